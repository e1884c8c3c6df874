"""Read what a body announces to do itself, in the present: "we announce the suspension of our work"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import definite
from kg.extract.stances.future import is_future
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch

_STEPS = word_set(
    "الدخول دخولها دخوله دخولنا تعليق الانسحاب انسحابها انسحابه انسحابنا تنظيم تنفيذ تمديد مواصلة وقف تجميد الخروج"
    " التوقف توقفها توقفه توقفنا الشروع تسيير إرسال التبرع تبرعه تبرعها تبرعنا تخصيص تسخير تأجيل إلغاء"
)
# What one opens, closes and puts at the disposal of others is told to be one's own: "the opening of its doors".
_OF_HIS, _OWNED = word_set("وضع فتح إغلاق رفع توجيه"), ("ه", "ها", "نا")
# What goes on is as often another's deed, "the siege", as one's own, "the strike".
_GOING_ON = fold_word("استمرار")
_OF_ONES_OWN = word_set(
    "الإضراب إضرابه إضرابها إضرابنا الاعتصام اعتصامه اعتصامها اعتصامنا العمل عمله عملها عملنا التعبئة الحداد"
    " المقاطعة دعم دعمه دعمها دعمنا المشاركة الحملة حملته حملتها التحضيرات الاستعدادات الفعاليات"
)


def _to_be_taken(layout: Layout, part: Stretch) -> bool:
    """Tell whether what was announced, in the past, is still to be done: a protest, talks broken off, a committee."""
    step, after = layout.forms[part.first], layout.form(part.first + 1)
    ahead = any(is_future(form) or form in _TILL for form in layout.forms[part.first + 1 : part.stop])
    return after in _OBJECTS.get(step, ()) or (step in _AHEAD and ahead)


_PROTEST = word_set(
    "وقفة وقفات مسيرة مسيرات تظاهرة تظاهرات مظاهرة مظاهرات إضراب اعتصام اعتصامات احتجاج احتجاجات مهرجان حملة حملات ندوة"
    " مؤتمر فعالية فعاليات يوم حفل قافلة"
)
_TALKS = word_set(
    "المحادثات المفاوضات المباحثات الحوار التفاوض التعاون التنسيق مشاركته مشاركتها مشاركتهم عضويته عضويتها عضويتهم"
    " الدراسة الدوام العمل عمله عملها أعماله أعمالها الإضراب إضرابه إضرابها إضرابهم الاعتصام اعتصامه اعتصامها اعتصامهم"
    " العمليات عملياته عملياتها حواره حوارها تعاونه تعاونها مفاوضاته مفاوضاتها اتصالاته اتصالاتها"
)
_OBJECTS = {
    fold_word("تنظيم"): _PROTEST,
    fold_word("تنفيذ"): _PROTEST,
    fold_word("الدخول"): word_set("في"),
    fold_word("الشروع"): word_set("في"),
    **dict.fromkeys(map(fold_word, ["تعليق", "وقف", "تجميد", "مواصلة", "إيقاف"]), _TALKS),
}
_AHEAD = word_set("تشكيل إنشاء تأسيس إطلاق إرسال تسيير بقاء إبقاء تعليق تأجيل تمديد")
_TILL = word_set("حتى لحين ريثما غدا")


_NEAR, _CALLED = 5, word_set("إضراب حداد غضب نفير تصعيد تضامن عصيان احتجاج اعتصام مقاطعة")


def own_step(layout: Layout, frame: Frame, part: Stretch) -> bool:
    """Tell whether who announces something in the present takes a step himself.

    A paper tells in the past what was announced, where of most steps it is not told whether they were taken already;
    what took place is announced by other nouns: "the end of".

    Args:
        layout: The release.
        frame: The cue with its parts.
        part: What is announced.

    Returns:
        Whether it opens with what he does, and not with what another does.
    """
    if layout.phrase(part.first + 1) is not None:
        return False
    if frame.form.inflected.shape not in (Shape.IMPERFECT, Shape.FUTURE):
        return _to_be_taken(layout, part)
    days = (k for k in range(part.first, min(part.stop - 1, part.first + _NEAR)) if layout.forms[k] == "يوم")
    if any(layout.forms[k + 1] in _CALLED for k in days):
        # "We announce Wednesday a day of mourning".
        return True
    step, after = layout.forms[part.first], layout.form(part.first + 1)
    if step in _OF_HIS:
        return not definite(after) and after.endswith(_OWNED) and not layout.written(part.first + 1).endswith("ة")
    return step in _STEPS or (step == _GOING_ON and after in _OF_ONES_OWN)
