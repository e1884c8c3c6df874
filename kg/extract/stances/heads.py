"""Find the words that govern a content: the need for, the danger of, must."""

from functools import cache, lru_cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, THAT, WHICH, WHOLE, definite
from kg.kinds import Act
from kg.lexicon.cues import CueVerb, Head, load_cues
from kg.text.fold import word_set

# Words of degree before an attitude: "his deep concern" is put "the depth of his concern", "his feeling of concern".
DEGREES = word_set(
    "بالغ عميق شديد كامل خالص عظيم وافر جزيل عمق أعمق أحر أصدق أسمى أطيب أخلص أشد مزيد كل تمام مطلق جل صادق فائق كبير"
    " آيات عبارات معاني مشاعر استمرار شعوره شعورها شعورهم شعورنا"
)
# What may be written on to a governing word.
_LETTERS = ("ب", "ل", "و", "ف")
_ONLY_WANTED = frozenset(["predicate", "verdict", "relative"])


@cache
def openers(kind: str) -> frozenset[str]:
    """Return the folded words at which a governing word of a kind may begin.

    Args:
        kind: The kind.

    Returns:
        The words, with and without the letters that may be written on to them.
    """
    firsts = {form for form, heads in load_cues().heads.items() if any(head.kind == kind for head in heads)}
    return frozenset(letter + form for form in firsts for letter in ("", *_LETTERS))


# Flags of verbs behind which a noun is the cue.
LEANS = frozenset(["express", "renew"])


def head_at(layout: Layout, i: int, stop: int, kind: str = "") -> tuple[Head, int] | None:
    """Find a governing word at a place.

    Args:
        layout: The release.
        i: Index of the word; a ب, ل or و may be written on to it.
        stop: One past the last word that may be looked at.
        kind: The only kind wanted; a predicate or verdict is only found when it is.

    Returns:
        The governing word and one past its last word, or None.
    """
    form, table = layout.form(i), load_cues()
    if form not in table.heads and form[1:] not in table.heads and form not in DEGREES and form[1:] not in DEGREES:
        # So it is with most words.
        return None
    if not kind and (form in DEGREES or form[1:] in DEGREES) and i + 1 < stop:
        found = head_at(layout, i + 1, stop)
        if found and found[0].kind == "attitude":
            return found
    for first in (form, form[1:] if form[:1] in _LETTERS else ""):
        for head in _heads_of(first, layout.form(i + 1), kind) if first in table.heads else ():
            end = i + len(head.words)
            if end <= stop and layout.forms[i + 1 : end] == head.words[1:] and not _intercepts(layout, head, end):
                return head, end
    return None


@lru_cache(maxsize=20_000)
def _heads_of(first: str, second: str, kind: str) -> tuple[Head, ...]:
    """Return the governing words of a kind that begin with two words, or are the first: scores begin with "not"."""
    return tuple(
        head
        for head in load_cues().heads.get(first, ())
        if (head.kind == kind if kind else head.kind not in _ONLY_WANTED) and head.words[1:2] in ((), (second,))
    )


def _intercepts(layout: Layout, head: Head, end: int) -> bool:
    """Tell whether an opposition to nothing is the interception of something: "the interception of a missile".

    Responsibility that is laid on nobody is taken upon oneself: "claimed responsibility for the attack". Support that
    is money, arms or goods is a thing: "disclosed new financial support".
    """
    if head.force == "supports" and not head.pronoun and layout.form(end).removeprefix("ال") in _AID:
        return True
    bare = head.force == "opposes" and head.kind == "attitude" and not head.pronoun
    claimed = head.force == "holds-responsible" and head.words[0].removeprefix("ال").startswith("مسوولي")
    return (bare or claimed) and "علي" not in layout.forms[end : end + _NEAR]


_NEAR = 4
_AID = word_set("مالي مادي عسكري لوجستي إنساني فني تقني طبي نقدي غذائي إغاثي بقيمة قدره مقداره")


def ruled_apart(layout: Layout, verb: CueVerb, content: int, stop: int) -> tuple[Head, int] | None:
    """Find what decides behind a verb with an act of its own: "warned of the need to", "decided the refusal of".

    Args:
        layout: The release.
        verb: The verb.
        content: Index of the first word of what it takes.
        stop: One past the last word that may be looked at.

    Returns:
        A need behind a warning, or a refusal, a condemnation or a call that is decided on, and one past it; or None.
    """
    if verb.act is Act.WARN:
        return head_at(layout, content, stop, "need")
    found = head_at(layout, content, stop, "attitude") if verb.force == "decides" else None
    if found is None or found[0].act not in _RULED or found[0].pronoun:
        return None
    # "The non-participation of its head in": whose it is stands between.
    whose = found[0].words[0] == "عدم" and layout.form(found[1]) not in found[0].takes
    return None if whose and not definite(layout.form(found[1] - 1)) else found


_RULED = frozenset([Act.REJECT, Act.CONDEMN, Act.DEMAND])


def of_the_thanked(layout: Layout, i: int, first: int, head: Head) -> bool:
    """Tell whether an attitude is that of who is thanked: "his thanks to X for his interest and his care for it".

    Args:
        layout: The release.
        i: Index of the attitude with its pronoun.
        first: Index of the first word of the part.
        head: What governs that part.

    Returns:
        Whether the part is praise, and a noun with the same pronoun stands behind "for" in it.
    """
    if head.act is not Act.PRAISE:
        return False
    suffix = next((s for s in ("هم", "ها", "ه") if layout.forms[i].endswith(s)), "")
    behind = (k for k in range(first + 1, i) if layout.forms[k - 1] == "علي")
    return bool(suffix) and any(layout.forms[k].endswith(suffix) for k in behind)


def is_anothers(layout: Layout, head: Head, i: int, stop: int) -> bool:
    """Tell whether somebody without a name has an attitude: "the keenness of the neighbouring states on".

    Args:
        layout: The release.
        head: The attitude.
        i: Index of the word behind it.
        stop: One past the last word that may be looked at.

    Returns:
        Whether a definite noun stands between it and what it takes, though nothing stands there for what it is about.
    """
    before = layout.forms[i - 1]
    told = before.startswith("ال") and before[2:] in load_cues().heads
    if (
        ("0" in head.takes and head.act is not Act.PROMISE)
        or told
        or before.endswith("ا")
        or layout.form(i).startswith("و")
    ):
        return False
    for j in range(i, min(stop, i + _OWNER)):
        form = layout.forms[j]
        if form in head.takes or (form[:1] in head.takes and form[:1] in _LETTERS and form not in WHOLE):
            return j > i and definite(layout.forms[j - 1])
        if form in PREPOSITIONS or form in PUNCTUATION or form in THAT:
            return False
    return False


_OWNER = 6
# Forces of cues that only point to what there is.
POINTING = frozenset({"points-out", "recalls", "reports", "says", "reveals", "explains"})


def with_holder(layout: Layout, head: Head, after: int, stop: int) -> bool:
    """Tell whether an attitude is told of with its holder: "pointed to the call of X for", "to the fear of farmers of".

    Args:
        layout: The release.
        head: The attitude.
        after: One past its last word.
        stop: One past the last word that may be looked at.

    Returns:
        Whether an actor has a demand, somebody without a name an attitude, or it is described, so that who points to it
        only tells it.
    """
    if head.kind != "attitude" or head.pronoun:
        return False
    who = layout.phrase(after)
    if definite(layout.forms[after - 1]) and layout.form(after) in WHICH:
        # "Pointed to the criticism that was voiced": which one it was is told behind it.
        return True
    if who is None:
        return is_anothers(layout, head, after, stop)
    return head.act is Act.DEMAND and layout.bare(who)


def ruling(layout: Layout, content: int, stop: int) -> tuple[Head, int] | None:
    """Find the word that decides what is done with a content: its first, or what a position held is.

    Args:
        layout: The release.
        content: Index of its first word.
        stop: One past the last word that may be looked at.

    Returns:
        The governing word and one past its last word, or None.
    """
    found = head_at(layout, content, stop)
    if found is not None and voices_nothing(layout, *found):
        return None
    return found or position_held(layout, content, stop) or _said_of_need(layout, content, stop)


def voices_nothing(layout: Layout, head: Head, after: int) -> bool:
    """Tell whether a governing word voices no attitude: what "was supposed to" be held, "what worries us is not".

    Args:
        layout: The release.
        head: The governing word.
        after: One past its last word.

    Returns:
        Whether a concern is denied, or what was only planned, as to arrive or to be held, stands behind it.
    """
    if head.force == "expresses-concern" and layout.form(after) in ("ليس", "ليست"):
        return True
    return head.words[-1] in _SUPPOSED and layout.form(after + (layout.form(after) == "ان")) in _PLANNED


_SUPPOSED = word_set("المفروض يفترض")
_PLANNED = word_set(
    "يصل تصل يعقد تعقد يجتمع تجتمع يبدأ تبدأ ينتهي تنتهي يلتقي تلتقي يغادر تغادر يزور تزور يتم تتم يجري تجري"
    " ينطلق تنطلق يكون تكون يعود تعود يستقبل يشارك تشارك"
)


def _said_of_need(layout: Layout, content: int, stop: int) -> tuple[Head, int] | None:
    """Find the need that what was said before told of: 'what the statement held of the need to'."""
    if layout.form(content) != "ما":
        return None
    of = (i for i in range(content + 1, min(stop - 1, content + _TOLD)) if layout.forms[i] == "من")
    return next((found for i in of if (found := head_at(layout, i + 1, stop, "need"))), None)


_TOLD = 12


def position_held(layout: Layout, content: int, stop: int) -> tuple[Head, int] | None:
    """Find what a position held is, by its adjective or verb: 'its position calling for', 'positions that call for'.

    Args:
        layout: The release.
        content: Index of the word that would be the position.
        stop: One past the last word that may be looked at.

    Returns:
        The governing word and one past its last word, or None.
    """
    form = layout.form(content)
    if not form.lstrip("بل").startswith(("موقف", "مواقف", "الموقف")):
        return None
    # "Took a stand refusing it": the adjective of one that is not named before bears no article.
    kinds = ("adjective", "relative", *(["predicate"] if form in _STANDS else []))
    for i in range(content + 1, min(stop, content + 5)):
        if layout.forms[i] == "غير":
            # "X's stand, not welcoming".
            return None
        if (found := next((f for kind in kinds if (f := head_at(layout, i, stop, kind))), None)) is not None:
            return found
    return None


# "A stand", "stands": positions that are not named before.
_STANDS = frozenset(["موقفا", "مواقف"])


def merely_told(layout: Layout, verb: CueVerb, content: int, found: tuple[Head, int]) -> bool:
    """Tell whether an attitude is told of and not had: the wish of his country, respect, that all keep to it.

    Args:
        layout: The release.
        verb: The cue.
        content: Index of the attitude.
        found: What it is, and one past its last word.

    Returns:
        Whether it is.
    """
    form = layout.form(content)
    affirmed = verb.act is Act.AFFIRM and form.startswith(("رغب", "الرغب"))
    everyones = found[0].act is Act.PROMISE and layout.form(found[1]) in _EVERYBODY
    return affirmed or everyones or form.startswith("احترام") or form.removeprefix("ال") in _FELT_BY_MANY


# What is told of people oftener than of who speaks, unless he voices it or calls it his own.
_FELT_BY_MANY = word_set("خوف تذمر توقعات تشاؤم توجس فرح فرحة اهتمام سخط نقمة مرارة حسرة انفتاح مباركة تطلعات")
_EVERYBODY = word_set("الجميع جميع كل كافة الأطراف المجتمع الفرقاء")
