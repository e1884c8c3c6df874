"""Read a cue behind "therefore" as the speaker's next statement: "he said that it is closed, so he called for"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT, definite
from kg.extract.mentions.found import Gender
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_HENCE = word_set("لذلك ولذلك لهذا ولهذا لذا ولذا وعليه وبالتالي وهنا وكذلك")
_ACTORS = frozenset(["office", "organisation"])
_OF_TWO = {("ومن", "هنا"), ("ومن", "ثم"), ("بناء", "عليه"), ("وبناء", "عليه")}


def hence(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> int | None:
    """Find where the clause of a cue behind "therefore" begins, which goes on with whoever speaks in the sentence.

    Args:
        layout: The release.
        i: Index of the cue's word.
        cue: One reading of it.
        sentence: The sentence.

    Returns:
        Index of "therefore", never 0; None where none stands there, where a subject follows, or where the one told of
        before may be meant: "he said that the council met, and therefore called for".
    """
    if cue.inflected.shape is not Shape.PERFECT or cue.inflected.person == 1 or cue.conjunction or layout.quoted[i]:
        return None
    pair = (layout.form(i - 2), layout.form(i - 1)) in _OF_TWO
    if not pair and layout.form(i - 1) not in _HENCE:
        return None
    start = i - 1 - pair
    if start <= sentence.first or not (layout.form(start - 1) in COMMAS or layout.form(start) in ("لذا", "لذلك")):
        return None
    if layout.phrase(i + 1) is not None or definite(layout.form(i + 1)):
        return None
    that = next((k for k in range(start - 1, sentence.first, -1) if layout.forms[k] in THAT), None)
    return start if that is not None and not _meant(layout, that + 1, start, cue) else None


def _meant(layout: Layout, first: int, stop: int, cue: CueForm) -> bool:
    """Tell whether an actor named since "that", or a body or an officer right behind it, may be who does it."""
    feminine, form = cue.inflected.gender == "f", layout.form(first)
    head = nouns_ar().head(form) if definite(form) else None
    if head is not None and head.kind in _ACTORS and form.endswith("ه") is feminine:
        return True
    gender = Gender.FEMININE if feminine else Gender.MASCULINE
    told = (phrase for k in range(first, stop) if (phrase := layout.phrase(k)) is not None and phrase.first == k)
    return any(phrase.gender in (gender, Gender.UNKNOWN) for phrase in told)
