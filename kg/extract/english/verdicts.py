"""What another makes of a clause that somebody says: ", a charge denied by X", ", a view shared by X"."""

from kg.extract.english.clauses import clause_verb
from kg.extract.english.cues import Cue, Shape
from kg.extract.english.discourse import Holders
from kg.extract.english.drafted import Draft, Scene, in_clause, without_cue
from kg.extract.english.frames import Frames
from kg.extract.english.guests import by_whom
from kg.kinds import Act, Polarity
from kg.lexicon.english import Sense, unlisted

# What is denied of these is done, where what is said before denies it.
_CHARGES = frozenset({"accusation", "accusations", "allegation", "allegations", "charge", "charges"})
_NOUNS = _CHARGES | frozenset({
    "claim", "claims", "view", "views", "assertion", "assessment", "position", "suggestion", "demand", "opinion",
    "concern", "sentiment", "something",
})  # fmt: skip
_SHARED = frozenset({"shared", "echoed"})
_SHARES = unlisted(Act.AFFIRM, Polarity.FOR, "affirms")
_JUDGING = frozenset({Act.DENY, Act.REJECT, Act.CONDEMN})
_CLOSING = frozenset({".", ",", "”", "\n", "", ";", "and", "but"})


class Verdicts:
    """Reads what others make of the clauses that the sentences of one text tell as said."""

    def __init__(self, frames: Frames) -> None:
        """Keep the words.

        Args:
            frames: The words.
        """
        self.frames = frames
        self.word = frames.word

    def read(self, scene: Scene) -> None:
        """Add the verdict on the clause read last, and end the clause before it.

        Args:
            scene: The sentence; stances are added to it.
        """
        said = next((draft for draft in reversed(scene.drafts) if in_clause(draft)), None)
        if said is None:
            return
        for comma in range(said.first + 2, scene.sentence.last - 3):
            noun = comma + 1 + (self.word(comma + 1) in {"a", "an", "the"})
            if self.word(comma) == "," and self.word(noun) in _NOUNS:
                found = self._by(noun) or self._whom(noun)
                if found and self._judged(said, comma, noun, found[1]):
                    scene.drafts.append(self._draft(said, comma, *found))
                return

    def _judged(self, said: Draft, comma: int, noun: int, sense: Sense) -> bool:
        """Tell whether it is the clause that is judged: it has its verb, and is itself no denial of the charge."""
        places = range(said.first + 1, comma)
        negations = self.frames.lexicon.words["negations"]
        denial = any(self.word(k) in negations for k in range(said.first, comma))
        charged = denial and sense.act is Act.DENY and self.word(noun) in _CHARGES
        return not charged and clause_verb(self.word, self.frames.forms, self.frames.lexicon, places)

    def _by(self, noun: int) -> tuple[int, Sense, Holders] | None:
        """Read "denied by X" behind the noun."""
        verb = self.frames.after_adverbs(noun + 1)
        phrase = self.frames.found.phrase_near(verb + 2)
        sense = self._sense(verb)
        if sense is None or self.word(verb + 1) != "by" or phrase is None:
            return None
        return verb, sense, Holders(ids=by_whom(self.frames, phrase), behalf=phrase.behalf, rule="by", first=-1)

    def _whom(self, noun: int) -> tuple[int, Sense, Holders] | None:
        """Read "X denies" behind the noun."""
        at = noun + 1 + (self.word(noun + 1) in {"that", "which"})
        phrase = self.frames.found.phrase_from(at) or self.frames.found.phrase_from(at + (self.word(at) == "the"))
        if phrase is None:
            return None
        verb = self.frames.after_adverbs(phrase.last + 1)
        if self.word(verb) in {"has", "have", "had"}:
            verb = self.frames.after_adverbs(verb + 1)
        sense = self._sense(verb)
        if sense is None or sense is _SHARES or self.word(self.frames.after_adverbs(verb + 1)) not in _CLOSING:
            return None
        return verb, sense, Holders(ids=(phrase.entity,), behalf=phrase.behalf, rule="named", first=-1)

    def _sense(self, verb: int) -> Sense | None:
        if self.word(verb) in _SHARED:
            return _SHARES
        senses = (sense for sense, _ in self.frames.lexicon.verbs.get(self.word(verb), ()))
        return next((sense for sense in senses if sense.act in _JUDGING and ("np",) in sense.frames), None)

    def _draft(self, said: Draft, comma: int, verb: int, sense: Sense, holders: Holders) -> Draft:
        cue = Cue(
            first=verb, last=verb + 1, group=verb, shape=Shape.CLAUSE, sense=sense, content=said.first, rule="verdict"
        )
        return without_cue(cue, holders, first=said.first, last=comma, clause=comma, rule="verdict")
