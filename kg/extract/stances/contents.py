"""Find the words of what a statement says, and end it before what another statement takes from it."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.bounds import trimmed
from kg.records import Stance
from kg.sources import Quote


def words_of(layout: Layout, stance: Stance) -> tuple[int, int]:
    """Find the words of what a statement says.

    Args:
        layout: The release.
        stance: The statement.

    Returns:
        The indices of its first and its last word; the first may begin with letters that are no part of it.
    """
    return layout.words.index(stance.content.start), layout.words.index(stance.content.end - 1)


def ended(layout: Layout, stance: Stance, stop: int) -> Stance:
    """End what a statement says before a place.

    Args:
        layout: The release.
        stance: The statement.
        stop: Index of the word before which it is to end, behind its first.

    Returns:
        The statement, from where it began to the last word before the place that is no sign or connective.
    """
    first, _ = words_of(layout, stance)
    start, end = stance.content.start, layout.words.ends[trimmed(layout, first, stop) - 1]
    return replace(stance, content=Quote(start=start, end=end, quote=layout.found.release.text[start:end]))
