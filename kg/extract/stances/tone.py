"""Decide by plain wording what a content told by a neutral cue does: it accuses, promises or praises."""

from typing import NamedTuple

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, RELATIVES
from kg.kinds import Polarity
from kg.lexicon.tone import lists_of, load_tone
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import OPENING_QUOTES

OWN = word_set(
    "بلاده بلادها بلادهم بلادنا بلدنا بلده حكومته حكومتها حكومتنا بلدهم حزبه حزبها حزبنا حركته حركتنا وزارته وزارتنا"
    " منظمته منظمتنا كتلته كتلتنا جماعته هيئته هيئتنا تياره تيارنا إدارته شعبنا جيشنا قواتنا قواته قواتها"
    " قواتهم جيشه جيشها شعبه شعبها جماعتهم دولتنا دولته بلادي بلدي حكومتي حزبي حركتي"
    " كتلتها كتلتهم حركتها حركتهم وزارتها منظمتها هيئتها نقابته نقابتها نقابتنا ائتلافه ائتلافها ائتلافنا"
    " تحالفه تحالفها تحالفنا تياره تيارها تكتله فصيله فصيلنا لجنته لجنتها لجنتنا مؤسسته مؤسستها"
    " مؤسستنا دولتها قيادته قيادتنا"
)


class Own(NamedTuple):
    """Who speaks, the entities that are his own, himself among them, words for them, and those of their names."""

    holders: tuple[str, ...]
    entities: frozenset[str]
    forms: frozenset[str]
    words: frozenset[str] = frozenset()


NOTHING_OWN = Own((), frozenset(), OWN)
_NEAR, _CLOSE = 3, 9
_SOON = 7


def accuses(layout: Layout, part: Stretch, holder: tuple[str, ...]) -> bool:
    """Tell whether a content denounces another actor in plain words.

    Args:
        layout: The release.
        part: The content.
        holder: Its holders.

    Returns:
        Whether an actor other than the holder stands at its head with a word of crime after him, or somebody is
        said to have committed one, or to bear the blame.
    """
    tone = load_tone()
    near = range(part.first, min(part.stop, part.first + _NEAR))
    at_head = any(tone["crime"].has(layout.forms[i]) and _anothers(layout, i, holder) for i in near)
    told = not tone["commit"].lacks(layout.forms[part.first : part.stop])
    if at_head or (told and any(_and_committed(layout, part, i, holder) for i in range(part.first + 1, part.stop))):
        return True
    actor = next((p for i in near if (p := layout.phrase(i))), None)
    if layout.forms[part.first] in _SEEMS or (actor is not None and actor.entity in holder):
        # "It seems that they committed a crime" finds rather than denounces.
        return False
    last = actor.last if actor is not None else part.first + _NEAR
    while actor is not None and (joined := layout.phrase(last + 1)) and layout.proclitic(joined) == "و":
        last = joined.last
    for i in range(part.first, min(part.stop, last + _CLOSE)):
        if not _tells(layout.forms[i]):
            continue
        if (layout.forms[i] in _SIGNS and i != last + 1) or _clears(layout, i):
            return False
        if tone["commit"].has(layout.forms[i]):
            evil = any(tone["crime"].has(f) for f in layout.forms[i + 1 : min(part.stop, i + _CLOSE)])
            return evil and layout.forms[part.first] not in OWN and layout.forms[part.first] not in _ACCUSED
        if layout.forms[i] in _BEARS and layout.form(i + 1).startswith(_BLAME):
            return actor is not None or layout.forms[part.first] in _HE
        # "Ending the crimes of X is possible", "the tribunal for the crimes in X": nobody is denounced.
        apart = actor is not None and not actor.first <= i <= actor.last and not _ended(layout, i, part.first)
        if apart and (tone["crime"].has(layout.forms[i]) or _abets(layout, i, part.stop)):
            return True
    return False


def _and_committed(layout: Layout, part: Stretch, i: int, holder: tuple[str, ...]) -> bool:
    """Tell whether it is told behind other deeds that a crime was committed: "and committed massacres"."""
    form, tone = layout.forms[i], load_tone()
    if form[0] != "و" or not tone["commit"].has(form):
        return False
    evil = any(tone["crime"].has(behind) for behind in layout.forms[i + 1 : min(part.stop, i + _SOON)])
    apart = not any(tone["inquiring"].has(f) or f in _NOT or f in OWN for f in layout.forms[part.first : i])
    actor = layout.phrase(part.first)
    return evil and apart and (actor is None or actor.entity not in holder)


def _clears(layout: Layout, i: int) -> bool:
    """Tell whether a word inquires into a crime or uncovers one, or one of crime is denied: "committed no"."""
    return load_tone()["inquiring"].has(layout.forms[i]) or layout.form(i - 1) in _NOT


# Told of in court.
_ACCUSED = word_set("المتهم المتهمة المتهمون المتهمين الجاني الجناة المشتبه")
_SEEMS = word_set("يبدو يظهر ربما قد يرجح")
_SIGNS = frozenset("،,:؛")
_NOT = with_and("لا لم لن غير ليس ليست ليسوا يعد تعد يعودوا")


def _tells(form: str) -> bool:
    """Tell whether a word has to do with denouncing: of crime, of committing, abetting or inquiring, or a sign."""
    return form in _DENOUNCING or not _OF_EVIL.isdisjoint(lists_of(form))


def _ended(layout: Layout, i: int, first: int) -> bool:
    """Tell whether what stands at a place is told to be ended or opposed by a word right before it."""
    return any(load_tone()["ending"].has(form) for form in layout.forms[max(first, i - 2) : i])


def _anothers(layout: Layout, i: int, holder: tuple[str, ...]) -> bool:
    """Tell whether a word of crime is another's: "the crimes of the regime", not "ending the crimes of"."""
    whose = layout.phrase(i + 1)
    if whose is None or layout.proclitic(whose) or whose.entity in holder or layout.forms[i].startswith("ال"):
        return False
    return not _ended(layout, i, i - 2) and layout.form(i - 1) not in PREPOSITIONS


def _abets(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether somebody is said to share in evil or to be behind it: 'is involved in', 'is behind the killing'."""
    told = layout.forms[i] in _ABETTING or (layout.forms[i] in _TO_BLAME and layout.form(i + 1) in _FOR)
    if not told:
        return False
    tone, near = load_tone(), layout.forms[i + 1 : min(stop, i + 1 + _SOON)]
    evil = [k for k, form in enumerate(near) if any(tone[kind].has(form) for kind in ("crime", "grasping", "violent"))]
    apart = ("ending", "inquiring")
    return bool(evil) and not any(tone[kind].has(form) for form in near[: evil[0] + 1] for kind in apart)


_ABETTING = word_set(
    "يشارك تشارك يشاركون شارك شاركت يساعد تساعد ساعد ساعدت يساهم تساهم ساهم ساهمت يسهم تسهم أسهم أسهمت متورط متورطة"
    " متورطون متورطين تورط تورطت ضالع ضالعة ضالعون شريك شريكة شركاء متواطئ متواطئة وراء"
)
# "Is responsible for", "is the cause of", with the evil itself behind it.
_TO_BLAME = word_set("مسؤول مسؤولة مسؤولون المسؤول المسؤولة المسؤولون المتسبب المتسببة السبب سبب سببا")
_FOR = word_set("عن في القتل الإرهاب الدمار الخراب المجازر المآسي الأول الأولى الرئيسي الرئيسية الوحيد المباشر")
_BEARS = word_set("يتحمل تتحمل يتحملون يتحملان تتحملان تحمل")
_DENOUNCING, _OF_EVIL = _SIGNS | _BEARS | _ABETTING | _TO_BLAME, frozenset({"crime", "commit", "inquiring"})
_HE = word_set("هو وهو هي وهي هم وهم")
_BLAME = ("المسووليه", "مسووليه", "كامل", "الجزء")


def attitude(layout: Layout, part: Stretch) -> Polarity:
    """Tell by plain words whether what a content tells is seen with favour or disfavour.

    Args:
        layout: The release.
        part: The content.

    Returns:
        The side with more words on it; neutral when neither has.
    """
    tone, forms, balance = load_tone(), layout.forms[part.first : part.stop], 0
    bad, good = set(tone["bad"].places(forms)), tone["good"].places(forms)
    for i in bad.union(good):
        before = forms[max(0, i - _NEAR) : i]
        denied = any(tone["denying"].has(form) for form in before)
        if i in bad:
            balance -= not denied and not any(tone["ending"].has(form) for form in before)
        else:
            balance += -1 if denied else 1
    return Polarity.FOR if balance > 0 else Polarity.AGAINST if balance < 0 else Polarity.NEUTRAL


def turns_down(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content begins with words by which somebody will have none of it: 'there is no room for'."""
    refusing, last = load_tone()["refusing"], min(part.stop, part.first + _NEAR)
    to, against = layout.forms[part.first], layout.form(part.first + 1)
    if to == "لا" and (against.startswith("لل") or (against.startswith("لا") and len(against) > _NEAR)):
        # "No to putting it off".
        return True
    return any(refusing.at(layout.forms, i) for i in range(part.first, last))


def described(layout: Layout, part: Stretch) -> Polarity:
    """Tell whether a description praises or blames: the first word of either kind in it decides.

    Args:
        layout: The release.
        part: What is described, with what it is called.

    Returns:
        For, against, or neutral when it does neither.
    """
    tone, first = load_tone(), _called(layout, part)
    if layout.forms[part.first] in SITUATION and tone["crime"].lacks(layout.forms[part.first : part.stop]):
        # "Described the plight of the city as disastrous": nobody is blamed.
        return Polarity.NEUTRAL
    for i in range(first, part.stop):
        if layout.forms[i] in RELATIVES and (first > part.first or _behind_as(layout, first)):
            break
        denied = tone["denying"].has(layout.form(i - 1))
        if tone["praising"].at(layout.forms, i):
            return Polarity.AGAINST if denied or _for_evil(layout, i + 1) else Polarity.FOR
        if tone["belittling"].at(layout.forms, i) and not denied and not _withstood(layout, i, first):
            return Polarity.AGAINST
    return Polarity.NEUTRAL


SITUATION = word_set(
    "الوضع وضع الأوضاع أوضاع الحالة حالة الحال الظروف ظروف المشهد الأزمة الأحداث التطورات المرحلة الأيام الساعات"
    " الخسائر الأضرار الإصابات المهمة التحديات المعركة المعارك الطريق"
)


def _withstood(layout: Layout, i: int, first: int) -> bool:
    """Tell whether who is described withstands or suffers what a word blames: "an enemy of corruption"."""
    near = layout.forms[max(first, i - 2) : i]
    return any(load_tone()[kind].has(form) for form in near for kind in ("ending", "withstanding"))


def _for_evil(layout: Layout, i: int) -> bool:
    """Tell whether something good is told to be so for what is evil: "a victory for terror"."""
    form = layout.form(i)
    return form.startswith("ل") and any(load_tone()[kind].has(form) for kind in ("belittling", "violent", "crime"))


def _called(layout: Layout, part: Stretch) -> int:
    """Return where it begins what something is called, behind what is: "the attack on X as cowardly"."""
    behind = range(part.first + 1, part.stop) if not _behind_as(layout, part.first) else ()
    return next((i for i in behind if layout.forms[i] in _AS or layout.forms[i].startswith("بال")), part.first)


def _behind_as(layout: Layout, i: int) -> bool:
    """Tell whether what something is called begins at a place, perhaps in quotation marks."""
    return layout.form(i - 1 - (layout.form(i - 1) in OPENING_QUOTES)) in _AS


_AS = word_set("ب بأنه بأنها بأنهم بأنهما بأن")
