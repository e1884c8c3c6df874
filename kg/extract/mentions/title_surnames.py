"""Titles and offices that are surnames or are somebody else's, told by the rest of the text: "Nasser al-Tabib"."""

from functools import lru_cache
from itertools import pairwise

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.name_ends import is_told_surname, of_a_people, plainly_ends
from kg.extract.mentions.speech import THAT
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.names import is_given, is_unit


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
    # "That" is written like a first name.
    return frozenset(
        title
        for before, title, name, word in zip(("", *forms), forms, forms[1:], view.lexemes[1:], strict=False)
        if title.startswith("ال") and (is_given(name) or name in _OPENING) and not (is_given(before) or word.closed)
    )


def told_twice(view: View, i: int) -> bool:
    """Tell whether a definite word stands right behind the same first name more than once: "Nasser the-physician".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it does, and ends the name plainly at least once, so that it is no title of what follows it.
    """
    return (view.form(i - 1), view.form(i)) in _told_twice(view)


@lru_cache(maxsize=1)
def _told_twice(view: View) -> frozenset[tuple[str, str]]:
    """Return the pairs of a first name and a definite word told twice; for the last text this is remembered."""
    once, ended, twice = set[tuple[str, str]](), set[tuple[str, str]](), set[tuple[str, str]]()
    for i, pair in enumerate(pairwise(view.words.forms), 1):
        if pair[1].startswith("ال") and is_given(pair[0]):
            twice |= {pair} if pair in once else set()
            once.add(pair)
            ended |= {pair} if plainly_ends(view, i) else set()
    return frozenset(twice & ended)


_OPENING = frozenset({"عبد", "عبدالله", "ابو"})


def ends_subject(view: View, first: int, i: int, word: Lexeme) -> bool:
    """Tell whether a noun with article is the surname of who speaks: right behind his first name, before what he says.

    Args:
        view: The text.
        first: Index of his first name.
        i: Index of the noun.
        word: Its reading.

    Returns:
        Whether it is: "N the-Club said that", behind a verb that has nobody told or asked beside its subject.
    """
    if not word.definite or word.clitic or word.closed or i in view.atoms:
        return False
    after = view.form(i + 1)
    if after[:1] == "ف" and after[1:] in load_cues().forms:
        return True
    if after not in THAT:
        return False
    readings = (load_cues().forms.get(view.form(j), ()) for j in range(first - 1, max(-1, first - _FAR), -1))
    verb = next((found for found in readings if found), ())
    return bool(verb) and not any(r.verb.addressee == "0" or r.verb.target for r in verb)


_FAR = 9


def called_by_surname(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether a calling, the adjective of a state or a title is a surname right behind a first name.

    Args:
        view: The text.
        i: Index of the word.
        word: Its reading.

    Returns:
        Whether it is.
    """
    return _is_calling(view, i, word) or of_a_people(view, i, word) or _is_titled(view, i, word)


def _is_titled(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether a title or an office is a surname, as its bearer is called by both again: "Nasser al-Tabib"."""
    title = view.guide.nouns.has("title", word.stem) or (word.head is not None and word.head.kind == "office")
    return title and word.definite and not word.clitic and told_twice(view, i)


def _is_calling(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether a calling or a quality with its article is a surname: "al-Khatib", but not "the judge of"."""
    form = view.form(i)
    if not word.definite or word.clitic or not is_unit(form):
        return False
    office = word.head is not None and word.head.kind == "office"
    if (not office and not view.guide.nouns.has("surname_too", form)) or (office and title_of_another(view, i)):
        return False
    after = view.lexeme(i + 1)
    return after is None or is_sign(after.stem) or not (after.definite or view.form(i + 1).startswith(("لل", "با")))


def of_a_told_family(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether the adjective of a state behind a title is the last name of somebody of the text: "Dr. al-X".

    Args:
        view: The text.
        i: Index of the adjective.
        word: Its reading.

    Returns:
        Whether it stands elsewhere right behind a first name, and here behind what is the title of nobody's office.
    """
    if word.nisba is None or word.nisba.number == "p" or not word.definite or word.clitic:
        return False
    return is_told_surname(view, i) and view.guide.nouns.has("title", view.form(i - 1))
