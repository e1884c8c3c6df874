"""Two persons named behind a title of two: "the two deputies N M and N M", whatever their surnames are."""

from kg.extract.mentions.name_ends import is_closed
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_given

_TWO = word_set(
    "النائبان النائبين الوزيران الوزيرين السفيران السفيرين السيدان السيدين الدكتوران الدكتورين الأستاذان الأستاذين"
    " الشيخان الشيخين المهندسان المهندسين الرئيسان الرئيسين القياديان القياديين العضوان العضوين المرشحان المرشحين"
    " الشهيدان الشهيدين الأخوان الأخوين الشقيقان الشقيقين العميدان العميدين العقيدان العقيدين اللواءان اللواءين"
    " الناشطان الناشطين الكاتبان الكاتبين الأميران الأميرين المحاميان المحاميين الطالبان"
    " الطالبين الصحفيان الصحفيين الصحافيان الصحافيين الأسيران الأسيرين المعتقلان المعتقلين الباحثان الباحثين القاضيان"
    " القاضيين الشابان الشابين الزميلان الزميلين الرفيقان الرفيقين رفيقينا رفيقانا زميلينا زميلانا المدونان المدونين"
    " الضابطان الضابطين الطبيبان الطبيبين المواطنان المواطنين العاملان العاملين الموظفان الموظفين"
)
_EACH = word_set("كل كلا لكل وكل وكلا")
_MOST, _DUALS = 4, ("ان", "ين")


def first_of_two(view: View, i: int) -> tuple[int, int] | None:
    """Read the first of two names behind a title of two, or behind "each of".

    Args:
        view: The text.
        i: Index of the word behind the title.

    Returns:
        First and last word, or None where no second name is joined to it.
    """
    before = view.form(i - 1)
    each = before == "من" and view.form(i - 2) in _EACH
    # "The two freed prisoners N M and N M".
    titled = before in _TWO or (before.startswith("ال") and before.endswith(_DUALS) and view.form(i - 2) in _TWO)
    if not (each or titled) or not is_given(view.form(i)) or view.lexemes[i].definite:
        return None
    for k in range(i + 1, i + 1 + _MOST):
        if k > i + 1 and _joins(view, k):
            return i, k - 1
        if not may_be_surname(view, k):
            return None
    return None


def second_of_two(view: View, i: int) -> tuple[int, int] | None:
    """Read the second of two names behind a title of two, where no table knows its surname.

    Args:
        view: The text.
        i: Index of its first word, with "and" written on to it.

    Returns:
        First and last word, or None.
    """
    if not _joins(view, i):
        return None
    starts = range(i - 2, max(0, i - _MOST - 1), -1)
    told = any((name := first_of_two(view, k)) is not None and name[1] == i - 1 for k in starts)
    return (i, i + 1) if told else None


def _joins(view: View, i: int) -> bool:
    """Tell whether "and" with a first name stands at a word, before what may be its surname."""
    form = view.form(i)
    return form.startswith("و") and not is_given(form) and is_given(form[1:]) and may_be_surname(view, i + 1)


def may_be_surname(view: View, i: int) -> bool:
    """Tell whether a word may belong to a name: none that joins, governs or tells.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it may.
    """
    word = view.lexeme(i)
    if word is None or not word.stem.isalpha() or word.clitic or is_closed(view, i):
        return False
    said = word.stem in load_cues().forms and not is_given(word.stem)
    return not said and not word.stem.startswith(("وال", "بال", "لل"))
