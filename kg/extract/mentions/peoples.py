"""Peoples and groups of people by their head noun, and the people that whoever speaks calls his own."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.speech import asked, said_by
from kg.extract.mentions.tails import Tail, is_adjective, is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.names import is_given

#: "Our people", as one folded word.
OWN = "شعبنا"
_SHORTEST_PLURAL = 4
#: Tribes, whose names may stand in quotation marks.
KIN = frozenset({"عشيره", "قبيله", "عشاير", "قبايل"})
_OF_KIN = frozenset({"ال", "البو", "ابو", "بني", "بنو", "اولاد"})
_SHORTEST_KIN = 6
# "The sons of the people of X": that people.
_SONS = frozenset({"ابناء", "عموم", "جماهير"})


def own_people(view: View, i: int, lexeme: Lexeme) -> Chunk:
    """Read "our people", with the adjective of its state.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        The chunk, which refers to the people that the text names, or is one of its own.
    """
    last, state = i, ""
    while (word := view.lexeme(last + 1)) and word.definite and not word.clitic and is_adjective(view, word):
        last, state = last + 1, state or word.state
    key = "actor/people-of-" + state.partition("/")[2]
    return Chunk(
        first=i,
        last=last,
        clitic=lexeme.clitic,
        keys=(key,) if state and view.guide.entry(key) else (),
        type=EntityType.POPULATION,
        kind="PopulationGroup",
        form=Form.NOMINAL,
        words=("شعب", state) if state else ("شعب",),
        head="شعب",
        state=state,
        gender="m",
        number="s",
        reference=not state,
    )


def is_doubtful(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a noun for people says by itself too little: "citizens", unless something is done to them.

    Args:
        view: The text.
        i: Index of the noun.
        lexeme: Its reading.

    Returns:
        Whether it names nobody unless more stands with it.
    """
    before = view.form(i - 1)
    suffer = lexeme.clitic == 0 and (before in _AGAINST or before.endswith("استهداف"))
    return view.guide.nouns.has("population_doubtful", lexeme.bare) and not suffer


_AGAINST = frozenset({"ضد", "بحق"})


def population(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """Read a people or group of people, with the place where they are or a second noun beside the first.

    Args:
        view: The text.
        chunk: The phrase.
        lexeme: The reading of its head.
        reach: What stands behind the head.

    Returns:
        The chunk, or None where the noun alone says too little.
    """
    if lexeme.bare in _SONS and reach.parts and reach.parts[0].type is EntityType.POPULATION:
        people = reach.parts[0]
        chunk.keys, chunk.words, chunk.head, chunk.same = people.keys, people.words, people.head, people
        return chunk
    if view.form(chunk.first + 1) in _OF_ALL and lexeme.bare == "ابناء" and not _told(view, chunk.first):
        return None
    if lexeme.definite and chunk.last == chunk.first and is_doubtful(view, chunk.first, lexeme):
        return None
    following = view.form(chunk.last + 1)
    if following in {"في", "من"} and chunk.number == "p":
        part = name_chunk(view, chunk.last + 2)
        if part and part.type in {EntityType.PLACE, EntityType.STATE} and part.clitic == 0:
            chunk.parts = [*chunk.parts, part]
            chunk.core, chunk.last = chunk.last, part.last
    elif following.startswith("وال") and chunk.last == chunk.first:
        other = view.guide.lexeme(following[1:])
        beside = other.head is not None and other.head.kind == "population"
        chunk.last += beside and not view.guide.nouns.has("population_doubtful", other.bare)
    words = (lexeme.stem, *view.words.forms[chunk.first + 1 : chunk.last + 1])
    chunk.words, chunk.head = tuple(map(one_case, words)), one_case(chunk.head)
    return chunk


# "The sons of the homeland" are nobody in particular, where nobody calls on them and they do nothing.
_OF_ALL = word_set("الوطن الشعب الأمة البلد البلاد")


def _told(view: View, i: int) -> bool:
    """Tell whether those called by a noun say something, or are called on."""
    return said_by(view, i) or asked(view, i) or view.lexemes[i].clitic > 0


def kin_name(view: View, i: int, lexeme: Lexeme) -> int:
    """Find where the name of a tribe ends that begins with "the people of" or "the sons of".

    Args:
        view: The text.
        i: Index of the noun.
        lexeme: Its reading.

    Returns:
        Index of its last word, or 0 where no such name stands behind the noun.
    """
    if lexeme.bare not in KIN or lexeme.definite:
        return 0
    following, name = view.form(i + 1), view.lexeme(i + 2)
    if following in _OF_KIN and name is not None and not (name.closed or is_sign(name.stem)):
        return i + 2
    if following.startswith("البو") and len(following) > _SHORTEST_KIN:
        return i + 1
    # "The tribes of Hashid": a word that no table knows is their name.
    tribe = view.lexeme(i + 1)
    known = tribe is None or tribe.closed or tribe.head or tribe.nisba or tribe.clitic
    known = known or (i + 1 in view.atoms and not is_given(following))
    plain = not known and following.isalpha() and not following.endswith(("يه", "ه", "ين")) and name is not None
    named = plain and not following.startswith("ال") and lexeme.bare in _TRIBES
    return i + 1 if named and (name is None or name.closed or is_sign(name.stem)) else 0


_TRIBES = frozenset({"عشاير", "قبايل", "قبيله", "عشيره"})


def one_case(word: str) -> str:
    """Return the form in which a sound plural is compared, whatever its case.

    Examples:
        >>> one_case("اللاجيون")
        'اللاجيين'
    """
    return word[:-2] + "ين" if word.endswith("ون") and len(word) > _SHORTEST_PLURAL else word


def is_year(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether what is written like "the Sunnis" is a year, with an adjective in the feminine: "the new year".

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        Whether it is.
    """
    after = view.lexeme(i + 1) if lexeme.stem == "السنه" else None
    return after is not None and after.definite and not after.nisba and after.stem.endswith(("ه", "ي"))
