"""Whether another than who spoke may go on: he took up what was said, or did something: "which X refused. He said"."""

from bisect import bisect_left
from operator import attrgetter

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.had_done import another_does, did_before, unnamed_had
from kg.extract.stances.memory import Memory, Speakers
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.text.fold import word_set

# "A matter which", "and that is what": each stands for all that was said before.
_WHICH = {"الذي": word_set("الأمر الشيء"), "ما": word_set("وهو هو وهذا هذا")}


def may_be_anothers(layout: Layout, memory: Memory, frame: Frame, last: Speakers) -> bool:
    """Tell whether another than who spoke last may do what goes on in a sentence in which nobody spoke yet.

    Args:
        layout: The release.
        memory: Who spoke so far.
        frame: A verb without a subject of its own.
        last: Who spoke last.

    Returns:
        Whether another is told to do or to have done something with which the verb may go on, in its sentence or at the
        end of the one before.
    """
    does = another_does(layout, memory.began, frame, last) or unnamed_had(layout, memory.began, frame)
    return does or _takes_up(layout, memory.began, frame, last) or did_before(layout, memory.heard, memory.began, frame)


def _takes_up(layout: Layout, began: int, frame: Frame, last: Speakers) -> bool:
    """Tell whether the sentence before ends with what another does about what its speaker said.

    Never where the verb is one of adding: whoever said the rest goes on with it.
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
