"""Attitudes of others to which somebody points by their noun: they are theirs, and he only reports them."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_goes_on_of_him import views

THEIRS = [
    ("رفض حزب البيان فتح المعابر", ("reject", "حزب البيان", "فتح المعابر")),
    ("رفض حزب البيان القاطع للحوار", ("reject", "حزب البيان", "حوار")),
    ("إصرار حزب البيان على شروط قديمة", ("affirm", "حزب البيان", "شروط قديمة")),
    ("استعداد الحكومة الكندية لإجراء إصلاحات", ("promise", "كندا", "إجراء إصلاحات")),
    ("دعم حزب البيان لخطة الطريق", ("support", "حزب البيان", "خطة الطريق")),
    ("قلق حزب البيان وحركة الفجر من انهيار الهدنة", ("warn", "حزب البيان، حركة الفجر", "انهيار الهدنة")),
    ("قناعة حزب البيان بأن الحل قريب", ("state", "حزب البيان", "الحل قريب")),
]


@pytest.mark.parametrize("cue", ["أشار الوزير يوسف العلي إلى", "لفت الوزير يوسف العلي إلى"])
@pytest.mark.parametrize(("told", "view"), THEIRS)
def test_what_is_pointed_to_is_of_whom_it_is(cue: str, told: str, view: tuple[str, str, str]) -> None:
    reading = read(f"و{cue} {told}.")
    (stance,) = reading.stances
    names = names_of(reading)
    assert (str(stance.act), "، ".join(names[w] for w in stance.holder), stance.content.quote) == view
    assert [names[w] for w in stance.reported_by] == ["يوسف العلي"]


OWN = [
    "وأشار المتحدث باسم حزب البيان يوسف العلي إلى رفض حزب البيان فتح المعابر.",
    "وأشار الوزير يوسف العلي إلى رفضه فتح المعابر.",
    "وأشار الوزير يوسف العلي إلى رفض بلاده فتح المعابر.",
    "وأعرب الوزير يوسف العلي عن رفض الحكومة فتح المعابر.",
]


@pytest.mark.parametrize("text", OWN)
def test_ones_own_stays_with_who_speaks(text: str) -> None:
    assert [(act, who) for act, who, _ in views(text)] == [("reject", "يوسف العلي")]


def test_the_attitude_of_people_without_a_name_is_only_told() -> None:
    assert [(a, w) for a, w, _ in views("وأشار الوزير يوسف العلي إلى استعداد المزارعين للحوار.")] == [
        ("state", "يوسف العلي")
    ]


def test_a_refusal_told_as_a_cause_is_of_who_refuses() -> None:
    text = "وقال الوزير يوسف العلي إن الأزمة مستمرة بسبب رفض حزب البيان فتح المعابر."
    assert ("reject", "حزب البيان", "فتح المعابر") in views(text)


def test_the_united_states_is_she() -> None:
    text = "وقال الوزير يوسف العلي إن الولايات المتحدة تدعم الهدنة، وأنها ترفض التقسيم."
    assert {who for _, who, _ in views(text)} == {"الولايات المتحدة"}


def test_a_position_is_of_whom_it_is() -> None:
    assert views("وأكد الوزير يوسف العلي موقف إيران المندد بالقصف.") == [("condemn", "إيران", "القصف")]


@pytest.mark.parametrize(
    "text",
    [
        "وأكد الوزير يوسف العلي موقف بلاده الرافض للقصف.",
        "وأكد وزير خارجية كندا يوسف العلي موقف كندا الرافض للقصف.",
    ],
)
def test_a_position_of_ones_own_stays_with_who_speaks(text: str) -> None:
    assert [(act, who) for act, who, _ in views(text)] == [("reject", "يوسف العلي")]


def test_support_for_the_armed_accuses() -> None:
    assert views("ولفت الوزير يوسف العلي إلى دعم كندا للميليشيات المسلحة.") == [
        ("state", "يوسف العلي", "دعم كندا للميليشيات المسلحة")
    ]


@pytest.mark.parametrize(
    "told", ["الانتقادات التي طالت الوزارة", "الدعم الذي قدمته الدولة", "المطالب التي رفعها العمال"]
)
def test_an_attitude_that_is_only_described_is_only_told(told: str) -> None:
    (stance,) = read(f"لفت الوزير يوسف العلي إلى {told}.").stances
    assert str(stance.act) == "state"
