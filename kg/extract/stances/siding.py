"""Who sides with, or against, whoever spoke before: "and X shared his opinion", "and X agreed with her in that"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import WITH_HIM
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.honoured import actor_at
from kg.kinds import EntityType
from kg.lexicon.conjugate import perfect
from kg.text.fold import word_set

_SIDING = "أيد وافق ساند شاطر دعم عارض خالف ناصر شارك"
_HIM = ("ه", "ها", "هم", "هما")
_SIDES = frozenset(f.form + him for v in _SIDING.split() for f in perfect(v) if f.person == 3 for him in _HIM)
_AGREES = frozenset(f.form for verb in ("اتفق", "اختلف", "تضامن") for f in perfect(verb) if f.person == 3)
_IN_THAT = (("في", "ذلك"), ("في", "هذا"), ("في", "الراي"), ("علي", "ذلك"), ("في", "رايه"), ("في", "رايها"))
_OPINION = word_set("الرأي رأيه رأيها القول الموقف موقفه موقفها بذلك")


def sides(layout: Layout, i: int) -> NounPhrase | None:
    """Find who sides with or against whoever spoke before, so that what goes on he says.

    Args:
        layout: The release.
        i: Index of the verb with the pronoun, or of the one before "with him".

    Returns:
        The person behind it, past "in that" or "the opinion"; None where no such verb stands there.
    """
    form = layout.form(i).removeprefix("و")
    with_him = form in _AGREES and layout.form(i + 1) in WITH_HIM
    if form not in _SIDES and not with_him:
        return None
    at = i + 1 + with_him
    while layout.form(at) in _OPINION or (layout.form(at), layout.form(at + 1)) in _IN_THAT:
        at += 1 + (layout.form(at) not in _OPINION)
    who = actor_at(layout, at)
    person = who is not None and layout.found.entity(who.entity).type is EntityType.PERSON
    return who if person else None
