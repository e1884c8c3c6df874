"""Texts told by their number or day: "article 54", "circular no. 12", "the agreement of 8 December 2020"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.calendar import MONTHS
from kg.text.fold import fold_word, word_set

_ARTICLE = "ال"
_NOUNS = ("ماده", "منشور", "تعميم", "مرسوم", "بلاغ")
_BEFORE = ("ال", "وال", "فال", "بال", "لل", "ولل", "كال")
#: What a number names, with its article and what may be written on to it.
NUMBERED = frozenset(before + noun for noun in _NOUNS for before in _BEFORE)
_DATED = word_set("اتفاق اتفاقية محضر إعلان ميثاق بروتوكول")
_NUMBER = word_set("رقم عدد")
_MONTHS = frozenset(fold_word(name[0]) for name in MONTHS)
_TWO_WORDS = word_set("كانون تشرين")
_OF, _ITS, _DAYS, _YEARS = "من", "ها", 31, (1900, 2100)


def numbered_text(view: View, i: int) -> Chunk | None:
    """Read a text that its number or its day tells.

    Args:
        view: The text.
        i: Index of its noun.

    Returns:
        The chunk; None for an article of a text named behind it, which is that text.
    """
    form = view.form(i)
    if form in NUMBERED:
        last = _past_number(view, i)
    else:
        last = _past_day(view, i) if view.lexemes[i].bare in _DATED and not view.lexemes[i].definite else i
    if last == i:
        return None
    numbered = next((one for one in _NOUNS if form.endswith(one)), "") if form in NUMBERED else ""
    noun, clitic = numbered or view.lexemes[i].bare, view.lexemes[i].clitic
    if numbered:
        # The article stays with the noun, but for the one that "to" has swallowed.
        clitic = len(form) - len(noun) - len(_ARTICLE) * (_ARTICLE in form)
    return Chunk(
        first=i,
        last=last,
        clitic=clitic,
        type=EntityType.LEGAL_TEXT,
        kind="LegalInstrument",
        form=Form.NAME,
        words=(noun, *view.words.forms[i + 1 : last + 1]),
        head=noun,
        gender="m",
        number="s",
    )


def _past_number(view: View, i: int) -> int:
    """Return the word with the number behind a noun, or the noun where none stands there or a text follows."""
    j = i + 1 + (view.form(i + 1) in _NUMBER)
    # "Article 9 of the penal code" is that code; "emptied article 9 of its content" is not.
    of_a_text = view.form(j + 1) == _OF and not view.form(j + 2).endswith(_ITS)
    return i if of_a_text or not view.form(j).isdigit() else j


def _past_day(view: View, i: int) -> int:
    """Return the last word of the day behind a noun: "8 December 2020", "December 2020"; else the noun."""
    j = i + 1
    if view.form(j).isdigit() and 0 < int(view.form(j)) <= _DAYS:
        j += 1
    if view.form(j) not in _MONTHS:
        return i
    j += view.form(j) in _TWO_WORDS
    year = view.form(j + 1)
    return j + (year.isdigit() and _YEARS[0] < int(year) < _YEARS[1])
