"""Read delegations told of beside another party: "and another from X", "and the delegation accompanying him"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.seats import headed
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.text.fold import word_set


def another_sent(layout: Layout, i: int) -> NounPhrase | None:
    """Read 'and another from X', the delegation of X where the text names one.

    Args:
        layout: The release.
        i: Index of "and another".

    Returns:
        The phrase for the delegation, or for who sent it; None where nobody is told to have.
    """
    sender = layout.phrase(i + 2) if layout.form(i + 1) == "من" else None
    if sender is None:
        return None
    for entity in layout.found.entities:
        if entity.type is EntityType.DELEGATION and sender.entity in entity.of:
            return replace(sender, entity=entity.id)
    return sender


def accompanies(layout: Layout, gathering: Gathering, phrase: NounPhrase) -> bool:
    """Take the delegation that accompanies or is headed by a party as present: he with whom it came discusses.

    Args:
        layout: The release.
        gathering: The meeting; the delegation becomes present.
        phrase: A phrase behind one of the parties.

    Returns:
        Whether it was one that accompanies them.
    """
    comes = layout.form(phrase.last) in _ACCOMPANYING and layout.proclitic(phrase) in ("", "و")
    comes = comes or headed(layout, phrase)
    if not comes or not gathering.sides:
        return False
    gathering.present.append(phrase.entity)
    return True


_ACCOMPANYING = word_set("المرافق المرافقة")
