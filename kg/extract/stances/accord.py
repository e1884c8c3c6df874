"""What an outer cue lets the cue or modal inside its content do, and whether that can be the speaker's."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import AND_THAT, PAIRS, SELF_THAT, THAT, TWO_BODIES, definite
from kg.extract.mentions.found import Form
from kg.extract.stances.force import Force
from kg.extract.stances.gathered import OFFICES_OF_TWO
from kg.extract.stances.inner import Inner
from kg.extract.stances.memory import Memory, Speakers, agree
from kg.extract.stances.pairs import pair_of
from kg.extract.stances.recording import Voice
from kg.extract.stances.told_deeds import he_did
from kg.extract.stances.tone import OWN, Own
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import Head, load_cues
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


def of_unnamed(layout: Layout, inner: Inner, part: Stretch, voice: Voice, about: Speakers | None) -> bool:
    """Tell whether one tells of others whom he does not name, so that what they hold is neither his nor theirs.

    Args:
        layout: The release.
        inner: What stands at the head of the content.
        part: The part of the content.
        voice: Who speaks.
        about: Whom what he said just before is about.

    Returns:
        Whether a person tells so of several who decided, of another called by his office, in the third person where
        his own words begin, or of him whom he spoke of before.
    """
    frame, one = inner.frame, voice.speakers.entities
    if frame is None or len(one) != 1 or layout.found.entity(one[0]).type is not EntityType.PERSON or inner.together:
        return False
    if frame.subject:
        # 'The minister said: "The minister explained"': nobody calls himself by his office.
        return all(p.entity == one[0] and p.form is Form.POST for p in frame.subject)
    if frame.partner or inner.beside or frame.form.inflected.person == 1 or frame.form.verb.flags & {"joint", "agenda"}:
        return False
    if he_did(layout, part.first - 1, frame.form.inflected, one):
        return True
    return _of_several(frame) or _of_third(layout, frame, part, voice) or _of_him(layout, frame, part, voice, about)


def _of_him(layout: Layout, frame: Frame, part: Stretch, voice: Voice, about: Speakers | None) -> bool:
    """Tell whether "that he promised" may be of another man: 'he said that the minister knew it, adding that he'."""
    if about is None or about.entities == voice.speakers.entities or layout.form(part.first - 1) not in SELF_THAT:
        return False
    person = layout.found.entity(about.entities[0]).type is EntityType.PERSON
    return person and frame.form.inflected.shape is Shape.PERFECT and agree(frame.form.inflected, about)


def _of_several(frame: Frame) -> bool:
    """Tell whether a verb of several stands in what one says: 'he said that they decided'.

    In the present he may well speak for those to whom he belongs: 'he said that they reject'.
    """
    inflected = frame.form.inflected
    return inflected.number in ("d", "p") and inflected.shape is Shape.PERFECT


def _of_third(layout: Layout, frame: Frame, part: Stretch, voice: Voice) -> bool:
    """Tell whether one's own words begin or go on in the third person: '"it asked us to"', '"..., and affirmed"'."""
    form, told = frame.form, frame.form.inflected.shape in _TOLD and frame.at == part.first
    begins = not form.conjunction and layout.form(part.first - 1) in _OPENS
    on = form.conjunction == "و" and form.inflected.shape is Shape.PERFECT and layout.quoted[frame.at]
    ours = any(c.inflected.person == 1 for c in load_cues().forms.get(layout.forms[frame.at], ()))
    return told and not ours and bool(begins or (on and not voice.reported_by))


_TOLD = frozenset([Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE])
_OPENS = frozenset(':"«“')


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


def stressed(force: Force, frame: Frame, voice: Voice) -> Frame:
    """Let what one stresses that one believes be stressed, not only believed.

    Args:
        force: What the outer cue does.
        frame: The inner cue with its parts.
        voice: Whose part of the content it is: another's, where it goes on with what was told of him.

    Returns:
        The inner cue, affirming where the outer one does.
    """
    verb = frame.form.verb
    believed = force.act is Act.AFFIRM and verb.force == "considers" and not frame.subject
    believed = believed and voice.rule != "told-by-another"
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
    two = layout.forms[part.first] in PAIRS | TWO_BODIES | OFFICES_OF_TWO
    two = two or layout.form(part.first - 1).endswith("انهما")
    if two and len(memory.parties) != _TWO:
        pair = pair_of(layout, memory, part.first)
        if pair:
            memory.meet(pair, inner.at)
        elif memory.parties or layout.forms[part.first] in TWO_BODIES:
            # Two of three who met, or one and another, and which is not told.
            return False
    return bool(memory.parties) or (inner.frame is not None and bool(inner.frame.partner))


_BOTH = word_set("الجانبان الجانبين الطرفان الطرفين البلدان البلدين الدولتان الدولتين")


# "His belief that", "renewed the affirmation that": what follows is told as behind "said that".
_BELIEVED = frozenset(["considers", "reiterates"])
_NEAR_HEAD = 5


def as_clause(layout: Layout, frame: Frame, force: Force, part: Stretch) -> tuple[bool, Force]:
    """Tell whether a part is a clause: "voiced his belief that" tells what is believed as "said that" does.

    Args:
        layout: The release.
        frame: The cue with its parts.
        force: What is done with the part.
        part: The part.

    Returns:
        Whether "that" or a sign of speech introduces it, and the force, without its governing word where that is one
        of believing or affirming.
    """
    told = force.head is not None and force.head.force in _BELIEVED
    # "Renewed the affirmation that the council is committed to" promises nothing new.
    near = layout.forms[part.first : min(part.stop, part.first + _NEAR_HEAD)]
    told = told and not any(form.startswith("ملتزم") for form in near)
    clause = frame.how in ("ان", ":", '"') or (told and layout.form(part.first - 1) in THAT)
    return clause, replace(force, head=None) if clause and told else force


def quoted_apart(layout: Layout, frame: Frame, part: Stretch) -> bool:
    """Tell whether an inner cue stands in quotation marks that open after the part begins; an agenda may.

    Args:
        layout: The release.
        frame: The inner cue with its parts.
        part: The part of the content at whose head it stands.

    Returns:
        Whether it does, so that it is no view of who is told of.
    """
    if not layout.quoted[frame.at] or layout.quoted[part.first] or part.first in layout.quote_at:
        return False
    # "That Washington 'rejects it'": only its subject stands before the sign.
    behind = bool(frame.subject) and layout.quote_at.get(frame.subject[-1].last + 1, 0) > frame.at
    # "That the two will go on “discussing”": what is done together is an agenda too.
    together = "joint" in frame.form.verb.flags and frame.form.inflected.shape is Shape.MASDAR
    return not behind and not together and "agenda" not in frame.form.verb.flags
