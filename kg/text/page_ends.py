"""The short lines with which a text begins and ends: a letterhead, a heading, a signature with its place and date."""

from collections.abc import Callable, Sequence

#: The most words of such a line.
LONGEST = 14
# The most words of a heading, and the most lines before and behind a text.
_HEADING, _HEAD_LINES, _FOOT_LINES = 28, 8, 9
_ENDS = frozenset(".؟!،")


def head(forms: Sequence[str], opens_document: Callable[[int], bool]) -> list[tuple[int, int]]:
    """Return the short lines with which a text begins, up to the first that is a sentence.

    Args:
        forms: The folded words and signs of the text.
        opens_document: Tells whether a word at an index begins what a document is called, of which lines may be longer.

    Returns:
        Index of the first word of each line, and one past its last.
    """
    lines: list[tuple[int, int]] = []
    first, end = 0, len(forms)
    while first < end and len(lines) < _HEAD_LINES:
        stop = next((i for i in range(first, end) if forms[i] == "\n"), end)
        last = forms[stop - 1] if stop > first else ""
        announces = last == ":" or (stop - first <= _HEADING and stop > first and opens_document(first))
        if stop == end or (stop - first > LONGEST and not announces) or last in _ENDS:
            break
        if stop > first:
            lines.append((first, stop))
        first = stop + 1
    return lines


def foot(forms: Sequence[str]) -> list[tuple[int, int]]:
    """Return the short lines behind a text, from the first to the last.

    Args:
        forms: The folded words and signs of the text.

    Returns:
        Index of the first word of each line, and one past its last.
    """
    lines: list[tuple[int, int]] = []
    stop = len(forms)
    while stop > 0 and len(lines) < _FOOT_LINES:
        first = stop
        # A longer line is none of them, wherever it begins.
        while first > 0 and stop - first <= LONGEST and forms[first - 1] != "\n":
            first -= 1
        if stop - first > LONGEST or (stop > first and forms[stop - 1] == "."):
            break
        if stop > first:
            lines.append((first, stop))
        stop = first - 1
    lines.reverse()
    return lines if stop > 0 else lines[1:]
