"""Read lists: what is asked for item by item, each in a line of its own, under a cue whose words end in a colon."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.bare_items import (
    bare_item,
    explained,
    heading,
    lines_above,
    names_agenda,
    next_number,
    our_demands,
    points_on,
    put_forward,
    rows,
)
from kg.extract.stances.bounds import Clause, trimmed
from kg.extract.stances.clauses import clauses
from kg.extract.stances.doing_items import begins_so, doers_of_items, does, numbers_only
from kg.extract.stances.issuers import WE
from kg.extract.stances.items import FIRST, item_start, numbered_before, opens_list, ordinal
from kg.extract.stances.nouns_of_items import nouns_in
from kg.extract.stances.numbered import numbered_within, second
from kg.extract.stances.positions import Position
from kg.extract.stances.spoken_below import short_of_pointer, spoken_below
from kg.extract.stances.unmarked import unmarked
from kg.extract.stances.walk import Frame
from kg.extract.stances.whose_demands import asks_in_items
from kg.kinds import Act
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
    yield from _Telling(layout, table, met, list(reversed(layout.sentences))).read()


_Told = tuple[Stretch, list[Clause]]


@dataclass(slots=True)
class _Telling:
    """Sentences one by one, and the list in which they stand.

    Attributes:
        layout: The release.
        table: The cue words.
        met: Indices of the words that tell of a meeting.
        waiting: The sentences still to be read, the next last.
        opener: The clause that opens the list; None outside a list.
        number_alone: Whether the sentence before is but the number of an item, which begins with the next.
        bare: Whether the items of the list bear no sign; never so outside a list.
        apart: How many ends of lines part such items, 0 until the second is read.
        left: What opened the list that was left for a remark.
        agenda: Whether the items tell what is on the agenda of a meeting, and nobody's view.
        before: The clauses of the last sentence that neither opened a list by a colon nor was an item.
        doers: Who does what the items say by verbs: "the bureau: - condemns X; - calls for Y".
    """

    layout: Layout
    table: CueTable
    met: tuple[int, ...]
    waiting: list[Stretch]
    opener: Clause | None = None
    number_alone: bool = False
    bare: bool = False
    apart: int = 0
    left: Clause | None = None
    agenda: bool = False
    before: list[Clause] = field(default_factory=list)
    doers: tuple[NounPhrase, ...] = ()

    def read(self) -> Iterator[_Told]:
        """Yield a sentence or item, with its clauses in order."""
        while self.waiting:
            sentence = self._next()
            self.opener = self.opener or self._resumed(sentence) or second(self.layout, sentence, self.before)
            listed = self._listed(sentence, self.opener) if self.opener is not None else None
            yield from [self._afresh(sentence)] if listed is None else listed

    def _next(self) -> Stretch:
        """Take the next sentence; in a list up to the number of another item within it."""
        sentence = self.waiting.pop()
        counted = self.opener is not None and not self.bare and item_start(self.layout, sentence.first) is not None
        stop = next_number(self.layout, sentence) if counted else sentence.stop
        if stop < sentence.stop:
            self.waiting.append(Stretch(stop, sentence.stop))
        return Stretch(sentence.first, stop)

    def _resumed(self, sentence: Stretch) -> Clause | None:
        """Return the opener of a list that was left for a remark, where "third" takes it up again."""
        numbered = ordinal(self.layout.form(sentence.first)) and item_start(self.layout, sentence.first) is not None
        return self.left if numbered and self.layout.form(sentence.first) not in FIRST else None

    def _listed(self, sentence: Stretch, opener: Clause) -> list[_Told] | None:
        """Read a sentence as an item of the open list; None where it is none, and the list may have ended."""
        if self.bare and (headed := heading(self.layout, sentence)) is not None:
            self.opener = opener = replace(opener, frame=replace(opener.frame, addressee=headed[0]))
            sentence = headed[1]
            if sentence.first == sentence.stop:
                return []
        item = sentence.first if self.number_alone else self._item_at(sentence.first)
        self.number_alone = item == sentence.stop
        if self.number_alone:
            return []
        if item is None:
            goes_on = self.layout.form(sentence.first - 1) != "\n" and not self.bare
            self.left = None if self.bare or goes_on else opener
            self.opener, self.bare = (opener if goes_on else None), False
            return None
        stop = explained(self.layout, item, sentence.stop)
        if stop < sentence.stop:
            self.waiting.append(Stretch(stop + 1, sentence.stop))
        return [(sentence, _item(self.layout, self.table, Stretch(item, stop), opener, self.met))]

    def _item_at(self, first: int) -> int | None:
        """Return the first word of the item that begins at a place; None when no item begins there."""
        item = item_start(self.layout, first)
        if item is not None or not self.bare or not bare_item(self.layout, self.table, first):
            return item
        above = lines_above(self.layout, first)
        self.apart = self.apart or above
        return first if above <= self.apart else None

    def _afresh(self, sentence: Stretch) -> _Told:
        """Read a sentence that is no item, and see whether it opens a list."""
        layout, table, waiting = self.layout, self.table, self.waiting
        if self.doers and (done := self._done(sentence)) is not None:
            return done
        first = opens_list(layout, sentence)
        item = item_start(layout, sentence.first) is not None
        self.agenda = self.agenda if item else first is not None and names_agenda(layout, table, sentence)
        if self.agenda:
            self.opener = None
            return sentence, [] if item else clauses(layout, table, sentence, self.met)
        found = _with_first(layout, table, sentence, first, waiting, self.met) if first is not None else []
        if found:
            self.opener = _asking(layout, table, found[-1])
            while waiting and waiting[-1].first <= self.opener.frame.content:
                waiting.pop()
            return sentence, self._opened(found, self.opener)
        doers = doers_of_items(layout, sentence)
        self.doers = self.doers or doers
        if first is not None:
            self.opener = our_demands(layout, table, sentence, first)
        told = None if doers else spoken_below(layout, table, sentence, waiting, self.met)
        sentence, found = told or (unmarked(layout, sentence), _resolved(layout, table, sentence))
        found = short_of_pointer(layout, sentence, found or clauses(layout, table, sentence, self.met))
        self._end_where_another_speaks(found)
        if self.opener is None and (asked := put_forward(layout, table, sentence, waiting, found)) is not None:
            self.opener, self.bare, self.apart = asked, first is None, 0
            return Stretch(sentence.first, asked.stop), [c for c in found if c.stop <= asked.frame.at]
        if found and first is None and self.opener is None and (opener := self._goes_on(found[-1])) is not None:
            self.opener = opener
            found = self._opened(found, opener)
        self.opener, self.before = self.opener or numbered_within(layout, found), found
        self.left = None if any(c.frame.subject for c in found) else self.left
        return sentence, found

    def _done(self, sentence: Stretch) -> _Told | None:
        """Read an item that begins with a verb by which those above the list do something; None where it is none."""
        layout = self.layout
        if begins_so(layout, sentence, self.doers):
            found = clauses(layout, self.table, sentence, self.met)
            first = [replace(clause, frame=does(clause.frame, self.doers)) for clause in found[:1]]
            return sentence, [*first, *found[1:]]
        goes_on = layout.form(sentence.first - 1) != "\n" or numbers_only(layout, sentence)
        self.doers = self.doers if goes_on else ()
        return None

    def _end_where_another_speaks(self, found: list[Clause]) -> None:
        """Leave the open list behind what somebody else is told to say: the numbers behind that are his."""
        whose = {p.entity for p in self.opener.frame.subject} if self.opener is not None else set()
        if any(whose and not whose.issuperset(p.entity for p in c.frame.subject) for c in found):
            self.opener = None

    def _opened(self, found: list[Clause], opener: Clause) -> list[Clause]:
        """Return the clauses of a sentence that opens a list, the last with the first item as its content."""
        item = Stretch(opener.frame.content, opener.stop)
        return [*found[:-1], *(_led(self.layout, self.table, opener, item) or [opener])]

    def _goes_on(self, last: Clause) -> Clause | None:
        """Return a clause as the opener of a list whose first item is its content, where items go on behind it."""
        content = last.frame.content
        numbered = last.frame.how != "ان" and numbered_before(self.layout, content)
        pointed = not numbered and points_on(self.layout, last.frame)
        self.bare, self.apart = pointed and rows(self.layout, self.table, content, self.waiting), 0
        if not numbered and not self.bare:
            return None
        stop = min(last.stop, next_number(self.layout, Stretch(content, last.stop)))
        if stop < last.stop:
            self.waiting.append(Stretch(stop, last.stop))
        opener = replace(last, frame=replace(last.frame, whole=True), stop=trimmed(self.layout, content, stop))
        return _asking(self.layout, self.table, opener)


# What is to be done by those of whom it is demanded: "recommends: the passing of a law".
_ASKED = frozenset([Act.STATE, Act.SUPPORT, Act.PROMISE, Act.AGREE])
# What these do, an item that begins with a verbal noun says itself: "it was decided: to condemn ..., to call on ...".
_OPEN = frozenset([Act.STATE, Act.AFFIRM, Act.PROMISE])


def _asking(layout: Layout, table: CueTable, opener: Clause) -> Clause:
    """Let a verb of saying that points to "the following demands" ask for what the items name."""
    frame = opener.frame
    if frame.form.verb.act not in _OPEN or not asks_in_items(layout, frame):
        return opener
    return replace(opener, frame=replace(frame, form=replace(frame.form, verb=table.forms["نطالب"][0].verb), how="ب"))


def _led(layout: Layout, table: CueTable, opener: Clause, item: Stretch) -> list[Clause]:
    """Read an item that begins with the verbal noun of a cue, held by whoever holds the list."""
    if opener.frame.form.verb.act not in _OPEN and not asks_in_items(layout, opener.frame):
        return []
    whose = opener.frame
    told = nouns_in(layout, table, item, ours=whose.form.inflected.person == 1)
    asked = told and whose.form.verb.act is Act.DEMAND
    if asked and (whose.addressee or told[0][0].form.verb.act in _ASKED):
        return []
    return [
        replace(opener, frame=_as_ours(replace(frame, subject=whose.subject, blank=whose.blank), whose), stop=stop)
        for frame, stop in told
    ]


def _as_ours(frame: Frame, opener: Frame) -> Frame:
    """Let the verbal noun of an item be done by "us" where "we" open the list."""
    ours = opener.form.inflected
    return replace(frame, form=replace(frame.form, inflected=ours, conjunction="")) if ours.person == 1 else frame


def _resolved(layout: Layout, table: CueTable, sentence: Stretch) -> list[Clause]:
    """Read an item of resolutions whose opening is no cue: whoever spoke last holds it."""
    first = item_start(layout, sentence.first)
    told = [] if first is None else nouns_in(layout, table, Stretch(first, sentence.stop), ours=True)
    return [Clause(frame=frame, position=Position(start=frame.at), stop=stop) for frame, stop in told]


_INDEED = frozenset(["ان", "وان"])


def _with_first(
    layout: Layout, table: CueTable, sentence: Stretch, first: int, waiting: list[Stretch], met: tuple[int, ...]
) -> list[Clause]:
    """Read a sentence together with the first item of the list it opens, if its last cue governs that."""
    stop = next((s.stop for s in reversed(waiting) if s.first <= first < s.stop), min(first, len(layout.forms)))
    found = clauses(layout, table, Stretch(sentence.first, stop), met)
    if not found or found[-1].frame.content != first:
        return []
    return [*found[:-1], replace(found[-1], frame=replace(found[-1].frame, whole=True))]


def _as_opened(clause: Clause, opener: Clause) -> Clause:
    """Let "we" in an item be whoever the list is opened for: "he stressed: first, we condemn"."""
    form, whose = clause.frame.form, opener.frame
    if form.inflected.person != 1 or whose.form.inflected.person == 1 or not whose.subject or clause.frame.subject:
        return clause
    told = replace(form, inflected=whose.form.inflected, conjunction="")
    return replace(clause, frame=replace(clause.frame, form=told, subject=whose.subject))


def _item(layout: Layout, table: CueTable, item: Stretch, opener: Clause, met: tuple[int, ...]) -> list[Clause]:
    """Read one item: by its own cue where it begins with one, else as governed by the cue that opens the list."""
    if led := _led(layout, table, opener, item):
        return led
    own = clauses(layout, table, item, met)
    stop = trimmed(layout, item.first, item.stop)
    if (own and own[0].position.start <= item.first) or stop <= item.first or layout.form(item.first) in WE | _INDEED:
        return [_as_opened(c, opener) for c in own]
    frame = replace(opener.frame, content=item.first, skip=0, whole=True)
    return [Clause(passive=opener.passive, frame=frame, position=Position(start=item.first), stop=stop)]
