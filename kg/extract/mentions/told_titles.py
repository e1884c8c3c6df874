"""The name behind the long title of somebody who is only told of: "a meeting with the envoy to the region X, N M"."""

from kg.extract.mentions.apart_names import name_apart
from kg.extract.mentions.bearers import take_name
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.long_titles import (
    BODILY,
    HANGS,
    HANGS_WITHIN,
    LONGEST,
    WITHIN,
    body_at,
    complete,
    goes_on,
    participle,
)
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.speech import opens, says_here
from kg.extract.mentions.view import View
from kg.text.names import is_unit
from kg.text.words import COMMAS


def told_bearer(view: View, chunk: Chunk) -> None:
    """Take in the name behind where or of which body somebody is who is told of: "with the commander in the town X N".

    Args:
        view: The text.
        chunk: The office, with something before it by which it cannot be who does a thing to the one named.
    """
    governed = chunk.clitic or view.form(chunk.first - 1) in _GOVERNING
    if chunk.name or not governed or says_here(view, chunk.first) or opens(view, chunk.first):
        return
    passed: list[Chunk] = []
    j = chunk.last + 1
    while j <= chunk.last + LONGEST and view.lexeme(j) is not None:
        comma = view.form(j) in COMMAS
        if j > chunk.last + 1 and (name := name_apart(view, j) or _whole_name(view, j, comma=comma)):
            take_name(view, chunk, name)
            chunk.parts += passed
            return
        if comma or not (_hangs(view, j) and goes_on(view, j, told=True)):
            return
        part = body_at(view, j)
        passed += [part] if part is not None and not part.reference else []
        j = part.last + 1 if part is not None else j + 1


def _hangs(view: View, j: int) -> bool:
    """Tell whether a word plainly hangs on a title: a preposition, what is definite, a body, "for the file of"."""
    form, word, after = view.form(j), view.lexemes[j], view.lexeme(j + 1)
    definite = word.definite or form.startswith(_WITH_ARTICLE)
    of = form.startswith("ل") and after is not None and after.definite
    body = name_chunk(view, j) is not None or (word.head is not None and word.head.kind in BODILY)
    charged = participle(view, j - 1) or view.form(j - 1) in HANGS
    return form in WITHIN | HANGS | HANGS_WITHIN or definite or of or body or charged


_WITH_ARTICLE = ("بال", "لل", "وال")


def _whole_name(view: View, j: int, *, comma: bool) -> tuple[int, int] | None:
    """Read a name of known units alone that begins behind a whole phrase, perhaps behind a comma."""
    name = name_after(view, j + comma, sure=True) if complete(view, j - 1) else None
    return name if name is not None and all(map(is_unit, view.words.forms[name[0] : name[1] + 1])) else None


# Before somebody who is told of with another, or of whom a clause tells.
_GOVERNING = frozenset({"مع", "من", "عن", "الي", "علي", "بين", "ان", "وان", "بحضور", "برياسه", "بقياده", "ضد"})
