"""Tell whether what somebody stresses or insists on is wanted of others, so that he demands it."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import definite
from kg.extract.stances.actions import is_action
from kg.extract.stances.tone import OWN
from kg.kinds import Act
from kg.lexicon.cues import CueVerb, Head
from kg.text.fold import word_set

_LONG = 4


def wanted(layout: Layout, force: str, content: int, skip: int = 0) -> bool:
    """Tell whether what is stressed is wanted: 'stressed that it be', 'insists on stopping', 'stressed not letting'.

    Args:
        layout: The release.
        force: Force of the word that stresses it.
        content: Index of the first word of what is stressed.
        skip: Letters of it that belong to what governs it.

    Returns:
        Whether others are asked for it.
    """
    form, before = layout.form(content)[skip:], layout.form(content - 1)
    if before == "ان":
        return form in _BE or (form.startswith("ي") and len(form) > _LONG and layout.phrase(content) is None)
    withheld = form in _NOT_TO and layout.form(content + 1) not in _IS_NOT
    if withheld and force == "insists":
        withheld = layout.form(content + 1) not in _HIS_OWN and (form == "عدم" or _anothers_doing(layout, content + 1))
    done = form in _OTHERS_DO and layout.form(content + 1) not in _OF_HIS
    insisted = before == "علي" or (force == "insists" and skip > 0)
    return insisted and (withheld or done or _urged_on(layout, content))


def clung_to(verb: CueVerb, head: Head) -> bool:
    """Tell whether what is insisted on is a thing there is, or goes on: "holds to the agreement on".

    Args:
        verb: The cue.
        head: The word that stands first in what it governs.

    Returns:
        Whether the cue insists, and that word does not tell what is done.
    """
    kept = head.act in _KEPT or (head.act is Act.DEMAND and not head.pronoun and "ب" in verb.takes)
    return verb.force == "insists" and head.kind == "attitude" and kept


_KEPT = frozenset([Act.AGREE, Act.PROMISE, Act.HOPE, Act.STATE])


def _anothers_doing(layout: Layout, i: int) -> bool:
    """Tell whether what is not to be done is another's, and not the holder's own: "that it not be", "that X not"."""
    return layout.form(i) in _BE or layout.phrase(i + 1) is not None or definite(layout.form(i + 1))


# "Insists on not stepping down": what he will not do himself.
_HIS_OWN = word_set(
    "الاستقالة التنازل التراجع الرضوخ التفريط التخلي المشاركة الحضور الذهاب التنحي الرحيل وقف الاستسلام"
)
_FIRED = word_set("الصواريخ صواريخ النار الأقمار قمر أقمار صاروخ")
_NOT_TO = frozenset(["عدم", "الا"])
# "Adheres to carrying out its commitments": what somebody does himself.
_OWN_WORD = word_set(
    "التزاماته التزاماتها التزاماتهم التزاماتنا تعهداته تعهداتها تعهداتهم تعهداتنا وعوده وعودها وعودنا"
)
_OF_HIS = OWN | _OWN_WORD | _FIRED
# The subjunctive of "be" and its like, which no statement of fact has after "that".
_BE = word_set("يكون تكون يكونوا يتم تتم يبقى تبقى يظل تظل يصبح تصبح")
# What others are to do: whoever stresses it asks for it.
_OTHERS_DO = word_set(
    "وقف الوقف إيقاف إنهاء انسحاب خروج سحب رفع محاسبة الإسراع تنفيذ إطلاق محاكمة"
    " الإفراج إفراج إلغاء الانسحاب رحيل تنحي معاقبة مساءلة إقالة استقالة تسليم حل مغادرة إخلاء"
    " إيجاد استئناف تغليب توحيد نبذ تكثيف احترام الاحتكام تفعيل تطبيق تضمين إدراج إشراك تجميد"
)
# "The absence of differences", "not accepting it": what is not so, or not had, is nothing that is wanted.
_IS_NOT = word_set("وجود صحة صدق شرعية قدرة جدوى دستورية توفر علم معرفة رغبة رضا اعتراف قبول القبول موافقة جواز")


def _urged_on(layout: Layout, content: int) -> bool:
    """Tell whether it is stressed to somebody what he is to do: 'stressed on the council the holding of elections'."""
    phrase = layout.phrase(content)
    while phrase is not None and (more := layout.phrase(phrase.last + 1)) and layout.proclitic(more) == "و":
        phrase = more
    if phrase is None or layout.phrase(phrase.last + 1) is not None:
        return False
    action = layout.form(phrase.last + 1)
    return is_action(action) and not action.startswith("ال")
