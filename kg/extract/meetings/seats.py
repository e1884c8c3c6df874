"""Bodies that are named only for the place where others met: "at the seat of X", "in his office at X"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import HEADED
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.text.fold import word_set

_SEATS = word_set(
    "فرع بفرع صالة بصالة رحاب برحاب أروقة بأروقة"
    " مقر بمقر مقرات مبنى بمبنى قاعة بقاعة مكتب بمكتب مكاتب بمكاتب ديوان بديوان قصر بقصر"
)
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP})


def only_the_seat(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a body is named only as the place of a meeting.

    Args:
        layout: The release.
        phrase: The body.

    Returns:
        Whether the word before it is a seat, or the body is written as "at the presidency".
    """
    if layout.found.entity(phrase.entity).type not in _BODIES:
        return False
    if layout.form(phrase.first - 1) in _SEATS:
        return True
    return layout.forms[phrase.first] in HEADED and layout.proclitic(phrase) == "ب"


def past_adjunct(layout: Layout, j: int) -> int:
    """Step over a time, or 'in' with a place or a seat, that stands between the parties; the same when none does.

    Args:
        layout: The release.
        j: Index of the word.

    Returns:
        The index past it.
    """
    if j in layout.time_at:
        return layout.time_at[j][0]
    if layout.forms[j : j + len(_EARLIER)] == _EARLIER:
        return j + len(_EARLIER)
    if layout.form(j).startswith("ب") and layout.phrase(j) is None:
        inner = layout.form(j)[1:]
        return layout.place_at.get(j) or (j + 1 if inner in _OWN_SEATS else _past_house(layout, inner, j))
    if layout.form(j) != "في":
        return j
    if layout.form(j + 1) in _OWN_SEATS:
        return j + 2
    if j + 1 in layout.place_at:
        return layout.place_at[j + 1]
    past = _past_house(layout, layout.form(j + 1), j + 1)
    return past if past > j + 1 else _past_unknown(layout, j)


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
    if noun in _GROUNDS and layout.phrase(k) is None:
        return k + 1
    while noun.removeprefix("ال") in _HOUSES and k <= i + _NAMED and layout.form(k).startswith("ال"):
        if layout.phrase(k) is not None:
            break
        k += 1
    return k if k > i + 1 else i


# "Earlier (on the day)".
_EARLIER = ("في", "وقت", "سابق")
_HOUSES = word_set("قصر مقر فندق ديوان مبنى قاعة صالة منزل دار مزرعة مخيم قاعدة ضيافة")
_GROUNDS = word_set("روضة منتجع متنزه")
_NAMED = 2
_OWN_SEATS = word_set(
    "مكتبه مكتبها مكتبهما قصره قصرها منزله منزلها دارته مخيمه مخيمها مقره مقرها مزرعته مقر إقامته ديوانه"
)
