"""Persons: offices with their complements and bearers, bare names, a name with the office behind it."""

from kg.extract.mentions.apposed_names import apposed_name
from kg.extract.mentions.bare_names import (
    bare_name,
    joined_name,
    name_words,
    of_kin,
    office_follows,
    titled,
)
from kg.extract.mentions.bearers import bearer
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.filling_names import spoken_name
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.kinsmen import kinsman
from kg.extract.mentions.name_ends import last_name
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.office_adjectives import is_adjectival, modifiers
from kg.extract.mentions.office_after import appose, verb_near
from kg.extract.mentions.offices import office
from kg.extract.mentions.on_record import recorded_name
from kg.extract.mentions.one_of_them import one_of_them
from kg.extract.mentions.personal_names import is_family
from kg.extract.mentions.said_alone import said_alone
from kg.extract.mentions.said_names import said_name, titled_name
from kg.extract.mentions.speech import THAT, said_by
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import masculine
from kg.kinds import PERSON, EntityType
from kg.text.names import SON
from kg.text.words import COMMAS

# "And to", written with the letters of "governor".
_AND_TO = "والى"
# "His counterparts" name somebody only where a name follows.
_SEVERAL = frozenset({"نظيريه", "نظيراه", "نظيريها", "نظيرهما", "نظرايه", "نظرايها", "نظراوه", "نظراوها"})
_THEIRS = frozenset({"نظراوهم", "نظرايهم"})


def person(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a person whose office, title or name stands at a word.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        The chunk with the name and the office it holds, or None.
    """
    if on_record := recorded_name(view, i):
        return _person(view, i, lexeme.clitic, on_record)
    if lexeme.stem in view.guide.nouns.classes["counterpart"]:
        return counterpart(view, i, lexeme)
    if lexeme.head is None and (owned := view.guide.owned_office(lexeme.stem)):
        return _owned(view, i, lexeme, owned)
    if lexeme.head and (kin := kinsman(view, i)):
        return kin
    if (
        lexeme.head
        and lexeme.head.kind == "office"
        and not (is_adjectival(view, i, lexeme) or view.source(i) == _AND_TO)
    ):
        if last_name(view, i, lexeme):
            return appose(view, _person(view, i, lexeme.clitic, (i, i + 1)))
        found = office(view, i, lexeme)
        if found:
            plain = found.name and not (found.posts or found.body or found.state)
            apart = view.form(found.last + 1) in COMMAS or not verb_near(view, found.first)
            return appose(view, found) if plain and apart else one_of_them(view, found)
    if name := apposed_name(view, i) or spoken_name(view, i) or titled(view, i) or titled_name(view, i):
        return appose(view, _person(view, i, lexeme.clitic, name))
    if name := bare_name(view, i) or of_kin(view, i):
        return appose(view, _person(view, i, 0, name))
    return _behind_noun(view, i, lexeme)


def _behind_noun(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a calling behind a noun with article, of which it is no adjective where a name follows it."""
    if lexeme.head is None or lexeme.head.kind != "office" or not lexeme.definite or lexeme.clitic or lexeme.closed:
        return None
    found = office(view, i, lexeme)
    return found if found and found.name and found.name[1] > found.name[0] else None


def _owned(view: View, i: int, lexeme: Lexeme, head: str) -> Chunk | None:
    """Read "their president N M": an office that tells whose it is names somebody only with the name."""
    chunk = Chunk(
        first=i,
        last=i,
        clitic=lexeme.clitic,
        type=PERSON,
        kind="Person",
        form=Form.DESCRIPTION,
        head=masculine(head),
        gender="f" if head.endswith("ه") else "m",
        number="s",
    )
    modifiers(view, chunk)
    chunk.office = (chunk.head, *view.words.forms[i + 1 : chunk.last + 1])
    bearer(view, chunk)
    return chunk if chunk.name and chunk.name[1] > chunk.name[0] else None


def speaker(view: View, i: int) -> Chunk | None:
    """Read a person whose name no table knows, behind a verb of saying.

    Args:
        view: The text.
        i: Index of the word behind the verb.

    Returns:
        The chunk with the name and the office behind it, or None.
    """
    name = spoken_name(view, i) or said_name(view, i) or said_alone(view, i, i - 1)
    return appose(view, _person(view, i, 0, name)) if name else None


def companion(view: View, i: int, before: Chunk) -> Chunk | None:
    """Read a person named right behind another: "N M and N M", "N M of the union and N M".

    Args:
        view: The text.
        i: Index of the word with the conjunction.
        before: What is named before; a body counts only as the one that a person named before it is of. It may be
            anything where an office stands behind the name.

    Returns:
        The chunk with the name and the office behind it, or None.
    """
    if (name := joined_name(view, i)) is None:
        return None
    person = before.type is PERSON and before.name is not None
    of_a_body = before.type is EntityType.ORGANISATION and view.form(before.first - 1) == "عن"
    told = before.last == i - 1 and (person or of_a_body)
    if not told and (name[1] == name[0] or not office_follows(view, name[1])):
        return None
    return appose(view, _person(view, i, 1, name))


def known(view: View, named: Chunk) -> Chunk:
    """Give a person known by name the office that stands behind the name.

    Args:
        view: The text.
        named: The name as the registry knows it.

    Returns:
        The chunk with the office, or the name alone where none follows or a verb may have it as its object.
    """
    name = (named.first, named.last)
    if _of_a_namesake(view, named):
        return appose(view, _person(view, named.first, named.clitic, (named.first, named.last + 1)))
    if named.first == named.last or not office_follows(view, named.last):
        return named
    whole = appose(view, _person(view, named.first, named.clitic, name))
    apart = view.form(named.last + 1) in COMMAS or not verb_near(view, named.first)
    held = {post for key in named.keys for post in view.guide.registry.posts_of(key)}
    return whole if apart or not held.isdisjoint(whole.posts) else named


def _of_a_namesake(view: View, named: Chunk) -> bool:
    """Tell whether a surname behind a known "N, son of M", who says something, makes it the name of somebody else."""
    whole = not SON.isdisjoint(view.words.forms[named.first : named.last]) and is_family(view, named.last + 1)
    return whole and said_by(view, named.first) and view.form(named.last + 2) in THAT


def counterpart(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read "his counterpart", with the adjective of his state and his name."""
    chunk = Chunk(
        first=i,
        last=i,
        clitic=lexeme.clitic,
        type=PERSON,
        kind="Person",
        form=Form.DESCRIPTION,
        head="نظير",
        gender="f" if "ت" in lexeme.stem[4:] else "m",
        number="s",
        reference=True,
    )
    modifiers(view, chunk)
    if lexeme.stem in _THEIRS:
        return _group(chunk, view)
    chunk.reference = not chunk.state
    chunk.office = ("نظير", chunk.state)
    bearer(view, chunk)
    return chunk if chunk.name or lexeme.stem not in _SEVERAL else None


def _group(chunk: Chunk, view: View) -> Chunk | None:
    """Read "and their European counterparts": a group that no name tells apart, with its adjective."""
    after = view.form(chunk.last + 1)
    chunk.last += chunk.last == chunk.first and after.startswith("ال") and after.endswith(("ون", "ين"))
    if chunk.last == chunk.first:
        return None
    chunk.type, chunk.kind, chunk.form, chunk.number = EntityType.ORGANISATION, "Organization", Form.NOMINAL, "p"
    chunk.words = tuple(view.words.forms[chunk.first : chunk.last + 1])
    chunk.state, chunk.reference = "", False
    return chunk


def fellow(view: View, i: int, before: Chunk) -> Chunk | None:
    """Read "and the Greek N" after "his counterparts the French M" or "the foreign minister of X, M".

    Args:
        view: The text.
        i: Index of the word with the conjunction.
        before: The person named right before, with an office and a state.

    Returns:
        The person, who bears the same office for the state of the adjective, or None.
    """
    word = view.lexeme(i)
    gap = i - before.last - 1
    apart = gap == 0 or (gap == 1 and view.form(i - 1) in COMMAS)
    if word is None or not (word.nisba and word.definite and word.clitic == 1) or not apart:
        return None
    if before.type is not PERSON or not (before.state and before.name and before.head):
        return None
    chunk = Chunk(
        first=i,
        last=i,
        clitic=1,
        type=PERSON,
        kind="Person",
        form=Form.DESCRIPTION,
        head="نظير",
        gender="m" if word.nisba.gender != "f" else "f",
        number="s",
        state=word.state,
        office=("نظير", word.state),
    )
    bearer(view, chunk)
    return chunk if chunk.name else None


def _person(view: View, i: int, clitic: int, name: tuple[int, int]) -> Chunk:
    part = name_chunk(view, name[0])
    keys = part.keys if part and part.last == name[1] and part.type is PERSON else ()
    return Chunk(
        first=i,
        last=name[1],
        clitic=clitic,
        type=PERSON,
        kind="Person",
        keys=keys,
        # "And Dr. M": what is written on to the title is no letter of the name.
        words=name_words(view, name, clitic if name[0] == i else 0),
        gender="",
        number="s",
        name=name,
    )
