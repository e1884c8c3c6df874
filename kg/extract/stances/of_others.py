"""Find whom one person means by "they" or "she" in what he says of others: those he told of before."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import SELF_THAT, STOPS, THAT
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.his_own import is_own
from kg.extract.stances.inner import Inner
from kg.extract.stances.memory import Speakers
from kg.extract.stances.told_deeds import who_did
from kg.extract.stances.tone import Own
from kg.extract.stances.within import OWN_BODIES
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import Head
from kg.text.fold import word_set
from kg.text.words import COMMAS

_TOLD_BACK, _FINDS = 30, "reports"


def of_others(layout: Layout, inner: Inner, speakers: Speakers, own: Own) -> Inner | None:
    """Give what "they" or "she" are said to hold by one person to those he told of before.

    Args:
        layout: The release.
        inner: An inner cue.
        speakers: Who says it.
        own: What is his own.

    Returns:
        The inner cue with those as its subject, where they are known; None where "she" is not he and nobody known,
        and where whoever speaks only judges that another is of a mind.
    """
    inner = _with_first(layout, inner)
    if inner.predicate is not None and inner.subject:
        return _minded(layout, inner, inner.predicate, own)
    if inner.frame is not None and inner.frame.form.verb.force == _FINDS and inner.frame.subject:
        # "That the organisation recorded forty raids", said by its spokesman: he tells what it found.
        ours = all(is_own(layout, who.first, who.first, own) for who in inner.frame.subject)
        return None if ours else inner
    return _by_pronoun(layout, inner, speakers)


def _with_first(layout: Layout, inner: Inner) -> Inner:
    """Give a dual both of whom it tells where only the second stands in its clause: "that X and Y agree"."""
    frame = inner.frame
    told = inner.subject if frame is None else frame.subject
    dual = layout.form(inner.at).endswith("ان") if frame is None else frame.form.inflected.number == "d"
    if not dual or len(told) != 1 or layout.proclitic(told[0]) != "و":
        return inner
    first = layout.ends_at.get(told[0].first - 1)
    if first is None or not layout.bare(first):
        return inner
    both = (first, *told)
    return replace(inner, subject=both) if frame is None else replace(inner, frame=replace(frame, subject=both))


def _by_pronoun(layout: Layout, inner: Inner, speakers: Speakers) -> Inner | None:
    """Find whom "they" or "she" stands for."""
    frame = inner.frame
    if inner.together or len(speakers.entities) != 1:
        return inner
    if inner.predicate is not None and not inner.subject and (she := _she(layout, inner, speakers)) is not None:
        # "That the state lost, and that it is determined to".
        return replace(inner, subject=(she,))
    if not inner.subject and (inner.predicate or (frame and not frame.subject)) and _not_he(layout, inner, speakers):
        return _of_whom(layout, inner, speakers)
    if frame is None or frame.subject:
        return inner
    inflected = frame.form.inflected
    who = _she(layout, inner, speakers) or who_did(layout, frame.at - 1, inflected, speakers.entities)
    if who is not None:
        return replace(inner, frame=replace(frame, subject=(who,)))
    finite = inflected.shape in (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE)
    person = layout.found.entity(speakers.entities[0]).type is EntityType.PERSON
    if not (finite and person and inflected.number == "p" and inflected.person != 1):
        return inner
    floor = layout.words.starts[max(0, inner.at - _TOLD_BACK)]
    for phrase in reversed(layout.found.phrases_in(floor, layout.words.starts[inner.at])):
        if phrase.entity in speakers.entities or phrase.entity in speakers.behalf:
            break
        if phrase.number is Number.PLURAL or layout.forms[phrase.first].endswith(("ين", "ون")):
            return replace(inner, frame=replace(frame, subject=(phrase,)))
    return None if _others_before(layout, inner) else inner


def _minded(layout: Layout, inner: Inner, head: Head, own: Own) -> Inner | None:
    """Give what an actor is minded to or believes, such as "determined to", to whoever tells so of his own body.

    That one is ready to do something is his offer, that he rejects or backs it a position that is known of him.
    """
    if head.act not in _MINDED | _SHOWN or any(word.startswith(_READY) for word in head.words):
        return inner
    if all(is_own(layout, who.first, who.first, own) for who in inner.subject):
        return replace(inner, subject=())
    return inner if head.act in _SHOWN else None


# Of another's will and belief one only judges; what he clings to, or is worried about, shows.
_MINDED, _SHOWN = frozenset([Act.PROMISE, Act.HOPE, Act.STATE]), frozenset([Act.AFFIRM, Act.WARN])
_READY = ("مستعد", "جاهز", "استعداد", "الاستعداد")


def _others_before(layout: Layout, inner: Inner) -> bool:
    """Tell whether "they" may be people without a name told of before in the sentence: "of the strikers that they"."""
    that = next((k for k in range(inner.at - 1, max(0, inner.at - _SHORT), -1) if layout.form(k) in _THEY), -1)
    for k in range(that - 1, max(-1, that - _TOLD_BACK), -1):
        form = layout.forms[k]
        if form in STOPS and form not in COMMAS:
            return False
        people = form.startswith(("ال", "لل", "بال", "وال")) and form.endswith(("ين", "ون")) and len(form) > _LONG
        theirs = layout.form(k - 1) == "باسم"
        if people and not theirs and k not in layout.time_at and layout.phrase(k) is None and k not in layout.ends_at:
            return True
    return False


_THEY, _LONG = frozenset(that for that in SELF_THAT if that.endswith("هم")), 6


def _pronoun(layout: Layout, inner: Inner) -> Gender | None:
    """Return the gender of the pronoun written on to "that" right before a view, where its verb agrees with it."""
    that = next((k for k in range(inner.at - 1, max(0, inner.at - _SHORT), -1) if layout.form(k) in _WHO), -1)
    if that < 0:
        return None
    gender = Gender.FEMININE if layout.form(that).endswith("ها") else Gender.MASCULINE
    told = inner.frame.form.inflected if inner.frame is not None else None
    return gender if told is None or (told.person != 1 and told.gender == gender.value) else None


def _not_he(layout: Layout, inner: Inner, speakers: Speakers) -> bool:
    """Tell whether the pronoun behind "that" is not whoever speaks: "the minister (a man) said that she refuses it"."""
    if _she(layout, inner, speakers):
        return False
    gender = _pronoun(layout, inner)
    other = gender is not None and layout.found.genders(speakers.entities[0]) == {_OTHER[gender]}
    return other and speakers.gender is not gender


_OTHER = {Gender.FEMININE: Gender.MASCULINE, Gender.MASCULINE: Gender.FEMININE}
_WHO = frozenset(that for that in SELF_THAT if that.endswith(("نه", "ها")))


def _of_whom(layout: Layout, inner: Inner, speakers: Speakers) -> Inner | None:
    """Give a view to the last actor of the pronoun's gender told of in its sentence; his own body's stays his."""
    gender = _pronoun(layout, inner)
    for k in range(inner.at - 1, max(-1, inner.at - _TOLD_BACK), -1):
        if layout.forms[k] in STOPS and layout.forms[k] not in COMMAS:
            break
        if layout.forms[k] in OWN_BODIES and gender is Gender.FEMININE:
            return inner
        who = layout.ends_at.get(k)
        if who is None or who.entity in speakers.entities:
            continue
        if who.entity in speakers.behalf:
            return inner
        if who.gender is gender:
            frame = replace(inner.frame, subject=(who,)) if inner.frame is not None else None
            return replace(inner, subject=(who,), frame=frame)
    return inner if speakers.behalf else None


def _she(layout: Layout, inner: Inner, speakers: Speakers) -> NounPhrase | None:
    """Find whom a man means by "and that she", told behind "that X": "that the state does A, and that it does B"."""
    genders = layout.found.genders(speakers.entities[0])
    feminine = inner.predicate is not None or (inner.frame is not None and inner.frame.form.inflected.gender == "f")
    if not feminine or genders != {Gender.MASCULINE}:
        return None
    that = next((k for k in range(inner.at - 1, inner.at - _SHORT, -1) if layout.form(k) in _THAT_SHE), -1)
    for k in range(that - 1, max(0, that - _TOLD_BACK), -1):
        if layout.forms[k] in STOPS:
            return None
        if layout.forms[k] in THAT:
            first = layout.phrase(k + 1 + (k + 1 in layout.quote_at))
            return first if first is not None and first.gender is Gender.FEMININE else None
    return None


_THAT_SHE = word_set("وأنها وإنها وبأنها")
_SHORT = 5
