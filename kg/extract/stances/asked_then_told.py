"""Read what somebody goes on to tell behind a question of his: "he wondered «what do they want? They came for oil»"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.bounds import Clause
from kg.extract.stances.honoured import actor_at
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueTable
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch

# Verbs of asking with the verb of saying that has their gender.
_ASKS = {"تساءل": "قال", "تساءلت": "قالت", "متسائلا": "قائلا", "متسائلة": "قائلة"}
ASKED = word_set(" ".join(_ASKS) + " وتساءل وتساءلت")
_SAYS = {fold_word(verb): fold_word(says) for verb, says in _ASKS.items()}
_SAYING = word_set("قول كلام تصريح بيان قوله قولها كلامه كلامها عبارة سؤال رد")
_QUESTION, _SIGNS, _NEAR, _LEAST = frozenset("؟?"), frozenset(".؟?!…"), 8, 4


def asked_then_told(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read what is told behind the last question of a quotation that a verb of asking opens.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb.
        sentence: The sentence.

    Returns:
        The clause, as if a verb of saying opened it there; None where no quotation follows at once, or nothing in it
        but questions.
    """
    form = layout.forms[i]
    says = _SAYS.get(form.removeprefix("و"))
    if says is None:
        return None
    who = actor_at(layout, i + 1)
    near = range(i + 1, min(sentence.stop, (who.last if who is not None else i) + _NEAR))
    opens = next((k for k in near if k in layout.quote_at), -1)
    closes = layout.quote_at.get(opens, -1)
    asked = [k for k in range(opens + 1, closes) if layout.forms[k] in _QUESTION] if opens >= 0 else []
    behind = who.last + 1 if who is not None else i + 1
    if not asked or not _SAYING.isdisjoint(layout.forms[behind:opens]):
        # "He wondered after the minister's words «...»".
        return None
    content = asked[-1] + 1
    while content < closes and (layout.forms[content] in _SIGNS or not layout.forms[content].strip(".")):
        content += 1
    if closes - content < _LEAST:
        return None
    cue = replace(table.forms[says][0], conjunction="و" if form.startswith("و") else "")
    frame = Frame(at=i, form=cue, subject=(who,) if who is not None else (), content=content, how=":")
    return Clause(frame=frame, position=Position(start=i), stop=closes)
