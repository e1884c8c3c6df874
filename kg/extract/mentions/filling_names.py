"""Names of speakers told by their place: a first name and all that stands between it and what is said."""

from kg.extract.mentions.bare_names import office_follows
from kg.extract.mentions.name_ends import is_closed
from kg.extract.mentions.name_words import is_owned, past_two_words
from kg.extract.mentions.personal_names import GOD, LEE, OF_GOD, POSSESSIVE, known_person
from kg.extract.mentions.said_alone import BESIDES, that_follows
from kg.extract.mentions.said_names import unknown_word
from kg.extract.mentions.speech import THAT, said_by
from kg.extract.mentions.tails import is_adjective
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import is_deed
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import JOINERS, SON, TAILS, is_given, is_surname, is_unit
from kg.text.words import COMMAS

_LONGEST_FILLING = 4
_WRITTEN_ON = ("وال", "بال", "لل", "فال", "كال")
# "Intentions", "results": plurals of things.
_BROKEN = ("ايا", "ات", "ايج")
_OWNED = ("ها", "هم", "هما")
_SHORTEST_OWNED = 5
_PARTS_OF_A_MONTH = word_set("مطلع منتصف أواخر أوائل مستهل")
_BY_PREPOSITION = frozenset({"عن", "الي", "علي"})


def spoken_name(view: View, i: int) -> tuple[int, int] | None:
    """Read the name that fills the subject of a verb of saying right before a word, perhaps behind titles.

    Args:
        view: The text.
        i: Index of the word behind the verb.

    Returns:
        First and last word; None where no such verb stands there, the registry knows the name or nothing fills it.
    """
    if not said_by(view, i):
        return None
    first = past_two_words(view, i)
    while view.guide.nouns.has("title", view.form(first)):
        first = past_two_words(view, first + 1)
    return None if known_person(view, first) else filling_name(view, first, i - 1)


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
    given = (is_given(view.form(i)) or view.form(i + 1) in TAILS) and not _to_me(view, i)
    if (
        not given
        or (i in view.atoms and not _of_a_namesake(view, i))
        or view.form(i) == GOD
        or not may_be_of_a_name(view, i)
        or _is_phrase(view, i)
    ):
        return None
    last = i
    while last < i + _LONGEST_FILLING and _goes_on(view, i, last):
        last += 1
    return (i, last) if last > i and view.form(last) not in JOINERS and _ends(view, i, last, verb) else None


def _of_a_namesake(view: View, i: int) -> bool:
    """Tell whether a first name that a body is called by as well has a last name behind it: "al-Azhar al-N"."""
    after = view.form(i + 1)
    return view.atoms[i].last == i and (
        after in SON or (is_surname(after) and not is_adjective(view, view.lexemes[i + 1]))
    )


def _to_me(view: View, i: int) -> bool:
    """Tell whether "Lee" is "to me" here: somebody who is no name stands behind it, as in "the minister told me"."""
    after = view.lexeme(i + 1)
    # "N al-M told me": no Lee has such a name.
    named = is_given(view.form(i + 1)) and view.form(i + 2).startswith("ال")
    return view.form(i) == LEE and after is not None and (after.definite or after.head is not None or named)


def _is_phrase(view: View, i: int) -> bool:
    """Tell whether a common noun that is a first name too has another behind it: "good intentions"."""
    noun, after = view.form(i), view.lexeme(i + 1)
    common = view.guide.nouns.has("not_name", noun) or view.guide.nouns.has("never_name", noun)
    named = after is None or is_unit(view.form(i + 1)) or view.form(i + 1).endswith("ي")
    return common and not named and after is not None and after.definite and after.stem.endswith(_BROKEN)


def _goes_on(view: View, first: int, last: int) -> bool:
    """Tell whether the word behind may belong to the name: no other name begins behind a surname with article."""
    form, after = view.form(last), view.form(last + 1)
    if form in JOINERS:
        return after.isalpha()
    whole = last > first and form.startswith("ال") and form not in TAILS and view.form(last - 1) not in JOINERS
    if whole and not after.startswith("ال"):
        return False
    return (after != GOD or form in OF_GOD) and may_be_of_a_name(view, last + 1)


def may_be_of_a_name(view: View, i: int) -> bool:
    """Tell whether a word may stand in a name: no sign, function word, head of a body, name of a place or the like.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it may.
    """
    word = view.lexeme(i)
    if word is None or not word.stem.isalpha() or is_closed(view, i) or view.form(i).startswith(_WRITTEN_ON):
        return False
    named = view.atoms.get(i)
    other = named is not None and not is_given(view.form(i)) and not is_surname(view.form(i))
    # "Al-Gharbi" is a last name, and "western".
    side = word.head is not None and word.head.kind == "direction" and is_surname(view.form(i))
    headed = word.head is not None and (word.head.kind != "office" or (word.definite and not is_unit(view.form(i))))
    headed = headed and not side
    owned = len(word.stem) >= _SHORTEST_OWNED and word.stem.endswith(_OWNED) and not is_unit(view.form(i))
    owned = owned or is_owned(view, i)
    title = view.guide.nouns.has("title", word.stem) or word.stem in _PARTS_OF_A_MONTH
    title = title or (word.definite and is_deed(word))
    return not (other or headed or title or owned or (word.clitic and view.form(i) in load_cues().masdars))


def _ends(view: View, first: int, last: int, verb: int) -> bool:
    """Tell whether what a verb says begins behind a word: "that", perhaps past an occasion, or its preposition."""
    comma = view.form(last + 1) in COMMAS
    after = view.form(last + 1 + comma)
    # "Described X as being": the object stands before.
    by = after.startswith("بان") and after in THAT
    if after == ":" or (after in THAT and not by) or (comma and office_follows(view, last)):
        return True
    if not _plain(view, first, last):
        return False
    if by:
        return True
    if after in BESIDES and that_follows(view, last + 1):
        return True
    takes = [reading.verb.takes for reading in load_cues().forms.get(view.form(verb), ())]
    return after in _BY_PREPOSITION and any(after in taken for taken in takes)


def _plain(view: View, first: int, last: int) -> bool:
    """Tell whether words before a mere preposition are all a name's: "X affirmed the interest in" has an object."""
    cues = load_cues()
    words = [view.form(j).removeprefix("ال") for j in range(first + 1, last + 1) if view.form(j - 1) not in JOINERS]
    told = any((w in cues.heads or w in cues.masdars or w.endswith("ا")) and not is_unit(w) for w in words)
    told = told or not all(_of_a_name(view, j, last) for j in range(first + 2, last + 1))
    described = view.lexemes[last].definite and is_adjective(view, view.lexemes[last]) and not is_unit(view.form(last))
    return not (told or described)


def _of_a_name(view: View, j: int, last: int) -> bool:
    """Tell whether a word behind two others is of a name: a unit, behind a joiner, or an unknown one that ends it."""
    if is_unit(view.form(j)) or view.form(j - 1) in JOINERS:
        return True
    owned = view.form(j).endswith(POSSESSIVE) and not view.source(j).endswith("ة")
    return j == last and not owned and unknown_word(view, j, first=False)
