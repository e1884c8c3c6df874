"""Read an English release: mentions, meetings, then stances, sentence by sentence, quotations last."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import takewhile

from kg.extract.english.about import about
from kg.extract.english.attending import MeetingDraft
from kg.extract.english.contents import cut
from kg.extract.english.discourse import Discourse
from kg.extract.english.drafted import Draft
from kg.extract.english.finder import CueFinder
from kg.extract.english.frames import Frames
from kg.extract.english.meetings import MeetingFinder
from kg.extract.english.mentions import find_mentions_en
from kg.extract.english.ownwords import STATED, OwnWords
from kg.extract.english.paragraphs import Paragraphs
from kg.extract.english.quoted import Speeches, SpeechFinder
from kg.extract.english.reading import SentenceReader
from kg.extract.english.resolutions import Resolutions
from kg.extract.english.speeches import Speech
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence, quotations, sentences
from kg.extract.english.turns import Turns, past_fillers, past_label
from kg.extract.english.voice import Voice, find_voice
from kg.extract.mentions.found import Found
from kg.kinds import EntityType
from kg.lexicon.english import load_english
from kg.lexicon.registry import Registry
from kg.records import Entity, Meeting, Stance, Unresolved
from kg.sources import Quote, Release, Time
from kg.text.dates import find_times

# Words for people that by themselves name nobody.
_ANYBODY = frozenset({"people", "peoples", "displaced", "communities", "population", "populations", "persons"})
# What parts two main clauses.
_JOINTS = frozenset({"and", "but", ";", "–", "—"})
# A meeting named this near to the head of a sentence is what it is about.
_OPENS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class EnglishReading:
    """What was read in an English release.

    Attributes:
        found: The things named.
        entities: Those of them that count: named ones, and described ones that hold, receive or meet.
        meetings: The meetings.
        stances: The stances in order of their contents.
        unresolved: What was left out and why.
    """

    found: Found
    entities: tuple[Entity, ...]
    meetings: tuple[Meeting, ...]
    stances: tuple[Stance, ...]
    unresolved: tuple[Unresolved, ...]


def read_english(release: Release, registry: Registry) -> EnglishReading:
    """Read the mentions, meetings and stances of an English release.

    Args:
        release: The release.
        registry: Names and facts that people decided.

    Returns:
        What was read.
    """
    found = find_mentions_en(release, registry)
    return _Reader(found, registry).read()


class _Reader:
    """Holds the parts that read one release."""

    def __init__(self, found: Found, registry: Registry) -> None:
        self.found = found
        self.registry = registry
        self.frames = Frames(found, load_english())
        self.subjects = Subjects(found, self.frames)
        self.reader = SentenceReader(self.frames, CueFinder(self.frames), self.subjects)
        self.own_words = OwnWords(found, self.frames)
        self.meetings = MeetingFinder(self.frames, self.subjects)
        self.resolutions = Resolutions(self.frames, self.subjects)
        self.paragraphs = Paragraphs(self.frames, self.subjects)
        self.turns = Turns(found, self.frames, registry)
        self.sentences = sentences(found.words.forms)
        self._sentence_ends = [sentence.last for sentence in self.sentences]
        # Speaker -> whom his quotations have spoken of so far.
        self._spoken: dict[tuple[str, ...], Discourse] = {}
        self.speeches = Speeches(quotations(found.words.forms), SpeechFinder(self.frames, self.subjects))
        self._says_we = bool({"we", "our"} & set(self.frames.lower))

    def read(self) -> EnglishReading:
        """Read the sentences in order, then the quotations with their speakers."""
        voice = find_voice(self.found, self.frames, self.sentences, self.registry)
        discourse = Discourse(we=voice.we, self=voice.self, principals=voice.principals) if voice else Discourse()
        discourse.parties = self.turns.pair()
        drafts: list[Draft] = []
        met: list[MeetingDraft] = []
        answering = voice
        for sentence in self.sentences:
            labelled = self.turns.voice(sentence, answering)
            if labelled is not None:
                voice, answering = labelled, labelled if labelled.self else answering
                discourse.turn(voice.we, voice.self)
                sentence = past_label(sentence, voice)
            if sentence.first == sentence.last or self.turns.silent(sentence, voice):
                continue
            if self.turns.spoken(sentence):
                sentence = past_fillers(self.frames, sentence)
            sentence = self.resolutions.item(sentence, discourse)
            self.paragraphs.leave(sentence, discourse)
            masked = self._masked(sentence, discourse, voice)
            told = self._meetings(sentence, discourse)
            met += told
            drafts += self._sentence(
                sentence, voice, discourse, masked, tells=any(m.rule == "meeting-verb" for m in told)
            )
            self.paragraphs.follow(sentence, voice, discourse)
        drafts = self.speeches.narrated(drafts, headed=voice is not None and not voice.speaks)
        for speech in self.speeches.told.values():
            drafts += self._speech(speech)
        return self._finish(drafts, met)

    def _meetings(self, sentence: Sentence, discourse: Discourse) -> list[MeetingDraft]:
        """Read the meetings of a sentence, and note who met: not those of a meeting only touched on in passing."""
        meetings = self.meetings.read(sentence, discourse)
        discourse.host = self.meetings.host(sentence) or discourse.host
        told = [m for m in meetings if m.rule == "meeting-verb"] or [
            m for m in meetings if not discourse.parties or m.first - sentence.first < _OPENS
        ]
        for meeting in told[:1]:
            parties = self.meetings.parties(meeting).ids
            discourse.parties = parties if len(parties) > 1 else discourse.parties
        return meetings

    def _masked(self, sentence: Sentence, discourse: Discourse, voice: Voice | None) -> frozenset[int]:
        """Find the speakers of the quotations in a sentence; return their words, which are read on their own."""
        inside = self.speeches.within(sentence, discourse)
        # Where a whole statement stands in quotation marks, its voice is known already.
        known = voice.first if voice and voice.joint and voice.cue else len(self.frames.forms)
        own = [q for q in inside if q in self.speeches.told or (q.last > sentence.last and q.first > known + 3)]
        return frozenset(k for q in own for k in range(max(q.first, sentence.first), min(q.last, sentence.last)))

    def _sentence(
        self, sentence: Sentence, voice: Voice | None, discourse: Discourse, masked: frozenset[int], *, tells: bool
    ) -> list[Draft]:
        """Read a sentence; one that only tells of a meeting states nothing else."""
        if sentence.heading or self.frames.word(sentence.last - 1) == "?":
            return []
        inside = voice if voice and voice.first <= sentence.first < voice.last else None
        if voice and not inside:
            inside = replace(voice, we=(), joint=False) if voice.reporter else None
        if inside and inside.we and inside.speaks and self.own_words.courtesies.greets(sentence):
            return []
        drafts = [
            d for d in self.reader.read(sentence, inside, discourse, masked) if not self._is_speech_cue(d, masked)
        ]
        drafts = cut(drafts, sentence, self.frames)
        if inside is None or not inside.we or not inside.speaks or tells:
            return drafts
        if drafts and all(d.rule == "nominal" for d in drafts):
            # What somebody else is told to have said within a sentence leaves the whole to the one who speaks.
            return [*self._own(sentence, inside), *drafts]
        if not drafts or self._values(sentence, drafts, inside):
            introduces = not self.speeches.introducing.isdisjoint(range(sentence.first, sentence.last))
            return [] if introduces else self._own(sentence, inside)
        part = self._before(sentence, drafts)
        return [*self._own(part, inside), *drafts] if part else drafts

    def _own(self, sentence: Sentence, voice: Voice) -> list[Draft]:
        """Read what has no cue as said by whose words it is; who only puts down what took place takes no stance."""
        minutes = voice.joint and not (voice.self or self._says_we) and self.own_words.narrates(sentence)
        return [d for d in self.own_words.read(sentence, voice, STATED) if not (minutes and d.act is STATED.act)]

    def _before(self, sentence: Sentence, drafts: list[Draft]) -> Sentence | None:
        """Return the clause before the one that has a cue: "Peace is near, and we welcome"; else None."""
        first = min(min(d.first, d.words[0], d.clause if d.clause >= 0 else d.words[0]) for d in drafts)
        last = first - 1
        if self.frames.word(last) not in _JOINTS or last - sentence.first < _OPENS:
            return None
        while self.frames.word(last - 1) in {",", "–", "—"}:
            last -= 1
        return replace(sentence, last=last)

    def _values(self, sentence: Sentence, drafts: list[Draft], voice: Voice) -> bool:
        """Tell whether a sentence only tells what others did, and opens with how the speaker feels about it."""
        return self.own_words.opened(sentence) and not any(set(d.holders.ids) & set(voice.we) for d in drafts)

    def _is_speech_cue(self, draft: Draft, masked: frozenset[int]) -> bool:
        """Tell whether a stance only introduces a quotation that is read on its own."""
        return not masked.isdisjoint(range(draft.first, min(draft.first + 3, len(self.frames.forms))))

    def _speech(self, speech: Speech) -> list[Draft]:
        """Read the sentences of a quotation as its speaker's own words."""
        ids = speech.holders.ids
        quotation = speech.quotation
        behalf = tuple(dict.fromkeys([*speech.holders.behalf, *(b for i in ids for b in self.found.entity(i).of)]))
        first, last = quotation.first, quotation.last
        voice = Voice(we=ids, self=ids, first=first, last=last, cue=speech.cue, joint=True, behalf=behalf)
        discourse = self._spoken.setdefault(ids, Discourse(we=ids, self=ids))
        discourse.person = discourse.person or speech.about
        out: list[Draft] = []
        begin = bisect_right(self._sentence_ends, quotation.first)
        for sentence in takewhile(lambda s: s.first < quotation.last, self.sentences[begin:]):
            first, last = max(sentence.first, quotation.first), min(sentence.last, quotation.last)
            if last - first < 3 or self.frames.word(last - 1) == "?":
                continue
            part = Sentence(first=first, last=last, line=sentence.line)
            drafts = cut(self.reader.read(part, voice, discourse, frozenset()), part, self.frames)
            own = [d for d in drafts if set(d.holders.ids) == set(ids)]
            others = [d for d in drafts if set(d.holders.ids) != set(ids)]
            if not drafts:
                own = self.own_words.read(part, voice, speech.sense)
            for draft in (*own, *others):
                draft.verbatim = True
                if draft in own and not draft.holders.behalf:
                    draft.holders = replace(draft.holders, behalf=speech.holders.behalf)
                out.append(draft)
        return out

    # -- records -------------------------------------------------------------------------------------------------

    def _quote(self, first: int, last: int) -> Quote:
        words = self.found.words
        start, end = words.starts[first], words.ends[last - 1]
        return Quote(start=start, end=end, quote=self.found.release.text[start:end])

    def _finish(self, drafts: list[Draft], met: list[MeetingDraft]) -> EnglishReading:
        times = find_times(self.found.words, self.found.release.text, self.found.release.published)
        meetings = tuple(self._meeting(m, times) for m in met)
        stances = tuple(
            sorted((self._stance(d) for d in drafts), key=lambda s: (s.content.start, s.content.end, s.cue.start))
        )
        used = {i for s in stances for i in (*s.holder, *s.behalf, *s.reported_by, *s.addressee, *s.target)}
        used |= {i for m in meetings for i in m.participants}
        used |= self._peoples(stances)
        kept = {e.id for e in self.found.entities if e.id in used or not self._described(e)}
        kept |= {i for e in self.found.entities if e.id in kept for i in e.of}
        entities = tuple(e for e in self.found.entities if e.id in kept)
        left = tuple(
            Unresolved(words=self._quote(cue.first, cue.last), reason=reason, rule=cue.rule)
            for cue, reason in self.reader.notes.left_out
        )
        return EnglishReading(
            found=self.found,
            entities=entities,
            meetings=meetings,
            stances=stances,
            unresolved=(*self.found.unresolved, *left),
        )

    def _peoples(self, stances: tuple[Stance, ...]) -> set[str]:
        """Return the peoples that the contents of stances name."""
        inside = {m.entity for s in stances for m in self.found.mentions_in(s.content.start, s.content.end)}
        peoples = {i for i in inside if self.found.entity(i).type is EntityType.POPULATION}
        return {i for i in peoples if self.found.entity(i).name_en.lower() not in _ANYBODY}

    def _described(self, entity: Entity) -> bool:
        """Tell whether a thing is named by nothing but a description, so that it counts only where it takes part."""
        if entity.mentions and (entity.key or entity.type is EntityType.PLACE):
            return False
        if entity.type is EntityType.PROCESS and entity.name_en.endswith(" process"):
            return False
        if entity.name_en.islower():
            return True
        return not entity.mentions or not any(q.quote[:1].isupper() for q in entity.mentions)

    def _meeting(self, draft: MeetingDraft, times: tuple[Time, ...]) -> Meeting:
        words = self._quote(draft.first, draft.last)
        start = self.found.words.starts[draft.sentence.first]
        end = self.found.words.ends[draft.sentence.last - 1]
        time = next((t for t in times if start <= t.words.start and t.words.end <= end), None)
        return Meeting(
            words=words, kind=draft.kind, participants=draft.participants, time=time, place=draft.place, rule=draft.rule
        )

    def _stance(self, draft: Draft) -> Stance:
        named = about(draft, self.found, self.frames)
        return Stance(
            holder=draft.holders.ids,
            act=draft.act,
            polarity=draft.polarity,
            cue=self._quote(*draft.words),
            content=self._quote(draft.first, draft.last),
            force=draft.force,
            behalf=draft.holders.behalf,
            reported_by=draft.reporter,
            addressee=named.addressee,
            target=named.target,
            places=named.places,
            legal=named.legal,
            processes=named.processes,
            verbatim=draft.verbatim,
            rule=draft.rule,
            holder_rule=draft.holders.rule,
        )
