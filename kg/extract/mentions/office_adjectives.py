"""Adjectives behind an office: its rank, whether it is held still, and the state whose it is."""

from kg.extract.mentions.apart_names import name_apart
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.name_starts import JOINED, is_turki
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.particular import may_be_described
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.received import is_received
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.title_surnames import of_a_told_family
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import OPPOSITION, another_stands, begins_name, of_field
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_surname, is_unit

_RANKS = frozenset({"منشق", "كبير", "بارز", "رفيع", "سابق", "مطلع", "كبيره", "بارزه", "سابقه", "متقاعد", "مخضرم"})
_MOST_WORDS, _SHORTEST_ADJECTIVE = 7, 3
_SEVERAL = ("ين", "ون")
_QUOTED = frozenset('"»”')


def modifiers(view: View, chunk: Chunk) -> None:
    """Take in adjectives: of the office, or of the state it serves."""
    nouns = view.guide.nouns
    for _ in range(_MOST_WORDS):
        j = chunk.last + 1
        word = view.lexeme(j)
        if (
            word is None
            or word.clitic
            or is_sign(word.stem)
            or begins_name(view, j)
            or is_turki(view, j)
            or _called_by_surname(view, chunk, j)
        ):
            return
        # "The president called on the Lebanese", but "the head of the Lebanese judges".
        several = word.nisba and chunk.number == "s" and word.stem.endswith(_SEVERAL)
        several = several or _asked(view, chunk, j)
        if several and not (chunk.last > chunk.first and view.form(chunk.last).endswith(_SEVERAL)):
            return
        if word.nisba and (word.definite or not _definite_so_far(view, chunk)):
            chunk.state = chunk.state or word.state
        elif _told_by_field(view, chunk, word) or _is_calling_of_field(view, chunk, word):
            pass
        elif not nouns.has("modifier", word.stem) and not (
            word.definite and is_adjective(view, word) and j not in view.atoms
        ):
            return
        chunk.last = j


def _asked(view: View, chunk: Chunk, j: int) -> bool:
    """Tell whether persons, or the opposition, stand behind an office as those it asks or blames, by the verb."""
    word, verbs = view.lexemes[j], load_cues().forms.get(view.form(chunk.first - 1), ())
    persons = word.definite and word.stem.endswith("ين") and len(word.stem) > _LONG
    # "The head of the opposing bloc blamed the government": whom he blames stands behind.
    opposition = word.stem == OPPOSITION and name_chunk(view, j + 1) is None
    if opposition and another_stands(view, chunk.first, j, described=False):
        return True
    persons = persons or opposition
    return chunk.number == "s" and persons and any(c.verb.addressee == "0" or c.verb.target for c in verbs)


_LONG = 6


def described(view: View, chunk: Chunk) -> None:
    """Take in adjectives behind what an office is of, if the bearer's name follows: "head of the party X opposed N M".

    Args:
        view: The text.
        chunk: The office with its complements; it grows.
    """
    last = chunk.last
    while (word := view.lexeme(last + 1)) and word.definite and not (word.clitic or word.nisba):
        opposed = view.guide.nouns.has("adjectival", word.bare)
        if is_unit(word.stem) or not (opposed or is_adjective(view, word)):
            break
        last += 1
    if last == chunk.last:
        return
    name = name_after(view, last + 1, sure=True) or name_apart(view, last + 1)
    # "The head of the union thanked the activist N M": whom he thanks is another.
    if name and not is_received(view, chunk.first, chunk.last, name):
        chunk.last = last


def _called_by_surname(view: View, chunk: Chunk, j: int) -> bool:
    """Tell whether a surname in the form of an adjective stands behind a bare office: "the president al-Hariri"."""
    form, lexeme = view.form(j), view.lexemes[j]
    alone = chunk.last == chunk.first and view.lexemes[chunk.first].definite
    if alone and of_a_told_family(view, j, lexeme):
        return True
    return (
        alone and is_surname(form) and not (lexeme.nisba or lexeme.closed or view.guide.nouns.has("relational", form))
    )


def _told_by_field(view: View, chunk: Chunk, word: Lexeme) -> bool:
    """Tell whether an indefinite calling has its indefinite adjective: "a security expert"."""
    head = view.lexemes[chunk.first]
    named = word.head is not None and word.head.kind != "direction"
    plain = not (word.definite or word.closed or named) and len(word.stem) > _SHORTEST_ADJECTIVE
    rank = word.stem in _RANKS
    if chunk.last > chunk.first:
        # A second one is a rank: "a senior security official", and no first name that ends like an adjective.
        return rank and chunk.last == chunk.first + 1 and view.form(chunk.last).endswith("ي") and not head.definite
    telling = rank or (plain and word.stem.endswith("ي"))
    return telling and not head.definite and may_be_described(view, chunk, head)


def _is_calling_of_field(view: View, chunk: Chunk, word: Lexeme) -> bool:
    """Tell whether a calling behind an office is its adjective: "the press secretary", no journalist of his own."""
    whole = chunk.last == chunk.first and view.lexemes[chunk.first].definite
    if chunk.head == "وزير" and word.stem == _PLENIPOTENTIARY:
        return whole
    return whole and word.definite and of_field(view, chunk.last + 1)


# Of a minister: his rank at an embassy.
_PLENIPOTENTIARY = "المفوض"


def _definite_so_far(view: View, chunk: Chunk) -> bool:
    return chunk.last > chunk.first or view.lexemes[chunk.first].definite


def is_adjectival(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether the word is an adjective, an adverb ("as a ...") or "and to", written like "governor".

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading, with a head.

    Returns:
        Whether it is no office.
    """
    paper = lexeme.bare == "ناطقه" and view.form(i - 1) in _QUOTED
    as_one = lexeme.clitic and "ك" in view.form(i)[: lexeme.clitic]
    if (lexeme.closed and not lexeme.definite) or view.source(i) == "وإلى" or paper or as_one:
        return True
    before = view.lexeme(i - 1)
    if not view.guide.nouns.has("adjectival", lexeme.bare) or lexeme.clitic or not i or before is None:
        return False
    kind = before.head.kind if before.head else ""
    # "A press statement" is written like "the statement of a journalist".
    told = kind == "text" or before.bare in _COURSES or view.guide.nouns.has("deed", before.bare)
    if lexeme.definite:
        # "With great thanks": the article stands behind what is written on to the noun.
        return (before.definite or before.stem[:3] in JOINED) and kind != "office"
    return told and not before.definite


# "A diplomatic approach": what is written like "a diplomat" describes them.
_COURSES = word_set(
    "مؤتمر لقاء حديث تصريح خطاب حوار اجتماع نهج حل عمل مسار تحرك نشاط توتر تصعيد حراك طريق إطار خيار خلاف جهد"
    " إنجاز نجاح فشل تقدم سبيل"
)
