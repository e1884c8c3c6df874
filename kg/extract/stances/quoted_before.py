"""Read a quotation that stands before the verb which says who said it: "'it is late', said the minister"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT
from kg.extract.stances.bounds import Clause
from kg.extract.stances.positions import Position
from kg.extract.stances.strangers import quoted_name
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueForm
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# What stands between what he said and the verb: a comma, "so".
_BEFORE_SAID = COMMAS | {"هكذا", "بهذا", "بهذه", "الكلمات"}


def quoted_before(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> Clause | None:
    """Read a quotation that stands before the verb which says who said it.

    Args:
        layout: The release.
        i: Index of the verb.
        cue: One reading of it.
        sentence: The sentence.

    Returns:
        The clause, or None where the verb says nothing of what stands before it.
    """
    if "says" not in cue.verb.flags or (cue.conjunction and layout.form(i + 1) in THAT):
        # "..., and said that": what follows the verb is said.
        return None
    j = i - 1
    while j > sentence.first and layout.forms[j] in _BEFORE_SAID:
        j -= 1
    quote = layout.quotation(j)
    if quote is None or quote.stop - 1 != j or not sentence.first <= quote.first <= sentence.first + 1:
        return None
    if quoted_name(layout, quote, i):
        return None
    phrase = layout.phrase(i + 1)
    who = (phrase,) if phrase and layout.bare(phrase) else ()
    frame = Frame(at=i, form=cue, subject=who, content=quote.first + 1, how='"')
    return Clause(frame=frame, position=Position(start=quote.stop - 1), stop=sentence.stop, before=True)
