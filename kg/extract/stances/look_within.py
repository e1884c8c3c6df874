"""Look for what somebody is said to hold inside a content, or inside its main clause behind what opens it."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.inner import Inner
from kg.extract.stances.main_clause import behind_then
from kg.extract.stances.nested import look_inside
from kg.extract.stances.tone import Own
from kg.lexicon.cues import CueTable
from kg.text.sentences import Stretch


def look_within(layout: Layout, table: CueTable, part: Stretch, ours: Own) -> Inner | None:
    """Find what a content says that somebody holds, or what must be.

    Args:
        layout: The release.
        table: The cue words.
        part: The content.
        ours: What is the speaker's own.

    Returns:
        What was found, also behind "in these circumstances" and its "then"; or None.
    """
    inner = look_inside(layout, table, part, ours)
    if inner is None and (main := behind_then(layout, part)) > part.first:
        inner = look_inside(layout, table, Stretch(main, part.stop), ours)
    return inner
