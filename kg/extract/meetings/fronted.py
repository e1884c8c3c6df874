"""Tell whose a meeting is that is told of before him: "after his meeting with Y, X said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import BARE
from kg.extract.layout.wording import RELATIVES, STOPS, THAT
from kg.extract.meetings.gathering import Gathering
from kg.extract.mentions.found import Gender, NounPhrase
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.sentences import Stretch

# How far the meeting may stand from the head of its sentence, and the verb from the meeting.
_HEAD, _FAR = 9, 30
_OWNED = ("ه", "ها")
_SPEAKERS = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.DELEGATION})


def spoken_next(layout: Layout, gathering: Gathering, sentence: Stretch) -> NounPhrase | None:
    """Return who says something behind a meeting that is his and begins the sentence.

    Args:
        layout: The release.
        gathering: The meeting.
        sentence: Its sentence.

    Returns:
        The subject of the first verb behind it; None where it names none or another than whose it is, or somebody is
        told of before the meeting.
    """
    i = gathering.at
    if not layout.forms[i].endswith(_OWNED) or layout.forms[i] in BARE:
        return None
    who = speaker_behind(layout, i, sentence)
    another = Gender.MASCULINE if layout.forms[i].endswith("ها") else Gender.FEMININE
    return who if who is not None and who.gender is not another else None


def speaker_behind(layout: Layout, i: int, sentence: Stretch) -> NounPhrase | None:
    """Return who says something behind a meeting that begins a sentence: "during a session of the council X said".

    Args:
        layout: The release.
        i: Index of the noun for the meeting.
        sentence: Its sentence.

    Returns:
        The subject of the first verb of saying behind it, or None where somebody is told of before the meeting.
    """
    if i - sentence.first > _HEAD:
        return None
    starts = layout.words.starts
    if sentence.first < i and layout.found.phrases_in(starts[sentence.first], starts[i]):
        return None
    for k in range(i + 1, min(sentence.stop - 1, i + _FAR)):
        if layout.forms[k] in STOPS or layout.forms[k] in THAT:
            return None
        if layout.form(k - 1) not in RELATIVES and _says(layout.forms[k]):
            who = layout.phrase(k + 1)
            said = who is not None and not layout.proclitic(who)
            return who if who and said and layout.found.entity(who.entity).type in _SPEAKERS else None
    return None


def goes_on_saying(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a sentence begins with "and he added" and names nobody who says so before a word.

    Args:
        layout: The release.
        i: Index of the word.
        sentence: The sentence.

    Returns:
        Whether it does, so that whoever spoke in the sentence before speaks.
    """
    form = layout.forms[sentence.first]
    says = form.startswith("و") and _says(form[1:]) and layout.phrase(sentence.first + 1) is None
    return says and THAT.isdisjoint(layout.forms[sentence.first : i])


def _says(form: str) -> bool:
    """Tell whether a word is a verb of saying in the past tense, of one subject and without object."""
    return any(
        cue.verb.tier == "A"
        and not cue.conjunction
        and cue.inflected.shape is Shape.PERFECT
        and cue.inflected.number == "s"
        and not cue.inflected.pronoun
        for cue in load_cues().forms.get(form, ())
    )
