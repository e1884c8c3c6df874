"""Tell whether a content takes somebody's side: "the allies stand by X", "X has the right to defend itself"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, NEGATIONS, RELATIVES
from kg.extract.stances.his_own import own_words
from kg.extract.stances.tone import Own
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import OPENING_QUOTES

_FAR, _NEAR = 7, 6


def sides_with(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether the holder's own side is said to stand by another, or another to have the right to defend himself.

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own.

    Returns:
        Whether such words stand at its head; who stands by whom among others is only told.
    """
    return _stands_by(layout, part, own) or _may_defend(layout, part, own)


def _stands_by(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether "we", the holder's own or the allies stand by an actor."""
    first = part.first + (layout.forms[part.first] in OPENING_QUOTES)
    ours = own_words(layout, first, own) or (layout.forms[first] in _ALLIES)
    for i in range(first, min(part.stop - 2, first + _FAR)):
        form = layout.forms[i]
        if form in NEGATIONS or form in RELATIVES:
            return False
        if form in _STAND or (ours and form in _THEY_STAND):
            at = next((k for k in range(i + 1, min(part.stop - 1, i + _NEAR)) if not _between(layout.forms[k])), i)
            by = layout.forms[at : at + 2] == ("الي", "جانب")
            whom = layout.phrase(at + 1) or layout.phrase(at + 1 + by)
            return (by or layout.forms[at] in _WITH) and (whom is not None or layout.form(at + 1 + by) in _PEOPLE)
    return False


def _between(form: str) -> bool:
    """Tell whether a word may stand between "stand" and "by": "firmly", "as one"."""
    return form in ADVERBS or form in _SOLID or form in OPENING_QUOTES


def _may_defend(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether another is said to have the right to defend himself: "X has the right to defend itself"."""
    i, forms = part.first, layout.forms
    right = forms[i : i + 2] == ("من", "حق")
    whom = layout.phrase(i + 2 if right else i)
    if whom is None or whom.entity in own.entities or not (right or layout.proclitic(whom) == "ل"):
        return False
    near = forms[whom.last + 1 : min(part.stop, whom.last + 1 + _FAR)]
    if not right and not (near and near[0] in _RIGHT):
        return False
    return any(near[k] in _DEFEND and near[k + 2 : k + 3] != () and near[k + 2] in _SELF for k in range(len(near)))


_STAND = word_set("نقف سنقف واقفون")
_THEY_STAND = word_set("يقفون يقف تقف سيقفون سيقف ستقف")
_ALLIES = word_set("الحلفاء التحالف الحلف الأشقاء الجميع")
_SOLID = word_set("متضامنين متضامنة متضامنا متضامنون صفا واحدا كتفا بكتف جنبا قلبا وقالبا بكل قوة ثبات بثبات بوضوح")
_WITH = word_set("مع خلف بجانب")
_PEOPLE = word_set(
    "الشعب الضحايا الأهالي المتظاهرين المحتجين العمال النازحين اللاجئين الأسرى الأشقاء أشقائنا إخوتنا أهلنا"
)
_RIGHT = word_set("الحق حق كامل كل")
_DEFEND = word_set("الدفاع تدافع يدافع بالدفاع للدفاع")
_SELF = word_set("نفسها نفسه أنفسهم أراضيها أراضيه أمنها أمنه حدودها حدوده شعبها شعبه")
