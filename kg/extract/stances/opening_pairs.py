"""Remember the two with whom a sentence opens: "the two ministers said", then what they say next."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PAIRS
from kg.extract.mentions.found import Gender, Number
from kg.extract.stances.memory import Memory, Speakers
from kg.extract.stances.pairs import pair_of
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_HAD = word_set("كان وكان قد وقد")


def remember_two(layout: Layout, memory: Memory, sentence: Stretch) -> None:
    """Remember the two whom the noun that opens a sentence means, whoever it tells that joined them.

    Args:
        layout: The release.
        memory: Who spoke and met so far.
        sentence: The sentence, read to its end.
    """
    opens = sentence.first + (layout.form(sentence.first) in _HAD)
    if layout.form(opens) in PAIRS and (two := pair_of(layout, memory, opens)):
        memory.act(Speakers(entities=two, gender=Gender.MASCULINE, number=Number.DUAL))
