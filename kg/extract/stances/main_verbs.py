"""Find the verb of a subject whom a relative clause describes: "X, who refuses the talks, backs the chaos"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DENY_VERBS, RELATIVES, definite
from kg.extract.stances.actions import is_action
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.future import is_future
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues

_FINITE = frozenset([Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE])
_SHORT = 4


def does_next(layout: Layout, i: int) -> bool:
    """Tell whether a verb right behind a definite noun is that of another subject than the noun's clause has.

    Nothing but "who" joins a verb to a definite noun, so that it tells what the one described does. "Showed" is written
    like "between".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether a verb without "and" stands there, or what denies one.
    """
    before, form = layout.form(i - 1), layout.form(i)
    if i >= len(layout.forms) or not definite(before) or before in RELATIVES:
        return False
    if form.startswith("بين") or layout.quoted[i]:
        return False
    if i in layout.time_at or layout.phrase(i) is not None:
        return False
    if form in DENY_VERBS:
        return form[:1] not in ("و", "ف")
    if form in DEEDS or is_future(form):
        return not is_action(form)
    table = load_cues()
    told = any(c.inflected.shape in _FINITE and not c.conjunction for c in table.forms.get(form, ()))
    present = form.startswith(("ي", "تت")) and len(form) > _SHORT and not form.endswith(("ا", "ه"))
    return present or (told and not is_action(form) and form not in table.masdars)
