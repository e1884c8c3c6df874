"""Find where what somebody says goes on from what is or was to what will be: "the talks failed and will not resume"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import BUT_HE, THAT
from kg.extract.stances.further import of_whom
from kg.extract.stances.future import is_future
from kg.text.fold import word_set
from kg.text.words import COMMAS

_WILL = word_set("لن سوف")
_AND_WILL = word_set("ولن وسوف")
# What is to come of a cause, of a condition or of an aim belongs to it.
_BOUND = word_set("لأن لأنه لأنها لأنهم إذا إن لو كلما حتى لكي كي ما مما بما حيث إذ")
_SAID, _LEFT, _FAR = 3, 4, 40


def and_shall(layout: Layout, i: int, first: int, stop: int) -> bool:
    """Tell whether "and will" or "and will not" begins a part within a content told by "that" or a colon.

    Args:
        layout: The release.
        i: Index of the word.
        first: Index of the first word of the content.
        stop: One past its last word.

    Returns:
        Whether it does: nothing before it in the content is to come, and it belongs to no relative clause.
    """
    if not _and_will(layout, i):
        return False
    ends = next((k for k in range(i + 1, stop) if layout.forms[k] in COMMAS), stop)
    if i < first + _SAID or ends < i + _LEFT or of_whom(layout, first, i):
        return False
    return not any(f in _WILL or f in _BOUND or is_future(f.lstrip("وف")) for f in layout.forms[first:i])


def goes_on_from(layout: Layout, first: int) -> int:
    """Find the "that" behind which stands the subject with whom "and will" or "but it will" at a place goes on.

    Args:
        layout: The release.
        first: Index of the word.

    Returns:
        Its index, or -1 where no such verb stands at the place.
    """
    but = layout.form(first - 1 - (first - 1 in layout.quote_at)) in BUT_HE and _shall(layout, first)
    if not but and not _and_will(layout, first):
        return -1
    return next((k for k in range(first - 1, max(0, first - _FAR), -1) if layout.forms[k] in THAT), -1)


def _shall(layout: Layout, i: int) -> bool:
    """Tell whether a verb of what is to come, or "will not", stands at a place."""
    return layout.form(i) in _WILL or is_future(layout.form(i))


def _and_will(layout: Layout, i: int) -> bool:
    """Tell whether "and will" or "and will not" stands at a place with its verb."""
    form = layout.forms[i]
    if form in _AND_WILL:
        return layout.form(i + 1)[:1] in ("ي", "ت", "ن", "ا")
    return form[:1] == "و" and is_future(form[1:])
