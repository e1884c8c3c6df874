"""Read the grounds and verdicts that a body adds behind a comma: "we condemn the raid, for blood is sacred".

In a text of its own, whatever stands behind "for" or "and it is" is a view of the body's as well, and no part of what
it condemns or asks for.
"""

from bisect import bisect_right
from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import AND_HE, RELATIVES, definite
from kg.extract.stances.bounds import trimmed
from kg.extract.stances.contents import ended, words_of
from kg.extract.stances.heads import head_at
from kg.extract.stances.issuer_asks import memory_of
from kg.extract.stances.memory import Speakers
from kg.extract.stances.read import Reading, read_frame
from kg.extract.stances.recording import Voice
from kg.extract.stances.tone import attitude
from kg.extract.stances.walk import Frame, conditional
from kg.kinds import Act, Polarity
from kg.lexicon.cues import CueTable
from kg.lexicon.tone import load_tone
from kg.records import Stance
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


def with_reasons(layout: Layout, table: CueTable, stances: tuple[Stance, ...]) -> tuple[Stance, ...]:
    """Part the grounds that a body adds from what it takes up in its own text.

    Args:
        layout: The release.
        table: The cue words.
        stances: What was read, in the order of the contents.

    Returns:
        The statements, those with a ground shortened and each followed by the ground.
    """
    memory = memory_of(layout, table)
    if memory.issuer is None:
        return stances
    reading, found = Reading(layout, table, memory), list[Stance]()
    denied = range(0)
    for n, stance in enumerate(stances):
        if stance.content.start in denied and stance.content.end <= denied.stop:
            # The body's own answer, which was read as his.
            continue
        after = stances[n + 1].content.start if n + 1 < len(stances) else len(layout.found.release.text)
        own = set(stance.holder) == set(memory.issuer.entities)
        ground = _ground(layout, stance, after) if own else None
        if not own and (answered := _answered(layout, stance)) is not None:
            cut, at, stop = answered
            found += (cut, _denial(layout, cut, memory.issuer, at, stop))
            denied = range(found[-1].content.start, found[-1].content.end)
            continue
        if ground is None:
            found.append(stance if own else _as_quoted(layout, stance))
            continue
        cut, first, stop = ground
        judged = layout.forms[first] in AND_HE
        first += judged
        found.append(cut)
        skip = int(layout.forms[first].startswith("ف"))
        frame = Frame(at=first, form=table.forms["نقول"][0], content=first, skip=skip, how="ان")
        reading.stances.clear()
        read_frame(reading, frame, Voice(speakers=memory.issuer, rule="own-words"), stop, depth=0)
        found += (_as_ground(s, cut, judged=judged) for s in reading.stances)
    return tuple(found)


def _ground(layout: Layout, stance: Stance, after: int) -> tuple[Stance, int, int] | None:
    """Return a statement cut before its ground, and where that begins and ends; None where it has none."""
    first, last = words_of(layout, stance)
    head = range(max(0, first - 1), first + 2)
    if stance.verbatim or any(layout.form(k) in _CONDITIONS or conditional(layout, k) for k in head):
        return None
    for i in range(first + 2, min(last + 3, len(layout.forms))):
        if layout.form(i) in _ENDS or (i > last and layout.form(i - 1) in _ENDS):
            return None
        if layout.form(i - 1) in COMMAS and not layout.quoted[i] and _gives_ground(layout, i):
            stop = trimmed(layout, i, _sentence_end(layout, i))
            if stop - i < _SHORTEST or layout.words.starts[i] >= after or trimmed(layout, first, i - 1) <= first:
                return None
            return ended(layout, stance, i - 1), i, stop
    return None


def _as_quoted(layout: Layout, stance: Stance) -> Stance:
    """End what another is quoted with where his quotation ends, and "so" begins the body's own question to him."""
    first, last = words_of(layout, stance)
    first += first in layout.quote_at
    if not layout.quoted[first] or layout.quoted[last]:
        return stance
    stop = next((k for k in range(first, last + 1) if not layout.quoted[k]), last)
    asks = layout.form(stop + 1) in COMMAS and layout.form(stop + 2).startswith("ف")
    # "We hold what he said, that 'all is well', for contempt".
    asks = asks or load_tone()["scorn"].at(layout.forms, min(stop + 1, last))
    skip = max(0, stance.content.start - layout.words.starts[first])
    return replace(stance, content=layout.quote(first, stop, skip)) if asks else stance


def _answered(layout: Layout, stance: Stance) -> tuple[Stance, int, int] | None:
    """Return what another says without what the body answers: "X claims that aid arrives, and this is a lie"."""
    first, last = words_of(layout, stance)
    false = load_tone()["false"]
    # What he says may have been ended before already.
    for i in range(first + 2, min(last + 3, len(layout.forms))):
        if layout.form(i - 1) not in COMMAS or layout.forms[i] not in _AND_THIS or layout.quoted[i]:
            continue
        stop = _sentence_end(layout, i)
        stop = next((k for k in range(i + 1, stop) if layout.forms[k] in COMMAS), stop)
        if any(false.at(layout.forms, k) for k in range(i + 1, min(stop, i + _SOON))):
            return ended(layout, stance, i), i, trimmed(layout, i, stop)
    return None


_AND_THIS, _SOON = word_set("وهذا وهذه وهو وهي وذلك"), 5


def _denial(layout: Layout, cut: Stance, issuer: Speakers, at: int, stop: int) -> Stance:
    """Return the denial by which a body answers what another says."""
    quote = layout.quote(at, stop, 1)
    cue = layout.quote(at, at + 1, 1)
    denied = replace(cut, holder=issuer.entities, behalf=issuer.behalf, reported_by=(), content=quote, cue=cue)
    denied = replace(denied, act=Act.DENY, polarity=Polarity.AGAINST, force="denies", addressee=(), target=cut.holder)
    return replace(denied, rule=_RULE, holder_rule="own-words", confidence=_SURE)


def _sentence_end(layout: Layout, i: int) -> int:
    """Return where the clause that begins at a place ends: at the end of its sentence or before the next comma."""
    stop = layout.sentences[bisect_right(layout.sentences, i, key=lambda s: s.first) - 1].stop
    parted = (k for k in range(i + _SHORTEST, stop) if layout.forms[k] in COMMAS and layout.form(k + 1)[:1] == "و")
    return next(parted, stop)


def _gives_ground(layout: Layout, i: int) -> bool:
    """Tell whether a clause that begins with "for" gives a ground: "for the town", "for there is no sense in"."""
    form, after = layout.forms[i], layout.form(i + 1)
    if form in _NOR:
        # "And we do not accept": a view of its own.
        return after.startswith("ن") and head_at(layout, i, i + 2, "modal") is not None
    if form in AND_HE:
        # "And it is a bad custom": only where it is judged so, or told what it is that did something.
        part = Stretch(i + 1, _sentence_end(layout, i))
        if not COMMAS.isdisjoint(layout.forms[part.first : part.stop]):
            # "That the union, which is the oldest here, will go": what is said goes on.
            return False
        which = (definite(after) and layout.form(i + 2) in RELATIVES) or after in RELATIVES | {"من"}
        return which or (not definite(after) and attitude(layout, part) is Polarity.AGAINST)
    if not form.startswith("ف"):
        return False
    named = layout.phrase(i)
    if named is not None:
        return layout.proclitic(named) == "ف"
    opens = form in _NO or form in _THIS or (form == "ففي" and after in _IT)
    return opens or (form.startswith("فال") and len(form) > _SHORT)


_CONDITIONS = word_set("إذا وإذا لو ولو أما كلما متى حين عندما لما بما طالما مهما")
_ENDS, _SHORTEST, _SHORT = frozenset({".", "\n", "؛", ":", "؟", "!"}), 3, 4
_NOR = word_set("ولا ولن")
_NO = word_set("فلا فليس فليست فما")
_THIS = word_set("فهذا فهذه فذلك فتلك فهو فهي فهم فكل")
_IT = word_set("ذلك هذا هذه")


def _as_ground(stance: Stance, cut: Stance, *, judged: bool) -> Stance:
    """Give a ground the cue it goes with; what is called bad behind what is condemned is condemned."""
    if judged and stance.act is Act.STATE and stance.polarity is Polarity.AGAINST:
        stance = replace(stance, act=Act.CONDEMN, force="criticises")
    return replace(stance, cue=cut.cue, rule=_RULE, confidence=_SURE)


_RULE, _SURE = "ground", 0.7
