"""Read what a release says in its own voice without a cue: judgements on what it names, musts, and refusals.

Every sentence of a statement is its issuer's. Only those are read that take something up; plain telling is left out.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import CONNECTIVES, PREPOSITIONS, THIS, definite
from kg.extract.stances.as_for import then_we
from kg.extract.stances.bounds import Clause, trimmed
from kg.extract.stances.force import Force
from kg.extract.stances.heads import head_at
from kg.extract.stances.issuers import WE, we_body
from kg.extract.stances.items import item_start
from kg.extract.stances.let_know import fact_told, told_to_know
from kg.extract.stances.positions import Position
from kg.extract.stances.recording import Voice, stance_of
from kg.extract.stances.slogans import slogans
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable, Head
from kg.records import Stance
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_SHORTEST, _UNQUOTED = 3, 5
_COPULAS = word_set("يشكل تشكل يمثل تمثل يعد تعد يعتبر تعتبر هو هي بات باتت أصبح أصبحت ليس ليست مجرد سوى إلا أمر")
_NEGATED = word_set("ليس ليست")
_THESE = with_and("هذا هذه")
_BEFORE = CONNECTIVES | with_and("أما فأما") | {"ان", "وان", "،", "«", '"'}
_EXCEPT_THAT = frozenset([("غير", "ان"), ("بيد", "ان"), ("الا", "ان")])
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
    first += 2 * (layout.forms[first : first + 2] in _EXCEPT_THAT)
    body = we_body(layout, first) if layout.form(first) in WE else None
    first = body.last + 1 if body else first + (layout.form(first) in WE)
    stop = trimmed(layout, first, sentence.stop)
    content = fact_told(layout, first, stop) or told_to_know(layout, first, stop) or then_we(layout, first, stop)
    ours = layout.form(first - 1) in WE
    if stop - first < _SHORTEST - ours or any(layout.quoted[first : first + _UNQUOTED]) or layout.quoted[stop - 1]:
        return None
    form = table.forms["نقول"][0]
    return Clause(
        frame=Frame(at=first, form=form, content=content, how="ان"), position=Position(start=first), stop=stop
    )


def uncued(layout: Layout, sentence: Stretch, found: list[Clause]) -> Stretch | None:
    """Return what no cue opens of a sentence: all of it, or what stands before the clause with which "and" goes on.

    Args:
        layout: The release.
        sentence: The sentence.
        found: The clauses of the sentence that a cue opens.

    Returns:
        The stretch; None where a cue opens the sentence or what stands before the first belongs to it.
    """
    if not found:
        return sentence
    first, frame = found[0], found[0].frame
    at = first.position.start + (layout.form(first.position.start) in COMMAS)
    goes_on = layout.form(at - 1) in COMMAS and layout.form(at).startswith("و") and frame.at == at
    before = any(p.first < at for p in frame.subject) or first.before or frame.form.inflected.shape is Shape.PARTICIPLE
    return Stretch(sentence.first, at) if goes_on and not before and at - sentence.first > _SHORTEST else None


def _belongs(layout: Layout, i: int) -> bool:
    """Tell whether a word that may open a sentence belongs to it: "this decision", "and it is a shame"."""
    after = layout.form(i + 1)
    shame = layout.forms[i] == "ومن" and definite(after)
    return shame or after in _DUE or (layout.forms[i] in THIS and not after.startswith("و"))


def told_at_once(
    layout: Layout, table: CueTable, sentence: Stretch, clause: Clause | None, voice: Voice
) -> list[Stance]:
    """Return what a sentence of a body's own words says as a slogan, or as a judgement that it passes.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.
        clause: What was taken of it as the body's words, if anything.
        voice: Whose words they are.

    Returns:
        The stances; none where it is no slogan and nothing is judged.
    """
    if told := slogans(layout, table, sentence, voice):
        return told
    found = verdict(layout, sentence) if clause is not None else None
    if found is None or clause is None:
        return []
    head, about, at = found
    force = Force(act=head.act, polarity=head.polarity, key=head.force, content=about.first, head=head)
    return [stance_of(layout, replace(clause.frame, at=at), force, voice, about, 0)]


def verdict(layout: Layout, sentence: Stretch) -> tuple[Head, Stretch, int] | None:
    """Read a judgement: "the siege of the town is a crime", "peace is a pressing need".

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        The judging word, what is judged, and the index of the judging word; None when nothing is judged.
    """
    first = item_start(layout, sentence.first) or sentence.first
    if layout.form(first) in ("ان", "وان"):
        first += 1
    elif layout.form(first) not in _THESE:
        return None
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


def _predicated(layout: Layout, i: int, copula: int) -> bool:
    """Tell whether an indefinite noun is the predicate: after a copula, or right after a definite word."""
    before = layout.forms[i - 1]
    if before in _NEGATED or (before in PREPOSITIONS):
        return False
    if before in _COPULAS:
        return True
    return not copula and (before.startswith("ال") or layout.ends_at.get(i - 1) is not None)
