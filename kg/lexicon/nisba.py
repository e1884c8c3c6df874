"""Relation adjectives (nisba): from the masculine singular to every form that Arabic releases write.

The endings are those of any grammar of written Arabic (regular adjectives in -iyy): feminine in -iyya, sound
plurals, duals, and the accusative with its seat. Broken plurals such as ``أتراك`` cannot be derived and are given.
"""

from typing import NamedTuple


class Nisba(NamedTuple):
    """One written form of an adjective.

    Attributes:
        text: The form.
        gender: ``m`` or ``f``.
        number: ``s``, ``d`` or ``p``.
        definite: Whether it bears the article.
    """

    text: str
    gender: str
    number: str
    definite: bool


_ENDINGS = (
    ("", "m", "s"),
    ("ة", "f", "s"),
    ("ان", "m", "d"),
    ("ين", "m", "d"),
    ("تان", "f", "d"),
    ("تين", "f", "d"),
    ("ون", "m", "p"),
    ("ين", "m", "p"),
    ("ات", "f", "p"),
)


def feminine(adjective: str) -> str:
    """Return the feminine singular of a masculine nisba.

    >>> feminine("سوري")
    'سورية'
    """
    return _joined(adjective, "ة")


def defined(adjective: str) -> str:
    """Put the article to each word of an adjective.

    >>> defined("كوري شمالي")
    'الكوري الشمالي'
    >>> defined("جنوب أفريقي")
    'الجنوب أفريقي'
    """
    if adjective.startswith(_SOUTH):
        return "ال" + adjective
    return " ".join("ال" + word for word in adjective.split())


# In "South African" only the second word is an adjective.
_SOUTH = "جنوب "


def all_defined(adjectives: list[str], *, female: bool) -> list[str]:
    """Put the article to each of several adjectives, in the feminine or masculine.

    >>> all_defined(["أمريكي", "أميركي"], female=True)
    ['الأمريكية', 'الأميركية']
    """
    return [defined(feminine(adjective) if female else adjective) for adjective in adjectives]


def _joined(adjective: str, ending: str) -> str:
    if adjective.startswith(_SOUTH):
        return adjective + ending
    return " ".join(word + ending for word in adjective.split())


def inflect(adjective: str, plurals: tuple[str, ...] = ()) -> tuple[Nisba, ...]:
    """Derive every form of a nisba adjective, with and without the article.

    A form that serves for two numbers, such as ``سوريين``, comes once for each.

    Args:
        adjective: Masculine singular without article, as ``سوري``.
        plurals: Broken plurals without article, as ``أتراك``.

    Returns:
        The forms in a fixed order.

    >>> sorted({form.text for form in inflect("تركي", ("أتراك",)) if form.definite and form.number == "p"})
    ['الأتراك', 'التركيات', 'التركيون', 'التركيين']
    """
    bare = [(_joined(adjective, ending), gender, number) for ending, gender, number in _ENDINGS]
    bare += [(plural, "m", "p") for plural in plurals]
    forms = [Nisba(text, gender, number, definite=False) for text, gender, number in bare]
    # The accusative stands only on the indefinite masculine; without its marks it may look like the country's name.
    forms.append(Nisba(_joined(adjective, "اً"), "m", "s", definite=False))
    forms += [Nisba(defined(text), gender, number, definite=True) for text, gender, number in bare]
    return tuple(forms)
