"""What an outer cue lets the cue or modal inside its content do, and whether that can be the speaker's."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import AND_THAT
from kg.extract.stances.force import Force
from kg.extract.stances.memory import agree
from kg.extract.stances.recording import Voice
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import Head
from kg.records import Stance
from kg.text.sentences import Stretch


def of_another(layout: Layout, frame: Frame, part: Stretch, voice: Voice) -> bool:
    """Tell whether "and calls for", which goes on with what was told, is by its gender not what the speaker does.

    Args:
        layout: The release.
        frame: The inner cue with its parts.
        part: The part at whose head it stands.
        voice: Who speaks.

    Returns:
        Whether it is somebody else's.
    """
    inflected = frame.form.inflected
    goes_on = frame.at == part.first and frame.form.conjunction == "و" and not frame.subject
    goes_on = goes_on and inflected.person != 1 and inflected.shape is Shape.IMPERFECT
    return goes_on and layout.form(part.first - 1) not in AND_THAT and not agree(inflected, voice.speakers)


def told_last(layout: Layout, frame: Frame, before: Sequence[Stance]) -> bool:
    """Tell whether the last statement was told by a cue itself, and is no view of somebody in its content.

    Args:
        layout: The release.
        frame: The cue with its parts.
        before: The statements read so far.

    Returns:
        Whether it was.
    """
    return bool(before) and before[-1].cue.end == layout.words.ends[frame.at]


def stressed(force: Force, frame: Frame) -> Frame:
    """Let what one stresses that one believes be stressed, not only believed.

    Args:
        force: What the outer cue does.
        frame: The inner cue with its parts.

    Returns:
        The inner cue, affirming where the outer one does.
    """
    verb = frame.form.verb
    believed = force.act is Act.AFFIRM and verb.force == "considers" and not frame.subject
    return replace(frame, form=replace(frame.form, verb=replace(verb, act=Act.AFFIRM))) if believed else frame


def modal_counts(force: Force, modal: Head) -> bool:
    """Tell whether a modal decides the act: what is affirmed to be untrue is affirmed.

    Args:
        force: What the cue does.
        modal: The modal in its content.

    Returns:
        Whether it does.
    """
    return force.act is Act.STATE or (force.act is Act.AFFIRM and modal.act is not Act.DENY)
