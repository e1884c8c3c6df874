"""Sources that inform: with those to whom they are close or belong, "a source in the army"; not "a source of pride"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.speech import is_source, said_by, speaks
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

_CLOSE = word_set("قريب قريبة مقرب مقربة مقربين قريبين")
_WITHIN = frozenset({("من",), ("في",), ("داخل",), ("من", "داخل")})
_FARTHEST = 3
_ELSEWHERE = frozenset({EntityType.PLACE, EntityType.LEGAL_TEXT, EntityType.PROCESS})


def with_theirs(view: View, chunks: list[Chunk]) -> list[Chunk]:
    """Join a source without article that speaks to the actor behind "close to", "from" or "within" it.

    Args:
        view: The text.
        chunks: Its chunks in order.

    Returns:
        The chunks; whom a source is close to is a part of it.
    """
    kept: list[Chunk] = []
    for chunk in chunks:
        source = kept[-1] if kept else None
        if source is not None and _belongs(view, source, chunk):
            source.last, source.words = chunk.last, tuple(view.words.forms[source.first : chunk.last + 1])
            source.parts.append(chunk)
        else:
            kept.append(chunk)
    return kept


def _belongs(view: View, source: Chunk, chunk: Chunk) -> bool:
    """Tell whether a source ends right before the words that tie it to an actor."""
    if chunk.first - source.last > _FARTHEST or chunk.clitic or chunk.type in _ELSEWHERE:
        return False
    lexeme = view.lexemes[source.first]
    if not is_source(lexeme) or lexeme.definite or not _told(view, source):
        return False
    between = tuple(view.words.forms[source.last + 1 : chunk.first])
    return between in _WITHIN or (between[1:] == ("من",) and between[0] in _CLOSE)


def _told(view: View, source: Chunk) -> bool:
    """Tell whether a source is said or quoted to tell something."""
    return said_by(view, source.first) or speaks(view, source.first, source.last)


def no_informant(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a source is one of things, from which nobody has a statement: "a source of pride".

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        Whether it is.
    """
    if not is_source(lexeme):
        return False
    if view.form(i + 1) in _DRAWN:
        return True
    after = view.lexeme(i + 1) if lexeme.stem in _INFORMANT and not said_by(view, i) else None
    if after is None or after.closed or after.clitic or not after.stem[:1].isalnum():
        return False
    if after.definite:
        # No article where the first letter bears a hamza: "a source of inspiration".
        return view.source(i + 1).startswith("إ")
    return not (after.stem.endswith("ي") or after.stem.startswith(_INFORMED) or after.head)


_INFORMANT = frozenset({"مصدر", "مصدرا"})
_INFORMED = ("م", "رفيع", "قريب", "خاص", "كبير", "وثيق", "واسع", "عليم", "اخر", "بارز")
# What is drawn from a source that is nobody.
_DRAWN = word_set(
    "التمويل الطاقة المياه الدخل الرزق الخطر التهديد القلق الثروة القوة الإرهاب النيران الغذاء العيش الشر"
)
