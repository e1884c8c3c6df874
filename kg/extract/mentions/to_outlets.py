"""Outlets in signs of quotation: whom somebody tells something, or who learns it: "told «The Paper»"."""

from kg.text.fold import with_and

#: Signs that open the name of an outlet, each with the one that closes it.
OPENS = {"«": "»", '"': '"', "“": "”"}
#: Signs that close the name of an outlet.
CLOSES = frozenset(OPENS.values())
#: "To", written apart before a sign, and of how many words such a name may be.
TO, LONGEST = "ل", 5


def past_outlet(forms: tuple[str, ...], i: int) -> int:
    """Return the index behind an outlet to which something is said, or the same place.

    Args:
        forms: The folded words of the text.
        i: Index of the word behind the verb.

    Returns:
        The index behind the closing sign, where "to" and a name of a few words in signs of quotation stand there.
    """
    if forms[i : i + 1] != (TO,) or (closes := OPENS.get(forms[i + 1] if i + 1 < len(forms) else "")) is None:
        return i
    name = forms[i + 2 : i + 2 + LONGEST]
    return i + 3 + name.index(closes) if closes in name else i


#: "Learnt": who does so in a report is the paper that prints it.
LEARNT = with_and("علمت")
