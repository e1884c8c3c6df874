"""Where the content of a stance ends, and whether one list holds several contents."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kg.extract.english.drafted import Draft
from kg.extract.english.ends import ended
from kg.extract.english.frames import Frames
from kg.extract.english.items import opens_item, past_mark
from kg.extract.english.talked_with import shared_with
from kg.extract.english.tasks import further_task
from kg.extract.english.tokens import Sentence
from kg.extract.english.valued import settle
from kg.kinds import Act

_TRAILING = frozenset({
    ",", "and", "but", "while", ".", ";", ":", "”", "“", '"', "—", "–", "also", "or", "!", "nor", "as", "then", "»",
    "further", "during", "which", "where", "when", "who", "the", "a", "\n", "after", "before", "because", "since",
    "although", "though", "until", "if",
})  # fmt: skip
_APOSTROPHES = frozenset("'’ʿʾ")
_SPLIT = frozenset({Act.DEMAND})
# What is to be done, so that "to do this and to do that" is two things.
_TO_DO = frozenset({Act.DEMAND, Act.AGREE, Act.PROMISE})
# Beginnings of verbs that grant that something is important already.
_GRANTED = ("recogni", "acknowledg", "appreciat")
_MIN_PART = 3
_HEAD = 8
# Endings of nouns for an action, by which the parts of a list of demands are told.
_ACTION = ("tion", "sion", "ment", "al", "ance", "ing", "ity")


def cut(drafts: list[Draft], sentence: Sentence, frames: Frames) -> list[Draft]:
    """Settle the ends of the contents of one sentence and part the lists of demands.

    Args:
        drafts: The stances of the sentence in order of their cues.
        sentence: The sentence.
        frames: The words.

    Returns:
        The stances whose contents are not empty, and those asked for as important made demands.
    """
    out: list[Draft] = []
    for n, draft in enumerate(drafts):
        end = draft.last if draft.last >= 0 else sentence.last
        for later in drafts[n + 1 :]:
            clause = later.clause if later.clause > draft.first else later.words[0]
            if _apart(draft, later, frames) and later.cue.group - 2 < end:
                end = later.cue.group - 2
            elif draft.first < clause < end and not (later.embedded and not draft.embedded):
                end = clause
        end = shared_with(frames, draft, end)
        draft.last = _trimmed(draft.first, ended(draft, end, sentence, frames), frames)
        draft.first = _begun(draft.first, draft.last, frames)
        if draft.last > draft.first and not (draft.last == draft.first + 1 and frames.is_adverb(draft.first)):
            if wants_action(draft, frames):
                draft.act = Act.DEMAND
            if draft.force == "announces" and _gives(draft, frames):
                draft.act, draft.force = Act.PROMISE, "pledges"
            settle(draft, frames)
            out.extend(_items(draft, frames) or _parts(draft, frames))
    return out


def _apart(draft: Draft, later: Draft, frames: Frames) -> bool:
    """Tell whether a body told of says more behind a comma: "the ruling of the Court, which found that"."""
    which = (frames.word(later.cue.group - 2), frames.word(later.cue.group - 1)) == (",", "which")
    return which and draft.cue.frame[-1:] == ("np",) and draft.first < later.cue.group - 2


def _gives(draft: Draft, frames: Frames) -> bool:
    """Tell whether what is announced is what the speaker will give or impose: "$5 million in aid", "new sanctions"."""
    if draft.cue.frame[-1:] != ("np",):
        return False
    for k in range(draft.first, min(draft.first + _HEAD, draft.last)):
        money = frames.word(k) == "$" and frames.word(k + 1)[:1].isdigit()
        if money or frames.word(k) in frames.lexicon.words["grants"]:
            return True
        if frames.word(k) in {"of", "that", "for", "by", ","}:
            return False
    return False


def _items(draft: Draft, frames: Frames) -> list[Draft]:
    """Part the items of a list that a colon opened, each a line of its own."""
    lower = frames.lower
    bullets = [k for k in range(draft.first, draft.last) if lower[k - 1] == "\n" and opens_item(lower, k)]
    if bullets and (comma := _another_lists(draft.first, bullets[0], frames)) > draft.first:
        draft.last, bullets = comma, []
    bounds = [draft.first, *bullets, draft.last]
    spans = [(_past_opener(past_mark(lower, a), lower) if a in bullets else a, b) for a, b in pairwise(bounds)]
    if bullets and "following" in lower[draft.first : bullets[0]]:
        # "The following measures" are the items.
        spans = spans[1:]
    spans = [(a, _trimmed(a, b, frames)) for a, b in spans]
    return [_part(draft, a, b) for a, b in spans if b > a] if bullets else []


def _past_opener(first: int, lower: Sequence[str]) -> int:
    """Return one past "that" or "to" where each item opens with it: "resolves: 1. To call, 2. To support"."""
    return first + (lower[first : first + 1] in {("that",), ("to",)})


def _another_lists(first: int, bullet: int, frames: Frames) -> int:
    """Return the comma behind which another opens the list: "after X refused talks, Y made the following demands"."""
    pointed = [k for k in range(first, bullet) if frames.word(k) == "following"]
    commas = (k for k in range(pointed[-1] if pointed else first, first, -1) if frames.word(k) == ",")
    named = (k for k in commas if frames.found.phrase_from(k + 1 + (frames.word(k + 1) == "the")) is not None)
    return next(named, -1)


def wants_action(draft: Draft, frames: Frames) -> bool:
    """Tell whether what is called important is to be done: "the importance of free elections", not "of our ties"."""
    if draft.force != "stresses-importance" or draft.cue.rule != "governing-noun":
        return False
    if frames.word(draft.cue.first).startswith(_GRANTED):
        return False
    if draft.cue.frame == ("for", "A", "to"):
        return True
    words = frames.lexicon.words
    if frames.word(draft.first) in {"this", "these", "those"}:
        return False
    acted = False
    for k in range(draft.first, min(draft.first + 8, draft.last)):
        word = frames.word(k)
        if word in words["standing"]:
            return False
        acted = (
            acted or word.endswith("ing") or word in words["actions"] or word.removesuffix("s").endswith(_ACTION[:5])
        )
        if k > draft.first and word in words["prepositions"] | {",", "that"}:
            break
    return acted


def _trimmed(first: int, last: int, frames: Frames) -> int:
    while last > first and (
        # The last letter of "Sana'a" is no article.
        (
            frames.word(last - 1) in _TRAILING
            and frames.word(last - 2) not in _APOSTROPHES
            and not _closing(last, frames)
        )
        or (frames.word(last - 2), frames.word(last - 1)) == ("as", "well")
        or (frames.is_adverb(last - 1) and frames.word(last - 1) in {"also", "further"})
    ):
        last -= 1
    # "…, while his" stands before "counterpart X called".
    owned = frames.word(last - 1) in frames.lexicon.words["possessives"] and frames.word(last - 2) == "while"
    return _trimmed(first, last - 2, frames) if owned and last - first > 2 else last


def _closing(last: int, frames: Frames) -> bool:
    """Tell whether a word that may join a clause ends the sentence instead: "the day after", "what came before"."""
    return frames.word(last - 1) in {"after", "before", "since"} and frames.word(last) in {".", "”", '"', ""}


def _begun(first: int, last: int, frames: Frames) -> int:
    while first < last and frames.word(first) in {",", "“", '"', "«", ":", "—"}:
        first += 1
    return first


def _parts(draft: Draft, frames: Frames) -> list[Draft]:
    """Part "a ceasefire, respect for the law, and access to aid" into three demands."""
    asked = draft.act is Act.DEMAND or draft.cue.rule.startswith("verb") or draft.force == "commits"
    if draft.act in _TO_DO and asked and draft.cue.frame[-1:] == ("to",):
        return _tasks(draft, frames)
    nominal = draft.cue.frame[-1:] and draft.cue.frame[-1] in {"np", "for", "of"} and "A" not in draft.cue.frame
    if draft.act not in _SPLIT or not nominal:
        return [draft]
    commas, last_and = _joints(draft, frames)
    bounds = [draft.first, *commas]
    if last_and:
        bounds.append(last_and)
    parts = []
    for begin, end in zip(bounds, [*bounds[1:], draft.last], strict=True):
        start = begin
        while frames.word(start) in {",", "and", "for"}:
            start += 1
        parts.append((start, _trimmed(start, end, frames)))
    if len(parts) < 2 or any(not _is_action(a, b, frames) for a, b in parts):
        return [draft]
    return [_part(draft, a, b) for a, b in parts]


def _tasks(draft: Draft, frames: Frames) -> list[Draft]:
    """Part "all sides to free the prisoners and to open the road" into two demands."""
    joints = {
        k: begin
        for k in range(draft.first + 2, draft.last - _MIN_PART)
        if (begin := further_task(k, draft.first, draft.last, frames, asked=draft.act is Act.DEMAND))
    }
    bounds = [draft.first, *joints, draft.last]
    parts = [(joints.get(a, a), _trimmed(a, b, frames)) for a, b in pairwise(bounds)]
    return [_part(draft, a, b) for a, b in parts if b > a] if joints else [draft]


def _joints(draft: Draft, frames: Frames) -> tuple[list[int], int]:
    """Return the commas of a list and the place of its "and", when what follows each can be a demand."""
    commas: list[int] = []
    doing = frames.word(draft.first).endswith("ing")
    for k in range(draft.first + 2, draft.last - 2):
        if frames.word(k) == "," and frames.word(k + 1) == "and" and _opens_action(k + 2, frames, doing=doing):
            return commas, k
        if frames.word(k) == "," and _opens_action(k + 1, frames, doing=doing):
            commas.append(k)
        elif (
            frames.word(k) == "and"
            and not commas
            and frames.word(k - 1) != ","
            and _opens_action(k + 1, frames, doing=doing)
        ):
            return [], 0 if _hangs(draft.first, k, frames) or _shares(draft.first, k, frames) else k
    return [], 0


def _hangs(first: int, at: int, frames: Frames) -> bool:
    """Tell whether what follows "and" goes with a noun after a preposition: "progress on freedoms and reform"."""
    governed = any(frames.word(k) in {"on", "in", "about", "towards", "toward"} for k in range(first, at))
    bare = next((frames.word(k) for k in range(at + 1, at + 6) if not frames.word(k).isalpha()), "")
    return governed and bare in {",", "."} and not frames.word(at + 1).endswith("ing")


def _shares(first: int, at: int, frames: Frames) -> bool:
    """Tell whether two nouns have one purpose or matter: "cooperation and coordination on tariffs"."""
    hangs = any(frames.word(k) in frames.lexicon.words["prepositions"] | {"to"} for k in range(first, at))
    return not hangs and frames.word(at + 2) in {"to", "on"}


def _opens_action(k: int, frames: Frames, *, doing: bool) -> bool:
    """Tell whether what is asked further may begin at a word; by a participle only where the first part does."""
    words = frames.lexicon.words
    determined = frames.word(k) in words["determiners"] | words["possessives"]
    at = k + 1 if determined else k
    if frames.word(k) == "for":
        return True
    if frames.word(at).endswith("ing") and not determined:
        return doing
    for j in range(at, at + 4):
        word = frames.word(j)
        if word in words["actions"] or word.endswith(_ACTION[:3]):
            return frames.word(j + 1) in {"of", "for", "to", "in", "from", "on", "with", "through", ",", "by"}
        if not word.isalpha() or word in words["prepositions"]:
            return False
    return False


def _is_action(first: int, last: int, frames: Frames) -> bool:
    return last - first >= _MIN_PART and frames.word(first) not in frames.lexicon.words["prepositions"]


def _part(draft: Draft, first: int, last: int) -> Draft:
    return replace(draft, first=first, last=last, rule=draft.rule + "+list")
