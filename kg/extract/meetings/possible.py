"""Tell which meetings are only thought possible, ruled out or offered: "may meet", "the idea of holding talks"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS, VERBS
from kg.extract.layout.wording import MAY, PREPOSITIONS, PUNCTUATION, THAT
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_HOLDING = word_set(
    "عقد إجراء تنظيم استضافة ترتيب بعقد بإجراء بتنظيم باستضافة لعقد لإجراء لتنظيم لاستضافة إطلاق انعقاد حضور"
)
# "The idea of (holding)", "it is possible (to hold)", "his readiness (to host)".
_THOUGHT_OF = word_set(
    "فكرة الفكرة بفكرة لفكرة مقترح مقترحا اقتراح اقتراحا باقتراح عرض عرضا بعرض احتمال احتمالات احتمالية إمكانية إمكان"
    " خيار الممكن ممكنا المستبعد مستبعدا المحتمل محتملا الوارد استعداد باستعداد استعداده استعدادها"
    " استعدادهم لاستعداده مستعد مستعدة مستعدون انفتاحه انفتاحها رغبة رغبته رغبتها نية نيته نيتها يمكن"
    " جدوى فرص فرصة أهمية ضرورة"
)
_RULES_OUT = with_and("استبعد استبعدت استبعدوا عارض عارضت استحال يستحيل تعذر يتعذر")
_RULES_OUT |= with_and("يستبعد تستبعد يستبعدون يعارض تعارض يمانع تمانع مستبعدا مستبعدة")
# These take other things than meetings too: with "holding" it is the meeting that is offered or threatened.
_OFFERS = with_and("عرض عرضت يعرض تعرض لوح لوحت يلوح تلوح درس يدرس تدرس ناشد ناشدت حذر حذرت يحذر تحذر")
_HAS_DOUBTS = with_and("تحفظ تحفظت يتحفظ اعترض اعترضت يعترض تعترض احتج احتجت")
#: How far before a meeting the verb of which it is the object may stand, and what stands in no such way.
GOVERNS, WHILE = 12, word_set("خلال أثناء عقب بعد قبل لدى عند إثر حيث الذي التي ثم")
_APART = WHILE | word_set("نجاح فشل")


def only_possible(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a meeting is only thought of: one that may come about, or that somebody offers to hold.

    Args:
        layout: The release.
        i: Index of the word that tells of it.
        sentence: The sentence in which it stands.

    Returns:
        Whether nobody is told to have held it, so that it is planned at most.
    """
    form = layout.forms[i]
    if layout.form(i - 1) in MAY and form in VERBS:
        return form.startswith("ي") or (form.startswith("ت") and f"ي{form[1:]}" in VERBS)
    if form.removeprefix("و") not in NOUNS or layout.form(i - 1) not in _HOLDING:
        return False
    thought = layout.form(i - 2 - (layout.form(i - 2) in PREPOSITIONS)) in _THOUGHT_OF
    return thought or _governed(layout, i - 1, sentence, _OFFERS)


def ruled_out(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether somebody thinks that a meeting will not be, or ought not to be: "ruled out talks with X".

    Args:
        layout: The release.
        i: Index of the word that tells of it.
        sentence: The sentence in which it stands.

    Returns:
        Whether it is; not where he does "not rule it out", by which it is possible.
    """
    if layout.forms[i].removeprefix("و") not in NOUNS:
        return False
    at = i - (layout.form(i - 1) in _HOLDING)
    if at < i and layout.form(at - 1) == "علي":
        return not _HAS_DOUBTS.isdisjoint(layout.forms[max(sentence.first, at - GOVERNS) : at])
    return _governed(layout, at, sentence, _RULES_OUT)


def _governed(layout: Layout, at: int, sentence: Stretch, verbs: frozenset[str]) -> bool:
    """Tell whether a meeting is the object of one of some verbs shortly before."""
    for k in range(at - 1, max(sentence.first - 1, at - GOVERNS), -1):
        form = layout.forms[k]
        if form in PUNCTUATION or form in THAT or form in PREPOSITIONS or form in NOUNS or form in _APART:
            return False
        if form in verbs:
            return True
    return False
