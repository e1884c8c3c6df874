"""Which registry key a name stands for here: a land for its state, a capital for who acts there, one of several."""

from collections.abc import Container

from kg.extract.chunk import Chunk
from kg.extract.view import View
from kg.kinds import EntityType

_HOLDERS = frozenset({"site", "process", "text"})
_CITY_WORDS = frozenset({"عاصمه", "مدينه"})


def acts(view: View, chunk: Chunk) -> bool:
    """Tell whether a place is named otherwise than as where something is.

    Args:
        view: The text.
        chunk: The place, or a state that may be one.

    Returns:
        Whether no preposition or noun of place stands before it.
    """
    i = chunk.first
    proclitic = view.form(i)[: chunk.clitic]
    if "ب" in proclitic:
        return False
    if proclitic not in {"", "و"} or i == 0:
        return True
    before = view.lexemes[i - 1]
    return not view.guide.nouns.has("locative", before.stem) and not (before.head and before.head.kind in _HOLDERS)


def chosen_keys(view: View, chunk: Chunk, seen: Container[str], *, parted: bool) -> tuple[str, ...]:
    """Choose among the keys of a chunk by what the text has named already and by what it is about.

    Args:
        view: The text.
        chunk: The chunk.
        seen: Keys of the things named so far.
        parted: Whether a state and its government are kept apart.

    Returns:
        The keys it may stand for; one when it is sure, several when nothing decides.
    """
    keys = tuple(dict.fromkeys(_canonical(view, chunk, key, parted=parted) for key in chunk.keys))
    if len(keys) > 1:
        known = tuple(key for key in keys if key in seen)
        keys = known if len(known) == 1 else keys
    if len(keys) > 1:
        near = tuple(key for key in keys if view.guide.state_of(key).partition("/")[2] in view.about)
        keys = near if len(near) == 1 else keys
    return keys


def _canonical(view: View, chunk: Chunk, key: str, *, parted: bool) -> str:
    """Return the key under which a thing is gathered: a land is its state, an acting capital and government too."""
    entry = view.guide.registry.entries[key]
    state = view.guide.state_of(key)
    if not state or entry.kind in {"State", "Country"}:
        return state or key
    if entry.type is EntityType.PLACE:
        return state if chunk.head not in _CITY_WORDS and acts(view, chunk) else key
    return key if parted else state
