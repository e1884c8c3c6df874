"""Tell the headline that a page prints above its text from the text: it says what the text says again."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape

_LONGEST, _TOP = 22, 60
_PARAGRAPH = "\n"
# What a full sentence ends with.
_ENDS = STOPS - {_PARAGRAPH}


def in_headline(layout: Layout, frame: Frame) -> bool:
    """Tell whether a statement stands in a headline: "X calls for Y" on a line of its own at the top of a page.

    Args:
        layout: The release.
        frame: The statement.

    Returns:
        Whether its verb is in the present behind its subject, on a short line without a full stop above the text.
    """
    at = frame.at
    present = frame.form.inflected.shape is Shape.IMPERFECT and frame.subject and frame.subject[0].first < at
    if not present or at > _TOP or not _ENDS.isdisjoint(layout.forms[:at]):
        return False
    first = next((k + 1 for k in range(at, -1, -1) if layout.forms[k] == _PARAGRAPH), 0)
    line = layout.forms[first : first + _LONGEST]
    if _PARAGRAPH not in line or frame.subject[0].first != first:
        return False
    stop = first + line.index(_PARAGRAPH)
    return _ENDS.isdisjoint(layout.forms[first:stop]) and any(f in _ENDS for f in layout.forms[stop:])
