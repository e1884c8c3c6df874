"""Let the plain wording of a content decide what is done with it, where its cue and its governing words do not."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT, WAS, definite
from kg.extract.stances.actions import acts, is_action
from kg.extract.stances.at_fault import at_fault
from kg.extract.stances.blame import denounces
from kg.extract.stances.called_ill import called_ill
from kg.extract.stances.called_well import called_well
from kg.extract.stances.cleared import clears_himself
from kg.extract.stances.dangers import in_danger
from kg.extract.stances.decided_on import decided_on
from kg.extract.stances.denied import denies_deed, denies_report
from kg.extract.stances.force import Force
from kg.extract.stances.future import is_future
from kg.extract.stances.his_own import own_words
from kg.extract.stances.honoured import prays
from kg.extract.stances.intentions import promises, refuses
from kg.extract.stances.judged_by import HIM
from kg.extract.stances.let_them import lets_do
from kg.extract.stances.main_clause import main_part
from kg.extract.stances.only_way import comes_first, needed, only_way
from kg.extract.stances.outrages import disgraces, outraged, scorned
from kg.extract.stances.sides_with import sides_with
from kg.extract.stances.steps import own_step
from kg.extract.stances.threats import (
    announces,
    collapses_if,
    foretells_unless,
    strikes,
    threatens,
    unless_in,
    warns_if,
)
from kg.extract.stances.tone import Own, accuses, attitude, described, turns_down
from kg.extract.stances.walk import Frame
from kg.kinds import Act, Polarity
from kg.lexicon.conjugate import Shape
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_NEAR = 3
# What introduces a clause rather than a noun.
_CLAUSE = frozenset(["ان", '"', ":"])
# What one who "adopts" it tells he has done himself: he claims it.
_CLAIMED = word_set(
    "هجوم هجوما الهجوم هجمات الهجمات الهجومين تفجير تفجيرا التفجير التفجيرات التفجيرين عملية العملية العمليات الاعتداء"
    " اعتداء الاعتداءات قتل اغتيال إطلاق القصف إسقاط خطف اختطاف استهداف مسؤولية المسؤولية"
)
# "Unfortunately": whoever says so of a deed blames it.
_REGRET = frozenset(["للاسف", "وللاسف"])


def by_tone(layout: Layout, frame: Frame, force: Force, own: Own, part: Stretch) -> Force:
    """Let plain wording decide what a neutral cue leaves open.

    Args:
        layout: The release.
        frame: The cue with its parts.
        force: What the cue and the words that govern the content do with it.
        own: What is the holder's own.
        part: The content.

    Returns:
        The force by its wording.
    """
    if force.head is not None or force.act not in (Act.STATE, Act.AFFIRM):
        return _of_other_acts(layout, frame, force, part)
    if _of_himself(layout, frame):
        return force
    decided = _decided(layout, frame, force, own, part)
    if decided is None and (main := main_part(layout, part)) != part:
        # "In these circumstances they must", "but it will lead to war".
        decided = _decided(layout, frame, force, own, main)
    return decided or _by_judgement(layout, frame, force, own, part)


def _of_himself(layout: Layout, frame: Frame) -> bool:
    """Tell whether somebody describes himself, by which he neither praises nor blames: "X calls himself a hero"."""
    if not layout.places.within(_ITSELF, frame.at + 1, frame.content + 1):
        return False
    subjects = {phrase.last for phrase in frame.subject} | {frame.at}
    return any(layout.forms[k] in _ITSELF and k - 1 in subjects for k in range(frame.at + 1, frame.content + 1))


_ITSELF = word_set("نفسه نفسها أنفسهم نفسيهما ذاته ذاتها")


def _decided(layout: Layout, frame: Frame, force: Force, own: Own, part: Stretch) -> Force | None:
    """Read by the wording of a clause what is done with it, or None where that leaves it open."""
    if (blamed := _by_blame(layout, frame, force, own, part)) is not None:
        return blamed
    threat = threatens(layout, part)
    if threat or warns_if(layout, part):
        wanted = threat and announces(layout, part)
        seen = Polarity.FOR if wanted else Polarity.AGAINST
        return replace(force, act=Act.WARN, polarity=seen, key="threatens")
    judges = force.key == "considers" and frame.form.inflected.shape is Shape.FUTURE
    if foretells_unless(layout, part) or (judges and unless_in(layout, part)):
        return replace(force, act=Act.WARN, polarity=Polarity.FOR, key="threatens")
    alone = only_way(layout, part) if force.act is Act.STATE else comes_first(layout, part)
    if lets_do(layout, part) or needed(layout, part, own) or alone:
        return replace(force, act=Act.DEMAND, polarity=Polarity.FOR, key="says-it-must-be")
    if (meant := _by_intention(layout, frame, force, own, part)) is not None:
        return meant
    clause = frame.how in _CLAUSE or layout.form(part.first - 1) in THAT
    if clause and (in_danger(layout, part) or collapses_if(layout, part)):
        return replace(force, act=Act.WARN, polarity=Polarity.AGAINST, key="warns")
    return None


def _by_intention(layout: Layout, frame: Frame, force: Force, own: Own, part: Stretch) -> Force | None:
    """Read what the holder says that he himself will do, be it to strike others, or will not do or have."""
    if _foretold(layout, own, part):
        return None
    if promises(layout, part, own) or _offers(layout, frame, part) or decided_on(layout, frame, part):
        if strikes(layout, part):
            return replace(force, act=Act.WARN, polarity=Polarity.FOR, key="threatens")
        return replace(force, act=Act.PROMISE, polarity=Polarity.FOR, key="intends")
    if refuses(layout, part, own) or (force.act is Act.STATE and turns_down(layout, part)):
        return replace(force, act=Act.REJECT, polarity=Polarity.AGAINST, key="rejects")
    return None


def _foretold(layout: Layout, own: Own, part: Stretch) -> bool:
    """Tell whether sources tell what others will do, whoever they are close to: "sources say that he will resign"."""
    sources = any(layout.found.entity(who).mentions[0].quote.startswith(_SOURCES) for who in own.holders)
    return sources and not any(form.startswith("سن") for form in layout.forms[part.first : part.first + _NEAR])


_SOURCES = ("مصدر", "مصادر", "المصدر", "المصادر")


def _by_blame(layout: Layout, frame: Frame, force: Force, own: Own, part: Stretch) -> Force | None:
    """Read a statement that calls a report untrue, regrets or accuses, or takes something for an outrage."""
    if force.act is not Act.STATE:
        return None
    if denies_report(layout, part) or denies_deed(layout, part) or clears_himself(layout, part, own):
        return replace(force, act=Act.DENY, polarity=Polarity.AGAINST, key="denies")
    if _regrets(layout, part, own) or accuses(layout, part, own.holders) or denounces(layout, part, own):
        return replace(force, act=Act.CONDEMN, polarity=Polarity.AGAINST, key="accuses")
    taken = frame.how in ("0", "في") or (frame.how == '"' and frame.form.inflected.pronoun)
    it = frame.form.inflected.pronoun or layout.form(part.first - 1) in HIM
    outrage = outraged(layout, part) or (it and scorned(layout, part.first))
    if (
        disgraces(layout, part)
        or at_fault(layout, frame, part, own)
        or called_ill(layout, frame, part, own)
        or (force.key == "considers" and taken and outrage)
    ):
        return replace(force, act=Act.CONDEMN, polarity=Polarity.AGAINST, key="criticises")
    return None


def _offers(layout: Layout, frame: Frame, part: Stretch) -> bool:
    """Tell whether what somebody "showed" is an offer, as help or talks, or what he announced a strike or going on."""
    if frame.form.verb.force == "announces" and (layout.forms[part.first] in _CALLED or own_step(layout, frame, part)):
        return True
    # "Reviewed Iran's offering of arms": another does what is told.
    doer = layout.phrase(part.first + 1) if layout.forms[part.first] in _BY_WHOM else None
    anothers = doer is not None and layout.bare(doer)
    return frame.form.verb.lemma.startswith("عرض") and layout.forms[part.first] in _OFFERED and not anothers


_CALLED = word_set(
    "إضراب الإضراب إضرابا إضرابه إضرابها إضرابنا إضرابهم اعتصام الاعتصام اعتصاما اعتصامنا استمراره استمرارها استمرارنا"
)
_BY_WHOM = word_set("تقديم إرسال إجراء")
_OFFERED = word_set(
    "إجراء إرسال تقديم استضافة مساعدة المساعدة وساطة الوساطة التوسط تزويد تدريب مساعدته مساعدتها وساطته وساطتها خدماته"
    " خدماتها التعاون المشاركة"
)


def _regrets(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether another's deed is told of with regret: "unfortunately, the ministry knew of it"."""
    i = next((k for k in (part.first, part.first + 1) if layout.form(k) in _REGRET), -1) + 1
    i += layout.form(i) in COMMAS
    i += layout.form(i) in ("فان", "ان")
    if layout.form(i) in _SEEMS and layout.form(i + 1) == "ان":
        # "Unfortunately it seems that X".
        i += 2
    phrase = layout.phrase(i) if i > part.first else None
    return i > part.first and (layout.form(i) in _YOU or (phrase is not None and phrase.entity not in own.entities))


_SEEMS = word_set("يبدو نرى نجد")
_YOU = word_set("أنتم أنت فإنكم إنكم فأنتم فإنه فإنها فإنهم إنه إنها إنهم")


def _by_judgement(layout: Layout, frame: Frame, force: Force, own: Own, part: Stretch) -> Force:
    """Read what something is described as, or with which favour it is told."""
    seen = described(layout, part) if frame.form.verb.target else Polarity.NEUTRAL
    if seen is not Polarity.NEUTRAL:
        act, key = (Act.PRAISE, "praises") if seen is Polarity.FOR else (Act.CONDEMN, "criticises")
        return replace(force, act=act, polarity=seen, key=key)
    if force.act is Act.STATE and sides_with(layout, part, own):
        return replace(force, act=Act.SUPPORT, polarity=Polarity.FOR, key="stands-with")
    if force.act is Act.STATE and called_well(layout, part, own):
        return replace(force, act=Act.PRAISE, polarity=Polarity.FOR, key="praises")
    seen = attitude(layout, part)
    if seen is Polarity.AGAINST or (seen is Polarity.FOR and force.polarity is Polarity.NEUTRAL):
        return replace(force, polarity=seen)
    return replace(force, polarity=Polarity.FOR) if _at_work(layout, part, own) else force


def _at_work(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether the holder tells what he or his own works on: "we work to bring peace", "his country goes on"."""
    i = part.first + own_words(layout, part.first, own)
    form = layout.form(i)
    ours = i > part.first or form.startswith("ن")
    return ours and form in _WORKS and layout.form(i - 1) not in ("لا", "لم", "لن")


_WORKS = word_set(
    "نعمل تعمل يعمل نسعى تسعى يسعى نواصل تواصل يواصل نبذل تبذل يبذل نحاول نقوم نقدم تقدم نساعد تساعد نحرص تحرص يحرص"
    " نحترم تحترم يحترم نقف تقف يقف مستمرون مستمرة مستمر نستمر نمضي"
)


def _of_other_acts(layout: Layout, frame: Frame, force: Force, part: Stretch) -> Force:
    """Read a call on God as a hope, an attack "adopted" as one claimed, and what somebody once meant to do as told."""
    if force.act is Act.PROMISE and force.key == "intends" and _once(layout, frame):
        return replace(force, act=Act.STATE, polarity=Polarity.NEUTRAL, key="says")
    if force.act is Act.SUPPORT and force.key == "stands-with" and _from_all(layout, part):
        return replace(force, act=Act.AFFIRM, key="affirms")
    if force.act is Act.DEMAND and prays(layout, frame):
        return replace(force, act=Act.HOPE, key="hopes")
    if force.act is Act.HOPE and frame.form.verb.lemma in _WANTS and _of_others(layout, frame):
        return replace(force, act=Act.DEMAND, key="asks")
    if force.act is Act.HOPE and force.key == "expects" and _came_about(layout, frame, part):
        return replace(force, act=Act.STATE, polarity=Polarity.NEUTRAL, key="considers")
    claimed = frame.form.verb.lemma == "تبنّى" and layout.forms[part.first] in _CLAIMED
    return replace(force, act=Act.STATE, key="says") if claimed else force


def _from_all(layout: Layout, part: Stretch) -> bool:
    """Tell whether somebody is told to stand at the same distance from all, which is by nobody's side."""
    return not _DISTANCE.isdisjoint(layout.forms[part.first : min(part.stop, part.first + _NEAR + 2)])


_DISTANCE = word_set("مسافة المسافة الحياد")


def _once(layout: Layout, frame: Frame) -> bool:
    """Tell whether a verb of meaning is told of the past: "he had meant to", "X had been meaning to"."""
    before = min((p.first for p in frame.subject if p.first < frame.at), default=frame.at) - 1
    return frame.form.inflected.person != 1 and bool(WAS & {layout.form(frame.at - 1), layout.form(before)})


def _came_about(layout: Layout, frame: Frame, part: Stretch) -> bool:
    """Tell whether what is held likely is or was so already: "that he had been hit", "that X is far off"."""
    if frame.how != "ان":
        return False
    first, near = layout.forms[part.first], layout.forms[part.first : min(part.stop, part.first + _WITHIN)]
    if first.startswith(("ي", "ت")) and layout.phrase(part.first) is None and not is_action(first):
        return first in _BE and "قد" in near
    # "That X will", "that X may be": still to come.
    return (acts(first) or definite(first) or layout.phrase(part.first) is not None) and not any(
        is_future(form) or form in _TO_COME for form in near
    )


_WITHIN, _TO_COME = 9, word_set("سوف لن قد ربما لو")
_WANTS = frozenset(["أرادَ", "رجا"])


def _of_others(layout: Layout, frame: Frame) -> bool:
    """Tell whether what is wanted is wanted of others: "we want of X that", "X wants that it be", "wants the removal".

    What somebody wants to do himself, "we want to live", and a thing, "they want peace", are hoped for; but "we want
    a law" asks for it.
    """
    ours = frame.form.inflected.person == 1
    if ours and layout.form(frame.at + 1) == "من":
        return True
    form = layout.form(frame.content)[frame.skip :]
    if frame.form.verb.lemma != "أرادَ":
        return False
    if frame.how != "ان":
        # "Wants to return", "wants to finish her studies": these he wants to do himself.
        bare = form.removeprefix("ال")
        return acts(form) and bare not in _HIMSELF if acts(form) or not ours else bare.removesuffix("ا") not in _WISHED
    behind = layout.form(frame.content + 1)
    another = layout.phrase(frame.content + 1) is not None or (form in _BE and behind.startswith("ال"))
    return form.startswith(("ي", "ت")) and (ours or another or form in _BE_DONE)


_BE_DONE, _BE = word_set("يتم تتم يجري تجري"), word_set("يكون تكون يكونوا يبقى تبقى")
_WISHED = word_set("سلام أمن أمان خير استقرار حياة محبة هدوء راحة سعادة كرامة نصر فوز نجاح مستقبل")
_HIMSELF = word_set(
    "عودة مشاركة انضمام خروج بقاء حصول رحيل مغادرة دخول وصول لقاء هجرة إكمال تحقيق انتقال تعلم استقرار زواج سفر مواصلة"
)
