"""What stands at the head of a content: somebody's own view with its cue, an adjective, or a modal."""

from dataclasses import dataclass, replace

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.cues import Head
from kg.text.fold import word_set
from kg.text.sentences import Stretch

# What a council does in a session that is no view yet.
_IN_SESSION = word_set("استمع اطلع تابع تدارس وافق أقر اعتمد أصدر عقد")
_COUNCIL = ("مجلس", "المجلس")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    """What stands at the head of a content.

    Attributes:
        subject: Actor phrases before or after the inner cue; none when the speaker goes on about himself.
        frame: The inner cue with its parts, or None.
        modal: A modal that makes the content a demand, or None.
        content: Index of the first word that belongs to what is demanded, for a modal.
        skip: Letters of that word that belong to what governs it.
        at: Index of the modal's word.
        negated: Whether the inner cue is negated.
        together: Whether its subject is "both sides".
        predicate: An adjective such as "committed to" that is the inner cue, or None.
        beside: Actor phrases joined to "his country", which hold it together with that.
    """

    subject: tuple[NounPhrase, ...] = ()
    frame: Frame | None = None
    modal: Head | None = None
    content: int = 0
    skip: int = 0
    at: int = 0
    negated: bool = False
    together: bool = False
    predicate: Head | None = None
    beside: tuple[NounPhrase, ...] = ()


def council_told(layout: Layout, part: Stretch) -> NounPhrase | None:
    """Return the council of whose session a content tells: "that the council heard reports, and welcomed".

    Args:
        layout: The release.
        part: The content.

    Returns:
        The council, or None where something else is told.
    """
    who = layout.phrase(part.first)
    told = who is not None and layout.forms[part.first] in _COUNCIL and layout.form(who.last + 1) in _IN_SESSION
    return who if told else None


def said_as(layout: Layout, inner: Inner, us: NounPhrase | None) -> Inner:
    """Give a view of "we in the movement" to the movement, and of "we, the sons of the city" to whoever says so.

    Args:
        layout: The release.
        inner: The view.
        us: The body in which "we" are, or None.

    Returns:
        The view, held by whom "we" stands for.
    """
    frame = inner.frame
    if frame is None or frame.form.inflected.person != 1:
        return inner
    if _of_a_people(layout, inner.subject):
        return replace(inner, frame=replace(frame, subject=()), subject=())
    if us is None or frame.subject:
        return inner
    return replace(inner, frame=replace(frame, subject=(us,)), subject=(us,))


def _of_a_people(layout: Layout, subject: tuple[NounPhrase, ...]) -> bool:
    """Tell whether a people stands right behind "we", of whom the speaker is one."""
    peoples = any(layout.found.entity(phrase.entity).type is EntityType.POPULATION for phrase in subject)
    return peoples and layout.form(subject[0].first - 1) == "نحن"
