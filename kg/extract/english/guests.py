"""Who is in a subject beside whoever is named last in it: "the Secretary and his counterparts", "A, along with B"."""

from kg.extract.english.frames import Frames
from kg.extract.mentions.found import Form, NounPhrase
from kg.kinds import EntityType

_HOSTS = frozenset({"secretary", "minister", "president", "premier", "envoy", "ambassador", "chancellor", "king"})
_GUESTS = frozenset({"counterparts", "ministers", "leaders", "secretaries", "presidents", "envoys"})
_GROUPS = frozenset({"group", "guerrillas", "rebels", "rebel", "party", "movement", "militia", "faction", "fighters"})
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP})
_FIELDS = frozenset({"foreign", "prime", "defense", "defence", "interior"})

# "Our two countries", "their leaders": nobody that a description alone could name.
_SHARED = frozenset({"our", "their", "two"})
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


def by_whom(frames: Frames, phrase: NounPhrase) -> tuple[str, ...]:
    """Return those by whom something is done: "condemned by A, B and C", not "by A, and C left".

    Args:
        frames: The words.
        phrase: The first of them.

    Returns:
        Their identifiers.
    """
    return _enumerated(frames, phrase) or (phrase.entity,)


def _enumerated(frames: Frames, phrase: NounPhrase) -> tuple[str, ...]:
    """Return a list of names with its last before a sign or a small word; none where a clause goes on from it."""
    ids, words = [phrase.entity], frames.lexicon.words
    while frames.word(k := phrase.last + 1) in {",", "and"}:
        k += 1 + (frames.word(k + 1) == "and")
        following = frames.found.phrase_from(k + (frames.word(k) == "the"))
        if following is None:
            break
        ids.append(following.entity)
        phrase = following
    after = frames.word(phrase.last + 1)
    closed = not after.isalpha() or after in words["prepositions"] | words["conjunctions"] | {"who", "which", "that"}
    return tuple(dict.fromkeys(ids)) if closed and after != "'s" else ()


def before_group(frames: Frames, j: int) -> int:
    """Step back over what a body is behind its name: "the Free Front (FF) rebels", "the Accord group".

    Args:
        frames: The words.
        j: Last word of the subject.

    Returns:
        The index of the name's last word, or the same word where no name stands before such a noun.
    """
    # "Falk himself added"
    j -= frames.word(j) in {"himself", "herself", "itself", "themselves"}
    k = j
    while frames.word(k) in _GROUPS and k > j - 2:
        k -= 1
    if k == j or not (frames.forms[k][:1].isupper() or frames.word(k) == ")"):
        return j
    if frames.word(k) == ")" and frames.word(k - 2) == "(":
        k -= 3
    ended = frames.found.phrase_over(frames.found.words.starts[k])
    body = ended is not None and ended.last == k and frames.found.entity(ended.entity).type in _BODIES
    return k if body else j


def is_object(frames: Frames, before: int, low: int) -> bool:
    """Tell whether a name is the object of what others do: "rebels fighting A", "a man who met A".

    Args:
        frames: The words.
        before: The word before the name.
        low: First word where the subject may stand.

    Returns:
        Whether a participle behind another name, or a verb behind "who", stands there.
    """
    if before <= low:
        return False
    doer = frames.found.phrase_over(frames.found.words.starts[before - 1])
    doing = frames.word(before).endswith("ing") and doer is not None and doer.last == before - 1
    near = [frames.word(k) for k in range(max(low, before - 2), before)]
    # "A man who met A", but "X, who said A wanted peace"
    says = any("says" in sense.flags for sense, _ in frames.lexicon.verbs.get(frames.word(before), ()))
    return doing or ("who" in near and frames.word(before).isalpha() and not says)


def is_list(frames: Frames, first: int, stop: int) -> bool:
    """Tell whether what stands between two commas is the rest of a list and its verb: "A, B and C attended, said X".

    Args:
        frames: The words.
        first: First word behind the first comma.
        stop: Index of the second comma.

    Returns:
        Whether two names joined by "and" stand there and more behind them.
    """
    one = frames.found.phrase_from(first)
    two = frames.found.phrase_from(one.last + 2) if one and frames.word(one.last + 1) == "and" else None
    return two is not None and two.last + 1 < stop


def beside(frames: Frames, j: int, group: int) -> tuple[str, ...]:
    """Return those with whom a subject acts, told between commas: "Ruritania, along with Sylvania, condemned".

    Args:
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
    first = frames.found.phrase_from(at + (frames.word(at) in frames.lexicon.words["determiners"]))
    ids = _enumerated(frames, first) if first else ()
    return tuple(i for i in ids if frames.found.entity(i).type is not EntityType.PLACE)


def told_by(frames: Frames, before: int, *, several: bool) -> str:
    """Say how names behind a preposition are a subject: "a statement by A", "talks between A and B"; else nothing.

    Args:
        frames: The words.
        before: Index of the preposition.
        several: Whether more than one is named.

    Returns:
        ``paper``, ``meeting`` or ``voice`` ("we in A reject"), or an empty string.
    """
    if frames.word(before) in {"in", "at", "of"} and frames.word(before - 1) == "we":
        inside = frames.found.phrase_from(before + 1 + (frames.word(before + 1) == "the"))
        body = inside is not None and frames.found.entity(inside.entity).type is EntityType.ORGANISATION
        return "voice" if body else ""
    # "A statement issued by A said"
    at = before - 1 - (frames.word(before - 1) in {"issued", "released", "published", "posted"})
    word, noun, words = frames.word(before), frames.word(at), frames.lexicon.words
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
    return _before_who(frames, j, low)


def _before_who(frames: Frames, j: int, low: int) -> int:
    """Step back over what a person is told to be where no comma closes it: "X, who is head of the party said"."""
    joins = (frames.lexicon.words["subordinators"] | _OPEN) - {"who"}
    for k in range(j, max(low, j - _MAX_WHO), -1):
        if frames.word(k) in joins:
            break
        opens = (frames.word(k - 1), frames.word(k)) == (",", "who") and frames.word(k + 1) in {"is", "was"}
        person = frames.found.phrase_over(frames.found.words.starts[k - 2]) if opens else None
        if person is not None and frames.found.entity(person.entity).type is EntityType.PERSON:
            return k - 2 if person.last == k - 2 and before_article(frames, person.first) < low else j
    return j


_OPEN, _MAX_WHO = frozenset({",", "“", ";", ":", "which"}), 40


def opening_we(frames: Frames, low: int, j: int) -> int:
    """Return where "we" stands whom the names behind it tell: "As partners, we, the ministers of A and B, met".

    Args:
        frames: The words.
        low: First word of the sentence.
        j: Index of the comma before the verb.

    Returns:
        Its index, -1 for none.
    """
    return next((k for k in range(low, j - 1) if (frames.word(k), frames.word(k + 1)) == ("we", ",")), -1)
