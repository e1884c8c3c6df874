"""Offices of rank, of a quoted body and in a place; lists of subjects by commas; agreements a speaker's body made."""

import pytest

from tests.extract.reading_of import named, read
from tests.extract.test_fronted import told

OFFICES = [
    ("قال أمين عام حزب الوطن سامر الحداد إن الأمر صعب.", "أمين عام حزب الوطن"),
    ("قال أمين عام «حركة النهضة» سامر الحداد إن الأمر صعب.", "أمين عام «حركة النهضة»"),
    (
        "قال كاتب عام النقابة الأساسية للتعليم في بوزلفة، سامر الحداد إن الأمر صعب.",
        "كاتب عام النقابة الأساسية للتعليم في بوزلفة",
    ),
    ("قال الناطق باسم المحكمة الابتدائية بسوسة سامر الحداد إن الأمر صعب.", "الناطق باسم المحكمة الابتدائية بسوسة"),
    ("قال المسئول في شركة المطارات الهندية سامر الحداد إن الأمر صعب.", "المسئول في شركة المطارات الهندية"),
]


@pytest.mark.parametrize(("text", "office"), OFFICES)
def test_an_office_reaches_to_the_name_of_its_bearer(text: str, office: str) -> None:
    assert {mention.quote for mention in named(read(text), "سامر الحداد").mentions} == {"سامر الحداد", office}


def test_a_rank_without_a_body_is_no_office_of_anybody() -> None:
    assert told("قال مدير عام مساعد إن الأمر صعب.") == []


@pytest.mark.parametrize("comma", ["، ", ",", " ,"])
def test_bodies_in_a_list_do_it_together(comma: str) -> None:
    (statement,) = told(f"أعلنت كل من كندا{comma}الهند{comma}البرازيل وبلجيكا أمس قطع علاقاتها مع اليابان.")
    assert statement[1] == "كندا، الهند، البرازيل، بلجيكا"


def test_an_apposition_is_no_list() -> None:
    assert told("أعلن الرئيس الهندي، كندا والبرازيل شاهدتان، أن الأمر صعب.")[-1][1] not in ("كندا", "البرازيل")


def test_states_as_a_group_accuse_and_are_not_the_accused() -> None:
    assert told("وتتهم الدول الخليجية كندا بدعم التمرد.")[-1][1] == "دول الخليج العربي"


def test_a_body_agrees_and_not_its_president_who_tells_of_it() -> None:
    text = (
        "قال رئيس المجلس الوطني لعمادة الأطباء منير كرم إنه تم الاتفاق مع وزارة الصحة والمجلس الوطني لعمادة الأطباء"
        " على عرض القانون."
    )
    assert told(text)[-1][1] == "وزارة الصحة، المجلس الوطني لعمادة الأطباء"


def test_who_is_named_by_a_first_name_from_elsewhere() -> None:
    assert told("وانتقد مانويل كازنوف القرار.")[-1][1] == "مانويل كازنوف"
