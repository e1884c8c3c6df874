"""Read what a body begins to discuss, goes on or moves on to: "the council then moved on to the discussion of X"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION
from kg.extract.stances.bounds import Clause
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import told_of
from kg.lexicon.cues import CueTable
from kg.text.fold import fold_word, with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_DISCUSSION, _DISCUSSED = fold_word("مناقشة"), "ناقش"
#: The discussion of something, with what a verb of beginning takes written on to it.
DISCUSSION = frozenset({_DISCUSSION, "ل" + _DISCUSSION, "ب" + _DISCUSSION})
_PHASES = (
    *(("انتقل", "ينتقل"), ("بدأ", "يبدأ"), ("شرع", "يشرع"), ("واصل", "يواصل"), ("استأنف", "يستأنف"), ("أنهى", "ينهي")),
    *(("خصص", "يخصص"), ("باشر", "يباشر"), ("استكمل", "يستكمل"), ("تابع", "يتابع"), ("استهل", "يستهل")),
    *(("اختتم", "يختتم"), ("أكمل", "يكمل")),
)
_BEGINS = with_and(" ".join(told_of(_PHASES)))
# What stands between the body and what it discusses: "in", "to", "its session", "its work".
_BETWEEN = word_set("في إلى جلسته جلستها أعماله أعمالها اجتماعه اجتماعها على اليوم أمس")
_FEW = 4
_OPENING = COMMAS | word_set("ثم كما")


def taken_in_hand(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read the discussion of something as what a body discusses that begins it or moves on to it.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the word.
        sentence: The sentence.

    Returns:
        The clause, or None where no body is told to begin it.
    """
    if layout.forms[i] not in DISCUSSION or i + 1 >= sentence.stop or layout.form(i + 1) in PUNCTUATION:
        return None
    j = i - 1
    while j > max(sentence.first, i - _FEW) and layout.forms[j] in _BETWEEN:
        j -= 1
    who = layout.ends_at.get(j)
    if who is None or not layout.bare(who) or layout.form(who.first - 1) not in _BEGINS or who.first <= sentence.first:
        return None
    # "Had not begun", "before it begins", "may begin": only a verb that opens its clause tells of it.
    began = who.first - 1
    if began > sentence.first and layout.form(began - 1) not in _OPENING:
        return None
    cue = table.forms[_DISCUSSED][0]
    frame = Frame(at=i, form=cue, subject=(who,), content=i + 1, how="0")
    return Clause(frame=frame, position=Position(start=who.first - 1), stop=sentence.stop)
