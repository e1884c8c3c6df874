"""Read cues told in the passive: a light verb with the verbal noun of a cue, as in 'it was stressed that'."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.frames import match
from kg.extract.stances.heads import LEANS, head_at
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueTable
from kg.text.words import COMMAS

LIGHT = frozenset([
    "تضمن",
    "وتضمن",
    "تضمنت",
    "وتضمنت",
    "شمل",
    "وشمل",
    "شملت",
    "وشملت",
    "تم",
    "وتم",
    "تمت",
    "وتمت",
    "جري",
    "وجري",
    "جرت",
    "وجرت",
    "يتم",
    "سيتم",
])
_FILLERS = frozenset([
    "خلاله",
    "خلالها",
    "فيه",
    "فيها",
    "ايضا",
    "كذلك",
    "بالمناسبه",
    "بالخصوص",
    "البيان",
    "الختامي",
    "“",
    "«",
    '"',
])
_ADJUNCTS = frozenset(["خلال", "اثناء", "في", "عقب"])
_THIS = frozenset(["هذا", "هذه"])


def passive(layout: Layout, table: CueTable, i: int, stop: int) -> Frame | None:
    """Read a light verb with the verbal noun of a cue.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the light verb.
        stop: One past the last word that may be used.

    Returns:
        The frame of the verbal noun, or None.
    """
    if layout.forms[i] not in LIGHT:
        return None
    j = i + 1
    while j < stop and (layout.forms[j] in _ADJUNCTS or layout.forms[j] in _FILLERS):
        # "During (this) meeting".
        j += 2 + (layout.form(j + 1) in _THIS) if layout.forms[j] in _ADJUNCTS else 1
        j += layout.form(j) in COMMAS and layout.forms[j - 2] in _ADJUNCTS
    j = _past_aside(layout, table, i, j, stop)
    if j >= stop:
        return None
    for cue in table.masdars.get(layout.forms[j], ()):
        frame = match(layout, j, cue, stop)
        if frame is None or cue.inflected.pronoun:
            continue
        # "The schools were reopened" is written like "it was affirmed again" but for what is done again.
        if not cue.verb.flags & LEANS or head_at(layout, frame.content, stop) is not None:
            return frame
    return None


def _past_aside(layout: Layout, table: CueTable, i: int, j: int, stop: int) -> int:
    """Return the place past what commas part from "was done during the meeting": ", in the palace of X, discussing"."""
    opens = next((k for k in range(i + 2, min(j + 1, stop)) if layout.forms[k] in COMMAS), 0)
    if not opens or (j < stop and layout.forms[j] in table.masdars):
        return j
    closes = next((k for k in range(opens + 1, min(stop - 1, opens + _ASIDE)) if layout.forms[k] in COMMAS), 0)
    return closes + 1 if closes and layout.form(closes + 1) in table.masdars else j


_ASIDE = 12
