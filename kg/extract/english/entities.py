"""Settled spans become entities with their mentions, and the noun phrases of actors."""

from kg.extract.english.drafts import Named
from kg.extract.mentions.found import Form, Found, Mention, NounPhrase, Number
from kg.kinds import EntityType
from kg.lexicon.english import load_english
from kg.lexicon.registry import Registry
from kg.records import Entity
from kg.sources import Quote, Release
from kg.text.fold import Folded
from kg.text.words import Words

_ACTORS = frozenset(EntityType) - {EntityType.LEGAL_TEXT, EntityType.PLACE}
_GOVERNMENT = frozenset({"government", "Government", "administration", "Administration"})
_REPRESENTING = frozenset({EntityType.ORGANISATION, EntityType.DELEGATION})
# Title -> kind of post across states in the registry.
_ROLES = {
    "foreign minister": "foreign-minister",
    "minister of foreign affairs": "foreign-minister",
    "minister for foreign affairs": "foreign-minister",
    "defense minister": "defence-minister",
    "defence minister": "defence-minister",
    "interior minister": "interior-minister",
    "president": "president",
    "prime minister": "prime-minister",
    "king": "king",
    "emir": "emir",
    "chancellor": "chancellor",
    "crown prince": "crown-prince",
}


def assemble(release: Release, folded: Folded, words: Words, registry: Registry, spans: list[Named]) -> Found:
    """Join the spans of one thing into an entity and list the mentions and phrases.

    Args:
        release: The release.
        folded: Its folded text.
        words: Its words.
        registry: Names and facts that people decided.
        spans: Settled spans by start, the longer first.

    Returns:
        What was found.
    """
    groups: dict[str, list[Named]] = {}
    spans = sorted([*spans, *_adjectives(words, registry, spans)], key=lambda s: (s.start, -s.stop))
    for span in spans:
        groups.setdefault(span.identity, []).append(span)
    ids = {identity: f"e{n}" for n, identity in enumerate(groups, 1)}
    entities = tuple(_entity(release, words, registry, identity, members, ids) for identity, members in groups.items())
    return Found(
        release=release,
        folded=folded,
        words=words,
        entities=entities,
        mentions=_mentions(words, spans, ids),
        phrases=_phrases(words, spans, ids),
    )


def _adjectives(words: Words, registry: Registry, spans: list[Named]) -> list[Named]:
    """Name a state by its adjective where somebody stands for it by no other word: "Ruritanian Foreign Minister"."""
    named = {span.identity for span in spans}
    out: dict[str, Named] = {}
    for span in spans:
        stands = span.type is EntityType.PERSON or (span.type in _REPRESENTING and not span.plain)
        for key in span.of if stands else ():
            entry = registry.entries.get(key)
            if entry is None or key in named or key in out:
                continue
            at = next((i for i in range(span.start, span.stop) if words.forms[i] in entry.adjectives_en), -1)
            if at >= 0:
                out[key] = Named(first=at, last=at + 1, type=entry.type, kind=entry.kind, key=key, form=Form.NISBA)
    return list(out.values())


def _mentions(words: Words, spans: list[Named], ids: dict[str, str]) -> tuple[Mention, ...]:
    """Make one mention of each span; of two spans on the same words the first stands."""
    mentions: dict[tuple[int, int], Mention] = {}
    for span in spans:
        start, end = words.starts[span.first], words.ends[span.last - 1]
        mention = Mention(
            start=start,
            end=end,
            entity=ids[span.identity],
            form=span.form,
            number=span.number,
            role_head=bool(span.title),
        )
        mentions.setdefault((start, end), mention)
    return tuple(sorted(mentions.values(), key=lambda m: (m.start, -m.end)))


def _phrases(words: Words, spans: list[Named], ids: dict[str, str]) -> tuple[NounPhrase, ...]:
    """Make the noun phrases of actors, titles included, none overlapping another."""
    phrases: list[NounPhrase] = []
    constituents = load_english().words["constituents"]
    for span in spans:
        if span.type not in _ACTORS or (phrases and words.starts[span.start] < phrases[-1].end):
            continue
        # "Council members" are the Council.
        stop = _past_members(words, span.stop, constituents) if span.type is EntityType.ORGANISATION else span.stop
        # "The United States government" is the United States.
        stop += span.type is EntityType.STATE and _follows(words, span.stop, _GOVERNMENT)
        phrases.append(
            NounPhrase(
                start=words.starts[span.start],
                end=words.ends[stop - 1],
                first=span.start,
                last=stop - 1,
                entity=ids[span.identity],
                behalf=tuple(dict.fromkeys(ids[key] for key in span.of if key in ids)),
                number=Number.PLURAL if stop > span.stop and span.type is not EntityType.STATE else span.number,
                form=span.form,
            )
        )
    return tuple(phrases)


def _past_members(words: Words, i: int, members: frozenset[str]) -> int:
    """Return one past those who make up a body behind it: "Union leaders", "Union foreign ministers"."""
    noun = i + (i < len(words.forms) and words.forms[i].lower() in FIELDS)
    return noun + 1 if noun < len(words.forms) and words.forms[noun].lower() in members else i


#: What ministers see to.
FIELDS = frozenset({"foreign", "finance", "defence", "defense", "interior", "energy", "health", "trade", "prime"})


def _follows(words: Words, i: int, members: frozenset[str]) -> bool:
    """Tell whether one of some words stands at an index."""
    return i < len(words.forms) and words.forms[i] in members


def _entity(
    release: Release, words: Words, registry: Registry, identity: str, members: list[Named], ids: dict[str, str]
) -> Entity:
    """Make the entity of one group of spans."""
    text = release.text
    quotes = {}
    for span in members:
        start, end = words.starts[span.first], words.ends[span.last - 1]
        quotes[start, end] = Quote(start=start, end=end, quote=text[start:end])
    over = registry.entries[identity].part_of if identity in registry.entries else ""
    of = tuple(dict.fromkeys(ids[key] for span in members for key in (*span.of, over) if key in ids))
    of = of or _served(registry, identity, [m for m in members if not _former(words, m)], ids)
    role = next((span.role for span in members if span.role), None)
    mentions = tuple(quotes[span] for span in sorted(quotes))
    known = registry.entries.get(identity)
    if known is not None:
        return Entity(
            id=ids[identity],
            type=known.type,
            kind=known.kind,
            key=known.key,
            name_ar=known.ar,
            name_en=known.en,
            mentions=mentions,
            post=_post(registry, members),
            role=_role(text, words, role),
            of=of,
        )
    first = members[0]
    return Entity(
        id=ids[identity],
        type=first.type,
        kind=first.kind,
        name_en=first.name,
        mentions=mentions,
        post=_post(registry, members),
        role=_role(text, words, role),
        of=of,
    )


def _served(registry: Registry, identity: str, members: list[Named], ids: dict[str, str]) -> tuple[str, ...]:
    """Name the state of the text that somebody is known to serve in the office the text calls him by alone."""
    roles = {_ROLES.get(span.title) or _ALONE.get(span.title) for span in members} - {None}
    posts = [registry.posts[key] for key in registry.posts_of(identity)] if roles else []
    return tuple(dict.fromkeys(ids[post.state] for post in posts if post.role in roles and post.state in ids))


def _former(words: Words, span: Named) -> bool:
    """Tell whether somebody is said to have left the office he is called by: "former Secretary of State X"."""
    begin = min(span.start, span.role[0]) if span.role else span.start
    return any(words.forms[k].lower() in {"former", "ex"} for k in range(max(begin - 2, 0), span.first))


# What the foreign minister of one state is called without naming it.
_ALONE = {"secretary of state": "foreign-minister"}


def _role(text: str, words: Words, role: tuple[int, int] | None) -> Quote | None:
    if role is None:
        return None
    start, end = words.starts[role[0]], words.ends[role[1] - 1]
    return Quote(start=start, end=end, quote=text[start:end])


def _post(registry: Registry, members: list[Named]) -> str:
    """Name the registry's post in which a person appears, when the words name the state beside it."""
    for span in members:
        role = _ROLES.get(span.title)
        if role and span.form in {Form.NAME, Form.POST}:
            for key in span.of:
                post = registry.state_post(key, role)
                if post is not None:
                    return post.key
    return ""
