"""Bodies and groups by their head noun: parties, ministries, governments, forces, delegations, peoples, sources."""

from kg.extract.chunk import Chunk
from kg.extract.found import Form
from kg.extract.names_found import name_chunk
from kg.extract.tails import Tail, is_sign, tail
from kg.extract.view import Lexeme, View
from kg.kinds import EntityType

_TYPES = {
    "organisation": (EntityType.ORGANISATION, "Organization"),
    "government": (EntityType.STATE, "State"),
    "armed": (EntityType.ARMED_GROUP, "NonStateArmedGroup"),
    "delegation": (EntityType.DELEGATION, "Delegation"),
    "source": (EntityType.ORGANISATION, "Organization"),
    "collective": (EntityType.ORGANISATION, "Organization"),
    "population": (EntityType.POPULATION, "PopulationGroup"),
    "states": (EntityType.STATE, "State"),
}
_SHORTEST_PLURAL = 5
_OPENING, _CLOSING = frozenset('«“"‘('), frozenset('»”"’)')


def body(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a body or group whose head noun stands at a word.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading, with a head.

    Returns:
        The chunk, or None when the phrase names nothing in particular.
    """
    head = lexeme.head
    if head is None or head.kind not in _TYPES:
        return None
    nouns = view.guide.nouns
    if head.kind == "states":
        return _states(view, i, lexeme)
    joins = lexeme.bare in {"وزاره", "لجنه", "هييه", "اتحاد"}
    reach = tail(view, i + 1, definite=lexeme.definite, joins=joins, purpose=head.kind == "organisation")
    if nouns.has("media", lexeme.bare) and (reach is None or view.form(i + 1) in _OPENING):
        return _quoted(view, i, lexeme)
    if reach is None:
        return _indefinite(view, i, lexeme)
    chunk = _chunk(view, i, lexeme, reach.last, reach)
    if reach.last == i:
        if head.kind == "population" and not nouns.has("population_doubtful", lexeme.bare):
            return _population(view, chunk, lexeme, reach)
        chunk.reference = True
        return chunk if lexeme.definite else None
    rule = {"government": _government, "armed": _armed, "delegation": _delegation, "population": _population}
    return rule.get(head.kind, _as_it_is)(view, chunk, lexeme, reach)


def _chunk(view: View, i: int, lexeme: Lexeme, last: int, reach: Tail) -> Chunk:
    assert lexeme.head is not None
    type_, kind = _TYPES[lexeme.head.kind]
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
        gender=lexeme.head.gender,
        number=lexeme.head.number,
        parts=reach.parts,
    )


def _as_it_is(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """Organisations and sources: named by whatever stands after the head."""
    if lexeme.head and lexeme.head.kind == "collective":
        if not speaks(view, chunk.first, chunk.last):
            return None
        if lexeme.bare == "وزراء":
            chunk.parts = []
    if lexeme.head and lexeme.head.kind == "source" and lexeme.head.number == "p" and not is_source(lexeme):
        chunk.weak = not speaks(view, chunk.first, chunk.last) and view.form(chunk.first - 1) != "مع"
    if chunk.type is EntityType.ORGANISATION and lexeme.head and lexeme.head.kind == "organisation":
        chunk.form = Form.NAME
        doubtful = view.guide.nouns.has("organisation_doubtful", lexeme.bare)
        if view.guide.nouns.has("organisation_definite", lexeme.bare) and not (lexeme.definite and reach.states):
            return None
        if " ".join(chunk.words) in view.guide.nouns.classes["organisation_common"]:
            chunk.weak = True
        if doubtful and not (reach.proper if not lexeme.definite else reach.states):
            return None
        if lexeme.bare == "وزاره" and chunk.last == chunk.first + 1:
            chunk.reference, chunk.head = True, view.lexemes[chunk.last].stem
    chunk.body = reach.parts[0] if reach.parts else None
    return chunk


def _government(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """A government, its authorities or its side: the state itself."""
    state = chunk.state
    if not state and reach.parts:
        state = next((s for key in reach.parts[0].keys if (s := view.guide.state_of(key))), "")
    if not state:
        chunk.reference = True
        return chunk if lexeme.definite else None
    chunk.keys, chunk.parts = (state,), []
    return chunk


def _armed(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """Forces and groups: heads that name other things too need an adjective that says so."""
    nouns = view.guide.nouns
    if nouns.has("armed_doubtful", lexeme.bare) and not reach.proper:
        rest = view.words.forms[chunk.first + 1 : chunk.last + 1]
        if not any(nouns.has("armed_adjective", word) for word in rest):
            return None
    if reach.parts and reach.parts[0].type is EntityType.ARMED_GROUP:
        part = reach.parts[0]
        chunk.keys, chunk.words, chunk.same = part.keys, part.words, part
        return chunk
    if chunk.state:
        chunk.kind = "StateForces"
    chunk.body = reach.parts[0] if reach.parts else None
    return chunk


def _delegation(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    chunk.body = reach.parts[0] if reach.parts else None
    if lexeme.bare.startswith("مبعوث") and not lexeme.definite and not reach.parts:
        return None
    return chunk


def _population(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    if lexeme.definite and chunk.last == chunk.first and view.guide.nouns.has("population_doubtful", lexeme.bare):
        return None
    place = view.form(chunk.last + 1)
    if place in {"في", "من"} and lexeme.head and lexeme.head.number == "p":
        part = name_chunk(view, chunk.last + 2)
        if part and part.type in {EntityType.PLACE, EntityType.STATE} and part.clitic == 0:
            chunk.parts = [*chunk.parts, part]
            chunk.core, chunk.last = chunk.last, part.last
    elif place.startswith("وال") and chunk.last == chunk.first:
        other = view.guide.lexeme(place[1:])
        if (
            other.head
            and other.head.kind == "population"
            and not view.guide.nouns.has("population_doubtful", other.bare)
        ):
            chunk.last += 1
    chunk.words = tuple(one_case(word) for word in (lexeme.stem, *view.words.forms[chunk.first + 1 : chunk.last + 1]))
    chunk.head = one_case(chunk.head)
    return chunk


def one_case(word: str) -> str:
    """Return the form in which a sound plural is compared, whatever its case.

    Examples:
        >>> one_case("اللاجيون")
        'اللاجيين'
    """
    return word[:-2] + "ين" if word.endswith("ون") and len(word) > _SHORTEST_PLURAL else word


def _quoted(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """A paper, agency or broadcaster whose name stands in quotation marks or is a word the registry does not know."""
    j = i + 1
    opened = view.form(j) in _OPENING
    j += opened
    last = j
    part = name_chunk(view, j)
    if part and part.clitic == 0:
        last = part.last
    elif is_sign(view.form(j)) or not opened:
        return None
    elif opened:
        while last < j + 3 and view.form(last + 1) not in _CLOSING and not is_sign(view.form(last + 1)):
            last += 1
    if opened and view.form(last + 1) not in _CLOSING:
        return None
    name = tuple(view.words.forms[j : last + 1])
    end = last + opened
    following = view.lexeme(end + 1)
    if following and following.nisba and following.definite and following.clitic == 0:
        end += 1
    return Chunk(
        first=i,
        last=end,
        clitic=lexeme.clitic,
        type=EntityType.ORGANISATION,
        kind="Organization",
        keys=part.keys if part and part.clitic == 0 and part.type is EntityType.ORGANISATION else (),
        words=name,
        head=lexeme.bare,
        gender=lexeme.head.gender if lexeme.head else "",
        number="s",
    )


def _indefinite(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Sources and delegations that are named without the article: "sources close to", "a delegation from"."""
    head = lexeme.head
    assert head is not None
    if head.kind == "organisation":
        return _some_body(view, i, lexeme)
    if head.kind not in {"delegation", "source", "collective"}:
        return None
    last, parts, states = i, [], []
    j = i + 1
    while j < i + 6 and (following := view.lexeme(j)) and not is_sign(following.stem):
        if following.closed or following.definite or following.clitic:
            break
        if following.state:
            states.append(following.state)
        last, j = j, j + 1
    if (view.form(last + 1) in {"من", "في"} and (part := _complement(view, last + 2))) or (
        view.form(last + 1).startswith("ب") and (part := _complement(view, last + 1)) and part.clitic == 1
    ):
        parts.append(part)
        last = part.last
    if last == i and head.kind == "delegation":
        return None
    chunk = _chunk(view, i, lexeme, last, Tail(last, parts=parts, states=states))
    chunk.body = parts[0] if parts else None
    spoken = speaks(view, i, last)
    if head.kind == "collective" and not spoken:
        return None
    chunk.weak = not spoken and (last == i or not (is_source(lexeme) or head.kind == "delegation"))
    return chunk


def _some_body(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """A body that is not named but speaks: "a human-rights organisation said"."""
    last = i
    while (word := view.lexeme(last + 1)) and word.clitic == 0 and last < i + 2 and not (word.closed or word.definite):
        if not word.stem.endswith(("ي", "يه")) or word.head:
            break
        last += 1
    if last == i or not speaks(view, i, last):
        return None
    return _chunk(view, i, lexeme, last, Tail(last))


def is_source(lexeme: Lexeme) -> bool:
    """Tell whether a head is one that is named only because it speaks."""
    return lexeme.bare in {"مصدر", "مصادر"}


def speaks(view: View, first: int, last: int) -> bool:
    """Tell whether a word of saying stands next to a phrase.

    Args:
        view: The text.
        first: Index of the first word of the phrase.
        last: Index of its last word.

    Returns:
        Whether one does, at most three words before it or two after it.
    """
    saying = view.guide.nouns.classes["saying"] - {"بين"}
    near = (first - 3, first - 2, first - 1, last + 1, last + 2)
    around = [word for j in near if (word := view.lexeme(j)) is not None and j >= 0]
    return any(word.stem in saying for word in around)


def _states(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """A group of states by its adjectives: "the Arab states", "states of the region"."""
    last = i
    nouns = view.guide.nouns
    while (word := view.lexeme(last + 1)) and last < i + 3:
        inner = view.guide.lexeme(view.form(last + 1)[1:]) if view.form(last + 1).startswith("وال") else word
        if inner.clitic or inner.definite != lexeme.definite:
            break
        if not (nouns.has("states_adjective", inner.bare) or nouns.has("states_adjective", inner.stem)):
            break
        last += 1
    if last == i:
        return None
    chunk = _chunk(view, i, lexeme, last, Tail(last))
    chunk.words = tuple(word.removeprefix("و").removeprefix("ال") for word in chunk.words[1:])
    chunk.weak = view.form(i - 1) in {"في", "من"}
    return chunk


def _complement(view: View, i: int) -> Chunk | None:
    """Read the body after "from" or "in": a name, or a body by its head noun."""
    lexeme = view.lexeme(i)
    if lexeme is None:
        return None
    if part := name_chunk(view, i):
        return part
    if view.guide.nouns.has("organisation_definite", lexeme.stem) and (part := name_chunk(view, i + 1)):
        return part
    found = (
        body(view, i, lexeme) if lexeme.head and lexeme.head.kind in {"organisation", "government", "armed"} else None
    )
    return found if found and not found.reference else None
