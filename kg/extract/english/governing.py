"""Nouns that decide what a verb before them does: "stressed the need for", "expressed its concern over"."""

from kg.extract.english.frames import Frames
from kg.extract.english.match import Match
from kg.extract.mentions.found import NounPhrase
from kg.kinds import Act, EntityType
from kg.lexicon.english import Inflection, Sense

_MAX_NOUN = 6
_MAX_ASIDE = 24
_POSITIONS = frozenset({"position", "stance", "stand", "policy"})


class GoverningNouns:
    """Finds the governing nouns of one text."""

    def __init__(self, frames: Frames) -> None:
        """Keep the matcher of frames.

        Args:
            frames: The matcher for the words of the text.
        """
        self.frames = frames
        self.lexicon = frames.lexicon
        self.word = frames.word

    def after(self, at: int, stop: int) -> tuple[Sense, int, Match] | None:
        """Find a governing noun within a few words, and what follows it.

        Args:
            at: Index of the first word that may belong to its noun phrase.
            stop: One past the last word of the sentence.

        Returns:
            Its sense, its index and the match, or None.
        """
        at = self._past_name(self.frames.after_adverbs(at))
        words = self.lexicon.words
        for j in range(at, min(stop, at + _MAX_NOUN)):
            word = self.word(j)
            if word in _POSITIONS and (taken := self._taken(j, stop)):
                return taken
            for sense in self.lexicon.nouns.get(word, ()):
                match = self.frames.match(self._past_owner(j), sense.frames, stop)
                if match is not None and self._linked(match, j) and not self._of_others(sense, j):
                    return sense, j, match
            joined = (word in {"and", "or", ",", "-"} and j > at) or word in {"“", '"'}
            if (
                not joined
                and word not in {"'s", "'"}
                and (not word[:1].isalpha() or word in words["prepositions"] | words["pronouns"] | {"to"})
            ):
                return None
        return None

    def feeling(self, at: int, stop: int) -> tuple[Sense, int, Match] | None:
        """Read a feeling with which a clause ends: "offered our sincere condolences.".

        Args:
            at: Index of the first word that may belong to its noun phrase.
            stop: One past the last word of the sentence.

        Returns:
            Its sense, its index and what is felt, or None.
        """
        at = self.frames.after_adverbs(at)
        for j in range(at, min(stop, at + _MAX_NOUN)):
            word = self.word(j)
            if word in self.lexicon.words["hearts"] and self.word(j + 1) in {".", ",", "and", ""}:
                senses = self.lexicon.nouns.get(word, ())
                return (senses[0], j, Match(at, ("np",), None, at)) if senses else None
            if not word.isalpha() or word in self.lexicon.words["prepositions"]:
                break
        return None

    def _past_name(self, at: int) -> int:
        """Return one past an owner at the head of a noun phrase: "the State of Ruritania's"."""
        name = self.frames.found.phrase_from(at + (self.word(at) == "the"))
        return name.last + 2 if name and self.word(name.last + 1) in {"'s", "'"} else at

    def _taken(self, noun: int, stop: int) -> tuple[Sense, int, Match] | None:
        """Read "position rejecting the raid", "stance of supporting the accord": the participle decides."""
        verb = noun + 1 + (self.word(noun + 1) in {"of", "on", "in"})
        for sense, inflection in self.lexicon.verbs.get(self.word(verb), ()):
            match = self.frames.match(verb + 1, [("np",)], stop) if inflection is Inflection.ING else None
            if match is not None and sense.act in {Act.REJECT, Act.SUPPORT, Act.CONDEMN}:
                return sense, verb, match
        return None

    def _of_others(self, sense: Sense, noun: int) -> bool:
        """Tell whether it is others who are resolved: "the intention of Ruritania to leave"."""
        owner = self.frames.found.phrase_near(noun + 2)
        others = owner is not None and self.word(noun + 1) == "of" and not may_be_own(self.frames, owner, noun)
        return sense.act is Act.PROMISE and others

    def _past_owner(self, noun: int) -> int:
        """Return one past a noun, and past "of Ruritania" behind it where more follows: "commitment of X to"."""
        if self.word(noun + 1) == ",":
            # "Its commitment, alongside other partners, to"
            aside = range(noun + 2, noun + _MAX_ASIDE)
            closed = next((k for k in aside if self.word(k) == "," and self.word(k + 1) == "to"), noun)
            return (closed if closed < noun + _MAX_NOUN or self.frames.infinitive(closed + 1) else noun) + 1
        at = noun + 2 + (self.word(noun + 2) == "the")
        owner = self.frames.found.phrase_from(at) if self.word(noun + 1) == "of" else None
        linked = owner is not None and self.word(owner.last + 1) in {"to", "for", "on", "that"}
        return owner.last + 1 if owner and linked and may_be_own(self.frames, owner, noun) else noun + 1

    def _linked(self, match: Match, noun: int) -> bool:
        """Tell whether the link that a frame wants stands after the noun; "hope it lasts" wants none."""
        linking = {self.word(k) for k in range(noun + 1, match.content)}
        return match.frame[0] == "bare" or match.frame[0] in linking


def may_be_own(frames: Frames, owner: NounPhrase, noun: int) -> bool:
    """Tell whether the resolve of somebody may be that of who speaks of it, as "the resolve of the rebels" is not.

    Args:
        frames: The words.
        owner: Who stands behind "of".
        noun: Index of the noun before it.

    Returns:
        False for fighters and peoples, and where those named before are known to be or to serve others.
    """
    found, words = frames.found, frames.lexicon.words
    apart = frames.word(owner.last) in words["forces"] | words["voicing"] | words["populations"]
    if apart or found.entity(owner.entity).type in _OTHERS:
        return False
    low = max(noun - _MAX_ASIDE, 0)
    begin = next((k + 1 for k in range(noun, low, -1) if frames.word(k) in {".", "\n"}), low)
    named = found.phrases_in(found.words.starts[begin], found.words.starts[noun])
    served = [{phrase.entity, *phrase.behalf, *found.entity(phrase.entity).of} for phrase in named]
    persons = [k for k, phrase in enumerate(named) if found.entity(phrase.entity).type is EntityType.PERSON]
    unknown = any(len(served[k]) < _SERVES for k in persons)
    whose = {owner.entity, *owner.behalf, *found.entity(owner.entity).of}
    return not named or unknown or any(whose & bodies for bodies in served)


def resolve_of(frames: Frames, noun: int, stop: int) -> int:
    """Return where what somebody is resolved to do begins: "the resolve of the government to end it".

    Args:
        frames: The words.
        noun: Index of the noun, "of" behind it.
        stop: One past the last word where it may begin.

    Returns:
        Its first word; zero where none stands, or the resolve is that of another.
    """
    owner = frames.found.phrase_near(noun + 2)
    if owner is not None and not may_be_own(frames, owner, noun):
        return 0
    return next((k + 1 for k in range(noun + 3, stop) if frames.word(k) == "to"), 0)


_OTHERS, _SERVES = frozenset({EntityType.ARMED_GROUP, EntityType.POPULATION}), 2
