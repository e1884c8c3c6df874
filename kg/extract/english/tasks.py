"""Where another task begins in what is asked or promised: "to stop, and to leave", "to stop, free them and leave"."""

from kg.extract.english.frames import Frames

_MAX_NAME = 12
# Behind these the verbs that follow are no longer what the one who is asked is to do.
_INNER = frozenset({"that", "which", "who", "whose", "where", "by", "before", "after", "or", ";", ":", "—", "–"})
_MAKES = frozenset({"make", "watch", "see", "have"})
_THEM = frozenset({"them", "him", "her", "it"})
# Participles that only describe: "lasting peace".
_DESCRIBING = frozenset({
    "lasting", "ongoing", "growing", "existing", "remaining", "outstanding", "pressing", "continuing", "developing",
    "neighboring", "neighbouring", "surrounding", "emerging", "long-standing", "longstanding", "underlying",
})  # fmt: skip


def further_task(k: int, first: int, last: int, frames: Frames, *, asked: bool) -> int:
    """Return where another task begins after a word: "and to open", ", open", "and for Ruritania to open".

    After a first task that is begun by a participle another may be so too: "to feeding A and to housing B".

    Args:
        k: Index of the "and" or the comma.
        first: First word of the content.
        last: One past its last word.
        frames: The words.
        asked: Whether it is asked of somebody, so that a plain verb begins a task too.

    Returns:
        Its first word, zero for none.
    """
    if frames.word(k) not in {"and", ","}:
        return 0
    begun, denied = frames.word(first), frames.word(first) == "not"
    to = k + 1 + (frames.word(k) == "," and frames.word(k + 1) == "and")
    if (frames.word(to), frames.word(to + 1)) == ("not", "to") and not begun.endswith("ing"):
        return to
    if asked and not denied and (bare := _bare(to, first, last, frames)):
        return bare
    if frames.word(k) == ",":
        to_do = frames.word(to) == "to" and frames.infinitive(to) and not begun.endswith("ing")
        return to + 1 if to_do else 0
    if frames.word(to) == "for":
        to = next((m for m in range(k + 2, min(k + _MAX_NAME, last)) if frames.word(m) == "to"), k)
        return k + 2 if frames.word(to) == "to" and frames.infinitive(to) else 0
    doing = begun.endswith("ing") and frames.word(to + 1).endswith("ing")
    if begun.endswith("ing") and frames.word(to).endswith("ing"):
        return to if _does(to, k, frames) else 0
    return to + 1 if frames.word(to) == "to" and (doing or frames.infinitive(to)) else 0


def _bare(k: int, first: int, last: int, frames: Frames) -> int:
    """Return the word itself where a plain verb begins a task there: "to free them, open the road and withdraw"."""
    words = frames.lexicon.words
    verb = k
    while frames.word(verb).endswith("ly") and frames.forms[verb].islower():
        verb += 1
    if frames.word(verb) not in words["tasks"] or not frames.forms[verb].islower():
        return 0
    inside = {frames.word(m) for m in range(first + 1, k)}
    if not _INNER.isdisjoint(inside) or any(frames.word(m) == "to" and frames.infinitive(m) for m in range(first, k)):
        # "To let convoys enter and leave": who is to leave is told within.
        return 0
    after = verb + 1
    if frames.word(first) in _MAKES:
        # As in "to make the guards leave and return the carts".
        return 0
    if frames.word(after) in _THEM:
        # "To hold the raiders accountable and bring them to justice" is one thing.
        return 0
    if frames.word(verb) in words["task_nouns"]:
        # "The release of A, respect for B": a noun of the same form.
        determined = frames.word(after) in words["determiners"] | words["possessives"] | {"to", "from", "with"}
        return k if determined and after < last else 0
    return k if frames.word(after) not in {"of", "and", ","} else 0


def _does(verb: int, at: int, frames: Frames) -> bool:
    """Tell whether a participle behind "and" has an object, and the one before it hangs on no "by" or "of"."""
    if frames.word(verb) in _DESCRIBING:
        return False
    before = next((k for k in range(at - 1, at - _MAX_NAME, -1) if frames.word(k).endswith("ing")), at)
    hangs = frames.word(before - 1) in frames.lexicon.words["prepositions"] - {"to"}
    first = frames.word(at - 1).endswith("ing")
    return not (hangs or first) and frames.forms[verb].islower() and frames.starts_noun_phrase(verb + 1)
