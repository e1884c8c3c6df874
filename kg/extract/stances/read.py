"""Read a clause into statements: who holds it, what is done with each part of its content, whose view stands in it."""

from dataclasses import dataclass, field, replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, SAYING_OF
from kg.extract.stances.accord import (
    as_clause,
    modal_counts,
    of_another,
    of_unnamed,
    parties_known,
    quoted_apart,
    stressed,
    told_last,
)
from kg.extract.stances.agendas import as_agenda
from kg.extract.stances.agents import remember
from kg.extract.stances.bounds import Clause, quoted_until, trimmed
from kg.extract.stances.but_he import whose
from kg.extract.stances.division import CLAUSES, divide, divide_actions
from kg.extract.stances.force import Force, decide, quotes_noun
from kg.extract.stances.headlines import in_headline
from kg.extract.stances.holders import find_holder
from kg.extract.stances.inner import Inner, council_told
from kg.extract.stances.look_within import look_within, views_told
from kg.extract.stances.memory import NOBODY, Memory, Speakers, level, named
from kg.extract.stances.nothing_said import asks_whether, says_nothing
from kg.extract.stances.of_others import of_others
from kg.extract.stances.others_attitudes import attitude_of_another
from kg.extract.stances.ownership import own_of
from kg.extract.stances.pairs import to_be_held, with_others
from kg.extract.stances.partners import with_partner
from kg.extract.stances.pieces import Piece
from kg.extract.stances.recording import Voice, stance_of, wished_on
from kg.extract.stances.tone import Own
from kg.extract.stances.turns import besides, joined_view
from kg.extract.stances.walk import Frame
from kg.extract.stances.wanted import wanted
from kg.extract.stances.what_said import what_said
from kg.extract.stances.within import goes_on_inside, topic_of
from kg.extract.stances.wordings import by_tone
from kg.kinds import Act, Polarity
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable, Head
from kg.records import Stance, Unresolved
from kg.text.sentences import Stretch

_DEEPEST = 3
# Acts whose content the holder puts forward; what stands inside a denial or a doubt is nobody's view.
_VOUCHED = frozenset([Act.STATE, Act.AFFIRM])
_DOUBTED = frozenset(["claims", "doubts", "rules-out"])
# Rules by which words other than a name bring a speaker forward again.
_NAMING = frozenset(["document", "document-of-parties", "called-again", "own-words", "pair", "gathering"])
# Another speaks, and who that is is not known: nothing goes on with the one before.
_UNTOLD = frozenset(["unknown-subject", "own-words", "reset", "left-open"])


@dataclass(slots=True)
class Reading:
    """What has been read so far, and who takes the floor at which word of a record."""

    layout: Layout
    table: CueTable
    memory: Memory
    owns: dict[tuple[tuple[str, ...], tuple[str, ...]], Own] = field(default_factory=dict)
    speeches: dict[int, Speakers] = field(default_factory=dict)
    stances: list[Stance] = field(default_factory=list)
    unresolved: list[Unresolved] = field(default_factory=list)


def read_clause(reading: Reading, clause: Clause) -> None:
    """Read one clause into statements, or say why it was left out.

    Args:
        reading: What has been read so far; the statements are added to it.
        clause: The clause.
    """
    if in_headline(reading.layout, clause.frame):
        return
    layout, frame = reading.layout, as_agenda(reading.layout, reading.table, clause.frame)
    frame, stop = with_partner(layout, frame, clause.stop)
    if (voice := goes_on_inside(layout, reading.memory, frame, clause)) is not None:
        read_frame(reading, frame, voice, stop, depth=0, negated=clause.position.negated)
        return
    holder = find_holder(layout, reading.memory, frame, passive=clause.passive, reset=clause.position.reset)
    here = reading.memory.heard >= reading.memory.began and layout.form(frame.at - 1) in RELATIVES
    reading.memory.present = frame.form.inflected.shape is Shape.IMPERFECT and bool(holder.speakers.entities)
    reading.memory.heard = frame.at
    if not holder.speakers.entities:
        reading.memory.lost = reading.memory.lost or holder.rule in _UNTOLD
        if _tellsof_another(reading, frame, stop):
            return
        words = layout.quote(frame.at, max(clause.stop, frame.at + 1))
        reading.unresolved.append(Unresolved(words=words, reason=holder.reason, rule=holder.rule))
        return
    quoted = bool(frame.carrier) or layout.form(frame.at) in SAYING_OF
    nominal = frame.form.inflected.shape is Shape.MASDAR and holder.rule == "named" and not quoted
    if not nominal and (frame.subject or holder.rule in _NAMING or not holder.speakers.spoke):
        remember(layout, reading.memory, frame, holder.speakers)
        reading.memory.beside += reading.memory.said[-1:] if here and frame.subject else []
    council = council_told(layout, Stretch(frame.content, stop)) if frame.how == "ان" else None
    reading.memory.inner = (named(layout.found, (council,)), holder.speakers.entities) if council else None
    reading.memory.about = reading.memory.topic[0] if reading.memory.topic else None
    reading.memory.topic = topic_of(layout, frame, holder.speakers)
    carrier = tuple(dict.fromkeys(p.entity for p in frame.carrier if p.entity not in holder.speakers.entities))
    voice = Voice(speakers=holder.speakers, reported_by=carrier, rule=holder.rule)
    read_frame(reading, frame, voice, stop, depth=0, negated=clause.position.negated)


def _tellsof_another(reading: Reading, frame: Frame, stop: int) -> bool:
    """Read the view of somebody named in what an unknown subject says: 'a statement confirmed that the leaders agreed'.

    Who relays it is not known; whose view it is, is.
    """
    if frame.blank < 0 or frame.how != "ان" or frame.form.verb.act not in _VOUCHED:
        return False
    views = views_told(reading.layout, reading.table, frame, stop)
    for inner, told, part in views:
        _read_inner(reading, inner, told, Voice(speakers=NOBODY, rule="named"), part, 1)
    if views:
        reading.memory.topic = topic_of(reading.layout, frame, NOBODY)
    return bool(views)


def read_frame(reading: Reading, frame: Frame, voice: Voice, stop: int, depth: int, *, negated: bool = False) -> None:
    """Read the content of one cue into one statement or several.

    Args:
        reading: What has been read so far; the statements are added to it.
        frame: The cue with its parts.
        voice: Whose it is.
        stop: One past the last word of the content.
        depth: In how many other statements it stands.
        negated: Whether the cue is negated.
    """
    layout = reading.layout
    if asks_whether(layout, frame):
        return
    clause = frame.how in CLAUSES and not (frame.how == '"' and quotes_noun(layout, frame.content, stop))
    if (said := what_said(layout, frame, stop)) is not None:
        speakers, by = named(layout.found, said.subject), voice.speakers.entities
        read_frame(reading, said, Voice(speakers=speakers, reported_by=by, rule="told-by-another"), stop, depth + 1)
        return
    second = None if frame.whole else besides(layout, frame, stop) or joined_view(layout, frame, stop)
    if second is not None:
        read_frame(reading, second.frame, voice, stop, depth)
        stop = second.end
    inside = voice
    vouched = frame.form.verb.act in _VOUCHED and frame.form.verb.force not in _DOUBTED
    governed = vouched if frame.how in CLAUSES else frame.form.verb.act in (Act.STATE, Act.AFFIRM, Act.DEMAND)
    for piece in divide(layout, Piece(frame.content, stop, frame.skip), how=frame.how, governed=governed):
        force = decide(layout, frame.form.verb, piece, clause=clause)
        if negated and force.key == "rules-out":
            force = replace(force, polarity=Polarity.NEUTRAL)
        elif negated and "hides" not in frame.form.verb.flags:
            force = replace(force, act=Act.REJECT, polarity=Polarity.AGAINST, key="rejects")
        rest = Piece(force.content, piece.stop, force.skip)
        divided = (force.head or not clause) and not frame.whole
        for part in divide_actions(layout, rest, force.act) if divided else [rest]:
            last = trimmed(layout, part.first, part.stop)
            if last > part.first:
                heard = whose(layout, piece, frame.content, voice, inside)
                inside = _read_told(reading, frame, force, heard, Stretch(part.first, last), part.skip, depth)


def _read_told(
    reading: Reading, frame: Frame, force: Force, voice: Voice, part: Stretch, skip: int, depth: int
) -> Voice:
    """Read one part, as another's attitude where it only points to that.

    Returns:
        Who holds it, for a part that goes on with the same subject.
    """
    theirs = attitude_of_another(reading.layout, frame, force, voice, Piece(*part, skip), _own(reading, voice))
    if theirs is None:
        return _read_part(reading, frame, force, voice, part, skip, depth)
    reading.stances.append(theirs)
    return voice


def _read_part(
    reading: Reading, frame: Frame, force: Force, voice: Voice, part: Stretch, skip: int, depth: int
) -> Voice:
    """Read one part: what somebody in it is said to hold, what it demands, or the statement itself.

    Returns:
        Who holds it, for a part that goes on with the same subject.
    """
    layout = reading.layout
    clause, force = as_clause(layout, frame, force, part)
    vouched = force.head is None and force.act in _VOUCHED and frame.form.verb.force not in _DOUBTED
    inner = None
    if vouched and depth < _DEEPEST and clause:
        inner = look_within(layout, reading.table, part, _own(reading, voice), frame)
    if inner is not None and inner.together and not parties_known(layout, reading.memory, inner, part, voice.speakers):
        inner = None
    inner = of_others(layout, inner, voice.speakers, _own(reading, voice)) if inner else None
    inner = None if inner and of_unnamed(layout, inner, part, voice, reading.memory.about) else inner
    if inner is not None and inner.frame is not None and told_last(layout, frame, reading.stances):
        inner = None if of_another(layout, frame, inner.frame, part, voice, _own(reading, voice)) else inner
        skip = skip if inner else max(skip, 1)
    if inner is not None and inner.frame is not None and not quoted_apart(layout, inner.frame, part):
        return _read_inner(reading, inner, stressed(force, inner.frame, voice), voice, part, depth)
    if inner is not None and inner.predicate is not None:
        return _read_predicate(reading, inner, frame, voice, part)
    if inner is not None and inner.modal is not None and modal_counts(force, inner.modal):
        asked = Piece(part.first, part.stop, skip)
        if inner.content != part.first:
            asked = Piece(inner.content, part.stop, inner.skip)
        _read_modal(reading, frame, force, inner.modal, voice, asked)
    elif (wished := wished_on(layout, reading.stances, part)) is not None:
        reading.stances.append(wished)
    elif not says_nothing(layout, frame, force, part):
        force = by_tone(layout, frame, force, _own(reading, voice), part)
        reading.stances.append(stance_of(layout, frame, force, voice, part, skip))
    return voice


def _read_modal(reading: Reading, frame: Frame, force: Force, modal: Head, voice: Voice, asked: Piece) -> None:
    """Read what a modal asks for, hopes or rejects, each thing by itself."""
    force = replace(force, act=modal.act, polarity=modal.polarity, key=modal.force, head=modal)
    for piece in divide_actions(reading.layout, asked, force.act):
        part = Stretch(piece.first, trimmed(reading.layout, piece.first, piece.stop))
        if part.stop > part.first:
            reading.stances.append(stance_of(reading.layout, frame, force, voice, part, piece.skip))


def _own(reading: Reading, voice: Voice) -> Own:
    """Return what is a speaker's own, remembered for the release."""
    who = (voice.speakers.entities, voice.speakers.behalf)
    own = reading.owns.get(who)
    if own is None:
        own = reading.owns[who] = own_of(reading.layout, voice.speakers)
    return own


def _read_predicate(reading: Reading, inner: Inner, frame: Frame, voice: Voice, part: Stretch) -> Voice:
    """Read what somebody is said to be committed to, worried about and the like."""
    head = inner.predicate
    if head is None:
        return voice
    told = voice
    if inner.subject:
        speakers = named(reading.layout.found, inner.subject)
        if speakers.entities != voice.speakers.entities:
            told = Voice(speakers=speakers, reported_by=voice.speakers.entities, rule="told-by-another")
    if inner.beside:
        joined = with_others(reading.layout, inner, voice.speakers)
        told = Voice(speakers=joined, reported_by=voice.speakers.entities, rule="told-by-another")
    force = Force(act=head.act, polarity=head.polarity, key=head.force, content=inner.content, head=head)
    if head.force == "insists" and wanted(reading.layout, head.force, inner.content, inner.skip):
        force = replace(force, act=Act.DEMAND, key="stresses-necessity")
    if inner.negated:
        force = replace(force, act=Act.REJECT, polarity=Polarity.AGAINST, key="rejects")
    at = replace(frame, at=inner.at, form=replace(frame.form, conjunction=""))
    reading.stances.append(stance_of(reading.layout, at, force, told, Stretch(inner.content, part.stop), inner.skip))
    return told


def _read_inner(reading: Reading, inner: Inner, frame: Frame, voice: Voice, part: Stretch, depth: int) -> Voice:
    """Read what somebody is said to hold."""
    speakers, reported = voice.speakers, voice.reported_by
    frame, stop = with_partner(reading.layout, frame, quoted_until(reading.layout, frame, part.stop))
    joint = "joint" in frame.form.verb.flags or bool(frame.partner)
    if frame.subject:
        speakers = named(reading.layout.found, frame.subject + (frame.partner if joint else ()))
    elif joint and frame.partner:
        own = frozenset((
            *voice.speakers.behalf,
            *(b for e in voice.speakers.entities for b in reading.layout.found.entity(e).of),
        ))
        mine = () if own & {p.entity for p in frame.partner} else voice.speakers.entities
        entities = (*mine, *(p.entity for p in frame.partner))
        speakers = Speakers(entities=level(reading.layout.found, tuple(dict.fromkeys(entities))))
    elif joint and to_be_held(reading.layout, reading.memory, frame):
        words = reading.layout.quote(frame.at, stop)
        reading.unresolved.append(Unresolved(words=words, reason="Who will meet is not told.", rule="parties"))
        return voice
    elif (joint or inner.together) and reading.memory.parties:
        speakers = Speakers(entities=reading.memory.parties, parties=True)
    speakers = with_others(reading.layout, inner, voice.speakers) if inner.beside else speakers
    if speakers.entities != voice.speakers.entities:
        reported = voice.speakers.entities
    if len(speakers.entities) == 2:
        again = speakers.entities == reading.memory.parties
        reading.memory.meet(speakers.entities, reading.memory.met if again else frame.at)
    if reported:
        reading.memory.told.append(speakers)
        reading.memory.relayed = speakers
    if (
        len(speakers.entities) == 1
        and reported
        and frame.form.verb.tier != "C"
        and "private" not in frame.form.verb.flags
    ):
        reading.memory.inner = (speakers, reported)
    told = Voice(speakers=speakers, reported_by=reported, rule="told-by-another" if reported else voice.rule)
    read_frame(reading, frame, told, stop, depth + 1, negated=inner.negated)
    return told
