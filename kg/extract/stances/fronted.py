"""Find the subject that stands first and is parted from its verb: "X, who is Y, said", "as for X, he said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.layout.wording import (
    ADJUNCTS,
    ADVERBS,
    COLLECTIVES,
    CONNECTIVES,
    DASHES,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    STOPS,
    THAT,
    THEREIN,
    YET,
    definite,
)
from kg.extract.mentions.found import Form, Gender, NounPhrase, Number
from kg.extract.stances.actions import is_action
from kg.extract.stances.datelines import bare_dateline
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.headings import is_press
from kg.extract.stances.inserted import past_light
from kg.extract.stances.noun_phrases import DONE
from kg.extract.stances.openings import AS_FOR, takes
from kg.extract.stances.recalled import past_recalling, recalled
from kg.extract.stances.spoken_in import is_words
from kg.extract.stances.turnings import turned
from kg.kinds import EntityType
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_FARTHEST, _LONGEST_TITLE, _NEAR, _NAMED, _BETWEEN = 40, 12, 14, 5, 14
_OPENS = CONNECTIVES | COMMAS | {"\n", "و", "-", "•", "*"}


def fronted(layout: Layout, j: int, cue: CueForm, sentence: Stretch) -> tuple[NounPhrase, ...]:
    """Return the subject at the head of a clause when its verb comes after more about it, or behind a comma.

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.
        cue: The reading of the verb.
        sentence: The sentence.

    Returns:
        The actor phrases; none when the clause does not begin with one, or another verb stands between.
    """
    if cue.inflected.shape not in FINITE or cue.inflected.pronoun:
        return ()
    so = cue.conjunction == "ف" or layout.form(j) == "فقد"
    if so:
        opens = _as_for(layout, j, sentence)
    elif not cue.conjunction:
        opens = past_recalling(layout, _opening(layout, sentence), sentence)
    else:
        return ()
    if not sentence.first <= opens < j <= opens + _FARTHEST:
        return ()
    phrase = layout.phrase(opens) or _named_behind(layout, opens, j, so=so)
    if phrase is None or layout.proclitic(phrase).strip("وف"):
        return ()
    group = _group(layout, phrase, cue)
    if len(group) == 1 and (not _agrees(cue, phrase) or bare_dateline(layout, phrase, j, cue)):
        return ()
    after = group[-1].last + 1
    if turned(layout, after, j, cue):
        return ()
    if after < j <= past_light(layout, after):  # "X for his part said", "had said".
        return group
    plain = so or layout.form(j - 1) in COMMAS or _says_plainly(layout, j, cue)
    parted = so or layout.form(j - 1) in COMMAS or _inserts(layout, after)
    # "X - who is Y - said".
    parted = parted or (layout.form(after) in DASHES and layout.form(j - 1) in DASHES and after < j - 1)
    return group if plain and parted and not _told_between(layout, after, j) else ()


def _inserts(layout: Layout, i: int) -> bool:
    """Tell whether a word behind a subject begins more about where, when and who he is."""
    form = layout.form(i)
    return form in ADJUNCTS or form in RELATIVES or form in ADVERBS or i in layout.time_at


def _group(layout: Layout, phrase: NounPhrase, cue: CueForm) -> tuple[NounPhrase, ...]:
    """Return an actor phrase with those joined to it, of whom a verb in the dual or plural tells."""
    group = [phrase]
    while cue.inflected.number in ("d", "p") and (more := layout.phrase(group[-1].last + 1)):
        if layout.proclitic(more) != "و":
            break
        group.append(more)
    return tuple(group)


def _says_plainly(layout: Layout, j: int, cue: CueForm) -> bool:
    """Tell whether a verb of saying with what it takes stands at a place, so that no noun before is its subject."""
    if cue.verb.tier != "A" or cue.inflected.shape is not Shape.PERFECT or layout.form(j - 1) in RELATIVES | THAT:
        return False
    after = j + 1 + (PREPOSITIONS.get(layout.form(j + 1)) in cue.verb.takes)
    # "In a city that called for": without "that" a noun with no article may be what the verb is told of.
    whole = definite(layout.form(j - 1)) or j - 1 in layout.ends_at or is_words(layout, j)
    return layout.form(after) in THAT or (whole and takes(layout, cue, j + 1))


def _as_for(layout: Layout, j: int, sentence: Stretch) -> int:
    """Return where the actor after "as for" begins, looking back from his verb; -1 without "as for"."""
    for i in range(j - 1, max(sentence.first - 1, j - _FARTHEST), -1):
        if layout.forms[i] in AS_FOR:
            return i + 1
        if layout.forms[i] in STOPS:
            return -1
    return -1


def _opening(layout: Layout, sentence: Stretch) -> int:
    """Return the first word of a sentence behind connectives and signs."""
    i = sentence.first
    while i < sentence.stop and layout.forms[i] in _OPENS:
        i += 1
    # "Indeed X, the party of Y, stresses", "however X, on his part, stresses".
    i += layout.form(i) in YET and layout.form(i + 1) == "ان"
    return i + (layout.form(i) in ("ان", "وان"))


def _named_behind(layout: Layout, opens: int, j: int, *, so: bool) -> NounPhrase | None:
    """Return the person named behind a title no table knows: "the former head and present candidate, X, said"."""
    if not (_nominal(layout, opens) or (so and layout.form(opens) not in PREPOSITIONS.keys() | ADJUNCTS)):
        return None
    for i in range(opens + 1, min(j, opens + _LONGEST_TITLE)):
        phrase = layout.phrase(i)
        if layout.forms[i] in STOPS or _is_verb(layout, i):
            return None
        if phrase is None or phrase.first != i:
            continue
        apart = layout.form(i - 1) in COMMAS and layout.form(phrase.last + 1) in COMMAS
        at_once = phrase.last + 1 == j or phrase.last + 2 == j
        apart = apart or (layout.form(phrase.last + 1) in DASHES and layout.form(j - 1) in DASHES)
        if layout.found.entity(phrase.entity).type is EntityType.PERSON and (apart or at_once):
            return phrase if layout.bare(phrase) else None
    return None


def _nominal(layout: Layout, i: int) -> bool:
    """Tell whether a definite noun or an office plainly opens a clause, rather than a verb or a preposition."""
    form = layout.form(i)
    head = nouns_ar().heads.get(form)
    if head is not None and head.kind == "office":
        return True
    return form.startswith("ال") and form not in RELATIVES and form not in ADJUNCTS and len(form) > len("الله")


def _agrees(cue: CueForm, phrase: NounPhrase) -> bool:
    """Tell whether a verb behind its subject agrees with it in gender and number, so far as they are known."""
    inflected = cue.inflected
    if inflected.person not in (0, 3):
        return False
    if phrase.number is Number.PLURAL:
        return inflected.number == "p" or inflected.gender == "f"
    if inflected.number not in ("s", ""):
        return phrase.number is Number.UNKNOWN or inflected.number == phrase.number.value
    return not inflected.gender or phrase.gender is Gender.UNKNOWN or inflected.gender == phrase.gender.value


def _told_between(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether what stands between a subject and its verb tells something of its own, outside a relative clause."""
    relative = False
    for i in range(first, stop):
        form = layout.forms[i]
        if form in STOPS or (form in THAT and not relative):
            return True
        relative = (relative or form in RELATIVES) and form not in NEGATIONS | STOPS
        if not relative and _is_verb(layout, i) and layout.form(i - 1) not in RELATIVES:
            return True
    return False


def _is_verb(layout: Layout, i: int) -> bool:
    """Tell whether a word is a finite verb that plainly tells something."""
    form = layout.forms[i]
    if form in ("ردا", "وردا"):
        # "In answer to" is written like "the two answered".
        return False
    if form in DEEDS or form.removeprefix("و") in DEEDS:
        return True
    return any(c.verb.tier == "A" and c.inflected.shape in FINITE for c in load_cues().forms.get(form, ()))


def of_meeting(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a cue tells right behind the parties what their meeting dealt with: "a call with Y dealt with".

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        Whether it does, and nobody else says so.
    """
    two = cue.inflected.number == "d"
    if two and layout.form(i - 2) == "مع" and layout.form(i - 1).endswith("ين") and i - 1 not in layout.ends_at:
        # "A meeting with two deputies who stressed in it": they did.
        return False
    several = two or (cue.inflected.number != "s" and bool(cue.verb.flags & {"agenda", "joint"}))
    reach = _BETWEEN if two else 2
    if several and not cue.conjunction and layout.form(i + 1) in THEREIN and _met_near(layout, i, reach):
        # "To hold a meeting in which they discuss".
        return not (RELATIVES | THAT) & set(layout.forms[sentence.first : i])
    verbal = cue.inflected.shape is Shape.PERFECT and not cue.conjunction and cue.inflected.number == "s"
    if not (verbal and "agenda" in cue.verb.flags) or i - 1 not in layout.ends_at:
        return False
    before = layout.forms[sentence.first : i]
    return any(form in NOUNS for form in before[-_NEAR:]) and not (RELATIVES | THAT) & set(before)


def _met_near(layout: Layout, i: int, reach: int) -> bool:
    """Tell whether a meeting is told of within a few words before a place."""
    return any(form in NOUNS for form in layout.forms[max(0, i - reach) : i])


def only_so(layout: Layout, j: int, i: int) -> bool:
    """Tell whether "as" and a verb between commas only say that something was said so: "X, as it often affirmed, is".

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.
        i: Index of the verb.

    Returns:
        Whether nothing but who said so and how often stands behind the verb.
    """
    if layout.form(j - 1) not in ("كما", "كذلك") or layout.form(j - 2) not in COMMAS:
        return False
    who = layout.phrase(i + 1)
    k = i + 1 if who is None else who.last + 1
    while layout.form(k) in ADVERBS or k in layout.time_at:
        k = layout.time_at[k][0] if k in layout.time_at else k + 1
    return k > i + 1 and layout.form(k) in COMMAS


def told_behind_that(layout: Layout, j: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether the verb at a place tells of the one named behind "that", a comma between them: "that X, said".

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.
        cue: The reading of the verb.
        sentence: The sentence.

    Returns:
        Whether it does, so that it begins no statement of the sentence itself.
    """
    quoted = None if cue.conjunction else layout.quotation(j - 1)
    if quoted is not None and quoted.stop == j and j - quoted.first <= _NAMED and layout.form(quoted.first - 1) in THAT:
        # "That 'X' welcomed it": what stands in quotation marks is a name.
        return True
    first = _first_of(layout, j) if layout.form(j - 1) in COMMAS else -1
    behind = first > sentence.first + 1 and layout.form(first - 1) in THAT and layout.form(first - 2) not in YET
    return behind and not recalled(layout, first, sentence)


def _first_of(layout: Layout, j: int) -> int:
    """Return where the actors begin who stand before the comma at a place, joined or each behind his office: or -1."""
    first, k = -1, j - 1
    while (who := layout.ends_at.get(k - (layout.form(k) in COMMAS))) is not None:
        first, k = who.first, who.first - 1
    return first - (layout.form(first - 1) in COLLECTIVES)


def signs(layout: Layout, name: NounPhrase, i: int, cue: CueForm) -> bool:
    """Tell whether the name before the first verb of a text signs it: "N M the union condemned the attack".

    Args:
        layout: The release.
        name: The name.
        i: Index of the verb.
        cue: Its reading.

    Returns:
        Whether nothing but a name stands before a verb in the past, and behind the verb who does it and what he does.
    """
    dateline, press = bare_dateline(layout, name, i, cue), is_press(layout, name)
    if dateline or ((cue.verb.addressee == "0" or cue.verb.target) and not press):
        # "Abbas called on the council to": whom he calls on stands there.
        return dateline
    who = layout.phrase(i + 1)
    opens = name.last == i - 1 and cue.inflected.shape is Shape.PERFECT and who is not None
    if not opens or who is None or not layout.bare(who) or not _agrees(cue, who):
        return False
    after = layout.form(who.last + 1)
    if name.first != 0 or layout.found.entity(name.entity).type is not EntityType.PERSON or name.form is not Form.NAME:
        # "The agency the minister said that": the name of a paper may stand there.
        return press and takes(layout, cue, who.last + 1)
    noun = after not in PREPOSITIONS and definite(layout.form(who.last + 2))
    return after in THAT or after in DONE or is_action(after) or noun
