"""Tell a verbal noun from the perfect that is written like it."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION
from kg.extract.stances.bounds import Clause
from kg.extract.stances.frames import match
from kg.extract.stances.positions import Position
from kg.extract.stances.spelt_alike import REFUSALS, governed
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, CueTable, load_cues
from kg.text.sentences import Stretch
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


def refusal(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read a refusal or a denial by its noun, written like a verb, behind what governs a noun: "despite X's denial of".

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the noun.
        sentence: The sentence.

    Returns:
        The clause, or None where nobody stands with the noun, or nothing that is refused.
    """
    who = layout.phrase(i + 1) if layout.forms[i] in REFUSALS and governed(layout, i) else None
    if who is None or not layout.bare(who):
        return None
    for cue in table.masdars.get(layout.forms[i], ()):
        frame = match(layout, who.last, cue, sentence.stop, (who,))
        if (
            frame is None
            or cue.verb.act not in (Act.REJECT, Act.DENY)
            or frame.content > who.last + 1 + (frame.how != "0")
        ):
            continue
        form = layout.form(frame.content)
        if frame.how != "0" or not (form in PREPOSITIONS or form in PUNCTUATION or form.startswith("و")):
            return Clause(frame=replace(frame, at=i), position=Position(start=i), stop=sentence.stop)
    return None
