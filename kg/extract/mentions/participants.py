"""Those who are named only by what they take part in or are members of."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.loose_bodies import TYPES
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.tails import is_adjective
from kg.extract.mentions.view import View
from kg.text.fold import with_and, word_set

_EVENTS = word_set(
    "ندوة مؤتمر ملتقى منتدى ورشة مظاهرة تظاهرة لقاء اجتماع اعتصام وقفة مسيرة حوار حملة مهرجان محادثات مفاوضات"
)


def taking_part_in(view: View, i: int, lexeme: Lexeme) -> int:
    """Find how far "those taking part in the symposium" reaches, where they say something.

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.

    Returns:
        Index of the last word, or 0 where the words are no such phrase.
    """
    inside = view.lexeme(i + 2)
    if not lexeme.stem.startswith("المشارك") or view.form(i + 1) != "في" or not said_by(view, i):
        return 0
    if inside is None or inside.stem.removeprefix("ال") not in _EVENTS:
        return 0
    last = i + 2
    if not inside.definite:
        following = view.lexeme(i + 3)
        if following is None or not following.definite or following.clitic:
            return 0
        last += 1
    while (word := view.lexeme(last + 1)) and word.definite and not word.clitic and is_adjective(view, word):
        last += 1
    return last


def were_invited(view: View, i: int) -> bool:
    """Tell whether those taking part are guests of an event that somebody else organised: no one named before is them.

    Args:
        view: The text.
        i: Index of the word for them.

    Returns:
        Whether a verb of organising and such an event stand shortly before.
    """
    if view.lexemes[i].bare not in _GUESTS:
        return False
    before = range(max(0, i - _LATELY), i)
    organised = next((j for j in reversed(before) if view.form(j) in _ORGANISES), i)
    return any(view.lexemes[j].bare.removesuffix("ا") in _OCCASIONS for j in range(organised + 1, i))


_GUESTS = word_set("مشاركون مشاركين حاضرون حاضرين")
_ORGANISES = with_and("نظم نظمت أقام أقامت استضاف استضافت احتضن احتضنت رعى رعت افتتح افتتحت ينظم تنظم يقيم تقيم")
_OCCASIONS = word_set(
    "ندوة مؤتمر ملتقى منتدى ورشة مهرجان احتفال وقفة اعتصام تظاهرة مظاهرة مسيرة محاضرة حفل دورة مخيم معرض"
)
_LATELY = 45


def members(view: View, chunk: Chunk, lexeme: Lexeme) -> Chunk | None:
    """Read "the members of the delegation", who came, or "of the Security Council", who are states.

    Args:
        view: The text.
        chunk: The members with what stands behind them; it becomes what they are members of.
        lexeme: The reading of their head.

    Returns:
        The chunk, or None where they are none of these.
    """
    word = view.lexeme(chunk.first + 1) if lexeme.bare == "اعضاء" and chunk.last > chunk.first else None
    if word is None or word.head is None:
        return None
    council = chunk.parts[0] if chunk.parts else None
    if council is not None and council.keys and council.last == chunk.last and _seats_states(view, council):
        # "The members of the Security Council": they are states, and together the council.
        return _as_council(chunk, council)
    if word.definite and chunk.last == chunk.first + 1 and (council := _council_before(view, chunk.first, word)):
        return _as_council(chunk, council)
    if word.head.kind != "delegation" or not word.definite:
        return None
    chunk.type, chunk.kind = TYPES["delegation"]
    chunk.reference, chunk.head, chunk.words = True, word.bare, (word.stem,)
    return chunk


def _as_council(chunk: Chunk, council: Chunk) -> Chunk:
    """Make members the council whose they are."""
    chunk.keys, chunk.words, chunk.same, chunk.kind = council.keys, council.words, council, council.kind
    return chunk


def _council_before(view: View, i: int, word: Lexeme) -> Chunk | None:
    """Find the council of states that "the members of the council" means: the nearest body before of that noun."""
    for j in range(i - 1, -1, -1):
        before = view.lexemes[j]
        if before.bare != word.bare or (before.definite and j not in view.atoms and not _is_other(view, j)):
            continue
        council = name_chunk(view, j)
        return council if council is not None and council.keys and _seats_states(view, council) else None
    return None


def _is_other(view: View, j: int) -> bool:
    """Tell whether a definite noun has an adjective, and so is another body: "the local council"."""
    after = view.lexeme(j + 1)
    return after is not None and after.definite and not after.clitic and is_adjective(view, after)


def _seats_states(view: View, council: Chunk) -> bool:
    """Tell whether the members of a body of the registry are states."""
    entry = view.guide.entry(council.keys[0])
    return entry is not None and entry.kind == "InternationalOrganization"
