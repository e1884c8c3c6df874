"""Meetings told of by a noun: "talks between A and B", "after a call with C", "told a conference in Strelsau"."""

from kg.extract.english.attending import Attending, MeetingDraft
from kg.extract.english.discourse import Discourse, Holders
from kg.extract.english.frames import Frames
from kg.extract.english.occasions import FORUMS, NAMED_KINDS, NOUNS, ROOMS, is_unheld, name_of_event
from kg.extract.english.plans import fell_through, is_ahead, planned_group
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import NounPhrase
from kg.kinds import Act, EntityType, MeetingKind

_BODIES = frozenset({EntityType.ORGANISATION, EntityType.STATE})
_ENDS_PHRASE = frozenset({"following", "after", "on", "at", "in", "during", "of", "to", "from", ",", "and", "that"})
_HELD_BY = frozenset({"between", "with", "of", "among"})
# Words before the list of those who came: "a meeting in Strelsau that included A and B".
_BRINGING = frozenset({"included", "including", "includes", "involving", "involved"})
_CHAIRED = frozenset({"chaired", "co-chaired", "attended", "hosted", "convened"})
_GERUND = frozenset({"after", "following", "upon"})
# Verbs that begin a meeting, and by which one comes to one that others planned.
_BEGUN = frozenset({"hold", "convene"})
_COMES = _BEGUN | {"participate", "attend", "join"}
# How one comes to a conference: as its object, or "at" it.
_ATTENDS = frozenset({"attended", "attending", "attend", "addressed", "addressing", "address", "told", "opened"})
_SPEAKS = frozenset({"speaking", "spoke", "participated", "participating", "participate", "part", "speech", "remarks"})
_WISHES = frozenset({Act.DEMAND, Act.HOPE})
_THOUGHTS = _WISHES | {Act.REJECT, Act.WARN, Act.SUPPORT}
# "Facilitated talks": they were held.
_BROUGHT_ABOUT = frozenset({"facilitated", "mediated", "brokered", "arranged", "sponsored", "organized", "organised"})
_LIKE_VERBS = frozenset({"direct", "separate", "frank", "open"})
_AWAY = frozenset({"skipped", "missed", "avoided", "barred", "quit", "would", "could", "might", "should"})
# What a meeting hangs on is another thing than what is wished before these.
_WITHIN = frozenset({
    "after",
    "following",
    "during",
    "in",
    "at",
    "on",
    "before",
    "upon",
    "and",
    "amid",
    "since",
    "agreed",
})
_PRESS = frozenset({"news", "press", "joint", "video"})
_FAR = 12
_NEAR = 6
# Before "to attend": who comes for it, and not who is asked to or will not.
_COMING = frozenset({"arrived", "arrives", "travelled", "traveled", "came", "flew", "went", "gathered"})


class Gatherings:
    """Finds the meetings that the sentences of one text tell of by a noun."""

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
        self.words = frames.lexicon.words
        self.subjects = subjects
        self.attending = attending

    def at(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Find the meeting whose noun stands at a word.

        Args:
            i: Index of the word.
            sentence: Its sentence.
            discourse: Who was spoken of before.

        Returns:
            The meeting, or None.
        """
        return (
            self._noun(i, sentence, discourse)
            or self._gerund(i, sentence, discourse)
            or self._attended(i, sentence, discourse)
            or self._named(i, sentence, discourse)
        )

    def _noun(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read "a meeting between A and B", "the call with C", "the March 21 meeting of the Committee"."""
        noun = self.word(i)
        kind = NAMED_KINDS.get(noun) or NOUNS.get(noun)
        opens = i == sentence.first
        if kind is None or (self.frames.forms[i][:1].isupper() and not opens) or self._unheld(i, sentence):
            return None
        if noun == "conference" and self.word(i - 1) in {"press", "news"}:
            return None
        at = self.frames.after_adverbs(i + 1)
        visit = noun == "visit" and self.word(at) == "to"
        link = "with" if visit else self.word(at)
        at = at if visit or link in _HELD_BY else self._brought(i, sentence)
        phrase = next((p for k in range(at + 1, at + 4) if (p := self.found.phrase_from(k))), None) if at else None
        group = self._of_group(at) if phrase is None and link == "of" else None
        phrase = phrase or group
        if phrase is None:
            return self._opening(i, sentence, discourse)
        ids, end = self.attending.listed(phrase, sentence, closed=link == "between" or group is not None)
        begin = 0
        if link == "with" or self.word(at) in _BRINGING:
            host, begin = self._governor(i, sentence, discourse)
            ids = [*(h for h in host.ids if h not in ids), *ids]
        few = len(ids) < 2 and (visit or group is not None or link not in {"with", "of"})
        if not ids or few or fell_through(self.frames, end):
            return None
        first = i
        while self.word(first - 1) not in self.words["prepositions"] | {",", ".", "", "the", "a"} and i - first < 4:
            first -= 1
        ahead = is_ahead(self.frames, self._phrase_start(i, sentence), i, end) or (begin and self._plans(begin))
        kind = MeetingKind.PLANNED if ahead or self._near(_COMES, i, sentence) else kind
        return self.attending.made(first, end, kind, self.attending.with_bodies(ids), sentence, "meeting-noun")

    def _of_group(self, at: int) -> NounPhrase | None:
        """Return the first whose ministers or envoys meet: "the meeting of the special envoys of A, B and C"."""
        for k in range(at + 1, at + _NEAR):
            if self.word(k) in self.words["standing_for"] and self.word(k + 1) in {"of", "from"}:
                return self.found.phrase_near(k + 2)
        return None

    def _opening(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read "After talks in Strelsau, X said", where with whom X talked is not told."""
        if i != sentence.first + 1 or self.word(i - 1) not in {"after", "following"} or self.word(i) == "call":
            return None
        if self.word(i + 1) not in {"in", "on", "at"}:
            return None
        host = self._behind(i, sentence, discourse)
        if host is None or not host.ids or self.found.entity(host.ids[0]).type is not EntityType.PERSON:
            return None
        bodies = self.attending.with_bodies([*host.ids])
        return self.attending.made(i, i + 1, MeetingKind.MEETING, bodies, sentence, "meeting-noun")

    def _near(self, words: frozenset[str], i: int, sentence: Sentence) -> bool:
        return any(self.word(k) in words for k in range(max(sentence.first, i - _NEAR), i))

    def _unheld(self, i: int, sentence: Sentence) -> bool:
        """Tell whether a meeting is only wanted: "rejected talks with", "pressed the sides to hold talks with"."""
        if is_unheld(self.frames, i, sentence):
            return True
        verbs = self.frames.lexicon.verbs
        senses = (s for k in range(sentence.first, i) for s, _ in verbs.get(self.word(k), ()))
        wished = self._near(_BEGUN, i, sentence) and any(s.act in _WISHES for s in senses)
        return wished or self._only_thought_of(i, sentence)

    def _only_thought_of(self, i: int, sentence: Sentence) -> bool:
        """Tell whether a meeting is what somebody fears, backs or stays away from: "warned against talks"."""
        for k in range(i - 1, max(sentence.first, i - _NEAR) - 1, -1):
            word = self.word(k)
            if word in _WITHIN | _BROUGHT_ABOUT or word in self.words["met"] or not word.isalpha():
                break
            # "Direct talks", not "direct him to talk".
            senses = self.frames.lexicon.verbs.get(word, ()) if word not in _LIKE_VERBS else ()
            if (
                word in _AWAY
                or (word, self.word(k + 1)) == ("open", "to")
                or any(s.act in _THOUGHTS for s, _ in senses)
            ):
                return True
        return False

    def _phrase_start(self, i: int, sentence: Sentence) -> int:
        """Return where the noun phrase begins in which a meeting may be called "upcoming"."""
        low = next((k for k in range(i, sentence.first, -1) if self.word(k) in _ENDS_PHRASE), sentence.first)
        if self.word(low) == "of" and self.word(low - 1) in {"round", "rounds"}:
            return max(low - _NEAR, sentence.first)
        return max(low, i - _NEAR)

    def _brought(self, i: int, sentence: Sentence) -> int:
        """Return the word before the list of those whom a meeting "included", or was "chaired by"; zero for none."""
        for k in range(i + 1, min(i + _FAR, sentence.last)):
            if self.word(k) in _BRINGING:
                return k
            if self.word(k) in _CHAIRED and self.word(k + 1) == "by":
                return k + 1
            if self.word(k) in {",", ";", "."} or self.word(k) in self.words["met"]:
                break
        return 0

    def subject(self, i: int, sentence: Sentence, discourse: Discourse) -> Holders:
        """Return the subject of the nearest verb before a word, whoever is spoken of where none has one.

        Args:
            i: Index of the word.
            sentence: Its sentence.
            discourse: Who was spoken of before.

        Returns:
            The subject, without identifiers when none is known.
        """
        return self._governor(i, sentence, discourse)[0]

    def _governor(self, i: int, sentence: Sentence, discourse: Discourse) -> tuple[Holders, int]:
        """Return who met those "with" whom a meeting was, and the verb that tells so; who is spoken of else."""
        for k in range(i - 1, sentence.first, -1):
            if self._verbal(k):
                begin = planned_group(self.frames, k)[0]
                subject = self.subjects.before(begin, sentence.first, discourse)
                if subject.ids:
                    return subject, k
            if self.word(k) in {",", ";"} and self.word(k + 1) in {"and", "but", "while", "which"}:
                return Holders(), 0
        return self._behind(i, sentence, discourse) or discourse.person or Holders(), 0

    def _behind(self, i: int, sentence: Sentence, discourse: Discourse) -> Holders | None:
        """Return the subject of a main clause behind "After talks with X,"."""
        comma = next((k for k in range(i, sentence.last) if self.word(k) == ","), sentence.last)
        for k in range(comma + 1, sentence.last):
            if self._verbal(k):
                subject = self.subjects.before(planned_group(self.frames, k)[0], comma + 1, discourse)
                if subject.ids:
                    return subject
        return None

    def _verbal(self, k: int) -> bool:
        word = self.word(k)
        return (
            word in self.words["met"]
            or word in self.words["auxiliaries"]
            or word in self.frames.lexicon.verbs
            or (word.endswith("ed") and self.frames.forms[k].islower())
        )

    def _plans(self, verb: int) -> bool:
        return planned_group(self.frames, verb)[1] or self.word(verb) == "will"

    def _gerund(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read "After meeting X, Y said"."""
        if self.word(i) != "meeting" or self.word(i - 1) not in _GERUND:
            return None
        phrase = self.found.phrase_near(i + 1)
        if phrase is None:
            return None
        ids, end = self.attending.listed(phrase, sentence)
        opens = i - 1 == sentence.first
        host = self._behind(i, sentence, discourse) if opens else self.subject(i, sentence, discourse)
        if not ids or host is None or not host.ids:
            return None
        ids = [*host.ids, *(p for p in ids if p not in host.ids)]
        bodies = self.attending.with_bodies(ids)
        return self.attending.made(i, end, MeetingKind.MEETING, bodies, sentence, "meeting-gerund")

    def _attended(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Read "attended a conference on river law", "speaking at the League summit", "told a conference"."""
        if (
            self.word(i) not in {"conference", "summit"} | FORUMS
            or self.word(i - 1) in _PRESS
            or self.word(i + 1) in ROOMS
        ):
            return None
        first = i
        while i - first < _NEAR and (self.word(first - 1) not in self.words["closed"] or self.word(first - 1) == "'s"):
            first -= 1
        first -= self.word(first - 1) in self.words["determiners"]
        at = first - (2 if self.word(first - 1) in {"at", "in", "to"} else 1)
        told = self.word(at) in (_SPEAKS if at < first - 1 else _ATTENDS)
        if not told or self.word(first) not in self.words["determiners"]:
            return None
        begin, planned = planned_group(self.frames, at)
        if not planned and self._stays_away(begin, sentence):
            return None
        subject = self.subjects.before(begin, sentence.first, discourse)
        if not subject.ids:
            subject = self.subject(at, sentence, discourse)
        if not subject.ids:
            return None
        kind = MeetingKind.PLANNED if planned else MeetingKind.CONFERENCE
        bodies = self.attending.with_bodies([*subject.ids])
        return self.attending.made(first, i + 1, kind, bodies, sentence, "meeting-attended")

    def _stays_away(self, begin: int, sentence: Sentence) -> bool:
        """Tell whether nobody came: "did not attend", "was invited to attend", but not "arrived to attend"."""
        before = self.word(begin - 1)
        near = {self.word(k) for k in range(max(sentence.first, begin - _FAR), begin)}
        return before in self.words["negations"] or (before == "to" and near.isdisjoint(_COMING))

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
        return self.attending.made(first, i + 1, kind, ids, sentence, "meeting-name") if ids else None
