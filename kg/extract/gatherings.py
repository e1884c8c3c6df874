"""Find the words that tell of a meeting, and who they say took part."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg.extract.found import NounPhrase
from kg.extract.layout import Layout
from kg.extract.wording import PUNCTUATION, THAT
from kg.kinds import EntityType, MeetingKind
from kg.sources import Time
from kg.text.fold import fold_word
from kg.text.sentences import Stretch

_REACH = 45


def _set(text: str) -> frozenset[str]:
    """Return a line of words as a set of their folded forms."""
    return frozenset(map(fold_word, text.split()))


def _nouns(kind: MeetingKind, text: str) -> dict[str, MeetingKind]:
    """Return each noun, with the letters that may be written before it and a pronoun after it, with its kind."""
    table: dict[str, MeetingKind] = {}
    for noun in map(fold_word, text.split()):
        base = noun[:-1] + "ت" if noun.endswith("ه") else noun
        base = noun[:-1] + "ي" if noun.endswith("اء") else base
        for word in (noun, "ال" + noun, *(base + s for s in ("ه", "ها", "هم", "هما")), noun + "ا", noun + "ه"):
            for letters in ("", "و", "ب", "ل", "ف"):
                table.setdefault(letters + word, kind)
        if noun[0] != "ا":
            table.setdefault("لل" + noun, kind)
    return table


NOUNS: dict[str, MeetingKind] = {
    **_nouns(MeetingKind.MEETING, "لقاء اجتماع مباحثات محادثات مشاورات مفاوضات استقبال"),
    **_nouns(MeetingKind.SESSION, "جلسة اجتماعات قمة"),
    **_nouns(MeetingKind.CONFERENCE, "مؤتمر منتدى ملتقى"),
    **_nouns(MeetingKind.VISIT, "زيارة"),
    **_nouns(MeetingKind.CALL, "اتصال مكالمة"),
}


_BARE = frozenset(form for form in NOUNS if form.endswith(("زياره", "جلسه", "قمه", "مكالمه")))


def _verbs(kind: MeetingKind, text: str) -> dict[str, MeetingKind]:
    """Return each verb form with the conjunction that may be written before it."""
    return {c + form: kind for form in map(fold_word, text.split()) for c in ("", "و", "ف")}


VERBS: dict[str, MeetingKind] = {
    **_verbs(
        MeetingKind.MEETING,
        "التقى التقت التقيا التقوا يلتقي تلتقي سيلتقي ستلتقي اجتمع اجتمعت اجتمعا اجتمعوا يجتمع تجتمع سيجتمع"
        " استقبل استقبلت يستقبل تستقبل سيستقبل قابل قابلت جمعته التقاه التقاها",
    ),
    **_verbs(MeetingKind.VISIT, "زار زارت يزور تزور سيزور ستزور"),
    **_verbs(MeetingKind.CALL, "هاتف هاتفت"),
}
TALKS = _set("بحث وبحث ناقش وناقش بحثت وبحثت ناقشت وناقشت تباحث وتباحث استعرض واستعرض تشاور وتشاور يبحث تبحث")
_NOT_MEETINGS = _set("صحفي الصحفي صحافي الصحافي صحفيا الأهداف الموقع انترنت الإنترنت الدولي_")
_FUTURE = _set(
    "المقرر المزمع المرتقب المرتقبة المقبل المقبلة القادم القادمة يعتزم تعتزم يعقد لعقد عقد بعقد استضافة سيعقد ستعقد سيجري"
    " يتوجه سيتوجه مقررا ترتيب رتبت الإعداد التحضير"
)
_GATHERS = _set("ضم ضمت يضم تضم جمع جمعت يجمع تجمع وضم وضمت جمعه جمعته شارك شاركت حضره حضرها")
_WITH = _set("مع بين بحضور بمشاركة")
_STOPS = _set("حيث كما وقد فيما بينما لكن الذي التي وهو") - _set("الذي التي")


@dataclass(slots=True, kw_only=True)
class Gathering:
    """Words that tell of a meeting.

    Attributes:
        at: Index of the word that tells of it.
        first: Index of the first word of its evidence.
        stop: One past the last.
        kind: Its form.
        sides: Phrases of those who meet.
        heads: Phrase of the head of a side, by the side's place.
        time: When it was held.
        place: Entity where it was held.
        noun: Whether a noun tells of it.
        definite: Whether that noun only refers to a meeting told of before.
        planned: Whether it is only planned.
    """

    at: int
    first: int
    stop: int
    kind: MeetingKind
    sides: list[NounPhrase] = field(default_factory=list)
    heads: dict[int, NounPhrase] = field(default_factory=dict)
    time: Time | None = None
    place: str = ""
    noun: bool = False
    definite: bool = False
    planned: bool = False


def gatherings(layout: Layout, sentence: Stretch) -> Iterator[Gathering]:
    """Find every word of a sentence that tells of a meeting.

    Args:
        layout: The release.
        sentence: The sentence.

    Yields:
        What each tells, in order.
    """
    i = sentence.first
    while i < sentence.stop:
        form = layout.forms[i]
        gathering = None
        if form in NOUNS:
            gathering = _of_noun(layout, i, sentence)
        elif form in VERBS or form in TALKS:
            gathering = _of_verb(layout, i, sentence)
        if gathering is not None:
            _settle(layout, gathering, sentence)
            yield gathering
            i = max(i + 1, gathering.stop)
        else:
            i += 1


def _of_noun(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a noun such as 'meeting' with those whom the words after it name."""
    form = layout.forms[i]
    after = layout.form(i + 1)
    if after in _NOT_MEETINGS or layout.form(i + 2) in _NOT_MEETINGS:
        return None
    if (known := layout.place_at.get(i - 1, 0)) and known > i:
        return None
    gathering = Gathering(at=i, first=i, stop=i + 1, kind=NOUNS[form], noun=True)
    gathering.definite = "ال" in form[:3] and after not in ("الذي", "التي")
    if form.endswith(("ه", "ها", "هما", "هم")) and form not in _BARE:
        _inherit(layout, gathering, sentence)
    _collect(layout, gathering, i + 1, min(sentence.stop, i + _REACH))
    return gathering


def _collect(layout: Layout, gathering: Gathering, i: int, stop: int) -> None:
    """Collect the parties that stand after a noun, and the heads of their delegations."""
    wanted, head = True, False
    while i < stop:
        form = layout.forms[i]
        phrase = layout.phrase(i)
        if phrase is not None:
            letters = layout.proclitic(phrase)
            joined = letters == "و" and bool(gathering.sides) and i - gathering.stop <= 1
            if head and gathering.sides:
                gathering.heads[len(gathering.sides) - 1] = phrase
                head = False
            elif wanted or joined or (letters.endswith("ب") and wanted):
                gathering.sides.append(phrase)
            gathering.stop = i = phrase.last + 1
            wanted = False
            continue
        if form in _STOPS or form in THAT or form in (".", "؛", ":", "\n"):
            break
        if form in ("واخر", "واخري") and (sent := _another(layout, i)):
            gathering.sides.append(sent)
            gathering.stop = i = sent.last + 1
            continue
        if form in _WITH or form in _GATHERS:
            wanted = True
        elif form in ("برياسه", "برئاسه", "يراسه", "ويراسه", "بقياده"):
            head = True
        elif i in layout.time_at:
            i = layout.time_at[i][0] - 1
        elif form not in PUNCTUATION and not form.startswith(("ال", "و")):
            wanted = wanted and form in (
                "ثنايي",
                "ثلاثي",
                "ثلاثيه",
                "عقده",
                "جري",
                "جرت",
                "عقد",
                "اليوم",
                "امس",
                "جديد",
            )
        i += 1


def _another(layout: Layout, i: int) -> NounPhrase | None:
    """Read 'and another from X', the delegation of X where the text names one."""
    sender = layout.phrase(i + 2) if layout.form(i + 1) == "من" else None
    if sender is None:
        return None
    for entity in layout.found.entities:
        if entity.type is EntityType.DELEGATION and sender.entity in entity.of:
            return replace(sender, entity=entity.id)
    return sender


def _of_verb(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a verb such as 'met' with its subject and those who were met."""
    form = layout.forms[i]
    kind = VERBS.get(form, MeetingKind.MEETING)
    gathering = Gathering(at=i, first=i, stop=i + 1, kind=kind)
    before = layout.ends_at.get(i - 1)
    if before is not None and layout.form(i - 2) not in ("الي", "من", "في"):
        gathering.sides.append(before)
    stop = min(sentence.stop, i + _REACH)
    talks = form in TALKS
    j, met = i + 1, False
    while j < stop:
        phrase = layout.phrase(j)
        word = layout.forms[j]
        if phrase is not None:
            letters = layout.proclitic(phrase)
            if met or letters == "" or (letters == "و" and gathering.sides):
                gathering.sides.append(phrase)
            gathering.stop = j = phrase.last + 1
            if met and layout.phrase(j) is None:
                break
            if len(gathering.sides) >= 2 and not talks and layout.form(j) not in ("مع", "،"):
                break
            continue
        if word in _STOPS or word in THAT or word in (".", "؛", ":", "\n"):
            break
        met = met or word in ("مع", "ب")
        j += 1
    if talks and not met:
        return None
    if not gathering.sides:
        return None
    if len(gathering.sides) < 2 and kind is not MeetingKind.VISIT and not _inherit(layout, gathering, sentence):
        return None
    return gathering if gathering.sides else None


def _inherit(layout: Layout, gathering: Gathering, sentence: Stretch) -> bool:
    """Take the person told of before as the one who met."""
    floor = layout.words.starts[max(0, sentence.first - 60)]
    here = layout.words.starts[gathering.at]
    for phrase in reversed(layout.found.phrases_in(floor, here)):
        entity = layout.found.entity(phrase.entity)
        if entity.type is EntityType.PERSON and phrase.entity not in {p.entity for p in gathering.sides}:
            gathering.sides.insert(0, phrase)
            return True
    return False


def _settle(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Find the time and place of a meeting, and whether it is only planned."""
    near = [
        (abs(k - gathering.at), time)
        for k, (_, time) in layout.time_at.items()
        if max(sentence.first, gathering.at - 12) <= k < min(sentence.stop, gathering.stop + 12)
    ]
    if near:
        gathering.time = min(near, key=lambda pair: pair[0])[1]
    published = layout.found.release.published
    before = layout.forms[max(sentence.first, gathering.at - 7) : gathering.at]
    later = gathering.time and gathering.time.earliest and published and gathering.time.earliest > published
    coming = layout.forms[gathering.at].lstrip("وف").startswith("س") and gathering.at >= 0 and not gathering.noun
    own = layout.forms[gathering.at + 1 : gathering.stop + 2]
    gathering.planned = bool(
        later
        or (coming and layout.forms[gathering.at].lstrip("وف")[1:2] in ("ي", "ت"))
        or any(f in _FUTURE for f in before)
        or any(f in ("المقبل", "المقبله", "القادم", "القادمه", "المرتقب", "المرتقبه") for f in own)
    )
    gathering.place = _place(layout, gathering, sentence)


def _place(layout: Layout, gathering: Gathering, sentence: Stretch) -> str:
    """Return the place that 'in' or 'to' gives near a meeting."""
    for k in range(gathering.at, min(sentence.stop - 1, gathering.stop + 6)):
        if layout.forms[k] in ("في", "الي") or layout.forms[k].startswith("ب"):
            at = k + 1 if layout.forms[k] in ("في", "الي") else k
            start = layout.words.starts[at]
            for offset in (start, start + 1):
                mention = layout.found.mention_at(offset)
                if mention and layout.found.entity(mention.entity).type in (EntityType.PLACE, EntityType.STATE):
                    return mention.entity
    return ""
