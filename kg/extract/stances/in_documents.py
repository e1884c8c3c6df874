"""Find views told of a document without "which": "a resolution of X calls for", "a tape in which Y threatens".

Whose document it is holds them; where that is not told, nobody does.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, PUNCTUATION, RELATIVES, STOPS, THAT, THEREIN, definite
from kg.extract.mentions.found import Form, NounPhrase
from kg.extract.mentions.put_out import ISSUED_BY, PUT_OUT_BY
from kg.extract.stances.asked_or_told import everybody
from kg.extract.stances.authors import put_out_by
from kg.extract.stances.bounds import Clause
from kg.extract.stances.frames import match
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.relatives import after_which, is_view, may_tell
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_FEMININE = word_set(
    "رسالة مذكرة وثيقة خطة مبادرة ورقة عريضة تغريدة تدوينة برقية توصية لائحة فتوى كلمة مسودة تصريحات توصيات"
)
_PAPERS = _FEMININE | word_set(
    "تسجيل تسجيلا شريط شريطا مقطع مقطعا بيان بيانا"
    " تقرير تقريرا قرار قرارا مشروع مشروعا اقتراح اقتراحا مقترح مقترحا خطاب خطابا إعلان إعلانا نداء مقال"
    " مقالا مرسوم مرسوما تعميم تعميما بلاغ بلاغا منشور منشورا قانون قانونا اتفاق اتفاقا"
)
# What one speaks in or at, which does nothing itself.
_SPOKEN_IN = word_set("فيديو كلمة خطبة مقابلة حوار حوارا لقاء اجتماع اجتماعا جلسة ندوة مؤتمر مؤتمرا")
_BACK = 10
_ENDS = PUNCTUATION - {'"', "«", "»", "“", "”", "(", ")"} | RELATIVES | THAT
# Who put it out, told right behind it.
_PUT_OUT_BY = PUT_OUT_BY | word_set("به بها")


def in_passing(layout: Layout, table: CueTable, i: int, told: list[Clause], sentence: Stretch) -> Frame | None:
    """Read a cue that goes on with a view told in passing before it, or that tells what a document holds.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the cue.
        told: The views told in passing before it.
        sentence: The sentence.

    Returns:
        The frame; without subject, and with the document as its blank, where whose it is is not told.
    """
    return _goes_on(layout, table, i, told, sentence.stop) or _of_document(layout, table, i, sentence)


def _of_document(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Frame | None:
    """Read a cue that tells what a document holds, or what somebody says in it."""
    therein = layout.form(i + 1) in THEREIN
    readings = [cue for cue in table.forms.get(layout.forms[i], ()) if may_tell(cue, agenda=therein)]
    at = _document(layout, i, sentence) if readings else -1
    if at < 0:
        return None
    for cue in readings:
        frame = _in_it(layout, cue, at, i, sentence) if therein else _by_it(layout, cue, at, i, sentence)
        if frame is not None:
            return frame
    return None


def _document(layout: Layout, i: int, sentence: Stretch) -> int:
    """Return the index of the document, indefinite or with whose it is, that a clause at a place describes, or -1."""
    for k in range(i - 1, max(sentence.first - 1, i - _BACK), -1):
        if layout.forms[k] in _ENDS:
            return -1
        # "Came out with a statement in which".
        if layout.forms[k].removeprefix("ب") in _PAPERS or layout.forms[k] in _PAPERS | _SPOKEN_IN:
            return k
    return -1


def _in_it(layout: Layout, cue: CueForm, at: int, i: int, sentence: Stretch) -> Frame | None:
    """Read "a statement in which X stressed", "a tape of X in which he threatens"."""
    who = layout.phrase(past_honours(layout, i + 2))
    unnamed = _of_somebody(layout, at, i)
    asked = who is not None and cue.verb.addressee == "0" and everybody(layout, who)
    done_to = who is not None and (layout.forms[who.last].endswith("ين") or (unnamed and _has_target(cue)) or asked)
    if who is not None and not done_to and layout.bare(who) and agrees(cue, who):
        return after_which(layout, i, cue, sentence, who)
    if unnamed:
        return None
    owner = _owner(layout, at, i) or put_out_by(layout, at, sentence)
    if owner is None or not agrees(cue, owner) or cue.inflected.number == "d":
        # "X held a meeting with two deputies in which both stressed".
        return None
    frame = match(layout, i + 1, cue, sentence.stop, (owner,), own=True)
    return replace(frame, at=i) if frame is not None and is_view(layout, frame) else None


def _has_target(cue: CueForm) -> bool:
    """Tell whether a verb takes whom it threatens or accuses right behind it."""
    return bool(cue.verb.target) or cue.verb.addressee == "0"


def _of_somebody(layout: Layout, at: int, i: int) -> bool:
    """Tell whether a document is of somebody without name: "a letter of a student, in which he"."""
    whose = (k for k in range(at + 1, min(i, at + 1 + _ADJECTIVE)) if layout.form(k).startswith("ل"))
    return any(layout.phrase(k) is None and not layout.form(k).startswith("لل") for k in whose)


def _by_it(layout: Layout, cue: CueForm, at: int, i: int, sentence: Stretch) -> Frame | None:
    """Read "a resolution of X calls for": the document does what its owner does by it."""
    gender = "f" if layout.forms[at] in _FEMININE else "m"
    plain = cue.inflected.shape is Shape.IMPERFECT and cue.inflected.gender == gender and not cue.inflected.pronoun
    if not plain or layout.forms[at] not in _PAPERS:
        return None
    owner = _owner(layout, at, i)
    if owner is None and _last_before(layout, i) != at and not _plain(layout, at, i):
        return None
    frame = match(layout, i, cue, sentence.stop, (owner,) if owner else (), own=True)
    if frame is None or frame.loose or not is_view(layout, frame):
        return None
    return frame if owner else replace(frame, subject=(), blank=at)


def _plain(layout: Layout, at: int, i: int) -> bool:
    """Tell whether only adjectives without article stand between a document and what it does."""
    return not any(definite(layout.forms[k]) or layout.phrase(k) for k in range(at + 1, i))


def _last_before(layout: Layout, i: int) -> int:
    """Return the index of the last word before a place that is no adverb and no time."""
    k = i - 1
    while layout.form(k) in ADVERBS or any(n <= k < layout.time_at[n][0] for n in (k, k - 1) if n in layout.time_at):
        k -= 1
    return k


def _owner(layout: Layout, at: int, i: int) -> NounPhrase | None:
    """Return whose a document is: "a letter from X", "a statement of X", "an American proposal", "issued by X"."""
    who = layout.ends_at.get(_last_before(layout, i))
    if who is None or who.first <= at:
        return None
    before, near = layout.form(who.first - 1), who.first - at
    if who.form is Form.NISBA and who.first == who.last:
        return who if near <= _ADJECTIVE else None
    if layout.proclitic(who):
        return who if layout.proclitic(who) in ("ل", "لل") and near <= _ADJECTIVE else None
    if before == "من":
        return who if near <= _ADJECTIVE + 1 else None
    if before == "عن":
        return who if layout.form(who.first - 2) in ISSUED_BY else None
    return who if near == 1 or before in _PUT_OUT_BY else None


_ADJECTIVE = 2


def _goes_on(layout: Layout, table: CueTable, i: int, told: list[Clause], stop: int) -> Frame | None:
    """Read a verb in the present joined to the view told in passing before it: "which refuses this and calls for"."""
    last = told[-1].frame if told else None
    if last is None or not layout.forms[i].startswith("و") or not last.content < i <= last.content + _FAR:
        return None
    if any(layout.forms[k] in STOPS or layout.forms[k] in RELATIVES | THAT for k in range(last.content, i)):
        return None
    for cue in table.forms.get(layout.forms[i], ()):
        alike = may_tell(replace(cue, conjunction="")) and cue.inflected.shape is Shape.IMPERFECT
        same = (cue.inflected.gender, cue.inflected.number) == (last.form.inflected.gender, last.form.inflected.number)
        if not (alike and same and cue.conjunction == "و" and last.form.inflected.shape in FINITE):
            continue
        frame = match(layout, i, cue, stop, last.subject, own=True)
        if frame is not None and not frame.loose and is_view(layout, frame):
            return frame if last.subject else replace(frame, subject=(), blank=last.blank)
    return None


_FAR = 25
