"""What one release adds to a build, kept from build to build so that an unchanged release is not read again.

A part is good for as long as its key: the hash of the release, its metadata and everything that decides how it
is read (the code, the lexicon, the registry, the schemes).
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, parse

from kg.check.evidence import misquoted_passages, misquotes
from kg.errors import CheckError
from kg.rdf.matters import Labels
from kg.rdf.names import Lands
from kg.rdf.quads import reading_quads
from kg.rdf.serialise import to_nquads
from kg.records import Reading
from kg.shipped import folder
from kg.sources import Release

FOLDER = "parts"
RULES = "rules"
_HERE = Path(__file__).parent
_DECIDING = ("kinds.py", "records.py", "sources.py", "text", "lexicon", "extract", "rdf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one release adds to a build.

    Attributes:
        release: Identifier of the release.
        key: Hash of the release and of everything that decides how it is read.
        nquads: Its quads as sorted N-Quads.
        unresolved: What was left out, one JSON object a line.
        counts: Name -> number: entities, meetings, statements, unresolved.
    """

    release: str
    key: str
    nquads: bytes
    unresolved: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]

    def quads(self) -> tuple[Quad, ...]:
        """Parse the quads."""
        return tuple(parse(self.nquads, format=RdfFormat.N_QUADS))

    def files(self) -> dict[str, bytes]:
        """Lay the part out as the files it is kept in."""
        head = {"key": self.key, "counts": dict(self.counts), "unresolved": self.unresolved}
        return {
            f"{FOLDER}/{self.release}.nq": self.nquads,
            f"{FOLDER}/{self.release}.json": json.dumps(head, ensure_ascii=False, indent=1).encode("utf-8"),
        }


def make_part(reading: Reading, labels: Labels, lands: Lands) -> Part:
    """Write a reading as quads and prove that each quote stands at its offsets.

    Args:
        reading: What was read.
        labels: Labels of action types and topics.
        lands: Key of a state -> key of its land.

    Returns:
        The part.

    Raises:
        CheckError: When a quote does not stand where it is said to.
    """
    release = reading.release
    quads = reading_quads(reading, labels, lands)
    wrong = (*misquotes(reading), *misquoted_passages(release, quads))
    if wrong:
        raise CheckError(
            f"{len(wrong)} quotes do not stand at their offsets; the first: {wrong[0].message}.",
            where=f"release {wrong[0].release}, {wrong[0].node}, rule {wrong[0].rule}",
            remedy="This is a fault of the reader, not of the release: report it with the release.",
        )
    return Part(
        release=release.id,
        # What people marked or coded is taken from them anew each time, and never stands in for what the rules read.
        key=part_key(release) if reading.reader.name == RULES else "",
        nquads=to_nquads(quads),
        unresolved=tuple(_unresolved_lines(reading)),
        counts=(
            ("entities", len(reading.entities)),
            ("meetings", len(reading.meetings)),
            ("statements", len(reading.stances)),
            ("unresolved", len(reading.unresolved)),
        ),
    )


def kept_part(out: Path, release: Release) -> Part | None:
    """Find the part of an unchanged release in the products of the last build.

    Args:
        out: The folder of products.
        release: The release as it is now.

    Returns:
        The part; None when there is none, it is damaged, or anything that decides it has changed.
    """
    stem = out / FOLDER / release.id
    try:
        head = json.loads(stem.with_name(f"{release.id}.json").read_text("utf-8"))
        part = Part(
            release=release.id,
            key=head["key"],
            nquads=stem.with_name(f"{release.id}.nq").read_bytes(),
            unresolved=tuple(head["unresolved"]),
            counts=tuple(head["counts"].items()),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return part if part.key == part_key(release) else None


def part_key(release: Release) -> str:
    """Hash a release with everything that decides how it is read.

    Args:
        release: The release.

    Returns:
        Hexadecimal digits.
    """
    told = (release.sha256, release.lang, release.published, release.publisher, release.title, release.source)
    return hashlib.sha256(repr((release.id, told, installation())).encode("utf-8")).hexdigest()


@cache
def installation() -> str:
    """Hash the code and tables that decide how a release is read."""
    roots = [_HERE / name for name in _DECIDING]
    roots += [folder("ontology") / name for name in ("registry", "schemes")]
    state = hashlib.sha256()
    for path in _files(roots):
        state.update(path.name.encode("utf-8"))
        state.update(path.read_bytes())
    return state.hexdigest()


def _files(roots: Iterable[Path]) -> list[Path]:
    found = [path for root in roots for path in ([root] if root.is_file() else root.rglob("*"))]
    return sorted(path for path in found if path.is_file() and path.suffix != ".pyc")


def _unresolved_lines(reading: Reading) -> Iterable[str]:
    for item in reading.unresolved:
        line = {
            "release": reading.release.id,
            "start": item.words.start,
            "end": item.words.end,
            "quote": item.words.quote,
            "reason": item.reason,
            "rule": item.rule,
        }
        yield json.dumps(line, ensure_ascii=False)
