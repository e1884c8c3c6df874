"""Split a stretch of speech into the sentences it is made of."""

from kg.text.enders import ENDERS, ends
from kg.text.sentences import Stretch
from kg.text.signs import OPENING
from kg.text.words import Words

# Three dots, each written on to the next.
_PAUSE = 2


def parts(words: Words, stretch: Stretch) -> tuple[Stretch, ...]:
    """Split a stretch, for instance the inside of a quotation, at every sign that ends a sentence.

    Args:
        words: The words of the text.
        stretch: The stretch to split.

    Returns:
        The parts without the signs that end them; empty ones are left out.
    """
    out: list[Stretch] = []
    first = stretch.first
    for i in words.places.within(ENDERS, stretch.first, stretch.stop):
        if ends(words, i) and not _hesitates(words, i):
            if i > first:
                out.append(Stretch(first, i))
            first = i + 1
            # A quotation that goes on with a sign of its own, which closes further on.
            first += _opened(words, first, stretch.stop)
    if first < stretch.stop:
        out.append(Stretch(first, stretch.stop))
    return tuple(out)


def _hesitates(words: Words, i: int) -> bool:
    """Tell whether a sign is one of the dots of a pause within a speech or of words left out."""
    if words.forms[i] != ".":
        return words.forms[i] == "…"
    first = last = i
    while first > 0 and words.forms[first - 1] == "." and words.ends[first - 1] == words.starts[first]:
        first -= 1
    while last + 1 < len(words) and words.forms[last + 1] == "." and words.ends[last] == words.starts[last + 1]:
        last += 1
    # "(..)": words are left out.
    left_out = words.forms[first - 1 : first] == ("(",) and words.forms[last + 1 : last + 2] == (")",)
    return last - first >= _PAUSE or left_out


def _opened(words: Words, first: int, stop: int) -> int:
    """Return how many signs stand before a part: the end of a line, and one that opens a quotation beyond the part."""
    at = first + (words.forms[first : first + 1] == ("\n",))
    if at >= stop or words.forms[at] not in OPENING:
        return 0
    closing = OPENING[words.forms[at]]
    for i in range(at + 1, stop):
        if words.forms[i] in ENDERS and ends(words, i):
            break
        if words.forms[i] == closing:
            return 0
    return at + 1 - first
