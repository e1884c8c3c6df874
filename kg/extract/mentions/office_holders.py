"""Whose office an office phrase without a name means."""

from kg.extract.mentions.body_names import HOUSES
from kg.extract.mentions.called_otherwise import FORMER, WITHIN, called_otherwise, is_called_alone, plain
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.counterparts import COUNTERPART, EQUALS, counterparts
from kg.extract.mentions.elsewhere import not_elsewhere
from kg.extract.mentions.identity import Draft, Drafts
from kg.extract.mentions.officials import GENERIC, is_of_another, is_some_official, official, some_official, states_of
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.unnamed import ends_so
from kg.extract.mentions.view import View
from kg.extract.mentions.world_envoys import same_envoy
from kg.kinds import EntityType
from kg.lexicon.registry import Registry
from kg.text.fold import word_set

# Offices that releases call by either word.
_SYNONYMS = {"موفد": "مبعوث", "مندوب": "مبعوث", "ناطق": "متحدث"}
_ALL_HEADS = {"مبعوث": ("مبعوث", "موفد", "مندوب"), "متحدث": ("متحدث", "ناطق"), "قيادي": ("قيادي", "عضو")}
# Offices of which a text hardly names two.
_RARE = frozenset({"منسق", "مقرر"})


def holders(drafts: Drafts, chunk: Chunk, view: View) -> list[Draft]:
    """Find the persons whom an office phrase without a name can mean.

    Args:
        drafts: The things so far.
        chunk: The office phrase.
        view: The text.

    Returns:
        The persons, in the order in which the text named them.
    """
    found = not_elsewhere(view, chunk, _bearers(drafts, chunk, view))
    # "Was named American envoy" tells of one who has a name.
    acts = chunk.head in GENERIC or said_by(view, chunk.first)
    return some_official(drafts, found, chunk, view) if acts and is_some_official(view, chunk) else found


def _bearers(drafts: Drafts, chunk: Chunk, view: View) -> list[Draft]:
    """Find the persons who bear an office, be it this one or one of those told of before."""
    if chunk.head == COUNTERPART:
        return counterparts(drafts, chunk)
    if chunk.head in GENERIC and (of_state := official(drafts, chunk, view)):
        return of_state
    if chunk.state and chunk.head in GENERIC and len(called := _called(drafts, chunk, view)) == 1:
        return called
    head = _SYNONYMS.get(chunk.head, chunk.head)
    found = drafts.headed(EntityType.PERSON, _heads(chunk.head))
    if head in _MEMBERS and view.form(chunk.first + 1) in WITHIN and not view.lexemes[chunk.first].definite:
        # "A leader of X" is none of those named before.
        found = [d for d in found if d.first > chunk.first or not d.names]
    found = _in_office([d for d in found if not _other_heir(d, chunk)], chunk, view)
    fitting = [d for d in found if _fits(drafts, d, chunk, view.guide.registry)] or _of_the_republic(found, chunk, view)
    known = chunk.state or chunk.posts
    if not fitting and head in _RARE and len(found) == 1 and found[0].first < chunk.first and not known:
        # "The coordinator of the peace process": a text names one coordinator.
        return found
    if not fitting and chunk.head == "وزير" and chunk.state:
        fitting = _minister_by_registry(drafts, chunk, view.guide.registry)
    fitting = fitting or _named_after(drafts, chunk) or _as_counterpart(drafts, chunk)
    fitting = fitting or _just_somebody(found, chunk, view) or called_otherwise(drafts, chunk, view)
    if fitting or not chunk.posts:
        return fitting
    # One post goes by several words: "the Custodian of the Two Holy Mosques" is the monarch of whom the text tells.
    bearers = [d for d in drafts.of_type(EntityType.PERSON) if set(chunk.posts) & set(d.posts) and not _former(d)]
    return bearers if len(bearers) == 1 else []


def _heads(head: str) -> tuple[str, ...]:
    """Return the head nouns by which a bearer of an office may be called."""
    head = _SYNONYMS.get(head, head)
    return _ALL_HEADS.get(head, (head,))


def _called(drafts: Drafts, chunk: Chunk, view: View) -> list[Draft]:
    """Return the persons named among whose introducing words one stands: "the opponent N M", of no other state."""
    if is_of_another(view, chunk):
        return []
    named = (d for d in drafts.of_type(EntityType.PERSON) if d.names)
    called = (d for d in named if any(w.removeprefix("ال") == chunk.head for office in d.offices for w in office))
    return [d for d in called if chunk.state in (states_of(d, view.guide.registry) or {chunk.state})]


def _named_after(drafts: Drafts, chunk: Chunk) -> list[Draft]:
    """Whom an office told of before any name means: who is then named with less of it, "the minister N M"."""
    heads = _heads(chunk.head) + _RANKS.get(chunk.head, ())
    alike = drafts.headed(EntityType.PERSON, heads)
    named = [d for d in alike if d.names and d.first > chunk.first]
    if len(named) != 1 or any(d.first < chunk.first for d in alike):
        return []
    owner = drafts.known(chunk.body) if chunk.body else None
    one, told = named[0], _plainly(chunk.office)
    other = any(state != chunk.state for state in one.states) or any(body is not owner for body in one.bodies)
    # A minister told of without his state is as often another one's, of the state where the text is from.
    apart = (chunk.state and chunk.head in EQUALS) or (chunk.body and chunk.head == EQUALS[0])
    short = (len(o) == 1 or (not apart and set(map(plain, o)) <= told) for o in one.offices if o[0] in heads)
    return named if not (other or is_called_alone(one, chunk.head, owner)) and all(short) else []


def named_later(drafts: Drafts, found: list[Draft], chunk: Chunk, view: View) -> list[Draft]:
    """Find whom "the minister said" means before any name: the only one whom the text names as one later.

    Args:
        drafts: The things so far.
        found: Those who hold such an office.
        chunk: The bare office.
        view: The text.

    Returns:
        That one, or nobody where the word is as often a title or may mean whoever heads the state.
    """
    one = len(found) == 1 and found[0].names and chunk.head not in _TITLES
    if not one or any(d.first < chunk.first for d in drafts.of_type(EntityType.PERSON)):
        return []
    return found if said_by(view, chunk.first) and ends_so(view, chunk.last) else []


_TITLES = frozenset({"رييس", "ملك", "امير", "شيخ", "سلطان", "قايد", "مرشد"})


# Offices behind whose first mention the name follows with the head or the rank alone.
_RANKS = {"مندوب": ("سفير",)}


def _as_counterpart(drafts: Drafts, chunk: Chunk) -> list[Draft]:
    """Whom "the Turkish minister" means: the one called his Turkish counterpart by whoever bears the same office."""
    called = drafts.headed(EntityType.PERSON, (COUNTERPART,)) if chunk.state and chunk.head in EQUALS else []
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
    if not view.lexemes[chunk.first].definite or chunk.posts or chunk.head not in GENERIC:
        return []
    before = [d for d in found if d.first < chunk.first]
    bare = [d for d in before if {len(office) for office in d.offices} == {1} and not (d.names or d.states or d.bodies)]
    return bare if len(before) == 1 else []


def _of_the_republic(found: list[Draft], chunk: Chunk, view: View) -> list[Draft]:
    """Whom "the president of the republic (the state)" means: the only president of an Arab republic that is named.

    Or the only one called "the president": but in Lebanon heads of the government and of parliament are so too.
    """
    if chunk.state or chunk.office not in _OF_THE_STATE:
        return []
    presidents = [d for d in found if (_PRESIDENCIES & set(d.posts) or _OF_THE_STATE & d.offices) and not _former(d)]
    if not presidents and "lebanon" not in view.about:
        called = [d for d in found if (_PRESIDENT,) in d.offices and d.first < chunk.first]
        presidents = [d for d in called if all(len(office) == 1 for office in d.offices if office[0] == _PRESIDENT)]
    return presidents if len(presidents) == 1 else []


_PRESIDENT = "رييس"
_OF_THE_STATE = frozenset({(_PRESIDENT, "الجمهوريه"), (_PRESIDENT, "الدوله"), (_PRESIDENT, "البلاد")})
_PRESIDENCIES = frozenset(
    f"post/president-of-{state}"
    for state in ("algeria", "egypt", "iraq", "lebanon", "mauritania", "sudan", "syria", "tunisia", "yemen")
)


def _former(draft: Draft) -> bool:
    """Tell whether a person is called a former or late holder of an office."""
    return any(word in FORMER for office in draft.offices for word in office)


def _in_office(found: list[Draft], chunk: Chunk, view: View) -> list[Draft]:
    """Leave out those who hold such an office no more where another does; "the president" is none of the past.

    Unless he goes on to say something: "the president added" is the one who spoke.
    """
    if not FORMER.isdisjoint(chunk.office):
        return found
    heads = _heads(chunk.head)
    still = [d for d in found if not any(o[0] in heads and not FORMER.isdisjoint(o) for o in d.offices)]
    went_on = view.form(chunk.first - 1).removeprefix("و") in _GOES_ON
    return still if still or (chunk.office == (_PRESIDENT,) and not went_on) else found


_GOES_ON = word_set("أضاف تابع أردف استطرد استدرك مضى واصل زاد اختتم ختم")


def _other_heir(draft: Draft, chunk: Chunk) -> bool:
    """Tell whether somebody is only heir to the heir of the crown where the heir is told of, or the other way round."""
    second = [office[:2] == _SECOND_HEIR for office in draft.offices if office[0] == chunk.head]
    return chunk.head == _SECOND_HEIR[0] and bool(second) and (chunk.office[:2] == _SECOND_HEIR) not in second


_SECOND_HEIR = ("ولي", "ولي")


def _fits(drafts: Drafts, draft: Draft, chunk: Chunk, registry: Registry) -> bool:
    """Tell whether an office phrase can mean a person who holds an office with the same head."""
    if set(chunk.posts) & set(draft.posts) or _same_office(chunk, draft):
        return True
    if chunk.posts and draft.posts:
        return False
    if any(same_envoy(chunk.office, office) for office in draft.offices):
        return True
    if len(chunk.office) <= _NO_STATE and _speaker(chunk.office) and any(map(_speaker, draft.offices)):
        return True
    if chunk.state:
        return chunk.state in states_of(draft, registry)
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
        wanted = set(map(plain, wanted)) - WITHIN
        return any(wanted <= {_SYNONYMS.get(word, word) for word in _plainly(office)} for office in draft.offices)
    held = ({_SYNONYMS.get(word, word) for word in office} for office in draft.offices)
    whole = any(wanted <= {*office, *map(_of_affairs, office)} for office in held)
    return whole or _of_that_land(chunk, draft) or _shorter(chunk, draft) or _with_article(chunk, draft)


def _with_article(chunk: Chunk, draft: Draft) -> bool:
    """Tell whether "the editor-in-chief" is the one named before "editor-in-chief of X", by the article alone."""
    if len(chunk.office) != _TWO or not chunk.office[1].startswith("ال") or chunk.office[1] in _ANYBODYS:
        return False
    owned = (chunk.office[0], chunk.office[1][2:])
    return draft.first < chunk.first and any(office[:2] == owned and len(office) > _TWO for office in draft.offices)


_TWO, _ANYBODYS = 2, word_set("الرئيس الملك الأمير الدولة")
_LANDS = word_set("المحافظة الولاية المنطقة المقاطعة الإمارة المديرية البلدية الإقليم المدينة الناحية القضاء")


def _of_that_land(chunk: Chunk, draft: Draft) -> bool:
    """Tell whether "the under-secretary of the governorate" is the one named before "of the governorate of X"."""
    first, *land = chunk.office
    if len(land) != 1 or land[0] not in _LANDS:
        return False
    return any(office[0] == first and plain(land[0]) in office for office in draft.offices)


def _same_office(chunk: Chunk, draft: Draft) -> bool:
    """Tell whether an office is one that somebody holds: "director general of X", "the director general for X"."""
    if chunk.office in draft.offices:
        return True
    words = set(map(plain, chunk.office))
    return len(words) > 1 and any(words == set(map(plain, office)) for office in draft.offices)


def _shorter(chunk: Chunk, draft: Draft) -> bool:
    """Tell whether an office of (for) a body named by its noun alone is one told in full: "secretary of the party"."""
    if chunk.body is not None or not chunk.office[-1].startswith("لل"):
        return False
    wanted = set(map(plain, chunk.office))
    return any(wanted <= _plainly(office) for office in draft.offices)


def _plainly(office: tuple[str, ...]) -> set[str]:
    """Return the words of an office without articles, and without "for" before a body."""
    return {*map(plain, office), *(word.removeprefix("ل") for word in office)}


def _speaker(office: tuple[str, ...]) -> bool:
    """Tell whether an office is that of the speaker of a parliament, which is called by two names."""
    return office[:1] == (_PRESIDENT,) and (office[1:2] == ("البرلمان",) or office[1:3] in _PARLIAMENTS)


# "The speaker of the house of deputies": one word more tells of which state.
_NO_STATE = 3
_PARLIAMENTS = frozenset({*HOUSES, ("المجلس", "النيابي")})


def _is_of(draft: Draft, chunk: Chunk) -> bool:
    """Tell whether somebody has an office in a body or a part of it: "a leader of X" in its bureau."""
    whole = set(map(plain, chunk.body.words)) if chunk.body is not None else set()
    return any(set(chunk.office) <= set(o) or (whole and whole <= _plainly(o)) for o in draft.offices)


# "The member of the coalition" is a member of a bureau of it.
_MEMBERS = frozenset({"عضو", "قيادي"})


def _of_affairs(word: str) -> str:
    """Return a word behind "for" as it stands behind its noun: "for affairs", "of affairs"."""
    return "ال" + word[2:] if word.startswith("لل") else word
