"""Tell where a quotation goes on in the lines below the one in which it was opened."""

from kg.text.fold import word_set
from kg.text.signs import CLOSING, OPENING, STRAIGHT, begins, closes, twice
from kg.text.words import Words

# How many lines and words below its own a quotation may still be closed.
_LINES, _REACH = 6, 150
_PAIR = 2
_BEHIND = frozenset(".،,؛")
# What stands before a sign that opens, and never before one that closes.
_LEADS = word_set(": أن إن بأن بأنه أنه إنه أنها إنها ب ل عن من في على إلى و -")


def goes_over(words: Words, i: int, closing: str, turns: frozenset[str]) -> bool:
    """Tell whether the sign that closes an open quotation stands in a line below: each sentence has its own line.

    Args:
        words: The words of the text.
        i: Index of the end of a line in the quotation.
        closing: The sign that closes it.
        turns: Words with which the text itself, and no speaker, begins a sentence.

    Returns:
        Whether the next line with such signs has one that closes and was not opened in that line.
    """
    if i == 0 or words.forms[i - 1] in OPENING:
        return False
    first, last = i + 1, min(len(words), i + _REACH)
    for _ in range(_LINES):
        while first < last and words.forms[first] == "\n":
            first += 1
        if first >= last or words.forms[first] in turns or words.forms[first] in OPENING:
            return False
        stop = next((k for k in range(first, len(words)) if words.forms[k] == "\n"), len(words))
        signs = [k for k in range(first, stop) if words.forms[k] in OPENING or words.forms[k] in CLOSING]
        signs = [k for k in signs if not twice(words, k)]
        if signs:
            return _closed_there(words, signs, closing)
        first = stop
    return False


def _closed_there(words: Words, signs: list[int], closing: str) -> bool:
    """Tell whether the first sign of a line closes what was opened in a line before."""
    at = signs[0]
    before = at - 1 - twice(words, at - 1)
    if words.forms[at] != closing or words.forms[before] in _LEADS:
        return False
    if not _BEHIND.isdisjoint(words.forms[at + 1 : at + 2]):
        # No quotation begins with a stop or a comma; what is opened behind this one may go on in the next line.
        return True
    # Only a word written on to a sign behind it is begun by it.
    begun = begins(words, at) and not closes(words, at)
    # "..." For their part they said: "...": behind its end the line may open another that goes over as well.
    another = words.forms[signs[-1] - 1] == ":" and len(signs) > 1
    return closing != STRAIGHT or ((len(signs) - another) % _PAIR == 1 and not begun)
