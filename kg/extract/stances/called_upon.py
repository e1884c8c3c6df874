"""Tell who is called on or blamed by a verb that takes somebody as its object, though no name tells of him."""

from kg.extract.layout.wording import STOPS, WHOLE, definite
from kg.extract.stances.actions import is_action
from kg.extract.stances.walk import Walk
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set

_SHORT = 4
# "All" is masculine, and so is called on by a feminine verb.
_EVERYONE = frozenset(["الجميع", "الكل"])
# "All the parties" take a feminine verb, and so are called on by a masculine one.
ALL_OF = frozenset(["كافه", "جميع", "ساير", "مختلف", "كل", "بقيه"])
_SIDES = word_set("الأطراف الفرقاء القوى الدول الجميع")
# Titles of men that end like a plural or a feminine.
TITLES = frozenset(["الامين", "الخليفه", "العلامه", "الحسين", "الكرملين"])
# Verbs that never stand without their object: of one actor alone they name the object.
NEEDS_OBJECT = frozenset(["اتّهمَ", "حمّلَ (المسؤولية)", "ناشدَ", "حثَّ", "حضَّ", "وصفَ", "أبلغَ", "شكرَ"])


def called_upon(walk: Walk) -> bool:
    """Tell whether an unknown noun after a verb is its object, since gender or case forbid it to be the subject.

    Args:
        walk: The walk, standing at the noun.

    Returns:
        Whether the verb takes somebody as its object and the noun cannot be who does it.
    """
    form, verb, inflected = walk.layout.forms[walk.i], walk.form.verb, walk.form.inflected
    if not (verb.addressee == "0" or verb.target) or inflected.number != "s" or walk.i != walk.at + 1:
        return False
    if inflected.gender == "f" and (form in _EVERYONE or (definite(form) and is_action(form))):
        # A verbal noun is masculine: "and she blamed the occupation".
        return True
    if walk.form.conjunction == "و" and (form in ALL_OF or form in _SIDES):
        # "She voiced her concern and called on all the parties": whoever spoke goes on, "the parties" in his sentence.
        return form in ALL_OF or walk.layout.form(walk.at - 1) not in STOPS
    defined = form.startswith("ال") and len(form) > _SHORT and form not in TITLES
    goes_on = walk.form.conjunction == "و" and walk.layout.form(walk.at - 1) not in STOPS
    if goes_on and verb.force in ("describes", "accuses") and not (defined or form in nouns_ar().heads):
        # "The committee condemned it, and described the findings as": whoever spoke goes on.
        return True
    if defined and form.endswith("ين") and walk.layout.phrase(walk.i) is None:
        return True
    if walk.form.conjunction == "و" and verb.lemma in NEEDS_OBJECT and _accused_at_once(walk):
        return True
    fem = defined and form.endswith(("ه", "ات"))
    if inflected.gender == "m" and form in ALL_OF and definite(walk.layout.form(walk.i + 1)):
        return True
    # No plural of things goes with a verb in the masculine: "described the moves of".
    things = form.endswith("ات") and len(form) > _SHORT and form.removeprefix("ال") not in nouns_ar().heads
    return inflected.gender == "m" and (fem or things)


def _accused_at_once(walk: Walk) -> bool:
    """Tell whether what the noun here is accused of, or called, follows it at once: "accused the delegation of"."""
    after = walk.layout.form(walk.i + 1)
    behind = walk.layout.phrase(walk.i + 1)
    attached = after[:1] == "ب" and after[:1] in walk.form.verb.takes and after not in WHOLE and len(after) > _SHORT
    return attached and (behind is None or walk.layout.proclitic(behind) == "ب")
