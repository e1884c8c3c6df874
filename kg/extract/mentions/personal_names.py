"""Where a personal name stands and how far it reaches, by its units, its joiners and what cannot be part of one."""

from kg.extract.mentions.foreign_names import is_foreign, looks_foreign
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.name_ends import (
    called_again,
    is_closed,
    last_name,
    last_too,
    leads_to_office,
    middle_name,
    past_titles,
    plainly_ends,
)
from kg.extract.mentions.name_starts import JOINED, governed, may_start, verbal
from kg.extract.mentions.name_words import SULTAN, is_owned
from kg.extract.mentions.readings import ELDER
from kg.extract.mentions.speech import OPENS_SAID
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.title_surnames import called_by_surname, ends_subject
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import done_by, is_deed
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import BASH, JOINERS, OPEN, SON, TAILS, is_given, is_unit, parts
from kg.text.words import COMMAS

LONGEST = 5
_JOINED_NAME = 2
# Units of a name before the name of the family.
_MOST_BEFORE = 3
# Endings of a noun with its owner: "by his persuasion" is no name.
POSSESSIVE = ("ه", "ها", "هم", "هما")
_SHORTEST_OWNED, _SERVANT = 4, "عبد"
_ALI, _SON = "علي", "بن"
# "Fatima al-Zahra": with it a first name of two words ends, and no whole name.
_ZAHRA = "الزهراء"
_PILGRIM = "الحاج"
#: A first or middle name that is "to me" elsewhere.
LEE = "لي"
# "X asked God": the word is the end of a name only behind these.
GOD = "الله"
OF_GOD = word_set(
    "نقد نصر جار فضل عطا خلف سعد حمد جاد رزق خير هبة أسد سيف نور أمان فتح رحمة آية حبيب ضيف شكر شرف عبيد"
    " نجيب عناية حفيظ سميع ذبيح هداية صبغة كليم حجة روح قدرة بركة عصمت حسن رحيم كريم لطف قدرت رحمت هدايت نعمت"
)


def known_person(view: View, i: int) -> tuple[int, int] | None:
    """Return first and last word of a person of the registry named from a word on."""
    atom = view.atoms.get(i)
    if atom is None or not atom.keys or view.guide.registry.entries[atom.keys[0]].type is not EntityType.PERSON:
        return None
    return i, atom.last


def name_after(view: View, i: int, *, sure: bool, alone: bool = False) -> tuple[int, int] | None:
    """Read a name where one may be expected: after an office or a title.

    Args:
        view: The text.
        i: Index of the word where it would start.
        sure: Whether at least two words, one of them known as a unit of names, are asked for.
        alone: Whether one known unit is enough.

    Returns:
        First and last word, or None.
    """
    known = known_person(view, i)
    if known and not view.atoms[i].clitic:
        return _extended(view, known)
    start = i
    i = i if known else past_titles(view, i)
    if i > start and (known := known_person(view, i)):
        return _extended(view, known)
    if not may_start(view, i, titled_so=alone or i > start):
        return None
    last = i
    while continues(view, i, last) and not _too_long(view, i, last):
        last += 1
    if view.form(last) in OPEN and last > i:
        last -= 1
    forms = view.words.forms[i : last + 1]
    units = sum(map(is_unit, forms))
    if len(forms) == 1 and (
        sure or not alone or not units or (view.guide.nouns.has("not_name", forms[0]) and not _surely_named(view, i))
    ):
        return None
    # "Sarwa, servant of the Everlasting": whatever stands before such a name is one.
    joined = len(forms) > _JOINED_NAME and forms[1] in JOINERS
    if not (is_unit(forms[0]) or joined or any(map(looks_foreign, forms))):
        return (i, last) if sure and len(forms) in {2, 3} and is_sign(view.form(last + 1)) else None
    return i, last


def _surely_named(view: View, i: int) -> bool:
    """Tell whether a word that is a noun or quality too is the whole of a name: it ends plainly, or "Dr." is before."""
    form = view.form(i)
    return plainly_ends(view, i) or (view.guide.nouns.has("title_sure", view.form(i - 1)) and is_given(form))


def _too_long(view: View, first: int, last: int) -> bool:
    """Tell whether a name has all the units it can have: a joiner with the word it joins counts for none."""
    forms = view.words.forms[first : last + 1]
    joined = sum(form in JOINERS for form in forms)
    return last + 1 - first - 2 * joined >= LONGEST - (view.form(last) in JOINERS)


def _extended(view: View, known: tuple[int, int]) -> tuple[int, int]:
    """Let a known short name grow by the units of the full name that follow it."""
    first, last = known
    # "Prince N, son of M, opened the fair": a noun is as often what he does something to, but never before "that".
    surname = view.form(last + 1).endswith("ي") or view.form(last + 2) in OPENS_SAID
    if surname and not SON.isdisjoint(view.words.forms[first:last]) and is_family(view, last + 1):
        return first, last + 1
    while _grows(view, first, last) and continues(view, first, last) and not _too_long(view, first, last):
        last += 1
    return first, last - (last > known[1] and view.form(last) in JOINERS)


def is_family(view: View, i: int) -> bool:
    """Return whether an unknown word with article may be a surname: "N, son of M, the X", "the minister N M the X".

    Args:
        view: The text.
        i: Index of the word.
    """
    word, nouns = view.lexeme(i), view.guide.nouns
    if word is None or not word.definite or word.clitic or word.closed or word.head or word.nisba:
        return False
    told = any(nouns.has(kind, word.stem) for kind in ("relational", "modifier", "adjective", "title", "abstract"))
    told = told or is_deed(word)
    return not told and i not in view.atoms and word.bare not in view.guide.surnames


def _grows(view: View, first: int, last: int) -> bool:
    """Tell whether a unit of names follows a known name, or a surname known to nobody behind first names only."""
    return is_unit(view.form(last + 1)) or _of_a_family(view, first, last + 1)


def continues(view: View, first: int, last: int) -> bool:
    """Tell whether the word after ``last`` belongs to the name that began at ``first``.

    Args:
        view: The text.
        first: Index of the first word of the name.
        last: Index of the last word taken so far.

    Returns:
        Whether the name goes on.
    """
    i = last + 1
    word = view.lexeme(i)
    if word is None or is_sign(word.stem):
        return False
    form = view.form(i)
    if last == first and view.form(first).startswith("ال") and not (is_given(view.form(first)) or is_unit(form)):
        # A surname alone, "Dr. al-Jaafari": no word that is none of a name goes on with it.
        return False
    if view.form(last) == BASH and _is_attitude(form):
        # "N al-Bash affirmed the support of": what is expressed is no part of a name.
        return False
    if view.form(last) in JOINERS:
        # Behind "father of" and its like "Ali" is no preposition, though it is written like one.
        open_too = word.definite or view.form(last) == "ال" or form == _ALI
        open_too = open_too or (view.form(last) == _SON and word.clitic > 0)
        return form[0].isalpha() and (open_too or not is_closed(view, i))
    if form == LEE and looks_foreign(view.form(i + 1)):
        return True
    # "N al-Beji bin M": behind the name of the family his father may be told.
    whole = _is_whole(view, first, last) and not word.definite and form != _SERVANT and form != _SON
    if is_closed(view, i) or (whole and not (word.head and middle_name(view, i, word))):
        return False
    return form in JOINERS or _goes_on(view, first, i, word)


def _goes_on(view: View, first: int, i: int, word: Lexeme) -> bool:
    """Tell whether a word that is no joiner and stands behind none goes on a name."""
    form, atom = view.form(i), view.atoms.get(i)
    if atom and atom.clitic == 0 and not known_person(view, i):
        # A surname may also be the name of a group: "al-Huthi" behind a first name.
        return is_given(view.form(i - 1)) and word.definite and atom.last == i and form.endswith("ي") and not word.nisba
    if form == GOD:
        return view.form(i - 1) in OF_GOD
    second = i == first + 1 and is_given(view.form(first))
    if second and (called_by_surname(view, i, word) or ends_subject(view, first, i, word)):
        return True
    if word.head and (last_name(view, i, word) or middle_name(view, i, word)):
        return True
    if word.head or word.nisba:
        return False
    if called_again(view, i, word):
        return True
    if leads_to_office(view, i, word) and not (_is_attitude(form) or view.guide.nouns.has("locative", form)):
        return True
    never = view.guide.nouns.has("never_name", form) and form not in ELDER and not last_too(view, first, i)
    if never or is_unit(form):
        return not (never or done_by(view, first, i))
    adjectival = word.definite and is_adjective(view, word) and not _of_a_family(view, first, i)
    adjectival = adjectival or (word.definite and is_deed(word))
    plain = word.clitic or atom or form[0].isdigit() or adjectival or _is_attitude(form)
    return not plain and _may_be_surname(view, first, i)


def _is_attitude(form: str) -> bool:
    """Tell whether a word that no table of names holds is what somebody expresses: "X affirmed the keenness of Y"."""
    cues = load_cues()
    return form in cues.heads or form in cues.masdars


def _of_a_family(view: View, first: int, i: int) -> bool:
    """Tell whether a word in the form of an adjective is a surname: behind first names only, and in no common use."""
    form = view.form(i)
    if not (i > first and form.startswith("ال") and form.endswith("ي")) or view.guide.nouns.has("relational", form):
        return False
    before = parts(view.words.forms[first:i])
    if len(before) > 1 and not SON.isdisjoint(view.words.forms[first:i]) and _is_tribe(view, i - 1):
        # "N, son of N, of the family X, of the tribe Y".
        before = before[:-1]
    # "N, son of N", "Servant of the King": a unit of two words is told by the first.
    named = all(len(unit) > 1 or is_given(unit[0]) or unit[0] == SULTAN for unit in before)
    return named and len(before) <= _MOST_BEFORE and before[-1][-1] not in JOINERS


def _is_tribe(view: View, i: int) -> bool:
    """Tell whether a word in the form of an adjective is the name of a family and in no table."""
    return view.form(i).startswith("ال") and view.form(i).endswith("ي") and is_family(view, i)


def _is_whole(view: View, first: int, last: int) -> bool:
    """Tell whether a name has come to a surname with article, after which no further first name follows."""
    word = view.form(last)
    return (
        last > first
        and word.startswith("ال")
        and word not in TAILS
        and word != _ZAHRA
        # "N al-Hajj M": "pilgrim" before the name of the family.
        and not (word == _PILGRIM and is_unit(view.form(last + 1)))
        and JOINERS.isdisjoint({view.form(last - 1), view.form(last - 1).removeprefix("و")})
    )


def _of_a_foreigner(view: View, first: int, i: int) -> bool:
    """Tell whether a word that looks like a verb ends a name from elsewhere: its clause goes on without a subject."""
    if view.form(i) in load_cues().forms:
        return False
    return i == first + 1 and is_foreign(view.form(first)) and (plainly_ends(view, i))


def _apposed(view: View, first: int, i: int) -> bool:
    """Tell whether a word that looks like a verb ends a name behind a title: another office follows behind a comma."""
    before, after = view.lexeme(first - 1), view.lexeme(i + 2)
    titled_so = before is not None and before.definite and before.head is not None and before.head.kind == "office"
    titled_so = titled_so or view.guide.nouns.has("title", view.form(first - 1))
    if view.form(i) in load_cues().forms or i != first + 1 or not titled_so:
        return False
    return view.form(i + 1) in COMMAS and after is not None and after.head is not None and after.head.kind == "office"


def _of_the_maghreb(form: str) -> bool:
    """Tell whether a word is "father of" written on to a family name of relation."""
    return form.startswith("بو") and form.endswith("ي") and len(form) > _SHORTEST_OWNED


def _may_be_surname(view: View, first: int, i: int) -> bool:
    """Tell whether an unknown word can go on a name: it looks like no noun with a preposition, adverb or verb."""
    form = view.form(i)
    # "Servant of N", "Light of the Faith", "Ali the Elder": two words that are one first name.
    joined = view.form(first) in JOINERS
    tailed = not joined and (view.form(first + 1) in TAILS or view.form(first + 1) in ELDER)
    joined = joined or tailed
    second = i == first + 1 + joined
    if view.lexemes[i].definite and i - 2 > first and view.form(i - 2) in SON:
        # Behind "son of Y" stands the name of the family.
        common = is_adjective(view, view.lexemes[i]) or is_deed(view.lexemes[i])
        return not common or _of_a_family(view, first, i)
    # No verb stands right before one of saying: "N Sidan said".
    tells = verbal(form) and not (view.says(i + 1) or _of_a_foreigner(view, first, i) or _apposed(view, first, i))
    if form[:3] in JOINED or form.startswith("لل") or tells or is_owned(view, i):
        return False
    if not looks_foreign(form):
        if form[0] in "لبعا" and second and governed(view, first, form[0]):
            return False
        owned = form.endswith(POSSESSIVE) and len(form) > _SHORTEST_OWNED - joined
        third = not second and not (all(map(is_foreign, view.words.forms[first:i])) and plainly_ends(view, i))
        if form[0] in "لبوفك" and (owned or tailed or third) and not _of_the_maghreb(form):
            return False
        if form.endswith("ا") and not is_foreign(view.form(first)):
            return False
    titled_so = first > 0 and view.lexemes[first - 1].definite and not _is_attitude(view.lexemes[i].bare)
    known = all(is_unit(f) or is_unit(f.removeprefix("و")) for f in view.words.forms[first:i])
    titled_so = titled_so and all(map(is_given, view.words.forms[first:i])) and is_family(view, i)
    known = known and (titled_so or not view.lexemes[i].definite)
    # "N M announced the coming into force of the truce": a deed may end as foreign names do.
    after = view.lexeme(i + 1)
    of_it = after is not None and after.definite and not (after.head and after.head.kind == "office")
    ends = plainly_ends(view, i) or (looks_foreign(form) and not of_it)
    return second or (i == first + 2 and known and ends) or _of_a_family(view, first, i)
