"""Tell verbs that look like cues from the other words they are as often: "raised fears", "took lunch"."""

from collections.abc import Sequence

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DENY_VERBS, PREPOSITIONS, PUNCTUATION, THEREIN, definite
from kg.extract.stances.actions import acts
from kg.extract.stances.heads import head_at
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set

# "Advanced search" stands on many a page; meals are taken; who gives his opinion is not told to say which; who
# abstains from a vote takes no side.
_NOT_TAKEN_UP = {
    "بحثَ": frozenset(["متقدم"]),
    "تناولَ": word_set("الغداء العشاء الإفطار السحور الطعام طعام غداء عشاء"),
    "عرضَ": word_set(
        "آراءه آراءها آراءهم آرائهم رأيه رأيها رأيهم وجهة وجهات لقطات صورا مقطع مقاطع فيديو فيلما مشاهد تسجيلا"
    ),
    "امتنعَ": word_set("التصويت"),
    "رصدَ": word_set("مبلغ مبلغا مبالغ ميزانية موازنة اعتماد اعتمادات مخصصات مكافأة مكافآت جائزة جوائز أموال أموالا"),
}


def strays(layout: Layout, frame: Frame) -> bool:
    """Tell whether a verb is another word here: 'raised fears', 'launched an appeal', 'threatens the security of'.

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        Whether it takes those who are threatened, and something else stands behind it.
    """
    if frame.form.verb.force == "threatens":
        return _endangers(layout, frame)
    if _between(layout, frame) or _is_considered(layout, frame) or _other_deed(layout, frame) or _done(layout, frame):
        return True
    form, lemma = layout.form(frame.content)[frame.skip :], frame.form.verb.lemma
    if lemma == "ردَّ" and layout.form(frame.at + 1) in THEREIN:
        # "And it came (in it) that" is written like "and he answered".
        return True
    if form in _NOT_TAKEN_UP.get(lemma, ()) or _is_scripture(layout, frame.at):
        return True
    # The headline's verb, and the verb of the text behind it.
    if frame.how != "0" or layout.phrase(frame.content + 1) is None:
        return False
    return any(c.verb.lemma == lemma for c in load_cues().forms.get(form, ()))


def _is_scripture(layout: Layout, at: int) -> bool:
    """Tell whether scripture is quoted, with which a statement may open: nobody of the text says so."""
    first, second = layout.form(at + 1), layout.form(at + 2)
    if first not in _GOD and (first, second) not in _OF_GOD:
        return False
    return any("says" in c.verb.flags for c in load_cues().forms.get(layout.forms[at], ()))


_GOD = word_set("تعالى الله سبحانه")
_OF_GOD = frozenset([("عز", "وجل"), ("جل", "وعلا"), ("عز", "من"), ("جل", "من"), ("رسول", "الله"), ("ربنا", "تبارك")])


def _other_deed(layout: Layout, frame: Frame) -> bool:
    """Tell whether a rarer verb has its other meaning: "was stabbed in the city", "secures the road by patrols"."""
    lemma, form = frame.form.verb.lemma, layout.form(frame.content)[frame.skip :].removeprefix("ال")
    behind = max(frame.subject[-1].last if frame.subject else frame.at, frame.at) + 1
    if lemma in _ONLY_OF:
        # "Shall not submit to anybody".
        never = lemma == "خضعَ" and layout.form(frame.at - 1) == "لن"
        return not never and form not in _ONLY_OF[lemma]
    if lemma == "أقرَّ (بـ)" and form in _BY_VOTE:
        # "Passed the law by a majority": nothing is admitted.
        return True
    if lemma == "أقرَّ" and form not in _PASSED:
        return True
    if lemma == "صمّمَ":
        # "Designed the bridge in the shape of a ship".
        return frame.how != "ان" and not acts(form)
    if lemma == "آمنَ":
        return frame.content != behind
    if lemma == "انصبَّ":
        # "The army sets up barriers on the road", beside "the talks between X and Y turned on".
        return bool(frame.subject) and frame.subject[0].first <= frame.at + 1
    between = layout.forms[frame.at + 1 : frame.content]
    return lemma in _ONLY_WITH and not _takes_its_object(between, _ONLY_WITH[lemma])


def _takes_its_object(between: Sequence[str], nouns: tuple[str, ...]) -> bool:
    """Tell whether a verb has the noun that makes it a cue, and none of a speech in which another "and sheds" it."""
    at = next((k for k, form in enumerate(between) if form.removeprefix("ال").startswith(nouns)), -1)
    return at >= 0 and not any(
        c.inflected.shape is Shape.PERFECT and c.verb.tier == "A"
        for form in between[:at]
        for c in load_cues().forms.get(form, ())
    )


def _done(layout: Layout, frame: Frame) -> bool:
    """Tell whether something is done and not said: "was shown the ward", "turn to their quarrels", "met threats"."""
    lemma, form = frame.form.verb.lemma, layout.form(frame.content)
    if lemma.startswith("صوّتَ") and layout.form(frame.at - 1) in DENY_VERBS:
        # Who did not vote for something may have stayed away.
        return True
    last = frame.subject[-1].last if frame.subject and frame.subject[-1].last > frame.at else frame.at
    if lemma == "أطلعَ":
        # "Acquainted himself with" is written like "acquainted X with" but for its alif: nobody stands between.
        written = layout.written(frame.at)
        return (
            "أ" not in written
            and not frame.form.inflected.pronoun
            and not frame.addressee
            and frame.content == last + 2
        )
    if lemma in ("ركّزَ", "تركّزَ"):
        own = form.endswith(("ها", "هم")) and head_at(layout, frame.content, len(layout.forms)) is None
        return own and layout.forms[frame.at].removeprefix("و").startswith(("ت", "ي"))
    if lemma == "اعتبرَ":
        # "International law considers": it is nobody of whom the text tells.
        return not frame.subject and form == "القانون" and layout.form(frame.content + 1) == "الدولي"
    exposed = layout.forms[frame.at].removeprefix("و") == "تعرض" and lemma.startswith("عرضَ")
    # A verb in the feminine is not that of men: "activists were exposed to".
    return exposed and bool(frame.subject) and layout.forms[frame.subject[0].first].endswith("ون")


# What a parliament or council passes.
_PASSED = word_set(
    "قانون قوانين مشروع مشاريع قرار قرارات موازنة ميزانية خطة خطط توصيات توصية اتفاقية اتفاقيات اتفاق تعديل تعديلات"
    " مقترح مقترحات لائحة نظام ميثاق دستور مبادرة وثيقة استراتيجية"
)
_BY_VOTE = word_set("أغلبية غالبية إجماع أكثرية")
# What is challenged in words, and not the place where somebody was stabbed.
_CONTESTED = word_set(
    "قرار قرارات حكم أحكام نتائج نتيجة شرعية دستورية قانونية صحة نزاهة مصداقية قانون قوانين مرسوم مراسيم"
    " انتخاب انتخابات عضوية ترشح ترشيح أهلية كفاءة استقلالية حياد حيادية سلامة صلاحية صلاحيات شهادة تقرير تعيين"
)
_HOPES = word_set("أمل أملا آمال آمالا آماله آمالها آمالهم آمالنا")
# Not "cut off its support for", nor "is not subject to the tax".
_ONLY_OF = {
    "طعنَ (في)": _CONTESTED,
    "قطعَ (وعدا)": word_set("وعد وعدا وعود وعودا وعدين عهد عهدا عهود عهودا تعهد تعهدا تعهدات التزام التزاما"),
    "شدَّ (على أيديهم)": word_set("أيدي أيادي يد يدي أيديهم أيديكم أيدينا"),
    "علّقَ (آماله)": _HOPES,
    "عقدَ (العزم)": _HOPES | word_set("عزم"),
    "صبَّ (غضبه)": word_set("جام غضبه غضبها غضبهم"),
    "دقَّ (ناقوس الخطر)": word_set("ناقوس جرس أجراس"),
    "أنحى (باللائمة)": word_set("لائمة"),
    "خضعَ": word_set(
        "ضغط ضغوط ضغوطات ابتزاز تهديد تهديدات إملاء إملاءات شرط شروط إرادة مشيئة رغبة مطالب ترهيب إرهاب"
        " احتلال هيمنة وصاية مزاج أهواء منطق أمر أوامر مساومة مساومات ضغوطه ضغوطها ضغوطهم شروطه شروطها شروطهم"
    ),
}
# "The army keeps away from politics" denies nothing, and who opens a centre with the support of another backs nobody.
_ONLY_WITH = {
    "نأى (بنفسه)": ("بنفس",),
    "افتتحَ (كلمته)": ("كلمت", "كلمه", "خطاب", "حديث", "مداخل", "بيان", "جلس"),
    "ألقى (الضوء)": ("ضوء",),
    "أولى (أهمية)": ("اهميه", "اهتمام", "اولويه", "عنايه"),
    "أخذَ (على عاتقه)": ("عاتق", "نفس"),
}


def _endangers(layout: Layout, frame: Frame) -> bool:
    """Tell whether a threat is a danger to something, and no word of whoever threatens: "threatens the security of"."""
    behind = frame.subject and frame.subject[-1].last > frame.at
    return layout.form((frame.subject[-1].last if behind else frame.at) + 1) in _ENDANGERED


_ENDANGERED = word_set(
    "أمن الأمن استقرار الاستقرار سلامة سلام السلام السلم وحدة حياة أرواح مصالح كيان مستقبل وجود سيادة مصير بقاء صحة"
)


def _between(layout: Layout, frame: Frame) -> bool:
    """Tell whether "explained" is "between" here: two stand behind it, or both in the oblique case."""
    if frame.form.verb.lemma != "بيّنَ" or frame.form.inflected.shape is not Shape.PERFECT:
        return False
    written = layout.written(frame.at)
    two = len(frame.subject) > 1 and frame.subject[0].first == frame.at + 1
    return _DOUBLED not in written and (two or layout.form(frame.at + 1).endswith("ين"))


_DOUBLED = "\u0651"


def _is_considered(layout: Layout, frame: Frame) -> bool:
    """Tell whether one is considered a pioneer in something, who considers nothing himself: one noun, and no other."""
    if frame.form.verb.lemma != "اعتبرَ" or frame.how != "0" or frame.form.inflected.shape is not Shape.IMPERFECT:
        return False
    behind = frame.subject[-1].last if frame.subject and frame.subject[-1].first > frame.at else frame.at
    if frame.content != behind + 1:
        # "Considers this a step".
        return False
    i = frame.content
    while not definite(layout.form(i)) and layout.form(i).endswith(("ه", "ا")) and layout.phrase(i) is None:
        i += 1
    after = layout.form(i)
    return i > frame.content and (after in PREPOSITIONS or after in PUNCTUATION or after[:1] in ("ل", "ب"))
