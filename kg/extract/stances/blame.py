"""Tell whether a content denounces or blames somebody: "betrayed his people", "the cause of the tragedy is X"."""

from collections.abc import Sequence

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, RELATIVES, definite
from kg.extract.stances.called_ill import behind_that
from kg.extract.stances.his_own import is_own
from kg.extract.stances.main_clause import subject_first
from kg.extract.stances.tone import OWN, Own
from kg.kinds import EntityType
from kg.lexicon.nouns import nouns_ar
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_REACH = 12
# A verb and what it takes.
_OBJECT = 2


def denounces(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether another is said to do what nobody names without denouncing him, or to be to blame.

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own.

    Returns:
        Whether an actor, or a body or people named by a noun, stands at its head with such a deed as the verb, or
        the blame for an evil is laid on one.
    """
    first = part.first
    if layout.forms[first] in _BLAMES or layout.forms[first].startswith(_RESPONSIBILITY):
        return _laid_on(layout, part, own)
    forms = subject_first(layout, part)
    if _blames_nobody(forms):
        return False
    return _did_evil(layout, part, own, forms)


def _did_evil(layout: Layout, part: Stretch, own: Own, forms: Sequence[str]) -> bool:
    """Tell whether another stands at the head of a content and is told to have done evil, or to bear the blame."""
    first, tone = part.first, load_tone()
    turned = forms[0] != layout.forms[first]
    head = next((i for i in range(first, part.stop) if layout.forms[i] == forms[0]), first)
    if not turned and tone["vile"].at(layout.forms, first) and _another(layout, first + 1, own):
        # "Betrayed the leaders their people".
        return True
    if behind_that(layout, first) and forms[0][:1] in ("ي", "ت") and tone["vile"].at(forms, 0):
        # "Said that it tarnishes the name of the country": nobody says so of himself.
        return True
    if not _another(layout, head, own):
        return False
    if any(forms[i] in _IS and _who_did(forms, i + 1) for i in range(1, min(len(forms), _REACH))):
        return True
    for i in range(1, min(len(forms), _REACH)):
        if forms[i] in RELATIVES or forms[i] in NEGATIONS or forms[i] in _DOUBTED or tone["inquiring"].has(forms[i]):
            return False
        if tone["vile"].at(forms, i) and not definite(forms[i]) and (turned or _is_deed(layout, head, head + i)):
            return True
        if forms[i] in _TO_BLAME and forms[i + 1 : i + 2] == ("عن",):
            return _is_evil(forms[i + 2 : i + 2 + _NEAR])
        if forms[i] in _BEARS:
            return _BLAME in forms[i + 1 : i + 2 + (forms[i + 1 : i + 2] == ("كامل",))]
    return False


def _blames_nobody(forms: Sequence[str]) -> bool:
    """Tell whether no word of a content can be one of blame: so it is with most."""
    told = any(not load_tone()[kind].lacks(forms) for kind in ("vile", "failing"))
    return not told and _TO_BLAME.isdisjoint(forms) and _BEARS.isdisjoint(forms)


def _who_did(forms: Sequence[str], i: int) -> bool:
    """Tell whether "who failed" or "who did evil" stands behind "it is": "it is the government that broke its word"."""
    who = i + 1 < len(forms) and (forms[i] in RELATIVES or forms[i] == "من")
    return who and any(load_tone()[kind].at(forms, i + 1) for kind in ("vile", "failing"))


def _is_evil(forms: Sequence[str]) -> bool:
    """Tell whether one of the words names an evil, and none its end."""
    tone = load_tone()
    evil = any(tone[kind].has(form) for form in forms for kind in ("crime", "violent", "evil", "bad"))
    return evil and not any(tone["ending"].has(form) or tone["inquiring"].has(form) for form in forms)


def _is_deed(layout: Layout, head: int, i: int) -> bool:
    """Tell whether a word written like a noun or a part of a name is the verb here: "khan" is "betrayed" too.

    A noun is governed by what stands before it, "they stopped the plunder of", so that it is the verb only right behind
    the subject. What stands behind the object of another verb is told of that: "they arrested a youth who deceived".
    """
    named = {k for n in range(head, i + 1) if (p := layout.phrase(n)) is not None for k in range(p.first, p.last + 1)}
    if i in named or i in layout.place_at:
        return False
    other = [k for k in range(head + 1, i) if k not in named and not definite(layout.forms[k])]
    if layout.forms[i] in _NOUNS_TOO:
        return not other
    return len(other) < _OBJECT or other[-1] != i - 1 or not layout.forms[i - 1].endswith("ا")


_NOUNS_TOO = word_set("خان ذبح نهب قتل كذب غض طعن مجرم مجرمو مجرمي دور دورا عصابة")


def _another(layout: Layout, first: int, own: Own) -> bool:
    """Tell whether an actor who is none of the holder's own, or a noun for one, stands at the head of a content."""
    at = first + (layout.form(first) in _THIS)
    phrase = layout.phrase(at)
    if phrase is not None:
        actor = layout.found.entity(phrase.entity).type is not EntityType.PLACE
        return actor and phrase.entity not in own.entities and not is_own(layout, at, at, own)
    form = layout.form(at)
    if form in _POLICY or form in _PAPERS:
        # "The policies of the ministry brought ruin", "the report tarnishes the name of the country".
        return not is_own(layout, at + 1, at + 1, own) and (form in _PAPERS or layout.form(at + 1) not in OWN)
    body = definite(form) and (form.removeprefix("ال") in nouns_ar().heads or form in _FOES)
    return form in _THEY or form in _EVERY or (body and form not in _ACCUSED and not is_own(layout, at, at, own))


def _laid_on(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether the blame for an evil is laid on another: "the cause of the tragedy is the regime"."""
    forms, tone, evil = layout.forms, load_tone(), False
    for i in range(part.first + 1, min(part.stop - 1, part.first + _REACH)):
        if forms[i] in RELATIVES or forms[i] in NEGATIONS or forms[i] in _DUTIES:
            return False
        if tone["ending"].has(forms[i]) or tone["inquiring"].has(forms[i]):
            # "Responsible for the fight against crime" is whose office it is.
            return False
        evil = evil or any(tone[kind].has(forms[i]) for kind in ("crime", "violent", "evil"))
        if forms[i] in _IS or (forms[i] in _FALLS and forms[i + 1] == "علي"):
            at = i + 1 + (forms[i] in _FALLS) + (forms[min(i + 2, part.stop - 1)] in _SHOULDERS)
            return evil and at < part.stop and _another(layout, at, own)
    return False


_BLAMES = word_set("سبب السبب المسؤول المتسبب المسؤولون")
_RESPONSIBILITY = tuple(word_set("مسؤولية المسؤولية"))
_DUTIES = word_set("ملف رعاية علاج تعويض إغاثة مساعدة حماية")
_IS, _FALLS, _SHOULDERS = word_set("هو هي هم"), word_set("تقع يقع"), word_set("عاتق كاهل")
_TO_BLAME, _NEAR = word_set("مسؤولا مسؤولة مسؤولين مسؤولون مسؤول"), 3
_BEARS = word_set("يتحمل تتحمل يتحملون")
_BLAME = "المسووليه"
_DOUBTED = word_set("يكون تكون وجدوا ربما يبدو إذا لو اتهم متهم متهمة")
_POLICY = word_set("سياسة سياسات السياسة السياسات ممارسات تصرفات سلوك أفعال الممارسات تدخلات التدخلات خطابات")
_PAPERS = word_set("التقرير المقال البرنامج الفيلم المسلسل الصحيفة القناة الخطاب الحملة")
_EVERY = word_set("كل أي")
_THIS, _THEY = word_set("هذا هذه تلك"), word_set("هؤلاء هم وهم")
_FOES = word_set(
    "النظام الاحتلال العدو الميليشيات المليشيات الميليشيا المليشيا العالم الحوثيون الحوثيين الدواعش الإرهابيون"
)
# Told of in court.
_ACCUSED = word_set(
    "المتهم المتهمة المتهمون المتهمين الجاني الجناة المشتبه اللص اللصوص المجرم الرجل المرأة الشاب"
    " الراعي الحارس اللاعب الزوج"
)
