"""Read 'what X affirmed of': in what is taken up or pointed to, another's words with their own cue."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DOCUMENTS, THAT, WRITINGS
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.mentions.put_out import ISSUED_BY
from kg.extract.stances.honoured import actor_at
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import Shape, perfect
from kg.lexicon.cues import CueForm, CueTable, load_cues
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set

_WHAT = frozenset(["ما", "بما", "لما"])
# "What X expressed (of it)": the pronoun stands behind a preposition of the verb.
_OF_IT = word_set("عنه إليه عليه به")


def what_said(layout: Layout, frame: Frame, stop: int) -> Frame | None:
    """Read a content that is what another said, behind 'of': 'took up what X affirmed of its support for'.

    Args:
        layout: The release.
        frame: The cue whose content it is.
        stop: One past the last word of the content.

    Returns:
        The frame of what the other said, or None when the content is something else or has no holder of its own.
    """
    at = frame.content
    if (wants := _what_he_wants(layout, frame, stop)) is not None:
        return wants
    if layout.form(at) not in _WHAT or frame.form.verb.act not in (Act.STATE, Act.DISCUSS):
        return None
    beside = layout.form(at + 2) in _OF_IT
    who = actor_at(layout, at + 2 + beside)
    if who is None or layout.form(who.last + 1) != "من" or who.last + 2 >= stop:
        return None
    if layout.form(who.last + 2) in THAT:
        return None
    cue = next((c for c in load_cues().forms.get(layout.form(at + 1), ()) if _says(c, beside=beside)), None)
    if cue is None:
        return None
    form = replace(cue, inflected=replace(cue.inflected, pronoun=""))
    return Frame(at=at + 1, form=form, subject=(who,), content=who.last + 2, how="علي" if beside else "0")


def _what_he_wants(layout: Layout, frame: Frame, stop: int) -> Frame | None:
    """Read "what X refuses is Y": X refuses it, whoever tells of it.

    What another is said to want his foes tell of him as often as his friends.
    """
    at = frame.content
    who = layout.phrase(at + 2) if layout.form(at) == "ما" and frame.how == "ان" else None
    if who is None or layout.form(who.last + 1) not in _IS or who.last + 3 > stop:
        return None
    if any(load_tone()["evil"].has(form) for form in layout.forms[who.last + 2 : stop][:_SOON]):
        # "What X wants is chaos": nobody says so of himself.
        return None
    for cue in load_cues().forms.get(layout.form(at + 1), ()):
        wanted = cue.verb.act in _WISHES and "0" in cue.verb.takes and cue.verb.lemma not in _INTENDS
        if wanted and cue.inflected.shape is Shape.IMPERFECT and cue.inflected.pronoun and agrees(cue, who):
            form = replace(cue, inflected=replace(cue.inflected, pronoun=""))
            return Frame(at=at + 1, form=form, subject=(who,), content=who.last + 2, how="0")
    return None


_IS = frozenset(["هو", "هي"])
_SOON = 3
_INTENDS = frozenset(["أرادَ", "رغبَ", "نوى"])
_WISHES = frozenset([Act.DEMAND, Act.REJECT, Act.HOPE, Act.WARN])


def _says(cue: CueForm, *, beside: bool) -> bool:
    """Tell whether a cue is a perfect that says or voices something, with a pronoun for it or behind a preposition."""
    inflected = cue.inflected
    told = cue.verb.act in (Act.STATE, Act.AFFIRM) and cue.verb.tier in ("A", "B")
    return told and inflected.shape is Shape.PERFECT and not cue.conjunction and bool(inflected.pronoun) is not beside


def spread_by(layout: Layout, table: CueTable, i: int) -> Frame | None:
    """Read "what X spread of (the claim) that", "what came in the statement of X (of it) that": X says so.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb behind "what".

    Returns:
        The frame, or None where it is not told who said so.
    """
    if layout.form(i - 1) not in SPREAD_WHAT or layout.form(i - 2) in THAT:
        return None
    who = _spreader(layout, i)
    of = who.last + 1 if who is not None else 0
    if who is None or layout.form(of) != "من" or layout.form(of + 1) not in THAT:
        return None
    said = table.forms["قالت" if who.gender is Gender.FEMININE else "قال"][0]
    return Frame(at=i, form=said, subject=(who,), content=of + 2, how="ان")


def _spreader(layout: Layout, i: int) -> NounPhrase | None:
    """Return who spread, gave out or said what a verb behind "what" tells."""
    form, after = layout.form(i), layout.form(i + 1)
    if form in SPREAD:
        return actor_at(layout, i + 1)
    if form in _GAVE and after in _OF_IT:
        return actor_at(layout, i + 2)
    if form not in _CAME:
        return None
    if after == "عن":
        return actor_at(layout, i + 2)
    if (after, layout.form(i + 2)) == _ON_HIS_TONGUE:
        return actor_at(layout, i + 3)
    written = after == "في" and layout.form(i + 2) in DOCUMENTS | WRITINGS
    issued = written and layout.form(i + 3) in ISSUED_BY and layout.form(i + 4) == "عن"
    return actor_at(layout, i + 3 + 2 * issued) if written else None


SPREAD_WHAT = frozenset(["ما", "بما", "لما", "مما"])
_VERBS = ("روج", "نشر", "بث", "أذاع", "أشاع", "تداول", "أورد", "نقل", "ساق", "ادعى", "زعم", "ذكر", "ردد", "كتب", "قال")
#: Verbs with a pronoun for what is spread.
SPREAD = frozenset(
    stem + "ه"
    for verb in _VERBS
    for form in perfect(verb)
    if form.person == 3
    for stem in (form.form[:-1] + "ا" if form.form.endswith("ي") else form.form,)
)
_GAVE, _CAME = word_set("أدلى أدلت صرح صرحت تفوه تفوهت"), word_set("جاء ورد صدر تردد")
_ON_HIS_TONGUE = ("علي", "لسان")
#: Verbs behind which who said something may be told, whatever they are elsewhere.
TELLING = SPREAD | _GAVE | _CAME
