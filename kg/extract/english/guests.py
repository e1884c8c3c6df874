"""Those who met, called by the office of the host and what his guests are: "the Secretary and his counterparts"."""

from dataclasses import replace

from kg.extract.english.discourse import Discourse, Holders
from kg.extract.english.frames import Frames
from kg.extract.mentions.found import Form, Found, NounPhrase
from kg.kinds import EntityType

_HOSTS = frozenset({"secretary", "minister", "president", "premier", "envoy", "ambassador", "chancellor", "king"})
_GUESTS = frozenset({"counterparts", "ministers", "leaders", "secretaries", "presidents", "envoys"})
_FIELDS = frozenset({"foreign", "prime", "defense", "defence", "interior"})

# "Our two countries", "their leaders": nobody that a description alone could name.
_SHARED = frozenset({"our", "their", "two"})
# Other words for an office.
_OFFICES = {"premier": "prime minister"}
_MAX_PAPER = 14


def hosts_and_guests(frames: Frames, j: int, low: int) -> int:
    """Find "the Secretary and his counterparts", "the Secretary and Foreign Ministers" before a verb.

    Args:
        frames: The words.
        j: Index of the last word before the verb.
        low: First word where the subject may stand.

    Returns:
        Index of its first word, at least 1, or 0 where the words are others.
    """
    k = j - (frames.word(j - 1) in _FIELDS)
    if frames.word(j) not in _GUESTS or k <= low:
        return 0
    k -= 1 + (frames.word(k - 1) in {"the", "his", "her", "their"})
    if frames.word(k) != "and" or frames.word(k - 1) not in _HOSTS:
        return 0
    return max(k - 1 - (frames.word(k - 2) == "the"), 1)


def is_shared(frames: Frames, phrase: NounPhrase) -> bool:
    """Tell whether "their" or "two" stands before a description, so that it alone names nobody.

    Args:
        frames: The words.
        phrase: What is described.

    Returns:
        Whether it does; "two Ruritanian officials" are told of.
    """
    before = frames.word(phrase.first - 1)
    named = before == "two" and frames.forms[phrase.first][:1].isupper()
    return phrase.form is Form.DESCRIPTION and before in _SHARED and not named


def opening_body(found: Found, frames: Frames, j: int, low: int) -> NounPhrase | None:
    """Return the state or body with which a sentence opens, for its own "it": "Ruritania is near, but it".

    Args:
        found: The things named.
        frames: The words.
        j: Index of the pronoun.
        low: First word of the sentence.

    Returns:
        The phrase, or None where another may be meant.
    """
    phrase = found.phrase_from(low + (frames.word(low) in frames.lexicon.words["determiners"]))
    if phrase is None or frames.word(j - 1) not in {"but", "and", "that"} or phrase.last >= j - 1:
        return None
    acts = frames.word(phrase.last + 1) in frames.lexicon.words["be"] | frames.lexicon.words["auxiliaries"]
    body = found.entity(phrase.entity).type in {EntityType.STATE, EntityType.ORGANISATION}
    return phrase if acts and body else None


def called_body(found: Found, frames: Frames, discourse: Discourse, j: int) -> Holders | None:
    """Return who was told of last, for "the organisation", "the group", and for "the minister" who is one.

    Args:
        found: The things named.
        frames: The words.
        discourse: Who was spoken of before.
        j: Index of the noun.

    Returns:
        The body or person, or None where other words stand there.
    """
    noun = frames.word(j)
    if frames.word(j - 1) != "the":
        return None
    if noun in frames.lexicon.words["officials"] and discourse.person:
        role = found.entity(discourse.person.ids[0]).role
        bears = role is not None and _OFFICES.get(noun, noun) in role.quote.lower()
        return replace(discourse.person, rule="pronoun-own", first=j - 1) if bears else None
    if noun == "group" and discourse.latest and len(discourse.latest.ids) == 1:
        kind = found.entity(discourse.latest.ids[0]).type
        several = kind in {EntityType.ORGANISATION, EntityType.ARMED_GROUP}
        return replace(discourse.latest, rule="pronoun-own", first=j - 1) if several else None
    called = noun in frames.lexicon.words["called_bodies"]
    body = discourse.body if called else None
    if body is None or found.entity(body.ids[0]).type is not EntityType.ORGANISATION:
        return None
    return replace(body, rule="pronoun-own", first=j - 1)


def beside(found: Found, frames: Frames, j: int, group: int) -> tuple[str, ...]:
    """Return those with whom a subject acts, told between commas: "Ruritania, along with Sylvania, condemned".

    Args:
        found: The things named.
        frames: The words.
        j: Last word of the subject.
        group: First word of the verb group.

    Returns:
        Their identifiers, none where nothing of the kind stands there.
    """
    joins = (frames.word(j + 2), frames.word(j + 3)) in {("along", "with"), ("together", "with"), ("as", "well")}
    if frames.word(j + 1) != "," or not joins or group <= j + 4:
        return ()
    starts = found.words.starts
    inside = found.phrases_in(starts[j + 4], starts[group])
    return tuple(p.entity for p in inside if found.entity(p.entity).type is not EntityType.PLACE)


def told_by(frames: Frames, before: int, *, several: bool) -> str:
    """Say how names behind a preposition are a subject: "a statement by A", "talks between A and B"; else nothing.

    Args:
        frames: The words.
        before: Index of the preposition.
        several: Whether more than one is named.

    Returns:
        ``paper`` or ``meeting``, or an empty string.
    """
    word, noun, words = frames.word(before), frames.word(before - 1), frames.lexicon.words
    if word in {"by", "from"} and noun in words["speaking_papers"]:
        return "paper"
    return "meeting" if several and word == "between" and noun in words["events"] else ""


def before_article(frames: Frames, first: int) -> int:
    """Return the word before a phrase, its article and small adjectives left out.

    Args:
        frames: The words.
        first: First word of the phrase.

    Returns:
        The index of that word.
    """
    before = first - 1
    skipped = 0
    words = frames.lexicon.words
    while skipped < 4 and before >= 0:
        word = frames.word(before)
        if (
            word in words["determiners"]
            or word in words["possessives"]
            or (skipped == 0 and word in {"own", "entire", "whole"})
        ):
            before -= 1
            skipped += 1
        else:
            break
    return before


def before_paper(frames: Frames, j: int, low: int) -> int:
    """Step back over ", in a statement sent to the press on Monday" before a verb of saying.

    Args:
        frames: The words.
        j: Index of the word before the verb.
        low: First word where the subject may stand.

    Returns:
        The index of the comma, or the same word where nothing of the kind stands there.
    """
    for k in range(j, max(low, j - _MAX_PAPER), -1):
        media = frames.lexicon.words["media"]
        if frames.word(k) == "," and frames.word(k + 1) == "in" and frames.word(k + 3) in media:
            return k
        if frames.word(k) in {".", "“", ";"}:
            break
    return j
