"""Persons named one by one behind a title of several: "the deputies: N M, N M and N M"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.name_ends import is_closed, past_titles
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.two_named import may_be_surname
from kg.extract.mentions.view import View
from kg.kinds import PERSON
from kg.text.fold import word_set
from kg.text.names import is_given
from kg.text.words import COMMAS

#: Titles of several, behind which each is named.
TITLES = word_set(
    "السادة السيدات النواب الأساتذة الإخوة الأخوة الدكاترة المهندسين المهندسون الزملاء الرفاق الصحفيين الصحفيون"
    " الصحافيين الصحافيون المحامين المحامون الناشطين الناشطون النشطاء القضاة الوزراء السفراء المعتقلين المعتقلون"
    " الأسرى الشهداء الطلاب الطلبة الأعضاء الموقوفين الموقوفون الباحثين الباحثون الأطباء الضباط الشيوخ المشايخ"
)
# Written like "on", which never stands behind a title.
_COLON, _AND, _ALI = ":", "و", "علي"
_FEWEST, _MOST, _LONGEST = 2, 12, 4


def listed_names(view: View, i: int) -> list[Chunk]:
    """Read the persons named behind a title of several.

    Args:
        view: The text.
        i: Index of the title.

    Returns:
        A chunk for each; none where fewer than two are named, or where no name plainly ends.
    """
    if view.form(i) not in TITLES:
        return []
    j = i + 1 + (view.form(i + 1) == _COLON)
    found: list[Chunk] = []
    while len(found) < _MOST and (person := _name(view, j, joined=bool(found))) is not None:
        found.append(person)
        j = person.last + 1
        j += view.form(j) in COMMAS
    return found if len(found) >= _FEWEST else []


def _name(view: View, i: int, *, joined: bool) -> Chunk | None:
    """Read one name, which ends before a sign, "and" or a function word; behind another it may have "and" before it."""
    first = past_titles(view, i)
    form = view.form(first)
    and_ = joined and form.startswith(_AND) and is_given(form[1:]) and not is_given(form)
    if joined and not (and_ or view.form(i - 1) in COMMAS):
        return None
    if not is_given(form[and_:]) or (is_closed(view, first) and form != _ALI):
        return None
    last = first
    while last < first + _LONGEST and may_be_surname(view, last + 1) and not _begins_another(view, last + 1):
        last += 1
    after = view.lexeme(last + 1)
    ends = after is None or is_sign(after.stem) or after.closed or view.form(last + 1).startswith(_AND)
    if last == first or not ends:
        return None
    return by_name(view, first, last, clitic=int(and_))


def by_name(view: View, first: int, last: int, clitic: int = 0) -> Chunk:
    """Make a chunk of a person's name and nothing else.

    Args:
        view: The text.
        first: Index of the first word of the name.
        last: Index of its last word.
        clitic: How many letters are written on to its first word.

    Returns:
        The chunk; of the person known by the whole name, where one is.
    """
    part = name_chunk(view, first)
    keys = part.keys if part and part.last == last and part.type is PERSON else ()
    forms = view.words.forms
    return Chunk(
        first=first,
        last=last,
        clitic=clitic,
        type=PERSON,
        kind="Person",
        keys=keys,
        words=(forms[first][clitic:], *forms[first + 1 : last + 1]),
        gender="",
        number="s",
        name=(first, last),
    )


def _begins_another(view: View, i: int) -> bool:
    """Tell whether "and" with a further first name stands at a word."""
    form = view.form(i)
    return form.startswith(_AND) and is_given(form[1:]) and not is_given(form)
