"""Tell whether a body says in its own release that another left his duty undone: "the ministry has failed us"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, RELATIVES, THAT, THIS, definite
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch


def left_undone(layout: Layout, part: Stretch) -> bool:
    """Tell whether another is said to have left his duty undone: at the head, or right behind who did.

    Args:
        layout: The release.
        part: The sentence, past what leads into it.

    Returns:
        Whether he is; not where it is denied, or told of those whom a relative clause describes.
    """
    failing, first = load_tone()["failing"], part.first
    if _fails(layout, first, part.stop):
        return _somebody(layout, first + 1 + (layout.form(first + 1) in THIS))
    if not _somebody(layout, first):
        return False
    for i in range(first + 1, min(part.stop, first + _REACH)):
        form = layout.forms[i]
        if form in RELATIVES or form in NEGATIONS or form in THAT or form in _DOUBTED:
            return False
        if failing.at(layout.forms, i):
            return True
    return False


def _fails(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a verb of that kind stands at a place, what it takes right behind it or behind who does it."""
    failing, form = load_tone()["failing"], layout.form(i)
    behind = layout.forms[i + 1 : min(stop, i + _REACH)]
    return failing.has(form) or any(row[0] == form and row[1] in behind for row in failing.phrases)


def _somebody(layout: Layout, i: int) -> bool:
    """Tell whether another is named at a place, or called by a definite noun."""
    return layout.phrase(i) is not None or (definite(layout.form(i)) and layout.form(i) not in RELATIVES)


_REACH, _DOUBTED = 8, word_set("إذا لو ربما قد")
