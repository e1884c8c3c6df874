"""What the text tells more of a thing behind "which" is no part of what is held."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("رفض حزب الأمل قانون الضرائب الجديد، الذي أعدته الحكومة العام الماضي.", "قانون الضرائب الجديد"),
        ("دعا سامي الحوراني إلى تنفيذ الهدنة، والتي وقعت في نيروبي.", "تنفيذ الهدنة"),
        (
            "قال سامي الحوراني إن فريقه سيصلح غدا خط المياه الرئيسي، الذي تضرر في القصف.",
            "فريقه سيصلح غدا خط المياه الرئيسي",
        ),
    ],
)
def test_it_ends_before_that(text: str, content: str) -> None:
    assert [said for _, _, said in told(text)] == [content]


def test_a_clause_goes_on_behind_it() -> None:
    text = "قال سامي الحوراني إن الفريق، الذي وصل أمس، سيصلح الجسر."
    assert told(text)[0][2] == "الفريق، الذي وصل أمس، سيصلح الجسر"
