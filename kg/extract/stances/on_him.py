"""Tell whose it is behind a relative clause: "X regretted the remarks in which Y blamed Z, urging him to"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, STOPS, THAT, WHICH
from kg.extract.stances.future import is_future
from kg.extract.stances.judged_by import HIM
from kg.extract.stances.memory import Memory, Speakers, agree
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


def turns_on_him(layout: Layout, memory: Memory, frame: Frame, last: Speakers | None) -> Speakers | None:
    """Return who goes on: with a participle and "him" not he whose words were just told in a relative clause.

    Behind "where" only he who spoke last does: "X said that the minister heard from a clerk, where she told him of it".

    Args:
        layout: The release.
        memory: Who spoke before.
        frame: The cue with its parts.
        last: Who spoke last and agrees with it.

    Returns:
        Who spoke before him where "him" can only be he who spoke last, else who spoke last; None where it is left open.
    """
    spoke = memory.said[-1] if memory.said and memory.heard >= memory.began else None
    if layout.form(frame.at - 1) in _WHERE and spoke is not None and last is not spoke:
        return None
    participle = frame.form.inflected.shape is Shape.PARTICIPLE and layout.form(frame.at + 1) in HIM
    before = next((s for s in reversed(memory.said) if last is not None and s.entities != last.entities), None)
    if last is None or before is None or not participle or not agree(frame.form.inflected, before):
        return last
    relative = next((k for k in range(frame.at - 1, memory.began, -1) if layout.forms[k] in RELATIVES), -1)
    described = layout.ends_at.get(relative - 1)
    return before if described is not None and (described.entity,) == last.entities else last


_WHERE = word_set("حيث وحيث")


def in_relative(layout: Layout, memory: Memory, frame: Frame) -> bool:
    """Tell whether "and" with a perfect goes on within a relative clause: "a verdict on X, who refused and decried it".

    Args:
        layout: The release.
        memory: Who spoke before; somebody who did so in the clause may go on.
        frame: The cue with its parts.

    Returns:
        Whether a comma opens such a clause with a perfect of the same gender, or it is of an officer in a sentence in
        which nobody spoke; no other comma stands between, and nobody is known to have spoken in it.
    """
    inflected = frame.form.inflected
    if inflected.shape is not Shape.PERFECT or frame.form.conjunction != "و" or inflected.number != "s":
        return False
    near = range(frame.at - 1, max(memory.began, frame.at - _FAR), -1)
    relative = next((k for k in near if layout.forms[k] in RELATIVES or layout.forms[k] in COMMAS), -1)
    apart = layout.form(relative - 1) in COMMAS or (memory.heard < memory.began and _of_officer(layout, relative))
    if layout.form(relative) != _GENDERS[inflected.gender] or not apart:
        return False
    first = relative + 1 + (layout.form(relative + 1) in _HAD)
    perfect = not layout.form(first).startswith(("ي", "ت", "س", "ل", "ال")) and layout.phrase(first) is None
    return perfect and not relative < memory.heard < frame.at and not layout.quoted[frame.at]


def _of_officer(layout: Layout, relative: int) -> bool:
    """Tell whether a relative clause may be of the holder of an office: "to the minister, who defended it"."""
    heads = (nouns_ar().head(form) for form in layout.forms[max(0, relative - _OFFICE) : relative])
    return any(head is not None and head.kind == "office" for head in heads)


_OFFICE = 4
_FAR, _HAD = 25, word_set("كان كانت قد")
_GENDERS = {"m": "الذي", "f": "التي", "": ""}


def still_described(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether "and" with a verb goes on with what describes somebody: "that he who complained and asked will".

    Args:
        layout: The release.
        i: Index of the verb.
        cue: Its reading.
        sentence: The sentence.

    Returns:
        Whether "that" and "who" stand before it with no sign between, and only behind it what is said of him.
    """
    if cue.conjunction != "و" or cue.inflected.shape is Shape.PARTICIPLE:
        return False
    ends = COMMAS | STOPS
    near = range(i - 1, max(sentence.first, i - _FAR), -1)
    who = next((k for k in near if layout.forms[k] in WHICH or layout.forms[k] in ends), -1)
    if layout.form(who) not in WHICH or not THAT.intersection(layout.forms[max(sentence.first, who - _NAMED) : who]):
        return False
    if any(_predicate(layout, k) for k in range(who + 1, i)):
        return False
    behind = range(i + 1, min(sentence.stop, i + _FAR))
    told = next((k for k in behind if layout.forms[k] in ends or _predicate(layout, k)), -1)
    return told >= 0 and _predicate(layout, told)


def _predicate(layout: Layout, k: int) -> bool:
    """Tell whether what will be, or is not so, is told at a word."""
    return is_future(layout.forms[k]) or layout.forms[k] in _NOT


_NOT, _NAMED = word_set("لن لم ليس ليست سوف"), 6
