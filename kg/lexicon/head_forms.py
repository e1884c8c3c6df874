"""From a head word as people list it to every spelling in which a release may write it.

Arabic verbal nouns take the article, a pronoun (before which ta marbuta opens) and the accusative; verbs take the
persons of the imperfect and the future prefix. English nouns take the plural, verbs the regular endings.
"""

from collections.abc import Iterator
from typing import NamedTuple

from kg.text.fold import fold_word

_ARTICLE = "ال"
PRONOUNS = ("ه", "ها", "هم", "هما", "هن")
_PARTICLES = frozenset({"على", "عن", "إلى", "من", "في", "دون", "جانب"})
_PROCLITICS = ("و", "ف", "ب", "ل", "ك", "ول", "وب")
_SHORT = 3
_PERSONS = ("ي", "ت", "ن", "سي", "ست", "سن")
_VOWELS = "aeiou"


class Spelling(NamedTuple):
    """One way to write a head.

    Attributes:
        text: Folded.
        pronoun: The pronoun written on to it, or empty.
        definite: Whether its last word bears article or pronoun, so that it governs no noun.
        prefix: Number of proclitic letters included, where the word is too short to be found behind them.
    """

    text: str
    pronoun: str = ""
    definite: bool = False
    prefix: int = 0


def arabic_noun(words: str) -> Iterator[Spelling]:
    """Spell a verbal noun, alone or with the words that belong to it.

    Args:
        words: Without article, for instance ``إلزام`` or ``قضاء على``.

    Yields:
        Its spellings, folded.

    Examples:
        >>> [s.text for s in arabic_noun("محاسبة") if s.pronoun == "هم"]
        ['محاسبتهم']
        >>> {"حل سياسي", "الحل السياسي"} <= {s.text for s in arabic_noun("حل سياسي")}
        True
    """
    first, *rest = words.split(" ")
    tail = "".join(f" {fold_word(word)}" for word in rest)
    bare = fold_word(first)
    closed = bool(rest) and rest[-1].startswith(_ARTICLE) and rest[-1] not in _PARTICLES
    yield Spelling(bare + tail, definite=closed)
    yield Spelling(_ARTICLE + bare + tail, definite=closed or not rest)
    adjectives = rest and not _PARTICLES & set(rest) and not any(word.startswith(_ARTICLE) for word in rest)
    if adjectives:
        yield Spelling(_ARTICLE + bare + "".join(f" {_ARTICLE}{fold_word(word)}" for word in rest), definite=True)
    if not rest and not first.endswith(("ة", "ء", "ا", "ى")):
        yield Spelling(bare + "ا")
    if not rest or rest[-1] in _PARTICLES:
        for stem in _before_pronoun(first):
            yield from (Spelling(stem + pronoun + tail, pronoun, not rest) for pronoun in PRONOUNS)
    elif rest:
        lead = " ".join(map(fold_word, (first, *rest[:-1])))
        for stem in _before_pronoun(rest[-1]):
            yield from (Spelling(f"{lead} {stem}{pronoun}", pronoun, True) for pronoun in PRONOUNS)
    if not rest and len(bare) <= _SHORT:
        for letters in _PROCLITICS:
            yield Spelling(letters + bare, prefix=len(letters))


def _before_pronoun(word: str) -> tuple[str, ...]:
    """Return the forms a noun takes before a pronoun."""
    bare = fold_word(word)
    if word.endswith("ة"):
        return (bare[:-1] + "ت",)
    if word.endswith("ء"):
        return (bare, bare[:-1] + "ي", bare[:-1] + "و")
    return (bare,)


def arabic_verb(words: str) -> Iterator[Spelling]:
    """Spell a verb in the persons that follow ``أن`` or stand in a promise.

    Args:
        words: Third person masculine imperfect, for instance ``ينسحب`` or ``يكف عن``.

    Yields:
        Its spellings, folded.

    Examples:
        >>> {"تنسحب", "ينسحبوا", "سننسحب"} <= {s.text for s in arabic_verb("ينسحب")}
        True
    """
    first, *rest = words.split(" ")
    stem = fold_word(first)[1:]
    tail = "".join(f" {fold_word(word)}" for word in rest)
    plural = stem.removesuffix("ي")
    for person in _PERSONS:
        yield Spelling(person + stem + tail)
        if not person.endswith("ن"):
            yield Spelling(f"{person}{plural}وا{tail}")
            yield Spelling(f"{person}{plural}ون{tail}")


def english_noun(words: str) -> Iterator[Spelling]:
    """Spell a noun in singular and plural.

    >>> [s.text for s in english_noun("abuse")]
    ['abuse', 'abuses']
    """
    text = words.lower()
    yield Spelling(text)
    if " " not in text and not text.endswith("s"):
        yield Spelling(text[:-1] + "ies" if text.endswith("y") and text[-2] not in _VOWELS else text + "s")


def english_verb(words: str) -> Iterator[Spelling]:
    """Spell a regular verb in its four forms; an irregular past is left out.

    >>> [s.text for s in english_verb("comply with")]
    ['comply with', 'complies with', 'complying with', 'complied with']
    >>> [s.text for s in english_verb("cease")]
    ['cease', 'ceases', 'ceasing', 'ceased']
    """
    first, *rest = words.lower().split(" ")
    tail = "".join(f" {word}" for word in rest)
    if first.endswith("y") and first[-2:-1] not in _VOWELS:
        forms = (first, first[:-1] + "ies", first + "ing", first[:-1] + "ied")
    elif first.endswith("e"):
        forms = (first, first + "s", first[:-1] + "ing", first + "d")
    else:
        forms = (first, first + "s", first + "ing", first + "ed")
    yield from (Spelling(form + tail) for form in forms)
