"""Find the statements of a sentence at its own level: each cue with its frame, and where its content ends."""

from bisect import bisect_left
from dataclasses import replace
from functools import cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import PURPOSES
from kg.extract.layout.questions import is_asked
from kg.extract.layout.wording import HE_DOES, PREPOSITIONS, WHICH, WRITER
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.mentions.marching import CAUSES
from kg.extract.mentions.opinion_words import ENDS_VIEW
from kg.extract.mentions.speech import ACCORDING, LEARNING, QUOTING
from kg.extract.stances.according import according
from kg.extract.stances.agendas import CONCERNING, purpose, talks_before, told_in_passive, with_whom
from kg.extract.stances.answered import answered
from kg.extract.stances.asked_or_told import is_informed
from kg.extract.stances.asked_then_told import ASKED, asked_then_told
from kg.extract.stances.at_issue import AT_ISSUE, at_issue, held_for
from kg.extract.stances.bounds import Clause, bounded
from kg.extract.stances.burdened import burdened
from kg.extract.stances.called_upon import ALL_OF, described_object, objected
from kg.extract.stances.came_to_say import came_to_say, to_say
from kg.extract.stances.closed_by import closed_by
from kg.extract.stances.considered_so import considered_so
from kg.extract.stances.enough import enough
from kg.extract.stances.frames import match
from kg.extract.stances.items import opens_item
from kg.extract.stances.keeping_on import goes_about
from kg.extract.stances.made_for import MADE_FOR, made_for
from kg.extract.stances.met_with import MET, met_with
from kg.extract.stances.object_first import object_first
from kg.extract.stances.on_him import still_described
from kg.extract.stances.own_people import is_own_officer
from kg.extract.stances.participles import ADDING, adds_outside
from kg.extract.stances.passives import LIGHT
from kg.extract.stances.phases import DISCUSSION, taken_in_hand
from kg.extract.stances.positions import Position, place
from kg.extract.stances.protests import FURTHER_CAUSES, protest
from kg.extract.stances.quoted_before import quoted_before
from kg.extract.stances.relays import handed_on, quoting
from kg.extract.stances.seconding import seconded
from kg.extract.stances.subjects import agrees
from kg.extract.stances.unreal import unreal
from kg.extract.stances.verbal_nouns import refusal
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.lexicon.cues import CueForm, CueTable, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# Words that open a clause though they are no cues themselves.
_OPENERS = (AT_ISSUE | LIGHT | QUOTING | LEARNING | ACCORDING | ENDS_VIEW | MADE_FOR | DISCUSSION | MET).union(
    CAUSES, FURTHER_CAUSES, ASKED, {"حد"}
)


def clauses(layout: Layout, table: CueTable, sentence: Stretch, met: tuple[int, ...] = ()) -> list[Clause]:
    """Find the statements of a sentence at its own level, in order.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.
        met: Indices of the words that tell of a meeting, in order.

    Returns:
        The clauses; the content of each ends where the next begins or at a break.
    """
    found: list[Clause] = []
    met = met[bisect_left(met, sentence.first) : bisect_left(met, sentence.stop)]
    forms, past = layout.forms, sentence.first
    telling = _telling()
    for i in layout.places.within(telling, sentence.first, sentence.stop):
        if i < past or (not found and is_asked(layout, sentence.first, i)):
            continue
        clause = None
        # "And then «X was discussed»": whom an agency is quoted on, those did so.
        passive = forms[i] in LIGHT and i - 1 in layout.quote_at
        told = not layout.quoted[i] or passive or (forms[i] in ADDING and adds_outside(layout, table, i))
        if (forms[i] in table.cues or forms[i] in _OPENERS or forms[i] in to_say()) and told:
            clause = at_issue(layout, table, i, sentence) or _clause(layout, table, i, sentence, found)
            if clause is None and met and met[0] < i:
                clause = with_whom(layout, table, i, sentence)
        if clause is None and forms[i] in PURPOSES and not layout.quoted[i]:
            held = (met and met[0] < i) or held_for(layout, i, sentence)
            clause = purpose(layout, table, i, i, sentence) if held else None
        if clause is None and met and not found and forms[i] in _ABOUT:
            talks = talks_before(layout, i, met)
            clause = purpose(layout, table, talks, i, sentence) if talks >= 0 else None
        if clause is not None and clause.frame.content < len(forms):
            found.append(clause)
            # An object is a noun: a word that could be a verb too is none where the content begins.
            past = clause.frame.content + (clause.frame.how == "0" and not clause.before)
    return list(bounded(layout, found, sentence))


@cache
def _telling() -> frozenset[str]:
    """Return the words at which a statement may be found."""
    return load_cues().cues | _OPENERS | PURPOSES | _ABOUT | to_say()


def _clause(layout: Layout, table: CueTable, i: int, sentence: Stretch, found: list[Clause]) -> Clause | None:
    """Read one word as a cue, if it can be."""
    form = layout.forms[i]
    if form in LIGHT:
        return told_in_passive(layout, table, i, sentence)
    if form in MADE_FOR and (made := made_for(layout, table, i, sentence)) is not None:
        return made
    deed = protest(layout, table, i, sentence, found) or taken_in_hand(layout, table, i, sentence)
    deed = deed or asked_then_told(layout, table, i, sentence) or came_to_say(layout, table, i, sentence)
    deed = deed or goes_about(layout, table, i, sentence) or met_with(layout, table, i, sentence)
    deed = deed or considered_so(layout, i, sentence) or (None if found else refusal(layout, table, i, sentence))
    if deed is not None or form in CAUSES:
        return deed
    relay = quoting(layout, table, i, sentence) or according(layout, table, i, sentence)
    if relay is not None:
        return Clause(
            frame=relay.frame,
            position=Position(start=relay.start),
            stop=sentence.stop,
            before=relay.before,
            source=relay.frame.at == relay.start and form not in QUOTING | LEARNING,
        )
    for cue in table.forms.get(form, ()):
        if taken := seconded(layout, cue, i, sentence, found) or answered(layout, cue, i, sentence, found):
            return taken
        noun = still_described(layout, i, cue, sentence) or _in_accusative(layout, i, cue)
        position = None if noun else place(layout, i, cue, sentence)
        if position is None or not _tells(cue, negated=position.negated) or _writes(layout, position, i):
            continue
        inverted = quoted_before(layout, i, cue, sentence) or object_first(layout, i, cue, position, sentence)
        if inverted is not None:
            return inverted
        itself = layout.form(i - 1) in HE_DOES
        frame = match(layout, i, cue, sentence.stop, position.subject, own=itself)
        if frame is not None and enough(layout, frame, found):
            frame = burdened(layout, closed_by(layout, table, _with_object(layout, frame)))
            all_of = (bool(cue.conjunction) or layout.form(i - 1) in _AS_WELL) and layout.form(i + 1) in ALL_OF
            frame = _called_on(layout, frame) if all_of or _goes_on(layout, cue, i, sentence, found) else frame
            return Clause(frame=frame, position=position, stop=sentence.stop)
    return _nominal(layout, table, i, sentence) if not found else None


def _in_accusative(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether a word read as "they both offered" is written as "an offer" is."""
    return cue.inflected.number == "d" and _TANWEEN in layout.written(i)


_TANWEEN = "\N{ARABIC FATHATAN}"


def _with_object(layout: Layout, frame: Frame) -> Frame:
    """Take the only one behind a verb for its object where he is, and the source of what is handed on for who says it.

    "The union decried it, and its head asked for": an officer of who spoke does what agrees with him.
    """
    alone = len(frame.subject) == 1 and not frame.addressee and frame.subject[0].first == frame.at + 1
    if alone and is_own_officer(layout, frame.subject[0]) and agrees(frame.form, frame.subject[0]):
        return frame
    return handed_on(layout, described_object(layout, objected(layout, frame)))


def _goes_on(layout: Layout, cue: CueForm, i: int, sentence: Stretch, found: list[Clause]) -> bool:
    """Tell whether a cue goes on with a speech, so that its speaker need not be named again."""
    before = layout.form(i - 1)
    if before in _AS_WELL:
        return i - 1 > sentence.first
    if before in _HENCE or (before == "هنا" and layout.form(i - 2) in ("من", "ومن")):
        return True
    if before in COMMAS and len(found) == 1 and layout.forms[sentence.first] in _AS_HE:
        # "While he praised X, he called on Y": who is not named in the first is not in the second.
        return found[0].position.start <= sentence.first + 1 and not (found[0].frame.subject or cue.conjunction)
    return bool(cue.conjunction) and i > sentence.first


_AS_WELL = frozenset(["كما", "وكما", "ثم"])
_HENCE = word_set("لذا ولذا لذلك ولذلك وعليه")
_AS_HE = word_set("فيما وفيما بينما وبينما إذ وإذ")


def _called_on(layout: Layout, frame: Frame) -> Frame:
    """Take a body after 'and called on' as the one called on, since the speaker goes on."""
    only = frame.subject[0] if len(frame.subject) == 1 and not frame.addressee else None
    first = frame.at + 1 + (layout.form(frame.at + 1) in ALL_OF)
    # "And X described it as": what it is done to is told by the pronoun.
    calls = (frame.form.verb.addressee == "0" or frame.form.verb.target) and not frame.form.inflected.pronoun
    if only is None or not calls or only.first not in (frame.at + 1, first):
        return frame
    # "And officials called on": the case tells who does it.
    several = only.number is not Number.SINGULAR
    if several and len(form := layout.forms[only.first]) > _NAMED and form.endswith("ون"):
        return frame
    warns = frame.how == "ان" and frame.form.verb.act is Act.WARN and agrees(frame.form, only)
    # A verb in the feminine is hardly that of a person whom nothing calls a woman.
    may_do = frame.form.inflected.gender != "f" or only.gender is Gender.FEMININE
    # "And told X his support": who is told stands before what he is told.
    may_do = may_do and not (frame.how == "0" and "0" in frame.form.verb.takes)
    informed = frame.form.verb.force == "informs" and frame.how == "ان" and is_informed(layout, only, frame.content)
    if informed:
        return replace(frame, subject=(), addressee=(only,))
    if warns or (may_do and layout.found.entity(only.entity).type is EntityType.PERSON):
        return frame
    return replace(frame, subject=(), addressee=(only,))


# "For lack of X's commitment to" tells of none.
_LACK = frozenset(["عدم", "لعدم", "بعدم", "دون", "بدون", "انعدام"])
_NAMED = 5
# After these verbal nouns stands, inside a sentence, as often the one called on as the one who calls.
_CALLS_ON = frozenset(["مطالبه", "مناشده", "حث", "حض", "وحث", "وحض", "بمطالبه", "لمطالبه"])


def _nominal(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read 'the call of X for' and its like: a verbal noun with its actor and what it takes."""
    phrase = layout.phrase(i + 1)
    lacks = layout.form(i - 1).removeprefix("و") in _LACK or unreal(layout, i)
    if lacks or (layout.forms[i] == "حديث" and layout.form(i - 1) in PREPOSITIONS):
        return None
    if phrase is None or not layout.bare(phrase):
        return _possessed(layout, table, i, sentence)
    for cue in table.masdars.get(layout.forms[i], ()):
        frame = match(layout, phrase.last, cue, sentence.stop, (phrase,))
        # "- To call on X to": whoever stands above the list does so.
        asked = (layout.forms[i] in _CALLS_ON and i > sentence.first + 1) or opens_item(layout, i)
        if cue.verb.addressee == "0" and asked:
            continue
        if cue.verb.target and frame and not frame.addressee and i > sentence.first + 1:
            # "To accusing X of": X is the accused.
            continue
        if frame and frame.how != "0" and not cue.inflected.pronoun and frame.content <= phrase.last + 3:
            frame = replace(frame, at=i, carrier=frame.carrier or _carrier(layout, i))
            return Clause(frame=frame, position=Position(start=i), stop=sentence.stop)
    return None


def _carrier(layout: Layout, i: int) -> tuple[NounPhrase, ...]:
    """Return who carries what a verbal noun tells: "the agency carried the minister's affirmation of"."""
    agency = layout.ends_at.get(i - 1 - (layout.form(i - 1) == "للانباء"))
    return (agency,) if agency is not None and layout.form(agency.first - 1) in QUOTING else ()


def _possessed(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read 'his call for' and its like, of somebody named before; behind "who" it is a verb: "who thanked him for"."""
    if layout.form(i - 1) in WHICH:
        return None
    for cue in table.masdars.get(layout.forms[i], ()):
        ours = cue.inflected.pronoun == "نا" and cue.verb.tier != "C"
        if not ours and (cue.inflected.pronoun not in ("ه", "ها") or cue.verb.tier != "A" or "says" in cue.verb.flags):
            continue
        if cue.verb.target and not ours:
            # "Her accusation of" is of her as often as by her.
            continue
        frame = match(layout, i, cue, sentence.stop)
        if frame and not frame.addressee and cue.verb.lemma in _ACCUSED and not ours:
            # "Accusing her of": the pronoun is the accused.
            continue
        if frame and frame.how != "0" and frame.content <= i + 3:
            if ours:
                form = replace(cue, inflected=replace(cue.inflected, person=1, number="p"))
                return Clause(
                    frame=replace(frame, form=form, whole=True), position=Position(start=i), stop=sentence.stop
                )
            gender = "m" if cue.inflected.pronoun == "ه" else "f"
            form = replace(cue, inflected=replace(cue.inflected, gender=gender, number="s"))
            return Clause(frame=replace(frame, form=form), position=Position(start=i), stop=sentence.stop)
    return None


_ACCUSED = frozenset(["اتّهمَ", "وصفَ", "حمّلَ (المسؤولية)"])
_ABOUT = frozenset(["حول", "بشان", "بخصوص"]) | CONCERNING


def _tells(cue: CueForm, *, negated: bool) -> bool:
    """Tell whether a cue says something as it stands, negated or not: not to support is to reject."""
    if cue.verb.flags & {"withheld", "hides"}:
        # Not to let pass is a deed as often as a view.
        return negated and (cue.verb.lemma in _ACCEPTED or "hides" in cue.verb.flags)
    return not negated or cue.verb.act is Act.SUPPORT or cue.verb.lemma in ("استبعدَ", "أرادَ")


_ACCEPTED = frozenset(["قبلَ", "رضيَ", "اعترفَ (بشيء)"])


def _writes(layout: Layout, position: Position, i: int) -> bool:
    """Tell whether the cue is the writer's own, as in 'it is worth mentioning that'."""
    if layout.forms[i] in _IN_ANSWER and layout.form(i + 1) == "علي":
        return True
    if layout.forms[i] == "اوضح" and layout.form(i + 1) == "ما" and layout.form(i + 2) in _WAS_SAID:
        return True  # "The clearest of what was said" is written like "explained what was said".
    return layout.forms[i] in WRITER and not position.subject and not layout.phrase(i + 1)


_WAS_SAID = word_set("قيل جاء ورد صدر كتب في")
# "In answer to" is written like "the two answered".
_IN_ANSWER = frozenset(["ردا", "وردا"])
