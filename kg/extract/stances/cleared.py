"""Read how somebody clears himself: "has nothing to do with it", "did not shell it", "there are no prisoners here"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import SELF_THAT
from kg.extract.stances.his_own import own_words
from kg.extract.stances.tone import OWN, Own
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_NEAR = 4


def clears_himself(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether a content denies what its holder, or what is his own, is accused of.

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own.

    Returns:
        Whether he or his own is said not to have done evil, or to have no part in it, or there to be no victim of it.
    """
    i = part.first + own_words(layout, part.first, own)
    ours = i > part.first
    i += layout.form(i) == "نحن"
    form, behind, third = layout.form(i), layout.form(i + 1), layout.form(i + 2)
    if form in _NONE and (behind in _THERE or behind.startswith("وجود")):
        return any(f.removeprefix("ل") in _VICTIMS for f in layout.forms[i + 2 : min(part.stop, i + 2 + _NEAR)])
    if ours and form == "لا" and behind[1:] == "قف":
        return third in _BEHIND
    if form in _NONE:
        itself = ours or layout.form(part.first - 1) in SELF_THAT
        return _no_tie(layout, i + 1, itself)
    if form == "لم" and behind[:1] in ("ن", "ت", "ي") and (ours or behind[0] == "ن"):
        near = layout.forms[i + 2 : min(part.stop, i + 2 + _NEAR)]
        harmful = any(f.removeprefix("ال").startswith(_HARMFUL) for f in near)
        return behind[1:].startswith(_EVIL_DEEDS) or (harmful and behind[1:].startswith(_DEEDS))
    return ours and form in _INNOCENT


def _no_tie(layout: Layout, i: int, itself: bool) -> bool:
    """Tell whether the holder or his own is told to have no tie: "nothing to do with it", "no hand in it"."""
    first = layout.form(i)
    whose = layout.form(i + 1) if first in _TIES else first
    tied = first in _TIES or layout.form(i + 1 + (layout.form(i + 1) == "اي")) in _TIES
    own = whose.removeprefix("ل") in OWN or whose in _US or (itself and whose in _HAS)
    return tied and own and whose[:1] == "ل"


_BEHIND = word_set("وراء خلف")
_NONE, _THERE = word_set("لا ليس ليست"), word_set("يوجد توجد هناك هنالك")
_TIES, _HAS = word_set("علاقة صلة دخل يد ضلع"), word_set("له لها لهم لنا لي")
_US, _INNOCENT = word_set("لنا لي"), word_set("بريئة بريء براء بريئون")
# Whom a state or a body is accused of holding or wronging, and what it is accused of.
_VICTIMS = word_set(
    "سجناء سجين معتقلون معتقلين معتقل معتقلو معتقلي محبوس محبوسون محبوسين مسجون مسجونون تعذيب انتهاكات انتهاك مخفيون"
    " اختفاء مؤامرة مرتزقة اضطهاد تمييز سرية"
)
# With the letter of the person left out: "shelled", "aimed at", "committed"; and "took part in", "helped", in evil.
_EVIL_DEEDS = tuple(word_set("قصف ستهدف هاجم رتكب نتهك خرق حرض تآمر تورط سرق عتد قتل عذب ختطف غتل"))
_DEEDS = tuple(word_set("شارك دعم تدخل مول سلح زود ساعد ساهم نفذ خطط قدم رسل"))
_HARMFUL = tuple(
    word_set("هجوم هجمات قصف قتل قتال معارك حرب عملية انقلاب مسلحين إرهاب جريمة تفجير متمردين ميليشيات سلاح أسلحة")
)
