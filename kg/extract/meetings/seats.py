"""Bodies that are named only for the place where others met: "at the seat of X", "in his office at X"."""

from kg.extract.layout.blessings import BLESSES, ROUND_BLESSINGS, past_blessing
from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import BARE, ENDS, HEADED, NOUNS, STOPS, WITH
from kg.extract.layout.wording import RELATIVES, THAT, definite
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.text.fold import fold_word, with_and, word_set
from kg.text.words import COMMAS

_SEATS = word_set(
    "فرع بفرع صالة بصالة رحاب برحاب أروقة بأروقة"
    " مقر بمقر مقرات مبنى بمبنى قاعة بقاعة مكتب بمكتب مكاتب بمكاتب ديوان بديوان قصر بقصر"
)
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP})
#: Those of somebody's family who are met for him.
KIN = with_and(
    "ذوي عائلة أهل أسرة أهالي والد والدة زوجة أرملة أبناء أقارب شقيق عائلات أسر"
    " بعائلة بذوي بأهل بأسرة لعائلة لذوي لأسرة"
)
# How many words may stand before his name: "the family of the prisoner on strike N"; how several people end.
_TITLES, _MANY = 4, ("ين", "ون", "ات", "اء")


def only_the_seat(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a body is named only as the place of a meeting, or a person only for his kin who were met.

    Args:
        layout: The release.
        phrase: The body.

    Returns:
        Whether the word before it is a seat: "at the seat of", "in his office at"; or the body is written as "at the
        presidency"; or it is "the family of" a person.
    """
    if layout.found.entity(phrase.entity).type is EntityType.PERSON:
        k = phrase.first - 1
        while k > phrase.first - _TITLES and definite(layout.form(k)):
            k -= 1
        met = layout.ends_at.get(phrase.first - 1)
        themselves = (met is not None and met.first <= k) or layout.form(phrase.first - 1).endswith(_MANY)
        # "The families of the prisoners met the minister": they are no kin of his.
        return layout.form(k) in KIN and not (themselves and k < phrase.first - 1)
    if layout.found.entity(phrase.entity).type not in _BODIES:
        return False
    before = layout.form(phrase.first - 1)
    if before in _SEATS:
        return True
    if before.removeprefix("ب") in _OWN_SEATS and layout.proclitic(phrase) == "ب":
        return True
    return layout.forms[phrase.first] in HEADED and layout.proclitic(phrase) == "ب"


def headed(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a delegation is that at whose head somebody comes: "at the head of a large delegation".

    Args:
        layout: The release.
        phrase: The delegation.

    Returns:
        Whether it is.
    """
    return layout.forms[max(0, phrase.first - 2) : phrase.first] == AT_THE_HEAD


AT_THE_HEAD = ("علي", "راس")


def past_adjunct(layout: Layout, j: int) -> int:
    """Step over a time, an occasion, or 'in' with a place or a seat, between the parties; the same when none stands.

    Args:
        layout: The release.
        j: Index of the word.

    Returns:
        The index past it.
    """
    if j in layout.time_at:
        return layout.time_at[j][0]
    # Nearly all words begin none.
    return _past_words(layout, j) if layout.form(j).startswith(_BEGIN) else j


def _past_words(layout: Layout, j: int) -> int:
    """Step over a blessing, a manner, an occasion, or "in" with where it is; the same when none stands."""
    form = layout.form(j)
    if (past := past_blessing(layout, j)) > j:
        return past
    for words in _MANNERS:
        if layout.forms[j : j + len(words)] == words:
            return j + len(words)
    if form == "علي" and layout.form(j + 1) == "هامش":
        return _past_occasion(layout, j)
    if (past := _past_town(layout, j + (form == "في"), form)) > j:
        return past
    if form.startswith("ب") and layout.phrase(j) is None:
        inner = form[1:]
        return layout.place_at.get(j) or (j + 1 if inner in _OWN_SEATS else _past_house(layout, inner, j))
    if form != "في":
        return j
    if layout.form(j + 1) in _OWN_SEATS:
        return j + 2
    if j + 1 in layout.place_at:
        return layout.place_at[j + 1]
    past = _past_house(layout, layout.form(j + 1), j + 1)
    return past if past > j + 1 else _past_unknown(layout, j)


def right_behind(layout: Layout, k: int, at: int) -> bool:
    """Tell whether nothing but times, places and commas stands between two words.

    Args:
        layout: The release.
        k: Index of the word behind the first.
        at: Index of the second.

    Returns:
        Whether nothing else does.
    """
    while k < at:
        past = past_adjunct(layout, k)
        if past == k and layout.form(k) not in ROUND_NAMES:
            return False
        k = max(past, k + 1)
    return True


#: Signs that stand round a name, a post, the name of a day or a wish for a ruler.
ROUND_NAMES = COMMAS | frozenset('«»“”"()-–—ـ')


def _past_occasion(layout: Layout, j: int) -> int:
    """Step over "on the margin of" with what it is held on; the same where no party can be seen to follow it."""
    for k in range(j + _OCCASION, j + _OCCASION + _LONG):
        phrase, form = layout.phrase(k), layout.form(k)
        if form in COMMAS:
            return k + 1
        if form in WITH or k in layout.time_at or form.endswith("ا") or (layout.form(k - 1) in NOUNS and form in NOUNS):
            return k
        if form in STOPS or form in THAT or form in ENDS:
            return j
        if phrase is not None and layout.found.entity(phrase.entity).type in _PARTIES:
            if _of_the_occasion(layout, k):
                continue
            return k if layout.proclitic(phrase) in ("", "ب") else j
    return j


def _of_the_occasion(layout: Layout, k: int) -> bool:
    """Tell whether somebody is told of with the occasion: "of a visit of X", "of a meeting that X chaired"."""
    before, noun = layout.form(k - 1), layout.form(k - 2)
    if _is_noun(before):
        return before in BARE or not before.endswith(HIS)
    return before.endswith(HIS) and not before.startswith("ال") and (_is_noun(noun) or noun in RELATIVES)


def _is_noun(form: str) -> bool:
    return form in NOUNS and not form.startswith("ال")


HIS = ("ه", "ها", "هم", "هما")
# "On (the) margin (of X)" and how many words X may have.
_OCCASION, _LONG = 3, 14
_PARTIES = frozenset({EntityType.PERSON, EntityType.DELEGATION})


def _past_town(layout: Layout, k: int, form: str) -> int:
    """Step over a town called one: "in the (temporary) capital X", "in the town of X"; 0 where none is."""
    noun = layout.form(k) if form == "في" else form.removeprefix("ب")
    if noun not in _TOWNS or layout.phrase(k) is not None:
        return 0
    k += 1 + (layout.form(k + 1) in _OF_TOWNS)
    # "In the quarter of X", which no table knows.
    unknown = k + 1 if noun in _QUARTERS and layout.phrase(k) is None else 0
    return layout.place_at.get(k, unknown)


_QUARTERS = word_set("مدينة حي بلدة قرية منطقة")
_TOWNS = _QUARTERS | word_set("العاصمة محافظة")
_OF_TOWNS = word_set("المؤقتة السياسية الاقتصادية")


def _past_unknown(layout: Layout, j: int) -> int:
    """Step over a place of one word or two that no table knows, with a time behind it; the same when none is."""
    for k in (j + 2, j + 3):
        if layout.phrase(k - 1) is not None:
            break
        if k in layout.time_at:
            return k
    return j


def _past_house(layout: Layout, noun: str, i: int) -> int:
    """Step over a house no table knows, with what it is called: "the republican palace"; the same when none is."""
    k = i + 1
    body = layout.phrase(k) if noun in _SEATS else None
    if body is not None and layout.found.entity(body.entity).type in _BODIES:
        # "In the office of the ministry": whoever is met stands behind it.
        return body.last + 1
    if noun in _GROUNDS and layout.phrase(k) is None:
        return k + 1
    while noun.removeprefix("ال") in _HOUSES and k <= i + _NAMED and layout.form(k).startswith("ال"):
        if layout.phrase(k) is not None:
            break
        k += 1
    return k if k > i + 1 else i


# "Earlier (on the day)", and how those met were met: one by one.
_MANNERS = tuple(
    tuple(map(fold_word, manner.split()))
    for manner in ("في وقت سابق", "كلا على حدة", "كل على حدة", "على حدة", "على انفراد", "بشكل منفصل")
)
# With what an adjunct begins, "in" written on to its noun among them.
_BEGIN = (*ROUND_BLESSINGS, *BLESSES, *dict.fromkeys(words[0] for words in _MANNERS), "علي", "في", "ب")
_HOUSES = word_set("قصر مقر فندق ديوان مبنى قاعة صالة منزل دار مزرعة مخيم قاعدة ضيافة")
_GROUNDS = word_set("روضة منتجع متنزه")
_NAMED = 2
_OWN_SEATS = word_set(
    "مكتبه مكتبها مكتبهما قصره قصرها منزله منزلها دارته مخيمه مخيمها مقره مقرها مزرعته مقر إقامته ديوانه"
)
