"""Several who bear one office, each with his name: "the foreign ministers the Russian N and the Turkish M"."""

from kg.extract.mentions.bare_names import name_words
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.offices import office
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.persons import fellow
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.nouns import Head

# Plural of an office, and the office of each.
_EACH = {"وزراء": "وزير", "روساء": "رييس"}


def several(view: View, i: int, lexeme: Lexeme) -> list[Chunk]:
    """Read a plural office behind which its bearers are named one by one, each with his state.

    Args:
        view: The text.
        i: Index of the office.
        lexeme: Its reading.

    Returns:
        The persons, or an empty list where no name follows the first state.
    """
    each = _EACH.get(lexeme.bare)
    if each is None:
        return []
    alone = lexeme._replace(bare=each, head=Head("office", "m", "d"))
    first = office(view, i, alone)
    of_a_state = first is not None and (first.state or (first.body and first.body.type is EntityType.STATE))
    if first is None or first.name is None or not of_a_state:
        return []
    first.state = first.state or (first.body.keys[0] if first.body and first.body.keys else "")
    found = [first]
    while (more := _next(view, found[-1])) is not None:
        found.append(more)
    return found if len(found) > 1 else []


def _next(view: View, before: Chunk) -> Chunk | None:
    """Read the next bearer, by the adjective or the name of his state: "and the Turkish M", "and of Turkey M"."""
    i = before.last + 1
    word = view.lexeme(i)
    if word is None:
        return None
    if word.nisba and word.definite:
        return fellow(view, i, before)
    land = name_chunk(view, i)
    if land is None or land.clitic != 1 or land.type is not EntityType.STATE:
        return None
    name = name_after(view, land.last + 1, sure=False)
    if name is None or name[1] == name[0]:
        return None
    return Chunk(
        first=i,
        last=name[1],
        clitic=1,
        type=EntityType.PERSON,
        kind="Person",
        form=Form.NAME,
        head=before.head,
        gender="m",
        number="s",
        name=name,
        words=name_words(view, name),
        keys=known.keys if (known := name_chunk(view, name[0])) and known.type is EntityType.PERSON else (),
        state=land.keys[0],
        office=(before.head, land.keys[0]),
        parts=[land],
    )
