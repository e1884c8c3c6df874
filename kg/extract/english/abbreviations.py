"""Abbreviations that a text spells out itself, which mean what it says and not what the registry may know by them."""

from collections.abc import Sequence

_SHORTEST = 2


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
