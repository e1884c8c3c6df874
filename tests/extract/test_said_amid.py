"""Who says it stands between two commas amid what he says: "if it is late, says X, then there is hope"."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وإذا كان الجسر مغلقا، يقول سامي الحوراني، فإن الطريق القديم مفتوح.", "الطريق القديم مفتوح"),
        ("وإذا لم يصل الوقود، يضيف سامي الحوراني، فستتوقف الأفران.", "ستتوقف الأفران"),
        ("الأفران، يقول سامي الحوراني، عاجزة عن العمل.", "الأفران، يقول سامي الحوراني، عاجزة عن العمل"),
        ("الأفران، بحسب سامي الحوراني، خارج الخدمة.", "الأفران، بحسب سامي الحوراني، خارج الخدمة"),
    ],
)
def test_he_says_what_stands_around(text: str, content: str) -> None:
    assert [(who, said) for _, who, said in told(text)] == [("سامي الحوراني", content)]


def test_what_another_sentence_tells_behind_it_is_not_his() -> None:
    read = told("وبلغ عدد القتلى عشرة، بحسب سامي الحوراني، وجرح عشرون آخرون.")
    assert [said for _, _, said in read] == ["وبلغ عدد القتلى عشرة"]
