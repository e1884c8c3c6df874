"""Which body a text's own lines tell that it is put out by: its heading, a line of its name alone, "we in X"."""

from kg.extract.english.frames import Frames
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import Found
from kg.kinds import EntityType

_HEAD_LINES = 4
#: In so many last lines a text is signed.
SIGNATURE_LINES = 3
# In the names of those who carry what others write.
_OUTLETS = frozenset({"news", "press", "radio", "television", "tv", "broadcasting", "times", "daily", "gazette"})
_PUT_OUT = frozenset({"release", "statement", "communique", "communiqué"})
# Behind these another than the text may say "we".
_LEADS_TO_SPEECH = frozenset({":", "‘", "'", "that"})
#: Those that put texts out.
BODIES = frozenset({EntityType.STATE, EntityType.ORGANISATION})


def from_heading(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return the body that a heading names as putting a text out: "Press Release: X", X alone; or "we in X".

    Such a text tells of much that is nobody's words, so that only what "we" do is the body's.

    Args:
        found: The things named.
        frames: The words.
        sentences: The sentences.

    Returns:
        The state or body, or nobody.
    """
    if body := _we_in(found, frames):
        return body
    for sentence in sentences[:_HEAD_LINES]:
        for i in range(sentence.first, min(sentence.first + 3, sentence.last) if sentence.heading else 0):
            after = i + 2 + (frames.word(i + 2) == "the")
            put_out = frames.word(i) in _PUT_OUT and frames.word(i + 1) in {":", "by", "from"}
            if put_out and (body := whole(found, frames, after, sentence)):
                return body
    lines = dict.fromkeys((*sentences[:_HEAD_LINES], *sentences[-SIGNATURE_LINES:]))
    alone = {body for sentence in lines for body in _alone(found, frames, sentence)}
    if ("we", ",", "the") in zip(frames.lower, frames.lower[1:], frames.lower[2:], strict=False):
        # "We, the Harbour Union, condemn": who says "we" is told there.
        return ()
    # Of several bodies each in a line of its own nobody knows which say "we".
    return tuple(alone) if len(alone) == 1 else ()


def _we_in(found: Found, frames: Frames) -> tuple[str, ...]:
    """Return the one body in whose name the text speaks: "we in X reject", "we, X, reject", "at X, we reject"."""
    bodies, quoted = set(), False
    for i, word in enumerate(frames.lower[:-2]):
        quoted = word == "“" or (word == '"' and not quoted) if word in {"“", "”", '"'} else quoted
        if quoted or frames.word(i - 1) in _LEADS_TO_SPEECH:
            continue
        inside = frames.word(i + 1) in {"in", "at", "of", ","} if word == "we" else word == "at"
        at = i + 1 + (word == "we")
        phrase = found.phrase_from(at + (frames.word(at) == "the")) if inside else None
        # "We in Ruritania" may be anybody there.
        if phrase is None or found.entity(phrase.entity).type is not EntityType.ORGANISATION:
            continue
        behind = (frames.word(phrase.last + 1), frames.word(phrase.last + 2))
        if (behind == (",", "we")) if word == "at" else (frames.word(i + 1) != "," or behind[0] == ","):
            bodies.add(phrase.entity)
    return tuple(bodies) if len(bodies) == 1 else ()


def _alone(found: Found, frames: Frames, sentence: Sentence) -> tuple[str, ...]:
    """Return the organisation whose name is all of a line, unless it may only carry the text or be written to."""
    at = sentence.first + (frames.word(sentence.first) == "the")
    body = whole(found, frames, at, sentence) if sentence.heading else ()
    named = found.entity(body[0]) if body else None
    # What the registry knows as no more than an organisation may be the agency that carries the text.
    if not named or named.type is not EntityType.ORGANISATION or (named.key and named.kind == "Organization"):
        return ()
    before = (frames.word(k) for k in range(sentence.first - 1, -1, -1))
    written_to = next((word for word in before if word not in {":", ".", "\n"}), "") == "to"
    words = {frames.word(k) for k in range(sentence.first, sentence.last)}
    return () if written_to or words & {"dear", *_OUTLETS} else body


def whole(found: Found, frames: Frames, at: int, sentence: Sentence) -> tuple[str, ...]:
    """Return the state or body whose name fills the rest of a line.

    Args:
        found: The things named.
        frames: The words.
        at: Index of the first word of the rest.
        sentence: The line.

    Returns:
        It alone, or nobody.
    """
    phrase = found.phrase_from(at)
    if phrase is None or found.entity(phrase.entity).type not in BODIES:
        return ()
    rest = frames.forms[phrase.last + 1 : sentence.last]
    return (phrase.entity,) if all(form[:1].isupper() or form == "," for form in rest) else ()


def past_greeting(frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return the sentences of a letter behind "Dear Secretary X,": who is named above or in it may be whom it is to.

    Args:
        frames: The words.
        sentences: The sentences.

    Returns:
        Those behind the greeting, all where none opens a letter.
    """
    begins = 0
    while (n := _greeting(frames, sentences[begins : begins + _GREETED])) >= 0:
        above = range(sentences[begins].first, sentences[begins + n].first)
        if frames.word(sentences[begins + n].first) == "dear" and any(frames.word(k) in _SPOKEN for k in above):
            break
        begins += n + 1
    return sentences[begins:]


def _greeting(frames: Frames, sentences: tuple[Sentence, ...]) -> int:
    """Return which of some sentences is "Dear Secretary X," or "To: X", or -1."""
    for n, sentence in enumerate(sentences):
        first, last = frames.word(sentence.first), frames.word(sentence.last - 1)
        greets = first == "dear" and (sentence.heading or last == ":")
        to = first == "to" and frames.word(sentence.first + 1) == ":" and n < _HEAD_LINES
        if greets or to:
            return n
    return -1


_GREETED = 14
_SPOKEN = frozenset({"speech", "remarks", "address", "statement", "keynote", "delivered", "message"})
