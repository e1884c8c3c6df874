"""Tell which meetings were not held: those refused, called off, asked about or only wished for."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import FUTURE, GATHERS, HELD, HOLDS, INTENDS, NOUNS, PROPOSES, VERBS
from kg.extract.layout.questions import is_asked
from kg.extract.layout.wording import BUT_HE, DENY_VERBS, PREPOSITIONS, PUNCTUATION, SELF_THAT, STOPS, THAT, WAS, YET
from kg.extract.meetings.called_in import CALLED_IN
from kg.extract.meetings.decided import HOLDING
from kg.extract.meetings.hearings import HEARS
from kg.extract.meetings.possible import GOVERNS, WHILE, ruled_out
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.cues import load_cues
from kg.text.calendar import MONTHS
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import OPENING_QUOTES


def denied(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a meeting is told not to be held, or asked about: "will not meet", "cancelled it", "did X meet Y?".

    Args:
        layout: The release.
        i: Index of the word that tells of it.
        sentence: The sentence in which it stands.

    Returns:
        Whether it is.
    """
    asked = layout.form(i - 1) in _HOW and (i - 1 == sentence.first or layout.form(i - 2) in _BEFORE_QUESTION)
    if layout.form(i - 1) in _NOT_HELD or asked or is_asked(layout, sentence.first, i):
        return True
    if _is_not(layout, i) or _denies(layout, i, sentence) or ruled_out(layout, i, sentence):
        return True
    if any(test(layout, i, sentence) for test in (_came_to_nothing, _only_resumed, _invited, _only_wished, _kept_from)):
        return True
    if layout.forms[i].removeprefix("و") in NOUNS and _fell_through(layout, i, sentence):
        return True
    if layout.forms[i].startswith("و") and layout.forms[i][1:] in VERBS:
        # "Rejected the offer and met": another deed.
        return False
    for k in range(i - 1, max(sentence.first - 1, i - GOVERNS), -1):
        form = layout.forms[k]
        if (
            form in _UNHELD
            or (form in _WISHED and layout.forms[i] in NOUNS and not (_of_a_body(layout, i) or _proposed(layout, k, i)))
            or (form in DENY_VERBS and layout.form(k + 1) in _HOLDS)
        ):
            return True
        strives = form == "الي" and layout.form(k + 1) in _ARRANGING
        if form in PUNCTUATION or form in THAT or form in NOUNS or form in WHILE:
            return False
        if form in PREPOSITIONS and not strives:
            return False
    return False


# "How can the ambassadors meet those who".
_HOW, _BEFORE_QUESTION = with_and("كيف لماذا متى أين") | {"فكيف", "فلماذا"}, PUNCTUATION | OPENING_QUOTES


def _of_a_body(layout: Layout, i: int) -> bool:
    """Tell whether a session of a body is asked for on a day: "demanded the holding of a session of X on Y"."""
    near = (layout.phrase(k) for k in range(i + 1, i + _OF_IT))
    body = next((p for p in near if p is not None), None)
    organ = body is not None and layout.found.entity(body.entity).type is EntityType.ORGANISATION
    right = body is not None and (body.first == i + 1 or layout.proclitic(body) in ("ل", "لل"))
    dated = body is not None and any(k in layout.time_at for k in range(i, body.last + _SOON))
    return layout.form(i - 1) in _TO_HOLD and organ and right and dated


def _proposed(layout: Layout, k: int, i: int) -> bool:
    """Tell whether the holding of a meeting is proposed for a day: "proposed to hold a meeting in May"."""
    near = range(i + 1, i + GOVERNS)
    dated = any(n in layout.time_at or layout.forms[n : n + 1 + two] in MONTHS for n in near for two in (False, True))
    return layout.forms[k] in PROPOSES and layout.form(i - 1) in HOLDING and dated


_TO_HOLD, _OF_IT, _SOON = word_set("بعقد بانعقاد"), 4, 6


def _came_to_nothing(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a meeting "was due" and a "but" follows: "X was to meet Y today, but put it off"."""
    before = layout.forms[max(sentence.first, i - GOVERNS) : i]
    was_due = not WAS.isdisjoint(before) and not _DUE.isdisjoint(before)
    return was_due and not _BUT.isdisjoint(layout.forms[i + 1 : min(sentence.stop, i + _FARTHER)])


def _is_not(layout: Layout, i: int) -> bool:
    """Tell whether a meeting is told not to be: "there are no talks", "there was no meeting"."""
    here, before = layout.form(i - 1), layout.form(i - 2)
    if here == "شان" and before.removeprefix("و") == "من":
        # "It is in the nature of talks to".
        return True
    return (here in _THERE_IS and before in DENY_VERBS) or (here == "هناك" and before.removeprefix("و") in _IS_NOT)


_THERE_IS, _IS_NOT = word_set("توجد يوجد تجري يجري تجر يجر"), word_set("ليس ليست")


def _denies(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether somebody denies that he or another met: "denied that he had met X"."""
    if layout.forms[i] not in VERBS:
        return False
    that = next((k for k in range(i - 1, max(sentence.first, i - _NEAR - 1), -1) if layout.forms[k] in _THAT), None)
    if that is None or not (PUNCTUATION | STOPS).isdisjoint(layout.forms[that:i]):
        return False
    before = reversed(layout.forms[max(sentence.first, that - _NEAR) : that])
    # "He denied it and confirmed that he had met X": the nearest verb tells.
    verb = next((form for form in before if form.removeprefix("و") in _DENIED or load_cues().tells(form)), "")
    return verb.removeprefix("و") in _DENIED


_THAT = SELF_THAT | word_set("أن بأن")
_DENIED = word_set("نفى نفت ينفي تنفي نافيا نافية أنكر أنكرت ينكر تنكر كذب كذبت")
_NEAR = 6


_DUE = word_set("مقررا المقرر مقرر المفترض يفترض منتظرا المنتظر متوقعا المتوقع مزمعا المزمع")
_BUT = BUT_HE | YET | word_set("لكن ولكن غير")
_FARTHER = 30


def _only_resumed(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether talks are to be taken up again at no time and by no decision told of: "hopes to revive talks"."""
    if layout.form(i - 1) not in _RESUMING:
        return False
    near = layout.forms[max(sentence.first, i - GOVERNS) : i - 1]
    dated = any(k in layout.time_at for k in range(i, min(sentence.stop, i + GOVERNS)))
    return not dated and FUTURE.isdisjoint(near) and _DECIDED.isdisjoint(near)


_RESUMING = with_and(
    "استئناف باستئناف لاستئناف إحياء بإحياء لإحياء تحريك لتحريك إنجاح لإنجاح إفشال لإفشال تسهيل لتسهيل"
)
_DECIDED = with_and("تم جرى بدأ بدأت أعلن أعلنت قرر قررت اتفق اتفقت اتفقا اتفقوا شهد شهدت يشهد تشهد")


def _invited(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether somebody is only invited to a visit, or to what else is joined to it: "to visit X and meet Y"."""
    if NOUNS.get(layout.forms[i].removeprefix("و")) is not MeetingKind.VISIT:
        joined = layout.forms[i].startswith("و") and layout.forms[i] in NOUNS
        visit = _visit_before(layout, i, sentence) if joined else None
        return visit is not None and _invited(layout, visit, sentence)
    to = layout.form(i - 1) == "الي" or layout.forms[i].startswith("ل")
    if not to:
        return False
    before = layout.forms[max(sentence.first, i - GOVERNS) : i]
    return not _INVITES.isdisjoint(before) and _ACCEPTS.isdisjoint(before)


def called_for(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether somebody only calls for a meeting: "called for talks between X and Y".

    Args:
        layout: The release.
        i: Index of the noun that tells of it.
        sentence: The sentence in which it stands.

    Returns:
        Whether he does; not where it is told right behind that it was held, "called to talks that X attended".
    """
    if not _WAS_HELD.isdisjoint(layout.forms[i + 1 : i + 3]):
        return False
    if layout.form(i - 1) != "الي" or layout.forms[i] not in NOUNS or layout.forms[i].startswith("ال"):
        return False
    before = layout.forms[max(sentence.first, i - GOVERNS) : i]
    parted = next((k for k, form in enumerate(reversed(before)) if form in PUNCTUATION or form in THAT), len(before))
    near = before[len(before) - parted :]
    return not _CALLS.isdisjoint(near) and _ACCEPTS.isdisjoint(near)


def _visit_before(layout: Layout, i: int, sentence: Stretch) -> int | None:
    """Return the visit to which a meeting is joined by "and" within its clause, or None."""
    for k in range(i - 1, max(sentence.first, i - GOVERNS), -1):
        if layout.forms[k] in PUNCTUATION or layout.forms[k] in THAT or layout.forms[k] in VERBS:
            return None
        if NOUNS.get(layout.forms[k]) is MeetingKind.VISIT:
            return k
    return None


_INVITES = with_and("دعا دعت يدعو تدعو دعوة بدعوة الدعوة وجه وجهت")
_CALLS = _INVITES - with_and("دعوة بدعوة وجه وجهت") | with_and("داعيا داعية داعين")
_WAS_HELD = frozenset(form for form in HELD | GATHERS if not form.startswith(("ي", "ت", "س", "انعقاد")))
_ACCEPTS = word_set("تلبية لبى لبت قبل قبلت بناء")


def _only_wished(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a verb stands behind "to" after what tells of no meeting: "hopes to visit", "denies having met".

    What is due, agreed or announced is a meeting to come, and "before he meets" one that was.
    """
    on = i - 1 - (layout.form(i - 1) in _ARRANGING)
    if layout.form(on) == "في" and layout.form(on - 1) in _WANTING:
        return True
    if layout.form(i - 1) == "قد" and layout.form(i - 2) in _BEING and layout.form(i - 3) == "ان":
        return True
    # "Hopes that the talks resume", in Arabic with the verb before them.
    i -= layout.form(i - 2) == "ان" and layout.forms[i] in NOUNS
    due = layout.forms[i] in _TELLING or layout.form(i + 1) in NOUNS
    if layout.form(i - 1) not in _THAT_THEY or not layout.forms[i].startswith(("ي", "ت")) or not due:
        return False
    if layout.form(i - 2) in _WITHOUT:
        return True
    before = layout.forms[max(sentence.first, i - GOVERNS) : max(sentence.first, i - 1)]
    return _WISHES & {form.removeprefix("و") for form in before} != set() and FUTURE.isdisjoint(before)


_TELLING, _THAT_THEY = frozenset(VERBS) | CALLED_IN | HEARS, word_set("أن بأن")
_WANTING = word_set("رغبته رغبتها برغبته برغبتها رغبة برغبة رغبتهم حقه حقها أمله أملها أملهم أمل الأمل بأمل أملا آملا")
_BEING = word_set("يكون تكون يكونوا")
# "Hopes to", "refuses to", "must": and what is "able" or "wanted".
_WISHES = word_set(
    "نفى نفت ينفي تنفي رفض رفضت يرفض ترفض استبعد استبعدت يستبعد تستبعد أمل أملت يأمل تأمل أمله أملها الأمل تمنى تمنت"
    " يتمنى تتمنى يود تود يريد تريد أراد أرادت طالب طالبت طلب طلبت يجب ينبغي يمكن يمكنه بإمكان يستطيع تستطيع ضرورة"
    " اقترح اقترحت يقترح تقترح لابد بد رغبته رغبتها رغبة"
)


def _kept_from(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether somebody keeps away from a meeting: "excused himself from meeting X", "refrained from"."""
    before = layout.forms[max(sentence.first, i - GOVERNS) : max(sentence.first, i - 1)]
    if layout.form(i - 1) == "الي" and any(form in _POSTPONES for form in before):
        # "Put off the verdict to the sitting of".
        return True
    return layout.form(i - 1) == "عن" and any(form.removeprefix("و") in _KEEPS_FROM for form in before)


_POSTPONES = word_set("تأجيل بتأجيل أجلت أجل تأجلت تأجل وتأجيل إرجاء أرجأت أرجأ")


def _fell_through(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a meeting is told behind its noun not to have come about: "his visit to the city did not happen"."""
    for k in range(i + 1, min(sentence.stop, i + GOVERNS)):
        form, after = layout.forms[k], layout.form(k + 1)
        if form in PUNCTUATION or form in THAT:
            return False
        if form in _CALLED_OFF or (form == "غير" and after in _OUT_OF_THE_QUESTION):
            return True
        if form == "لم" and after in _HAPPENS:
            what = layout.form(k + 2)
            # "In the talks no agreement came about": something else did not.
            return not (what.startswith("ال") or what in load_cues().masdars or layout.phrase(k + 2) is not None)
    return False


_OUT_OF_THE_QUESTION = word_set("وارد واردة مطروح مطروحة ممكن ممكنة مقبول مقبولة مجد مجدية")
_HAPPENS = word_set("تتم يتم تعقد يعقد تحصل يحصل تجر يجر تحدث يحدث تكتمل يكتمل تنعقد ينعقد")
_PUT_OFF = "ألغي ألغيت تأجل تأجلت أرجئ أرجئت"
_CALLED_OFF = word_set(_PUT_OFF)
_KEEPS_FROM = word_set("اعتذر اعتذرت امتنع امتنعت تغيب تغيبت أحجم أحجمت عزف عزفت عدل عدلت تراجع تراجعت غاب غابت")
_WITHOUT = word_set("دون بدون")
# "The importance of talks": none is told of.
_WORTH = word_set("أهمية وأهمية بأهمية ضرورة وضرورة بضرورة لضرورة جدوى فرص إمكانية احتمال")
_IF = word_set("لو إذا ليت")
_NOT_HELD = DENY_VERBS | _IF | _WITHOUT | _WORTH
# "Asked to meet", "hoped for a meeting", "kept from it".
_WISHED = word_set(
    "طلب طلبت يطلب تطلب طالب طالبت وطالب وطالبت يطالب تطالب مطالبا مطالبة اقترح اقترحت يقترح تقترح أيد أيدت أيدتا يؤيد"
    " تؤيد سعى سعت يسعى تسعى السعي سعيه سعيها وسعت وسعى طلبوا يطلبون طالبوا يطالبون اقترحوا يقترحون سعوا يسعون طلبنا"
    " تمنى تمنت يتمنى تتمنى تعذر تعذرت يتعذر"
)
# "Strives to arrange."
_ARRANGING = word_set("عقد تنظيم إجراء ترتيب إطلاق")
_HOLDS = HOLDS | INTENDS | word_set("يجمع تجمع يحضر تحضر يكون تكون يحصل تحصل")
# Nor is it held where it is called off or put off; "puts off" alone is written like "for the sake of".
_UNHELD = with_and(
    f"نفى نفت رفض رفضت ألغى ألغت أجلت أرجأ أرجأت تجنب تجنبت تفادى تفادت قاطع قاطعت {_PUT_OFF}"
) | word_set("ينفي تنفي يرفض ترفض رفضه رفضها إلغاء عدم تأجيل إرجاء يتجنب تتجنب")
