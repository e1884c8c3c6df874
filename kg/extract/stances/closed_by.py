"""Read what somebody closes by stressing: "X closed by affirming that A, and that B" affirms both."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set


def closed_by(layout: Layout, table: CueTable, frame: Frame) -> Frame:
    """Let who closes by affirming something affirm it.

    Args:
        layout: The release.
        table: The cue words.
        frame: The cue with its parts.

    Returns:
        The frame, with what is affirmed behind "that" as its content; the same where nothing is affirmed so.
    """
    if frame.how != "ب" or "adds" not in frame.form.verb.flags or layout.form(frame.content) not in _BY_AFFIRMING:
        return frame
    that = frame.content + 1 + (layout.form(frame.content + 1) == "علي")
    if layout.form(that) not in THAT:
        return frame
    affirms = replace(frame.form, verb=table.forms["اكد"][0].verb)
    return replace(frame, form=affirms, content=that + 1, skip=0, how="ان")


_BY_AFFIRMING = word_set("بالتأكيد بالتشديد بتأكيد بتأكيده بتأكيدها")
