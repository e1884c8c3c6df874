"""Every quote must stand at its offsets, in the records and again in the quads that were made of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from kg.rdf.vocabulary import OA
from kg.records import Matter, Reading
from kg.sources import Quote, Release

_HAS_SELECTOR = OA + "hasSelector"


@dataclass(frozen=True, slots=True, kw_only=True)
class Misquote:
    """A quote that is not in the text where it is said to be.

    Attributes:
        release: Identifier of the release.
        node: IRI of the passage, or the kind of record.
        rule: Which rule of evidence is broken.
        message: What was expected and what stands there.
    """

    release: str
    node: str
    rule: str
    message: str


def misquotes(reading: Reading) -> tuple[Misquote, ...]:
    """Find the quotes of a reading that do not stand at their offsets.

    Args:
        reading: What was read.

    Returns:
        One record for each; none when all is well.
    """
    text = reading.release.text
    return tuple(
        Misquote(
            release=reading.release.id,
            node=kind,
            rule="E01",
            message=f"{quote.start}-{quote.end} should read {quote.quote!r}, but reads "
            f"{text[quote.start : quote.end]!r}",
        )
        for kind, quote in quotes_of(reading)
        if text[quote.start : quote.end] != quote.quote
    )


def quotes_of(reading: Reading) -> Iterator[tuple[str, Quote]]:
    """Yield every quote in a reading with the kind of record it belongs to.

    Args:
        reading: What was read.

    Yields:
        Kind and quote.
    """
    for entity in reading.entities:
        yield from ((f"entity {entity.id}", mention) for mention in entity.mentions)
        if entity.role:
            yield f"entity {entity.id}", entity.role
        if entity.time:
            yield f"entity {entity.id}", entity.time.words
    for index, meeting in enumerate(reading.meetings):
        yield f"meeting {index}", meeting.words
        if meeting.time:
            yield f"meeting {index}", meeting.time.words
        yield from ((f"meeting {index}", part.words) for part in meeting.delegations if part.words)
    for index, stance in enumerate(reading.stances):
        yield f"stance {index}", stance.cue
        yield f"stance {index}", stance.content
        matters = [*stance.matters, *([stance.condition] if stance.condition else [])]
        yield from ((f"stance {index}", quote) for matter in matters for quote in _matter_quotes(matter))
    yield from (("unresolved", item.words) for item in reading.unresolved)


def _matter_quotes(matter: Matter) -> Iterator[Quote]:
    yield matter.words
    for part in (matter.ends, matter.after):
        if part:
            yield from _matter_quotes(part)


def misquoted_passages(release: Release, quads: Iterable[Quad]) -> tuple[Misquote, ...]:
    """Check the passages of a release's graph against the text, as a reader of the graph would.

    Args:
        release: The release.
        quads: Quads of its graph.

    Returns:
        One record for each passage whose selectors do not agree with the text, and for each passage that
        lacks an offset or its words.
    """
    parts: dict[str, dict[str, str]] = {}
    owners: dict[str, str] = {}
    for subject, predicate, value, _ in quads:
        name = predicate.value
        if not name.startswith(OA) or not isinstance(subject, NamedNode):
            continue
        if isinstance(value, Literal):
            parts.setdefault(subject.value, {})[name.removeprefix(OA)] = value.value
        elif name == _HAS_SELECTOR and isinstance(value, NamedNode):
            owners[value.value] = subject.value
    passages: dict[str, dict[str, str]] = {owner: {} for owner in owners.values()}
    for selector, owner in owners.items():
        passages[owner].update(parts.get(selector, {}))
    found = ((passage, _fault(release.text, values)) for passage, values in sorted(passages.items()))
    return tuple(
        Misquote(release=release.id, node=passage, rule="E02", message=fault) for passage, fault in found if fault
    )


def _fault(text: str, values: dict[str, str]) -> str:
    """Say what is wrong with the selectors of one passage, or nothing."""
    missing = [name for name in ("start", "end", "exact", "prefix", "suffix") if name not in values]
    if missing:
        return f"the passage lacks {', '.join(missing)}"
    start, end = int(values["start"]), int(values["end"])
    if text[start:end] != values["exact"]:
        return f"{start}-{end} should read {values['exact']!r}, but reads {text[start:end]!r}"
    if not text[:start].endswith(values["prefix"]) or not text[end:].startswith(values["suffix"]):
        return f"the words around {start}-{end} are not those of the text"
    return ""
