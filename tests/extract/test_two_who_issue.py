"""A joint statement that calls its two issuers by a noun in the dual: "both unions condemn"."""

import datetime as dt
import hashlib

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.records import Reading
from kg.sources import Release
from tests.extract.reading_of import held

BOTH = "رابطة معلمي النهر & جمعية أطباء الساحل"
HEAD = "بيان مشترك\nصادر عن رابطة معلمي النهر وجمعية أطباء الساحل\n\n"


def reading(text: str) -> Reading:
    """Return what is read in a text."""
    sha = hashlib.sha256(text.encode()).hexdigest()
    release = Release(id="r", text=text, sha256=sha, lang="ar", published=dt.date(2025, 5, 3))
    return read_release(release, load_registry())


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
    told = held(reading(HEAD + text))
    assert told[-1] == (BOTH, "فتح الطريق")
    assert {holder for holder, _ in told} == {BOTH}


def test_both_of_whom_news_tell_are_not_known() -> None:
    """Both of whom news tell are not known."""
    text = "زارت رابطة معلمي النهر القرية. تدين المؤسستان إغلاق المدارس، وتطالبان بفتح الطريق."
    assert held(reading(text)) == []
