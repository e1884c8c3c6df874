"""Tell where the text goes on in its own words behind what is said: what was left unsaid, what was done meanwhile."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import (
    AND_THAT,
    BREAKS,
    BUT,
    BUT_HE,
    PREPOSITIONS,
    PUNCTUATION,
    RELATIVES,
    STOPS,
    THAT,
    YET,
    definite,
)
from kg.extract.stances.actions import is_thing
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import fold_word, with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_FIRST, _VERB = 2, 3


def meanwhile(layout: Layout, frame: Frame, sentence: Stretch, stop: int) -> int:
    """Return where the main clause begins behind one told by "while" at the head of a sentence: "while X said, Y did".

    The comma of that clause is the first behind which a verb without "and" stands with its subject.

    Args:
        layout: The release.
        frame: The cue of the first clause with its parts.
        sentence: The sentence.
        stop: One past the last word that may belong to its content.

    Returns:
        Index of the comma, or the stop.
    """
    opens = sentence.first + (layout.form(sentence.first) in COMMAS | PUNCTUATION)
    if layout.form(opens) not in BREAKS or frame.at > opens + _FIRST:
        return stop
    for i in range(frame.content + 1, stop - 1):
        if layout.forms[i] in COMMAS and not layout.quoted[i] and _does(layout, i + 1):
            return i
    return stop


def is_glossed(layout: Layout, content: int, i: int, stop: int) -> bool:
    """Tell whether the text says what somebody just named is or did: "fighters of X, which is an alliance of".

    Args:
        layout: The release.
        content: Index of the first word of what is said.
        i: Index of the comma behind the name.
        stop: One past the last word that may be said.

    Returns:
        Whether "which", or "and it is" with a noun for a body or an office and without an article stands behind it,
        and no comma behind which what is said goes on.
    """
    noun = layout.form(i + 2)
    if layout.form(i + 1) in _IS and noun in _WORDS and not _goes_on_saying(layout, i):
        # "It will fail, which is a remark that angered the government".
        return True
    if layout.form(i + 1) in _IS and _of_noun(layout, content, i, stop):
        return True
    named = layout.form(i + 1) in _IS and layout.ends_at.get(i - 1) is not None
    last = COMMAS.isdisjoint(layout.forms[i + 1 : stop])
    told = named and last and noun in nouns_ar().heads and layout.phrase(i + 2) is None
    return told or _describes_more(layout, content, i, stop)


def _of_noun(layout: Layout, content: int, i: int, stop: int) -> bool:
    """Tell whether "which is" with a noun tells of a thing that is asked for, rejected or the like: no clause."""
    noun, before = layout.form(i + 2), layout.form(content - 1)
    told = noun in PREPOSITIONS or noun.startswith(("ي", "ت", "س", "لا", "لم", "لن", "ما")) or noun in RELATIVES
    more = layout.forms[i + 1 : stop - 1]
    return before not in THAT and before != ":" and not told and COMMAS.isdisjoint(more)


_IS = word_set("وهو وهي")
_WORDS = word_set("تصريح تصريحات كلام اتهام اتهامات تحذير دعوة مطلب تهديد ادعاء مزاعم رواية إعلان")


def _describes_more(layout: Layout, content: int, i: int, stop: int) -> bool:
    """Tell whether the text only says more of what was named last: "rejected the plan, which was put forward by".

    Of a clause the main verb must stand before the comma: "that X, who is ill, will come".
    """
    if layout.form(i + 2) in _MUST:
        # "Those who did it, who must be tried".
        return False
    if layout.form(i + 1) not in _WHICH or not COMMAS.isdisjoint(layout.forms[i + 1 : stop]):
        return False
    return i - content >= (_LONG if layout.form(content - 1) in THAT else _FIRST)


_MUST = word_set("يجب ينبغي لابد لا")
_WHICH, _LONG = with_and("الذي التي الذين اللذان اللتان اللذين"), 6


def _does(layout: Layout, i: int) -> bool:
    """Tell whether a verb of what somebody did begins at a place, with its subject behind it."""
    form = layout.forms[i]
    named = layout.phrase(i + 1) is not None or definite(layout.form(i + 1))
    verb = form in DEEDS or (form.endswith("ت") and not form.endswith("ات") and len(form) > _VERB)
    return verb and named and layout.phrase(i) is None


def left_unsaid(layout: Layout, i: int) -> bool:
    """Tell whether the text goes on with what the speaker did not say, or only alluded to: "but he named no day".

    So it does with what another says: "but a teacher there said that".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it does.
    """
    form, after = layout.forms[i], layout.form(i + 1)
    if form in _ASKED:
        return layout.form(i - 1) in COMMAS or i + 1 in layout.quote_at
    if form in BUT or form in YET:
        return (form in BUT or after == "ان") and _another_says(layout, i + 1 + (form in YET))
    if form == "في":
        return layout.forms[i + 1 : i + 3] == ("اشاره", "الي")
    if form in _WITHOUT:
        # "Without telling why" may be what somebody else did, but behind a comma.
        told = layout.forms[i + 3 : i + 5]
        apart = layout.form(i - 1) in COMMAS or layout.form(i - 2) in COMMAS
        near = _DETAILS | _WHETHER | (_WHY if apart else frozenset())
        return after == "ان" and layout.form(i + 2) in _UNSAID and not near.isdisjoint(told)
    if form == "ولم":
        return _not_told(layout, i)
    return form in BUT_HE and after == "لم" and layout.form(i + 2) in _UNSAID


def _another_says(layout: Layout, i: int) -> bool:
    """Tell whether a noun stands at a place and says something before anything else does: "but teachers said that"."""
    if layout.form(i) in THAT or layout.form(i) in PREPOSITIONS or is_thing(layout.form(i)):
        return False
    for j in range(i + 1, min(i + _AS_FAR, len(layout.forms) - 1)):
        if layout.forms[j] in THAT or layout.forms[j] in STOPS or layout.forms[j] in RELATIVES:
            return False
        if layout.forms[j + 1] in THAT and load_cues().tells(layout.forms[j]):
            return any(
                cue.inflected.shape is Shape.PERFECT and "says" in cue.verb.flags and not cue.conjunction
                for cue in load_cues().forms[layout.forms[j]]
            )
    return False


_AS_FAR = 12


def _not_told(layout: Layout, i: int) -> bool:
    """Tell whether "and (somebody) has not" tells that no comment came; that he has offered no help may be said."""
    verb, told = layout.form(i + 1), layout.forms[i + 2 : i + _TOLD]
    if layout.form(i - 1) in COMMAS and verb in _NO_ANSWER:
        near = layout.phrase(i + 2)
        last = near.last + 1 if near is not None else i + 2 + definite(layout.form(i + 2))
        to = layout.forms[last : last + _FIRST + 1]
        if _NO_ANSWER[verb].isdisjoint(to) or _goes_on_saying(layout, i):
            return False
        # "To a request for comment", but not "to a request for talks".
        comment = any(form.endswith(_FOR_COMMENT) for form in layout.forms[last : last + _REQUEST])
        return comment or _REQUESTS.isdisjoint(to)
    return verb in _UNSAID and not _DETAILS.isdisjoint(told)


def _goes_on_saying(layout: Layout, i: int) -> bool:
    """Tell whether "and that" goes on with what is said behind a place, so that what stands there is said too."""
    for k in range(i + 1, min(i + _SAYING, len(layout.forms))):
        if layout.forms[k] in STOPS:
            return False
        if layout.forms[k] in AND_THAT and layout.forms[k - 1] in COMMAS:
            return True
    return False


_TOLD, _REQUEST, _SAYING = 4, 8, 25
_REQUESTS = word_set("طلب طلبات لطلب لطلبات")
_FOR_COMMENT = ("تعليق", "توضيح", "تعقيب", "ايضاح", "مقابله", "تصريح")
_COMMENT = word_set("تعليق رد بيان توضيح تأكيد")
_TO_A_QUESTION = word_set("طلب طلبات سؤال أسئلة اتصال اتصالات استفسار استفسارات")
_NO_ANSWER = {
    fold_word(verb): words
    for verbs, words in (
        ("يصدر تصدر", _COMMENT),
        ("يعلق تعلق", word_set("على فورا رسميا بعد")),
        ("يرد ترد يستجب تستجب", _TO_A_QUESTION | word_set("لطلب لطلبات فورا")),
        ("يتسن يتسنى", word_set("التحقق التأكد الحصول الاتصال التثبت لوكالة لرويترز للوكالة من على")),
    )
    for verb in verbs.split()
}
_WITHOUT = frozenset(["دون", "بدون"])
# What one asks is no statement.
_ASKED = word_set("وتساءل وتساءلت وتساءلوا متسائلا متسائلة متسائلين")
#: The words at which that begins.
LEFT_UNSAID = BUT_HE | BUT | YET | _WITHOUT | _ASKED | {"في", "ولم"}
_WHETHER = word_set("ما متى كيفية")
_WHY = word_set("السبب سبب الأسباب أسباب طبيعة")
_DETAILS = word_set(
    "تفاصيل تفاصيلها مزيد مزيدا المزيد موعد موعدا اسم اسمه اسمها أسماء أسماءهم هوية هويته هويتها هوياتهم"
    " بتفاصيل بمزيد بالمزيد متى تاريخا توقيت التفاصيل"
)
_SAY = "ذكر حدد كشف وضح فصح عط علق تطرق شر دل قدم ورد سم"
_UNSAID = word_set(
    " ".join(f"ي{verb} ت{verb} ي{verb}وا" for verb in _SAY.split()) + " يسمه يسمها يسمهم تسمه تسمها تسمهم"
)


def at_his_side(layout: Layout, i: int) -> bool:
    """Tell whether "his side" is where somebody stands, and does not announce who speaks: "from his side".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether the word is such a one behind another word than "from".
    """
    return layout.forms[i] in _SIDES and layout.form(i - 1) not in ("من", "ومن")


_SIDES = word_set("جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها")
