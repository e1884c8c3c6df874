"""Whom 'but he' and 'but it' stand for: what was told of before, where it agrees; else the one who spoke."""

import pytest

from tests.extract.test_fronted import told

_SPOKE = "قال سامي الحوراني إن"


@pytest.mark.parametrize(
    "words",
    [
        "الخطة جيدة، لكنها لا تقبل التعديل",
        "هذه الخطة جيدة، لكنها لا تقبل التعديل",
        "الأوضاع صعبة، لكنها لا تقبل الحل العسكري",
        "المعارضة موافقة، لكنها لا تقبل الشروط",
    ],
)
def test_what_a_thing_does_not_allow_the_speaker_does_not_refuse(words: str) -> None:
    assert [act for act, _, _ in told(f"{_SPOKE} {words}.")] == ["state"]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("الهند بعيدة، لكنها لا تقبل الشروط", "الهند"),
        ("الحكومة الهندية بعيدة، لكنها لا تقبل الشروط", "الهند"),
        ("لجنة التحقيق جادة لكنها لا تقبل الشروط", "لجنة التحقيق"),
        ("كريم الدالي مريض، لكنه لا يقبل الشروط", "كريم الدالي"),
        ("الهند بعيدة، لكنه لا يقبل الشروط", "سامي الحوراني"),
        ("على الحكومة واجبا لكنه لا يقبل الشروط", "سامي الحوراني"),
    ],
)
def test_the_nearest_who_agrees_refuses(words: str, who: str) -> None:
    assert told(f"{_SPOKE} {words}.")[-1] == ("reject", who, "الشروط")


def test_what_only_people_feel_is_his_who_spoke_though_a_thing_is_told_of_before() -> None:
    assert told(f"{_SPOKE} المشروع جيد، لكنه قلق من التأخير.") == [
        ("state", "سامي الحوراني", "المشروع جيد"),
        ("warn", "سامي الحوراني", "التأخير"),
    ]


def test_he_who_understands_but_does_not_accept_does_both() -> None:
    assert [(act, who) for act, who, _ in told("قال سامي الحوراني إنه يتفهم القرار، لكنه لا يقبل الشروط.")] == [
        ("support", "سامي الحوراني"),
        ("reject", "سامي الحوراني"),
    ]


@pytest.mark.parametrize(
    "tells", ["نشرت وزارة الزراعة بيانا جاء فيه أن", "ورد في بيان وزارة الزراعة أن", "ذكرت وزارة الزراعة أن"]
)
def test_and_that_he_is_not_she_who_tells(tells: str) -> None:
    words = told(f"{tells} الوزير سامي الحوراني رفض العرض، وأنه طالب بضمانات.")
    assert words == [("reject", "سامي الحوراني", "العرض"), ("demand", "سامي الحوراني", "ضمانات")]
