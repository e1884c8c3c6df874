"""Find the statements of a sentence at its own level: each cue with its frame, and where its content ends."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.found import NounPhrase
from kg.extract.frames import match
from kg.extract.heads import head_at
from kg.extract.layout import Layout
from kg.extract.meeting_words import NOUNS
from kg.extract.passives import LIGHT, passive
from kg.extract.positions import Position, place
from kg.extract.relays import QUOTING, according, quoting, seconded
from kg.extract.walk import Frame
from kg.extract.wording import (
    COLLECTIVES,
    COMMAS,
    CONNECTIVES,
    DOCUMENTS,
    NEGATIONS,
    PUNCTUATION,
    RELATIVES,
    THAT,
    WRITER,
)
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, CueTable
from kg.text.sentences import Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A cue in its frame.

    Attributes:
        frame: The cue with its parts.
        position: Where its clause begins.
        stop: One past the last word of its content.
        passive: Whether it was told in the passive, so that the text names no holder.
        before: Whether the content stands before the cue.
        source: Whether it is told by "according to".
    """

    frame: Frame
    position: Position
    stop: int
    passive: bool = False
    before: bool = False
    source: bool = False


def clauses(layout: Layout, table: CueTable, sentence: Stretch, met: tuple[int, ...] = ()) -> list[Clause]:
    """Find the statements of a sentence at its own level, in order.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.
        met: Indices of the words that tell of a meeting.

    Returns:
        The clauses; the content of each ends where the next begins or at a break.
    """
    found: list[Clause] = []
    met = tuple(m for m in met if sentence.first <= m < sentence.stop)
    i = sentence.first
    while i < sentence.stop:
        clause = None if layout.quoted[i] else _clause(layout, table, i, sentence, found)
        if clause is None and met and met[0] < i and layout.forms[i] in _PURPOSES:
            clause = _purpose(layout, table, i, sentence)
        if clause is None:
            i += 1
            continue
        found.append(clause)
        i = max(i + 1, clause.frame.content)
    return list(_bounded(layout, found, sentence))


def _clause(layout: Layout, table: CueTable, i: int, sentence: Stretch, found: list[Clause]) -> Clause | None:
    """Read one word as a cue, if it can be."""
    form = layout.forms[i]
    if form in LIGHT:
        return _passive(layout, table, i, sentence)
    relay = quoting(layout, table, i, sentence) or according(layout, table, i, sentence)
    if relay is not None:
        return Clause(
            frame=relay.frame,
            position=Position(start=relay.start),
            stop=sentence.stop,
            before=relay.before,
            source=relay.frame.at == relay.start and form not in QUOTING,
        )
    for cue in table.forms.get(form, ()):
        if found and (who := seconded(layout, i, cue)):
            second = replace(found[-1].frame, at=i, form=cue, subject=(who,), carrier=(), addressee=(), blank=-1)
            return Clause(frame=second, position=Position(start=i - 2), stop=sentence.stop, before=True)
        position = place(layout, i, cue, sentence)
        if position is None or (position.negated and not _turns(cue)) or _writes(layout, position, i):
            continue
        if quoted := _quoted_before(layout, i, cue, sentence):
            return quoted
        frame = match(layout, i, cue, sentence.stop, position.subject)
        if frame is not None and _enough(layout, frame, found):
            frame = _called_on(layout, frame) if found and cue.conjunction else frame
            return Clause(frame=frame, position=position, stop=sentence.stop)
    return _nominal(layout, table, i, sentence) if not found else None


def _called_on(layout: Layout, frame: Frame) -> Frame:
    """Take a body after 'and called on' as the one called on, since the speaker goes on."""
    only = frame.subject[0] if len(frame.subject) == 1 and not frame.addressee else None
    if only is None or frame.form.verb.addressee != "0" or only.first != frame.at + 1:
        return frame
    if layout.found.entity(only.entity).type is EntityType.PERSON:
        return frame
    return replace(frame, subject=(), addressee=(only,))


def _nominal(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read 'the call of X for' and its like: a verbal noun with its actor and what it takes."""
    phrase = layout.phrase(i + 1)
    if phrase is None or not layout.bare(phrase):
        return _possessed(layout, table, i, sentence)
    for cue in table.masdars.get(layout.forms[i], ()):
        frame = match(layout, phrase.last, cue, sentence.stop, (phrase,))
        if frame and frame.how != "0" and not cue.inflected.pronoun and frame.content <= phrase.last + 3:
            return Clause(frame=replace(frame, at=i), position=Position(start=i), stop=sentence.stop)
    return None


def _possessed(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read 'his call for' and its like, of somebody named before."""
    for cue in table.masdars.get(layout.forms[i], ()):
        if cue.inflected.pronoun not in ("ه", "ها") or cue.verb.tier != "A" or "says" in cue.verb.flags:
            continue
        frame = match(layout, i, cue, sentence.stop)
        if frame and frame.how != "0" and frame.content <= i + 3:
            gender = "m" if cue.inflected.pronoun == "ه" else "f"
            form = replace(cue, inflected=replace(cue.inflected, gender=gender, number="s"))
            return Clause(frame=replace(frame, form=form), position=Position(start=i), stop=sentence.stop)
    return None


_PURPOSES = frozenset(["لبحث", "لمناقشه", "لاستعراض", "للتباحث", "للتشاور", "لتدارس"])


def _purpose(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read what a meeting told of in the sentence is for: its parties discuss it."""
    content = i + 1
    while content < sentence.stop and layout.forms[content] in ("في", "حول", "بشان"):
        content += 1
    if content >= sentence.stop or layout.forms[content] in PUNCTUATION:
        return None
    dual = next(c for c in table.forms["بحثا"] if c.inflected.number == "d")
    frame = Frame(at=i, form=dual, content=content, how="0")
    return Clause(frame=frame, position=Position(start=i), stop=sentence.stop)


def _turns(cue: CueForm) -> bool:
    """Tell whether a negated cue still says something: not to support is to reject."""
    return cue.verb.act is Act.SUPPORT or cue.verb.lemma in ("استبعدَ", "أرادَ")


def _writes(layout: Layout, position: Position, i: int) -> bool:
    """Tell whether the cue is the writer's own, as in 'it is worth mentioning that'."""
    return layout.forms[i] in WRITER and not position.subject and not layout.phrase(i + 1)


def _enough(layout: Layout, frame: Frame, found: list[Clause]) -> bool:
    """Tell whether the context is enough for the tier of the cue."""
    verb, inflected = frame.form.verb, frame.form.inflected
    if inflected.pronoun and verb.addressee != "0" and not verb.target:
        return False
    if "document" in verb.flags:
        return layout.form(frame.at + 1) in ("في", "ضمن") and layout.form(frame.at + 2) in DOCUMENTS
    if verb.flags & {"renew", "express"} and frame.how not in ("ان", ":", '"'):
        return head_at(layout, frame.content, len(layout.forms)) is not None
    if inflected.person == 1:
        return False
    if verb.tier == "A":
        return not (frame.how == "0" and frame.loose)
    known = bool(frame.subject) or (frame.blank >= 0 and layout.forms[frame.blank] in COLLECTIVES)
    if verb.tier == "C":
        return known and (frame.how != "0" or inflected.shape is Shape.IMPERFECT)
    if frame.how == "0":
        return known or inflected.number in ("d", "p") or (inflected.shape is Shape.PARTICIPLE and bool(found))
    return known or frame.blank < 0 or not frame.loose


def _passive(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read a cue told in the passive, unless it stands in a relative clause."""
    if layout.form(i - 1) in RELATIVES or layout.form(i - 2) in RELATIVES or layout.form(i - 1) in THAT:
        return None
    frame = passive(layout, table, i, sentence.stop)
    return Clause(frame=frame, position=Position(start=i), stop=sentence.stop, passive=True) if frame else None


def _quoted_before(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> Clause | None:
    """Read a quotation that stands before the verb which says who said it."""
    j = i - 1
    while j > sentence.first and layout.forms[j] in COMMAS:
        j -= 1
    quote = next((q for q in layout.quotes if q.stop - 1 == j and q.first >= sentence.first), None)
    if quote is None or "says" not in cue.verb.flags or quote.first > sentence.first + 1:
        return None
    phrase = layout.phrase(i + 1)
    who = (phrase,) if phrase and layout.bare(phrase) else ()
    frame = Frame(at=i, form=cue, subject=who, content=quote.first + 1, how='"')
    return Clause(frame=frame, position=Position(start=quote.stop - 1), stop=sentence.stop, before=True)


def _bounded(layout: Layout, found: list[Clause], sentence: Stretch) -> Iterator[Clause]:
    """End each content where the next clause begins, at a break, or with the quotation it is."""
    stop = sentence.stop
    carrier: tuple[NounPhrase, ...] = ()
    for n, clause in enumerate(found):
        content, before = clause.frame.content, stop
        stop = found[n + 1].position.start if n + 1 < len(found) else sentence.stop
        if clause.before:
            if (
                n
                and content < found[n - 1].frame.content
                and clause.frame.form.verb is not found[n - 1].frame.form.verb
            ):
                continue
            yield replace(clause, stop=max(content + 1, min(before, trimmed(layout, content, clause.position.start))))
            continue
        after = found[n + 1] if n + 1 < len(found) else None
        if _only_source(clause, stop) or (after and _only_occasion(layout, clause, after)):
            carrier = clause.frame.subject
            continue
        if carrier and not clause.frame.carrier:
            clause = replace(clause, frame=replace(clause.frame, carrier=carrier))
        carrier = ()
        stop = max(stop, content + 1)
        if clause.frame.how in (":", '"'):
            stop = min(stop, _quotation_end(layout, content) or stop)
        stop = trimmed(layout, content, _break(layout, content, stop))
        if stop > content:
            yield replace(clause, stop=stop)


def _only_source(clause: Clause, stop: int) -> bool:
    """Tell whether a source stands before somebody else's statement, and so only relays it."""
    return stop <= clause.frame.content + 1 and (clause.source or clause.frame.how in (":", '"', "ان"))


def _only_occasion(layout: Layout, clause: Clause, after: Clause) -> bool:
    """Tell whether a content only says of a meeting that it was the occasion for what comes next."""
    words = layout.forms[clause.frame.content : after.frame.at]
    return (
        layout.forms[after.frame.at] in _PURPOSES
        and clause.frame.how == "ان"
        and len(words) <= _OCCASION
        and any(word in NOUNS for word in words)
    )


_OCCASION = 14


def _quotation_end(layout: Layout, content: int) -> int | None:
    """Return the index of the sign that closes the quotation around a place, if there is one."""
    return next((q.stop - 1 for q in layout.quotes if q.first < content < q.stop), None)


_BREAKS = {
    ("فيما",), ("بينما",), ("وهو", "ما"), ("وهو", "الامر"), ("في", "حين"), ("في", "اشاره"), ("في", "الوقت"),
    ("علما", "ان"), ("علما", "بان"), ("حسب",), ("بحسب",), ("وفق",), ("وفقا",), ("حسبما",), ("علي", "حد"), ("وذلك", "خلال"),
    ("جاء", "ذلك"), ("وجاء", "ذلك"), ("ياتي", "ذلك"), ("وياتي", "ذلك"), ("ياتي", "هذا"), ("وياتي", "هذا"),
}  # fmt: skip


def _break(layout: Layout, content: int, stop: int) -> int:
    """Return where something that is no longer content begins after a comma."""
    forms = layout.forms
    for i in range(content + 3, stop - 1):
        if forms[i] in COMMAS and not layout.quoted[i]:
            first = forms[i + 1]
            if (first,) in _BREAKS or (first, layout.form(i + 2)) in _BREAKS:
                if first in ("وفق", "وفقا", "حسب", "بحسب") and not _names_source(layout, i + 2):
                    continue
                return i
    return stop


def _names_source(layout: Layout, i: int) -> bool:
    """Tell whether 'according to' is followed by an actor or by what somebody said."""
    form = layout.form(i)
    return form in ("ما", "وصفه", "تعبيره", "قوله", "قولها", "تصريح", "مصادر", "بيان", "تقرير") or bool(
        layout.phrase(i)
    )


def trimmed(layout: Layout, first: int, stop: int) -> int:
    """Return the end of a stretch without the signs and connectives at its end."""
    while stop > first:
        last = layout.forms[stop - 1]
        if (
            last not in PUNCTUATION
            and last not in CONNECTIVES
            and last not in NEGATIONS
            and last not in ("من", "ومن", "و")
        ):
            break
        if last in (")", "]", "ذلك", "نفسه", "ذاته", "ايضا", "كذلك", "هذا") and stop - first > 1:
            break
        stop -= 1
    return stop
