"""The name of who signs a text, whom no table knows: behind his office on its line or on the line below."""

from kg.extract.mentions.name_ends import past_titles
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import JOINERS, is_given, is_unit
from kg.text.page_ends import foot

_LEADS, _ENDS = frozenset({":", "/", "\n"}), frozenset({"", "\n"})
_FEWEST, _MOST = 2, 5
_BODIES = frozenset({"organisation", "armed", "government", "site", "delegation", "population", "text"})
# What stands below an office too: slogans, copies, where and when, and what is no name though no table has it.
_NO_NAMES = word_set(
    "عاش عاشت تحيا يحيا المجد النصر الخلود الحرية حرر حررت صدر صدرت نسخة صورة توقيع ختم بيان مرفق انتهى للتواصل هاتف"
    " الموافق التاريخ تاريخ كل معا شهداء الشهداء الثورة"
)


def signed_name(view: View, last: int) -> tuple[int, int] | None:
    """Read the words of a line behind an office that signs a text as the name of its bearer.

    Args:
        view: The text.
        last: Index of the last word of the office.

    Returns:
        First and last word of the name; None away from the foot of the text, and where the line holds another word.
    """
    if view.form(last + 1) not in _LEADS:
        return None
    i = past_titles(view, last + 2)
    stop = i
    while view.form(stop) not in _ENDS and stop <= i + _MOST:
        stop += 1
    if not _FEWEST <= stop - i <= _MOST or not all(may_be(view, k, first=k == i) for k in range(i, stop)):
        return None
    if view.form(last + 1) == ":" and not any(map(is_unit, view.words.forms[i:stop])):
        # "The minister: the weather is fine", a headline.
        return None
    return (i, stop - 1) if any(first <= i < end for first, end in foot(view.words.forms)) else None


def may_be(view: View, i: int, *, first: bool) -> bool:
    """Tell whether a word may be part of the name that fills a line: nothing that a table has for something else.

    Args:
        view: The text.
        i: Index of the word.
        first: Whether the name begins with it.

    Returns:
        Whether it may.
    """
    word, form = view.lexemes[i], view.form(i)
    if not form.isalpha() or form in _NO_NAMES or (word.head is not None and word.head.kind in _BODIES):
        return False
    if is_given(form) or form in JOINERS:
        return True
    common = word.head is not None or view.guide.nouns.has("never_name", form)
    if word.closed or i in view.atoms or (common and not is_unit(form)):
        return False
    return not (first and (word.nisba or form in load_cues().forms or form in load_cues().heads))
