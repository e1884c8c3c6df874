"""The places past what is told aside of a statement: times, those present, what was done before it."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.walk import Walk
from kg.text.words import COMMAS

_REACH, _DEED = 16, 30
# "Last night", "until now".
_TIMES = frozenset([("الليله", "الماضيه"), ("حتي", "الان"), ("حتي", "اللحظه"), ("حتي", "اليوم")])


def next_comma(walk: Walk) -> int:
    """Return the next comma of the clause, or 0.

    Args:
        walk: The walk, standing at the aside.

    Returns:
        The place.
    """
    for i in range(walk.i + 1, min(walk.stop, walk.i + _REACH)):
        if walk.layout.forms[i] in COMMAS:
            return i
        if walk.layout.forms[i] in (PUNCTUATION | THAT) - set('"«»“”()'):
            break
    return 0


def past_present(walk: Walk) -> int:
    """Return the place past who was present, told between commas: "in the presence of X, and Y,"; 0 where unclear.

    Args:
        walk: The walk, standing at the first of them.

    Returns:
        The place.
    """
    layout = walk.layout
    head = layout.phrase(past_honours(layout, walk.i))
    comma = next_comma(walk) if layout.form(walk.i - 2) in COMMAS else 0
    # "The ministers in the states of the council": where they are from goes with them.
    i = head.last + 1 if head is not None and layout.form(head.last + 1) != "بدول" else comma
    while layout.form(i) in COMMAS and (more := layout.phrase(i + 1)) and layout.proclitic(more) == "و":
        i = more.last + 1
    return i


def past_time(layout: Layout, i: int) -> int:
    """Return the place past a time, "last night" among them, or the same place.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        The place.
    """
    if layout.forms[i : i + 2] in _TIMES:
        return i + 2
    return layout.time_at[i][0] if i in layout.time_at else i


def to_that(walk: Walk) -> int:
    """Return the place of the "that" behind the comma which ends what was done before; 0 where there is none.

    Args:
        walk: The walk, standing at the first word of it.

    Returns:
        The place.
    """
    forms = walk.layout.forms
    reach = range(walk.i + 2, min(walk.stop - 1, walk.i + _DEED))
    return next((j for j in reach if forms[j] in THAT and forms[j - 1] in COMMAS), 0)


def past_closing(walk: Walk, phrase: NounPhrase) -> int:
    """Return the place past the sign that closes what names somebody, and past what a bracket tells more of him.

    Args:
        walk: The walk, right behind the phrase.
        phrase: The phrase: "the minister (N M", of which a bracket tells more: "a member of X)".

    Returns:
        The place; the same where nothing is left open.
    """
    forms = walk.layout.forms
    if walk.layout.form(walk.i) in _CLOSING:
        return walk.i + 1
    named = forms[phrase.first : phrase.last + 1]
    if _BRACKET[0] not in named or _BRACKET[1] in named:
        return walk.i
    return next((j + 1 for j in range(walk.i, min(walk.stop, walk.i + _REACH)) if forms[j] == _BRACKET[1]), walk.i)


_CLOSING, _BRACKET = frozenset("»”"), ("(", ")")
