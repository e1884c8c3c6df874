"""Datelines: the place and the agency, or the day and the hour, that stand before what a report tells."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import HONOURS
from kg.text.fold import word_set
from kg.text.sentences import Stretch


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
    if _stamp(layout, sentence.first, j):
        return True
    dash = layout.place_at.get(sentence.first, j) if j <= sentence.first + _DATELINE else j
    while dash < j - 1 and layout.forms[dash] not in _DASHES:
        # "Damascus 22 November 2012 /": a date may stand before the sign.
        dash += 1
    return dash < j and layout.forms[dash] in _DASHES


def _somebody(layout: Layout, j: int) -> bool:
    """Tell whether an actor stands right behind a verb, perhaps behind words of honour."""
    last = j + 1
    while layout.form(last) in HONOURS:
        last += 1
    return any(layout.phrase(k) is not None or k in layout.offices for k in range(j + 1, max(j + 2, last) + 1))


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


_DATELINE, _LONGEST = 7, 14
_DASHES = frozenset("-–—/")
_STAMP = _DASHES | frozenset(":,،|()") | word_set("م ص صباحا مساء الساعة يوم")
