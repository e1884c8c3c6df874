"""Read what a council does sitting as a session of it: "the council, which convened yesterday", "parliament voted"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import HEADED, NOUNS
from kg.extract.layout.wording import HONOURS, RELATIVES, THAT
from kg.extract.meetings.gathering import Gathering
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_CONVENES = with_and("انعقد انعقدت التأم التأمت يلتئم تلتئم سيلتئم ستلتئم ينعقد تنعقد سينعقد ستنعقد")
_WONT = frozenset({"ينعقد", "تنعقد"})
_VOTES = with_and("صوت صوتت يصوت تصوت سيصوت ستصوت")
# "The vote of the council": held where its day is told, elsewhere as often asked for.
_VOTE = frozenset({"تصويت"})
# "The council, convened yesterday in".
_CONVENED = word_set("المنعقد المنعقدة الملتئم الملتئمة")
SITS = _CONVENES | _VOTES | _VOTE | _CONVENED
_COUNCILS = word_set("مجلس البرلمان برلمان لجنة اللجنة هيئة الهيئة الكنيست الكونغرس المجلس المكتب مكتب الكتلة كتلة")
# On what, for or how it is voted.
_UPON = word_set("على لصالح ضد بالإجماع بالأغلبية بأغلبية بالموافقة لمصلحة بغالبية")
# "If the council votes"; "it may vote", but "has voted".
_MAY = "قد"
_PERHAPS = word_set("إذا لو إن ربما فيما متى حال قد وقد")
_NEAR = 6


def sitting(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a word for voting or convening as a session of the council whose it is.

    Args:
        layout: The release.
        i: Index of the word, one of ``SITS``.
        sentence: The sentence in which it stands.

    Returns:
        The session with who chairs it, or None where no council sits.
    """
    body = _council(layout, i)
    if body is None or layout.found.entity(body.entity).type is not EntityType.ORGANISATION:
        return None
    first, stop = min(i, body.first), max(i, body.last) + 1
    gathering = Gathering(at=i, first=first, stop=stop, kind=MeetingKind.SESSION, sides=[body], noun=True, held=True)
    near = range(stop, min(sentence.stop, stop + _NEAR))
    if layout.forms[i] in _VOTE | _CONVENED and not any(k in layout.time_at for k in near):
        return None
    if layout.form(i - 1) in _PERHAPS and (layout.form(i - 1) != _MAY or layout.forms[i].startswith(("ي", "ت"))):
        return None
    if layout.forms[i] in _VOTES and (layout.form(i - 1) in THAT or _UPON.isdisjoint(layout.forms[k] for k in near)):
        # "That the council should vote"; and "the voice of the council", which is written alike.
        return None
    gathering.planned = layout.forms[i].removeprefix("و").startswith(("سي", "ست"))
    if chair := next((_chair(layout, k + 1) for k in near if layout.forms[k] in HEADED), None):
        gathering.present.append(chair.entity)
        gathering.stop = chair.last + 1
    return gathering


def _council(layout: Layout, i: int) -> NounPhrase | None:
    """Return the council behind the word, or the one before "which": "the council, which convened"."""
    if layout.forms[i] in _CONVENED:
        # "The forum, convened yesterday", is a meeting by its own name.
        body = layout.ends_at.get(i - 1)
        return None if body is None or layout.forms[body.first] in NOUNS else body
    body = layout.phrase(i + 1)
    if body is None and layout.forms[i] in _CONVENES:
        which = layout.form(i - 1) in RELATIVES
        if which and layout.forms[i] in _WONT:
            # "The council, which convenes every year": no session of it is told of.
            return None
        body = layout.ends_at.get(i - 1 - which - (which and layout.form(i - 2) in COMMAS))
        # "That the council will convene": its own verb behind it.
        return body if which or (body is not None and layout.forms[body.first] in _COUNCILS) else None
    known = body is not None and not layout.proclitic(body) and layout.forms[body.first] in _COUNCILS
    return body if known else None


def _chair(layout: Layout, k: int) -> NounPhrase | None:
    """Return the person who begins at a word or behind the words of honour there."""
    while layout.phrase(k) is None and layout.form(k) in HONOURS:
        k += 1
    chair = layout.phrase(k)
    return chair if chair is not None and layout.found.entity(chair.entity).type is EntityType.PERSON else None
