"""Offices: the head noun, what it is over, its adjectives, its state, and the name of its bearer."""

from kg.extract.mentions.bare_names import joined_name
from kg.extract.mentions.bearers import bearer, take_name
from kg.extract.mentions.bodies import body
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.honours import in_honour
from kg.extract.mentions.long_titles import far_bearer
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.office_adjectives import described, modifiers
from kg.extract.mentions.office_fields import joined_fields, no_field
from kg.extract.mentions.office_links import BODIES, FOR_A_BODY, MINISTRY, in_quotes, link, ministry, ranked
from kg.extract.mentions.office_places import in_his_land
from kg.extract.mentions.offices_joined import over_the_same, take_second
from kg.extract.mentions.particular import is_particular
from kg.extract.mentions.peoples import KIN
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.readings import ACTING, AFFAIRS
from kg.extract.mentions.received import is_received
from kg.extract.mentions.speech import says_here
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.told_titles import told_bearer
from kg.extract.mentions.view import Atom, View
from kg.extract.mentions.word_shapes import masculine
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set

_MOST_WORDS, _DEEPEST, _LONGEST_CHAIN = 7, 3, 4
_OWNERS = frozenset({EntityType.STATE, EntityType.ORGANISATION, EntityType.ARMED_GROUP})
_SPOKESMEN = frozenset({"متحدث", "متحدثه", "ناطق", "ناطقه"})


def office(view: View, i: int, lexeme: Lexeme, depth: int = 0, *, named: bool = True, chain: int = 0) -> Chunk | None:
    """Read an office with its complement, and the name of its bearer if one follows.

    Args:
        view: The text.
        i: Index of the head noun.
        lexeme: Its reading.
        depth: How many offices this one is the complement of.
        named: Whether the name of a bearer may follow.
        chain: How many offices of the same person stand before it.

    Returns:
        The chunk, or None when it is no office of anybody in particular.
    """
    if lexeme.head is None:
        return None
    chunk = Chunk(
        first=i,
        last=i,
        clitic=lexeme.clitic,
        type=EntityType.PERSON,
        kind="Person",
        form=Form.POST,
        head=masculine(lexeme.bare),
        gender="m" if _his(view, i) else lexeme.head.gender,
        number=lexeme.head.number,
    )
    atom = view.atoms.get(i)
    posts = atom.posts if atom else ()
    if atom and posts:
        chunk.last, chunk.posts = atom.last, posts
        post = view.guide.registry.posts[posts[0]]
        chunk.state = post.state
        chunk.parts = _within(view, atom, chunk.head)
        modifiers(view, chunk)
    else:
        _complement(view, chunk, lexeme, depth)
        modifiers(view, chunk)
    link(view, chunk)
    if chunk.parts:
        described(view, chunk)
    chunk.office = _office_words(view, chunk, lexeme)
    if depth == 0 and named:
        bearer(view, chunk)
        if chunk.name is None and chain < _LONGEST_CHAIN:
            _further(view, chunk, lexeme, chain)
        if chunk.name is None and chain == 0:
            far_bearer(view, chunk)
            told_bearer(view, chunk)
        in_his_land(view, chunk)
    elif chunk.number == "p":
        return chunk
    return chunk if is_particular(view, chunk, lexeme) else None


def _further(view: View, chunk: Chunk, lexeme: Lexeme, chain: int) -> None:
    """Take in another office of the same person with the name behind it: next to it, joined, or over the same thing."""
    _second_office(view, chunk, chain)
    if chunk.name is None:
        _joint(view, chunk, chain)
    if chunk.name is None:
        over_the_same(view, chunk, lexeme, lambda j, word: office(view, j, word, chain=chain + 1))


def _his(view: View, i: int) -> bool:
    """Tell whether an office ends in "his" rather than like a feminine, in a text that writes the two apart."""
    return view.source(i).endswith("ه") and "ة" in view.folded.source


def _within(view: View, atom: Atom, head: str) -> list[Chunk]:
    """Find what is named inside the name of a post: a state by its name, an office that the post serves."""
    found: list[Chunk] = []
    j, deputy = atom.first + 1, view.guide.nouns.has("deputies", head)
    while j <= atom.last:
        word = view.lexemes[j]
        part = name_chunk(view, j)
        if part and part.type in _OWNERS and part.last <= atom.last and not part.keys[0].startswith(MINISTRY):
            found.append(part)
            j = part.last
        elif word.definite and word.head and word.head.kind == "office" and (not deputy or view.form(j - 1) == _NAMES):
            inner = office(view, j, word, 1)
            if inner and inner.last <= atom.last and not inner.reference:
                found.append(inner)
                break
        j += 1
    return found


def _office_words(view: View, chunk: Chunk, lexeme: Lexeme) -> tuple[str, ...]:
    """Return the words of an office; "the United Nations" are two, though archives print them as one."""
    words = view.words.forms[chunk.first + 1 : chunk.last + 1]
    parted = (part for word in words for part in (word.removesuffix(_UNITED), word.endswith(_UNITED) * _UNITED) if part)
    return (masculine(lexeme.bare), *parted)


_UNITED, _NAMES = "المتحده", "باسم"


def _complement(view: View, chunk: Chunk, lexeme: Lexeme, depth: int) -> None:
    """Take in what the office is over: another office, a body, a field, a state."""
    # "The acting ambassador", but not "the minister carries out the tasks of the president".
    after = view.form(chunk.last + 1)
    acting = after if after in AFFAIRS and chunk.head == ACTING else ""
    chunk.last += bool(acting)
    told = lexeme.definite or _his(view, chunk.first)
    if acting.startswith("بال") or (told and not acting) or in_quotes(view, chunk):
        return
    j = chunk.last + 1 + ranked(view, chunk, lexeme)
    following = view.lexeme(j)
    if following is None or following.clitic or is_sign(following.stem):
        return
    if following.stem == "الدوله" and chunk.head == "وزير":
        # "Minister of state": an adjective behind it is the minister's, and no state is named by it.
        chunk.last = j
        return
    if part := name_chunk(view, j):
        if part.type is not EntityType.PERSON and part.clitic == 0:
            chunk.last, chunk.body = part.last, part
            chunk.parts.append(part)
            ministry(view, chunk, part)
            known = view.guide.posts_in.get((part.keys[0], chunk.head), ())
            if len(part.keys) == 1 and len(known) == 1 and not chunk.posts:
                chunk.posts = known
        return
    _unnamed(view, chunk, j, following, depth)


def _unnamed(view: View, chunk: Chunk, j: int, following: Lexeme, depth: int) -> None:
    """Take in another office, a body by its head noun or a field."""
    if following.head and following.head.kind == "office" and depth < _DEEPEST:
        _over_office(view, chunk, j, following, depth)
    elif _is_body(following) and (part := body(view, j, following)):
        chunk.last = part.last
        chunk.body = part
        if not part.reference:
            chunk.parts.append(part)
    elif not following.closed:
        _field(view, chunk, j)


def _is_body(word: Lexeme) -> bool:
    """Tell whether a noun heads what somebody may lead: a body, or a tribe."""
    return word.head is not None and (word.head.kind in BODIES or word.bare in KIN)


def _over_office(view: View, chunk: Chunk, j: int, following: Lexeme, depth: int) -> None:
    inner = office(view, j, following, depth + 1)
    if inner is None or (inner.first == inner.last and not following.definite):
        return
    chunk.last, chunk.body, chunk.state = inner.last, inner.body, inner.state
    if following.definite and inner.number != "p" and not view.guide.nouns.has("deputies", chunk.head):
        chunk.parts.append(inner)
        chunk.body = chunk.body or inner
    else:
        chunk.parts.extend(inner.parts)


# "The president of his country": the pronoun ends the phrase.
_OWN_COUNTRY = frozenset({"بلاده", "بلادها", "بلادهم", "بلدهم", "بلده", "بلدها"})


def _field(view: View, chunk: Chunk, j: int) -> None:
    """Take in a field or body that no table knows: "of foreign affairs", "of the joint staff"."""
    if view.form(j) in _OWN_COUNTRY:
        chunk.last = j
        return
    k, bare = j, 0
    while k < j + _MOST_WORDS and (word := view.lexeme(k)) and not is_sign(word.stem) and not word.closed:
        part = name_chunk(view, k) if bare else None
        if part and part.clitic == 0 and part.type is not EntityType.PERSON:
            chunk.last, chunk.body = part.last, part
            chunk.parts.append(part)
            return
        if word.clitic == 0 and word.definite:
            chunk.last = max(k, in_honour(view, k - 1) if bare else k)
            break
        if no_field(view, j, k):
            return
        bare += 1
        k += 1
    else:
        return
    joined_fields(view, chunk)


def _second_office(view: View, chunk: Chunk, chain: int) -> None:
    """Take in another office of the same person that follows at once with the name: "envoy of X, deputy of Y, N"."""
    j = chunk.last + 1
    word = view.lexeme(j)
    if word is None or word.clitic or not word.head or word.head.kind != "office" or word.closed:
        return
    spokesman = word.bare in _SPOKESMEN and view.form(j + 1) in FOR_A_BODY
    if word.definite and not (spokesman or view.guide.nouns.has("deputies", word.bare)):
        return
    over = chunk.last > chunk.first and view.lexemes[chunk.last].definite
    if masculine(word.bare) == chunk.head and not over:
        # The same office over nothing again: a word told again and again is no chain of offices.
        return
    if chunk.head == _HEAD and word.bare == _MINISTER and not _ABOVE_MINISTERS.isdisjoint(_forms(view, chunk)):
        # "The speaker called on the minister N M": whoever heads a parliament or a state is no minister.
        return
    second = office(view, j, word, chain=chain + 1)
    if second and second.name and not is_received(view, chunk.first, chunk.last, second.name):
        take_second(chunk, second)


_HEAD, _MINISTER = "رييس", "وزير"
# "The prime minister and foreign minister N M said": one who has both offices, where one name follows.
_GOVERNMENT = word_set("الوزراء وزراء الحكومة حكومة")
_ABOVE_MINISTERS = word_set("البرلمان النواب الشيوخ الأعيان الشورى الأمة الشعب الكنيست الجمهورية البلاد")

_FOR_A_TIME = word_set("بالإنابة بالنيابة بالوكالة المؤقت المكلف")


def _past_time(view: View, chunk: Chunk) -> int:
    """Return the word behind an office and "acting"."""
    return chunk.last + 1 + (view.form(chunk.last + 1) in _FOR_A_TIME)


def _joint(view: View, chunk: Chunk, chain: int) -> None:
    """Take in a second office of one person: "deputy prime minister and foreign minister X", "expert and writer X"."""
    j, nouns = _past_time(view, chunk), view.guide.nouns
    word = view.lexeme(j)
    calling = nouns.has("calling", chunk.head) or nouns.has("calling_too", view.form(chunk.first))
    # "Acting prime minister and foreign minister X": the first is held only for a time.
    acting = view.form(j - 1) in _FOR_A_TIME
    heads = chunk.head == _HEAD and not _GOVERNMENT.isdisjoint(_forms(view, chunk))
    heads = heads and word is not None and word.bare == _MINISTER and _alone(view, chunk)
    joins = calling or acting or heads or _described(chunk) or nouns.has("deputies", chunk.head)
    if not joins or word is None or word.closed:
        return
    too = calling and nouns.has("calling_too", view.form(j).removeprefix("و"))
    if too and (name := name_after(view, j + 1, sure=False)):
        take_name(view, chunk, name)
        return
    if word.head and word.head.kind == "office" and word.clitic == 1 and (calling or not word.definite):
        second = office(view, j, word, chain=chain + 1)
        if second and second.name and not (heads and joined_name(view, second.last + 1)) and _of_one(chunk, second):
            take_second(chunk, second)


def _of_one(chunk: Chunk, second: Chunk) -> bool:
    """Tell whether one person may bear two offices: not those of two states, nor a leader one of the government."""
    states = chunk.state and second.state and chunk.state != second.state
    governs = second.office[:1] == (_MINISTER,) or not (_GOVERNMENT | _ABOVE_MINISTERS).isdisjoint(second.office)
    return not (states or (chunk.head in _LEADS and governs))


def _described(chunk: Chunk) -> bool:
    """Tell whether words only say what somebody is, and over nothing: "the tribal leader", "the man of business"."""
    over = chunk.state or chunk.posts or chunk.body or chunk.parts
    return chunk.head in _DESCRIBES and chunk.last > chunk.first and not over


_LEADS, _DESCRIBES = frozenset({"شيخ", "زعيم"}), frozenset({"شيخ", "زعيم", "رجل"})


def _alone(view: View, chunk: Chunk) -> bool:
    """Tell whether one person holds an office and the next: he says something, and nothing that several do together."""
    together = any("joint" in cue.verb.flags for cue in load_cues().forms.get(view.form(chunk.first - 1), ()))
    return says_here(view, chunk.first) and not together


def _forms(view: View, chunk: Chunk) -> tuple[str, ...]:
    return view.words.forms[chunk.first : chunk.last + 1]
