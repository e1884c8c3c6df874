"""Whether the registry holds together: references, duplicate keys, sources, and names that two things share."""

from collections.abc import Iterator, Mapping, Sequence

from kg.errors import LexiconError
from kg.lexicon.entries import Entry, Post
from kg.lexicon.tables import Row

_SINGLE = ("part_of", "represents", "place", "within", "sub_event_of", "capital", "territory")
_MANY = ("affiliated_with", "member_of")


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
    files = {str(row.cells.get("key", "")): row for row in rows if row.table != "tenure"}
    _no_key_twice(written)
    items: list[Entry | Post] = [*entries.values(), *posts.values()]
    for item in items:
        row = files[item.key]
        if not item.source:
            raise row.fault("An entry has no source.", "Say where its facts come from.")
        for column, target in _references(item):
            if target not in entries:
                raise row.fault(f"'{target}' in column '{column}' is not in the registry.")
    for row in rows:
        if row.table == "tenure":
            _tenure_refers(row, entries, posts)
    _shared_names_are_marked(files, entries)
    _no_circle(files, entries)


def _no_key_twice(written: Sequence[Row]) -> None:
    seen: dict[str, Row] = {}
    for row in written:
        key = row.cells.get("key")
        if key is None:
            continue
        first = seen.setdefault(f"{row.table == 'state'} {key}", row)
        if first is not row:
            raise row.fault("A key stands twice.", f"It stands in {first.file} too; join the two rows.")


def _references(item: Entry | Post) -> Iterator[tuple[str, str]]:
    if isinstance(item, Post):
        yield "in", item.body
        if item.state:
            yield "state", item.state
        return
    for column in _SINGLE:
        if getattr(item, column):
            yield column, getattr(item, column)
    for column in _MANY:
        for target in getattr(item, column):
            yield column, target


def _tenure_refers(row: Row, entries: Mapping[str, Entry], posts: Mapping[str, Post]) -> None:
    if row.cells["post"] not in posts:
        raise row.fault(f"There is no post '{row.cells['post']}'.")
    person = entries.get(row.cells["person"])
    if person is None or person.kind != "Person":
        raise row.fault(f"There is no person '{row.cells['person']}'.")


def _shared_names_are_marked(files: Mapping[str, Row], entries: Mapping[str, Entry]) -> None:
    """A form of two things of one type must be marked as shared, or limited by a context, in at least one."""
    bearers: dict[tuple[str, str], str] = {}
    for item in entries.values():
        for form in (item.ar, item.en):
            _claim(bearers, files, item, form)
        for alias in item.aliases:
            if not alias.shared and not alias.context:
                _claim(bearers, files, item, alias.text)


def _claim(bearers: dict[tuple[str, str], str], files: Mapping[str, Row], item: Entry, form: str) -> None:
    first = bearers.setdefault((item.type, form), item.key)
    if first != item.key:
        raise files[item.key].fault(
            f"'{form}' names {first} too.",
            "Mark the alias with shared = true where the text must decide, or take it out of one.",
        )


def _no_circle(files: Mapping[str, Row], entries: Mapping[str, Entry]) -> None:
    for column in ("part_of", "within", "sub_event_of"):
        for key in entries:
            seen = {key}
            above = getattr(entries[key], column)
            while above:
                if above in seen:
                    raise LexiconError(
                        f"'{column}' runs in a circle.", where=f"{files[key].file}: {key}", remedy="Break the circle."
                    )
                seen.add(above)
                above = getattr(entries[above], column)
