"""Persons called again by the same plural in another case: "the farmers of the valley", then "the farmers"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft, Drafts
from kg.extract.mentions.view import View
from kg.kinds import EntityType


def in_another_case(drafts: Drafts, view: View, chunk: Chunk) -> list[Draft]:
    """Find the persons named before by the same plural in another case, or before what it governed.

    Args:
        drafts: The things so far.
        view: The text.
        chunk: The noun.

    Returns:
        Those who are called so; none where the noun is no sound plural that stands alone with its article.
    """
    several = chunk.head is not None and chunk.head.endswith(_ENDINGS) and len(chunk.head) >= _PLURAL
    if not several or chunk.last > chunk.first or not view.lexemes[chunk.first].definite:
        return []
    stem = (chunk.head or "")[:-2]
    cases = [stem + ending for ending in _CASES]
    found = [d for kind in (chunk.type, *_PERSONS_OF) for d in drafts.headed(kind, cases)]
    return [d for d in dict.fromkeys(found) if d.first < chunk.first]


_ENDINGS = ("ون", "ين")
_CASES, _PLURAL = ("ون", "ين", "و", "ي"), 5
_PERSONS_OF = (EntityType.ORGANISATION, EntityType.POPULATION)
