"""Where identity is made: the identifiers of everything that is extracted from a release.

Registry nodes keep the frozen key they have there. An extracted node is named by a hash of what makes it
itself, so that a second run gives the same name: a passage by release and offsets, a statement by release,
cue, content and holders, an entity that the registry lacks by release and name. Actions and situations are
named by their own signature *without* the release, so that one demand made in two releases is one node.
Hashes are the first 12 hexadecimal digits of SHA-1, used for identity and not for secrecy.
"""

import hashlib
from collections.abc import Iterable, Mapping

from pyoxigraph import NamedNode

from kg.rdf.vocabulary import node
from kg.records import Entity, Meeting, Reader, Stance
from kg.sources import Quote, Release, Time

KIND_FOLDERS = {
    "Person": "person",
    "Organisation": "actor",
    "State": "actor",
    "ArmedGroup": "actor",
    "Delegation": "delegation",
    "Population": "actor",
    "Place": "place",
    "LegalText": "instrument",
    "Process": "process",
}


def digest(*parts: object) -> str:
    """Hash the parts in order into twelve hexadecimal digits.

    >>> digest("a", "b") == digest("a", "b"), digest("ab", "") == digest("a", "b")
    (True, False)
    """
    raw = "\x1f".join(str(part) for part in parts)
    return hashlib.sha1(raw.encode("utf-8"), usedforsecurity=False).hexdigest()[:12]


def release_iri(release: Release) -> NamedNode:
    """Name the release itself."""
    return node(f"release/{release.id}")


def graph_iri(release: Release) -> NamedNode:
    """Name the graph that holds all that one release says."""
    return node(f"graph/{release.id}")


def passage_iri(release: Release, start: int, end: int) -> NamedNode:
    """Name a stretch of a release by its code points."""
    return node(f"release/{release.id}/c{start}-{end}")


def entity_iri(release: Release, entity: Entity) -> NamedNode:
    """Name an entity: by its registry key, else by release, type and first name.

    An entity that the registry lacks is never merged with one of the same name in another release: that
    would be a guess.
    """
    if entity.key:
        return node(entity.key)
    first = entity.mentions[0].start if entity.mentions else ""
    name = entity.name_ar or entity.name_en
    return node(f"{KIND_FOLDERS[entity.type]}/{digest(release.id, entity.type, name, first)}")


def entity_iris(release: Release, entities: Iterable[Entity]) -> dict[str, NamedNode]:
    """Name every entity of a release.

    Returns:
        Identifier within the release -> IRI.
    """
    return {entity.id: entity_iri(release, entity) for entity in entities}


def statement_iri(release: Release, stance: Stance, names: Mapping[str, NamedNode]) -> NamedNode:
    """Name a statement by release, act, words and holders."""
    cue, content = stance.cue, stance.content
    voices = [names[entity].value for entity in (*stance.holder, *stance.reported_by)]
    return node(f"statement/{digest(release.id, stance.act, cue.start, content.start, content.end, *voices)}")


def meeting_iri(release: Release, meeting: Meeting) -> NamedNode:
    """Name a meeting by the words that tell of it; meetings of two releases are not merged by themselves."""
    return node(f"meeting/{digest(release.id, meeting.words.start, meeting.words.end)}")


def time_iri(release: Release, time: Time) -> NamedNode:
    """Name a time expression by its place in the release."""
    return node(f"time/{digest(release.id, time.words.start, time.words.end)}")


def tenure_iri(release: Release, entity: Entity, words: Quote) -> NamedNode:
    """Name a tenure that only the release tells of."""
    return node(f"tenure/{digest(release.id, entity.id, words.start, words.end)}")


def run_iri(reader: Reader) -> NamedNode:
    """Name the run of a reader by what decided its result; no clock, so that a re-run gives the same bytes."""
    return node(f"run/{reader.name}-{digest(reader.name, reader.version, reader.settings)}")
