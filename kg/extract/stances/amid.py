"""Decide whether a verb begins a statement though no sign stands before it: "after the meeting X said", "and said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, COLLECTIVES, PREPOSITIONS, RELATIVES, THAT, WITH_HIM
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.openings import CONCERNS, runs_on
from kg.extract.stances.parallel import goes_on_in_parallel
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.text.sentences import Stretch

_OPENING = 14


def amid(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a cue begins a statement though no sign stands before it.

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        Whether it does: behind an adjunct, with "so" or "and", or where a page lost its signs.
    """
    if _after_adjunct(layout, i, cue, sentence):
        return True
    if cue.conjunction == "ف":
        says = cue.verb.tier == "A" and "says" in cue.verb.flags and cue.inflected.shape is Shape.PERFECT
        after = layout.phrase(i + 1)
        follows = after.last + 1 if after is not None and layout.bare(after) else i + 1
        return says and layout.form(follows) in THAT | {":", "«", '"', "“"}
    if cue.conjunction != "و":
        return runs_on(layout, i, cue)
    if cue.inflected.pronoun and cue.verb.addressee == "0":
        return True
    if goes_on_in_parallel(layout, i, cue, sentence):
        return True
    if cue.inflected.shape is Shape.IMPERFECT and cue.verb.tier == "A" and "says" in cue.verb.flags:
        return layout.form(i + 1) in THAT
    return _followed(layout, i, cue) or (cue.verb.tier == "A" and cue.inflected.shape is Shape.PERFECT)


def _followed(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether a perfect of the second tier is followed by its subject or by 'that'."""
    if cue.verb.tier != "B" or cue.inflected.shape is not Shape.PERFECT:
        return False
    if layout.form(i + 1) in WITH_HIM and "joint" in cue.verb.flags:
        return True
    phrase = layout.phrase(i + 1)
    return layout.form(i + 1) in THAT or (phrase is not None and layout.bare(phrase))


def _after_adjunct(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a verb with its subject follows an adjunct that opens the sentence."""
    first = sentence.first + (layout.forms[sentence.first] == "و")
    # "Paris In Paris": the town is the heading of what follows, left without a line of its own.
    first += layout.form(first + 1) in ("في", "وفي") and layout.forms[first] == layout.form(first + 2)
    opening = layout.forms[first].removeprefix("و")
    concerns = opening == "فيما" and layout.form(first + 1) in CONCERNS
    # In the present a relative clause without "which" looks the same, but for who says it and "that".
    says = cue.verb.tier == "A" and "says" in cue.verb.flags and cue.inflected.shape is Shape.IMPERFECT
    spoken = says and (who := layout.phrase(i + 1)) is not None and layout.form(who.last + 1) in THAT
    return (
        (cue.inflected.shape is Shape.PERFECT or spoken)
        and not cue.conjunction
        and i - first <= _OPENING
        and (concerns or opening in ADJUNCTS)
        and (layout.phrase(past_honours(layout, i + 1)) is not None or _somebody(layout, i + 1))
        and layout.form(i - 1) not in _NO_VERB_AFTER
    )


def _somebody(layout: Layout, i: int) -> bool:
    """Tell whether an office of several or both sides stand at a place, where no actor known by name does."""
    return i in layout.offices or layout.form(i) in COLLECTIVES


# "Across" is written like "voiced".
_NO_VERB_AFTER = RELATIVES | THAT | frozenset(PREPOSITIONS)
