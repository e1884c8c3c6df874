"""Whether another has taken up what was said, so that he may be the one who goes on: "which X refused. He said"."""

from bisect import bisect_left
from operator import attrgetter

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.memory import Speakers
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.text.fold import word_set

# "A matter which", "and that is what": each stands for all that was said before.
_WHICH = {"الذي": word_set("الأمر الشيء"), "ما": word_set("وهو هو وهذا هذا")}


def takes_up(layout: Layout, began: int, frame: Frame, last: Speakers) -> bool:
    """Tell whether the sentence before ends with what another does about what its speaker said.

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        frame: A verb in it without a subject of its own.
        last: Who spoke last.

    Returns:
        Whether another is told there who agrees with the verb; never where the verb is one of adding, which whoever
        said the rest goes on with.
    """
    n = bisect_left(layout.sentences, began, key=attrgetter("first"))
    if n == 0 or "adds" in frame.form.verb.flags:
        return False
    before = layout.sentences[n - 1]
    heads = (i for i in range(before.first + 1, before.stop) if layout.form(i - 1) in _WHICH.get(layout.form(i), ()))
    return any(
        who.entity not in last.entities and agrees(frame.form, who)
        for i in heads
        if (who := _does(layout, i + 1)) is not None
    )


def _does(layout: Layout, i: int) -> NounPhrase | None:
    """Return who is named right behind a verb, past "had" or "not" before it."""
    verb = i + (layout.form(i) in _PARTICLES)
    who = layout.phrase(verb + 1)
    return who if who is not None and layout.bare(who) and layout.phrase(verb) is None else None


_PARTICLES = word_set("قد لم لا كان كانت")
