"""Whose office an office phrase without a name means."""

from collections.abc import Iterable

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft, Drafts
from kg.extract.mentions.speech import said_by, speaks
from kg.extract.mentions.view import View
from kg.extract.mentions.world_envoys import same_envoy
from kg.kinds import EntityType
from kg.lexicon.registry import Registry

# Offices that releases call by either word.
_SYNONYMS = {"موفد": "مبعوث", "مندوب": "مبعوث", "ناطق": "متحدث"}
_ALL_HEADS = {"مبعوث": ("مبعوث", "موفد", "مندوب"), "متحدث": ("متحدث", "ناطق"), "قيادي": ("قيادي", "عضو")}
COUNTERPART = "نظير"
_EQUALS = (COUNTERPART, "وزير", "رييس", "ملك", "امير")
# Words for a person that say no office; with the adjective of a state they mean the one person of that state.
_GENERIC = frozenset({"مسوول", "دبلوماسي", "ضيف", "قيادي", "زاير", "خبير", "معارض", "محلل", "ناشط", "كاتب", "باحث"})
# Callings of those who hold no post of a state.
_PRIVATE = frozenset({"خبير", "معارض", "محلل", "ناشط", "كاتب", "باحث"})
# Offices of which a text hardly names two.
_RARE = frozenset({"منسق", "مقرر"})
_FORMER = frozenset({"السابق", "السابقه", "الاسبق", "الراحل", "الراحله", "المخلوع", "المنتهيه"})
# Field of a minister -> kind of post.
_FIELDS = {"الخارجيه": "foreign-minister", "الدفاع": "defence-minister", "الداخليه": "interior-minister"}


def role_of(offices: Iterable[tuple[str, ...]]) -> str:
    """Return the kind of post that an office phrase without its state tells, or an empty string.

    Args:
        offices: Folded words of the offices of one person.

    Returns:
        The kind, for instance ``foreign-minister``.

    Examples:
        >>> role_of([("وزير", "الخارجيه")])
        'foreign-minister'
    """
    for office in sorted(offices):
        if office[:1] == ("وزير",):
            return next((_FIELDS[word] for word in office if word in _FIELDS), "")
        if office[:2] == ("رييس", "الوزراء"):
            return "prime-minister"
    return ""


def holders(drafts: Drafts, chunk: Chunk, view: View) -> list[Draft]:
    """Find the persons whom an office phrase without a name can mean.

    Args:
        drafts: The things so far.
        chunk: The office phrase.
        view: The text.

    Returns:
        The persons, in the order in which the text named them.
    """
    if chunk.head == COUNTERPART:
        return _counterparts(drafts, chunk)
    if chunk.state and chunk.head in _GENERIC and (of_state := _official(drafts, chunk, view)):
        return of_state
    if chunk.state and chunk.head in _GENERIC and len(called := _called(drafts, chunk.head)) == 1:
        return called
    head = _SYNONYMS.get(chunk.head, chunk.head)
    found = drafts.headed(EntityType.PERSON, _ALL_HEADS.get(head, (head,)))
    if head in _MEMBERS and view.form(chunk.first + 1) in _WITHIN and not view.lexemes[chunk.first].definite:
        # "A leader of X" is none of those named before.
        found = [d for d in found if d.first > chunk.first or not d.names]
    fitting = [d for d in found if _fits(drafts, d, chunk)] or _of_the_republic(found, chunk, view)
    known = chunk.state or chunk.posts
    if not fitting and head in _RARE and len(found) == 1 and found[0].first < chunk.first and not known:
        # "The coordinator of the peace process": a text names one coordinator.
        return found
    if not fitting and chunk.head == "وزير" and chunk.state:
        fitting = _minister_by_registry(drafts, chunk, view.guide.registry)
    fitting = fitting or _named_after(drafts, chunk) or _as_counterpart(drafts, chunk)
    fitting = fitting or _just_somebody(found, chunk, view)
    if fitting or not chunk.posts:
        return fitting
    # One post goes by several words: "the Custodian of the Two Holy Mosques" is the monarch of whom the text tells.
    bearers = [d for d in drafts.of_type(EntityType.PERSON) if set(chunk.posts) & set(d.posts) and not _former(d)]
    return bearers if len(bearers) == 1 else []


def _official(drafts: Drafts, chunk: Chunk, view: View) -> list[Draft]:
    """Whom "the Russian official" means: of those of that state who the text tells, the one who spoke or came last.

    Where he speaks again it is one who spoke before, rather than one who was only told of.
    """
    registry = view.guide.registry
    of_state = [d for d in drafts.of_type(EntityType.PERSON) if chunk.state in _states(d, registry)]
    if chunk.head in _PRIVATE:
        # "The Syrian opponent" is none of the ministers and presidents of whom he speaks.
        of_state = [d for d in of_state if not (d.posts or (d.key and registry.posts_of(d.key)))]
    if len(of_state) < 2:
        return of_state
    told = {at: d for d in of_state for at in d.words if at < chunk.first}
    spoke = [at for at in told if said_by(view, at)] if _says(view, chunk) else []
    last = max(spoke or told, default=-1)
    return [d for d in of_state if last in d.words]


def _says(view: View, chunk: Chunk) -> bool:
    """Tell whether a verb of saying stands right before or behind an office phrase."""
    return said_by(view, chunk.first) or speaks(view, chunk.first, chunk.last)


def _states(draft: Draft, registry: Registry) -> set[str]:
    """Return the states whose adjective a person bears, or one of whose bodies he is of."""
    owners = [registry.entries[body.key] for body in draft.bodies if body.key in registry.entries]
    return draft.states | {key for owner in owners for key in (owner.key, owner.part_of, owner.represents)} - {""}


def _called(drafts: Drafts, head: str) -> list[Draft]:
    """Return the persons named among whose introducing words one stands: "the opponent N M"."""
    named = (d for d in drafts.of_type(EntityType.PERSON) if d.names)
    return [d for d in named if any(word.removeprefix("ال") == head for office in d.offices for word in office)]


def _named_after(drafts: Drafts, chunk: Chunk) -> list[Draft]:
    """Whom an office told of before any name means: who is then named with its head alone, "the minister N M"."""
    heads = _RANKS.get(chunk.head, ()) if len(chunk.office) > 1 else ()
    bare = [d for d in drafts.headed(EntityType.PERSON, heads) if d.names and not d.states and not d.bodies]
    if any(d.first < chunk.first for d in drafts.headed(EntityType.PERSON, (*heads, chunk.head))):
        return []
    return bare if len(bare) == 1 and all(len(office) == 1 for office in bare[0].offices) else []


# Offices behind whose first mention the name follows with the head or the rank alone.
_RANKS = {"وزير": ("وزير",), "سفير": ("سفير",), "مندوب": ("سفير", "مندوب"), "محافظ": ("محافظ",), "نقيب": ("نقيب",)}


def _as_counterpart(drafts: Drafts, chunk: Chunk) -> list[Draft]:
    """Whom "the Turkish minister" means: the one called his Turkish counterpart by whoever bears the same office."""
    called = drafts.headed(EntityType.PERSON, (COUNTERPART,)) if chunk.state and chunk.head in _EQUALS[1:] else []
    before = [d for d in called if chunk.state in d.states and d.first < chunk.first]
    same = [d for d in drafts.headed(EntityType.PERSON, (chunk.head,)) if before and d.first < before[0].first]
    return before if len(before) == 1 and same else []


def _minister_by_registry(drafts: Drafts, chunk: Chunk, registry: Registry) -> list[Draft]:
    """Whom "the Russian minister" means: the only one the registry knows to have been one, told of by his bare name."""
    bare = (d for d in drafts.of_type(EntityType.PERSON) if d.key and not d.offices and d.first < chunk.first)
    posts = {d.key: [registry.posts[post] for post in registry.posts_of(d.key)] for d in bare}
    ministers = [
        key for key, held in posts.items() if any(p.state == chunk.state and "minister" in p.role for p in held)
    ]
    return [drafts.by_key[ministers[0]]] if len(ministers) == 1 else []


def _just_somebody(found: list[Draft], chunk: Chunk, view: View) -> list[Draft]:
    """Whom "the Iraqi official" means after "an official said": the only one so far called by that noun alone."""
    if not view.lexemes[chunk.first].definite or chunk.posts or chunk.head not in _GENERIC:
        return []
    before = [d for d in found if d.first < chunk.first]
    bare = [d for d in before if {len(office) for office in d.offices} == {1} and not (d.names or d.states or d.bodies)]
    return bare if len(before) == 1 else []


def _of_the_republic(found: list[Draft], chunk: Chunk, view: View) -> list[Draft]:
    """Whom "the president of the republic" means: the only president of an Arab republic that the text names.

    Or the only one called "the president": but in Lebanon heads of the government and of parliament are so too.
    """
    if chunk.state or chunk.office != ("رييس", "الجمهوريه"):
        return []
    presidents = [d for d in found if _PRESIDENCIES & set(d.posts) and not _former(d)]
    if not presidents and "lebanon" not in view.about:
        called = [d for d in found if (_PRESIDENT,) in d.offices and d.first < chunk.first]
        presidents = [d for d in called if all(len(office) == 1 for office in d.offices if office[0] == _PRESIDENT)]
    return presidents if len(presidents) == 1 else []


_PRESIDENT = "رييس"
_PRESIDENCIES = frozenset(
    f"post/president-of-{state}"
    for state in ("algeria", "egypt", "iraq", "lebanon", "mauritania", "sudan", "syria", "tunisia", "yemen")
)


def _former(draft: Draft) -> bool:
    """Tell whether a person is called a former or late holder of an office."""
    return any(word in _FORMER for office in draft.offices for word in office)


def _counterparts(drafts: Drafts, chunk: Chunk) -> list[Draft]:
    """Whom "his counterpart" can mean: a minister or head of the state named, or one already called so."""
    if not chunk.state:
        people = drafts.of_type(EntityType.PERSON)
        return [d for d in people if any(office[:1] == (COUNTERPART,) for office in d.offices)]
    return [d for d in drafts.headed(EntityType.PERSON, _EQUALS) if chunk.state in d.states]


def _fits(drafts: Drafts, draft: Draft, chunk: Chunk) -> bool:
    """Tell whether an office phrase can mean a person who holds an office with the same head."""
    if set(chunk.posts) & set(draft.posts) or chunk.office in draft.offices:
        return True
    if chunk.posts and draft.posts:
        return False
    if any(same_envoy(chunk.office, office) for office in draft.offices):
        return True
    if len(chunk.office) <= _NO_STATE and _speaker(chunk.office) and any(map(_speaker, draft.offices)):
        return True
    if chunk.state:
        return chunk.state in draft.states or any(body.key == chunk.state for body in draft.bodies)
    owner = drafts.known(chunk.body) if chunk.body else None
    if owner is not None and chunk.head in _MEMBERS and _is_of(draft, chunk):
        return True
    if owner is not None:
        return owner in draft.bodies or owner.key in draft.states
    if len(chunk.office) <= 1:
        return True
    # "Minister of state for foreign affairs" is later "the minister of foreign affairs", an envoy a delegate.
    wanted = {_SYNONYMS.get(word, word) for word in chunk.office}
    if chunk.body is not None and chunk.body.reference:
        # "The president of the party" after "the president of the party X".
        wanted = set(map(_plain, chunk.office))
        return any(wanted <= _plainly(office) for office in draft.offices)
    held = ({_SYNONYMS.get(word, word) for word in office} for office in draft.offices)
    return any(wanted <= {*office, *map(_of_affairs, office)} for office in held) or _shorter(chunk, draft)


def _shorter(chunk: Chunk, draft: Draft) -> bool:
    """Tell whether an office of (for) a body named by its noun alone is one told in full: "secretary of the party"."""
    if chunk.body is not None or not chunk.office[-1].startswith("لل"):
        return False
    wanted = set(map(_plain, chunk.office))
    return any(wanted <= _plainly(office) for office in draft.offices)


def _plainly(office: tuple[str, ...]) -> set[str]:
    """Return the words of an office without articles, and without "for" before a body."""
    return {*map(_plain, office), *(word.removeprefix("ل") for word in office)}


def _plain(word: str) -> str:
    """Return a word of an office without its article, and without "for" before or in the place of one."""
    bare = word[1:] if word.startswith("لا") else _of_affairs(word)
    return bare.removeprefix("ال")


def _speaker(office: tuple[str, ...]) -> bool:
    """Tell whether an office is that of the speaker of a parliament, which is called by two names."""
    return office[:1] == (_PRESIDENT,) and (office[1:2] == ("البرلمان",) or office[1:3] in _PARLIAMENTS)


# "The speaker of the house of deputies": one word more tells of which state.
_NO_STATE = 3
_PARLIAMENTS = frozenset({("مجلس", "النواب"), ("مجلس", "الشعب"), ("مجلس", "الامه"), ("المجلس", "النيابي")})


def _is_of(draft: Draft, chunk: Chunk) -> bool:
    """Tell whether somebody has an office in a body or a part of it: "a leader of X" in its bureau."""
    whole = set(map(_plain, chunk.body.words)) if chunk.body is not None else set()
    return any(set(chunk.office) <= set(o) or (whole and whole <= _plainly(o)) for o in draft.offices)


# "The member of the coalition" is a member of a bureau of it.
_MEMBERS = frozenset({"عضو", "قيادي"})
_WITHIN = frozenset({"في", "من"})


def _of_affairs(word: str) -> str:
    """Return a word behind "for" as it stands behind its noun: "for affairs", "of affairs"."""
    return "ال" + word[2:] if word.startswith("لل") else word


def as_antecedent(drafts: Drafts, chunk: Chunk, registry: Registry) -> None:
    """Give "his counterpart" of a state the office of the minister or head named last before.

    Args:
        drafts: The things so far.
        chunk: The phrase; its post and head are filled in.
        registry: The registry, which knows the same post of every state.
    """
    before = [d for d in drafts.headed(EntityType.PERSON, _EQUALS[1:]) if d.first < chunk.first]
    if not before or not chunk.state:
        return
    last = before[-1]
    role = registry.posts[last.posts[0]].role if last.posts else role_of(last.offices)
    post = registry.state_post(chunk.state, role) if role else None
    if post:
        chunk.posts, chunk.head = (post.key,), "وزير" if role.endswith("minister") else "رييس"
