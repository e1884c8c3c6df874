"""Tell who is meant by a group of officials, and with whom somebody travels or is to talk where he goes."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS, PURPOSES, TELLING_VERBS
from kg.extract.layout.wording import STOPS, THAT, definite
from kg.extract.meetings.arrivals import TRAVELLERS
from kg.extract.meetings.gathering import PAIR, Gathering
from kg.extract.mentions.found import Found, NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_LEADERS = word_set("رؤساء قادة زعماء ورؤساء وقادة وزعماء لرؤساء لقادة لزعماء")
_RULERS = word_set("الرئيس رئيس الملك ملك أمير سلطان المستشارة المستشار")
# These preside over other things than states.
_LOWER = word_set("الوزراء وزراء مجلس البرلمان هيئة لجنة حكومة الحكومة الأركان حزب")


def leaders_meant(layout: Layout, sides: list[NounPhrase], states: list[str]) -> tuple[str, ...]:
    """Return the rulers whom the text names, where the leaders of several states meet.

    Args:
        layout: The release.
        sides: Those who meet: the group of leaders, or the states behind the word for them.
        states: The states of which they are.

    Returns:
        For each state its ruler, where the text names exactly one.
    """
    led = any(layout.form(k) in _LEADERS for p in sides[:1] for k in (p.first - 1, p.first))
    if not led or len(states) < PAIR:
        return ()
    rulers: dict[str, set[str]] = {state: set() for state in states}
    for named in layout.found.phrases:
        entity = layout.found.entity(named.entity)
        head, after = layout.forms[named.first].lstrip("ولب"), layout.form(named.first + 1)
        if entity.type is EntityType.PERSON and head in _RULERS and after not in _LOWER:
            for state in {*named.behalf, *entity.of}.intersection(states):
                rulers[state].add(entity.id)
    return tuple(next(iter(found)) for found in rulers.values() if len(found) == 1)


def visited_with(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take as present with whom a visitor travels or is to talk where he goes: "will visit X to discuss it with Y".

    Args:
        layout: The release.
        gathering: The visit.
        sentence: The sentence in which it stands.
    """
    if gathering.kind is not MeetingKind.VISIT or not gathering.sides:
        return
    for k in range(gathering.at + 1, min(sentence.stop - 1, gathering.stop + _REACH)):
        form = layout.forms[k]
        if form in STOPS or form in THAT or form in TELLING_VERBS or form in NOUNS or _told(form):
            return
        if form == "مع":
            if _of_the_visit(layout, gathering, k):
                _take(layout.found, layout.phrase(k + 1), gathering)
            return


_REACH = 20


def _of_the_visit(layout: Layout, gathering: Gathering, k: int) -> bool:
    """Tell whether "with" belongs to the visit or to what it is for, and to no quarrel or tie that is told of."""
    behind = all(definite(form) for form in layout.forms[gathering.stop : k])
    return behind or any(form in PURPOSES for form in layout.forms[gathering.at + 1 : k])


def _take(found: Found, who: NounPhrase | None, gathering: Gathering) -> None:
    """Take somebody behind "with" as present."""
    if who is not None and found.entity(who.entity).type in TRAVELLERS:
        gathering.present.append(who.entity)


def _told(form: str) -> bool:
    """Tell whether a word is a verb of saying, with which another clause begins."""
    cues = load_cues().forms.get(form, ())
    return any(c.verb.tier == "A" and c.inflected.shape in (Shape.PERFECT, Shape.IMPERFECT) for c in cues)
