"""What else somebody is called, told right behind his name: "N M, known as Abu X", "N M (Abu X)"."""

from kg.extract.mentions.view import View
from kg.text.fold import with_and, word_set

_CALLED = with_and("المكنى المكني الملقب المعروف المشهور الشهير يكنى يلقب") | word_set("الملقبة المكناة المعروفة")
_BY = word_set("باسم بلقب بكنية ب بـ")
#: What such a name begins with.
FATHERS = frozenset({"ابو", "ابي", "ابا", "ام"})
_OPENING, _CLOSING = frozenset('("«“'), frozenset(')"»”')
_FATHER = "ابو"


def kunya(view: View, last: int) -> tuple[str, ...]:
    """Return the name of a father or mother by which somebody is called as well.

    Args:
        view: The text.
        last: Index of the last word of the name.

    Returns:
        Its words, the first in the nominative; none where no such name is told behind the name.
    """
    j = last + 1
    called = view.form(j) in _CALLED
    if called:
        j += 1 + (view.form(j + 1) in _BY)
    opened = view.form(j) in _OPENING
    while view.form(j) in _OPENING:
        j += 1
    form = view.form(j)
    father = form[1:] if called and form[:1] == "ب" and form[1:] in FATHERS else form
    word = view.lexeme(j + 1)
    if father not in FATHERS or not (called or opened) or word is None or word.closed or not word.stem.isalpha():
        return ()
    if not called and view.form(j + 2) not in _CLOSING:
        return ()
    return ("ام" if father == "ام" else _FATHER, view.form(j + 1))
