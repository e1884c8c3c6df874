"""Part what is asked of one from what is asked of another by the same verb: "we call on X to go, and on Y to stay".

The verb stands once; whom each thing is asked of, or who is thanked for it, stands before its preposition.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import WHOLE, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.bounds import trimmed
from kg.extract.stances.calling import calls_actors
from kg.extract.stances.contents import ended, words_of
from kg.kinds import Act, Polarity
from kg.records import Stance
from kg.text.fold import word_set
from kg.text.words import COMMAS

_ACTS = frozenset([Act.DEMAND, Act.PRAISE])
_WORDS, _LETTERS, _ADJECTIVES, _LEAST = frozenset(["علي", "الي"]), ("ب", "ل"), 2, 2
_OR_ELSE = "والا"


def with_gapped(layout: Layout, stances: tuple[Stance, ...]) -> tuple[Stance, ...]:
    """Part demands and thanks at those whom they go to, and end a demand before "or else".

    Args:
        layout: The release.
        stances: What was read, in the order of the contents.

    Returns:
        The statements, each parted one followed by what goes to others.
    """
    found: list[Stance] = []
    for stance in stances:
        asked, *threat = _at_else(layout, stance)
        parted = [asked]
        while (two := _parted(layout, parted[-1])) is not None:
            parted[-1:] = two
        found += [*parted, *threat]
    return tuple(found)


def _at_else(layout: Layout, stance: Stance) -> tuple[Stance, ...]:
    """Return a demand without what is threatened behind it, and the threat: "to open the road, or else we will"."""
    if stance.act is not Act.DEMAND:
        return (stance,)
    first, last = words_of(layout, stance)
    for i in range(first + 1, last + 1):
        if layout.forms[i] == _OR_ELSE and "إ" in layout.written(i) and trimmed(layout, first, i) > first:
            asked, at = ended(layout, stance, i), i + 1 + (layout.form(i + 1) in _SO)
            if last - at < 1:
                return (asked,)
            threat = replace(stance, act=Act.WARN, polarity=Polarity.AGAINST, force="warns", addressee=(), target=())
            return asked, replace(threat, content=layout.quote(at, last + 1), cue=layout.quote(i, i + 1))
    return (stance,)


_SO = word_set("فإن فإننا فإنها فإنه فإنهم")


def _parted(layout: Layout, stance: Stance) -> tuple[Stance, Stance] | None:
    """Return what is asked of the first and what of the next; None where the verb asks it of one."""
    how = stance.rule.partition(":")[2]
    if stance.act not in _ACTS or not stance.addressee or how not in _WORDS.union(_LETTERS):
        return None
    first, last = words_of(layout, stance)
    for i in range(first + 1, last):
        begins = _asked_next(layout, i, how, last)
        if begins is None or trimmed(layout, first, i) <= first:
            continue
        who, at, letters = begins
        rest = layout.quote(at, last + 1, letters)
        other = replace(stance, content=rest, addressee=(who.entity,) if who is not None else ())
        return ended(layout, stance, i), other
    return None


def _asked_next(layout: Layout, i: int, how: str, last: int) -> tuple[NounPhrase | None, int, int] | None:
    """Read "and Y to" at a place: Y where the text names him, and where what is asked of him begins."""
    if not layout.forms[i].startswith("و") or layout.quoted[i]:
        return None
    who = layout.phrase(i)
    if who is not None and layout.proclitic(who) != "و":
        return None
    if who is None and not (calls_actors(layout.forms[i][1:]) and layout.form(i - 1) in COMMAS):
        # "To end the war, and the return to": a deed is asked of the one already named.
        return None
    if who is not None and (i - 1 in layout.ends_at or calls_actors(layout.form(i - 1))):
        # "To back X and Y in", "to help the poor and the displaced by": both are named in what is asked.
        return None
    at = who.last + 1 if who is not None else i + 1
    while at < i + _ADJECTIVES + 1 + (who.last - i if who is not None else 0) and definite(layout.form(at)):
        at += 1
    form = layout.form(at)
    if at >= last or (how in _WORDS and form != how):
        return None
    if how in _WORDS:
        return who, at + 1, 0
    named = layout.phrase(at) is not None
    attached = form.startswith(how) and form not in WHOLE | _BY_OTHERS and len(form) > _LEAST + 1 and not named
    return (who, at, 1) if attached and not definite(form) else None


# "Because of", "with the aim of": nothing is asked or thanked for by these.
_BY_OTHERS = word_set(
    "بسبب بشأن بهدف بغية بغرض بحجة بذريعة بموجب بحسب بدون برعاية بمشاركة بحضور بصفته بصفتها بوصفه بوصفها بشكل بغض لدى"
)
