"""Tell whose it is behind a relative clause: "X regretted the remarks in which Y blamed Z, urging him to"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES
from kg.extract.stances.judged_by import HIM
from kg.extract.stances.memory import Memory, Speakers, agree
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
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
