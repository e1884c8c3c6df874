"""How names end: what can be no part of one, last names told by the rest of the text, and offices behind them."""

from functools import lru_cache

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.text.names import is_given, is_surname, is_unit

_ALI = "علي"


_SON = frozenset({"بن", "ابن"})


def is_closed(view: View, i: int) -> bool:
    """Tell whether a word can be no part of a name; ``علي`` can, where the text writes the preposition otherwise.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it is a function word or a finite verb.
    """
    if view.form(i) == _ALI and view.source(i).endswith("ي"):
        return not view.tells_ali and view.form(i - 1) not in _SON
    return view.lexemes[i].closed


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


_SERVANT = "عبد"


def middle_name(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether an office that is a first name too stands between a name and its last word: "Iyad Amin Madani".

    Args:
        view: The text.
        i: Index of the office.
        word: Its reading.

    Returns:
        Whether one more word without article follows, with which the name plainly ends.
    """
    servant = view.form(i + 1) == _SERVANT
    after, behind = view.lexeme(i + 1), view.lexeme(i + 2 + servant)
    if word.definite or word.clitic or not is_given(view.form(i)) or after is None or is_sign(after.stem):
        return False
    plain = not (after.definite or after.clitic or after.closed or after.head or after.nisba)
    return plain and (behind is None or is_sign(behind.stem) or behind.closed)


@lru_cache(maxsize=1)
def _last_names(view: View) -> frozenset[tuple[str, str]]:
    """Return the pairs of a unit of names and a surname behind a first name; for the last text this is remembered."""
    forms = view.words.forms
    return frozenset(
        (two, three)
        for one, two, three in zip(forms, forms[1:], forms[2:], strict=False)
        if three.startswith("ال") and is_unit(two) and is_given(one) and is_surname(three)
    )


def title_of_another(view: View, i: int) -> bool:
    """Tell whether an office with its article behind a name is that of somebody else: "Abbas told the king that".

    Args:
        view: The text.
        i: Index of the office.

    Returns:
        Whether the text has it elsewhere as the title before a name.
    """
    return view.form(i) in _titles_told(view)


@lru_cache(maxsize=1)
def _titles_told(view: View) -> frozenset[str]:
    """Return the words before first names that no first name stands before; for the last text this is remembered."""
    forms = view.words.forms
    return frozenset(
        title
        for before, title, name in zip(("", *forms), forms, forms[1:], strict=False)
        if title.startswith("ال") and (is_given(name) or name in _OPENING) and not is_given(before)
    )


_OPENING = frozenset({"عبد", "عبدالله", "ابو"})
