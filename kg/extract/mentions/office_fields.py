"""The fields of an office joined by "and": "minister of foreign affairs and the national community abroad"."""

from kg.extract.mentions.apart_names import name_apart
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.tails import is_adjective
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import asks_for
from kg.text.fold import word_set
from kg.text.words import COMMAS


def joined_fields(view: View, chunk: Chunk) -> None:
    """Take in the further fields of an office: "minister of higher education and scientific research".

    Args:
        view: The text.
        chunk: The office with its first field; it grows.
    """
    if chunk.head not in _OF_FIELDS:
        return
    before, people = chunk.last, False
    while True:
        j = chunk.last + 1
        while (
            (word := view.lexeme(j)) and word.definite and not (word.clitic or word.nisba) and is_adjective(view, word)
        ):
            j += 1
        while people and view.form(j) in _ABROAD:
            j += 1
        form = view.form(j)
        inner = view.guide.lexeme(form[1:])
        group = inner.head.kind == "population" if inner.head else bool(inner.nisba) and view.form(j + 1) in _ABROAD
        if (
            not form.startswith("وال")
            or (inner.head and not group)
            or inner.closed
            or (inner.nisba and not (group or people))
        ):
            break
        chunk.last, people = j, people or group
    if people:
        # "The minister of foreign affairs and the community abroad N": of people only where the bearer's name follows.
        comma = view.form(j) in COMMAS
        named = name_after(view, j + comma, sure=comma) or name_apart(view, j)
        chunk.last = j - 1 if named is not None else before


_ABROAD = frozenset({"المقيمين", "بالخارج", "بالمهجر"})
_OF_FIELDS = frozenset({"وزير", "وكيل", "مفوض", "مساعد"})


def no_field(view: View, first: int, k: int) -> bool:
    """Tell whether a bare word cannot go on the field of an office: "an official", not "of the closing of the plant".

    Args:
        view: The text.
        first: Index of the first word of the field.
        k: Index of the word.

    Returns:
        Whether it has another reading, is too far off, or stands behind an adjective of the office.
    """
    word = view.lexemes[k]
    described = k > first and (view.form(first).endswith("ي") or view.form(first) in _WHICH)
    return bool(word.clitic or k - first >= _MOST_BARE or word.nisba or described or asks_for(view.form(k)))


_MOST_BARE = 2
# Adjectives of somebody without name.
_WHICH = word_set("متقاعد متقاعدة سابق سابقة حالي رفيع كبير بارز بارزة معارض منشق منشقة مستقل آخر أخرى مطلع متخصص مقيم")
