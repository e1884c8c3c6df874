"""Pass over the occasion told between a subject and its verb: "that the cabinet, after it had reviewed X, renewed"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS, THAT, YET
from kg.extract.stances.heads import LEANS
from kg.extract.stances.inserted import past_insertion
from kg.extract.stances.tone import OWN
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_ON = word_set("لدى خلال أثناء بعد عقب فور إثر وبعد")
_ITS = ("ه", "ها", "هم")
_LONGEST = 34
# Verbs by which one takes up an attitude begin a clause with no comma before them too.


def past_occasion(layout: Layout, table: CueTable, j: int, stop: int) -> int:
    """Return the verb behind an occasion of a subject, or the same place where none is told.

    Args:
        layout: The release.
        table: The cue words.
        j: Index of the word behind the subject.
        stop: One past the last word of the content.

    Returns:
        The index.
    """
    at = j + (layout.form(j) in COMMAS)
    after = layout.form(at + 1)
    if layout.form(at) not in _ON or not (after == "ان" or after.endswith(_ITS)):
        return j
    for k in range(at + 3, min(stop - 1, at + _LONGEST)):
        form = layout.forms[k]
        if form in STOPS or form in THAT:
            break
        for cue in table.forms.get(form, ()):
            told = cue.inflected.shape is Shape.PERFECT and not cue.conjunction and cue.verb.tier != "C"
            if told and (layout.forms[k - 1] in COMMAS or cue.verb.flags & LEANS):
                return k
    return j


def told_on_occasion(layout: Layout, table: CueTable, j: int, sentence: Stretch) -> bool:
    """Tell whether a verb behind a comma is told of the one behind "that": "that the cabinet, after X, renewed".

    Args:
        layout: The release.
        table: The cue words.
        j: Index of the verb.
        sentence: The sentence.

    Returns:
        Whether it is, so that it begins no statement of the sentence itself.
    """
    if layout.form(j - 1) not in COMMAS:
        return False
    for k in range(j - _NEAREST, max(sentence.first, j - _LONGEST), -1):
        if layout.forms[k] not in THAT or layout.form(k - 1) in YET:
            continue
        who, own = layout.phrase(k + 1), layout.form(k + 1)
        if who is None and own not in OWN:
            continue
        behind = who.last + 1 if who else k + 2
        if (who and past_occasion(layout, table, behind, j + 2) == j) or (
            past_insertion(layout, table, behind, j + 2, (who,) if who else (), own) == j
        ):
            return True
    return False


_NEAREST = 5
