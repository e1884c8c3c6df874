"""Visits and journeys: "X visited Strelsau", "will travel to Strelsau", "X's visit to Borduria", "the arrival of X"."""

from kg.extract.english.attending import Attending, MeetingDraft
from kg.extract.english.discourse import Discourse, Holders
from kg.extract.english.frames import Frames
from kg.extract.english.plans import fell_through, planned_group
from kg.extract.english.sharing import conditional
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.kinds import EntityType, MeetingKind

# Verbs whose object is the place, and those with "to" or "in" before it.
_VISITS = frozenset({"visited", "visits", "visit", "visiting"})
_TO = frozenset({"traveled", "travelled", "travels", "travel", "traveling", "travelling", "flew", "flies", "fly"})
_ARRIVES = frozenset({"arrived", "arrives", "arrive"})
_BASE = frozenset({"visit", "travel", "fly", "arrive"})
_DOING = frozenset({"visiting", "traveling", "travelling"})
_NOUNS = frozenset({"visit", "trip"})
#: Words at which a journey may be told of.
JOURNEYS = _VISITS | _TO | _ARRIVES | _NOUNS | {"arrival"}
# Whom somebody travels to meet is read where that is told.
_MEETS = frozenset({"met", "meet", "meeting", "talks", "consultations", "discussions", "summit", "conference"})
_PLACES = frozenset({EntityType.PLACE, EntityType.STATE})
_SENT = frozenset({"delegation", "team", "mission"})
_AHEAD = frozenset({"scheduled", "planned", "upcoming", "forthcoming"})
_DOUBTED = frozenset({"unlikely", "possible", "impossible", "uncertain"})
_SOON, _NEAR = 4, 4


class Journeys:
    """Finds the visits that the sentences of one text tell of."""

    def __init__(self, frames: Frames, subjects: Subjects, attending: Attending) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
            attending: Finder of those who take part.
        """
        self.frames = frames
        self.found = frames.found
        self.word = frames.word
        self.subjects = subjects
        self.attending = attending

    def at(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Find the visit told of at a word.

        Args:
            i: Index of the word.
            sentence: Its sentence.
            discourse: Who was spoken of before.

        Returns:
            The visit of a person or delegation to a place the text names; None for others.
        """
        if self.word(i) == "arrival":
            return self._arrival(i, sentence)
        if self.word(i) in _NOUNS and (visit := self._of_somebody(i, sentence)) is not None:
            return visit
        begin, planned = planned_group(self.frames, i)
        begin -= self.word(i) in _DOING
        told = planned or self.word(i) not in _BASE
        stop = self._there(i, sentence)
        if not told or not stop or (self.word(i) in _DOING and self.word(begin) not in self.frames.lexicon.words["be"]):
            return None
        who = self.subjects.before(begin, sentence.first, discourse)
        if not self._travels(who) or conditional(self.frames, who) or fell_through(self.frames, stop, sentence.last):
            return None
        first = who.first if who.first >= 0 else begin
        return self._made(first, stop, who.ids, sentence, planned=planned)

    def _there(self, i: int, sentence: Sentence) -> int:
        """Return one past the place where a verb tells somebody to go; zero where none stands, or he goes to meet."""
        k = i + 1
        if self.word(i) not in _VISITS:
            if any(self.word(n) in _MEETS for n in range(i, sentence.last)):
                return 0
            to = {"in", "at"} if self.word(i) in _ARRIVES else {"to"}
            k = next((n + 1 for n in range(k, k + _SOON) if self.word(n) in to), 0)
        return self._place(k) if k else 0

    def _place(self, k: int) -> int:
        """Return one past the place named at a word, behind an article; zero for none."""
        k += self.word(k) == "the"
        if k >= len(self.found.words.starts):
            return 0
        mention = self.found.mention_at(self.found.words.starts[k])
        if mention is None or self.found.entity(mention.entity).type not in _PLACES:
            return 0
        end = self.found.words.index(mention.end - 1) + 1
        # "Visited Ruritania's president": no place is visited.
        return 0 if self.word(end) in {"'s", "'"} else end

    def _travels(self, who: Holders) -> bool:
        """Tell whether persons or a delegation are told of, not refugees or goods."""
        types = {self.found.entity(i).type for i in who.ids}
        sent = any(self.word(k) in _SENT for k in range(who.first, who.first + _NEAR)) if who.first >= 0 else False
        return bool(types) and (types <= {EntityType.PERSON, EntityType.DELEGATION} or sent)

    def _of_somebody(self, i: int, sentence: Sentence) -> MeetingDraft | None:
        """Read "the president's planned visit to Strelsau", "a visit by X to Strelsau"."""
        by = self.found.phrase_near(i + 2) if self.word(i + 1) == "by" else None
        if by is not None:
            owner, to, first = by, by.last + 1, i
        else:
            own = next((k for k in range(i - 1, max(sentence.first, i - _NEAR), -1) if self.word(k) == "'s"), 0)
            ending = self.subjects.ending(own - 1) if own else Holders()
            if not ending.ids or self.found.entity(ending.ids[0]).type is not EntityType.PERSON:
                return None
            return self._goes(i, ending.first if ending.first >= 0 else own, i + 1, ending.ids, sentence)
        if self.found.entity(owner.entity).type is not EntityType.PERSON:
            return None
        return self._goes(i, first, to, (owner.entity,), sentence)

    def _goes(self, i: int, first: int, to: int, ids: tuple[str, ...], sentence: Sentence) -> MeetingDraft | None:
        """Return the visit of somebody, where a place stands behind "to"."""
        stop = self._place(to + 1) if self.word(to) == "to" else 0
        if not stop or self._only_thought_of(i, stop):
            return None
        planned = any(self.word(k) in _AHEAD for k in range(first, i)) or self.word(stop) == "next"
        return self._made(first, stop, ids, sentence, planned=planned)

    def _only_thought_of(self, i: int, stop: int) -> bool:
        """Tell whether a journey is wished for, unlikely or called off: "called for a visit by X to Y"."""
        article = i - 1 - (self.word(i - 1) in {"a", "the", "an"})
        return (
            self.word(article) in {"for", "against"}
            or any(self.word(k) in _DOUBTED for k in range(stop, stop + _NEAR))
            or fell_through(self.frames, stop)
        )

    def _arrival(self, i: int, sentence: Sentence) -> MeetingDraft | None:
        """Read "the arrival of the delegation of X, led by Y, in Strelsau"."""
        who = self.found.phrase_near(i + 2) if self.word(i + 1) == "of" else None
        if who is None:
            return None
        stop = min(sentence.last, who.last + 1 + 3 * _SOON)
        to = next((k for k in range(who.last + 1, stop) if self.word(k) in {"in", "at"} and self._place(k + 1)), 0)
        led = next(
            (self.found.phrase_from(k + 2) for k in range(who.last + 1, to) if self.word(k) in {"led", "headed"}), None
        )
        sent = any(self.word(k) in _SENT for k in range(i, to))
        person = self.found.entity(who.entity).type in {EntityType.PERSON, EntityType.DELEGATION}
        if not to or not (person or sent) or self._only_thought_of(i, self._place(to + 1)):
            return None
        ids = (who.entity, *((led.entity,) if led is not None else ()))
        return self._made(i, self._place(to + 1), ids, sentence, planned=False)

    def _made(self, first: int, stop: int, ids: tuple[str, ...], sentence: Sentence, *, planned: bool) -> MeetingDraft:
        kind = MeetingKind.PLANNED if planned else MeetingKind.VISIT
        bodies = self.attending.with_bodies([*ids])
        return self.attending.made(first, stop, kind, bodies, sentence, "meeting-journey")
