"""Who is told beside the word for a paper as putting it out: "a statement by A and B", "X issued the following"."""

from kg.extract.english.frames import Frames
from kg.extract.english.signing import SIGNERS, listing
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import Found
from kg.kinds import EntityType

_SIGNED = frozenset({"by", "of", "from"})
_ISSUED = frozenset({"issued", "released", "made", "published"})
_ISSUERS = frozenset({EntityType.STATE, EntityType.ORGANISATION})


def put_out_by(found: Found, frames: Frames, paper: int, sentence: Sentence) -> tuple[str, ...]:
    """Return those who put a paper out: two or more listed beside it, or the one whose paper a sentence introduces.

    Args:
        found: The things named.
        frames: The words.
        paper: Index of the word for the paper.
        sentence: The sentence or heading that tells of it.

    Returns:
        They, or nobody.
    """
    for i in range(paper + 1, min(sentence.last, paper + 14)):
        if frames.word(i) in _SIGNED:
            signers = listing(found, frames, i + 1, sentence.last)[0]
            if len(signers) > 1:
                return signers
    opening = listing(found, frames, sentence.first, paper)[0] or _bracketed(found, frames, sentence.first, paper)
    alone = _issued_by(found, frames, sentence, paper) if frames.word(sentence.last - 1) == ":" else ()
    if len(opening) == 1 and sentence.heading and _of_leaders(found, frames, opening[0], paper):
        return opening
    if len(opening) > 1 and alone == opening[-1:] and "and" in frames.lower[sentence.first : paper]:
        # "The Governments of A, B and C issued it": all of them.
        alone = opening
    if alone or len(opening) > 1 or frames.word(sentence.last - 1) != ":":
        return alone or (opening if len(opening) > 1 else ())
    # "The Council press statement", "a statement by the Ministry"
    for i in (paper - 1, paper - 2):
        over = found.phrase_over(found.words.starts[i]) if i >= sentence.first else None
        if over is not None and over.last == i and found.entity(over.entity).type in _ISSUERS:
            return (over.entity,)
    return _listed_alone(found, frames, paper, sentence)


def _bracketed(found: Found, frames: Frames, first: int, paper: int) -> tuple[str, ...]:
    """Return those whom a bracket lists before "issued": "members of the Quint (A, B and C) issued it"."""
    opened = next((k for k in range(first, paper) if frames.word(k) == "("), paper)
    closed = next((k for k in range(opened, paper) if frames.word(k) == ")"), paper)
    issued = frames.word(frames.after_adverbs(closed + 1)) in _ISSUED
    signers, end = listing(found, frames, opened + 1, closed)
    return signers if issued and end == closed else ()


def _of_leaders(found: Found, frames: Frames, signer: str, paper: int) -> bool:
    """Tell whether a heading names the leaders of one group as those who put a paper out: "G7 Leaders' Statement"."""
    leaders = {frames.word(paper - k) for k in (1, 2)} & frames.lexicon.words["side_nouns"]
    return bool(leaders) and found.entity(signer).type is EntityType.ORGANISATION


def _issued_by(found: Found, frames: Frames, sentence: Sentence, paper: int) -> tuple[str, ...]:
    """Return the one whose name opens "X, the envoy to Y, issued the following statement"."""
    issued = next((k for k in range(paper - 4, paper) if frames.word(k) in _ISSUED), 0)
    j = issued - 1
    while frames.is_adverb(j):
        j -= 1
    before = found.phrase_over(found.words.starts[j]) if issued > sentence.first else None
    if before is not None and before.last == j and found.entity(before.entity).type in SIGNERS:
        return (before.entity,)
    at = sentence.first + (frames.word(sentence.first) == "the")
    phrase = (
        found.phrase_from(sentence.first)
        or found.phrase_from(at)
        or (found.phrase_from(at + 2) if frames.word(at + 1) == "of" else None)
    )
    if not issued or phrase is None:
        return ()
    person = found.entity(phrase.entity).type is EntityType.PERSON
    if "spokes" in frames.word(phrase.last) and (other := found.phrase_from(phrase.last + 2)):
        phrase = other
    alone = frames.word(frames.after_adverbs(phrase.last + 1)) in _ISSUED
    return (phrase.entity,) if alone or person else ()


def _listed_alone(found: Found, frames: Frames, paper: int, sentence: Sentence) -> tuple[str, ...]:
    """Return the one state or body by which a paper was put out."""
    for i in range(paper + 1, min(sentence.last, paper + 14)):
        if frames.word(i) in _SIGNED:
            signer = listing(found, frames, i + 1, sentence.last)[0]
            if len(signer) == 1 and found.entity(signer[0]).type in _ISSUERS:
                return signer
    return ()


def read_by(found: Found, frames: Frames, paper: int, sentence: Sentence) -> tuple[str, ...]:
    """Return the person by whom a body's paper was read out: "delivered by Council President X:".

    Args:
        found: The things named.
        frames: The words.
        paper: Index of the word for the paper.
        sentence: The sentence that tells of it.

    Returns:
        The person, or nobody.
    """
    for i in range(paper + 1, sentence.last):
        phrase = found.phrase_from(i + 1) if frames.word(i) == "by" else None
        if phrase is not None and found.entity(phrase.entity).type is EntityType.PERSON:
            return (phrase.entity,)
    return ()
