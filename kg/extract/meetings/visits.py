"""Tell who pays a visit that a noun tells of."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import PAYS
from kg.extract.layout.wording import RELATIVES
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.hosts import inherit
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# "The visit of His Highness": whose title stands for the one told of before.
HIS_HIGHNESS = word_set("سموه سموها معاليه معاليها فخامته فخامتها جلالته دولته سيادته سعادته سماحته")
_PAID = word_set("قام قامت يقوم تقوم أداها أدتها يؤديها أجراها أجرتها يجريها بدأها بدأتها")
_BEFORE_A_VISIT = PAYS | word_set("حاليا في ب أثناء خلال عقب بعد ضمن")


def take_visitor(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take the one of whom the words before a visit tell that he pays it.

    Args:
        layout: The release.
        gathering: The visit; its first side is filled in.
        sentence: The sentence in which it stands.
    """
    i = gathering.at
    if _is_visit(layout, i) and layout.form(i - 1) in PAYS and layout.form(i - 2) in RELATIVES:
        # "His counterpart N, who is paying a visit": nobody else pays it.
        payer = layout.ends_at.get(i - 3 - (layout.form(i - 3) in COMMAS))
        gathering.sides = [payer, *gathering.sides] if payer is not None else gathering.sides
    elif _is_paid(layout, i):
        inherit(layout, gathering, sentence)


def _is_paid(layout: Layout, i: int) -> bool:
    """Tell whether the one told of before pays a visit: "while on a visit", "the visit that he paid"."""
    if not _is_visit(layout, i):
        return False
    paid = layout.form(i + 1) in RELATIVES and layout.form(i + 2) in _PAID and layout.phrase(i + 4) is None
    return paid or layout.form(i - 1) in _BEFORE_A_VISIT


def _is_visit(layout: Layout, i: int) -> bool:
    """Tell whether a word is "visit", with or without article and preposition."""
    return layout.forms[i].removeprefix("ال").lstrip("وبل") == "زياره"


def is_destination(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is where a visitor goes: a state or place that does not stand before the verb.

    Args:
        layout: The release.
        phrase: The phrase.

    Returns:
        Whether it is.
    """
    return layout.found.entity(phrase.entity).type in (EntityType.STATE, EntityType.PLACE)
