r"""What a ready question says of itself in the ``#+`` lines above its query.

The header is a small, fixed subset of YAML, so that grlc (https://grlc.io) reads it too::

    #+ summary: Who held a post on a given day?
    #+ summary_ar: من كان يشغل منصباً في يوم معيّن؟
    #+ number: 2
    #+ tags: [actors, time]
    #+ parameters:
    #+   day: {type: date, default: 2019-06-28}
    #+ columns: [person, post, source]

``queries/HEADER.md`` has the rule. A header that breaks it is refused, never passed over.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from kg.errors import QueryError

KEYS = ("summary", "summary_ar", "number", "tags", "parameters", "columns")
_ENTRY = re.compile(r"(?P<indent> *)(?P<key>[a-z_]+):(?: +(?P<value>.*))?")
_PAIR = re.compile(r"""\s*(?P<key>[a-z_]+):\s*(?P<value>"[^"]*"|[^,"]*)\s*(?:,|$)""")
_NAME = re.compile(r"[a-z_][a-z0-9_]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value that a question lets its reader choose.

    Attributes:
        name: Its name: the variable's, without the question mark.
        type: One of the types that ``kg.query.parameters`` knows.
        default: The value that stands in the file, as it is typed on a command line.
    """

    name: str
    type: str
    default: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A ready question: what it asks, what can be chosen, what it answers, and the query itself.

    Attributes:
        name: The file's stem; it reads as the question.
        summary: The question in one English sentence.
        summary_ar: The same in Arabic.
        number: Number of the competency question it answers.
        tags: Subjects it is filed under.
        parameters: What can be chosen, in the order of the header.
        columns: The columns of the answer, in order.
        text: The whole file, header and query.
    """

    name: str
    summary: str
    summary_ar: str
    number: int
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    text: str


def read_question(path: Path) -> Question:
    """Read a ready question from its file.

    Args:
        path: A ``.rq`` file with a header.

    Returns:
        The question.
    """
    return parse_question(path.stem, path.read_text("utf-8"))


def parse_question(name: str, text: str) -> Question:
    """Read the header of a question.

    Args:
        name: Name of the question.
        text: Header and query.

    Returns:
        The question.

    Raises:
        QueryError: When a key is missing, unknown or malformed.
    """
    fields, parameters = _fields(name, text)
    missing = [key for key in KEYS if key != "parameters" and not fields.get(key)]
    if missing:
        raise _error(name, f"The header lacks: {', '.join(missing)}.")
    if not fields["number"].isdigit():
        raise _error(name, f"'number' is not a whole number: {fields['number']}.")
    return Question(
        name=name,
        summary=fields["summary"],
        summary_ar=fields["summary_ar"],
        number=int(fields["number"]),
        tags=_list(name, "tags", fields["tags"]),
        parameters=tuple(parameters),
        columns=_list(name, "columns", fields["columns"]),
        text=text,
    )


def _fields(name: str, text: str) -> tuple[dict[str, str], list[Parameter]]:
    """Split the header into its fields and its parameters."""
    fields: dict[str, str] = {}
    parameters: list[Parameter] = []
    for line in text.splitlines():
        if not line.startswith("#+"):
            continue
        entry = _ENTRY.fullmatch(line[2:].rstrip())
        if entry is None:
            raise _error(name, f"This line of the header is not 'key: value': {line}")
        indent, key, value = len(entry["indent"]), entry["key"], entry["value"] or ""
        if indent == 1 and key in KEYS and key not in fields:
            fields[key] = value
        elif indent == 3 and "parameters" in fields:
            parameters.append(_parameter(name, key, value))
        else:
            raise _error(name, f"'{key}' is unknown, double or wrongly indented.")
    return fields, parameters


def _parameter(question: str, name: str, value: str) -> Parameter:
    """Read ``{type: ..., default: ...}``."""
    if not (value.startswith("{") and value.endswith("}")):
        raise _error(question, f"Write the parameter '{name}' as {{type: ..., default: ...}}.")
    pairs = {pair["key"]: pair["value"].strip().strip('"') for pair in _PAIR.finditer(value[1:-1])}
    if set(pairs) != {"type", "default"}:
        raise _error(question, f"The parameter '{name}' needs a type and a default and nothing else.")
    return Parameter(name=name, type=pairs["type"], default=pairs["default"])


def _list(question: str, key: str, value: str) -> tuple[str, ...]:
    """Read ``[a, "b", c]``; YAML takes a bare ``on`` or ``no`` for a truth value."""
    names = tuple(part.strip().strip('"') for part in value.removeprefix("[").removesuffix("]").split(","))
    if not (value.startswith("[") and value.endswith("]") and all(map(_NAME.fullmatch, names))):
        raise _error(question, f"Write '{key}' as [a, b, c].")
    return names


def _error(question: str, what: str) -> QueryError:
    return QueryError(what, where=question, remedy="See queries/HEADER.md for the rule of headers.")
