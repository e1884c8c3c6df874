"""Pass over the question that an answer is given to: "he answered, when he was asked about the crisis: ..."."""

from kg.extract.layout.wording import STOPS, THAT
from kg.extract.stances.walk import Step, Walk
from kg.text.fold import word_set

#: "When".
WHEN_ASKED = word_set("حين عندما حينما لما لدى عند")
#: Verbs and nouns that tell of a question put to somebody.
ASKED = word_set(
    "سئل سئلت سئلا سئلوا سألناه سألناها سألته سألتها سألتهم سألناهم سألوه سؤاله سؤالها سؤالهم سؤالنا"
    " سؤالنا سؤالي سألت سأله سألها"
)
_FAR = 18


def pass_when_asked(walk: Walk) -> Step:
    """Skip "when he was asked about it" behind a verb of saying, up to what he says.

    Args:
        walk: The walk, standing at "when".

    Returns:
        Whether it was passed: a question is told of, and a colon, a quotation or "that" follows in the sentence.
    """
    layout = walk.layout
    if "says" not in walk.form.verb.flags or layout.form(walk.i + 1) not in ASKED:
        return False
    for k in range(walk.i + 2, min(walk.stop, walk.i + _FAR)):
        form = layout.forms[k]
        if form == ":" or form in THAT or (k in layout.quote_at and k > walk.i + 2):
            walk.aside, walk.i = True, k
            return True
        if form in STOPS:
            return False
    return False
