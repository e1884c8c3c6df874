"""How names end: what can be no part of one, last names told by the rest of the text, and offices behind them."""

from functools import lru_cache
from itertools import pairwise

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.speech import done_by_two
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.title_initials import is_initial
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import before_family
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import SON, TAILS, is_given, is_surname, is_unit, units
from kg.text.words import COMMAS

_ALI = "علي"
#: "His Highness", in Arabic "the owner of highness": the two words.
OWNERS_OF_HONOUR = frozenset({"صاحب", "صاحبه"})
HONOUR = frozenset({"السمو", "الجلاله", "الفخامه", "المعالي", "السعاده", "الغبطه", "القداسه", "السماحه", "الفضيله"})


def is_closed(view: View, i: int) -> bool:
    """Tell whether a word can be no part of a name.

    ``علي`` can, where the text writes the preposition otherwise, between a title and another part of a name, or
    before "son of".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it is a function word, a finite verb, a month, or tells of somebody's name or company.
    """
    form = view.form(i)
    if form in _BEHIND_NAMES or (form.startswith("لل") and form not in _LALLA):
        return True
    if form == _ALI and view.source(i).endswith("ي"):
        named = view.guide.nouns.has("title", view.form(i - 1)) and is_unit(view.form(i + 1))
        # Nor does a preposition stand at the end of a clause.
        named = named or view.form(i + 1) in SON or (view.form(i + 1) in _ENDS and is_unit(view.form(i - 1)))
        return not (view.tells_ali or named or _amid(view, i)) and view.form(i - 1) not in SON
    before, after = view.form(i - 1), view.form(i + 1)
    if (form in HONOUR and before in OWNERS_OF_HONOUR) or (form in OWNERS_OF_HONOUR and after in HONOUR):
        return True
    month = form == _FASTING and (before == "شهر" or after in _OF_A_MONTH)
    return month or view.lexemes[i].closed or form in done_by_two()


def _amid(view: View, i: int) -> bool:
    """Tell whether a first name stands before a word and the name of a family behind it: "N Ali al-Xi"."""
    form = view.form(i + 1)
    known = before_family(view, i) and is_surname(form) and not view.guide.nouns.has("relational", form)
    return known and is_given(view.form(i - 1)) and i + 1 not in view.atoms


# "N M, known as", "N M with the participation of"; "said N M to the radio", where "Lalla" and "of God" are names.
_BEHIND_NAMES = word_set(
    "المعروف المعروفة الملقب الملقبة المكنى المدعو بمشاركة بحضور برفقة بصحبة عضوي عضوا موقف قول"
    " ومشاركة وبمشاركة وحضور وبحضور وعضوية وبعضوية"
)
_ENDS, _LALLA = COMMAS | {"."}, frozenset({"لله", "للا", "لللا"})
# The month, which is a name as well: "the generous Ramadan", "last Ramadan".
_FASTING = "رمضان"
_OF_A_MONTH = word_set("الفضيل المبارك الكريم الماضي الحالي المقبل القادم الجاري المعظم")


def leads_to_office(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether an unknown word, perhaps with another, stands between a name and an office: it ends the name.

    Args:
        view: The text.
        i: Index of the word.
        word: Its reading.

    Returns:
        Whether it does.
    """
    if word.clitic or word.definite or i in view.atoms or not word.stem.isalpha():
        return False
    for j in (i + 1, i + 2):
        after = view.lexeme(j)
        if after is None or after.clitic or after.definite or is_sign(after.stem) or is_closed(view, j):
            return False
        if after.head is not None:
            return after.head.kind == "office"
    return False


def last_name(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether an office and a surname are a last name of two words, which the text has behind a first name.

    Args:
        view: The text.
        i: Index of the office.
        word: Its reading.

    Returns:
        Whether "N the-leader M" stands elsewhere in the text where "leader M" stands here.
    """
    after = view.form(i + 1)
    if word.definite or not after.endswith("ي") or view.guide.nouns.has("relational", after):
        return False
    return (view.form(i)[word.clitic :], after) in _last_names(view)


def called_again(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether an unknown word behind a name is its last, by which alone its bearer says something elsewhere.

    Args:
        view: The text.
        i: Index of the word.
        word: Its reading.

    Returns:
        Whether a verb of saying stands right before the same word elsewhere in the text.
    """
    form, cues = view.form(i), load_cues()
    if word.clitic or word.closed or word.head or word.nisba or i in view.atoms or form not in _alone_said(view):
        return False
    deed = (form in cues.heads or form in cues.masdars) and form not in _before_that(view)
    common = form in cues.forms or deed
    noun = any(view.guide.nouns.has(name, form) for name in ("never_name", "locative", "written"))
    return not common and (is_unit(form) or not (noun or form.endswith("ا")))


@lru_cache(maxsize=1)
def _alone_said(view: View) -> frozenset[str]:
    """Return the words between verbs of saying and what is said; for the last text this is remembered."""
    told = ((i + 1, view.form(i + 1), view.form(i + 2) or ".") for i in view.saying)
    return frozenset(
        form
        for i, form, after in told
        if form.isalpha() and not view.source(i).startswith("ال") and _closes(view, form, i + 1, after)
    )


@lru_cache(maxsize=1)
def _before_that(view: View) -> frozenset[str]:
    """Return the words between verbs of saying and "that", which are no deeds: a deed has somebody's name behind it."""
    forms = view.words.forms
    return frozenset(forms[i + 1] for i in view.saying if view.form(i + 2) in _THAT)


def _closes(view: View, form: str, i: int, after: str) -> bool:
    """Tell whether who speaks ends at a word; one that may begin with a preposition must stand before "that"."""
    if after in _THAT or form[0] in _JOINED:
        return after in _THAT
    following = view.lexeme(i)
    return following is None or following.closed or is_sign(after)


_JOINED, _SERVANT = frozenset("بلكفو"), "عبد"
_THAT = word_set("أن إن أنه إنه أنها إنها") | {":"}


def middle_name(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether an office that is a first name too stands between a name and its last word: "Iyad Amin Madani".

    Args:
        view: The text.
        i: Index of the office.
        word: Its reading.

    Returns:
        Whether one more word without article follows, with which the name plainly ends, or the name of a family.
    """
    servant = view.form(i + 1) == _SERVANT
    after, behind = view.lexeme(i + 1), view.lexeme(i + 2 + servant)
    if word.definite or word.clitic or not is_given(view.form(i)) or after is None or is_sign(after.stem):
        return False
    if after.stem in TAILS or _of_a_house(view, i + 1, after):
        return True
    plain = not (after.definite or after.clitic or after.closed or after.head or after.nisba)
    return plain and (behind is None or is_sign(behind.stem) or behind.closed)


def _of_a_house(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether a word with article is the name of a family, in the form of an adjective but of no common use."""
    common = word.clitic or word.closed or word.head or word.nisba or view.guide.nouns.has("relational", word.stem)
    return word.definite and word.stem.endswith("ي") and not common and i not in view.atoms


@lru_cache(maxsize=1)
def _last_names(view: View) -> frozenset[tuple[str, str]]:
    """Return the pairs of a unit of names and a surname behind a first name; for the last text this is remembered."""
    forms = view.words.forms
    return frozenset(
        (two, three)
        for one, two, three in zip(forms, forms[1:], forms[2:], strict=False)
        if three.startswith("ال") and is_unit(two) and is_given(one) and is_surname(three)
    )


def plainly_ends(view: View, last: int) -> bool:
    """Tell whether a name plainly ends: before a sign, a function word or a verb.

    Args:
        view: The text.
        last: Index of its last word.

    Returns:
        Whether it does.
    """
    following = view.lexeme(last + 1)
    return following is None or is_sign(following.stem) or following.closed


def last_too(view: View, first: int, i: int) -> bool:
    """Tell whether a noun that begins no name ends one: a usual last name right behind a first name.

    Args:
        view: The text.
        first: Index of the first word of the name.
        i: Index of the noun.

    Returns:
        Whether it does, or another last name follows.
    """
    unit = units().get(view.form(i))
    usual = i == first + 1 and is_given(view.form(first)) and unit is not None and unit.surname >= _USUAL
    surname = view.guide.nouns.has("surname_too", view.form(i))
    ends = plainly_ends(view, i)
    return (usual and (ends or is_unit(view.form(i + 1)))) or (surname and ends)


_USUAL = 10


def of_a_people(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether the adjective of a state behind a first name is a last name, with which the name plainly ends.

    Args:
        view: The text.
        i: Index of the adjective.
        word: Its reading.

    Returns:
        Whether it is.
    """
    single = word.nisba is not None and word.nisba.number != "p" and word.definite and not word.clitic
    return single and plainly_ends(view, i)


_MOST_TITLES = 3


def past_titles(view: View, i: int) -> int:
    """Return the place past the titles before a name: "Commissioner N M", "Brigadier Staff N M".

    Args:
        view: The text.
        i: Index of the word where they may begin.

    Returns:
        Index of the first word that is none.
    """
    stop = i + _MOST_TITLES
    while i < stop and ((written := is_initial(view.form(i), view.form(i + 1))) or _is_title(view, i)):
        i += 1 + written
    return i


def _is_title(view: View, i: int) -> bool:
    """Tell whether a word stands before a name and is none: a title, or an office with the article."""
    word = view.lexeme(i)
    if word is None or word.clitic:
        return False
    office = word.definite and word.head is not None and word.head.kind == "office"
    office = office or (word.stem == "اول" and view.form(i - 1) in _OF_RANKS)
    office = office or (word.stem in _OF_OFFICERS and view.guide.nouns.has("title", view.form(i - 1)))
    return view.guide.nouns.has("title", word.stem) or office


# "General (of the first rank)".
_OF_RANKS = frozenset({"الفريق", "الملازم", "العريف", "الرقيب"})
# "Major General, engineer, N".
_OF_OFFICERS = word_set("مهندس دكتور طبيب ركن طيار بحري حقوقي")


def is_told_surname(view: View, i: int) -> bool:
    """Tell whether a word stands elsewhere in the text right behind a first name: a surname.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it does, so that it is no plural by its ending: "Shamoun said that" after "N Shamoun".
    """
    return view.form(i) in _surnames_told(view)


@lru_cache(maxsize=1)
def _surnames_told(view: View) -> frozenset[str]:
    """Return the words right behind first names, participles with article not; for the last text this is remembered."""
    return frozenset(w for given, w in pairwise(view.words.forms) if is_given(given) and not w.startswith("الم"))
