"""Find what must be, may not be or is not so: modals at the head of a part of a content."""

from collections.abc import Sequence
from typing import NamedTuple

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import (
    ADVERBS,
    AUXILIARIES,
    NEGATIONS,
    PUNCTUATION,
    RELATIVES,
    SELF_THAT,
    STOPS,
    WAS,
    WHOLE,
    definite,
    letters,
)
from kg.extract.stances.actions import acts, is_action, is_plural
from kg.extract.stances.heads import head_at, openers, voices_nothing
from kg.extract.stances.main_clause import past_instead
from kg.extract.stances.musts import cannot_be, past_owing, who_is_to
from kg.extract.stances.tone import OWN
from kg.kinds import Act
from kg.lexicon.cues import Head, load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS, OPENING_QUOTES

_MODAL_REACH = 25
_BEFORE_MODAL = AUXILIARIES | ADVERBS
_SHORT = 3


class Asked(NamedTuple):
    """A modal, the first word that belongs to what is asked for, where the modal stands, and letters to leave out."""

    head: Head
    content: int
    at: int
    skip: int = 0


def modal_in(layout: Layout, part: Stretch) -> Asked | None:
    """Find a modal near the head of a part.

    Args:
        layout: The release.
        part: The part of a content.

    Returns:
        What is asked for by it, or None.
    """
    part = past_instead(layout, part)
    if (owed := _owed(layout, part) or _bidden(layout, part)) is not None:
        return owed
    if layout.form(part.first - 1) == "وان" and (asked := _asked_before(layout, part.first)) is not None:
        return Asked(asked, part.first, part.first)
    for i in layout.places.within(openers("modal"), part.first, min(part.stop, part.first + _MODAL_REACH)):
        found = head_at(layout, i, part.stop, "modal")
        if found and _takes(layout, *found) and not _described(layout, i, part.first):
            head, after = found
            if _is_not(layout, i, head) or _asks_nothing(layout, head, after) or _anothers(layout, part.first, i, head):
                continue
            if head.force == "expects" and i > part.first + _SHORT:
                # What is told first is no hope because something is expected of it.
                continue
            if after >= part.stop and i == part.first:
                return None
            if not _BEFORE_MODAL.issuperset(layout.forms[part.first : i]):
                return Asked(head, part.first, i)
            if layout.form(after) in head.takes and layout.forms[after] in ("من", "ان") and after + 1 < part.stop:
                after += 1
                after += layout.forms[after] == "ان" and after + 1 < part.stop
            return _asked_by(layout, head, after, i, part.stop)
    return None


def _asked_by(layout: Layout, head: Head, after: int, i: int, stop: int) -> Asked:
    """Return what a modal at a place asks for, without the letter or the words by which it takes it."""
    if to := who_is_to(layout, head, after, stop):
        return Asked(head, to, i)
    form = layout.form(after)
    attached = form[:1] in head.takes and form[:1] in ("ب", "ل") and form not in WHOLE and len(form) > _SHORT
    return Asked(head, after, i, letters(form) if attached else 0)


def _is_not(layout: Layout, i: int, head: Head) -> bool:
    """Tell whether it is denied that something must be: "is not necessary", "is no longer", "nor is it a duty"."""
    if head.words[0] in NEGATIONS:
        return False
    # "(Of) the necessary" is found with and without its preposition.
    i -= layout.form(i - 1) == "من" and head.words[0] != "من"
    before = layout.form(i - 1)
    return before in NEGATIONS or (before in _BE and layout.form(i - 2) in NEGATIONS)


_BE = word_set("هو هي يعد تعد يكون تكون")


def _asks_nothing(layout: Layout, head: Head, after: int) -> bool:
    """Tell whether nobody is asked for what follows: what was planned; time, money, a place or a partner needed."""
    first, second = layout.form(after), layout.form(after + 1)
    costs = first in _TIME_AND_MONEY or second in _TIME_AND_MONEY
    return costs or first in _NO_DEED or voices_nothing(layout, head, after)


_TIME_AND_MONEY = word_set(
    "وقتا وقت زمنا زمن سنوات سنة سنتين أشهر شهرا شهورا أيام أياما أسابيع أعوام أعواما عاما عقودا مليون مليونا ملايين"
    " مليار مليارات"
)
_NO_DEED = word_set("شريكا شركاء طرفا طرفين منطقة مناطق مكانا صبرا جهدا")


def _anothers(layout: Layout, first: int, i: int, head: Head) -> bool:
    """Tell whether another's refusal or a need that he sees stands here: "that the accused will not confess"."""
    before = layout.forms[first:i]
    if not _SEES.isdisjoint(before[:-1]):
        return head.act in (Act.DEMAND, Act.REJECT)
    if head.words[0] in _GREETS and OWN.isdisjoint(before) and any(layout.phrase(k) for k in range(first, i)):
        return True
    if head.words[-1] == "عاتق" and _blamed(before):
        return True
    third = head.act in _TAKEN and head.words[0] in NEGATIONS and head.words[-1].startswith(("ي", "ت"))
    third = third and layout.form(i - 1) not in SELF_THAT
    return third and not _BEFORE_MODAL.issuperset(before) and OWN.isdisjoint(before) and not layout.phrase(first)


def _blamed(before: Sequence[str]) -> bool:
    """Tell whether it is told on whom the blame lies: "the responsibility for the attack lies on"."""
    at = next((k for k, form in enumerate(before) if form in _RESPONSIBILITY), -1)
    return at >= 0 and not any(is_action(form) or form in _GREAT for form in before[at + 1 :])


_GREAT = word_set("كبيرة كبرى عظيمة خاصة مشتركة الكبرى الكبيرة الأكبر الأولى")
_RESPONSIBILITY = word_set("المسؤولية مسؤولية ومسؤولية")
# "X sent a greeting", "X pins hopes on": another than the speaker does.
_GREETS = word_set("شكرا ألف الشكر تحية تعلق يعلق")
_TAKEN = frozenset([Act.REJECT, Act.SUPPORT])
_SEES = word_set("يرى ترى يعتبر تعتبر يظن تظن يزعم تزعم يدعي تدعي")


def _asked_before(layout: Layout, first: int) -> Head | None:
    """Return the modal that a verb after 'and that' goes on with: 'they must stop, and that they leave'."""
    form = layout.forms[first]
    if not (form.startswith(("ي", "ت")) and len(form) >= _SHORT) or layout.phrase(first) is not None or is_action(form):
        return None
    for i in range(first - 2, max(0, first - _MODAL_REACH), -1):
        if layout.forms[i] in STOPS:
            return None
        if layout.forms[i] == "ان" and layout.form(i + 1).startswith(("ي", "ت")):
            before = head_at(layout, i - 1, i + 1, "modal")
            owed = any(layout.forms[k] in ("علي", "وعلي") for k in range(max(0, i - 5), i))
            return before[0] if before else load_cues().heads["يجب"][0] if owed else None
    return None


_IN_A_MANNER = word_set("بشكل بطريقة بأسلوب بصورة بلغة بنبرة بسلوك بمستوى بحجم بقدر نحو")
_THERE = word_set("هناك ثمة")


def _described(layout: Layout, i: int, first: int) -> bool:
    """Tell whether a modal only describes something: 'the steps that must be taken', 'the man wanted'."""
    if layout.form(i - 1) in RELATIVES and i > first:
        return True
    if layout.forms[i] in _THERE and i > first and layout.forms[i - 1] in WAS:
        # "There was a need to", "whether there was": nothing is asked for.
        return True
    if layout.forms[i] == "غير" and i > first and layout.forms[i - 1] in _IN_A_MANNER:  # "in an unacceptable manner"
        return True
    wanted = layout.forms[i] == "المطلوب" and i > first and layout.form(i - 1) not in PUNCTUATION | AUXILIARIES
    return wanted or cannot_be(layout, i, first)


def _takes(layout: Layout, head: Head, after: int) -> bool:
    """Tell whether what a modal must take follows it; one that takes a bare noun is free."""
    while layout.form(after) in ADVERBS or layout.form(after) == "اولا":
        after += 1
    form = layout.form(after)
    if head.act is Act.DENY and head.words[0] == "غير":
        return form in PUNCTUATION or form in ("", "وان", "ولا", "لا")
    return "0" in head.takes or form in head.takes or (form not in WHOLE and form[:1] in head.takes)


_EVERYONE = frozenset(["جميع", "الجميع", "كل", "كافه"])
# "At the head of", "on the basis of": nobody's duty.
_MANNER = word_set(
    "رأس ضوء أساس أثر إثر هامش صعيد الصعيد مستوى المستوى الرغم رغم خلفية حد سبيل مدى نحو حساب عكس غرار أرض الأرض مر"
)


def _must_do(layout: Layout, i: int) -> bool:
    """Tell whether a verbal noun stands behind "it is for them"."""
    return is_action(layout.forms[i]) and not is_plural(layout, i)


def _must(content: int, at: int) -> Asked:
    """Return what is asked for from a place on, as if "must" stood before it."""
    return Asked(load_cues().heads["يجب"][0], content, at)


_ON_THEM = with_and("عليها عليهم عليهما علينا")
_TO = frozenset(["ان", "الا", "انه", "انها"])
# "On X lies the responsibility to": the whole is what is asked for.
_DUTIES = word_set("مسؤولية واجب التزام التزامات مسؤوليات واجبات")


def _bidden(layout: Layout, part: Stretch) -> Asked | None:
    """Read what others are bidden: "let the war end", "do not leave the village alone"."""
    form, after = layout.forms[part.first], layout.form(part.first + 1)
    let = form.startswith(("فلي", "فلت", "فلن")) and len(form) > _LONG and not form.startswith(_CHAOS)
    forbidden = form == "لا" and after.startswith("ت") and after.endswith("وا") and len(after) >= _LONG
    # "Let us put", "leave him", "enough": only where direct speech begins is it no verb of the past.
    opens = layout.form(part.first - 1) in _SPEECH_OPENS
    addressed = opens and _bids(form) and form[0] != "ت" and _addressed(layout, part.first)
    direct = addressed or (opens and form in _BIDDING)
    if let or forbidden or direct or _due(layout, part):
        return _must(part.first, part.first)
    called = _called(layout, part)
    return _must(called, part.first) if called > part.first else None


_SPEECH_OPENS = OPENING_QUOTES | {":"}


def _bids(form: str) -> bool:
    """Tell whether a word may be the imperative of several: "hold out"; "they held out" is written alike."""
    return form.endswith("وا") and len(form) >= _LONG and form[0] not in "يو" and form not in _THEY_DID


def _addressed(layout: Layout, first: int) -> bool:
    """Tell whether who says what begins at a place is told to turn to those whom he bids: "he said, addressing"."""
    return any(layout.forms[k] in _TURNING for k in range(max(0, first - _TURNED), first))


def _called(layout: Layout, part: Stretch) -> int:
    """Return the imperative behind those who are called by "you": "soldiers, hold out"; the first word without one."""
    if layout.forms[part.first] not in _YOU:
        return part.first
    near = range(part.first + 1, min(part.stop - 1, part.first + _CALLED))
    after = next((k + 1 for k in near if layout.forms[k] in COMMAS), part.first + 2)
    stands = after < part.stop and layout.phrase(after) is None
    forbids = stands and layout.forms[after] == "لا" and layout.form(after + 1).endswith("وا")
    return after if forbids or (stands and _bids(layout.forms[after])) else part.first


def _due(layout: Layout, part: Stretch) -> bool:
    """Tell whether it is said to be time for somebody to do something: "it is time for the world to act"."""
    i = part.first + (layout.forms[part.first] in _NOW)
    due = layout.form(i) == "حان" or (layout.form(i) == "ان" and layout.written(i) == "آن")
    whom = layout.form(i + 1)
    return due and whom.startswith("ل") and len(whom) > 1 and "ان" in layout.forms[i + 2 : min(part.stop, i + _CALLED)]


_TURNING = word_set("مخاطبا مخاطبة متوجها متوجهة خاطب خاطبت وخاطب وخاطبت")
# These tell what others did, or only call on those who hear to heed what is told.
_THEY_DID = word_set("اطمئنوا اعلموا تذكروا انظروا تأكدوا تخيلوا اسمعوا اعرفوا افهموا صدقوا").union(
    word_set("جاؤوا جاءوا قالوا كانوا أرادوا ظنوا زعموا قتلوا دمروا قصفوا هربوا كذبوا سرقوا رفضوا وعدوا قرروا")
)
_YOU, _NOW = word_set("يا أيها أيتها"), word_set("قد لقد فقد أما")
_TURNED, _CALLED = 12, 9


_BIDDING = word_set(
    "دعونا دعوني تعالوا هلموا كفى كفاكم كفانا كفوا ارفعوا اتركوا ارحلوا اذهبوا عودوا لنضع لنعمل لنقف"
    " لنتحد لنوحد لنكن لنبدأ"
    " لنجعل لنبن لنطو لنفتح لنتحرك ليتوقف لتتوقف ليكن لتكن"
)


_LONG, _CHAOS = 4, ("فلتان", "فلته", "فلتت")


def _owed(layout: Layout, part: Stretch) -> Asked | None:
    """Read 'it is for X to', 'it is for them to': a duty laid on somebody."""
    if layout.forms[part.first] in _ON_THEM and part.stop > part.first + 2 and _must_do(layout, part.first + 1):
        return _must(part.first + 1, part.first)
    on = part.first + (layout.forms[part.first] in WAS)
    if layout.form(on) not in ("علي", "وعلي") or layout.form(on + 1) in _MANNER:
        return None
    if layout.form(on + 1) in _EVERYONE or layout.form(on + 1) == "من":
        # "It is for all to", "for whoever calls for it to".
        return _must(part.first, part.first)
    phrase = layout.phrase(on + 1)
    after = max(past_owing(layout, on + 1, part.stop), on + 2)
    opened = after + (layout.form(after) in OPENING_QUOTES)
    named = after > on + 2 or phrase is not None or definite(layout.form(on + 1))
    if named and opened < part.stop - 1 and layout.forms[opened] in _DUTIES:
        return _must(part.first, part.first)
    if named and opened < part.stop and acts(layout.forms[opened]):
        return _must(opened, part.first)
    for i in range(after, min(part.stop, after + 1 + 3 * (phrase is None))):
        form = layout.forms[i]
        owed = definite(form) and (phrase is not None or is_action(form[2:]))
        if form in _TO or owed:
            # "It is for X not to": the "not" is part of what is asked.
            content = i + (layout.forms[i] in _TO and form != "الا")
            return None if content >= part.stop else _must(content, part.first)
    return None
