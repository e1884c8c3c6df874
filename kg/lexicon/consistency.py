"""Whether the registry holds together: references, duplicate keys, sources, and names that two things share."""

from collections.abc import Mapping, Sequence

from kg.errors import LexiconError
from kg.lexicon.entries import Entry, Post
from kg.lexicon.tables import Row

#: Columns that name other entries, one or many.
REFERENCES = frozenset({
    "in",
    "state",
    "part_of",
    "represents",
    "place",
    "within",
    "sub_event_of",
    "capital",
    "territory",
    "affiliated_with",
    "member_of",
})


def check(
    written: Sequence[Row],
    rows: Sequence[Row],
    entries: Mapping[str, Entry],
    posts: Mapping[str, Post],
) -> None:
    """Refuse a registry that contradicts itself.

    Args:
        written: Rows as they stand in the files.
        rows: Rows after joining, made ones included.
        entries: Entries by key.
        posts: Posts by key.

    Raises:
        LexiconError: For the first fault, naming the file and the key.
    """
    _no_key_twice(written)
    for row in rows:
        if row.table == "tenure":
            _tenure_refers(row, entries, posts)
        elif not row.cells.get("source"):
            raise row.fault("An entry has no source.", "Say where its facts come from.")
        else:
            _refers(row, entries)
    files = {str(row.cells["key"]): row for row in rows if row.table != "tenure"}
    _shared_names_are_marked(files, entries)
    _no_circle(files, entries)


def _refers(row: Row, entries: Mapping[str, Entry]) -> None:
    if row.table == "post" and not row.cells.get("in"):
        raise row.fault("A post stands in no body.", "Name the actor that has the post in column 'in'.")
    for column, value in row.cells.items():
        if column in REFERENCES:
            for target in (value,) if isinstance(value, str) else value:
                if target not in entries:
                    raise row.fault(f"'{target}' in column '{column}' is not in the registry.")


def _no_key_twice(written: Sequence[Row]) -> None:
    seen: dict[str, Row] = {}
    for row in written:
        key = row.cells.get("key")
        if key is None:
            continue
        first = seen.setdefault(f"{row.table == 'state'} {key}", row)
        if first is not row:
            raise row.fault("A key stands twice.", f"It stands in {first.file} too; join the two rows.")


def _tenure_refers(row: Row, entries: Mapping[str, Entry], posts: Mapping[str, Post]) -> None:
    if row.cells["post"] not in posts:
        raise row.fault(f"There is no post '{row.cells['post']}'.")
    person = entries.get(row.cells["person"])
    if person is None or person.kind != "Person":
        raise row.fault(f"There is no person '{row.cells['person']}'.")


def _shared_names_are_marked(files: Mapping[str, Row], entries: Mapping[str, Entry]) -> None:
    """A form of two things of one type must be marked as shared, or limited by a context, in at least one."""
    bearers: dict[tuple[str, str], str] = {}
    for key, item in entries.items():
        if item.context:
            continue
        aliases = [alias.text for alias in item.aliases if not alias.shared and not alias.context]
        for form in (item.ar, item.en, *aliases):
            first = bearers.setdefault((item.type, form), key)
            if first != key:
                raise files[key].fault(
                    f"'{form}' names {first} too.",
                    "Mark the alias with shared = true where the text must decide, or take it out of one.",
                )


def _no_circle(files: Mapping[str, Row], entries: Mapping[str, Entry]) -> None:
    for column in ("part_of", "within", "sub_event_of"):
        for key, item in entries.items():
            above = getattr(item, column)
            seen = {key}
            while above:
                if above in seen:
                    raise LexiconError(
                        f"'{column}' runs in a circle.", where=f"{files[key].file}: {key}", remedy="Break the circle."
                    )
                seen.add(above)
                above = getattr(entries[above], column)
