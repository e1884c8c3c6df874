"""Read whom a body blames by what he does: "holds whoever incites against her fully responsible"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION
from kg.extract.stances.walk import Frame
from kg.text.fold import word_set


def burdened(layout: Layout, frame: Frame) -> Frame:
    """Let what somebody is blamed for begin with him, where nothing else tells what it is.

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        The frame, with "whoever does so" and the blame as its content; the same where the blame is told of by itself.
    """
    if frame.form.verb.force != "holds-responsible" or layout.form(frame.content) != _BLAME:
        return frame
    after = frame.content + 1 + (layout.form(frame.content + 1) in _ALL)
    if layout.form(after) and layout.form(after) not in PUNCTUATION:
        return frame
    behind = max((p.last for p in frame.subject if p.last < frame.content), default=frame.at)
    behind = max(behind, frame.blank if frame.blank == frame.at + 1 else frame.at) + 1
    return replace(frame, content=behind, skip=0) if layout.form(behind) in _WHOEVER else frame


_BLAME, _ALL = "المسووليه", word_set("كاملة الكاملة")
_WHOEVER = word_set("من كل")
