"""Who speaks stands behind the paper he speaks to; who only wants no name given takes no stand."""

import pytest

from tests.extract.english_world import read
from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("كشف لـ«عكاظ» مدير عام الصحة بالمنطقة الدكتور سامي النجار أن الجسر القديم مغلق.", "سامي النجار"),
        ("وقال لـ«عكاظ» سامي النجار: الجسر القديم مغلق.", "سامي النجار"),
        ("وذكر لـ«عكاظ» مصدر في الأمانة أن الجسر القديم مغلق.", "مصدر في الأمانة"),
        ("وبين لـ«الرياض» المشرف على المركز الدكتور سامي النجار أن الجسر القديم مغلق.", "سامي النجار"),
    ],
)
def test_who_tells_the_paper(text: str, who: str) -> None:
    assert told(text) == [("state", who, "الجسر القديم مغلق")]


@pytest.mark.parametrize("wish", ["رفض الكشف عن اسمه", "طلب عدم ذكر اسمه"])
def test_a_name_not_given_is_no_stand(wish: str) -> None:
    stances = told(f"وأضاف المسؤول الذي {wish} أن الجسر القديم مغلق.")
    assert [(act, said) for act, _, said in stances] == [("state", "الجسر القديم مغلق")]


def test_who_will_not_publish_what_tells_of_others_takes_a_stand() -> None:
    text = "ورفضت حركة حماس نشر صور الصيادين أو أسمائهم."
    assert [(act, who) for act, who, _ in told(text)] == [("reject", "حركة حماس")]


@pytest.mark.parametrize("source", ["", "من مصادرها "])
def test_a_paper_no_table_knows_has_learnt_it(source: str) -> None:
    stances = told(f"وعلمت «النهار الجديد» {source}أن الجسر القديم مغلق.")
    assert [(act, said) for act, _, said in stances] == [("state", "الجسر القديم مغلق")]


def test_who_stands_in_the_next_sentence_is_not_thanked() -> None:
    reading = read("Ruritania thanked her. Borduria rejected the toll.")
    assert reading.stances[0].act.value == "praise"
    assert reading.stances[0].addressee == ()
