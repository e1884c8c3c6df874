"""Read what somebody comes forward to say: "X came back to stress that", "X broke his silence to accuse Y of"."""

from functools import cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, PUNCTUATION, THAT, definite
from kg.extract.stances.bounds import Clause
from kg.extract.stances.frames import match
from kg.extract.stances.honoured import actor_at
from kg.extract.stances.positions import Position
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape, told_of
from kg.lexicon.cues import CueForm, CueTable, load_cues
from kg.text.fold import with_and
from kg.text.sentences import Stretch

_FAR, _THIRD = 8, 3
_COMES = with_and(
    " ".join(
        told_of((
            *(("عاد", "يعود"), ("خرج", "يخرج"), ("جاء", "يجيء"), ("ظهر", "يظهر"), ("أطل", "يطل"), ("تدخل", "يتدخل")),
            *(("سارع", "يسارع"), ("انبرى", "ينبري"), ("رد", "يرد"), ("انضم", "ينضم")),
        ))
    )
)


@cache
def to_say() -> frozenset[str]:
    """Return the words by which somebody comes "to say" something: a verb of saying in the present behind "to"."""
    forms = load_cues().forms.items()
    return frozenset("ل" + form for form, cues in forms for cue in cues if _is_said(cue))


def came_to_say(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read a verb of saying behind "to" as what somebody does who comes forward to it.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb with "to".
        sentence: The sentence.

    Returns:
        The clause, or None where nobody is told to come forward before it in the same clause.
    """
    if layout.forms[i] not in to_say():
        return None
    for k in range(i - 1, max(sentence.first - 1, i - _FAR), -1):
        if layout.forms[k] in PUNCTUATION or layout.forms[k] in THAT:
            return None
        if layout.forms[k] not in _COMES:
            continue
        who = actor_at(layout, k + 1)
        opens = k == sentence.first or layout.form(k - 1) in PUNCTUATION | _OPENING
        if who is None or who.last >= i or not opens:
            return None
        for cue in table.forms[layout.forms[i][1:]]:
            frame = (
                match(layout, i, cue, sentence.stop, (who,), own=True) if _is_said(cue) and agrees(cue, who) else None
            )
            if frame is not None and frame.how != "0" and not _another_says(layout, i, frame):
                return Clause(frame=frame, position=Position(start=k), stop=sentence.stop)
    return None


_OPENING = with_and("ثم كما قد لكن فقد")


def _another_says(layout: Layout, i: int, frame: Frame) -> bool:
    """Tell whether somebody else may stand right behind the verb, who says it: "he came for his aide to say"."""
    form = layout.form(i + 1)
    known = form in THAT | PUNCTUATION | ADVERBS | ADJUNCTS or i + 1 >= frame.content
    if known or form.startswith(("ل", "ب")) or (form.endswith("ا") and not definite(form)):
        return False
    takes = frame.form.verb.addressee == "0" or frame.form.verb.target
    his = form.endswith(_HIS) and not layout.written(i + 1).endswith("ة")
    return not takes or frame.how == "ان" or his


_HIS = ("ه", "ها", "هم")


def _is_said(cue: CueForm) -> bool:
    """Tell whether a cue is a verb of saying or of calling on somebody, of one in the present."""
    one = cue.inflected.shape is Shape.IMPERFECT and cue.inflected.person == _THIRD and cue.inflected.number == "s"
    return one and cue.verb.tier == "A" and not (cue.conjunction or cue.inflected.pronoun)
