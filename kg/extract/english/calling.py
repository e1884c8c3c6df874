"""What somebody is called: "called the raid a flagrant violation", "described the accord as a milestone"."""

from kg.extract.english.frames import Frames
from kg.extract.english.valued import PREDICATES
from kg.lexicon.english import Sense

_CALLING = frozenset({"call", "describe"})
_MOST = 14
_NAME = 6
_SIGNS = frozenset({"“", '"', "‘"})


def called_so(frames: Frames, lemma: str, i: int, stop: int) -> Sense | None:
    """Say how a verb of calling values its object by the noun phrase that follows it.

    Args:
        frames: The words.
        lemma: The verb in its dictionary form.
        i: Index of the first word after the verb.
        stop: One past the last word of the sentence.

    Returns:
        What the verb then does, None where nobody is praised or blamed by it.
    """
    if lemma not in _CALLING or not frames.starts_noun_phrase(i):
        return None
    words = frames.lexicon.words
    for k in range(i + 1, min(i + _MOST, stop)):
        name = k + (frames.word(k) in _SIGNS)
        if frames.word(name) in {"a", "an"} and frames.word(k - 1) not in words["prepositions"] - {"as"}:
            return _valued(frames, name + 1, stop)
        if frames.word(k) in {".", ",", ";", "that", "who"} or frames.word(k) in words["auxiliaries"]:
            return None
    return None


def _valued(frames: Frames, i: int, stop: int) -> Sense | None:
    """Return what the first valuing word of a noun phrase does."""
    words = frames.lexicon.words
    for k in range(i, min(i + _NAME, stop)):
        word = frames.word(k)
        for name, sense in PREDICATES.items():
            if word in words[name]:
                return sense
        if word in words["prepositions"] or not (word.isalpha() or word in _SIGNS):
            return None
    return None
