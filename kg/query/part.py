"""A question that grows with the graph looks at a part of it; here is how large a part of how much.

Such a question puts releases, or demands, in order in an inner SELECT and cuts it at a ``count``. The same inner
SELECT without its cut, counted, tells how many there are to look at, whatever else was chosen.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kg.query.header import Parameter, Question
from kg.query.parameters import COUNT, filled, placed
from kg.store.rows import Engine

_CUT = re.compile(r"(?m)^[^\S\n]*LIMIT \d+[^\S\n]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a question looked at, of how much.

    Attributes:
        parameter: The parameter that says how many.
        chosen: How many it looked at.
        there: How many there are.
    """

    parameter: str
    chosen: int
    there: int


def counting(asked: Question, values: Mapping[str, str]) -> str | None:
    """Write the query that counts all that a question could look at.

    Args:
        asked: The question.
        values: What was chosen for its parameters.

    Returns:
        A query with one row and one column ``n``; None for a question that looks at everything.
    """
    cut = _CUT.search(asked.text)
    if cut is None or _count_of(asked) is None:
        return None
    start = _opening(asked.text, cut.start())
    prefixes = "\n".join(line for line in asked.text.splitlines() if line.startswith("PREFIX "))
    inner = asked.text[start : cut.start()]
    text = f"{prefixes}\n\nSELECT (COUNT(*) AS ?n) WHERE {{\n  {inner}}}\n}}\n"
    return filled(replace(asked, text=text), values)


def looked_at(engine: Engine, asked: Question, values: Mapping[str, str]) -> Part | None:
    """Tell a part of the graph from the whole.

    Args:
        engine: What answered.
        asked: The question.
        values: What was chosen for its parameters.

    Returns:
        The part; None when the question looked at all there is.
    """
    parameter, query = _count_of(asked), counting(asked, values)
    if parameter is None or query is None:
        return None
    chosen = int(placed(parameter, values.get(parameter.name, parameter.default)))
    ((there,),) = engine.answer(query).rows
    number = int(str(there))
    return Part(parameter=parameter.name, chosen=chosen, there=number) if chosen < number else None


def _count_of(asked: Question) -> Parameter | None:
    """Find the parameter that cuts."""
    return next((parameter for parameter in asked.parameters if parameter.type == COUNT), None)


def _opening(text: str, end: int) -> int:
    """Find the brace that opens the group in which a place stands."""
    depth = 0
    for place in range(end - 1, -1, -1):
        depth += {"}": 1, "{": -1}.get(text[place], 0)
        if depth < 0:
            return place
    return 0
