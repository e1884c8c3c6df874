"""Read what stands on the line below a verb of saying and its colon."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.as_for import AS_FOR
from kg.extract.stances.bare_items import heading
from kg.extract.stances.bounds import Clause
from kg.extract.stances.clauses import clauses
from kg.extract.stances.items import POINTERS, line_below
from kg.lexicon.conjugate import FINITE
from kg.lexicon.cues import CueTable, load_cues
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


def spoken_below(
    layout: Layout, table: CueTable, sentence: Stretch, waiting: list[Stretch], met: tuple[int, ...]
) -> tuple[Stretch, list[Clause]] | None:
    """Read a sentence that ends in the colon of a verb of saying together with the first of the line below it.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.
        waiting: The sentences still to be read, the next last; the one read is taken from them.
        met: Indices of the words that tell of a meeting.

    Returns:
        Both as one with their clauses; None where no verb of saying has its content below.
    """
    below = line_below(layout, sentence)
    if below is None or not waiting or waiting[-1].first > below or layout.form(below) in AS_FOR:
        return None
    if heading(layout, waiting[-1]):
        return None
    both = Stretch(sentence.first, waiting[-1].stop)
    found = clauses(layout, table, both, met)
    if not found or found[0].frame.at >= below or found[-1].frame.content < below:
        return None
    waiting.pop()
    # "They agreed on the following: 1. The leaders condemn": the item says itself who does what.
    itself = {after.frame.at for after in found[1:]}
    return both, [replace(c, stop=c.frame.content) if _only_opens(c, itself) else c for c in found]


def short_of_pointer(layout: Layout, sentence: Stretch, found: list[Clause]) -> list[Clause]:
    """End the last clause before what only points to the lines below: "while it condemns X, it decides as follows:".

    Args:
        layout: The release.
        sentence: The sentence.
        found: Its clauses.

    Returns:
        The same, the last shorter where such a verb ends the sentence.
    """
    last, stop = sentence.stop - 1, found[-1].stop if found else 0
    while layout.form(last) == "\n":
        last -= 1
    if not found or layout.form(last) != ":" or POINTERS.isdisjoint(layout.forms[max(0, last - _POINTING) : last]):
        return found
    comma = next((k for k in range(last, found[-1].frame.content, -1) if layout.forms[k] in COMMAS), 0)
    does = comma and any(c.inflected.shape in FINITE for c in load_cues().forms.get(layout.forms[comma + 1], ()))
    return [*found[:-1], replace(found[-1], stop=comma)] if does and comma < stop else found


_POINTING = 3


def _only_opens(clause: Clause, itself: set[int]) -> bool:
    """Tell whether all that stands behind a colon is the verb with which an item begins."""
    return clause.stop <= clause.frame.content + 1 and clause.frame.content in itself
