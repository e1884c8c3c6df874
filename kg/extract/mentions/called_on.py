"""Those whom somebody calls on, thanks or comforts: behind his verb and name, a preposition, or others like them."""

from kg.extract.mentions.received import addressed
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.text.fold import with_and, word_set

_ALL = word_set("كل جميع كافة سائر عموم بقية مختلف")
_WITH = {"ب" + word for word in _ALL}
# "The office appeals to (with)": the preposition is written on to whom it appeals.
_APPEALS = with_and("نهيب أهيب يهيب تهيب أهاب أهابت")
# "We hope from", "wishes on", "turns with thanks to": a preposition stands before them.
_BY_PREPOSITION = {
    "من": with_and("نرجو يرجو ترجو نطلب يطلب تطلب طلب طلبت"),
    "علي": with_and("نتمنى يتمنى تتمنى تمنى تمنت"),
    "الي": word_set(
        "الشكر بالشكر شكرنا شكره شكرها التحية بالتحية تحية بتحية تحياته تحياتها نداء بنداء التعازي بالتعازي"
    ),
}
# Verbs that take whom they ask without preposition, before whom stands who asks.
_ASKS = with_and(
    "يدعو تدعو دعا دعت يطالب تطالب طالب طالبت يناشد تناشد ناشد ناشدت يحث تحث حث حثت يشكر تشكر شكر شكرت"
    " يطمئن تطمئن طمأن طمأنت يوصي توصي أوصى أوصت يحيي تحيي حيا حيت يعزي تعزي يهنئ تهنئ هنأ هنأت"
)
_NEAR, _BACK, _MOST = 5, 3, 12
_GROUPS = frozenset({"population", "collective", "organisation", "armed"})
_PLURALS = ("ين", "ون", "ات")


def called_on(view: View, i: int) -> bool:
    """Tell whether those at a word are whom somebody calls on, thanks or comforts.

    Args:
        view: The text.
        i: Index of their noun.

    Returns:
        Whether it is so: "the meeting called on all tribes", "we hope from the relief organisations".
    """
    for _ in range(_MOST):
        told = _called_here(view, i)
        if told is not None:
            return told
        i = _joined_to(view, i)
    return False


def _called_here(view: View, i: int) -> bool | None:
    """Tell whether those at a word are called on by what stands before it; None where they are joined to others."""
    if addressed(view, i):
        return True
    j = i
    while view.form(j - 1) in _ALL:
        j -= 1
    form = view.form(j - 1)
    if form in _WITH or (j == i and view.form(i).startswith("ب") and view.lexemes[i].clitic):
        return _near(view, j - (form in _WITH), _APPEALS)
    if view.lexemes[i].clitic:
        return None if view.form(i).startswith("وال") and _joined_to(view, i) >= 0 else False
    if form in _BY_PREPOSITION:
        return _near(view, j - 1, _BY_PREPOSITION[form])
    return view.form(j - 2) in _ASKS and _asks(view, j - 1)


def _near(view: View, last: int, words: frozenset[str]) -> bool:
    """Tell whether one of some words stands shortly before a word, and no sign between."""
    for k in range(last - 1, max(-1, last - _NEAR), -1):
        if view.form(k) in words:
            return True
        if is_sign(view.form(k)):
            return False
    return False


def _asks(view: View, i: int) -> bool:
    """Tell whether a word may be who asks: one definite noun behind the verb, and not several."""
    word = view.lexemes[i]
    # Behind an office a surname may stand.
    several = word.head is not None and (word.head.number == "p" or word.head.kind == "office")
    return word.definite and not (word.clitic or several or word.stem.endswith(_PLURALS))


def _joined_to(view: View, i: int) -> int:
    """Return the noun to which a noun is joined among those called on: "the merchants and the teachers"; -1 if none."""
    for k in range(i - 1, max(-1, i - 1 - _BACK), -1):
        word = view.lexemes[k]
        if word.head is not None and word.head.kind in _GROUPS:
            return k
        if not word.definite or is_sign(word.stem):
            return -1
    return -1
