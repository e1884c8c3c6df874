"""The header of a question: what it says, and that a header which breaks the rule is refused."""

import pytest

from kg.errors import QueryError
from kg.query.header import Parameter, parse_question

GOOD = """\
#+ summary: Who met whom?
#+ summary_ar: من التقى من؟
#+ number: 6
#+ tags: [meetings, time]
#+ parameters:
#+   day: {type: date, default: 2030-03-01}
#+   words: {type: string, default: ""}
#+ columns: [one, other]

SELECT ?one ?other { ?one ?p ?other } ORDER BY ?one
"""


def test_a_header_is_read_whole() -> None:
    asked = parse_question("who-met-whom", GOOD)
    assert asked.summary == "Who met whom?"
    assert asked.summary_ar == "من التقى من؟"
    assert asked.number == 6
    assert asked.tags == ("meetings", "time")
    assert asked.columns == ("one", "other")
    assert asked.parameters == (
        Parameter(name="day", type="date", default="2030-03-01"),
        Parameter(name="words", type="string", default=""),
    )
    assert asked.text == GOOD


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("#+ summary: Who met whom?\n", "", "lacks: summary"),
        ("#+ number: 6", "#+ number: six", "whole number"),
        ("#+ tags: [meetings, time]", "#+ tags: meetings", "Write 'tags' as"),
        ("#+ number: 6", "#+ colour: red", "'colour' is unknown"),
        ("#+ number: 6", "#+ number: 6\n#+ number: 7", "'number' is unknown, double"),
        ("#+ number: 6", "#+ six", "not 'key: value'"),
        ("{type: date, default: 2030-03-01}", "date", "Write the parameter 'day'"),
        ("{type: date, default: 2030-03-01}", "{type: date}", "needs a type and a default"),
        ("{type: date, default: 2030-03-01}", "{type: date, default: x, more: y}", "nothing else"),
    ],
)
def test_a_broken_header_is_refused(old: str, new: str, reason: str) -> None:
    assert old in GOOD
    with pytest.raises(QueryError, match=reason):
        parse_question("who-met-whom", GOOD.replace(old, new))
