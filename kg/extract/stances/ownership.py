"""Tell what is a speaker's own: himself, the bodies and the country he speaks for, and what he calls them."""

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import Form
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
        They, the bodies they belong to or speak for, the state by whose adjective one of these is called, and words
        such as "the ministry" and "our country".
    """
    found = layout.found
    entities = dict.fromkeys((*speakers.entities, *speakers.behalf))
    for name in list(entities):
        entities |= dict.fromkeys(found.entity(name).of)
    forms = set(OWN)
    for name in list(entities):
        entity = found.entity(name)
        for quote in entity.mentions[:_FIRST]:
            words = fold_word(quote.quote).split()
            if entity.type in _BODIES:
                forms.add("ال" + words[0].removeprefix("ال"))
            within = found.mentions_in(quote.start, quote.end)
            entities |= {m.entity: None for m in within if m.form is Form.NISBA}
        role = fold_word(entity.role.quote).split() if entity.role is not None else []
        if role and (role[0] in _CABINET or any(pair[0] in role and pair[1] in role for pair in _HEADS)):
            forms |= _GOVERNMENT
    return Own(frozenset(entities), frozenset(forms))
