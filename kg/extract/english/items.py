"""Items of a list, each a line of its own: the signs that open them, and the words before that say what they are."""

import re
from collections.abc import Sequence

from kg.lexicon.english import Inflection, load_english

#: Signs that open an item of a list.
BULLETS = frozenset("•·*-–▪●‣◦○■□➢✓")
#: Signs that end an item of which another follows.
ITEM_ENDS = frozenset(":;,")
_ENDS = frozenset(".?!")
# Last words before a list whose items go on with what they begin.
_HEADS = frozenset({
    "to", "for", "on", "that", "following", "immediately", "urgently", "measures", "steps", "actions", "demands",
    "demand", "demanded", "urges", "urged", "notes", "noted", "believes", "believed", "recognises", "recognizes",
    "welcomes", "welcomed", "condemns", "condemned", "rejects", "rejected", "opposes", "supports", "supported",
    "deplores", "regrets", "recommends", "recommended", "requests", "requested", "affirms", "reaffirms", "stresses",
    "stressed", "considers", "declares", "resolves", "resolved", "decides", "decided", "pledges", "undertakes", "will",
    "shall",
})  # fmt: skip
# Nouns before the colon of a list whose items may each end in a full stop: "the demands of the farmers:".
_LISTED = frozenset({"demands", "requests", "recommendations"})
# With these a line may end, but no sentence and no heading.
_HANGING = frozenset({
    "of", "the", "a", "an", "and", "to", "in", "for", "with", "by", "from", "on", "at", "that", "as", "or", "but",
    "its", "their", "his", "her", "our", "between", "against", "into", "under", "towards", "is", "are", "was", "has",
    "have",
})  # fmt: skip
_SHORT = 3
_NEAR = 8
_YEAR = 4
_DECIMAL = re.compile(r"\d{1,2}\.\d{1,2}")
_OF_ALL = re.compile(r"\d{1,2}/\d{0,2}")
_LETTERED = re.compile(r"[a-z]|[ivx]{2,4}|[IVX]{1,4}")


def opens_item(forms: Sequence[str], i: int) -> bool:
    """Tell whether an item of a list opens at a word that begins its line: "•", "2.", "3)".

    Args:
        forms: The words.
        i: Index of the first word of a line.

    Returns:
        Whether it does.
    """
    if i >= len(forms):
        return False
    return _mark(forms, i) > 0


def _mark(forms: Sequence[str], i: int) -> int:
    """Return of how many words the sign, number or letter is that opens an item at a word, zero for none."""
    form, after = forms[i], forms[i + 1] if i + 1 < len(forms) else ""
    if form in BULLETS:
        return 1
    numbered = form.isdigit() and len(form) < _YEAR
    if (numbered or _LETTERED.fullmatch(form)) and after in {".", ")"}:
        return 2
    if form == "(" and after and tuple(forms[i + 2 : i + 3]) == (")",):
        return 3 if (after.isdigit() and len(after) < _YEAR) or _LETTERED.fullmatch(after) else 0
    alone = _DECIMAL.fullmatch(form) or _OF_ALL.fullmatch(form)
    return 1 if alone and after[:1].isupper() else 0


def past_mark(forms: Sequence[str], i: int) -> int:
    """Return one past the sign or number that opens an item at a word, the same word where none does.

    Args:
        forms: The words.
        i: Index of the first word of a line.

    Returns:
        The index of the first word of the item.
    """
    return i + _mark(forms, i) if i < len(forms) else i


def first_item(forms: Sequence[str], i: int) -> int:
    """Return where the first item begins of a list that a colon opens in the next line.

    Args:
        forms: The words.
        i: Index of a word.

    Returns:
        Index of the first word of the item, the same word where no list opens.
    """
    j = i + (tuple(forms[i : i + 1]) == (":",))
    if tuple(forms[j : j + 1]) != ("\n",) or not (j > i or opens_item(forms, j + 1)):
        return i
    while tuple(forms[j : j + 1]) == ("\n",):
        j = past_mark(forms, j + 1)
    return j


def does(forms: Sequence[str], i: int) -> bool:
    """Tell whether a line opens with a verb in the third person, or an item with one in the past: "2. Also condemned".

    Args:
        forms: The words.
        i: Index of its first word.

    Returns:
        Whether it does.
    """
    verbs, k = load_english().verbs, past_mark(forms, i)
    marked = k > i or (i > 1 and forms[i - 1] != "\n")
    finite = {Inflection.THIRD, Inflection.PAST} if marked else {Inflection.THIRD}
    while k < len(forms) and (forms[k].lower().endswith("ly") or forms[k].lower() in _ADVERBS):
        k += 1
    if k < len(forms) and forms[k].lower() in {"is", "remains", "has"}:
        return marked
    return k < len(forms) and any(form in finite for _, form in verbs.get(forms[k].lower(), ()))


_ADVERBS = frozenset({"also", "further", "once", "again"})


def next_item(forms: tuple[str, ...], first: int, at: int) -> bool:
    """Tell whether a full stop only ends an item of a list of which another item follows.

    Args:
        forms: The words.
        first: First word of the sentence.
        at: Index of the full stop.

    Returns:
        Whether it does.
    """
    following = _past_lines(forms, at + 1)
    more = following > at + 1 and opens_item(forms, following)
    return more and _headed(forms, first, at) and "\n" in forms[first:at]


def _past_lines(forms: tuple[str, ...], i: int) -> int:
    """Return the first word from an index on that ends no line."""
    while i < len(forms) and forms[i] == "\n":
        i += 1
    return i


def _headed(forms: tuple[str, ...], first: int, at: int) -> bool:
    """Tell whether the words before a list say what its items are: "calls on them to:", "the following:"."""
    head = next((k for k in range(first, at) if forms[k] == "\n" and opens_item(forms, _past_lines(forms, k))), at)
    while head > first and forms[head - 1] in {":", ",", "-", "–", "\n"}:
        head -= 1
    asked = forms[head : head + 1] == (":",) and not _LISTED.isdisjoint(forms[max(first, head - _NEAR) : head])
    return head > first and (asked or forms[head - 1] in _HEADS)


def goes_on(forms: tuple[str, ...], first: int, at: int) -> bool:
    """Tell whether a line broken inside a sentence goes on in the next one.

    Args:
        forms: The words.
        first: First word of the sentence.
        at: Index of the end of the line.

    Returns:
        Whether it does.
    """
    last = at
    while last > first and forms[last - 1] == "\n":
        last -= 1
    if last > first and opens_item(forms, _past_lines(forms, at)):
        # The items of a list belong to the words before its colon, save where each has a verb of its own.
        if "\n" not in forms[_past_lines(forms, first) : last] and does(forms, _past_lines(forms, at)):
            verb = forms[last - 1] in {":", "—", "–"} and forms[last - 2].lower() in load_english().verbs
            return verb or _headed(forms, first, last)
        return (
            _headed(forms, first, last)
            or forms[last - 1] in ITEM_ENDS
            or (forms[last - 1] in {"and", "or"} and forms[last - 2] in ITEM_ENDS)
        )
    if last < at:
        return False
    following = forms[at + 1] if at + 1 < len(forms) else ""
    hangs = forms[at - 1] in _HANGING and following[:1].isupper() and _prose(forms, first, at)
    return at > first and forms[at - 1] not in _ENDS and forms[at - 1] != ":" and (following[:1].islower() or hangs)


def _prose(forms: tuple[str, ...], first: int, at: int) -> bool:
    """Tell whether a line holds words of a sentence and no heading: small letters but for names."""
    words = [form for form in forms[first:at] if form.isalpha() and len(form) > _SHORT]
    return sum(form.islower() for form in words) * 2 >= len(words)
