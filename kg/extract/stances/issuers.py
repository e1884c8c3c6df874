"""Find who issues a release that speaks of itself as "we": by its signature, or as the subject of its first words."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import CONNECTIVES, PUNCTUATION
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.text.sentences import Stretch

_ISSUERS = frozenset({
    EntityType.ORGANISATION,
    EntityType.ARMED_GROUP,
    EntityType.DELEGATION,
    EntityType.STATE,
    EntityType.PERSON,
})
_LAST_LINES = 6
_LONGEST_SIGNATURE = 10
_BEFORE_NAME = 3
_IN_US = frozenset(["اننا", "انا", "نحن", "ونحن", "واننا", "باننا"])


def issuer(layout: Layout, table: CueTable) -> NounPhrase | None:
    """Find who says "we" in a release.

    Args:
        layout: The release.
        table: The cue words.

    Returns:
        The phrase that names the issuer, or None when none is plain.
    """
    lines = _lines(layout)
    for line in reversed(lines[-_LAST_LINES:]):
        if (signed := _signature(layout, line)) is not None:
            return signed
    return _among_us(layout) or (_opening(layout, table, lines[0]) if lines else None)


def _lines(layout: Layout) -> list[Stretch]:
    """Return the lines that are not blank."""
    lines, first = [], 0
    for i, form in enumerate((*layout.forms, "\n")):
        if form == "\n":
            if i > first:
                lines.append(Stretch(first, i))
            first = i + 1
    return lines


def _signature(layout: Layout, line: Stretch) -> NounPhrase | None:
    """Return the body or person whose name is a line of its own."""
    if line.first == 0 or line.stop - line.first > _LONGEST_SIGNATURE:
        return None
    for i in range(line.first, min(line.stop, line.first + _BEFORE_NAME)):
        phrase = layout.phrase(i)
        if phrase is not None:
            ends = all(form in PUNCTUATION for form in layout.forms[phrase.last + 1 : line.stop])
            of_kind = layout.found.entity(phrase.entity).type in _ISSUERS
            return phrase if ends and of_kind and not layout.proclitic(phrase) else None
    return None


def _among_us(layout: Layout) -> NounPhrase | None:
    """Return the body of 'we in the movement X'."""
    for i, form in enumerate(layout.forms):
        if form in _IN_US and layout.form(i + 1) == "في" and not layout.quoted[i]:
            phrase = layout.phrase(i + 2)
            if phrase is not None and layout.found.entity(phrase.entity).type in _ISSUERS:
                return phrase
    return None


def _opening(layout: Layout, table: CueTable, line: Stretch) -> NounPhrase | None:
    """Return the subject of the present tense with which a communiqué begins: 'the committee expresses'."""
    i = line.first
    while i < line.stop and (layout.forms[i] in CONNECTIVES or layout.forms[i] in PUNCTUATION):
        i += 1
    shapes = {cue.inflected.shape for cue in table.forms.get(layout.form(i), ()) if cue.inflected.person != 1}
    phrase = layout.phrase(i + 1)
    if shapes != {Shape.IMPERFECT} or phrase is None or layout.proclitic(phrase):
        return None
    return phrase if layout.found.entity(phrase.entity).type in _ISSUERS else None
