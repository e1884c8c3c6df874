"""Read how another answers what was just told: "and the party opposed it", "and Damascus denied that"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import BREAKS, BUT, PUNCTUATION, YET, definite
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.stances.actions import is_action, is_thing
from kg.extract.stances.bounds import Clause
from kg.extract.stances.division import CLAUSES
from kg.extract.stances.positions import Position
from kg.extract.stances.seconding import JUDGES, OF_A_DEED
from kg.extract.stances.subjects import agrees, take
from kg.extract.stances.walk import Frame, Walk
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_SINGULAR = ("ه", "ها")
# "To it", "with it": the pronoun stands for what was told.
_TO_IT = {
    **dict.fromkeys(word_set("به بها"), "ب"),
    **dict.fromkeys(word_set("عليه عليها"), "علي"),
    **dict.fromkeys(word_set("إليه إليها"), "الي"),
    **dict.fromkeys(word_set("منه منها"), "من"),
}
# "Denied that", "denied the accusations": what was just told.
_ALL_THAT = word_set("ذلك هذا الأمر الاتهام الاتهامات التهم التهمة المزاعم الادعاءات الأنباء")
_THIS = word_set("هذا هذه تلك")
_BUT = BUT | BREAKS
# Acts that may be done to who spoke rather than to what he said: "and the party criticised him".
_TO_HIM = frozenset([Act.CONDEMN, Act.PRAISE])


def answered(layout: Layout, cue: CueForm, i: int, sentence: Stretch, found: list[Clause]) -> Clause | None:
    """Read the verb of another whose object is what was told right before it in the sentence.

    Args:
        layout: The release.
        cue: One reading of the verb.
        i: Index of the verb.
        sentence: The sentence.
        found: The clauses of the sentence before it.

    Returns:
        The clause of who answers, nobody where no table knows him or what is meant is open; None where none does.
    """
    if not found or found[-1].before or not _told(cue) or layout.quoted[i]:
        return None
    if (but := _turned(layout, i, cue)) is not None:
        return _of_told(found[-1].frame, cue, i, (layout.ends_at[i - 1],), but, sentence)
    if layout.form(i - 1) not in (COMMAS if cue.conjunction else _BUT):
        return None
    at, meant = _answer(layout, cue, i)
    who = layout.phrase(at)
    if not at or (who is None and not _unknown(layout, at, cue)) or (who and not _can(layout, cue, at)):
        return None
    walk = Walk(layout, i, cue, sentence.stop, [], at)
    end = at + 1 if who is None or not take(walk, walk.subject, who) else walk.i
    told = found[-1].frame
    if not meant and not _that(layout, end, cue, told):
        return None
    start = i - 1 - (layout.form(i - 1) not in COMMAS and layout.form(i - 2) in COMMAS)
    position = Position(start=start)
    if cue.verb.lemma in JUDGES:
        frame = Frame(at=i, form=cue, subject=tuple(walk.subject), content=end, how="0", blank=-1 if who else at)
        ends = end >= sentence.stop - 1 or layout.form(end) in PUNCTUATION
        return None if ends else Clause(frame=frame, position=position, stop=sentence.stop)
    plain = who is not None and (not meant or _is_meant(layout, meant, cue, told))
    return _of_told(told, cue, i, tuple(walk.subject) if plain else (), start, sentence)


def _of_told(
    told: Frame, cue: CueForm, i: int, subject: tuple[NounPhrase, ...], start: int, sentence: Stretch
) -> Clause:
    """Return the clause of who does what a verb says with what was told; without a subject nobody holds it."""
    blank = -1 if subject else i + 1
    frame = replace(told, at=i, form=cue, subject=subject, carrier=(), addressee=(), partner=(), blank=blank)
    return Clause(frame=frame, position=Position(start=start), stop=sentence.stop, before=True)


def _turned(layout: Layout, i: int, cue: CueForm) -> int | None:
    """Return where "but X denied that" begins, whose verb stands at a place; None where it is none."""
    who = layout.ends_at.get(i - 1)
    if who is None or layout.proclitic(who) or not agrees(cue, who) or not _ends_that(layout, i + 1):
        return None
    at = who.first - 1
    if layout.form(at) == "ان" and layout.form(at - 1) in YET:
        at -= 1
    elif layout.form(at) not in _BUT:
        return None
    return at - (layout.form(at - 1) in COMMAS)


def _told(cue: CueForm) -> bool:
    """Tell whether a verb in the perfect does something with what was told, and not with somebody."""
    inflected = cue.inflected
    done = inflected.shape is Shape.PERFECT and inflected.person == 3 and inflected.number == "s"
    judges = cue.verb.act in OF_A_DEED or cue.verb.lemma in JUDGES
    return done and judges and cue.verb.addressee != "0" and (not cue.verb.target or cue.verb.lemma in JUDGES)


def _answer(layout: Layout, cue: CueForm, i: int) -> tuple[int, str]:
    """Return where who answers stands, and the pronoun that stands for what was told; 0 where nothing does."""
    pronoun, after = cue.inflected.pronoun, layout.form(i + 1)
    if pronoun:
        return (i + 1, pronoun) if pronoun in _SINGULAR else (0, "")
    if _TO_IT.get(after) in cue.verb.takes:
        return i + 2, "ها" if after.endswith("ها") else "ه"
    if after == "ذلك" and "0" in cue.verb.takes:
        return i + 2, "ذلك"
    return (i + 1, "") if cue.verb.takes & {"0", "ب", "علي"} and layout.phrase(i + 1) else (0, "")


def _can(layout: Layout, cue: CueForm, at: int) -> bool:
    """Tell whether a phrase can be the subject of the verb."""
    who = layout.phrase(at)
    return who is not None and not layout.proclitic(who) and agrees(cue, who)


def _unknown(layout: Layout, at: int, cue: CueForm) -> bool:
    """Tell whether a noun no table knows can be the subject of the verb: "and the traders rejected it"."""
    form = layout.form(at)
    if not definite(form) or is_thing(form) or is_action(form) or form in _ALL_THAT:
        return False
    return form.endswith(("ه", "ات")) if cue.inflected.gender == "f" else not form.endswith(("ه", "ين"))


def _that(layout: Layout, end: int, cue: CueForm, told: Frame) -> bool:
    """Tell whether "that" stands behind who answers, and ends what he does."""
    alone = told.how in CLAUSES or cue.verb.act is Act.DENY or layout.form(end) in ("ذلك", "الامر")
    return alone and _ends_that(layout, end)


def _ends_that(layout: Layout, i: int) -> bool:
    """Tell whether "that" or "this accusation" stands at a place and ends what is told."""
    last = i + (layout.form(i) in _THIS and layout.form(i + 1) in _ALL_THAT)
    after = layout.form(last + 1)
    return layout.form(last) in _ALL_THAT and (after in PUNCTUATION or not after)


def _backed(layout: Layout, told: Frame) -> bool:
    """Tell whether who backs him who spoke backs what he said: not where of two either may be backed, or a misdeed."""
    blames = told.form.verb.act in _BLAMES and told.how not in CLAUSES
    return not blames and (told.how in CLAUSES or layout.phrase(told.content) is None)


_BLAMES = frozenset([Act.CONDEMN, Act.REJECT, Act.DENY, Act.WARN])


def _is_meant(layout: Layout, meant: str, cue: CueForm, told: Frame) -> bool:
    """Tell whether a pronoun can only stand for what was told, and not for who told it or who was told."""
    if meant == "ذلك":
        return True
    feminine = layout.form(told.content)[told.skip :].endswith(("ه", "ات"))
    spoke = Gender.MASCULINE if meant == "ه" else Gender.FEMININE
    himself = any(p.gender in (spoke, Gender.UNKNOWN) for p in told.subject)
    someone = cue.verb.act in _TO_HIM and himself
    if cue.verb.act is Act.SUPPORT and (himself or told.form.verb.act in _BLAMES):
        return himself and _backed(layout, told)
    if cue.verb.act is Act.SUPPORT and told.how in CLAUSES and layout.phrase(told.content) is not None:
        # "She says that he is wrong, and X backed him".
        return False
    if told.how in CLAUSES and meant == "ه":
        # What is said is masculine; "criticised him" is as often done to who said it.
        return cue.verb.act not in _TO_HIM
    if told.how in CLAUSES:
        # "That the truce is ready, and X welcomed it".
        return feminine and not someone and layout.phrase(told.content) is None
    return not (feminine or someone) if meant == "ه" else feminine or not someone
