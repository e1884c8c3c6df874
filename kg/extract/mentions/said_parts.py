"""Parts of bodies, households and services, actors only where they speak: "the women's branch of the party said"."""

from collections import Counter
from functools import lru_cache
from itertools import pairwise

from kg.extract.mentions.bare_names import name_words
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import OPENING, name_chunk
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.persons import person
from kg.extract.mentions.quoted_bodies import quoted
from kg.extract.mentions.speech import blamed, said_by
from kg.extract.mentions.tails import is_adjective, tail
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.names import is_unit
from kg.text.words import COMMAS

_GRAMMAR = {"voice_part": ("m", "s"), "voice_part_f": ("f", "s"), "voice_part_fp": ("f", "p")}
_HOUSEHOLDS = frozenset({"اسره", "عايله"})
_PERSONS = frozenset({"شاهد"})
_WHERE = frozenset({EntityType.PLACE, EntityType.STATE})


def said_part(view: View, i: int) -> Chunk | None:
    """Read a part of a body, a household or a service right behind a verb of saying.

    Args:
        view: The text.
        i: Index of the word behind the verb.

    Returns:
        The noun with what stands behind it, or None where it names nothing in particular.
    """
    word, nouns = view.lexeme(i), view.guide.nouns
    if word is None or i in view.atoms or word.clitic or not said_by(view, i):
        return None
    if f"{word.stem} {view.form(i + 1)}" in nouns.classes["voice_name"]:
        service = nominal_body(view, i, _past_where(view, i + 1), "m", "s")
        if word.bare in _PERSONS:
            service.type, service.kind = EntityType.PERSON, "Person"
        return service
    known = next((name for name in _GRAMMAR if nouns.has(name, word.bare)), None)
    if known is None or (known.endswith("p") and blamed(view, i)):
        # "And blamed the services": as often who is blamed as who blames.
        return None
    gender, number = _GRAMMAR[known]
    if view.form(i + 1) in OPENING and not word.definite and (called := quoted(view, i, word)):
        called.gender = gender
        return called
    if word.bare == _MEETING and view.form(i + 1).removeprefix("ال") not in _MET:
        # "The meeting of the ministers stressed": those who met did.
        return None
    last = _past_members(view, _reach(view, i, word))
    return nominal_body(view, i, _past_where(view, last), gender, number) if last >= i else None


def _reach(view: View, i: int, word: Lexeme) -> int:
    """Return the last word of the phrase, or the word before it where nothing tells which part or household it is."""
    following = view.lexeme(i + 1)
    if word.bare in _HOUSEHOLDS and following is not None and not word.definite:
        head = person(view, i + 1, following)
        if head is not None and not head.clitic:
            return head.last
        name = name_after(view, i + 1, sure=False) or name_after(view, i + 2, sure=False)
        of_somebody = (after := view.lexeme(i + 2)) is not None and after.nisba is not None and not after.definite
        whose = of_somebody or (following.definite and not following.clitic)
        return name[1] if name else i + 1 + of_somebody if whose else i - 1
    reach = tail(view, i + 1, definite=word.definite, joins=True)
    return reach.last if reach is not None else i - 1


# A standing meeting of parties, which is a body: "the meeting of the national parties and forces".
_MEETING = "لقاء"
_MET = word_set("أحزاب قوى جمعيات هيئات فصائل شخصيات نقابات علماء وطني تشاوري ديمقراطي إسلامي مسيحي روحي مدني أهلي")


def _past_members(view: View, last: int) -> int:
    """Take in further members of a standing meeting: "of the parties and the national forces"."""
    if view.form(last + 1).startswith("وال") and view.form(last + 1)[3:] in _MET:
        last += 1
        while (word := view.lexeme(last + 1)) and word.definite and not word.clitic and is_adjective(view, word):
            last += 1
    return last


def _past_where(view: View, last: int) -> int:
    """Take in adjectives of a state, and where it is: "of Syria", "in Gaza"."""
    while (word := view.lexeme(last + 1)) and word.nisba and word.definite and not word.clitic:
        last += 1
    part = name_chunk(view, last + 2) if view.form(last + 1) == "في" else None
    return part.last if part is not None and part.type in _WHERE and not part.clitic else last


def nominal_body(view: View, i: int, last: int, gender: str, number: str) -> Chunk:
    """Make those without a name of their own who are called by a noun, with all that stands behind it.

    Args:
        view: The text.
        i: Index of the noun, or of the number before it.
        last: Index of the last word.
        gender: Gender of the verbs they take, as in the tables.
        number: Number of the verbs they take.

    Returns:
        The chunk.
    """
    return Chunk(
        first=i,
        last=last,
        clitic=0,
        type=EntityType.ORGANISATION,
        kind="Organization",
        form=Form.NOMINAL,
        words=tuple(view.words.forms[i : last + 1]),
        head=view.lexemes[i].bare,
        gender=gender,
        number=number,
    )


def named(view: View, chunk: Chunk) -> Chunk:
    """Give a calling the name behind it, of two words at least: "one of the protesters N M", "the politician N M".

    Args:
        view: The text.
        chunk: The calling.

    Returns:
        The same chunk, with the name where one follows.
    """
    apart = view.form(chunk.last + 1) in COMMAS
    name = name_after(view, chunk.last + 1 + apart, sure=apart)
    if name is not None and apart and view.form(name[1] + 1) not in COMMAS:
        return chunk
    if name is not None and name[1] > name[0]:
        chunk.type, chunk.kind, chunk.form, chunk.gender = EntityType.PERSON, "Person", Form.NAME, ""
        chunk.office = tuple(view.words.forms[chunk.first : chunk.last + 1])
        chunk.name, chunk.last, chunk.words = name, name[1], name_words(view, name)
    return chunk


def called_so(view: View, i: int) -> bool:
    """Tell whether a word is elsewhere in the text the surname behind a first name.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether it is.
    """
    return _behind_units(view)[view.form(i)] > is_unit(view.form(i - 1))


@lru_cache(maxsize=1)
def _behind_units(view: View) -> Counter[str]:
    """Count how often each word stands behind a unit of names; for the last text this is remembered."""
    return Counter(after for before, after in pairwise(view.words.forms) if is_unit(before))
