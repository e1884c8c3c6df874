"""Governments by their head noun, which are their states, and branches and directorates of them, which are not."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.speech import said_by, speaks
from kg.extract.mentions.tails import Tail, tail
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

# "The (internationally) recognised government".
_RECOGNISED = ("المعترف", "بها")
_BRANCHES = frozenset({"القضاييه", "التشريعيه", "التنفيذيه"})
_COMMANDED = frozenset({"عمليات", "شرطه", "القوات", "المنطقه", "الفرقه", "الجيش", "حرس", "الاركان"})
# With an adjective that is no state's these name anything but a state: "the Strong Republic", a bloc.
_LANDS = frozenset({"جمهوريه", "مملكه"})
# "The local authorities", "the Kurdish government": never the government of the state.
_LOCAL = frozenset({"المحليه", "البلديه", "الاقليميه", "الكرديه", "الكردستانيه"})
_DIRECTED = frozenset({"العامه", "المدنيه", "الذاتيه", "الجهويه", "المحليه"})


def government(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """Read a government, its authorities or its side, which are the state itself, or a branch or directorate of it.

    Args:
        view: The text.
        chunk: The phrase.
        lexeme: The reading of its head.
        reach: What stands behind the head.

    Returns:
        The chunk, or None where no government in particular is meant.
    """
    state = chunk.state
    if chunk.head == "قياده" and not lexeme.definite:
        if view.form(chunk.first).startswith(("بق", "وبق")):
            return None  # "led by X": X alone is named
        if view.form(chunk.first + 1) in _COMMANDED:
            chunk.type, chunk.kind, chunk.form, chunk.state = EntityType.ARMED_GROUP, "StateForces", Form.NAME, ""
            return chunk
    if chunk.head in _LANDS and lexeme.definite and chunk.last > chunk.first and not state:
        return None
    if lexeme.definite and (power := _power(view, chunk)):
        return power
    chunk.last += chunk.head == "حكومه" and view.form(chunk.last + 1) == "الشرعيه"
    if view.words.forms[chunk.last + 1 : chunk.last + 3] == _RECOGNISED:
        chunk.last += 2 + (view.form(chunk.last + 3) == "دوليا")
    if not state and reach.parts:
        state = next((s for key in reach.parts[0].keys if (s := view.guide.state_of(key))), "")
    plain = not (state or lexeme.definite or reach.parts) and chunk.gender == "f"
    if plain and (lexeme.bare == "حكومه" or speaks(view, chunk.first, chunk.last)):
        chunk.type, chunk.kind, chunk.form = EntityType.ORGANISATION, "Organization", Form.NAME
        return chunk
    if not state:
        chunk.reference = True
        return chunk if lexeme.definite else None
    chunk.keys, chunk.parts = (state,), []
    return chunk


def _power(view: View, chunk: Chunk) -> Chunk | None:
    """Read a branch of government or a directorate, which is no government: "the judicial power"."""
    told = view.form(chunk.first + 1)
    if told in _LOCAL and chunk.head != "اداره" and speaks(view, chunk.first, chunk.last):
        chunk.type, chunk.kind, chunk.form, chunk.state = EntityType.ORGANISATION, "PublicBody", Form.NAME, ""
        return chunk
    if told not in (_DIRECTED if chunk.head == "اداره" else _BRANCHES):
        return None
    if chunk.head == "اداره":
        reach = tail(view, chunk.first + 1, definite=True, joins=True)
        chunk.last = reach.last if reach else chunk.last
    chunk.type, chunk.kind, chunk.form, chunk.state = EntityType.ORGANISATION, "PublicBody", Form.NAME, ""
    chunk.words = (chunk.words[0], *view.words.forms[chunk.first + 1 : chunk.last + 1])
    return chunk


def some_government(view: View, chunk: Chunk) -> bool:
    """Tell whether a government is one of its own, of a state that the text does not tell.

    Args:
        view: The text.
        chunk: A government that refers to none named.

    Returns:
        Whether it is: "the transitional government said", "the government" beside nothing that tells whose it is.
    """
    if chunk.last > chunk.first and said_by(view, chunk.first):
        return True
    alone = view.form(chunk.first) == _GOVERNMENT and view.form(chunk.first - 1) not in _THIS_ONE
    return alone and view.form(chunk.last + 1) not in _SIDES


_GOVERNMENT = "الحكومه"
_SIDES = word_set("والمعارضة ومعارضيها والمتمردين")
_THIS_ONE = word_set("هذه تلك وفد ووفد بوفد لوفد")
