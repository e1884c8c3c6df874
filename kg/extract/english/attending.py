"""Who takes part in a meeting: those named after its verb or noun, in a list or behind an owner."""

from dataclasses import dataclass

from kg.extract.english.frames import Frames
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind

_MAX_SPAN = 60
_FIELDS = frozenset({"foreign", "senior", "defence", "defense", "interior", "special", "prime"})
_WITH = frozenset({"with", "to"})
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


class Attending:
    """Finds who takes part in the meetings of one text."""

    def __init__(self, frames: Frames) -> None:
        """Keep the parts.

        Args:
            frames: The words.
        """
        self.frames = frames
        self.found = frames.found
        self.word = frames.word
        self.words = frames.lexicon.words
        self._lands: set[str] = set()

    def others(self, i: int, sentence: Sentence, *, direct: bool) -> tuple[list[str], int]:
        """Collect those met: after "with", or at once for "hosted" and "received".

        Args:
            i: Index of the first word after the verb.
            sentence: The sentence.
            direct: Whether the verb takes them as its object.

        Returns:
            Their identifiers, and one past the last word that names them.
        """
        limit = min(sentence.last, i + 30)
        i = k = self.frames.after_adverbs(i)
        while k < limit:
            phrase = self.found.phrase_from(k)
            near = direct and all(self.word(m) not in self.words["prepositions"] for m in range(i, k))
            if phrase is not None and (near or self._after_with(phrase, i)):
                return self.listed(self._owned(phrase, sentence), sentence)
            if phrase is not None and not direct and self.word(k) not in _WITH:
                k = phrase.last
            if self.word(k) in {";", "that", "."} or self._goes_on(k):
                break
            k += 1
        return [], i

    def _goes_on(self, k: int) -> bool:
        """Tell whether another deed is told from a word on: "visited Borduria (and) met X", "met in order to"."""
        does = self.word(k) == "to" and self.word(k + 1) in self.frames.lexicon.verbs
        return does or (self.word(k) == "and" and self.word(k + 1) in self.words["met"])

    def _owned(self, phrase: NounPhrase, sentence: Sentence) -> NounPhrase:
        """Return the person behind an owner, "Ruritania's Assembly President X", the body of "officials of the X"."""
        if self.word(phrase.last) in self.words["standing_for"] and self.word(phrase.last + 1) in {"of", "from"}:
            return self.found.phrase_near(phrase.last + 2) or phrase
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
        of = before - (self.word(before) == "the")
        if self.word(of) in {"of", "from"}:
            # "With the Foreign Ministers of A and B"
            before = of - 2 if self.word(of - 1) in self.words["side_nouns"] | self.words["standing_for"] else before
            before -= self.word(before) in _FIELDS
        while before >= low and (self.word(before) in skipped or self.frames.forms[before][:1].isupper()):
            before -= 1
        return before >= low and self.word(before) in _WITH

    def listed(self, phrase: NounPhrase, sentence: Sentence, *, closed: bool = False) -> tuple[list[str], int]:
        """Collect the list of names that one opens: "A, B and C".

        Args:
            phrase: The first name.
            sentence: The sentence.
            closed: Whether it stands after "between", so that no clause can begin within it.

        Returns:
            The identifiers of those who can meet, and one past the last word of the list.
        """
        ids = [phrase.entity]
        end = phrase.last + 1
        while end < sentence.last:
            k = end
            while self.word(k) in {",", "and", "the", "with", "as", "well"}:
                k += 1
            following = self.found.phrase_from(k)
            if k > end and following is None and (land := self._land(k, ids)):
                ids, end = [*ids, land[0]], land[1]
                continue
            if k == end or following is None or (not closed and self._acts(following, sentence)):
                break
            ids.append(following.entity)
            end = following.last + 1
        return [i for i in ids if self.found.entity(i).type in _PARTIES or i in self._lands], end

    def between(self, i: int, sentence: Sentence) -> tuple[list[str], int]:
        """Collect those between whom talks are held.

        Args:
            i: Index of "between".
            sentence: The sentence.

        Returns:
            Their identifiers, none where they are not two, and one past the last word that names them.
        """
        first = self.found.phrase_near(i + 1)
        ids, end = self.listed(first, sentence, closed=True) if first is not None else ([], i)
        return (ids, end) if len(ids) > 1 else ([], i)

    def _land(self, k: int, ids: list[str]) -> tuple[str, int] | None:
        """Return a land that is no state in a list of states, and one past its name: "A, the Salt Islands and B"."""
        words = self.found.words
        if len(ids) < 2 or self.found.entity(ids[-1]).type not in {EntityType.STATE, EntityType.PLACE}:
            return None
        at = self.found.mention_at(words.starts[k])
        if at is None or self.found.entity(at.entity).type is not EntityType.PLACE:
            return None
        end = words.index(at.end - 1) + 1
        closes = "and" in {self.word(k - 1), self.word(k - 2)} and self.word(end) in self.words["prepositions"] | {"."}
        if self.word(end) not in {",", "and"} and not closes:
            return None
        self._lands.add(at.entity)
        return at.entity, end

    def _acts(self, phrase: NounPhrase, sentence: Sentence) -> bool:
        after = self.frames.after_adverbs(phrase.last + 1)
        return after < sentence.last and self.word(after) in self.frames.lexicon.verbs

    def made(
        self, first: int, last: int, kind: MeetingKind, ids: tuple[str, ...], sentence: Sentence, rule: str
    ) -> MeetingDraft:
        """Put a meeting down, with the place that its sentence names.

        Args:
            first: First word of the evidence.
            last: One past its last word.
            kind: Its form.
            ids: Who took part.
            sentence: The sentence that tells of it.
            rule: Name of the rule that read it.

        Returns:
            The meeting.
        """
        # Who met may be named behind with whom, "met last Friday with the minister, X had".
        first, last = min(first, last - 1), max(first + 1, last)
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

    def with_bodies(self, ids: list[str]) -> tuple[str, ...]:
        """Add the bodies for which persons take part, where the text names them.

        Args:
            ids: Those who take part.

        Returns:
            They and their bodies, each once.
        """
        bodies = [b for i in ids if self.found.entity(i).type is EntityType.PERSON for b in self.found.entity(i).of]
        return tuple(dict.fromkeys([*ids, *bodies]))
