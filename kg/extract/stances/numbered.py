"""Find what governs a list numbered within its sentence, or from its second item on."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.actions import is_action
from kg.extract.stances.bounds import Clause
from kg.extract.stances.division import CLAUSES
from kg.extract.stances.items import FIRST, item_before, item_start, our_view
from kg.kinds import Act
from kg.text.fold import word_set
from kg.text.sentences import Stretch


def numbered_within(layout: Layout, found: list[Clause]) -> Clause | None:
    """Return what governs a list numbered within its sentence: its last cue, or "we ask" in what that cue tells.

    Args:
        layout: The release.
        found: The clauses of the sentence.

    Returns:
        The clause that governs it; None where no list is numbered in it.
    """
    if not found:
        return None
    last, frame = found[-1], found[-1].frame
    if item_before(layout, frame.content):
        return last
    if not layout.places.within(FIRST, frame.content, last.stop):
        return None
    for i in range(frame.content + 2, last.stop - 1):
        if not item_before(layout, i):
            continue
        return _ours(layout, last, i)
    return None


def _ours(layout: Layout, last: Clause, stop: int) -> Clause | None:
    """Return "we ask" in what a cue tells, before a place, as the view of whoever tells it."""
    frame = last.frame
    for at in range(stop - 1, frame.content - 1, -1):
        if (ours := our_view(layout.forms[at])) is not None:
            told = replace(ours, inflected=frame.form.inflected, conjunction="")
            return replace(last, frame=replace(frame, at=at, form=told, content=stop, how="ب", whole=True))
    return None


_SECOND = word_set("ثانيا ثانيًا") | {"2"}
# What somebody asks for or undertakes, item by item; what is condemned or told of is numbered by whoever reports it.
_ACTED = frozenset([Act.DEMAND, Act.PROMISE])


def second(layout: Layout, sentence: Stretch, before: list[Clause]) -> Clause | None:
    """Return what governs a list whose second item opens a sentence: the first stands in the one before, unnumbered.

    Args:
        layout: The release.
        sentence: The sentence.
        before: The clauses of the one before.

    Returns:
        The clause that governs it, or None: of news that are numbered each stands for itself.
    """
    item = item_start(layout, sentence.first) if layout.form(sentence.first) in _SECOND and before else None
    opens = before[0].position.start if before else 0
    if item is None or not is_action(layout.form(item)) or _in_numbered_line(layout, opens):
        return None
    last = before[-1]
    if last.frame.how in CLAUSES:
        return _ours(layout, last, last.stop)
    # A figure may count the news of a page, of which the first lost its own.
    return last if last.frame.form.verb.act in _ACTED and not layout.form(sentence.first).isdigit() else None


def _in_numbered_line(layout: Layout, i: int) -> bool:
    """Tell whether the line in which a word stands bears a number or a sign itself."""
    while i > 0 and layout.forms[i - 1] != "\n":
        i -= 1
    return item_start(layout, i) is not None
