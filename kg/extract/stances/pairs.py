"""Find the two whom a dual means, "the two ministers", and those who hold something together with the speaker."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS, THAT, TWO_BODIES, definite
from kg.extract.mentions.found import Form, NounPhrase, Number
from kg.extract.stances.headings import BODIES
from kg.extract.stances.inner import Inner
from kg.extract.stances.memory import Memory, Speakers, level
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.text.fold import fold_word, word_set
from kg.text.words import COMMAS

# The office that two bear whom a dual noun names.
_OFFICES = {
    noun: office
    for office in ("وزير", "رييس")
    for noun in (f"ال{office}ان", f"ال{office}ين", f"{office}ا", f"{office}ي")
}
_COUNTERPART = "نظير"
_TWO = 2


def pair_of(layout: Layout, memory: Memory, at: int) -> tuple[str, ...]:
    """Return the two persons or bodies that a dual stands for, or nobody.

    Args:
        layout: The release.
        memory: Who spoke and met so far.
        at: Index of the dual noun or verb.

    Returns:
        The two who met or spoke together last, else the only two who bear the office, else the only two who spoke.
    """
    found = layout.found
    told = [s.entities for s in reversed(memory.said)]
    bodies = layout.form(at) in TWO_BODIES
    kinds = (_GROUPS if layout.form(at) in _OF_STATES else BODIES) if bodies else _PERSONS
    if bodies and _told_which(layout, at + 1):
        return ()
    for group in (memory.parties, *(t for t in told if len(t) == _TWO)):
        if len(group) == _TWO and all(found.entity(e).type in kinds for e in group):
            return group
    if bodies:
        return ()
    if memory.said and not memory.said[-1].spoke:
        # "X received an envoy, and the two discussed": one of the two has no name.
        return ()
    if (office := _OFFICES.get(layout.form(at))) and (bearers := _bearers(layout, office, at)):
        return bearers
    single = list(dict.fromkeys(t[0] for t in told if len(t) == 1 and found.entity(t[0]).type is EntityType.PERSON))
    return tuple(reversed(single)) if len(single) == 2 else ()


def one_of_two(layout: Layout, frame: Frame, speakers: Speakers) -> bool:
    """Tell whether only one is known of the two who do what a dual verb tells: "a call from X in which both discussed".

    Args:
        layout: The release.
        frame: The verb with its parts.
        speakers: Those who may do so.

    Returns:
        Whether one person alone is known.
    """
    alone = frame.form.inflected.number == "d" and len(speakers.entities) == 1
    if not alone or layout.found.entity(speakers.entities[0]).type is not EntityType.PERSON:
        return False
    return all(number is not Number.DUAL for _, number in layout.found.agreements(speakers.entities[0]))


def _told_which(layout: Layout, i: int) -> bool:
    """Tell whether adjectives behind a dual say which two are meant: "the two armed movements", "the A and B ones"."""
    form, after = layout.form(i), layout.form(i + 1)
    two = form.endswith(("تان", "تين")) or (form.endswith(("ان", "ين")) and definite(after))
    each = form.endswith(("ي", "يه")) and after.startswith("وال") and after.endswith(("ي", "يه"))
    return definite(form) and layout.phrase(i) is None and (two or each)


_OF_STATES = word_set("الحكومتان الحكومتين الوزارتان الوزارتين الجهتان الجهتين المجلسان المجلسين")


def two_senders(layout: Layout, first: int, at: int) -> tuple[str, ...]:
    """Return the two persons from whom a sentence tells that something came: "cables from X and from Y, in which both".

    Args:
        layout: The release.
        first: Index of the first word of the sentence.
        at: Index of the dual verb.

    Returns:
        The two, or nobody where not two are told of so.
    """
    if _SENT.isdisjoint(layout.forms[first:at]):
        # "Fled from X and from Y": nothing came from them.
        return ()
    phrases = (p for i in range(first, at) if (p := layout.phrase(i)) is not None and layout.form(i - 1) in _FROM)
    persons = dict.fromkeys(p.entity for p in phrases if layout.found.entity(p.entity).type is EntityType.PERSON)
    return tuple(persons) if len(persons) == _TWO else ()


_FROM = frozenset(["من", "ومن"])
_SENT = word_set(
    "برقية برقيتين برقيتي برقيات رسالة رسالتين رسالتي رسائل اتصالا اتصالين اتصالات مكالمة مكالمتين تهنئة تهاني تعزية"
)
_DUALS = word_set(
    "الوزيران الرئيسان الزعيمان النائبان السفيران المبعوثان الملكان الأميران القائدان المتحدثان الناطقان السيناتوران"
    " العضوان القياديان الأمينان الناشطان المحاميان الصحفيان الشيخان الخبيران الباحثان المسؤولان المستشاران"
)
_EACH = frozenset(["كل", "كلا"])
_DUALS_BEHIND = frozenset(form.removesuffix("ان") + "ين" for form in _DUALS)


def two_named(layout: Layout, i: int) -> tuple[NounPhrase, ...]:
    """Return the two whom a dual noun of office announces: "the two presidents, the Xian A and the Yian B".

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        Their names; none where it is no such noun, or not two persons are named behind it.
    """
    each = layout.form(i) in _EACH and layout.form(i + 1) == "من"
    if each:
        i += 2
    form = layout.form(i).removeprefix("و")
    if form in _TWO_OF_KIN:
        return _bodies(layout, i + 1, _PEOPLE)
    if form in _TWO_BODIES:
        return _bodies(layout, i + 1, _GROUPS if form.startswith(_STATES) else BODIES)
    if form not in (_DUALS_BEHIND if each else _DUALS):
        return ()
    first = _person(layout, i + 1, "") or (layout.form(i + 1).startswith("ال") and _person(layout, i + 2, "")) or None
    if first is None:
        return ()
    j = first.last + 1
    second = _person(layout, j, "و") or (layout.form(j).startswith("وال") and _person(layout, j + 1, "")) or None
    return (first, second) if second is not None and second.entity != first.entity else ()


def two_beside(layout: Layout, i: int) -> tuple[NounPhrase, ...]:
    """Return the two who speak with whoever was told before them: "(the family A) and the families B and C".

    Args:
        layout: The release.
        i: Index of the word behind him.

    Returns:
        Their names; none where no dual of those who act is joined there.
    """
    form = layout.form(i)
    return two_named(layout, i) if form.startswith("و") and form.endswith("ا") else ()


def two_bodies(layout: Layout, i: int) -> bool:
    """Tell whether a noun announces two bodies as those who act, whoever they are: "the two parties of «A» and «B»".

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        Whether what names them may stand behind it; the object "a party" is written alike.
    """
    form, behind = layout.form(i).removeprefix("و"), layout.form(i + 1)
    names = behind in _SIGNS or layout.phrase(i + 1) is not None or definite(behind)
    return form in _TWO_BODIES and form.endswith("ا") and names


# "The two movements": governs the names of both.
_TWO_BODIES = word_set(
    "حركتا حركتي حزبا حزبي جماعتا جماعتي تنظيما تنظيمي كتلتا كتلتي وزارتا وزارتي حكومتا حكومتي منظمتا منظمتي"
    " فصيلا فصيلي دولتا دولتي جبهتا جبهتي هيئتا هيئتي وفدا وفدي"
)
_TWO_OF_KIN = word_set("عشيرتا عشيرتي قبيلتا قبيلتي عائلتا عائلتي")
_STATES = ("حكومت", "وزارت", "دولت", "وفد", "هييت")
_SIGNS = frozenset('(«"“')
_PERSONS = frozenset([EntityType.PERSON])
_GROUPS, _PEOPLE = BODIES | {EntityType.STATE}, frozenset([EntityType.POPULATION])


def _bodies(layout: Layout, i: int, kinds: frozenset[EntityType]) -> tuple[NounPhrase, ...]:
    """Return the two bodies named behind their dual noun, in full or in brackets: "the movements A and B"."""
    two: list[NounPhrase] = []
    for k in range(i, i + _NAMES):
        phrase = layout.phrase(k)
        if phrase is None or (two and phrase.first <= two[-1].last):
            if layout.form(k) in STOPS or layout.form(k) in THAT:
                break
            continue
        apart = not two and phrase.first > i and layout.form(phrase.first - 1) not in _SIGNS
        if apart or layout.found.entity(phrase.entity).type not in kinds:
            # "Both organisations of rights condemned X and Y": those are whom they condemned.
            break
        joined = layout.proclitic(phrase) == "و"
        if not two or joined:
            two.append(phrase)
        elif not COMMAS.isdisjoint(layout.forms[two[-1].last + 1 : phrase.first]):
            break
        if len(two) == _TWO:
            break
    return tuple(two) if len(two) == _TWO and two[0].entity != two[1].entity else ()


_NAMES = 12


def two_before(layout: Layout, second: NounPhrase) -> tuple[int, list[NounPhrase]] | None:
    """Return where a dual noun of office stands that announces two, of whom the second is given, and both.

    Args:
        layout: The release.
        second: The actor phrase right before a verb.

    Returns:
        Index of the noun and the two names; None where no such noun stands before.
    """
    for i in range(max(0, second.first - _ANNOUNCED), second.first):
        two = two_named(layout, i)
        if two and two[1] is second:
            return i, list(two)
    return None


# Words of the first of two names and of the adjectives before them both.
_ANNOUNCED = 8


def _person(layout: Layout, i: int, proclitic: str) -> NounPhrase | None:
    """Return the person named at a word, joined by the proclitic given."""
    phrase = layout.phrase(i)
    if phrase is None or layout.proclitic(phrase) != proclitic or phrase.form is not Form.NAME:
        return None
    return phrase if layout.found.entity(phrase.entity).type is EntityType.PERSON else None


def with_others(layout: Layout, inner: Inner, speakers: Speakers) -> Speakers:
    """Name the speaker or his country with those joined: "he and X agreed on", "his country and X are agreed on".

    Args:
        layout: The release.
        inner: What they hold together.
        speakers: Who says it.

    Returns:
        The speaker where persons are joined to him, else the body he speaks for if one is known, and the others.
    """
    persons = all(layout.found.entity(phrase.entity).type is EntityType.PERSON for phrase in inner.beside)
    mine = speakers.entities if persons else speakers.behalf or speakers.entities
    entities = dict.fromkeys((*mine, *(phrase.entity for phrase in inner.beside)))
    return Speakers(entities=level(layout.found, tuple(entities)), number=Number.PLURAL)


def _bearers(layout: Layout, office: str, at: int) -> tuple[str, ...]:
    """Return the only two persons named before a place who bear an office, or are called the counterpart of one."""
    start = layout.words.starts[at]
    bearers = [
        entity.id
        for entity in layout.found.entities
        if entity.type is EntityType.PERSON
        and entity.role is not None
        and entity.mentions[0].start < start
        and fold_word(entity.role.quote.split()[0]).removeprefix("ال").startswith((office, _COUNTERPART))
    ]
    return tuple(bearers) if len(bearers) == 2 else ()


def to_be_held(layout: Layout, memory: Memory, frame: Frame) -> bool:
    """Tell whether a meeting still to come will discuss something: not the one that was told of before it.

    Args:
        layout: The release.
        memory: Who met, as far as told.
        frame: The cue with its parts.

    Returns:
        Whether those who will meet are not named in the sentence, and the meeting told of before was held.
    """
    inflected = frame.form.inflected
    if inflected.shape is not Shape.FUTURE or inflected.number == "d":
        return False
    begins = _begins(layout, memory.met)
    told = (*range(begins, begins + _NEAR), *range(memory.met - _NEAR, memory.met + 1))
    if any(layout.form(i).removeprefix("و").removeprefix("س") in _COMING for i in told):
        return False
    phrases = (layout.phrase(i) for i in range(_begins(layout, frame.at), frame.at))
    return not any(phrase is not None and phrase.entity in memory.parties for phrase in phrases)


def _begins(layout: Layout, i: int) -> int:
    """Return the index at which the sentence of a word begins."""
    return max((s.first for s in layout.sentences if s.first <= i), default=0)


_NEAR = 3
_COMING = word_set("يلتقي تلتقي يلتقيان يجتمع تجتمع يجتمعان يستقبل تستقبل يعقد تعقد يعقدان يزور تزور")
