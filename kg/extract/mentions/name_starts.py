"""Where a personal name may begin: which words can be the first of one behind an office, a title or nothing."""

from kg.extract.mentions.foreign_names import looks_foreign
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.name_ends import is_closed, plainly_ends
from kg.extract.mentions.name_words import is_sultan
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.title_surnames import of_a_told_family
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.names import JOINERS, SON, TAILS, is_given, is_surname, is_unit

#: Prepositions and "and" with the article written on to a word.
JOINED = frozenset({"وال", "بال", "كال", "فال"})
_VERBAL = ("ي", "ت", "سي", "ست")
# Joiners that may begin a name.
_FIRST_JOINERS = frozenset({"عبد", "ابو", "ام", "بن", "دي", "فان", "فون"})


def may_start(view: View, i: int, *, titled_so: bool) -> bool:
    """Tell whether a word can be the first of a name; behind a title a common noun can that is a unit of names."""
    word = view.lexeme(i)
    if word is None or is_sign(word.stem) or is_closed(view, i) or len(word.stem) < 2:
        return False
    form = view.form(i)
    if _is_first(view, i, word, titled_so=titled_so) or is_sultan(view, i):
        return True
    if word.nisba or (word.head and word.head.kind == "office" and _serves(view, i + 1)):
        return False
    if view.guide.nouns.has("never_name", form):
        return is_given(form) and (titled_so or _before_surname(view, i + 1))
    if form in _FIRST_JOINERS or is_given(form):
        return True
    if i in view.atoms:
        return False
    if form[:3] in JOINED or form.startswith("لل") or form[0].isdigit():
        return False
    if word.head or word.clitic or (form[0] in "لبوفك" and not looks_foreign(form)):
        return False
    if word.definite:
        surname = titled_so and is_surname(form) and not view.guide.nouns.has("relational", form)
        return is_unit(form) and (surname or not is_adjective(view, word))
    return not verbal(form)


def _is_first(view: View, i: int, word: Lexeme, *, titled_so: bool) -> bool:
    """Tell whether what stands around a word makes it the first of a name, whatever else it is."""
    if is_turki(view, i, titled_so=titled_so):
        return True
    return titled_so and ((is_given(view.form(i)) and view.form(i + 1) in SON) or of_a_told_family(view, i, word))


def is_turki(view: View, i: int, *, titled_so: bool = False) -> bool:
    """Tell whether the adjective of a state is a first name: before "son of", or behind a title before more of a name.

    Args:
        view: The text.
        i: Index of the word.
        titled_so: Whether it would begin a name behind a title.

    Returns:
        Whether it is.
    """
    before, word, after = view.lexeme(i - 1), view.lexemes[i], view.form(i + 1)
    if not word.nisba or word.definite or not is_given(view.form(i)):
        return False
    if after in SON:
        return True
    titled_so = titled_so and before is not None and before.definite
    return titled_so and (is_unit(after) or (after.startswith("ال") and after.endswith("ي")))


def _before_surname(view: View, i: int) -> bool:
    """Tell whether the rest of a name stands at a word, with which the name plainly ends."""
    k = i
    while k < i + _MOST_FURTHER and _further(view, k):
        k += 1
    form, relational = view.form(k), view.guide.nouns.has("relational", view.form(k))
    telling = is_surname(form) or (form.startswith("ال") and form.endswith("ي") and not view.lexemes[k].nisba)
    if k > i and form.isalpha() and (view.form(k - 1) in JOINERS or looks_foreign(form)):
        return True
    if k > i + 1 and view.form(k - 2) in JOINERS:
        return True
    ends = plainly_ends(view, k) or names_another(view, k + 1)
    if (telling or looks_foreign(form)) and not relational and ends:
        return True
    return k > i and plainly_ends(view, k - 1) and view.form(k - 1) not in JOINERS


def names_another(view: View, i: int) -> bool:
    """Tell whether a word names or calls another actor: "the minister N M met the ambassador", "visited Ankara".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it begins a name that a table knows, or is a head noun or a title, and nothing is written on to it.
    """
    word = view.lexeme(i)
    if word is None or word.clitic:
        return False
    return i in view.atoms or word.head is not None or view.guide.nouns.has("title", word.stem)


_MOST_FURTHER = 3


def _further(view: View, i: int) -> bool:
    """Tell whether a word is a further first name, or joins the next word to itself."""
    form = view.form(i)
    plain = is_given(form) and not (view.guide.nouns.has("never_name", form) or view.guide.nouns.has("not_name", form))
    return (plain or form in JOINERS or form in TAILS) and not is_closed(view, i)


def _serves(view: View, i: int) -> bool:
    """Tell whether a word is what an office before it is over: "president of the body", "crown prince"."""
    word = view.lexeme(i)
    if word is None or view.form(i) in {"عهد", "العهد"}:
        return word is not None
    if word.head is not None and word.head.kind in _LED:
        return True
    return word.definite and not is_unit(view.form(i)) and not word.nisba


_LED = frozenset({"organisation", "government", "armed", "delegation"})


def verbal(form: str) -> bool:
    """Tell whether an unknown word looks like an imperfect verb."""
    return not is_unit(form) and (form.startswith(_VERBAL) and len(form) >= 4 and form[1:3] != "ان")


def governed(view: View, first: int, letter: str) -> bool:
    """Tell whether the verb before a name takes a preposition that a word behind it begins with: "praised N for".

    Titles and the office of whoever is named may stand between: "the head of the council, Dr. N, demanded an end to".

    Args:
        view: The text.
        first: Index of the first word of the name.
        letter: The letter with which the word behind it begins.

    Returns:
        Whether it does.
    """
    forms = load_cues().forms
    for j in range(first - 1, max(-1, first - _TITLES_BACK), -1):
        if is_sign(view.form(j)) or (view.lexemes[j].closed and view.form(j) not in forms):
            return False
        if readings := forms.get(view.form(j), ()):
            return any(letter in reading.verb.takes for reading in readings)
    return False


_TITLES_BACK = 7
