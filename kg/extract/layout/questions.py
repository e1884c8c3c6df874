"""Tell what a text asks from what it tells: "does X condemn it?" is nobody's view, "did X meet Y?" no meeting."""

from kg.extract.layout.lay import Layout
from kg.text.fold import with_and
from kg.text.words import COMMAS

#: Words that ask whether something is so.
ASKING = with_and("هل") | {"فهل"}
# So many words back a question is looked for: a bound on the work, not on sense.
_FARTHEST = 400


def is_asked(layout: Layout, first: int, i: int) -> bool:
    """Tell whether a sentence asks whether something is so before a word, outside quotations.

    Args:
        layout: The release.
        first: Index of the first word of the sentence.
        i: Index of the word.

    Returns:
        Whether it does, and the word answers nothing: "was asked whether it is so, so he said".
    """
    first = max(first, i - _FARTHEST)
    answers = layout.form(i).startswith("ف") and layout.form(i - 1) in COMMAS
    if answers or ASKING.isdisjoint(layout.forms[first:i]):
        return False
    return any(layout.forms[k] in ASKING and not layout.quoted[k] for k in range(first, i))
