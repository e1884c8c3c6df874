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
    "discussions": MeetingKind.MEETING,
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
#: Where conferences are held: "opened the conference centre".
ROOMS = frozenset({"centre", "center", "hall", "room", "building", "venue", "site"})
#: What is a conference as well where somebody holds it or speaks at it.
FORUMS = frozenset({"forum", "seminar", "symposium", "workshop", "roundtable"})
_EVENTS = frozenset({"meeting", "meetings", "summit", "conference", "ministerial", "event", "session"})
# What is held or led besides.
_HELD = frozenset({"dialogue", "round"}) | FORUMS
_WITHIN = frozenset({"'", "'s"})
_ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"})
_HANGING = frozenset({"of", "at", "during", "in", "on", "for", "to", "alongside", "following"})
_MAX_OBJECT = 9
# How near before a meeting the word stands that says it is not held.
_UNHELD = 4
_OCCASION = frozenset({"at", "during", "after", "following"})


def occasion(frames: Frames, i: int, sentence: Sentence) -> int:
    """Find the meeting that is the object of a verb: "hosted the third meeting of".

    Args:
        frames: The words.
        i: Index of the verb.
        sentence: Its sentence.

    Returns:
        The index of the noun, zero for none.
    """
    i = _past_aside(frames, i, sentence)
    named = 0
    for k in range(i + 1, min(i + _MAX_ASIDE, sentence.last)):
        named += _named_so(frames, k)
        if k - i - named >= _MAX_OBJECT:
            break
        noun = frames.word(k)
        if noun == "conference" and (frames.word(k - 1) in {"press", "news"} or frames.word(k + 1) in ROOMS):
            return 0
        if noun in _HELD or NOUNS.get(noun, NAMED_KINDS.get(noun, MeetingKind.CALL)) is not MeetingKind.CALL:
            return k
        if frames.word(k) in frames.lexicon.words["prepositions"] | {".", ";", "that"} and not _named_so(frames, k):
            break
    return 0


def _named_so(frames: Frames, k: int) -> bool:
    """Tell whether a word stands within a name: "the Coalition to Defend the River meeting"."""
    over = frames.found.mention_over(frames.found.words.starts[k])
    return over is not None and over.start < frames.found.words.starts[k]


def _past_aside(frames: Frames, i: int, sentence: Sentence) -> int:
    """Step over an aside right behind a verb: "hosted, together with Borduria, a meeting"."""
    if frames.word(i + 1) != "," or frames.word(i + 2 + (frames.word(i + 2) == "and")) not in _ASIDE:
        return i
    return next((k for k in range(i + 2, min(i + _MAX_ASIDE, sentence.last)) if frames.word(k) == ","), i)


_ASIDE = frozenset({"with", "together", "along", "jointly", "alongside", "co-chaired", "co-hosted", "chaired"})
_MAX_ASIDE = 14


def name_of_event(frames: Frames, i: int, sentence: Sentence) -> int:
    """Find the beginning of an event's name that ends in a word: "during the Lakeside Pledging Event".

    Args:
        frames: The words.
        i: Index of the word.
        sentence: Its sentence.

    Returns:
        The index of the first word in capitals, zero where it is no such name or hangs on no preposition.
    """
    if frames.word(i) not in _EVENTS or not frames.forms[i][:1].isupper():
        return 0
    if any(form[:1].isupper() for form in frames.forms[i + 1 : i + 2]):
        return 0
    first, capitals = i, 0
    while first > sentence.first and _in_name(frames, first - 1):
        first -= 1
        capitals += frames.forms[first][:1].isupper() and frames.word(first) not in _ORDINALS
    while frames.word(first) in _WITHIN:
        first += 1
    before = first - 1
    while frames.word(before) in frames.lexicon.words["determiners"] | {"today", "'s", "upcoming"}:
        before -= 1
    return first if capitals > 1 and frames.word(before) in _HANGING else 0


def _in_name(frames: Frames, i: int) -> bool:
    """Tell whether a word may stand within the name of an event: a capital, a year, a possessive ending."""
    return frames.forms[i][:1].isupper() or frames.forms[i].isdigit() or frames.word(i) in _WITHIN


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
    if text & {"phone", "telephone", "telephoned", "videoconference", "virtually"} or verb in {
        "spoke",
        "talked",
        "phoned",
    }:
        return MeetingKind.CALL
    return MeetingKind.VISIT if verb in {"visited", "traveled", "travelled"} else MeetingKind.MEETING


def is_unheld(frames: Frames, i: int, sentence: Sentence) -> bool:
    """Tell whether a meeting is only wanted or turned down: "rejected talks", "called for an emergency meeting".

    Args:
        frames: The words.
        i: Index of its noun.
        sentence: The sentence.

    Returns:
        Whether it is.
    """
    low = max(sentence.first, i - _UNHELD)
    # "Demanded reform at a meeting with"
    low = next((k for k in range(i - 1, low, -1) if frames.word(k) in _OCCASION), low)
    near = {frames.word(k) for k in range(low, i)}
    return not near.isdisjoint(frames.lexicon.words["unheld"]) or _calls_for(frames, i)


def _calls_for(frames: Frames, i: int) -> bool:
    """Tell whether a meeting is what somebody calls for."""
    words, k = frames.lexicon.words, i - 1
    while k > i - _MAX_OBJECT and frames.word(k).isalpha() and frames.word(k) not in words["prepositions"]:
        article = frames.word(k) in {"a", "an", "the"} and frames.word(k - 1) not in {"for", "and", "or"}
        if article or frames.word(k) in words["met"] | words["auxiliaries"]:
            # "Those who called for calm held a meeting"
            return False
        k -= 1
    return frames.word(k) == "for" and frames.word(k - 1) in {"call", "calls", "called", "calling"}
