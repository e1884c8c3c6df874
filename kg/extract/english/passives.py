"""Passive cues: "was condemned by X", "was urged by X to", "it was agreed that"."""

from dataclasses import replace

from kg.extract.english.cues import Cue, Group, made
from kg.extract.english.frames import Frames
from kg.extract.english.match import Match
from kg.extract.english.named import list_end
from kg.extract.english.tokens import Sentence
from kg.kinds import Act
from kg.lexicon.english import Sense

# What links whoever is accused or urged with what he is accused of or urged to do.
_LINKS = frozenset({"of", "to", "for", "against", "that", "on"})


def passive(frames: Frames, i: int, sense: Sense, group: Group, sentence: Sentence) -> Cue | None:
    """Read a verb in the passive.

    Args:
        frames: The words.
        i: Index of the verb.
        sense: What it does.
        group: Its verb group.
        sentence: The sentence.

    Returns:
        The cue, or None where by whom is not told.
    """
    if frames.word(group.first - 1) == "it" and ("that",) in sense.frames:
        match = frames.match(i + 1, [("that",)], sentence.last)
        if match:
            return made(i, match.cue_end, replace(group, first=group.first - 1), sense, match, rule="passive-that")
    by = frames.after_adverbs(i + 1)
    if "meeting" in sense.flags and frames.word(by) != "by" and sense.act is Act.DISCUSS:
        match = Match(sentence.first, ("passive",), None, i + 1)
        return replace(made(i, i + 1, group, sense, match, rule="passive-met"), stop=group.first)
    return _by(frames, i, by, sense, group, sentence) if frames.word(by) == "by" else None


def _by(frames: Frames, i: int, by: int, sense: Sense, group: Group, sentence: Sentence) -> Cue | None:
    end = list_end(frames, by + 1)
    if not end:
        return None
    # "Was accused by X of burning the mill", "was urged by X to open it"
    asked = [frame[1:] for frame in sense.frames if frame[0] == "A" and len(frame) > 1 and frame[1] in _LINKS]
    match = frames.match(end, asked, sentence.last) if asked else None
    # "Directed by X to great acclaim": nobody is told to do anything.
    done = frames.word(end) != "to" or frames.infinitive(end)
    if match is not None and frames.word(end) == match.frame[0] and done:
        told = replace(match, actor=(by + 1, end))
        return made(i, i + 1, group, sense, told, rule="passive-of")
    if ("np",) not in sense.frames:
        return None
    if sense.act is Act.STATE and frames.word(group.first - 2) in {"these", "those", "this", "that"}:
        # "the tolls were announced by X" does not tell what he announced.
        return None
    match = Match(sentence.first, ("passive",), (by + 1, end), i + 1)
    return replace(made(i, i + 1, group, sense, match, rule="passive-by"), stop=group.first)


def also_by(frames: Frames, i: int, last: Cue | None) -> Cue | None:
    """Read a further participle of a passive: "was condemned by A and welcomed by B".

    Args:
        frames: The words.
        i: Index of the participle.
        last: The cue before it.

    Returns:
        A cue of the same content, or None where the participle does not go on from a passive.
    """
    if last is None or last.rule != "passive-by" or frames.word(i - 1) not in {"and", "but"}:
        return None
    end = list_end(frames, i + 2) if frames.word(i + 1) == "by" else 0
    sense = next((s for s, _ in frames.lexicon.verbs.get(frames.word(i), ()) if ("np",) in s.frames), None)
    if not end or sense is None or sense.act is Act.STATE or frames.word(end) in _GOES_ON:
        # "And described by B as a fair act", "and urged by B to act"
        return None
    return replace(last, first=i, last=i + 1, group=i, sense=sense, actor=(i + 2, end))


_GOES_ON = frozenset({"to", "as", "for", "of", "that", "over", "after"})
