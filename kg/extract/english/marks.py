"""Straight quotation marks made to open or close by the space beside them, as the curly ones do."""

_BEHIND = frozenset(".,;:?!)]—–-")
_BEFORE = frozenset("([—–-")


def curled(text: str, at: int) -> str:
    """Return what a straight double quotation mark does by the space beside it.

    A mark with a space before it and a letter behind it opens, also where the one before it was never closed, as in
    a speech of several paragraphs that was run together.

    Args:
        text: The text.
        at: Index of the mark.

    Returns:
        The opening or the closing curly mark, or the straight one where both or neither side is open.

    Examples:
        >>> curled('He said "no".', 8), curled('He said "no".', 11), curled('an 8" pipe', 4)
        ('“', '”', '”')
    """
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    opens = (not before.strip() or before in _BEFORE) and bool(after.strip()) and after not in _BEHIND
    closes = (not after.strip() or after in _BEHIND) and bool(before.strip())
    return "“" if opens and not closes else "”" if closes and not opens else '"'
