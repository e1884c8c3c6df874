"""Names that no table knows, found only by their place: between a verb of saying and what is said."""

from kg.extract.mentions.bare_names import office_follows
from kg.extract.mentions.name_ends import past_titles
from kg.extract.mentions.name_starts import governed, names_another
from kg.extract.mentions.name_words import is_owned
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.speech import OPENS_SAID, said_by
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import asks_for
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import JOINERS, is_given, is_surname, is_unit
from kg.text.words import COMMAS

_FEWEST, _MOST = 2, 3
_SHORTEST, _SHORTEST_PLURAL = 2, 3
#: Prepositions and "and" with the article written on to a word, which then begins no name.
JOINED = ("بال", "كال", "لل", "فال", "وال")
_OUTLETS = frozenset("«\"“'")


def said_name(view: View, i: int) -> tuple[int, int] | None:
    """Read two or three words of no known kind that stand where the subject of a verb of saying does.

    Args:
        view: The text.
        i: Index of the word behind the verb.

    Returns:
        First and last word, or None where a word has another reading or what follows does not close the subject.
    """
    if not said_by(view, i):
        return None
    return unknown_name(view, i) or (
        (i, i) if not unknown_word(view, i + 1, first=False) and _surname(view, i) else None
    )


def unknown_name(view: View, i: int) -> tuple[int, int] | None:
    """Read two or three words of no known kind behind which what is said begins.

    Args:
        view: The text.
        i: Index of the first of them, in the subject of a verb of saying.

    Returns:
        First and last word, or None where a word has another reading or what follows does not close the subject.
    """
    last = i - 1
    while last < i + _MOST - 1 and (unknown_word(view, last + 1, first=last < i) or _foreign_end(view, i, last + 1)):
        last += 1
    # "Says, the moment of his death:".
    return (i, last) if last - i + 1 >= _FEWEST and _closes(view, last) and not _owned(view, last) else None


def _foreign_end(view: View, first: int, i: int) -> bool:
    """Tell whether a word in "a" may end a name of which no word is known, and is not how its bearer speaks."""
    form, cues = view.form(i), load_cues()
    if i != first + 1 or is_unit(view.form(first)) or len(form) < _SHORTEST_FOREIGN:
        return False
    plain = form.endswith("ا") and not view.source(i).endswith(("اً", "ًا"))
    tells = form in cues.forms or form[:-1] in cues.forms
    return plain and not tells and unknown_word(view, i, first=False, accusative=True)


_SHORTEST_FOREIGN = 4


def expected_name(view: View, i: int, *, sure: bool, said: bool) -> tuple[int, int] | None:
    """Read a name where one may be expected, behind titles one that no table knows where its bearer says something.

    Args:
        view: The text.
        i: Index of the word where it or its title would begin.
        sure: Whether at least two words, one of them known as a unit of names, are asked for.
        said: Whether a verb of saying stands before the office.

    Returns:
        First and last word, or None.
    """
    return name_after(view, i, sure=sure) or (unknown_name(view, past_titles(view, i)) if said else None)


def enclosed_name(view: View, i: int, *, said: bool) -> tuple[int, int] | None:
    """Read two words of no known kind between an office and a function word or a sign: "the minister N M about".

    Args:
        view: The text.
        i: Index of the first of them.
        said: Whether a verb of saying stands before the office, so that the second may have the article.

    Returns:
        First and last word, or None where a word has another reading or the name has no plain end.
    """
    following = view.lexeme(i + 2)
    ends = following is not None and (is_sign(following.stem) or following.closed)
    cues = load_cues()
    plain = all(
        unknown_word(view, j, first=not said or j == i)
        and view.form(j) not in cues.forms
        and view.form(j) not in cues.heads
        and not _owned(view, j)
        for j in (i, i + 1)
    )
    given = is_given(view.form(i + 1)) and view.form(i + 2) in COMMAS
    begins = view.form(i)[:1] != "و" and (given or not asks_for(view.form(i)))
    # "An important step": the second agrees with the first.
    agree = plain and view.source(i).endswith("ة") and view.source(i + 1).endswith("ة")
    return (i, i + 1) if plain and ends and begins and not agree else None


_LONGEST_OWNED = 6


def _owned(view: View, i: int) -> bool:
    """Tell whether a word is a deed of somebody's, or a thing that tells whose it is: "the efforts of his country"."""
    form = view.form(i)
    short = len(form) <= _LONGEST_OWNED or form.endswith(("ته", "تها", "تهم"))
    owned = short and form.endswith(("ه", "ها", "هم", "هما")) and not view.source(i).endswith("ة")
    return view.guide.nouns.has("deed", form) or (owned and not is_unit(form))


def may_name(view: View, i: int) -> bool:
    """Tell whether a name that no table knows may begin at a word, so that whoever holds the office before is named.

    Args:
        view: The text.
        i: Index of the word behind the office.

    Returns:
        Whether two words stand there, neither of them a cue: a given name, or what may be one before a word of no
        known kind, or two with which a phrase ends, the second of no known kind.
    """
    one, two, after = view.lexeme(i), view.lexeme(i + 1), view.lexeme(i + 2)
    if one is None or two is None or one.definite or one.clitic or one.closed or is_sign(one.stem):
        return False
    cues, nouns, form = load_cues(), view.guide.nouns, view.form(i)
    if any(view.form(j) in cues.forms or view.form(j) in cues.heads for j in (i, i + 1)):
        return False
    given = is_given(form)
    if given and not (nouns.has("never_name", form) or nouns.has("not_name", form)):
        # Whatever his surname is: behind an office a given name is that of its bearer.
        return True
    ends = given or after is None or is_sign(after.stem) or after.closed or names_another(view, i + 2)
    return ends and unknown_word(view, i + 1, first=False) and not (_owned(view, i) or _owned(view, i + 1))


def told_elsewhere(view: View, office: int, i: int) -> tuple[int, int] | None:
    """Read two or three words of no known kind the last of which speaks elsewhere: "the minister N M ... M said".

    Args:
        view: The text.
        office: Index of the first word of the office before them.
        i: Index of the first of them, behind the office or a title.

    Returns:
        First and last word, or None where a word has another reading, the last says nothing, or the first may be what
        the holder of the office does something to: "the minister rejected the plan of M".
    """
    form = view.form(i)
    apart = view.form(i - 1) in COMMAS
    titled = apart or view.guide.nouns.has("title", view.form(i - 1))
    if not (titled or is_given(form) or form in JOINERS or view.form(office - 1) in _WITHOUT_OBJECT):
        return None
    for last in range(i, i + _MOST):
        form = view.form(last)
        if not _may_be_told(view, last, first=last == i):
            return None
        told = view.words.places.of(frozenset({form})) if last > i and len(form) >= _SHORTEST_FOREIGN else ()
        if any(_speaks(view, k) for k in told):
            # "The minister, rejecting M,": between commas nothing but his name stands.
            return (i, last) if not apart or view.form(last + 1) in COMMAS | {".", ")"} else None
    return None


def with_family(view: View, name: tuple[int, int]) -> tuple[int, int]:
    """Let a name grow by the last name behind it, which speaks elsewhere by itself: "N al-M al-K ... al-K said that".

    Args:
        view: The text.
        name: First and last word of the name.

    Returns:
        First and last word of the whole name.
    """
    i = name[1] + 1
    word, form = view.lexeme(i), view.form(i)
    if word is None or not (word.definite and form.startswith("ال") and form.endswith("ي")) or name[0] == name[1]:
        return name
    if word.nisba or word.clitic or i in view.atoms or view.guide.nouns.has("relational", form):
        return name
    told = any(_speaks(view, k) for k in view.words.places.of(frozenset({form})))
    return (name[0], i) if told else name


# Behind these an office is no subject of a verb that may have an object.
_WITHOUT_OBJECT = word_set("من إلى أن بحضور برئاسة بقيادة")


_THAT = "ان"


def _may_be_told(view: View, i: int, *, first: bool) -> bool:
    """Tell whether a word may be part of a name that ends with the surname of somebody who speaks elsewhere."""
    if view.form(i) == _THAT and not view.source(i).startswith("آ"):
        # "That", and no Anne.
        return False
    form = view.form(i)
    named = is_given(form) or form in JOINERS or unknown_word(view, i, first=first, accusative=True)
    return named and form not in load_cues().forms and not _owned(view, i)


def _speaks(view: View, i: int) -> bool:
    """Tell whether a word stands by itself between a verb of saying and what is said."""
    return view.says(i - 1) and view.form(i + 1) in OPENS_SAID


def _surname(view: View, i: int) -> bool:
    """Tell whether a surname alone says something: "al-Hariri said that", "Bassil said: ..."."""
    word, nouns = view.lexemes[i], view.guide.nouns
    named = is_surname(view.form(i)) or view.form(i) in view.guide.surnames
    known = named and not (word.head or word.nisba or word.closed or i in view.atoms or word.clitic)
    common = any(nouns.has(name, word.stem) for name in ("relational", "adjective", "not_name", "never_name"))
    return known and not common and view.form(i + 1) in OPENS_SAID


def titled_name(view: View, i: int) -> tuple[int, int] | None:
    """Read two words of no known kind behind a title that only persons bear.

    Args:
        view: The text.
        i: Index of the title.

    Returns:
        First and last word of the name, or None.
    """
    word = view.lexeme(i)
    if word is None or not view.guide.nouns.has("title_sure", word.stem):
        return None
    while view.guide.nouns.has("title", view.form(i + 1)):
        i += 1
    plain = unknown_word(view, i + 1, first=True) and unknown_word(view, i + 2, first=False)
    # "Dr. N praised the efforts": what a verb takes is no surname.
    return (i + 1, i + 2) if plain and not governed(view, i + 1, view.form(i + 2)[0]) else None


def unknown_word(view: View, i: int, *, first: bool, accusative: bool = False) -> bool:
    """Tell whether a word is in no table: no head noun, adjective, function word or name of the registry.

    Args:
        view: The text.
        i: Index of the word.
        first: Whether it would begin a name.
        accusative: Whether it may end as an accusative does.

    Returns:
        Whether it may be part of a name that no table knows.
    """
    word = view.lexeme(i)
    if word is None or is_sign(word.stem) or not word.stem.isalpha() or len(word.stem) < _SHORTEST:
        return False
    if word.head or word.nisba or word.closed or i in view.atoms or word.clitic or word.stem.startswith(JOINED):
        return False
    if is_owned(view, i):
        return False
    nouns = view.guide.nouns
    if first and (word.definite or nouns.has("never_name", word.stem) or _whose(view, word.stem)):
        return False
    if word.stem in load_cues().masdars and not is_unit(word.stem):
        return False
    if (
        nouns.has("relational", word.stem)
        or nouns.has("relational", "ال" + word.stem)
        or nouns.has("adjective", word.stem)
    ):
        return False
    if word.definite:
        return is_unit(word.stem) or word.stem.endswith("ي")
    # "Sean" is no plural.
    endings = ("ون", "ين", "ات", "يه", "ا") if len(word.stem) > _SHORTEST_PLURAL else ("ا",)
    return accusative or is_unit(word.stem) or not word.stem.endswith(endings)


def _whose(view: View, form: str) -> bool:
    """Tell whether a word is an office with a pronoun: "its chairman"."""
    ending = next((end for end in ("هما", "ها", "هم", "نا", "ه") if form.endswith(end)), "")
    held = view.guide.nouns.heads.get(form.removesuffix(ending)) if ending else None
    return held is not None and held.kind == "office"


def _closes(view: View, last: int) -> bool:
    """Tell whether the subject ends behind a word: what is said begins, an outlet is told, or an office follows."""
    form = view.form(last + 1)
    if form in OPENS_SAID or (form in COMMAS and view.form(last + 2) in OPENS_SAID) or office_follows(view, last):
        return True
    outlet = view.atoms.get(last + 1)
    return (form == "ل" and view.form(last + 2) in _OUTLETS) or (outlet is not None and form[: outlet.clitic] == "ل")
