"""Remember who spoke and who met, so that a statement which names no holder finds him."""

from dataclasses import dataclass, field, replace

from kg.extract.layout.wording import definite
from kg.extract.mentions.found import Found, Gender, NounPhrase, Number
from kg.extract.stances.short_names import bearers_of_words, keeps_gender
from kg.kinds import EntityType
from kg.lexicon.conjugate import Inflected, Shape

_BACK, _LONG_BACK = 4, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Speakers:
    """Who holds a statement together.

    Attributes:
        entities: Their identifiers.
        behalf: Bodies they speak for.
        gender: Gender of the phrase that names them.
        number: Its number; dual or plural for several.
        parties: Whether they are told of as parties of a meeting.
        words: Words of the phrase that called them, without articles, the head first.
        spoke: Whether they said something, rather than did something.
        written: Whether they said it in a statement, which may go on in their place.
    """

    entities: tuple[str, ...]
    behalf: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    number: Number = Number.UNKNOWN
    parties: bool = False
    words: tuple[str, ...] = ()
    spoke: bool = True
    written: bool = False


NOBODY = Speakers(entities=())


@dataclass(slots=True)
class Memory:
    """What the text has said so far about who speaks.

    Attributes:
        said: Speakers named, the latest last.
        told: Those whose words speakers told, the latest last; relayed: whose whoever spoke last told, if any.
        beside: Those who spoke in a clause that only describes something, in the sentence being read.
        parties: Parties of the meeting being told of.
        met: Index of the word that tells of it.
        issuer: Who says "we" outside quotations.
        untold: Whether it is not told who does, though the text is somebody's own.
        lost: Whether the last to speak was no known actor, so that what goes on is nobody's.
        inner: The person whose words were told last in the sentence, with who told them.
        topic: Who the clause last told with "that" is about, with who told it.
        about: Who the clause before that was about, in the same sentence.
        fresh: Whether no others spoke together since that meeting was told of.
        present: Whether the last cue read told of the present.
        began: Index of the first word of the sentence being read.
        heard: Index of the word by which somebody spoke or acted last.
        bearers: Those in whose names a word stands, by the word; made when first asked for.
    """

    said: list[Speakers] = field(default_factory=list)
    told: list[Speakers] = field(default_factory=list)
    relayed: Speakers | None = None
    beside: list[Speakers] = field(default_factory=list)
    parties: tuple[str, ...] = ()
    fresh: bool = False
    met: int = 0
    issuer: Speakers | None = None
    untold: bool = False
    lost: bool = False
    inner: tuple[Speakers, tuple[str, ...]] | None = None
    topic: tuple[Speakers, tuple[str, ...]] | None = None
    about: Speakers | None = None
    present: bool = False
    began: int = 0
    heard: int = -1
    bearers: dict[str, set[str]] | None = None

    def name(self, speakers: Speakers) -> None:
        """Remember speakers that the text names."""
        self.said.append(speakers)
        self.lost, self.relayed = False, None
        self.fresh = self.fresh and len(speakers.entities) < 2

    def act(self, speakers: Speakers) -> None:
        """Remember who did something: he is the topic, and what is said next without a subject he says."""
        if not self.said or self.said[-1].entities != speakers.entities:
            self.said.append(replace(speakers, spoke=False))
            self.relayed = None

    def begin(self, at: int) -> None:
        """Begin a sentence at a word: whoever spoke in the one before goes on rather than those described in it."""
        for speakers in self.beside:
            if len(self.said) > 1 and self.said[-1] is speakers:
                self.said[-2:] = self.said[:-3:-1]
        self.beside.clear()
        self.began, self.topic = at, None

    def speaker(self) -> Speakers | None:
        """Return who said something last."""
        return next((s for s in reversed(self.said) if s.spoke), None)

    def called_for_short(self, found: Found, word: str, gender: str) -> Speakers | None:
        """Return who spoke alone before and is the only one of the text in whose name a word stands.

        Args:
            found: What the first step found.
            word: The word without its article.
            gender: That of the verb: a movement or a paper keeps its own by whatever word it is called.
        """
        if self.bearers is None:
            self.bearers = bearers_of_words(found)
        bearers = self.bearers.get(word, set())
        if len(bearers) != 1 or not keeps_gender(found, next(iter(bearers)), gender):
            return None
        return next((s for s in reversed(self.said) if len(s.entities) == 1 and s.entities[0] in bearers), None)

    def called(self, noun: str, after: str) -> Speakers | None:
        """Return the speakers called by a head noun, whom the noun with its article means again.

        Args:
            noun: The noun without its article.
            after: The word after it; an adjective must have been theirs before.

        Returns:
            The latest of them, or None where several were called so and another spoke since.
        """
        another = after.removeprefix("ال") if definite(after) else ""
        heard = (*self.told[-_LONG_BACK:], *self.said[-_LONG_BACK:])
        fitting = [s for s in heard if s.words[:1] == (noun,) and (not another or another in s.words)]
        return self.meant(fitting)

    def meant(self, fitting: list[Speakers]) -> Speakers | None:
        """Return the latest of those whom words may call again: of several only one after whom nobody else spoke.

        Args:
            fitting: Speakers in the order in which they spoke.
        """
        latest = fitting[-1] if fitting else None
        if latest is None or len({s.entities for s in fitting}) == 1:
            return latest
        return latest if latest.entities in self.latest() else None

    def latest(self) -> set[tuple[str, ...]]:
        """Return who spoke last, who spoke or acted last, and whose words were told last."""
        return {s.entities for s in (self.speaker(), *self.said[-1:], *self.told[-1:]) if s is not None}

    def meet(self, parties: tuple[str, ...], at: int) -> None:
        """Remember the parties of the meeting being told of, and where: several, one noun for several, or unknown."""
        self.parties = parties
        self.met = at
        self.fresh = bool(parties)

    def met_unnamed(self, at: int) -> bool:
        """Tell whether the sentence told before a place of a meeting with others who have no name."""
        return self.began <= self.met <= at and not self.parties

    def last(self, inflected: Inflected, *, adds: bool = False) -> Speakers | None:
        """Return the latest speakers that agree with a form in gender and number; who adds has spoken or acts here."""
        agreeing = [s for s in reversed(self.said[-_BACK:]) if agree(inflected, s)]
        goes_on = inflected.shape is Shape.PARTICIPLE and not (adds and inflected.gender == "f")
        if goes_on and self.heard >= self.began and agreeing:
            # "X and Y stressed it, praising": one of them may, and of those before them only the agency, "adding".
            here = self.said[-1].entities
            agreeing = [s for s in agreeing if len(here) == 1 or not set(s.entities).isdisjoint(here)]
        if adds and self.heard < self.began and (spoke := next((s for s in agreeing if s.spoke), None)):
            return spoke
        return agreeing[0] if agreeing else None

    def told_of(self, found: Found, inflected: Inflected) -> Speakers | None:
        """Return a person whose words were told last and who may add to them: "the agency said X stressed it. He"."""
        told = self.told[-1] if self.told else NOBODY
        person = bool(told.entities) and found.entity(told.entities[0]).type is EntityType.PERSON
        return told if person and agree(inflected, told) else None

    def body(self, found: Found, inflected: Inflected, *, adds: bool) -> Speakers | None:
        """Return the latest speaker if it is a body that may go on in either gender: in its sentence, or in writing.

        "The ministry said in a statement that. It stressed": the statement did, in its own gender.
        """
        last, participle = self.said[-1] if self.said else None, inflected.shape is Shape.PARTICIPLE
        wrote = last is not None and last.written and inflected.gender == "m" and not participle
        here = wrote or (self.heard >= self.began and (adds or participle))
        if last is None or len(last.entities) != 1 or inflected.number not in ("s", "") or not here:
            return None
        return None if found.entity(last.entities[0]).type is EntityType.PERSON else last


def agree(inflected: Inflected, speakers: Speakers) -> bool:
    """Tell whether speakers named before can be the subject of a form without one.

    Args:
        inflected: The form.
        speakers: The speakers.

    Returns:
        Whether number and gender allow it.
    """
    several = len(speakers.entities) > 1 or speakers.number in (Number.DUAL, Number.PLURAL)
    # "The visiting delegation stressed this, affirming that": its members go on.
    several = several or speakers.words[:1] == ("وفد",)
    if inflected.number == "d":
        return len(speakers.entities) == 2 or speakers.number is Number.DUAL
    if inflected.number == "p" or (inflected.shape is Shape.PARTICIPLE and not inflected.number):
        return several
    if inflected.number == "s" and len(speakers.entities) > 1:
        if speakers.number is Number.SINGULAR:
            # Their statement speaks.
            return True
        # Several states or bodies go on in the feminine: "X, Y and Z cut their ties, accusing her of".
        # With a plural noun at their head they do so in a sentence of their own too: "the parties of X and the bloc Y".
        bodies = inflected.shape is Shape.PARTICIPLE or (inflected.shape is Shape.PERFECT and bool(speakers.words))
        bodies = bodies and inflected.gender == "f"
        return bodies and speakers.gender is Gender.FEMININE and not speakers.parties
    if inflected.number == "s" and inflected.gender == "m" and speakers.number is Number.PLURAL:
        return False
    if not inflected.gender or speakers.gender is Gender.UNKNOWN:
        return True
    if speakers.number is Number.PLURAL:
        # "Observers said it. She said".
        persons = inflected.gender == "f" and inflected.shape is Shape.PERFECT and speakers.gender is Gender.MASCULINE
        return not (persons and speakers.words[:1] and speakers.words[0].endswith("ون"))
    return inflected.gender == speakers.gender.value


def named(found: Found, phrases: tuple[NounPhrase, ...]) -> Speakers:
    """Return the speakers that phrases name.

    Args:
        found: What the first step found.
        phrases: Their phrases, at least one.

    Returns:
        The speakers, each once, bodies and delegations brought to one level.
    """
    entities = tuple(dict.fromkeys(p.entity for p in phrases))
    behalf = tuple(dict.fromkeys(b for p in phrases for b in p.behalf if b not in entities))
    number = phrases[0].number if len(entities) == 1 else Number.PLURAL
    return Speakers(
        entities=level(found, entities),
        behalf=behalf,
        gender=_gender(found, phrases[0]),
        number=number,
        words=_words(found, phrases[0]) if len(phrases) == 1 or phrases[0].number is Number.PLURAL else (),
    )


def _gender(found: Found, phrase: NounPhrase) -> Gender:
    """Return the gender of a person: of this phrase, or of another that calls him by his post."""
    if phrase.gender is not Gender.UNKNOWN or found.entity(phrase.entity).type is not EntityType.PERSON:
        return phrase.gender
    genders = found.genders(phrase.entity)
    return genders.pop() if len(genders) == 1 else Gender.UNKNOWN


def _words(found: Found, phrase: NounPhrase) -> tuple[str, ...]:
    """Return the words of a phrase without articles and what is written before it."""
    written = len(found.written_before(phrase.first, phrase.start))
    forms = found.words.forms
    head = forms[phrase.first][written:]
    return tuple(word.removeprefix("ال") for word in (head, *forms[phrase.first + 1 : phrase.last + 1]))


def level(found: Found, entities: tuple[str, ...]) -> tuple[str, ...]:
    """Bring parties to one level: a body that meets another's delegation meets the body that sent it.

    Args:
        found: What the first step found.
        entities: The parties.

    Returns:
        The parties, a delegation replaced by its sender where another party is a body itself.
    """
    if len(entities) < 2:
        return entities
    types = {e: found.entity(e).type for e in entities}
    if {EntityType.ORGANISATION, EntityType.STATE}.isdisjoint(types.values()):
        return entities
    raised = (
        found.entity(e).of[0] if types[e] is EntityType.DELEGATION and found.entity(e).of else e for e in entities
    )
    return tuple(dict.fromkeys(raised))


def in_writing(speakers: Speakers) -> Speakers:
    """Let those whose statement speaks go on in the singular as it does: "a statement of X and Y said, adding that".

    Args:
        speakers: Whose statement it is.

    Returns:
        The same speakers, of whom a verb in the singular and of either gender may tell.
    """
    return replace(speakers, gender=Gender.UNKNOWN, number=Number.SINGULAR)
