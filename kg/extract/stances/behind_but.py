"""Who says something behind "but", past what is told of him: "but an official, who asked not to be named, said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import BREAKS, BUT, STOPS, THAT, YET
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.subjects import agrees
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_FAR = 12


def behind_but(layout: Layout, j: int, cue: CueForm, sentence: Stretch) -> tuple[NounPhrase, ...]:
    """Find who stands right behind "but" or "except that" and says what a verb of saying tells.

    Args:
        layout: The release.
        j: Index of the verb, or of the particles before it.
        cue: One reading of the verb.
        sentence: The sentence.

    Returns:
        Him; nobody where another stands between, where the verb does not agree or "and" joins it to another.
    """
    says = cue.inflected.shape is Shape.PERFECT and cue.inflected.person and "says" in cue.verb.flags
    if not says or cue.conjunction or cue.inflected.pronoun:
        return ()
    for k in range(j - 1, max(sentence.first, j - _FAR), -1):
        form, who = layout.forms[k], layout.phrase(k)
        if form in STOPS or form in THAT:
            return ()
        if who is None or layout.proclitic(who):
            continue
        if not turns(layout, k):
            # Whoever is told of between two commas is told for the one before them.
            continue
        alone = all(layout.phrase(m) is None for m in range(who.last + 1, j) if m not in layout.place_at)
        apart = layout.form(who.last + 1) in COMMAS and layout.form(j - 1) in COMMAS
        return (who,) if (alone or apart) and who.last < j and agrees(cue, who) else ()
    return ()


def turns(layout: Layout, i: int) -> bool:
    """Tell whether "but", "except that" or "while" stands right before a word.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether one does.
    """
    before = layout.form(i - 1)
    return before in BUT or before in BREAKS or (before == "ان" and layout.form(i - 2) in YET)
