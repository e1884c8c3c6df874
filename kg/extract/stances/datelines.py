"""Datelines: the place and the agency, or the day and the hour, that stand before what a report tells."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import HONOURS, PREPOSITIONS, STOPS, THAT
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.headings import is_press
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


def dated(layout: Layout, j: int, sentence: Stretch) -> bool:
    """Tell whether a dateline ends right before a verb with its subject: "Rabat - MAP - the minister stressed".

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.
        sentence: The sentence.

    Returns:
        Whether a place with a dash opens the sentence, so that the agency before the verb is no subject, or nothing but
        a day and an hour stands there.
    """
    if j > sentence.first + _LONGEST or j == sentence.first or not _somebody(layout, j):
        return False
    if _stamp(layout, sentence.first, j) or _bare_place(layout, sentence.first, j):
        return True
    dash = layout.place_at.get(sentence.first, j) if j <= sentence.first + _DATELINE else j
    while dash < j - 1 and layout.forms[dash] not in _DASHES:
        # "Damascus 22 November 2012 /": a date may stand before the sign.
        dash += 1
    return dash < j and layout.forms[dash] in _DASHES


def past_dateline(layout: Layout, sentence: Stretch) -> int:
    """Return where what a report tells begins behind a dateline: "Rabat - according to", "2 / 4 / 2018 : as X said".

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        The place behind the sign that ends the dateline, or the beginning of the sentence where none opens it.
    """
    place = layout.place_at.get(sentence.first, sentence.first)
    for sign in range(sentence.first + 1, min(sentence.stop, sentence.first + _DATELINE)):
        after = layout.forms[sign] in _DASHES | {":"} and not layout.form(sign + 1).isdigit()
        if after and (sign == place or _stamp(layout, place, sign)):
            return sign + 1
    return sentence.first


def bylined(layout: Layout, i: int, j: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a place ends right before a verb with the outlet or the reporter: "London: «The Paper» X stressed".

    Args:
        layout: The release.
        i: Index of the verb.
        j: Index of the auxiliaries before it, or of the verb.
        cue: Its reading.
        sentence: The sentence.

    Returns:
        Whether who stands before the verb is no subject: he tells what stands behind, and who does it stands there.
    """
    teller = layout.ends_at.get(j - 1) or layout.ends_at.get(j - 1 - (layout.form(j - 1) in _CLOSES))
    if teller is None or cue.conjunction or teller.last > sentence.first + _LONGEST:
        return False
    sign = teller.first - 1 - (layout.form(teller.first - 1) in _OPENS)
    if layout.form(sign) not in _DASHES | {":"} or not _places(layout, sentence.first, sign):
        return False
    # "Cairo: the agency said that".
    return _reports(layout, teller, i, cue) or (is_press(layout, teller) and layout.form(i + 1) not in THAT)


def _reports(layout: Layout, teller: NounPhrase, i: int, cue: CueForm) -> bool:
    """Tell whether somebody stands behind a verb who can only be its subject, so that a person before it reports."""
    if layout.found.entity(teller.entity).type is not EntityType.PERSON or cue.inflected.shape is not Shape.PERFECT:
        return False
    who = layout.phrase(i + 1)
    takes_him = cue.verb.addressee == "0" or cue.verb.target or "object" in cue.verb.flags
    return who is not None and layout.bare(who) and not takes_him


def _places(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether nothing but places stands between two words: "Jeddah, Riyadh"."""
    first += layout.form(first) == "\n"
    while first < stop:
        first = layout.place_at.get(first, len(layout.forms))
        first += first < stop and layout.form(first) in COMMAS
    return first == stop


def bare_dateline(layout: Layout, place: NounPhrase, i: int, cue: CueForm) -> bool:
    """Tell whether a place that opens a line without a sign is a dateline: "Amman the ports authority announced".

    Args:
        layout: The release.
        place: What stands right before a verb.
        i: Index of the verb.
        cue: Its reading.

    Returns:
        Whether a place or a state opens the line, and who does it stands behind a verb which can only be his.
    """
    who = layout.phrase(i + 1)
    opens = place.first == 0 or layout.form(place.first - 1) in STOPS
    located = layout.found.entity(place.entity).type in (EntityType.PLACE, EntityType.STATE)
    if not opens or not located or place.last != i - 1 or cue.inflected.shape is not Shape.PERFECT or cue.conjunction:
        return False
    if who is None or not layout.bare(who) or layout.found.entity(who.entity).type is EntityType.PLACE:
        return False
    him = cue.inflected.gender == "m"
    if who.gender is not (Gender.MASCULINE if him else Gender.FEMININE) or who.number not in _ALONE:
        return False
    if cue.verb.addressee == "0" or cue.verb.target:
        # "Moscow warned the minister": it may be him whom it warned.
        return him and place.gender is not Gender.MASCULINE
    near = layout.forms[who.last + 1 : who.last + _NEAR]
    return any(form in THAT or PREPOSITIONS.get(form) in cue.verb.takes for form in near)


def _somebody(layout: Layout, j: int) -> bool:
    """Tell whether an actor stands right behind a verb, perhaps behind words of honour."""
    last = j + 1
    while layout.form(last) in HONOURS:
        last += 1
    return any(layout.phrase(k) is not None or k in layout.offices for k in range(j + 1, max(j + 2, last) + 1))


def _bare_place(layout: Layout, first: int, j: int) -> bool:
    """Tell whether nothing but a place that does nothing itself stands between the head of a line and a verb."""
    opens = first == 0 or layout.form(first - 1) == "\n" or layout.form(first) == "\n"
    first += layout.form(first) == "\n"
    return opens and layout.phrase(first) is None and layout.place_at.get(first) == j


def _stamp(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether only a day and an hour stand between two places: "2 April 2018 - 12:13"."""
    k = first
    while k < stop:
        if (time := layout.time_at.get(k)) is not None:
            k = time[0]
        elif layout.forms[k].isdigit() or layout.forms[k] in _STAMP:
            k += 1
        else:
            return False
    return k == stop and any(form.isdigit() for form in layout.forms[first:stop])


_DATELINE, _LONGEST, _NEAR = 7, 14, 9
_OPENS, _CLOSES = frozenset('«"“('), frozenset('»"”)')
_ALONE = (Number.SINGULAR, Number.UNKNOWN)
_DASHES = frozenset("-–—/")
_STAMP = _DASHES | frozenset(":,،|()") | word_set("م ص صباحا مساء الساعة يوم")
