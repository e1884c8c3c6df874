"""Read what a meeting is told to be about by a noun or by what it held: "X was the main subject of the meeting"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOT_MEETINGS, NOUNS, VERBS
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, RELATIVES, STOPS, THAT, THEREIN, definite
from kg.extract.stances.bounds import Clause
from kg.extract.stances.frames import match
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType, MeetingKind
from kg.lexicon.cues import CueTable
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

# "The meeting saw (a discussion of)", "its agenda held".
NAMES_TOPIC = with_and("تضمن تضمنت يتضمن تتضمن شمل شملت يشمل تشمل ستشمل سيشمل")
_SAW = NAMES_TOPIC | with_and("شهد شهدت يشهد تشهد تخلل تخللت")
# "X dominated the meeting", "X headed its agenda".
_DOMINATED = with_and("هيمن هيمنت سيطر سيطرت طغى طغت تصدر تصدرت يتصدر تتصدر")
# "X was the subject of the meeting".
FORMED = with_and("كان كانت شكل شكلت مثل مثلت يشكل تشكل يمثل تمثل")
# "The talks turned on".
_TURNED = with_and("دار دارت تدور يدور انصب انصبت")
# "The two looked into X", "the two deliberated on X".
_LOOKED = with_and("نظرا تداولا")
AT_ISSUE = _SAW | _DOMINATED | FORMED | _TURNED | _LOOKED
_SUBJECTS = word_set("محور محاور موضوع مواضيع صلب")
_FOREMOST = word_set("أبرز أهم ضمن من في")
_ABOUT = word_set("حول على عن بشأن")
_TALK = word_set("الحديث النقاش الحوار البحث")
_ORDINALS = word_set(
    "الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن"
    " الثامنة التاسع التاسعة العاشر العاشرة الأخير الأخيرة المشترك المشتركة"
)
_ON_IT = word_set("عليه عليها")
_INTO = word_set("في حول بشأن")
_IN_VIEW_OF = word_set("ضوء إطار ظل")
_TOPICS = ("جدول", "اعمال")
_LONG = 30


def at_issue(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read a verb that tells what a meeting was about.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the word.
        sentence: The sentence.

    Returns:
        The clause, which the parties of the meeting hold; None where it is none of ``AT_ISSUE`` or tells of no meeting.
    """
    form = layout.forms[i]
    if form not in AT_ISSUE:
        return _on_a_visit(layout, table, i, sentence) if layout.form(i + 1) in THEREIN else None
    if layout.form(i - 1) in THAT or not THAT.isdisjoint(layout.forms[sentence.first : i]):
        return None
    if form in _SAW and (clause := _saw(layout, table, i, sentence)) is not None:
        return clause
    if form in _TURNED:
        k = _past_meeting(layout, i + 1)
        turned = k > i + 1 and layout.form(k) in _ABOUT and _told_of(layout, i + 1, sentence.first)
        return _topic(layout, table, i, k + 1, sentence.stop) if turned else None
    if form in _LOOKED:
        k = i + 1 + (layout.form(i + 1) in THEREIN)
        into = layout.form(k) in _INTO and layout.form(k + 1) not in _IN_VIEW_OF
        return _topic(layout, table, i, k + 1, sentence.stop) if into else None
    if form in FORMED and layout.form(i + 1) == "في" and layout.form(i + 2) in _SUBJECTS and _is_meeting(layout, i + 3):
        told = _told_of(layout, i + 3, sentence.first)
        return _topic(layout, table, i, _past_meeting(layout, i + 3), sentence.stop) if told else None
    if form in _DOMINATED and layout.form(i + 1) in _ON_IT and layout.form(i - 1) not in RELATIVES:
        return _topic(layout, table, i, i + 2, sentence.stop) if i > sentence.first else None
    if form in _DOMINATED | FORMED:
        end, met = _named_as_subject(layout, i, sentence, was=form in FORMED)
        told = end > 0 and _told_of(layout, met, sentence.first)
        return _topic(layout, table, met, i + 1, end, before=True) if told else None
    return None


def _on_a_visit(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read what a visitor is to take up on his visit: "X arrives on a visit during which he will discuss Y"."""
    cue = next(
        (c for c in table.forms.get(layout.forms[i], ()) if c.verb.act is Act.DISCUSS and not c.conjunction), None
    )
    first = i + 2 + (layout.form(i + 2) in _INTO)
    if cue is None or "joint" not in cue.verb.flags or layout.form(first) == "مع" or layout.phrase(first) is not None:
        return None
    visits = any(
        NOUNS.get(f) is MeetingKind.VISIT or f == "جوله" for f in layout.forms[max(sentence.first, i - _TOLD) : i]
    )
    before = layout.found.phrases_in(layout.words.starts[sentence.first], layout.words.starts[i])
    who = [p for p in before if layout.found.entity(p.entity).type in _VISITORS]
    acts = len(who) == 1 and layout.bare(who[0]) and layout.form(who[0].first - 1) not in PREPOSITIONS
    if not (visits and acts) or not THAT.isdisjoint(layout.forms[sentence.first : i]):
        return None
    clause = _topic(layout, table, i, first, sentence.stop)
    return clause and replace(clause, frame=replace(clause.frame, form=cue, subject=(who[0],)), passive=False)


_TOLD = 14
_VISITORS = frozenset({EntityType.PERSON, EntityType.DELEGATION})


def _saw(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read "the meeting saw a discussion of X" or "the agenda of the meeting held X"."""
    k = i + 1
    agenda = layout.forms[k : k + 2] == _TOPICS
    met = k + 2 * agenda
    k = _past_meeting(layout, met)
    if k == met or k >= sentence.stop or layout.forms[met] in _TALK or not _told_of(layout, met, sentence.first):
        return None
    for cue in table.masdars.get(layout.forms[k], ()):
        frame = match(layout, k, cue, sentence.stop)
        if frame is not None and not cue.inflected.pronoun:
            return Clause(frame=frame, position=Position(start=i), stop=sentence.stop, passive=True)
    names = layout.forms[i] in NAMES_TOPIC and not layout.forms[met].endswith("زياره") and talked_about(layout, k)
    return _topic(layout, table, i, k, sentence.stop) if names else None


# Those who were there, and what was done, rather than what was talked about.
_NO_TOPICS = word_set(
    "عددا عدد ممثلين ممثلي وزراء قادة رؤساء مسؤولين مسؤولي أعضاء نحو أكثر حضور مشاركة جولة زيارة توقيع كلمة كلمات"
)


# What is talked about even where it is not said which: "several matters".
_MATTERS = word_set("ملف ملفات قضية قضايا مسألة مسائل موضوع مواضيع محاور نقاط نقطة سبل آفاق تبادل")


def talked_about(layout: Layout, k: int) -> bool:
    """Tell whether what a meeting held is a matter to be talked about: nobody who was there, no "dinner", no "songs".

    Args:
        layout: The release.
        k: Index of the word for what it held.

    Returns:
        Whether it is.
    """
    if layout.phrase(k) is not None or layout.form(k) in _NO_TOPICS:
        return False
    known = layout.form(k) in _MATTERS or layout.phrase(k + 1) is not None or k + 1 in layout.place_at
    return known or definite(layout.form(k)) or definite(layout.form(k + 1)) or layout.form(k + 1) in PREPOSITIONS


def _past_meeting(layout: Layout, k: int) -> int:
    """Return the place past a meeting told of before and its adjectives; the same where none stands."""
    if layout.form(k) in _TALK:
        return k + 1
    if not definite(layout.form(k)) or not _is_meeting(layout, k):
        return k
    feminine = layout.form(k).endswith(("ه", "ات"))
    met, k = k, k + 1
    while layout.form(k).startswith("ال") and (
        layout.form(k).endswith("يه" if feminine else "ي") or layout.form(k) in _ORDINALS
    ):
        k += 1
    # "The fourth conference of the ministers, which was held in X": what it was about is not at hand.
    return met if layout.form(k) in RELATIVES or layout.form(k).startswith(("لل", "لو")) else k


def _named_as_subject(layout: Layout, i: int, sentence: Stretch, *, was: bool) -> tuple[int, int]:
    """Return where what dominated a meeting, or was its subject, ends, and where the meeting is; (0, 0) for none."""
    for k in range(i + 2, min(sentence.stop, i + _LONG)):
        form = layout.forms[k]
        if form in THAT or form in STOPS or form in RELATIVES or form in _PARTS:
            break
        if not was and (form == "علي" or form in _PROCEEDINGS or form in NOUNS):
            met = k + (form == "علي")
            met += layout.form(met) in _PROCEEDINGS
            met += layout.form(met) == "اعمال"
            return (k, met) if _is_meeting(layout, met) else (0, 0)
        if was and form in _SUBJECTS and _is_meeting(layout, k + 1):
            met = k + 1
            while layout.form(k - 1) in _FOREMOST:
                k -= 1
            return (k, met) if k > i + 1 else (0, 0)
    return 0, 0


_WITHIN = frozenset('"«»،')
_PARTS = PUNCTUATION - _WITHIN
_PROCEEDINGS = word_set("جدول أجندة مجريات أعمال أجواء")


def _is_meeting(layout: Layout, k: int) -> bool:
    """Tell whether a noun for a meeting stands at a place, and no press conference."""
    return layout.form(k) in NOUNS and NOT_MEETINGS.isdisjoint(layout.forms[k + 1 : k + 3])


# Meetings of many, which are seldom the one of which a text has told last.
_OF_MANY = frozenset({MeetingKind.SESSION, MeetingKind.CONFERENCE})
# How a meeting was held, so that "the bilateral meeting" is the one told of.
_HELD = _ORDINALS | word_set(
    "الثنائي الثنائية المغلق المغلقة الموسع الموسعة الرسمي الرسمية المباشر المباشرة الهاتفي الهاتفية التشاوري"
    " التشاورية الطارئ الطارئة الاستثنائي الاستثنائية المطول المطولة الودي الودية"
)


def _told_of(layout: Layout, met: int, first: int) -> bool:
    """Tell whether a meeting can be the one told of before: no "meeting of the ministers", no "Ruritanian summit"."""
    form, behind = layout.form(met), layout.form(met + 1)
    if form in _TALK:
        # "There is talk of a coup": of those who met only where it was told right before that they did.
        stops = [k for k in range(first - 1) if layout.forms[k] in STOPS]
        near = layout.forms[stops[-1] if stops else 0 : met]
        return layout.form(met - 1) not in _GOES and any(f in VERBS or f in NOUNS for f in near)
    if NOUNS.get(form) in _OF_MANY:
        bare = form.removeprefix("ال")
        return any(f.endswith(bare) for f in layout.forms[first:met])
    phrase = layout.phrase(met + 1)
    if phrase is not None and not layout.proclitic(phrase):
        near = layout.forms[phrase.last + 1 : phrase.last + 1 + _BESIDE]
        return layout.found.entity(phrase.entity).type in _VISITORS or any(f == "مع" or f[:1] == "و" for f in near)
    if definite(form):
        nisba = behind.endswith("يه" if form.endswith(("ه", "ات")) else "ي")
        known = behind in _HELD or behind in RELATIVES or met + 1 in layout.time_at
        return known or not (definite(behind) and nisba)
    # "The talks of the two presidents" may be theirs, "of the Ruritanian and the Sylvanian president" are others'.
    return not definite(behind) or (behind.endswith("ين") and not definite(layout.form(met + 2)))


_BESIDE = 3
_GOES = with_and("يدور تدور")


def _topic(layout: Layout, table: CueTable, i: int, first: int, stop: int, *, before: bool = False) -> Clause | None:
    """Return the clause by which the parties of a meeting discuss what stands from one place to another."""
    if first >= stop or layout.forms[first] in PUNCTUATION:
        return None
    frame = Frame(at=i, form=table.two_discuss, content=first, how="0")
    position = Position(start=stop if before else i)
    return Clause(frame=frame, position=position, stop=stop, passive=True, before=before)


# "The meeting was devoted to discussing X".
DEVOTED = with_and("خصص خصصت كرس كرست")


def held_for(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a meeting told of before is told to be held for what follows: "the meeting was devoted to".

    Args:
        layout: The release.
        i: Index of the word for the purpose.
        sentence: The sentence.

    Returns:
        Whether it is.
    """
    start = max(sentence.first, i - _NEAR)
    return any(layout.forms[k] in DEVOTED and layout.form(k + 1) in NOUNS for k in range(start, i))


_NEAR = 6
