"""What may follow a verb of saying that stands behind what is said: a hearer, a day, where and how it was said."""

from kg.extract.english.frames import Frames

_LINKS = frozenset({"in", "at", "during", "after", "on", "by", "through", "via", "from", "ahead", "following"})
_OPENERS = frozenset({":", "“", '"', "that", ";"})
_MAX_HEARER = 8


def past_hearer(frames: Frames, i: int) -> int:
    """Return one past the hearer of "told reporters", "told the state news agency" at a word.

    Args:
        frames: The words.
        i: Index of the first word after the verb.

    Returns:
        The index after the hearer, or zero when nobody known as one stands there.
    """
    hearers = frames.lexicon.words["hearers"]
    i += frames.word(i) in frames.lexicon.words["determiners"]
    phrase = frames.found.phrase_from(i)
    if phrase is not None:
        i = phrase.last + 1
        return i + 1 if frames.word(i) in hearers else i
    for k in range(i, i + _MAX_HEARER):
        if frames.word(k) in hearers and frames.word(k + 1) not in hearers:
            return k + 1
        if (
            not (frames.word(k).isalpha() or frames.word(k) == "'s")
            or frames.word(k) in frames.lexicon.words["prepositions"]
        ):
            break
    return 0


def only_tells_where(frames: Frames, i: int, stop: int) -> bool:
    """Tell whether the rest of a sentence only says where or how something was said: "in a statement", "by phone".

    Args:
        frames: The words.
        i: Index of the first word after the verb and its hearer.
        stop: One past the last word of the sentence.

    Returns:
        Whether it opens with a preposition and holds nothing that is said.
    """
    return frames.word(i) in _LINKS and not any(frames.word(k) in _OPENERS for k in range(i, stop))


def is_said(frames: Frames, first: int, comma: int) -> bool:
    """Tell whether the words before a comma are a clause that can be said, not only a time or a place.

    Args:
        frames: The words.
        first: First word of the sentence.
        comma: Index of the comma.

    Returns:
        Whether a verb stands among them and no preposition or subordinator opens them.
    """
    words = frames.lexicon.words
    if frames.word(first) in words["prepositions"] | words["subordinators"] or frames.word(first).endswith("ing"):
        return False
    verbs = words["be"] | words["auxiliaries"] | words["modals"] | words["equating"] | words["went"]
    return any(
        frames.word(k) in verbs or frames.word(k) in frames.lexicon.verbs or frames.word(k).endswith("ed")
        for k in range(first + 1, comma)
    )
