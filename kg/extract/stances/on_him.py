"""Tell who turns on somebody behind words of his: "X regretted the remarks in which Y blamed Z, urging him to"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES
from kg.extract.stances.judged_by import HIM
from kg.extract.stances.memory import Memory, Speakers, agree
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape


def turns_on_him(layout: Layout, memory: Memory, frame: Frame, last: Speakers | None) -> Speakers | None:
    """Return who goes on with a participle and "him": not he whose words were just told in a relative clause.

    Args:
        layout: The release.
        memory: Who spoke before.
        frame: The cue with its parts.
        last: Who spoke last and agrees with it.

    Returns:
        Who spoke before him where "him" can only be he who spoke last, else who spoke last.
    """
    participle = frame.form.inflected.shape is Shape.PARTICIPLE and layout.form(frame.at + 1) in HIM
    before = next((s for s in reversed(memory.said) if last is not None and s.entities != last.entities), None)
    if last is None or before is None or not participle or not agree(frame.form.inflected, before):
        return last
    relative = next((k for k in range(frame.at - 1, memory.began, -1) if layout.forms[k] in RELATIVES), -1)
    described = layout.ends_at.get(relative - 1)
    return before if described is not None and (described.entity,) == last.entities else last
