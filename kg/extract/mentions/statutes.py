"""Laws called by a word that elsewhere means a regime: "article 13 of the civil service law", "the internal rules"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.tails import tail
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.names import is_given

_LAW = "نظام"
_ARTICLES = word_set("المادة مادة مواد المواد أحكام بنود فقرات المادتين")
# What is drafted, amended or proposed is a law.
_DRAFTED = word_set("مشروع مقترح تعديل تعديلات تشريع أحكام مواد بموجب لائحة سن إصدار مخالفي مخالفات")
_BASIC = "الاساسي"
_RULES = frozenset({"الداخلي", _BASIC})
_NEAR = 6


def statute(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a law whose noun stands at a word.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        The chunk, or None where the word may mean a regime or nothing in particular.
    """
    if lexeme.bare != _LAW:
        return None
    last = _rules_end(view, i) if lexeme.definite else _law_end(view, i)
    if last <= i:
        return None
    return Chunk(
        first=i,
        last=last,
        clitic=lexeme.clitic,
        type=EntityType.LEGAL_TEXT,
        kind="LegalInstrument",
        form=Form.NAME,
        words=(lexeme.stem, *view.words.forms[i + 1 : last + 1]),
        head=lexeme.bare,
        gender="m",
        number="s",
    )


def _law_end(view: View, i: int) -> int:
    """Return the last word of a law called by its field behind an article of it or its draft, else 0."""
    before = view.form(i - 1)
    article = before == "من" and not _ARTICLES.isdisjoint(view.words.forms[max(0, i - _NEAR) : i])
    # "The rules of N" are of him whose regime it was.
    if not (article or before in _DRAFTED) or is_given(view.form(i + 1)):
        return 0
    reach = tail(view, i + 1, definite=False, joins=True, purpose=False)
    return 0 if reach is None or reach.parts or reach.states else reach.last


def _rules_end(view: View, i: int) -> int:
    """Return the last word of the internal rules or the basic law, with the body they are for, else 0."""
    if view.form(i + 1) not in _RULES:
        return 0
    of, word = view.form(i + 2), view.lexeme(i + 2)
    body = word is not None and word.clitic > 0 and word.head is not None and word.head.kind == "organisation"
    if not body or not of.startswith("ل"):
        return (i + 1) * (view.form(i + 1) == _BASIC)
    reach = tail(view, i + 3, definite=of.startswith("لل"))
    return i + 2 if reach is None else max(reach.last, i + 2)
