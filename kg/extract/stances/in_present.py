"""Find the body whose own release is written in the present: "the council condemns ... The council calls on".

A paper tells in the past what a body said; a body that puts out a release names itself, and speaks in the present.
"""

from collections.abc import Collection

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import CONNECTIVES, PREPOSITIONS, PUNCTUATION, TWO_BODIES
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.stances.agents import past_opening
from kg.extract.stances.headings import BODIES
from kg.extract.stances.items import GROUNDS, item_start
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_OFTEN, _OCCASION = 2, 30
_IS_SO, _WHILE = frozenset(["ان", "وان"]), frozenset(["اذ", "وهو", "وهي", "وهما"])


def takes_stands(layout: Layout) -> tuple[tuple[NounPhrase, ...], ...]:
    """Return the bodies that take something up in the present at the head of a sentence, in the order of the text.

    Args:
        layout: The release.

    Returns:
        The phrases of those of each sentence: "the council condemns", "the union and the league, while they condemn".
    """
    found = (_stand(layout, sentence.first, sentence.stop) for sentence in layout.sentences)
    return tuple(phrases for phrases in found if phrases)


def speaks_of_itself(
    layout: Layout, stands: tuple[tuple[NounPhrase, ...], ...], around: tuple[NounPhrase, ...]
) -> tuple[NounPhrase, ...]:
    """Return the body that takes stands in a text and heads or signs it, or alone takes several and begins with one.

    Args:
        layout: The release.
        stands: The bodies that take something up in the present.
        around: The bodies that head or sign the text, if any do.

    Returns:
        Its phrase, of a joint statement those of all; none where too little tells whose text it is.
    """
    home = {phrase.entity for phrase in around}
    for group in stands if home else ():
        if home <= {phrase.entity for phrase in group}:
            return group
    if len(home) == 1 and (organ := _organ(layout, stands, home)):
        return organ
    if len(home) == 1 and any(acts_in_present(layout, sentence, home) for sentence in layout.sentences):
        return around
    if len({frozenset(phrase.entity for phrase in group) for group in stands}) != 1 or len(stands) < _OFTEN:
        return ()
    return stands[0] if opens_with_stand(layout) == stands[0] and not _tells_of_others(layout) else ()


def _organ(layout: Layout, stands: tuple[tuple[NounPhrase, ...], ...], home: set[str]) -> tuple[NounPhrase, ...]:
    """Return the organ of the body above a text that alone takes something up in it: "the bureau of X", below "X"."""
    alone = {group[0].entity if len(group) == 1 else "" for group in stands}
    of_home = len(alone) == 1 and all(home.intersection(layout.found.entity(p.entity).of) for p in stands[0])
    return stands[0] if of_home and "" not in alone else ()


def acts_in_present(layout: Layout, sentence: Stretch, who: Collection[str]) -> NounPhrase | None:
    """Return one of some actors, with whose deed in the present a sentence begins: "the union follows what happens".

    Args:
        layout: The release.
        sentence: The sentence.
        who: Identifiers of the actors.

    Returns:
        The phrase right behind the verb, or None where the sentence begins otherwise.
    """
    i = past_opening(layout, Stretch(item_start(layout, sentence.first) or sentence.first, sentence.stop))
    verb = layout.form(i).removeprefix("و")
    phrase = layout.phrase(i + 1) if verb.startswith(("ي", "ت")) else None
    if phrase is None or phrase.entity not in who or layout.proclitic(phrase):
        return None
    return phrase if may_take(verb, phrase) else None


def opens_with_stand(layout: Layout) -> tuple[NounPhrase, ...]:
    """Return the bodies that say in the first sentence of a text what a body says only in its own release.

    Args:
        layout: The release.

    Returns:
        Their phrases; none where the text does not open so.
    """
    opening = layout.sentences[0] if layout.sentences else None
    group = _stand(layout, opening.first, opening.stop) if opening is not None else ()
    return group if group and layout.form(group[0].first - 1) in _BEGINS else ()


def two_act(layout: Layout) -> bool:
    """Tell whether a text tells in the present what two do, whom it calls by a noun in the dual: "both unions condemn".

    Args:
        layout: The release.

    Returns:
        Whether it does.
    """
    return any(
        not layout.quoted[i] and (layout.form(i - 1) in STANDS or layout.form(i + 1) in _BOTH_DO)
        for i in layout.places.of(TWO_BODIES)
    )


def _tells_of_others(layout: Layout) -> bool:
    """Tell whether a sentence opens with what somebody said in the past, as where a paper tells of several."""
    cues = load_cues().forms
    return any(
        cue.inflected.shape is Shape.PERFECT and "says" in cue.verb.flags
        for sentence in layout.sentences
        for cue in cues.get(layout.forms[sentence.first], ())
        if layout.forms[sentence.first] not in GROUNDS
    )


def _stand(layout: Layout, first: int, stop: int) -> tuple[NounPhrase, ...]:
    """Return the bodies that take something up at the head of a sentence, or behind the occasion that opens it."""
    i = item_start(layout, first) or first
    while i < stop and layout.forms[i] in _LEADS_IN:
        i += 1
    group = _stand_at(layout, i, stop)
    form = layout.form(i)
    if group or not (form in GROUNDS or form in PREPOSITIONS or form.startswith("ب")):
        return group
    # "On the first of the month, the union congratulates"; "in answer to X, the bloc rejects".
    commas = layout.places.within(COMMAS, i, min(stop, i + _OCCASION))
    return next((who for k in commas if (who := _stand_at(layout, k + 1, stop))), ())


def _stand_at(layout: Layout, i: int, stop: int) -> tuple[NounPhrase, ...]:
    """Return the bodies that take something up by the verb at a place, or behind "indeed" there."""
    group = bodies_from(layout, i + 1, stop)
    if layout.form(i) in _IS_SO:
        i = group[-1].last + 1 if group else i
        i += layout.form(i) in _WHILE
    return group if layout.form(i) in STANDS and (len(group) != 1 or may_take(layout.forms[i], group[0])) else ()


def may_take(verb: str, phrase: NounPhrase) -> bool:
    """Tell whether a body may be the subject of a verb in the present by its gender.

    Args:
        verb: The folded verb.
        phrase: The phrase of the body.

    Returns:
        Whether it may.
    """
    feminine = verb.removeprefix("و").startswith("ت")
    return phrase.gender is Gender.UNKNOWN or (phrase.gender is Gender.FEMININE) is feminine


def bodies_from(layout: Layout, i: int, stop: int) -> tuple[NounPhrase, ...]:
    """Return the bodies that are named from a place on, joined by "and".

    Args:
        layout: The release.
        i: Index of the first word of the first.
        stop: One past the last word that may be used.

    Returns:
        Their phrases; none where one of those named is no body.
    """
    group: list[NounPhrase] = []
    while (phrase := layout.phrase(i)) is not None and phrase.last < stop:
        if layout.proclitic(phrase) != ("و" if group else ""):
            break
        group.append(phrase)
        i = phrase.last + 1
    return tuple(group) if all(layout.found.entity(p.entity).type in BODIES for p in group) else ()


# With these a body does what it says by saying it, and does so in the present only in its own release.
_BEGINS = with_and(
    "يدين يندد يستنكر يشجب يستهجن يستغرب يعرب يعبر يرحب يهنئ يبارك يعزي ينعى يتقدم يعلن يوضح يحيي يثمن ينوه يأسف يهيب"
    " يناشد"
)
STANDS = _BEGINS | with_and(
    "يؤكد يشدد يطالب يدعو يشيد يحذر ينبه يرفض يجدد يحمل يتوجه يقف يضع يعتبر يرى يذكر ينفي يعاهد يساند يؤيد يدعم يشكر"
    " يتساءل يحث يحض يستهجن يتعهد يلتزم يأمل يتمنى يتمسك يتضامن يسجل يقرر يعول يتطلع يبدي"
)
_BEGINS |= {form.replace("ي", "ت", 1) for form in _BEGINS}
STANDS |= {form.replace("ي", "ت", 1) for form in STANDS}
# Two do so together behind their names: "the union and the league condemn".
_BOTH_DO = {form + "ان" for form in STANDS}
STANDS |= _BOTH_DO
# "With deep sorrow mourns", "therefore calls on".
_LEADS_IN = CONNECTIVES | PUNCTUATION | with_and("ببالغ بمزيد الحزن الأسى الأسف اللوعة ومن هنا لذلك عليه")
