"""Whom a pronoun or a common noun calls again: "they", "it" of the sentence's own, "the organisation"."""

from dataclasses import replace

from kg.extract.english.discourse import Discourse, Holders, stands_for
from kg.extract.english.frames import Frames
from kg.extract.english.tokens import CLOSING
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType

# Other words for an office.
_OFFICES = {"premier": "prime minister"}
_COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
# What those who put a text out call it by themselves.
_DRAWN_UP = frozenset({"statement", "declaration", "framework", "agreement", "accord", "memorandum", "charter"})
_LANDS = frozenset({"countries", "governments", "nations", "states", "sides", "parties", "delegations"})
_LEADERS = frozenset({"leaders", "ministers", "presidents", "men", "envoys", "officials", "diplomats"})
_BODIES = frozenset({"organisations", "organizations", "unions", "associations", "parties", "bodies"})
_COUNTED = {EntityType.STATE: _LANDS, EntityType.PERSON: _LEADERS, EntityType.ORGANISATION: _BODIES}
_MAX_TITLE, _MAX_SINCE = 14, 60
_GROUPS = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.POPULATION, EntityType.DELEGATION})


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
    own = next((k for k in range(j - 1, max(j - _MAX_SINCE, 0), -1) if frames.word(k) in CLOSING), 0)
    first = next((k + 1 for k in range(own - 1, max(own - _MAX_SINCE, -1), -1) if frames.word(k) in CLOSING), 0)
    opening = [frames.word(k) for k in range(first, min(first + 3, own))]
    named = any(frames.found.phrase_from(k) is not None for k in range(first, min(first + 3, own)))
    return not named and not words["populations"].union(words["quantities"]).isdisjoint(opening)


def both(frames: Frames, discourse: Discourse, j: int, first: int) -> Holders:
    """Return the two of one kind who were the last subject, for "both countries", not for "rebels in both countries".

    Args:
        frames: The words.
        discourse: Who was spoken of before.
        j: Index of the noun.
        first: Index of the first word that tells how many they are.

    Returns:
        The two; without identifiers where no two such are known.
    """
    told, latest = discourse.several, discourse.latest
    words = set(frames.lower[first : j + 1])
    last = told is not None and latest is not None and told.ids == latest.ids
    hangs = frames.word(first - 1) in frames.lexicon.words["prepositions"] - frames.lexicon.words["subordinators"]
    # "Rebels in both countries" are others, "the leaders of both countries" speak for them.
    others = hangs and frames.word(first - 2) not in _LEADERS
    counted = {number for word, number in _COUNTS.items() if word in words}
    if told is None or not last or others or counted != {len(told.ids)}:
        return Holders()
    kinds = {frames.found.entity(i).type for i in told.ids}
    fits = words & _COUNTED.get(kinds.pop() if len(kinds) == 1 else EntityType.PLACE, frozenset())
    return replace(told, rule="sides", first=first, plural=True) if fits else Holders()


def opening_body(frames: Frames, j: int, low: int) -> NounPhrase | None:
    """Return the state or body with which a sentence opens, for its own "it": "Ruritania is near, but it".

    Args:
        frames: The words.
        j: Index of the pronoun.
        low: First word of the sentence.

    Returns:
        The phrase, or None where another may be meant.
    """
    phrase = frames.found.phrase_from(low + (frames.word(low) in frames.lexicon.words["determiners"]))
    if phrase is None or frames.word(j - 1) not in {"but", "and", "that"} or phrase.last >= j - 1:
        return None
    acts = frames.word(phrase.last + 1) in frames.lexicon.words["be"] | frames.lexicon.words["auxiliaries"]
    body = frames.found.entity(phrase.entity).type in {EntityType.STATE, EntityType.ORGANISATION}
    return phrase if acts and body else None


def own_paper(frames: Frames, discourse: Discourse, j: int) -> Holders | None:
    """Return those who put a text out for "this statement" in it, two or more also for "this framework" of theirs.

    Args:
        frames: The words.
        discourse: Who was spoken of before.
        j: Index of the noun.

    Returns:
        They, or None where other words stand there.
    """
    # "X welcomes the accord of Y and Z. This accord": theirs.
    drawn_up = frames.word(j) in _DRAWN_UP and (frames.word(j) == "statement" or len(discourse.we) > 1)
    own = frames.word(j - 1) == "this" and drawn_up and discourse.we
    return Holders(ids=discourse.we, rule="paper", first=j - 1) if own else None


def opening(frames: Frames, subject: Holders, first: int) -> int:
    """Return where the words end that may open a subordinate clause: in "As partners, we, the ministers" none may.

    Args:
        frames: The words.
        subject: The subject.
        first: First word of the sentence.

    Returns:
        One past the last of them.
    """
    return first if frames.lower[subject.first : subject.first + 2] == ("we", ",") else max(subject.first, first)


def called_body(frames: Frames, discourse: Discourse, j: int) -> Holders | None:
    """Return who was told of last, for "the organisation", "the group", "this accord", for "the minister" who is one.

    Args:
        frames: The words.
        discourse: Who was spoken of before.
        j: Index of the noun.

    Returns:
        The body or person, or None where other words stand there.
    """
    noun = frames.word(j)
    if frames.forms[j].istitle() and frames.found.phrase_from(j) is not None:
        # "The Group" is the body of that name.
        return None
    if frames.word(j - 1) != "the":
        return own_paper(frames, discourse, j)
    if noun in frames.lexicon.words["officials"] and discourse.person:
        bears = _bears(frames, discourse.person.ids[0], j)
        return replace(discourse.person, rule="pronoun-own", first=j - 1) if bears else None
    if noun == "group" and discourse.latest and len(discourse.latest.ids) == 1:
        kind = frames.found.entity(discourse.latest.ids[0]).type
        several = kind in {EntityType.ORGANISATION, EntityType.ARMED_GROUP}
        last = several and not _others_since(frames, discourse.latest.ids[0], j)
        return replace(discourse.latest, rule="pronoun-own", first=j - 1) if last else None
    called = noun in frames.lexicon.words["called_bodies"]
    body = discourse.body if called else None
    if body is None or frames.found.entity(body.ids[0]).type is not EntityType.ORGANISATION:
        return None
    return replace(body, rule="pronoun-own", first=j - 1)


def own_body(frames: Frames, discourse: Discourse, j: int) -> Holders | None:
    """Return who was told of last, for "his party", "her ministry"; nobody where another was named since.

    Args:
        frames: The words.
        discourse: Who was spoken of before.
        j: Index of the noun.

    Returns:
        The person, without identifiers after "X met Y. His party", or None where other words stand there.
    """
    words, person = frames.lexicon.words, discourse.person
    if frames.word(j) not in words["own_bodies"] or frames.word(j - 1) not in words["possessives"] or person is None:
        return None
    if frames.word(j) in {"party", "group", "movement", "coalition"} and frames.word(j - 2) in CLOSING | {""}:
        # "His party left him" does what he does not.
        return Holders(first=j - 1, reason="of what body he is is not told")
    starts = frames.found.words.starts
    near = frames.found.phrases_in(starts[max(j - _MAX_SINCE, 0)], starts[j - 1])
    named = [p.entity for p in near if frames.found.entity(p.entity).type is EntityType.PERSON]
    if named and named[-1] not in person.ids:
        return Holders(first=j - 1, reason="whose it is is not told")
    lands = [i for i in frames.found.entity(person.ids[0]).of if frames.found.entity(i).type is EntityType.STATE]
    if frames.word(j) in {"country", "government", "nation"} and len(lands) == 1:
        # "His country recognises it": the state does, as he tells.
        return Holders(ids=tuple(lands), rule="named", first=j - 1)
    return replace(person, rule="pronoun-own", first=j - 1)


def _bears(frames: Frames, person: str, j: int) -> bool:
    """Tell whether a person bears an office called again by its noun, and nobody else of that noun came since."""
    office, noun = _OFFICES.get(frames.word(j), frames.word(j)), frames.word(j)
    role = frames.found.entity(person).role
    if role is None or office not in role.quote.lower():
        return False
    if noun == office == "minister" and "prime minister" in role.quote.lower():
        # A prime minister is no "minister".
        return False
    named = office.split()[-1]
    last = next((k for k in range(j - 1, -1, -1) if frames.word(k) == named), -1)
    starts = frames.found.words.starts
    offices = [p for p in frames.found.phrases_in(starts[max(last - _MAX_TITLE, 0)], starts[j]) if p.last >= last >= 0]
    return bool(offices) and offices[0].entity == person


def _others_since(frames: Frames, body: str, j: int) -> bool:
    """Tell whether other bodies or groups came since a body was named last."""
    starts = frames.found.words.starts
    past = frames.found.phrases_in(starts[max(j - _MAX_SINCE, 0)], starts[j])
    since = next((n for n in range(len(past) - 1, -1, -1) if past[n].entity == body), -1)
    after = past[since].last + 1 if since >= 0 else max(j - _MAX_SINCE, 0)
    groups = frames.lexicon.words["forces"] | frames.lexicon.words["circles"]
    named = any(frames.found.entity(p.entity).type in _GROUPS for p in past[since + 1 :])
    return named or any(frames.word(k) in groups for k in range(after, j))
