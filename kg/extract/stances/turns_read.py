"""Read what is said by turns: the answers of an interview, and the lines that the names of those who speak open."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.authored import in_first_person
from kg.extract.stances.bounds import trimmed
from kg.extract.stances.interviews import Interview, answering
from kg.extract.stances.labelled_lines import Spoken, labelled_lines, told_on
from kg.extract.stances.memory import named
from kg.extract.stances.points_of_speech import points_of_speech
from kg.extract.stances.read import Reading, read_frame
from kg.extract.stances.recording import Voice
from kg.extract.stances.said_below import said_below
from kg.extract.stances.walk import Frame
from kg.records import Unresolved


def by_lines(layout: Layout) -> tuple[Layout, tuple[Spoken, ...]]:
    """Part what somebody says line by line from the rest: behind his name or below it, or as "I" in his own text.

    Args:
        layout: The release.

    Returns:
        The release without it, and what is said; the same and nothing where there is none.
    """
    for part in (said_below, labelled_lines, points_of_speech, in_first_person):
        parted, spoken = part(layout)
        if spoken:
            return parted, spoken
    return layout, ()


def read_answers(reading: Reading, interview: Interview) -> None:
    """Read the answers of an interview as the speech of whoever gives them, or say that it is not told who does.

    Args:
        reading: What was read so far; the statements are added to it.
        interview: The interview.
    """
    layout = reading.layout
    form = reading.table.forms["قال"][0]
    for answer, phrase in answering(layout, interview, reading.memory.said):
        if phrase is None:
            words = layout.quote(answer.first, trimmed(layout, answer.first, answer.stop) or answer.stop)
            reading.unresolved.append(Unresolved(words=words, reason="Who answers is not told.", rule="interview"))
            continue
        frame = Frame(at=interview.cue, form=form, content=answer.first, how=":")
        voice = Voice(speakers=named(layout.found, (phrase,)), rule="interview")
        read_frame(reading, frame, voice, answer.stop, depth=0)


def read_lines(reading: Reading, lines: list[Spoken], stop: int) -> None:
    """Read what is said on the lines before a place that names open.

    Args:
        reading: What was read so far; the statements are added to it.
        lines: The lines still to be read, the next last; those read are taken from them.
        stop: The place.
    """
    layout, form = reading.layout, reading.table.forms["قال"][0]
    while lines and lines[-1].words.first < stop:
        line = lines.pop()
        if line.who is None:
            reading.memory.lost = True
            continue
        speakers = named(layout.found, (line.who,))
        for part in told_on(layout, line):
            frame = Frame(at=line.cue, form=form, content=part.first, how=":")
            read_frame(reading, frame, Voice(speakers=speakers, rule="labelled-line"), part.stop, depth=0)
        reading.memory.name(speakers)
