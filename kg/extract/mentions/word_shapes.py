"""What the form of a word, or the word behind it, tells: a noun of doing, a first name with article, a plural verb."""

from functools import cache, lru_cache

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.view import View
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.names import JOINERS, is_given, is_surname, is_unit, units

_SHORTEST_DEED = 4
# So often a first name that it is one.
_USUAL = 10
# A first name of the Maghreb that is an adjective far oftener.
_ARAB = "العربي"


def begins_name(view: View, i: int) -> bool:
    """Tell whether a first name with article stands at a word that is an adjective elsewhere: "al-Habib N".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether a last name, or what joins one to it, stands behind it.
    """
    form, after = view.form(i), view.lexeme(i + 1)
    unit = units().get(form)
    usual = unit is not None and unit.given >= _USUAL and is_given(form)
    if not usual or not form.startswith("ال") or form == _ARAB:
        return False
    if after is None or after.nisba or after.closed:
        return False
    return after.stem in JOINERS or is_surname(after.stem) or is_given(after.stem)


def masculine(bare: str) -> str:
    """Return the masculine of an office, so that the woman minister and the minister are one office.

    Args:
        bare: The folded head noun without article.

    Returns:
        The noun without its feminine ending.

    Examples:
        >>> masculine("وزيره")
        'وزير'
    """
    return bare[:-1] if bare.endswith("ه") else bare


def is_deed(lexeme: Lexeme) -> bool:
    """Tell whether a definite word has the form of a noun of doing, as few surnames have: "the intervention".

    Args:
        lexeme: The word.

    Returns:
        Whether it has one of the commonest such forms.
    """
    bare = lexeme.bare
    if is_unit(lexeme.stem) or len(bare) < _SHORTEST_DEED or bare.endswith("ي"):
        return False
    return bare.startswith("ت") or (bare.startswith("ا") and bare[-2] == "ا")


def done_by(view: View, first: int, i: int) -> bool:
    """Tell whether a noun of doing behind the surname of a name is what its bearer does: "N M refused the return to".

    Args:
        view: The text.
        first: Index of the first word of the name.
        i: Index of the noun, which is a family name too.

    Returns:
        Whether it is, with a preposition behind it.
    """
    surname = i > first + 1 and view.form(i - 1).startswith("ال")
    return surname and view.form(i) in _DOING and view.form(i + 1) in _WHITHER


_WHITHER = word_set("إلى في عن على من")
_DOING = word_set("العودة الرحيل الحديث النظر السماح الصلح الوعد السكوت الرجوع الدعوة الخروج النزول الحكم")


def of_several(view: View, head: int, j: int) -> bool:
    """Tell whether a plural stands behind one thing, whose adjective it cannot be: "the resolution calls the rebels".

    Args:
        view: The text.
        head: Index of the noun.
        j: Index of the word behind it.

    Returns:
        Whether it is.
    """
    noun = view.lexemes[head].head
    form = view.form(j)
    several = form.endswith(("يين", "يون")) or (form.startswith("الم") and form.endswith("ين") and len(form) > _LONG)
    return noun is not None and noun.number == "s" and several


def another_stands(view: View, head: int, j: int, *, described: bool) -> bool:
    """Tell whether those whom a verb asks or blames stand behind a phrase, written like an adjective of it.

    Args:
        view: The text.
        head: Index of the head of the phrase.
        j: Index of the word behind it.
        described: Whether nothing but adjectives stands between.

    Returns:
        Whether a plural stands behind one thing, or "the opposition" behind nouns of which none is feminine, as in "the
        delegation of the party blamed the opposition".
    """
    if view.form(j) != OPPOSITION:
        return described and of_several(view, head, j)
    before = view.lexemes[head:j]
    # Of several persons it would be said otherwise.
    things = [word for word in before if not (word.head and (word.head.kind, word.head.gender) == _MEN)]
    several = any(word.head is not None and word.head.number == "p" for word in things)
    feminine = several or any(word.stem.endswith(_FEMININE) for word in things)
    return any(word.definite for word in before) and not feminine


#: "The opposition", in Arabic also "opposing".
OPPOSITION = "المعارضه"
_MEN = ("collective", "m")
_FEMININE = ("ه", "ا", "ات", "ين", "ون", "اء", "ئل")
_LONG = 7


@cache
def they_said() -> frozenset[str]:
    """Return what several said: perfects in the masculine plural, which stand behind their subject."""
    return frozenset(
        form
        for form, readings in load_cues().forms.items()
        if form.endswith("وا")
        and any(r.verb.tier in ("A", "B") and r.inflected.number == "p" and not r.inflected.pronoun for r in readings)
    )


@lru_cache(maxsize=50_000)
def said_in(form: str) -> str:
    """Return the gender in which a word says that somebody says something, if it has no other object."""
    genders = {
        cue.inflected.gender
        for cue in load_cues().forms.get(form, ())
        if "ان" in cue.verb.takes and cue.verb.addressee != "0" and not cue.verb.target
        if cue.inflected.shape in _FINITE and cue.inflected.number == "s" and not cue.inflected.pronoun
    }
    return genders.pop() if len(genders) == 1 else ""


def of_field(view: View, i: int) -> bool:
    """Tell whether a calling is the adjective of the body or office before it: "the press office", no journalist's.

    Args:
        view: The text.
        i: Index of the calling with its article.

    Returns:
        Whether the word tells of a field as well, and a body or an office stands before it.
    """
    nouns, word, head = view.guide.nouns, view.lexemes[i], view.lexemes[i - 1].head
    of_one = head is not None and head.kind in ("organisation", "office")
    return of_one and nouns.has("adjectival", word.bare) and nouns.has("relational", word.stem)


def asks_for(form: str) -> bool:
    """Tell whether a word may be what is asked for, with "by" written on to it: "demanded the opening of".

    Args:
        form: The folded word.

    Returns:
        Whether it begins like one and is no first name.
    """
    rooted = is_given(form) or form in _ROOTED or form in nouns_ar().heads
    return form.startswith("ب") and len(form) >= _SHORTEST_ASKED and not rooted


# Nouns that begin with the letter by themselves.
_ROOTED = word_set("برنامج برامج بورصة بريد بحوث بحث بروتوكول بطولة بترول بناء بيئة بنية بضائع بطاقة باحث")
_SHORTEST_ASKED = 4


def will_do(form: str) -> bool:
    """Tell whether a word has the form of a verb of what is to come, as no adjective has: "(a delegation) will go".

    Args:
        form: The folded word.

    Returns:
        Whether it begins so, "and" before it or not, and not as "political", "mediator" and other nouns do.
    """
    verb = form.removeprefix("و")
    noun = form.startswith(_NOUNS_WITH_W) or verb.startswith(_NOUNS_LIKE_IT)
    return len(form) > _SHORTEST_FUTURE and verb.startswith(_WILL) and not noun


_WILL, _SHORTEST_FUTURE = ("سي", "ست"), 4
_NOUNS_WITH_W = ("وسيط", "وسيل")
_NOUNS_LIKE_IT = ("سياس", "سياح", "سياد", "سيار", "سياق", "سيد", "سينم", "سيناري", "سيطره", "سيول", "ستين", "ستراتيج")


def joins_deed(view: View, i: int) -> bool:
    """Tell whether "and" joins a noun of doing to a row of nouns: "the district X and the efforts of".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it does.
    """
    form = view.form(i)
    return form[0] == "و" and (view.guide.nouns.has("deed", form[1:]) or form[1:] in load_cues().masdars)


def of_persons(view: View, i: int) -> bool:
    """Tell whether a plural that names people elsewhere describes those before it: "the union of expatriate doctors".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it does: no definite noun stands right behind another but as its adjective.
    """
    before = view.lexeme(i - 1)
    if view.form(i) not in _DESCRIBED_SO or before is None or not before.definite or before.clitic:
        return False
    return before.stem.endswith(("ين", "ون")) or (before.head is not None and before.head.number == "p")


_DESCRIBED_SO = word_set(
    "المسلمين المسلمون المسيحيين المسيحيون المغتربين المغتربون المهجرين المهجرون المعتقلين المعتقلون المستقلين"
    " المستقلون المضربين المضربون المحتجزين المحتجزون المتقاعدين المتقاعدون المقيمين المخطوفين المختطفين"
)


def describes(view: View, i: int, *, first: bool) -> bool:
    """Tell whether a definite noun of a field or of people stands for an adjective.

    Args:
        view: The text.
        i: Index of the noun.
        first: Whether it stands right behind a head with article.

    Returns:
        Whether it does.
    """
    return (first and of_field(view, i)) or of_persons(view, i)


def joins_verb(form: str) -> bool:
    """Tell whether a word is "and" with a verb by which somebody says something.

    Args:
        form: The folded word.

    Returns:
        Whether it is.
    """
    return form.startswith("و") and any(
        reading.conjunction and reading.inflected.shape in _FINITE for reading in load_cues().forms.get(form, ())
    )


_FINITE = (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE)


def before_family(view: View, i: int) -> bool:
    """Tell whether the word behind a place has the form of a family's name, and is neither an office nor of a state.

    Args:
        view: The text.
        i: Index of the word before it.

    Returns:
        Whether it has the article and ends in "i".
    """
    family = view.lexeme(i + 1)
    plain = family is not None and family.definite and not (family.clitic or family.head or family.nisba)
    return plain and view.form(i + 1).endswith("ي")
