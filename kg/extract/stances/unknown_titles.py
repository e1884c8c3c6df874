"""Find the name to which a title leads that no table knows: "the artist living in X, N M, said that"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.walk import Frame, Walk
from kg.kinds import EntityType
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

_WHERE = frozenset([EntityType.PLACE, EntityType.STATE])
_LONGEST = 6


def bearer_behind(layout: Layout, frame: Frame) -> NounPhrase | None:
    """Find the person named at the end of a subject that begins with an unknown noun, past where he is.

    Args:
        layout: The release.
        frame: The cue, whose subject begins with a noun that names no known actor.

    Returns:
        The person right behind definite words and a place, with whose name the subject ends; None where another noun,
        by which he would be only whose somebody is, stands between.
    """
    i = frame.blank
    if i != frame.at + 1 or not definite(layout.forms[i]):
        return None
    while i < min(frame.content, frame.blank + _LONGEST) and layout.phrase(i) is None and definite(layout.forms[i]):
        i += 1
    if layout.form(i) != "في":
        return None
    place = layout.phrase(i + 1)
    if place is None or layout.found.entity(place.entity).type not in _WHERE:
        return None
    who = layout.phrase(place.last + 1 + (layout.form(place.last + 1) in COMMAS))
    if who is None or layout.proclitic(who) or layout.found.entity(who.entity).type is not EntityType.PERSON:
        return None
    ends = who.last + 1 in (frame.content, frame.content - 1) or layout.form(who.last + 1) in COMMAS
    return who if ends and who.first < frame.content else None


# Adverbs and words of honour that stand between a verb and its subject.
_BETWEEN = word_set("حينها وقتها آنذاك حينئذ وقتئذ هنا هناك يومها ساعتها بعدها قبلها عندها ثمة نيافة غبطة قداسة قدس")


def of_him(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a noun without article right before a person makes another of him: "the supporters of X said".

    Args:
        walk: The walk, at whose verb an unknown subject stands.
        phrase: The person.

    Returns:
        Whether such a noun stands between the verb and the person; "his colleague, the minister X" is X.
    """
    layout, i = walk.layout, walk.blank
    if not (i == walk.at + 1 == phrase.first - 1) or definite(layout.forms[i]) or layout.forms[i] in _BETWEEN:
        return False
    written = layout.written(i)
    return not written.endswith(("ا", "ه", "هم", "هما", "ً"))


def asks_him(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether people of no known name ask or accuse a person: "the engineers called on X to resign".

    Args:
        walk: The walk, at whose verb an unknown subject stands.
        phrase: The person.

    Returns:
        Whether the verb takes whom it asks or accuses without a preposition, and what stands before the person is no
        title of one: it is a plural, has a pronoun or tells whose somebody is.
    """
    verb, layout = walk.form.verb, walk.layout
    if verb.addressee != "0" and not verb.target:
        return False
    before = range(walk.blank, phrase.first)
    return any(layout.phrase(k) for k in before) or _several(layout.forms[walk.blank])


def _several(form: str) -> bool:
    """Tell whether a noun means several people, or somebody's: "the engineers", "his neighbours"."""
    bare = form.removeprefix("ال")
    plural = bare.endswith(("ون", "ين", "اء", "و")) and len(bare) > _SHORT
    owned = next((bare.removesuffix(end) for end in ("هما", "هم", "ها", "ه") if bare.endswith(end)), "")
    # "Its leader X called on" is X, "his father called on X" is another.
    head = nouns_ar().heads.get(bare)
    plural = plural or bare in _PEOPLE or (head is not None and head.number == "p")
    return plural or (bare == form and bool(owned) and owned not in _LEADS)


_SHORT = 4
_LEADS = word_set("رئيس زعيم أمين وزير قائد مدير متحدث ناطق مرشد أمير ممثل مندوب نقيب مؤسس منسق")
# Those whom the table of nouns lacks.
_PEOPLE = word_set(
    "سادة أساتذة إخوة كتاب حكام تجار جنود جيران خصوم ناس قضاة دعاة رواة قراء جرحى مرضى ضحايا"
    " فنانات معلمات ناشطات طالبات سيدات أمهات موظفات عاملات محتجات"
)
