"""Let a noun for what is thought of "the following" decide of its points: "announced its refusal of the following"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS
from kg.extract.stances.heads import head_at
from kg.extract.stances.items import POINTERS
from kg.kinds import Act
from kg.lexicon.cues import CueForm, Head

_NEAR = 3
# What these say of the points, whoever says it does: "announced (decided, affirmed) the refusal of the following".
_DOES = frozenset(["أعلنَ", "قرّرَ", "جدّدَ"])


def towards(layout: Layout, form: CueForm, content: int, points: int) -> tuple[CueForm, int]:
    """Return a cue with the act of an attitude that stands between it and the points it leads to, and where they begin.

    Args:
        layout: The release.
        form: The cue.
        content: Index of the first word behind the cue.
        points: Index of the first word of the points.

    Returns:
        The cue, which backs or refuses the points where an attitude with its pronoun says so. The content's own place
        where the attitude is only spoken of: "denied its refusal of the following", "criticised the refusal of them".
    """
    reach = range(content, min(content + _NEAR, points))
    at = next((i for i in reach if layout.forms[i] not in PREPOSITIONS), points)
    found = _attitude(layout, at, points)
    if found is None or _of_his(layout, content - 1) or (form.verb.act is Act.DEMAND and found[0].act is Act.SUPPORT):
        # "Announced its retreat from its refusal of the following".
        return form, points
    head, end = found
    if form.verb.act is Act.DENY or _attitude(layout, end, points):
        # "Its backing of the refusal of the following".
        return form, content
    does = form.verb.lemma in _DOES or form.verb.act is Act.AFFIRM
    if not head.pronoun and not (does and at == content and layout.form(end + 1) in POINTERS):
        return form, content
    return replace(form, verb=replace(form.verb, act=head.act, polarity=head.polarity, force=head.force)), points


def _attitude(layout: Layout, at: int, points: int) -> tuple[Head, int] | None:
    """Return an attitude at a place and one past its last word, unless it is what points on: "the demands below"."""
    found = head_at(layout, at, points, "attitude") if at < points else None
    return None if found is None or (not found[0].pronoun and layout.form(found[1]) in POINTERS) else found


def _of_his(layout: Layout, at: int) -> bool:
    """Tell whether a preposition stands behind what somebody does himself: "announced its retreat from"."""
    done = layout.form(at) in PREPOSITIONS and at - 1 not in layout.ends_at
    return done and layout.form(at - 1).endswith(("ه", "ها", "هم"))
