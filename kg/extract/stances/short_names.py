"""Whom one word of a name calls for short: a person by his last name, "the Renaissance" of a movement."""

from kg.extract.mentions.found import Found
from kg.kinds import EntityType
from kg.text.fold import fold_word, word_set

_SHORTEST_NAME = 2


def keeps_gender(found: Found, bearer: str, gender: str) -> bool:
    """Tell whether a verb has the gender of the noun by which a body is named; that of a person is his own.

    Args:
        found: What the first step found.
        bearer: Identifier of the body or person.
        gender: Gender of the verb, or nothing.

    Returns:
        Whether it has, or no gender tells.
    """
    entity = found.entity(bearer)
    feminine = fold_word(entity.name_ar.split()[0]).endswith("ه")
    return entity.type is EntityType.PERSON or not gender or (gender == "f") == feminine


def bearers_of_words(found: Found) -> dict[str, set[str]]:
    """Return those in whose names each word stands, by the word without its article; short words left out.

    A movement, a party or a paper is called by the one word that names it as well: "the Renaissance" of a movement.

    Args:
        found: What the first step found.

    Returns:
        Identifiers of the bearers by word.
    """
    bearers: dict[str, set[str]] = {}
    for entity in found.entities:
        parts = entity.name_ar.split()
        for part in parts if entity.type is EntityType.PERSON else _short(parts):
            word = fold_word(part).removeprefix("ال")
            if len(word) > _SHORTEST_NAME:
                bearers.setdefault(word, set()).add(entity.id)
    return bearers


def _short(parts: list[str]) -> list[str]:
    """Return the one word by which a movement, a party or a paper is called for short, if it has one."""
    if parts[:2] == _SHURA:
        return parts[1:2]
    named = len(parts) == 2 or (len(parts) > 2 and parts[1].endswith("ة"))
    named = named and fold_word(parts[0]) in _CALLED and parts[1].startswith("ال")
    return parts[1:2] if named and fold_word(parts[1]).removeprefix("ال") not in _OF_ALL else []


# The Shura council is called "the Shura" where other councils keep their noun.
_SHURA = ["مجلس", "الشورى"]
# "The people", "the workers": those themselves, and no party that is named after them.
_OF_ALL = word_set(
    "شعب عمال شباب حكومة مقاومة ثورة أمة دولة جيش وطن شرطة رئيس سلطة معارضة جماهير طلاب طلبة فلاحين فلاحون نساء مواطن"
    " مواطنين مواطنون عرب مسلمين مسلمون شعوب مجتمع جمهورية نظام برلمان"
)
_CALLED = word_set("حركة حزب جماعة تيار صحيفة قناة جريدة")
