"""Find who does something at the head of a sentence: what the sentence goes on to say without a subject, he says."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, HONOURS, PREPOSITIONS, RELATIVES, WAS
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.stances.doers import DEEDS, briefs, doer_at_head, does, done_to
from kg.extract.stances.heads import LEANS
from kg.extract.stances.honoured import actor_at, bearer_of_title, past_honours
from kg.extract.stances.memory import Memory, Speakers, named
from kg.extract.stances.turnings import past_topic
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.conjugate import Inflected, Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# Who is asked is who answers.
_ASKED = word_set("سئل سئلت")
_FAR = 3
_TITLED = 7


def doer(layout: Layout, sentence: Stretch) -> tuple[NounPhrase, ...]:
    """Find the subject of the deed with which a sentence begins.

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        The actor phrase, or nothing when the sentence does not begin so.
    """
    i = _past_occasion(layout, sentence, past_opening(layout, sentence))
    form = layout.form(i)
    if form in _AS_FOR and (topic := layout.phrase(i + 1)) is not None and _so(layout, topic.last + 1):
        return (topic,)
    if (had := _had_done(layout, i) or _did_not(layout, i) or _did(layout, i)) is not None:
        return (had,)
    deed = DEEDS.get(form) or DEEDS.get(form.removeprefix("و")) or _said(layout, i)
    if briefs(layout, i):
        return ()
    if deed is None and form.removeprefix("و") in _ASKED:
        asked = layout.phrase(i + 1)
        return (asked,) if asked is not None and not layout.proclitic(asked) else ()
    if deed is None:
        return ()
    if titled := bearer_of_title(layout, i + 1):
        return (next(p for p in layout.found.phrases if p.entity == titled),)
    first = past_honours(layout, i + 1)
    for j in range(first, min(sentence.stop, first + _FAR)):
        phrase = layout.phrase(j)
        if phrase is not None:
            return _joined(layout, phrase) if does(layout, deed, phrase) and not done_to(layout, i, phrase) else ()
        if layout.forms[j] not in HONOURS and layout.forms[j] not in ADVERBS:
            return ()
    return ()


def _past_occasion(layout: Layout, sentence: Stretch, i: int) -> int:
    """Return the place of a deed behind an occasion that opens a sentence: "in a recording, X addressed the people"."""
    if layout.form(i).removeprefix("و") not in ADJUNCTS:
        return i
    for j in range(i + 1, min(sentence.stop, i + _OCCASION)):
        if layout.forms[j] in DEEDS and layout.forms[j - 1] in COMMAS:
            who = layout.phrase(past_honours(layout, j + 1))
            person = who is not None and layout.found.entity(who.entity).type is EntityType.PERSON
            return j if person else i
        if load_cues().tells(layout.forms[j]):
            break
    return i


_OCCASION = 16


def _said(layout: Layout, i: int) -> Inflected | None:
    """Read the perfect of a cue for a deed, as in "renewed his attacks": whoever does it goes on.

    Behind a verb of calling on or accusing somebody stands as often whom it is done to.
    """
    for cue in load_cues().forms.get(layout.form(i), ()):
        said, verb = cue.inflected, cue.verb
        voices = verb.flags & LEANS and not (verb.addressee == "0" or verb.target)
        # "X talked to Y on the telephone, and promised".
        voices = voices or verb.lemma == "تحدّثَ"
        if voices and said.shape is Shape.PERFECT and not said.pronoun and said.number == "s" and said.person != 1:
            return said
    return None


def does_unnamed(layout: Layout, sentence: Stretch) -> bool:
    """Tell whether a deed opens a sentence of whose subject no name is told: "and met there X", "the guest visited"."""
    i = past_opening(layout, sentence)
    return layout.form(i).removeprefix("و") in DEEDS and layout.phrase(past_honours(layout, i + 1)) is None


def _had_done(layout: Layout, i: int) -> NounPhrase | None:
    """Return who did something told as done before: "X had received Y"."""
    phrase = layout.phrase(past_honours(layout, i + 1)) if layout.form(i) in WAS else None
    if phrase is None:
        return None
    deed = DEEDS.get(layout.form(phrase.last + 1 + (layout.form(phrase.last + 1) == "قد")))
    fits = deed is not None and does(layout, deed, phrase)
    # What a body had done before is told beside the way: whoever spoke goes on behind it.
    return phrase if fits and layout.found.entity(phrase.entity).type is EntityType.PERSON else None


def _did(layout: Layout, i: int) -> NounPhrase | None:
    """Return who stands before what he did: "the minister arrived in the city, stressing that"."""
    phrase = layout.phrase(past_honours(layout, i))
    if phrase is None or layout.proclitic(phrase).strip("و"):
        return None
    verb = phrase.last + 1 + (layout.form(phrase.last + 1) == "قد")
    deed = DEEDS.get(layout.form(verb))
    fits = deed is not None and deed.number == "s" and phrase.gender in (Gender.UNKNOWN, Gender(deed.gender))
    return phrase if fits else None


def _did_not(layout: Layout, i: int) -> NounPhrase | None:
    """Return the person who did not say something: "the spokesman did not confirm it, and was content to say"."""
    who = actor_at(layout, i + 2) if layout.form(i).removeprefix("و") in _NOT else None
    if who is None or layout.found.entity(who.entity).type is not EntityType.PERSON:
        return None
    cues = load_cues().forms.get(layout.form(i + 1), ())
    said = (c.inflected for c in cues if c.verb.tier != "C" and c.inflected.shape is Shape.IMPERFECT)
    return who if any(s.person == 3 and who.gender.value in (s.gender, "") for s in said) else None


_NOT = frozenset(["لم", "لا", "لن"])


def narrated(layout: Layout, sentence: Stretch, frame: Frame) -> tuple[NounPhrase, ...]:
    """Find the subject of "and accused her of" in the verb that opens its sentence: "State X cut its ties with Y".

    Args:
        layout: The release.
        sentence: The sentence.
        frame: The first cue of the sentence, which names no subject.

    Returns:
        The actor phrases behind the feminine perfect that opens the sentence; nothing where it opens otherwise, the
        cue does not go on with it, or a person or a relative clause between could be meant.
    """
    inflected = frame.form.inflected
    goes_on = inflected.shape is Shape.PERFECT and frame.form.conjunction == "و" and inflected.gender == "f"
    goes_on = goes_on or (inflected.shape is Shape.PARTICIPLE and inflected.gender == "f" and inflected.number == "s")
    opens = past_opening(layout, sentence)
    if layout.form(frame.at - 1) in _WHEN and (when := _at_the_head(layout, opens, frame)):
        return (when,)
    if _by_the_way(layout, frame) and (person := doer_at_head(layout, sentence, opens)):
        return (person,)
    verb = layout.form(opens).removeprefix("و")
    first = layout.phrase(opens + 1)
    verbal = verb.endswith("ت") and (len(verb) >= _SHORTEST_VERB or verb in _SHORT_VERBS) and verb not in _NOUNS_IN_T
    if not goes_on or first is None or not verbal:
        return ()
    if layout.proclitic(first) or first.gender is not Gender.FEMININE or opens + 1 >= frame.at:
        return ()
    group = _joined(layout, first)
    between = range(group[-1].last + 1, frame.at)
    persons = (
        p for i in between if (p := layout.phrase(i)) and layout.found.entity(p.entity).type is EntityType.PERSON
    )
    if any(layout.forms[i] in RELATIVES for i in between) or next(persons, None):
        return ()
    return group


def _by_the_way(layout: Layout, frame: Frame) -> bool:
    """Tell whether a cue is a masculine participle in the accusative behind a comma: "..., renewing his support"."""
    inflected = frame.form.inflected
    masculine = inflected.shape is Shape.PARTICIPLE and inflected.gender == "m" and inflected.number == "s"
    return masculine and inflected.form.endswith("ا") and layout.form(frame.at - 1) in COMMAS


def _at_the_head(layout: Layout, opens: int, frame: Frame) -> NounPhrase | None:
    """Return who does what opens a sentence if he agrees with the verb behind "when": "X surprised Y when he said"."""
    first = actor_at(layout, opens + 1) if layout.forms[opens] not in PREPOSITIONS else None
    return first if first is not None and first.gender.value == frame.form.inflected.gender else None


_WHEN = word_set("حين عندما حينما بعدما لما")
_SHORTEST_VERB = 4
_SHORT_VERBS = frozenset(["شنت", "ردت", "نفت", "قضت"])
_NOUNS_IN_T = frozenset(["سكوت", "ثبوت", "بيروت", "كويت", "انترنت"])


def _joined(layout: Layout, phrase: NounPhrase) -> tuple[NounPhrase, ...]:
    """Return a phrase with those joined to it by "and"."""
    group = [phrase]
    while (more := layout.phrase(group[-1].last + 1)) and layout.proclitic(more) == "و":
        group.append(more)
    return tuple(group)


_AS_FOR = frozenset(["اما", "واما"])


def _so(layout: Layout, i: int) -> bool:
    """Tell whether "so" with what somebody did stands at a place, perhaps behind a comma: "as for X, he opened"."""
    form = layout.form(i + (layout.form(i) in COMMAS))
    return form == "فقد" or (form[:1] == "ف" and form[1:] in DEEDS)


_MOUTHS = frozenset(["لسان", "بلسان", "بتصريح", "تصريح"])
# Farther behind its cue stands an item of a list, with the items before it between.
_OWN_WORDS = 60


def mouthpiece(layout: Layout, frame: Frame) -> NounPhrase | None:
    """Find the person by whose mouth a body says something: 'the ministry said through its spokesman X'.

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        The phrase of the person, or None.
    """
    for i in range(frame.at + 1, min(frame.content, frame.at + _OWN_WORDS)):
        if layout.forms[i] in _MOUTHS:
            phrases = (layout.phrase(j) for j in range(i + 1, min(frame.content, i + _TITLED)))
            phrase = next((p for p in phrases if p is not None), None)
            person = phrase is not None and layout.found.entity(phrase.entity).type is EntityType.PERSON
            return phrase if person else None
    return None


def remember(layout: Layout, memory: Memory, frame: Frame, speakers: Speakers) -> None:
    """Remember who spoke, and by whose mouth, or who told of it: a person goes on after it, a paper does not.

    Args:
        layout: The release.
        memory: Who spoke so far; the speakers are added to it.
        frame: The cue with its parts.
        speakers: The holder of the statement.
    """
    first = next(iter(frame.subject), None)
    if first is not None and first.last < frame.at and layout.form(first.first - 1) == "من":
        # "He handed over a letter from X, in which he stressed": whoever handed it over goes on.
        return
    memory.name(replace(speakers, spoke=True))
    if first is not None and len(frame.subject) == 1 and first.entity in speakers.entities[:-1]:
        # "X discussed Y with Z, stressing that": what one alone goes on with, he does whom the verb names.
        memory.said.insert(-1, named(layout.found, (first,)))
    if (mouth := mouthpiece(layout, frame)) is not None:
        memory.said.insert(-1, named(layout.found, (mouth,)))
    before = (p for p in frame.carrier if p.last < frame.content)
    tellers = tuple(p for p in before if layout.found.entity(p.entity).type is EntityType.PERSON)
    if tellers:
        memory.name(named(layout.found, tellers))


def past_opening(layout: Layout, sentence: Stretch) -> int:
    """Return the index after the connectives, signs and times with which a sentence opens.

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        The index of the first word of its own.
    """
    i = sentence.first
    while i < sentence.stop:
        if i in layout.time_at:
            i = layout.time_at[i][0]
        elif layout.forms[i] in ("وقد", "هذا", "كما", "كذلك", "وكذلك", "حيث", "\n") or layout.forms[i] in COMMAS:
            i += 1
        elif (told := past_topic(layout, i)) > i:
            i = told
        else:
            break
    return i
