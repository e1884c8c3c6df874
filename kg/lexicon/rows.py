"""From rows to the frozen records: cells checked and turned into entries, posts and tenures."""

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Any

from kg.kinds import EntityType
from kg.lexicon.entries import KIND_TYPES, Alias, Entry, Post, Span, Tenure
from kg.lexicon.tables import LIST_COLUMNS, Row

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_KEY = re.compile(r"[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*")
# Column of names -> its language, and whether its forms are one party's words for another.
_NAME_COLUMNS = (
    ("aliases_ar", "ar", False),
    ("framing_ar", "ar", True),
    ("aliases_en", "en", False),
    ("framing_en", "en", True),
)
_COMMON = frozenset({"key", "ar", "en", "source", "note"}) | {column for column, _, _ in _NAME_COLUMNS}
COLUMNS = {
    "actor": _COMMON
    | {"class", "type", "part_of", "affiliated_with", "represents", "member_of", "place", "since", "until", "wikidata"}
    | {"adjectives_ar", "plurals_ar", "adjectives_en", "capital", "territory", "context"},
    "place": _COMMON | {"class", "context", "within", "lat", "lon", "geonames", "wikidata", "since", "until"},
    "instrument": _COMMON | {"class", "symbol", "date", "wikidata"},
    "process": _COMMON | {"sub_event_of", "since", "until", "wikidata", "place"},
    "post": _COMMON | {"in", "state", "role"},
    "tenure": frozenset({"post", "person", "start", "end", "known_until", "acting", "source", "note"}),
}
_FOLDERS = {"actor": ("actor", "person"), "place": ("place",), "instrument": ("instrument",), "process": ("process",)}


def merged(rows: Iterable[Row]) -> list[Row]:
    """Join rows that bear one key, the later completing the earlier.

    Cells of the later row win; lists are joined without repeats, and a name that gave way stays as an alias. Rows
    made by pattern come first, so that a written row adds to what the pattern gave.

    Args:
        rows: Rows made by pattern and rows written, in that order.

    Returns:
        One row per table and key; tenures as they are.
    """
    joined: dict[tuple[str, str], Row] = {}
    loose: list[Row] = []
    for row in rows:
        if row.table == "tenure":
            loose.append(row)
            continue
        place = (row.table, str(row.cells.get("key", "")))
        joined[place] = _joined(joined[place], row) if place in joined else row
    return [*joined.values(), *loose]


def _joined(first: Row, second: Row) -> Row:
    cells = dict(first.cells)
    for column, value in second.cells.items():
        old = cells.get(column)
        cells[column] = [*old, *(v for v in value if v not in old)] if column in LIST_COLUMNS and old else value
    for lang in ("ar", "en"):
        if first.cells.get(lang) and first.cells[lang] != cells.get(lang):
            cells[f"aliases_{lang}"] = [*cells.get(f"aliases_{lang}", ()), first.cells[lang]]
    return Row(first.table, second.file, cells)


def entry(row: Row) -> Entry:
    """Make an entry from a row of actors, places, legal texts or processes.

    Raises:
        LexiconError: When a column, a class, a date or a coordinate cannot be used.
    """
    cells = row.cells
    _check_cells(row)
    kind = _kind(row)
    return Entry(
        kind=kind,
        type=EntityType(cells["type"]) if "type" in cells else KIND_TYPES[kind],
        aliases=_aliases(row),
        **{column: _READ[column](row, column) for column in cells if column in _READ},
    )


def post(row: Row) -> Post:
    """Make a post from its row.

    Raises:
        LexiconError: When a column cannot be used.
    """
    cells = row.cells
    _check_cells(row)
    if not cells["key"].startswith("post/"):
        raise row.fault("The key of a post begins with 'post/'.")
    return Post(
        key=cells["key"],
        ar=cells["ar"],
        en=cells["en"],
        aliases=_aliases(row),
        body=cells.get("in", ""),
        **{name: cells[name] for name in ("state", "role", "source", "note") if name in cells},
    )


def tenure(row: Row) -> Tenure:
    """Make a tenure from its row.

    Raises:
        LexiconError: When a date cannot be used, the dates run backwards, or it has no bound at all.
    """
    cells = row.cells
    unknown = set(cells) - COLUMNS["tenure"]
    if unknown:
        raise row.fault(f"There is no column {sorted(unknown)} in tenures.")
    if not cells.get("post") or not cells.get("person") or not cells.get("source"):
        raise row.fault("A tenure names its post, its person and its source.")
    made = Tenure(
        post=cells["post"],
        person=cells["person"],
        start=_span(row, "start"),
        end=_span(row, "end"),
        known_until=_span(row, "known_until"),
        acting=str(cells.get("acting", "")).lower() in {"true", "yes"},
        source=cells["source"],
        note=cells.get("note", ""),
    )
    last = made.end or made.known_until
    if last is None:
        raise row.fault("A tenure has no end.", "Give 'end', or 'known_until' where it lasts.")
    if made.start and made.start.earliest > last.latest:
        raise row.fault("A tenure ends before it begins.")
    return made


def _check_cells(row: Row) -> None:
    unknown = set(row.cells) - COLUMNS[row.table]
    if unknown:
        raise row.fault(f"There is no column {sorted(unknown)} in the table of {row.table}s.")
    for column in ("key", "ar", "en"):
        if not str(row.cells.get(column, "")).strip():
            raise row.fault(
                f"The column '{column}' is empty.", "Give every entry a key and a name in Arabic and English."
            )
    if not _KEY.fullmatch(row.cells["key"]):
        raise row.fault(
            "A key is a folder and a slug of small ASCII letters, digits and hyphens.", "Write it as actor/iran."
        )


def _kind(row: Row) -> str:
    default = {"process": "PoliticalProcess", "instrument": "LegalInstrument", "place": "Place"}
    kind = row.cells.get("class", default.get(row.table, ""))
    if kind not in KIND_TYPES:
        raise row.fault(f"There is no class '{kind}'.", f"Use one of {', '.join(KIND_TYPES)}.")
    folder = str(row.cells["key"]).split("/")[0]
    allowed = _FOLDERS[row.table] if row.table != "actor" else (("person",) if kind == "Person" else ("actor",))
    if folder not in allowed:
        raise row.fault(f"The key of a {kind} begins with '{allowed[0]}/'.")
    return str(kind)


def _aliases(row: Row) -> tuple[Alias, ...]:
    cells = row.cells
    seen: dict[tuple[str, str], Alias] = {}
    for column, lang, framing in _NAME_COLUMNS:
        for item in cells.get(column, ()):
            # Nearly every form is plain text; the rest is read with care.
            plain = isinstance(item, str) and item.strip()
            alias = Alias(item, lang, framing) if plain else _alias(row, item, lang, framing=framing)
            if alias.text != cells[lang] or alias.context:
                seen.setdefault((lang, alias.text), alias)
    return tuple(seen.values())


def _alias(row: Row, item: Any, lang: str, *, framing: bool) -> Alias:
    cells: dict[str, Any] = dict(item) if isinstance(item, dict) else {}
    text = cells.pop("text", "")
    if not isinstance(text, str) or not text.strip() or set(cells) - {"framing", "context", "shared"}:
        raise row.fault(f"An alias cannot be used: {item!r}.", "Write text, or {text, framing, context, shared}.")
    return Alias(text, lang, cells.get("framing", framing), cells.get("context", ""), cells.get("shared", False))


def _span(row: Row, column: str) -> Span | None:
    if column not in row.cells:
        return None
    text = row.cells[column]
    found = _DATE.fullmatch(str(text))
    try:
        if not found:
            raise ValueError
        year, month, day = (int(part) if part else 0 for part in found.groups())
        last_month = month or 12
        return Span(
            dt.date(year, month or 1, day or 1),
            dt.date(year, last_month, day or calendar.monthrange(year, last_month)[1]),
            str(text),
        )
    except ValueError:
        raise row.fault(f"'{text}' in column '{column}' is no date.", "Write 2019-06-28, 2019-06 or 2019.") from None


def _degree(row: Row, column: str) -> float:
    value, most = row.cells[column], _MOST_DEGREES[column]
    if not isinstance(value, int | float) or not -most <= value <= most:
        raise row.fault(f"{value!r} in column '{column}' is no coordinate.", f"Give degrees from -{most} to {most}.")
    return float(value)


def _text(row: Row, column: str) -> str:
    value = row.cells[column]
    if not isinstance(value, str):
        raise row.fault(f"{value!r} in column '{column}' is no text.")
    return value


def _list(row: Row, column: str) -> tuple[str, ...]:
    value = row.cells[column]
    if not isinstance(value, list) or not all(isinstance(member, str) for member in value):
        raise row.fault(f"{value!r} in column '{column}' is no list of texts.")
    return tuple(value)


_MOST_DEGREES = {"lat": 90, "lon": 180}
# Column of an entry -> how its cell is read; the columns with rules of their own are read apart.
_READ: dict[str, Callable[[Row, str], Any]] = {
    **dict.fromkeys(("key", "ar", "en", "source", "note", "context", "symbol", "wikidata", "geonames"), _text),
    **dict.fromkeys(("capital", "territory", "part_of", "represents", "place", "within", "sub_event_of"), _text),
    **dict.fromkeys(("adjectives_ar", "plurals_ar", "adjectives_en", "affiliated_with", "member_of"), _list),
    **dict.fromkeys(("since", "until", "date"), _span),
    **dict.fromkeys(("lat", "lon"), _degree),
}
