"""The body whose organ or members a name tells of: "the leadership of the party X" names the party too."""

from collections.abc import Callable

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.tails import BODIES
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

Read = Callable[[View, int, Lexeme], Chunk | None]

# What a body has, beside organs that the tables name: blocs, offices, branches, and those who belong to it.
_ITS = word_set("كتلة لجنة فرع نقابة إدارة شبيبة نواب أعضاء شباب كوادر أنصار مناضلو مناضلي قياديو قياديي رئاسة")
# Names begin with these too: "the party 'Front of X'", so that no name of a party is taken apart.
_WHOSE = word_set("حزب حركة تيار ائتلاف تحالف تجمع جبهة نقابة اتحاد رابطة جمعية منظمة تكتل ملتقى")


def with_whose(view: View, found: list[Chunk], read: Read) -> list[Chunk]:
    """Add to organs and members the body whose they are, and to a known body the one within its name.

    Args:
        view: The text.
        found: What was found at a word; it grows by the bodies within.
        read: Reads a body by its head noun.

    Returns:
        The same chunks.
    """
    for chunk in found:
        inner = _known_within(view, chunk) if chunk.keys else _whose(view, chunk, read)
        if inner is not None:
            chunk.parts, chunk.body = [inner], inner
    return found


_INTERNATIONAL = "InternationalOrganization"


def _known_within(view: View, chunk: Chunk) -> Chunk | None:
    """Read the international body in the name of a known one: "the mission of the United Nations in X"."""
    if chunk.type is not EntityType.ORGANISATION or chunk.parts:
        return None
    for j in range(chunk.first + 1, chunk.last):
        part = name_chunk(view, j)
        if part is None or part.last > chunk.last or part.keys == chunk.keys:
            continue
        if part.kind == _INTERNATIONAL and part.type is EntityType.ORGANISATION:
            return part
    return None


def _whose(view: View, chunk: Chunk, read: Read) -> Chunk | None:
    """Read the body right behind the noun of an organ, within the name of that."""
    if chunk.type not in BODIES or chunk.parts or chunk.keys or chunk.last <= chunk.first + 1:
        return None
    organ, word = view.lexemes[chunk.first], view.lexemes[chunk.first + 1]
    its = organ.bare in _ITS or view.guide.nouns.has("organ", organ.bare)
    if organ.definite or not its or word.clitic or word.definite or word.bare not in _WHOSE:
        return None
    inner = read(view, chunk.first + 1, word)
    if inner is None or inner.reference or inner.last > chunk.last:
        return None
    if inner.last == chunk.last and inner.gender == "m" and view.form(inner.last).endswith("يه"):
        # "The parliamentary bloc of the party": the adjective is that of the bloc.
        inner.last, inner.words = inner.last - 1, inner.words[:-1]
    return inner if inner.last > inner.first else None
