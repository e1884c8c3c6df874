"""Units of personal names: which words are names, how units join, which unit is called the surname."""

from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple


class Unit(NamedTuple):
    """One unit of personal names.

    Attributes:
        latin: Its most usual Latin form, or empty.
        given: How often it was seen as a first name.
        surname: How often as a last one.
    """

    latin: str
    given: int
    surname: int


#: "Son of", in its two spellings.
SON = frozenset({"بن", "ابن"})
#: "Al-Bash", which joins the next word to itself but is a last name as well.
BASH = "الباش"
# A word that joins the next one to itself: Abd al-Rahman, Abu Zayd, bin Salman, Al Thani, de Mistura.
JOINERS = frozenset({
    *("عبد", "ابو", "ابي", "ابا", "بو", "ام", "بن", "ابن", "بنت", "ال", "اهل", "ولد", "ذو"),
    *("دي", "دو", "فان", "فون", "لو", "لا", "ديل", "دا", "مك", "ماك", "اوف", "تشي", "سان", "ايت", BASH),
})
#: Joiners that are no last word of a name themselves.
OPEN = JOINERS - {BASH}
# A second word of a unit such as Nur al-Din or Jad Allah.
TAILS = frozenset({"الدين", "الله", "الاسلام", "الزمان", "الهدي"})
FOREIGN_WEIGHT = 50
_SHORTEST_ABD = 6
# A word seen so often as a last name is one.
_SEEN = 3


@cache
def units() -> dict[str, Unit]:
    """Read the table of units.

    Returns:
        Folded unit -> what is known of it.
    """
    table: dict[str, Unit] = {}
    for file in ("names_regional.tsv", "names_foreign.tsv", "names.tsv"):
        text = resources.files("kg.text").joinpath(file).read_text("utf-8")
        lines = [line.split("\t") for line in text.splitlines() if not line.startswith("#")][1:]
        for unit, latin, *counts in lines:
            given, surname = map(int, counts) if counts else (FOREIGN_WEIGHT, 0)
            if unit not in table:
                table[unit] = Unit(latin, given, surname)
    return table


@cache
def with_false_article() -> frozenset[str]:
    """Return the foreign first names whose first letters look like the article: Alexander, Alice, Albert."""
    foreign = (unit for unit, known in units().items() if (known.given, known.surname) == (FOREIGN_WEIGHT, 0))
    # "Alan" is written as "now" is.
    return frozenset(unit for unit in foreign if unit.startswith("ال") and unit != "الان")


@lru_cache(maxsize=100_000)
def is_unit(word: str) -> bool:
    """Tell whether a folded word is known as a unit of names, with or without its article.

    Args:
        word: Folded word.

    Returns:
        Whether it is.

    Examples:
        >>> is_unit("محمد"), is_unit("ضروره")
        (True, False)
    """
    table = units()
    if word in table or word in JOINERS or (word.startswith("عبدال") and len(word) > _SHORTEST_ABD):
        return True
    return word.startswith("ال") and word[2:] in table


@lru_cache(maxsize=100_000)
def is_given(word: str) -> bool:
    """Tell whether a folded word usually stands first in a name.

    Args:
        word: Folded word.

    Returns:
        Whether it does.

    Examples:
        >>> is_given("خالد"), is_given("الاسد")
        (True, False)
    """
    unit = units().get(word)
    return bool(unit and unit.given >= 3 and unit.given * 3 >= unit.surname) or (
        word.startswith("عبدال") and len(word) > _SHORTEST_ABD
    )


def is_surname(word: str) -> bool:
    """Tell whether a folded word usually stands last in a name.

    Args:
        word: Folded word.

    Returns:
        Whether it does.

    Examples:
        >>> is_surname("الحريري"), is_surname("خالد")
        (True, False)
    """
    unit = units().get(word)
    return unit is not None and unit.surname >= _SEEN and unit.surname > unit.given


def parts(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Join the words of a name to units: a joiner takes the word after it, ``الدين`` the word before it.

    Args:
        words: Folded words of a name.

    Returns:
        Units of one or more words.

    Examples:
        >>> parts(("عبد", "الرحمن", "مصطفي"))
        (('عبد', 'الرحمن'), ('مصطفي',))
        >>> parts(("يوسف", "بن", "علوي"))
        (('يوسف',), ('بن', 'علوي'))
    """
    joined: list[list[str]] = []
    open_unit = False
    for word in words:
        if joined and (open_unit or word in TAILS):
            joined[-1].append(word)
        else:
            joined.append([word])
        open_unit = word in JOINERS
    return tuple(map(tuple, joined))


def short_forms(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the shorter forms by which a text may name the bearer again, the likeliest first.

    Args:
        words: Folded words of the full name, two or more.

    Returns:
        Forms of one or more words; none is the full name.

    Examples:
        >>> short_forms(("ستافان", "دي", "ميستورا"))
        (('دي', 'ميستورا'), ('ميستورا',))
    """
    units_of = parts(words)
    if len(units_of) < 2:
        return ()
    last = units_of[-1]
    forms = [last]
    if len(last) > 1 and last[0] in JOINERS and last[0] not in {"عبد", "ابو", "ال"}:
        forms.append(last[1:])
    if units_of[1][0] in SON:
        # A prince is called by his father: "Ibn X".
        forms += [("ابن", *units_of[1][1:]), units_of[1]]
    if len(units_of) > 2 and all(len(unit) == 1 and is_surname(unit[0]) for unit in units_of[-2:]):
        # "N al-X al-Y", of a family and its tribe, is called by either.
        forms.append(units_of[-2])
        forms.append(tuple(word for unit in units_of[:-1] for word in unit))
    if len(units_of) > 2:
        forms.append(tuple(word for unit in units_of[:2] for word in unit))
        forms.append(tuple(word for unit in (units_of[0], last) for word in unit))
        forms.append(tuple(word for unit in units_of[1:] for word in unit))
    full = tuple(words)
    return tuple(dict.fromkeys(form for form in forms if form != full))
