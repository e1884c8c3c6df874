"""Find the partner of a joint act after its content: 'he discussed the matter with X'."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, goes_with, relates
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import load_cues
from kg.text.words import COMMAS


def with_partner(layout: Layout, frame: Frame, stop: int) -> tuple[Frame, int]:
    """Find the partner of a joint act who is told of after the content, and end the content before him.

    Args:
        layout: The release.
        frame: The cue with its parts.
        stop: One past the last word of the content.

    Returns:
        The frame with its partner, and where the content ends.
    """
    if "joint" not in frame.form.verb.flags or frame.partner:
        return frame, stop
    for i in range(frame.content + 1, stop):
        if layout.forms[i - 1] in COMMAS and any(c.conjunction for c in load_cues().forms.get(layout.forms[i], ())):
            # "Discussed the plan, and praised those who stood with X".
            break
        phrase = layout.phrase(i + 1) if layout.forms[i] == "مع" else None
        if phrase and phrase.last < stop and _met_with(layout, i, phrase.last, stop):
            return replace(frame, partner=(phrase,)), i
    return frame, stop


def _met_with(layout: Layout, i: int, last: int, stop: int) -> bool:
    """Tell whether 'with' brings the partner of the act and not of something in its content."""
    after = layout.form(last + 1)
    ends = last + 1 >= stop or after in PUNCTUATION or last + 1 in layout.time_at or after in ("في", "خلال", "امس")
    return ends and not goes_with(layout.forms, i) and not relates(layout.forms[i - 2])
