"""Give what the command or the press office of a body says in the text of the body to the body itself."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.headings import BODIES
from kg.extract.stances.its_offices import STAND_FOR
from kg.extract.stances.letterheads import letterhead, signed
from kg.records import Stance
from kg.text.fold import word_set

_GENERAL = word_set(
    "العامة العليا العسكرية المركزية المشتركة الموحدة الإعلامي الإعلامية الصحفي السر سر العلاقات الإعلام"
)


def by_body(layout: Layout, stances: tuple[Stance, ...]) -> tuple[Stance, ...]:
    """Give what the command or the press office of a body says in its own text to the body.

    Args:
        layout: The release.
        stances: What was read.

    Returns:
        The statements, with the body as holder.
    """
    around = letterhead(layout) or signed(layout)
    whose = dict(pair for body in around for pair in _of_office(layout, body))
    names = {layout.forms[b.first : b.last + 1]: b.entity for b in around if _past_office(layout, b) == b.first}
    for phrase in layout.found.phrases if names else ():
        body = names.get(_of(layout, phrase))
        if body is not None and body != phrase.entity:
            whose[phrase.entity] = body
    if not whose:
        return stances
    return tuple(replace(s, holder=tuple(dict.fromkeys(whose.get(h, h) for h in s.holder))) for s in stances)


def _of_office(layout: Layout, body: NounPhrase) -> list[tuple[str, str]]:
    """Return the office around a text with the body with whose name it ends: "the secretariat of X"."""
    at = _past_office(layout, body)
    if at == body.first:
        return []
    inner = layout.found.mentions_in(layout.words.starts[at], body.end)
    whose = [m.entity for m in inner if m.end == body.end and layout.found.entity(m.entity).type in BODIES]
    return [(body.entity, whose[0])] if whose and whose[0] != body.entity else []


def _of(layout: Layout, phrase: NounPhrase) -> tuple[str, ...]:
    """Return the name of the body whose command or office a phrase tells of, an empty one where of none."""
    at = _past_office(layout, phrase)
    first = layout.form(at)
    first = "ال" + first[2:] if first.startswith("لل") else first.removeprefix("ل")
    return (first, *layout.forms[at + 1 : phrase.last + 1]) if at > phrase.first else ()


def _past_office(layout: Layout, phrase: NounPhrase) -> int:
    """Return where the name of the body begins behind the noun of its command or office; else where all begins."""
    at = phrase.first + 1
    if layout.form(phrase.first).removeprefix("و") not in STAND_FOR:
        return phrase.first
    while at < phrase.last and layout.form(at) in _GENERAL:
        at += 1
    # "The office of the martyrs of X": only what leads a body stands before its name at once.
    of = layout.form(at).startswith("ل") or layout.form(phrase.first).removeprefix("و") in _LEADS
    return at if of and at <= phrase.last else phrase.first


_LEADS = word_set("قيادة رئاسة أمانة")
