"""Offices that stand behind a surname and a comma: "al-Hariri, the leader of the bloc, said", told after names are."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft
from kg.extract.mentions.resolve import Resolver
from kg.kinds import PERSON
from kg.text.words import COMMAS


def offices_behind(resolver: Resolver) -> None:
    """Give an office without a bearer to the person whose surname stands right before it, behind a comma.

    Args:
        resolver: The things found, with the short names of persons; mentions move between drafts.
    """
    ends = {chunk.last: draft for chunk, draft in resolver.whole if _is_surname(chunk, draft)}
    moved: dict[int, Draft] = {}
    for chunk, draft in resolver.whole:
        bearer = ends.get(chunk.first - 2)
        if bearer is None or not _stands_alone(resolver, chunk, draft) or _has_office(resolver, chunk):
            continue
        bearer.mentions.update(draft.mentions)
        bearer.posts.extend(post for post in draft.posts if post not in bearer.posts)
        bearer.role = bearer.role or draft.role
        draft.mentions.clear()
        moved[id(draft)] = bearer
    resolver.whole = [(chunk, moved.get(id(draft), draft)) for chunk, draft in resolver.whole]


def _is_surname(chunk: Chunk, draft: Draft) -> bool:
    """Tell whether a chunk is the bare name of a person who is named more fully elsewhere."""
    return draft.type is PERSON and chunk.name == (chunk.first, chunk.last) and not chunk.office


def _stands_alone(resolver: Resolver, chunk: Chunk, draft: Draft) -> bool:
    """Tell whether an office behind a comma is all that is told of somebody."""
    unnamed = draft.type is PERSON and not (draft.names or draft.key) and len(draft.words) == 1
    told = chunk.name is None and not chunk.clitic and chunk.last > chunk.first
    return unnamed and told and resolver.view.form(chunk.first - 1) in COMMAS


def _has_office(resolver: Resolver, chunk: Chunk) -> bool:
    """Tell whether a name or another office follows at once, so that the office is part of a list."""
    word = resolver.view.lexeme(chunk.last + 1)
    return word is not None and (word.may_name or (word.head is not None and word.head.kind == "office"))
