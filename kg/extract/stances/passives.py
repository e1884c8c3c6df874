"""Read cues told in the passive: a light verb with the verbal noun of a cue, as in 'it was stressed that'."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.frames import match
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueTable
from kg.text.words import COMMAS

LIGHT = frozenset([
    "تضمن",
    "وتضمن",
    "تضمنت",
    "شمل",
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
_FILLERS = frozenset(["خلاله", "خلالها", "فيه", "فيها", "ايضا", "كذلك", "البيان", "الختامي", "“", "«", '"'])
_ADJUNCTS = frozenset(["خلال", "اثناء", "في", "عقب"])


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
        j += 2 if layout.forms[j] in _ADJUNCTS else 1
        j += layout.form(j) in COMMAS and layout.forms[j - 2] in _ADJUNCTS
    if j >= stop:
        return None
    for cue in table.masdars.get(layout.forms[j], ()):
        frame = match(layout, j, cue, stop)
        if frame is not None and not cue.inflected.pronoun:
            return frame
    return None
