"""Measures that whoever puts a text out is taking: "is imposing sanctions", "is meeting the threat by designating"."""

from dataclasses import replace

from kg.extract.english.cues import Cue, Group
from kg.extract.english.discourse import Holders
from kg.extract.english.drafted import Notes, Scene
from kg.extract.english.frames import Frames
from kg.extract.english.voice import Voice
from kg.extract.mentions.found import Found
from kg.kinds import Act, EntityType

_NOW = frozenset({"is", "are", "am", "'re", "'m"})


def under_way(frames: Frames, i: int, group: Group) -> bool:
    """Tell whether a verb tells what is being done now, or by what: "is imposing", "by designating".

    Args:
        frames: The words.
        i: Index of the participle.
        group: Its verb group.

    Returns:
        Whether it does.
    """
    seen = {frames.word(k) for k in range(group.first, i)}
    return bool(seen & _NOW) and "been" not in seen if group.aided else frames.word(group.first - 1) == "by"


def own_organ(found: Found, holders: Holders, voice: Voice | None) -> bool:
    """Tell whether a body belongs to whoever puts a text out: "the Department of State" in words of its state.

    Args:
        found: The things named.
        holders: The body.
        voice: Whose words the text is, or None.

    Returns:
        Whether it does.
    """
    bodies = [found.entity(i) for i in holders.ids]
    own = {*voice.we, *voice.behalf} if voice else set()
    return bool(own) and all(b.type is EntityType.ORGANISATION and own & set(b.of) for b in bodies)


def announce(frames: Frames, notes: Notes, cue: Cue, subject: Holders, scene: Scene) -> None:
    """Add what whoever puts a text out is doing by a measure: "is meeting the threat by designating X".

    Args:
        frames: The words.
        notes: Where stances are added.
        cue: The measure behind "by".
        subject: The subject of the sentence.
        scene: The sentence.
    """
    voice, between = scene.voice, range(max(subject.first, scene.sentence.first), cue.group)
    doing = any(frames.word(k) in _NOW and frames.word(frames.after_adverbs(k + 1)).endswith("ing") for k in between)
    # "Is reviewing how X fuels the war by blocking the strait" tells what X does.
    inner = {frames.word(k) for k in between} & (frames.lexicon.words["subordinators"] | {"how", "what"})
    if voice is None or not subject.ids or not doing or inner:
        return
    if set(subject.ids) <= {*voice.we, *voice.self, *voice.behalf}:
        # What is met so is not talked of.
        scene.drafts[:] = [draft for draft in scene.drafts if draft.act is not Act.DISCUSS]
        notes.add(cue, replace(subject, first=-1), scene.reporter_of(subject), scene)
