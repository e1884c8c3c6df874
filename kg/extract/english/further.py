"""Find who does what a further main clause tells: "A spoke, but B disputed it, saying", "but B left and said"."""

from dataclasses import replace

from kg.extract.english.cues import Cue, Shape
from kg.extract.english.discourse import Holders
from kg.extract.english.drafted import Draft, Scene, in_clause
from kg.extract.english.frames import PRONOUNS, Frames
from kg.extract.english.subjects import Subjects
from kg.kinds import Act


def further_subject(frames: Frames, subjects: Subjects, cue: Cue, scene: Scene) -> Holders | None:
    """Return the subject of a further main clause.

    Args:
        frames: The words.
        subjects: Finder of subjects.
        cue: A cue behind it, without a subject of its own.
        scene: The sentence.

    Returns:
        The subject; None where no further clause stands there, without identifiers where it is nobody known.
    """
    if (beside := _beside(frames, subjects, cue, scene)) is not None:
        return beside
    first = scene.last.first if scene.last else scene.sentence.first
    told = in_clause(scene.last) and not _asks(scene.last)
    if told and frames.word(cue.first) != "saying":
        # "Said A had left, and B had stayed, adding that"
        return _either(frames, cue, first)
    # Of a verb behind "and" a list may be between, as "stable, and rules-based": of a participle a clause is.
    joints = {"but"} if told or cue.shape is not Shape.ING else {"but", "while", "and"}
    for k in range(cue.group - 1, first, -1):
        if frames.word(k) not in joints or (frames.word(k) != "but" and frames.word(k - 1) != ","):
            continue
        if (subject := _of_clause(frames, subjects, cue, scene, k)) is not None:
            return subject if subject.ids or subject.first >= 0 else None
    return None


def _beside(frames: Frames, subjects: Subjects, cue: Cue, scene: Scene) -> Holders | None:
    """Return who says something beside the main clause: "A rejected it, with B saying"; None for other words.

    Of somebody not known, "with the crowd saying", it is nobody.
    """
    if cue.shape is not Shape.ING:
        return None
    named = subjects.ending(cue.group - 1)
    at = named.first - 1 - (frames.word(named.first - 1) == "the") if named.ids else -1
    inside = at > scene.sentence.first and (frames.word(at - 1), frames.word(at)) == (",", "with")
    if inside:
        return replace(named, first=at + 1)
    with_ = next((k for k in range(cue.group - 1, cue.group - _BESIDE, -1) if frames.word(k) in {"with", ","}), 0)
    stranger = not named.ids and with_ > scene.sentence.first and frames.word(with_ - 1) == ","
    return Holders(first=with_ + 1) if stranger and frames.word(with_) == "with" else None


_BESIDE = 7


def _asks(draft: Draft | None) -> bool:
    """Tell whether what stands behind "that" is asked for, "demanded that B leave", of which what B did is no part."""
    return draft is not None and draft.cue.sense.act is Act.DEMAND and draft.cue.frame[-1:] == ("that",)


def _either(frames: Frames, cue: Cue, first: int) -> Holders | None:
    """Leave open who said more in "A said B had left, but C stayed and said": A or C; None where no C is named.

    In "A said B had left, while the driver stayed and said" it may be he.
    """
    if frames.word(cue.group - 1) != "and":
        return None
    for k in range(first, cue.group):
        named = frames.found.phrase_from(k + 1 + (frames.word(k + 1) == "the"))
        does = frames.word(k) == "while" and frames.word(k - 1) == "," and frames.starts_noun_phrase(k + 1)
        if does or (frames.word(k) == "but" and named):
            return Holders()
    return None


def _of_clause(frames: Frames, subjects: Subjects, cue: Cue, scene: Scene, k: int) -> Holders | None:
    """Return the subject of the clause behind a joint, without a place where it has none; None where no verb is."""
    words = frames.lexicon.words
    named = subjects.found.phrase_from(k + 1 + (frames.word(k + 1) == "the")) if frames.word(k) == "but" else None
    for v in range(k + 2, cue.group):
        word = frames.word(v)
        if not frames.forms[v].islower():
            continue
        # Behind "but they" any word is a verb.
        does = v == k + 2 and frames.word(k + 1) in PRONOUNS
        if does or word in words["auxiliaries"] or word.endswith("ed") or word in frames.lexicon.verbs:
            # Whom "he" means is told by the whole sentence.
            low = scene.sentence.first if frames.word(v - 1) in {"he", "she"} else k + 1
            subject = subjects.before(v, low, scene.discourse)
            # "And after hours of talks agreed" has no subject of its own.
            own = frames.word(k + 1) not in words["prepositions"]
            if subject.ids or named is None:
                return subject if subject.ids or own else Holders()
            break
    return None if named is None else subjects.ending(named.last)
