"""Read what a meeting is told to have been an occasion for, or to have let its parties do: they did it there."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.layout.wording import NEGATIONS, PUNCTUATION, THAT, definite
from kg.extract.stances.at_issue import DEVOTED, FORMED
from kg.extract.stances.bounds import Clause
from kg.extract.stances.frames import match
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.cues import CueTable
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

# "The meeting was an occasion to stress": what it was one for, its parties do.
_OCCASIONS = word_set("فرصة مناسبة الفرصة")
_WAS = FORMED | with_and("وفر وفرت أتاح أتاحت")
# Verbs that tell what a meeting let be done, with the preposition before it.
_LET = {
    form: preposition
    for preposition, verbs in {
        "من": "مكن مكنت",
        "ب": "سمح سمحت",
        "الي": "هدف هدفت",
        "": "أتاح أتاحت وفر وفرت",
    }.items()
    for form in with_and(verbs)
} | dict.fromkeys(DEVOTED, "ل")
MADE_FOR = _OCCASIONS.union(_LET)
_CALLED = frozenset(NOUNS) | word_set("المقابلة المحادثة المكالمة")
# What is done to a matter that is talked about, by nouns that are no cues, with their preposition.
_TALKED = {"تقييم": "", "النظر": "في", "نظر": "في", "الوقوف": "علي", "وقوف": "علي", "التباحث": "في", "تباحث": "في"}


def made_for(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read what a meeting told of before is told to have been for: "was an occasion to", "let them take up".

    Args:
        layout: The release.
        table: The cue words.
        i: Index of a word of ``MADE_FOR``.
        sentence: The sentence.

    Returns:
        The clause, which the parties of the meeting hold; None where no meeting is told to have been it, or not by
        the sentence itself.
    """
    if not THAT.isdisjoint(layout.forms[sentence.first : i]):
        return None
    if layout.forms[i] in _OCCASIONS:
        was = next((k for k in range(i - 2, sentence.first - 1, -1) if layout.forms[k] in _WAS), -1)
        met = was >= 0 and layout.form(was + 1) in _CALLED and not _unsure(layout, was)
        return _done(layout, table, was, i + 1, "ل", sentence, frozenset(Act)) if met else None
    if layout.form(i + 1) not in _CALLED or not definite(layout.form(i + 1)) or _unsure(layout, i):
        return None
    k = i + 2
    while definite(layout.form(k)) and layout.form(k).endswith(("ي", "يه")):
        k += 1
    return _done(layout, table, i, k, _LET[layout.forms[i]], sentence, _TOLD)


def _unsure(layout: Layout, i: int) -> bool:
    """Tell whether a verb is denied, asked or only supposed: "did not let", "perhaps it was", "had it been"."""
    before = layout.form(i - 1)
    return before in _SUPPOSED or (before in _MAY and layout.forms[i].startswith(("ي", "ت")))


_SUPPOSED = NEGATIONS | with_and("ما ربما لو هل إذا لعل ليت أليس")
_MAY = with_and("قد")
# What is let be done is told where it was talk; "the meeting aimed at supporting" tells no view.
_TOLD = frozenset([Act.DISCUSS, Act.AFFIRM])


def _done(
    layout: Layout, table: CueTable, verb: int, k: int, preposition: str, sentence: Stretch, acts: frozenset[Act]
) -> Clause | None:
    """Read what is done behind a preposition, written on to it or not."""
    form = layout.form(k)
    if len(preposition) > 1:
        if form != preposition:
            return None
        k, form = k + 1, layout.form(k + 1)
    elif preposition:
        if not form.startswith(preposition):
            return None
        form = "ا" + form[1:] if form.startswith("لل") else form[1:]
    if k >= sentence.stop:
        return None
    position = Position(start=verb)
    for cue in table.masdars.get(form, ()):
        frame = match(layout, k, cue, sentence.stop)
        if frame is not None and not cue.inflected.pronoun and cue.verb.act in acts:
            return Clause(frame=frame, position=position, stop=sentence.stop, passive=True)
    first = k + 1 + bool(_TALKED.get(form))
    about = form in _TALKED and layout.form(first - 1) == (_TALKED[form] or layout.form(k))
    if not about or first >= sentence.stop or layout.forms[first] in PUNCTUATION:
        return None
    frame = Frame(at=k, form=table.two_discuss, content=first, how="0")
    return Clause(frame=frame, position=position, stop=sentence.stop, passive=True)
