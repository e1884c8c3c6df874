"""Read whose words a body answers in its own text: "we reject what X announced, that prices will rise", "unlike what".

What the body takes up is told besides; here the words themselves are given to whom the text names for them.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.bounds import trimmed
from kg.extract.stances.contents import ended, words_of
from kg.extract.stances.issuer_asks import memory_of
from kg.extract.stances.relays import HOLDERS
from kg.kinds import Act, Polarity
from kg.lexicon.cues import CueTable
from kg.records import Stance
from kg.text.fold import word_set
from kg.text.words import COMMAS

_ANSWERS = frozenset([Act.CONDEMN, Act.REJECT, Act.DENY])
_WHAT = "ما"
_SAYINGS = word_set("تصريح تصريحات كلام قول ادعاء ادعاءات زعم مزاعم حديث إعلان رواية")
# "What came from X", "on the tongue of X": these stand before whose words they are.
_FROM, _WITHIN, _LEAST = word_set("عن لسان"), 24, 2
_UNLIKE = word_set("خلافا بخلاف بعكس عكس خلاف")
_WHAT_ATTACHED = frozenset(["لما", "ما"])


def with_answered(layout: Layout, table: CueTable, stances: tuple[Stance, ...]) -> tuple[Stance, ...]:
    """Add whose words a body answers, where it names him.

    Args:
        layout: The release.
        table: The cue words.
        stances: What was read, in the order of the contents.

    Returns:
        The statements, each that answers another followed by his words.
    """
    memory = memory_of(layout, table)
    if memory.issuer is None:
        return stances
    ours, known, found = set(memory.issuer.entities), {s.content.start for s in stances}, list[Stance]()
    for stance in stances:
        parts = _at_unlike(layout, stance) if set(stance.holder) == ours and not stance.verbatim else (stance,)
        for part in parts:
            found.append(part)
            told = _answered(layout, part, ours, known) if set(part.holder) == ours and part.act in _ANSWERS else None
            if told is not None and told.content.start not in known:
                found.append(told)
    return tuple(found)


def _at_unlike(layout: Layout, stance: Stance) -> tuple[Stance, ...]:
    """Part what a body says from what it sets it against: "we signed nothing, unlike what X spreads"."""
    first, last = words_of(layout, stance)
    for i in range(first + 2, last):
        if layout.forms[i] not in _UNLIKE or layout.form(i + 1) not in _WHAT_ATTACHED or layout.quoted[i]:
            continue
        back = i - (layout.form(i - 1) == "علي")
        cut = ended(layout, stance, back)
        what = layout.quote(i + 1, last + 1, len(layout.forms[i + 1]) - len(_WHAT))
        denied = replace(cut, act=Act.DENY, polarity=Polarity.AGAINST, force="denies", content=what)
        return cut, replace(denied, cue=layout.quote(i, i + 1), rule=_RULE, addressee=(), confidence=_SURE)
    return (stance,)


_RULE, _SURE = "answered", 0.7


def _answered(layout: Layout, stance: Stance, ours: set[str], known: set[int]) -> Stance | None:
    """Return the words of another that a statement answers; None where it answers none, or his name is not told."""
    first, last = words_of(layout, stance)
    what = layout.forms[first].endswith(_WHAT) and len(layout.forms[first]) <= len(_WHAT) + 1
    if not what and layout.forms[first] not in _SAYINGS:
        return None
    that = next((k for k in range(first + _LEAST, min(last, first + _WITHIN)) if _opens_words(layout, k, what=what)), 0)
    who = _whose(layout, first + 1, that) if that else None
    if who is None or who.entity in ours or layout.found.entity(who.entity).type not in HOLDERS:
        return None
    if layout.words.starts[that + 1] in known:
        return None
    content = that + 1 + (that + 1 in layout.quote_at)
    stop = layout.quote_at.get(that + 1, 0) - 1 if that + 1 in layout.quote_at else last + 1
    stop = next((k for k in range(content, stop) if layout.forms[k] in COMMAS and not layout.quoted[k]), stop)
    if trimmed(layout, content, stop) - content < _LEAST:
        return None
    told = replace(stance, holder=(who.entity,), behalf=who.behalf, reported_by=stance.holder, act=Act.STATE)
    told = replace(told, polarity=Polarity.NEUTRAL, force="claims", addressee=(), target=())
    cue = layout.quote(first + what, first + what + 1)
    quote = layout.quote(content, trimmed(layout, content, stop))
    return replace(told, cue=cue, content=quote, rule=_RULE, holder_rule="named", confidence=_SURE)


def _opens_words(layout: Layout, k: int, *, what: bool) -> bool:
    """Tell whether "that" at a place opens the words answered: "what X said, (of) that", "the words of X that"."""
    if layout.forms[k] not in THAT and layout.forms[k] not in _BY_THAT:
        return False
    return layout.form(k - 1) == "من" if what else True


_BY_THAT = word_set("بأن بأنه بأنها بأنهم بأننا")


def _whose(layout: Layout, first: int, stop: int) -> NounPhrase | None:
    """Return who is named for words: behind "from" or "on the tongue of", else the first who is named."""
    named = [p for i in range(first, stop) if (p := layout.phrase(i)) is not None and p.last < stop]
    behind = (p for p in named if layout.form(p.first - 1) in _FROM or layout.form(p.first - 2) in _FROM)
    bare = (p for p in named if layout.proclitic(p) == "")
    return next(behind, None) or next(bare, None)
