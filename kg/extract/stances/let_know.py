"""Read what a body wants known by its own sentence without a cue: "the fact is that", "let all know that"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT
from kg.extract.stances.items import item_start
from kg.kinds import Act, Polarity
from kg.records import Stance
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_FACTS = with_and(
    "الواقع الحقيقة الحال الصحيح الثابت الأكيد اللافت المعروف المعلوم المؤكد معلوم صحيح حقيقة الحق"
) | with_and("من")
# "What is worse is that": it is held against others.
_WORSE = with_and("الغريب المستغرب المخجل المؤلم المحزن الأنكى الأدهى الأغرب الأسوأ الأقبح الأفظع")
# "It is known that", "of the certain things is that".
_SURE = word_set("المعلوم المعروف الثابت المؤكد الواضح الجلي البديهي المسلم")
_KNOWING = ("علم", "درك", "فهم", "عرف", "تذكر", "تيقن", "طميين")
_LET = ("لي", "لت", "ولي", "ولت", "فلي", "فلت")
_BE, _KNOWN = word_set("ليكن وليكن فليكن"), word_set("معلوما واضحا مفهوما معروفا")
_FRIENDS = ("شعبنا", "اهلنا", "جماهيرنا", "ابناونا", "عمالنا", "طلابنا", "اسرانا", "رفاقنا", "شهداونا")
_IF = word_set("إذا وإذا أما إن وإن من ومن فإذا فإن")
_REACH = 14


def fact_told(layout: Layout, first: int, stop: int) -> int:
    """Return where begins what a sentence gives for a fact: "the fact is that", "it is known that".

    Args:
        layout: The release.
        first: Index of the first word of the sentence.
        stop: One past its last word.

    Returns:
        Index of the first word behind "that"; 0 where the sentence opens otherwise.
    """
    if layout.form(first) not in _FACTS | _WORSE:
        return 0
    named = layout.form(first).removeprefix("و") == "من"
    at = first + 1 + named
    if not named and layout.forms[at : at + 2] == ("من", "ذلك"):
        at += 2
    if (named and layout.form(first + 1) not in _SURE) or layout.form(at) not in THAT:
        return 0
    return at + 1 if at + 1 < stop else 0


def told_to_know(layout: Layout, first: int, stop: int) -> int:
    """Return where begins what others are to know: "let everybody know that", "let it be known to all that".

    Args:
        layout: The release.
        first: Index of the first word of the sentence.
        stop: One past its last word.

    Returns:
        Index of the first word behind "that"; of the condition where one stands before; 0 where nobody is to know.
    """
    condition = layout.form(first) in _IF
    for i in range(first, stop if condition else first + 1):
        if _bids_know(layout, i):
            that = next((k for k in range(i + 1, min(stop - 1, i + _REACH)) if layout.forms[k] in THAT), 0)
            return (first + (layout.form(first) == "اما") if condition else that + 1) if that else 0
    return 0


def _bids_know(layout: Layout, i: int) -> bool:
    """Tell whether a word bids others know something."""
    form = layout.form(i)
    known = form in _BE and layout.form(i + 1) in _KNOWN
    return known or (form.startswith(_LET) and form[form.index("ل") + 2 :].startswith(_KNOWING))


def stand_told(layout: Layout, sentence: Stretch, stance: Stance) -> Stance | None:
    """Return what a body takes up by a sentence of its own that gives something for a fact or lets others know it.

    Args:
        layout: The release.
        sentence: The sentence.
        stance: What was read of it.

    Returns:
        The stance: a warning to those who are to know, an assurance to friends; None where it opens otherwise.
    """
    first = item_start(layout, sentence.first) or sentence.first
    if fact_told(layout, first, sentence.stop):
        worse = layout.form(first) in _WORSE and stance.act is Act.STATE
        held = replace(stance, act=Act.CONDEMN, polarity=Polarity.AGAINST, force="criticises")
        return held if worse else stance
    if not told_to_know(layout, first, sentence.stop):
        return None
    friends = any(form.startswith(_FRIENDS) for form in layout.forms[first : first + _REACH // 2])
    if not friends:
        return replace(stance, act=Act.WARN, polarity=Polarity.AGAINST, force="warns")
    if stance.act is not Act.STATE:
        return stance
    return replace(stance, act=Act.AFFIRM, polarity=Polarity.FOR, force="affirms")
