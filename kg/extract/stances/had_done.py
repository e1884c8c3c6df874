"""Find the subject of "X had" at the head of a sentence, or of "it happened before to X", whose verb follows later."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, STOPS, THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.subjects import agrees
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.sentences import Stretch

_WAS = frozenset(["كان", "كانت", "وكان", "وكانت"])
_APART, _FAR = 9, 20


def after_was(layout: Layout, j: int, cue: CueForm, sentence: Stretch) -> NounPhrase | None:
    """Return the subject of 'X had', told at the head of the sentence, when its verb comes after more about X.

    Args:
        layout: The release.
        j: Index of the word at which the verb with its particles begins.
        cue: One reading of the verb.
        sentence: The sentence.

    Returns:
        The subject's phrase, or None.
    """
    opens = sentence.first
    while layout.form(opens) in ("\n", "،", "و"):
        opens += 1
    phrase = layout.phrase(opens + 1) if layout.form(opens) in _WAS else None
    if phrase is None or cue.inflected.shape is not Shape.PERFECT or layout.proclitic(phrase):
        return None
    if not phrase.last < j <= phrase.last + (_FAR if cue.conjunction else _APART) or not agrees(cue, phrase):
        return None
    if cue.conjunction and (cue.conjunction != "و" or layout.phrase(j + 1) is not None):
        return None
    between = layout.forms[phrase.last + 1 : j]
    had = layout.form(j) == "قد"
    plain = not any(form in THAT or form in STOPS or (form in RELATIVES and not had) for form in between)
    spoken = any(c.verb.tier == "A" for form in between for c in load_cues().forms.get(form, ()))
    return phrase if plain and not spoken else None


def unnamed_had(layout: Layout, began: int, cue: CueForm) -> bool:
    """Tell whether a verb goes on with what a thing is told to have done: "the ruling had imposed it and demanded".

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        cue: The reading of the verb.

    Returns:
        Whether a noun that agrees with the verb, and is no actor, is the subject of "had" at its head.
    """
    opens = began
    while layout.form(opens) in ("\n", "،", "و"):
        opens += 1
    noun = layout.form(opens + 1)
    goes_on = cue.conjunction == "و" and cue.inflected.shape is Shape.PERFECT
    if layout.form(opens) not in _WAS or layout.phrase(opens + 1) is not None or not goes_on:
        return False
    if cue.inflected.number == "p":
        # "More than a hundred had met, and demanded".
        return True
    return cue.inflected.number == "s" and noun.startswith("ال") and (cue.inflected.gender == "f") == noun.endswith("ه")


def had_before(layout: Layout, j: int, cue: CueForm) -> NounPhrase | None:
    """Return who is told to have done something before: "it happened before to X that he warned".

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.
        cue: The reading of the verb.

    Returns:
        The actor between "before" and "that", or None.
    """
    who = layout.ends_at.get(j - 2) if layout.form(j - 1) == "ان" else None
    if who is None or not layout.proclitic(who).startswith("ل") or layout.form(who.first - 1) not in ("سبق", "وسبق"):
        return None
    return who if agrees(cue, who) else None
