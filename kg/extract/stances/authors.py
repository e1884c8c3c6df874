"""Find who speaks in a document that the same sentence tells of: "X put out a statement, in which he demanded"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DOCUMENTS, PREPOSITIONS, RELATIVES, STOPS, TEXT_OF, THEREIN, WRITINGS
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.amounts import past_amount
from kg.extract.stances.doers import doer_before
from kg.extract.stances.items import POINTERS
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_LONGEST = 30
# Who puts out, holds or gives something speaks in it: "the ministers put out a declaration, in which they stressed".
_PUTS_OUT = frozenset([
    *("اصدر", "اصدرت", "واصدر", "واصدرت", "اصدروا", "عقد", "عقدت", "وعقد", "وعقدت", "نشر", "نشرت", "ونشر", "ونشرت"),
    *("القي", "القت", "والقي", "والقت", "وجه", "وجهت", "ووجه", "ووجهت", "بعث", "بعثت", "وبعث", "وبعثت"),
    *("اجري", "اجرت", "واجري", "واجرت", "كتب", "كتبت", "وكتب", "وكتبت"),
    *("ادلي", "ادلت", "وادلي", "وادلت", "اطلق", "اطلقت", "واطلق", "واطلقت"),
    *("يصدر", "تصدر", "ويصدر", "وتصدر", "يعقد", "تعقد", "ويعقد", "وتعقد", "ينشر", "تنشر", "وينشر", "وتنشر"),
])
_PUT_OUT = word_set("بيانا تقريرا رسالة خطابا تسجيلا تغريدة مذكرة بلاغا كلمة مقالا مقابلة حوارا بتصريح بتصريحات ببيان")

_TAPES = frozenset(["تسجيل", "شريط", "شريطا", "مقطع", "مقطعا", "بيان", "تقرير"])
_BROADCAST = frozenset(["بث", "بثت", "نشر", "نشرت", "اصدر", "اصدرت", "وزع", "وزعت"])
_NEAR = 6


def author(layout: Layout, i: int, cue: CueForm) -> tuple[NounPhrase, ...]:
    """Return who put out the document in which something is said: "the party put out a statement saying in it".

    Args:
        layout: The release.
        i: Index of the verb that says it.
        cue: Its reading.

    Returns:
        The actor phrases; none where the verb does not stand with "in it".
    """
    if layout.form(i + 1) not in THEREIN and not (layout.form(i + 1) == "من" and layout.form(i + 2) in THEREIN):
        return ()
    if (speaker := in_whose_words(layout, i)) is not None:
        return (speaker,) if agrees(cue, speaker) else ()
    at = next((k for k in range(i - 1, i - _NEAR, -1) if layout.form(k) in _PUT_OUT | _TAPES), None)
    if "document" in cue.verb.flags:
        # "It came in it": no subject agrees with the verb, so that only who put the document out is its author.
        sent = next((k for k in range(i - 1, max(0, i - _LONGEST), -1) if layout.forms[k] in _SENT), None)
        one = next((one for k in (at, sent) if k is not None and (one := _issuer(layout, k)) is not None), None)
        return () if one is None or _told_since(layout, one.last + 1, i) else (one,)
    if at is not None and (one := _behind(layout, at)) is not None:
        return (one,)
    if _discusses(layout, i, cue):
        return ()
    opens = next((k for k in range(i - 1, max(-1, i - _LONGEST), -1) if layout.forms[k] in _PUTS_OUT), None)
    if opens is None or _told_since(layout, opens + 1, i):
        return ()
    group: list[NounPhrase] = []
    phrase = layout.phrase(opens + 1) or layout.phrase(past_amount(layout, opens + 1))
    phrase = phrase or (doer_before(layout, opens) if layout.form(opens + 1) in _PUT_OUT else None)
    if layout.form(i - 1) not in COMMAS and (phrase is None or not agrees(cue, phrase)):
        return ()
    while phrase is not None and layout.proclitic(phrase) == ("و" if group else ""):
        group.append(phrase)
        phrase = layout.phrase(phrase.last + 1)
    # "X held a meeting with Y in which the two stressed": one alone does not do what two do.
    return () if cue.inflected.number == "d" and len(group) == 1 else tuple(group)


def _discusses(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether a person behind "in it" is who discusses something: "holds a session in which X discusses"."""
    who = layout.phrase(i + 2)
    if who is None or cue.verb.act is not Act.DISCUSS or not agrees(cue, who):
        return False
    return layout.found.entity(who.entity).type is EntityType.PERSON


def holds(layout: Layout, at: int, sentence: Stretch) -> NounPhrase | None:
    """Return who holds a session told of right behind him: "the council holds today an urgent session".

    Args:
        layout: The release.
        at: Index of the session.
        sentence: The sentence.

    Returns:
        The actor phrase, or None where nobody is told to hold it.
    """
    who = put_out_by(layout, at, sentence)
    if who is None or not any(layout.form(k).removeprefix("و") in _HOLDS for k in range(who.first - 3, who.first)):
        return None
    return who if not set(PREPOSITIONS) & set(layout.forms[who.last + 1 : at]) else None


_HOLDS = frozenset(["عقد", "عقدت", "يعقد", "تعقد", "سيعقد", "ستعقد"])


def put_out_by(layout: Layout, at: int, sentence: Stretch) -> NounPhrase | None:
    """Return who puts out a document or holds a session: "the council holds a session", "X had broadcast a tape".

    Args:
        layout: The release.
        at: Index of the document or the session.
        sentence: The sentence.

    Returns:
        The actor phrase, or None where nobody is told to.
    """
    for k in range(at - 1, max(sentence.first - 1, at - _LONGEST), -1):
        if layout.forms[k] in STOPS:
            return None
        if layout.forms[k] in _PUTS_OUT | _BROADCAST:
            had = layout.form(k - 1) == "قد" and layout.form(sentence.first) in ("كان", "كانت", "وكان", "وكانت")
            who = layout.phrase(sentence.first + 1 if had else k + 1)
            return who if who is not None and not layout.proclitic(who) else None
    return None


def came_in(layout: Layout, frame: Frame) -> bool:
    """Tell whether what is said came in a document: "it came in the statement that", "put out one in which it came".

    Args:
        layout: The release.
        frame: A verb of what comes in documents, with its parts.

    Returns:
        Whether it did, and not in something else.
    """
    after = layout.form(frame.at + 1)
    if after in THEREIN:
        return bool(frame.subject)
    if after == "عن":
        # "There came from the party the following statement:".
        return frame.how != "0" and pointed(layout, frame)
    at = frame.at + 2 + (layout.form(frame.at + 2) in TEXT_OF)
    return after in ("في", "ضمن") and layout.form(at) in (DOCUMENTS | WRITINGS if frame.subject else DOCUMENTS)


def pointed(layout: Layout, frame: Frame) -> bool:
    """Tell whether what somebody says is pointed to right before it: "put out the following statement:"."""
    before = layout.forms[max(frame.at, frame.content - _POINTER) : frame.content]
    return bool(frame.subject) and not POINTERS.isdisjoint(before)


_POINTER = 5


def issuer_before(layout: Layout, stop: int) -> NounPhrase | None:
    """Return who put out the statement told of last before a place: "the party put out a statement yesterday".

    Args:
        layout: The release.
        stop: Index of the word before which to look.

    Returns:
        The actor phrase, or None where no statement is told of or nobody is told to have put it out.
    """
    reach = range(stop - 1, max(0, stop - _BACK), -1)
    at = next((k for k in reach if layout.forms[k] in ("بيانا", "بيان", "بلاغا")), None)
    return None if at is None else _issuer(layout, at)


def _issuer(layout: Layout, at: int) -> NounPhrase | None:
    """Return who put out a document, told right before it: "the party put out a statement", "by the party"."""
    k = at - 1
    while layout.form(k) in _DAYS:
        k -= 1
    one = layout.ends_at.get(k)
    if one is None:
        return None
    before = layout.form(one.first - 1)
    out = (before in _PUTS_OUT and not layout.proclitic(one)) or (before == "عن" and layout.form(one.first - 2) in _OUT)
    return one if out else None


_SENT = word_set("رسالة برقية خطابا كتابا مذكرة")
_DAYS = word_set("اليوم أمس مساء صباح مؤخرا")
_OUT = word_set("صدر وصدر صدرت وصدرت")
_BACK = 60


def in_whose_words(layout: Layout, i: int) -> NounPhrase | None:
    """Return whose words a verb with "in them" tells of: "that came in a speech of X, in which he said".

    Args:
        layout: The release.
        i: Index of the verb, or of the "which" before it.

    Returns:
        The actor phrase right before the place, or None where it is not his words.
    """
    end = i - 1 - (layout.form(i - 1) in COMMAS)
    who = layout.ends_at.get(end)
    if who is None:
        return None
    before, which = layout.form(who.first - 1), layout.form(i) in _WHICH
    if before == "من" or (which and before == "عن"):
        # "A letter from X, in which he stressed".
        return who if _is_words(layout.form(who.first - 2)) or layout.form(who.first - 2) in ISSUED_BY else None
    if layout.proclitic(who) in ("ل", "لل"):
        return who if _is_words(before) or _is_words(layout.form(who.first - 2)) else None
    # "The address of X, in which": no preposition stands between.
    return who if which and not layout.proclitic(who) and _is_words(before) else None


def _is_words(form: str) -> bool:
    """Tell whether a word is one for what somebody says."""
    return form.removeprefix("ال") in _WORDS or form in _PUT_OUT


_WHICH = word_set("الذي التي والذي والتي")
ISSUED_BY = word_set("صادر الصادر صادرة الصادرة صدر صدرت")
# A speech, a statement: what somebody says.
_WORDS = word_set(
    "تصريح تصريحات كلمة خطاب حديث مقابلة بيان تغريدة تدوينة مداخلة رسالة مقال منشور حوار لقاء"
    " إعلان تقرير خطبة بلاغ مذكرة تسجيل"
)


def _behind(layout: Layout, at: int) -> NounPhrase | None:
    """Return the actor right before a document, or before "had broadcast" in front of it."""
    had = layout.form(at - 1) in _BROADCAST and layout.form(at - 2) == "قد"
    return layout.ends_at.get(at - 3) if had else layout.ends_at.get(at - 1)


def _told_since(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether a sentence ends or another speaks between two places."""
    return any(
        layout.forms[k] in STOPS or any(c.verb.tier == "A" for c in load_cues().forms.get(layout.forms[k], ()))
        for k in range(first, stop)
    )


# Adjectives by which a statement remains the one spoken of; another, as of a state, tells whose it is.
_PLAIN = word_set("الختامي الصحفي الصحافي المشترك الرسمي نفسه ذاته المذكور الإعلامي الأخير")


def tells_whose(layout: Layout, i: int) -> bool:
    """Tell whether the words behind a statement tell whose it is: "the Turkish statement", "that of the conference".

    What a verb has for its object behind the statement is another noun: "the statement accused the regime of".

    Args:
        layout: The release.
        i: Index of the statement.

    Returns:
        Whether they do.
    """
    i += 1 + (layout.form(i + 1) in _PLAIN)
    form, whose = layout.form(i), layout.phrase(i)
    if form in PREPOSITIONS or form in RELATIVES:
        return False
    adjective = form.startswith("ال") and form.endswith("ي" if not layout.form(i - 1).endswith("ه") else "يه")
    return adjective or form.startswith("لل") or (whose is not None and layout.proclitic(whose) == "ل")
