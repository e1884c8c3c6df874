"""The actor grammar construction by construction: what each phrase names, and where it ends."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read

P, B, S, A = EntityType.PERSON, EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP
D, G, L = EntityType.DELEGATION, EntityType.POPULATION, EntityType.PLACE


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("قال المتحدث باسم لجنة المياه إن الأمر تم.", "المتحدث باسم لجنة المياه", P),
        ("قال المتحدث باسم القافلة إن الأمر تم.", "المتحدث باسم القافلة", P),
        ("قال السفير النرويجي لدى السويد إنه باق.", "السفير النرويجي لدى السويد", P),
        ("قال السفير النرويجي في أوسلو إنه باق.", "السفير النرويجي في أوسلو", P),
        ("قال المبعوث النرويجي إلى السويد إنه باق.", "المبعوث النرويجي إلى السويد", P),
        ("قال المبعوث النرويجي في أوسلو إنه باق.", "المبعوث النرويجي", P),
        ("قالت نائبة وزير الزراعة لشؤون الري إن الماء كثير.", "نائبة وزير الزراعة لشؤون الري", P),
        ("قال الأمين العام للجنة المياه إن الأمر تم.", "الأمين العام للجنة المياه", P),
        ("قال المبعوث النرويجي للسلام إن الأمر تم.", "المبعوث النرويجي للسلام", P),
        ("قال عضو في لجنة المياه إن الأمر تم.", "عضو في لجنة المياه", P),
        ("قال رئيس مجلس شؤون الأنهار إن الأمر تم.", "رئيس مجلس شؤون الأنهار", P),
        ("قال وزير البيئة والتنمية إن الأمر تم.", "وزير البيئة والتنمية", P),
        ("قال خبير نرويجي إن الأمر تم.", "خبير نرويجي", P),
        ("وفي تصريح لخبير أمني.", "خبير أمني", P),
        ("قال وزير الخارجية النرويجية إنه باق.", "وزير الخارجية النرويجية", P),
        ("قال مدير قسم الأنهار في لجنة المياه إن الأمر تم.", "مدير قسم الأنهار في لجنة المياه", P),
    ],
)
def test_offices_and_what_hangs_on_them(text: str, words: str, kind: EntityType) -> None:
    assert named(read(text), words).type is kind


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("قال وفد نرويجي إنه باق.", "وفد نرويجي", D),
        ("قالت مصادر في لجنة المياه إن الأمر تم.", "مصادر في لجنة المياه", B),
        ("قالت مصادر بلجنة المياه إن الأمر تم.", "مصادر بلجنة المياه", B),
        ("قال مراقبون إن الأمر تم.", "مراقبون", B),
        ("قال المسؤولون النرويجيون إن الأمر تم.", "المسؤولون النرويجيون", B),
        ("ذكرت قناة «الوادي» النرويجية أن الأمر تم.", "قناة «الوادي» النرويجية", B),
        ("دعا الدول المجاورة إلى الهدوء.", "الدول المجاورة", S),
        ("تشكلت حكومة الوفاق الوطني.", "حكومة الوفاق الوطني", B),
        ("قالت قيادة العمليات المشتركة إن الأمر تم.", "قيادة العمليات المشتركة", B),
        ("قالت الرئاسة النرويجية إن الأمر تم.", "الرئاسة النرويجية", B),
        ("سيطرت الجماعات المسلحة على الطريق.", "الجماعات المسلحة", A),
        ("وصلت المجموعات السياحية.", None, A),
        ("انسحبت قوات لجنة المياه.", "قوات لجنة المياه", A),
        ("يعود اللاجئون والنازحون.", "اللاجئون والنازحون", G),
        ("ينتظر المواطنون.", None, G),
        ("عاد أبناء زرقيل.", None, G),
        ("بقي أهالي المنطقة الشرقية.", "أهالي المنطقة الشرقية", G),
    ],
)
def test_bodies_and_groups(text: str, words: str | None, kind: EntityType) -> None:
    found = read(text)
    if words is None:
        assert kind not in {e.type for e in found.entities}
    else:
        assert named(found, words).type is kind


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("وصل إلى العاصمة النرويجية أمس.", "العاصمة النرويجية", "place/oslo"),
        ("وصل إلى العاصمة النرويجية أوسلو.", "أوسلو", "place/oslo"),
        ("وصل إلى العاصمة النرويجية المؤقتة أوسلو.", "أوسلو", "place/oslo"),
        ("سقط الثلج على محافظة زرقيل.", "زرقيل", ""),
        ("في المناطق المحتلة هدوء.", "المناطق المحتلة", ""),
        ("في قضاء شمال غرب أوسلو.", "أوسلو", "place/oslo"),
        ("في الشمال الغربي من أوسلو.", "أوسلو", "place/oslo"),
        ("في مخيم زرقيل.", "مخيم زرقيل", ""),
    ],
)
def test_places(text: str, words: str, key: str) -> None:
    thing = named(read(text), words)
    assert (thing.type, thing.key) == (L, key)


@pytest.mark.parametrize(
    "text",
    ["في المنطقة الجديدة.", "بين شمال وجنوب.", "في قناة تلفزيونية.", "حي سكني هادئ.", "قرب الحدود البرية الطويلة."],
)
def test_no_place(text: str) -> None:
    assert L not in {e.type for e in read(text).entities}


def test_the_government_is_that_of_the_one_state_of_the_text() -> None:
    found = read("عاد الوفد النرويجي إلى النرويج. وقالت الحكومة إن الأمر تم.")
    assert named(found, "الحكومة").key == "actor/norway"


def test_a_ministry_by_its_field_is_the_one_named() -> None:
    found = read("قالت وزارة الخارجية النرويجية ذلك. وأضافت الخارجية أنه تم. ونفت وزارة الخارجية الأمر.")
    ministry = named(found, "وزارة الخارجية النرويجية")
    assert named(found, "الخارجية") is ministry
    assert named(found, "وزارة الخارجية") is ministry


def test_an_army_by_its_bare_name() -> None:
    found = read("تقدمت القوات النرويجية. وقال الجيش إنه باق. ورفض البرلمان ذلك.")
    assert named(found, "الجيش") is named(found, "القوات النرويجية")
    assert named(found, "البرلمان").type is B


def test_a_plural_without_people_is_a_people_and_no_state() -> None:
    found = read("أعلنت النرويج ذلك، وتمسك النرويجيون به.")
    assert (named(found, "النرويجيون").type, named(found, "النرويج").key) == (G, "actor/norway")
    assert named(read("قال إن النرويجيين ينتظرون."), "النرويجيين").type is G


def test_a_plural_behind_a_definite_noun_is_its_adjective() -> None:
    found = read("رحبت النرويج بعودة السياح النرويجيين.")
    assert [e.type for e in found.entities] == [EntityType.STATE]


def test_the_one_person_of_a_state_by_a_general_word() -> None:
    found = read("التقى وزير الزراعة النرويجي سامر العلي الوفد. وقال الضيف النرويجي إنه سعيد.")
    assert named(found, "الضيف النرويجي") is named(found, "سامر العلي")


def test_two_offices_in_a_row_and_then_the_name() -> None:
    found = read("حضر ممثل لجنة المياه نائب رئيس لجنة الأسواق، سامر العلي، الاجتماع.")
    assert [e.name_ar for e in found.entities if e.type is P] == ["سامر العلي"]


def test_offices_joined_behind_a_name() -> None:
    found = read("وصلت سامية العلي نائبة رئيس لجنة المياه ووزيرة الأسواق إلى البلد.")
    assert [e.name_ar for e in found.entities if e.type is P] == ["سامية العلي"]


def test_a_counterpart_without_state_is_the_one_before() -> None:
    found = read("التقى وزير الدفاع النرويجي سامر العلي نظيره السويدي. وشكر نظيره.")
    assert [m.quote for m in named(found, "نظيره السويدي").mentions] == ["نظيره السويدي", "نظيره"]
    assert named(found, "نظيره").post == "post/defence-minister-of-sweden"


def test_the_former_holder_is_not_the_present_one() -> None:
    found = read("قال وزير الزراعة النرويجي السابق سامر العلي إنه باق.")
    assert named(found, "وزير الزراعة النرويجي السابق").name_ar == "سامر العلي"


@pytest.mark.parametrize("text", ["قال سامر العلي. أكد سمير العلي.", "وصل خالد بن منصور. وعاد خالد بن كريم."])
def test_other_names_are_other_persons(text: str) -> None:
    assert len(listed(read(text))) == 2


def test_a_state_and_its_government_are_parted_in_the_release_of_a_party() -> None:
    text = "قالت الحكومة السورية ذلك في سوريا."
    assert len(read(text).entities) == 1
    assert len(read(text, publisher="actor/syrian-national-coalition").entities) == 2


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("طلب البلدان زيادة المساعدة للمزارعين.", set()),
        ("زار الرجل مصنع الورق بعد أن انتخب عضواً في اللجنة.", set()),
        ("هذا هو الموقف المشرف للنرويج من الأمر.", {"نرويج"}),
        ("هذه أهمية تنظيم العملية السياسية.", set()),
        ("هذه العلاقات التي تجمع البلدين قديمة.", set()),
        ("هذه قمة تجمع رؤساء النرويج والسويد.", {"رؤساء النرويج والسويد", "النرويج", "السويد"}),
        ("حملت الأيام جهاز مخابراته المسؤولية الكاملة.", set()),
        ("نفت مصادر نرويجية أنباء قديمة عن الأمر.", {"مصادر نرويجية"}),
        ("أكد سامر حرص الجميع على الأمر.", set()),
        ("شاطر سامر الرأي القديم.", set()),
    ],
)
def test_what_looks_like_an_office_a_body_or_a_name_and_is_none(text: str, things: set[str]) -> None:
    assert set(listed(read(text))) == things


def test_a_woman_who_assists_a_minister_holds_an_office() -> None:
    found = read("قالت مساعدة وزير الزراعة النرويجي ليلى منصور إن الموسم بدأ.")
    assert named(found, "ليلى منصور").role is not None


def test_a_head_of_government_who_goes_to_a_land_holds_no_office_there() -> None:
    found = read("عاد رئيس الحكومة النرويجية إلى لبنان.")
    assert "رئيس الحكومة النرويجية" in listed(found)


def test_a_surname_in_the_form_of_an_adjective_stands_behind_two_first_names() -> None:
    assert named(read("قال المدير محمد خالد البوزيدي إن الموسم بدأ."), "محمد خالد البوزيدي")
