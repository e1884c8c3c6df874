"""Tell whether a verb in the present goes on with another before it: "condemns X, and rejects Y", "as it backs Z"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import GOES_ON, STOPS, definite
from kg.extract.stances.actions import acts
from kg.extract.stances.bounds import Clause
from kg.extract.stances.division import CLAUSES
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.nouns import nouns_ar
from kg.text.words import COMMAS


def goes_on_alike(layout: Layout, frame: Frame, found: list[Clause]) -> bool:
    """Tell whether a verb in the present goes on with one before it: "the union condemns X, and rejects Y".

    No noun is written like it, so that only who does it is to be told: who did what stands before, in its gender, where
    no "that" stands between; or, behind "as also" at the head of a sentence, who spoke in the one before.

    Args:
        layout: The release.
        frame: The cue with its parts.
        found: The clauses of its sentence before it.

    Returns:
        Whether it does.
    """
    inflected, at = frame.form.inflected, frame.at
    if inflected.shape is not Shape.IMPERFECT or inflected.person != 3 or frame.blank >= 0 or frame.content != at + 1:
        return False
    noun = layout.form(frame.content)
    bare = noun.removeprefix("ال")
    somebody = bare in nouns_ar().heads or nouns_ar().has("voice_p", bare) or layout.phrase(frame.content) is not None
    if somebody or (definite(noun) and not acts(bare)):
        return False
    if not found:
        return layout.form(at - 1) in GOES_ON and layout.form(at - 2) in STOPS | {"\n", ""}
    last = found[-1].frame
    alike = last.form.inflected.shape is Shape.IMPERFECT and last.form.inflected.gender == inflected.gender
    joined = frame.form.conjunction == "و" or layout.form(at - 1) in GOES_ON
    alike = alike and last.form.inflected.number == inflected.number
    apart = last.how not in CLAUSES or _apart(layout, frame, last)
    return alike and joined and apart and not _another_acts(layout, last.content, at)


def _apart(layout: Layout, frame: Frame, last: Frame) -> bool:
    """Tell whether what "that" opened before cannot go on with a verb behind a comma, since its gender differs.

    "The union recalls that the strike (m) goes on, and (f) greets the workers".
    """
    gender = _gender(layout, last.content)
    return layout.form(frame.at - 1) in COMMAS and gender in ("m", "f") and gender != frame.form.inflected.gender


def _gender(layout: Layout, i: int) -> str:
    """Return the gender of who or what is told of at a place, by its ending where nobody is; empty where open."""
    who, form = layout.phrase(i), layout.form(i)
    if who is not None and who.gender.value:
        return who.gender.value
    if form.endswith("ه"):
        return "f"
    return "m" if form.startswith("ال") and not form.endswith("ات") else ""


def _another_acts(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether another is told to do something between two places: "and Israel goes on with its raids"."""
    return any(
        form.startswith(_AND_DOES) and not acts(form[1:]) and layout.phrase(i + 1) is not None
        for i, form in enumerate(layout.forms[first:stop], first)
    )


_AND_DOES = ("وي", "وت")
