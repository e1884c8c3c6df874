"""Names from elsewhere: first names of the table of foreign ones, and the endings of family names."""

from kg.text.names import FOREIGN_WEIGHT, units

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
