"""Outlets in signs of quotation that no table knows: one that learns something, or to which somebody talks."""

from collections.abc import Iterator

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.speech import OPENS_SAID
from kg.extract.mentions.to_outlets import LEARNT, LONGEST, OPENS, TO
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.words import COMMAS


def outlets_told(view: View) -> Iterator[int]:
    """Find the words that may begin the name of an outlet: one that learns something, or whom somebody talks to.

    Args:
        view: The text.

    Yields:
        The word behind each opening sign before which it is told so.
    """
    forms = view.words.forms
    for i in view.words.places.of(frozenset(OPENS)):
        if i + 1 < len(forms) and forms[i - 1] in _BEFORE:
            yield i + 1


_TALKED, _MEETS_IT = frozenset({TO, "مع", "الي"}), frozenset({"مع", "الي"})
_TALKS = word_set(
    "حديث حديثا حديثه حديثها تصريح تصريحا تصريحات تصريحاته مقابلة حوار لقاء كلمة اتصال خص خصت أدلى أدلت متحدثا متحدثة"
)
# "(A talk) with the channel «X»": the noun tells it.
_NOUNS, _BY_IT = word_set("قناة صحيفة جريدة مجلة إذاعة وكالة موقع"), word_set("مع إلى على في عبر")
_BEFORE = LEARNT | _NOUNS | _TALKED
_NEAR, _FAR, _PARTS = 3, 30, frozenset({".", "\n", "؟", "؛"})


def _is_told(view: View, k: int, closes: int) -> bool:
    """Tell whether somebody talks to whoever stands in the signs behind a preposition: "in a talk to «The Paper»"."""
    near = [view.form(n) for n in range(k - 1, k - 1 - _NEAR, -1)]
    if view.form(k) in _MEETS_IT or near[0] in _TALKS:
        return not _TALKS.isdisjoint(near)
    behind = closes + 1 + (view.form(closes + 1) in COMMAS)
    if view.form(k) != TO or view.form(behind) not in OPENS_SAID:
        return False
    for n in range(k - 1, max(-1, k - _FAR), -1):
        if view.form(n) in _PARTS:
            return False
        if view.says(n):
            return True
    return False


def learns(view: View, i: int) -> Chunk | None:
    """Read a paper in signs of quotation behind "learnt", or to whom somebody talks, though no table knows it.

    Args:
        view: The text.
        i: Index of the word behind the sign that opens its name.

    Returns:
        The paper, or None where no such name stands there, or one that a table knows.
    """
    forms = view.words.forms
    closes = OPENS.get(view.form(i - 1), "") if view.form(i - 2) in _BEFORE else ""
    name = forms[i : i + LONGEST]
    if not closes or closes not in name[1:] or i in view.atoms:
        return None
    last = i + name.index(closes) - 1
    by_noun = view.form(i - 2) in _NOUNS and view.form(i - 3) in _BY_IT
    if not (view.form(i - 2) in LEARNT or by_noun or _is_told(view, i - 2, last + 1)):
        return None
    return Chunk(
        first=i,
        last=last,
        type=EntityType.ORGANISATION,
        kind="Organization",
        form=Form.NAME,
        words=("صحيفه", *forms[i : last + 1]),
        head="صحيفه",
        gender="f",
        number="s",
    )
