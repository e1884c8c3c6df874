"""How the pictures look: colours for light and dark, dashes, and how thick a line is."""

import math

from kg.network.ties import Tie

FACE = 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", Tahoma, Arial, sans-serif'
THINNEST, THICKEST, STEP = 2.0, 9.0, 1.2619

# Light and dark; the dashes tell ties apart for those who do not see the colours.
TIE_STYLES: dict[Tie, tuple[str, str, list[int] | None]] = {
    Tie.DEMAND: ("#b45309", "#fbbf24", None),
    Tie.SUPPORT: ("#047857", "#34d399", None),
    Tie.CONDEMN: ("#be123c", "#fb7185", [10, 5]),
    Tie.AGREE: ("#1d4ed8", "#93c5fd", None),
    Tie.MEET: ("#475569", "#cbd5e1", [2, 4]),
    Tie.SAY: ("#8b5cf6", "#c4b5fd", [6, 6]),
    Tie.FOR: ("#047857", "#34d399", None),
    Tie.AGAINST: ("#be123c", "#fb7185", [10, 5]),
    Tie.CONGRUENCE: ("#1d4ed8", "#93c5fd", None),
    Tie.CONFLICT: ("#be123c", "#fb7185", [10, 5]),
}
COLOURS = {
    "paper": ("#f4f2ee", "#15171b"),
    "raised": ("#fffefb", "#1f2329"),
    "ink": ("#1d2128", "#ecebe7"),
    "faint": ("#5d646f", "#a5adb9"),
    "line": ("#d8d4cb", "#3a404a"),
    "focus": ("#0369a1", "#7dd3fc"),
    "mark": ("#fde68a", "#6b5310"),
    "actor": ("#e3ecf3", "#2a3b4b"),
    "actor-line": ("#33566f", "#8fb3cc"),
    "matter": ("#faf3e1", "#37321f"),
    "matter-line": ("#b9a777", "#8f8258"),
}


def width(statements: int) -> float:
    """Give a line its thickness, growing with the logarithm of the number of statements.

    >>> width(1), width(3), width(10**9)
    (2.0, 4.0, 9.0)
    """
    return round(min(THICKEST, THINNEST + STEP * math.log2(statements)), 1)


def variables() -> str:
    """Write the colours as custom properties of a style sheet, light and dark."""
    pairs = {**COLOURS, **{f"tie-{tie}": style[:2] for tie, style in TIE_STYLES.items()}}
    light = "".join(f"--{name}:{pair[0]};" for name, pair in pairs.items())
    dark = "".join(f"--{name}:{pair[1]};" for name, pair in pairs.items())
    return f":root{{color-scheme:light dark;{light}}}\n@media (prefers-color-scheme: dark){{:root{{{dark}}}}}\n"
