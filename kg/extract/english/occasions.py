"""Nouns for meetings, and of what kind a meeting is."""

from kg.extract.english.frames import Frames
from kg.extract.english.tokens import Sentence
from kg.kinds import MeetingKind

#: Noun in small letters -> kind of the meeting.
NOUNS = {
    "meeting": MeetingKind.MEETING,
    "meetings": MeetingKind.MEETING,
    "talks": MeetingKind.MEETING,
    "consultations": MeetingKind.MEETING,
    "session": MeetingKind.SESSION,
    "call": MeetingKind.CALL,
    "conversation": MeetingKind.CALL,
    "visit": MeetingKind.VISIT,
}
#: Noun -> kind, where a name may end in it.
NAMED_KINDS = {
    "conference": MeetingKind.CONFERENCE,
    "summit": MeetingKind.CONFERENCE,
    "ministerial": MeetingKind.CONFERENCE,
}
_MAX_OBJECT = 9


def occasion(frames: Frames, i: int, sentence: Sentence) -> int:
    """Find the meeting that is the object of a verb: "hosted the third meeting of".

    Args:
        frames: The words.
        i: Index of the verb.
        sentence: Its sentence.

    Returns:
        The index of the noun, zero for none.
    """
    for k in range(i + 1, min(i + _MAX_OBJECT, sentence.last)):
        if frames.word(k) in NOUNS and NOUNS[frames.word(k)] is not MeetingKind.CALL:
            return k
        if frames.word(k) in frames.lexicon.words["prepositions"] | {".", ";", "that"}:
            break
    return 0


def kind_of(frames: Frames, verb: str, first: int, last: int) -> MeetingKind:
    """Say of what kind a meeting told by a verb is.

    Args:
        frames: The words.
        verb: The verb in small letters.
        first: First word that may tell.
        last: One past the last.

    Returns:
        A call, a visit or a meeting.
    """
    text = {frames.word(k) for k in range(first, last)}
    if text & {"phone", "telephone", "telephoned", "videoconference", "virtually"} or verb in {"spoke", "talked"}:
        return MeetingKind.CALL
    return MeetingKind.VISIT if verb in {"visited", "traveled", "travelled"} else MeetingKind.MEETING
