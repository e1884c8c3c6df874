"""Who is told of by the noun before: people by what is done to them, others by what they said or did."""

from kg.extract.mentions.called_on import called_on
from kg.extract.mentions.view import View
from kg.text.fold import word_set

#: "The release of the detainees", "the lives of civilians": they are those for whom something is wanted.
DONE_TO_PEOPLE = word_set(
    "سراح حماية إنقاذ معاناة قضية ملف مصير حياة حقوق حق بحق سلامة أرواح صمود نصرة إجلاء إخلاء معاملة تعذيب قتل اعتقال"
    " تهجير تجويع حصار استهداف قصف ترهيب ترويع ملاحقة قمع إعدام محاكمة كرامة مطالب تضحيات إرادة احتجاز خطف إغاثة إيواء"
    " دماء إنصاف تعويض رعاية تشريد استغلال دعم إعادة"
    " أوضاع ظروف اعتداءات ضبط تشغيل عودة"
)
# The same with a preposition: "the defence of the detainees", "stands with the prisoners".
_WITH_PREPOSITION = {
    "عن": word_set("الإفراج إفراج الدفاع دفاع دفاعا العفو عفو المدافعين"),
    "علي": word_set("الاعتداء اعتداء اعتداءات الاعتداءات القصف الهجوم الضغط ضغوط الضغوط التنكيل"),
    "مع": word_set("تضامنه تضامنها تضامننا تضامنهم التضامن وقوفه وقوفها وقوفنا الوقوف متضامنا متضامنين"),
    "الي": word_set("الإساءة إساءة الإحسان"),
}
_NEAR = 2
# "The silence of the judges", "the statements of the minister": what somebody said, did or left undone.
_DONE_BY_THEM = word_set(
    "تصريحات تصريح كلام أقوال ادعاءات ادعاء مزاعم اتهامات رد ردود موقف مواقف صمت تجاهل تعنت مماطلة تفاعل استجواب"
    " استدعاء استقالة إقالة وعود وعد تعهدات إحالة تدخل جهود مساندة انحياز تواطؤ قرار مبادرة دور تضحيات"
)
# "His excellency the minister of".
_COURTESIES = word_set("معالي لمعالي سعادة لسعادة فخامة لفخامة عطوفة")
_FROM, _PUT_OUT = "عن", word_set("صدر صدرت يصدر تصدر الصادر الصادرة الصادرين بدر بدرت")


def done_to(view: View, i: int) -> bool:
    """Tell whether what is done to people, or wanted for them, stands right before the noun that calls them.

    Args:
        view: The text.
        i: Index of the noun.

    Returns:
        Whether it is so: "the release of the detainees", "the defence of the prisoners".
    """
    after = view.lexeme(i + 1)
    described = after is not None and after.definite and not after.clitic and after.stem.endswith("ه")
    if view.lexemes[i].clitic or described:
        # "The harmed families": an adjective that belongs to what they are called.
        return False
    before = view.form(i - 1)
    if before in _WITH_PREPOSITION:
        near = range(max(0, i - 1 - _NEAR), i - 1)
        return any(_is(view, j, _WITH_PREPOSITION[before]) for j in near)
    return _is(view, i - 1, DONE_TO_PEOPLE)


def done_by(view: View, i: int) -> bool:
    """Tell whether what somebody said or did stands right before the phrase that calls him.

    Args:
        view: The text.
        i: Index of its first word.

    Returns:
        Whether it is so: "the statements of the minister of health", "the silence of the judges".
    """
    if view.lexemes[i].clitic:
        return False
    if view.form(i - 1) == _FROM:
        return view.form(i - 2) in _PUT_OUT
    return _is(view, i - 1, _DONE_BY_THEM) or view.form(i - 1) in _COURTESIES


def tells_of(view: View, i: int) -> bool:
    """Tell whether what some did, or what is done to them, stands before the phrase that calls them, or they are asked.

    Args:
        view: The text.
        i: Index of its first word.

    Returns:
        Whether it is so.
    """
    return done_by(view, i) or done_to(view, i) or called_on(view, i)


_PREFIXES = ("و", "ف", "ب", "ل", "ك")


def _is(view: View, i: int, nouns: frozenset[str]) -> bool:
    """Tell whether one of some nouns stands at a word, with a letter written on to it or not."""
    form = view.form(i)
    return form in nouns or (form.startswith(_PREFIXES) and form[1:] in nouns)
