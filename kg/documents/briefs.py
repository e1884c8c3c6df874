"""Split a page that holds several briefs, at separators that nobody can mistake.

A separator is a line of its own that holds nothing but one sign three times or more (``***``, ``* * *``, ``-----``,
``ــــ``). It splits only where the text on both of its sides is a brief of its own: twenty-five words or more. So
a line above a signature or a list of links does not split, and headings never do.
"""

import re

_SEPARATOR = re.compile(r"^[ \t]*([*\-=_─━═~#•ـ—–])(?:[ \t]*\1){2,200}[ \t]*\r?$", re.MULTILINE)
_LEAST_WORDS = 25
_WORD = re.compile(r"[^\W\d_]{2,}")


def briefs(text: str) -> tuple[str, ...]:
    r"""Split a text into its briefs.

    Args:
        text: The text of a file or page.

    Returns:
        The briefs without the separators and the white space at their ends, or the text itself, untouched, when it
        is one.

    Examples:
        >>> briefs("one brief\n***\nsigned")
        ('one brief\n***\nsigned',)
    """
    pieces: list[str] = []
    start = 0
    for match in _SEPARATOR.finditer(text):
        if _is_brief(text[start : match.start()]) and _is_brief(text[match.end() :]):
            pieces.append(text[start : match.start()].strip())
            start = match.end()
    if not pieces:
        return (text,)
    return (*pieces, text[start:].strip())


def _is_brief(piece: str) -> bool:
    """Tell whether a piece has words enough to be a brief."""
    return sum(1 for _, _ in zip(range(_LEAST_WORDS), _WORD.finditer(piece), strict=False)) == _LEAST_WORDS
