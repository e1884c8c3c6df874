"""Two bodies named behind one dual noun, and called again by it: 'the movements A and B', 'the two movements'."""

import pytest

from tests.extract.test_fronted import told

NAMED = [
    ("رفضت حركتا حماس وفتح القرار الهندي.", "حركة حماس، حركة فتح"),
    ("رفض حزبا نداء تونس وحركة النهضة القرار الهندي.", "حزب نداء تونس، حركة النهضة التونسية"),
    ("أكدت حكومتا كندا والهند رفض القرار.", "كندا، الهند"),
]


@pytest.mark.parametrize(("text", "who"), NAMED)
def test_both_hold_what_the_two_are_told_to_hold(text: str, who: str) -> None:
    statements = told(text)
    assert [act for act, _, _ in statements] == ["reject"]
    assert statements[0][1] == who


def test_the_two_are_called_again() -> None:
    text = "رفضت حركتا حماس وفتح القرار الهندي. وأكدت الحركتان أن الأمر صعب."
    assert [who for _, who, _ in told(text)] == ["حركة حماس، حركة فتح"] * 2


def test_of_three_it_is_not_told_which_two() -> None:
    text = "التقت حركة حماس وحركة فتح{} في القاهرة. وأكدت الحركتان أن الأمر صعب."
    assert told(text.format("")) == [("affirm", "حركة حماس، حركة فتح", "الأمر صعب")]
    assert told(text.format(" وحركة النهضة")) == []


def test_one_named_alone_is_not_two() -> None:
    assert told("رفضت حركتا حماس القرار الهندي.") == []


def test_whoever_opens_a_statement_while_he_condemns_goes_on() -> None:
    text = "إن المجلس الوطني الكردي وهو يستنكر الحصار، فإنه يطالب الأمم المتحدة بالتدخل."
    assert [(act, who) for act, who, _ in told(text)] == [
        ("condemn", "المجلس الوطني الكردي"),
        ("demand", "المجلس الوطني الكردي"),
    ]


def test_a_sign_written_twice_is_one() -> None:
    text = 'وقال سامي الحوراني إن "" الأمر صعب "" .'
    assert told(text) == [("state", "سامي الحوراني", "الأمر صعب")]


def test_leaders_of_whom_something_is_told_are_not_the_two_who_met() -> None:
    text = "التقى سامي الحوراني وفد حركة حماس. وقال الحوراني إن الأمر صعب. وأعلن القادة العرب عزمهم تشكيل قوة مشتركة."
    assert told(text)[-1][1] == "القادة العرب"


def test_the_bearer_of_the_name_of_his_group_speaks_and_not_the_group() -> None:
    text = "أعلن زعيم المتمردين الحوثيين سامر الحوثي رفضه الهدنة. وقال الحوثي إن الأمر صعب."
    assert [who for _, who, _ in told(text)] == ["سامر الحوثي"] * 2


def test_the_group_speaks_where_nobody_bears_its_name() -> None:
    assert [who for _, who, _ in told("وقال الحوثي إن الأمر صعب.")] == ["جماعة أنصار الله"]


def test_between_two_is_no_verb_of_theirs() -> None:
    text = "أكد سامي الحوراني على أهمية التجارة بين الهند وكندا مبينا أن الأمر صعب."
    assert [who for _, who, _ in told(text)] == ["سامي الحوراني"] * 2


def test_who_explains_may_stand_behind_the_same_word() -> None:
    assert told("وبين سامي الحوراني أن الأمر صعب.") == [("state", "سامي الحوراني", "الأمر صعب")]


CONSIDERED = [
    ("الهند تعتبر رائدة في صناعة الأدوية", "سامي الحوراني"),
    ("الهند تعتبر شريكا مهما لكندا", "سامي الحوراني"),
    ("الهند تعتبر الحركة خطرا", "الهند"),
    ("الهند تعتبر ذلك خطوة مهمة", "الهند"),
]


@pytest.mark.parametrize(("words", "holder"), CONSIDERED)
def test_who_is_considered_something_considers_nothing(words: str, holder: str) -> None:
    assert [who for _, who, _ in told(f"وقال سامي الحوراني إن {words}.")] == [holder]
