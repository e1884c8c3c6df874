"""Titles and offices that are surnames or are somebody else's, told by the rest of the text: "Nasser al-Tabib"."""

from functools import lru_cache
from itertools import pairwise

from kg.extract.mentions.name_ends import plainly_ends
from kg.extract.mentions.view import View
from kg.text.names import is_given


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
