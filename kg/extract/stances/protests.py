"""Read what people take to the streets for or against: "hundreds marched to demand", "in protest at"."""

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.speech import CAUSES, DEMONSTRATES
from kg.extract.stances.agents import past_opening
from kg.extract.stances.amounts import past_amount
from kg.extract.stances.bounds import Clause
from kg.extract.stances.frames import match
from kg.extract.stances.positions import Position
from kg.lexicon.cues import CueTable
from kg.text.sentences import Stretch

# The verbal noun in each word for a cause, and what stands between it and the cause itself.
_NOUNS = {
    "للمطالبه": ("مطالبه", "ب"),
    "للتنديد": ("تنديد", "ب"),
    "تنديدا": ("تنديد", "ب"),
    "للاحتجاج": ("احتجاج", "علي"),
    "احتجاجا": ("احتجاج", "علي"),
    "استنكارا": ("استنكار", "ل"),
    "رفضا": ("رفض", "ل"),
}


def protest(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read a cause as what those hold who demonstrate for it.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the word for the cause.
        sentence: The sentence.

    Returns:
        The clause; None where the sentence does not begin with a demonstration and an actor who holds it.
    """
    who = _demonstrators(layout, sentence, i)
    if who is None or layout.forms[i] not in CAUSES:
        return None
    noun, how = _NOUNS[layout.forms[i]]
    for cue in table.masdars.get(noun, ()):
        frame = match(layout, i, cue, sentence.stop, (who,)) if not cue.inflected.pronoun else None
        if frame is not None and frame.how in (how, "0"):
            return Clause(frame=frame, position=Position(start=i), stop=sentence.stop)
    return None


def _demonstrators(layout: Layout, sentence: Stretch, stop: int) -> NounPhrase | None:
    """Return the subject of the demonstration with which a sentence opens."""
    opens = past_opening(layout, sentence)
    if opens + 1 >= stop or layout.form(opens).removeprefix("و") not in DEMONSTRATES:
        return None
    phrase = layout.phrase(opens + 1) or layout.phrase(past_amount(layout, opens + 1))
    return phrase if phrase is not None and layout.bare(phrase) else None
