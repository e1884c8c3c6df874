"""Decide by plain wording what a content told by a neutral cue does: it accuses, promises or praises."""

from typing import NamedTuple

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, SELF_THAT, THAT
from kg.extract.mentions.found import Gender, Number
from kg.extract.stances.actions import is_action
from kg.kinds import Polarity
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_NOT_FUTURE = tuple(
    word_set(
        "سياس سياد سيار سيناء سيناري سينات سينم سينود ستاف سيرج سيرغ سيرو سنوات سنوي ستين سيول سيلان سيمون ستوكه ستيف"
        " ستيو ستالي ستان ستراتي ستار ستون سيدات"
    )
)
# Nouns and verbs of the past that begin like a future: "a lady", "control", "the course of".
_NO_FUTURE = word_set(
    "سيدة سيدتي سيدنا سيدها سيدهم سيرة سيرته سيرتها سيرها سيطر سيطرة سيطرت سيطروا سيطرنا سيطرته سيطرتها سيطرتهم"
)
OWN = word_set(
    "بلاده بلادها بلادهم بلادنا بلدنا بلده حكومته حكومتها حكومتنا بلدهم حزبه حزبها حزبنا حركته حركتنا وزارته وزارتنا"
    " منظمته منظمتنا كتلته كتلتنا جماعته هيئته هيئتنا تياره تيارنا إدارته شعبنا جيشنا قواتنا قواته قواتها"
    " قواتهم جيشه جيشها شعبه شعبها جماعتهم دولتنا دولته"
)


class Own(NamedTuple):
    """Who speaks, the entities that are his own, himself among them, and words that stand for them."""

    holders: tuple[str, ...]
    entities: frozenset[str]
    forms: frozenset[str]


NOTHING_OWN = Own((), frozenset(), frozenset())
# "Will not spare" an effort and "will not abandon" are promises.
_EFFORT = tuple(
    p + stem for p in "تين" for stem in word_set("ألو دخر توانى تخلى قاطع تردد تراجع بخل تأخر خذل ترك نسى فرط")
)
_NEAR, _CLOSE = 3, 9
_SOON = 7
_FAR = 25


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
    if any(tone["crime"].has(layout.forms[i]) and _anothers(layout, i, holder) for i in near):
        return True
    actor = next((p for i in near if (p := layout.phrase(i))), None)
    if actor is not None and actor.entity in holder:
        return False
    last = actor.last if actor is not None else part.first + _NEAR
    while actor is not None and (joined := layout.phrase(last + 1)) and layout.proclitic(joined) == "و":
        last = joined.last
    for i in range(part.first, min(part.stop, last + _CLOSE)):
        if (layout.forms[i] in ("،", ",", ":", "؛") and i != last + 1) or tone["inquiring"].has(layout.forms[i]):
            return False
        if tone["commit"].has(layout.forms[i]):
            return any(tone["crime"].has(f) for f in layout.forms[i + 1 : min(part.stop, i + _CLOSE)])
        if layout.forms[i] in _BEARS and layout.form(i + 1).startswith(_BLAME) and actor is not None:
            return True
        # "Ending the crimes of X is possible", "the tribunal for the crimes in X": nobody is denounced.
        apart = actor is not None and not actor.first <= i <= actor.last and not _ended(layout, i, part.first)
        if apart and (tone["crime"].has(layout.forms[i]) or _abets(layout, i, part.stop)):
            return True
    return False


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
    """Tell whether somebody is said to help or share in evil: 'is involved in', 'takes part in the killing of'."""
    if layout.forms[i] not in _ABETTING or layout.form(i - 1) in ("لا", "لم", "لن", "غير", "ليس", "ليست"):
        return False
    tone, near = load_tone(), layout.forms[i + 1 : min(stop, i + 1 + _SOON)]
    evil = [k for k, form in enumerate(near) if any(tone[kind].has(form) for kind in ("crime", "grasping", "violent"))]
    return bool(evil) and not any(tone["ending"].has(form) for form in near[: evil[0] + 1])


_ABETTING = word_set(
    "يشارك تشارك يشاركون شارك شاركت يساعد تساعد ساعد ساعدت يساهم تساهم ساهم ساهمت يسهم تسهم أسهم أسهمت متورط متورطة"
    " متورطون متورطين تورط تورطت ضالع ضالعة ضالعون شريك شريكة شركاء متواطئ متواطئة"
)


_BEARS = word_set("يتحمل تتحمل يتحملون يتحملان تتحملان تحمل")
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
    bad = set(tone["bad"].places(forms))
    for i in bad.union(tone["good"].places(forms)):
        before = forms[max(0, i - _NEAR) : i]
        denied = any(tone["denying"].has(form) for form in before)
        if i in bad:
            balance -= not denied and not any(tone["ending"].has(form) for form in before)
        else:
            balance += -1 if denied else 1
    return Polarity.FOR if balance > 0 else Polarity.AGAINST if balance < 0 else Polarity.NEUTRAL


def promises(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether the holder announces at the head of a content what he himself will do.

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own.

    Returns:
        Whether a future verb stands there with him as its subject.
    """
    meant = itself = _itself(layout, part.first, own.entities)
    for i in range(part.first, min(part.stop, part.first + _SOON)):
        form = layout.forms[i]
        # "If that happens, then the region will": another than the speaker does it.
        named = _is_own(layout, i, part.first, own)
        itself, meant = form not in _THEN_THAT and (itself or named), meant and not named
        if (form[:2] == "سن" and is_future(form)) or _first(layout, i):
            return True
        quoted = layout.form(i + 1) in _OPENING
        if form in _WILL_BE and is_action(layout.form(i + 1 + quoted)) and i <= part.first + _NEAR:
            return True
        if form == "لن" and layout.form(i + 1).startswith(_EFFORT):
            return itself or layout.form(i + 1).startswith("ن")
        if is_future(form) or (form == "سوف" and layout.form(i + 1)[:1] in ("ي", "ت")):
            behind = i + 1 + (form == "سوف")
            itself = itself and not (meant and _of_a_thing(layout, behind - 1, part.first))
            return itself or (i == part.first and _is_own(layout, behind, behind, own))
    return False


# "The State of X": the noun before the name.
_STATE_OF = word_set("دولة جمهورية مملكة سلطنة إمارة حكومة")
_BEFORE_OWN = _STATE_OF | THAT | PUNCTUATION


def _is_own(layout: Layout, i: int, first: int, own: Own) -> bool:
    """Tell whether a word is one of the holder's own, or the name of one where such a name may stand."""
    form = layout.form(i)
    if i > first:
        # "The sanctions on his country will not", "the ties of his country will": another subject.
        before = layout.form(i - 1).removeprefix("و")
        return form in OWN and (before in _BEFORE_OWN or i - 1 in layout.time_at)
    phrase = (layout.phrase(i + 1) if form in _STATE_OF else None) or layout.phrase(i) if i == first else None
    if phrase is not None and phrase.entity in own.entities:
        return True
    return form in own.forms or form.removeprefix("و") in own.forms


_OPENING = frozenset('"«“')
_THEN_THAT = word_set("فإن أن بأن")
# "Will be done": whoever says so of an action lets it be known that it is decided.
_WILL_BE = word_set("سيتم ستتم")
_BUT = word_set("لكنه لكنها لكنهم لكننا ولكنه ولكنها ولكننا")


def _itself(layout: Layout, first: int, own: frozenset[str]) -> bool:
    """Tell whether a pronoun on 'that' before a place can stand for the speaker or for whom he speaks."""
    that = _that(layout, first)
    if not that or that.endswith("هما"):
        return False
    if that.endswith(("نا", "ني")):
        return True
    if that in _BUT and any(form in OWN for form in layout.forms[max(0, first - _FAR) : first]):
        return True
    known = {agreement for entity in own for agreement in layout.found.agreements(entity)}
    if that.endswith("ها"):
        return known != {(Gender.MASCULINE, Number.SINGULAR)}
    return not known or any(gender is not Gender.FEMININE for gender, _ in known)


def _that(layout: Layout, first: int) -> str:
    """Return the "that he" or "but he" right before a place, or before the quotation mark there."""
    return next((f for f in (layout.form(first - 1), layout.form(first - 2)) if f in SELF_THAT or f in _BUT), "")


def _of_a_thing(layout: Layout, i: int, first: int) -> bool:
    """Tell whether a future verb behind "that he" is of no speaker: "it will succeed", "there will be", "she will"."""
    form, that = layout.form(i).removeprefix("س"), _that(layout, first)
    other = (that.endswith("ه") and form[:1] == "ت") or (that.endswith("ها") and form[:1] == "ي")
    return other or form.startswith(_EFFECTS) or layout.form(i + 1) in _THERE


# What a thing does or fails to do, so that a pronoun with it is of no speaker: "it will succeed", "it will lead to".
_EFFECTS = tuple(
    word_set(
        "يؤثر تؤثر يحقق تحقق ينجح تنجح يؤدي تؤدي يحدث تحدث يثني تثني يفيد تفيد يجدي تجدي يخدم تخدم يسهم تسهم يساهم"
        " تساهم يشكل تشكل ينعكس تنعكس يدوم تدوم يطول تطول ينتهي تنتهي يقتصر تقتصر يشمل تشمل يمثل تمثل يفضي تفضي"
        " يسفر تسفر يمر تمر يجلب تجلب يخلق تخلق يزيد تزيد يفاقم تفاقم يأتي تأتي"
    )
)
_THERE = frozenset(["هناك", "ثمه", "هنالك"])


def _first(layout: Layout, i: int) -> bool:
    """Tell whether 'I shall' or 'we shall' stands at a place, in one word or in two."""
    if layout.forms[i] == "سوف":
        return layout.form(i + 1).startswith(("ن", "ا")) and len(layout.form(i + 1)) > _NEAR
    start = layout.words.starts[i]
    return layout.found.release.text[start : start + 2] == "سأ"


def refuses(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether the holder says at the head of a content what he himself will not do.

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own.

    Returns:
        Whether "will not" stands there with him as its subject.
    """
    meant, itself = _itself(layout, part.first, own.entities), False
    for i in range(part.first, min(part.stop - 1, part.first + _SOON)):
        itself = itself or _is_own(layout, i, part.first, own)
        if layout.forms[i] == "لن":
            itself = (itself and layout.form(i + 2) not in _THERE) or (
                meant and not _of_a_thing(layout, i + 1, part.first)
            )
            return (itself or layout.forms[i + 1].startswith("ن")) and not layout.forms[i + 1].startswith(_EFFORT)
    return False


def turns_down(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content begins with words by which somebody will have none of it: 'there is no room for'."""
    refusing, last = load_tone()["refusing"], min(part.stop, part.first + _NEAR)
    return any(refusing.at(layout.forms, i) for i in range(part.first, last))


def is_future(form: str) -> bool:
    """Tell whether a folded word looks like a verb in the future.

    Examples:
        >>> is_future("سيواصل"), is_future("سيدعم"), is_future("السياسه"), is_future("سيده")
        (True, True, False, False)
    """
    return (
        len(form) >= 5
        and form[0] == "س"
        and form[1] in "يتن"
        and form not in _NO_FUTURE
        and not form.startswith(_NOT_FUTURE)
    )


def described(layout: Layout, part: Stretch) -> Polarity:
    """Tell whether a description praises or blames: the first word of either kind in it decides.

    Args:
        layout: The release.
        part: What is described, with what it is called.

    Returns:
        For, against, or neutral when it does neither.
    """
    for i in range(part.first, part.stop):
        if load_tone()["praising"].has(layout.forms[i]):
            return Polarity.AGAINST if layout.form(i - 1) == "غير" else Polarity.FOR
        if load_tone()["belittling"].at(layout.forms, i):
            return Polarity.AGAINST
    return Polarity.NEUTRAL
