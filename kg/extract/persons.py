"""Persons: offices with their complements and bearers, bare names, a name with the office behind it."""

from kg.extract.bodies import body, speaks
from kg.extract.chunk import Chunk
from kg.extract.found import Form
from kg.extract.names_found import name_chunk
from kg.extract.personal_names import bare_name, name_after, titled
from kg.extract.tails import is_adjective, is_sign
from kg.extract.view import Atom, Lexeme, View
from kg.kinds import EntityType

_MOST_WORDS = 7
_SHORTEST_ADJECTIVE = 3
_SHORTEST_LINK = 4
_OWNERS = frozenset({EntityType.STATE, EntityType.ORGANISATION})
_MINISTRY = "actor/ministry-of-foreign-affairs-of-"
_LINKS = frozenset({"في", "لدي", "الي", "باسم", "علي", "بلسان", "عن"})
_BODIES = frozenset({"organisation", "government", "armed", "source", "delegation"})


def person(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a person whose office, title or name stands at a word.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        The chunk with the name and the office it holds, or None.
    """
    if lexeme.stem in view.guide.nouns.classes["counterpart"]:
        return counterpart(view, i, lexeme)
    if lexeme.head and lexeme.head.kind == "office" and not _is_adjectival(view, i, lexeme):
        found = office(view, i, lexeme)
        if found:
            plain = found.name and not (found.posts or found.body or found.state)
            return _appose(view, found) if plain else found
    if name := titled(view, i):
        return _appose(view, _person(view, i, lexeme.clitic, name))
    if name := bare_name(view, i):
        clitic = view.lexemes[i].clitic if name[2] else 0
        return _appose(view, _person(view, i, clitic, name[:2]))
    return None


def _is_adjectival(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether the word is an adjective or an adverb ("as a ...") rather than an office."""
    if lexeme.closed and not lexeme.definite:
        return True
    if lexeme.clitic and "ك" in view.form(i)[: lexeme.clitic]:
        return True
    before = view.lexeme(i - 1)
    return bool(
        view.guide.nouns.has("adjectival", lexeme.bare)
        and lexeme.definite
        and lexeme.clitic == 0
        and i
        and before
        and before.definite
        and not (before.head and before.head.kind == "office")
    )


def _joint(view: View, chunk: Chunk) -> None:
    """Take in a second office of one person: "deputy prime minister and foreign minister X"."""
    j = chunk.last + 1
    word = view.lexeme(j)
    if not view.guide.nouns.has("deputies", chunk.head) or word is None or word.clitic != 1 or word.closed:
        return
    if word.head and word.head.kind == "office" and not word.definite:
        second = office(view, j, word)
        if second and second.name:
            _take(chunk, second)


def _take(chunk: Chunk, second: Chunk) -> None:
    """Give a chunk the name and offices of another office phrase for the same person."""
    chunk.name, chunk.last, chunk.form = second.name, second.last, Form.NAME
    chunk.words, chunk.keys = second.words, second.keys
    chunk.posts = (*chunk.posts, *second.posts)
    chunk.parts.extend(second.parts)
    chunk.head = second.head if second.posts else chunk.head
    chunk.state = chunk.state or second.state


def counterpart(view: View, i: int, lexeme: Lexeme) -> Chunk:
    """Read "his counterpart", with the adjective of his state and his name."""
    chunk = Chunk(
        first=i,
        last=i,
        clitic=lexeme.clitic,
        type=EntityType.PERSON,
        kind="Person",
        form=Form.DESCRIPTION,
        head="نظير",
        gender="f" if "ت" in lexeme.stem[4:] else "m",
        number="s",
        reference=True,
    )
    _modifiers(view, chunk)
    chunk.reference = not chunk.state
    chunk.office = ("نظير", chunk.state)
    _bearer(view, chunk)
    return chunk


def _person(view: View, i: int, clitic: int, name: tuple[int, int]) -> Chunk:
    part = name_chunk(view, name[0])
    keys = part.keys if part and part.last == name[1] and part.type is EntityType.PERSON else ()
    return Chunk(
        first=i,
        last=name[1],
        clitic=clitic,
        type=EntityType.PERSON,
        kind="Person",
        keys=keys,
        words=name_words(view, name),
        gender="",
        number="s",
        name=name,
    )


def name_words(view: View, name: tuple[int, int]) -> tuple[str, ...]:
    """Return the folded words of a name without the proclitic of its first word."""
    first, last = name
    words = list(view.words.forms[first : last + 1])
    atom = view.atoms.get(first)
    if atom:
        words[0] = words[0][atom.clitic :]
    return tuple(words)


def office(view: View, i: int, lexeme: Lexeme, depth: int = 0, *, bearer: bool = True) -> Chunk | None:
    """Read an office with its complement, and the name of its bearer if one follows.

    Args:
        view: The text.
        i: Index of the head noun.
        lexeme: Its reading.
        depth: How many offices this one is the complement of.
        bearer: Whether the name of a bearer may follow.

    Returns:
        The chunk, or None when it is no office of anybody in particular.
    """
    assert lexeme.head is not None
    chunk = Chunk(
        first=i,
        last=i,
        clitic=lexeme.clitic,
        type=EntityType.PERSON,
        kind="Person",
        form=Form.POST,
        head=masculine(lexeme.bare),
        gender=lexeme.head.gender,
        number=lexeme.head.number,
    )
    atom = view.atoms.get(i)
    posts = atom.posts if atom else ()
    if atom and posts:
        chunk.last, chunk.posts = atom.last, posts
        post = view.guide.registry.posts[posts[0]]
        chunk.state = post.state
        chunk.parts = _within(view, atom, chunk.head)
        _modifiers(view, chunk)
    else:
        _complement(view, chunk, lexeme, depth)
        _modifiers(view, chunk)
    _links(view, chunk)
    chunk.office = _office_words(view, chunk, lexeme)
    if depth == 0 and bearer:
        _bearer(view, chunk)
        if chunk.name is None:
            _second_office(view, chunk)
        if chunk.name is None:
            _joint(view, chunk)
    elif chunk.number == "p":
        return chunk
    return chunk if _particular(view, chunk, lexeme) else None


def _within(view: View, atom: Atom, head: str) -> list[Chunk]:
    """Find what is named inside the name of a post: a state by its name, an office that the post serves."""
    found: list[Chunk] = []
    j = atom.first + 1
    while j <= atom.last:
        word = view.lexemes[j]
        part = name_chunk(view, j)
        if part and part.type in _OWNERS and part.last <= atom.last and not part.keys[0].startswith(_MINISTRY):
            found.append(part)
            j = part.last
        elif word.definite and word.head and word.head.kind == "office" and not view.guide.nouns.has("deputies", head):
            inner = office(view, j, word, 1)
            if inner and inner.last <= atom.last and not inner.reference:
                found.append(inner)
                break
        j += 1
    return found


def masculine(bare: str) -> str:
    """Return the masculine of an office, so that the woman minister and the minister are one office.

    Examples:
        >>> masculine("وزيره")
        'وزير'
    """
    return bare[:-1] if bare.endswith("ه") else bare


def _office_words(view: View, chunk: Chunk, lexeme: Lexeme) -> tuple[str, ...]:
    return (masculine(lexeme.bare), *view.words.forms[chunk.first + 1 : chunk.last + 1])


def _complement(view: View, chunk: Chunk, lexeme: Lexeme, depth: int) -> None:
    """Take in what the office is over: another office, a body, a field, a state."""
    j = chunk.last + 1
    following = view.lexeme(j)
    if lexeme.definite or following is None or following.clitic or is_sign(following.stem):
        return
    if part := name_chunk(view, j):
        if part.type is not EntityType.PERSON and part.clitic == 0:
            chunk.last, chunk.body = part.last, part
            chunk.parts.append(part)
            _ministry(view, chunk, part)
        return
    if following.head and following.head.kind == "office" and depth < 3:
        _over_office(view, chunk, j, following, depth)
    elif following.head and following.head.kind in _BODIES and (part := body(view, j, following)):
        chunk.last = part.last
        chunk.body = part
        if not part.reference:
            chunk.parts.append(part)
    elif not following.closed:
        _field(view, chunk, j)


def _ministry(view: View, chunk: Chunk, part: Chunk) -> None:
    """Read "minister of (the foreign ministry of X)" as the post of that state's foreign minister."""
    key = part.keys[0]
    if chunk.head == "وزير" and key.startswith(_MINISTRY):
        post = view.guide.registry.state_post("actor/" + key.removeprefix(_MINISTRY), "foreign-minister")
        if post:
            chunk.posts, chunk.state, chunk.body, chunk.parts = (post.key,), post.state, None, []


def _over_office(view: View, chunk: Chunk, j: int, following: Lexeme, depth: int) -> None:
    inner = office(view, j, following, depth + 1)
    if inner is None or (inner.first == inner.last and not following.definite):
        return
    chunk.last, chunk.body, chunk.state = inner.last, inner.body, inner.state
    if following.definite and not view.guide.nouns.has("deputies", chunk.head):
        chunk.parts.append(inner)
        chunk.body = chunk.body or inner
    else:
        chunk.parts.extend(inner.parts)


def _field(view: View, chunk: Chunk, j: int) -> None:
    """Take in a field or body that no table knows: "of foreign affairs", "of the joint staff"."""
    k, bare = j, 0
    while k < j + _MOST_WORDS and (word := view.lexeme(k)) and not is_sign(word.stem) and not word.closed:
        if word.clitic == 0 and word.definite:
            chunk.last = k
            break
        part = name_chunk(view, k)
        if part and part.clitic == 0 and part.type is not EntityType.PERSON and bare:
            chunk.last, chunk.body = part.last, part
            chunk.parts.append(part)
            return
        if word.clitic or bare >= 2 or word.nisba:
            return
        bare += 1
        k += 1
    else:
        return
    following = view.form(chunk.last + 1)
    if following.startswith("وال") and chunk.head in {"وزير", "وكيل", "مفوض", "مساعد"}:
        inner = view.guide.lexeme(following[1:])
        if not inner.head and not inner.closed and not inner.nisba:
            chunk.last += 1


def _modifiers(view: View, chunk: Chunk) -> None:
    """Take in adjectives: of the office, or of the state it serves."""
    nouns = view.guide.nouns
    for _ in range(_MOST_WORDS):
        j = chunk.last + 1
        word = view.lexeme(j)
        if word is None or word.clitic or is_sign(word.stem):
            return
        if word.nisba and (word.definite or not _definite_so_far(view, chunk)):
            chunk.state = chunk.state or word.state
        elif chunk.last == chunk.first and _told_by_field(view, chunk, word):
            pass
        elif not nouns.has("modifier", word.stem) and not (
            word.definite and is_adjective(view, word) and j not in view.atoms
        ):
            return
        chunk.last = j


def _told_by_field(view: View, chunk: Chunk, word: Lexeme) -> bool:
    """Tell whether an indefinite calling has its indefinite adjective: "a security expert"."""
    head = view.lexemes[chunk.first]
    plain = not (word.definite or word.closed or word.head) and len(word.stem) > _SHORTEST_ADJECTIVE
    return plain and not head.definite and view.guide.nouns.has("described", head.bare) and word.stem.endswith("ي")


def _definite_so_far(view: View, chunk: Chunk) -> bool:
    return chunk.last > chunk.first or view.lexemes[chunk.first].definite


def _links(view: View, chunk: Chunk) -> None:
    """Take in "to Syria", "in Damascus", "in the name of the ministry", "for the affairs of"."""
    j = chunk.last + 1
    form = view.form(j)
    if form in _LINKS:
        part = name_chunk(view, j + 1)
        inner = view.lexeme(j + 1)
        if part is None and inner and inner.head and inner.head.kind in _BODIES:
            part = body(view, j + 1, inner)
        if part and part.clitic == 0 and part.type is not EntityType.PERSON:
            posted = form != "في" or view.guide.nouns.has("posted", chunk.head)
            if form in {"باسم", "بلسان", "لدي"} or (form == "في" and part.type is EntityType.ORGANISATION):
                posted = True
            if posted and (form in {"باسم", "بلسان", "لدي", "في"} or part.type in {EntityType.PLACE, EntityType.STATE}):
                chunk.last = part.last
                chunk.parts.append(part)
                if form in {"باسم", "بلسان"} or part.type is EntityType.ORGANISATION:
                    chunk.body = chunk.body or part
        elif inner and form == "باسم" and inner.definite:
            chunk.last = j + 1
    elif form.startswith("ل") and (part := name_chunk(view, j)) and part.clitic and part.type is not EntityType.PERSON:
        chunk.last = part.last
        chunk.parts.append(part)
        chunk.body = chunk.body or part
        if view.form(chunk.last + 1) == "الي":
            _links(view, chunk)
    elif part := _served(view, j):
        chunk.last = part.last
        chunk.parts.append(part)
        chunk.body = chunk.body or part
    elif form == "لشوون" or (form.startswith("لل") and len(form) > _SHORTEST_LINK and _definite_office(view, chunk, j)):
        last = j
        while (word := view.lexeme(last + 1)) and (word.definite or word.nisba) and word.clitic == 0 and last < j + 3:
            last += 1
        if last > j or form != "لشوون":
            chunk.last = last


def _served(view: View, j: int) -> Chunk | None:
    """Read a body behind "for": the secretary-general of (for) the union."""
    word = view.lexeme(j)
    if word is None or not word.clitic or not word.head or word.head.kind != "organisation":
        return None
    if not view.form(j)[: word.clitic].endswith("ل"):
        return None
    part = body(view, j, word)
    return part if part and not part.reference else None


def _definite_office(view: View, chunk: Chunk, j: int) -> bool:
    """Tell whether "for the X" behind an office with article belongs to it: "the envoy for the Middle East"."""
    word = view.lexemes[j]
    return view.lexemes[chunk.first].definite and not (word.head or word.closed)


def _bearer(view: View, chunk: Chunk) -> None:
    """Take in the name of the bearer, directly after the office or after a comma."""
    plain = chunk.first == chunk.last and view.lexemes[chunk.first].definite
    name = name_after(view, chunk.last + 1, sure=False, alone=plain)
    if name is None and view.form(chunk.last + 1) in {"،", ","}:
        name = name_after(view, chunk.last + 2, sure=True)
    if name:
        chunk.name, chunk.last, chunk.form = name, name[1], Form.NAME
        chunk.words = name_words(view, name)
        part = name_chunk(view, name[0])
        if part and part.type is EntityType.PERSON:
            chunk.keys = part.keys


def _second_office(view: View, chunk: Chunk) -> None:
    """Take in another office of the same person that follows at once, with his name: "envoy of X, deputy minister, N"."""
    j = chunk.last + 1
    word = view.lexeme(j)
    if word is None or word.clitic or word.definite or not word.head or word.head.kind != "office" or word.closed:
        return
    second = office(view, j, word)
    if second and second.name:
        _take(chunk, second)


def _particular(view: View, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether an office phrase names somebody: by a name, a complement, a state; or refers to somebody."""
    if chunk.number == "p":
        return False
    if chunk.name:
        return True
    if lexeme.definite:
        telling = bool(chunk.state or chunk.body or chunk.posts or chunk.parts)
        envoy = chunk.last > chunk.first and view.guide.nouns.has("envoy", lexeme.bare)
        chunk.reference = not telling and not envoy
        return True
    if view.guide.nouns.has("described", lexeme.bare):
        chunk.form = Form.DESCRIPTION
        asked = view.form(chunk.first)[: chunk.clitic].endswith("ل")
        chunk.weak = not (asked or speaks(view, chunk.first, chunk.last) or chunk.posts or chunk.body)
        return chunk.last > chunk.first
    return chunk.last > chunk.first and (bool(chunk.posts) or bool(chunk.parts) or _ends_definite(view, chunk))


def _ends_definite(view: View, chunk: Chunk) -> bool:
    return any(view.lexemes[k].definite for k in range(chunk.first + 1, chunk.last + 1))


def _appose(view: View, chunk: Chunk) -> Chunk:
    """Take in the office that stands behind a name: "X, president of Y"."""
    j = chunk.last + 1
    if view.form(j) in {"،", ","}:
        j += 1
    word = view.lexeme(j)
    if word is None or word.clitic or not word.head or word.head.kind != "office" or word.closed:
        return chunk
    found = office(view, j, word, bearer=j > chunk.last + 1)
    if found is None or found.name or found.reference:
        return chunk
    chunk.head, chunk.posts, chunk.state, chunk.body = found.head, found.posts, found.state, found.body
    chunk.office, chunk.gender = found.office, found.gender
    chunk.parts = [*chunk.parts, *found.parts]
    chunk.same = found
    chunk.last = found.last
    joined = view.lexeme(chunk.last + 1)
    if joined and joined.clitic == 1 and joined.head and joined.head.kind == "office":
        second = office(view, chunk.last + 1, joined, bearer=False)
        if second and not second.name and not second.reference:
            chunk.last = second.last
            chunk.parts = [*chunk.parts, *second.parts]
            chunk.posts = (*chunk.posts, *second.posts)
            chunk.state = chunk.state or second.state
    return chunk
