"""Nationals told of by a plural: from elsewhere they stand for their state, else they are the people of the land."""

from collections import Counter
from functools import lru_cache

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.told_by_deeds import done_to
from kg.extract.mentions.view import View
from kg.text.fold import word_set

_FEWEST, _OF = 3, "من"
# "Every one of the Xians", "dozens of Xians": people, and no state.
_SOME = word_set(
    "كل جميع كافة سائر عموم بعض معظم أغلب غالبية كثير الكثير العديد عدد عشرات مئات آلاف ملايين مواطن مواطنين اثنان"
    " اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة آخرين مدنيين لاجئين ضحايا أحد"
)


def stand_for_state(view: View, chunk: Chunk) -> bool:
    """Tell whether nationals are told of for their state: "the Xians did not give up", in a text on another land.

    Args:
        view: The text.
        chunk: The plural, with the key of its state.

    Returns:
        Whether the text names another state more often, and tells neither what happened in their land, nor how many
        they are, nor what is done to them.
    """
    i = chunk.first
    named, scenes = _named(view)
    most = max(named.values(), default=0)
    plain = view.lexemes[i].definite and not chunk.clitic
    if not plain or most < _FEWEST or named[chunk.state] >= most or chunk.state in scenes or done_to(view, i):
        return False
    before = view.form(i - 1)
    return before not in _SOME and not (before == _OF and (view.form(i - 2) in _SOME or view.form(i - 2).isdigit()))


@lru_cache(maxsize=1)
def _named(view: View) -> tuple[Counter[str], frozenset[str]]:
    """Count how often a text names each state, and tell in which something happens; remembered for the last text."""
    named: Counter[str] = Counter()
    scenes: set[str] = set()
    for i, word in enumerate(view.lexemes):
        atom = view.atoms.get(i)
        state = word.state or (view.guide.state_of(atom.keys[0]) if atom and atom.keys else "")
        named[state] += bool(state)
        if state and view.form(i - 1) in _IN:
            scenes.add(state)
    return named, frozenset(scenes)


_IN = word_set("في داخل أنحاء")
