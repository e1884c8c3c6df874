"""What an outer cue lets the cue or modal inside its content do, and whether that can be the speaker's."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import AND_THAT, PAIRS, SELF_THAT, TWO_BODIES, definite
from kg.extract.stances.force import Force
from kg.extract.stances.inner import Inner
from kg.extract.stances.memory import Memory, Speakers, agree
from kg.extract.stances.pairs import pair_of
from kg.extract.stances.recording import Voice
from kg.extract.stances.tone import OWN, Own
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import Head
from kg.records import Stance
from kg.text.fold import word_set
from kg.text.sentences import Stretch


def of_another(layout: Layout, outer: Frame, frame: Frame, part: Stretch, voice: Voice, ours: Own) -> bool:
    """Tell whether "and calls for", which goes on with what was told, is what something else told of does.

    'He said that the draft was good, and repeats its call': the draft does. It is the speaker's where what was told
    before is of him, or of what is his: 'he said that he was content, and calls for', 'that his country'.

    Args:
        layout: The release.
        outer: The cue of the speaker.
        frame: The inner cue with its parts.
        part: The part at whose head it stands.
        voice: Who speaks.
        ours: What is the speaker's own.

    Returns:
        Whether it is somebody else's.
    """
    inflected = frame.form.inflected
    goes_on = frame.at == part.first and frame.form.conjunction == "و" and not frame.subject
    goes_on = goes_on and inflected.person != 1 and inflected.shape in (Shape.IMPERFECT, Shape.PERFECT)
    if not goes_on or layout.form(part.first - 1) in AND_THAT:
        return False
    if inflected.shape is Shape.PERFECT:
        # "The agency reported that he met X and told him": only who agrees with the verb can have done so.
        return not agree(inflected, voice.speakers)
    first = layout.phrase(outer.content)
    own = layout.form(outer.content - 1) in SELF_THAT or layout.form(outer.content) in (ours.forms or OWN)
    own = own or (first is not None and (first.entity in ours.entities or first.entity in voice.speakers.entities))
    return (outer.how == "ان" and not own) or not agree(inflected, voice.speakers)


def of_several(layout: Layout, inner: Inner, voice: Voice) -> bool:
    """Tell whether a verb of several stands in what one says, who is not its subject: 'he said that they decided'.

    In the present he may well speak for those to whom he belongs: 'he said that they reject'.

    Args:
        layout: The release.
        inner: What stands at the head of the content.
        voice: Who speaks.

    Returns:
        Whether its subject is others, whom it does not name.
    """
    frame = inner.frame
    if frame is None or frame.subject or frame.partner or inner.together or inner.beside:
        return False
    inflected, joint = frame.form.inflected, frame.form.verb.flags & {"joint", "agenda"}
    several = inflected.person != 1 and inflected.number in ("d", "p") and inflected.shape is Shape.PERFECT
    one = [layout.found.entity(entity).type for entity in voice.speakers.entities] == [EntityType.PERSON]
    return several and not joint and one


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


_TWO = 2


def parties_known(layout: Layout, memory: Memory, inner: Inner, part: Stretch, speakers: Speakers) -> bool:
    """Tell whether those are known who are told to act together, and remember the two whom a dual noun means.

    Args:
        layout: The release.
        memory: Who spoke and met so far.
        inner: What they are told to do.
        part: The words that tell it.
        speakers: Who tells it: two who say together that "the two" agreed tell it of themselves.

    Returns:
        Whether they are the parties of a meeting, or the one with whom the speaker acts is named.
    """
    both = layout.forms[part.first] in _BOTH | TWO_BODIES and not definite(layout.form(part.first + 1))
    if both and not memory.parties and len(speakers.entities) == _TWO:
        memory.meet(speakers.entities, inner.at)
        return True
    two = layout.forms[part.first] in PAIRS | TWO_BODIES or layout.form(part.first - 1).endswith("انهما")
    if two and len(memory.parties) != _TWO:
        pair = pair_of(layout, memory, part.first)
        if pair:
            memory.meet(pair, inner.at)
        elif len(memory.parties) > _TWO or layout.forms[part.first] in TWO_BODIES:
            # Two of three who met, and which is not told.
            return False
    return bool(memory.parties) or (inner.frame is not None and bool(inner.frame.partner))


_BOTH = word_set("الجانبان الجانبين الطرفان الطرفين البلدان البلدين الدولتان الدولتين")
