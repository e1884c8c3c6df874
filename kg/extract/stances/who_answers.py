"""Tell "asked", which begins like "I shall", and who answers behind it: "we asked the minister, and he said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS
from kg.extract.stances.memory import NOBODY, Memory, Speakers, named
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape, perfect
from kg.text.words import COMMAS

_WHOM = ("", "ه", "ها", "هم", "هن", "ك", "كم", "ني", "نا")
_PERFECT = tuple(perfect("سأل"))
#: "Asked", with whom or without.
ASKED = frozenset(
    (f.form.removesuffix("ا") if w and f.form.endswith("وا") else f.form) + w for f in _PERFECT for w in _WHOM
)
_OURS = frozenset(f.form + w for f in _PERFECT if f.person == 1 for w in _WHOM)
_FAR = 20


def asked_before(layout: Layout, memory: Memory, frame: Frame) -> Speakers | None:
    """Find who goes on behind "I asked X": what is said then, X says.

    Args:
        layout: The release.
        memory: Who spoke so far.
        frame: A verb without a subject of its own.

    Returns:
        X; nobody where he is no known actor; None where whoever speaks tells of no question right before.
    """
    inflected = frame.form.inflected
    if frame.form.conjunction not in ("و", "ف") or inflected.shape is not Shape.PERFECT or inflected.person != 3:
        return None
    for k in range(frame.at - 1, max(memory.began - 1, memory.heard, frame.at - _FAR), -1):
        if layout.forms[k] in STOPS and layout.forms[k] not in COMMAS:
            break
        if layout.forms[k].removeprefix("و") in _OURS:
            who = layout.phrase(k + 1)
            known = who is not None and layout.bare(who) and agrees(frame.form, who)
            return named(layout.found, (who,)) if known and who is not None else NOBODY
    return None
