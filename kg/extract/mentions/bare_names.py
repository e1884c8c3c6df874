"""Names that stand by themselves: behind a title, or a first name with what shows that a person is meant."""

from kg.extract.mentions.foreign_names import is_foreign, looks_foreign
from kg.extract.mentions.name_ends import is_closed
from kg.extract.mentions.personal_names import LONGEST, continues, name_after
from kg.extract.mentions.speech import THAT, said_by
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.two_named import first_of_two, second_of_two
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.names import JOINERS, OPEN, is_given, is_unit
from kg.text.words import COMMAS

# "The deputies N M and N M": titles of several, behind which a whole name stands.
_SEVERAL = frozenset({"النواب", "الوزراء", "السفراء", "السادة", "الدكاترة"})


def _foreign_pair(view: View, first: int, last: int) -> bool:
    """Tell whether a name from elsewhere stands here: such a first name, then an unknown word."""
    second = view.form(first + 1)
    if last > first + 2 or (second[0] in "لبوفك" and second[1:2] == "ل"):
        return False
    return is_foreign(view.form(first)) or looks_foreign(second)


# "Headed by N M", "led by N M".
_LED_BY = frozenset({"برياسه", "بقياده", "براسه", "يراسه", "تراسه", "يتراسه", "يقوده", "قاده"})


def _told(view: View, first: int, last: int) -> bool:
    """Tell whether what stands around a first name and an unknown word shows that they name a person."""
    second = view.lexeme(last)
    if view.form(first - 1) in _LED_BY:
        return True
    if second and second.definite and not second.stem.endswith("ي"):
        # "Abbas announced the turning to": an object, where no table knows it as a surname.
        return office_follows(view, last)
    before = view.lexeme(first - 1)
    if first and before and before.stem in view.guide.nouns.classes["saying"]:
        return True
    return office_follows(view, last)


def office_follows(view: View, last: int) -> bool:
    """Tell whether an office stands behind a name: "X, president of Y", "X, who is president of Y".

    Args:
        view: The text.
        last: Index of the last word of the name.

    Returns:
        Whether one does, perhaps behind a comma.
    """
    after = view.lexeme(last + 1)
    if after and is_sign(after.stem):
        j = behind_comma(view, last + 1)
        after = view.lexeme(j) if j > last + 1 else None
    return bool(after and after.head and after.head.kind == "office" and not after.clitic)


def behind_comma(view: View, i: int) -> int:
    """Return the word behind a comma, and behind "who is", where they stand at a word; else the word itself.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Index of the word in which an apposition would begin.
    """
    if view.form(i) not in COMMAS:
        return i
    return i + 1 + (view.form(i + 1) in {"وهو", "وهي"})


def titled(view: View, i: int) -> tuple[int, int] | None:
    """Read a name behind a title: "Doctor X", "the late X".

    Args:
        view: The text.
        i: Index of the title.

    Returns:
        First and last word of the name, or None.
    """
    word = view.lexeme(i)
    if word is None or not view.guide.nouns.has("title", word.stem):
        return None
    if word.stem in _BEFORE_TITLES and not view.guide.nouns.has("title", view.form(i + 1)):
        # "The virtue of patience", and a first name.
        return None
    if word.stem == _ENGINEER and view.form(i - 1) in _LINES and not is_unit(view.form(i + 2)):
        # "Re: statement", at the head of a letter, where "statement" is a first name as well.
        return None
    name = name_after(view, i + 1, sure=False, alone=True)
    alone = name is not None and name[0] == name[1]
    if name is not None and word.stem in _SEVERAL and view.lexemes[name[0]].head is not None:
        # "The Arab ministers".
        return None
    if name is not None and alone and (word.stem in _SEVERAL or _is_gift(view, name[0]) or _is_told_of(view, i)):
        return None
    if name is None or not any(map(is_unit, view.words.forms[name[0] : name[1] + 1])):
        return None
    return name


_ENGINEER, _LINES = "م/", frozenset({"", "\n"})
_BEFORE_TITLES = word_set("فضيلة سماحة نيافة عطوفة غبطة قداسة")


def _is_told_of(view: View, i: int) -> bool:
    """Tell whether one word behind a title is all that is told of somebody: "that the accused (is) calm"."""
    return view.form(i - 1) in THAT and view.form(i + 2) in _ENDS


_ENDS = frozenset({".", "", "\n", "؛", "!", "»", '"'})


def _is_gift(view: View, i: int) -> bool:
    """Tell whether a feminine with article is what somebody is wished: "(to grant) the late one mercy"."""
    return view.form(i).startswith("ال") and view.source(i).endswith("ة")


def bare_name(view: View, i: int) -> tuple[int, int] | None:
    """Read a name that stands without office or title: a usual first name and a unit after it.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        First and last word, or None.
    """
    form = view.form(i)
    nouns = view.guide.nouns
    if (one := first_of_two(view, i)) is not None:
        return one
    given = is_given(form) or form in {"ابو", "عبد"}
    # "In confirmation of" is spelled as a name from elsewhere is.
    given = given and not (form.endswith("ا") and form[:-1] in load_cues().masdars)
    if not given or (nouns.has("never_name", form) and not _said_so(view, i)):
        return None
    word = view.lexemes[i]
    if is_closed(view, i) or word.head or word.nisba or in_the_name(view, i):
        return None
    if (view.form(i + 1), view.form(i + 2)) == _OF_GOD:
        # "The messenger of God".
        return None
    last = i
    while last < i + LONGEST - 1 and continues(view, i, last):
        last += 1
    if view.form(last) in OPEN and last > i:
        last -= 1
    rest = view.words.forms[i + 1 : last + 1]
    if word.definite or not rest or not (is_unit(rest[0]) or _foreign_pair(view, i, last) or _told(view, i, last)):
        return None
    doubtful = not is_unit(rest[0]) or nouns.has("not_name", rest[0].removeprefix("ال"))
    if nouns.has("not_name", form) and doubtful and not office_follows(view, last):
        return None
    return i, last


def _said_so(view: View, i: int) -> bool:
    """Tell whether a noun that is a first name too says something, with a last name and a sign behind it.

    Behind "Joe", which is "air" or "mood" elsewhere, an office does as well.
    """
    last = view.form(i + 1)
    if view.form(i) == _JOE and office_follows(view, i + 1):
        return said_by(view, i)
    return said_by(view, i) and is_unit(last) and is_sign(view.form(i + 2)) and view.form(i + 2) != ""


_JOE = "جو"
_OF_GOD = ("رسول", "الله")


def of_kin(view: View, i: int) -> tuple[int, int] | None:
    """Read the name of whoever is kin to somebody told of: "his son N", "her husband N M".

    Args:
        view: The text.
        i: Index of the word where the name would begin.

    Returns:
        First and last word, or None.
    """
    kin = view.form(i - 1) if i else ""
    if not (kin in _KIN or (kin[:1] in "لب" and kin[1:] in _KIN)):
        return None
    return name_after(view, i, sure=False, alone=True) if is_given(view.form(i)) else None


_KIN = with_and(
    "نجله نجلها نجلهم ابنه ابنها والده والدها والدته والدتها شقيقه شقيقها شقيقته شقيقتها زوجته زوجها ابنته ابنتها"
    " صهره صهرها أخيه أخوه أخاه كريمته حرمه"
)


def in_the_name(view: View, i: int) -> bool:
    """Tell whether a word is "in the name of" behind a spokesman or before an office; elsewhere it is the name Bassem.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it is.
    """
    before, after = i - 1 - (view.form(i - 1) in _OFFICIAL), view.lexeme(i + 1)
    over = after is not None and after.head is not None and after.head.kind == "office" and not after.definite
    return view.form(i) in _IN_THE_NAME and (view.lexemes[before].bare in _SPOKESMEN or over)


_OFFICIAL = frozenset({"الرسمي", "الرسميه", "الاعلامي", "الاقليمي", "الصحفي", "العسكري"})
_IN_THE_NAME = frozenset({"باسم", "بلسان"})
_SPOKESMEN = frozenset({"متحدث", "ناطق", "متحدثه", "ناطقه", "معروف", "معروفه", "ملقب", "ملقبه", "مكني", "يعرف", "تعرف"})


def joined_name(view: View, i: int) -> tuple[int, int] | None:
    """Read a first name with "and" written on to it, behind somebody named: "N M and N M of the union".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        First and last word, or None where no unit of names or surname follows the first name.
    """
    form, nouns = view.form(i), view.guide.nouns
    given = form[1:]
    if form[:1] != "و" or not (is_given(given) or given in {"ابو", "عبد"}) or is_given(form):
        return None
    if nouns.has("never_name", given) or view.lexemes[i].head or view.lexemes[i].nisba:
        return None
    last = i + (given in JOINERS)
    while last < i + LONGEST - 1 and continues(view, i, last):
        last += 1
    if view.form(last) in JOINERS:
        last -= 1
    rest = view.words.forms[i + 1 : last + 1]
    if not rest or not (is_unit(rest[0]) or (rest[0].startswith("ال") and rest[0].endswith("ي"))):
        return second_of_two(view, i)
    return None if nouns.has("not_name", given) and not is_unit(rest[-1]) else (i, last)


def name_words(view: View, name: tuple[int, int], clitic: int = 0) -> tuple[str, ...]:
    """Return the folded words of a name without the proclitic of its first word.

    Args:
        view: The text.
        name: First and last word.
        clitic: Letters before its first word that no table tells of.

    Returns:
        The words.
    """
    first, last = name
    words = list(view.words.forms[first : last + 1])
    atom = view.atoms.get(first)
    if atom or clitic:
        words[0] = words[0][atom.clitic if atom else clitic :]
    return tuple(words)
