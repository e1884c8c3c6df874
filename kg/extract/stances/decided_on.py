"""Read what is let known to be decided: an event announced for a day to come, dues to be paid, culprits to be tried."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, RELATIVES, definite
from kg.extract.stances.walk import Frame
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_FAR = 9


def decided_on(layout: Layout, frame: Frame, part: Stretch) -> bool:
    """Tell whether who tells of the future has it in his hands, so that he promises what he tells.

    Args:
        layout: The release.
        frame: The cue with its parts.
        part: The content.

    Returns:
        Whether an event "announced" will begin or be held, what is due will be paid or made good, or culprits be tried.
    """
    first = part.first
    head = layout.forms[first].removeprefix("ال")
    events = frame.form.verb.force == "announces" and frame.how == "ان" and head in _EVENTS
    taken = head in _DUE or layout.forms[first] in _CULPRITS
    if not (events or taken) or not _is_known(layout, first):
        return False
    start = _past_relative(layout, part)
    for i in range(start, min(part.stop, start + _FAR)):
        form = layout.forms[i]
        if form in RELATIVES or form.startswith("لن"):
            return False
        if events and form in _TO_BEGIN:
            return True
        if taken and form in (_TO_BE_TRIED if layout.forms[first] in _CULPRITS else _TO_BE_PAID):
            return not _has_doer(layout, i + 1)
    return False


def _past_relative(layout: Layout, part: Stretch) -> int:
    """Return the place past a clause about the subject that commas part from it: "the talks, which X leads, will"."""
    near = range(part.first + 1, min(part.stop - 1, part.first + _FAR))
    opens = next((i for i in near if layout.forms[i] in COMMAS and layout.forms[i + 1] in RELATIVES), -1)
    if opens < 0:
        return part.first + 1
    behind = range(opens + 2, min(part.stop, opens + 2 * _FAR))
    return next((i + 1 for i in behind if layout.forms[i] in COMMAS), part.first + 1)


def _is_known(layout: Layout, i: int) -> bool:
    """Tell whether a noun is known by its article, whose it is or what it is of, or by an adjective."""
    behind = layout.form(i + 1)
    return definite(layout.forms[i]) or layout.phrase(i + 1) is not None or definite(behind) or behind.endswith("ا")


def _has_doer(layout: Layout, i: int) -> bool:
    """Tell whether a noun behind a verb does what is told, or suffers it: "the ministry will pay", "it will push X"."""
    form = layout.form(i)
    return (definite(form) and form not in _DAYS) or (layout.phrase(i) is not None and form not in PREPOSITIONS)


_EVENTS = word_set(
    "مؤتمر حوار محادثات مفاوضات مباحثات جلسة اجتماع قمة مهرجان حملة مشروع برنامج معرض دورة عملية انتخابات استفتاء ورشة"
    " ملتقى منتدى مسابقة جولة مرحلة لجنة هدنة جسر معبر مستشفى مدرسة مدارس تسجيل توزيع صرف إضراب اعتصام"
)
_TO_BEGIN = word_set(
    "سينطلق ستنطلق سيعقد ستعقد سينعقد ستنعقد سيبدأ ستبدأ سيقام ستقام سيفتح ستفتح سيفتتح ستفتتح سيستأنف ستستأنف"
    " سيدشن ستدشن"
)
_DUE = word_set(
    "رواتب راتب مرتبات أجور مستحقات تعويضات مساعدات معونات منح علاوات مكافآت دروس ساعات خدمات ملف ملفا شكوى مذكرة"
    " قضية مشاريع أموال ودائع حقوق أضرار منازل بيوت مدارس مستشفيات طرق"
)
_TO_BE_PAID = word_set(
    "ستصرف سيصرف ستدفع سيدفع ستسدد سيسدد ستعوض سيعوض ستستدرك سيستدرك ستوزع سيوزع ستسلم سيسلم سترفع سيرفع ستحال سيحال"
    " ستقدم سيقدم ستنجز سينجز ستنفذ سينفذ ستستكمل سيستكمل ستستأنف سيستأنف ستعاد سيعاد ستؤمن سيؤمن ستوفر سيوفر ستصان"
    " سيعمر ستعمر سيرمم سترمم ستؤهل سيؤهل ستفتح سيفتح ستحل سيحل ستعالج سيعالج"
)
_CULPRITS = word_set(
    "المتورطين المتورطون الجناة القتلة المجرمين المجرمون المعتدين المعتدون الفاسدين الفاسدون المقصرين المقصرون"
    " المخالفين المخالفون الفاعلين الفاعلون المتسببين المتسببون المحتكرين المرتشين الضالعين"
)
_TO_BE_TRIED = word_set("سيقدمون سيحاسبون سيعاقبون سيلاحقون سيساقون سيحاكمون سيحالون")
_DAYS = word_set("اليوم الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الشهر الأسبوع العام")
