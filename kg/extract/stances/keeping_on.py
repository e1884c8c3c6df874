"""Read what somebody hastens, goes on or begins to say: "X hastened to deny it", "X went on condemning it"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import MAY, NEGATIONS
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.bounds import Clause
from kg.extract.stances.frames import match
from kg.extract.stances.positions import Position
from kg.kinds import Act
from kg.lexicon.conjugate import imperfect, told_of
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# By these somebody goes about what the verbal noun behind him tells.
_VERBS = (
    *(("سارع", "يسارع"), ("بادر", "يبادر"), ("عمد", "يعمد"), ("لجأ", "يلجأ"), ("اضطر", "يضطر"), ("عاد", "يعود")),
    *(("واصل", "يواصل"), ("استمر", "يستمر"), ("تابع", "يتابع"), ("كثف", "يكثف"), ("بدأ", "يبدأ"), ("شرع", "يشرع")),
    *(("انضم", "ينضم"), ("دأب", "يدأب"), ("كرر", "يكرر"), ("جدد", "يجدد"), ("حرص", "يحرص")),
)
# By these he goes as far as to say it.
_GOES_FAR = with_and(" ".join(told_of((("ذهب", "يذهب"), ("وصل", "يصل"), ("بلغ", "يبلغ")))))
_GOES_ABOUT = with_and(" ".join(told_of(_VERBS)))
_PRESENT = frozenset(form.form for _, part in _VERBS for form in imperfect(part))
# "Did not hesitate to", with its own "not".
_HESITATES = word_set("يتردد تتردد يترددوا يتوان تتوان")
_TO = frozenset(["الي", "في", "علي"])
_OPENING = COMMAS | word_set("ثم كما قد وقد فقد")
# What is said by these, whatever else the verb may do.
_SAID = frozenset(["رفضَ", "هدّدَ", "نفى", "توعّدَ", "أصرَّ", "تمسّكَ"])
_BARE = frozenset([Act.REJECT, Act.CONDEMN, Act.DENY, Act.PRAISE])
_UNSAID = frozenset(["كشفَ", "أفادَ", "ناقشَ", "استعرضَ", "تباحثَ", "تبادلَ"])


def goes_about(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read the verbal noun of a cue as what somebody does who hastens to it, goes on with it or begins it.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verbal noun.
        sentence: The sentence.

    Returns:
        The clause, or None where nobody is told to go about it at the head of a clause.
    """
    cues = [cue for cue in table.masdars.get(layout.forms[i], ()) if _is_said(cue)]
    if not cues or (told := _who(layout, i, sentence)) is None:
        return None
    who, start = told
    for cue in cues:
        frame = match(layout, i, cue, sentence.stop, (who,), own=True)
        if frame is not None and (frame.how != "0" or cue.verb.act in _BARE) and frame.content <= i + _NEAR:
            return Clause(frame=frame, position=Position(start=start), stop=sentence.stop)
    return None


_NEAR = 6


def _is_said(cue: CueForm) -> bool:
    """Tell whether a verbal noun tells of words rather than of another deed: "the condemnation", not "the support"."""
    verb = cue.verb
    voiced = (verb.tier == "A" and verb.lemma not in _UNSAID) or verb.lemma in _SAID
    return voiced and not cue.inflected.pronoun and not cue.conjunction and "express" not in verb.flags


def _who(layout: Layout, i: int, sentence: Stretch) -> tuple[NounPhrase, int] | None:
    """Return who goes about the deed at a place, in either order, and where the clause that tells so begins."""
    far = layout.form(i - 1) == "حد" and layout.form(i - 2) == "الي"
    j = i - 3 if far else i - 1 - (layout.form(i - 1) in _TO)
    who = layout.ends_at.get(j)
    verb = who.first - 1 if who is not None else j
    who = who or layout.ends_at.get(_past_not(layout, verb) - 1)
    if who is None or not layout.bare(who) or not _does_so(layout, verb, _GOES_FAR if far else _GOES_ABOUT):
        return None
    start = min(_past_not(layout, verb), who.first)
    return (who, start) if start <= sentence.first or layout.form(start - 1) in _OPENING else None


def _past_not(layout: Layout, verb: int) -> int:
    """Return the place of the "not" that belongs to a verb, or the verb's own."""
    return verb - (layout.form(verb) in _HESITATES and layout.form(verb - 1) in NEGATIONS)


def _does_so(layout: Layout, verb: int, about: frozenset[str]) -> bool:
    """Tell whether a verb at a place tells that somebody goes about something: it is not denied, nor what he may do."""
    if layout.form(verb) in _HESITATES:
        return layout.form(verb - 1) in NEGATIONS
    if layout.form(verb) in _PRESENT and layout.form(verb - 1) in MAY:
        return False
    return layout.form(verb) in about and layout.form(verb - 1) not in NEGATIONS
