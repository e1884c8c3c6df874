"""Nobody is taken for one who met for being named near a meeting: the dead, the congratulated, those in the street."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("زار رئيس الحكومة سامر الحلواني عائلة الشهيد فارس الدغمي.", "فارس الدغمي"),
        ("زار الوزير سامر الحلواني ضريح الرئيس الراحل فارس الدغمي.", "فارس الدغمي"),
        ("زار الوزير سامر الحلواني منزل الأسير فارس الدغمي في نابلس.", "فارس الدغمي"),
        ("هنأ الرئيس سامر الحلواني الملك فارس الدغمي خلال اجتماع للحكومة.", "فارس الدغمي"),
        (
            "التقى الرئيس سامر الحلواني نظيره المصري نبيل الصفدي، وترأس الاجتماع الأول للجنة الوزير فارس الدغمي.",
            "فارس الدغمي",
        ),
    ],
)
def test_who_is_only_named_was_not_there(text: str, absent: str) -> None:
    assert absent not in set().union(*met(read(text)))


def test_whom_a_visitor_visits_or_takes_along_was_there() -> None:
    for behind in ("الرئيس فارس الدغمي", "برفقة النائب فارس الدغمي مدرسة في نابلس"):
        assert met(read(f"زار الوزير سامر الحلواني {behind}.")) == [{"سامر الحلواني", "فارس الدغمي"}]


@pytest.mark.parametrize("occasion", ["", " خلال وقفة احتجاجية"])
def test_who_protests_before_parliament_is_in_the_street(occasion: str) -> None:
    who = "الناشط" if occasion else "المتظاهر"
    assert read(f"قال {who} سامر الحلواني أمام مجلس النواب{occasion} إن القانون ظالم.").meetings == ()


@pytest.mark.parametrize("source", ["قوانين الاتحاد", "قوانين البلاد", "عناوين الصحف"])
def test_laws_and_headlines_are_nobody(source: str) -> None:
    assert not read(f"وفق {source}، يحق للدول الانسحاب.").stances


def test_who_condemns_a_session_did_not_hold_it() -> None:
    text = "نددت حركة الأمل بجلسة عقدتها أمس في القدس الحكومة الإسرائيلية."
    assert not any("حركة الأمل" in parties for parties in met(read(text)))


def test_who_takes_part_in_something_else_was_not_at_the_meeting_told_of_next() -> None:
    text = "بمشاركة الوزير فارس الدغمي، انطلقت في بيروت حملة التشجير، والتقى الرئيس سامر الحلواني السفير نبيل الصفدي."
    assert met(read(text)) == [{"سامر الحلواني", "نبيل الصفدي"}]


@pytest.mark.parametrize(
    "telling",
    [
        "أشاد الرئيس سامر الحلواني بلقاء {} في القاهرة.",
        "حلم الفنان سامر الحلواني بلقاء {}.",
        "وعد الرئيس سامر الحلواني بلقاء {}.",
    ],
)
def test_who_praises_or_wishes_for_a_meeting_held_none(telling: str) -> None:
    assert not any("سامر الحلواني" in parties for parties in met(read(telling.format("الوزير فارس الدغمي"))))
    ended = read("أنهى الرئيس سامر الحلواني زيارته بلقاء الوزير فارس الدغمي.")
    assert {"سامر الحلواني", "فارس الدغمي"} in met(ended)


def test_who_rejects_what_a_council_decided_in_its_session_was_not_there() -> None:
    text = "رفض حزب العدالة قرارات اتخذها مجلس الوزراء في جلسة عقدها أمس."
    assert not any("حزب العدالة" in parties for parties in met(read(text)))


@pytest.mark.parametrize(
    "then",
    [
        "وفي موسكو وصل الوزير رضا كرماني وكان في استقباله السفير فارس الدغمي.",
        "ويضم الوفد المفاوض الوزير فارس الدغمي.",
    ],
)
def test_who_is_told_of_elsewhere_was_not_at_the_meeting_told_of_before(then: str) -> None:
    (parties,) = met(read(f"عقد الرئيس سامر الحلواني اجتماعا مع الملك نبيل الصفدي. {then}"))
    assert parties == {"سامر الحلواني", "نبيل الصفدي"}
