"""Read the states whose adjectives tell who meets: "direct Xian - Yian talks", "the Xian-Yian dialogue"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.meetings.gathering import PAIR, Gathering
from kg.extract.mentions.encounters import DASHES
from kg.extract.mentions.found import Form, NounPhrase
from kg.kinds import EntityType

# "Russian" in the accusative is written like "Russia".
_WRITTEN_ALIKE = "يا"
# How many other adjectives may stand among those of the states.
_OTHERS = 3


def states_told(layout: Layout, i: int, stop: int) -> list[NounPhrase]:
    """Return the states whose adjectives stand behind a noun for a meeting, where there are two or more.

    Args:
        layout: The release.
        i: Index of the noun.
        stop: One past the last word of its sentence.

    Returns:
        A phrase for each, in order.
    """
    definite, others = layout.forms[i].lstrip("وفبكل").startswith("ال"), 0
    states: list[NounPhrase] = []
    k = i + 1 + (layout.form(i + 1) in NOUNS)
    while k < stop and others <= _OTHERS:
        form = layout.forms[k]
        if (state := _adjective_of_state(layout, k)) is not None:
            states.append(state)
        elif form not in DASHES:
            if not form.removesuffix("ا").endswith(("ي", "ه")) or form.startswith("ال") is not definite:
                break
            others += 1
        k += 1
    return states if len({p.entity for p in states}) >= PAIR else []


def take_states(gathering: Gathering, states: list[NounPhrase]) -> None:
    """Take the states whose adjectives tell who meets as parties, or as present where other words name the parties.

    Args:
        gathering: The meeting.
        states: What ``states_told`` returned.
    """
    if gathering.sides or not states:
        gathering.present += [p.entity for p in states]
    else:
        gathering.sides = states
    gathering.stop = max(gathering.stop, *(p.last + 1 for p in states), gathering.at + 1)


def _adjective_of_state(layout: Layout, k: int) -> NounPhrase | None:
    """Return a phrase for the state whose adjective a word is, or None where it is no such adjective."""
    start = layout.words.starts[k]
    mention = layout.found.mention_at(start)
    if mention is None or mention.end != layout.words.ends[k]:
        return None
    if mention.form is not Form.NISBA and not layout.forms[k].endswith(_WRITTEN_ALIKE):
        return None
    if layout.found.entity(mention.entity).type is not EntityType.STATE:
        return None
    return NounPhrase(start=start, end=mention.end, first=k, last=k, entity=mention.entity, form=Form.NISBA)
