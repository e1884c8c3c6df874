"""Bodies without a proper name of their own: quoted papers, sources, collectives."""

from collections.abc import Callable

from kg.extract.mentions.adjectives_alone import OF_MANY, joined_adjective
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.company import is_meeting, is_met
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.kingdoms import KINGDOM, kingdom
from kg.extract.mentions.name_starts import verbal
from kg.extract.mentions.names_found import CLOSING, OPENING, name_chunk
from kg.extract.mentions.outlet_names import past_foreign_words
from kg.extract.mentions.party_aims import aims_behind
from kg.extract.mentions.speech import blamed, is_source, said_by, speaks
from kg.extract.mentions.tails import Tail, is_adjective, is_sign, tail
from kg.extract.mentions.unnamed import past_wish
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import asks_for, will_do
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import Head
from kg.text.fold import word_set

Read = Callable[[View, int, Lexeme], Chunk | None]

TYPES = {
    "organisation": (EntityType.ORGANISATION, "Organization"),
    "government": (EntityType.STATE, "State"),
    "armed": (EntityType.ARMED_GROUP, "NonStateArmedGroup"),
    "delegation": (EntityType.DELEGATION, "Delegation"),
    "source": (EntityType.ORGANISATION, "Organization"),
    "collective": (EntityType.ORGANISATION, "Organization"),
    "population": (EntityType.POPULATION, "PopulationGroup"),
    "states": (EntityType.STATE, "State"),
}
_MOST_ADJECTIVES, _SHORTEST_NAME, _SHORTEST_VERB = 5, 4, 3
_AMONG = frozenset({"من", "في", "داخل", "ضمن", "لدي"})
# "Private sources": an adjective here, elsewhere "especially".
_CLOSED_ADJECTIVES = frozenset({"خاصه", "خاص"})
# What a source affirms: "a military source affirmed the arrival of".
_EVENTS = word_set("وصول صدور وقوع حدوث وجود سقوط مقتل إصابة خروج دخول قرب تعرض فرار هروب اعتقال احتجاز اندلاع انطلاق")
# "It is so that", behind a source.
_THEN = frozenset({"فان", "فانه", "فانها", "فانهم", "فقد"})
# "It is a group that": what is said of somebody, and no name.
_COPULAS = frozenset({"هو", "هي", "وهو", "وهي", "ليس", "ليست", "مجرد"})
_LEADING = "قيادات"
_SPOKEN = frozenset({"population", "armed"})
_OWNERS = frozenset({"organisation", "government", "armed"})


def headed(view: View, i: int, lexeme: Lexeme, head: Head, reach: Tail) -> Chunk:
    """Make the chunk of a head noun with its tail.

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.
        head: What it heads.
        reach: What stands after it.

    Returns:
        The chunk.
    """
    type_, kind = TYPES[head.kind]
    last = reach.last
    return Chunk(
        first=i,
        last=last,
        clitic=lexeme.clitic,
        type=type_,
        kind=kind,
        form=Form.NOMINAL,
        words=(lexeme.stem, *view.words.forms[i + 1 : last + 1]),
        head=lexeme.bare,
        state=reach.states[0] if len(reach.states) == 1 else "",
        gender=head.gender,
        number=head.number,
        parts=reach.parts or [kingdom(j, view.lexemes[j]) for j in range(i + 1, last + 1) if view.form(j) == KINGDOM],
    )


def indefinite(view: View, i: int, lexeme: Lexeme, head: Head, read: Read) -> Chunk | None:
    """Read what is named without the article: "sources close to X", "a delegation from Y", "a body said".

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.
        head: What it heads.
        read: Reads a body by its head noun, for the complement.

    Returns:
        The chunk, or None when it names nothing in particular.
    """
    if head.kind == "organisation":
        return _named_alone(view, i, lexeme, head) or _some_body(view, i, lexeme, head)
    told = head.kind in _SPOKEN and head.number == "p" and said_by(view, i) and not blamed(view, i)
    leading = lexeme.bare == _LEADING
    if head.kind not in {"delegation", "source", "collective"} and not (told or leading):
        return None
    reach = _loose_tail(view, i, read)
    met = (head.kind == "collective" or leading) and reach.last > i and is_met(view, i)
    spoken = speaks(view, i, reach.last) or met
    silent = (leading or head.kind == "collective") and not spoken
    if silent or (reach.last == i and (leading or head.kind == "delegation")):
        return None
    chunk = headed(view, i, lexeme, head, reach)
    chunk.body = reach.parts[0] if reach.parts else None
    if leading:
        # "Houthi leaders said": persons, no government.
        chunk.type, chunk.kind, chunk.state = EntityType.ORGANISATION, "Organization", ""
    told = spoken or (view.form(i - 1) == "مع" and bool(reach.states or reach.parts))
    chunk.weak = not told and (reach.last == i or not (is_source(lexeme) or head.kind == "delegation"))
    return chunk


def _loose_tail(view: View, i: int, read: Read) -> Tail:
    """Follow an indefinite head over its adjectives to the body after "from", "in" or "at"."""
    reach = Tail(i, start=i + 1)
    if is_source(view.lexemes[i]):
        reach.last = _outlet(view, i)
    while reach.last < i + _MOST_ADJECTIVES and (word := view.lexeme(reach.last + 1)) and not is_sign(word.stem):
        joined = joined_adjective(view, i, reach.last + 1)
        if (word.closed and word.stem not in _CLOSED_ADJECTIVES) or word.definite or (word.clitic and not joined):
            break
        form = view.form(reach.last + 1)
        # "A source, turning to": how he speaks.
        turned = form.endswith("ا") and not view.form(i).endswith("ا")
        asked = asks_for(form) and (after := view.lexeme(reach.last + 2)) is not None and after.definite
        if (
            turned
            or (form in _THEN or will_do(form) or form.startswith("بال"))
            or (asked and not form.endswith("ي"))
            or _opens_object(view, reach.last + 1, word)
            or past_wish(view, reach.last) > reach.last
        ):
            break
        # "Stressed to an American delegation the need for".
        governs = form in load_cues().masdars or form in load_cues().heads
        if reach.last > i and (form in _EVENTS or is_meeting(form) or governs):
            break
        if not (joined or _agrees(view.lexemes[i], word, view.form(reach.last) if reach.last > i else "")):
            break
        if word.state:
            reach.states.append(word.state)
        reach.last += 1
    _complete(view, reach, read)
    return reach


def _complete(view: View, reach: Tail, read: Read) -> None:
    """Take in the body or field behind "from", "in" or "at"."""
    j, part, last = reach.last + 1, None, -1
    if view.form(j) in _AMONG or (view.form(j) == "عن" and view.lexemes[reach.start - 1].bare == "وفد"):
        part, last = _within(view, j + 1, read)
        if part is None and view.form(j) in ("من", "عن") and (members := _drawn_from(view, reach, j + 1)):
            reach.last = members.last
            reach.parts += members.parts
            return
    elif view.form(j).startswith("ب") and (inside := _complement(view, j, read)) and inside.clitic == 1:
        part, last = inside, inside.last
    if part:
        reach.parts.append(part)
        reach.last = _past_states(view, reach, part, last)
    elif view.form(j).startswith("بال"):
        reach.last = _past_field(view, j)


def _drawn_from(view: View, reach: Tail, j: int) -> Tail | None:
    """Read those of whom a delegation is: "a delegation of members of the council X", "of businessmen"."""
    head, word = view.lexemes[reach.start - 1].head, view.lexeme(j)
    if head is None or head.kind != "delegation" or word is None or word.clitic:
        return None
    if view.form(j) not in _CALLED and (word.head is None or word.head.kind not in _MEMBERS):
        return None
    return tail(view, j + 1, definite=word.definite)


_CALLED = word_set("رجال رموز أطياف وجهاء أعيان كبار سيدات مكونات شخصيات قوى مختلف")
_MEMBERS = frozenset({"collective", "population", "armed"})


def _past_field(view: View, j: int) -> int:
    """Return the last word of the field in which persons are: "officials in national security"."""
    while (word := view.lexeme(j + 1)) and word.definite and not word.clitic and is_adjective(view, word):
        j += 1
    return j


def _past_states(view: View, reach: Tail, part: Chunk, last: int) -> int:
    """Take in the states joined to the one that persons are in, "officials in X, Y and Z"; return the last word."""
    if part.type is not EntityType.STATE and not (part.head or "").startswith("دول"):
        return last
    while view.form(last + 1).startswith("و"):
        more = name_chunk(view, last + 1)
        if more is None or more.type is not EntityType.STATE or not more.clitic:
            break
        last = more.last
        reach.parts.append(more)
    return last


def _agrees(head: Lexeme, word: Lexeme, before: str) -> bool:
    """Tell whether a word can be an adjective of sources: theirs are in the feminine, persons' in the sound plural."""
    if word.stem.startswith("ي") and len(word.stem) >= _SHORTEST_VERB and not word.stem.endswith(("ي", "يه")):
        # "A delegation that negotiates".
        return False
    if (before.endswith(_SOUND) or head.stem.endswith("ون")) and not (word.nisba or word.stem.endswith(_SOUND)):
        return not before and word.stem in OF_MANY
    things = head.head is not None and (is_source(head) or head.head.kind == "armed")
    plural = things and head.head is not None and head.head.number == "p"
    return not plural or word.nisba is not None or word.stem.endswith(("ه", *_SOUND))


_SOUND = ("ين", "ون")
_NO_ADJECTIVES = frozenset({"text", "process", "organisation", "site", "government"})


def _opens_object(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether a word behind an indefinite head is a noun of its own: "deputies the call of the government"."""
    governs = (after := view.lexeme(i + 1)) is not None and after.definite and not after.clitic
    if word.head is not None and word.head.kind in _NO_ADJECTIVES:
        return governs
    return governs and view.form(i) in load_cues().masdars


def _outlet(view: View, i: int) -> int:
    """Return the last word of the paper whose sources they are, in quotation marks: "sources of 'X' in ..."."""
    if view.form(i + 1) not in OPENING:
        return i
    closing = next((j for j in range(i + 2, i + 5) if view.form(j) in CLOSING), i)
    known = name_chunk(view, i + 2) if closing > i else None
    whole = known is not None and known.type is EntityType.ORGANISATION and known.last == closing - 1
    return closing if whole or view.form(closing + 1) in _AMONG else i


def _within(view: View, i: int, read: Read) -> tuple[Chunk | None, int]:
    """Read the body after "in", behind an organ of it and in its quotation marks: "in the leadership of 'X'"."""
    j, word = i, view.lexeme(i)
    if word and word.clitic == 0 and not word.definite and view.guide.nouns.has("organ", word.stem):
        j += 1
    opened = view.form(j) in OPENING
    part = _complement(view, j + opened, read)
    if part is None and j > i:
        part = _complement(view, i, read)
        return part, part.last if part else -1
    if part is None or part.clitic:
        return None, -1
    closed = opened and view.form(part.last + 1) in CLOSING
    return part, part.last + closed


def _named_alone(view: View, i: int, lexeme: Lexeme, head: Head) -> Chunk | None:
    """A body whose name is a word without article that no table knows: "the company X"."""
    word = view.lexeme(i + 1)
    if view.form(i - 1) in _COPULAS:
        return None
    if word is None or not view.guide.nouns.has("organisation_named", lexeme.bare) or is_sign(word.stem):
        return None
    if view.form(i).endswith(lexeme.bare + "ا"):
        # An accusative has an adjective behind it: "a broad alliance".
        return None
    if word.head or word.nisba or word.closed or word.clitic or word.definite or verbal(word.stem):
        # Nor "a coalition that enjoys".
        return None
    short = len(word.stem) < _SHORTEST_NAME or not word.stem.isalpha()
    alone = word.stem.endswith(("ي", "يه")) and past_foreign_words(view, i) == i + 1
    if short or alone or view.guide.nouns.has("adjective", "ال" + word.stem):
        return None
    last = past_foreign_words(view, i)
    chunk = headed(view, i, lexeme, head, Tail(last + aims_behind(view, i, lexeme, last)))
    chunk.form = Form.NAME
    return chunk


def _some_body(view: View, i: int, lexeme: Lexeme, head: Head) -> Chunk | None:
    """A body that is not named but speaks: "a human-rights organisation said"."""
    last = i
    while (word := view.lexeme(last + 1)) and word.clitic == 0 and last < i + 2 and not (word.closed or word.definite):
        agrees = word.stem.startswith("م") and word.stem.endswith("ه") == lexeme.bare.endswith("ه")
        if word.head or not (agrees or word.stem.endswith(("ي", "يه"))):
            break
        last += 1
    if last == i or not speaks(view, i, last):
        return None
    return headed(view, i, lexeme, head, Tail(last))


def _complement(view: View, i: int, read: Read) -> Chunk | None:
    """Read the body after "from" or "in": a name, or a body by its head noun."""
    lexeme = view.lexeme(i)
    if lexeme is None:
        return None
    if part := name_chunk(view, i):
        return part
    if view.guide.nouns.has("organisation_definite", lexeme.stem) and (part := name_chunk(view, i + 1)):
        return part
    found = read(view, i, lexeme) if lexeme.head and lexeme.head.kind in _OWNERS else None
    return found if found and not found.reference else None
