"""With whom somebody discussed a matter: "X discussed the truce with Minister Y" is held by both."""

from dataclasses import replace
from itertools import pairwise

from kg.extract.english.drafted import Draft
from kg.extract.english.frames import Frames
from kg.kinds import Act, EntityType

_DISCUSSING = frozenset({
    "discuss", "discusses", "discussed", "discussing", "review", "reviews", "reviewed", "explore", "explores",
    "explored", "addressed",
})  # fmt: skip
# "His dispute with X", "its ties with X": X belongs to what is discussed.
_TIES = frozenset({
    "dispute", "feud", "meeting", "meetings", "talks", "relationship", "relations", "ties", "conversation", "rivalry",
    "differences", "cooperation", "agreement", "deal", "contacts", "dealings", "negotiations", "peace", "war", "call",
})  # fmt: skip
_REACH, _GROUP = 16, 5


def shared_with(frames: Frames, draft: Draft, end: int) -> int:
    """Let the person with whom a matter was discussed hold it too.

    Args:
        frames: The words.
        draft: The stance; he is added to its holders.
        end: One past the last word of its content at the latest.

    Returns:
        Where the content ends: before "with" where he stands behind it.
    """
    if draft.act is Act.DISCUSS and ("with", "A") in pairwise(draft.cue.frame) and draft.told:
        # "Spoke with X about"
        at = draft.told[0] + (frames.word(draft.told[0]) in frames.lexicon.words["determiners"])
        person = frames.found.phrase_from(at)
        ids = tuple(dict.fromkeys((*draft.holders.ids, *([person.entity] if person else ()))))
        draft.holders, draft.told = replace(draft.holders, ids=ids), None
    if draft.act is not Act.DISCUSS or _matter(frames, draft.cue.group) != draft.first:
        return end
    at, other = _with_whom(frames, draft.first)
    if not draft.first < at < end:
        return end
    holders = draft.holders
    draft.holders = replace(holders, ids=tuple(dict.fromkeys((*holders.ids, *other))))
    return at


def _matter(frames: Frames, group: int) -> int:
    """Return the word behind a verb of discussing, where the matter begins, or -1 where the group holds none."""
    for k in range(group, group + _GROUP):
        if frames.word(k) in _DISCUSSING:
            return k + 1
        if not frames.word(k).isalpha():
            break
    return -1


def _with_whom(frames: Frames, first: int) -> tuple[int, tuple[str, ...]]:
    """Find "with" and the person behind it; -1 and nobody where none stands there: "ties with Ruritania"."""
    for k in range(first, first + _REACH):
        word = frames.word(k)
        if word == "with" and k >= first and frames.word(k - 1) not in _TIES:
            at = k + 1 + (frames.word(k + 1) in frames.lexicon.words["determiners"])
            phrase = frames.found.phrase_from(at)
            person = phrase is not None and frames.found.entity(phrase.entity).type is EntityType.PERSON
            return (k, (phrase.entity,)) if phrase is not None and person else (-1, ())
        if word in {"", ".", ";", ":", "that", "which", "who"} or word in frames.lexicon.words["auxiliaries"]:
            break
    return -1, ()
