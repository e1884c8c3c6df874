"""Tell what the holder of a content says that he himself will do, or will not do."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, SELF_THAT, THAT, definite
from kg.extract.mentions.found import Gender, Number
from kg.extract.stances.actions import is_action
from kg.extract.stances.and_shall import goes_on_from
from kg.extract.stances.future import is_future
from kg.extract.stances.tone import OWN, Own
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import OPENING_QUOTES

# "Will not spare" an effort and "will not abandon" are promises.
_EFFORT = tuple(
    p + stem
    for p in "تين"
    for stem in word_set(
        "ألو دخر توانى تخلى قاطع تردد تراجع بخل تأخر خذل ترك نسى فرط توقف تورط قصر حيد نكث يأس"
        " نجر عتدي تدخل غدر خيب تهاون هدأ نجرف ظلم ضيع"
    )
)
_NEAR, _SOON, _FAR = 3, 7, 25
# How a future begins, and "will not".
_TO_COME = ("س", "وس", "فسن", "لن", "ولن")


def promises(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether the holder announces at the head of a content what he himself will do.

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own.

    Returns:
        Whether a future verb stands there with him as its subject.
    """
    stop = min(part.stop, part.first + _SOON)
    if _plans(layout, part.first, own):
        return True
    if not any(form.startswith(_TO_COME) for form in layout.forms[part.first : stop]):
        # So it is with most contents.
        return False
    if _keeps_on(layout, part, own):
        return True
    meant = itself = _itself(layout, part.first, own.entities)
    for i in range(part.first, stop):
        form = layout.forms[i].removeprefix("و") if i == part.first else layout.forms[i]
        form = form[1:] if form.startswith("فسن") else form
        # "If that happens, then the region will": another than the speaker does it.
        named = is_own(layout, i, part.first, own)
        itself, meant = form not in _THEN_THAT and (itself or named), meant and not named
        if (form[:2] == "سن" and is_future(form)) or _first(layout, i):
            return True
        if form in _SHALL_BE and layout.form(i + 1) in _WITH_US:
            return True
        parted = layout.form(i + 1) in _BEFORE_ACTION or i + 1 in layout.time_at
        if form in _WILL_BE and is_action(layout.form(i + 1 + parted)) and i <= part.first + _NEAR:
            return True
        if form == "لن" and layout.form(i + 1).startswith(_EFFORT):
            return itself or layout.form(i + 1).startswith("ن")
        if is_future(form) or (form == "سوف" and layout.form(i + 1)[:1] in ("ي", "ت")):
            behind = i + 1 + (form == "سوف")
            itself = itself and not (meant and _of_a_thing(layout, behind - 1, part.first))
            itself = itself and not (i > part.first and form[1:].startswith(_NO_PLAN))
            return itself or (i == part.first and is_own(layout, behind, behind, own))
    return False


def _plans(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether it is told at a place that the holder or his own has a plan: "his country has a plan to"."""
    i += own_words(layout, i, own)
    has = layout.form(i)
    if has == "لدي" and (whose := own_words(layout, i + 1, own)):
        return layout.form(i + 1 + whose) in _PLANS
    return has in _HAS and layout.form(i + 1) in _PLANS


_HAS, _PLANS = word_set("لديه لديها لديهم لدينا لدي"), word_set("خطة خطط خطوات نية برنامج مشروع مشاريع عزم استعداد")


def _keeps_on(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether what is the holder's own doing is told to go on: 'the efforts of his country will continue'."""
    open_door = layout.forms[part.first].startswith(_DOORS)
    if not open_door and not layout.forms[part.first].removeprefix("ال").startswith(_DOING):
        return False
    for i in range(part.first + 1, min(part.stop, part.first + _SOON)):
        on = layout.forms[i] in _GOES_ON or (layout.forms[i] == "لن" and layout.form(i + 1) in _STOPS)
        on = on or (layout.forms[i] == "سوف" and "س" + layout.form(i + 1) in _GOES_ON)
        if (layout.form(i + 1) in _OPEN and is_future(layout.forms[i])) if open_door else on:
            return layout.forms[part.first].endswith("نا") or _of_his(layout, part.first, i, own)
    return False


def _of_his(layout: Layout, first: int, stop: int, own: Own) -> bool:
    """Tell whether a doing is of what is the holder's own, and not done to it: "the attack of X on his country"."""
    for k in range(first + 1, stop):
        form = layout.forms[k]
        if form in _AGAINST or form in PREPOSITIONS or form.startswith(("لل", "بال")):
            return False
        if form.endswith("نا") or is_own(layout, k, k, own):
            harmed = layout.forms[first].removeprefix("ال").startswith(_HARM) and form.startswith(_HARMED)
            return not harmed or layout.form(k + 1) in _AGAINST
    return False


_HARM, _AGAINST = tuple(word_set("عمليات حملة حرب معركة هجوم هجمات ضربات غارات قصف")), word_set("على ضد")
_HARMED = tuple(word_set("بلاد بلد شعب أرض أراضي قرى مدن"))
_DOING = tuple(
    word_set(
        "عمل عمليات عملية توغل انتشار جهود حملة حرب معركة هجوم هجمات ضربات غارات قصف دعم مساندة مساعدات"
        " مساعي تحرك كفاح نضال مسيرة مقاومة"
    )
)
_GOES_ON = word_set("سيستمر ستستمر سيتواصل ستتواصل ستظل سيظل ستبقى سيبقى")
# "Our doors will stay open".
_DOORS, _OPEN = ("باب", "ابواب"), word_set("مفتوحا مفتوحة مشرعة")
_STOPS = word_set("يتوقف تتوقف ينقطع تنقطع يتراجع تتراجع")
# "We shall have talks with".
_SHALL_BE, _WITH_US = word_set("سيكون ستكون"), word_set("لنا لدينا عندنا")


# "The State of X", "the leadership of the movement": the noun before whose it is.
_STATE_OF = word_set("دولة جمهورية مملكة سلطنة إمارة حكومة")
_PART_OF = _STATE_OF | word_set(
    "دول قيادة إدارة رئاسة أمانة سلطات قوات جيش وفد وزارة هيئة مجلس مكتب كتلة فريق مؤسسات أجهزة شعب محافظة ولاية بلدية"
)
_BEFORE_OWN = _STATE_OF | THAT | PUNCTUATION


def is_own(layout: Layout, i: int, first: int, own: Own) -> bool:
    """Tell whether a word is one of the holder's own, or the name of one where such a name may stand.

    Args:
        layout: The release.
        i: Index of the word.
        first: Index of the first word of the content: names stand there only.
        own: What is the holder's own.

    Returns:
        Whether it is.
    """
    form = layout.form(i)
    if i > first:
        # "The sanctions on his country will not", "the ties of his country will": another subject.
        before = layout.form(i - 1).removeprefix("و")
        stands = before in _BEFORE_OWN or i - 1 in layout.time_at
        return stands and form in OWN and layout.form(i + 1) not in _FORMER
    readings = {form, form.removeprefix("و")}
    part = not _PART_OF.isdisjoint(readings)
    for phrase in (layout.phrase(i), layout.phrase(i + 1) if part else None):
        if phrase is not None and phrase.entity in own.entities:
            return True
    if part:
        return layout.form(i + 1) in own.forms | own.words and _whole(layout, i + 1, own)
    if OWN.isdisjoint(readings) and not _whole(layout, i + 1, own):
        return False
    meant = not own.forms.isdisjoint(readings) and layout.form(i + 1) not in _FORMER
    return meant and not _anothers(layout, i, own)


# "The armed forces", "the present government": what says of a body nothing about whose it is.
_PLAIN = word_set(
    "المسلحة الحالية الحالي الجديدة الجديد الوطنية الوطني الشرعية الشرعي المركزية المركزي الانتقالية الانتقالي الحاكم"
    " الحاكمة الاتحادية الاتحادي العليا الأعلى الكريم العظيم الشقيق التنفيذي التنفيذية السياسي السياسية العام العامة"
)
# "His former government" is no longer his.
_FORMER = word_set("السابق السابقة السابقين الراحلة الراحل المنحلة المقالة المنتهية")


def _whole(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether all that tells whose a body is tells of the holder's own: "the army" of the Ruritanian army."""
    j = i
    while definite(layout.form(j)) or layout.form(j) in own.words:
        masculine = layout.form(j).removesuffix("ه")
        known = any(form in words for form in (masculine, masculine + "ه") for words in (own.words, own.forms))
        if not known and layout.form(j) not in _PLAIN:
            return False
        j += 1
    return True


def own_words(layout: Layout, i: int, own: Own) -> int:
    """Count the words by which the holder calls what is his own: 'his country', 'the leadership of the movement'.

    Args:
        layout: The release.
        i: Index of the first of them.
        own: What is the holder's own.

    Returns:
        Their number, adjectives included; none when something else stands there.
    """
    if not is_own(layout, i, i, own):
        return 0
    j = i + 1 + (layout.form(i + 1) in own.forms | own.words)
    while definite(layout.form(j)) and layout.phrase(j) is None:
        j += 1
    return j - i


def _anothers(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether a noun such as "the government" is that of another state: "the Ruritanian government"."""
    phrase = layout.phrase(i)
    if phrase is None or phrase.last == i:
        return False
    entity = layout.found.entity(phrase.entity)
    return entity.type is EntityType.STATE or not own.entities.issuperset(entity.of)


# "The council will meet tomorrow", "his country will remain a shelter": what a body has before it is no promise.
_NO_PLAN = tuple(p + stem for p in "تي" for stem in word_set("عقد جتمع لتقي بحث ناقش تدارس بقى ظل"))
_BEFORE_ACTION = OPENING_QUOTES | word_set("قريبا لاحقا أيضا غدا فورا")
_THEN_THAT = word_set("فإن أن بأن")
# "Will be done": whoever says so of an action lets it be known that it is decided.
_WILL_BE = word_set("سيتم ستتم")
_BUT = word_set("لكنه لكنها لكنهم لكننا ولكنه ولكنها ولكننا")


def _itself(layout: Layout, first: int, own: frozenset[str]) -> bool:
    """Tell whether a pronoun on 'that' before a place can stand for the speaker or for whom he speaks."""
    opens = goes_on_from(layout, first)
    if opens >= 0 and layout.forms[opens] not in SELF_THAT:
        phrase = layout.phrase(opens + 1)
        return layout.form(opens + 1) in OWN or (phrase is not None and phrase.entity in own)
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
    opens = goes_on_from(layout, first)
    near = (opens,) if opens >= 0 else (first - 1, first - 2)
    return next((layout.form(k) for k in near if layout.form(k) in SELF_THAT or layout.form(k) in _BUT), "")


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
    stop = min(part.stop - 1, part.first + _SOON)
    if "لن" not in layout.forms[part.first : stop] and layout.forms[part.first] != "ولن":
        return False
    meant, itself = _itself(layout, part.first, own.entities), False
    for i in range(part.first, stop):
        itself = itself or is_own(layout, i, part.first, own)
        if layout.forms[i] == "لن" or (layout.forms[i] == "ولن" and i == part.first):
            itself = (itself and layout.form(i + 2) not in _THERE) or (
                meant and not _of_a_thing(layout, i + 1, part.first)
            )
            return (itself or layout.form(i + 1).startswith("ن")) and not layout.form(i + 1).startswith(_EFFORT)
    return False
