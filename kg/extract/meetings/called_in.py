"""Read diplomats called in by a ministry or state as meetings: "the ministry called in the ambassador of X"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import HONOURS, SELF_THAT
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.seats import past_adjunct
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import fold_word, with_and, word_set
from kg.text.sentences import Stretch

_CALLS_IN = with_and("استدعى استدعت استدعيا يستدعي تستدعي سيستدعي ستستدعي")
_CALLING_IN = with_and("استدعاء")
CALLED_IN = _CALLS_IN | _CALLING_IN
_DONE, _TOLD = with_and("تم جرى"), with_and("أعلن أعلنت")
_DIPLOMATS = tuple(fold_word(word) for word in ("سفير", "السفير", "القائم بالأعمال", "القائمة بالأعمال", "القنصل"))
# Whom a state calls home for consultations it does not call in.
_HOME, _NEAR = word_set("للتشاور لإجراء بلاده بلادها"), 8
#: Whom these call in or hear they meet in no talks.
COURTS = word_set("محكمة المحكمة النيابة القضاء القضائية المحلفين")
_CALLERS = frozenset({EntityType.STATE, EntityType.ORGANISATION, EntityType.PERSON})


def called_in(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a word for calling in as the meeting of who calls with the diplomat called.

    Args:
        layout: The release.
        i: Index of the word, one of ``CALLED_IN``.
        sentence: The sentence in which it stands.

    Returns:
        The meeting; None where no diplomat of another state is called in, a court calls or nobody is known to call.
    """
    if layout.forms[i] in _CALLING_IN:
        who, at = _announced(layout, i), i + 1
    else:
        who, at = _caller(layout, i)
    diplomats = _called(layout, past_adjunct(layout, at))
    if not diplomats or _called_home(layout, i, diplomats[-1], sentence):
        return None
    who = who or _to_whom(layout, i, diplomats[-1])
    if who is None or layout.found.entity(who.entity).type not in _CALLERS or layout.form(who.first) in COURTS:
        return None
    first, stop = min(i, who.first), max(diplomats[-1].last, who.last) + 1
    return Gathering(at=i, first=first, stop=stop, kind=MeetingKind.MEETING, sides=[who, *diplomats])


def _called_home(layout: Layout, i: int, diplomat: NounPhrase, sentence: Stretch) -> bool:
    """Tell whether the diplomat is called home, before another calling in is told."""
    stop = min(sentence.stop, diplomat.last + _NEAR)
    stop = next((k for k in range(diplomat.last + 1, stop) if layout.forms[k] in CALLED_IN), stop)
    return not _HOME.isdisjoint(layout.forms[i:stop])


def _caller(layout: Layout, i: int) -> tuple[NounPhrase | None, int]:
    """Return who calls, before the verb or right behind it, with the index behind him and the verb."""
    behind = layout.phrase(past_adjunct(layout, i + 1))
    if behind is not None and not layout.proclitic(behind) and not _is_diplomat(layout, behind):
        return behind, behind.last + 1
    before = layout.form(i - 1)
    return layout.ends_at.get(i - 1 - (before == "قد" or before in SELF_THAT)), i + 1


def _announced(layout: Layout, i: int) -> NounPhrase | None:
    """Return who announces that he has called in: "the ministry announced the calling in of"."""
    who = layout.ends_at.get(i - 1)
    return who if who is not None and layout.form(who.first - 1) in _TOLD else None


def _to_whom(layout: Layout, i: int, diplomat: NounPhrase) -> NounPhrase | None:
    """Return to whom somebody was called in, where it was done: "the ambassador was called in to the ministry"."""
    done = layout.form(i - 1) in _DONE and layout.form(diplomat.last + 1) == "الي"
    return layout.phrase(diplomat.last + 2) if done else None


def _called(layout: Layout, at: int) -> list[NounPhrase]:
    """Return the diplomats named from a place on, joined by "and"."""
    while layout.form(at) in HONOURS:
        at += 1
    out: list[NounPhrase] = []
    phrase = layout.phrase(at)
    while phrase is not None and _is_diplomat(layout, phrase) and layout.proclitic(phrase) == ("و" if out else ""):
        out.append(phrase)
        phrase = layout.phrase(phrase.last + 1)
    return out


def _is_diplomat(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase calls somebody a diplomat by his office."""
    letters = len(layout.proclitic(phrase))
    words = " ".join((layout.forms[phrase.first][letters:], layout.form(phrase.first + 1)))
    person = layout.found.entity(phrase.entity).type is EntityType.PERSON
    return person and any(f"{words} ".startswith(f"{office} ") for office in _DIPLOMATS)
