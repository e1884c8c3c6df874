"""Datelines: the place and the agency that stand before what a report tells."""

from kg.extract.layout.lay import Layout
from kg.text.sentences import Stretch


def dated(layout: Layout, j: int, sentence: Stretch) -> bool:
    """Tell whether a dateline ends right before a verb with its subject: "Rabat - MAP - the minister stressed".

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.
        sentence: The sentence.

    Returns:
        Whether a place with a dash opens the sentence, so that the agency before the verb is no subject.
    """
    if j > sentence.first + _DATELINE:
        return False
    dash = layout.place_at.get(sentence.first, j)
    while dash < j - 1 and layout.forms[dash] not in _DASHES:
        # "Damascus 22 November 2012 /": a date may stand before the sign.
        dash += 1
    follows = any(layout.phrase(k) is not None or k in layout.offices for k in (j + 1, j + 2))
    return dash < j and layout.forms[dash] in _DASHES and follows


_DATELINE = 7
_DASHES = frozenset("-–—/")
