"""Pass over words that belong to a cue or to its subject: attention drawn, honours, amounts, the rest of a post."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import GATHERS, NOUNS, WITH
from kg.extract.layout.wording import (
    BREAKS,
    HONOURED,
    HONOURED_OR_GLAD,
    PREPOSITIONS,
    PUNCTUATION,
    RELATIVES,
    STOPS,
    THAT,
    definite,
)
from kg.extract.mentions.found import Form
from kg.extract.stances.amounts import past_amount
from kg.extract.stances.honoured import GODS, past_honours
from kg.extract.stances.walk import Walk
from kg.kinds import Act
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

# "Drew attention to": the noun belongs to the cue.
_ATTENTION = frozenset(["النظر", "الانتباه", "الانظار", "الاهتمام", "نظر", "انتباه"])


def passed(walk: Walk, *, settled: bool) -> int:
    """Return the place past a noun that belongs to the cue, or past words of honour before its subject; else 0.

    Args:
        walk: The walk, standing at an ordinary word.
        settled: Whether the subject is known.

    Returns:
        The place, or 0.
    """
    if walk.form.verb.force == "points-out" and walk.layout.forms[walk.i] in _ATTENTION:
        return walk.i + 1
    if past := _this(walk) or _and_others(walk) or _of_meeting(walk):
        return past
    if "adds" in walk.form.verb.flags and walk.layout.forms[walk.i] in _HIS_WORDS:
        return walk.i + 1
    if walk.layout.forms[walk.i].endswith(("ا", "ه")) and (past := _cognate(walk)):
        return past
    if walk.layout.forms[walk.i : walk.i + 2] == _PUBLIC:
        return walk.i + 2
    if settled and (rest := _rest_of_post(walk)):
        return rest
    if settled or walk.blank >= 0:
        return 0
    if past := past_amount(walk.layout, walk.i):
        return past
    asked = walk.form.verb.addressee == "0" and walk.layout.forms[walk.i] in GODS
    if walk.i == walk.at + 1 and (asked or _stands_for(walk)):
        walk.wants_subject = False
        return walk.i + 1
    return _honoured(walk.layout, walk.i)


def _of_meeting(walk: Walk) -> int:
    """Return the place past what is told of a meeting: "the extraordinary meeting, which X held, affirmed"; or 0."""
    layout, i = walk.layout, walk.i
    discusses = walk.form.verb.act is Act.DISCUSS and "0" in walk.form.verb.takes
    if discusses and layout.form(i - 1) in NOUNS and (past := _past_parties(layout, i, walk.stop)) > i:
        return past
    if layout.form(i - 1) not in NOUNS or not definite(layout.form(i)):
        return 0
    held = walk.gathering or walk.blank == i - 1
    if held and discusses:
        described = _described(layout, i, walk.stop)
        if layout.form(described) not in RELATIVES | COMMAS:
            return described if described > i else 0
    while held and definite(layout.form(i)) and layout.form(i) not in RELATIVES and not layout.phrase(i):
        i += 1
    at = i + (layout.form(i) in COMMAS)
    if layout.form(at) in RELATIVES:
        for j in range(at + _NEAR, min(walk.stop - 1, at + _LONGEST)):
            if layout.forms[j] in STOPS or layout.forms[j] in THAT:
                break
            if layout.forms[j] in COMMAS:
                return j + 1
    return i if i > walk.i else 0


_NEAR, _LONGEST = 2, 25


def _past_parties(layout: Layout, i: int, stop: int) -> int:
    """Return the place past those a meeting brought together, told behind its noun; the same where none are."""
    k = i + (layout.form(i) in RELATIVES)
    if layout.form(k) not in GATHERS:
        return i
    parties = 0
    while k < stop:
        phrase = layout.phrase(k)
        if phrase is not None:
            parties, k = parties + 1, phrase.last + 1
        elif k in layout.time_at:
            k = layout.time_at[k][0]
        elif layout.forms[k] in GATHERS | WITH:
            k += 1
        else:
            break
    return k if parties > 1 else i


def _described(layout: Layout, i: int, stop: int) -> int:
    """Return the place past the adjectives of a meeting, before what it took up: "the (bilateral) meeting took up"."""
    feminine = layout.form(i - 1).endswith(("ه", "ات"))
    known = i
    while layout.form(known) in _OF_MEETINGS:
        known += 1
    k = known
    while k < stop and layout.phrase(k) is None and layout.form(k).startswith("ال"):
        form = layout.forms[k]
        if form not in _OF_MEETINGS and not form.endswith("يه" if feminine else "ي"):
            break
        k += 1 + (layout.form(k + 1) in ("-", "–"))
    # "Took up the Palestinian question": what looks like adjectives is itself taken up.
    return k if k < stop and layout.forms[k] not in PUNCTUATION.union(PREPOSITIONS) else known


_OF_MEETINGS = word_set(
    "المشترك المشتركة الموسع الموسعة الأول الأولى الأخير الأخيرة الثنائي الثنائية الطارئ الطارئة الدوري الدورية"
    " المغلق المغلقة المذكور المذكورة الحالي الحالية المطول المطولة المنعقد المنعقدة الحاضر"
)


def _stands_for(walk: Walk) -> bool:
    """Tell whether a title with a pronoun is the subject, whoever was spoken of: "His Excellency added"."""
    form = walk.layout.forms[walk.i]
    if walk.layout.form(walk.at - 1) in BREAKS:
        # "While His Excellency expressed": another than the one who spoke last.
        return False
    return form in HONOURED or (form in HONOURED_OR_GLAD and "says" in walk.form.verb.flags)


def _honoured(layout: Layout, i: int) -> int:
    """Return where the actor or office begins that words of honour announce, or 0 when there are none."""
    past = past_honours(layout, i)
    return past if past > i and (layout.phrase(past) is not None or past in layout.offices) else 0


# "Closed his speech by".
_HIS_WORDS = word_set(
    "كلمته كلمتها حديثه حديثها تصريحه تصريحها تصريحاته تصريحاتها كلامه كلامها بيانه بيانها مداخلته مداخلتها"
    " خطابه خطابها"
)


def _cognate(walk: Walk) -> int:
    """Return the place past a verbal noun that only strengthens its verb: "denied with a firm denial"."""
    form = walk.layout.forms[walk.i]
    lemma = walk.form.verb.lemma
    masdars, after = load_cues().masdars, walk.layout.form(walk.i + 1)
    if form.endswith("ه"):
        # "Condemned with a strong condemnation the raid": without its adjective it is what is condemned.
        noun = any(c.verb.lemma == lemma for c in masdars.get(form, ()))
        return (walk.i + 2) * (noun and after in _STRONG and not definite(form))
    if not any(c.verb.lemma == lemma for c in masdars.get(form[:-1], ())):
        return 0
    return walk.i + 1 + after.endswith("ا")


_STRONG = word_set("شديدة قاطعة كاملة تامة مطلقة صريحة واضحة حازمة قاسية بالغة قوية عميقة تاما مطلقا شديدا صارمة")
# "Makes clear to the public that".
_PUBLIC = ("للراي", "العام")


def _this(walk: Walk) -> int:
    """Return the place past what a verb that judges takes first: 'considered this a mistake', 'that it is'."""
    judged = walk.form.verb.force in ("considers", "describes") and walk.i == walk.at + 1
    if not judged or walk.layout.forms[walk.i] not in _THIS or walk.i + 1 >= walk.stop:
        return 0
    walk.wants_subject = False
    return walk.i + 1


_THIS = word_set("ذلك هذا هذه الأمر")


def _and_others(walk: Walk) -> int:
    """Return the place past "and other partners" behind those who are told or who speak, or 0."""
    i = walk.i + 2
    known = bool(walk.subject or walk.addressee)
    if not known or walk.layout.forms[walk.i] not in _OTHERS or walk.layout.form(i - 1) != "من":
        return 0
    while i < walk.stop and definite(walk.layout.forms[i]):
        i += 1
    return i if walk.layout.form(i - 1) != "من" else 0


_OTHERS = word_set("وغيره وغيرها وغيرهم وغيرهما وغيرهن")


def _rest_of_post(walk: Walk) -> int:
    """Return the place past the rest of a post whose first part was taken: "the minister of labour and insurance"."""
    asked = walk.addressee[-1] if walk.addressee else None
    form = walk.layout.forms[walk.i]
    if asked is not None and walk.i == asked.last + 1 and form.startswith("وال") and form.endswith(("ي", "يه")):
        # "Called on the Arab and Islamic states".
        return walk.i + 1 if walk.layout.phrase(walk.i) is None else 0
    subject = walk.subject[-1] if walk.subject else None
    if subject is None or walk.i != subject.last + 1 or not walk.layout.forms[walk.i].startswith("وال"):
        return 0
    i = walk.i
    while definite(walk.layout.form(i).removeprefix("و")) and walk.layout.phrase(i) is None and i < walk.stop:
        i += 1
    name = walk.layout.phrase(i + 1) if walk.layout.form(i) in COMMAS else None
    if name is not None and name.form is Form.NAME and subject.form is Form.POST and not walk.layout.proclitic(name):
        walk.subject[-1], i = name, name.last + 1
    elif walk.layout.form(i) in COMMAS:
        # A name that was not found, between commas.
        i = next((j for j in range(i + 2, min(walk.stop, i + _NAME)) if walk.layout.forms[j] in COMMAS), i)
    return i


_NAME = 5
