"""Pass the outlet, in signs of quotation, to which somebody says something: "told «The Paper»"."""

_OPENS = {"«": "»", '"': '"', "“": "”"}
#: Signs that close the name of an outlet.
CLOSES = frozenset(_OPENS.values())
_TO, _LONGEST = "ل", 5


def past_outlet(forms: tuple[str, ...], i: int) -> int:
    """Return the index behind an outlet to which something is said, or the same place.

    Args:
        forms: The folded words of the text.
        i: Index of the word behind the verb.

    Returns:
        The index behind the closing sign, where "to" and a name of a few words in signs of quotation stand there.
    """
    if forms[i : i + 1] != (_TO,) or (closes := _OPENS.get(forms[i + 1] if i + 1 < len(forms) else "")) is None:
        return i
    name = forms[i + 2 : i + 2 + _LONGEST]
    return i + 3 + name.index(closes) if closes in name else i
