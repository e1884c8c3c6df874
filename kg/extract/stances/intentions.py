"""Tell what the holder of a content says that he himself will do, or will not do."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import SELF_THAT, STOPS, THAT, WAS, definite
from kg.extract.mentions.found import Gender, Number
from kg.extract.stances.actions import is_action
from kg.extract.stances.and_shall import goes_on_from
from kg.extract.stances.carrying_on import goes_until, keeps_on, sets_out
from kg.extract.stances.future import is_future
from kg.extract.stances.his_own import is_own, own_words
from kg.extract.stances.own_heads import heads_it
from kg.extract.stances.tone import OWN, Own
from kg.extract.stances.who_answers import ASKED
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS, OPENING_QUOTES

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
    stop = min(part.stop, part.first + (_SOON if layout.forms[part.first] not in _WHEN else 2 * _SOON))
    if _plans(layout, part.first, own) or sets_out(layout, part.first, own) or goes_until(layout, part, own):
        return True
    if not any(form.startswith(_TO_COME) for form in layout.forms[part.first : stop]):
        # So it is with most contents.
        return False
    if keeps_on(layout, part, own):
        return True
    meant = itself = _itself(layout, part.first, own.entities)
    for i in range(part.first, stop):
        form = layout.forms[i].removeprefix("و") if i == part.first else layout.forms[i]
        form = form[1:] if form.startswith("فسن") else form
        # "If that happens, then the region will": another than the speaker does it.
        named = is_own(layout, i, part.first, own) or (i == part.first and heads_it(layout, i, own))
        itself, meant = form not in _THEN_THAT and (itself or named), meant and not named
        if (form[:2] == "سن" and is_future(form)) or _first(layout, i):
            # "We would have refused, but for": no plan either.
            return i == part.first or layout.forms[i - 1] not in _WERE
        if form in _SHALL_BE and layout.form(i + 1) in _WITH_US:
            return True
        parted = layout.form(i + 1) in _BEFORE_ACTION or i + 1 in layout.time_at
        done = layout.form(i + 1 + parted)
        if form in _WILL_BE and is_action(done) and i <= part.first + _NEAR:
            return done not in _TALKED_OF
        if form == "لن" and layout.form(i + 1)[1:].startswith(_I_PROMISE):
            who = layout.form(i + 1)[:1]
            return who == "ن" or _as_i_do(layout, i + 1) or (itself and who in ("ت", "ي"))
        if is_future(form) or (form == "سوف" and layout.form(i + 1)[:1] in ("ي", "ت")):
            behind = i + 1 + (form == "سوف")
            itself = itself and not (meant and _of_a_thing(layout, behind - 1, part.first))
            # "His country would have refused, but for" is no plan.
            unmeant = form[1:].startswith(_NO_PLAN) or layout.forms[i - 1] in WAS
            itself = itself and not (i > part.first and unmeant)
            return itself or (i == part.first and is_own(layout, behind, behind, own))
    return False


def _plans(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether it is told at a place that the holder or his own has a plan: "his country has a plan to"."""
    i += own_words(layout, i, own)
    has = layout.form(i)
    if has == "لدي" and (whose := own_words(layout, i + 1, own)):
        return layout.form(i + 1 + whose) in _PLANS
    return has in _HAS and layout.form(i + 1) in _PLANS


# "When there is one government we shall sit with it".
_WHEN = word_set("حين عندما متى حالما وحين وعندما ومتى")
_HAS, _PLANS = word_set("لديه لديها لديهم لدينا لدي"), word_set("خطة خطط خطوات نية برنامج مشروع مشاريع عزم استعداد")


_WERE = WAS | word_set("كنا كنت وكنا وكنت")
_ABLE = word_set("ستطيع تمكن قدر تسنى قوى")
_PARTY = word_set("طرفا جزءا شريكا شاهدا ساحة أداة مطية رهينة منصة تابعا ممرا مقرا قاعدة")
_I_PROMISE = tuple(stem[1:] for stem in _EFFORT if stem[0] == "ن")
# "We shall have talks with".
_SHALL_BE, _WITH_US = word_set("سيكون ستكون"), word_set("لنا لدينا عندنا")


# "His country will remain a shelter", "the council will look into it": what a body has before it is no promise.
_NO_PLAN = tuple(p + stem for p in "تي" for stem in word_set("بحث ناقش تدارس بقى ظل"))
_BEFORE_ACTION = OPENING_QUOTES | word_set("قريبا لاحقا أيضا غدا فورا")
_THEN_THAT = word_set("فإن أن بأن")
# "Will be done": whoever says so of an action lets it be known that it is decided.
_WILL_BE = word_set("سيتم ستتم سيجري ستجري")
# To be talked about is, as with "the council will meet", no promise.
_TALKED_OF = word_set("مناقشة بحث تدارس استعراض تناول")
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
    if that in _BUT and layout.quoted[first]:
        # In his own words "he" is another.
        return False
    if that in _BUT and any(form in OWN for form in layout.forms[max(0, first - _FAR) : first]):
        return True
    if _of_another(layout, first, that, own):
        return False
    known = {agreement for entity in own for agreement in layout.found.agreements(entity)}
    if that.endswith("ها"):
        return known != {(Gender.MASCULINE, Number.SINGULAR)}
    return not known or any(gender is not Gender.FEMININE for gender, _ in known)


def _of_another(layout: Layout, first: int, that: str, own: frozenset[str]) -> bool:
    """Tell whether "and that he" goes on from "that X", who is another: "said X was well, and that he would return"."""
    if not that.startswith("و"):
        return False
    # Of a person it may not be told whether a man is meant.
    genders = {Gender.FEMININE} if that.endswith("ها") else {Gender.MASCULINE, Gender.UNKNOWN}
    for k in range(first - _NEAR, max(-1, first - _FAR), -1):
        if layout.forms[k] in SELF_THAT or (layout.forms[k] in STOPS and layout.forms[k] not in COMMAS):
            return False
        if layout.forms[k] in THAT:
            # "The citizen N", "the freed prisoner N": called by what he is.
            definites = next((n for n in range(1, 4) if not definite(layout.form(k + n))), 4)
            who = next((one for n in range(1, definites + 1) if (one := layout.phrase(k + n)) is not None), None)
            if who is None:
                return _arrives(layout.form(k + 1), genders)
            if that.endswith("ها") and definites > 1 and layout.form(k + 1).endswith("ه"):
                # "The (female) citizen N": her name need not tell.
                genders |= {Gender.UNKNOWN}
            return layout.bare(who) and who.gender in genders and who.entity not in own
    return False


def _arrives(form: str, genders: set[Gender]) -> bool:
    """Tell whether a definite noun is of people who may do something, as "the delegation", of some genders."""
    head = nouns_ar().head(form) if form.startswith("ال") else None
    return head is not None and head.kind in _DOERS and head.number == "s" and Gender(head.gender) in genders


_DOERS = ("delegation", "office", "armed", "organisation")


def _that(layout: Layout, first: int) -> str:
    """Return the "that he" or "but he" right before a place, or before the quotation mark there."""
    opens = goes_on_from(layout, first)
    near = (opens,) if opens >= 0 else (first - 1, first - 2)
    return next((layout.form(k) for k in near if layout.form(k) in SELF_THAT or layout.form(k) in _BUT), "")


def _of_a_thing(layout: Layout, i: int, first: int) -> bool:
    """Tell whether a future verb behind "that he" is of no speaker: "it will succeed", "there will be", "she will"."""
    form, that = layout.form(i).removeprefix("س"), _that(layout, first)
    other = (that.endswith("ه") and form[:1] == "ت") or (that.endswith("ها") and form[:1] == "ي")
    effect = form.startswith(_EFFECTS) and layout.form(i + 1 + (layout.form(i + 1) in _ALL)) not in _DUTY
    happens = form[1:] in _HAPPENS and definite(layout.form(i + 1))
    return other or effect or happens or layout.form(i + 1) in _THERE


# "Will do all its duty" is written like "will lead to".
_ALL = word_set("كل كافة جميع كامل")
_DUTY = word_set("واجبها واجبه واجباتها واجباته مسؤوليتها مسؤوليته مسؤولياتها مسؤولياته دورها دوره مهامها مهامه اليمين")


# What a thing does or fails to do, so that a pronoun with it is of no speaker: "it will succeed", "it will lead to".
_EFFECTS = tuple(
    word_set(
        "يؤثر تؤثر يحقق تحقق ينجح تنجح يؤدي تؤدي يحدث تحدث يثني تثني يفيد تفيد يجدي تجدي يخدم تخدم يسهم تسهم يساهم"
        " تساهم يشكل تشكل ينعكس تنعكس يدوم تدوم يطول تطول ينتهي تنتهي يقتصر تقتصر يشمل تشمل يمثل تمثل يفضي تفضي"
        " يسفر تسفر يمر تمر يجلب تجلب يخلق تخلق يزيد تزيد يفاقم تفاقم يأتي تأتي"
    )
)
# What takes no object, so that the noun behind it does so: "if they fail the fighting will go on".
_HAPPENS = word_set(
    "عود نهار نفجر ندلع ستمر توقف سقط فشل زداد تفاقم تحول سود تصاعد زول غرق موت بقى كون حدث بدأ نطلق ضيع نزح هرب تعطل"
)
_THERE = frozenset(["هناك", "ثمه", "هنالك"])


def _first(layout: Layout, i: int) -> bool:
    """Tell whether 'I shall' or 'we shall' stands at a place, in one word or in two."""
    if layout.forms[i] == "سوف":
        return layout.form(i + 1).startswith(("ن", "ا")) and len(layout.form(i + 1)) > _NEAR
    start = layout.words.starts[i]
    return layout.found.release.text[start : start + 2] == "سأ" and layout.forms[i] not in ASKED


def _as_i_do(layout: Layout, i: int) -> bool:
    """Tell whether the verb behind "will not" is that of the first person, which only its spelling tells."""
    return layout.found.release.text.startswith("أ", layout.words.starts[i])


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
            verb = layout.form(i + 1)[1:]
            if verb in _ABLE or (verb == "كون" and layout.form(i + 2) not in _PARTY):
                # "Will not be able to", "will not be there": what cannot be is not refused.
                return False
            if _as_i_do(layout, i + 1):
                return not verb.startswith(_I_PROMISE)
            itself = (itself and layout.form(i + 2) not in _THERE) or (
                meant and not _of_a_thing(layout, i + 1, part.first)
            )
            return (itself or layout.form(i + 1).startswith("ن")) and not layout.form(i + 1).startswith(_EFFORT)
    return False
