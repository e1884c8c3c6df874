"""Cut a text that is far too long for one release, so that reading it takes bounded memory.

Reading holds about a hundred bytes for each byte of a text. No press release has a million characters; a file that
has is a dump of many, or an attack. It is cut where a reader loses least: at an empty line, else at the end of a
line, else of a sentence, else at a space. What was said before a cut is not known after it.
"""

MOST_CHARACTERS = 1_000_000
_ENDS = ("\n\n", "\n", ". ", "؟ ", "، ", " ")


def pieces(text: str, most: int = MOST_CHARACTERS) -> tuple[str, ...]:
    r"""Cut a text into pieces of so many characters at most; joined again they are the text.

    Args:
        text: Any text.
        most: Length of the longest piece, in characters.

    Returns:
        The text itself when it is short enough, else its pieces in order.

    Examples:
        >>> pieces("one day\n\nanother day\nand more", most=24)
        ('one day\n\nanother day\n', 'and more')
    """
    out: list[str] = []
    start = 0
    while len(text) - start > most:
        end = _cut(text, start, start + most)
        out.append(text[start:end])
        start = end
    return (*out, text[start:])


def _cut(text: str, start: int, stop: int) -> int:
    """Find where to cut in the latter half of a stretch: behind the best end there is, or at its very end."""
    half = (start + stop) // 2
    for end in _ENDS:
        at = text.rfind(end, half, stop)
        if at >= 0:
            return at + len(end)
    return stop
