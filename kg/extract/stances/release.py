"""Read the statements of a release: sentence by sentence, holder by holder, in the order of the text."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.agents import doer, does_unnamed, narrated, past_opening
from kg.extract.stances.asides import POINTS_TO, WHAT, asides
from kg.extract.stances.asks_itself import asks_itself
from kg.extract.stances.bounds import Clause, trimmed
from kg.extract.stances.countered import countered
from kg.extract.stances.doers import SPEECHES
from kg.extract.stances.going_on import acted_before, acted_here, described_before, told_before
from kg.extract.stances.interviews import find_interview
from kg.extract.stances.issuer_asks import issuer_asks, issuer_begins, memory_of
from kg.extract.stances.lists import told
from kg.extract.stances.memory import NOBODY, Speakers, agree, named
from kg.extract.stances.on_record import speeches, take_floor
from kg.extract.stances.opening_pairs import remember_two
from kg.extract.stances.own_stands import stands_of
from kg.extract.stances.ownwords import own_words, told_at_once, uncued
from kg.extract.stances.read import Reading, read_clause, read_frame
from kg.extract.stances.recording import Voice
from kg.extract.stances.relatives import WHO
from kg.extract.stances.replies import replies, said_it
from kg.extract.stances.strangers import stranger_speaks
from kg.extract.stances.told_when import with_subject
from kg.extract.stances.turns_read import by_lines, read_answers, read_lines
from kg.extract.stances.walk import Frame
from kg.extract.stances.we_answer import with_answers
from kg.extract.stances.we_go_on import own_voice
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.records import Stance, Unresolved
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


def read_stances(
    layout: Layout, table: CueTable, parties: tuple[tuple[int, tuple[str, ...]], ...]
) -> tuple[tuple[Stance, ...], tuple[Unresolved, ...]]:
    """Read the statements of a release.

    Args:
        layout: The release.
        table: The cue words.
        parties: The parties of each meeting with the index of the word from which it is told of.

    Returns:
        The statements by the place of their contents, and what was left out.
    """
    interview = find_interview(layout)
    layout, speakers = speeches(layout)
    layout, spoken = (layout, ()) if speakers or interview else by_lines(layout)
    memory = memory_of(layout, table)
    layout = with_answers(layout, memory)
    reading = Reading(layout, table, memory, speeches=speakers)
    waiting, before = list(parties), 0
    lines = list(reversed(spoken))
    for sentence, found in told(layout, table, tuple(at for at, _ in parties)):
        if interview is not None and sentence.first >= interview.first:
            break
        read_lines(reading, lines, sentence.first)
        last, before = before, len(reading.stances)
        if not found and _goes_on(reading, sentence, last):
            _read_speech(reading, sentence)
        _begin(reading, sentence)
        if reading.memory.issuer is not None and (own := uncued(layout, sentence, found)) is not None:
            _read_own_words(reading, own)
        others = list(countered(layout, table, sentence))
        passing = asides(layout, table, sentence, found)
        for clause in told_before(layout, passing, _with_narrated(layout, sentence, found), reading.memory):
            _let_act(reading, others, clause.frame.at)
            while waiting and waiting[0][0] <= max(clause.frame.content, clause.frame.at):
                at, who = waiting.pop(0)
                reading.memory.meet(who, at)
            _read(reading, clause, sentence)
        _let_act(reading, others, sentence.stop)
        remember_two(layout, memory, sentence)
        for aside in passing:
            _read_aside(reading, aside, reading.stances[before:])
        if not found and len(reading.stances) == before:
            _leave_out(reading, sentence)
    read_lines(reading, lines, len(layout.forms))
    if interview is not None:
        read_answers(reading, interview)
    ordered = sorted(reading.stances, key=lambda s: (s.content.start, s.content.end))
    return tuple(ordered), tuple(reading.unresolved)


def _goes_on(reading: Reading, sentence: Stretch, spoken: int) -> bool:
    """Tell whether a sentence is a quotation and nothing else, behind a sentence of which whoever spoke last spoke."""
    layout, said = reading.layout, reading.memory.said
    quoted = layout.quotation(sentence.first)
    if quoted is None or quoted.first != sentence.first or sentence.stop - quoted.stop > 1:
        return False
    after = sentence.stop + (layout.form(sentence.stop) == "\n")
    if layout.form(after) in _BY_THESE or quoted.stop - quoted.first < _A_CALL:
        return False
    told = reading.stances[spoken:]
    return bool(told and said) and not reading.memory.lost and all(s.holder == said[-1].entities for s in told)


# "With these words Y took leave": the quotation is of whoever comes next. A few words may be what a crowd calls.
_BY_THESE, _A_CALL = word_set("بهذه بهذا بتلك بذلك هكذا"), 6


def _read_speech(reading: Reading, sentence: Stretch) -> None:
    """Read a quotation that no cue opens as what whoever spoke before it says next, by the cue he spoke with."""
    layout = reading.layout
    at = layout.words.index(reading.stances[-1].cue.start)
    frame = Frame(at=at, form=reading.table.forms["قال"][0], content=sentence.first + 1, how=":")
    voice = Voice(speakers=reading.memory.said[-1], rule="goes-on")
    quoted = layout.quotation(sentence.first)
    read_frame(reading, frame, voice, quoted.stop if quoted else sentence.stop, depth=0)


def _begin(reading: Reading, sentence: Stretch) -> None:
    """Remember who does what opens a sentence: what is said next without a subject he says."""
    layout, memory = reading.layout, reading.memory
    told = memory.inner[0] if memory.inner is not None else NOBODY
    # What a council does in a minister's account of its session goes on from sentence to sentence.
    memory.inner = memory.inner if told.words[:1] == ("مجلس",) else None
    memory.begin(sentence.first)
    if (speaker := reading.speeches.get(sentence.first)) is not None:
        take_floor(memory, speaker)
    issuer_begins(layout, memory, sentence)
    if doers := doer(layout, sentence):
        speaks = layout.form(past_opening(layout, sentence)).removeprefix("و") in SPEECHES
        (memory.name if speaks else memory.act)(named(layout.found, doers))
    elif (who := replies(layout, past_opening(layout, sentence))) is not None:
        memory.name(named(layout.found, (who,)))
    if doers or does_unnamed(layout, sentence):
        memory.heard = sentence.first


def _leave_out(reading: Reading, sentence: Stretch) -> None:
    """Report a sentence that opens with a verb of saying and of which nothing was read, and who spoke in it."""
    memory = reading.memory
    layout, at = reading.layout, past_opening(reading.layout, sentence)
    said = layout.form(at + 1) not in _POINTING and at + _SHORTEST < sentence.stop
    cues = reading.table.forms.get(layout.form(at), ()) if said and not layout.quoted[at] else ()
    if any(c.verb.tier == "A" and "says" in c.verb.flags and c.inflected.shape is Shape.PERFECT for c in cues):
        words = layout.quote(at, trimmed(layout, at, sentence.stop))
        reading.unresolved.append(Unresolved(words=words, reason="What is said was not found.", rule="no-content"))
    memory.lost = memory.lost or stranger_speaks(layout, sentence)
    if (who := said_it(layout, sentence)) is not None:
        memory.name(named(layout.found, (who,)))


_POINTING, _SHORTEST = frozenset(["ذلك", "هذا"]), 3


def _let_act(reading: Reading, others: list[tuple[int, NounPhrase | None]], stop: int) -> None:
    """Remember those who came in before a place: they go on, and nobody does behind one who is no known actor."""
    while others and others[0][0] < stop:
        reading.memory.heard, who = others.pop(0)
        reading.memory.lost = reading.memory.lost or who is None
        if who is not None:
            reading.memory.act(named(reading.layout.found, (who,)))


def _read(reading: Reading, clause: Clause, sentence: Stretch) -> None:
    """Read a clause; where nobody who spoke can hold it, whoever the clause before it describes does.

    "X, which fears Y and told of Z, and said that": the verb goes on with "which".
    """
    layout, left = reading.layout, len(reading.unresolved)
    clause = with_subject(layout, reading.memory, clause)
    frame = asks_itself(layout, reading.memory, issuer_asks(layout, reading.memory, clause.frame))
    clause = clause if frame is clause.frame else replace(clause, frame=frame)
    read_clause(reading, clause)
    if len(reading.unresolved) == left or reading.unresolved[-1].rule not in _UNHELD:
        return
    acted = None if reading.unresolved[-1].rule == "relative" else acted_before(layout, frame, sentence)
    who = described_before(layout, frame, sentence) or acted
    if who is not None and not (clause.passive or clause.before or clause.position.reset):
        reading.unresolved.pop()
        read_clause(reading, replace(clause, frame=replace(clause.frame, subject=(who,))))


_UNHELD = frozenset(["inherited", "lost", "parties", "relative"])


def _with_narrated(layout: Layout, sentence: Stretch, found: list[Clause]) -> list[Clause]:
    """Give the first statement of a sentence the subject of the verb that opens the sentence, where it goes on."""
    first = found[0] if found else None
    if first is None or first.passive or first.before or first.frame.subject or first.frame.blank >= 0:
        return found
    subject = narrated(layout, sentence, first.frame)
    return [replace(first, frame=replace(first.frame, subject=subject)), *found[1:]] if subject else found


def _read_own_words(reading: Reading, sentence: Stretch) -> None:
    """Read a sentence of the issuer's own words that no cue opens, where it takes something up."""
    layout, memory = reading.layout, reading.memory
    issuer, clause = own_voice(layout, memory, sentence.first), own_words(layout, reading.table, sentence)
    if issuer is None:
        return
    voice = Voice(speakers=issuer, rule="own-words")
    told = told_at_once(layout, reading.table, sentence, clause, voice)
    reading.stances += told
    if told or clause is None:
        return
    own = Reading(layout, reading.table, memory)
    read_frame(own, clause.frame, voice, clause.stop, depth=0)
    reading.stances += stands_of(layout, sentence, own.stances)


def _read_aside(reading: Reading, clause: Clause, told: list[Stance]) -> None:
    """Read a view told in passing, unless it is among those told in its sentence; who tells of it reports it."""
    layout, frame = reading.layout, clause.frame
    if frame.blank >= 0:
        return
    cue, content = layout.quote(frame.at, frame.at + 1), layout.quote(frame.content, clause.stop, frame.skip)
    speakers = named(layout.found, frame.subject) if frame.subject else NOBODY
    if any(s.cue.end == cue.end or s.content.start == content.start for s in told):
        return
    if any(s.content.start == cue.start and not _answers(s, speakers, frame.form.verb.act) for s in told):
        return
    if frame.how == "ان" and any(s.content.start == cue.start and s.force == "considers" for s in told):
        # "Considers the confirmation that it is so a breach": where the clause ends is not told by any sign.
        return
    around = next((s for s in told if s.content.start <= cue.start and content.end <= s.content.end), None)
    taken_up = layout.form(clause.position.start) in WHAT
    if taken_up and around is not None and around.act is Act.DENY:
        # "Denied what X announced of the withdrawal": all that is told is the denial.
        return
    if not frame.subject and (speakers := _teller(reading, clause, around)) is NOBODY:
        return
    by = () if around is None or around.holder == speakers.entities else around.holder
    read_frame(reading, frame, Voice(speakers=speakers, reported_by=by, rule="in-passing"), clause.stop, depth=2)
    begins = around is not None and around.content.start == layout.words.starts[clause.position.start]
    if around is not None and begins and taken_up and around.act in POINTS_TO:
        # "Pointed to what X affirmed": what is told is X's, but not in "rejected what X affirmed".
        reading.stances.remove(around)
    elif around is not None and layout.form(clause.position.start) in WHO:
        _end_before(reading, around, clause)


def _end_before(reading: Reading, around: Stance, clause: Clause) -> None:
    """End the content around a view told in a relative clause where that begins, if nothing comes after it.

    A clause right behind its noun tells which one is meant, and stays, unless it gives the speaker's own view.
    """
    layout, which = reading.layout, clause.position.start
    if clause.frame.subject and layout.form(which - 1) not in COMMAS and layout.form(which)[:1] != "و":
        return
    first = layout.found.words.index(around.content.start)
    stop = trimmed(layout, first, which)
    if layout.found.words.index(around.content.end - 1) > clause.stop or stop <= first:
        return
    skip = around.content.start - layout.words.starts[first]
    shorter = replace(around, content=layout.quote(first, stop, skip))
    reading.stances[:] = [shorter if s is around else s for s in reading.stances]


def _answers(stance: Stance, speakers: Speakers, act: Act) -> bool:
    """Tell whether a statement is about another's view, as "he rejected their call" is, and does not only give it."""
    others = bool(speakers.entities) and stance.holder != speakers.entities
    return others and (stance.act is Act.STATE or stance.act is not act)


def _who_acts(reading: Reading, clause: Clause) -> Speakers:
    """Return who did what its sentence tells, where he can be who says of something that it is so."""
    memory = reading.memory
    last = memory.said[-1] if memory.said and memory.heard >= memory.began else None
    if last is None or not agree(clause.frame.form.inflected, last):
        return NOBODY
    return last if acted_here(reading.layout, memory, clause.frame.at) else NOBODY


def _teller(reading: Reading, clause: Clause, around: Stance | None) -> Speakers:
    """Return who says of something in passing what nobody else is named for: the holder of the statement around it."""
    if around is None:
        return _who_acts(reading, clause)
    found = reading.layout.found
    known = {agreement for entity in around.holder for agreement in found.agreements(entity)}
    inflected = clause.frame.form.inflected
    speakers = Speakers(entities=around.holder, behalf=around.behalf)
    told = known or {(Gender.UNKNOWN, Number.UNKNOWN)}
    fits = any(
        agree(inflected, replace(speakers, gender=gender, number=number if number is Number.PLURAL else Number.UNKNOWN))
        for gender, number in told
    )
    return speakers if fits else NOBODY
