"""Join lines that a page or a mail program has broken within a sentence.

Text set to a width breaks where the next word found no room; pages whose links stand on lines of their own break
before a name or behind a particle. Joining puts one space for the break into the folded text only; every offset of
the source stays what it was. Headlines and paragraphs stay apart.
"""

import re
from itertools import pairwise

import numpy as np

from kg.text.fold import Folded, word_set

# No paragraph of a page that is not set to a width is so short throughout, and no list so even.
_WIDEST, _NARROWEST, _FEWEST = 130, 40, 4
_MOSTLY = 0.6
# The width is told only by the longest line; another might have been a little longer.
_SLACK = 3
_LINE = re.compile(r"[^\n ](?:[^\n]*[^\n ])?")
_ENDS = tuple('.!؟?:»"”…')
# Words behind which no line ends by itself, and what no line begins with.
_OPEN = word_set("في من إلى على عن مع أن إن أنه إنه أنها إنها التي الذي الذين بين بعد قبل خلال عند بأن لأن أو ثم")
_THAT = word_set("أن إن أنه إنه أنها إنها بأن بأنه بأنها التي الذي الذين")
# With a mark, a number or the hour an item begins, and with a name and a colon what somebody says.
_ITEM = re.compile(r"[^\w\s\"«“(\[]|\[?\d{1,3}\s?[-–.)/:]")
_LABEL = re.compile(r"[^\n:.،]{3,60}: ?\S")
_Pair = tuple[tuple[int, int], tuple[int, int]]
_SAID = word_set("قال قالت يقول تقول")
_COMMAS, _PREAMBLE = (
    ("،", ","),
    word_set("إن نحن إننا إذ بعد انطلاقا استنادا بناء عملا قد إدراكا إيمانا نظرا"),
)
_SIGNS = tuple("،,.؛:)»”")


def unwrap(folded: Folded) -> Folded:
    r"""Put a space for each line break that stands within a sentence.

    Args:
        folded: A folded text.

    Returns:
        The folded text with its broken lines joined; the same one where none is broken.

    Examples:
        >>> from kg.text.fold import fold
        >>> unwrap(fold("قال الوزير\nإن الوضع صعب.\nوقال السفير")).text
        'قال الوزير ان الوضع صعب.\nوقال السفير'
    """
    text = folded.text
    if "\n" not in text:
        return folded
    lines = [m.span() for m in _LINE.finditer(text)]
    pairs = [(a, b) for a, b in pairwise(lines) if _next(folded, a[1], b[0])]
    broken = _full(text, lines, pairs) | {(a, b) for a, b in pairs if _runs_on(folded, a, b)}
    if not broken:
        return folded
    return _joined(folded, sorted(broken))


def _full(text: str, lines: list[tuple[int, int]], pairs: list[_Pair]) -> set[_Pair]:
    """Return the breaks of a text set to a width: those where the next word found no room."""
    # The title above a text may be longer than the text is wide.
    titled = bool(lines) and lines[0][1] - lines[0][0] > _WIDEST
    lines, pairs = lines[titled:], [pair for pair in pairs if not titled or pair[0] is not lines[0]]
    labelled = sum(_LABEL.match(text, *line) is not None for line in lines)
    if 2 * labelled > len(lines):
        return set()
    pairs = [(a, b) for a, b in pairs if _ITEM.match(text, *b) is None]
    width = max((end - start for start, end in lines), default=0)
    if not (_NARROWEST <= width <= _WIDEST and len(lines) >= _FEWEST):
        return set()
    full = {(a, b) for a, b in pairs if a[1] - a[0] + 1 + len(text[slice(*b)].split(" ", 1)[0]) > width - _SLACK}
    within = sum(not text[slice(*a)].endswith(_ENDS) for a, _ in full)
    return full if len(full) >= _MOSTLY * len(pairs) and 2 * within > len(full) else set()


def _next(folded: Folded, end: int, start: int) -> bool:
    """Tell whether one line break and no empty line stands between two places."""
    if folded.text.count("\n", end, start) == 1:
        return True
    return folded.source[int(folded.keep[end]) : int(folded.keep[start])].replace("\r\n", "\n").count("\n") == 1


def _runs_on(folded: Folded, before: tuple[int, int], after: tuple[int, int]) -> bool:
    """Tell whether a line ends with a word that asks for more, or the next begins as no line does."""
    above, line = folded.text[slice(*before)], folded.text[slice(*after)]
    if above.rsplit(" ", 1)[-1].removeprefix("و") in _OPEN or line.startswith(_SIGNS):
        return True
    if above.endswith(_COMMAS) and above.split(" ", 1)[0].removeprefix("و") in _PREAMBLE:
        # "The Council, / Recalling its resolutions, / Stresses": but each point is a line of its own.
        return line[:1].isalpha()
    if line.split(" ", 1)[0] not in _THAT or above.endswith(_ENDS) or above.split(" ", 1)[0] in _THAT:
        # Items of a list begin alike.
        return False
    # A paragraph may begin with "indeed", which is written like the "that" of "said", but not of other verbs.
    said = above.split(" ", 1)[0].removeprefix("و") in _SAID and len(above) <= _WIDEST
    return said or folded.source[int(folded.keep[after[0]])] != "إ"


def _joined(folded: Folded, broken: list[_Pair]) -> Folded:
    """Replace what stands between two lines by one space."""
    pieces: list[str] = []
    gone: list[int] = []
    at = 0
    for (_, end), (start, _) in broken:
        pieces += [folded.text[at:end], " "]
        gone += range(end + 1, start)
        at = start
    pieces.append(folded.text[at:])
    return Folded(source=folded.source, text="".join(pieces), keep=np.delete(folded.keep, gone))
