"""One person told in several ways: named first and then described, described first and then named."""

import pytest

from tests.extract.reading_of import read
from tests.extract.test_fronted import told


def who(text: str, content: str) -> list[str]:
    """Return the holders of the statements whose content begins with some words."""
    return [holder for _, holder, said in told(text) if said.startswith(content)]


NAMED_FIRST = [
    ("القيادي بحزب الفجر", "القيادي في الحزب"),
    ("الأمين العام لحزب الفجر", "القيادي بحزب الفجر"),
    ("رئيس حزب الفجر", "زعيم الحزب"),
    ("عضو مجلس النواب", "النائب"),
    ("المحلل السياسي", "الخبير"),
    ("سفير مصر لدى تونس", "الدبلوماسي"),
    ("رئيس الحكومة", "رئيس الوزراء"),
    ("المدير العام للديوانة", "مدير عام الديوانة"),
    ("نائب مندوب الأردن لدى الأمم المتحدة", "مندوب الأردن"),
    ("أمير منطقة الرياض", "أمير المنطقة"),
    ("رئيس الجمهورية", "رئيس الدولة"),
    ("رئيس مجلس نواب الشعب", "رئيس البرلمان"),
    ("مبعوث الأممالمتحدة الخاص إلى اليمن", "مبعوث الأمين العام"),
    ("الأمين العام للأممالمتحدة", "الأمين العام للأمم المتحدة"),
]


@pytest.mark.parametrize(("office", "again"), NAMED_FIRST)
@pytest.mark.parametrize("named", ["{office} كمال العطار", "كمال العطار، {office}،", "كمال العطار ({office})"])
def test_a_person_named_is_told_of_again_by_another_description(named: str, office: str, again: str) -> None:
    text = f"وقال {named.format(office=office)} إن الوضع صعب. وأشار {again} إلى أن الحل قريب."
    assert who(text, "الحل") == ["كمال العطار"]


DESCRIBED_FIRST = [
    ("رئيس حزب الفجر", "رئيس الحزب كمال العطار"),
    ("مساعد وزير الخارجية الإيراني", "مساعد وزير الخارجية كمال العطار"),
    ("كاتب عام النقابة الجهوية للتعليم", "الكاتب العام كمال العطار"),
    ("الأمين العام", "الأمين العام لحزب الفجر كمال العطار"),
    ("المستشار", "مستشار الرئيس اليمني كمال العطار"),
    ("القيادي بالحزب", "القيادي في حزب الفجر كمال العطار"),
]


@pytest.mark.parametrize(("first", "then"), DESCRIBED_FIRST)
def test_whoever_is_described_before_any_name_is_the_one_named_later(first: str, then: str) -> None:
    text = f"قال {first} إن الوضع صعب. ورحب مجلس الأمن بالهدنة. وأشار {then} إلى أن الحل قريب."
    assert who(text, "الوضع") == ["كمال العطار"]


OTHERS = [
    # Of two who may be meant, of another body, of another rank, of another state.
    ("القيادي في حزب الفجر", "القيادي في حزب النور"),
    ("رئيس حزب الفجر", "زعيم حزب النور"),
    ("الأمين العام لحزب الفجر", "رئيس الحزب"),
    ("المدير العام للصحة", "المدير الجهوي"),
    ("وزير الخارجية التونسي", "المسؤول الروسي"),
    ("الناشط", "الخبير"),
    ("عضو مجلس نواب الشعب", "عضو مجلس الشورى"),
    ("نائب وزير الخارجية السويدي", "وزير الخارجية السويدي"),
    ("أمير منطقة الرياض", "محافظ المنطقة"),
    ("رئيس الحكومة", "رئيس الدولة"),
    # A name that no table knows follows.
    ("النائب", "النائب فلفوش الدرباسي"),
    ("وزير الخارجية", "وزير الخارجية أسيلبورغ"),
]


@pytest.mark.parametrize(("office", "other"), OTHERS)
def test_whoever_is_told_of_otherwise_is_not_the_one_named(office: str, other: str) -> None:
    text = f"قال {office} كمال العطار إن الوضع صعب. وأشار {other} إلى أن الحل قريب."
    assert who(text, "الحل") != ["كمال العطار"]


LATER = [
    (
        "قال الوزير إن الوضع صعب. وقال وزير الصحة كمال العطار إن الأمر هام. وأكد وزير الدفاع سالم الجندي أن الحل قريب.",
        [],
    ),
    ("قال وزير الخارجية السويدي إن الوضع صعب. وقال وزير الخارجية كمال العطار إن الحل قريب.", ["وزير الخارجية السويدي"]),
    ("قال رئيس حزب الفجر إن الوضع صعب. وقال رئيس حزب النور كمال العطار إن الحل قريب.", ["رئيس حزب الفجر"]),
]


@pytest.mark.parametrize(("text", "holder"), LATER)
def test_whoever_is_named_later_may_be_another(text: str, holder: list[str]) -> None:
    assert who(text, "الوضع") == holder


def test_names_of_two_words_are_written_as_one_too() -> None:
    assert who("قال سالم نصر الله إن الوضع صعب. وأضاف نصرالله أن الحل قريب.", "الحل") == ["سالم نصر الله"]
    assert who("قال سالم عبدالعظيم إن الوضع صعب. وأضاف عبد العظيم أن الحل قريب.", "الحل") == ["سالم عبدالعظيم"]


AGAIN = [
    ("عبد الرحمن العطار", "عبدالرحمن"),
    ("أبو سالم العطار", "أبو سالم"),
    ("كمال أبو الهيجاء", "أبوالهيجاء"),
    ("كمال سالم فهد العطار", "كمال سالم العطار"),
    ("ريمون دالكور", "دلكور"),
    ("بوغدان ستراتيفسكي", "ستراتيفيسكي"),
    ("ستيفان دي مارتورا", "دي مرتورا"),
]


@pytest.mark.parametrize(("name", "again"), AGAIN)
def test_a_name_told_again_in_part_or_in_another_spelling_is_the_same_persons(name: str, again: str) -> None:
    assert who(f"قال وزير الصحة {name} إن الوضع صعب. وأكد {again} أن الحل قريب.", "الحل") == [name]


@pytest.mark.parametrize(
    ("name", "other"),
    [("ريمون دالكور", "جاك دلكور"), ("ريمون دالكور", "دالفور"), ("محمد علي كمال العطار", "كمال الجندي")],
)
def test_a_name_with_other_units_or_consonants_is_anothers(name: str, other: str) -> None:
    assert who(f"قال وزير الصحة {name} إن الوضع صعب. وأكد {other} أن الحل قريب.", "الحل") == [other]


LED_TO = [
    # A second office, an acting one, whom somebody works with, and a clause about a body between office and name.
    ("نائب رئيس الحزب، الناطق باسم الكتلة", "الناطق باسم الكتلة"),
    ("وزير الزراعة وزير السياحة والآثار بالإنابة المهندس", "وزير الزراعة"),
    ("منسق جبهة الفجر مع بعثة الأمم المتحدة في الصحراء", "المنسق"),
    ("المتحدث باسم قوات الفجر، التي تقودها السويد في الجبل، العميد", "المتحدث باسم القوات"),
]


@pytest.mark.parametrize(("office", "again"), LED_TO)
def test_a_long_title_leads_to_its_bearer(office: str, again: str) -> None:
    first = f"أكد {office} كمال العطار أن الوضع صعب. وقال رئيس الأركان سليم الجبالي إن الأمر هام."
    text = f"{first} وشدد {again} على أن الحل قريب."
    assert who(text, "الوضع") == who(text, "الحل") == ["كمال العطار"]


@pytest.mark.parametrize(
    "met",
    [
        "خلال لقاء مع الممثل الشخصي للأمين العام للأمم المتحدة إلى الصحراء كمال العطار",
        "في جلسة برئاسة كاتب الدولة المكلف بالهجرة كمال العطار",
        "خلال لقاء مع المستشار لدى رئيس الحكومة، كمال العطار",
    ],
)
def test_a_long_title_of_somebody_told_of_leads_to_his_name(met: str) -> None:
    assert [e.name_ar for e in read(f"جاء ذلك {met}.").entities if e.type.value == "Person"] == ["كمال العطار"]


def test_a_message_to_somebody_is_none_of_its_senders_title() -> None:
    text = "وقدم لرئيس الحزب تحيات أخيه الدكتور كمال العطار."
    assert [e.name_ar for e in read(text).entities] == ["رئيس الحزب", "كمال العطار"]


NAMESAKES = [
    ("وقال المدير عبد الله بن عبد العزيز النحاس إن الحل قريب.", "عبد الله بن عبد العزيز النحاس"),
    ("وقال عبد الله بن عبد العزيز النحاس إن الحل قريب.", "عبد الله بن عبد العزيز النحاس"),
    ("وافتتح الأمير محمد بن سلمان المعرض الدولي.", "محمد بن سلمان بن عبد العزيز آل سعود"),
]


@pytest.mark.parametrize(("text", "name"), NAMESAKES)
def test_a_surname_behind_the_name_of_a_king_is_anothers_and_what_he_opens_is_no_surname(text: str, name: str) -> None:
    assert [e.name_ar for e in read(text).entities if e.type.value == "Person"] == [name]
