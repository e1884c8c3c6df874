"""Tell whether those met follow who met them without being named: "X received a number of artists"."""

from kg.extract.layout.lay import Layout
from kg.extract.meetings.seats import KIN, past_adjunct
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set

_GUESTS = word_set(
    "عددا عدد وفدا الوفد أعضاء مسؤولين مسؤولي كبار ممثلين ممثلي رؤساء قادة وزراء نوابا عائلات أهالي وجهاء مجموعة"
    " سفراء السفراء قناصل القناصل ضيوف ضيوفه شيوخ مشايخ جمعا نخبة أفراد أسر مواطنين المواطنين إعلاميين الإعلاميين"
    " صحفيين صحافيين الصحفيين نواب النواب طلبة منسوبي قيادات مواطنا أصحاب الوزراء أمراء الأمراء المهنئين رجال"
    " مدراء المدراء مديري مديرين المديرين وفودا وفود عمداء موظفي الموظفين منتسبي كوادر الكوادر مندوبي مندوبين أولياء"
    " معلمي المعلمين أطباء الأطباء طلاب الطلاب تجار التجار خطباء أئمة محافظي المحافظين"
    " نظيره نظيرها نظيرته نظراءه القائم القائمة"
)


def guests_follow(layout: Layout, i: int) -> bool:
    """Tell whether a noun for several people stands at a place, past where and when they were met.

    Args:
        layout: The release.
        i: Index of the word behind who met them, or behind "his reception of".

    Returns:
        Whether it does, "with" or a preposition written on to it or not.
    """
    while (past := past_adjunct(layout, i)) > i:
        i = past
    form = layout.form(i + (layout.form(i) == "مع"))
    called = form in _GUESTS or form in KIN or (form.startswith("ب") and form[1:] in _GUESTS)
    return called or _by_office(layout, i)


def _by_office(layout: Layout, i: int) -> bool:
    """Tell whether one whose name no table has is told of by his office: "received an envoy", "the ambassador N"."""
    form = layout.form(i)
    head = nouns_ar().head(form.removeprefix("ال")) or nouns_ar().head(form.removesuffix("ا"))
    told = form.startswith("ال") or form.endswith("ا")
    return told and head is not None and head.kind == "office" and layout.phrase(i) is None
