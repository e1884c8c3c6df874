"""Tell what a body says that it will do if others go on or do not do as it asks: a threat, condition and all."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.contents import words_of
from kg.extract.stances.future import is_future
from kg.kinds import Act, Polarity
from kg.records import Stance
from kg.text.fold import with_and, word_set


def as_threat(layout: Layout, first: int, stance: Stance) -> Stance | None:
    """Return what a body promises under a condition as the threat that it is.

    Args:
        layout: The release.
        first: Index of the first word of the sentence, past the sign of an item.
        stance: What was read of it.

    Returns:
        The threat, from the condition on; None where nothing is promised, or on no such condition.
    """
    at, last = words_of(layout, stance)
    ours = stance.act is Act.PROMISE or (stance.act is Act.STATE and _then_it_will(layout, stance, at, last))
    if not ours or not _evil_if(layout, first):
        return None
    told = replace(stance, act=Act.WARN, polarity=Polarity.AGAINST, force="threatens")
    if not layout.forms[at].startswith("ف"):
        return told
    joined = layout.forms[first] not in _CONDITIONS and layout.forms[first].startswith("و")
    return replace(told, content=layout.quote(first, last + 1, int(joined)))


def _then_it_will(layout: Layout, stance: Stance, first: int, last: int) -> bool:
    """Tell whether the body itself will do something behind "then": "then the party will leave"."""
    for i in range(first, last):
        if layout.forms[i] in _THEN:
            who = layout.phrase(i + 1)
            itself = who is not None and who.entity in stance.holder
            behind = who.last + 1 if who is not None else i + 1
            return (itself or (who is None and layout.forms[i] in _THEN_IT)) and is_future(layout.form(behind))
    return False


_THEN_IT = word_set("فإنه فإنها")
_THEN = _THEN_IT | word_set("فإن")


def _evil_if(layout: Layout, first: int) -> bool:
    """Tell whether a sentence opens with "unless", "or else", "in case X goes on" or "if they persist"."""
    form, behind = layout.form(first), layout.form(first + 1)
    if form in _OR_ELSE:
        return behind.startswith("ف")
    near = [layout.form(k) for k in range(first + 2, first + 2 + _NEAR)]
    if _good_goes_on(layout, first) or any(f.startswith(_LACKING) for f in near):
        return False
    if form in _IF or form in _AS_LONG:
        return behind == "لم" or (form in _IF and behind.startswith(_GO_ON))
    return form in _IN and behind in _CASE and any(f in _NOT or f.startswith(_GOING_ON) for f in near)


def _good_goes_on(layout: Layout, first: int) -> bool:
    """Tell whether it is peace, talks or help that may go on: what will be done then is no threat."""
    for k in range(first + 1, first + _CLOSE):
        if layout.form(k).startswith(_LASTING):
            return layout.form(k + 1).removeprefix("ال") in _WELCOME
    return False


_CLOSE, _LASTING = 4, tuple(word_set("استمر الاستمرار تواصل بقي بقاء ظل"))
_WELCOME = word_set(
    "هدوء هدنة سلام حوار محادثات مفاوضات مباحثات تعاون دعم مساعدة مساعدات أمن استقرار تحسن وقف تضامن عمل إقبال نجاح"
)
# What is nobody's deed: "if no power is to be had, we shall", "if the books do not reach us".
_LACKING = tuple(
    word_set(
        "توفر تتوفر يتوفر توافر وجود يوجد توجد قدرة تمكن يتمكن نتمكن حصول يحصل تحصل نحصل وصول يصل تصل"
        " اكتمال يكتمل تستطع يستطع نستطع استطاعة"
    )
)
_CONDITIONS = word_set("إن إذا ما في إلا")
_IF, _AS_LONG, _OR_ELSE = with_and("إن إذا"), with_and("ما"), word_set("وإلا")
_IN, _CASE, _NEAR = with_and("في"), word_set("حال حالة"), 2
_NOT = word_set("عدم لم")
_GO_ON = tuple(word_set("استمر أصر تمادى واصل تكرر رفض تجاهل ماطل بقي ظل"))
_GOING_ON = tuple(
    word_set(
        "استمرار استمر الاستمرار مواصلة تواصل الإصرار إصرار أصر التمادي تكرار تكرر تجاهل التجاهل رفض الرفض المماطلة"
        " مماطلة بقاء التعنت تعنت"
    )
)
