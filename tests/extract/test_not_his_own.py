"""What one tells of others and does not hold: their refusals, what is not so, what is only inevitable."""

import pytest

from tests.extract.test_fronted import told

SAID = "قال سامي الحوراني إن "
ONLY_TOLD = [
    "الحرب ليست أمرا ضروريا",
    "إيران لا تستحق الشكر على ما فعلت",
    "المتهم لن يعترف بالجريمة",
    "الوضع لا يقبل التأجيل",
    "النظام يرى أن الحرب أمر لا بد منه",
    "سقوط المدينة أمر لا مفر منه",
]


@pytest.mark.parametrize("words", ONLY_TOLD)
def test_what_is_only_told_is_no_demand_praise_or_refusal(words: str) -> None:
    assert [(act, who) for act, who, _ in told(f"{SAID}{words}.")] == [("state", "سامي الحوراني")]


HIS_OWN = [
    ("الحوار أمر ضروري", "demand"),
    ("من المتوقع أن تنجح المحادثات", "hope"),
    ("بلاده لا تقبل بالتقسيم", "reject"),
]


@pytest.mark.parametrize(("words", "act"), HIS_OWN)
def test_what_he_holds_is_still_his(words: str, act: str) -> None:
    assert [(told_act, who) for told_act, who, _ in told(f"{SAID}{words}.")] == [(act, "سامي الحوراني")]


def test_a_ministry_goes_on_with_its_own_demand_and_not_with_that_of_whom_it_accuses() -> None:
    text = "أكدت وزارة الخارجية الأردنية أن إسرائيل تواصل الاستيطان، وتدعو المجتمع الدولي إلى التحرك."
    assert told(text) == [("affirm", "وزارة الخارجية الأردنية", "إسرائيل تواصل الاستيطان")]


def test_who_stands_behind_a_verb_may_be_its_subject() -> None:
    text = f"{SAID}فرنسا قلقة من الوضع، وتدعو الأمم المتحدة الأطراف إلى الحوار."
    assert told(text) == [("warn", "فرنسا", "الوضع")]


BEFORE = "وقال كريم الدالي إن الأمر صعب. "
OTHERS = [
    ("ووصف الهجوم مسؤول في الشرطة بأنه جريمة.", "مسؤول في الشرطة"),
    ("ووصف ما جرى سامي الحوراني بأنه عدوان.", "سامي الحوراني"),
    ("ووصف الهجوم بأنه جريمة.", "كريم الدالي"),
    ("ووصف تصريحات الوزير الهندي بأنها خطيرة.", "كريم الدالي"),
]


@pytest.mark.parametrize(("text", "holder"), OTHERS)
def test_whoever_stands_behind_what_is_described_describes_it(text: str, holder: str) -> None:
    assert told(BEFORE + text)[-1][1] == holder


@pytest.mark.parametrize(
    "text", ["وأيد القرار حزب الأمة.", "كما رفض القرار سامي الحوراني.", "وأيد القرار عدد من الوزراء."]
)
def test_whoever_stands_behind_what_is_refused_refuses_it(text: str) -> None:
    assert "كريم الدالي" not in [who for _, who, _ in told(BEFORE + text)[1:]]


def test_with_nobody_behind_it_whoever_spoke_refuses() -> None:
    assert told(f"{BEFORE}كما رفض القرار الأمريكي.")[-1] == ("reject", "كريم الدالي", "القرار الأمريكي")


def test_a_name_is_no_part_of_what_a_clause_describes() -> None:
    assert told("أكد سامي الحوراني الهدنة التي رفضها كريم الدالي.")[0][1:] == (
        "سامي الحوراني",
        "الهدنة التي رفضها كريم الدالي",
    )
