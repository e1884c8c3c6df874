"""Pass over what is inserted between a subject and its verb: "that the movement, which took part in it, rejects"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import (
    ADJUNCTS,
    ADVERBS,
    AUXILIARIES,
    BEFORE_VERB,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    RESETS,
    STOPS,
    THAT,
    definite,
)
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.future import is_future
from kg.extract.stances.heads import head_at
from kg.extract.stances.subjects import agrees
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import word_set
from kg.text.words import COMMAS

_BETWEEN_COMMAS, _LONGEST, _NEAREST = 16, 12, 2
_FINITE = (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE)
# "As a member of it", "on its part", "like others": what begins an insertion, besides prepositions and "which".
_OPENING = word_set(
    "بوصفه بوصفها بوصفهم باعتباره باعتبارها باعتبارهم بصفته بصفتها كونه كونها كما مثل مثله مثلها كغيره كغيرها كغيرهم"
    " وفقا وفق حسب بحسب طبقا استنادا انطلاقا بناء التزاما إيمانا إدراكا حرصا تأكيدا عملا تماشيا انسجاما ردا"
    " بقيادة برئاسة بزعامة بقيادته بقيادتها بدعم بدعوة بالتعاون بالتنسيق بالتشاور بالتوازي بالتزامن بالإضافة إضافة"
    " سواء منذ طوال طيلة رغم برغم بالرغم أسوة جنبا لأنه لأنها ممثلا ممثلة عبر خلال أثناء بعد قبل عقب"
    " حتى بفضل بسبب بعكس خلافا بخلاف بشكل بصورة بدوره بدورها بدورهم معه معها معهم هو هي هم"
)
# "Its king, its government and its people": in what respect a state acts as one.
_AS_ONE = word_set(
    "ملكا قيادة حكومة شعبا رئيسا دولة أميرا سلطانا جيشا برلمانا مؤسسات أحزابا قيادات شعوبا حكومات أفرادا جماعات"
    " رسميا شعبيا"
)
# "And its allies": unnamed companions, who change nothing about whose view it is.
_COMPANIONS = word_set(
    "شركاءه شركاؤه شركائه شركاءها شركاؤها شركائها حلفاءه حلفاؤه حلفائه حلفاءها حلفاؤها حلفائها أصدقاءه أصدقاءها"
    " أصدقاؤها أصدقائها أشقاءه أشقاءها أشقاؤها جيرانها جيرانه أنصاره أنصارها حلفاءهم أشقاءهم شعبها شعبه حكومتها"
    " قيادتها قيادته"
)
# "The government, legitimate, new, recognised": adjectives behind the name of a body.
_EPITHETS = word_set(
    "الشرعية الشرعي الحالية الحالي الجديدة الجديد المنتخبة المنتخب المؤقتة المؤقت الموحدة الموحد الشقيقة الشقيق الصديقة"
    " الصديق الموقرة الموقر الوليدة القائمة الرسمية"
)
_BY_IT, _WORLDWIDE = word_set("به بها بهم"), word_set("دوليا دولية عالميا رسميا")
_ESCORTING, _WITH_HIM = word_set("المرافق والمرافق المرافقين المرافقة"), word_set("له لها لهم لهما")
_LONG_SINCE = word_set("لطالما طالما دائما ودائما وأبدا")


def past_insertion(
    layout: Layout, table: CueTable, j: int, stop: int, subject: tuple[NounPhrase, ...], own: str
) -> int:
    """Return the verb or predicate behind what is inserted after a subject, or the same place where nothing is.

    Args:
        layout: The release.
        table: The cue words.
        j: Index of the word behind the subject.
        stop: One past the last word of the content.
        subject: The actor phrases that are the subject.
        own: A word such as "his country" that stands for it, or nothing.

    Returns:
        The index of the verb, its negation or auxiliary included.
    """
    if not subject and not own:
        return j
    at = _past_companions(layout, j)
    ends = [at] if at > j else []
    ends += [] if layout.form(at) not in COMMAS else _closing(layout, at, stop)
    if layout.form(at) not in COMMAS and _opens(layout, at):
        ends += range(at + _NEAREST, min(stop - 1, at + _LONGEST))
    for end in ends:
        bare = end > at and layout.form(end - 1) not in COMMAS
        if THAT & set(layout.forms[at:end]) or STOPS & set(layout.forms[at:end]):
            break
        if bare and (not _ended(layout, at, end) or _goes_on(layout, end, stop)):
            continue
        verb = end
        while layout.form(verb) in BEFORE_VERB:
            verb += 1
        if verb < stop - 1 and _takes_up(layout, table, verb, stop, subject, own, strict=bare):
            return end
    return j


def _past_companions(layout: Layout, j: int) -> int:
    """Step over "king, government and people", "and its allies", "long since", "legitimate", "recognised by all"."""
    at = j + (layout.form(j) in _WITH_HIM and layout.form(j - 1) in _ESCORTING)
    while layout.form(at) in _EPITHETS or (layout.form(at) == "المعترف" and layout.form(at + 1) in _BY_IT):
        at += 1 + (layout.form(at) == "المعترف")
    at += at > j and layout.form(at) in _WORLDWIDE
    while (
        (form := layout.form(at)).removeprefix("و") in _AS_ONE
        or form in _LONG_SINCE
        or (form[:1] == "و" and form[1:] in _COMPANIONS)
    ):
        at += 1
    return at


def past_light(layout: Layout, i: int) -> int:
    """Return the place behind words that change nothing about who acts: "himself", "on his part", "yesterday", "(45)".

    Args:
        layout: The release.
        i: Index of the word behind the subject.

    Returns:
        The index of the first other word.
    """
    while True:
        form = layout.form(i)
        if (time := layout.time_at.get(i)) is not None:
            i = time[0]
        elif form in ADVERBS or form in _HIMSELF:
            i += 1
        elif form == "من" and layout.form(i + 1) in RESETS:
            i += 2
        elif form == "(" and ")" in layout.forms[i : i + _BRACKETS]:
            i = layout.forms.index(")", i) + 1
        elif form.removeprefix("و") in _SEATED and (seat := layout.place_at.get(i + 1)) is not None:
            # "The court, whose seat is in X".
            i = seat
        else:
            return i


_BRACKETS = 6
_SEATED = word_set("مقره مقرها مركزه مركزها مقرهم")
_HIMSELF = word_set("نفسه نفسها نفسهم أنفسهم ذاته ذاتها شخصيا بالفعل وحده وحدها")


def _opens(layout: Layout, i: int) -> bool:
    """Tell whether a word begins an insertion: "which", "as a member of", "and since the first day", "on its part"."""
    form = layout.form(i)
    opens = any(word in _OPENING or word in PREPOSITIONS for word in (form, form.removeprefix("و")))
    return opens or form in RELATIVES or i in layout.time_at


def _closing(layout: Layout, comma: int, stop: int) -> list[int]:
    """Return the indices behind the commas that may close an insertion which a comma opens."""
    if not _opens(layout, comma + 1):
        return []
    reach = range(comma + 2, min(stop - 1, comma + _BETWEEN_COMMAS))
    return [k + 1 for k in reach if layout.forms[k] in COMMAS]


def _ended(layout: Layout, at: int, end: int) -> bool:
    """Tell whether an insertion without commas can end before a place: a verb describes an indefinite noun."""
    before = layout.form(end - 1)
    whole = definite(before) or before.endswith(("ه", "ها", "هم")) or layout.ends_at.get(end - 1) is not None
    whole = (
        whole
        or layout.form(at) in _HOW
        or any(layout.place_at.get(k) == end for k in range(at, end))
        or _time_ends(layout, end)
    )
    verbs = (AUXILIARIES | NEGATIONS | RELATIVES).union(PREPOSITIONS)
    return whole and before not in verbs and layout.form(end - 2) not in RELATIVES


# "For a year", "in general": a noun without article ends these too.
_HOW = word_set("منذ بشكل بصورة")


def past_scene(layout: Layout, table: CueTable, i: int, stop: int) -> int:
    """Return the actor with a view behind what sets the scene: "that since the beginning of the crisis X rejects".

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the word that may set the scene.
        stop: One past the last word of the content.

    Returns:
        Index of the actor; the same index where none follows who is no part of the scene.
    """
    if layout.forms[i] not in ADJUNCTS and layout.forms[i] not in PREPOSITIONS:
        return i
    for k in range(i + _NEAREST, min(stop - _NEAREST, i + _SCENE)):
        who, before = layout.phrase(k), layout.form(k - 1)
        if who is None:
            continue
        parted = before in COMMAS or before in _SO or definite(before) or _time_ends(layout, k)
        verb = who.last + 1
        while layout.form(verb) in BEFORE_VERB:
            verb += 1
        holds = parted and layout.bare(who) and verb < stop - 1
        return k if holds and _takes_up(layout, table, verb, stop, (who,), "", strict=before not in _SO) else i
    return i


_SO, _SCENE = word_set("فإن"), 7


def _goes_on(layout: Layout, verb: int, stop: int) -> bool:
    """Tell whether another verb follows in the clause, whose subject it is: "a movement that threatens will go on"."""
    for k in range(verb + 1, min(stop, len(layout.forms))):
        form = layout.forms[k]
        if form in COMMAS or form in RELATIVES or form in THAT or form[:1] == "و":
            return False
        if form in _WILL_NOT or is_future(form):
            return True
        if form == "لا" and layout.form(k + 1)[:1] in ("ي", "ت", "م"):
            return True
    return False


_WILL_NOT = frozenset(["لن", "سوف"])


def acts_behind(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a verb stands behind what a subject is with: "the country, beside the war, fights".

    Args:
        layout: The release.
        i: Index of the first word that may be the verb.
        stop: One past the last word of the content.

    Returns:
        Whether one stands there, which need be no verb of a view.
    """
    for k in range(i, stop):
        form, before = layout.forms[k], layout.forms[k - 1]
        if form in COMMAS or form in RELATIVES or form in THAT:
            return False
        ended = definite(before) or k in layout.place_at.values()
        if is_future(form) or (ended and form[0] in "يت" and form not in PREPOSITIONS and not form.endswith("ا")):
            return True
    return False


def _time_ends(layout: Layout, end: int) -> bool:
    """Tell whether a time ends at a place."""
    return any(k in layout.time_at and layout.time_at[k][0] == end for k in range(max(0, end - 4), end))


def _takes_up(
    layout: Layout, table: CueTable, verb: int, stop: int, subject: tuple[NounPhrase, ...], own: str, *, strict: bool
) -> bool:
    """Tell whether a verb or predicate can be that of the subject."""
    for cue in table.forms.get(layout.forms[verb], ()):
        inflected = cue.inflected
        told = inflected.shape in _FINITE and inflected.person == 3 and not cue.conjunction
        if told and cue.verb.tier != "C" and _fits(cue, subject, own):
            return not strict or inflected.shape is not Shape.PERFECT
    return head_at(layout, verb, stop, "predicate") is not None


def _fits(cue: CueForm, subject: tuple[NounPhrase, ...], own: str) -> bool:
    """Tell whether a verb behind its subject agrees with it."""
    if not subject:
        return cue.inflected.gender == ("f" if own.endswith(_FEMININE) or "بلاد" in own else "m")
    who = subject[-1]
    plural = who.number is Number.PLURAL or len(subject) > 1
    return agrees(cue, who) and (plural or who.gender is not Gender.FEMININE or cue.inflected.gender == "f")


_FEMININE = ("ته", "تها", "تنا")
