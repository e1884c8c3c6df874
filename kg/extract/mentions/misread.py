"""Names of tables that are something else where they stand: an adverb, a button of a page, an adjective."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.sites import is_direction, points
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.view import View
from kg.kinds import PLACE
from kg.text.fold import word_set

# Where people write; what a page offers to do there, and what stands before it where somebody is told to have written.
_ON_LINE = word_set(
    "تويتر فيسبوك الفيسبوك يوتيوب تيليغرام تلغرام تيليجرام تيلجرام تلجرام واتساب الواتساب إنستغرام انستغرام انستجرام"
)
_BUTTONS = word_set("شارك شاركها شاركنا تابع تابعنا تابعونا انشر انشرها غرد مشاركة")
_ON, _NEAR = word_set("على في عبر ب بـ من الاجتماعي موقع حساب صفحة تطبيق"), 3
_BEFORE_PERSONS = frozenset({"امام", "لدي", "مع"})


def misread(view: View, i: int, lexeme: Lexeme, named: Chunk) -> bool:
    """Tell whether a name of one word is something else here: an adverb, an adjective, one of two directions.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.
        named: The name.

    Returns:
        Whether it is.
    """
    if named.last > i:
        before = view.lexeme(i - 1)
        return bool(i and lexeme.clitic and before and is_direction(lexeme) and is_direction(before))
    owned = view.source(i).endswith("ه") and "ة" in view.folded.source and view.form(i - 1) in _BEFORE_PERSONS
    if (lexeme.stem in _ON_LINE and not lexeme.clitic and _is_button(view, i)) or _guards(view, i):
        return True
    towards = is_direction(lexeme) and points(view, i)
    if view.source(i).endswith(("ً", "ٍ", "ٌ")) or towards or (owned and named.type is PLACE):
        # "His visitors", written like a town in a text that tells the two letters apart.
        return True
    return bool(lexeme.nisba and lexeme.nisba.number == "p")


def _guards(view: View, i: int) -> bool:
    """Tell whether the name of a town is a noun: "the guardians of the homeland", "for the pilgrimage"."""
    form, after = view.form(i), view.lexeme(i + 1)
    of = after is not None and after.definite and not (after.clitic or after.nisba or after.head)
    return form == "للحج" or (form.endswith("حماه") and of and not is_adjective(view, after or view.lexemes[i]))


def _is_button(view: View, i: int) -> bool:
    """Tell whether the name of a site is a button of a page, and not where somebody is told to have written."""
    near = view.words.forms[max(0, i - _NEAR) : i]
    return _ON.isdisjoint(near) or not _BUTTONS.isdisjoint(near)


def is_foreign(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether the name of a ministry's field is an adjective: "the foreign policy", "the foreign debts".

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        Whether it is.
    """
    before = view.lexeme(i - 1) if i else None
    if lexeme.stem != "الخارجيه" or lexeme.clitic or before is None:
        return False
    return before.definite and not (before.closed or before.head or is_sign(before.stem))


def is_civil(view: View, i: int) -> bool:
    """Tell whether an adjective in the masculine, which no ministry has, stands behind its field: "civil defence".

    Args:
        view: The text.
        i: Index of the field.

    Returns:
        Whether one does.
    """
    after = view.lexeme(i + 1)
    told = after is not None and after.definite and not after.clitic and is_adjective(view, after)
    return told and not view.form(i + 1).endswith("ه")
