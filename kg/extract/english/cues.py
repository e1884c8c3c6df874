"""A cue as it stands in a sentence: its words, its shape, what it does and what it introduces."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kg.extract.english.match import Match
from kg.kinds import Act, Polarity
from kg.lexicon.english import CueKind, Sense


class Shape(StrEnum):
    """The grammatical shape of a cue, which decides where its subject is sought."""

    PAST = "past"
    PRESENT = "present"
    THIRD = "third"
    ING = "participle"
    INFINITIVE = "infinitive"
    PASSIVE = "passive"
    CLAUSE = "clause"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The words of a verb group before its main verb.

    Attributes:
        first: Index of its first word.
        shape: What it makes of the verb.
        negated: Whether it denies.
        future: Whether it tells of what will be done.
        modal: Whether it says what must or may be done, so that the verb is no act of the speaker.
        aided: Whether an auxiliary or carrying verb makes it finite beyond doubt.
    """

    first: int
    shape: Shape
    negated: bool = False
    future: bool = False
    modal: bool = False
    aided: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A cue with what it introduces.

    Attributes:
        first: First word of the cue.
        last: One past its last word.
        group: First word of its verb group, before which the subject stands.
        shape: Its grammatical shape.
        sense: What it does.
        content: First word of the content.
        stop: One past the last word of the content when the grammar fixes it, or None.
        frame: What follows it.
        actor: Words of whoever is asked or told, or None.
        negated: Whether it is denied.
        future: Whether it will be done.
        aided: Whether it is a finite verb beyond doubt.
        rule: Name of the rule that found it.
    """

    first: int
    last: int
    group: int
    shape: Shape
    sense: Sense
    content: int
    stop: int | None = None
    frame: tuple[str, ...] = ()
    actor: tuple[int, int] | None = None
    negated: bool = False
    future: bool = False
    aided: bool = False
    rule: str = ""


def made(i: int, last: int, group: Group, sense: Sense, match: Match, *, rule: str) -> Cue:
    """Make a cue from its group and from what follows it.

    Args:
        i: First word of the cue proper.
        last: One past its last word.
        group: Its verb group.
        sense: What it does.
        match: What follows it.
        rule: Name of the rule that found it.

    Returns:
        The cue.
    """
    return Cue(
        first=i,
        last=last,
        group=group.first,
        shape=group.shape,
        sense=sense,
        content=match.content,
        frame=match.frame,
        actor=match.actor,
        negated=group.negated,
        future=group.future,
        aided=group.aided,
        rule=rule,
    )


def negation(sense: Sense) -> Sense | None:
    """Say what a denied cue does; None when a denied cue voices nothing.

    Not to support is to reject; not to accept likewise. "Did not say" tells nothing.
    """
    if sense.act in {Act.SUPPORT, Act.PROMISE, Act.AGREE, Act.PRAISE}:
        return replace(sense, act=Act.REJECT, polarity=Polarity.AGAINST, force="rejects")
    if sense.lemma in {"believe", "think", "consider", "recognize", "recognise", "want", "seek"}:
        return replace(sense, act=Act.REJECT, polarity=Polarity.AGAINST, force="rejects")
    return None


def is_finite(cue: Cue) -> bool:
    """Tell whether a cue is a verb that needs a subject of its own or a share in one."""
    return cue.shape in {Shape.PAST, Shape.PRESENT, Shape.THIRD}


def is_predicate(cue: Cue) -> bool:
    """Tell whether a cue is a modal or predicate, whose subject is not the holder."""
    return cue.sense.kind in {CueKind.MODAL, CueKind.PREDICATE} and cue.rule != "will"


def carries(cue: Cue, following: Cue) -> bool:
    """Tell whether a cue only carries the next one: "continue to support", "will continue to call for".

    Args:
        cue: The cue.
        following: The next cue.

    Returns:
        Whether the next one stands in its verb group.
    """
    return following.group <= cue.first < following.first


def agree(first: Cue, second: Cue) -> bool:
    """Tell whether two verbs can share a subject by their forms.

    Args:
        first: The verb with the subject.
        second: A verb after it.

    Returns:
        Whether they can.
    """
    if first.shape is second.shape or (first.future and second.shape is Shape.PRESENT):
        return True
    if first.shape is Shape.INFINITIVE:
        return second.shape is Shape.PRESENT and not second.aided
    # "Has denied the raid and said that": what was done before and after.
    before = first.aided and second.shape is Shape.PAST
    return (second.aided or before) and {first.shape, second.shape} <= {Shape.PRESENT, Shape.THIRD, Shape.PAST}
