"""Those who met, called by the office of the host and what his guests are: "the Secretary and his counterparts"."""

from kg.extract.english.frames import Frames

_HOSTS = frozenset({"secretary", "minister", "president", "premier", "envoy", "ambassador", "chancellor", "king"})
_GUESTS = frozenset({"counterparts", "ministers", "leaders", "secretaries", "presidents", "envoys"})
_FIELDS = frozenset({"foreign", "prime", "defense", "defence", "interior"})


def hosts_and_guests(frames: Frames, j: int, low: int) -> int:
    """Find "the Secretary and his counterparts", "the Secretary and Foreign Ministers" before a verb.

    Args:
        frames: The words.
        j: Index of the last word before the verb.
        low: First word where the subject may stand.

    Returns:
        Index of its first word, at least 1, or 0 where the words are others.
    """
    k = j - (frames.word(j - 1) in _FIELDS)
    if frames.word(j) not in _GUESTS or k <= low:
        return 0
    k -= 1 + (frames.word(k - 1) in {"the", "his", "her", "their"})
    if frames.word(k) != "and" or frames.word(k - 1) not in _HOSTS:
        return 0
    return max(k - 1 - (frames.word(k - 2) == "the"), 1)
