"""Find where "we" begin another view within what somebody says: "..., we demand", "and we shall", "therefore we"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, PREPOSITIONS, RELATIVES, SELF_THAT, STOPS, THAT
from kg.extract.stances.future import is_future
from kg.extract.stances.heads import head_at
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

_HEAD, _AHEAD, _ADVERB, _VERB = 7, 9, 2, 3
AND_WE = frozenset(["ونحن", "واننا", "وانا", "وانني"])
_WE = frozenset(["نحن", "فنحن"])
# "I was hoping that".
WERE = frozenset(["كنت", "كنا", "وكنت", "وكنا"])
_WILL_NOT = frozenset(["لن", "لا", "ولن", "ولا"])
_TOLD = frozenset([Shape.IMPERFECT, Shape.PERFECT])
# What opens a clause for which the one behind the comma is the main one: "as neighbours, we", "if he comes, we".
_OPENS = ADJUNCTS | word_set("رغم بدلا بدل عوضا أمام إزاء مقابل حيال")
_FRONTED = (
    _OPENS
    | word_set("نحن إننا إنني إذا لو عندما كما بصفتنا بوصفنا باعتبارنا لأننا كوننا بما ولأننا وإذا ونحن حين إذ")
    | {"و" + form for form in _OPENS}
)


def we_hold(layout: Layout, i: int) -> bool:
    """Tell whether "we" with a view begins at a place: "therefore we welcome", "but we shall go on", "but I hoped".

    Args:
        layout: The release.
        i: Index of the first word.

    Returns:
        Whether it does.
    """
    at = i + (layout.form(i) in _WE)
    at += hoped(layout, at)
    form, after = layout.form(at), layout.form(at + 1)
    if _ours_to_come(form) or (form == "سوف" and after[:1] == "ن"):
        return True
    if form in _WILL_NOT and after[:1] == "ن":
        return head_at(layout, at, min(len(layout.forms), at + _HEAD), "modal") is not None
    cues = load_cues().forms.get(form, ())
    return any(c.inflected.person == 1 and c.inflected.shape in _TOLD and c.verb.tier != "C" for c in cues)


def hoped(layout: Layout, i: int) -> bool:
    """Tell whether "I was hoping" or "we were hoping" stands at a place."""
    cues = load_cues().forms.get(layout.form(i + 1), ()) if layout.form(i) in WERE else ()
    return any(c.inflected.person == 1 and c.verb.act is Act.HOPE for c in cues)


def wish_to_say(layout: Layout, i: int) -> bool:
    """Tell whether "I should like to" with what is said or done by it stands at a place: "we want to make clear".

    Args:
        layout: The release.
        i: Index of the first word.

    Returns:
        Whether it does; what "we want him to do" is wanted of another.
    """
    said = load_cues().forms.get(layout.form(i + 2), ())
    wishes = layout.form(i) in _WISHES and layout.form(i + 1) == "ان"
    return wishes and any(c.inflected.person == 1 for c in said)


_WISHES = word_set("أود نود أريد نريد يسرني يسرنا يسعدني يسعدنا يشرفني يشرفنا أحب نحب")


def _ours_to_come(form: str) -> bool:
    """Tell whether a word is a verb of "we" in the future that bears no object: that would be what was spoken of."""
    return form[:2] == "سن" and is_future(form) and not form.endswith(("ها", "هم", "هما"))


def we_turn(layout: Layout, i: int, first: int) -> tuple[int, int] | None:
    """Find where "we" begin another part at a place.

    Args:
        layout: The release.
        i: Index of the word.
        first: Index of the first word of the content.

    Returns:
        Where the part begins, and the letters to skip there; or None.
    """
    form, after = layout.forms[i], layout.form(i + 1)
    if form in AND_WE:
        return _and_we(layout, i)
    if form in WERE:
        return (i + 1, 0) if form[0] == "و" and hoped(layout, i) else None
    if form[:1] == "و" and (_ours_to_come(form[1:]) or (form == "وسوف" and after[:1] == "ن" and len(after) >= _VERB)):
        return None if _shall_before(layout, first, i) else (i, 1)
    if form in ("ولن", "ولا") and after[:1] == "ن" and after != "نزال":
        return (i, 1) if we_hold(layout, i) else None
    behind = layout.forms[i - 1] in COMMAS and layout.forms[first] not in _FRONTED and i - first > _ADVERB
    if behind and form[:1] == "و" and ours_ahead(layout, i, min(len(layout.forms), i + _AHEAD)) > i:
        return i, 1
    if behind and form == "لن" and after[:1] == "ن":
        return i, 0
    if behind:
        return (i, 0) if _only_ours(form) and not _attached(layout.forms[first]) and we_hold(layout, i) else None
    return None


def _attached(form: str) -> bool:
    """Tell whether a word may bear a preposition, so that it opens no clause: "with our powers, we hope"."""
    return form[:1] in ("ب", "ل", "ك") and not form.startswith("لا")


def _only_ours(form: str) -> bool:
    """Tell whether a word is a cue of the first person in the present and no other: "he voiced" is written alike."""
    cues = load_cues().forms.get(form, ())
    ours = any(c.inflected.person == 1 and c.inflected.shape is Shape.IMPERFECT and not c.conjunction for c in cues)
    return ours and all(c.inflected.person == 1 for c in cues)


def _and_we(layout: Layout, i: int) -> tuple[int, int] | None:
    """Find where a part begins with "and we": with their verb, or with what they are for, against or committed to."""
    form = layout.form(i + 1)
    did = form.endswith("نا") and len(form) > _VERB and not form.startswith("ال") and layout.phrase(i + 1) is None
    if (form.startswith(("ن", "سن")) or did) and len(form) >= _VERB and form not in SELF_THAT:
        return i + 1, 0
    stop = min(len(layout.forms), i + _AHEAD)
    if ours_ahead(layout, i + 1, stop) > i + 1:
        return i + 1, 0
    return (i, 1) if form == "مع" or head_at(layout, i + 1, stop, "predicate") is not None else None


def we_shall(layout: Layout, i: int, first: int) -> bool:
    """Tell whether "we shall" begins a promise of its own behind what is first told as a fact.

    Args:
        layout: The release.
        i: Index of a word behind a comma.
        first: Index of the first word of the part that it stands in.

    Returns:
        Whether the word is such a future and none stands at the head of the part.
    """
    # "By all means, we shall": what stands before is no fact.
    adjunct = i - first <= _ADVERB or (layout.forms[first] in ADJUNCTS and i - first <= _HEAD)
    return not adjunct and _ours_to_come(layout.forms[i]) and not _shall_before(layout, first, i)


def _shall_before(layout: Layout, first: int, i: int) -> bool:
    """Tell whether a verb in the future stands in a part already: what "we" shall do besides is one with it."""
    return any(is_future(form) or form == "سوف" for form in layout.forms[first:i])


def ours_ahead(layout: Layout, i: int, stop: int) -> int:
    """Return the verb of "we" behind what is put before it: "on our part we condemn", "all of us hope", "we still ask".

    Args:
        layout: The release.
        i: Index of the first word of a content.
        stop: One past its last word.

    Returns:
        The index of the verb; the same place where another word may be what the content tells.
    """
    if (verb := _behind_opening(layout, i, stop)) > i:
        return verb
    ours = layout.form(i) in _WE or layout.form(i - 1).endswith(("اننا", "نحن"))
    if not _put_before(layout, i) or (ours and "في" in layout.forms[i : i + 2]):
        # "We in the council": the council is who speaks.
        return i
    for k in range(i + 1, min(stop - 1, i + _HEAD)):
        if _only_ours(layout.forms[k]) and layout.form(k - 1) not in _WILL_NOT:
            views = load_cues().forms[layout.forms[k]]
            held = (c for c in views if c.verb.tier != "C" or c.verb.act is Act.HOPE)
            return k if any(not c.inflected.pronoun for c in held) else i
        if load_cues().tells(layout.forms[k]):
            # "Today X said to us: we ask": it is what another says.
            return i
        if layout.forms[k].removeprefix("و") in _ANOTHER_CLAUSE or (layout.forms[k] in COMMAS and k == i + 1):
            return i
    return i


def _behind_opening(layout: Layout, i: int, stop: int) -> int:
    """Return the verb of "we" behind the comma that ends what opens a content: "after all that happened, we reject".

    An adverbial clause holds verbs of its own; what stands behind it is the main one.
    """
    if layout.form(i).removeprefix("و") not in _OPENS:
        return i
    comma = next((k for k in range(i + 1, min(stop - 1, i + _OPENING)) if layout.forms[k] in COMMAS), -1)
    # "I hope" is written like "he hoped" but for its first letter.
    if comma < 0 or not (_only_ours(layout.form(comma + 1)) or layout.written(comma + 1) == "آمل"):
        return i
    cues = (c for c in load_cues().forms[layout.forms[comma + 1]] if c.verb.tier != "C" or c.verb.act is Act.HOPE)
    return comma + 1 if any(c.inflected.person == 1 and not c.inflected.pronoun for c in cues) else i


_OPENING = 18


def _put_before(layout: Layout, i: int) -> bool:
    """Tell whether a word can open what is put before a verb: an adverb, a preposition with its noun, "all of us"."""
    form = layout.form(i).removeprefix("و")
    still = (form, layout.form(i + 1)) in _STILL_WE
    attached = form[:1] in ("ب", "ك", "ل") and len(form) > _VERB and not form.startswith("لا")
    return still or attached or form in _BEFORE_US or i in layout.time_at


_STILL_WE = frozenset([("لا", "نزال"), ("ما", "زلنا"), ("كنا", "ولا"), ("كنا", "وما")])
_BEFORE_US = word_set(
    "بكل جميعنا كلنا معظمنا جميعا كما وهنا هنا هكذا أولا ثانيا ثالثا أخيرا دائما حاليا شخصيا نحن ختاما مجددا عموما"
    " إجمالا نزال زلنا اليوم الآن طبعا حقا صراحة ومجددا نيابة باسم استنادا انطلاقا بناء"
).union(ADVERBS, ADJUNCTS, PREPOSITIONS)
_ANOTHER_CLAUSE = (
    THAT
    | RELATIVES
    | STOPS
    | word_set("ما مما إذا لو عندما حين حينما حيث كي لكي حتى كيف لماذا متى هل بينما هو هي هم قد ربما")
) - word_set("نحن")
