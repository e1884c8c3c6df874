"""Tell which prepositions behind a cue belong to an occasion: "disclosed, after the disclosure of X, the plan"."""

from kg.extract.layout.wording import STOPS, THAT, definite
from kg.extract.stances.actions import is_action
from kg.extract.stances.heads import head_at
from kg.extract.stances.walk import Walk, clause_after, opens_that
from kg.kinds import Act
from kg.lexicon.cues import load_cues

_LATER = 20


def of_occasion(walk: Walk, form: str, kind: str | None) -> bool:
    """Tell whether a preposition belongs to the noun of an occasion before it.

    Args:
        walk: The walk, standing at a preposition that the cue takes.
        form: The preposition.
        kind: The preposition for which it counts.

    Returns:
        Whether the noun before it is a verbal noun of an aside that takes it, and the cue's own still follows.
    """
    layout, noun = walk.layout, walk.layout.form(walk.i - 1)
    noun = "ال" + noun[2:] if noun.startswith("لل") else noun
    if not walk.aside or not definite(noun) or not any(kind in c.verb.takes for c in load_cues().masdars.get(noun, ())):
        return False
    for i in range(walk.i + 2, min(walk.stop - 1, walk.i + _LATER)):
        if layout.forms[i] == form:
            return True
        if layout.forms[i] in THAT or layout.forms[i] in STOPS:
            break
    return False


def strays(walk: Walk) -> bool:
    """Tell whether a preposition belongs to an aside, since 'that' follows it.

    Args:
        walk: The walk, standing at a preposition that the cue takes.

    Returns:
        Whether it does; not before an action that is asked for, nor where only a condition follows.
    """
    after = walk.i + 1
    if not walk.aside or "ان" not in walk.form.verb.takes or head_at(walk.layout, after, walk.stop):
        return False
    if walk.form.verb.act is Act.DEMAND and is_action(walk.layout.form(after)):
        return False
    places = (after + n for n, _ in enumerate(clause_after(walk)))
    return any(opens_that(walk, i) and not _provided(walk, i) for i in places)


def _provided(walk: Walk, i: int) -> bool:
    """Tell whether "that" is the one of "provided that"."""
    return walk.layout.form(i - 1) == "علي" and "علي" not in walk.form.verb.takes
