"""Meetings that are still to come: "will meet", "is due to hold", "the next round of talks"."""

from kg.extract.english.frames import Frames

_DUE = frozenset({"due", "scheduled", "set", "expected", "slated"})
_MEANT = frozenset({"plans", "plan", "planned", "intends", "intend", "agreed", "agree"})
_WITHIN = frozenset({"has", "have", "had", "also"})
_AGREED = frozenset({"agreed", "agree", "agrees"})
# Of a meeting that was not held.
_FELL_THROUGH = frozenset({"cancelled", "canceled", "postponed", "scrapped", "shelved", "unlikely", "impossible"})
_FEW = 4


def planned_group(frames: Frames, i: int) -> tuple[int, bool]:
    """Return the first word of the verb group that ends in a verb, and whether it tells of a plan.

    Args:
        frames: The words.
        i: Index of the verb.

    Returns:
        The index, and whether "will", "is due to" or "plans to" stands in the group.
    """
    begin, planned = i, False
    while frames.is_adverb(begin - 1) or frames.word(begin - 1) in _WITHIN | {"will"}:
        planned = planned or frames.word(begin - 1) == "will"
        begin -= 1
    if frames.word(begin - 1) != "to":
        return begin, planned
    k = begin - 2
    if frames.word(k) in _MEANT | {"is", "are"}:
        # "Is to meet."
        return k, True
    if frames.word(k) in _DUE:
        k -= 1
        while frames.is_adverb(k):
            k -= 1
        return (k, True) if frames.word(k) in frames.lexicon.words["be"] else (begin, planned)
    return begin, planned


def is_ahead(frames: Frames, first: int, noun: int, end: int) -> bool:
    """Tell whether a meeting told of by a noun is still to come: "the upcoming talks", "talks between A and B will".

    Args:
        frames: The words.
        first: First word before the noun that may tell so.
        noun: Index of the noun.
        end: One past those who meet.

    Returns:
        Whether it is.
    """
    planned = frames.lexicon.words["planned"]
    if any(frames.word(k) in planned for k in range(first, noun)):
        return True
    if frames.word(first) in {"to", "on"} and frames.word(first - 1) in _AGREED:
        # "Agreed to a meeting with X"
        return True
    if (frames.word(first - 1), frames.word(first)) == ("ahead", "of"):
        return True
    be = frames.word(end) in frames.lexicon.words["be"] and frames.word(frames.after_adverbs(end + 1)) in _DUE
    return frames.word(end) == "will" or be


def fell_through(frames: Frames, end: int, stop: int = 0) -> bool:
    """Tell whether a meeting was not held: "the talks between A and B were cancelled".

    Args:
        frames: The words.
        end: One past those who meet.
        stop: One past the last word that may tell so; a few words in the verb group behind them by default.

    Returns:
        Whether it was not.
    """
    for k in range(end, stop or end + _FEW):
        word = frames.word(k)
        if word in {"after", "because", "when", "once", "since"}:
            break
        if word in _FELL_THROUGH or (word == "called" and frames.word(k + 1) == "off"):
            return True
        if not stop and word not in frames.lexicon.words["auxiliaries"] and not frames.is_adverb(k):
            break
    return False
