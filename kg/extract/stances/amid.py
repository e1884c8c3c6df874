"""Decide whether a verb begins a statement though no sign stands before it: "after the meeting X said", "and said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, COLLECTIVES, PREPOSITIONS, RELATIVES, THAT, WITH_HIM, definite
from kg.extract.stances.actions import is_action, is_topic
from kg.extract.stances.agents import doer
from kg.extract.stances.heads import LEANS, head_at
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.openings import CONCERNS, runs_on, takes
from kg.extract.stances.parallel import goes_on_in_parallel
from kg.extract.stances.subjects import agrees
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_OPENING = 14


def amid(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a cue begins a statement though no sign stands before it.

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        Whether it does: behind an adjunct, with "so" or "and", or where a page lost its signs.
    """
    if _after_adjunct(layout, i, cue, sentence) or _after_that(layout, i, cue, sentence):
        return True
    if cue.conjunction == "ف":
        says = cue.verb.tier == "A" and "says" in cue.verb.flags and cue.inflected.shape is Shape.PERFECT
        after = layout.phrase(i + 1)
        follows = after.last + 1 if after is not None and layout.bare(after) else i + 1
        return says and layout.form(follows) in THAT | {":", "«", '"', "“"}
    if cue.conjunction != "و":
        return runs_on(layout, i, cue, sentence)
    if cue.inflected.pronoun and cue.verb.addressee == "0":
        return True
    if goes_on_in_parallel(layout, i, cue, sentence):
        return True
    if cue.inflected.shape is Shape.IMPERFECT and cue.verb.tier == "A" and "says" in cue.verb.flags:
        return layout.form(i + 1) in THAT
    return (
        _followed(layout, i, cue)
        or _acts_on(layout, i, cue, sentence)
        or (cue.verb.tier == "A" and cue.inflected.shape is Shape.PERFECT)
    )


def _followed(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether a perfect of the second tier is followed by its subject or by 'that'."""
    if cue.verb.tier != "B" or cue.inflected.shape is not Shape.PERFECT:
        return False
    joint, after = "joint" in cue.verb.flags, layout.form(i + 1)
    if joint and (after in WITH_HIM or (cue.inflected.number == "d" and (definite(after) or is_topic(after)))):
        # "X received Y and (the two) discussed the plan".
        return True
    phrase = layout.phrase(i + 1)
    return layout.form(i + 1) in THAT or (phrase is not None and layout.bare(phrase))


def _acts_on(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a perfect of the second tier goes on with who does what opens it: "X rang Y and promised to".

    A verb that is written like its noun counts only with the preposition it takes.
    """
    if cue.verb.tier != "B" or cue.inflected.shape is not Shape.PERFECT or cue.inflected.number == "d":
        return False
    if cue.inflected.number == "p":
        # Written as nothing else; behind "who" it is told of others.
        return takes(layout, cue, i + 1) and _WHO.isdisjoint(layout.forms[sentence.first : i])
    table = load_cues()
    object_behind = is_action(layout.form(i + 1)) or definite(layout.form(i + 1))
    voiced = head_at(layout, i + 1, sentence.stop) is not None
    alone = layout.forms[i].removeprefix("و") not in table.masdars and "0" in cue.verb.takes
    if not (takes(layout, cue, i + 1) or (voiced if cue.verb.flags & LEANS else alone and object_behind)):
        return False
    who = doer(layout, sentence)
    return len(who) == 1 and who[0].first < i and agrees(cue, who[0])


_WHO = frozenset(["الذين", "ممن", "اللذين"])


def _after_adjunct(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a verb with its subject follows an adjunct that opens the sentence."""
    first = sentence.first + (layout.forms[sentence.first] == "و")
    # "Paris In Paris": the town is the heading of what follows, left without a line of its own.
    first += layout.form(first + 1) in ("في", "وفي") and layout.forms[first] == layout.form(first + 2)
    opening = layout.forms[first].removeprefix("و")
    concerns = opening == "فيما" and layout.form(first + 1) in CONCERNS
    # In the present a relative clause without "which" looks the same, but for who says it and "that".
    says = cue.verb.tier == "A" and "says" in cue.verb.flags and cue.inflected.shape is Shape.IMPERFECT
    spoken = says and (who := layout.phrase(i + 1)) is not None and layout.form(who.last + 1) in THAT
    return (
        (cue.inflected.shape is Shape.PERFECT or spoken)
        and not cue.conjunction
        and i - first <= _OPENING
        and (concerns or opening in _BEFORE_ALL or layout.forms[first] in _BEFORE_ALL)
        and (layout.phrase(past_honours(layout, i + 1)) is not None or _somebody(layout, i + 1))
        and layout.form(i - 1) not in _NO_VERB_AFTER
    )


def _after_that(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether what somebody did is told behind "after": "he resigned after the movement had rejected the plan"."""
    after = layout.form(i - 1) == "بعدما" or (layout.form(i - 1) == "ان" and layout.form(i - 2) in _AFTER)
    who = layout.phrase(i + 1) if after and cue.inflected.shape is Shape.PERFECT else None
    if who is None or not layout.bare(who) or not agrees(cue, who) or cue.verb.tier == "C":
        return False
    behind = layout.form(who.last + 1)
    held = takes(layout, cue, who.last + 1) or ("0" in cue.verb.takes and (is_action(behind) or definite(behind)))
    return held and not any(load_cues().tells(form) for form in layout.forms[sentence.first : i])


_AFTER = frozenset(["بعد", "وبعد"])


def _somebody(layout: Layout, i: int) -> bool:
    """Tell whether an office of several or both sides stand at a place, where no actor known by name does."""
    return i in layout.offices or layout.form(i) in COLLECTIVES


# What a sentence opens with before the verb: when, after what, for what reason something is done.
_BEFORE_ALL = ADJUNCTS | word_set(
    "إثر غداة عشية صبيحة صباح مساء ليلة رغم برغم نتيجة بسبب بفعل بناء استجابة تلبية تنفيذا احتجاجا ردا تعليقا تعقيبا"
    " بالتزامن تزامنا بالتوازي بموازاة بالموازاة بانتظار لمناسبة إحياء تمهيدا تحسبا استباقا استنادا عملا التزاما"
    " إضافة فضلا علاوة بالإضافة بموجب بفضل جراء"
)
# "Across" is written like "voiced".
_NO_VERB_AFTER = RELATIVES | THAT | frozenset(PREPOSITIONS)
