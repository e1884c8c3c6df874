"""Meetings, calls and visits: who met whom, when and where, held or only planned."""

from dataclasses import replace

from kg.extract.english.attending import Attending, MeetingDraft
from kg.extract.english.discourse import Discourse, Holders
from kg.extract.english.frames import Frames
from kg.extract.english.gatherings import Gatherings
from kg.extract.english.journeys import JOURNEYS, Journeys
from kg.extract.english.meeting_verbs import (
    BEGUN,
    BESIDE,
    BY_OBJECT,
    DENYING,
    DIRECT,
    DOING,
    FULFILLED,
    HOLDING,
    OF_WHAT,
    PLANNED_ONLY,
    SITTING,
    SPOKE,
    TOGETHER,
    TRIPS,
    WAS,
)
from kg.extract.english.occasions import FORUMS, NAMED_KINDS, NOUNS, kind_of, occasion
from kg.extract.english.plans import fell_through, planned_group
from kg.extract.english.sharing import conditional
from kg.extract.english.subjects import Subjects
from kg.extract.english.testimonies import TESTIMONIES, Testimonies
from kg.extract.english.tokens import Sentence
from kg.kinds import EntityType, MeetingKind


class MeetingFinder:
    """Finds the meetings told of in one text."""

    def __init__(self, frames: Frames, subjects: Subjects) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
        """
        self.found = frames.found
        self.frames = frames
        self.word = frames.word
        self.subjects = subjects
        self.attending = Attending(frames)
        self.gatherings = Gatherings(frames, subjects, self.attending)
        self.journeys = Journeys(frames, subjects, self.attending)
        self.testimonies = Testimonies(frames, subjects, self.gatherings, self.attending)
        self.words = frames.lexicon.words
        verbs = self.words["meeting_verbs"] | PLANNED_ONLY | DOING
        self._told: list[frozenset[str]] = []
        self._telling = verbs | frozenset(NOUNS) | frozenset(NAMED_KINDS) | {"event"} | JOURNEYS | FORUMS | TESTIMONIES

    def read(self, sentence: Sentence, discourse: Discourse) -> list[MeetingDraft]:
        """Find the meetings of a sentence.

        Args:
            sentence: The sentence.
            discourse: Who was spoken of before.

        Returns:
            The meetings in order; one verb or noun gives one.
        """
        if sentence.heading:
            return []
        out: list[MeetingDraft] = []
        for i in range(sentence.first, sentence.last):
            if self.word(i) not in self._telling or (out and i < out[-1].last):
                continue
            meeting = self._verb(i, sentence, discourse) or self.gatherings.at(i, sentence, discourse)
            if meeting is None and not self._denied(i, i, sentence):
                meeting = self._of_its_own_kind(i, sentence, discourse)
            if meeting is not None and not self._retold(meeting):
                # "X visited Borduria and met Y": who met is named before the visit.
                behind = out and meeting.first < out[-1].last <= i
                out.append(replace(meeting, first=i) if behind else meeting)
        return out

    def _retold(self, meeting: MeetingDraft) -> bool:
        """Tell whether "his meeting with Y" is one told of before; note the others."""
        there = frozenset(meeting.participants)
        his = self.word(meeting.first) in self.words["possessives"] and meeting.kind is not MeetingKind.PLANNED
        if his and any(there <= known for known in self._told):
            return True
        self._told += [there] * (meeting.kind in {MeetingKind.MEETING, MeetingKind.CALL})
        return False

    def _of_its_own_kind(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read a journey or a hearing."""
        if self.word(i) in TESTIMONIES:
            return self.testimonies.at(i, sentence, discourse)
        return self.journeys.at(i, sentence, discourse) if self.word(i) in JOURNEYS else None

    def host(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the body whose meeting a sentence tells of: "a Council session", "the session of the Council"."""
        for i in range(sentence.first, sentence.last if not sentence.heading else 0):
            if self.word(i) in NOUNS and NOUNS[self.word(i)] is not MeetingKind.CALL and not self._beside(i, sentence):
                before = self.subjects.ending(i - 1).ids
                phrase = self.found.phrase_near(i + 2)
                after = (phrase.entity,) if phrase and self.word(i + 1) == "of" else ()
                for ids in (before, after):
                    if ids and self.found.entity(ids[0]).type is EntityType.ORGANISATION:
                        return ids
        return ()

    def _beside(self, i: int, sentence: Sentence) -> bool:
        """Tell whether a meeting is only what others met beside: "on the margins of the Council session"."""
        return any(self.word(k) in BESIDE for k in range(max(sentence.first, i - _NEAR), i))

    def _verb(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read "X met with Y", "X spoke by phone with Y", "X hosted Y"."""
        verb = self.word(i)
        begin, planned = planned_group(self.frames, i)
        planned = planned or (verb == "meet" and self._goes_on_with_will(i, sentence))
        if verb in DOING:
            begin -= 1
        if not self._may_tell(i, verb, sentence, planned=planned) or self._denied(begin, i, sentence):
            return None
        if verb in DIRECT and self.word(self.frames.after_adverbs(i + 1)) == "by":
            # "Refugees hosted by Ruritania" meet nobody.
            received = self.word(begin - 1) in WAS and self.word(i + 1) == "by"
            return self._received(i, begin - 1, sentence, discourse) if received else None
        will = self._travels(begin, sentence) if self.word(begin - 1) == "to" else 0
        holders = self._who(will or begin, sentence, discourse)
        if not holders.ids or conditional(self.frames, holders) or self._fulfils(i, verb):
            return None
        if planned and fell_through(self.frames, i, sentence.last):
            return None
        held = occasion(self.frames, i, sentence) if verb in HOLDING | BEGUN | DOING else 0
        others, end = self._met(i, verb, held, sentence)
        together = len(holders.ids) > 1 and (verb in TOGETHER or (verb in SPOKE and self._phones(i)))
        if not (others or together or held or self._in_session(i, verb, holders)):
            return None
        if held:
            end = max(end, held + 1) if others else held + 1
            own = self.word(held) in NOUNS and len(discourse.we) > 1
            others = others or [p for p in discourse.we if own] or self._whose(held)
        kind = self._kind(i, held, end, sentence) if not (planned or will) else MeetingKind.PLANNED
        first = holders.first if holders.first >= 0 else begin
        # Who hosts the talks of others is no party of theirs.
        hosted = held and self.word(held + 1) == "between" and len(others) > 1
        ids = self.attending.with_bodies([*(() if hosted else holders.ids), *others])
        if kind is MeetingKind.MEETING and not others and self._sits(ids):
            kind = MeetingKind.SESSION
        return self.attending.made(first, max(end, i + 1), kind, ids, sentence, "meeting-verb")

    def _met(self, i: int, verb: str, held: int, sentence: Sentence) -> tuple[list[str], int]:
        """Return those met, and one past them: nobody where somebody only goes, those between whom talks are held."""
        if held and self.word(held + 1) == "between":
            return self.attending.between(held + 1, sentence)
        others, end = self.attending.others(i + 1, sentence, direct=verb in DIRECT and not held)
        where = verb in JOURNEYS and {self.found.entity(o).type for o in others} == {EntityType.STATE}
        return ([], end) if where else (others, end)

    def _goes_on_with_will(self, i: int, sentence: Sentence) -> bool:
        """Tell whether a verb goes on with one to come: "will visit Strelsau and meet X"."""
        return self.word(i - 1) == "and" and any(self.word(k) == "will" for k in range(sentence.first, i))

    def _fulfils(self, i: int, verb: str) -> bool:
        """Tell whether what is met are wishes or duties: "met its obligations to X", "met X's demands"."""
        if verb not in TOGETHER:
            return False
        ends = self.words["prepositions"] | {",", ".", "and"}
        object_ = next((k for k in range(i + 1, i + _NEAR) if self.word(k) in ends), i + 1)
        return any(self.word(k) in FULFILLED for k in range(i + 1, object_))

    def _whose(self, held: int) -> list[str]:
        """Return the body whose meeting somebody holds: "will host the next meeting of the League"."""
        at = held + 2 + (self.word(held + 2) == "the")
        body = self.found.phrase_from(at) if self.word(held + 1) == "of" else None
        return [body.entity] if body and self.found.entity(body.entity).type is EntityType.ORGANISATION else []

    def _kind(self, i: int, held: int, end: int, sentence: Sentence) -> MeetingKind:
        if held and (self.word(held) in NAMED_KINDS or self.word(held) in FORUMS):
            return NAMED_KINDS.get(self.word(held), MeetingKind.CONFERENCE)
        verb = self.word(i)
        first = sentence.first if verb == "told" else i
        return kind_of(self.frames, verb, first, min(end + 8, sentence.last))

    def _may_tell(self, i: int, verb: str, sentence: Sentence, *, planned: bool) -> bool:
        """Tell whether a verb may tell of a meeting: "held" by its object, a base form by the plan it stands in."""
        if verb in PLANNED_ONLY:
            return planned and (verb not in HOLDING or bool(occasion(self.frames, i, sentence)) or verb in DIRECT)
        if verb in DOING:
            held = verb == "meeting" or occasion(self.frames, i, sentence) > 0
            return held and self.word(planned_group(self.frames, i)[0] - 1) in {"is", "are", "was", "were"}
        if verb in TRIPS and any(self.word(k) in {"met", "meet"} for k in range(i, sentence.last)):
            # Whom somebody travelled to meet is read there.
            return False
        if verb in SPOKE and self.word(self.frames.after_adverbs(i + 1)) in OF_WHAT:
            # "Spoke of his meeting with X."
            return False
        return verb in self.words["meeting_verbs"] and (verb not in BY_OBJECT or self._tells_of(i, sentence, verb))

    def _phones(self, i: int) -> bool:
        return any(self.word(k) in {"phone", "telephone"} for k in range(i + 1, i + _NEAR))

    def _denied(self, begin: int, i: int, sentence: Sentence) -> bool:
        """Tell whether a meeting is what somebody denies: "denied that she had met X"."""
        if any(self.word(k) in DENYING for k in range(max(sentence.first, begin - _NEAR), begin)):
            return True
        for k in range(i - 1, max(sentence.first, begin - _FEW) - 1, -1):
            if self.word(k) in {",", "and", "but"}:
                break
            if self.word(k) in {"not", "never"}:
                return True
        return False

    def _who(self, begin: int, sentence: Sentence, discourse: Discourse) -> Holders:
        """Return the subject of a verb, that of the verb before it where they share one: "came and met"."""
        holders = self.subjects.before(begin, sentence.first, discourse)
        if holders.ids or self.word(begin - 1) not in {"and", ","}:
            return holders
        return self.gatherings.subject(begin - 1, sentence, discourse)

    def _received(self, i: int, was: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read "X was received by Y"."""
        guests = self.subjects.before(was, sentence.first, discourse)
        host, end = self.attending.others(i + 2, sentence, direct=True)
        visited = self.word(i) in {"visit", "visited"}
        if not guests.ids or not host or (visited and not self.subjects.person(guests.ids[0])):
            # "Strelsau was visited by X"
            return None
        ids = self.attending.with_bodies([*guests.ids, *host])
        first = guests.first if guests.first >= 0 else was
        return self.attending.made(first, end, MeetingKind.MEETING, ids, sentence, "meeting-verb")

    def _in_session(self, i: int, verb: str, holders: Holders) -> bool:
        """Tell whether one body alone meets: "the Council met on Tuesday to", not "the Council met its targets"."""
        after = self.word(self.frames.after_adverbs(i + 1))
        return self._sits(holders.ids) and verb in TOGETHER and verb != "held" and after in SITTING

    def _sits(self, ids: tuple[str, ...]) -> bool:
        return len(ids) == 1 and self.found.entity(ids[0]).type is EntityType.ORGANISATION

    def _travels(self, i: int, sentence: Sentence) -> int:
        """Return the "will" of "will travel to Strelsau to meet with", zero for none."""
        for k in range(i - 1, max(sentence.first, i - _MAX_TRIP), -1):
            if self.word(k) == "will" and self.word(k + 1) in {"travel", "visit"}:
                return k
        return 0

    def _tells_of(self, i: int, sentence: Sentence, verb: str) -> bool:
        """Tell whether "held", "led" or "resumed" has a meeting as its object, or "told" a call beside it."""
        if verb != "told":
            return bool(occasion(self.frames, i, sentence))
        near = range(max(sentence.first, i - 10), min(i + 20, sentence.last))
        return any(self.word(k) in {"phone", "telephone"} for k in near)

    def parties(self, meeting: MeetingDraft) -> Holders:
        """Return those who spoke at a meeting: its persons, or the bodies when it names none."""
        persons = tuple(i for i in meeting.participants if self.found.entity(i).type is EntityType.PERSON)
        if len(persons) > 1:
            return Holders(ids=persons, rule="meeting")
        led = {i for i in meeting.participants if self._convenes(i, meeting)}
        led |= {b for i in persons for b in self.found.entity(i).of}
        return Holders(ids=tuple(i for i in meeting.participants if i not in led), rule="meeting")

    def _convenes(self, identifier: str, meeting: MeetingDraft) -> bool:
        """Tell whether a meeting is that of a body and no party of it: "the third session of the Working Group"."""
        for k in range(meeting.first, meeting.last):
            body = self.found.phrase_from(k)
            if body is not None and body.entity == identifier:
                of = k - 1 - (self.word(k - 1) == "the")
                return self.word(of) == "of" and self.word(of - 1) in NOUNS
        return False


# How far a word that denies, a trip or an object may stand from the verb.
_NEAR, _FEW, _MAX_TRIP = 8, 3, 24
