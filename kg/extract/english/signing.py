"""Who is listed as putting a paper out: states and bodies by name, or by the post of whoever signs for them."""

from collections.abc import Sequence

from kg.extract.english.frames import Frames
from kg.extract.mentions.found import Form, Found, NounPhrase
from kg.kinds import EntityType

SIGNERS = frozenset({EntityType.STATE, EntityType.ORGANISATION, EntityType.PERSON, EntityType.ARMED_GROUP})
_MAX_GAP = 10


def listing(found: Found, frames: Frames, first: int, last: int) -> tuple[tuple[str, ...], int]:
    """Collect the actors of one list, and return the first word that does not belong to it.

    Args:
        found: The things named.
        frames: The words.
        first: The first word of the list.
        last: One past the last word where it may end.

    Returns:
        The actors in order, and where their list ends.
    """
    ids: list[str] = []
    i, gap = first, 0
    while i < last and gap < _MAX_GAP:
        phrase = found.phrase_from(i)
        if phrase is not None and found.entity(phrase.entity).type in SIGNERS:
            # "The Spokesperson for X" says it for X.
            speaks_for = "spokes" in frames.word(phrase.last) and frames.word(phrase.last + 1) in {"for", "of"}
            ids += [] if speaks_for else _behind_post(found, phrase)
            i, gap = phrase.last + 1, 0
        elif closed := _bracket(frames, i):
            i = closed + 1
        elif frames.word(i) in frames.lexicon.words["signing"]:
            i, gap = i + 1, gap + 1
        else:
            break
    return tuple(dict.fromkeys(ids)), i


def _behind_post(found: Found, phrase: NounPhrase) -> Sequence[str]:
    """Return whom a signatory stands for: by a post without a name the state or body, by his name himself."""
    post = phrase.form is Form.POST and found.entity(phrase.entity).type is EntityType.PERSON
    return phrase.behalf if post and phrase.behalf else (phrase.entity,)


def _bracket(frames: Frames, i: int) -> int:
    """Return the end of a bracket that opens at a word, "A (as mediator)", zero for none."""
    return next((k for k in range(i, i + _MAX_GAP) if frames.word(k) == ")"), 0) if frames.word(i) == "(" else 0
