"""Subjects that stand before their verb and apart from it, and those told of by number or by what they are."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


def told(text: str) -> list[tuple[str, str, str]]:
    """Return act, names of the holders and content of each statement of a text."""
    reading = read(text)
    names = names_of(reading)
    return [(str(s.act), "، ".join(names[who] for who in s.holder), s.content.quote) for s in reading.stances]


APART = [
    ("الناطق باسم الوزارة، العقيد عمر الدهيبي، قال أمس: لم نسجل أي إصابة.", "عمر الدهيبي"),
    ("الرئيس السابق للبلدية والمرشح الحالي، نبيل الطويل، قال في مؤتمر صحفي أمس: إن الأمر صعب.", "نبيل الطويل"),
    ("زعيم المعارضة، سامر الخطيب، أكد في تصريح صحفي اليوم أن الأمر صعب.", "سامر الخطيب"),
    ("طهران، التي ترفض التفاوض تحت الضغط، قالت إن الأمر صعب.", "إيران"),
    ("الأمم المتحدة، من جهتها، دعت إلى فتح الطريق.", "الأمم المتحدة"),
    ("مرشحو المعارضة الذين قاطعوا الجلسة، طالبوا بفتح الطريق.", "مرشحو المعارضة"),
    ("وكانت الأمم المتحدة من جهتها قد دعت إلى فتح الطريق.", "الأمم المتحدة"),
    ("وكان الوزير سامي الحوراني أمس قد أكد أن الأمر صعب.", "سامي الحوراني"),
    ("وكان الوزير سامي الحوراني بدوره قد أكد أن الأمر صعب.", "سامي الحوراني"),
    ("وفي البرلمان طالب رئيس لجنة الدفاع النائب سامي الحوراني الحكومة بفتح الطريق.", "سامي الحوراني"),
    ("وفي البرلمان دعا النائب سامي الحوراني الحكومة إلى فتح الطريق.", "سامي الحوراني"),
    ("أما الوزير سامي الحوراني فقال إن الأمر صعب.", "سامي الحوراني"),
    ("أما رئيس الحركة، خالد المنصوري، فقد اعتبر أن الأمر صعب.", "خالد المنصوري"),
    ("وقالت فرنسا إن الأمر صعب. أما روسيا، التي استخدمت حق النقض، فطالبت بفتح الطريق.", "روسيا"),
]


@pytest.mark.parametrize(("text", "holder"), APART)
def test_the_subject_at_the_head_holds_what_its_verb_says(text: str, holder: str) -> None:
    assert told(text)[-1][1] == holder


def test_another_named_on_the_way_does_not_hold_it() -> None:
    text = "قال حسن البدري إن الأمر صعب، وبعد لقائه رئيس الوزراء اللبناني، أكد أن الحل قريب."
    assert told(text)[-1][1] == "حسن البدري"


COUNTED = [
    ("وأعلن عشرات المحامين أن الأمر صعب.", "عشرات المحامين"),
    ("وحذرت ثلاث منظمات حقوقية دولية من انهيار الوضع.", "ثلاث منظمات حقوقية دولية"),
    ("وانتقد عدد من السياسيين قرار المحكمة.", "عدد من السياسيين"),
    ("ودعا آلاف المتظاهرين إلى فتح الطريق.", "آلاف المتظاهرين"),
    ("وقال أحد المتظاهرين إن الشرطة أطلقت النار.", "أحد المتظاهرين"),
    ("وقال المحتجون إن الأمر صعب.", "المحتجون"),
    ("ورفضت المعارضة دعوة الرئيس إلى الحوار.", "المعارضة"),
]


@pytest.mark.parametrize(("text", "holder"), COUNTED)
def test_groups_hold_what_they_say(text: str, holder: str) -> None:
    assert told(text)[-1][1] == holder


def test_a_number_of_things_says_nothing() -> None:
    assert "عدد من الملفات" not in {entity.name_ar for entity in read("وبحث عدد من الملفات مع الوزير.").entities}


DESCRIBED = [
    ("رفض الأسير رامي سلهب المضرب عن الطعام عرضا بإبعاده.", "عرضا بإبعاده"),
    ("وانتقد النائب ياسر حمدان المقرب من الحكومة قرار المحكمة.", "قرار المحكمة"),
    ("ورفض الوزير سامي الحوراني المنتهية ولايته تسليم السلطة.", "تسليم السلطة"),
    ("ورفض سامي الحوراني المقترح الجديد.", "المقترح الجديد"),
    ("وأدان سامي الحوراني الهجوم على السفارة.", "الهجوم على السفارة"),
]


@pytest.mark.parametrize(("text", "content"), DESCRIBED)
def test_what_a_subject_is_ends_before_its_object(text: str, content: str) -> None:
    assert [c for _, _, c in told(text)] == [content]


def test_how_many_they_are_of_ends_before_their_object() -> None:
    assert told("ورفض خمسة نواب من أصل تسعة دعوة الحكومة إلى حل المجلس.") == [
        ("reject", "خمسة نواب", "دعوة الحكومة إلى حل المجلس"),
        ("demand", "الحكومة", "حل المجلس"),
    ]


def test_direct_speech_behind_a_participle() -> None:
    text = "وأكد سامي الحوراني أن الأمر صعب، موضحا نحن لا نريد الحرب ولكن سندافع عن أرضنا."
    assert told(text)[-1][2] == "نحن لا نريد الحرب ولكن سندافع عن أرضنا"


def test_a_calling_as_a_surname_names_no_other_holder_of_the_post() -> None:
    assert told("وقال رئيس الوزراء اللبناني نجيب الصالح إن الأمر صعب.")[0][1] == "نجيب الصالح"
