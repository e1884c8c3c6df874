"""The signs of quotation; of a straight one, written alike on both sides, whether it opens or closes one."""

from kg.text.words import Words

STRAIGHT = '"'
# The straight sign, and the end of the paragraph within which it is paired.
STRAIGHT_OR_END = frozenset({STRAIGHT, "\n"})
#: What opens a quotation -> the sign that closes it.
OPENING = {"“": "”", "«": "»", "\u2039": "\u203a", "„": "“", STRAIGHT: STRAIGHT, "‟": "”"}
CLOSING = frozenset('”»\u203a"')
_PAIR = 2
_COMMAS = frozenset("،,؛;:")
# Behind these nothing is quoted.
_BREAKS = frozenset("،,.")


def opens(words: Words, i: int) -> bool:
    """Tell whether a straight sign is written on to the word after it, and on to no whole word before it.

    Args:
        words: The words of the text.
        i: Index of the sign.

    Returns:
        Whether it is, so that it may open a quotation.
    """
    after = i + 1 < len(words) and words.starts[i + 1] == words.ends[i]
    return after and (not closes(words, i) or len(words.forms[i - 1]) == 1)


def closes(words: Words, i: int) -> bool:
    """Tell whether a straight sign is written on to the word before it.

    Args:
        words: The words of the text.
        i: Index of the sign.

    Returns:
        Whether it is, so that it may close a quotation.
    """
    return i > 0 and words.ends[i - 1] == words.starts[i]


def only_closes(words: Words, i: int) -> bool:
    """Tell whether a straight sign stands between a word and a comma, both written on to it.

    Args:
        words: The words of the text.
        i: Index of the sign.

    Returns:
        Whether it does, so that it cannot open a quotation.
    """
    behind = i + 1 < len(words) and words.forms[i + 1] in _COMMAS and words.starts[i + 1] == words.ends[i]
    return behind and closes(words, i)


def repeated(words: Words, i: int) -> bool:
    """Tell whether a sign is written on to the same sign behind it."""
    return words.forms[i + 1 : i + 2] == words.forms[i : i + 1] and words.starts[i + 1] == words.ends[i]


def twice(words: Words, i: int) -> bool:
    """Tell whether of a sign that is repeated the second counts alone: two behind a colon may open and close.

    Args:
        words: The words of the text.
        i: Index of the sign.

    Returns:
        Whether it does; not where they hold nothing.
    """
    if not repeated(words, i):
        return False
    behind = words.forms[i + 2 : i + 3]
    empty = i > 0 and words.forms[i - 1] == ":" and not (behind and behind[0][0].isalnum())
    return not empty


def slips(words: Words) -> frozenset[int]:
    """Return the straight signs of a text that can only close where none is open: slips.

    Args:
        words: The words of the text.

    Returns:
        Their indices: a comma is written on to each behind a word, or it closes or ends a clause and the signs left in
        its line are odd.
    """
    if STRAIGHT not in words.forms:
        return frozenset()
    found, left = set[int](), 0
    for i in reversed(words.places.of(STRAIGHT_OR_END)):
        if words.forms[i] == "\n":
            left = 0
            continue
        if twice(words, i):
            continue
        left += 1
        behind = closes(words, i - twice(words, i - 1))
        if only_closes(words, i) or (left % _PAIR and (_ends(words, i) or (behind and not begins(words, i)))):
            found.add(i)
    return frozenset(found)


def _ends(words: Words, i: int) -> bool:
    """Tell whether a comma or a full stop stands behind a sign, where all signs stand apart: 'the battle " .'."""
    return i + 1 < len(words) and words.forms[i + 1] in _BREAKS


def begins(words: Words, i: int) -> bool:
    """Tell whether a word is written on to a sign behind it."""
    return i + 1 < len(words) and words.starts[i + 1] == words.ends[i] and words.forms[i + 1].isalnum()
