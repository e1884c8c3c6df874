"""Whose own a meeting is by the pronoun on its noun: the body told of before it."""

from kg.extract.layout.lay import Layout
from kg.extract.meetings.gathering import Gathering
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.kinds import EntityType
from kg.text.fold import with_and, word_set


def said_after(layout: Layout, gathering: Gathering, here: list[NounPhrase]) -> list[NounPhrase]:
    """Return the body that says something behind "as for it": "as for the bloc, it stressed after its meeting".

    Args:
        layout: The release.
        gathering: The meeting.
        here: Those told of before it in its sentence.

    Returns:
        The body told of last, where the meeting is its own, or nobody.
    """
    last = here[-1:] if layout.form(gathering.at - 1) in _ON_IT else []
    return [p for p in last if layout.form(p.first - 1) in _AS_FOR and is_its(layout, gathering, p)]


_AS_FOR, _ON_IT = with_and("أما"), word_set("بعد عقب إثر في خلال")


def is_its(layout: Layout, gathering: Gathering, phrase: NounPhrase) -> bool:
    """Tell whether a meeting is that of a body told of before it: "the committee discussed at its meeting".

    Args:
        layout: The release.
        gathering: The meeting.
        phrase: The body.

    Returns:
        Whether its noun has the pronoun of such a body.
    """
    body = gathering.noun and layout.found.entity(phrase.entity).type is not EntityType.PERSON
    if body and phrase.number is Number.PLURAL and layout.forms[gathering.at] in _THEIRS:
        return True
    return body and layout.forms[gathering.at] in (_HERS if phrase.gender is Gender.FEMININE else _HIS)


_HIS = with_and("اجتماعه باجتماعه جلسته لقائه لقاءه لقاؤه بلقائه")
_THEIRS = with_and("اجتماعهم باجتماعهم جلستهم لقائهم لقاءهم لقاؤهم بلقائهم")
_HERS = with_and("اجتماعها باجتماعها جلستها لقائها لقاءها لقاؤها بلقائها")
