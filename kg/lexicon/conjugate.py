"""Make the forms of an Arabic verb from its principal parts, each with its person, gender and number.

Only the forms that press releases use are made, in folded spelling, without vowels: see a standard grammar, for
instance Ryding, A Reference Grammar of Modern Standard Arabic (2005), chapters 21 to 35.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kg.text.fold import fold_word


class Shape(StrEnum):
    """Which part of a verb a form belongs to."""

    PERFECT = "perfect"
    IMPERFECT = "imperfect"
    FUTURE = "future"
    PARTICIPLE = "participle"
    MASDAR = "masdar"


FINITE = frozenset([Shape.PERFECT, Shape.IMPERFECT])
"""The parts of a verb that have a subject, but for the future."""


@dataclass(frozen=True, slots=True)
class Inflected:
    """One form of a verb.

    Attributes:
        form: Folded spelling, without conjunction.
        shape: Part of the verb.
        gender: ``m``, ``f`` or empty.
        number: ``s``, ``d``, ``p`` or empty.
        person: 3, or 1 for "I" and "we".
        pronoun: Object or possessive suffix, or empty.
    """

    form: str
    shape: Shape
    gender: str = ""
    number: str = ""
    person: int = 3
    pronoun: str = ""


_SUFFIXES = ("ه", "ها", "هم", "هما", "نا")


def perfect(part: str) -> Iterator[Inflected]:
    """Yield the forms of a perfect, given the third person masculine singular.

    Examples:
        >>> [f.form for f in perfect("دعا")]
        ['دعا', 'دعت', 'دعوا', 'دعتا', 'دعوا', 'دعونا', 'دعوت']
    """
    folded = fold_word(part)
    if part.endswith("ى"):
        base, dual, first = folded[:-1], folded + "ا", folded
    elif part.endswith("ا") and len(part) == 3:
        base, dual, first = folded[:-1], folded[:-1] + "وا", folded[:-1] + "و"
    else:
        base, dual = folded, folded + "ا"
        hollow = len(part) > 2 and part[-2] == "ا"
        first = folded[:-2] + folded[-1] if hollow and len(part) < 6 else folded
    yield Inflected(folded, Shape.PERFECT, "m", "s")
    yield Inflected(base + "ت", Shape.PERFECT, "f", "s")
    yield Inflected(dual, Shape.PERFECT, "m", "d")
    yield Inflected(base + "تا", Shape.PERFECT, "f", "d")
    yield Inflected(base + "وا", Shape.PERFECT, "m", "p")
    yield Inflected(first + "نا", Shape.PERFECT, "", "p", 1)
    yield Inflected(first + "ت", Shape.PERFECT, "", "s", 1)


def imperfect(part: str) -> Iterator[Inflected]:
    """Yield the forms of an imperfect and its future, given the third person masculine singular.

    Examples:
        >>> [f.form for f in imperfect("يؤكد")][:6]
        ['يوكد', 'سيوكد', 'توكد', 'ستوكد', 'نوكد', 'سنوكد']
    """
    base = fold_word(part)[1:]
    dual = base[:-1] + "ي" if part.endswith(("ى", "ي")) else base
    plural = base[:-1] if part.endswith(("ى", "ي", "و")) else base
    forms: tuple[tuple[str, str, str, int], ...] = (
        ("ي" + base, "m", "s", 3),
        ("ت" + base, "f", "s", 3),
        ("ن" + base, "", "p", 1),
        # "I hope": the hamza of the verb and that of the person are one letter.
        (base if base.startswith("ا") else "ا" + base, "", "s", 1),
        ("ي" + dual + "ان", "m", "d", 3),
        ("ت" + dual + "ان", "f", "d", 3),
        ("ي" + plural + "ون", "m", "p", 3),
        ("ي" + plural + "وا", "m", "p", 3),
    )
    # "We call on" is often written with the silent letter of the plural.
    forms += (("ن" + base + "ا", "", "p", 1),) if part.endswith("و") else ()
    for form, gender, number, person in forms:
        yield Inflected(form, Shape.IMPERFECT, gender, number, person)
        if form != base and (not form.endswith("وا") or person == 1):
            # The future has no subjunctive: "سيطروا", they took control, is no verb of praise. "I shall order" is the
            # name Samir.
            yield Inflected("س" + form, Shape.FUTURE, gender, number, person)


def told_of(verbs: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the forms by which others are told to do something: perfect, imperfect and future in the third person.

    Args:
        verbs: Perfect and imperfect of each verb; an imperfect may be empty that is not used.

    Returns:
        The forms, as folded.

    Examples:
        >>> {"رفع", "ترفع", "سيرفعون"} <= told_of([("رفع", "يرفع")]), "نرفع" in told_of([("رفع", "يرفع")])
        (True, False)
    """
    parts = [(*perfect(p), *(imperfect(i) if i else ())) for p, i in verbs]
    return frozenset(f.form for forms in parts for f in forms if f.person == _THIRD)


_THIRD = 3


def participle(part: str) -> Iterator[Inflected]:
    """Yield the indefinite accusative forms of an active participle, the ones that continue a speech.

    Examples:
        >>> [f.form for f in participle("داعي")]
        ['داعيا', 'داعيه', 'داعين', 'داعيتين', 'داعيات']
    """
    base = fold_word(part)
    plural = base[:-1] if part.endswith("ي") else base
    yield Inflected(base + "ا", Shape.PARTICIPLE, "m", "s")
    yield Inflected(base + "ه", Shape.PARTICIPLE, "f", "s")
    yield Inflected(plural + "ين", Shape.PARTICIPLE, "m", "")
    yield Inflected(base + "تين", Shape.PARTICIPLE, "f", "d")
    yield Inflected(base + "ات", Shape.PARTICIPLE, "f", "p")


def noun(part: str) -> Iterator[Inflected]:
    """Yield a masdar or attitude noun bare, definite and with possessive suffixes.

    Examples:
        >>> [f.form for f in noun("دعوة")][:4]
        ['دعوه', 'الدعوه', 'دعوته', 'دعوتها']
    """
    folded = fold_word(part)
    yield Inflected(folded, Shape.MASDAR)
    yield Inflected("ال" + folded, Shape.MASDAR)
    bases = [folded[:-1] + "ت" if part.endswith("ة") else folded]
    if part.endswith("اء"):
        bases += [folded[:-1] + "ي", folded[:-1] + "و"]
    for base in bases:
        for suffix in _SUFFIXES:
            yield Inflected(base + suffix, Shape.MASDAR, pronoun=suffix)


def with_objects(form: Inflected, *, alef: bool = False) -> Iterator[Inflected]:
    """Yield a finite form with each object suffix.

    Args:
        form: The form.
        alef: Whether the present of the verb ends in an alef that is written like a yeh: "sees", "sees it".

    Yields:
        The forms.

    Examples:
        >>> next(with_objects(Inflected("ابلغ", Shape.PERFECT, "m", "s"))).form
        'ابلغه'
        >>> next(with_objects(Inflected("نري", Shape.IMPERFECT, "", "p", 1), alef=True)).form
        'نراه'
    """
    base = form.form[:-1] if form.form.endswith("وا") else form.form
    base = base[:-1] + "ا" if base.endswith("ي") and (alef or form.shape is Shape.PERFECT) else base
    # "We appeal to you": only who speaks for himself speaks to somebody.
    for suffix in (*_SUFFIXES, "كم") if form.person == 1 else _SUFFIXES:
        yield Inflected(base + suffix, form.shape, form.gender, form.number, form.person, suffix)
