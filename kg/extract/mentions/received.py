"""Whom somebody receives: a name behind a title right after the office of the one who meets, thanks or charges him."""

from kg.extract.mentions.name_ends import is_closed
from kg.extract.mentions.name_words import is_owned
from kg.extract.mentions.names_found import name_chunk, name_ends
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_given, is_unit

# Verbs of what is done with a person, who is then their object.
_WITH_SOMEBODY = word_set(
    "استقبل استقبلت يستقبل تستقبل التقى التقت يلتقي تلتقي قابل قابلت ودع ودعت هنأ هنأت يهنئ"
    " شكر شكرت يشكر كلف كلفت يكلف أبلغ أبلغت يبلغ عين عينت أقال أقالت هاتف كرم استدعى استدعت أوفد أوفدت"
)
_HONOURS = word_set("معالي سعادة سمو فضيلة سماحة فخامة جلالة نيافة غبطة عطوفة")
_GROUPS = frozenset({
    *("office", "delegation", "organisation", "government", "armed", "collective", "source", "population"),
})
_NUMBERS = word_set("عددا عدد كلا كل كبار")
_TIMES = word_set("أمس اليوم مساء صباح")
# Where somebody is, behind whose office whom he receives there may follow at once.
_WHERE = frozenset({"في", "لدي"})
_FAR = 16
_SHORTEST_GROUP = 6


def is_received(view: View, first: int, last: int, name: tuple[int, int]) -> bool:
    """Tell whether a name behind a title is that of another than the bearer of the office right before it.

    "The president received the deputy N M": a verb that needs a person as its object has no other.

    Args:
        view: The text.
        first: Index of the first word of the office.
        last: Index of its last word.
        name: First and last word of the name.

    Returns:
        Whether it is the object of the verb before the office.
    """
    # "The minister received His Excellency N": such words stand before an office, not between it and its bearer.
    if (last == first and not receives(view, first)) or view.lexemes[first].clitic:
        return False
    if view.form(first - 1).removeprefix("و") not in _WITH_SOMEBODY:
        return False
    if name[0] == last + 1 and not any(view.form(j) in _WHERE for j in range(first, last)):
        return False
    return not _object_follows(view, name[1] + 1)


def receives(view: View, i: int) -> bool:
    """Tell whether an office of one word is that of who does something to one who is told of with an honour.

    Args:
        view: The text.
        i: Index of the office.

    Returns:
        Whether it stands between such a verb and such a word: "the king congratulated His Highness".
    """
    plain = view.lexemes[i].clitic == 0 and view.form(i + 1) in _HONOURS
    return plain and view.form(i - 1).removeprefix("و") in _WITH_SOMEBODY


def _object_follows(view: View, start: int) -> bool:
    """Tell whether the verb has its object behind a place: a person or group that no preposition stands before."""
    for j in range(start, start + _FAR):
        form, word = view.form(j), view.lexeme(j)
        if word is None or form in {".", "\n"} or (form.startswith("و") and form in load_cues().forms):
            return False
        if (j == start or _apart(view, j - 1)) and (_somebody(view, j) or form in _NUMBERS):
            return True
    return False


def _somebody(view: View, i: int) -> bool:
    """Tell whether a person or a group is named at a word, without preposition."""
    word, part = view.lexemes[i], name_chunk(view, i)
    if word.clitic or (part is not None and part.clitic):
        return False
    headed = word.head is not None and word.head.kind in _GROUPS
    classes = view.guide.nouns.classes
    person = (is_given(view.form(i)) and not is_closed(view, i)) or (
        part is not None and part.type is EntityType.PERSON
    )
    return (
        headed or person or _is_group(view, i) or word.stem in classes["title"] or word.stem in classes["counterpart"]
    )


def _is_group(view: View, i: int) -> bool:
    """Tell whether a word is several people by its form: "the volunteers", but not "Monday"."""
    word = view.lexemes[i]
    several = word.definite and word.stem.endswith("ين") and len(word.stem) > _SHORTEST_GROUP
    return several and not (is_unit(word.stem) or word.nisba or word.closed)


def _apart(view: View, i: int) -> bool:
    """Tell whether a phrase ends at a word: a sign, a time, a definite noun, a name."""
    form, word = view.form(i), view.lexemes[i]
    if is_sign(form) or form in _TIMES or word.definite or form.startswith("بال") or is_owned(view, i):
        return True
    return name_ends(view, i)


def addressed(view: View, i: int) -> bool:
    """Tell whether whoever speaks calls on, greets or thanks those at a word, none of whom can be who speaks.

    Args:
        view: The text.
        i: Index of their noun.

    Returns:
        Whether "we call on" or "calling on" stands right before it, perhaps with "all" between.
    """
    k = i - 1
    while view.form(k) in _ALL_OF:
        k -= 1
    if view.form(i)[:1] == "ب" and view.lexemes[i].clitic:
        return view.form(k).removeprefix("و") in _APPEALING
    return view.form(k).removeprefix("و") in ADDRESSING


_ALL_OF = word_set("كل جميع كافة سائر عموم")
#: What whoever speaks does to those whom he calls on, in one word.
ADDRESSING = word_set(
    "نوصي نعزي نطمئن ندعو أدعو نناشد أناشد نطالب أطالب نحث نحيي أحيي نشكر أشكر نهنئ نحذر نذكر نعاهد نعد داعيا داعية"
    " داعين ندعوا مناشدا مناشدة مناشدين مطالبا مطالبة مطالبين محذرا محذرة شاكرا شاكرة حاثا حاثة محييا محيية مذكرا مذكرة"
)
_APPEALING = word_set("نهيب أهيب يهيب تهيب أهاب أهابت مهيبا مهيبة مهيبين")
