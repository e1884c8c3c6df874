"""Read teams, committees and delegations that hear somebody as meetings: "the fact-finding team heard his mother"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import HONOURS
from kg.extract.meetings.called_in import COURTS
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.seats import past_adjunct
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

HEARS = with_and("استمع استمعت يستمع تستمع سيستمع ستستمع")
_TEAMS = word_set("فريق لجنة اللجنة وفد بعثة الفريق الوفد البعثة مجلس المجلس")
_OF = word_set("التابع التابعة")
# What somebody tells stands before him: "heard (the testimony of) X".
_TESTIMONY = word_set("شهادة شهادات إفادة إفادات أقوال رواية مطالب")
_FAR = 12


def hearing(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a verb of hearing as the meeting of a team or committee with the persons it heard.

    Args:
        layout: The release.
        i: Index of the verb, one of ``HEARS``.
        sentence: The sentence in which it stands.

    Returns:
        The meeting; None where a court hears, or something else than a person is heard.
    """
    to = next((k for k in range(i + 1, min(sentence.stop, i + _FAR)) if layout.forms[k] == "الي"), 0)
    within = layout.forms[i + 1 : to]
    if not to or _TEAMS.isdisjoint(within[:1]) or not COURTS.isdisjoint(within):
        return None
    team = _team(layout, i, to)
    heard = _heard(layout, to + 1 + (layout.form(to + 1) in _TESTIMONY))
    if not team or not heard:
        return None
    return Gathering(at=i, first=i, stop=heard[-1].last + 1, kind=MeetingKind.MEETING, sides=[*team, *heard])


def _team(layout: Layout, i: int, to: int) -> list[NounPhrase]:
    """Return who hears, right behind the verb, and the body it belongs to: "the committee of (belonging to) X"."""
    team = layout.phrase(i + 1)
    own = [team] if team is not None and layout.found.entity(team.entity).type is not EntityType.PERSON else []
    belongs = next((k for k in range(i + 1, to) if layout.forms[k] in _OF), to)
    owner = layout.phrase(belongs + 1) if belongs < to else None
    known = owner is not None and layout.proclitic(owner) in ("ل", "لل") and past_adjunct(layout, owner.last + 1) == to
    return [*own, owner] if owner is not None and known else own


def _heard(layout: Layout, at: int) -> list[NounPhrase]:
    """Return the persons named from a place on: whose kin somebody is and her name behind a comma are one."""
    out: list[NounPhrase] = []
    while (phrase := layout.phrase(_past_honours(layout, at))) is not None:
        joined = layout.proclitic(phrase)
        if layout.found.entity(phrase.entity).type is not EntityType.PERSON or joined != (
            "و" if joined and out else ""
        ):
            break
        out = [phrase] if not joined else [*out, phrase]
        at = phrase.last + 1
        at += layout.form(at) in COMMAS and layout.form(at + 1) in _TITLES
    return out


def _past_honours(layout: Layout, at: int) -> int:
    """Step over the words of honour before a name."""
    while layout.phrase(at) is None and layout.form(at) in _TITLES:
        at += 1
    return at


_TITLES = HONOURS | word_set("الحاج الحاجة المواطن المواطنة")
