"""Tell the state to which a body belongs from what the body takes up: "the ministry in the Republic of X condemned"."""

from kg.extract.layout.wording import ADVERBS, WHOLE, letters
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.walk import Walk
from kg.text.fold import word_set
from kg.text.words import COMMAS

_STATES = word_set("جمهورية مملكة دولة سلطنة إمارة")
# A government is that of a ministry or a post: a party demands one.
_OFFICES = word_set("وزير وزيرة وزارة وكيل وكيلة نائب هيئة")
_HOW = word_set(
    "بأشد بأقسى بأعلى بأقوى بشكل بصورة بطريقة بلهجة بعبارات بكلمات بشدة باعتبار باعتباره باعتبارها بوصفه بوصفها"
)
_SHORTEST = 3


def is_its_state(walk: Walk, state: NounPhrase) -> bool:
    """Tell whether a state or government with "in" right behind the subject is the one to which the subject belongs.

    Args:
        walk: The walk, standing at the phrase of the state.
        state: That phrase.

    Returns:
        Whether it is: what a cue takes follows, be it an object or a second "by"; where nothing does, the state itself
        is what is condemned or welcomed.
    """
    form = walk.layout.forms[walk.i]
    if not walk.subject or walk.subject[-1].last != walk.i - 1 or form[:1] != "ب":
        return False
    noun = form[letters(form) :].removeprefix("ال")
    governed = noun == "حكومه" and walk.layout.forms[walk.subject[-1].first] in _OFFICES
    if not governed and noun not in _STATES:
        return False
    return "0" in walk.form.verb.takes or _takes_by(walk, state.last + 1)


def _takes_by(walk: Walk, i: int) -> bool:
    """Tell whether another word with "by" that is no manner stands in the clause."""
    for form in walk.layout.forms[i : walk.stop]:
        if form in COMMAS or form == ".":
            return False
        if form[:1] == "ب" and len(form) > _SHORTEST and form not in WHOLE | ADVERBS | _HOW:
            return True
    return False
