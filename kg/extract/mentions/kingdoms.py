"""'The kingdom' within a name, which is the state that the text shows it to be: "the delegation of the kingdom"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.kinds import EntityType

KINGDOM = "المملكه"


def kingdom(j: int, lexeme: Lexeme) -> Chunk:
    """Make the chunk of "the kingdom" within a name.

    Args:
        j: Index of the word.
        lexeme: Its reading.

    Returns:
        The chunk, which refers to a state named elsewhere.
    """
    return Chunk(
        first=j,
        last=j,
        type=EntityType.STATE,
        kind="State",
        form=Form.NOMINAL,
        words=(lexeme.stem,),
        head=lexeme.bare,
        gender="f",
        number="s",
        reference=True,
    )


def is_kingdom(chunk: Chunk) -> bool:
    """Tell whether a chunk is "the kingdom" alone, which what stands behind it may tell as well.

    Args:
        chunk: The chunk.

    Returns:
        Whether it is.
    """
    return chunk.reference and chunk.words == (KINGDOM,)
