"""Find who says what he is glad or wishes to say: "the council is glad to congratulate", "we cannot but thank"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import WAS
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.subjects import agrees
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_GLAD = with_and("يسر يهم يسعد يشرف يسع يسعها يسعه تود يود يفوت ينسى تنسى")
_WE = with_and("يسرنا يهمنا يسعدنا يشرفنا يسعنا نود يفوتنا ننسى")
_THAT, _BUT, _CANNOT = "ان", word_set("إلا سوى"), word_set("يسع يسعنا")
# "We do not fail to greet", "nor does the party forget to".
_FAILS = word_set("يفوت يفوتنا ينسى تنسى ننسى")
_NOT = with_and("لا")
_NEAR, _OCCASION = 3, 5
_WERE = WAS | with_and("كنا كنت")
#: "We came, we write to you": behind it a verb with "to" tells what "we" say.
WE_COME = with_and(
    "نكتب نتوجه نخاطب نخاطبكم نتقدم نقف نجتمع نلتقي خرجنا جئنا اجتمعنا تجمعنا وقفنا التقينا نرفع نرسل نبعث نعود عدنا"
    " نراسلكم"
)


def wishing(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> NounPhrase | None:
    """Return who is glad or wishes to say what a cue says: "the council is glad to congratulate".

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        The actor right behind the verb of gladness; None without one, where he is told not to be so, or where another
        is to say it: "the council is glad that the ministry announces".
    """
    if cue.inflected.shape is not Shape.IMPERFECT or cue.conjunction or layout.form(i - 1) != _THAT:
        return None
    but = layout.form(i - 2) in _BUT
    if not but and (first := _before_while(layout, i - 2, sentence)) is not None:
        return first if agrees(cue, first) else None
    who = layout.ends_at.get(i - 2 - but)
    if who is None or layout.proclitic(who) or layout.form(who.first - 1) not in _GLAD or not agrees(cue, who):
        return None
    return who if _meant(layout, who.first - 1, but=but) and who.first - sentence.first <= _NEAR else None


def _before_while(layout: Layout, at: int, sentence: Stretch) -> NounPhrase | None:
    """Return who stands before "while" at the head of a sentence, and wishes behind it: "X, while it does so,"."""
    if not _wishes_again(layout, at):
        return None
    first = sentence.first + (layout.form(sentence.first) in _INDEED)
    who = layout.phrase(first)
    if who is None or not layout.bare(who):
        return None
    behind = who.last + 1
    return who if layout.form(behind + (layout.form(behind) in COMMAS)) in _WHILE else None


def _wishes_again(layout: Layout, at: int) -> bool:
    """Tell whether a word behind a comma tells what is wished, or what one is glad of."""
    return layout.form(at) in _WISHES and layout.form(at - 1) in COMMAS


def wish_begins(layout: Layout, i: int) -> int:
    """Return where the clause of a cue begins: at the wish to say it behind a comma, or at "and while".

    Args:
        layout: The release.
        i: Index of the cue.

    Returns:
        Index of the first word of the clause.
    """
    if layout.form(i - 1) == "واذ":
        return i - 1
    return i - 2 if layout.form(i - 1) == _THAT and _wishes_again(layout, i - 2) else i


_WISHES = word_set("تود يود تحب يحب يهمها يهمه يسرها يسره يسعدها يسعده تريد يريد")
_WHILE, _INDEED = word_set("إذ وإذ وهي وهو"), with_and("إن")


def we_wish(layout: Layout, i: int) -> bool:
    """Tell whether a cue is what "we" are glad or wish to say: "we are glad to congratulate".

    Args:
        layout: The release.
        i: Index of the cue.

    Returns:
        Whether it is.
    """
    but = layout.form(i - 2) in _BUT
    at = i - 2 - but
    # "We cannot on this occasion but".
    at = next((k for k in range(at, at - 1 - _OCCASION * but, -1) if layout.form(k) in _WE), at)
    return layout.form(i - 1) == _THAT and layout.form(at) in _WE and _meant(layout, at, but=but)


def _meant(layout: Layout, at: int, *, but: bool) -> bool:
    """Tell whether gladness is not denied, and "cannot" is followed by "but"."""
    if layout.form(at - 1) in _WERE:
        # "Would have wished to".
        return False
    denied, verb = layout.form(at - 1) in _NOT, layout.form(at).removeprefix("و")
    if verb in _FAILS:
        return denied and not but
    return (denied and but) if verb in _CANNOT else not (denied or but)
