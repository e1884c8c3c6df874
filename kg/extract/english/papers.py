"""Papers that parties agree on, and those that they keep: what a noun phrase names."""

from kg.extract.english.frames import Frames, Match

_TREATIES = frozenset({"agreement", "accord", "treaty", "pact", "memorandum", "memoranda", "deal", "protocol", "mou"})
_MOST = 6


def agreed_on(frames: Frames, at: int, stop: int) -> bool:
    """Tell whether a noun phrase names a paper that parties agree on: "a Memorandum of Understanding".

    Args:
        frames: The words.
        at: First word of the noun phrase.
        stop: One past the last word of the sentence.

    Returns:
        Whether it does.
    """
    for k in range(at, min(stop, at + _MOST)):
        if frames.word(k).removesuffix("s") in _TREATIES:
            return True
        if frames.word(k) in frames.lexicon.words["prepositions"] - {"of"} or not frames.word(k).isalpha():
            return False
    return False


def keeps(frames: Frames, lemma: str, match: Match, stop: int) -> bool:
    """Tell whether a verb is used otherwise than in its cue: "honor those commitments", "agree with us that".

    Args:
        frames: The words.
        lemma: The verb in its dictionary form.
        match: What follows it.
        stop: One past the last word of the sentence.

    Returns:
        Whether it is.
    """
    if lemma == "agree" and match.frame == ("with",):
        return frames.word(match.content) in {"us", "me", "him", "them", "you"}
    if lemma not in {"honor", "honour"}:
        return False
    near = range(match.content, min(stop, match.content + _MOST))
    return any(frames.word(k) in frames.lexicon.words["kept"] for k in near)
