"""Pass those of a group who are named apart: "called on all the parties, including the government, to"."""

from kg.extract.layout.lay import Layout
from kg.text.fold import word_set
from kg.text.words import COMMAS

# "At their head X", "foremost among them X".
_FOREMOST = word_set("وعلى على وفي في ومن من")
_OF_THEM = word_set("رأسها رأسهم رأسه مقدمتها مقدمتهم مقدمته طليعتها طليعتهم بينها بينهم ضمنها ضمنهم")
_AMONG = (
    (_FOREMOST, _OF_THEM),
    (word_set("بما وبما بمن وبمن"), word_set("فيها فيهم فيه فيهما")),
    (word_set("لا ولا"), word_set("سيما")),
)
_ALONE = word_set(
    "خاصة وخاصة خصوصا وخصوصا وبخاصة وبالأخص بالأخص وبالذات وتحديدا تحديدا سيما وأبرزها وأبرزهم وبينها وبينهم مثل"
)
_LONG = 14


def past_particular(layout: Layout, i: int, stop: int) -> int:
    """Return the place behind words that name some of a group: between commas, or at once "at their head X".

    Args:
        layout: The release.
        i: Index of the word behind the group.
        stop: One past the last word that may be passed.

    Returns:
        The place behind them, or the place itself where no such words stand there.
    """
    if layout.form(i) in _FOREMOST and layout.form(i + 1) in _OF_THEM:
        foremost = layout.phrase(i + 2)
        return foremost.last + 1 if foremost else i
    if layout.form(i) not in COMMAS:
        return i
    first, second = layout.form(i + 1), layout.form(i + 2)
    begins = first in _ALONE or any(first in heads and second in theirs for heads, theirs in _AMONG)
    end = next((k for k in range(i + 2, min(stop - 1, i + _LONG)) if layout.form(k) in COMMAS), i) if begins else i
    return end + 1 if end > i else i
