"""Whose words follow a label at the head of a line: "Secretary X: Good afternoon"."""

from kg.extract.english.frames import Frames
from kg.extract.english.tokens import Sentence
from kg.extract.english.voice import Voice
from kg.extract.mentions.found import Found
from kg.kinds import EntityType


def label(found: Found, frames: Frames, sentence: Sentence) -> Voice | None:
    """Read a speaker's label at the head of a line: "Secretary X: Good afternoon".

    Args:
        found: The things named.
        frames: The words.
        sentence: A sentence.

    Returns:
        The voice of that speaker from the word after the colon, or None when there is no label.
    """
    phrase = found.phrase_from(sentence.first)
    if phrase is None or frames.word(phrase.last + 1) != ":" or phrase.last + 2 >= sentence.last:
        return None
    if found.entity(phrase.entity).type is not EntityType.PERSON:
        return None
    speaker = (phrase.entity,)
    return Voice(we=speaker, self=speaker, first=phrase.last + 2, last=len(frames.forms))
