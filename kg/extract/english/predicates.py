"""Adjectives, predicates and modals by which somebody takes a stance without a verb of saying."""

from dataclasses import replace

from kg.extract.english.cues import Cue, Group, Shape, made
from kg.extract.english.groups import Groups
from kg.extract.english.tokens import Sentence
from kg.kinds import Act
from kg.lexicon.english import Sense

# After "will" and "would" these tell of no plan.
_NO_PLAN = frozenset({
    "characterize", "speculate", "comment", "not", "be", "have", "never", "like", "mean", "result",
})  # fmt: skip
# What somebody feels who then acts.
_FELT = frozenset({Act.WARN, Act.CONDEMN, Act.PRAISE, Act.HOPE})
_OPEN_END = frozenset({"what", "how", "if", "whether", "where", "when", "back", "to", "into", "there", ".", ","})
_NO_DOING = frozenset({"being", "having", "going", "nothing", "something", "anything", "everything"})
_SIGNS = frozenset({"”", '"'})
# What may stand between a verb of being and its adjective: "was not", "is “very troubled”".
_BETWEEN = frozenset({"not", "“", '"', "very", "most", "so"})


class Predicates:
    """Finds what is predicated in one text."""

    def __init__(self, groups: Groups) -> None:
        """Keep the reader of verb groups.

        Args:
            groups: The reader.
        """
        self.groups = groups
        self.frames = groups.frames
        self.lexicon = groups.lexicon
        self.word = groups.word

    def adjective(self, i: int, sentence: Sentence) -> Cue | None:
        """Read "is concerned about", "remain committed to"; None when there is none at a word."""
        senses = self.lexicon.adjectives.get(self.word(i))
        if not senses:
            return None
        j, negated = i - 1, False
        while self.frames.is_adverb(j) or self.word(j) in _BETWEEN:
            negated = negated or self.word(j) == "not"
            j -= 1
        if self.word(j) == "and" and self.word(j - 1) in self.lexicon.adjectives:
            # "Is appalled and outraged that"
            j -= 2
            while self.frames.is_adverb(j) or self.word(j) in _BETWEEN:
                j -= 1
        if j < sentence.first and senses[0].act in _FELT:
            return self._opening(i, senses[0], sentence)
        if self.word(j) not in self.lexicon.words["be"] or j < sentence.first:
            return None
        closed = self.word(i + 1) in _SIGNS
        match = self.frames.match(i + 1 + closed, senses[0].frames, sentence.last)
        if match is None or (self.word(j - 1) == "it" and (senses[0].lemma == "agreed" or match.frame == (":",))):
            # "It is clear: they must leave" is nobody's.
            return None
        group = self.groups.walk(
            j, sentence.first, Shape.PAST if self.word(j) in {"was", "were", "remained", "stood"} else Shape.PRESENT
        )
        shape = Shape.THIRD if self.word(j) in {"is", "remains", "stands"} else group.shape
        group = replace(group, first=min(group.first, j), shape=shape, negated=negated or group.negated, aided=True)
        return None if group.modal else made(j, max(i + 1, match.cue_end), group, senses[0], match, rule="adjective")

    def _opening(self, i: int, sense: Sense, sentence: Sentence) -> Cue | None:
        """Read how whoever acts in a sentence feels, with which it opens: "Deeply concerned by the raids, X called"."""
        match = self.frames.match(i + 1, sense.frames, sentence.last)
        if match is None or match.frame == (":",):
            return None
        group = Group(first=sentence.first, shape=Shape.ING)
        return made(sentence.first, max(i + 1, match.cue_end), group, sense, match, rule="adjective")

    def asks(self, first: int, last: int, sentence: Sentence) -> bool:
        """Tell whether some words say that something must or should be.

        Args:
            first: The first of them.
            last: One past the last.
            sentence: The sentence.

        Returns:
            Whether they do.
        """
        cues = (self.modal(k, sentence) for k in range(first, last) if self.word(k) in self.lexicon.modals)
        return any(cue is not None and cue.sense.act is Act.DEMAND for cue in cues)

    def predicate(self, i: int, sentence: Sentence) -> Cue | None:
        """Read "X is unacceptable", "it is essential that", "it is past time for", "there can be no"."""
        for words, sense in self.lexicon.predicates.get(self.word(i), ()):
            if tuple(self.word(i + k) for k in range(len(words))) != words:
                continue
            end = i + len(words)
            kind = sense.frames[0][0]
            if kind == "there":
                return _whole(i, end, sense)
            if kind == "verb":
                after = self.frames.after_adverbs(end)
                if after < sentence.last and self.word(after).isalnum() and self.word(after) != "and":
                    continue
                return _before(i, end, sense)
            if self.word(end) == "by":
                continue
            if self.word(i - 1) in {"a", "an"} and self._noun_at(end):
                # "Is a vital partner" asks for nothing.
                continue
            be = i - 1
            while self.frames.is_adverb(be) or self.word(be) in {"a", "been", "so"}:
                be -= 1
            if self.word(be) not in self.lexicon.words["be"] or be <= sentence.first:
                continue
            return self._after_be(be, end, kind, sense, sentence)
        return None

    def _noun_at(self, i: int) -> bool:
        """Tell whether a noun phrase goes on at a word, so that what stands before is its adjective."""
        words = self.lexicon.words
        return self.word(i).isalpha() and self.word(i) not in words["prepositions"] | words["conjunctions"] | {"to"}

    def _after_be(self, be: int, end: int, kind: str, sense: Sense, sentence: Sentence) -> Cue | None:
        impersonal = self.word(be - 1) == "it"
        negated = "not" in {self.word(k) for k in range(be, end)}
        if negated:
            return None
        if impersonal:
            match = self.frames.match(end, [("that",), ("for",), ("to",)], sentence.last)
            if match is None:
                return None
            group = Group(first=be - 1, shape=Shape.CLAUSE, aided=True)
            return made(be - 1, max(end, match.cue_end), group, sense, match, rule="predicate-it")
        if kind == "for":
            return None
        if kind == "clause":
            return _whole(be, end, sense)
        return _before(be, end, sense)

    def modal(self, i: int, sentence: Sentence) -> Cue | None:
        """Read "must", "should", "will"; None when there is none at a word."""
        for words, sense in self.lexicon.modals.get(self.word(i), ()):
            if tuple(self.word(i + k) for k in range(len(words))) != words or i == sentence.first:
                continue
            if words[0] in {"need", "needs"} and self.word(i - 2) in {"what", "how"}:
                # "They know what they need to do"
                return None
            if words[0] == "need" and self.lexicon.words["determiners"] & {self.word(i - 1), self.word(i - 2)}:
                # "The need to" is a noun.
                return None
            end = i + len(words)
            if sense.frames[0] == ("will",):
                content = self._under_way(self.frames.after_adverbs(end))
                turned = (
                    words[-1] != "see"
                    and self.word(content) in self.lexicon.words["pronouns"] | self.lexicon.words["determiners"]
                )
                if turned or (_plain(words) and self._no_plan(content)):
                    return None
                if self.word(content) == "continue" and self.word(content + 1) == "to":
                    end = content = content + 2
                content += self.word(content) == "to"
                return Cue(
                    first=i,
                    last=end,
                    group=i,
                    shape=Shape.PRESENT,
                    sense=sense,
                    content=content,
                    future=True,
                    aided=True,
                    rule="will",
                )
            return _whole(i, end, sense)
        return None

    def _no_plan(self, verb: int) -> bool:
        """Tell whether a verb behind "will" tells of no plan: "will see what", "will get back to"."""
        if self.word(verb) in {"see", "get"}:
            return self.word(verb + 1) in _OPEN_END
        return self.word(verb) in _NO_PLAN

    def _under_way(self, be: int) -> int:
        """Return the verb of "will be signing", the same word where none stands there."""
        be += self.word(be) == "soon"
        verb = self.frames.after_adverbs(be + 1)
        doing = self.word(be) == "be" and self.word(verb).endswith("ing") and self.word(verb) not in _NO_DOING
        return verb if doing else be


def _plain(words: tuple[str, ...]) -> bool:
    return words in {("will",), ("would",), ("'ll",)} or words[-2:] == ("going", "to")


def _whole(first: int, last: int, sense: Sense) -> Cue:
    """Make a cue whose content is the whole clause in which it stands."""
    shape = Shape.CLAUSE
    return Cue(first=first, last=last, group=first, shape=shape, sense=sense, content=-1, aided=True, rule="clause")


def _before(first: int, last: int, sense: Sense) -> Cue:
    """Make a cue whose content is what stands before it in its clause."""
    return replace(_whole(first, last, sense), stop=first, rule="predicate")
