"""Tell whether what a content is about is judged wrong, unlawful or unjust: "the decision is a grave mistake"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, SELF_THAT, THIS, definite
from kg.extract.stances.actions import is_action, is_thing
from kg.extract.stances.future import is_future
from kg.extract.stances.his_own import is_own
from kg.extract.stances.tone import Own
from kg.extract.stances.walk import Frame
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import OPENING_QUOTES

_FAR, _CLOSE = 16, 3


def at_fault(layout: Layout, frame: Frame, part: Stretch, own: Own) -> bool:
    """Tell whether a content says of what it begins with that it is wrong, unlawful, unjust or a breach.

    Args:
        layout: The release.
        frame: The cue with its parts; what a court finds void it does not denounce.
        part: The content.
        own: What is the holder's own, which he blames so of nobody.

    Returns:
        Whether such words are the predicate there, neither denied, doubted nor told of the future.
    """
    first, tone = part.first, load_tone()
    named = layout.form(first - 1) in SELF_THAT or _is_subject(layout, first)
    if not named or _rules(layout, frame) or _is_ours(layout, first, own):
        return False
    for i in range(first, min(part.stop, first + _FAR)):
        form = layout.forms[i]
        if is_future(form) or form in _DOUBTED:
            return False
        if not (_at(layout, i, "faulty") or (_is_deed(layout, first) and _contested(layout, i, part.stop))):
            continue
        near = layout.forms[max(first, i - _CLOSE) : i]
        denied = any(word in _NOT or tone["ending"].has(word) for word in near)
        if not denied and _is_predicate(layout, i, first):
            return True
    return False


def _rules(layout: Layout, frame: Frame) -> bool:
    """Tell whether it is a court or a judge who says so, or a verb of ruling."""
    said = (layout.forms[k] for who in frame.subject for k in range(who.first, who.last + 1))
    return frame.form.verb.lemma in _RULING or not _COURTS.isdisjoint(said)


def _is_ours(layout: Layout, first: int, own: Own) -> bool:
    """Tell whether what is judged is the holder's own, or a deed of his: "the part the party took in it"."""
    if is_own(layout, first, first, own):
        return True
    deed = is_action(layout.forms[first]) and layout.phrase(first) is None
    return deed and is_own(layout, first + 1, first + 1, own)


_RULING, _COURTS = frozenset(["قضى (بـ)"]), word_set("محكمة المحكمة قاض قاضي القاضي قضاة القضاة القضاء")


def _at(layout: Layout, i: int, kind: str) -> bool:
    """Tell whether words of a list stand at a place in the indefinite, with or without "and"."""
    forms = (layout.forms[i].removeprefix("و"), *layout.forms[i + 1 : i + _CLOSE])
    return not definite(forms[0]) and load_tone()[kind].at(forms, 0)


def _contested(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a deed is called two bad things at once: "grave and unlawful", "unlawful and against the law"."""
    if not _is_bad(layout, i):
        return False
    return any(layout.forms[k].startswith("و") and _is_bad(layout, k) for k in range(i + 1, min(stop, i + _JOINED)))


def _is_bad(layout: Layout, i: int) -> bool:
    """Tell whether something contested or dangerous is what a word calls a deed."""
    form = layout.forms[i].removeprefix("و")
    return form in _BAD or _at(layout, i, "unlawful") or _at(layout, i, "faulty")


def _is_subject(layout: Layout, i: int) -> bool:
    """Tell whether a content begins with a noun that is known, by its article, its name or what it is of."""
    form = layout.forms[i]
    if layout.phrase(i) is not None or definite(form) or form in THIS:
        return True
    of = any(definite(layout.form(k)) or layout.phrase(k) is not None for k in (i + 1, i + 2))
    return of and (is_thing(form) or is_action(form) or form in _MEASURES)


def _is_deed(layout: Layout, first: int) -> bool:
    """Tell whether what a content begins with is a deed or a measure, and no thing that is found unlawful."""
    form = layout.forms[first + (layout.forms[first] in THIS)]
    return is_thing(form) or form.removeprefix("ال") in _MEASURES


def _is_predicate(layout: Layout, i: int, first: int) -> bool:
    """Tell whether the words at a place are what the subject is said to be, or a mistake it is said to have made."""
    at = i - 1 - (layout.form(i - 1) in OPENING_QUOTES)
    before, joined = layout.form(at), layout.forms[i].startswith("و")
    if i == first:
        return layout.form(first - 1) in SELF_THAT
    if layout.forms[i].endswith("ا") and layout.forms[i] != _MISTAKE:
        return before in _AMOUNTS
    if before in _AMOUNTS or before in _IS or (joined and not definite(before)):
        return True
    if layout.forms[i].startswith(_MISTAKE) and load_tone()["commit"].has(before):
        # "He said that he had made a grave mistake".
        return at > first or layout.form(first - 1) not in SELF_THAT
    if definite(before) or layout.ends_at.get(at) is not None:
        return True
    # "This is an unjust decision".
    return at == first or layout.form(at - 1) in THIS | _IS


_MISTAKE = "خطا"
_BAD, _JOINED = word_set("خطير خطيرة مخالف مخالفة انتهاك خرق"), 5
_AMOUNTS = word_set("يعد تعد يعتبر تعتبر يمثل تمثل يشكل تشكل مثل مثلت شكل شكلت كان كانت")
_IS = word_set("هو هي هذا هذه مجرد بمثابة يعد تعد")
_NOT = NEGATIONS | word_set("ليس ليست عدم")
_DOUBTED = word_set("إذا لو ربما قد يكون تكون يبدو نفى نفت سوف")
_MEASURES = word_set(
    "استفتاء انتخابات انتخاب ضريبة ضرائب رسوم موازنة ميزانية حكم أحكام مرسوم تعيين تعيينات إقالة اتفاق اتفاقية تمديد"
    " محاكمة احتجاز اعتقال إجراء إجراءات عقوبات استقالة تعديل تعديلات عقد تعميم لائحة قانون دستور حل تشكيل خصخصة"
)
