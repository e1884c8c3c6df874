"""Read what somebody told a council as a session of it: "in his briefing to the council", "gave it a briefing"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DENY_VERBS, PREPOSITIONS, RELATIVES, STOPS, THAT, definite
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.hosts import inherit
from kg.extract.meetings.members import party_at
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch

_OWNED = word_set("إحاطته إحاطتها إفادته إفادتها لإحاطته بإحاطته")
_UNOWNED = word_set("إحاطة وإحاطة بإحاطة")
# A speech or report is one only before a council: elsewhere it is read out to anybody.
_SPEECHES = word_set("كلمة بكلمة كلمته كلمتها خطاب خطابه خطابها خطابا مداخلة مداخلته تقريره تقريرها تقريرا")
_COUNCILS = word_set("مجلس المجلس الجمعية البرلمان الكونغرس الكنيست لجنة اللجنة")
SPOKEN_BEFORE, ANSWERS = frozenset({"امام"}), word_set("رده ردها")
BRIEFINGS = _OWNED | _UNOWNED | _SPEECHES | word_set("الإحاطة")
_BEFORE = 8
_BEHIND = 10
# Who gives it may stand between with his offices.
_GIVEN = 16
_BODIES = frozenset({EntityType.ORGANISATION})


def briefing(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a word for a briefing as a session of the body it is given to.

    Args:
        layout: The release.
        i: Index of the word, one of ``BRIEFINGS``.
        sentence: The sentence in which it stands.

    Returns:
        The session, or None where no body hears it or nobody is known to give it.
    """
    body = _heard_by(layout, i, sentence) or _hearing(layout, i, sentence)
    if body is None or (layout.forms[i] in _SPEECHES and layout.forms[body.first] not in _COUNCILS):
        return None
    first = max(sentence.first, i - _BEFORE)
    if _not_given(layout, i, first):
        return None
    near = layout.forms[first : max(i, body.first)]
    gathering = _session(i, body)
    gathering.planned = any(form.startswith(("سيقدم", "ستقدم", "سيلقي")) for form in near)
    named = [p for p in _given_by(layout, i, body.first) if layout.found.entity(p.entity).type is EntityType.PERSON]
    if named and not layout.proclitic(named[0]):
        gathering.sides.insert(0, named[0])
        return gathering
    told = range(max(sentence.first, i - _GIVEN), max(i, body.first))
    owned = layout.forms[i] in _OWNED or layout.form(i - 1) in _DURING or any(_gives(layout, k) for k in told)
    return gathering if owned and inherit(layout, gathering, sentence) else None


def _session(i: int, body: NounPhrase) -> Gathering:
    """Return the session of a body that a word tells of, from the one to the other."""
    return Gathering(
        at=i,
        first=min(i, body.first),
        stop=max(i, body.last) + 1,
        kind=MeetingKind.SESSION,
        sides=[body],
        noun=True,
        held=True,
    )


def spoken_before(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read "before" behind who says something as a session of the council that hears it: "X said before parliament".

    Args:
        layout: The release.
        i: Index of "before".
        sentence: The sentence in which it stands.

    Returns:
        The session, or None where no council follows or nobody says anything before it.
    """
    body = _council(layout, i + 1) or _visitors(layout, i + 1)
    if body is None or any(layout.forms[k].startswith(_IN_THE_STREET) for k in range(sentence.first, sentence.stop)):
        return None
    gathering = _session(i, body)
    delegation = layout.found.entity(body.entity).type is EntityType.DELEGATION
    gathering.kind = MeetingKind.MEETING if delegation else gathering.kind
    before = next((k for k in range(i - 1, i - _DAY, -1) if layout.time_at.get(k, (0,))[0] == i), i) - 1
    if _says(layout, before) or layout.form(before) in _SPEAKING:
        return gathering if inherit(layout, gathering, sentence) else None
    who = layout.ends_at.get(before)
    if who is None or not _says(layout, who.first - 1) or layout.found.entity(who.entity).type is not EntityType.PERSON:
        return None
    gathering.sides, gathering.first = [who, body], who.first
    return gathering


def _visitors(layout: Layout, k: int) -> NounPhrase | None:
    """Return the delegation that hears what somebody says: "said before a delegation of the villagers"."""
    party = layout.phrase(k)
    if party is None or layout.found.entity(party.entity).type is not EntityType.DELEGATION:
        return None
    return None if layout.proclitic(party) else party


def _council(layout: Layout, k: int) -> NounPhrase | None:
    """Return the council whose phrase begins in a word, its members or a committee of it standing before it."""
    body = party_at(layout, k)
    if body is None and layout.form(k) in _COMMITTEE:
        # "A committee in the senate".
        body = layout.phrase(k + 1)
    elif body is not None and layout.proclitic(body):
        return None
    council = body is not None and layout.found.entity(body.entity).type in _BODIES
    return body if council and not _COUNCILS.isdisjoint(layout.forms[k : k + 2]) else None


def answering(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read "in his answer to the questions of the deputies of the council" as a session of it.

    Args:
        layout: The release.
        i: Index of "his answer".
        sentence: The sentence in which it stands.

    Returns:
        The session, or None where no council asks or nobody is known to answer.
    """
    asked = layout.form(i + 1) == "علي" and layout.form(i + 2) in _QUESTIONS
    body = _council(layout, i + 3) if asked and layout.form(i - 1) in _DURING else None
    if body is None:
        return None
    gathering = _session(i, body)
    return gathering if inherit(layout, gathering, sentence) else None


_COMMITTEE = word_set("لجنة")
_QUESTIONS = word_set("أسئلة انشغالات استفسارات مداخلات تساؤلات استجوابات")


def _says(layout: Layout, k: int) -> bool:
    """Tell whether a word is a verb of saying in the past tense."""
    cues = load_cues().forms.get(layout.form(k), ())
    return any(c.verb.tier == "A" and c.inflected.shape is Shape.PERFECT for c in cues)


_DAY = 5
# "The protester said before parliament": in front of the building.
_IN_THE_STREET = tuple(
    letters + fold_word(word)
    for word in ("متظاهر", "محتج", "معتصم", "مظاهر", "تظاهر", "اعتصام", "احتجاج", "وقفة", "للصحفيين", "للصحافيين")
    for letters in ("", "ال", "و", "وال", "ب", "بال")
)
_SPEAKING = word_set("متحدثا متحدثة وكلمة مخاطبا مخاطبة")


def _gives(layout: Layout, k: int) -> bool:
    """Tell whether a word tells that a briefing is given: "he gave", or "the giving" by somebody named behind it."""
    return layout.forms[k] in _GIVES or (layout.forms[k] in _GIVING and layout.phrase(k + 1) is not None)


_GIVING = word_set("تقديم بتقديم إلقاء بإلقاء")


def _not_given(layout: Layout, i: int, first: int) -> bool:
    """Tell whether no briefing is told of: it was asked for or not given, or it is that of somebody unknown."""
    for k in range(first, i):
        if layout.forms[k] in DENY_VERBS and layout.form(k + 1) in _GIVES:
            return True
        if layout.forms[k] in _ASKS:
            return layout.forms[i] not in _OWNED
    return layout.forms[i] in _UNOWNED and definite(layout.form(i + 1)) and layout.phrase(i + 1) is None


_DURING = word_set("في خلال أثناء عقب بعد")
_ASKS = word_set("طالب طالبت وطالب وطالبت يطالب تطالب طلب طلبت")
_GIVES = word_set(
    "قدم قدمت وقدم وقدمت يقدم تقدم سيقدم ستقدم تقدمت رفع يرفع سيرفع قدمها يقدمها قدمتها تقدمها سيقدمها ستقدمها مقدما"
    " ألقى ألقت يلقي"
    " تلقي سيلقي ألقاها ألقتها سيلقيها ستلقيها أدلى أدلت وأدلى يدلي"
)


def _heard_by(layout: Layout, i: int, sentence: Stretch) -> NounPhrase | None:
    """Return the body that a briefing is given to: behind "before" or "to", or with "to" written on."""
    k, words = i + 1, 0
    while k < sentence.stop and words < _BEHIND:
        form, phrase = layout.forms[k], layout.phrase(k)
        if form in STOPS or (form in THAT and layout.form(k - 1) not in RELATIVES):
            return None
        if phrase is not None and layout.found.entity(phrase.entity).type in _BODIES:
            to = layout.form(k - 1) in _TO or layout.proclitic(phrase) in _WRITTEN_ON
            return phrase if to else None
        # Who gives it may stand between with all his offices.
        k, words = (phrase.last if phrase is not None else k) + 1, words + 1
    return None


def _hearing(layout: Layout, i: int, sentence: Stretch) -> NounPhrase | None:
    """Return the body told before a briefing to have heard it: "the council heard yesterday a briefing by X"."""
    for k in range(max(sentence.first, i - _BEFORE), i):
        if layout.forms[k] in _HEARS and layout.forms[i] in _UNOWNED:
            body = layout.phrase(k + 1) or layout.ends_at.get(k - 1)
            organ = body is not None and layout.found.entity(body.entity).type in _BODIES
            return body if organ else None
    return None


_HEARS = word_set("استمع استمعت واستمع واستمعت يستمع تستمع سيستمع سمع")


_TO = word_set("أمام إلى")
_WRITTEN_ON = frozenset({"ل", "لل"})


def _given_by(layout: Layout, first: int, stop: int) -> list[NounPhrase]:
    """Return the actors between a briefing and who hears it, "which X gave to the council", or behind "by"."""
    by = layout.phrase(first + 2) if layout.form(first + 1) == "من" else None
    if stop <= first:
        return [by] if by is not None else []
    found = layout.found.phrases_in(layout.words.starts[first], layout.words.starts[stop])
    return [p for p in found if layout.form(p.first - 1) not in PREPOSITIONS]
