"""Find the main clause of what somebody says behind "although": "that in spite of his doubts, yet he will wait"."""

from kg.extract.layout.lay import Layout
from kg.text.fold import word_set
from kg.text.words import COMMAS

_YET, _THAT = word_set("إلا"), word_set("أن أنه أنها أنهم أنهما أننا أنني أني")
_THOUGH = word_set("رغم برغم بالرغم")


def yet_then(layout: Layout, i: int, first: int) -> int | None:
    """Find where the main clause begins behind "yet" where what is said opens with "in spite of".

    Args:
        layout: The release.
        i: Index of "yet".
        first: Index of the first word of what is said.

    Returns:
        Index of the word behind "yet that"; None where no such clause begins.
    """
    if layout.forms[i] not in _YET or layout.form(i + 1) not in _THAT or layout.forms[i - 1] not in COMMAS:
        return None
    despite = layout.forms[first] in _THOUGH or layout.forms[first : first + 2] == ("علي", "الرغم")
    return i + 2 if despite else None
