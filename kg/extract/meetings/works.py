"""Read the work of a committee or council as a session of it: "the works of the joint committee began in X"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DENY_VERBS, RELATIVES, STOPS, THAT
from kg.extract.meetings.gathering import REACH, Gathering
from kg.extract.meetings.hosts import TAKING_PART, inherit, presides
from kg.extract.meetings.opening import opened_by
from kg.extract.meetings.parties import Collector
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

WORKS = word_set("أعمال أشغال بأعمال بأشغال")
_BODIES = word_set("اللجنة لجنة المجلس مجلس الجمعية الهيئة هيئة المؤتمر البرلمان")
_BEGINS = with_and(
    "انطلق انطلقت بدأ بدأت تواصل تواصلت اختتم اختتمت انتهت تنطلق تبدأ ستنطلق ستبدأ تتواصل تختتم ستختتم افتتحت استؤنفت"
    " استأنفت تستأنف ستستأنف"
)
_ON_IT = word_set("هامش خلال أثناء ختام مستهل ضمن")
# "The agenda of", "business men of".
_OTHER_WORKS = word_set("جدول بجدول لجدول رجال لرجال رجل سيدات")
_BACK = 8


def at_work(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read "the works" as a session of the body whose they are.

    Args:
        layout: The release.
        i: Index of the word, one of ``WORKS``.
        sentence: The sentence in which it stands.

    Returns:
        The session with who opens, chairs or attends it; None where nobody is told to begin, end or attend it: then it
        is what the body does.
    """
    body = layout.phrase(i + 1)
    if body is None or layout.proclitic(body) or not _sits(layout, body) or layout.form(i - 1) in _OTHER_WORKS:
        return None
    gathering = Gathering(at=i, first=i, stop=body.last + 1, kind=MeetingKind.SESSION, noun=True, held=True)
    verb = _begins(layout, i, sentence)
    gathering.planned = verb.removeprefix("و").startswith(("ست", "ت")) and verb not in _PAST
    his = presides(layout, i + 1) or (layout.forms[i].startswith("ب") and layout.form(i - 1) in TAKING_PART)
    attends = his and inherit(layout, gathering, sentence)
    into = i - (layout.form(i - 1) == "في")
    opener = opened_by(layout, gathering, sentence)
    opener = opener or opened_by(layout, gathering, sentence, at=into, verbs=_TAKES_PART)
    if not (verb or attends or opener or layout.form(i - 1) in _ON_IT):
        return None
    gathering.sides = [*gathering.sides, *([opener] if opener is not None else []), body]
    Collector(layout, gathering, wanted=False).collect(body.last + 1, min(sentence.stop, i + REACH))
    return gathering


_TAKES_PART = with_and("شارك شاركت يشارك تشارك سيشارك ستشارك")
_PAST = with_and("تواصل تواصلت")


def _sits(layout: Layout, body: NounPhrase) -> bool:
    """Tell whether a body is one that sits: a committee, a council."""
    organ = layout.found.entity(body.entity).type is EntityType.ORGANISATION
    return organ and layout.forms[body.first] in _BODIES and layout.form(body.last + 1) not in RELATIVES


def _begins(layout: Layout, i: int, sentence: Stretch) -> str:
    """Return the verb that tells shortly before that the works began, went on or ended; empty where none does."""
    for k in range(i - 1, max(sentence.first - 1, i - _BACK), -1):
        form = layout.forms[k]
        if form in STOPS or form in THAT:
            return ""
        if form in _BEGINS:
            return "" if layout.form(k - 1) in DENY_VERBS else form
    return ""
