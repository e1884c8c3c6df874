"""Names from elsewhere: first names of a table, the endings of family names, and their several spellings."""

from functools import lru_cache

from kg.text.names import FOREIGN_WEIGHT, JOINERS, is_unit, units

_SHORTEST_FOREIGN = 4
# Endings of family names from Slavic, Germanic, Turkish, Armenian and Iranian languages.
_FOREIGN = (
    "نيا",
    "زاده",
    "بور",
    "وف",
    "يف",
    "يتش",
    "سكي",
    "سون",
    "مان",
    "برغ",
    "بيرغ",
    "ينغ",
    "شتاين",
    "فيتش",
    "اوغلو",
    "يان",
    "زاده",
    "نكو",
    "فسكي",
    "ستين",
    "ورث",
    "فيلد",
)


def looks_foreign(form: str) -> bool:
    """Tell whether a word ends as names from elsewhere do.

    Args:
        form: The folded word.

    Returns:
        Whether it is long enough and has such an ending.
    """
    return len(form) > _SHORTEST_FOREIGN and form.endswith(_FOREIGN)


def is_foreign(form: str) -> bool:
    """Tell whether a word is a first name from elsewhere.

    Args:
        form: The folded word.

    Returns:
        Whether the table of names holds it as such, and never as a surname.
    """
    unit = units().get(form)
    return unit is not None and unit.given == FOREIGN_WEIGHT and unit.surname == 0


_VOWELS = str.maketrans("غطصثذ", "جتستد", "اويه")
_FEWEST_CONSONANTS = 3
_SPELT_APART = 2


def alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names are one with other long vowels or a letter doubled, either perhaps a last name alone.

    Args:
        one: Folded words.
        other: Folded words.

    Returns:
        Whether they are.

    Examples:
        >>> alike(("نتنياهو",), ("بنيامين", "نتانياهو"))
        True
    """
    alone = any(len(name) == 1 or name[0] in JOINERS for name in (one, other))
    ends = ((one[-1], other[-1]),) if alone else ((one[-1], other[-1]), (one[0], other[0]))
    # Two names that the tables know are two.
    return not (is_unit(one[-1]) and is_unit(other[-1])) and all(a == b or _same_consonants(a, b) for a, b in ends)


def _same_consonants(one: str, other: str) -> bool:
    """Tell whether two words begin alike and have the same consonants."""
    bare = _consonants(one)
    near = one[0] == other[0] and abs(len(one) - len(other)) <= _SPELT_APART and _vowels(one, other)
    return near and len(bare) >= _FEWEST_CONSONANTS and bare == _consonants(other)


def _vowels(one: str, other: str) -> bool:
    """Tell whether the long vowels of a word are among those of the other: "Miller" and "Mueller" are two persons."""
    ours, theirs = ([_A_OR_U.get(letter, letter) for letter in word[1:] if letter in "اوي"] for word in (one, other))
    few, rest = sorted((ours, theirs), key=len)
    left = iter(rest)
    return all(letter in left for letter in few)


# Texts write the one for the other in names from elsewhere.
_A_OR_U = {"ا": "و"}


@lru_cache(maxsize=10_000)
def _consonants(word: str) -> str:
    """Return the consonants of a word, a doubled one once and those that texts write by two letters by one."""
    bare = word.translate(_VOWELS)
    return "".join(letter for letter, before in zip(bare, " " + bare, strict=False) if letter != before)
