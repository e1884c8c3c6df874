"""Make the record of a statement from its cue, its content and whose it is."""

from dataclasses import dataclass

from kg.extract.layout.lay import Layout
from kg.extract.stances.force import Force
from kg.extract.stances.memory import Speakers
from kg.extract.stances.walk import Frame
from kg.records import Stance
from kg.text.sentences import Stretch

_SURE = {"A": 0.95, "B": 0.85, "C": 0.7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who holds what is being read, who relays it, and how that was found."""

    speakers: Speakers
    reported_by: tuple[str, ...] = ()
    rule: str = "named"


def stance_of(layout: Layout, frame: Frame, force: Force, voice: Voice, part: Stretch, skip: int) -> Stance:
    """Make the record of one statement.

    Args:
        layout: The release.
        frame: The cue with its parts.
        force: What is done with the content.
        voice: Who holds it.
        part: The content.
        skip: Letters of its first word that do not belong to it.

    Returns:
        The record.
    """
    verb = frame.form.verb
    cue_skip = len(frame.form.conjunction)
    content = layout.quote(part.first, part.stop, skip)
    return Stance(
        holder=voice.speakers.entities,
        act=force.act,
        polarity=force.polarity,
        cue=layout.quote(frame.at, frame.at + 1, cue_skip),
        content=content,
        force=force.key,
        behalf=voice.speakers.behalf,
        reported_by=voice.reported_by,
        addressee=tuple(dict.fromkeys(p.entity for p in frame.addressee)) if not verb.target else (),
        target=tuple(dict.fromkeys(p.entity for p in frame.addressee)) if verb.target else (),
        verbatim=bool(layout.quoted[part.first] and layout.quoted[part.stop - 1]),
        rule=f"{frame.form.inflected.shape.value}:{frame.how}",
        holder_rule=voice.rule,
        confidence=_SURE[verb.tier],
    )
