"""Who speaks where the noun alone must tell it: parts of bodies, services, households, tribes, first speakers."""

import pytest

from kg.extract.mentions.officials import _PRIVATE
from tests.extract.reading_of import listed, read
from tests.extract.test_fronted import told

SPEAKERS = [
    ("وأكد الدفاع المدني أن النهر فاض.", "الدفاع المدني"),
    ("وقال الهلال الأحمر في حلب إن النهر فاض.", "الهلال الأحمر"),
    ("وأعلن حراك الصيادين أن النهر فاض.", "حراك الصيادين"),
    ("وأكد الجناح النسائي للحزب أن النهر فاض.", "الجناح النسائي للحزب"),
    ("وقال فرع نقابة الصيادين في حلب إن النهر فاض.", "فرع نقابة الصيادين في حلب"),
    ('وأعلنت تنسيقية "النهر" أن المياه ارتفعت.', 'تنسيقية "النهر"'),
    ("وأكدت دار الإفتاء أن النهر فاض.", "دار الإفتاء"),
    ("وقالت أسرة الصياد الغريق إن النهر فاض.", "أسرة الصياد"),
    ("وقالت عائلة الصحفي سامي الحوراني إن النهر فاض.", "عائلة الصحفي سامي الحوراني"),
    ("وأعلنت قبيلة آل سبيع أن النهر فاض.", "قبيلة آل سبيع"),
    ('وأعلنت عشائر "آل سبيع" أن النهر فاض.', 'عشائر "آل سبيع"'),
    ("وقال شاهد عيان إن النهر فاض.", "شاهد عيان"),
    ("وقال تجمع الصيادين إن النهر فاض.", "تجمع الصيادين"),
    ("وأكدت الشرطة النهرية أن النهر فاض.", "الشرطة النهرية"),
    ("وقالت مديرية المياه في حلب إن النهر فاض.", "مديرية المياه"),
    ("وأكد مجلس محافظة نهروان أن النهر فاض.", "مجلس محافظة نهروان"),
    ("وأكدت سفارة بلاده أن النهر فاض.", "سفارة بلاده"),
    ("وقالت الحكومة الانتقالية إن النهر فاض.", "الحكومة الانتقالية"),
    ("وقالت السلطات المحلية إن النهر فاض.", "السلطات المحلية"),
    ("وقال المدعي العام إن النهر فاض.", "المدعي العام"),
    ("وأكد الوزير أن النهر فاض.", "الوزير"),
    ("وأكدت المنظمة أن النهر فاض.", "المنظمة"),
    ("وقال الأهالي إن النهر فاض.", "الأهالي"),
    ("وأكد نواب المعارضة أن النهر فاض.", "نواب المعارضة"),
    ("وأكدت أحزاب الجنوب أن النهر فاض.", "أحزاب الجنوب"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks(text: str, speaker: str) -> None:
    assert [holder for _, holder, _ in told(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "وأكد التقرير أن النهر فاض.",
        "وأكدت الخطوة أن النهر فاض.",
        "وأكدت الأزمة أن النهر فاض.",
        "وقالت عائلته إن النهر فاض.",
        "واتهمت أجهزة المياه بالتقصير.",
        "وذكر قطاع كبير من الصيد.",
    ],
)
def test_what_is_nobody_in_particular_speaks_not(text: str) -> None:
    assert told(text) == []
    assert listed(read(text)) == {}


def test_what_a_body_in_quotation_marks_is_called_belongs_to_the_office_before_it() -> None:
    (one,) = told('وقال مسؤول الصيد في "تجمع الصيادين المهرة" الشيخ سامي الحوراني: "فاض النهر في الليل".')
    assert one == ("state", "سامي الحوراني", "فاض النهر في الليل")


def test_a_minister_named_before_is_whom_the_office_means() -> None:
    text = "وقال وزير المياه سامي الحوراني إن النهر فاض. وأكد الوزير أن السد سليم."
    assert [holder for _, holder, _ in told(text)] == ["سامي الحوراني"] * 2


def test_no_other_office_is_made_up_behind_somebody_named() -> None:
    text = "وقال الشيخ سامي الحوراني إن النهر فاض. وأكد الوزير أن السد سليم."
    assert [holder for _, holder, _ in told(text)] == ["سامي الحوراني"]


@pytest.mark.parametrize("calling", sorted(_PRIVATE))
def test_a_calling_with_a_state_is_no_head_of_that_state(calling: str) -> None:
    text = f"وقال الرئيس السوري بشار الأسد إن النهر فاض. ورأى ال{calling} السوري أن السد سليم."
    assert [holder for _, holder, _ in told(text)] == ["بشار الأسد", f"ال{calling} السوري"]


def test_services_blamed_are_not_who_blames() -> None:
    text = "وقال حزب الشمس إن النهر فاض. ورفض أسرة التحرير نشر المقال."
    assert "أسرة التحرير" not in [holder for _, holder, _ in told(text)]


FURTHER = [
    ("وقال مسلحون إن النهر فاض.", "مسلحون"),
    ("وأعلنت فصائل معارضة أن النهر فاض.", "فصائل معارضة"),
    ("وأكدت عدة فصائل أن النهر فاض.", "عدة فصائل"),
    ("وقالت 35 منظمة نهرية إن النهر فاض.", "35 منظمة نهرية"),
    ("ونفى الكرملين تقريرا عن النهر.", "روسيا"),
    ("ونفى البيت الأبيض تقريرا عن النهر.", "الولايات المتحدة"),
    ("وقال برلماني من حزب الشمس إن النهر فاض.", "برلماني"),
    ("وقالت نازحة في المخيم إن النهر فاض.", "نازحة"),
    ("وقال حزب الإنصاف والتنمية إن النهر فاض.", "حزب الإنصاف والتنمية"),
    ("وقالت قوى العدل والتغيير إن النهر فاض.", "قوى العدل والتغيير"),
    ("وقال زعيم المعارضة حمادي سيدي المختار خلال اللقاء إن النهر فاض.", "حمادي سيدي المختار"),
]


@pytest.mark.parametrize(("text", "speaker"), FURTHER)
def test_who_speaks_without_article_or_in_numbers(text: str, speaker: str) -> None:
    assert [holder for _, holder, _ in told(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقال العقيد سعيد أحمد بيرشة إن النهر فاض. وأكد بيرشة أن السد سليم.", {"سعيد أحمد بيرشة"}),
        ("وطالب سعيد أحمد بموقف حازم. وطالبت بموقف في النهر.", {"سعيد أحمد"}),
        ("وقال العقيد سعيد أحمد أمس إن النهر فاض. وأكد أمس أن السد سليم.", {"سعيد أحمد"}),
    ],
)
def test_a_last_name_is_told_by_whoever_speaks_by_it_alone(text: str, names: set[str]) -> None:
    assert {name for name, kind in listed(read(text)).items() if kind == "Person"} == names


def test_bands_named_later_are_not_the_army() -> None:
    text = "وأعلنت كتائب «نهرية» مقاتلة توحدها. وقالت الكتائب إن النهر فاض. وقصفت القوات الإيرانية السد."
    assert "القوات المسلحة الإيرانية" not in [holder for _, holder, _ in told(text)]


def test_the_opposition_of_another_country_is_not_the_syrian() -> None:
    text = "وأكدت المعارضة في السودان أن النهر فاض. وقال حزب سوداني إن المعارضة السودانية بخير."
    assert "سوريا" not in listed(read(text))


def test_what_a_forum_held_is_no_body_and_an_aim_is_no_deed() -> None:
    assert "تجمع نظمه المنتدى" not in listed(read("جرى ذلك في تجمع نظمه المنتدى المحلي للصيد أمس."))
    assert listed(read("وأكد التزام حزب الشمس والعمل على فتح السد.")) == {"حزب الشمس": "Organisation"}


def test_a_statement_that_blames_somebody_is_of_who_spoke() -> None:
    text = (
        "وقال حزب الشمس إن النهر فاض. وحمل البيان الحكومة السورية “المسؤولية الكاملة عن تدهور الأوضاع”،"
        " مؤكدا أن السد قديم."
    )
    assert [holder for _, holder, _ in told(text)] == ["حزب الشمس"] * 3


ALONE = [
    ("وقالت هدى حديد، رئيسة العيادة في القرية، إن النهر فاض.", "هدى حديد"),
    ("وأعربت مديرة الحملات في شرق آسيا نورا لي باترسون عن قلقها من الفيضان.", "نورا لي باترسون"),
    ("وأكد عضو مجلس المياه نوح المالطي أن النهر فاض.", "نوح المالطي"),
    ("وقال أمين سر اتحاد الصيادين، جمال مصلاوة، إن النهر فاض.", "جمال مصلاوة"),
    ("وأشار المشراوي إلى فتح السد.", "المشراوي"),
    ('ودعت "فتح الشام" الوزراء إلى الحوار.', "جبهة النصرة"),
]


@pytest.mark.parametrize(("text", "speaker"), ALONE)
def test_names_that_are_common_words_or_stand_alone(text: str, speaker: str) -> None:
    assert [holder for _, holder, _ in told(text)] == [speaker]


@pytest.mark.parametrize("text", ["وطالب التصدي بفتح السد.", "وأشار الماضي إلى ذلك.", "وأكد الرسمي على ذلك."])
def test_no_other_noun_with_such_an_ending_speaks(text: str) -> None:
    assert told(text) == []


def test_a_known_body_is_called_again_by_the_noun_of_its_other_names() -> None:
    text = "وقالت هيومن رايتس ووتش إن النهر فاض. وأكدت المنظمة أن السد سليم."
    assert [holder for _, holder, _ in told(text)] == ["هيومن رايتس ووتش"] * 2
    text = "وقال البرلمان الأوروبي إن النهر فاض. وأكد البرلمان أن السد سليم. وأكد مجلس الشعب السوري ذلك."
    assert [holder for _, holder, _ in told(text)][:2] == ["البرلمان الأوروبي"] * 2


def test_whoever_is_known_by_another_name_is_not_called_bassem() -> None:
    assert "باسم أبو نخلة" not in listed(read("وعقد الأمير سامر الغزال المعروف باسم أبو نخلة اجتماعا."))


def test_a_place_joined_to_another_bears_no_office() -> None:
    text = "قال رئيس غرفة تجارة الأردن وعمان العين سامي الحوراني إن النهر فاض."
    assert not [name for name in listed(read(text)) if name.startswith("عمان")]


OFFICES = [
    ('وقال مفوض الشرطة النهرية في إثيوبيا إنديشو تاسيو: "فاض النهر في الليل".', "إنديشو تاسيو"),
    ("وأكدت وزارة الخارجية والمغتربين الفلسطينية أن النهر فاض.", "وزارة الخارجية والمغتربين الفلسطينية"),
    ("وأعلن القيادي البارز في مجلس الصيد، هاني بن بريك، أن النهر فاض.", "هاني بن بريك"),
    ("وقال المتحدث باسم حلف قبائل النهر إن النهر فاض.", "المتحدث باسم حلف قبائل النهر"),
    ("أعلن رئيس المركز الوطني لإدارة السدود، سامي الحوراني، أن النهر فاض.", "سامي الحوراني"),
]


@pytest.mark.parametrize(("text", "speaker"), OFFICES)
def test_long_offices_with_the_name_behind_them(text: str, speaker: str) -> None:
    assert [holder for _, holder, _ in told(text)] == [speaker]


def test_a_spokeswoman_is_none_of_the_spokesmen() -> None:
    text = "وقال سامي الحوراني المتحدث باسم حزب الشمس إن النهر فاض. وقالت المتحدثة باسم حزب الشمس إن السد سليم."
    assert [holder for _, holder, _ in told(text)] == ["سامي الحوراني", "المتحدثة باسم حزب الشمس"]


def test_what_is_freed_is_of_the_name_of_who_frees_it() -> None:
    assert "الجبهة الشعبية لتحرير نهروان" in listed(read("وقالت الجبهة الشعبية لتحرير نهروان، إن النهر فاض."))
    assert "الجبهة الشعبية لتحرير نهروان" not in listed(read("وتحركت الجبهة الشعبية لتحرير نهروان الشرقية من الماء."))


@pytest.mark.parametrize("noun", ["الفيديو الأخير", "النمو الأخير", "النص", "المستوى", "المطر", "التصدي"])
def test_things_speak_not_whatever_their_ending(noun: str) -> None:
    assert told(f"وأكد {noun} أن النهر فاض.") == []


def test_an_officer_in_the_army_speaks() -> None:
    assert [holder for _, holder, _ in told("وأكد ضابط في الجيش أن النهر فاض.")] == ["ضابط في الجيش"]


def test_the_final_communique_of_a_summit_speaks_and_not_who_spoke_before_it() -> None:
    text = "شدد البيان الختامي للقمة العربية على ضرورة فتح السد. وأكد البيان أن النهر فاض."
    assert told(text) == [
        ("demand", "البيان الختامي", "فتح السد"),
        ("affirm", "البيان الختامي", "النهر فاض"),
    ]
    later = "وقال حزب الشمس إن النهر فاض. وأكد البيان الختامي للقمة العربية أن السد سليم."
    assert [holder for _, holder, _ in told(later)] == ["حزب الشمس", "البيان الختامي"]


def test_the_head_of_a_programme_is_over_the_whole_of_its_field() -> None:
    text = "قال نائب رئيس برنامج جنوب آسيا في منظمة الينابيع سعيد حسن إن النهر فاض."
    assert [holder for _, holder, _ in told(text)] == ["سعيد حسن"]
