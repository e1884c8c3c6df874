"""The name before a colon at the head of a line, which tells who says what stands behind it."""

from dataclasses import dataclass

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, STOPS
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.line_heads import STAMPS
from kg.extract.stances.headings import is_press
from kg.extract.stances.relays import HOLDERS
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set

# A colon, or the line between the cells of a row.
_COLON = frozenset(":|")
_HOUR, _LONGEST, _FAR = word_set("ص م"), 16, 10
# Those who ask: what they say is nobody's view.
_ASKERS = word_set(
    "سؤال السؤال س المذيع المذيعة مذيع مذيعة الصحفي الصحفية صحفي صحفية الصحافي الصحافية صحافي صحافية الإعلامي الإعلامية"
    " المحاور المحاورة المقدم المقدمة مقدم مقدمة مراسل مراسلة المراسل المراسلة مداخلة أسئلة"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What opens a line up to a colon.

    Attributes:
        who: Whom it names; None for one whom the text does not make known.
        last: Index of the last word of the name.
        colon: Index of the colon.
        asks: Whether it is of somebody who only asks.
    """

    who: NounPhrase | None
    last: int
    colon: int
    asks: bool


def line_label(layout: Layout, first: int, stop: int) -> Label | None:
    """Read who is named before the colon at the head of a line.

    Args:
        layout: The release.
        first: Index of the first word of the line.
        stop: One past its last word.

    Returns:
        The label; None where the line has none that names somebody or tells who asks.
    """
    first = past_stamp(layout, first, stop)
    who = layout.phrase(first)
    begins = who.last + 1 if who is not None else first
    colon = next(iter(layout.places.within(_COLON, begins, min(stop, begins + _FAR))), 0)
    if not colon or colon + 1 >= stop or not STOPS.isdisjoint(layout.forms[first:colon]):
        return None
    if layout.forms[first] in _ASKERS:
        return Label(who=None, last=colon - 1, colon=colon, asks=True)
    if who is None or not layout.bare(who) or layout.proclitic(who):
        who = _called_by_name(layout, colon) if colon - first <= _NAME else None
        return Label(who=who, last=colon - 1, colon=colon, asks=False) if who is not None else None
    if any(load_cues().tells(form) for form in layout.forms[begins:colon]):
        # "The minister stressed:" is a sentence.
        return None
    if begins < colon and not _besides(layout, begins):
        # "Minister N:", where "the minister" was another so far.
        return Label(who=_called_by_name(layout, colon), last=colon - 1, colon=colon, asks=False)
    who = _named_last(layout, begins, colon) or who
    known = layout.found.entity(who.entity).type in HOLDERS
    return Label(who=who, last=who.last, colon=colon, asks=is_press(layout, who)) if known else None


_NAME = 4


def _named_last(layout: Layout, begins: int, colon: int) -> NounPhrase | None:
    """Return the person named behind the field of an office: "the deputy of X for the press N:"."""
    at = next((i for i in range(begins + 1, colon) if i in layout.starts_at), colon)
    who = layout.phrase(at) if layout.forms[begins].startswith("لل") else None
    named = who is not None and who.last + 1 == colon and layout.bare(who) and not layout.proclitic(who)
    return who if named and who and layout.is_person(who) else None


def _besides(layout: Layout, i: int) -> bool:
    """Tell whether a word begins where or to whom somebody speaks: "to the radio", "in a tweet"."""
    form, to = layout.forms[i], layout.phrase(i)
    outlet = form == "ل" or form.startswith("لل") or (to is not None and layout.proclitic(to) == "ل")
    return outlet or not form.isalpha() or form in ADJUNCTS or form in ADVERBS


def past_stamp(layout: Layout, first: int, stop: int) -> int:
    """Return the first word of a line behind its marks, an hour and "urgent".

    Args:
        layout: The release.
        first: Index of the first word of the line.
        stop: One past its last word.

    Returns:
        Index of that word.
    """
    i = first
    while i < min(stop - 1, first + _LONGEST):
        form = layout.forms[i]
        hour = form in _HOUR and i > first and layout.forms[i - 1].isdigit()
        if form.isalpha() and not (form in STAMPS or hour):
            break
        if form == "(" and i + 1 in layout.starts_at:
            break
        i += 1
    return i


def is_stamped(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether a line begins with the hour or with "urgent", as news by the minute does.

    Args:
        layout: The release.
        first: Index of the first word of the line.
        stop: One past its last word.

    Returns:
        Whether it does.
    """
    stamp = layout.forms[first : past_stamp(layout, first, stop)]
    return not _URGENT.isdisjoint(stamp) or (":" in stamp and any(form.isdigit() for form in stamp))


_URGENT = word_set("عاجل بتوقيت")


def _called_by_name(layout: Layout, colon: int) -> NounPhrase | None:
    """Return the one person of the text whose name ends with the word before a colon: "Minister N:", "N:"."""
    name = layout.forms[colon - 1]
    alike = {p.entity: p for p in layout.found.phrases if layout.forms[p.last] == name and layout.is_person(p)}
    return next(iter(alike.values())) if len(alike) == 1 else None
