"""Which signs end a sentence: no full stop within a number, nor behind an abbreviation or what numbers an item."""

from kg.text.fold import word_set
from kg.text.words import Words

#: All that may end a sentence.
ENDERS = frozenset(".!?؟…\n")
_LETTERS = word_set("ايه بي سي دي اف جي اتش جيه كي ام ان كيو ار اس تي يو دبليو")
_TITLES = frozenset(["د", "م", "أ", "ا", "ص", "ب", "ت", "Mr", "Mrs", "Ms", "Dr", "St", "No", "Gen", "Col", "Lt"])


def ends(words: Words, i: int) -> bool:
    """Tell whether the sign at a place ends a sentence, wherever it stands.

    Args:
        words: The words of the text.
        i: Index of the sign.

    Returns:
        Whether it ends a sentence; a full stop between digits, after an abbreviation or the number of an item does not.
    """
    form = words.forms[i]
    if form not in ENDERS:
        return False
    if form in _DOTS and _left_out(words, i):
        return False
    if form != ".":
        return True
    before = words.forms[i - 1] if i else ""
    after = words.forms[i + 1] if i + 1 < len(words) else "\n"
    close = i + 1 < len(words) and words.starts[i + 1] == words.ends[i]
    apart = i > 0 and words.starts[i] > words.ends[i - 1] and not close
    if before.isdigit() and ((after.isdigit() and (close or apart)) or _numbers_item(words, i)):
        return False
    if apart and len(before) == len(after) == 1 and before.isalpha() and after.isalpha():
        # "A . B": initials on a page that sets every sign apart.
        return False
    if before in _LETTERS and after in _LETTERS:
        # "The network CNN" in Arabic, each letter by its name.
        return False
    if close and len(before) == 1 and before.isalpha() and words.starts[i] == words.ends[i - 1]:
        return False
    if before in _TITLES and words.starts[i] == words.ends[i - 1] and after != "\n":
        return False
    return not (after.isascii() and after.isalpha() and after.islower())


def _left_out(words: Words, i: int) -> bool:
    """Tell whether a dot is one of those in brackets by which a quotation leaves something out: "( . . . )"."""
    k, stop = i - 1, i + 1
    while k >= 0 and words.forms[k] in _DOTS:
        k -= 1
    while stop < len(words) and words.forms[stop] in _DOTS:
        stop += 1
    return k >= 0 and words.forms[k : k + 1] + words.forms[stop : stop + 1] in _BRACKETS


_DOTS, _BRACKETS = frozenset(".…"), frozenset([("(", ")"), ("[", "]")])


def _numbers_item(words: Words, i: int) -> bool:
    """Tell whether a full stop stands behind the number that opens a line, as of an item: "1. The opening of"."""
    number = words.forms[i - 1] if i else ""
    opens_line = i == 1 or (i > 1 and words.forms[i - 2] == "\n")
    return opens_line and number.isdigit() and len(number) < _YEAR and words.forms[i + 1 : i + 2] not in ((), ("\n",))


_YEAR = 3
