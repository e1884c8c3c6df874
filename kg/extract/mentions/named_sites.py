"""Nouns that name a place only by what stands around them: bases, mosques, zones and halls."""

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.speech import OPENS_SAID, said_by
from kg.extract.mentions.tails import is_adjective
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import fold_word, with_and, word_set

_BASE, _MOSQUE, _HALL = "قاعده", "مسجد", "قصر"
_MILITARY = word_set("الجوية العسكرية البحرية")
_ATTACKS = with_and("استهدف استهدفت قصف قصفت هاجم هاجمت ضرب ضربت")
_AT = _ATTACKS | with_and("في داخل قرب من باتجاه مهاجمة استهداف بقصف نحو")
# "The base of data", "of the pyramid".
_NO_BASES = word_set("البيانات البيان المعطيات الهرم الحكم الانطلاق الإجماع العمل الحزب الشعب الناس")
_HALLS = word_set("المؤتمرات الأمم العدالة العدل الثقافة الرياضة")
_ZONES = frozenset({"منطقه", "مناطق", "المناطق"})
_FREED = tuple(
    tuple(map(fold_word, pair.split()))
    for pair in ("خفض التصعيد", "تخفيف التصعيد", "نزع السلاح", "حظر الطيران", "حظر طيران")
)


def told_site(view: View, i: int, lexeme: Lexeme, following: Lexeme) -> bool:
    """Tell whether what stands around a head that names other things too shows that a place is named.

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.
        following: The word behind it.

    Returns:
        Whether it does: "the air base X", "in the base X", "the mosque X", "the palace of congresses".
    """
    form = view.form(i + 1)
    if lexeme.bare == _HALL:
        return form in _HALLS
    if following.head or following.closed or form in load_cues().masdars:
        return False
    if lexeme.bare == _MOSQUE:
        return following.definite and not is_adjective(view, following)
    there = view.form(i - 1) in _AT or view.form(i - 2) in _ATTACKS
    based = view.form(i + 2) in _MILITARY or (there and form not in _NO_BASES)
    return lexeme.bare == _BASE and based and not is_adjective(view, following)


def past_kind(view: View, lexeme: Lexeme, last: int) -> int:
    """Return the last word of the name of a base with what kind it is of: "the base X (of the) air (force)".

    Args:
        view: The text.
        lexeme: The reading of its head.
        last: Index of the last word of the name.

    Returns:
        Index of the last word with the adjective.
    """
    return last + (lexeme.bare == _BASE and view.form(last + 1) in _MILITARY)


def zone_end(view: View, i: int, lexeme: Lexeme) -> int:
    """Return the last word of a zone called by what is done there, 0 where none is: "the de-escalation zone".

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.
    """
    return i + 2 if lexeme.bare in _ZONES and (view.form(i + 1), view.form(i + 2)) in _FREED else 0


_PROVINCES = word_set("محافظة ولاية إقليم مقاطعة إمارة")
_SAID = OPENS_SAID | word_set("إلى على من عن")


def province_says(view: View, i: int, last: int, lexeme: Lexeme) -> bool:
    """Tell whether a province says something, so that its authorities are meant: "the province of X announced that".

    Args:
        view: The text.
        i: Index of its head.
        last: Index of its last word.
        lexeme: The reading of the head.

    Returns:
        Whether it stands between a verb of saying and what is said or asked for.
    """
    if lexeme.bare not in _PROVINCES or lexeme.clitic or not said_by(view, i):
        return False
    after = view.form(last + 1)
    return after in _SAID or after.startswith(("بال", "بت"))
