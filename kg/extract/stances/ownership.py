"""Tell what is a speaker's own: himself, the bodies and the country he speaks for, and what he calls them."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.memory import Speakers
from kg.extract.stances.tone import OWN, Own
from kg.kinds import EntityType
from kg.text.fold import fold_word, word_set

# Who bears such an office speaks for "the government".
_CABINET = tuple(word_set("وزير وزيرة وزيري الوزير الوزيرة"))
_HEADS = (("رييس", "الحكومه"), ("رييس", "الوزراء"), ("رييسه", "الحكومه"), ("نايب", "رييس"), ("باسم", "الحكومه"))
_GOVERNMENT = word_set("الحكومة الوزارة الدولة")
_BODIES = frozenset([EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP])
_FIRST = 3


def own_of(layout: Layout, speakers: Speakers) -> Own:
    """Gather what is the speakers' own.

    Args:
        layout: The release.
        speakers: Who speaks.

    Returns:
        They, the bodies they belong to or speak for, the state that these belong to, and words
        such as "the ministry" and "our country".
    """
    found = layout.found
    entities = dict.fromkeys((*speakers.entities, *speakers.behalf))
    for name in list(entities):
        entities |= dict.fromkeys(found.entity(name).of)
    known = tuple(key for name in entities for key in (found.entity(name).key, found.entity(name).post) if key)
    entities |= dict.fromkeys(e.id for e in found.entities if e.type is EntityType.STATE and _governs(e.key, known))
    forms = set(OWN)
    for name in list(entities):
        entity = found.entity(name)
        for quote in entity.mentions[:_FIRST]:
            words = fold_word(quote.quote).split()
            if entity.type in _BODIES:
                forms.add("ال" + words[0].removeprefix("ال"))
        role = fold_word(entity.role.quote).split() if entity.role is not None else []
        if role and (role[0] in _CABINET or any(pair[0] in role and pair[1] in role for pair in _HEADS)):
            forms |= _GOVERNMENT
    return Own(speakers.entities, frozenset(entities), frozenset(forms))


def _governs(state: str, keys: tuple[str, ...]) -> bool:
    """Tell whether a state known to the registry is that of a ministry or a post known to it."""
    return bool(state) and any(key.endswith(f"-of-{state.partition('/')[2]}") for key in keys)
