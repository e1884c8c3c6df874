"""Make the record of a statement from its cue, its content and whose it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.actions import is_action
from kg.extract.stances.force import Force
from kg.extract.stances.memory import Speakers
from kg.extract.stances.walk import Frame
from kg.kinds import Act
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
    # Nobody asks or blames himself: a holder found late may have been taken for the one turned to.
    others = tuple(dict.fromkeys(p.entity for p in frame.addressee if p.entity not in voice.speakers.entities))
    return Stance(
        holder=voice.speakers.entities,
        act=force.act,
        polarity=force.polarity,
        cue=layout.quote(frame.at, frame.at + 1, cue_skip),
        content=content,
        force=force.key,
        behalf=voice.speakers.behalf,
        reported_by=voice.reported_by,
        addressee=() if verb.target else others,
        target=others if verb.target else (),
        verbatim=bool(layout.quoted[part.first] and layout.quoted[part.stop - 1]),
        rule=f"{frame.form.inflected.shape.value}:{frame.how}",
        holder_rule=voice.rule,
        confidence=_SURE[verb.tier],
    )


def wished_on(layout: Layout, before: Sequence[Stance], part: Stretch) -> Stance | None:
    """Make the record of a wish that goes on with the one before: "we hope that it ends, and that they return".

    Args:
        layout: The release.
        before: The statements read so far.
        part: The content, behind "and that".

    Returns:
        The record, with cue and holder of the wish before it; None where that was none, or no verb follows.
    """
    form = layout.forms[part.first]
    verb = form[:1] in ("ي", "ت") and len(form) > _SHORT and layout.phrase(part.first) is None and not is_action(form)
    if not before or not verb or layout.form(part.first - 1) != "وان":
        return None
    last, start = before[-1], layout.words.starts[part.first - 1]
    if last.act not in _WISHES or not last.rule.endswith(":ان") or not 0 <= start - last.content.end <= _SHORT:
        return None
    return replace(last, content=layout.quote(part.first, part.stop))


_WISHES = frozenset([Act.HOPE, Act.DEMAND])
_SHORT = 3
