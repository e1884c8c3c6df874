"""Those who take up what another said by a verb with a pronoun: "while the front criticised it", "he denied that".

What the pronoun stands for is what was told before, so that nothing more is read; but whoever did so goes on.
"""

from collections.abc import Iterator

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.subjects import agrees
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_THAT = frozenset(["ذلك", "هذا"])
_WHILE = word_set("بينما فيما حين لكن ولكن وبينما وفيما")
_TAKES_UP = frozenset([Act.CONDEMN, Act.REJECT, Act.PRAISE, Act.SUPPORT, Act.DENY])


def countered(layout: Layout, table: CueTable, sentence: Stretch) -> Iterator[tuple[int, NounPhrase]]:
    """Find who takes up by a pronoun what another said.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.

    Yields:
        Index of the verb and the phrase of its subject, in order.
    """
    for i in range(sentence.first, sentence.stop - 1):
        first = i == sentence.first
        # Asked of each word: hardly any has "that" behind it.
        if layout.forms[i + 1] in _THAT and (who := _denied(layout, table, i)):
            yield i, who
            continue
        if not (first or layout.forms[i - 1] in _WHILE) or (phrase := layout.phrase(i + 1)) is None:
            continue
        pointed = first and layout.form(phrase.last + 1) in _THAT and layout.form(phrase.last + 2) in PUNCTUATION
        for cue in table.forms.get(layout.forms[i], ()):
            takes_up = pointed or (cue.inflected.pronoun and cue.verb.act in _TAKES_UP)
            takes_up = takes_up and cue.inflected.shape is Shape.PERFECT
            if takes_up and not layout.proclitic(phrase) and agrees(cue, phrase):
                yield i, phrase
                break


def _denied(layout: Layout, table: CueTable, i: int) -> NounPhrase | None:
    """Return who stands before a verb with "that" and nothing more behind it: "however, X denied that,"."""
    who = layout.ends_at.get(i - 1)
    if who is None or layout.form(i + 2) not in PUNCTUATION:
        return None
    cues = table.forms.get(layout.forms[i], ())
    perfect = any(c.inflected.shape is Shape.PERFECT and c.verb.act in _TAKES_UP and agrees(c, who) for c in cues)
    return who if perfect else None
