"""Tell whether a body goes on in the present in a text of its own: "the union discussed X, and condemns Y"."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.in_present import STANDS
from kg.extract.stances.letterheads import letterhead
from kg.extract.stances.memory import Memory
from kg.extract.stances.walk import Frame
from kg.text.words import COMMAS


def goes_on_in_its_text(layout: Layout, memory: Memory, frame: Frame) -> bool:
    """Tell whether whoever put out a text takes a stand behind what it tells of itself in the past.

    A report told in the past goes on in the past; a statement tells what its issuer did and then what it holds.

    Args:
        layout: The release.
        memory: Who spoke so far.
        frame: The cue, of which no subject is told.

    Returns:
        Whether "and" with such a verb stands behind a comma, and the issuer was the last who acted in the sentence.
    """
    at = frame.at
    if layout.form(at - 1) not in COMMAS or frame.form.conjunction != "و" or layout.forms[at] not in STANDS:
        return False
    last = memory.said[-1].entities if memory.said and memory.heard >= memory.began else ()
    ours = memory.issuer.entities if memory.issuer else tuple(p.entity for p in letterhead(layout))
    return bool(last) and set(last) == set(ours)
