"""Read a verb with its object before its subject: "the party welcomed", written "welcomed the decision the party"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, PREPOSITIONS, PUNCTUATION, RELATIVES, THAT, definite
from kg.extract.mentions.found import Form, Gender, NounPhrase
from kg.extract.stances.actions import is_action, is_occasion, is_thing
from kg.extract.stances.bounds import Clause
from kg.extract.stances.calling import calls_actors
from kg.extract.stances.positions import Position
from kg.extract.stances.relays import HOLDERS
from kg.extract.stances.subjects import agrees, take
from kg.extract.stances.walk import Frame, Walk
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_ACTS = frozenset([Act.CONDEMN, Act.REJECT, Act.PRAISE, Act.SUPPORT, Act.WARN, Act.DEMAND, Act.DENY])
_LONGEST, _PLURAL = 8, 5
# What one does to another, made like no verbal noun.
_DEEDS = word_set("قصف ضرب قتل غزو خطف منع طرد حظر دعم نقد حصار حرق سجن دعوة تهديد زيارة لقاء")
# "The capital Damascus", "the neighbour Turkey": the name belongs to the noun before it.
_APPOSED = word_set("العاصمة الجارة الشقيقة الصديقة الجمهورية المدينة المحافظة الدولة الولاية المنطقة")
# "Dozens of", "a number of": those who do it have no name.
_SOME = word_set("عشرات مئات آلاف عدد بعض")


def object_first(layout: Layout, i: int, cue: CueForm, position: Position, sentence: Stretch) -> Clause | None:
    """Read a verb behind which its short object stands before its subject.

    Args:
        layout: The release.
        i: Index of the verb.
        cue: One reading of it.
        position: Where its clause begins.
        sentence: The sentence.

    Returns:
        The clause, which ends where the subject begins; nobody holds it where that is somebody without a name.
    """
    inflected = cue.inflected
    told = inflected.shape is Shape.PERFECT and inflected.person == 3 and inflected.number == "s"
    # "And called for calm all sides": those are called on, by whoever spoke before.
    calls = cue.verb.addressee == "0" and cue.conjunction and i > sentence.first
    if not told or inflected.pronoun or position.subject or cue.verb.act not in _ACTS or cue.verb.target or calls:
        return None
    opens = _opens(layout, i, cue)
    if opens is None:
        return None
    noun, content, skip, how = opens
    at = _subject_at(layout, noun, skip, min(sentence.stop, noun + _LONGEST), cue)
    goes_on = i > 0 and (bool(cue.conjunction) or layout.form(i - 1) == "كما")
    if at is None or (goes_on and _done_to(layout, noun, skip, at)):
        return None
    walk = Walk(layout, i, cue, sentence.stop, [], at)
    phrase = layout.phrase(at)
    if phrase is not None:
        take(walk, walk.subject, phrase)
    stop = at - 2 * (layout.form(at - 2) == "كل" and layout.form(at - 1) == "من")
    blank = -1 if phrase is not None else at
    frame = Frame(at=i, form=cue, subject=tuple(walk.subject), content=content, skip=skip, how=how, blank=blank)
    return Clause(frame=frame, position=position, stop=stop)


def _opens(layout: Layout, i: int, cue: CueForm) -> tuple[int, int, int, str] | None:
    """Return the noun of the object right behind a verb, where the content begins, its letters to skip and how."""
    while layout.form(i + 1) in ADVERBS or i + 1 in layout.time_at:
        i = layout.time_at[i + 1][0] - 1 if i + 1 in layout.time_at else i + 1
    word, takes = layout.form(i + 1), cue.verb.takes
    kind = PREPOSITIONS.get(word)
    if kind in takes:
        noun, content, skip, how = i + 2, i + 2, 0, str(kind)
    elif word.startswith("ب") and "ب" in takes and _is_noun(layout, i + 1, 1):
        noun, content, skip, how = i + 1, i + 1, 1, "ب"
    elif "0" in takes and (is_thing(word) or is_action(word.removeprefix("ال"))):
        noun, content, skip, how = i + 1, i + 1, 0, "0"
    else:
        return None
    known = layout.phrase(noun)
    if known is not None and not _only_states(layout, known):
        return None
    return (noun, content, skip, how) if _is_noun(layout, noun, skip) else None


def _is_noun(layout: Layout, i: int, skip: int) -> bool:
    """Tell whether a word is what is done or decided, and names nobody who could be the subject or bear its name."""
    form = layout.form(i)[skip:]
    if form in _APPOSED or calls_actors(form) or form in THAT:
        return False
    return definite(form) or is_thing(form) or is_occasion(form)


def _done_to(layout: Layout, noun: int, skip: int, at: int) -> bool:
    """Tell whether a deed and its doer stand right before an actor, to whom it may be done: "X's bombing of Y"."""
    doer, deed = layout.phrase(noun + 1), layout.form(noun)[skip:]
    if definite(deed) or not (is_action(deed) or deed in _DEEDS):
        return False
    if doer is None:
        return at == noun + 2 and calls_actors(layout.form(noun + 1))
    return doer.last + 1 == at and layout.found.entity(doer.entity).type in HOLDERS


def _only_states(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase only says of which state or body a thing is."""
    return phrase.form is Form.NISBA or layout.found.entity(phrase.entity).type not in HOLDERS


def _subject_at(layout: Layout, noun: int, skip: int, stop: int, cue: CueForm) -> int | None:
    """Return where the subject begins behind the object, or the first word of those without a name who do it."""
    k = noun + 1
    closed = definite(layout.form(noun)[skip:])
    while k < stop:
        form, phrase = layout.form(k), layout.phrase(k)
        if form == "كل" and layout.form(k + 1) == "من" and (all_of := layout.phrase(k + 2)) and closed:
            return k + 2 if layout.bare(all_of) else None
        if phrase is not None and closed and _does(layout, phrase, cue):
            return k
        if closed and phrase is None and _without_name(form):
            return k
        past = _past_part(layout, k, closed=closed)
        if past is None:
            return None
        closed, k = past
    return None


def _past_part(layout: Layout, k: int, *, closed: bool) -> tuple[bool, int] | None:
    """Return whether the object may end behind a part of it, and the place behind that; None where it is none."""
    form, phrase = layout.form(k), layout.phrase(k)
    if k in layout.time_at:
        return closed, layout.time_at[k][0]
    if form in PREPOSITIONS and PREPOSITIONS[form] != "مع":
        return False, k + 1
    if form in PUNCTUATION or form in RELATIVES or form in THAT:
        return None
    if phrase is not None:
        joined = layout.proclitic(phrase).startswith(("و", "ف"))
        return None if joined or (closed and not _only_states(layout, phrase)) else (True, phrase.last + 1)
    if k in layout.place_at:
        return True, layout.place_at[k]
    if load_cues().tells(form) and not definite(form):
        return None
    if definite(form):
        # Behind a definite noun only its adjective may stand, and one that heads a body is none.
        return None if closed and calls_actors(form) else (True, k + 1)
    return (False, k + 1) if not closed and (is_thing(form) or is_action(form)) else None


def _does(layout: Layout, phrase: NounPhrase, cue: CueForm) -> bool:
    """Tell whether a phrase behind a definite noun can only be who does what the verb says."""
    entity = layout.found.entity(phrase.entity)
    if layout.proclitic(phrase) or phrase.form is Form.NISBA or entity.type not in HOLDERS:
        return False
    if layout.form(phrase.first - 1) in _APPOSED or not agrees(cue, phrase):
        return False
    if entity.type is EntityType.PERSON:
        # "The poet N": a title that no table knows stands before a bare name, but no deed is a title.
        if _is_deed(layout.form(phrase.first - 1)):
            return True
        mention = layout.found.mention_at(phrase.start)
        return phrase.form is Form.POST or (mention is not None and mention.role_head)
    return phrase.gender is not Gender.UNKNOWN or cue.inflected.gender == "m" or entity.type is EntityType.STATE


def _is_deed(form: str) -> bool:
    """Tell whether a word, perhaps with a preposition written on to it, is what is done or decided."""
    bare = form[1:] if form.startswith("بال") else form
    return is_thing(bare) or is_occasion(bare) or is_action(bare)


def _without_name(form: str) -> bool:
    """Tell whether a word is a plural in the nominative without article, or counts those who do something."""
    return form in _SOME or (form.endswith("ون") and len(form) >= _PLURAL and not definite(form))
