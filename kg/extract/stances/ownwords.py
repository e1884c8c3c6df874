"""Read what a release says in its own voice without a cue: judgements on what it names, musts, and refusals.

Every sentence of a statement is its issuer's. Only those are read that take something up; plain telling is left out.
"""

from dataclasses import replace

from kg.extract.layout.blessings import past_blessing
from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import CONNECTIVES, PREPOSITIONS, PUNCTUATION, THIS, definite
from kg.extract.stances.bounds import Clause, trimmed
from kg.extract.stances.heads import head_at
from kg.extract.stances.issuers import WE, we_body
from kg.extract.stances.items import item_start
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.kinds import Act, Polarity
from kg.lexicon.conjugate import perfect
from kg.lexicon.cues import CueTable, Head
from kg.records import Stance
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_SHORTEST = 3
_COPULAS = word_set("يشكل تشكل يمثل تمثل يعد تعد يعتبر تعتبر هو هي بات باتت أصبح أصبحت ليس ليست مجرد سوى إلا أمر")
_NEGATED = word_set("ليس ليست")
_BEFORE = CONNECTIVES | {"ان", "وان", "،", "«", '"'}
# "The time has come", of which the verb is written like "that".
_DUE = word_set("الأوان")


def own_words(layout: Layout, table: CueTable, sentence: Stretch) -> Clause | None:
    """Take a sentence that has no cue as the words of whoever speaks.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.

    Returns:
        The clause, its cue the first word; None for a sentence that is too short, quoted, or no sentence.
    """
    first = item_start(layout, sentence.first) or sentence.first
    while first < sentence.stop and layout.forms[first] in _BEFORE and not _belongs(layout, first):
        first += 1
    body = we_body(layout, first) if layout.form(first) in WE else None
    first = body.last + 1 if body else first + (layout.form(first) in WE)
    stop = trimmed(layout, first, sentence.stop)
    if stop - first < _SHORTEST or any(layout.quoted[first:stop]):
        return None
    form = table.forms["نقول"][0]
    return Clause(frame=Frame(at=first, form=form, content=first, how="ان"), position=Position(start=first), stop=stop)


def _belongs(layout: Layout, i: int) -> bool:
    """Tell whether a word that may open a sentence belongs to it: "this decision", "the time has come"."""
    after = layout.form(i + 1)
    return after in _DUE or (layout.forms[i] in THIS and not after.startswith("و"))


def verdict(layout: Layout, sentence: Stretch) -> tuple[Head, Stretch, int] | None:
    """Read a judgement: "the siege of the town is a crime", "peace is a pressing need".

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        The judging word, what is judged, and the index of the judging word; None when nothing is judged.
    """
    first = item_start(layout, sentence.first) or sentence.first
    if layout.form(first) not in ("ان", "وان"):
        return None
    first += 1
    copula = 0
    for i in range(first + 1, sentence.stop):
        if layout.quoted[i] or layout.forms[i] in (".", "؛", ":"):
            if not copula:
                return None
            continue
        if layout.forms[i] in _COPULAS:
            copula = copula or i
            continue
        found = head_at(layout, i, sentence.stop, "verdict")
        if found is None or found[0].pronoun or layout.forms[i] != found[0].words[0]:
            continue
        if layout.forms[i].startswith("ال") or not _predicated(layout, i, copula):
            continue
        return found[0], Stretch(first, trimmed(layout, first, copula or i)), i
    return None


def stand_of(layout: Layout, sentence: Stretch, stance: Stance) -> Stance | None:
    """Return what a body takes up by a sentence of its own without a cue; None where it only tells what happened.

    Args:
        layout: The release.
        sentence: The sentence.
        stance: What was read of it.

    Returns:
        The stance; where it asserts by "indeed" what it sees with disfavour or favour, a condemnation or affirmation.
    """
    if stance.act is not Act.STATE:
        return stance
    first = item_start(layout, sentence.first) or sentence.first
    while first < sentence.stop and layout.forms[first] in PUNCTUATION:
        first += 1
    head = layout.forms[first : min(sentence.stop, first + _HEAD)]
    if not _HAPPENED.isdisjoint(head):
        return None
    if _threatens(head):
        return replace(stance, act=Act.WARN, polarity=Polarity.AGAINST, force="warns")
    if head[:1] in (("ان",), ("وان",)) and stance.polarity is not Polarity.NEUTRAL:
        against = stance.polarity is Polarity.AGAINST
        act, force = (Act.CONDEMN, "criticises") if against else (Act.AFFIRM, "affirms")
        return replace(stance, act=act, force=force)
    return stance if _claims(layout, Stretch(first, sentence.stop)) else None


def _threatens(head: tuple[str, ...]) -> bool:
    """Tell whether a sentence says what will not pass, or what comes unless: "this crime will not pass"."""
    passes = head[:1] in (("لن",), ("ولن",)) and head[1:2] in (("تمر",), ("يمر",)) and head[2:3] and head[2] in THIS
    unless = head[:2] in (("ان", "لم"), ("فان", "لم"), ("وان", "لم"), ("واذا", "لم"), ("اذا", "لم"))
    return bool(passes) or unless or any(head[i : i + 2] == ("يقل", "خطرا") for i in range(len(head)))


def _claims(layout: Layout, part: Stretch) -> bool:
    """Tell whether a sentence says of something definite what it is: "thirst is no fate", "the state loses"."""
    first = part.first
    form = layout.form(first).removeprefix("و") if layout.form(first) not in _OPEN else layout.form(first)
    words = [i for i in range(first, part.stop) if layout.forms[i] not in PUNCTUATION]
    if len(words) < _CLAIM or layout.form(part.stop - 1) not in (".", "؛", "،") or first in layout.time_at:
        return False
    if form.removeprefix("ف") in _OPEN:
        return True
    wished = past_blessing(layout, first) > first or layout.form(first + 1).startswith("وال")
    return definite(form) and not wished and not form.startswith("الل")


_CLAIM = 4
_OPEN = with_and("إن كل أي ليس ليست لا لن لم أصبح أصبحت بات باتت")


_HEAD = 12
# What happened is told, and no stand taken.
_EVENTS = "أدى أسفر أوقع خلف تسبب قصف قتل استهدف وقع جرى كان اعتقل هاجم دخل خرج تعرض بدأ وصل زار التقى"
_HAPPENED = frozenset(form.form for verb in _EVENTS.split() for form in perfect(verb) if form.person == 3)


def _predicated(layout: Layout, i: int, copula: int) -> bool:
    """Tell whether an indefinite noun is the predicate: after a copula, or right after a definite word."""
    before = layout.forms[i - 1]
    if before in _NEGATED or (before in PREPOSITIONS):
        return False
    if before in _COPULAS:
        return True
    return not copula and (before.startswith("ال") or layout.ends_at.get(i - 1) is not None)
