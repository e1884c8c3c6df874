"""Meetings, calls and visits: who met whom, when and where, held or only planned."""

from dataclasses import dataclass

from kg.extract.english.discourse import Discourse, Holders
from kg.extract.english.frames import Frames
from kg.extract.english.occasions import NAMED_KINDS, NOUNS, is_unheld, kind_of, name_of_event, occasion
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import Found, NounPhrase
from kg.kinds import EntityType, MeetingKind

_MAX_SPAN = 60
_WITH = frozenset({"with", "to"})
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.STATE})
_PARTIES = frozenset({
    EntityType.PERSON,
    EntityType.ORGANISATION,
    EntityType.STATE,
    EntityType.DELEGATION,
    EntityType.ARMED_GROUP,
    EntityType.POPULATION,
    EntityType.PROCESS,
})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDraft:
    """A meeting in word indices.

    Attributes:
        first: First word of the evidence.
        last: One past its last word.
        kind: Its form.
        participants: Who took part.
        place: Where, or empty.
        sentence: The sentence that tells of it.
        rule: Name of the rule that read it.
    """

    first: int
    last: int
    kind: MeetingKind
    participants: tuple[str, ...]
    place: str
    sentence: Sentence
    rule: str


class MeetingFinder:
    """Finds the meetings told of in one text."""

    def __init__(self, found: Found, frames: Frames, subjects: Subjects) -> None:
        """Keep the parts.

        Args:
            found: The things named.
            frames: The words.
            subjects: Finder of subjects.
        """
        self.found = found
        self.frames = frames
        self.word = frames.word
        self.subjects = subjects
        self.words = frames.lexicon.words
        self._telling = self.words["meeting_verbs"] | frozenset(NOUNS) | frozenset(NAMED_KINDS) | {"event"}

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
            meeting = (
                self._verb(i, sentence, discourse)
                or self._noun(i, sentence, discourse)
                or self._named(i, sentence, discourse)
            )
            if meeting is not None:
                out.append(meeting)
        return out

    def host(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the body whose meeting a sentence tells of: "a Council session", "the session of the Council"."""
        for i in range(sentence.first, sentence.last if not sentence.heading else 0):
            if self.word(i) in NOUNS and NOUNS[self.word(i)] is not MeetingKind.CALL and not self._beside(i, sentence):
                before = self.subjects.ending(i - 1).ids
                phrase = self.found.phrase_from(i + 2) or self.found.phrase_from(i + 3)
                after = (phrase.entity,) if phrase and self.word(i + 1) == "of" else ()
                for ids in (before, after):
                    if ids and self.found.entity(ids[0]).type is EntityType.ORGANISATION:
                        return ids
        return ()

    def _beside(self, i: int, sentence: Sentence) -> bool:
        """Tell whether a meeting is only what others met beside: "on the margins of the Council session"."""
        return any(self.word(k) in _BESIDE for k in range(max(sentence.first, i - _NEAR), i))

    def _verb(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read "X met with Y", "X spoke by phone with Y", "X hosted Y"."""
        verb = self.word(i)
        if verb not in self.words["meeting_verbs"] or (
            verb in {"held", "told"} and not self._tells_of(i, sentence, verb)
        ):
            return None
        begin = i
        while self.frames.is_adverb(begin - 1) or self.word(begin - 1) in {"has", "have", "had", "will", "also"}:
            begin -= 1
        will = self._travels(begin, sentence) if self.word(begin - 1) == "to" else 0
        holders = self.subjects.before(will or begin, sentence.first, discourse)
        if not holders.ids and self.word(begin - 1) in {"and", ","} and discourse.person:
            holders = discourse.person
        if not holders.ids:
            return None
        held = occasion(self.frames, i, sentence) if verb in _HOLDING else 0
        others, end = self._others(i + 1, sentence, direct=verb in _DIRECT and not held)
        together = len(holders.ids) > 1 and verb in {"met", "meet", "convened", "gathered", "held", "co-chaired"}
        if not others and not together and not held:
            return None
        if held:
            end = max(end, held + 1) if others else held + 1
            own = self.word(held) in NOUNS and len(discourse.we) > 1
            others = others or [p for p in discourse.we if own]
        planned = bool(will) or "will" in {self.word(k) for k in range(begin, i)}
        kind = (
            MeetingKind.PLANNED
            if planned
            else kind_of(self.frames, verb, sentence.first if verb == "told" else i, min(end + 8, sentence.last))
        )
        first = holders.first if holders.first >= 0 else begin
        ids = self._with_bodies([*holders.ids, *others])
        return self._made(first, max(end, i + 1), kind, ids, sentence, "meeting-verb")

    def _travels(self, i: int, sentence: Sentence) -> int:
        """Return the "will" of "will travel to Strelsau to meet with", zero for none."""
        for k in range(i - 1, max(sentence.first, i - _MAX_TRIP), -1):
            if self.word(k) == "will" and self.word(k + 1) in {"travel", "visit"}:
                return k
        return 0

    def _tells_of(self, i: int, sentence: Sentence, verb: str) -> bool:
        """Tell whether "held" has a meeting as its object, or "told" a call beside it."""
        if verb == "held":
            return bool(occasion(self.frames, i, sentence))
        near = range(max(sentence.first, i - 10), min(i + 20, sentence.last))
        return any(self.word(k) in {"phone", "telephone"} for k in near)

    def _others(self, i: int, sentence: Sentence, *, direct: bool) -> tuple[list[str], int]:
        """Collect those met: after "with", or at once for "hosted" and "received"."""
        limit = min(sentence.last, i + 30)
        i = k = self.frames.after_adverbs(i)
        while k < limit:
            phrase = self.found.phrase_from(k)
            near = direct and all(self.word(m) not in self.words["prepositions"] for m in range(i, k))
            if phrase is not None and (near or self._after_with(phrase, i)):
                return self._list(self._owned(phrase, sentence), sentence)
            if phrase is not None and not direct and self.word(k) not in _WITH:
                k = phrase.last
            if self.word(k) in {";", "that", "."} or (
                self.word(k) == "to" and self.word(k + 1) in self.frames.lexicon.verbs
            ):
                break
            k += 1
        return [], i

    def _owned(self, phrase: NounPhrase, sentence: Sentence) -> NounPhrase:
        """Return the person behind an owner, "Ruritania's Assembly President X", the body of "officials of the X"."""
        if self.word(phrase.last) in self.words["standing_for"] and self.word(phrase.last + 1) in {"of", "from"}:
            return self.found.phrase_from(phrase.last + 2) or self.found.phrase_from(phrase.last + 3) or phrase
        if self.word(phrase.last + 1) != "'s":
            return phrase
        for k in range(phrase.last + 2, min(phrase.last + 8, sentence.last)):
            if self.word(k) in self.words["prepositions"] | {",", "and"}:
                break
            owned = self.found.phrase_from(k)
            if owned is not None:
                return owned
        return phrase

    def _after_with(self, phrase: NounPhrase, low: int) -> bool:
        before = phrase.first - 1
        skipped = self.words["determiners"] | self.words["possessives"] | {"counterpart", "counterparts"}
        while before >= low and (self.word(before) in skipped or self.frames.forms[before][:1].isupper()):
            before -= 1
        return before >= low and self.word(before) in _WITH

    def _list(self, phrase: NounPhrase, sentence: Sentence) -> tuple[list[str], int]:
        ids = [phrase.entity]
        end = phrase.last + 1
        while end < sentence.last:
            k = end
            while self.word(k) in {",", "and", "the", "with", "as", "well"}:
                k += 1
            following = self.found.phrase_from(k)
            if k == end or following is None or self._acts(following, sentence):
                break
            ids.append(following.entity)
            end = following.last + 1
        return [i for i in ids if self.found.entity(i).type in _PARTIES], end

    def _acts(self, phrase: NounPhrase, sentence: Sentence) -> bool:
        after = self.frames.after_adverbs(phrase.last + 1)
        return after < sentence.last and self.word(after) in self.frames.lexicon.verbs

    def _noun(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read "a meeting between A and B", "the call with C", "the March 21 meeting of the Committee"."""
        noun = self.word(i)
        kind = NAMED_KINDS.get(noun) or NOUNS.get(noun)
        if kind is None or self.found.words.forms[i][:1].isupper() or is_unheld(self.frames, i, sentence):
            return None
        link = self.word(i + 1)
        if link not in {"between", "with", "of", "among"}:
            return None
        phrase = next((p for k in range(i + 2, i + 5) if (p := self.found.phrase_from(k))), None)
        if phrase is None:
            return None
        ids, end = self._list(phrase, sentence)
        if link == "with" and discourse.person and discourse.person.ids[0] not in ids:
            ids = [*discourse.person.ids, *ids]
        if not ids or (link in {"between", "among"} and len(ids) < 2):
            return None
        first = i
        while self.word(first - 1) not in self.words["prepositions"] | {",", ".", "", "the", "a"} and i - first < 4:
            first -= 1
        low = next((k for k in range(i, sentence.first, -1) if self.word(k) in _ENDS_PHRASE), sentence.first)
        ahead = bool(self.words["planned"] & {self.word(k) for k in range(max(low, i - 6), i)})
        asked = any(
            self.word(k) in {"participate", "attend", "join", "hold", "convene"}
            for k in range(max(sentence.first, i - 6), i)
        )
        kind = MeetingKind.PLANNED if ahead or asked else kind
        return self._made(first, end, kind, self._with_bodies(ids), sentence, "meeting-noun")

    def _named(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read a meeting with a name of its own: "on the margins of the League Ministers' Meeting"."""
        first = name_of_event(self.frames, i, sentence)
        if not first:
            return None
        words = self.found.words
        inside = self.found.mentions_in(words.starts[first], words.ends[i])
        things = [self.found.entity(m.entity) for m in inside]
        bodies = [thing.id for thing in things if thing.type in _BODIES and not thing.name_en.islower()]
        ids = tuple(dict.fromkeys(bodies)) or discourse.self
        before = {self.word(k) for k in range(max(sentence.first, first - 5), first)}
        kind = MeetingKind.PLANNED if before & (self.words["planned"] | {"ahead"}) else MeetingKind.CONFERENCE
        return self._made(first, i + 1, kind, ids, sentence, "meeting-name") if ids else None

    def _made(
        self, first: int, last: int, kind: MeetingKind, ids: tuple[str, ...], sentence: Sentence, rule: str
    ) -> MeetingDraft:
        return MeetingDraft(
            first=first,
            last=min(last, first + _MAX_SPAN),
            kind=kind,
            participants=ids,
            place=self._place(first, sentence),
            sentence=sentence,
            rule=rule,
        )

    def _place(self, first: int, sentence: Sentence) -> str:
        """Return the first place that "in" or "at" names after a word of the sentence."""
        words = self.found.words
        for mention in self.found.mentions_in(words.starts[first], words.ends[sentence.last - 1]):
            k = words.index(mention.start)
            before = self.word(k - 2) if self.word(k - 1) == "the" else self.word(k - 1)
            kind = self.found.entity(mention.entity).type
            if before in {"in", "at"} and kind in {EntityType.PLACE, EntityType.STATE}:
                return mention.entity
        return ""

    def _with_bodies(self, ids: list[str]) -> tuple[str, ...]:
        """Add the bodies for which persons take part, where the text names them."""
        bodies = [b for i in ids if self.found.entity(i).type is EntityType.PERSON for b in self.found.entity(i).of]
        return tuple(dict.fromkeys([*ids, *bodies]))

    def parties(self, meeting: MeetingDraft) -> Holders:
        """Return those who spoke at a meeting: its persons, or the bodies when it names none."""
        persons = tuple(i for i in meeting.participants if self.found.entity(i).type is EntityType.PERSON)
        return Holders(ids=persons if len(persons) > 1 else meeting.participants, rule="meeting")


_ENDS_PHRASE = frozenset({"following", "after", "on", "at", "in", "during", "of", "to", "from", ",", "and", "that"})
_BESIDE = frozenset({"margins", "sidelines", "ahead"})
_NEAR = 8
_MAX_TRIP = 24
_HOLDING = frozenset({"held", "hosted", "hosts", "convened", "chaired", "co-chaired", "co-hosted"})
_DIRECT = frozenset({"told", "met", "hosted", "hosts", "received", "called", "visited"})
