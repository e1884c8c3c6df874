"""Go on inside what somebody says: "that X stressed this, and warned of that", "that his country backs X, and asks"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS
from kg.extract.mentions.found import Gender, Number
from kg.extract.stances.amid_sentence import IMPERSONAL
from kg.extract.stances.bounds import Clause, names_nobody
from kg.extract.stances.memory import Memory, Speakers, agree, named
from kg.extract.stances.recording import Voice
from kg.extract.stances.relays import HOLDERS
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set

# A comma and the closing sign.
_BACK = 3
_ON_HE = frozenset(["لكنه", "لكنها", "ولكنه", "ولكنها", "كما", "حيث"])
# Before a verb in the present: "but it", "and it", "as it too".
_ON_IT = _ON_HE | word_set("وهو وهي هو هي وأنه وأنها وكما ولا ولن لا لن")
_HOLDERS = HOLDERS | {EntityType.POPULATION}
#: What a speaker calls a body of his own, in the feminine.
OWN_BODIES = word_set("بلاده بلادها بلادهم حكومته حكومتها حركته منظمته جماعته كتلته هيئته وزارته إدارته")


def goes_on_inside(layout: Layout, memory: Memory, frame: Frame, clause: Clause) -> Voice | None:
    """Find whose a cue without subject is that goes on inside what was just told.

    Args:
        layout: The release.
        memory: Who spoke so far, and what was told last.
        frame: The cue with its parts.
        clause: Its clause.

    Returns:
        The voice of whoever is told of, or None where the one who tells may go on himself.
    """
    inner = memory.inner
    # "He said: 'the council agreed to it', explaining that": behind a quotation whoever is quoted goes on.
    quoted = not layout.quoted[frame.at] and frame.at > _BACK and layout.quoted[frame.at - _BACK]
    inner = None if quoted or _adds_to_several(layout, memory, frame) else inner
    if inner is not None and _on_in_the_past(layout, frame, clause) and _meant(layout, memory, inner[0], frame):
        return Voice(speakers=inner[0], reported_by=inner[1], rule="told-by-another")
    return _on_in_the_present(layout, memory, frame, clause)


def _adds_to_several(layout: Layout, memory: Memory, frame: Frame) -> bool:
    """Tell whether "adding" stands behind what somebody told of several: "he said that X did, and that Y did, adding".

    None of them adds to what another did, so that whoever tells of them does.
    """
    if "adds" not in frame.form.verb.flags or frame.form.inflected.shape is not Shape.PARTICIPLE:
        return False
    near = range(frame.at - 1, max(memory.began, memory.heard), -1)
    return any(layout.forms[k] in _AND_THAT and layout.phrase(k + 1) is not None for k in near)


_AND_THAT = word_set("وأن وإن وبأن")


def topic_of(layout: Layout, frame: Frame, teller: Speakers) -> tuple[Speakers, tuple[str, ...]] | None:
    """Return who the clause that a cue introduces is about, with who tells it: "that X seeks", "that his country".

    Args:
        layout: The release.
        frame: The cue with its parts.
        teller: The holder of what it says.

    Returns:
        The actor right behind "that", as one who spoke where he is told to take something up in the present; or the
        teller himself where it is his own body; else None.
    """
    if frame.how != "ان":
        return None
    if layout.form(frame.content) in OWN_BODIES:
        if not teller.entities:
            return None
        gender = Gender.FEMININE
        return Speakers(entities=teller.entities, behalf=teller.behalf, gender=gender, number=Number.SINGULAR), ()
    who = layout.phrase(frame.content)
    if who is None or layout.proclitic(who) or layout.found.entity(who.entity).type not in _HOLDERS:
        return None
    joined = layout.phrase(who.last + 1)
    if joined is not None:
        return None
    told, takes_up = named(layout.found, (who,)), _takes_up(layout, who.last + 1)
    # His verb tells the gender of a land.
    gender = Gender(takes_up) if takes_up and told.gender is Gender.UNKNOWN else told.gender
    return replace(told, spoke=bool(takes_up), gender=gender), teller.entities


def _takes_up(layout: Layout, i: int) -> str:
    """Return the gender of the verb by which a view is told in the present at a place: "condemns", "does not back"."""
    i += layout.form(i) in NEGATIONS
    cues = [c for c in load_cues().forms.get(layout.form(i), ()) if c.verb.tier != "C" and "adds" not in c.verb.flags]
    shapes = {(c.inflected.shape, c.inflected.gender) for c in cues}
    return next(iter(shapes))[1] if len(shapes) == 1 and cues[0].inflected.shape is Shape.IMPERFECT else ""


def _on_in_the_present(layout: Layout, memory: Memory, frame: Frame, clause: Clause) -> Voice | None:
    """Find who goes on in the present inside a clause: a report told in the past goes on in the past itself."""
    form, topic = frame.form, memory.topic
    if topic is None or form.inflected.shape is not Shape.IMPERFECT or form.inflected.person == 1:
        return None
    on = form.conjunction == "و" or layout.form(frame.at - 1) in _ON_IT
    if not (on and names_nobody(frame, clause)) or form.verb.lemma in IMPERSONAL or "joint" in form.verb.flags:
        return None
    behind = frame.addressee[0] if frame.addressee else None
    if behind is not None and behind.first == frame.at + 1 and agrees(form, behind):
        # "And the United Nations calls on the parties": who stands behind the verb may be its subject.
        return None
    teller = memory.speaker()
    body = teller is not None and layout.found.entity(teller.entities[0]).type is not EntityType.PERSON
    # "The ministry said that X condemns it, and stresses": what X takes up in the present goes on.
    both = memory.present or (body and bool(topic[1]) and form.conjunction == "و" and not topic[0].spoke)
    either = both and teller is not None and agree(form.inflected, teller)
    if either or topic[0].gender is Gender.UNKNOWN or not agree(form.inflected, topic[0]):
        return None
    speakers = replace(topic[0], spoke=True)
    return Voice(speakers=speakers, reported_by=topic[1], rule="told-by-another" if topic[1] else "inherited")


def _meant(layout: Layout, memory: Memory, told: Speakers, frame: Frame) -> bool:
    """Tell whether a cue without subject can be that of the one told of: of a body only where the teller cannot be.

    A council may, since the minister who tells of its session speaks in its name; not so a parliament.
    """
    inflected, teller = frame.form.inflected, memory.speaker()
    if not agree(inflected, told):
        return False
    person = layout.found.entity(told.entities[0]).type is EntityType.PERSON
    council = told.words[:1] == ("مجلس",) and told.words[1:2] not in _OTHERS and "adds" not in frame.form.verb.flags
    return person or council or (teller is not None and not agree(inflected, teller))


_OTHERS = frozenset((name,) for name in word_set("نواب أمن شعب شيوخ أمة دوما عموم"))


def _on_in_the_past(layout: Layout, frame: Frame, clause: Clause) -> bool:
    """Tell whether a cue goes on with what another was just told to have said: a participle, or 'and' with a perfect.

    'The spokesman said that the minister stressed this, and warned of that': the minister warned. Verbs that add
    to what was said before go back to the spokesman.
    """
    form = frame.form
    if form.inflected.shape is Shape.PARTICIPLE:
        return True
    plain = form.verb.tier != "C" and not form.verb.flags & {"adds", "joint", "agenda"}
    on = form.conjunction == "و" or layout.form(frame.at - 1) in _ON_HE
    return plain and on and form.inflected.shape is Shape.PERFECT and names_nobody(frame, clause)
