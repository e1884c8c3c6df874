"""What the first sentence of a text tells of who puts it out: who acts in it, or whose meeting is read out."""

from kg.extract.english.frames import Frames
from kg.extract.english.issuer import acting, behind, intending
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import Found
from kg.kinds import EntityType
from kg.lexicon.registry import Registry


def first_sentence(frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return the first sentence of a text that is no heading and introduces nothing.

    Args:
        frames: The words.
        sentences: The sentences.

    Returns:
        It alone, or nothing.
    """
    return tuple(s for s in sentences if not s.heading and frames.word(s.last - 1) != ":")[:1]


def opened_by(found: Found, frames: Frames, sentences: tuple[Sentence, ...], *, public: bool) -> tuple[str, ...]:
    """Return who acts in the first sentence as only an issuer does; what a state is doing may be news of it too.

    Args:
        found: The things named.
        frames: The words.
        sentences: The sentences.
        public: Whether a public office puts the text out: then a foe may act in the first sentence, and itself below.

    Returns:
        The state or body, or nobody.
    """
    opening = first_sentence(frames, sentences)
    surely = intending(found, frames, sentences, doing=False) if public else ()
    # "Sylvania is imposing tolls. Ruritania is imposing sanctions.": either may tell it.
    either = public and not surely and intending(found, frames, opening, doing=False)
    doing = () if either else surely or intending(found, frames, opening)
    issues = public or all(found.entity(i).type is EntityType.ORGANISATION for i in doing)
    return acting(found, frames, opening) or (doing if issues else ())


def reads_out(frames: Frames, opening: tuple[Sentence, ...]) -> bool:
    """Tell whether a text begins with who met whom and says "our" at most: it tells, and states nothing of its own.

    Args:
        frames: The words.
        opening: Its first sentence.

    Returns:
        Whether it does.
    """
    met = frames.lexicon.words["met"]
    return "we" not in frames.lower and any(frames.word(k) in met for s in opening for k in range(s.first, s.last))


def host(found: Found, frames: Frames, opening: tuple[Sentence, ...], registry: Registry) -> tuple[str, ...]:
    """Return the state or body of the one with whom a text opens that tells whom he met: it is read out for that.

    Args:
        found: The things named.
        frames: The words.
        opening: Its first sentence.
        registry: Posts and who held them.

    Returns:
        The state or body, or nobody.
    """
    for sentence in opening if reads_out(frames, opening) else ():
        phrase = found.phrase_near(sentence.first)
        if phrase is not None and found.entity(phrase.entity).type is EntityType.PERSON:
            return behind(found, (phrase.entity,), registry)
    return ()
