"""Read how one takes up what was just said or told: 'which the minister confirmed'."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import CONNECTIVES, PUNCTUATION
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.bounds import Clause
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.text.sentences import Stretch

_TELLS = 4
#: Verbs that say what something is, by a second object: "considered it an escalation".
JUDGES = frozenset(["اعتبرَ", "وصفَ", "عدَّ", "رأى"])
#: What is done with what was told by the text itself.
OF_A_DEED = frozenset([Act.DENY, Act.REJECT, Act.CONDEMN, Act.PRAISE, Act.SUPPORT, Act.AFFIRM])


def seconded(layout: Layout, cue: CueForm, i: int, sentence: Stretch, found: list[Clause]) -> Clause | None:
    """Read 'which X denied' of what was just said or told, and 'which X considered an escalation' of what follows.

    Args:
        layout: The release.
        cue: One reading of the verb.
        i: Index of the verb.
        sentence: The sentence.
        found: The clauses of the sentence before it.

    Returns:
        The clause of who takes it up, or None.
    """
    who = _by_whom(layout, i, cue)
    if who is None:
        return None
    after = who.last + 1
    position = Position(start=i - 2)
    if cue.verb.lemma in JUDGES and layout.form(after) not in PUNCTUATION | CONNECTIVES and after < sentence.stop - 1:
        frame = Frame(at=i, form=cue, subject=(who,), content=after, how="0")
        return Clause(frame=frame, position=position, stop=sentence.stop)
    if found:
        second = replace(found[-1].frame, at=i, form=cue, subject=(who,), carrier=(), addressee=(), blank=-1)
        return Clause(frame=second, position=position, stop=sentence.stop, before=True)
    if cue.verb.act not in OF_A_DEED or i - 2 - sentence.first < _TELLS:
        return None
    frame = Frame(at=i, form=cue, subject=(who,), content=sentence.first, how="0", whole=True)
    return Clause(frame=frame, position=position, stop=sentence.stop, before=True)


def _by_whom(layout: Layout, i: int, cue: CueForm) -> NounPhrase | None:
    """Return who takes it up: 'which the minister confirmed'."""
    if cue.inflected.shape is not Shape.PERFECT:
        return None
    before, last = layout.form(i - 2), layout.form(i - 1)
    if (before, last) != _WHICH and not (last in ("ما", "الامر") and before in _AND_THIS):
        return None
    if layout.form(i + 1) in _TO_IT:
        return layout.phrase(i + 2)
    return layout.phrase(i + 1) if cue.inflected.pronoun == "ه" else None


# "The thing which": what was just said.
_WHICH = ("الامر", "الذي")
_AND_THIS = frozenset(["وهو", "هو", "وهذا", "هذا"])
_TO_IT = frozenset(["عليه", "اليه", "به", "عنه", "له", "منه"])
