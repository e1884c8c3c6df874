"""Those who met, called by the office of the host and what his guests are: "the Secretary and his counterparts"."""

from dataclasses import replace

from kg.extract.english.discourse import Discourse, Holders, stands_for
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
_MAX_PAPER, _MAX_SINCE = 14, 60
_GROUPS = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.POPULATION, EntityType.DELEGATION})


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


def meant(frames: Frames, pronoun: str, j: int, discourse: Discourse) -> Holders:
    """Return whom a pronoun stands for: nobody known where "they" are people with whom the sentence before opens.

    Args:
        frames: The words.
        pronoun: The pronoun in small letters.
        j: Its index.
        discourse: Who was spoken of before.

    Returns:
        The holders; without identifiers when whom it stands for is not told.
    """
    if pronoun == "they" and _people_open(frames, j):
        return Holders(first=j, reason="people without a name were told of before")
    return stands_for(pronoun, j, discourse)


def _people_open(frames: Frames, j: int) -> bool:
    """Tell whether the sentence before a pronoun's own opens with unnamed people: "Refugees fled. They demanded"."""
    words = frames.lexicon.words
    own = next((k for k in range(j - 1, max(j - _MAX_SINCE, 0), -1) if frames.word(k) in _SENTENCE_ENDS), 0)
    first = next((k + 1 for k in range(own - 1, max(own - _MAX_SINCE, -1), -1) if frames.word(k) in _SENTENCE_ENDS), 0)
    opening = [frames.word(k) for k in range(first, min(first + 3, own))]
    named = any(frames.found.phrase_from(k) is not None for k in range(first, min(first + 3, own)))
    return not named and not words["populations"].union(words["quantities"]).isdisjoint(opening)


_SENTENCE_ENDS = frozenset({".", "\n", "!", "?"})


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
        bears = _bears(found, frames, discourse.person.ids[0], j)
        return replace(discourse.person, rule="pronoun-own", first=j - 1) if bears else None
    if noun == "group" and discourse.latest and len(discourse.latest.ids) == 1:
        kind = found.entity(discourse.latest.ids[0]).type
        several = kind in {EntityType.ORGANISATION, EntityType.ARMED_GROUP}
        last = several and not _others_since(found, frames, discourse.latest.ids[0], j)
        return replace(discourse.latest, rule="pronoun-own", first=j - 1) if last else None
    called = noun in frames.lexicon.words["called_bodies"]
    body = discourse.body if called else None
    if body is None or found.entity(body.ids[0]).type is not EntityType.ORGANISATION:
        return None
    return replace(body, rule="pronoun-own", first=j - 1)


def _bears(found: Found, frames: Frames, person: str, j: int) -> bool:
    """Tell whether a person bears an office called again by its noun, and nobody else of that noun came since."""
    office, noun = _OFFICES.get(frames.word(j), frames.word(j)), frames.word(j)
    role = found.entity(person).role
    if role is None or office not in role.quote.lower():
        return False
    if noun == office == "minister" and "prime minister" in role.quote.lower():
        # A prime minister is no "minister".
        return False
    named = office.split()[-1]
    last = next((k for k in range(j - 1, -1, -1) if frames.word(k) == named), -1)
    starts = found.words.starts
    offices = [p for p in found.phrases_in(starts[max(last - _MAX_PAPER, 0)], starts[j]) if p.last >= last >= 0]
    return bool(offices) and offices[0].entity == person


def _others_since(found: Found, frames: Frames, body: str, j: int) -> bool:
    """Tell whether other bodies or groups came since a body was named last."""
    starts = found.words.starts
    past = found.phrases_in(starts[max(j - _MAX_SINCE, 0)], starts[j])
    since = next((n for n in range(len(past) - 1, -1, -1) if past[n].entity == body), -1)
    after = past[since].last + 1 if since >= 0 else max(j - _MAX_SINCE, 0)
    groups = frames.lexicon.words["forces"] | frames.lexicon.words["circles"]
    named = any(found.entity(p.entity).type in _GROUPS for p in past[since + 1 :])
    return named or any(frames.word(k) in groups for k in range(after, j))


def by_whom(found: Found, frames: Frames, phrase: NounPhrase) -> tuple[str, ...]:
    """Return those by whom something is done: "condemned by A, B and C", not "by A, and C left".

    Args:
        found: The things named.
        frames: The words.
        phrase: The first of them.

    Returns:
        Their identifiers.
    """
    return _enumerated(found, frames, phrase) or (phrase.entity,)


def _enumerated(found: Found, frames: Frames, phrase: NounPhrase) -> tuple[str, ...]:
    """Return a list of names with its last before a sign or a small word; none where a clause goes on from it."""
    ids, words = [phrase.entity], frames.lexicon.words
    while frames.word(k := phrase.last + 1) in {",", "and"}:
        k += 1 + (frames.word(k + 1) == "and")
        following = found.phrase_from(k + (frames.word(k) == "the"))
        if following is None:
            break
        ids.append(following.entity)
        phrase = following
    after = frames.word(phrase.last + 1)
    closed = not after.isalpha() or after in words["prepositions"] | words["conjunctions"] | {"who", "which", "that"}
    return tuple(dict.fromkeys(ids)) if closed and after != "'s" else ()


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
    at = j + 4 + (frames.word(j + 3) == "well" and frames.word(j + 4) == "as")
    first = found.phrase_from(at + (frames.word(at) in frames.lexicon.words["determiners"]))
    ids = _enumerated(found, frames, first) if first else ()
    return tuple(i for i in ids if found.entity(i).type is not EntityType.PLACE)


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
