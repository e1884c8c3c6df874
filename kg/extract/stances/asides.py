"""Find views told in passing: in a relative clause, or by a verbal noun with its holder.

"The force, which X considers a threat to it", "amid Y's demands for": they end nothing and bring no new speaker.
"""

from dataclasses import replace
from functools import cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, THAT
from kg.extract.stances.actions import acts, asked_for
from kg.extract.stances.because_of_his import OF_HIM, his
from kg.extract.stances.bounds import Clause, trimmed
from kg.extract.stances.called_for import called_for
from kg.extract.stances.clauses_around import ClausesAround
from kg.extract.stances.in_documents import in_passing
from kg.extract.stances.main_verbs import does_next
from kg.extract.stances.positions import Position
from kg.extract.stances.relatives import relative, which_before
from kg.extract.stances.subjects import agrees
from kg.extract.stances.views_by_noun import BECAUSE, NOUNS, held
from kg.extract.stances.walk import Frame
from kg.extract.stances.what_said import TELLING, spread_by
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_LONGEST = 30
_SIGNS = COMMAS | PUNCTUATION - {'"', "«", "“", "»", "”", "(", ")"}
_NEAR = 3


def asides(layout: Layout, table: CueTable, whole: Stretch, found: list[Clause]) -> list[Clause]:
    """Find the views told in passing in a sentence.

    Args:
        layout: The release.
        table: The cue words.
        whole: The sentence.
        found: Its clauses.

    Returns:
        The views, each with a named holder.
    """
    out: list[Clause] = []
    if not (told := layout.places.within(_telling(), whole.first + 1, whole.stop)):
        return out
    read = {k for c in found for k in (c.frame.at, c.frame.content)}
    forms, around = layout.forms, ClausesAround(found)
    for i in told:
        if layout.quoted[i] or (i in read and forms[i] not in NOUNS):
            continue
        # "X, who urged this, said that": what the clause tells ends before what he says.
        sentence = Stretch(whole.first, _told_next(layout, i, whole, around))
        which = which_before(layout, i, sentence)
        if which >= 0 and (clause := called_for(layout, table, i, which)) is not None:
            out.append(clause)
            continue
        which = which if which >= 0 else _what_he_calls(layout, i, found)
        frame = relative(layout, table, i, which, sentence) if which >= 0 else None
        start, ends = (i, _ENDS) if frame is None else (which, _SIGNS)
        if frame is None and (frame := in_passing(layout, table, i, out, sentence)) is not None:
            start, ends = i, _SIGNS
        if frame is None and (frame := _what_he_said(layout, table, i) or spread_by(layout, table, i)) is not None:
            start, ends = i - 1, _SIGNS
        frame = frame or (None if around.is_denied(i) else held(layout, table, i, sentence))
        frame = frame or his(layout, table, i, sentence, around.told_until(i))
        if frame is not None and frame.content not in read:
            stop = _end(layout, frame, sentence, around, ends)
            least = 0 if frame.how != "ان" and does_next(layout, stop) else _least(layout, frame)
            if stop > frame.content + least:
                out[-1:] = [_cut(layout, c, i) for c in out[-1:]]
                out.append(Clause(frame=frame, position=Position(start=start), stop=stop))
    return out


def _what_he_calls(layout: Layout, i: int, found: list[Clause]) -> int:
    """Return the index of "what" in "after what it called an insult", unless that is a content itself; or -1."""
    calls = any(
        c.inflected.pronoun and c.verb.force == "describes" and c.inflected.shape is Shape.PERFECT
        for c in load_cues().forms.get(layout.forms[i], ())
    )
    apart = calls and layout.form(i - 1) == "ما" and layout.form(i - 2) in BECAUSE
    return i - 1 if apart and all(c.frame.content < i - 2 or c.frame.content > i for c in found) else -1


def _cut(layout: Layout, before: Clause, i: int) -> Clause:
    """End a view told in passing where the next begins, unless the next is what it is about: "he refused a call"."""
    if i <= before.frame.content + 1:
        return before
    return replace(before, stop=trimmed(layout, before.frame.content, min(before.stop, i)))


def _least(layout: Layout, frame: Frame) -> int:
    """Return how many words a noun or a verbal noun needs beside the first; "to replace him" is whole."""
    form = layout.form(frame.content)[frame.skip :]
    noun = frame.form.inflected.shape is Shape.MASDAR or frame.how == "0"
    return int(noun and not (frame.form.verb.act is Act.DEMAND and asked_for(form) and not acts(form)))


# What is said of a view that was told: "their rejection of it is a mistake".
_IS = word_set("فقد يعد تعد يعتبر تعتبر يشكل تشكل يمثل تمثل غير أمر ليس ليست جاء جاءت يأتي تأتي")
_ENDS = _SIGNS | _IS


@cache
def _telling() -> frozenset[str]:
    """Return the words at which a view may be told in passing."""
    return NOUNS.union(OF_HIM, TELLING, load_cues().forms)


def _told_next(layout: Layout, i: int, whole: Stretch, around: ClausesAround) -> int:
    """Return where the content begins of a cue before a place, if it begins behind it, or where the sentence ends."""
    stop = around.introduced(i, whole.stop)
    while stop < whole.stop and layout.forms[stop - 1] in _INTRODUCES and stop > i + 1:
        stop -= 1
    return stop


_INTRODUCES = THAT | PUNCTUATION


def _end(layout: Layout, frame: Frame, sentence: Stretch, around: ClausesAround, ends: frozenset[str]) -> int:
    """Return where a view told in passing ends: at a sign, at the next clause, a noun at what its holder does."""
    content, noun = frame.content, frame.how != "ان"
    stop = around.next_begins(content, min(sentence.stop, content + _LONGEST))
    # "X, who calls himself 'the guide', came": the clause only gives the name.
    closed = layout.quote_at.get(content - 1, stop)
    stop = stop if layout.form(closed).startswith("و") else min(stop, closed)
    beyond = (
        i
        for i in range(content + 1, stop)
        if (layout.forms[i] in ends and not (layout.forms[i] in _IS and layout.quoted[i]))
        or (noun and does_next(layout, i))
    )
    return trimmed(layout, content, next(beyond, stop))


def _what_he_said(layout: Layout, table: CueTable, i: int) -> Frame | None:
    """Read "pointed to what X affirmed of the keenness on": X's view, where nothing follows that is said of it."""
    before, who = layout.form(i - 1), layout.phrase(i + 1)
    if before not in WHAT or layout.form(i - 2) in THAT or who is None or layout.proclitic(who):
        return None
    at = next((k for k in range(who.last + 1, who.last + _NEAR) if layout.form(k) == "من"), -1)
    for cue in table.forms.get(layout.forms[i], ()) if at > 0 else ():
        it = cue.inflected.pronoun == "ه" and cue.inflected.shape is Shape.PERFECT and agrees(cue, who)
        if it and cue.verb.tier == "A" and "ان" in cue.verb.takes:
            that = layout.form(at + 1) in THAT
            return Frame(at=i, form=cue, subject=(who,), content=at + 1 + that, how="ان" if that else "0")
    return None


WHAT = frozenset(["ما", "بما", "لما", "مما"])
POINTS_TO = frozenset([Act.STATE, Act.AFFIRM, Act.DISCUSS])
