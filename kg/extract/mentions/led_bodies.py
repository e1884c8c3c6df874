"""Bodies called by who leads them: "the administration of President X", "the office of the minister"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.persons import person
from kg.extract.mentions.view import View
from kg.kinds import EntityType


def led_body(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a body whose head noun governs the person who leads it; the person is named within.

    Args:
        view: The text.
        i: Index of the head noun.
        lexeme: Its reading.

    Returns:
        The state for its government, regime or administration, a body of its own for an office or campaign; None
        where no person stands behind the noun, or no state is known for a government.
    """
    classes, bare = view.guide.nouns.classes, lexeme.bare
    governs, office = bare in classes["led_government"], bare in classes["led_office"]
    if lexeme.definite or not (governs or office):
        return _serving(view, i, lexeme) if lexeme.definite and office else None
    following = view.lexeme(i + 1)
    if following is None or following.clitic:
        return None
    leader = person(view, i + 1, following) or _known(view, i + 1)
    if leader is None or (leader.reference and leader.name is None):
        return None
    state = _state(view, leader)
    if not state and lexeme.bare == "حكومه" and len(view.about) == 1:
        state = "actor/" + next(iter(view.about))
    if governs and not state:
        return None
    return Chunk(
        first=i,
        last=leader.last,
        clitic=lexeme.clitic,
        type=EntityType.STATE if governs else EntityType.ORGANISATION,
        kind="State" if governs else "Organization",
        form=Form.NOMINAL,
        keys=(state,) if governs else (),
        words=(lexeme.stem, *view.words.forms[i + 1 : leader.last + 1]),
        head=lexeme.bare,
        gender=lexeme.head.gender if lexeme.head else "",
        number="s",
        parts=[leader],
        body=leader,
    )


def _serving(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read an office with the article that serves somebody told behind "for": "the press office of the deputy N"."""
    word = view.lexeme(i + 2)
    organ = view.guide.nouns.has("organ_adjective", view.form(i + 1))
    if not organ or word is None or not word.clitic or not view.form(i + 2).startswith("ل"):
        return None
    served = person(view, i + 2, word)
    if served is None or served.clitic != 1 or (served.reference and served.name is None):
        return None
    return Chunk(
        first=i,
        last=served.last,
        clitic=lexeme.clitic,
        type=EntityType.ORGANISATION,
        kind="Organization",
        words=(lexeme.stem, *view.words.forms[i + 1 : served.last + 1]),
        head=lexeme.bare,
        gender="m",
        number="s",
        parts=[served],
        body=served,
    )


def _known(view: View, i: int) -> Chunk | None:
    """Return a person of the registry called by the surname alone."""
    part = name_chunk(view, i)
    return part if part and part.type is EntityType.PERSON else None


def _state(view: View, leader: Chunk) -> str:
    """Return the state that a leader leads: the one the words name, or the one of the posts the registry knows."""
    if leader.state:
        return leader.state
    registry = view.guide.registry
    states = {registry.posts[post].state for key in leader.keys for post in registry.posts_of(key)} - {""}
    return states.pop() if len(states) == 1 else ""
