"""Look for what somebody is said to hold inside a content, or inside its main clause behind what opens it."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.accord import quoted_apart
from kg.extract.stances.bounds import trimmed
from kg.extract.stances.division import CLAUSES, divide
from kg.extract.stances.inner import Inner
from kg.extract.stances.main_clause import behind_then
from kg.extract.stances.nested import look_inside
from kg.extract.stances.no_views import is_evil
from kg.extract.stances.pieces import Piece
from kg.extract.stances.tone import Own
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.cues import CueTable
from kg.text.sentences import Stretch


def look_within(layout: Layout, table: CueTable, part: Stretch, ours: Own, frame: Frame) -> Inner | None:
    """Find what a content says that somebody holds, or what must be.

    Args:
        layout: The release.
        table: The cue words.
        part: The content.
        ours: What is the speaker's own.
        frame: The cue whose content it is.

    Returns:
        What was found, also behind "in these circumstances" and its "then"; or None. What somebody is described as, or
        is said to back of evil, is whoever tells it and his view of them.
    """
    inner = look_inside(layout, table, part, ours)
    if inner is None and (main := behind_then(layout, part)) > part.first:
        inner = look_inside(layout, table, Stretch(main, part.stop), ours)
    return None if inner is not None and (_described(inner, frame) or _backs_evil(layout, inner)) else inner


def _described(inner: Inner, frame: Frame) -> bool:
    """Tell whether the one of whom a view is told stands before "that": "described the ruling as biased towards"."""
    told = inner.subject or (inner.frame is not None and inner.frame.subject)
    return frame.form.verb.target and inner.modal is None and not told


def _backs_evil(layout: Layout, inner: Inner) -> bool:
    """Tell whether an adjective says that somebody backs an evil: "that it is supportive of terrorism"."""
    if inner.predicate is None or inner.predicate.act is not Act.SUPPORT:
        return False
    return is_evil(layout.form(inner.content)[inner.skip :])


def views_told(layout: Layout, table: CueTable, frame: Frame, stop: int) -> list[tuple[Inner, Frame, Stretch]]:
    """Find whose views somebody unknown tells: "a statement confirmed that X rejected it and that Y stressed".

    Args:
        layout: The release.
        table: The cue words.
        frame: The verb of whoever is unknown.
        stop: One past the last word of what he tells.

    Returns:
        The views with a subject, each with its cue and where it stands; none where the first part tells of none. What
        is told besides of nobody named is left out.
    """
    found: list[tuple[Inner, Frame, Stretch]] = []
    for piece in divide(layout, Piece(frame.content, stop, frame.skip), how=frame.how):
        part = Stretch(piece.first, trimmed(layout, piece.first, piece.stop))
        inner = look_inside(layout, table, part) if part.stop > part.first else None
        told = inner.frame if inner is not None else None
        if inner is None or told is None or not told.subject or quoted_apart(layout, told, part):
            if not found:
                break
            continue
        if told.how in CLAUSES:
            # "That X said that A, and that B": he said both.
            found.append((inner, told, Stretch(part.first, stop)))
            break
        found.append((inner, told, part))
    return found
