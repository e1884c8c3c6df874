"""Decide which actor phrase of a frame is its subject, its addressee, its target or its content."""

from dataclasses import replace

from kg.extract.layout.meeting_words import HEADED
from kg.extract.layout.wording import PUNCTUATION, THAT, definite
from kg.extract.mentions.found import Form, Gender, NounPhrase, Number
from kg.extract.mentions.put_out import PUT_OUT_BY
from kg.extract.stances.actions import is_action
from kg.extract.stances.asked_or_told import everybody
from kg.extract.stances.behind_asides import behind_aside
from kg.extract.stances.called_upon import TITLES, our_people
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.its_state import is_its_state
from kg.extract.stances.pairs import two_beside
from kg.extract.stances.particular_ones import past_particular
from kg.extract.stances.past_asides import past_closing
from kg.extract.stances.unknown_titles import asks_him, of_him
from kg.extract.stances.walk import Step, Walk, that_follows
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

_POST, _LONG = 3, 6


def agrees(form: CueForm, phrase: NounPhrase) -> bool:
    """Tell whether a phrase can be the subject of a verb that stands before it.

    Args:
        form: The verb.
        phrase: The actor phrase.

    Returns:
        False only where gender forbids it; a collective may take either.
    """
    gender = form.inflected.gender
    if not gender or phrase.gender is Gender.UNKNOWN:
        return True
    if gender == "f":
        return phrase.gender is Gender.FEMININE or phrase.number is Number.PLURAL
    return phrase.gender is Gender.MASCULINE


def body_acts(walk: Walk) -> bool:
    """Tell whether a body without name right behind a verb does what the verb says: "the movement denied receiving".

    Args:
        walk: The walk, standing at the noun.

    Returns:
        Whether gender lets it, and what may be the object of the verb follows it.
    """
    form, after, inflected = walk.layout.forms[walk.i], walk.layout.form(walk.i + 1), walk.form.inflected
    head = nouns_ar().head(form)
    body = head is not None and head.kind in ("organisation", "armed")
    if not body or walk.i != walk.at + 1 or inflected.number != "s" or inflected.pronoun:
        return False
    fits = inflected.gender == ("f" if form.endswith("ه") else "m") and inflected.shape is Shape.PERFECT
    if not definite(form):
        # "A group of which nothing is known announced": whoever spoke before did not announce it.
        return fits and "0" in walk.form.verb.takes and walk.wants_subject and not is_action(form)
    return fits and "object" in walk.form.verb.flags and not after.startswith(("ل", "ب")) and after.isalpha()


def take_actor(walk: Walk) -> Step:
    """Take an actor phrase as subject, addressee, target or content."""
    phrase = walk.layout.phrase(walk.i)
    if phrase is None:
        return False
    if walk.gathering:
        walk.i = phrase.last + 1
        return True
    walk.wants_subject = walk.wants_subject and not our_people(walk, phrase)
    if walk.partner and walk.layout.proclitic(phrase) == "و" and _accompanies(walk, phrase):
        return take(walk, walk.partner, phrase)
    return _take_actor(walk, phrase)


def _take_actor(walk: Walk, phrase: NounPhrase) -> Step:
    """Take an actor phrase that is no party of a meeting named as the subject."""
    verb = walk.form.verb
    proclitic = walk.layout.proclitic(phrase).lstrip("وف") or _apart(walk)
    if _issuer(walk, proclitic):
        return take(walk, walk.subject, phrase)
    if proclitic:
        to_whom = proclitic[0] == "ل" and verb.addressee == "0"
        if to_whom and not (walk.addressee or walk.behind_actor()):
            return take(walk, walk.addressee, phrase)
        its_state = is_its_state(walk, phrase)
        if proclitic[0] in verb.takes and not (to_whom or its_state or ("says" in verb.flags and that_follows(walk))):
            return walk.frame(walk.i, proclitic[0], phrase.start - walk.layout.words.starts[walk.i])
        if proclitic[0] == verb.addressee or (proclitic[0] == "ل" and "says" in verb.flags):
            return take(walk, walk.addressee, phrase)
        walk.i = phrase.last + 1
        return True
    if walk.wants_subject and not walk.subject and _titled(walk, phrase):
        phrase = _her(walk, phrase)
        if _fits(walk, phrase):
            return take(walk, walk.subject, phrase)
    if verb.addressee == "0" or verb.target:
        return take(walk, walk.addressee, phrase)
    if "0" in verb.takes and not that_follows(walk):
        return _as_object(walk, phrase)
    walk.i = phrase.last + 1
    return True


def _accompanies(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a delegation came with the partner named before a comma: "with X, and the delegation with him"."""
    apart = walk.layout.form(walk.i - 1) in COMMAS and walk.partner[-1].last == walk.i - 2
    return apart and walk.layout.found.entity(phrase.entity).type is EntityType.DELEGATION


def _as_object(walk: Walk, phrase: NounPhrase) -> Step:
    """Take an actor as what the cue is about; nobody affirms a body, so whoever stands right behind that verb does it.

    That his gender does not fit the verb leaves open who it is; but one considers a body to be something.
    """
    verb = walk.form.verb
    told = verb.act in _TOLD and verb.force != "considers" and walk.blank < 0
    if walk.wants_subject and walk.i == walk.at + 1 and told:
        walk.blank, walk.i = walk.i, phrase.last + 1
        return True
    return walk.frame(walk.i, "0")


_TOLD = frozenset([Act.STATE, Act.AFFIRM])


def _apart(walk: Walk) -> str:
    """Return the "to" that is parted from whom it governs by a sign of quotation or a space: 'said to "The Day"'."""
    i = walk.i - 1
    i -= walk.layout.form(i) in _SIGNS
    return "ل" if walk.layout.form(i) == "ل" else ""


_SIGNS = frozenset('"«“(')


def _her(walk: Walk, phrase: NounPhrase) -> NounPhrase:
    """Return the phrase of a woman called by an office in the masculine, as the gender of her verb tells."""
    verb = walk.form.verb
    if walk.form.inflected.gender != "f" or phrase.gender is not Gender.MASCULINE or walk.i != walk.at + 1:
        return phrase
    whom = walk.layout.phrase(phrase.last + 1)
    asked = whom is None or bool(walk.layout.proclitic(whom))
    if (verb.addressee == "0" or verb.target) and asked:
        # "And she called on the minister N": he is the one asked, where nobody else is.
        return phrase
    mention = walk.layout.found.mention_at(phrase.start)
    named = phrase.form is Form.NAME and mention is not None and mention.role_head
    return replace(phrase, gender=Gender.FEMININE) if named else phrase


def _issuer(walk: Walk, proclitic: str) -> bool:
    """Tell whether the phrase here names who issued the statement that is the subject."""
    if not walk.names_issuer():
        return False
    form, before = walk.layout.forms[walk.blank], walk.layout.form(walk.i - 1)
    return before in _ISSUED or proclitic == "ل" or (walk.i == walk.blank + 1 and not form.startswith("ال"))


# "A statement from X", "by X", "that X published".
_ISSUED = PUT_OUT_BY | word_set("عن من")


def _titled(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a phrase may be the subject: nothing stands before it but words of a title."""
    if walk.blank < 0 or (walk.form.verb.addressee == "0" and (phrase.form is not Form.NAME or walk.document())):
        return walk.blank < 0 and _free(walk, phrase)
    person = walk.layout.found.entity(phrase.entity).type is EntityType.PERSON
    person = person and not walk.aside and walk.words <= 7 and not asks_him(walk, phrase)
    return person and not (_office_again(walk, phrase) or of_him(walk, phrase))


def _office_again(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a phrase begins with a definite office of its own, so that what stands before is no title of it."""
    mention = walk.layout.found.mention_at(phrase.start) if walk.form.verb.addressee == "0" else None
    return mention is not None and bool(mention.role_head) and walk.layout.form(phrase.first).startswith("ال")


def _free(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is no part of an aside before it, nor tells whose those are who are asked."""
    before = walk.layout.form(walk.i - 1)
    if walk.aside and walk.layout.proclitic(phrase) == "و":
        # "Said during a meeting that X and Y attended".
        return False
    if walk.addressee and walk.i - 2 == walk.addressee[-1].last and before[:1] == "و" and not definite(before[1:]):
        # "Called on X and the allies of the president to".
        return False
    settled = not walk.aside or definite(before) or before in PUNCTUATION or walk.i - 1 == walk.at
    return settled or behind_aside(walk, phrase)


def _fits(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is the subject rather than the object of a cue without one."""
    verb = walk.form.verb
    if not (verb.takes & {"0"} or verb.addressee == "0" or verb.target):
        return True
    if not (agrees(walk.form, phrase) or _woman_by_post(walk, phrase)) or _only_asked(walk, phrase):
        return False
    after = walk.layout.form(phrase.last + 1)
    ends = after in (".", "\n") or (after == "؛" and walk.layout.form(phrase.last + 2) not in THAT)
    return phrase.last + 1 < walk.stop and not ends and not _oblique(walk, phrase)


def _oblique(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a sound plural in a case no subject stands in: "advised the Europeans"."""
    form = walk.layout.forms[phrase.first]
    # "The Kremlin" ends like one.
    kind, unknown = walk.layout.found.entity(phrase.entity).type, phrase.gender is Gender.UNKNOWN
    named = kind is EntityType.PERSON or (unknown and kind is not EntityType.ARMED_GROUP)
    return definite(form) and form.endswith("ين") and len(form) > _LONG and form not in TITLES and not named


def _woman_by_post(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a feminine verb that says "that" has a person named for its subject, whose post is told of men."""
    verb = walk.form.verb
    if verb.addressee == "0" or verb.target or verb.act not in (Act.STATE, Act.AFFIRM) or phrase.form is not Form.NAME:
        return False
    person = walk.layout.found.entity(phrase.entity).type is EntityType.PERSON
    posted = walk.layout.phrase(walk.at + 1) is phrase and phrase.last > phrase.first
    return person and posted and that_follows(walk)


def _only_asked(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names those on whom everybody calls and who never call themselves."""
    return walk.form.verb.addressee == "0" and everybody(walk.layout, phrase)


def take(walk: Walk, into: list[NounPhrase], phrase: NounPhrase) -> bool:
    """Take a phrase, or the name that ends the post it begins, those joined to it by 'and', and who leads them."""
    phrase = _name_of_post(walk, phrase)
    into += [phrase, *_listed(walk, phrase)]
    walk.i = into[-1].last + 1
    while (more := _joined(walk) or _joined_apart(walk, into)) is not None:
        into.append(more)
        walk.i = more.last + 1
    into += two_beside(walk.layout, walk.i)
    walk.i = max(walk.i, into[-1].last + 1)
    walk.i = past_closing(walk, into[-1])
    walk.i = past_particular(walk.layout, walk.i, walk.stop)
    j = walk.i + (walk.layout.form(walk.i) in COMMAS)
    if walk.layout.form(j) in HEADED and (head := walk.layout.phrase(past_honours(walk.layout, j + 1))):
        walk.i = head.last + 1
    return True


def _joined(walk: Walk) -> NounPhrase | None:
    """Return the actor joined here to the one just taken: "and X", "together with X"."""
    if walk.layout.form(walk.i) == "بالاشتراك" and walk.layout.form(walk.i + 1) == "مع":
        return walk.layout.phrase(walk.i + 2)
    more = walk.layout.phrase(walk.i)
    return more if more and walk.layout.proclitic(more) == "و" else None


def _joined_apart(walk: Walk, into: list[NounPhrase]) -> NounPhrase | None:
    """Return the person joined behind a comma to the one who is the subject: "the minister X, and the minister Y"."""
    layout = walk.layout
    more = layout.phrase(walk.i + 1) if layout.form(walk.i) in COMMAS and into is walk.subject else None
    if more is None or layout.proclitic(more) != "و" or more.last + 1 >= walk.stop or more.form is not Form.NAME:
        return None
    persons = all(layout.found.entity(p.entity).type is EntityType.PERSON for p in (into[-1], more))
    after = layout.form(more.last + 1)
    verbs = (cue.inflected.shape for cue in load_cues().forms.get(after, ()))
    told = any(shape in (Shape.PERFECT, Shape.IMPERFECT) for shape in verbs)
    return more if persons and not told and after not in ("قد", "الي") else None


def _listed(walk: Walk, first: NounPhrase) -> list[NounPhrase]:
    """Return the bodies that commas part from the first of a list which ends with 'and': 'X, Y, Z and W'."""
    layout, more, last = walk.layout, list[NounPhrase](), first.last
    while layout.form(last + 1) in COMMAS and (phrase := layout.phrase(last + 2)) and not layout.proclitic(phrase):
        if layout.found.entity(phrase.entity).type not in _BODIES or phrase.last >= walk.stop:
            return []
        more.append(phrase)
        last = phrase.last
    ends = layout.phrase(last + 1)
    alike = layout.found.entity(first.entity).type in _BODIES
    return more if alike and ends is not None and layout.proclitic(ends) == "و" else []


_BODIES = frozenset([EntityType.STATE, EntityType.ORGANISATION])


def _name_of_post(walk: Walk, phrase: NounPhrase) -> NounPhrase:
    """Return the name after a post of which only the head was found: 'the minister of state for foreign affairs X'."""
    if phrase.form is not Form.POST:
        return phrase
    i = phrase.last + 1
    while i <= phrase.last + _POST and walk.layout.form(i).startswith(("لل", "ال")) and not walk.layout.phrase(i):
        i += 1
    name = walk.layout.phrase(i) if i > phrase.last + 1 else None
    if name is None or name.form is not Form.NAME or walk.layout.proclitic(name):
        return phrase
    return name if walk.layout.found.entity(name.entity).type is EntityType.PERSON else phrase
