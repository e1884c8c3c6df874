"""Find who speaks in a document that the same sentence tells of: "X put out a statement, in which he demanded"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import (
    DOCUMENTS,
    PREPOSITIONS,
    RELATIVES,
    SAME_PAPER,
    STOPS,
    TEXT_OF,
    THEREIN,
    WAS,
    WRITINGS,
    definite,
)
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.mentions.put_out import ISSUED_BY, PUT_OUT_BY
from kg.extract.stances.amounts import actor_past_amount
from kg.extract.stances.doers import doer_before
from kg.extract.stances.handed_to import is_handed, several_do
from kg.extract.stances.headings import is_press
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.items import POINTERS
from kg.extract.stances.memory import Speakers
from kg.extract.stances.spoken_in import is_shown, noun_meant, speaker_in, spoken_by
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_LONGEST = 30
# Who puts out, holds or gives something speaks in it: "the ministers put out a declaration, in which they stressed".
_PUTS_OUT = word_set("اجريا عقدا أصدروا") | with_and(
    "قدم قدمت أرسل أرسلت غرد أعد أعدت وزع وزعت رفع رفعت أنجز أنجزت"
    " أصدر أصدرت عقد عقدت نشر نشرت ألقى ألقت وجه وجهت بعث بعثت أجرى أجرت كتب كتبت أدلى أدلت"
    " أطلق أطلقت يصدر تصدر يعقد تعقد ينشر تنشر بث بثت"
)
_PUT_OUT = word_set("بيانا تقريرا رسالة خطابا تسجيلا تغريدة مذكرة بلاغا كلمة مقالا مقابلة حوارا بتصريح بتصريحات ببيان")
_WITH = word_set("بتصريح بتصريحات ببيان")
_TAPES = frozenset(["تسجيل", "شريط", "شريطا", "مقطع", "مقطعا", "بيان", "تقرير"])
_BROADCAST = frozenset(["بث", "بثت", "نشر", "نشرت", "اصدر", "اصدرت", "وزع", "وزعت"])
_MADE_KNOWN = _PUTS_OUT | _BROADCAST
_NEAR = 6


def author(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> tuple[NounPhrase, ...]:
    """Return who put out the document in which something is said: "the party put out a statement saying in it".

    Args:
        layout: The release.
        i: Index of the verb that says it.
        cue: Its reading.
        sentence: The sentence.

    Returns:
        The actor phrases; none where the verb does not stand with "in it".
    """
    therein = layout.form(i + 1 + (layout.form(i + 1) == "من"))
    if therein not in THEREIN:
        return ()
    at = next((k for k in range(i - 1, i - _NEAR, -1) if layout.form(k) in _PUT_OUT | _TAPES), None)
    if "document" in cue.verb.flags:
        # "It came in it": no subject agrees with the verb, so that only who put the document out is its author.
        sent = next((k for k in range(i - 1, max(0, i - _LONGEST), -1) if layout.forms[k] in _SENT), None)
        told = (noun_meant(layout, i, therein), at, sent)
        one = next((one for k in told if k is not None and (one := issuer_at(layout, k)) is not None), None)
        one = speaker_in(layout, i, therein) or one
        return () if one is None or told_since(layout, one.last + 1, i) else (one,)
    speaker = speaker_in(layout, i, therein)
    if another_in_it(layout, i, cue) or (speaker is not None and not agrees(cue, speaker)):
        return ()
    doers = _put_out(layout, i, cue, at)
    # "X addressed a letter to Y": whom it is for, not whose it is; "X showed a tape of Y" is written alike.
    for_whom = speaker is not None and doers and layout.proclitic(speaker) and not is_press(layout, doers[0])
    for_whom = for_whom and not (at is not None and is_shown(layout, at))
    if speaker is not None and not for_whom:
        return (speaker,)
    by = None if doers else spoken_by(layout, i, therein, sentence.first)
    return doers if by is None or not agrees(cue, by) else (by,)


def _put_out(layout: Layout, i: int, cue: CueForm, at: int | None) -> tuple[NounPhrase, ...]:
    """Return who puts out what a verb with "in it" tells of, by the verb before it: "X put out a statement"."""
    if at is not None and (one := _behind(layout, at)) is not None and agrees(cue, one):
        return (one,)
    opens = next((k for k in range(i - 1, max(-1, i - _LONGEST), -1) if layout.forms[k] in _PUTS_OUT), None)
    if opens is None or told_since(layout, opens + 1, i):
        return ()
    group: list[NounPhrase] = []
    phrase = _puts_out(layout, opens)
    if layout.form(i - 1) not in COMMAS and (phrase is None or not agrees(cue, phrase)):
        return ()
    while phrase is not None and layout.proclitic(phrase) == ("و" if group else ""):
        group.append(phrase)
        phrase = layout.phrase(phrase.last + 1)
    # "X held a meeting with Y in which the two stressed": one alone does not do what two do.
    return () if cue.inflected.number == "d" and len(group) == 1 else tuple(group)


def _puts_out(layout: Layout, opens: int) -> NounPhrase | None:
    """Return the subject of a verb of putting out: behind it, before it, or behind "had"."""
    after = layout.phrase(past_honours(layout, opens + 1)) or actor_past_amount(layout, opens + 1)
    if after is not None and not layout.proclitic(after):
        return after
    before = layout.ends_at.get(opens - 1 - (layout.form(opens - 1) == "قد"))
    if before is not None and not layout.proclitic(before) and layout.form(before.first - 1) not in PREPOSITIONS:
        return before
    return doer_before(layout, opens) if layout.form(opens + 1) in _PUT_OUT else None


def another_in_it(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether who is named behind "in it" does what the verb tells: "the visit of X, on which Y said that".

    Behind a verb of calling on or accusing somebody stands whom it is done to.

    Args:
        layout: The release.
        i: Index of the verb.
        cue: Its reading.

    Returns:
        Whether an actor behind "in it" does so.
    """
    who = layout.phrase(past_honours(layout, i + 2)) if layout.form(i + 1) in THEREIN else None
    if who is None and layout.form(i + 1) in THEREIN and several_do(layout.form(i + 2)):
        # "In which the teachers stressed": no object ends so.
        return True
    if who is None or not layout.bare(who) or not agrees(cue, who):
        return False
    person = layout.found.entity(who.entity).type is EntityType.PERSON
    done_to = bool(cue.verb.target) or cue.verb.addressee == "0" or (cue.verb.act is Act.DISCUSS and not person)
    return not done_to and "object" not in cue.verb.flags


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
        if layout.forms[k] in _MADE_KNOWN:
            had = layout.form(k - 1) == "قد" and layout.form(sentence.first) in WAS
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


def issuer_at(layout: Layout, at: int) -> NounPhrase | None:
    """Return who put out a document, told right before it: "the party put out a statement", "by the party".

    Args:
        layout: The release.
        at: Index of the document.

    Returns:
        The actor phrase, or None where nobody is told to.
    """
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
_OUT = with_and("صدر صدرت")


def _behind(layout: Layout, at: int) -> NounPhrase | None:
    """Return the actor right before a document, or before "had broadcast" in front of it."""
    had = layout.form(at - 1) in _BROADCAST and layout.form(at - 2) == "قد"
    who = layout.ends_at.get(at - 3 if had else at - 1)
    # "Sent to X a letter": it is for him.
    for_whom = who is not None and (not layout.bare(who) or layout.form(who.first - 1) in PREPOSITIONS)
    for_whom = for_whom or (who is not None and (is_handed(layout, who) or _judges(layout, who)))
    return None if for_whom or layout.form(at) in _WITH else who


def _judges(layout: Layout, who: NounPhrase) -> bool:
    """Tell whether somebody judges the document of another: "X denounced a statement of Y, in which he said"."""
    cues = load_cues().forms.get(layout.form(who.first - 1), ())
    # "Carried" is written like "blamed".
    return any(cue.verb.act in _JUDGING and "مسووليه" not in cue.verb.takes for cue in cues)


_JUDGING = frozenset([Act.CONDEMN, Act.REJECT, Act.PRAISE])


def told_since(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether a sentence ends or another speaks between two places."""
    return any(form in STOPS or load_cues().tells(form) for form in layout.forms[first:stop])


def tells_whose(layout: Layout, i: int) -> bool:
    """Tell whether the words behind a statement tell whose it is: "the Turkish statement", "that of the conference".

    What a verb has for its object behind the statement is another noun: "the statement accused the regime of".

    Args:
        layout: The release.
        i: Index of the statement.

    Returns:
        Whether they do.
    """
    new = not definite(layout.form(i))
    i += 1 + (layout.form(i + 1) in SAME_PAPER)
    form, whose = layout.form(i), layout.phrase(i)
    if (form in _OF_SOMEBODY and new != form.startswith("ال")) or (new and form.startswith("ل")):
        # "A statement by X", "issued by X", whom no table knows.
        return True
    if form in PREPOSITIONS or form in RELATIVES:
        # "The study that X carried out".
        return form in RELATIVES and layout.form(i + 1) in _OF_SOMEBODY
    adjective = form.startswith("ال") and form.endswith("ي" if not layout.form(i - 1).endswith("ه") else "يه")
    return adjective or form.startswith("لل") or (whose is not None and layout.proclitic(whose) == "ل")


_OF_SOMEBODY = PUT_OUT_BY | ISSUED_BY | word_set("من تلاه المنبثقة المنبثق المرفوعة الموجهة الموجه")


def text_itself(layout: Layout, i: int) -> Speakers | None:
    """Return a statement as who says what stands in it, where it is a named text: "the final statement of the summit".

    Args:
        layout: The release.
        i: Index of the statement.

    Returns:
        The text as who speaks, or None where it is none of its own.
    """
    mention = layout.found.mention_at(layout.words.starts[i])
    if mention is None or layout.found.entity(mention.entity).type is not EntityType.LEGAL_TEXT:
        return None
    return Speakers(entities=(mention.entity,), gender=Gender.MASCULINE, number=Number.SINGULAR)
