"""Those who lead several states together: "the foreign ministers of X, Y and Z", "the leaders of the states of W"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.words import COMMAS

_LEADERS = word_set("قادة زعماء رؤساء")
_STATES = word_set("دول الدول بلدان البلدان")
LANDS = frozenset({EntityType.STATE, EntityType.PLACE})


def is_leader(lexeme: Lexeme) -> bool:
    """Tell whether a plural is one of leaders of states.

    Args:
        lexeme: A reading of it.

    Returns:
        Whether it is.
    """
    return lexeme.bare in _LEADERS


def leads_states(view: View, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether a plural names the leaders of a group of states, who need not speak to be named.

    Args:
        view: The text.
        chunk: The plural with what stands behind it.
        lexeme: Its reading.

    Returns:
        Whether it does.
    """
    return is_leader(lexeme) and view.form(chunk.first + 1) in _STATES


def over_states(view: View, chunk: Chunk) -> None:
    """Take in the further states of "the foreign ministers of X, Y and Z".

    Args:
        view: The text.
        chunk: The leaders with what stands behind them; it grows by what is taken in.
    """
    parts = [_land(view, part) for part in chunk.parts[-1:]]
    if chunk.parts and (chunk.parts[-1].type in LANDS or chunk.parts[-1].kind == "PublicBody"):
        while True:
            j = chunk.last + 1
            j += view.form(j) in COMMAS
            part = name_chunk(view, j)
            joined = view.form(j).startswith("و") if j == chunk.last + 1 else True
            if part is None or part.type not in LANDS or not joined or part.clitic > 1:
                break
            chunk.last = part.last
            parts.append(part)
        chunk.words = (chunk.words[0], *view.words.forms[chunk.first + 1 : chunk.last + 1])
    chunk.parts = parts if len(parts) > 1 or not any(part.type in LANDS for part in parts) else []


def _land(view: View, part: Chunk) -> Chunk:
    """Return the state in the name of its ministry, which is written as the office is: "foreign ministers of X"."""
    land = name_chunk(view, part.last) if part.kind == "PublicBody" else None
    return land if land is not None and land.type in LANDS else part
