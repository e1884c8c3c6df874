"""What is said of a person behind the name by the many of whom he is one: "N M, one of the elders of the tribe X"."""

from kg.extract.mentions.bare_names import behind_comma
from kg.extract.mentions.bodies import body
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.office_places import WHERE
from kg.extract.mentions.view import View
from kg.kinds import PERSON
from kg.text.fold import word_set

_ONE = word_set("أحد إحدى")
_MANY = word_set(
    "مشايخ شيوخ وجهاء أعيان قادة زعماء أعضاء كوادر مؤسسي قياديي قيادات أبرز كبار مستشاري نواب ممثلي رموز منسقي منظمي"
)
_BEST = word_set("أبرز كبار")


def one_of_them(view: View, chunk: Chunk) -> Chunk:
    """Take in the words that tell of what many somebody named is one.

    Args:
        view: The text.
        chunk: The person, whose name ends it; it grows where a body stands behind.

    Returns:
        The same chunk.
    """
    j = behind_comma(view, chunk.last + 1)
    if chunk.name is None or chunk.last != chunk.name[1] or view.form(j) not in _ONE or view.form(j + 1) not in _MANY:
        return chunk
    whose = j + 2 + (view.form(j + 1) in _BEST)
    word = view.lexeme(whose)
    if word is None or word.clitic or word.closed:
        return chunk
    part = name_chunk(view, whose) or (body(view, whose, word) if word.head else None)
    if part is None or part.type is PERSON or part.clitic:
        return chunk
    chunk.last, chunk.parts = part.last, [*chunk.parts, *([] if part.reference else [part])]
    where = name_chunk(view, part.last + 2) if view.form(part.last + 1) == "في" else None
    if where is not None and where.type in WHERE and not where.clitic:
        chunk.last, chunk.parts = where.last, [*chunk.parts, where]
    return chunk
