"""Papers that parties agree on: whether a noun phrase names one."""

from kg.extract.english.frames import Frames

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
