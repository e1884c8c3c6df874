"""Whom "the Russian official" or "the international diplomat" means: the one of that state who spoke or came last."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft, Drafts
from kg.extract.mentions.speech import said_by, speaks
from kg.extract.mentions.view import View
from kg.extract.mentions.world_envoys import of_united_nations
from kg.kinds import EntityType
from kg.lexicon.registry import Registry
from kg.text.fold import word_set

# Callings of those who hold no post of a state.
_PRIVATE = word_set("خبير معارض محلل ناشط كاتب باحث صحفي صحافي إعلامي محامي")
#: Words for a person that say no office; with the adjective of a state they mean the one person of that state.
GENERIC = _PRIVATE | word_set("مسؤول دبلوماسي ضيف قيادي زائر")


def official(drafts: Drafts, chunk: Chunk, view: View) -> list[Draft]:
    """Find whom "the Russian official" means: of those of that state the one who spoke or came last.

    Where he speaks again it is one who spoke before, rather than one who was only told of.

    Args:
        drafts: The things so far.
        chunk: A word for a person that says no office, with the adjective of a state or of the United Nations.
        view: The text.

    Returns:
        That person, or nobody where there is none or the words tell of no state.
    """
    if not chunk.state and chunk.office[1:] not in _OF_THE_WORLD:
        return []
    registry, persons = view.guide.registry, drafts.of_type(EntityType.PERSON)
    if chunk.state:
        of_state = [d for d in persons if _is_of_state(d, chunk, registry)]
    else:
        of_state = [d for d in persons if any(map(of_united_nations, d.offices))]
    if chunk.head in _PRIVATE:
        # "The Syrian opponent" is none of the ministers and presidents of whom he speaks.
        of_state = [d for d in of_state if not (d.posts or (d.key and registry.posts_of(d.key)))]
    if len(of_state) < 2:
        return of_state
    told = {at: d for d in of_state for at in d.words if at < chunk.first}
    spoke = [at for at in told if said_by(view, at)] if _says(view, chunk) else []
    last = max(spoke or told, default=-1)
    return [d for d in of_state if last in d.words]


# "The international official", of the United Nations.
_OF_THE_WORLD = (("الاممي",), ("الامميه",))


def _is_of_state(draft: Draft, chunk: Chunk, registry: Registry) -> bool:
    """Tell whether a person is of a state, or of no other and of a body told of by the adjective that tells which."""
    states = states_of(draft, registry)
    return chunk.state in states or (not states and any(chunk.office[-1] in office for office in draft.offices))


def _says(view: View, chunk: Chunk) -> bool:
    """Tell whether a verb of saying stands right before or behind an office phrase."""
    return said_by(view, chunk.first) or speaks(view, chunk.first, chunk.last)


def states_of(draft: Draft, registry: Registry) -> set[str]:
    """Return the states whose adjective a person bears, or one of whose bodies he is of.

    Args:
        draft: The person.
        registry: The registry.

    Returns:
        The keys of the states.
    """
    owners = [registry.entries[body.key] for body in draft.bodies if body.key in registry.entries]
    states = draft.states.union(*(body.states for body in draft.bodies))
    return states | {key for owner in owners for key in (owner.key, owner.part_of, owner.represents)} - {""}


def is_some_official(view: View, chunk: Chunk) -> bool:
    """Tell whether somebody is called by an office and the adjective of a state, both without article.

    Args:
        view: The text.
        chunk: The office.

    Returns:
        Whether he is: "a Turkish official", not "the Turkish official" or "an official of Turkey".
    """
    noun, adjective = view.lexemes[chunk.first], view.lexeme(chunk.first + 1)
    return not noun.definite and adjective is not None and bool(adjective.nisba) and not adjective.definite


def is_of_another(view: View, chunk: Chunk) -> bool:
    """Tell whether the noun behind an office says whose it is, so that the adjective of a state may be of that noun.

    Args:
        view: The text.
        chunk: The office.

    Returns:
        Whether one does: "the lawyer of the Syrian defendant", not "the Syrian lawyer" or "a Syrian lawyer".
    """
    noun, after = view.lexemes[chunk.first], view.lexeme(chunk.first + 1)
    return not noun.definite and after is not None and after.definite


def some_official(drafts: Drafts, found: list[Draft], chunk: Chunk, view: View) -> list[Draft]:
    """Find whom "a Turkish official" may mean: none of those whose name or office tells who they are.

    Args:
        drafts: The things so far.
        found: Those who bear such an office.
        chunk: The office.
        view: The text.

    Returns:
        Others called so, unless this is "another"; all found where a release opens so, for it goes on to name him.
    """
    if view.form(chunk.last + 1) in _ANOTHER:
        return []
    if not any(d.first < chunk.first for d in drafts.of_type(EntityType.PERSON)):
        return found
    return [d for d in found if not (d.names or d.key) and d.heads <= {chunk.head}]


_ANOTHER = word_set("آخر أخرى ثان ثالث")
