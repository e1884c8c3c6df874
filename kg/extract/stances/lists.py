"""Read lists: what is asked for item by item, each in a line of its own, under a cue whose words end in a colon."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.bounds import Clause, trimmed
from kg.extract.stances.clauses import clauses
from kg.extract.stances.issuers import WE
from kg.extract.stances.items import item_start, opens_list
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueTable
from kg.text.sentences import Stretch


def told(layout: Layout, table: CueTable, met: tuple[int, ...]) -> Iterator[tuple[Stretch, list[Clause]]]:
    """Find the statements of each sentence at its own level, and of each item under the cue that opens its list.

    Args:
        layout: The release.
        table: The cue words.
        met: Indices of the words that tell of a meeting.

    Yields:
        A sentence or item, with its clauses in order.
    """
    opener: Clause | None = None
    numbered = False
    waiting = list(reversed(layout.sentences))
    while waiting:
        sentence = waiting.pop()
        if opener is not None:
            item = sentence.first if numbered else item_start(layout, sentence.first)
            numbered = item == sentence.stop
            if numbered:
                continue
            if item is not None:
                stop = _headed(layout, item, sentence.stop)
                yield sentence, _item(layout, table, Stretch(item, stop), opener, met)
                if stop < sentence.stop:
                    waiting.append(Stretch(stop + 1, sentence.stop))
                continue
            opener = opener if layout.form(sentence.first - 1) != "\n" else None
        first = opens_list(layout, sentence)
        found = _with_first(layout, table, sentence, first, waiting, met) if first is not None else []
        if found:
            opener, numbered = found[-1], False
            while waiting and waiting[-1].first <= opener.frame.content:
                waiting.pop()
        elif first is not None:
            opener = _our_demands(layout, table, sentence, first)
        yield sentence, found or clauses(layout, table, sentence, met)


_INDEED = frozenset(["ان", "وان"])
_LONGEST_HEADING = 12
_OUR_DEMANDS = frozenset(["مطالبنا", "مطالباتنا", "توصياتنا", "بمطالبنا", "بتوصياتنا"])


def _headed(layout: Layout, item: int, stop: int) -> int:
    """Return where the heading of an item ends, a colon after which it is explained; else where the item ends."""
    reach = range(item + 1, min(stop - 1, item + _LONGEST_HEADING))
    return next((i for i in reach if layout.forms[i] == ":"), stop)


def _our_demands(layout: Layout, table: CueTable, sentence: Stretch, first: int) -> Clause | None:
    """Let "our demands" open the list at the end of their sentence."""
    at = next((i for i in range(sentence.first, sentence.stop) if layout.forms[i] in _OUR_DEMANDS), None)
    if at is None:
        return None
    frame = Frame(at=at, form=table.forms["نطالب"][0], content=first, how="ب", whole=True)
    return Clause(frame=frame, position=Position(start=at), stop=first + 1)


def _with_first(
    layout: Layout, table: CueTable, sentence: Stretch, first: int, waiting: list[Stretch], met: tuple[int, ...]
) -> list[Clause]:
    """Read a sentence together with the first item of the list it opens, if its last cue governs that."""
    stop = next((s.stop for s in reversed(waiting) if s.first <= first < s.stop), first)
    found = clauses(layout, table, Stretch(sentence.first, stop), met)
    if not found or found[-1].frame.content != first:
        return []
    return [*found[:-1], replace(found[-1], frame=replace(found[-1].frame, whole=True))]


def _item(layout: Layout, table: CueTable, item: Stretch, opener: Clause, met: tuple[int, ...]) -> list[Clause]:
    """Read one item: by its own cue where it begins with one, else as governed by the cue that opens the list."""
    own = clauses(layout, table, item, met)
    stop = trimmed(layout, item.first, item.stop)
    if (own and own[0].position.start <= item.first) or stop <= item.first or layout.form(item.first) in WE | _INDEED:
        return own
    frame = replace(opener.frame, content=item.first, skip=0, whole=True)
    return [Clause(frame=frame, position=Position(start=item.first), stop=stop)]
