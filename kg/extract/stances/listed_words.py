"""Tell whose words a text lists in which "we" speak: "X stressed: first, we condemn"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.items import item_start, our_view
from kg.kinds import EntityType
from kg.lexicon.cues import CueTable


def lists_words(layout: Layout, table: CueTable) -> tuple[bool, NounPhrase | None]:
    """Return the person whose words the text lists: "X stressed: first, we condemn", where nobody else speaks.

    Args:
        layout: The release.
        table: The cue words.

    Returns:
        Whether it does so, and the person; None for one whom no table knows.
    """
    colon = next((k for k, form in enumerate(layout.forms[:_AT_ONCE]) if form == ":"), 0)
    first = item_start(layout, colon + 1 + (layout.form(colon + 1) == "\n")) if colon else None
    if first is None or our_view(layout.form(first)) is None:
        return False, None
    verbs = [i for i, form in enumerate(layout.forms[:-1]) if table.tells(form)]
    told = [(i, phrase) for i in verbs if (phrase := layout.phrase(past_honours(layout, i + 1))) is not None]
    if not told and verbs and verbs[0] < colon:
        return _stranger(layout, verbs[0] + 1), None
    if len({phrase.entity for _, phrase in told}) != 1 or told[0][0] > colon:
        return False, None
    person = layout.found.entity(told[0][1].entity).type is EntityType.PERSON
    return person, told[0][1] if person else None


_AT_ONCE = 40


def _stranger(layout: Layout, i: int) -> bool:
    """Tell whether a name stands behind a verb: not "we affirm: first", "its leaders declare"."""
    who = layout.form(i)
    named = who.isalpha() and who not in ADJUNCTS and our_view(layout.form(i - 1)) is None
    return named and not definite(who) and not definite(layout.form(i + 1))
