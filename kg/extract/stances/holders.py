"""Remember who spoke, and find the holder of a statement that does not name one."""

from dataclasses import dataclass, field, replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import COLLECTIVES, DOCUMENTS, PAIRS
from kg.extract.mentions.found import Found, Gender, NounPhrase, Number
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.conjugate import Inflected, Shape

_BACK = 4
_SAME_CLAUSE = 40
_ISSUED = frozenset(("البيان", "بيان", "الاعلان", "البلاغ"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Speakers:
    """Who holds a statement together.

    Attributes:
        entities: Their identifiers.
        behalf: Bodies they speak for.
        gender: Gender of the phrase that names them.
        number: Its number; dual or plural for several.
        kind: Whether they are told of as parties of a meeting.
    """

    entities: tuple[str, ...]
    behalf: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    number: Number = Number.UNKNOWN
    parties: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The holder of a statement and how he was found; no entities when he was not, with the reason."""

    speakers: Speakers
    rule: str
    reason: str = ""


NOBODY = Speakers(entities=())


@dataclass(slots=True)
class Memory:
    """What the text has said so far about who speaks.

    Attributes:
        said: Speakers named, the latest last.
        parties: Parties of the meeting being told of.
        met: Index of the word that tells of it.
        inner: The person whose words were told last in the sentence, with who told them.
        fresh: Whether no others spoke together since that meeting was told of.
    """

    said: list[Speakers] = field(default_factory=list)
    parties: tuple[str, ...] = ()
    fresh: bool = False
    met: int = 0
    inner: tuple[Speakers, tuple[str, ...]] | None = None

    def name(self, speakers: Speakers) -> None:
        """Remember speakers that the text names."""
        self.said.append(speakers)
        self.fresh = self.fresh and len(speakers.entities) < 2

    def meet(self, parties: tuple[str, ...], at: int) -> None:
        """Remember the parties of the meeting being told of, and where."""
        self.parties = parties
        self.met = at
        self.fresh = True

    def last(self, inflected: Inflected) -> Speakers | None:
        """Return the latest speakers that agree with a form in gender and number."""
        for speakers in reversed(self.said[-_BACK:]):
            if agree(inflected, speakers):
                return speakers
        return None

    def body(self, found: Found, inflected: Inflected) -> Speakers | None:
        """Return the latest speaker if it is a body, whose words a release gives in either gender."""
        last = self.said[-1] if self.said else None
        if last is None or len(last.entities) != 1 or inflected.number not in ("s", ""):
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
    if inflected.number == "d":
        return len(speakers.entities) == 2 or speakers.number is Number.DUAL
    if inflected.number == "p" or (inflected.shape is Shape.PARTICIPLE and not inflected.number):
        return several
    if inflected.number == "s" and len(speakers.entities) > 1:
        return False
    if inflected.number == "s" and inflected.gender == "m" and speakers.number is Number.PLURAL:
        return False
    if not inflected.gender or speakers.gender is Gender.UNKNOWN:
        return True
    if speakers.number is Number.PLURAL:
        return True
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
    return Speakers(entities=level(found, entities), behalf=behalf, gender=phrases[0].gender, number=number)


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
    bodies = {EntityType.ORGANISATION, EntityType.STATE}
    if not any(t in bodies for t in types.values()):
        return entities
    raised = (
        found.entity(e).of[0] if types[e] is EntityType.DELEGATION and found.entity(e).of else e for e in entities
    )
    return tuple(dict.fromkeys(raised))


def find_holder(layout: Layout, memory: Memory, frame: Frame, *, passive: bool, reset: bool) -> Holder:
    """Find the holder of a statement.

    Args:
        layout: The release.
        memory: Who spoke so far.
        frame: The cue with its parts.
        passive: Whether it was told in the passive.
        reset: Whether another speaker was announced.

    Returns:
        The holder, or the reason why there is none.
    """
    joint = "joint" in frame.form.verb.flags
    if frame.subject:
        return _named_holder(layout, memory, frame, joint=joint)
    if frame.blank >= 0:
        return _blank(layout, memory, frame)
    several = joint and frame.form.inflected.number in ("d", "p")
    if "agenda" in frame.form.verb.flags or passive or several:
        return _together(memory, passive=passive and not joint)
    if reset:
        return Holder(speakers=NOBODY, rule="reset", reason="Another speaker is announced, and none is named.")
    return _inherited(layout, memory, frame, joint=joint)


def _named_holder(layout: Layout, memory: Memory, frame: Frame, *, joint: bool) -> Holder:
    """Return those whom the frame names, or the parties of the meeting in which one of them discusses."""
    phrases = frame.subject + (frame.partner if joint else ())
    speakers = named(layout.found, phrases)
    if _two_by_one_post(layout, phrases) and not _two_persons(layout.found, speakers.entities):
        return Holder(speakers=NOBODY, rule="dual-post", reason="One post names two, and which two is not plain.")
    if joint and len(phrases) == 1 and _meets(memory, frame, speakers):
        return Holder(speakers=replace(speakers, entities=memory.parties, parties=True), rule="parties")
    return Holder(speakers=speakers, rule="named")


# "The two ministers of X and Y, A and B": which name goes with which state, and where the names end, is left open.
_DUAL_POSTS = frozenset({"وزيرا", "وزيري", "رييسا", "رييسي", "مبعوثا", "مبعوثي", "سفيرا", "سفيري", "زعيما", "زعيمي"})


def _two_by_one_post(layout: Layout, phrases: tuple[NounPhrase, ...]) -> bool:
    """Tell whether a dual noun of office stands at the head of the subject or right before it."""
    near = (layout.form(i) for p in phrases for i in (p.first - 1, p.first))
    return any(form.removeprefix("و") in _DUAL_POSTS or form in _DUAL_POSTS for form in near)


def _two_persons(found: Found, entities: tuple[str, ...]) -> bool:
    """Tell whether exactly two persons are named."""
    return len(entities) == 2 and all(found.entity(entity).type is EntityType.PERSON for entity in entities)


def _inherited(layout: Layout, memory: Memory, frame: Frame, *, joint: bool) -> Holder:
    """Find among those who spoke before the one who goes on."""
    inflected = frame.form.inflected
    last = memory.last(inflected)
    if last is None and inflected.number in ("d", "p", ""):
        return _together(memory, passive=False)
    goes_on = "adds" in frame.form.verb.flags or inflected.shape is Shape.PARTICIPLE
    if last is None and goes_on and (body := memory.body(layout.found, inflected)):
        return Holder(speakers=body, rule="inherited-by-body")
    if last is None:
        return Holder(speakers=NOBODY, rule="inherited", reason="No speaker named before agrees with the cue.")
    if joint and _meets(memory, frame, last):
        return Holder(speakers=Speakers(entities=memory.parties, parties=True), rule="parties")
    if frame.partner and joint:
        entities = tuple(dict.fromkeys((*last.entities, *(p.entity for p in frame.partner))))
        return Holder(speakers=Speakers(entities=entities, behalf=last.behalf), rule="inherited-with-partner")
    return Holder(speakers=last, rule="inherited")


def _meets(memory: Memory, frame: Frame, speakers: Speakers) -> bool:
    """Tell whether a speaker discusses with the others of the meeting being told of."""
    if "review" in frame.form.verb.flags or speakers.entities[0] not in memory.parties:
        return False
    return frame.with_him or memory.met <= frame.at <= memory.met + _SAME_CLAUSE


def _together(memory: Memory, *, passive: bool) -> Holder:
    """Find the parties who do something together."""
    last = memory.said[-1] if memory.said else None
    if memory.fresh and not passive:
        return Holder(speakers=Speakers(entities=memory.parties, parties=True), rule="parties")
    if passive and last is not None:
        return Holder(speakers=last, rule="passive-of-speaker")
    if last is not None and len(last.entities) > 1:
        return Holder(speakers=last, rule="joint-speakers")
    if len(memory.parties) > 1:
        return Holder(speakers=Speakers(entities=memory.parties, parties=True), rule="parties")
    if last is not None and last.number in (Number.DUAL, Number.PLURAL):
        return Holder(speakers=last, rule="inherited")
    return Holder(speakers=NOBODY, rule="parties", reason="The parties who hold it together are not known.")


def _blank(layout: Layout, memory: Memory, frame: Frame) -> Holder:
    """Find the holder behind a subject that is no known actor."""
    form = layout.forms[frame.blank]
    if form in PAIRS and (pair := _pair(layout.found, memory)):
        return Holder(speakers=Speakers(entities=pair, parties=True), rule="pair")
    if form in COLLECTIVES:
        return _together(memory, passive=False)
    if form in DOCUMENTS and memory.said:
        return Holder(speakers=replace(memory.said[-1], gender=Gender.UNKNOWN), rule="document")
    if form in _ISSUED and len(memory.parties) > 1:
        return Holder(speakers=Speakers(entities=memory.parties, parties=True), rule="document-of-parties")
    return Holder(speakers=NOBODY, rule="unknown-subject", reason="Its subject is not a known actor.")


def _pair(found: Found, memory: Memory) -> tuple[str, ...]:
    """Return the two persons whom a dual noun such as 'the two ministers' stands for, or nobody."""
    told = [s.entities for s in reversed(memory.said)]
    for group in (memory.parties, *(t for t in told if len(t) == 2)):
        if len(group) == 2 and all(found.entity(e).type is EntityType.PERSON for e in group):
            return group
    single = list(dict.fromkeys(t[0] for t in told if len(t) == 1 and found.entity(t[0]).type is EntityType.PERSON))
    return tuple(reversed(single)) if len(single) == 2 else ()
