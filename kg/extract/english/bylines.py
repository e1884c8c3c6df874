"""Whose name a text bears: in the line at its head, in "I, X, do hereby", or alone below a closing formula."""

from kg.extract.english.frames import Frames
from kg.extract.english.signing import below, listing
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import Found, NounPhrase
from kg.kinds import EntityType

#: A byline is one of so many first lines.
BYLINE_LINES = 4
_WORDS_OF = frozenset({
    "statement", "remarks", "speech", "message", "address", "letter", "testimony", "evidence", "submission", "vote",
    "position", "intervention", "delivered",
})  # fmt: skip
_BEFORE_PAPER = frozenset({
    "full", "text", "of", "the", "a", "an", "joint", "press", "video", "opening", "closing", "official", "written",
    "public", "open", "keynote", "new", "year", "'s", "transcript", "televised", "further", "remarks", "statement",
    "prepared", "oral", "witness", "explanation", "national", "delivered", "general",
})  # fmt: skip
# Words with which somebody says for whom he speaks, and in how many first lines.
_SPEAKING = frozenset({"speak", "speaking", "statement", "deliver", "delivering", "address", "intervention", "take"})
_SPEAKING_LINES = 8


def byline(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return the person whose name a text bears.

    Args:
        found: The things named.
        frames: The words.
        sentences: The sentences.

    Returns:
        The person alone, or nobody.
    """
    signed = below(found, frames)
    for sentence in (s for s in sentences[:BYLINE_LINES] if s.first < signed.first):
        start = found.words.starts[sentence.first]
        end = found.words.ends[sentence.last - 1]
        persons = [p for p in found.phrases_in(start, end) if found.entity(p.entity).type is EntityType.PERSON]
        if persons and _bears(frames, persons, sentence):
            return (persons[0].entity,)
        words = {frames.word(i) for i in range(sentence.first, sentence.last)}
        if persons and words & {"attributable", "attributed", "stated"} and frames.word(sentence.last - 1) == ":":
            return (persons[-1].entity,)
    if (proclaims := _proclaiming(found, frames)) is not None:
        return (proclaims,)
    # "Sincerely, Ida Falk": one who signs alone.
    alone = len(signed.ids) == 1 and found.entity(signed.ids[0]).type is EntityType.PERSON
    return signed.ids if alone else ()


def _bears(frames: Frames, persons: list[NounPhrase], sentence: Sentence) -> bool:
    """Tell whether a line is the name of one person, with a handle behind it, or tells of a paper of his."""
    long_title = sentence.first == 0 and frames.word(sentence.last - 1) not in {".", ":", "!", "?"}
    if sentence.heading and len(persons) == 1 and persons[0].first <= sentence.first + 1:
        return True
    if (frames.word(persons[0].last + 1), frames.word(persons[0].last + 2)) == ("(", "@"):
        return persons[0].first == sentence.first
    return (sentence.heading or long_title) and len(persons) == 1 and _of_paper(frames, persons[0], sentence)


def _of_paper(frames: Frames, person: NounPhrase, sentence: Sentence) -> bool:
    """Tell whether a heading names a person as the one whose words follow: "Statement by Minister X"."""
    at = person.first - 1 - (frames.word(person.first - 1) == "the")
    # "Response to the statement by X" is not his.
    heads = frames.word(at) in {"by", "from", "of"} and frames.word(at - 1) in _WORDS_OF
    return heads and all(frames.word(k) in _BEFORE_PAPER for k in range(sentence.first, at - 1))


def _proclaiming(found: Found, frames: Frames) -> str | None:
    """Return the one person who says "I, X, Governor of Y, do hereby"."""
    persons = set()
    for i, word in enumerate(frames.lower):
        phrase = found.phrase_from(i + 2) if word == "i" and frames.word(i + 1) == "," else None
        if phrase is not None and found.entity(phrase.entity).type is EntityType.PERSON:
            persons.add(phrase.entity)
    return persons.pop() if len(persons) == 1 else None


def spoken_for(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return those for whom somebody speaks: "I have the honour to speak on behalf of A, B and my own country, C".

    Args:
        found: The things named.
        frames: The words.
        sentences: The sentences.

    Returns:
        They, where they are two or more; nobody where none are listed.
    """
    for sentence in sentences[:_SPEAKING_LINES]:
        for k in range(sentence.first, sentence.last):
            if frames.lower[k : k + 3] != ("on", "behalf", "of"):
                continue
            before = set(frames.lower[sentence.first : k])
            own = sentence.heading or not before.isdisjoint({"i", "my", "me"})
            signers = listing(found, frames, k + 3, sentence.last)[0] if own and before & _SPEAKING else ()
            if len(signers) > 1:
                return signers
    return ()
