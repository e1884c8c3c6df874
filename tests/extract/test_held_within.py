"""Views of others told within what somebody says: each is theirs, and who tells of it only reports it."""

import pytest

from kg.kinds import Act
from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_goes_on_of_him import views


def held(text: str) -> list[tuple[str, str, str]]:
    """Return act, names of the holders and content of each statement that is told by another."""
    reading = read(text)
    names = names_of(reading)
    return [
        (str(s.act), "، ".join(names[who] for who in s.holder), s.content.quote)
        for s in reading.stances
        if s.reported_by
    ]


HELD = [
    ("حزب البيان مصر على شروط قديمة", ("affirm", "حزب البيان", "شروط قديمة")),
    ("الحكومة الكندية لا تزال على استعداد للحوار", ("promise", "كندا", "حوار")),
    ("حزب البيان يتمسك باتفاق الهدنة", ("affirm", "حزب البيان", "اتفاق الهدنة")),
    ("حزب البيان يصر على مواصلة القتال", ("affirm", "حزب البيان", "مواصلة القتال")),
    ("حزب البيان يتمسك بدعوة كندا للمشاركة في المؤتمر", ("affirm", "حزب البيان", "دعوة كندا للمشاركة في المؤتمر")),
]


@pytest.mark.parametrize(("told", "view"), HELD)
def test_a_view_within_is_of_whom_it_is_told(told: str, view: tuple[str, str, str]) -> None:
    assert held(f"وأشار الوزير يوسف العلي إلى أن {told}.") == [view]


def test_what_is_clung_to_may_still_be_a_refusal() -> None:
    assert [a for a, _, _ in held("وأشار الوزير يوسف العلي إلى أن حزب البيان يصر على رفض الهدنة.")] == ["reject"]


def test_a_country_is_no_one_insisting() -> None:
    assert views("وأشار الوزير يوسف العلي إلى أن مصر على علم بالأمر.") == [
        ("state", "يوسف العلي", "مصر على علم بالأمر")
    ]


@pytest.mark.parametrize(
    "mind",
    ["على قناعة تامة بأن الحل قريب", "واثق من نجاح المؤتمر", "ملتزم بالهدنة", "مصمم على القتال", "عازم على الحوار"],
)
def test_what_another_is_minded_to_is_a_judgement_of_who_says_so(mind: str) -> None:
    (stance,) = read(f"وأشار الوزير يوسف العلي إلى أن حزب البيان {mind}.").stances
    assert (stance.act, stance.reported_by, stance.content.quote) == (Act.STATE, (), f"حزب البيان {mind}")


@pytest.mark.parametrize(
    ("mind", "act"), [("عازم على الحوار", "promise"), ("متمسك بالحوار", "affirm"), ("قلق من القصف", "warn")]
)
def test_what_his_own_body_is_minded_to_is_held_by_who_speaks_for_it(mind: str, act: str) -> None:
    reading = read(f"قال الأمين العام لحزب البيان يوسف العلي إن الحزب {mind}.")
    (stance,) = reading.stances
    names = {entity.id: entity.name_ar for entity in reading.entities}
    assert (stance.act, [names[who] for who in stance.holder]) == (act, ["يوسف العلي"])


@pytest.mark.parametrize(("body", "who"), [("السويدية", "السويد"), ("النرويجية", "يوسف العلي"), ("", "يوسف العلي")])
def test_the_body_of_another_state_called_like_his_own_is_not_his(body: str, who: str) -> None:
    text = f"قال رئيس الوزراء النرويجي يوسف العلي إن الحكومة {body} حريصة على الهدنة."
    reading = read(" ".join(text.split()))
    names = {entity.id: entity.name_ar for entity in reading.entities}
    assert [[names[holder] for holder in stance.holder] for stance in reading.stances] == [[who]]


def test_what_is_clung_to_may_be_ones_own_demand() -> None:
    assert [a for a, _, _ in held("وأشار الوزير يوسف العلي إلى أن الحكومة الكندية تصر على مطالبتها بوقف القتال.")] == [
        "demand"
    ]


SET_OFF = [
    "لأن حزب البيان يرفض وقف القتال",
    "بعدما رفض حزب البيان وقف القتال",
    "بعد أن رفض حزب البيان وقف القتال",
    "ما دام حزب البيان يرفض وقف القتال",
    "طالما أن حزب البيان يرفض وقف القتال",
    "حيث إن حزب البيان يرفض وقف القتال",
    "على الرغم من أن حزب البيان يرفض وقف القتال",
    "خاصة أن حزب البيان لا يزال يرفض وقف القتال",
]


@pytest.mark.parametrize("clause", SET_OFF)
def test_a_view_in_a_clause_that_is_set_off_is_its_subjects(clause: str) -> None:
    reading = read(f"وأشار الوزير يوسف العلي إلى أن الطريق لا تزال طويلة {clause}.")
    names = names_of(reading)
    assert [(str(s.act), names[s.holder[0]], s.content.quote) for s in reading.stances] == [
        ("state", "يوسف العلي", "الطريق لا تزال طويلة"),
        ("reject", "حزب البيان", "وقف القتال"),
    ]


WHOLE = [
    "وأشار الوزير يوسف العلي إلى أن الطريق طويلة لأن حزب البيان قد يرفض وقف القتال.",
    "وأشار الوزير يوسف العلي إلى أن الطريق طويلة لأن حزب البيان لم يرفض وقف القتال.",
    "وأشار الوزير يوسف العلي إلى أن الطريق طويلة لأن بلاده ترفض وقف القتال.",
    "وأشار الوزير يوسف العلي إلى أن الأسعار ارتفعت بعد أن أعلن حزب البيان مقاطعة السوق.",
    "وقال الوزير يوسف العلي إنه لا يعتقد أن الطريق طويلة لأن حزب البيان يرفض وقف القتال.",
    "ونفى الوزير يوسف العلي أن يكون الطريق طويلا لأن حزب البيان يرفض وقف القتال.",
    "وزعم الوزير يوسف العلي أن الطريق طويلة لأن حزب البيان يرفض وقف القتال.",
    "وحذر الوزير يوسف العلي من أن الطريق طويلة لأن حزب البيان يرفض وقف القتال.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_no_view_of_another_stays_in_what_is_said(text: str) -> None:
    (stance,) = read(text).stances
    assert stance.content.quote.endswith(text.rstrip(".").split()[-1])


REMAINING = [
    ("ما دام حزب البيان رافضا وقف القتال", ("reject", "حزب البيان", "وقف القتال")),
    ("بينما يبقى حزب البيان متمسكا بشروطه", ("affirm", "حزب البيان", "شروطه")),
    ("حيث لا تزال الحكومة الكندية ترفض الهدنة", ("reject", "كندا", "الهدنة")),
    ("لأن حزب البيان كان مستعدا للحوار", ("promise", "حزب البيان", "حوار")),
]


@pytest.mark.parametrize(("clause", "view"), REMAINING)
def test_what_somebody_remains_is_told_of_him(clause: str, view: tuple[str, str, str]) -> None:
    assert held(f"وأشار الوزير يوسف العلي إلى أن الطريق طويلة {clause}.") == [view]


def test_who_comes_stressing_something_says_it() -> None:
    (stance,) = read("وجاء الوزير يوسف العلي أمس مؤكدا أن الحل قريب.").stances
    assert stance.content.quote == "الحل قريب"


APART = [
    "إن حركة الفجر، بدورها، ترفض وقف القتال",
    "إن حركة الفجر، وهي طرف رئيسي، ترفض وقف القتال",
    "إن حركة الفجر منذ عام ترفض وقف القتال",
    "إن حركة الفجر بشكل عام ترفض وقف القتال",
    "إنه في المقابل فإن حركة الفجر رفضت وقف القتال",
    "إنه منذ بداية الأزمة حركة الفجر ترفض وقف القتال",
    "إنه على الصعيد السياسي حركة الفجر ترفض وقف القتال",
]


@pytest.mark.parametrize("told", APART)
def test_words_between_or_before_part_no_one_from_his_view(told: str) -> None:
    assert held(f"وقال الوزير يوسف العلي {told}.") == [("reject", "حركة الفجر", "وقف القتال")]


def test_who_belongs_to_the_scene_holds_nothing() -> None:
    text = "وقال الوزير يوسف العلي إنه منذ بداية حكم الرئيس سامر الحداد يرفض كثيرون وقف القتال."
    assert [who for _, who, _ in views(text)] == ["يوسف العلي"]
