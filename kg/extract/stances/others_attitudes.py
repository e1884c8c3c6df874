"""Read another's attitude that somebody points to by its noun: "pointed to X's refusal to open it" is X's refusal."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, PREPOSITIONS, STOPS, THAT, WHOLE, definite, letters
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import is_action, is_thing
from kg.extract.stances.described_as_theirs import described_as_theirs
from kg.extract.stances.force import Force
from kg.extract.stances.heads import LEANS, POINTING
from kg.extract.stances.joined import ADJECTIVES
from kg.extract.stances.memory import named
from kg.extract.stances.no_views import arms
from kg.extract.stances.pieces import Piece
from kg.extract.stances.recording import Voice, stance_of
from kg.extract.stances.tone import Own
from kg.extract.stances.walk import Frame
from kg.kinds import Act, Polarity
from kg.lexicon.cues import CueVerb, Head
from kg.records import Stance
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_ANY = word_set("أي كل كافة جميع")
_TOWARDS = word_set("إزاء حيال تجاه بشأن حول")
_SHORT, _FAR = 3, 8
_JOINED = frozenset("وفبلك")
_TOLD = frozenset([Act.STATE, Act.AFFIRM])
_OF_POSITION = frozenset(["adjective", "relative"])


def attitude_of_another(
    layout: Layout, frame: Frame, force: Force, voice: Voice, part: Piece, ours: Own
) -> Stance | None:
    """Read an attitude with its holder behind a cue that points to it: "pointed to X's readiness to".

    Args:
        layout: The release.
        frame: The cue with its parts.
        force: What is done with the part.
        voice: Who speaks.
        part: The part.
        ours: What is the speaker's own: "the keenness of his government" stays his.

    Returns:
        The statement of whose attitude it is, reported by the speaker; None where it is no other's.
    """
    head, verb = force.head, frame.form.verb
    if head is None or verb.act not in _TOLD or verb.flags & LEANS:
        return None
    if (their := _told_as_theirs(layout, frame, head, part.first, ours)) >= 0:
        tells = replace(force, act=verb.act, polarity=verb.polarity, key=verb.force)
        return stance_of(
            layout, frame, tells, voice, Stretch(their, part.stop), frame.skip if their == frame.content else 0
        )
    if head.pronoun:
        return None
    noun = _noun(layout, head, frame.content, part.first) if _points(head, verb) else -1
    holders = _holders(layout, noun + len(head.words)) if noun >= 0 else ()
    if head.kind in _OF_POSITION and layout.form(frame.content).lstrip("بل").startswith("موقف"):
        # "Affirmed X's position condemning it".
        noun = frame.content
        holders = _holders(layout, noun + 1)
    own = {*ours.entities, *voice.speakers.entities, *voice.speakers.behalf}
    if not holders or any(phrase.entity in own for phrase in holders):
        return None
    standing = noun == frame.content and head.kind in _OF_POSITION
    taken = (part.first, max(part.skip, 0)) if standing else _taken(layout, head, holders[-1].last + 1, part.stop)
    content, letters_left = taken or (part.first, 0)
    if taken is None or (head.act is Act.SUPPORT and arms(layout, content, letters_left)):
        # "Pointed to X's support for the militias" accuses X. What X rejects, the words may not tell from what X is.
        polarity = Polarity.NEUTRAL if taken is None else Polarity.AGAINST
        tells = replace(force, act=Act.STATE, polarity=polarity, key=verb.force)
        return stance_of(layout, frame, tells, voice, Stretch(noun, part.stop), 0)
    told = Voice(speakers=named(layout.found, holders), reported_by=voice.speakers.entities, rule="told-by-another")
    at = replace(frame, at=noun, form=replace(frame.form, conjunction=""))
    theirs = replace(force, key=head.force)
    return stance_of(layout, at, theirs, told, Stretch(content, part.stop), letters_left)


def _points(head: Head, verb: CueVerb) -> bool:
    """Tell whether a cue only points to an attitude of which its noun tells."""
    told = head.kind == "attitude" and head.act is not Act.DEMAND and head.force != "informs"
    return told and verb.act is Act.STATE and verb.force in POINTING


def _noun(layout: Layout, head: Head, first: int, last: int) -> int:
    """Return the index of the attitude's noun at the head of a part, or before it where whose it is was passed over."""
    for i in range(last, max(first, last - _FAR) - 1, -1):
        form = layout.forms[i]
        if head.words[0] in (form, form[1:] if form[:1] in _WRITTEN_ON else form):
            return i
    return -1


_WRITTEN_ON, _REMINDS = ("و", "ب"), ("ذكر", "يذكر", "تذكر")


def _told_as_theirs(layout: Layout, frame: Frame, head: Head, last: int, ours: Own) -> int:
    """Return where an attitude is named that is another's, by what describes it or by who is reminded of it; or -1."""
    noun = _noun(layout, head, frame.content, last)
    if noun < 0:
        return -1
    reminded = bool(head.pronoun and frame.subject) and layout.forms[frame.at].removeprefix("و").startswith(_REMINDS)
    whom = frame.subject[-1].last + 1 if reminded else noun
    if whom < noun and (definite(layout.form(whom)) or _holders(layout, whom)):
        # "Reminded the minister of his promise".
        return noun
    return noun if described_as_theirs(layout, noun + len(head.words), ours) else -1


def _holders(layout: Layout, i: int) -> tuple[NounPhrase, ...]:
    """Return the actors right behind an attitude, joined by "and"."""
    first = layout.phrase(i)
    if first is None or not layout.bare(first):
        return ()
    found = [first]
    while (more := layout.phrase(found[-1].last + 1)) is not None and layout.proclitic(more) == "و":
        found.append(more)
    return tuple(found)


def _taken(layout: Layout, head: Head, i: int, stop: int) -> tuple[int, int] | None:
    """Return where what an attitude is about begins behind its holder, and the letters to skip there."""
    while i < stop and (layout.forms[i] in ADJECTIVES or layout.forms[i] in ADVERBS):
        i += 1
    if i >= stop:
        return None
    form = layout.forms[i]
    if i < stop - 1 and (form in head.takes or form in _TOWARDS):
        return i + 1 + (layout.form(i + 1) in THAT), 0
    if form in THAT and form[:1] in head.takes:
        return i + 1, 0
    if form[:1] in ("ب", "ل") and form[0] in head.takes and form not in WHOLE and len(form) > _SHORT:
        return i, letters(form)
    # "X's refusal of the request of Y": a noun that governs another.
    governs = form.isalpha() and form[0] not in _JOINED and not definite(form) and definite(layout.form(i + 1))
    governs = governs and i + 1 < stop and form not in PREPOSITIONS and form not in STOPS
    object_ = is_thing(form) if definite(form) else is_action(form)
    bare = "0" in head.takes and (form in _ANY or governs or object_)
    return (i, 0) if bare else None
