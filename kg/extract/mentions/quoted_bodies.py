"""Bodies and groups whose names stand in quotation marks behind a head noun: "the party 'X'", "the paper 'X'"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.loose_bodies import TYPES
from kg.extract.mentions.names_found import CLOSING, OPENING, name_chunk
from kg.extract.mentions.purposes import ERRANDS, for_doing
from kg.extract.mentions.tails import BODIES, is_adjective, is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType

_LONGEST_NAME = 4
_QUOTED = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.PROCESS, EntityType.LEGAL_TEXT})
_MARKS = frozenset('«“"')
_MOST_QUOTED = 4
_NOMINAL = ("وال", "لل", "ال")
_BLOCS = frozenset({"كتله", "تكتل"})


def quoted(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """A body or group whose name stands in quotation marks, or a paper or broadcaster whose name is known.

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.

    Returns:
        The chunk, or None when no name follows.
    """
    opened = view.form(i + 1) in OPENING
    j = i + 1 + opened
    part = name_chunk(view, j)
    if part and (part.clitic or (opened and view.form(part.last + 1) not in CLOSING)):
        part = None
    last = part.last if part else named_until(view, j)
    if last < j or (part is None and not opened):
        return None
    name = tuple(view.words.forms[j : last + 1])
    if (
        part is None
        and len(name) == 1
        and (name[0].endswith("يه") or view.guide.nouns.has("adjective", "ال" + name[0]))
    ):
        return None  # "a 'terrorist' organisation": an adjective that is not the writer's
    type_, kind = TYPES[lexeme.head.kind] if lexeme.head else TYPES["organisation"]
    if lexeme.bare in _BLOCS and part is not None and part.type in BODIES:
        return _bloc(view, i, lexeme, part, part.last + opened)
    known = _by_head(view, lexeme, name) or (part if part and part.type in BODIES else None)
    if known and known is not part:
        known.first, known.last = j, last
    bare = Chunk(first=j, last=last, type=type_, kind=kind, words=name, head=lexeme.bare)
    inner = (known or bare) if opened else None
    return Chunk(
        first=i,
        last=_past_purpose(view, i, _past_adjective(view, last + opened)),
        clitic=lexeme.clitic,
        type=known.type if known else type_,
        kind=known.kind if known else kind,
        keys=known.keys if known else (),
        words=name,
        head=lexeme.bare,
        gender=lexeme.head.gender if lexeme.head else "",
        number=lexeme.head.number if lexeme.head and known is None else "s",
        same=inner,
        parts=[inner] if inner else [],
    )


def _bloc(view: View, i: int, lexeme: Lexeme, party: Chunk, last: int) -> Chunk:
    """Read the bloc of a party whose name is known, which is no other name of the party: "the bloc 'X'"."""
    return Chunk(
        first=i,
        last=_past_adjective(view, last),
        clitic=lexeme.clitic,
        type=EntityType.ORGANISATION,
        kind="Organization",
        words=(lexeme.stem, *party.words),
        head=lexeme.bare,
        gender=lexeme.head.gender if lexeme.head else "",
        number="s",
        parts=[party],
        body=party,
    )


def to_closing(view: View, best: Chunk) -> Chunk:
    """Let a body whose name begins behind a quotation mark reach to the mark that closes it.

    Args:
        view: The text.
        best: The body; it grows.

    Returns:
        The body.
    """
    if best.type not in _QUOTED or view.form(best.first - 1) not in _MARKS or best.clitic or best.keys:
        return best
    last = best.last
    while last < best.last + _MOST_QUOTED and view.form(last + 1).startswith(_NOMINAL):
        last += 1
    if last > best.last and view.form(last + 1) in CLOSING:
        best.words, best.last = (*best.words, *view.words.forms[best.last + 1 : last + 1]), last
    return best


def _past_adjective(view: View, end: int) -> int:
    """Return the last word of a name with the adjective behind it: "the paper 'X' of (adjective of a state)"."""
    word = view.lexeme(end + 1)
    described = word is not None and word.definite and word.clitic == 0
    return end + (described and word is not None and (word.nisba is not None or is_adjective(view, word)))


def _past_purpose(view: View, i: int, end: int) -> int:
    """Return the last word of a name with what the body is for: "the centre 'X' for human rights"."""
    head, j = view.lexemes[i].head, end + 1
    if head is None or head.kind != "organisation" or view.guide.nouns.has("media", view.lexemes[i].bare):
        return end
    form, word = view.form(j), view.lexeme(j)
    if not form.startswith("لل"):
        return end + for_doing(view, i, j) if form.startswith("ل") else end
    # To persons and bodies something is said.
    somebody = word is None or word.head or word.closed or j in view.atoms or form.endswith(("ين", "ون"))
    if somebody or form in ERRANDS or len(form) < _SHORTEST_PURPOSE:
        return end
    more = view.lexeme(j + 1)
    joined = more is not None and more.head is None and view.form(j + 1).startswith("وال") and j + 1 not in view.atoms
    return _past_adjective(view, j + joined)


_SHORTEST_PURPOSE = 5


def _by_head(view: View, lexeme: Lexeme, name: tuple[str, ...]) -> Chunk | None:
    """Return the body that the registry knows by the head and the name: "the party 'X'" may be no other X."""
    if lexeme.bare in _BLOCS:
        # The bloc of a party in parliament is no other name of the party.
        return None
    called = " ".join((lexeme.bare, *name))
    keys = tuple(dict.fromkeys(b.key for b in view.guide.names.get(called, ()) if not (b.post or b.context)))
    entry = view.guide.entry(keys[0]) if len(keys) == 1 else None
    if entry is None or entry.type not in BODIES:
        return None
    return Chunk(first=0, last=0, type=entry.type, kind=entry.kind, keys=keys, words=name, head=lexeme.bare, number="s")


def named_until(view: View, j: int) -> int:
    """Return the last word of an unknown name in quotation marks, or the word before it where they hold more.

    Args:
        view: The text.
        j: Index of the word behind the mark that opens them.

    Returns:
        Index of the last word before the mark that closes them; one less than the first where more words stand there.
    """
    last = j - 1
    while last < j + _LONGEST_NAME - 1 and not is_sign(view.form(last + 1)):
        last += 1
    return last if view.form(last + 1) in CLOSING else j - 1
