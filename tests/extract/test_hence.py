"""A cue behind "therefore" goes on with who speaks, unless the one told of or another may be meant."""

import pytest

from tests.extract.actors import in_line, read


@pytest.mark.parametrize(
    "therefore", ["، لذلك", "، ولهذا", " لذا", "، وعليه", "، وبالتالي", "، ومن هنا", "، وبناء عليه"]
)
def test_therefore_begins_the_next_statement_of_who_speaks(therefore: str) -> None:
    stances = read(f"وأكد [سامر العلي=a] أن الطريق مغلق{therefore} دعا إلى فتح الجسر القديم.").stances
    assert [in_line(s) for s in stances] == ["affirm a: الطريق مغلق", "demand a: فتح الجسر القديم"]


@pytest.mark.parametrize(
    "text",
    [
        "وأكد [سامر العلي=a] أن [رامي الخطيب=b] أخطأ، ولذلك دعا إلى فتح الجسر القديم.",
        "وأكد [سامر العلي=a] أن المجلس اجتمع، ولذلك دعا إلى فتح الجسر القديم.",
        "وأكد [سامر العلي=a] أن المدير أخطأ، ولذلك دعا إلى فتح الجسر القديم.",
        "وأكد [سامر العلي=a] أن الطريق مغلق، لذلك دعت [الوزارة=w:of] إلى فتح الجسر القديم.",
        "وأكد [سامر العلي=a] أن الطريق مغلق، ولهذا دعا النواب إلى فتح الجسر القديم.",
    ],
)
def test_what_another_may_do_is_not_the_speakers(text: str) -> None:
    stances = read(text).stances
    assert [s.act.value for s in stances if s.holder == ("a",)] == ["affirm"]


def test_what_the_writer_goes_on_with_ends_a_content() -> None:
    told = read("وأكد [سامر العلي=a] أن الطريق مغلق، ذاكرا أن الجسر القديم يحتاج إلى ترميم.").stances
    assert [in_line(s) for s in told] == ["affirm a: الطريق مغلق", "state a: الجسر القديم يحتاج إلى ترميم"]
    asked = read("وأكد [سامر العلي=a] أن الطريق مغلق، متسائلا عن سبب هذا الصمت.").stances
    assert [in_line(s) for s in asked] == ["affirm a: الطريق مغلق"]
