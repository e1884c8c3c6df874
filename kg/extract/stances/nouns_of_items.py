"""Read the verbal nouns by which an item of a declaration says what is done: "rejecting X, and condemning Y"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import definite, letters
from kg.extract.stances.bounds import trimmed
from kg.extract.stances.frames import match
from kg.extract.stances.issuers import says_we
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_AGAINST = frozenset([Act.REJECT, Act.CONDEMN, Act.DENY, Act.WARN])
# What goes on behind what is condemned and is not condemned with it: "condemning X, and affirming Y".
_PLAIN = word_set("وتأكيد والتأكيد وتجديد والتشديد والمطالبة ومطالبة")
# "Going on with the condemnation of".
_STILL = word_set("استمرار مواصلة تجديد إعادة")
_TASK, _ON = word_set("العمل السعي"), word_set("على إلى نحو")


def nouns_in(layout: Layout, table: CueTable, item: Stretch, *, ours: bool) -> list[tuple[Frame, int]]:
    """Read an item that begins with the verbal noun of a cue, and those with which it goes on behind commas.

    Args:
        layout: The release.
        table: The cue words.
        item: The item without its number.
        ours: Whether the list has no cue that opens it, so that what "we" work on is promised.

    Returns:
        Each with its parts and where its content ends; none where the item does not begin so.
    """
    first = nominal(layout, table, item) or (_task(layout, table, item) if ours else None)
    if first is None:
        return []
    frames = [first]
    for k in range(first.content + 1, item.stop - 1):
        if layout.forms[k][:1] != "و" or layout.quoted[k]:
            continue
        more = nominal(layout, table, Stretch(k, item.stop), before=frames[-1])
        # "Condemning the raids, and working on more of them": that is condemned too.
        apart = layout.form(k - 1) in COMMAS and frames[-1].form.verb.act not in _AGAINST
        more = more or (_task(layout, table, Stretch(k, item.stop)) if apart else None)
        if more is not None:
            frames.append(more)
    stops = [*(frame.at for frame in frames[1:]), item.stop]
    told = [(f, trimmed(layout, f.content, stop)) for f, stop in zip(frames, stops, strict=True)]
    return [(frame, stop) for frame, stop in told if stop > frame.content]


def nominal(layout: Layout, table: CueTable, item: Stretch, before: Frame | None = None) -> Frame | None:
    """Read the verbal noun of a cue at the head of an item, with what it takes.

    Args:
        layout: The release.
        table: The cue words.
        item: The item, or what is left of it.
        before: The noun with which it goes on, joined by "and"; None at the head.

    Returns:
        The frame, or None where no such noun stands here.
    """
    at = item.first
    if before is None and layout.form(at) in _STILL and layout.form(at + 1).startswith("ال"):
        at += layout.form(at + 1) in table.masdars
    for cue in table.masdars.get(layout.form(at), ()):
        verb = cue.verb
        if cue.inflected.pronoun not in _OWN or verb.tier == "C" or verb.flags & {"adds", "private", "joint"}:
            continue
        if bool(cue.conjunction) != (before is not None):
            continue
        if before is not None and layout.forms[at] not in _PLAIN and _asked_alike(layout, table, before):
            continue
        if before is not None and not _goes_on(layout, at, cue, before):
            continue
        frame = match(layout, at, cue, item.stop) or _own(layout, at, cue)
        if frame is not None and not (frame.loose and frame.how == "0"):
            return _past_adjective(layout, replace(frame, whole=True))
    return None


def _own(layout: Layout, at: int, cue: CueForm) -> Frame | None:
    """Read a verbal noun with its owner and "to" before what it is done to: "its condemnation of the attack"."""
    after = layout.form(at + 1)
    if not cue.inflected.pronoun or "0" not in cue.verb.takes or not after.startswith("ل") or len(after) <= _SHORT:
        return None
    return Frame(at=at, form=cue, content=at + 1, skip=letters(after), how="ل")


def _past_adjective(layout: Layout, frame: Frame) -> Frame:
    """Begin what is done to behind the adjective of a verbal noun: "the full condemnation of X"."""
    after = layout.form(frame.content + 1)
    full = frame.how == "0" and frame.content == frame.at + 1 and after.startswith("ل") and len(after) > _SHORT
    known = definite(layout.forms[frame.at]) or frame.form.inflected.pronoun
    if not full or not known or not definite(layout.forms[frame.content]):
        return frame
    return replace(frame, content=frame.content + 1, skip=letters(after), how="ل")


_SHORT = 3
# "Its full rejection of": whoever the list is opened for does so.
_OWN = ("", "ه", "ها", "هم")


def _asked_alike(layout: Layout, table: CueTable, before: Frame) -> bool:
    """Tell whether the noun before asks others for such a noun: "calling on X to condemn Y, and to reject Z"."""
    form = layout.form(before.content)
    asked = any(f in table.masdars for f in (form, form.removeprefix("ب"), form.removeprefix("ل")))
    return before.form.verb.act is Act.DEMAND and before.content > before.at + 1 and asked


def _goes_on(layout: Layout, at: int, cue: CueForm, before: Frame) -> bool:
    """Tell whether a verbal noun with "and" is one more thing that is done, and no more of what is done to."""
    if cue.verb.lemma == before.form.verb.lemma:
        return True
    if layout.form(at - 1) not in COMMAS:
        return False
    return before.form.verb.act not in _AGAINST or cue.verb.act in _AGAINST or layout.forms[at] in _PLAIN


def _task(layout: Layout, table: CueTable, item: Stretch) -> Frame | None:
    """Read "working on X" in the text of those who say "we": they undertake it."""
    at = item.first
    if layout.form(at).removeprefix("و") not in _TASK or layout.form(at + 1) not in _ON or not says_we(layout):
        return None
    form = table.masdars["الالتزام"][0]
    return Frame(at=at, form=form, content=at + 2, how="علي", whole=True) if at + 2 < item.stop else None
