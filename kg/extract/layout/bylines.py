"""Bylines: a line that only tells who wrote the text below, so that nobody in it holds what is told there."""

from collections.abc import Sequence

from kg.text.fold import word_set
from kg.text.sentences import Stretch

_WROTE = word_set("كتب كتبت كتبا كتبوا")
_LONGEST = 12
_ENDS = frozenset(".؛!?؟")


def past_bylines(forms: Sequence[str], sentences: Sequence[Stretch]) -> tuple[Stretch, ...]:
    r"""Leave lines such as "N M wrote:" out of the sentences.

    Args:
        forms: The folded words and signs of a text.
        sentences: Its sentences.

    Returns:
        The sentences; one that began with such a line begins below it.

    Examples:
        >>> past_bylines(("كتب", "-", "سامر", ":", "\n", "امتلات", "السدود"), (Stretch(0, 7),))
        (Stretch(first=5, stop=7),)
    """
    if _WROTE.isdisjoint(forms):
        return tuple(sentences)
    below = (Stretch(_below(forms, sentence), sentence.stop) for sentence in sentences)
    return tuple(sentence for sentence in below if sentence.first < sentence.stop)


def _below(forms: Sequence[str], sentence: Stretch) -> int:
    """Return the word with which a sentence begins below its byline, if it has one."""
    first = sentence.first
    if forms[first] not in _WROTE or (first and forms[first - 1] != "\n"):
        return first
    line = forms[first : first + _LONGEST]
    length = line.index("\n") if "\n" in line else len(line) if first + len(line) == len(forms) else 0
    return min(first + length + 1, sentence.stop) if length and _ENDS.isdisjoint(line[:length]) else first
