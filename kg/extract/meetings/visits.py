"""Tell who pays a visit that a noun tells of."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import INTENDS, LEAVES, NOUNS, PAYS
from kg.extract.layout.wording import HONOURED, HONOURED_OR_GLAD, RELATIVES
from kg.extract.meetings.fronted import speaker_behind
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.hosts import inherit
from kg.extract.meetings.seats import AT_THE_HEAD, past_adjunct
from kg.extract.mentions.found import Gender, NounPhrase
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# "The visit of His Highness": whose title stands for the one told of before.
HIS_HIGHNESS = HONOURED | HONOURED_OR_GLAD
_PAID = word_set("قام قامت يقوم تقوم أداها أدتها يؤديها أجراها أجرتها يجريها بدأها بدأتها")
_BEFORE_A_VISIT = PAYS | word_set("حاليا في ب أثناء خلال عقب بعد هامش ضمن ختام مستهل نهاية بداية إطار")


def take_visitor(layout: Layout, gathering: Gathering, sentence: Stretch, before: Gathering | None) -> None:
    """Take the one of whom the words before a visit tell that he pays it.

    Args:
        layout: The release.
        gathering: The visit; its first side is filled in.
        sentence: The sentence in which it stands.
        before: What the last verb of meeting before it tells of.
    """
    i = gathering.at
    if _is_visit(layout, i) and layout.form(i - 1) in PAYS and layout.form(i - 2) in RELATIVES:
        # "His counterpart N, who is paying a visit": nobody else pays it.
        payer = layout.ends_at.get(i - 3 - (layout.form(i - 3) in COMMAS))
        gathering.sides = [payer, *gathering.sides] if payer is not None else gathering.sides
    elif _is_paid(layout, i) or _on_tour(layout, gathering) or _told_behind(layout, gathering):
        # "The visit to France that was due": whoever was told of pays it.
        same = before if _goes_on(layout, gathering.at, sentence, before) else None
        if not inherit(layout, gathering, sentence, same) and (who := speaker_behind(layout, i, sentence)) is not None:
            # "During a visit to X, the minister said".
            gathering.sides.insert(0, who)
        gathering.planned = gathering.planned or layout.form(i - 1).startswith(("سي", "ست"))
    elif _is_visit(layout, i) and (who := layout.phrase(i + 1)) is not None and _goes_to(layout, who):
        # "The first visit of (for) the president N to X".
        gathering.sides, gathering.stop = [who], max(gathering.stop, who.last + 1)


def _told_behind(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether a visit is said to lead somewhere and more is told of it: "the visit to France that was due"."""
    return gathering.bound and layout.form(gathering.stop) in RELATIVES


def _on_tour(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether somebody says or does something "during a tour" of his own."""
    return gathering.tour and layout.form(gathering.at - 1) in _IN_THE_COURSE


def _goes_on(layout: Layout, i: int, sentence: Stretch, before: Gathering | None) -> bool:
    """Tell whether who met just before also means to pay a visit: "met X. He (left out) intends to visit Y"."""
    k = _meant(layout, i)
    joined = layout.form(k) in INTENDS and (layout.form(k).startswith("و") or layout.form(k - 1) in _ALSO)
    if not joined or before is None or not before.sides:
        return False
    she = layout.form(k).removeprefix("و").startswith("ت")
    near = before.at >= sentence.first - (_SENTENCE if k == sentence.first else 0)
    return near and she is (before.sides[0].gender is Gender.FEMININE)


_SENTENCE = 40
_ALSO = word_set("كما ثم أيضا كذلك")


def _meant(layout: Layout, i: int) -> int:
    """Return the index of the word before a visit, past the word for paying it: "intends (to pay) a visit"."""
    return i - 1 - (layout.form(i - 1) == "القيام" and layout.form(i - 2) in INTENDS)


def _goes_to(layout: Layout, who: NounPhrase) -> bool:
    """Tell whether a person or delegation behind "for" is who pays a visit: where to stands behind."""
    letters = layout.proclitic(who)
    traveller = layout.found.entity(who.entity).type in (EntityType.PERSON, EntityType.DELEGATION)
    there = layout.form(who.last + 1)
    to = there == "الي" and is_place(layout, who.last + 2)
    to = to or (there.startswith("ل") and who.last + 1 in layout.place_at)
    return traveller and letters in ("ل", "لل") and to


def _is_paid(layout: Layout, i: int) -> bool:
    """Tell whether the one told of before pays a visit: "while on a visit", "the visit that he paid"."""
    if not _is_visit(layout, i):
        return False
    # "During the visit" refers to one told of before.
    paying = layout.form(_meant(layout, i)) in _BEFORE_A_VISIT
    return _paid_by_him(layout, i) or (paying and not layout.forms[i].startswith("ال"))


def _paid_by_him(layout: Layout, i: int) -> bool:
    """Tell whether a visit was paid and nobody is named right behind: "the visit that he paid to X"."""
    k = i + 1
    while layout.form(k) in _OFFICIAL:
        k += 1
    k += layout.form(k) in RELATIVES
    payer = layout.phrase(k + 1 + (layout.form(k + 1) in _OF_IT))
    return layout.form(k) in _PAID and (payer is None or bool(layout.proclitic(payer)))


_OFFICIAL, _OF_IT = word_set("رسمية خاصة قصيرة الرسمية الأخيرة القصيرة مفاجئة سابقة"), word_set("بها")


def _is_visit(layout: Layout, i: int) -> bool:
    """Tell whether a word is "visit", with or without article and preposition."""
    return layout.forms[i].removeprefix("ال").lstrip("وبل") == "زياره"


def is_destination(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is where a visitor goes: a state or place that does not stand before the verb.

    Args:
        layout: The release.
        phrase: The phrase.

    Returns:
        Whether it is.
    """
    return layout.found.entity(phrase.entity).type in (EntityType.STATE, EntityType.PLACE)


def stays(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether fighters are told of, or whom a copy reaches: where they come to, they do not visit.

    Args:
        layout: The release.
        phrase: Who is told to come.

    Returns:
        Whether it is no visit of theirs.
    """
    copy = not _COPY.isdisjoint(layout.forms[phrase.last + 1 : phrase.last + 3])
    return copy or layout.found.entity(phrase.entity).type is EntityType.ARMED_GROUP


def goes_somewhere(layout: Layout, gathering: Gathering, sentence: Stretch) -> bool:
    """Tell whether a verb of travel names where to: not "reached a point at which".

    Args:
        layout: The release.
        gathering: The journey.
        sentence: The sentence in which it stands.

    Returns:
        Whether it does.
    """
    # "Arrived (earlier yesterday, at the head of a delegation) at".
    past = past_company(layout, gathering.stop)
    to = [
        k
        for k in range(gathering.at, min(sentence.stop, past_places(layout, past) + _SOON))
        if layout.forms[k] == "الي"
    ]
    if layout.form(gathering.at + 1) in _AIRPORT:
        return True
    if layout.forms[gathering.at] in LEAVES:
        # Right behind who leaves, or behind the verb: "turned to the government with a call" is no journey.
        near = {past_places(layout, past), past_places(layout, past_company(layout, gathering.at + 1))}
        near = {k + (layout.form(k) in HEADING) for k in near}
        at = min(near & {*to}, default=-1)
        turns = at >= 0 and not _TURNS_WITH.isdisjoint(layout.forms[at + 1 : at + _SOON])
        return at >= 0 and is_place(layout, at + 1) and not turns
    if to and not _TURNS_WITH.isdisjoint(layout.forms[gathering.stop : to[0]]):
        # "Turns with a call to the nations", "with thanks to".
        return False
    return bool(to) and layout.form(to[0] + 1) not in _NO_PLACE and not layout.form(to[0] + 1).isdigit()


_SOON = 4


def past_company(layout: Layout, i: int) -> int:
    """Step over the time and the company in which somebody travels: "yesterday, at the head of a large delegation".

    Args:
        layout: The release.
        i: Index of the word behind him.

    Returns:
        The index past them; the same where none stands.
    """
    while True:
        past = past_adjunct(layout, i) if layout.form(i) not in _IN or i + 1 not in layout.place_at else i
        if layout.forms[i : i + 2] == AT_THE_HEAD and layout.form(i + 2).startswith("وفد"):
            past = i + 3
            while layout.form(past) in _LARGE:
                past += 1
        elif past == i and layout.form(i) in COMMAS and (beyond := past_company(layout, i + 1)) > i + 1:
            past = beyond + (layout.form(beyond) in COMMAS)
        if past <= i:
            return i
        i = past


_IN = frozenset(["في"])
_LARGE = word_set("رفيع المستوى كبير وزاري رسمي رفيعا كبيرا وزاريا اقتصادي سياسي")
# "Turned to X with thanks".
_TURNS_WITH = word_set(
    "بالشكر بالدعوة بالتهنئة بالتحية بالسؤال بالنداء بنداء برسالة بالتعزية بالتعازي بالطلب بطلب بدعوة بتحية بخالص بأحر"
    " بأسمى بأصدق بأطيب بجزيل بوافر بعظيم بالتهاني بخطاب بمذكرة"
)


def is_place(layout: Layout, i: int) -> bool:
    """Tell whether a state or place begins in a word.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it does.
    """
    if layout.form(i) in _TOWN:
        return True
    mention = layout.found.mention_at(layout.words.starts[i]) if i < len(layout.words) else None
    return mention is not None and layout.found.entity(mention.entity).type in (EntityType.STATE, EntityType.PLACE)


# "Heading" for another place, behind the one that is left.
HEADING = word_set("متوجها متوجهة متجها متجهة")
_TOWN = word_set("العاصمة مدينة مطار")


def past_places(layout: Layout, i: int) -> int:
    """Step over the place that is left and the time, which stand before the one that is reached.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        The index past them; the same where none stands.
    """
    while True:
        town = i + 1 if layout.form(i) in _TOWN else i
        named = max(layout.place_at.get(k, 0) for k in (i, town))
        past = named or layout.time_at.get(i, (0,))[0] or town
        if town > i and past == town and layout.form(past).startswith("ال"):
            # "The capital, the French (one), Paris".
            past = layout.place_at.get(past + 1, past + 1)
        if past <= i:
            return i
        i = past


# "A copy of which reached the paper."
_COPY = word_set("نسخة نسخه بنسخة نص صورة")
_AIRPORT = frozenset(["مطار"])
_NO_PLACE = word_set(
    "نقطة مرحلة حد طريق اتفاق تفاهم تفاهمات حل حلول نتيجة نتائج قناعة مستوى درجة ما هذا هذه ذلك"
    " السلطة الحكم رئاسة الرئاسة سدة منصب قيادة النهائي المرحلة الدور الهدف"
    " نحو حوالي أكثر أقل عشرات مئات آلاف ألف مئة مائة مليون مليوني ملايين مليار مليارات نصف ربع ثلث"
)


# "Began a tour": of talks or at random it is none.
BARE_TOURS = word_set("جولة بجولة جولات الجولة الجولات")
TOURS = BARE_TOURS | word_set("جولته جولتها وجولته")
_NO_TOUR = word_set(
    "أفق جديدة تفقدية ميدانية أولى ثانية ثالثة التفقدية الميدانية الأولى الثانية الثالثة الجديدة الأخيرة الحالية"
)


def is_tour(layout: Layout, i: int) -> bool:
    """Tell whether somebody is told to begin or make a tour of countries.

    Args:
        layout: The release.
        i: Index of the word "tour".

    Returns:
        Whether a verb of paying a visit stands shortly before it and no talks, inspection or number behind it; or it
        is his own, or one that he made, through countries.
    """
    after = layout.form(i + 1)
    if after in NOUNS or after in _NO_TOUR or layout.form(i + 2) in _NO_TOUR:
        return False
    if layout.forms[i].startswith("ال"):
        return any(
            layout.form(k) in RELATIVES and layout.form(k + 1) in _PAID for k in range(i + 1, i + 2 + _ADJECTIVES)
        )
    if layout.forms[i].endswith(("ته", "تها")):
        return after.startswith("ال") and after.endswith("يه")
    if layout.form(i - 1) in _IN_THE_COURSE and (after == _ROUND or (after in _IN and is_place(layout, i + 2))):
        # "During a tour (round) the crossings".
        return True
    before = range(max(0, i - _TOURING), i)
    return after in _PAID or any(layout.form(k).removeprefix("و") in PAYS for k in before)


_IN_THE_COURSE, _ROUND = word_set("خلال أثناء وخلال"), "علي"
_TOURING, _ADJECTIVES = 14, 2
