"""What the issuer of a text does in it in the present: whom it asks or blames, and with what it begins a sentence.

A body that puts out a text tells in the present what it does itself: where it spoke last, "and calls on the government
to" is its call, though the government could do so as well by the grammar.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, definite
from kg.extract.mentions.found import Gender
from kg.extract.stances.asked_to_go import asked_to_go
from kg.extract.stances.called_upon import ALL_OF
from kg.extract.stances.in_present import acts_in_present
from kg.extract.stances.issuers import find_issuer
from kg.extract.stances.letterheads import letterhead
from kg.extract.stances.memory import NOBODY, Memory, Speakers, agree, named
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.text.fold import with_and
from kg.text.sentences import Stretch


def memory_of(layout: Layout, table: CueTable) -> Memory:
    """Begin to remember who speaks in a text with whose own words it is.

    Args:
        layout: The release.
        table: The cue words.

    Returns:
        The memory; two who put out a text together are those whom it calls "both".
    """
    issuer = find_issuer(layout, table)
    own = issuer if issuer is not None and issuer is not NOBODY else None
    both = own.entities if own is not None and len(own.entities) == _TWO else ()
    return Memory(issuer=own, untold=issuer is NOBODY, parties=both)


_TWO = 2


def issuer_asks(layout: Layout, memory: Memory, frame: Frame) -> Frame:
    """Take the subject of a verb for its object, where the issuer of the text spoke last and goes on.

    Args:
        layout: The release.
        memory: Who spoke, and whose release it is.
        frame: The cue with its parts.

    Returns:
        The frame, without subject where the one named is asked or blamed by the issuer, or by who spoke in the
        sentence.
    """
    frame = asked_to_go(layout, memory, frame)
    inflected = frame.form.inflected
    also = inflected.shape is Shape.PERFECT and layout.form(frame.at - 1) == _ALSO
    if memory.lost or not memory.said or not (inflected.shape is Shape.IMPERFECT or also):
        return frame
    issuer = _issuer(layout, memory, also=also)
    if not issuer or set(memory.said[-1].entities) != issuer:
        return frame
    if inflected.person != 3 or not agree(inflected, memory.said[-1]):
        return frame
    if not (frame.form.verb.addressee == "0" or frame.form.verb.target) or frame.addressee or len(frame.subject) != 1:
        return frame
    (only,) = frame.subject
    behind = frame.at + 1 + (layout.form(frame.at + 1) in ALL_OF)
    others = only.first != behind or layout.proclitic(only) or only.entity in issuer
    if others or _meanwhile(layout, frame.at) or _asks_others(layout, frame):
        return frame
    return replace(frame, subject=(), addressee=(only,), blank=-1)


def _issuer(layout: Layout, memory: Memory, *, also: bool) -> set[str]:
    """Return whose release a text is: also where it tells in the past of the body that the lines above it name."""
    if memory.issuer is not None or not also:
        return set(memory.issuer.entities) if memory.issuer is not None else set()
    above = letterhead(layout)
    return {above[0].entity} if len(above) == 1 else set()


_ALSO = "كما"


def _meanwhile(layout: Layout, at: int) -> bool:
    """Tell whether a verb tells of something besides what the issuer does: "while the government calls for"."""
    return layout.form(at - 1) in _WHILE or layout.forms[max(0, at - 2) : at] == _AT_THE_TIME


_WHILE, _AT_THE_TIME = with_and("بينما فيما حين عندما حينما"), ("الوقت", "الذي")


def _asks_others(layout: Layout, frame: Frame) -> bool:
    """Tell whether others stand right behind the subject, whom she asks: "and the government calls on the deputies"."""
    (who,) = frame.subject
    i = who.last + 1
    after = layout.form(i)
    noun = definite(after) and after not in RELATIVES and i not in layout.time_at
    return noun and who.gender is Gender.FEMININE and not after.endswith(_OF_HER)


# What an adjective of hers ends with.
_OF_HER = ("ه", "ي", "ا", "ات")


def issuer_begins(layout: Layout, memory: Memory, sentence: Stretch) -> None:
    """Remember the issuer as who acts where a sentence begins with what it does: "the union stands by X, and asks".

    Args:
        layout: The release.
        memory: Who spoke, and whose release it is.
        sentence: The sentence.
    """
    issuer = memory.issuer.entities if memory.issuer is not None else ()
    who = acts_in_present(layout, sentence, issuer) if len(issuer) == 1 else None
    if who is not None:
        memory.act(named(layout.found, (who,)))
        memory.present, memory.heard = True, who.first - 1


def issuer_calls(memory: Memory, frame: Frame) -> Speakers | None:
    """Let the issuer of a statement be who calls on an unknown body, in the present in which statements speak.

    Args:
        memory: Who spoke, and whose release it is.
        frame: The cue with its parts.

    Returns:
        The issuer, where it spoke last and the verb agrees with it; None otherwise.
    """
    form, issuer = frame.form, memory.issuer
    if issuer is None or form.verb.addressee != "0" or form.inflected.shape is not Shape.IMPERFECT:
        return None
    last = memory.said[-1] if memory.said else NOBODY
    return last if last.entities == issuer.entities and agree(form.inflected, last) else None
