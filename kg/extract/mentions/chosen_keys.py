"""Which registry key a name stands for here: a land for its state, a capital for who acts there, one of several."""

from collections.abc import Container

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.words import COMMAS

_HOLDERS = frozenset({"site", "process", "text"})
_EACH = frozenset({"كل", "كلا"})
_LONGEST_LIST = 12
_CITY_WORDS = frozenset({"عاصمه", "مدينه"})


def acts(view: View, chunk: Chunk) -> bool:
    """Tell whether a place is named otherwise than as where something is.

    Args:
        view: The text.
        chunk: The place, or a state that may be one.

    Returns:
        Whether no preposition or noun of place stands before it, or what it says is told of it.
    """
    if _acts_at(view, chunk.first, view.form(chunk.first)[: chunk.clitic], _LONGEST_LIST):
        return True
    return _which_says(view, chunk.last)


def _which_says(view: View, last: int) -> bool:
    """Tell whether a clause tells what a place says, so that who acts there is meant: "X, which denounced"."""
    i = last + 1 + (view.form(last + 1) in COMMAS)
    if view.form(i) not in _WHICH_TOWN:
        return False
    return any(
        cue.verb.tier in "AB"
        and cue.inflected.gender == "f"
        and cue.inflected.shape in _TELLS
        and not cue.verb.flags & {"agenda", "joint"}
        for cue in load_cues().forms.get(view.form(i + 1), ())
    )


_WHICH_TOWN = frozenset({"التي", "والتي"})
_TELLS = (Shape.PERFECT, Shape.IMPERFECT)


def _acts_at(view: View, i: int, proclitic: str, more: int) -> bool:
    if "ب" in proclitic:
        return False
    if proclitic not in {"", "و"} or i == 0:
        return True
    before = view.lexemes[i - 1]
    listed = view.atoms.get(i - 1)
    if proclitic and listed and listed.last == i - 1 and more:
        # One of several in a list is as the one before it: "in X and Y".
        return _acts_at(view, i - 1, view.form(i - 1)[: listed.clitic], more - 1)
    if view.form(i - 1) == "من" and view.form(i - 2) in _EACH:
        return True
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
    if not chunk.keys:
        return ()
    if len(chunk.keys) == 1:
        return (_canonical(view, chunk, chunk.keys[0], parted=parted),)
    named = _states_alone(view, chunk)
    keys = tuple(dict.fromkeys(_canonical(view, chunk, key, parted=parted) for key in named))
    if len(keys) > 1:
        known = tuple(key for key in keys if key in seen)
        keys = known if len(known) == 1 else keys
    if len(keys) > 1:
        near = tuple(key for key in keys if view.guide.state_of(key).partition("/")[2] in view.about)
        keys = near if len(near) == 1 else keys
    return keys


def _states_alone(view: View, chunk: Chunk) -> tuple[str, ...]:
    """Leave out the city that is spelt as a state where the state is meant: among other states, or by its vowel."""
    states = tuple(key for key in chunk.keys if _is_state(view, key))
    if not states or chunk.last > chunk.first or len(states) == len(chunk.keys):
        return chunk.keys
    voiced = view.source(chunk.first)
    if _DOUBLED in voiced or not (_VOWEL in voiced or _among_states(view, chunk)):
        return chunk.keys
    return states


# "Oman" and "Amman" as careful texts write them.
_VOWEL, _DOUBLED = "\u064f", "\u0651"


def _is_state(view: View, key: str) -> bool:
    return view.guide.registry.entries[key].type is EntityType.STATE


def _among_states(view: View, chunk: Chunk) -> bool:
    """Tell whether a name stands in a list of states: what is joined to it on either side is one each time."""
    before = chunk.first - 1 - (view.form(chunk.first - 1) in COMMAS)
    after = chunk.last + 1 + (view.form(chunk.last + 1) in COMMAS)
    listed = [a for a in view.atoms.values() if a.last == before] if chunk.clitic or before < chunk.first - 1 else []
    follows = view.atoms.get(after)
    if follows is not None and (follows.clitic or after > chunk.last + 1):
        listed.append(follows)
    # A city joined to its own country is the city: "the chamber of trade of Jordan and Amman".
    entries = view.guide.registry.entries
    countries = {entries[key].within.rpartition("/")[2] for key in chunk.keys}
    named = [a.keys[0] for a in listed if a.keys]
    abroad = all(_is_state(view, key) and key.rpartition("/")[2] not in countries for key in named)
    return bool(listed) and abroad


def _canonical(view: View, chunk: Chunk, key: str, *, parted: bool) -> str:
    """Return the key under which a thing is gathered: a land is its state, an acting capital and government too."""
    entry = view.guide.registry.entries[key]
    state = view.guide.state_of(key)
    if not state or entry.kind in {"State", "Country"}:
        return state or key
    if entry.type is EntityType.PLACE:
        return state if chunk.head not in _CITY_WORDS and acts(view, chunk) else key
    return key if parted else state
