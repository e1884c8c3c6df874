"""Tell what is a speaker's own: himself, the bodies and the country he speaks for, and what he calls them."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.memory import Speakers
from kg.extract.stances.tone import OWN, Own
from kg.kinds import STATE, EntityType
from kg.text.fold import fold_word, word_set

# Who bears such an office speaks for "the government".
_CABINET = tuple(word_set("وزير وزيرة وزيري الوزير الوزيرة"))
_HEADS = (
    ("رييس", "الحكومه"),
    ("رييس", "الوزراء"),
    ("رييسه", "الحكومه"),
    ("نايب", "رييس"),
    ("باسم", "الحكومه"),
    ("رييس", "الجمهوريه"),
    ("وفد", "النظام"),
    ("وفد", "الحكومه"),
    ("الوفد", "الحكومي"),
)
_GOVERNMENT = word_set("الحكومة الوزارة الدولة السلطات الأجهزة")
# Who has the army under him speaks for "the army".
_ARMS, _ARMED = frozenset(["الدفاع", "الاركان", "الجيش"]), word_set("الجيش القوات")
# Who only serves somebody, or is one of many, speaks for no government and no army.
_SERVE = word_set("عضو عضوة العضو مدير مديرة سكرتير مستشار مستشارة مساعد خبير مراسل محامي شقيق ابن نجل")
# What else the bearer of an office speaks for.
_HOUSES = {
    "سفير": "السفاره",
    "السفير": "السفاره",
    "محافظ": "المحافظه",
    "المحافظ": "المحافظه",
    "والي": "الولايه",
    "الامين": "الامانه",
    "الجيش": "القوات",
}
# Nouns of bodies, by which those are called whose office names them: "the party".
_NAMED = word_set(
    "حزب حركة جماعة تيار ائتلاف كتلة معارضة منظمة وزارة هيئة مجلس نقابة اتحاد بنك شركة جيش جبهة لجنة بعثة رابطة"
    " معهد مركز جامعة مؤسسة جمعية صندوق تحالف وفد محافظة ولاية بلدية وكالة ديوان سفارة قيادة برلمان تنسيقية"
)
_BODIES = frozenset([EntityType.ORGANISATION, STATE, EntityType.ARMED_GROUP])
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
    only_from = {e for name in speakers.entities for e in found.entity(name).of if _only_from(layout, name, e)}
    entities = dict.fromkeys((*speakers.entities, *(b for b in speakers.behalf if b not in only_from)))
    for name in list(entities):
        entities |= dict.fromkeys(e for e in found.entity(name).of if e not in only_from)
        entities |= dict.fromkeys(found.serves.get(name, ()))
    keys = [key for name in entities for key in (found.entity(name).key, found.entity(name).post) if "-of-" in key]
    if governed := {key.rpartition("-of-")[2] for key in keys}:
        states = (e for e in found.entities if e.type is STATE)
        entities |= dict.fromkeys(e.id for e in states if e.key.partition("/")[2] in governed)
        armies = (e for e in found.entities if e.type is EntityType.ARMED_GROUP and "-of-" in e.key)
        entities |= dict.fromkeys(e.id for e in armies if e.key.rpartition("-of-")[2] in governed)
    forms: set[str] = set()
    words: set[str] = set()
    for name in list(entities):
        entity = found.entity(name)
        if entity.type in _BODIES:
            forms |= {_definite(layout, mention.start) for mention in entity.mentions[:_FIRST]}
            words |= {word for mention in entity.mentions[:_FIRST] for word in fold_word(mention.quote).split()[1:]}
        role = fold_word(entity.role.quote).split() if entity.role is not None else []
        words |= {"ال" + word[2:] if word.startswith("لل") else word for word in role[1:]}
        forms |= _by_office(role)
    return Own(speakers.entities, frozenset(entities), OWN | forms, frozenset(words))


def _by_office(role: list[str]) -> set[str]:
    """Return what those are called whom the bearer of an office speaks for: "the party", "the government"."""
    if not role:
        return set()
    nouns = {word.removeprefix("لل").removeprefix("ل").removeprefix("ال") for word in role}
    forms = {"ال" + noun for noun in _NAMED & nouns} | {_HOUSES[word] for word in role if word in _HOUSES}
    heads = role[0] not in _SERVE and any(a in role and b in role for a, b in _HEADS)
    if role[0] in _CABINET or role[0] == "الرييس" or heads:
        forms |= _GOVERNMENT
    return forms | _ARMED if _ARMS.intersection(role) and role[0] not in _SERVE else forms


# Who bears such a calling is from a country, and speaks for none.
_CALLINGS = word_set("معارض معارضة ناشط ناشطة كاتب كاتبة محلل محللة خبير خبيرة باحث باحثة صحفي صحفية")


def _only_from(layout: Layout, person: str, body: str) -> bool:
    """Tell whether somebody is only told to come from a state: "the Syrian opponent N M"."""
    role = layout.found.entity(person).role
    state = layout.found.entity(body).type is STATE
    return state and role is not None and fold_word(role.quote.split()[0]).removeprefix("ال") in _CALLINGS


def _definite(layout: Layout, start: int) -> str:
    """Return the first word of a name with the article, what is written before it left out: "the party"."""
    i = layout.found.words.index(start)
    return "ال" + layout.form(i)[len(layout.found.written_before(i, start)) :].removeprefix("ال")
