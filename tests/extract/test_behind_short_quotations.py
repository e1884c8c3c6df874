"""What is told with "and" right behind a few quoted words: "that 'it is closed' and added that"."""

import pytest

from tests.extract.actors import in_line, read

TOLD = [
    ("وأضاف أن الجسر مهدم", "state a: الجسر مهدم"),
    ("وأشار إلى أن الجسر مهدم", "state a: الجسر مهدم"),
    ("وطالب بفتح الجسر", "demand a: فتح الجسر"),
    ("ودعا إلى فتح الجسر", "demand a: فتح الجسر"),
]


@pytest.mark.parametrize("quoted", ['"{}"', "«{}»"])
@pytest.mark.parametrize(("further", "expected"), TOLD)
def test_he_who_was_quoted_goes_on_behind_a_short_quotation(quoted: str, further: str, expected: str) -> None:
    text = f"وقال [سامر العلي=a] إن {quoted.format('الطريق مغلق تماما')} {further}."
    assert [in_line(s) for s in read(text).stances] == ["state a: الطريق مغلق تماما", expected]


def test_so_he_does_where_the_closing_sign_was_lost() -> None:
    text = 'وقال [سامر العلي=a] إن "الطريق مغلق تماما وأضاف أن الجسر مهدم.\nوعاد الوفد.'
    assert [in_line(s) for s in read(text).stances] == ["state a: الطريق مغلق تماما", "state a: الجسر مهدم"]


def test_a_name_in_quotation_marks_is_the_subject_of_its_verb() -> None:
    text = 'وقال [سامر العلي=a] إن "[حزب النهوض=h:o]" رحب بالقرار.'
    assert [in_line(s) for s in read(text).stances] == ["praise h: القرار"]
