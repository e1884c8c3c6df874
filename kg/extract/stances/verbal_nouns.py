"""Tell a verbal noun from the perfect that is written like it."""

from kg.extract.layout.lay import Layout
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.words import OPENING_QUOTES

# Only a noun stands right behind these.
_THAT = frozenset(["ان", "بان"])
# "After he had rejected": only a verb stands behind "that" here.
_AFTER, _BEFORE_THAT = frozenset(["بعد", "وبعد", "منذ", "ومنذ"]), 2


def is_verbal_noun(layout: Layout, j: int, cue: CueForm) -> bool:
    """Tell whether what looks like a perfect behind "that" is the noun for it: "said that X's refusal of Y was brave".

    Args:
        layout: The release.
        j: Index of the word, in a content that "that" opens.
        cue: Its reading as a verb.

    Returns:
        Whether a verbal noun is written like it and "that" stands right before it, or before its quotation mark.
    """
    behind = layout.form(j - 1 - (layout.form(j - 1) in OPENING_QUOTES))
    verbal = cue.inflected.shape is Shape.PERFECT and not cue.conjunction and behind in _THAT
    verbal = verbal and layout.form(j - _BEFORE_THAT) not in _AFTER
    return verbal and layout.forms[j] in load_cues().masdars
