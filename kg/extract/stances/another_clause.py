"""Who does what a clause tells behind "but" or "while", with whose verb a later one goes on: "but Y left and said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, STOPS, THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.memory import NOBODY, Memory, Speakers, named
from kg.extract.stances.strangers import latter_before
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.extract.stances.who_answers import asked_before
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.words import COMMAS

_FAR, _TITLE = 30, 7
_BUT, _EXCEPT = with_and("لكن بينما فيما"), word_set("إلا غير بيد")
_NOT = word_set("لم لن لا قد ما")


def another_does_so(layout: Layout, memory: Memory, frame: Frame) -> Speakers | None:
    """Find who goes on with what he does in a clause behind "but" or "while", or as "the latter".

    Args:
        layout: The release.
        memory: Who spoke so far.
        frame: A verb without a subject of its own.

    Returns:
        Him; nobody where no table knows him or where it is left open; None where no such clause stands before.
    """
    if (latter := latter_before(layout, memory.began, frame)) is not None:
        return named(layout.found, (latter,))
    if _never_ours(layout, memory, frame):
        return NOBODY
    if (asked := asked_before(layout, memory, frame)) is not None:
        return asked
    inflected = frame.form.inflected
    if frame.form.conjunction != "و" or inflected.shape is not Shape.PERFECT or inflected.person != 3:
        return None
    for k in range(frame.at - 1, max(memory.began - 1, memory.heard, frame.at - _FAR), -1):
        if (who := _did_to_it(layout, k, frame)) is not None:
            return named(layout.found, (who,))
        if layout.forms[k] in STOPS and layout.forms[k] not in COMMAS:
            break
        if layout.quoted[k] and not layout.quoted[frame.at]:
            # What another does is part of what was said.
            continue
        if (begins := _begins(layout, k)) > k:
            return _doer(layout, begins, frame, told=_told(layout, memory, k))
    return None


def _did_to_it(layout: Layout, k: int, frame: Frame) -> NounPhrase | None:
    """Return who stands behind a verb that bears its object: "the union decried it (f.) and called for".

    The verb opens a clause: behind "which" or a noun it only describes what somebody else spoke of.
    """
    who = layout.phrase(k)
    if who is None or not layout.bare(who) or not agrees(frame.form, who):
        return None
    told, opens = load_cues().forms.get(layout.forms[k - 1], ()), layout.form(k - 2) in PUNCTUATION | _OPENS
    told = tuple(c for c in told if (opens or c.conjunction == "و") and c.inflected.pronoun and agrees(c, who))
    return who if any(c.inflected.shape in FINITE for c in told) else None


def _never_ours(layout: Layout, memory: Memory, frame: Frame) -> bool:
    """Tell whether a verb in the text of those who say "we" is told of others: "they call on us", "then went back on".

    A participle in the singular behind a verb of ours is another's too: "a message to whoever stands up, asking for".
    """
    issuer, last = memory.issuer, memory.said[-1] if memory.said else None
    if issuer is None or last is None or layout.quoted[frame.at]:
        return False
    inflected = frame.form.inflected
    if inflected.shape is Shape.PARTICIPLE:
        said = range(memory.began, frame.at)
        return inflected.number == "s" and any(_does_ours(layout.forms[k]) and not layout.quoted[k] for k in said)
    if last.entities != issuer.entities:
        return False
    if inflected.person == 3 and inflected.pronoun == "نا":
        return True
    return inflected.shape is Shape.PERFECT and memory.present and layout.form(frame.at - 1) == _THEN


def _does_ours(form: str) -> bool:
    """Tell whether a word is a verb in the first person plural of the present."""
    cues = load_cues().forms.get(form, ())
    return bool(cues) and all((c.inflected.person, c.inflected.shape) == (1, Shape.IMPERFECT) for c in cues)


_OPENS = with_and("إذ قد فقد كما لكن بينما فيما حيث ثم")
_THEN = "ثم"


def _begins(layout: Layout, k: int) -> int:
    """Return where the clause begins behind "but" at a word, the same word where none stands there."""
    except_that = layout.forms[k] in _EXCEPT and layout.form(k + 1) == "ان"
    return k + 1 + except_that if except_that or layout.forms[k] in _BUT else k


def _told(layout: Layout, memory: Memory, but: int) -> bool:
    """Tell whether the clause may be part of what somebody said: "X said that Z came, but Y left and stressed"."""
    return any(form in THAT for form in layout.forms[max(memory.heard, memory.began) : but])


def _doer(layout: Layout, begins: int, frame: Frame, *, told: bool) -> Speakers | None:
    """Return who does what a clause tells, if a verb that goes on agrees with him."""
    verb_first = _verb(layout, begins)
    at = begins + verb_first
    who = layout.phrase(at)
    if who is not None:
        beside = layout.phrase(who.last + 1)
        known = not layout.proclitic(who) and beside is None and (verb_first or who.last + 1 < frame.at)
        if not known or not agrees(frame.form, who):
            return None
        # "But thanked Y and called for": whom it is done to; "but Y is away and calls".
        open_to_both = who.last + 1 == frame.at if verb_first else not _verb(layout, who.last + 1)
        if open_to_both:
            return NOBODY
        return _left_open(layout, who, frame) if told else named(layout.found, (who,))
    noun = layout.form(at)
    past = next((k for k in range(at + 1, min(frame.at, at + _TITLE)) if _verb(layout, k)), 0)
    does = noun.startswith("ال") and (verb_first or past > 0) and frame.form.inflected.number == "s"
    agreed = does and noun.endswith("ه") == (frame.form.inflected.gender == "f")
    return NOBODY if agreed and not told else None


def _left_open(layout: Layout, who: NounPhrase, frame: Frame) -> Speakers | None:
    """Say nobody where either may go on, and None where a comma parts the verb from what another is said to do."""
    parted = any(layout.forms[k] in COMMAS for k in range(who.last, frame.at))
    return None if parted else NOBODY


def _verb(layout: Layout, i: int) -> bool:
    """Tell whether a word is a finite verb, or what only stands before one."""
    form = layout.form(i)
    return form in _NOT or form in DEEDS or load_cues().tells(form)
