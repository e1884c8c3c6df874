"""Words that tell who wrote, sent or put out a document by a clause about it: "a report that X prepared"."""

from kg.lexicon.conjugate import perfect
from kg.text.fold import word_set

_HIM = ("ه", "ها")
_VERBS = ("وجه", "ألقى", "أصدر", "أرسل", "كتب", "قدم", "أجرى", "عقد", "سجل", "أدى", "أعد", "نشر", "أطلق", "وضع", "رفع")
_MORE = ("أنجز", "وزع", "بث", "صاغ", "طرح", "حرر", "أورد", "أعلن", "عرض", "أذاع", "ساق", "جمع")


def _with_it() -> frozenset[str]:
    """Return the verbs of putting out, giving and sending with a pronoun: "that he addressed to"."""
    forms = [f for verb in _VERBS + _MORE for f in perfect(verb)]
    stems = [f.form[:-1] + "ا" if f.form.endswith("ي") else f.form for f in forms if f.person not in (1, 2)]
    return frozenset(stem + him for stem in stems for him in _HIM)


#: Who put it out stands right behind.
PUT_OUT_BY = _with_it()
#: The same with "by" behind it.
ISSUED_BY = word_set("صادر صادرا الصادر صادرة الصادرة صدر صدرت")
#: What is put out so.
PAPERS = word_set("تقرير تقريرا بيان بيانا دراسة بلاغ مسودة مذكرة رسالة بحث التقرير البيان الدراسة البلاغ")
