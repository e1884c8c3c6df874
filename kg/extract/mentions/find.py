"""From a release to the things it names: the first step of reading."""

from kg.extract.mentions.bodies_again import bodies_again
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form, Found, Mention, NounPhrase
from kg.extract.mentions.guide import guide
from kg.extract.mentions.identity import Draft
from kg.extract.mentions.latter import latter
from kg.extract.mentions.marking import GENDERS, NUMBERS
from kg.extract.mentions.names_again import names_again
from kg.extract.mentions.offices_behind import offices_behind
from kg.extract.mentions.reporters import without_reporters
from kg.extract.mentions.resolve import Resolver
from kg.extract.mentions.said_groups import says_itself
from kg.extract.mentions.scan import scan
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.these import with_these
from kg.extract.mentions.titles_alone import titles_alone
from kg.extract.mentions.unnamed import past_wish
from kg.extract.mentions.view import View, look
from kg.extract.mentions.word_shapes import said_in
from kg.kinds import PERSON, PLACE, STATE, EntityType
from kg.lexicon.registry import Registry
from kg.records import Entity
from kg.sources import Quote, Release
from kg.text.romanise import romanise

_ACTORS = frozenset({
    *(PERSON, EntityType.ORGANISATION, STATE, EntityType.ARMED_GROUP),
    *(EntityType.DELEGATION, EntityType.POPULATION),
})


def find_mentions(release: Release, registry: Registry) -> Found:
    """Find the persons, bodies, states, groups, places, legal texts and processes that a release names.

    Args:
        release: An Arabic release.
        registry: What is known of names and posts.

    Returns:
        The things with their mentions, the noun phrases of actors, and what stayed ambiguous.
    """
    view = look(release.text, guide(registry))
    resolver = Resolver(view, release.published, parted=bool(release.publisher))
    resolver.resolve(without_reporters(view, scan(view)))
    bodies_again(resolver)
    names_again(resolver)
    offices_behind(resolver)
    titles_alone(resolver)
    latter(resolver)
    drafts = [d for d in resolver.drafts.all if d.mentions and not d.weak]
    drafts.sort(key=lambda d: min(d.mentions))
    ids = {id(draft): f"e{number}" for number, draft in enumerate(drafts, 1)}
    keyed = {draft.key: ids[id(draft)] for draft in drafts if draft.key}
    entities = tuple(_entity(view, draft, ids, keyed) for draft in drafts)
    belongs = {entity.id: entity.of for entity in entities}
    found = Found(
        release=release,
        folded=view.folded,
        words=view.words,
        entities=entities,
        mentions=_mentions(drafts, ids),
        phrases=_phrases(view, resolver, ids, belongs),
        unresolved=tuple(sorted(resolver.unresolved, key=lambda u: (u.words.start, u.words.end, u.rule))),
        serves={ids[id(draft)]: served for draft in drafts if (served := _served(draft, release, registry, keyed))},
    )
    return with_these(found)


def _served(draft: Draft, release: Release, registry: Registry, keyed: dict[str, str]) -> frozenset[str]:
    """Name the states and bodies of the text whose posts a person of the registry held on the day it came out."""
    posts = [registry.posts[post] for post in registry.posts_of(draft.key, release.published)] if draft.key else []
    return frozenset(keyed[key] for post in posts for key in (post.state, post.body) if key in keyed)


def _mentions(drafts: list[Draft], ids: dict[int, str]) -> tuple[Mention, ...]:
    found = [
        Mention(m.start, m.end, ids[id(draft)], m.form, m.gender, m.number, m.role_head)
        for draft in drafts
        for m in draft.mentions.values()
    ]
    found.sort(key=lambda m: (m.start, -m.end, m.entity))
    return tuple(found)


def _entity(view: View, draft: Draft, ids: dict[int, str], keyed: dict[str, str]) -> Entity:
    entry = view.guide.entry(draft.key) if draft.key else None
    type_, kind, key = draft.type, draft.kind, draft.key
    if entry and entry.kind == "State" and not draft.acts and entry.territory:
        type_, kind, key = PLACE, "Country", entry.territory
    name, english = (entry.ar, entry.en) if entry else _own_names(view, draft)
    of = [ids[id(body)] for body in draft.bodies if id(body) in ids]
    posts = [view.guide.registry.posts[post] for post in draft.posts]
    of += [keyed[post.body] for post in posts if post.body in keyed]
    of += [keyed[post.state] for post in posts if post.state in keyed]
    of += [keyed[s] for s in sorted(draft.states) if s in keyed and draft.type is not STATE]
    own = ids[id(draft)]
    return Entity(
        id=own,
        type=type_,
        kind=kind,
        key=key,
        name_ar=name,
        name_en=english,
        mentions=tuple(_quote(view, start, end) for start, end in sorted(draft.mentions)),
        post=_post(view, draft),
        role=_words(view, draft.role) if draft.role else None,
        of=tuple(dict.fromkeys(other for other in of if other != own)),
        aka=draft.aka,
    )


def _post(view: View, draft: Draft) -> str:
    """Choose the post that the text leaves no doubt of; of several only the one the person is known to have held."""
    if not draft.posts:
        return ""
    posts = tuple(dict.fromkeys(draft.posts))
    if len(posts) > 1 and draft.key:
        posts = tuple(post for post in posts if post in view.guide.registry.posts_of(draft.key))[:1]
    return posts[0] if len(posts) == 1 else ""


def _own_names(view: View, draft: Draft) -> tuple[str, str]:
    """Return the names of a thing the registry does not know: the text's words, and an English form if sure."""
    if draft.kind == "Resolution" and draft.names:
        number = min(draft.names)[-1]
        return f"القرار {number}", f"Resolution {number}"
    name = _label(view, draft)
    return name, romanise(name) if draft.type is PERSON and draft.names else ""


def _label(view: View, draft: Draft) -> str:
    if draft.label is None:
        return ""
    words, (first, _) = _words(view, draft.label), draft.label
    # "And N M", where no table knows N: the mention tells where the name begins.
    within = range(words.start + 1, view.words.ends[first])
    start = next((start for start, end in sorted(draft.mentions) if end == words.end and start in within), words.start)
    # "To the" swallows the first letter of the article.
    article = "ال" if view.folded.source[max(0, start - len(_TO_THE)) : start] == _TO_THE else ""
    return article + _quote(view, start, words.end).quote


_TO_THE = "لل"


def _words(view: View, span: tuple[int, int]) -> Quote:
    first, last = span
    clitic = view.lexemes[first].clitic
    return _quote(view, view.start(first, clitic), view.words.ends[last])


def _quote(view: View, start: int, end: int) -> Quote:
    return Quote(start=start, end=end, quote=view.folded.source[start:end])


def _phrases(
    view: View, resolver: Resolver, ids: dict[int, str], belongs: dict[str, tuple[str, ...]]
) -> tuple[NounPhrase, ...]:
    found = [
        _phrase(view, chunk, ids[id(draft)], belongs)
        for chunk, draft in resolver.whole
        if id(draft) in ids and (draft.type in _ACTORS or _speaks(view, chunk))
    ]
    found.sort(key=lambda p: (p.start, -p.end))
    kept: list[NounPhrase] = []
    for phrase in found:
        if not kept or phrase.start >= kept[-1].end:
            kept.append(phrase)
    return tuple(kept)


def _speaks(view: View, chunk: Chunk) -> bool:
    """Tell whether a text is told of as one who speaks: "the resolution called for"."""
    text = chunk.type is EntityType.LEGAL_TEXT and said_by(view, chunk.first)
    return text and (says_itself(view, chunk) or _past_summit(view, chunk) > chunk.last)


def _past_summit(view: View, chunk: Chunk) -> int:
    """Return the last word of the final communiqué of a summit with which a text begins, else that of the chunk."""
    forms = view.words.forms
    told = forms[chunk.first : chunk.first + 2] == _COMMUNIQUE and view.form(chunk.first + 2) in _SUMMITS
    if not told or any(form in _ENDS for form in forms[: chunk.first]):
        return chunk.last
    last = chunk.first + 2
    while (word := view.lexeme(last + 1)) and word.definite and not word.clitic:
        last += 1
    return last


_COMMUNIQUE = ("البيان", "الختامي")
_SUMMITS = frozenset({"للقمه", "لقمه", "للموتمر", "لموتمر"})
_ENDS = frozenset({".", "\n", "؟"})


def _phrase(view: View, chunk: Chunk, entity: str, belongs: dict[str, tuple[str, ...]]) -> NounPhrase:
    last = _past_summit(view, chunk) if chunk.type is EntityType.LEGAL_TEXT else past_wish(view, chunk.last)
    return NounPhrase(
        start=view.start(chunk.first, chunk.clitic),
        end=view.words.ends[last],
        first=chunk.first,
        last=last,
        entity=entity,
        behalf=belongs[entity],
        gender=GENDERS[chunk.gender or _as_told(view, chunk)],
        number=NUMBERS[chunk.number],
        form=Form.NAME if chunk.name else chunk.form,
    )


def _as_told(view: View, chunk: Chunk) -> str:
    """Tell by the verb of saying right before a person's name which gender the person is of; empty where none is."""
    if chunk.type is not PERSON or chunk.clitic:
        return ""
    return said_in(view.form(chunk.first - 1))
