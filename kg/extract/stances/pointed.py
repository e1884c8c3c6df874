"""Let a noun for what is thought of "the following" decide of its points: "announced its refusal of the following"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS
from kg.extract.stances.heads import head_at
from kg.kinds import Act
from kg.lexicon.cues import CueForm

_NEAR = 3


def towards(layout: Layout, form: CueForm, content: int, points: int) -> CueForm:
    """Return a cue with the act of an attitude that stands between it and the points it leads to.

    Args:
        layout: The release.
        form: The cue.
        content: Index of the first word behind the cue.
        points: Index of the first word of the points.

    Returns:
        The cue, which backs or refuses the points where an attitude with its pronoun says so.
    """
    if form.verb.act is Act.DENY or _of_his(layout, content - 1):
        # "Denied its refusal of the following".
        return form
    for i in range(content, min(content + _NEAR, points)):
        found = head_at(layout, i, points, "attitude")
        if found is not None and found[0].pronoun:
            head = found[0]
            return replace(form, verb=replace(form.verb, act=head.act, polarity=head.polarity, force=head.force))
        if layout.forms[i] not in PREPOSITIONS:
            # "Announced its retreat from its refusal of the following".
            return form
    return form


def _of_his(layout: Layout, at: int) -> bool:
    """Tell whether a preposition stands behind what somebody does himself: "announced its retreat from"."""
    done = layout.form(at) in PREPOSITIONS and at - 1 not in layout.ends_at
    return done and layout.form(at - 1).endswith(("ه", "ها", "هم"))
