"""Find the body whose own release is written in the present: "the council condemns ... The council calls on".

A paper tells in the past what a body said; a body that puts out a release names itself, and speaks in the present.
"""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import CONNECTIVES, PUNCTUATION
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.text.fold import with_and

_BODIES = frozenset([EntityType.ORGANISATION, EntityType.ARMED_GROUP])
_LINES, _LONGEST, _OFTEN = 6, 14, 2
_IS_SO, _WHILE = frozenset(["ان", "وان"]), frozenset(["اذ", "وهو", "وهي"])


def takes_stands(layout: Layout) -> tuple[NounPhrase, ...]:
    """Return the bodies that take something up in the present at the head of a sentence, in the order of the text.

    Args:
        layout: The release.

    Returns:
        The phrase of each, once per sentence: "the council condemns", "the council, while it condemns".
    """
    found = (_stand(layout, sentence.first, sentence.stop) for sentence in layout.sentences)
    return tuple(phrase for phrase in found if phrase is not None)


def speaks_of_itself(layout: Layout, stands: tuple[NounPhrase, ...], named: NounPhrase | None) -> NounPhrase | None:
    """Return the body that takes all the stands of a text, where it heads or signs it, or begins with one of several.

    Args:
        layout: The release.
        stands: The bodies that take something up in the present.
        named: The body that heads or signs the text, if one does.

    Returns:
        Its phrase; None where several bodies take stands, or too little tells whose text it is.
    """
    if len({phrase.entity for phrase in stands}) != 1:
        return None
    at_home = named is not None and named.entity == stands[0].entity
    begins = layout.form(stands[0].first - 1) in _BEGINS and stands[0].first < layout.sentences[0].stop
    return stands[0] if at_home or (begins and len(stands) >= _OFTEN) else None


def letterhead(layout: Layout) -> NounPhrase | None:
    """Return the body whose name alone fills one of the short lines with which a text begins.

    Args:
        layout: The release.

    Returns:
        The phrase of the body; None without such a line.
    """
    first = 0
    for _ in range(_LINES):
        stop = next((i for i in range(first, len(layout.forms)) if layout.forms[i] == "\n"), len(layout.forms))
        if stop - first > _LONGEST or stop == len(layout.forms):
            return None
        phrase = layout.phrase(first)
        if phrase is not None and phrase.last == stop - 1 and layout.found.entity(phrase.entity).type in _BODIES:
            return phrase
        first = stop + 1
    return None


def _stand(layout: Layout, first: int, stop: int) -> NounPhrase | None:
    """Return the body that takes something up at the head of a sentence."""
    i = first
    while i < stop and (layout.forms[i] in CONNECTIVES or layout.forms[i] in PUNCTUATION):
        i += 1
    if layout.form(i) in _IS_SO:
        phrase = layout.phrase(i + 1)
        i = phrase.last + 1 if phrase is not None else i
        i += layout.form(i) in _WHILE
    else:
        phrase = layout.phrase(i + 1)
    if phrase is None or layout.proclitic(phrase) or layout.form(i) not in _STANDS:
        return None
    return phrase if layout.found.entity(phrase.entity).type in _BODIES else None


# With these a body does what it says by saying it, and does so in the present only in its own release.
_BEGINS = with_and("يدين يندد يستنكر يشجب يستهجن يعرب يعبر يرحب يهنئ يبارك يعزي ينعى يتقدم يعلن يحيي يثمن يهيب يناشد")
_STANDS = _BEGINS | with_and("يؤكد يشدد يطالب يدعو يشيد يحذر يرفض يجدد يحمل يتوجه يقف يضع يعتبر يرى يذكر ينفي يعاهد")
_BEGINS |= {form.replace("ي", "ت", 1) for form in _BEGINS}
_STANDS |= {form.replace("ي", "ت", 1) for form in _STANDS}
