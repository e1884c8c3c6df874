"""Tell who heads or is a part of the body that speaks: what he will do, the body announces as its own."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT
from kg.extract.mentions.found import Gender
from kg.extract.stances.his_own import FORMER
from kg.extract.stances.tone import Own
from kg.kinds import STATE, EntityType
from kg.text.fold import word_set

# What the head of a body is called, by what the body is called for short.
_HEADS = {
    "الوزاره": (("الوزير",), ("الوزيره",)),
    "الخارجيه": (("الوزير",), ("الوزيره",), ("وزير", "الخارجيه"), ("وزيره", "الخارجيه")),
    "الرياسه": (("الرييس",), ("الرييسه",), ("رييس", "الجمهوريه")),
    "الحكومه": (("رييس", "الوزراء"), ("رييس", "الحكومه"), ("رييسه", "الوزراء"), ("رييسه", "الحكومه")),
}
# What belongs to a body, with its pronoun: "its office", "its leader".
_PARTS = word_set(
    "مكتب وفد قوات مقاتلي زعيم رئيس رئيسة أمين أمينة قائد وزير وزيرة ممثل ممثلة مرشح مرشحة مجلس قيادة كتلة نواب وزراء"
    " ممثلي لجنة فريق بعثة جيش مؤسسات"
)
_BODIES = frozenset([EntityType.ORGANISATION, EntityType.ARMED_GROUP, STATE])


def heads_it(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether the head or a part of the body that speaks stands right behind "that": "that the minister will".

    Args:
        layout: The release.
        i: Index of the first word of the content.
        own: What is the holder's own.

    Returns:
        Whether it does; a person of another country with such a title does not count.
    """
    if layout.form(i - 1) not in THAT or not own.holders:
        return False
    if _with_pronoun(layout, i, own):
        return True
    two = layout.form(i), layout.form(i + 1)
    titles = (t for name, heads in _HEADS.items() if name in own.forms for t in heads)
    phrase = layout.phrase(i)
    served = frozenset(layout.found.serves.get(phrase.entity, ())) if phrase is not None else frozenset()
    if served:
        return not served.isdisjoint(own.entities) and _speaks_for_state(layout, own)
    title = next((title for title in titles if two[: len(title)] == title), ())
    after = layout.form(i + len(title))
    foreign = after.startswith("ال") and after.endswith(("ي", "يه")) and after not in own.words
    if not title or foreign or after in FORMER:
        # "The French minister" is another's, "the former minister" nobody's.
        return False
    return phrase is None or set(layout.found.entity(phrase.entity).of) <= own.entities


def _speaks_for_state(layout: Layout, own: Own) -> bool:
    """Tell whether a state itself speaks, or an office or a body of it: "the Kremlin", "the presidency"."""
    return any(
        layout.found.entity(holder).type is STATE or "presidency-of-" in layout.found.entity(holder).key
        for holder in own.holders
    )


def _with_pronoun(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether a noun with a pronoun for the body stands at a place: "that its leader", "that its forces"."""
    form, found = layout.form(i), layout.found
    ending = "ها" if form.endswith("ها") else "ه" if form.endswith("ه") else ""
    base = form.removesuffix(ending)
    if not ending or len(own.holders) > 1 or {base, base.removesuffix("ت") + "ه"}.isdisjoint(_PARTS):
        return False
    holder = own.holders[0]
    if found.entity(holder).type not in _BODIES:
        return False
    genders = {gender for gender, _ in found.agreements(holder)}
    other = Gender.MASCULINE if ending == "ها" else Gender.FEMININE
    return genders != {other}
