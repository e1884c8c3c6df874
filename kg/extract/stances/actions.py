"""Tell verbal nouns of actions, such as those that are demanded, from other nouns."""

from kg.extract.layout.lay import Layout
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set

_ACTIONS = word_set(
    "وقف رفع دعم فتح عقد نزع فك منع ردع دفع حل بناء عودة بذل وضع سحب خروج رحيل العمل العودة القضاء التوصل"
    " الوصول الحفاظ الإسراع الوقوف الالتزام التزام التقاء التحاق التفاف التماس التئام"
    " مكافحة محاربة محاسبة مواجهة مواصلة متابعة ضمان إيجاد إجراء"
    " حماية تحقيق إنهاء إعادة إيقاف استمرار الاستمرار تعزيز صياغة زيادة معالجة مساعدة وحدة توحيد تضافر احترام صون"
    " إلغاء إلزام إلقاء إلحاق منح صرف"
    " غلق فرض قطع نشر محاكمة مقاطعة مراجعة مساءلة ملاحقة مراقبة مشاركة كشف نقل طرد عزل حظر ضبط نبذ بقاء دعوة مغادرة"
)
# Verbal nouns that no pattern tells from other nouns, with or without their article.
_DEEDS = word_set(
    "تدخل توجه تحرك تخلي تنازل تراجع تكاتف تصدي تقيد تحلي توقف تخلص تجاوب تعاطي"
    " تبرع توحد ترشح تنحي كف قيام بدء شروع ضغط سماح وفاء إفراج"
)
# Nouns of form III that name a body, a place, an occasion or a state of things.
_NO_DEEDS = word_set(
    "محافظة مقاطعة معارضة مقاومة مناسبة معاهدة مبادرة مظاهرة مسابقة مؤامرة معادلة معاناة مباراة مساواة موازنة"
    " محادثة مكالمة مقابلة مداخلة مراسلة مواطنة مناورة محاولة معاملة مقارنة مسافة مفاجأة منافسة مبالغة ملاحظة مفارقة"
)
# Nouns of form IV that name a body or an office.
_BODIES = word_set("إدارة إذاعة إمارة")
_FORM_III, _FORM_X = 6, 7
_TOPICS = word_set(
    "ملف ملفات ملفي قضية قضايا قضيتي مسألة مسائل موضوع مواضيع موضوعات سبل آفاق مستجدات تطورات إشكالية إشكاليات"
    " أوضاع شؤون علاقات استحقاق استحقاقات"
)


# What somebody describes, rejects or backs, and what never speaks itself.
_THINGS = word_set(
    "وضع أوضاع موقف مواقف قرار قرارات تصريحات هجوم هجمات عملية عمليات قصف غارة غارات عدوان حصار خطوة خطوات زيارة"
    " سياسة سياسات دور جهود نتائج علاقات علاقة حرب أزمة هدنة ادعاءات مزاعم أنباء كلام حديث مشروع مقترح مقترحات عرض"
    " مطالب خطة مبادرة أحداث حادث حادثة جريمة جرائم مجزرة سلوك ممارسات قانون شروط وجود فكرة تجربة مرحلة مسيرة ظروف"
    " أجواء انتهاكات تهديدات ضغوط لقاء لقاءات محادثات مباحثات مفاوضات مشاورات اجتماع اجتماعات حوار مناقشات حملة"
)


def is_thing(form: str) -> bool:
    """Tell whether a folded word names a matter or a deed, so that it stands behind a verb as its object only.

    Args:
        form: The folded word.

    Returns:
        Whether it does, with or without its article.

    Examples:
        >>> is_thing("الهجوم"), is_thing("قرار"), is_thing("المجلس")
        (True, True, False)
    """
    bare = form.removeprefix("ال")
    return bare in _THINGS or (is_action(form) and bare not in nouns_ar().heads)


# Verbal nouns that name what there is, or an occasion: "the importance of the agreement", "of today's meeting".
_OCCASIONS = word_set(
    "اجتماع اتفاق ائتلاف اتحاد اقتصاد استفتاء ارتباط اختصاص امتياز احتفال انتخاب استقلال انتصار اكتشاف اختراع"
    " إعلان إنجاز إسلام تقرير تاريخ تنسيق توقيت انعقاد"
)


def is_occasion(form: str) -> bool:
    """Tell whether a folded word is made like the name of an action, but names a thing or an occasion.

    Args:
        form: The folded word.

    Returns:
        Whether it is, with or without its article.

    Examples:
        >>> is_occasion("الاتفاق"), is_occasion("انسحاب")
        (True, False)
    """
    return form.removeprefix("ال") in _OCCASIONS


def is_topic(form: str) -> bool:
    """Tell whether a folded word is a noun of a matter to be talked of: "the file of", "ways to".

    Args:
        form: The folded word.

    Returns:
        Whether it is, with or without its article.

    Examples:
        >>> is_topic("ملف"), is_topic("الجدل")
        (True, False)
    """
    return form.removeprefix("ال") in _TOPICS


def is_action(form: str) -> bool:
    """Tell whether a folded word looks like the verbal noun of an action, by list or by pattern.

    Args:
        form: The folded word.

    Returns:
        Whether it is in the list or has the pattern of forms II, III, IV, VII, VIII or X.

    Examples:
        >>> is_action("تفعيل"), is_action("المشاركة".replace("ة", "ه")), is_action("القضاء"), is_action("الوضع")
        (True, True, True, False)
    """
    if form in _ACTIONS:
        return True
    if form.startswith("ال"):
        form = form[2:]
    if form in _DEEDS:
        return True
    if len(form) == 5 and form[0] == "ت" and form[3] == "ي":
        return True
    if len(form) == 5 and form[0] == form[2] == "ا" and form[4] == "ه":
        return form not in _BODIES
    if len(form) == _FORM_X and form.startswith("است") and form[4] == "ا" and form[-1] == "ه":
        return form not in _NO_DEEDS
    if len(form) == _FORM_III and form[0] == "م" and form[2] == "ا" and form[-1] == "ه":
        return form not in _NO_DEEDS
    if len(form) >= 5 and form[0] == "ا" and form[-2] == "ا" and form[1] != "ل":
        return len(form) in (5, 6, 7)
    return False


def acts(form: str) -> bool:
    """Tell whether a folded word is the verbal noun of an action, or "not" before one, where one may stand.

    "Bearing" is written like "she bears", so that elsewhere it is none.

    Args:
        form: The folded word.

    Returns:
        Whether it is.

    Examples:
        >>> acts("عدم"), acts("تقديم"), acts("دون")
        (True, True, False)
    """
    return form in _WHERE_ASKED or is_action(form)


_WHERE_ASKED = frozenset(["عدم", "تحمل"])


def is_plural(layout: Layout, i: int) -> bool:
    """Tell whether a noun made like "closing" is a plural like "members": its hamza, where it is written, tells.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it is, with or without its article.
    """
    form = layout.form(i)
    article = 2 * form.startswith("ال")
    if len(form) - article != len("اعضاء") or form[article] != "ا":
        return False
    written = layout.found.release.text[layout.words.starts[i] + article]
    # Without the sign a noun is rather a plural where it bears the article: "the sides", "closing of".
    return written == "أ" or (bool(article) and written != "إ")


def asked_for(form: str) -> bool:
    """Tell whether a folded word is the verbal noun of an action, with or without a pronoun: "to replace him".

    Args:
        form: The folded word.

    Returns:
        Whether it is.

    Examples:
        >>> asked_for("استبداله"), asked_for("وقفها"), asked_for("سفيره")
        (True, True, False)
    """
    bare = next((form.removesuffix(pronoun) for pronoun in ("هما", "ها", "هم", "ه") if form.endswith(pronoun)), form)
    return acts(form) or (bare != form and is_action(bare))
