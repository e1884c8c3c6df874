"""Abbreviations that a text spells out itself, which mean what it says and not what the registry may know by them."""

from collections.abc import Sequence

_SHORTEST = 2
_LONGEST = 12


def spelled_out(forms: Sequence[str]) -> dict[str, int]:
    """Find the names whose initials a text gives in brackets behind them.

    Args:
        forms: The words of the text.

    Returns:
        Abbreviation -> index of the first word of the name that it stands for.

    Examples:
        >>> spelled_out("the Old Port Group ( OPG ) met".split())
        {'OPG': 1}
        >>> spelled_out("the harbour ( OPG ) opened".split())
        {}
    """
    found: dict[str, int] = {}
    for j in range(2, len(forms) - 1):
        short = forms[j]
        if forms[j - 1] == "(" and forms[j + 1] == ")" and short.isupper() and len(short) >= _SHORTEST:
            begin = _begin(forms, j - 2, short)
            if begin is not None:
                found.setdefault(short, begin)
    return found


def _begin(forms: Sequence[str], last: int, short: str) -> int | None:
    """Return where the name begins that ends at a word and whose capitals are those of an abbreviation."""
    left = list(short)
    k = last
    while k >= 0 and left and last - k < 2 * len(short):
        if forms[k][:1] == left[-1]:
            left.pop()
        elif forms[k][:1].isupper():
            return None
        k -= 1
    return None if left else k + 1


def is_short_for(short: str, name: Sequence[str], *, closed: bool) -> bool:
    """Tell whether a word in brackets behind a name is its abbreviation.

    Args:
        short: The word.
        name: The words of the name.
        closed: Whether the bracket closes right behind it; where more follows, the initials must be those of the name.

    Returns:
        Whether it is.

    Examples:
        >>> is_short_for("HFS", ("Harbour", "Federation", "of", "Sailors"), closed=False)
        True
        >>> is_short_for("HX", ("Harbour", "Federation"), closed=False)
        False
    """
    if closed and short.isupper() and _SHORTEST <= len(short) <= _LONGEST:
        return True
    return short == "".join(form[0] for form in name if form[:1].isupper())
