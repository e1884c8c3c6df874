"""Find where another action is asked for within one demand: "to open the schools for all and repair the roads"."""

from collections.abc import Iterator

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, definite
from kg.extract.stances.actions import is_action, is_plural
from kg.extract.stances.pieces import Break, Piece
from kg.extract.stances.turns import past_besides
from kg.kinds import Act
from kg.text.fold import word_set
from kg.text.words import COMMAS

_LEAST, _LONG, _NEAR = 2, 4, 3
# Actions that only carry on the one behind them: "to work for the release of".
_LIGHT = word_set("العمل عمل السعي سعي الإسراع إسراع التعجيل تعجيل المضي مواصلة الاستمرار البدء الشروع")
_TO = word_set("على إلى في")
_AMONG = word_set("رأسها رأسهم مقدمتها مقدمتهم بينها بينهم منها أهمها أبرزها فيها مثل")
_AIMS = word_set("أجل بهدف بغية قصد سبل كيفية بغرض عبر")
_PARTED = frozenset([Act.DEMAND, Act.AFFIRM, Act.AGREE])


def action_breaks(layout: Layout, piece: Piece, act: Act) -> list[Break]:
    """Return where another action is asked for.

    Args:
        layout: The release.
        piece: The content.
        act: What is done with it.

    Returns:
        The places: after a comma in the same form as the first action, or where both are long and the second can be
        joined to no action told within the first, nor points back to it.
    """
    if act not in _PARTED or not is_action(_bare(layout.forms[piece.first])):
        return []
    return list(_parted(layout, piece) if plain_action(layout.forms[piece.first]) else ()) or list(
        _joined(layout, piece) if act is Act.DEMAND else ()
    )


def plain_action(form: str) -> bool:
    """Tell whether a folded word is a verbal noun without article."""
    form = _bare(form)
    return is_action(form) and not form.startswith("ال")


def _bare(form: str) -> str:
    return form[1:] if form[:1] in ("ب", "ل") and not is_action(form) else form


def _parted(layout: Layout, piece: Piece) -> Iterator[Break]:
    """Yield where a comma and "and" or "besides" part two verbal nouns without article."""
    forms = layout.forms
    for i in range(piece.first + _LEAST, piece.stop - _LEAST + 1):
        if forms[i - 1] not in COMMAS:
            continue
        if forms[i][:1] == "و" and plain_action(forms[i][1:]):
            yield Break(i, i, 1)
        elif (word := past_besides(layout, i)) and word < piece.stop - 1 and plain_action(forms[word]):
            yield Break(i, word, 0)


def _joined(layout: Layout, piece: Piece) -> Iterator[Break]:
    """Yield where "and" alone joins an action to another of some words, in which no noun stands to which it may."""
    began = piece.first
    for i in range(piece.first + 1, piece.stop - _LONG + 1):
        form = layout.forms[i]
        if form in _AMONG:
            # "At the head of which is the presence of X, and the meddling of Y".
            return
        if form[:1] == "و" and is_action(form[1:]) and not is_plural(layout, i) and i - began >= _LONG:
            told = range(began + 1, i)
            free = form.startswith("وال") and not ADJUNCTS.isdisjoint(layout.forms[i + 1 : i + 3])
            if not any(_holds(layout, k, form, free=free) for k in told) and _another(layout, i, piece.stop):
                yield Break(i, i, 1)
                began = i


def _holds(layout: Layout, i: int, joined: str, *, free: bool) -> bool:
    """Tell whether a noun stands at a place to which an action with "and" may be joined rather than to the first."""
    form = layout.forms[i]
    if joined.startswith("وال"):
        # A noun with an article may be joined to any such noun; "working for", "the release of" only to an action.
        bare = form.removeprefix("و")
        alike = is_action(bare) and not is_plural(layout, i) if free else definite(bare)
        return (alike and joined[1:] not in _LIGHT) or form in _AIMS
    aim = form[:1] == "ل" and len(form) >= _LONG and layout.phrase(i) is None
    noun = form.removeprefix("و") if layout.forms[i - 1] in COMMAS else form
    within = is_action(noun) and not noun.startswith("ال") and not is_plural(layout, i) and not _carried(layout, i)
    return aim or form in _AIMS or within


def _another(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether an action of some words begins at a place that does not point back: "and prevent its collapse"."""
    ends = next((k for k in range(i, stop) if layout.forms[k] in COMMAS), stop)
    return ends >= i + _LONG and not any(_points_back(layout, k) for k in range(i, i + _NEAR))


def _points_back(layout: Layout, i: int) -> bool:
    """Tell whether a pronoun is written on to a word."""
    end = layout.words.ends[i]
    return layout.forms[i].endswith(("ها", "هم", "هما")) or layout.found.release.text[end - 1 : end] == "ه"


def _carried(layout: Layout, i: int) -> bool:
    """Tell whether an action stands behind one that only carries it on: "to work for the release of"."""
    before = i - 1 - (layout.form(i - 1) in _TO)
    return layout.form(before).removeprefix("و") in _LIGHT
