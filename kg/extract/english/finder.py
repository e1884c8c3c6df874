"""Find the cues of a sentence: verbs with what follows them, governing nouns, adjectives, modals, predicates."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.english.calling import called_so
from kg.extract.english.cues import Cue, Group, Shape, made
from kg.extract.english.frames import Frames
from kg.extract.english.governing import GoverningNouns
from kg.extract.english.groups import Groups
from kg.extract.english.match import Match
from kg.extract.english.measures import under_way
from kg.extract.english.named import behind_verb
from kg.extract.english.nominals import FINDINGS, PROMISED, drawn, possessed, sent
from kg.extract.english.passives import also_by, passive
from kg.extract.english.predicates import Predicates
from kg.extract.english.tokens import CLOSING_QUOTES, Sentence
from kg.extract.english.trailing import only_tells_where, past_hearer
from kg.extract.english.usage import unfit, words_only
from kg.kinds import Act
from kg.lexicon.english import Inflection, Sense

_MAX_CITED = 9
# Verbs that tell of talk whenever it takes place: "will review" and "will raise" are plans rather.
_TALKING = frozenset({"discuss", "talk", "exchange", "consult", "speak", "compare", "debate", "coordinate"})
# Determiners that stand alone as a subject too: "both agreed", "all support".
_PRONOMINAL = frozenset({"all", "both", "each", "many", "several", "some", "this", "that", "these", "those"})
# Words that say that somebody holds to something.
_HOLDING = frozenset({"remain", "stand", "united", "resolute", "steadfast", "unwavering"})
# Words at which a cue may stand that begins with no verb, adjective, modal or predicate.
_OTHERS = frozenset({"our", "my", "and", "as", "but"}) | PROMISED | FINDINGS

_TELLING = frozenset({Act.STATE, Act.AFFIRM, Act.WARN})
# "And that of the army", "and that night he left".
_AFTER_THIS = frozenset({"of", "day", "night", "morning", "afternoon", "evening", "week", "month", "year", "time"})


class CueFinder:
    """Finds the cues of one text, sentence by sentence."""

    def __init__(self, frames: Frames) -> None:
        """Keep the matcher of frames.

        Args:
            frames: The matcher for the words of the text.
        """
        self.frames = frames
        self.lexicon = frames.lexicon
        self.word = frames.word
        self.groups = Groups(frames)
        self.nouns = GoverningNouns(frames)
        self.predicates = Predicates(self.groups)

    def cues(self, sentence: Sentence) -> Iterator[Cue]:
        """Yield the cues of a sentence from left to right; some may still lack a subject.

        Args:
            sentence: The sentence.

        Yields:
            Cues; of several at one verb only the first that fits.
        """
        done, last, said = sentence.first, None, None
        lower, cue_words = self.frames.lower, self.lexicon.cue_words
        others = _OTHERS | self.lexicon.words["speeches"]
        for i in range(sentence.first, sentence.last):
            if i < done or not (lower[i] in cue_words or lower[i] in others):
                continue
            if said is not None and self._and_that(said, i):
                last = replace(said, group=i + 1, content=i + 2, frame=("that",), aided=True, rule="said-and-that")
                yield last
                continue
            cue = also_by(self.frames, i, last) or self.predicates.adjective(i, sentence)
            cue = cue or sent(self.frames, i, sentence) or self._verb(i, sentence)
            cue = cue or self._beside(i, sentence, last)
            if cue is not None:
                cue = self._held(cue, sentence.last)
                if last is not None and said is None and (again := self._again(last, cue.group, sentence)):
                    yield again
                yield cue
                done, last = cue.last, cue
                said = cue if self._says_that(cue) else said
        if last is not None and said is None and (again := self._again(last, sentence.last, sentence)):
            yield again

    def _says_that(self, cue: Cue) -> bool:
        """Tell whether a verb of saying has a clause behind it, to which another may be joined."""
        return cue.frame[-1:] in {("that",), ("bare",)} and "says" in cue.sense.flags and cue.sense.act in _TELLING

    def _and_that(self, said: Cue, i: int) -> bool:
        """Tell whether "and that" joins what else is said at a word: "said the mill was shut and that talks failed"."""
        after = self.word(i + 2)
        joins = self.word(i) in {"and", "but"} and self.word(i + 1) == "that" and i > said.content + 1
        # "On condition that A and that B"
        plain = joins and not any(self.word(k) in {"that", "which", "who", "if"} for k in range(said.content, i))
        if not plain or (said.frame[-1:] == ("bare",) and not self._is_clause(said.content, i)):
            return False
        words = self.lexicon.words
        return after not in _AFTER_THIS and after not in words["be"] | words["auxiliaries"]

    def _is_clause(self, first: int, stop: int) -> bool:
        """Tell whether a verb stands between two words: in "said the mill and that port were shut" none does."""
        lexicon = self.lexicon
        finite = lexicon.words["be"] | lexicon.words["auxiliaries"] | lexicon.words["met"] | lexicon.words["went"]
        words = [self.word(k) for k in range(first, stop)]
        return any(w in finite or w in lexicon.verbs or w in lexicon.modals or w.endswith("ed") for w in words)

    def _held(self, cue: Cue, stop: int) -> Cue:
        """Let a noun of one's own decide to what one holds: "stand by our commitment to", "united in our belief"."""
        held = cue.sense.lemma in _HOLDING and self.word(cue.content) in self.lexicon.words["possessives"]
        found = self.nouns.after(cue.content, stop) if held else None
        if found is None:
            return cue
        sense, noun, match = found
        return replace(cue, last=noun + 1, sense=sense, content=match.content, frame=match.frame, rule="governing-noun")

    def _again(self, cue: Cue, stop: int, sentence: Sentence) -> Cue | None:
        """Read the clause of "affirmed the accord and that the border is open" as affirmed anew."""
        if cue.frame[-1:] != ("np",) or ("that",) not in cue.sense.frames or cue.shape is Shape.PASSIVE:
            return None
        for k in range(cue.content + 1, min(stop, sentence.last) - 2):
            if self.word(k) in {"that", "which", "who", ";"}:
                return None
            if self.word(k) == "and" and self.word(k + 1) == "that":
                return replace(cue, group=k + 1, content=k + 2, frame=("that",), aided=True, rule="verb-and-that")
        return None

    def _beside(self, i: int, sentence: Sentence, last: Cue | None) -> Cue | None:
        """Read what is no verb of saying: adjectives, predicates, modals and governing nouns."""
        return (
            self.predicates.predicate(i, sentence)
            or self.predicates.modal(i, sentence)
            or self._spoken(i, sentence)
            or self._standing(i, sentence)
            or self._second_noun(i, sentence, last)
        )

    def _second_noun(self, i: int, sentence: Sentence, last: Cue | None) -> Cue | None:
        """Read the second noun of "expressed thanks for A and support for B"."""
        joins = self.word(i) == "and" or (self.word(i) == "as" and self.word(i - 1) == "well")
        if last is None or not joins or i <= last.content:
            return None
        # "Affirmed the right of each, and their desire to"; in "the rights of farmers and their desire" it is theirs.
        affirmed = last.frame == ("np",) and last.sense.act is Act.AFFIRM and last.shape is not Shape.PASSIVE
        apart = self.word(i - 1) == "," and self.word(i + 1) in self.lexicon.words["possessives"]
        if last.rule != "governing-noun" and not (affirmed and (apart or self.word(i + 1) == "our")):
            return None
        found = self.nouns.after(i + 1, sentence.last)
        if found is None or found[0].force == last.sense.force or "and" in self.frames.lower[i + 1 : found[1]]:
            return None
        sense, noun, match = found
        group = Group(first=i + 1, shape=last.shape, aided=True)
        return made(i + 1, noun + 1, group, sense, match, rule="governing-noun")

    def _standing(self, i: int, sentence: Sentence) -> Cue | None:
        """Read "our commitment to X is unwavering": the noun is the cue, what it governs the content."""
        stated = self.word(i - 2) == "it" and self.word(i - 1) in self.lexicon.words["be"]
        if self.word(i) not in {"our", "my"} or not (stated or i <= sentence.first + 1):
            return None
        found = self.nouns.after(i + 1, sentence.last)
        if found is None:
            return None
        sense, noun, match = found
        if stated:
            # "It remains our hope that"
            group = Group(first=i - 2, shape=Shape.CLAUSE, aided=True)
            return made(i - 1, noun + 1, group, sense, match, rule="our-noun")
        be = next((k for k in range(match.content, sentence.last) if self.word(k) in self.lexicon.words["be"]), 0)
        group = Group(first=i, shape=Shape.CLAUSE, aided=True)
        return replace(made(i, noun + 1, group, sense, match, rule="our-noun"), stop=be) if be else None

    def _spoken(self, i: int, sentence: Sentence) -> Cue | None:
        """Read a noun of speech with those whose it is."""
        return possessed(self.frames, self.nouns.after, i, sentence) or drawn(
            self.frames, lambda k: self._drawing(k, sentence), i, sentence
        )

    def _drawing(self, k: int, sentence: Sentence) -> Group | None:
        """Return the verb group of a verb that draws criticism or praise, None for other words."""
        if self.word(k) == "met" and self.word(k + 1) != "with":
            return None
        return self.groups.walk(k, sentence.first, Shape.PAST) if self.word(k) in self.lexicon.words["drew"] else None

    def _verb(self, i: int, sentence: Sentence) -> Cue | None:
        if i > sentence.first and self.frames.forms[i][0].isupper():
            return None
        before, words = self.word(i - 1), self.lexicon.words
        a_noun = before == "'s" or before in words["possessives"] or before in words["determiners"] - _PRONOMINAL
        for sense, inflection in self.lexicon.verbs.get(self.word(i), ()):
            if a_noun and inflection in {Inflection.BASE, Inflection.THIRD}:
                continue
            if before == "'s" and inflection is Inflection.PAST and self.word(i - 2) not in {"he", "she", "who"}:
                # "Ruritania's repeated pledges"
                continue
            group = self.groups.read(i, inflection, sentence.first)
            if group.modal or ("measure" in sense.flags and not under_way(self.frames, i, group)):
                continue
            if group.shape is Shape.PASSIVE:
                cue = passive(self.frames, i, sense, group, sentence)
            else:
                cue = self._active(i, sense, group, sentence)
            if cue is not None:
                return cue
        return None

    def _active(self, i: int, sense: Sense, group: Group, sentence: Sentence) -> Cue | None:
        if "noun" in sense.flags and (governed := self._governing(i, sense, group, sentence.last)):
            return governed
        if sense.lemma == "cite" and any(
            self.word(k) == "as" for k in range(i + 1, min(i + _MAX_CITED, sentence.last))
        ):
            # "Citing an official as saying it": what the official says is read.
            return None
        if sense.lemma == "provide" and self.word(i - 1) == "," and group.shape is Shape.PAST and not group.aided:
            # "Would sign, provided X left"
            return None
        if group.future and "meeting" in sense.flags and sense.lemma not in _TALKING:
            return None
        if so := called_so(self.frames, sense.lemma, i + 1, sentence.last):
            called = made(i, i + 1, group, so[0], Match(i + 1, ("np",), None, i + 1), rule="verb-called")
            return replace(called, stop=so[1])
        frames = [frame for frame in sense.frames if frame != ("noun",)]
        match = self.frames.match(i + 1, frames, sentence.last) if frames else None
        if match is None:
            return self._trailing(i, sense, group, sentence)
        if sense.act is Act.REJECT and self._unsaid(match.content):
            return None
        if self._only_words(sense, group, match) or unfit(self.frames, sense, group, match, sentence):
            return None
        return made(i, max(i + 1, match.cue_end), group, sense, match, rule=f"verb-{match.frame[-1]}")

    def _only_words(self, sense: Sense, group: Group, match: Match) -> bool:
        """Tell whether a wish is none: "I want to say thank you", "they need to leave", which asks them to."""
        asks = match.frame[-1] == "to" and self.word(group.first - 1) not in {"we", "i", "and"}
        return (sense.lemma == "need" and asks) or (sense.lemma == "want" and words_only(self.frames, match.content))

    def _unsaid(self, i: int) -> bool:
        """Tell whether "comment", "elaborate", "be named" stands at a word: to decline that rejects nothing."""
        named = self.word(i) in {"be", "being"} and self.word(i + 1) in {"named", "identified", "quoted"}
        return named or self.word(i) in {"comment", "elaborate", "say", "disclose", "specify"}

    def _trailing(self, i: int, sense: Sense, group: Group, sentence: Sentence) -> Cue | None:
        """Read "The border would open, X said": what is said stands before, and nothing after but a day."""
        if "says" not in sense.flags or group.shape not in {Shape.PAST, Shape.THIRD}:
            return None
        end = self.frames.after_adverbs(i + 1)
        if sense.lemma == "tell" and not (end := past_hearer(self.frames, end)):
            return None
        end = self.frames.after_adverbs(end)
        if self.word(end) == ":":
            return None
        if only_tells_where(self.frames, end, sentence.last):
            match = Match(sentence.first, ("trailing",), None, i + 1)
            return made(i, i + 1, group, sense, match, rule="said-where")
        inverted = self.word(group.first - 1) in {","} | CLOSING_QUOTES and behind_verb(self.frames, end)
        if not inverted and not (
            (end >= sentence.last - 1 or self.word(end) == ",")
            and any(self.word(k) == "," for k in range(sentence.first, i))
        ):
            return None
        match = Match(sentence.first, ("trailing",), None, i + 1)
        return made(i, i + 1, group, sense, match, rule="said-after")

    def _governing(self, i: int, verb: Sense, group: Group, stop: int) -> Cue | None:
        """Read a verb whose object is a noun that decides: "stressed the need for", "expressed its concern over"."""
        found = self.nouns.after(i + 1, stop) or self.nouns.feeling(i + 1, stop)
        if found is None:
            return None
        sense, noun, match = found
        if ("talks" in verb.flags) is not (sense.act is Act.DISCUSS) or (
            "updates" in verb.flags and sense.force != "tells"
        ):
            return None
        inner = self.nouns.after(match.content, stop) if sense.act is Act.STATE else None
        if inner is not None and inner[0].act is Act.DEMAND:
            # "Belief in the need to": what is needed.
            sense, noun, match = inner
        return made(i, noun + 1, group, sense, match, rule="governing-noun")
