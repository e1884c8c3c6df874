"""Names of speakers told by their place: a first name and all that stands between it and what is said."""

from kg.extract.mentions.bare_names import office_follows
from kg.extract.mentions.said_alone import BESIDES, that_follows
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import JOINERS, TAILS, is_given, is_surname, is_unit
from kg.text.words import COMMAS

_THAT = word_set("أن إن أنه إنه أنها إنها بأن بأنه بأنها") | {":"}
_LONGEST_FILLING = 4
_WRITTEN_ON = ("وال", "بال", "لل", "فال", "كال")
_OWNED = ("ها", "هم", "هما")
_SHORTEST_OWNED = 5
# "He prayed God".
_GOD = "الله"
_BY_PREPOSITION = frozenset({"عن", "الي", "علي"})


def filling_name(view: View, i: int, verb: int) -> tuple[int, int] | None:
    """Read a first name and what follows it where they fill the subject of a verb of saying up to its end.

    "N Badawi said that": between the verb, or an office behind it, and "that" nothing but the speaker can stand, so
    that words which are common nouns elsewhere belong to the name.

    Args:
        view: The text.
        i: Index of the word where the name would begin.
        verb: Index of the verb.

    Returns:
        First and last word, or None where the words do not fill the subject or one of them is of another kind.
    """
    given = is_given(view.form(i)) or view.form(i + 1) in TAILS
    if not given or i in view.atoms or view.form(i) == _GOD or not _personal(view, i):
        return None
    last = i
    while last < i + _LONGEST_FILLING and (view.form(last) in JOINERS or _personal(view, last + 1)):
        last += 1
        if not view.form(last).isalpha():
            return None
    return (i, last) if last > i and view.form(last) not in JOINERS and _ends(view, last, verb) else None


def _personal(view: View, i: int) -> bool:
    """Tell whether a word may stand in a name: no sign, function word, head of a body, name of a place or the like."""
    word = view.lexeme(i)
    if word is None or not word.stem.isalpha() or word.closed or view.form(i).startswith(_WRITTEN_ON):
        return False
    named = view.atoms.get(i)
    other = named is not None and not is_given(view.form(i)) and not is_surname(view.form(i))
    headed = word.head is not None and (word.head.kind != "office" or (word.definite and not is_unit(view.form(i))))
    owned = len(word.stem) >= _SHORTEST_OWNED and word.stem.endswith(_OWNED) and not is_unit(view.form(i))
    title = view.guide.nouns.has("title", word.stem)
    return not (other or headed or title or owned or (word.clitic and view.form(i) in load_cues().masdars))


def _ends(view: View, last: int, verb: int) -> bool:
    """Tell whether what a verb says begins behind a word: "that", perhaps past an occasion, or its preposition."""
    comma = view.form(last + 1) in COMMAS
    after = view.form(last + 1 + comma)
    if after in _THAT or (comma and office_follows(view, last)):
        return True
    if after in BESIDES and that_follows(view, last + 1):
        return True
    takes = [reading.verb.takes for reading in load_cues().forms.get(view.form(verb), ())]
    return after in _BY_PREPOSITION and any(after in taken for taken in takes)
