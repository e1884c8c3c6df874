"""Read lists: what is asked for item by item, each in a line of its own, under a cue whose words end in a colon."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.actions import is_action
from kg.extract.stances.bounds import Clause, trimmed
from kg.extract.stances.clauses import clauses
from kg.extract.stances.division import CLAUSES
from kg.extract.stances.frames import match
from kg.extract.stances.issuers import WE
from kg.extract.stances.items import item_before, item_start, line_below, opens_list, our_view, pointed_to
from kg.extract.stances.other_demands import plain_action
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
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
    found: list[Clause] = []
    while waiting:
        sentence = waiting.pop()
        opener = opener or _second(layout, sentence, found)
        if opener is not None:
            item = sentence.first if numbered else _item_at(layout, sentence.first, opener)
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
            found = [*found[:-1], _led(layout, table, opener, Stretch(opener.frame.content, opener.stop)) or opener]
        elif first is not None:
            opener = _our_demands(layout, table, sentence, first)
        elif spoken := _spoken_below(layout, table, sentence, waiting, met):
            opener = _numbered(layout, spoken[1])
            yield spoken
            continue
        found = found or _resolved(layout, table, sentence) or clauses(layout, table, sentence, met)
        opener = opener or _numbered(layout, found)
        yield sentence, found


def _numbered(layout: Layout, found: list[Clause]) -> Clause | None:
    """Return what governs a list numbered within its sentence: its last cue, or "we ask" in what that cue tells."""
    if not found:
        return None
    last, frame = found[-1], found[-1].frame
    if item_before(layout, frame.content) or _plain(layout, last):
        return last
    for i in range(frame.content + 2, last.stop - 1):
        if not item_before(layout, i):
            continue
        return _ours(layout, last, i)
    return None


def _plain(layout: Layout, opener: Clause) -> bool:
    """Tell whether a cue points to a list of what is asked for or resolved, whose items may lack a sign or a number."""
    frame = opener.frame
    return frame.form.verb.act in _ASKED and pointed_to(layout, frame.content) and is_action(layout.form(frame.content))


def _item_at(layout: Layout, first: int, opener: Clause) -> int | None:
    """Return the first word of an item that begins at a place, or None: in a plain list a line with a verbal noun."""
    item = item_start(layout, first)
    if item is None and layout.form(first - 1) == "\n" and plain_action(layout.form(first)) and _plain(layout, opener):
        return first
    return item


_ASKED = frozenset([Act.DEMAND, Act.PROMISE, Act.AGREE, Act.AFFIRM])


def _ours(layout: Layout, last: Clause, stop: int) -> Clause | None:
    """Return "we ask" in what a cue tells, before a place, as the view of whoever tells it."""
    frame = last.frame
    for at in range(stop - 1, frame.content - 1, -1):
        if (ours := our_view(layout.forms[at])) is not None:
            told = replace(ours, inflected=frame.form.inflected, conjunction="")
            return replace(last, frame=replace(frame, at=at, form=told, content=stop, how="ب", whole=True))
    return None


_SECOND = word_set("ثانيا ثانيًا") | {"2"}


def _second(layout: Layout, sentence: Stretch, before: list[Clause]) -> Clause | None:
    """Return what governs a list whose second item opens a sentence: the first stands in the one before, unnumbered."""
    item = item_start(layout, sentence.first) if layout.form(sentence.first) in _SECOND and before else None
    if item is None or not is_action(layout.form(item)):
        return None
    last = before[-1]
    return _ours(layout, last, last.stop) if last.frame.how in CLAUSES else last


# What these do, an item that begins with a verbal noun says itself: "it was decided: to condemn ..., to call on ...".
_OPEN = frozenset([Act.STATE, Act.AFFIRM, Act.PROMISE])


def _led(layout: Layout, table: CueTable, opener: Clause, item: Stretch) -> Clause | None:
    """Read an item that begins with the verbal noun of a cue, held by whoever holds the list."""
    frame = _nominal(layout, table, item) if opener.frame.form.verb.act in _OPEN else None
    if frame is None:
        return None
    subject = opener.frame.subject
    stop = trimmed(layout, frame.content, item.stop)
    if stop <= frame.content:
        return None
    return replace(opener, frame=replace(frame, subject=subject, blank=opener.frame.blank), stop=stop)


def _resolved(layout: Layout, table: CueTable, sentence: Stretch) -> list[Clause]:
    """Read an item of resolutions whose opening is no cue: whoever spoke last holds it."""
    first = item_start(layout, sentence.first)
    frame = None if first is None else _nominal(layout, table, Stretch(first, sentence.stop))
    stop = trimmed(layout, frame.content, sentence.stop) if frame is not None else 0
    if frame is None or stop <= frame.content:
        return []
    return [Clause(frame=frame, position=Position(start=frame.at), stop=stop)]


def _nominal(layout: Layout, table: CueTable, item: Stretch) -> Frame | None:
    """Read the verbal noun of a cue at the head of an item, with what it takes."""
    for cue in table.masdars.get(layout.form(item.first), ()):
        verb = cue.verb
        if cue.inflected.pronoun or cue.conjunction or verb.tier == "C" or verb.flags & {"adds", "private", "joint"}:
            continue
        frame = match(layout, item.first, cue, item.stop)
        if frame is not None and not (frame.loose and frame.how == "0"):
            return replace(frame, whole=True)
    return None


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
    stop = next((s.stop for s in reversed(waiting) if s.first <= first < s.stop), min(first, len(layout.forms)))
    found = clauses(layout, table, Stretch(sentence.first, stop), met)
    if not found or found[-1].frame.content != first:
        return []
    return [*found[:-1], replace(found[-1], frame=replace(found[-1].frame, whole=True))]


def _spoken_below(
    layout: Layout, table: CueTable, sentence: Stretch, waiting: list[Stretch], met: tuple[int, ...]
) -> tuple[Stretch, list[Clause]] | None:
    """Read a sentence that ends in the colon of a verb of saying together with the first of the line below it."""
    below = line_below(layout, sentence)
    if below is None or not waiting or waiting[-1].first > below:
        return None
    both = Stretch(sentence.first, waiting[-1].stop)
    found = clauses(layout, table, both, met)
    if not found or found[0].frame.at >= below or found[-1].frame.content < below:
        return None
    waiting.pop()
    return both, found


def _item(layout: Layout, table: CueTable, item: Stretch, opener: Clause, met: tuple[int, ...]) -> list[Clause]:
    """Read one item: by its own cue where it begins with one, else as governed by the cue that opens the list."""
    if led := _led(layout, table, opener, item):
        return [led]
    own = clauses(layout, table, item, met)
    stop = trimmed(layout, item.first, item.stop)
    if (own and own[0].position.start <= item.first) or stop <= item.first or layout.form(item.first) in WE | _INDEED:
        return own
    frame = replace(opener.frame, content=item.first, skip=0, whole=True)
    return [Clause(passive=opener.passive, frame=frame, position=Position(start=item.first), stop=stop)]
