"""Words that are part of a name though they look like an office, or none though they look like a name."""

from kg.extract.mentions.name_ends import plainly_ends
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.view import View
from kg.text.fold import word_set
from kg.text.names import SON, is_surname, is_unit

#: A first name of the Gulf that is an office elsewhere.
SULTAN = "سلطان"
_TODAY = frozenset({"اليوم", "امس"})


def is_sultan(view: View, i: int) -> bool:
    """Tell whether "Sultan" is a first name: "son of", or a surname with which the name ends, stands behind it.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it is.
    """
    last = view.lexeme(i + 1)
    plain = last is not None and last.definite and not (last.head or last.state)
    plain = plain and (i + 1 not in view.atoms or is_surname(view.form(i + 1)))
    ends = plain and (plainly_ends(view, i + 1) or view.form(i + 2) in _TODAY)
    return view.form(i) == SULTAN and (ends or view.form(i + 1) in SON)


# Nouns that stand with "his" behind a name as whom he calls on, though no table of bodies holds them.
_FOLLOWERS = word_set("أنصار أتباع حلفاء مؤيدي جنود مواطني معارضي خصوم زملاء رفاق أبناء شركاء موالي مناصري وزراء أعضاء")


def is_owned(view: View, i: int) -> bool:
    """Tell whether a word is somebody's body or followers, and no part of a name: "called on his supporters".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it is such a noun with a pronoun.
    """
    form = view.form(i)
    noun = next((form.removesuffix(end) for end in ("ها", "هم", "ه") if form.endswith(end)), "")
    if not noun or is_unit(form) or view.source(i).endswith("ة"):
        return False
    heads = view.guide.nouns.heads
    head = heads.get(noun) or heads.get(noun[:-1] + "ه" if noun.endswith("ت") else "")
    return noun in _FOLLOWERS or (head is not None and head.kind in _BODIES)


_BODIES = frozenset({"organisation", "armed", "government", "population", "collective", "delegation"})


# "Lieutenant General", a team elsewhere, with what a rank may have behind it.
_GENERAL = "الفريق"
_RANKED = frozenset({"اول", "ركن", "الركن"})


def is_rank(view: View, i: int) -> bool:
    """Tell whether a word is a general's rank and no team: a rank of the staff stands behind it, or a name that speaks.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it is.
    """
    after = view.lexeme(i + 1)
    if view.form(i) != _GENERAL or after is None:
        return False
    # "The team said again": an adverb in the accusative is no name.
    named = (
        after.stem.isalpha()
        and not view.source(i + 1).endswith(("ا", "ً"))
        and not (after.closed or after.definite or after.clitic or after.head)
    )
    return view.form(i + 1) in _RANKED or (named and said_by(view, i))


def past_two_words(view: View, i: int) -> int:
    """Return the place past a title of two words before a name or another title: "hujjat al-Islam, Sheikh N".

    Args:
        view: The text.
        i: Index of the word where it may begin.

    Returns:
        Index of the first word behind it; the same index where none stands there.
    """
    if (view.form(i), view.form(i + 1)) not in _OF_TWO_WORDS:
        return i
    end = i + 2 + (view.form(i + 2) in _MORE)
    word = view.lexeme(end)
    named = word is not None and (word.may_name or view.guide.nouns.has("title", word.stem))
    return end if named else i


_OF_TWO_WORDS = frozenset({("حجه", "الاسلام"), ("ايه", "الله")})
_MORE = word_set("والمسلمين العظمى")
