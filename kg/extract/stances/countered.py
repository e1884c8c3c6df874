"""Those who take up what another said by a verb with a pronoun: "while the front criticised it and considered it".

What the pronoun stands for is what was told before, so that nothing more is read; but whoever did so goes on.
"""

from collections.abc import Iterator

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.subjects import agrees
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch

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
    for i in range(sentence.first + 1, sentence.stop - 1):
        if layout.forms[i - 1] not in _WHILE or (phrase := layout.phrase(i + 1)) is None:
            continue
        for cue in table.forms.get(layout.forms[i], ()):
            takes_up = cue.inflected.pronoun and cue.inflected.shape is Shape.PERFECT and cue.verb.act in _TAKES_UP
            if takes_up and not layout.proclitic(phrase) and agrees(cue, phrase):
                yield i, phrase
                break
