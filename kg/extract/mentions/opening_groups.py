"""Those without name with whom a sentence opens before their verb in the plural: "the undersigned reject"."""

from functools import cache

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.said_parts import nominal_body
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.words import COMMAS

#: "Indeed", behind which a sentence names who acts in it.
AFTER_THAT = with_and("إن")
#: Those who met, signed or stand somewhere together.
GATHERED = word_set(
    "الموقعون الموقعين المجتمعون المجتمعين المشاركون المشاركين الحاضرون الحاضرين المؤتمرون المؤتمرين الملتقون الملتقين"
    " المحتجون المحتجين المتظاهرون المتظاهرين المحتشدون المحتشدين المعتصمون المعتصمين"
)
_STARTS = frozenset({"", "\n", ".", ":", "؛", '"', "«", "“", "،"})
_PLURAL, _LONGEST, _SHORTEST, _NEAR = ("ون", "ين"), 9, 6, 4
_WHILE = frozenset({"اذ"})
_WHERE = word_set("في على أدناه أعلاه أمام داخل من هذا هذه")


def opening_group(view: View, i: int, found: list[Chunk]) -> list[Chunk]:
    """Read those with whom a sentence opens, up to their verb, where less of them or nothing was found.

    Args:
        view: The text.
        i: Index of a word.
        found: What was found there.

    Returns:
        The group; what was found where no group without name opens a sentence there.
    """
    if not _opens(view, i) or i in view.atoms:
        return found
    first = found[0] if found else None
    if first is not None and (first.keys or first.name or first.number != "p" or first.type is EntityType.PERSON):
        return found
    last = _last(view, i, first.last if first is not None else i)
    if last < i or (first is not None and last <= first.last):
        return found
    group = nominal_body(view, i, last, "m", "p")
    group.parts = [part for chunk in found for part in chunk.parts]
    if first is not None:
        group.type, group.kind = first.type, first.kind
    return [group]


def acts_first(view: View, i: int) -> bool:
    """Tell whether a sentence opens with one plural right before what those do: "(indeed) the teachers reject".

    Args:
        view: The text.
        i: Index of the plural.

    Returns:
        Whether it does.
    """
    return _opens(view, i) and _last(view, i, i) == i


def _opens(view: View, i: int) -> bool:
    """Tell whether those with whom a sentence may open stand at a word."""
    word = view.lexeme(i)
    if word is None or word.clitic:
        return False
    indeed = view.form(i - 1) in AFTER_THAT and view.form(i - 2) in _STARTS
    return indeed or (view.form(i) in GATHERED and view.form(i - 1) in _STARTS)


def _last(view: View, i: int, known: int) -> int:
    """Return the last word of the group before its verb; -1 where no verb in the plural follows."""
    gathered = view.form(i) in GATHERED
    for j in range(i + 1, min(len(view.words.forms), i + _LONGEST)):
        form = view.form(j)
        parted = form in COMMAS and view.form(j + 1) in _WHILE
        if form in they_do() or (parted and view.form(j + 2) in they_do()) or form in _WHILE:
            several = gathered or known > i or (j <= i + 2 and _are_many(view, i, j))
            return j - 1 if several and (form not in _WHILE or view.form(j + 1) in they_do()) else -1
        if form in GATHERED and j <= i + _NEAR:
            gathered = True
        elif is_sign(form) or form in load_cues().forms or (view.lexemes[j].closed and form not in _WHERE):
            return -1
    return -1


def _are_many(view: View, i: int, stop: int) -> bool:
    """Tell whether words call persons in the plural: "the lawyers", "the contracted teachers"."""
    forms = view.words.forms[i:stop]
    return all(form.startswith("ال") and form.endswith(_PLURAL) and len(form) >= _SHORTEST for form in forms)


@cache
def they_do() -> frozenset[str]:
    """Return the forms in which several do something now that a cue tells: "they reject".

    Returns:
        The folded forms.
    """
    return frozenset(
        form
        for form, readings in load_cues().forms.items()
        for r in readings
        if form.endswith("ون") and r.inflected.person == 3 and r.inflected.shape is Shape.IMPERFECT
    )
