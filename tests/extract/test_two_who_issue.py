"""A joint statement that calls its two issuers by a noun in the dual: "both unions condemn"."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

BOTH = "رابطة معلمي النهر & جمعية أطباء الساحل"
HEAD = "بيان مشترك\nصادر عن رابطة معلمي النهر وجمعية أطباء الساحل\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "تدين المؤسستان إغلاق المدارس، وتطالبان بفتح الطريق.",
        "إن المؤسستين تدينان إغلاق المدارس. وتطالبان بفتح الطريق.",
        "يدين الموقعان إغلاق المدارس. ويطالبان بفتح الطريق.",
        "وإذ تدين الجهتان الموقعتان إغلاق المدارس، فإنهما تطالبان بفتح الطريق.",
    ],
)
def test_both_are_the_two_who_issue_the_text(text: str) -> None:
    """Both are the two who issue the text."""
    told = held(read(HEAD + text))
    assert told[-1] == (BOTH, "فتح الطريق")
    assert {holder for holder, _ in told} == {BOTH}


def test_both_of_whom_news_tell_are_not_known() -> None:
    """Both of whom news tell are not known."""
    text = "زارت رابطة معلمي النهر القرية. تدين المؤسستان إغلاق المدارس، وتطالبان بفتح الطريق."
    assert held(read(text)) == []
