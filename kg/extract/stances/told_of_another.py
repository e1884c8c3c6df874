"""Tell whether a verb goes on with what another is told to have done: "he said that they struck and asked for"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT, WAS, definite
from kg.extract.stances.actions import is_action, is_thing
from kg.extract.stances.memory import Memory
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS


def with_another(layout: Layout, memory: Memory, frame: Frame) -> bool:
    """Tell whether another of whom a speaker tells may do what "and" joins to what that one did.

    Args:
        layout: The release.
        memory: Who spoke so far.
        frame: A verb without a subject of its own.

    Returns:
        Whether what was said begins with somebody else and a perfect that agrees with the verb, and no comma parts
        them: a speaker goes on behind a comma.
    """
    inflected = frame.form.inflected
    goes_on = frame.form.conjunction == "و" and inflected.shape is Shape.PERFECT and inflected.person == _THIRD
    if not goes_on or memory.heard < memory.began or layout.quoted[frame.at]:
        return False
    near = range(frame.at - 1, max(memory.heard, frame.at - _FAR), -1)
    that = next((k for k in near if layout.forms[k] in THAT or layout.forms[k] in COMMAS), -1)
    past = _past_subject(layout, memory, that + 1) if layout.form(that) in THAT else 0
    while layout.form(past) in _HAD:
        past += 1
    return 0 < past < frame.at and _did(layout, past, inflected.gender, inflected.number)


def _past_subject(layout: Layout, memory: Memory, i: int) -> int:
    """Return the index behind the subject of what is told, 0 where it is the speaker's own, a thing or no noun."""
    who = layout.phrase(i)
    last = memory.speaker()
    if who is not None:
        own = last is not None and (who.entity in last.entities or who.entity in last.behalf)
        return 0 if own or not layout.bare(who) else who.last + 1
    j = i
    while definite(layout.form(j)):
        j += 1
    return 0 if _lifeless(layout.form(i)) else j


def _lifeless(form: str) -> bool:
    """Tell whether a noun is no definite one, or a thing that asks for nothing: "prices rose and it called for"."""
    noun = form.removeprefix("ال")
    head = nouns_ar().head(noun)
    return noun == form or is_thing(form) or (head.kind in _THINGS if head is not None else is_action(noun))


_THINGS = frozenset(["text", "process", "site"])


def _did(layout: Layout, i: int, gender: str, number: str) -> bool:
    """Tell whether a word is a perfect of a gender and number; in the masculine singular, that it has an object."""
    form = layout.form(i)
    if number == "p":
        return form.endswith("وا")
    if definite(form) or layout.phrase(i) is not None or len(form) < _SHORTEST:
        return False
    if gender == "f":
        return form.endswith("ت")
    has_object = definite(layout.form(i + 1)) or layout.phrase(i + 1) is not None
    return not form.endswith(("ت", "ه")) and (has_object or load_cues().tells(form) or form.startswith(_DERIVED))


_THIRD, _FAR, _SHORTEST = 3, 25, 3
_DERIVED = ("است", "انس", "انه", "اقت", "احت", "اجت", "انت", "التق", "اعت", "ارت")
_HAD = WAS | word_set("قد كانوا")
