"""Sentences of somebody's own words that have no cue: what they say is stated, or denounced."""

from kg.extract.english.contents import cut
from kg.extract.english.courtesies import Courtesies
from kg.extract.english.cues import Cue, Shape
from kg.extract.english.discourse import Holders
from kg.extract.english.drafted import Draft, without_cue
from kg.extract.english.frames import Frames
from kg.extract.english.tokens import Sentence
from kg.extract.english.valued import Valued, Values
from kg.extract.english.voice import Voice
from kg.extract.english.weighed import weighed
from kg.extract.mentions.found import Found
from kg.kinds import Act, EntityType, Polarity
from kg.lexicon.english import Inflection, Sense, unlisted

#: What a sentence without any cue does.
STATED = unlisted(Act.STATE, Polarity.NEUTRAL, "says")
_BLAME = unlisted(Act.CONDEMN, Polarity.AGAINST, "condemns")
_MIN_SENTENCE = 5
_MOST = 24
_BLAMED = frozenset({EntityType.STATE, EntityType.ARMED_GROUP, EntityType.PERSON})
_REFERRING = frozenset({"see", "click", "read", "follow", "visit", "contact"})
_OPENINGS = frozenset({
    "after",
    "as",
    "despite",
    "following",
    "while",
    "although",
    "given",
    "since",
    "today",
    "yesterday",
    "on",
    "during",
    "in",
    "at",
})


class OwnWords:
    """Reads the sentences without a cue of one text."""

    def __init__(self, found: Found, frames: Frames) -> None:
        """Keep what was found in the text.

        Args:
            found: The things named.
            frames: The words.
        """
        self.found = found
        self.frames = frames
        self.values = Values(frames)
        self.courtesies = Courtesies(frames)

    def read(self, sentence: Sentence, voice: Voice, sense: Sense) -> list[Draft]:
        """Read a sentence of somebody's own words that has no cue: what it says is stated."""
        words = voice.cue or self._main_verb(sentence)
        short = sentence.last - sentence.first < _MIN_SENTENCE or self.courtesies.greets(sentence)
        if short or self._by_law(sentence) or self.frames.word(sentence.first) == "begin" or self._refers(sentence):
            return []
        holders = Holders(ids=self._organ(sentence, voice) or voice.we, rule="voice")
        if self.frames.word(sentence.first) == "i" and voice.self:
            holders = Holders(ids=voice.self, behalf=tuple(i for i in voice.we if i not in voice.self), rule="voice")
        main = self._main(sentence)
        valued = self._valued(sentence, main, voice) if sense.act is Act.STATE else None
        if valued is not None:
            sense = valued.sense
            words = words if voice.cue else valued.words
            main = valued.first if valued.first >= 0 else main
        cue = Cue(
            first=words[0],
            last=words[1],
            group=words[0],
            shape=Shape.CLAUSE,
            sense=sense,
            content=sentence.first,
        )
        draft = without_cue(cue, holders, first=main, last=sentence.last, clause=sentence.first, rule="own-words")
        draft.reporter = tuple(r for r in voice.reporter if r not in holders.ids)
        return cut([draft], sentence, self.frames)

    def narrates(self, sentence: Sentence) -> bool:
        """Tell whether a sentence tells in the past tense what was done, as the minutes of a meeting do."""
        words, verbs = self.frames.lexicon.words, self.frames.lexicon.verbs
        for k in range(sentence.first + 1, sentence.last):
            word = self.frames.word(k)
            if not self.frames.forms[k].islower():
                continue
            forms = {inflection for _, inflection in verbs.get(word, ())}
            if word in words["met"] | words["done"] or word.endswith("ed") or Inflection.PAST in forms:
                return True
            if word in words["auxiliaries"] | words["modals"] | words["equating"] or Inflection.THIRD in forms:
                return False
        return False

    def _refers(self, sentence: Sentence) -> bool:
        """Tell whether a sentence only says where more may be read: "For more information, see"."""
        first = [self.frames.word(sentence.first + k) for k in range(3)]
        if self.frames.word(sentence.last - 1) == ":":
            return True
        return first[0] in _REFERRING or (first[0] == "for" and first[2] == "information")

    def _by_law(self, sentence: Sentence) -> bool:
        """Tell whether a sentence only names the law under which a measure is taken: "is taken pursuant to"."""
        word = self.frames.word
        at = next((k for k in range(sentence.first, sentence.last) if word(k) == "pursuant"), 0)
        acts = {word(k) for k in range(sentence.first, at)}
        named = any(word(k) == "designated" and word(k - 1) in {"is", "are", "also"} for k in range(sentence.first, at))
        return word(at + 1) == "to" and (named or not acts.isdisjoint(self.frames.lexicon.words["official_acts"]))

    def _organ(self, sentence: Sentence, voice: Voice) -> tuple[str, ...]:
        """Return the body of the issuer that a sentence tells of as acting: "the Ministry has lifted the ban"."""
        phrase = self.found.phrase_near(sentence.first)
        if phrase is None or self.found.entity(phrase.entity).type is not EntityType.ORGANISATION:
            return ()
        organ = set(self.found.entity(phrase.entity).of) & set(voice.we)
        acts = self.frames.word(self.frames.after_adverbs(phrase.last + 1)) in {"is", "has", "will", "are", "have"}
        return (phrase.entity,) if organ and acts else ()

    def opened(self, sentence: Sentence) -> bool:
        """Tell whether a sentence opens with how its speaker feels about what it tells."""
        return self.values.adverb(sentence.first) is not None

    def _valued(self, sentence: Sentence, main: int, voice: Voice) -> Valued | None:
        """Return how a sentence values what it tells: by its adverb, by words of blame, by its predicate."""
        if (said := self.values.adverb(sentence.first) or self.courtesies.valued(sentence)) is not None:
            return said
        if self._denounces(sentence, main, voice):
            return Valued(sense=_BLAME, words=self._main_verb(sentence), first=-1)
        return self.values.clause(main, sentence.last) or weighed(self.frames, main, sentence.last)

    def _main_verb(self, sentence: Sentence) -> tuple[int, int]:
        """Return the first verb of a sentence, its cue where it has no other; its first word when no verb is known."""
        words = self.frames.lexicon.words
        for k in range(sentence.first + 1, min(sentence.first + _MOST, sentence.last)):
            word = self.frames.word(k)
            verbal = word in words["be"] | words["auxiliaries"] | words["equating"] or word in self.frames.lexicon.verbs
            if self.frames.forms[k].islower() and (verbal or word.endswith("ed")):
                return (k, k + 1)
        phrase = self.found.phrase_near(sentence.first)
        if phrase is not None and phrase.last + 1 < sentence.last:
            verb = self.frames.after_adverbs(phrase.last + 1)
            return (verb, verb + 1)
        return (sentence.first, sentence.first + 1)

    def _denounces(self, sentence: Sentence, main: int, voice: Voice) -> bool:
        """Tell whether a sentence has an actor as its subject and names what he does in words of blame."""
        phrase = self.found.phrase_near(main)
        own = phrase is not None and (phrase.entity in voice.we or phrase.entity in voice.self)
        blamed = phrase is not None and not own and self.found.entity(phrase.entity).type in _BLAMED
        words = self.frames.lexicon.words["denouncing"]
        return blamed and any(self.frames.word(k) in words for k in range(sentence.first, sentence.last))

    def _main(self, sentence: Sentence) -> int:
        """Return the first word of the main clause, what opens with "After" or "Despite" left out."""
        if self.frames.word(sentence.first) not in _OPENINGS:
            return sentence.first
        following = self.frames.word(sentence.first + 1)
        if following == "'s" or following in self.frames.lexicon.words["equating"]:
            return sentence.first
        for k in range(sentence.first + 1, min(sentence.first + 24, sentence.last - _MIN_SENTENCE)):
            if self.frames.word(k) == ",":
                return sentence.first if self.frames.word(k + 1) in {"which", "who", "including", "and"} else k + 1
        return sentence.first
