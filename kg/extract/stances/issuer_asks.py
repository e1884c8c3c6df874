"""Take the only one named behind a verb of asking or blaming for whom the issuer of a text asks or blames.

A body that puts out a text tells in the present what it does itself: where it spoke last, "and calls on the government
to" is its call, though the government could do so as well by the grammar.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.called_upon import ALL_OF
from kg.extract.stances.memory import Memory, agree
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape


def issuer_asks(layout: Layout, memory: Memory, frame: Frame) -> Frame:
    """Take the subject of a verb for its object, where the issuer of the text spoke last and goes on.

    Args:
        layout: The release.
        memory: Who spoke, and whose release it is.
        frame: The cue with its parts.

    Returns:
        The frame, without subject where the one named is asked or blamed by the issuer.
    """
    issuer, inflected = memory.issuer, frame.form.inflected
    if issuer is None or memory.lost or not memory.said or set(memory.said[-1].entities) != set(issuer.entities):
        return frame
    if inflected.shape is not Shape.IMPERFECT or inflected.person != 3 or not agree(inflected, memory.said[-1]):
        return frame
    if not (frame.form.verb.addressee == "0" or frame.form.verb.target) or frame.addressee or len(frame.subject) != 1:
        return frame
    (only,) = frame.subject
    behind = frame.at + 1 + (layout.form(frame.at + 1) in ALL_OF)
    if only.first != behind or layout.proclitic(only) or only.entity in issuer.entities:
        return frame
    return replace(frame, subject=(), addressee=(only,), blank=-1)
