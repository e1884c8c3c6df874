"""Tell whether a verb in the present stands amid a sentence told in the past, so that it is not the speaker's."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import BUT_HE, NEGATIONS, SELF_THAT, SO_HE, STOPS, definite
from kg.extract.stances.memory import Memory
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.text.fold import word_set


def amid_sentence(layout: Layout, frame: Frame, memory: Memory) -> bool:
    """Tell whether a verb stands in the midst of a sentence, with no pronoun or 'as' before it to take up its subject.

    A report told in the past goes on in the past; a present in its midst is done by what stands in its own clause:
    'she said that the draft was good, and repeats the call for'.

    Args:
        layout: The release.
        frame: The cue.
        memory: Who spoke so far.

    Returns:
        Whether it does, unless the present was told before; so does "but he", where another man is told of, and a foe.
    """
    at, foe = frame.at, _foe_does(layout, frame)
    if memory.present or foe or frame.form.verb.lemma in IMPERSONAL:
        return foe or not memory.present
    denied = layout.form(at - 1) in NEGATIONS
    if layout.form(at - 1 - denied) in BUT_HE:
        # "The meeting failed, but he hopes": a thing hopes nothing, but another man who is told of may.
        return len(_persons_since(layout, memory, at)) > 1
    if denied and "hides" in frame.form.verb.flags and memory.said:
        # "Praised the police, and did not hide his worry": of nobody else, where no other man is told of.
        return not _persons_since(layout, memory, at) <= set(memory.said[-1].entities)
    begins = layout.form(at - 1) in STOPS or any(s.first == at for s in layout.sentences)
    return not begins and all(layout.form(i) not in _SUBJECTS for i in (at - 1, at - 2))


def _persons_since(layout: Layout, memory: Memory, at: int) -> set[str]:
    """Return the persons told of between the word by which somebody spoke last and a place."""
    told = (layout.phrase(i) for i in range(max(memory.heard, 0) + 1, at))
    return {p.entity for p in told if p and layout.found.entity(p.entity).type is EntityType.PERSON}


def _foe_does(layout: Layout, frame: Frame) -> bool:
    """Tell whether a foe without name does what a verb tells: "the enemy rejects peace", not "the Zionist enemy"."""
    verb, at = frame.form.verb, frame.content
    if frame.how != "0" or at != frame.at + 1 or verb.target or verb.addressee == "0" or layout.form(at) not in _FOES:
        return False
    return definite(layout.form(at + 1)) and not layout.form(at + 1).endswith(_QUALITIES)


_FOES, _QUALITIES = word_set("العدو المحتل النظام الخصم"), ("ي", "يه", "ين", "ون")
# "It is expected that" is written like "he expects that".
IMPERSONAL = frozenset(["توقّعَ"])
_SUBJECTS = SELF_THAT | SO_HE | word_set("هو هي هم وهو وهي وهم كما كذلك")
