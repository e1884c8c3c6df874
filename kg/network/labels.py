"""Labels that fit their boxes: long names are shortened and broken into lines, and the room they take is known."""

from kg.network.layout import Box
from kg.network.ties import Name, Node, NodeKind

# Letters to a line, and lines to a box.
ACTOR_LINE, ACTOR_LINES = 18, 3
MATTER_LINE, MATTER_LINES = 22, 3
ACTOR_SIZE, MATTER_SIZE = 16, 12
PADDING = (24.0, 18.0)
# Mean advance of a letter and height of a line, in parts of the font size; on the generous side.
LETTER, LINE = 0.58, 1.35


def wrap(text: str, width: int, lines: int) -> str:
    r"""Break a text at its spaces into lines, and end it with an ellipsis where it is cut.

    Args:
        text: The text.
        width: Most letters to a line; a single longer word stays whole on its line unless it is twice as long.
        lines: Most lines.

    Returns:
        The lines joined by line feeds.

    >>> wrap("Regional Council of the Northern Valleys", 18, 3)
    'Regional Council\nof the Northern\nValleys'
    >>> wrap("one two three four", 7, 2)
    'one two\nthree…'
    """
    words = [word if len(word) <= 2 * width else word[: 2 * width - 1] + "…" for word in text.split()]
    filled = [""]
    for position, word in enumerate(words):
        joined = f"{filled[-1]} {word}".strip()
        if len(joined) <= width or not filled[-1]:
            filled[-1] = joined
        elif len(filled) < lines:
            filled.append(word)
        else:
            filled[-1] = filled[-1].rstrip(" ،,;؛:.") + "…"
            break
        if position == len(words) - 1:
            break
    return "\n".join(filled)


def labels(node: Node) -> Name:
    """Make the label of a node in both languages, each falling back on the other.

    Args:
        node: An actor or matter.

    Returns:
        Both labels, broken into lines.
    """
    actor = node.kind is NodeKind.ACTOR
    width, lines = (ACTOR_LINE, ACTOR_LINES) if actor else (MATTER_LINE, MATTER_LINES)
    name = node.name.filled()
    return Name(ar=wrap(name.ar, width, lines), en=wrap(name.en, width, lines))


def box(node: Node) -> Box:
    """Measure the room that a node takes in whichever language needs more.

    Args:
        node: An actor or matter.

    Returns:
        Its box in pixels.
    """
    size = ACTOR_SIZE if node.kind is NodeKind.ACTOR else MATTER_SIZE
    both = labels(node)
    rows = [label.split("\n") for label in (both.ar, both.en)]
    longest = max(len(line) for lines in rows for line in lines)
    return Box(
        width=longest * size * LETTER + PADDING[0],
        height=max(map(len, rows)) * size * LINE + PADDING[1],
    )
