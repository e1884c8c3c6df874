"""Pass over what stands between a cue with its subject and what it takes: an occasion, how often, in whose name."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, PREPOSITIONS, STOPS, THAT, WHOLE, definite
from kg.extract.stances.actions import is_action
from kg.extract.stances.heads import head_at
from kg.extract.stances.walk import Step, Walk, speaks
from kg.text.fold import word_set
from kg.text.words import COMMAS

# What begins an occasion between commas besides a preposition: "in his name", "a guest of the programme", "even if".
_OPENERS = word_set("باسم نيابة ضيف ضيفة ولو وإن عبر لدى على نقلا")
_LONGEST, _ATTACHED = 20, 3
# How often and how: two words that say nothing of what the cue takes.
_TWO = {
    **{("للمره", nth): 2 for nth in word_set("الأولى الثانية الثالثة الرابعة الألف")},
    ("من", "جديد"): 2, ("من", "خلال"): 1, ("غير", "مره"): 2, ("عده", "مرات"): 2, ("بكل", "وضوح"): 2,
    ("بكل", "صراحه"): 2, ("بكل", "قوه"): 2, ("بكل", "حزم"): 2, ("ولو", "ضمنيا"): 2,
}  # fmt: skip
_ONE = word_set("ضمنيا تلميحا مبدئيا بالإجماع حصرا")
_EVEN, _WAY = "ولو", word_set("بشكل بصورة بطريقة")
_IN_NAME, _ON_BEHALF = "باسم", ("نيابه", "عن")
# The words at which alone something can be passed.
BETWEEN = COMMAS | _ONE | {_EVEN, _IN_NAME, _ON_BEHALF[0]} | {first for first, _ in _TWO}


def pass_between(walk: Walk) -> Step:
    """Skip what only tells how, how often, in whose name or on which occasion something is said.

    Args:
        walk: The walk, standing at a comma or at the first such word.

    Returns:
        Whether something was passed.
    """
    past = _past_commas(walk) if walk.layout.forms[walk.i] in COMMAS else _past_words(walk.layout, walk.i)
    if not past or past >= walk.stop:
        return False
    walk.i, walk.aside = past, True
    return True


def _past_words(layout: Layout, i: int) -> int:
    """Return the place past words for how or in whose name, without commas; 0 where none stand."""
    form, after = layout.forms[i], layout.form(i + 1)
    if form in _ONE:
        return i + 1
    if (form, after) in _TWO:
        return i + _TWO[form, after]
    if form == _EVEN and after in _WAY:
        return i + 3
    if form == _IN_NAME or (form, after) == _ON_BEHALF:
        name = i + 1 + (form != _IN_NAME)
        whose = layout.phrase(name)
        return name + 1 if whose is None else whose.last + 1
    return 0


def _past_commas(walk: Walk) -> int:
    """Return the place past an occasion between commas right behind the subject; 0 where it may be what is said."""
    layout, i = walk.layout, walk.i
    actors = [*walk.subject, *walk.addressee]
    behind = max(walk.at, *(actor.last for actor in actors)) if actors else walk.at
    first = layout.form(i + 1)
    if i != behind + 1 or not (first in ADJUNCTS or first in _OPENERS):
        return 0
    # With whom one holds talks is a party; with whom he holds an interview is none.
    joint = "joint" in walk.form.verb.flags and layout.form(i + 2) not in _INTERVIEWS
    for k in range(i + 2, min(walk.stop - 1, i + _LONGEST)):
        form = layout.forms[k]
        if form in COMMAS:
            return k + 1 if _may_begin(walk, k + 1, first) else 0
        if form in STOPS or form in THAT or form == ":" or (joint and form in _WITH):
            return 0
    return 0


_INTERVIEWS = word_set("مقابلة حوار تصريح تصريحات حديث")
# What brings another party of talks.
_WITH = word_set("مع بنظيره بنظيرها لقائه لقائها استقباله استقبالها اجتماعه اجتماعها")


def _may_begin(walk: Walk, i: int, first: str) -> bool:
    """Tell whether what the cue takes may begin at a place, behind an occasion that begins with a word."""
    layout, takes = walk.layout, walk.form.verb.takes
    form = layout.form(i)
    if PREPOSITIONS.get(first) in takes and PREPOSITIONS.get(form) != PREPOSITIONS[first]:
        # "Insisted, on the need for this, and": the first is what is said.
        return False
    if form in THAT or PREPOSITIONS.get(form) in takes or head_at(layout, i, walk.stop) is not None:
        return True
    if form[:1] in ("ب", "ل") and form[0] in takes and form not in WHOLE and len(form) > _ATTACHED:
        return True
    if walk.form.verb.addressee == "0" and (layout.phrase(i) is not None or definite(form)):
        return True
    noun = definite(form) or is_action(form) or (layout.phrase(i) is None and form[:1] not in ("و", "ف"))
    return "0" in takes and noun and not speaks(form) and form not in ADJUNCTS
