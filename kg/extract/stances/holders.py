"""Find the holder of a statement: named by its frame, or among those who spoke and met before."""

from dataclasses import dataclass, replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.layout.wording import COLLECTIVES, DOCUMENTS, PAIRS, TWO_BODIES
from kg.extract.mentions.found import Gender, Number
from kg.extract.stances.amid_sentence import amid_sentence
from kg.extract.stances.another_clause import another_does_so
from kg.extract.stances.authors import tells_whose, text_itself
from kg.extract.stances.called_again import all_together, beside_again, head_again, meant_again, same_source
from kg.extract.stances.gathered import conference, two_by_one_post
from kg.extract.stances.gathering_itself import are_they, as_gathered, gathering_issues, with_the_meeting
from kg.extract.stances.had_done import after_was, body_did, opener, person_since, unnamed_had
from kg.extract.stances.headings import headed
from kg.extract.stances.honoured import bearer_of_title
from kg.extract.stances.issuer_asks import issuer_calls
from kg.extract.stances.memory import NOBODY, Memory, Speakers, in_writing, named
from kg.extract.stances.on_him import in_relative, turns_on_him
from kg.extract.stances.only_she import only_she
from kg.extract.stances.own_text import goes_on_in_its_text
from kg.extract.stances.pairs import one_of_two, pair_of, two_senders
from kg.extract.stances.papers import investigator, is_source, paper_again, text_of
from kg.extract.stances.relayed import relayed
from kg.extract.stances.spoken_in import in_own_words
from kg.extract.stances.strangers import another_announced, stranger_does
from kg.extract.stances.taken_up import may_be_anothers
from kg.extract.stances.told_of import is_agreed, past_findings, some_body
from kg.extract.stances.told_of_another import with_another
from kg.extract.stances.unknown_titles import bearer_behind
from kg.extract.stances.walk import Frame
from kg.extract.stances.we_go_on import only_speaker
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.text.sentences import Stretch

_SAME_CLAUSE = 40
_ISSUED, _CLOSING = frozenset(["البيان", "بيان", "الاعلان", "البلاغ"]), frozenset(["الختامي", "المشترك"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The holder of a statement and how he was found; no entities when he was not, with the reason."""

    speakers: Speakers
    rule: str
    reason: str = ""


def find_holder(layout: Layout, memory: Memory, frame: Frame, *, passive: bool, reset: bool) -> Holder:
    """Find the holder of a statement.

    Args:
        layout: The release.
        memory: Who spoke so far.
        frame: The cue with its parts.
        passive: Whether it was told in the passive.
        reset: Whether another speaker was announced.

    Returns:
        The holder, or the reason why there is none.
    """
    joint = "joint" in frame.form.verb.flags
    if frame.form.inflected.person == 1 and not frame.subject:
        return _ourselves(layout, memory, frame.at)
    # "The king briefed the council": who is called by a title alone is the subject before the object.
    briefed = bool(frame.subject) and frame.form.verb.addressee == "0" and frame.subject[0].first == frame.at + 2
    titled = bearer_of_title(layout, frame.at + 1) if briefed or not frame.subject else ""
    if titled and frame.blank in (-1, frame.at + 1):
        return _titled_holder(layout, memory, titled)
    if (author := text_of(layout, frame.subject)) is not None:
        return Holder(speakers=in_writing(named(layout.found, (author,))), rule="document")
    if frame.subject:
        return _named_holder(layout, memory, frame, joint=joint)
    if frame.blank >= 0:
        bearer = bearer_behind(layout, frame)
        named_behind = bearer is not None and Holder(speakers=named(layout.found, (bearer,)), rule="named")
        return named_behind or _blank(layout, memory, frame)
    several = joint and (frame.form.inflected.number in ("d", "p") or with_the_meeting(memory, frame))
    behind = frame.how == "0" and frame.content == frame.at + 1
    if not passive and behind and some_body(layout, frame.content):
        return Holder(speakers=NOBODY, rule="unknown-subject", reason="Which body does so is not told.")
    if "agenda" in frame.form.verb.flags or passive or several or is_agreed(frame):
        held = _together(memory, frame, passive=passive and not joint)
        dual = frame.form.inflected.number == "d" and not held.speakers.entities
        if dual and not memory.met_unnamed(frame.at) and (pair := pair_of(layout, memory, frame.at)):
            return Holder(speakers=Speakers(entities=pair, parties=True), rule="pair")
        return Holder(speakers=NOBODY, rule="parties") if one_of_two(layout, frame, held.speakers) else held
    return _nobody(layout, memory, frame, reset=reset) or _inherited(layout, memory, frame, joint=joint)


def _nobody(layout: Layout, memory: Memory, frame: Frame, *, reset: bool) -> Holder | None:
    """Tell why nobody who spoke before goes on: another does, who is no known actor or whom the text does not name."""
    if reset or another_announced(layout, memory.began, memory.heard, frame):
        return Holder(speakers=NOBODY, rule="reset", reason="Another speaker is announced, and none is named.")
    if stranger_does(layout, memory.began, frame):
        return Holder(speakers=NOBODY, rule="unknown-subject", reason="Its subject is not a known actor.")
    if (other := another_does_so(layout, memory, frame)) is not None:
        rule = "inherited" if other.entities or memory.issuer is not None else "left-open"
        return Holder(speakers=other, rule=rule, reason="Another who did what was told last may do so.")
    return Holder(speakers=NOBODY, rule="lost", reason="Who spoke last is no known actor.") if memory.lost else None


def _titled_holder(layout: Layout, memory: Memory, entity: str) -> Holder:
    """Return whom a title with a pronoun means."""
    spoke = next((s for s in reversed(memory.said) if s.entities == (entity,)), None)
    phrase = next(p for p in layout.found.phrases if p.entity == entity)
    return Holder(speakers=spoke or named(layout.found, (phrase,)), rule="called-again")


def _named_holder(layout: Layout, memory: Memory, frame: Frame, *, joint: bool) -> Holder:
    """Return those whom the frame names, or the parties of the meeting in which one of them discusses."""
    phrases = frame.subject + (frame.partner if joint else ())
    speakers = named(layout.found, phrases)
    if two_by_one_post(layout, phrases, speakers.entities):
        return Holder(speakers=NOBODY, rule="dual-post", reason="One post names two, and which two is not plain.")
    beside = beside_again(layout, memory, phrases)
    if beside == "":
        return Holder(speakers=NOBODY, rule="parties", reason="One of those who hold it together is not known.")
    if beside is not None:
        both = Speakers(entities=(*speakers.entities, beside), number=Number.PLURAL)
        return Holder(speakers=both, rule="joint-speakers")
    if len(phrases) == 1 and (all_of := all_together(layout, memory, phrases[0])) is not None:
        return Holder(speakers=all_of, rule="joint-speakers")
    if joint and len(phrases) == 1 and _meets(memory, frame, speakers) and not in_own_words(layout, frame.at):
        return Holder(speakers=replace(speakers, entities=memory.parties, parties=True), rule="parties")
    if len(phrases) == 1 and (again := head_again(layout, memory, phrases[0])) is not None:
        return Holder(speakers=again, rule="called-again")
    if layout.form(frame.at + 1) in DOCUMENTS and frame.subject[0].first > frame.at + 1:
        return Holder(speakers=in_writing(speakers), rule="named")
    return Holder(speakers=_as_its_verb(layout, frame, speakers), rule="named")


def _as_its_verb(layout: Layout, frame: Frame, speakers: Speakers) -> Speakers:
    """Return a body, or a woman whatever her post is, with the gender of its verb; nobody for one of two."""
    gender, alone = frame.form.inflected.gender, len(speakers.entities) == 1
    # "According to" is read as a verb that stands nowhere.
    verbal = layout.forms[frame.at].endswith(frame.form.inflected.form)
    person = alone and gender != "f" and layout.found.entity(speakers.entities[0]).type is EntityType.PERSON
    if not (alone and gender and verbal) or person:
        return NOBODY if one_of_two(layout, frame, speakers) else speakers
    written = not DOCUMENTS.isdisjoint(layout.forms[frame.at + 1 : frame.content])
    return replace(speakers, gender=Gender(gender), written=written)


def _inherited(layout: Layout, memory: Memory, frame: Frame, *, joint: bool) -> Holder:
    """Find among those who spoke before the one who goes on."""
    inflected = frame.form.inflected
    within = "relative" if in_relative(layout, memory, frame) or with_another(layout, memory, frame) else "inherited"
    amid = inflected.shape is Shape.IMPERFECT and amid_sentence(layout, frame, memory)
    if within == "relative" or (amid and not goes_on_in_its_text(layout, memory, frame)):
        return Holder(speakers=NOBODY, rule=within, reason="What goes on there may be another's.")
    adds = "adds" in frame.form.verb.flags
    last = turns_on_him(layout, memory, frame, memory.last(inflected, adds=adds))
    two = two_senders(layout, memory.began, frame.at) if last is None and inflected.number == "d" else ()
    dual = last is None and inflected.number == "d" and len(memory.parties) != 2
    if pair := two or (dual and pair_of(layout, memory, frame.at)):
        return Holder(speakers=Speakers(entities=pair, parties=True), rule="pair")
    others = memory.heard < memory.began and unnamed_had(layout, memory.began, frame)
    if not memory.said and memory.issuer is not None and inflected.shape is Shape.MASDAR:
        return Holder(speakers=memory.issuer, rule="own-words")
    if last is None and not others and inflected.number in ("d", "p", ""):
        return _together(memory, frame, passive=False)
    if last is None:
        return _for_another(layout, memory, frame, adds=adds)
    if joint and _meets(memory, frame, last):
        return Holder(speakers=Speakers(entities=memory.parties, parties=True), rule="parties")
    if (told := relayed(layout, memory, inflected, last)) is not None:
        return Holder(speakers=told, rule="inherited", reason="Whose words were told last may go on as well.")
    if memory.heard < memory.began and (other := _of_another(layout, memory, frame, last)) is not None:
        return other
    if frame.partner and joint:
        entities = tuple(dict.fromkeys((*last.entities, *(p.entity for p in frame.partner))))
        return Holder(speakers=Speakers(entities=entities, behalf=last.behalf), rule="inherited-with-partner")
    return Holder(speakers=last, rule="inherited")


def _for_another(layout: Layout, memory: Memory, frame: Frame, *, adds: bool) -> Holder:
    """Find whose a verb is that agrees with nobody who spoke: his whose words were told, or a body's."""
    if memory.heard < memory.began and (who := opener(layout, memory.began, frame)) is not None:
        return Holder(speakers=who, rule="called-again")
    body = memory.told_of(layout.found, frame.form.inflected) if adds else None
    if body is None and not person_since(layout, frame, memory.heard):
        body = memory.body(layout.found, frame.form.inflected, adds=adds)
    if body is not None:
        return Holder(speakers=body, rule="inherited-by-body")
    if (she := only_she(layout, memory, frame)) is not None:
        return Holder(speakers=named(layout.found, (she,)), rule="called-again")
    return Holder(speakers=NOBODY, rule="inherited", reason="No speaker named before agrees with the cue.")


def _of_another(layout: Layout, memory: Memory, frame: Frame, last: Speakers) -> Holder | None:
    """Return who else does what goes on in a sentence in which nobody spoke yet, or that it is left open."""
    if (was := after_was(layout, frame.at, frame.form, Stretch(memory.began, frame.at))) is not None:
        return Holder(speakers=named(layout.found, (was,)), rule="inherited")
    if (body := body_did(layout, memory.began, frame)) is not None:
        return Holder(speakers=named(layout.found, (body,)), rule="inherited")
    if may_be_anothers(layout, memory, frame, last):
        return Holder(speakers=NOBODY, rule="left-open", reason="Another who did what was told last may do so.")
    return None


def _ourselves(layout: Layout, memory: Memory, at: int) -> Holder:
    """Find who says "we": the issuer, or the only one who spoke so far."""
    if memory.issuer is not None:
        return Holder(speakers=memory.issuer, rule="own-words")
    if (one := only_speaker(layout, memory, at)) is not None:
        return Holder(speakers=replace(one, number=Number.PLURAL, gender=Gender.UNKNOWN), rule="own-words")
    return Holder(speakers=NOBODY, rule="own-words", reason="Who says 'we' is not told.")


def _meets(memory: Memory, frame: Frame, speakers: Speakers) -> bool:
    """Tell whether a speaker discusses with the others of the meeting being told of."""
    if "review" in frame.form.verb.flags or speakers.entities[0] not in memory.parties:
        return False
    # "Discussed, during his meeting with X": the meeting is told of between the verb and what is discussed.
    within = frame.at < memory.met <= frame.content
    return frame.with_him or within or memory.met <= frame.at <= memory.met + _SAME_CLAUSE


def _together(memory: Memory, frame: Frame, *, passive: bool) -> Holder:
    """Find the parties who do something together."""
    last = memory.speaker()
    if memory.fresh and not passive:
        return Holder(speakers=Speakers(entities=memory.parties, parties=True), rule="parties")
    met = last is not None and (len(last.entities) > 1 or not set(last.entities).isdisjoint(memory.parties))
    near = memory.heard <= memory.met <= frame.at <= memory.met + _SAME_CLAUSE
    if passive and memory.fresh and near and frame.form.verb.act is Act.AFFIRM:  # "X received Y, and it was stressed".
        return Holder(speakers=Speakers(entities=memory.parties, parties=True), rule="parties")
    if passive and last is not None and (met or frame.form.verb.act is Act.AFFIRM):
        # Of a meeting, of what several said or of what needs doing, who tells of it did so.
        return Holder(speakers=last, rule="passive-of-speaker")
    if passive:
        return Holder(speakers=NOBODY, rule="passive", reason="Who did so is not told.")
    if last is not None and len(last.entities) > 1:
        return Holder(speakers=last, rule="joint-speakers")
    if memory.parties:
        return Holder(speakers=Speakers(entities=memory.parties, parties=True), rule="parties")
    if last is not None and last.number in (Number.DUAL, Number.PLURAL):
        return Holder(speakers=last, rule="inherited")
    return Holder(speakers=NOBODY, rule="parties", reason="The parties who hold it together are not known.")


def _blank(layout: Layout, memory: Memory, frame: Frame) -> Holder:
    """Find the holder behind a subject that is no known actor."""
    if (same := same_source(layout, memory, frame)) is not None:
        return Holder(speakers=same, rule="called-again")
    form = layout.forms[frame.blank]
    if form in PAIRS | TWO_BODIES and (pair := pair_of(layout, memory, frame.blank)):
        return Holder(speakers=Speakers(entities=pair, parties=True), rule="pair")
    if form in TWO_BODIES:
        return Holder(speakers=NOBODY, rule="parties", reason="The parties who hold it together are not known.")
    if form in COLLECTIVES or (form in NOUNS and frame.at <= memory.met <= frame.content):
        return _gathered(layout, memory, frame)
    if (meant := meant_again(layout, memory, frame)) is not None:
        return Holder(speakers=meant, rule="called-again")
    if (text := _document(layout, memory, frame)) is not None:
        return text
    if (calls := issuer_calls(memory, frame)) is not None:
        return Holder(speakers=calls, rule="own-words")
    return Holder(speakers=NOBODY, rule="unknown-subject", reason="Its subject is not a known actor.")


def _gathered(layout: Layout, memory: Memory, frame: Frame) -> Holder:
    """Find the holder behind a noun for a gathering or those who gathered."""
    if (itself := gathering_issues(layout, memory, frame.blank)) is not None:
        return Holder(speakers=itself, rule="gathering")
    held = _together(memory, frame, passive=False)
    if (body := as_gathered(layout, frame.blank, held.speakers)) is not held.speakers:
        return Holder(speakers=body, rule="called-again")
    if not are_they(layout, frame.blank, held.speakers):
        memory.parties = ()
        return Holder(speakers=NOBODY, rule="parties", reason="Which ministers met is not told.")
    talks = frame.form.verb.act is Act.DISCUSS or bool(held.speakers.entities)
    meant = None if talks else conference(layout, frame.blank)
    return held if meant is None else Holder(speakers=meant, rule="gathering")


def _document(layout: Layout, memory: Memory, frame: Frame) -> Holder | None:
    """Find whose a document is that is the subject, a final or joint one no person's, or take it for the holder."""
    at = past_findings(layout, frame.blank)
    form, closing = layout.forms[at], layout.form(at + 1) in _CLOSING
    # "The statement blamed the government": what stands behind it is whom it blames.
    another = tells_whose(layout, at) and not any(p.first == frame.blank + 1 for p in frame.addressee)
    who, own = (None, True) if another else paper_again(layout, at)
    if who is not None and not (closing and layout.found.entity(who.entity).type is EntityType.PERSON):
        return Holder(speakers=in_writing(named(layout.found, (who,))), rule="document")
    own = own and form in DOCUMENTS - {"المصدر"} and not memory.lost and not another
    last = memory.speaker() if own and not is_source(layout, at) else None
    kinds = {layout.found.entity(one).type for one in last.entities} if last is not None else set()
    if last is not None and not (closing and kinds == {EntityType.PERSON}):
        return Holder(speakers=in_writing(last), rule="document")
    of_one = own and last is None and form.startswith("ال")
    if of_one and (issuer := headed(layout) or investigator(layout, at)) is not None:
        return Holder(speakers=in_writing(named(layout.found, (issuer,))), rule="document")
    if form in _ISSUED and memory.parties and not another:
        return Holder(speakers=in_writing(Speakers(entities=memory.parties, parties=True)), rule="document-of-parties")
    text = text_itself(layout, frame.blank) if another and closing else None
    return Holder(speakers=text, rule="document") if text is not None else None
