"""Divide a content into the parts that could each stand alone: clauses of 'and that', and different demands."""

from typing import NamedTuple

from kg.extract.actions import is_action
from kg.extract.layout import Layout
from kg.extract.wording import AND_THAT, COMMAS, THAT
from kg.kinds import Act
from kg.text.sentences import Stretch, parts

_MODALS = frozenset(["ينبغي", "يجب", "يتعين", "يتوجب", "لابد"])
_LEAST = 2


class Break(NamedTuple):
    """Where one part ends, the next begins, and the letters of its first word that do not belong to it."""

    end: int
    start: int
    skip: int


def divide(layout: Layout, content: Stretch, *, clause: bool, act: Act) -> list[tuple[Stretch, int]]:
    """Divide a content.

    Args:
        layout: The release.
        content: The content.
        clause: Whether it is a clause after 'that' rather than a noun phrase.
        act: What is done with it.

    Returns:
        The parts in order, each with the letters of its first word that do not belong to it.
    """
    out: list[tuple[Stretch, int]] = []
    for piece in parts(layout.words, content) or [content]:
        breaks = _sequels(layout, piece)
        if clause:
            breaks += _clause_breaks(layout, piece)
        elif act in (Act.DEMAND, Act.AFFIRM):
            breaks += _action_breaks(layout, piece)
        out += _cut(piece, sorted(set(breaks)))
    return out


def _clause_breaks(layout: Layout, piece: Stretch) -> list[Break]:
    """Return where 'and that', or a modal after 'and', begins a part."""
    forms = layout.forms
    found = []
    for i in range(piece.first + _LEAST, piece.stop - _LEAST):
        form = forms[i]
        if form in AND_THAT:
            found.append(Break(i, i + 1, 0))
        elif form == "كما" and forms[i + 1] in THAT:
            found.append(Break(i, i + 2, 0))
        elif (form[:1] == "و" and form[1:] in _MODALS) or (form == "ولا" and forms[i + 1] in ("بد", "يجوز")):
            found.append(Break(i, i, 1))
    return found


def _sequels(layout: Layout, piece: Stretch) -> list[Break]:
    """Return where 'and then' begins a part that comes after the first."""
    forms = layout.forms
    return [
        Break(i, i + 2, 0)
        for i in range(piece.first + _LEAST, piece.stop - _LEAST)
        if forms[i] == "ومن" and forms[i + 1] == "ثم" and forms[i - 1] in COMMAS
    ]


def _action_breaks(layout: Layout, piece: Stretch) -> list[Break]:
    """Return where another action is asked for after a comma, in the same form as the first."""
    forms = layout.forms
    if not _plain_action(forms[piece.first]):
        return []
    return [
        Break(i, i, 1)
        for i in range(piece.first + _LEAST, piece.stop - _LEAST + 1)
        if forms[i][:1] == "و" and forms[i - 1] in COMMAS and _plain_action(forms[i][1:])
    ]


def _plain_action(form: str) -> bool:
    """Tell whether a word is a verbal noun without article."""
    form = form[1:] if form[:1] in ("ب", "ل") else form
    return is_action(form) and not form.startswith("ال")


def _cut(piece: Stretch, breaks: list[Break]) -> list[tuple[Stretch, int]]:
    """Cut a piece at the breaks."""
    out: list[tuple[Stretch, int]] = []
    first, skip = piece.first, 0
    for at in breaks:
        if at.end > first:
            out.append((Stretch(first, at.end), skip))
            first, skip = at.start, at.skip
    out.append((Stretch(first, piece.stop), skip))
    return out
