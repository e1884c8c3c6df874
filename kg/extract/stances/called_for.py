"""Find what somebody asks for or condemns in the noun that a clause describes: "the calm that X called for"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, PREPOSITIONS, PUNCTUATION, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.bounds import Clause
from kg.extract.stances.heads import LEANS
from kg.extract.stances.honoured import actor_at
from kg.extract.stances.positions import Position
from kg.extract.stances.relatives import may_tell
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import fold_word

# A preposition with the pronoun that stands for what is described.
_OF_IT = {
    fold_word(form): p
    for p, forms in {"الي": "إليه إليها", "ب": "به بها", "عن": "عنه عنها"}.items()
    for form in forms.split()
}
_MOST = 3


def called_for(layout: Layout, table: CueTable, i: int, which: int) -> Clause | None:
    """Read "the calm that X called for", "the attack that X condemned": the noun before "which" is the content.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the cue.
        which: Index of the "which".

    Returns:
        The clause, or None where the pronoun of the noun does not stand with the verb.
    """
    taken = _OF_IT.get(layout.form(i + 1), "")
    who = actor_at(layout, i + 1 + bool(taken))
    first = _noun_before(layout, which)
    if who is None or first == which or layout.ends_at.get(which - 1) is not None:
        return None
    for cue in table.forms.get(layout.forms[i], ()):
        plain = may_tell(cue) and not cue.verb.flags & LEANS
        it = taken in cue.verb.takes if taken else _done_to_it(layout, cue, who)
        if plain and it and agrees(cue, who):
            frame = Frame(at=i, form=cue, subject=(who,), content=first, how="0", whole=True)
            return Clause(frame=frame, position=Position(start=i), stop=which)
    return None


def _done_to_it(layout: Layout, cue: CueForm, who: NounPhrase) -> bool:
    """Tell whether a verb takes the noun described by its pronoun, and nothing else: "which X condemned."."""
    it = cue.inflected.pronoun in ("ه", "ها") and "object" in cue.verb.flags
    after = layout.form(who.last + 1)
    return it and (after in PUNCTUATION or after in PREPOSITIONS or after in ADVERBS)


def _noun_before(layout: Layout, which: int) -> int:
    """Return where the definite noun that a clause describes begins, or the index of "which" itself."""
    first = which
    while first > which - _MOST and definite(layout.form(first - 1)) and layout.phrase(first - 1) is None:
        if layout.form(first - 1) in PREPOSITIONS or first - 1 in layout.ends_at:
            break
        first -= 1
    # "Its social programme": the noun of the adjective bears a pronoun.
    return first - (first + 1 == which and layout.form(first - 1).endswith(("ه", "ها", "هم", "نا")))
