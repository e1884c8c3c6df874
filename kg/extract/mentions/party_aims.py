"""What a party aims at, at the end of its name: "the Tigris alliance for building", not "X called for building"."""

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.name_starts import governed
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_given


def aims_behind(view: View, i: int, lexeme: Lexeme, last: int) -> int:
    """Return how many words tell what a party aims at, behind what it is called by: "the Tigris alliance for building".

    Args:
        view: The text.
        i: Index of its head noun.
        lexeme: The reading of that.
        last: Index of the last word of its name without the aims.

    Returns:
        The number; 0 where no aim stands there, or where a verb or deed before the party takes one: "the support of
        the party X for change", "X called for change".
    """
    aim = view.form(last + 1)
    if lexeme.bare not in _PARTIES or not aim.startswith("لل") or aim[2:] not in _AIMS or lexeme.definite:
        return 0
    further = view.form(last + 2).removeprefix("وال") in _AIMS
    after = view.form(last + 2 + further)
    if after in _TO or view.guide.nouns.has("title", after) or is_given(after):
        return 1 + further
    k = i - 1
    while k > 0 and (word := view.lexemes[k]).head is not None and word.head.kind == "office":
        k -= 1
    # "With the call of X for".
    nouns = {view.form(k).removeprefix("و"), view.form(k)[1:]} if k >= 0 else set()
    taken = any(noun in load_cues().masdars or noun in load_cues().heads or noun in _WORKS for noun in nouns)
    taken = taken or governed(view, i, "ل")
    return 0 if taken else 1 + further


_PARTIES = word_set("حزب حركة تيار تحالف ائتلاف تجمع كتلة جبهة تكتل ملتقى منتدى قائمة جمعية مؤسسة منظمة")
_AIMS = word_set(
    "إعمار تغيير إصلاح بناء تنمية عدالة حرية ديمقراطية ديموقراطية سلام نهضة تنوير تضامن وحدة تقدم استقلال إنقاذ مساواة"
    " تعمير حريات مواطنة حقوق تجديد تطوير إنماء"
)
_WORKS = word_set("عمل عملت يعمل تعمل عودة عاد عادت انحياز تفرغ انتقل انتقلت")
_TO = frozenset({"الي", "ان"})
