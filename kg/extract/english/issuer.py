"""Who issues a text: the person in its byline, the office in its heading, the state or body that acts in it."""

from collections import Counter

from kg.extract.english.bylines import BYLINE_LINES
from kg.extract.english.frames import Frames
from kg.extract.english.headings import BODIES
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import Found, NounPhrase
from kg.kinds import Act, EntityType
from kg.lexicon.english import Inflection, Sense
from kg.lexicon.registry import Registry

_NEAR = 6
# What news tells of somebody as often as his own statement does.
_TOLD_OF = frozenset({"want", "propose", "sign", "raise", "put"})
# What only an issuer says of itself: "stands ready", "is committed", "will continue", "will extend".
_IN_CLAUSE = frozenset({"that", "which", "if", "whether", "and", "but"})
_WILLING = frozenset({"ready", "committed", "determined", "prepared", "resolved", "proud", "grateful", "firmly"})
# What nobody says of his foe.
_GRACIOUS = frozenset({"committed", "proud", "grateful"})
_STEADY = frozenset({"continue", "extend", "remain", "work", "support", "stand", "seek", "provide", "host"})


def issuer(
    found: Found, frames: Frames, sentences: tuple[Sentence, ...], reporter: tuple[str, ...], registry: Registry
) -> tuple[str, ...]:
    """Say whom "we" stands for in a text with a byline.

    A spokesperson's "we" is the state or body spoken for. Whoever leads one says it for himself, unless the text lets
    the state act beside him, or tells "I" from "we".

    Args:
        found: The things named.
        frames: The words.
        sentences: The sentences.
        reporter: The person in the byline.
        registry: Posts and who held them.

    Returns:
        The state, the body or the person; nobody for the author of an opinion.
    """
    office = official(found, frames, reporter)
    body = behind(found, reporter, registry)
    acts = acting(found, frames, sentences) if office else ()
    whole = found.entity(body[0]).type is EntityType.STATE if body else False
    if body and acts and acts != body and (whole or found.entity(acts[0]).type is not EntityType.STATE):
        # A body or another state that somebody praises or blames is not the one he speaks for.
        acts = ()
    if _mouthpiece(found, reporter) or "I" in frames.forms:
        return body or acts or (intending(found, frames, sentences) if office else ())
    # "The Government is imposing sanctions", over the name of its minister: it says "we" there.
    imposes = body if office and body and intending(found, frames, sentences, doing=False) == body else ()
    return acts or imposes or (reporter if office else body)


def _mouthpiece(found: Found, reporter: tuple[str, ...]) -> bool:
    """Tell whether the person in a byline only speaks for somebody."""
    roles = [role.quote.lower() for i in reporter if (role := found.entity(i).role)]
    return any(word in role for role in roles for word in ("spokes", "permanent representative"))


def behind(found: Found, reporter: tuple[str, ...], registry: Registry) -> tuple[str, ...]:
    """Return the state or body behind the person in a byline: by his office in the text, else by his posts."""
    for identifier in reporter:
        person = found.entity(identifier)
        if person.of:
            return person.of[:1]
        known_posts = registry.posts_of(person.key, found.release.published) or registry.posts_of(person.key)
        posts = [registry.posts[post] for post in known_posts]
        keys = {post.state or post.body for post in posts}
        known = [entity.id for entity in found.entities if entity.key and entity.key in keys]
        if len(known) == 1:
            return (known[0],)
    return ()


def official(found: Found, frames: Frames, reporter: tuple[str, ...]) -> bool:
    """Tell whether the person in a byline holds a public office, as the author of an opinion piece need not."""
    roles = [role for i in reporter if (role := found.entity(i).role) is not None]
    offices = frames.lexicon.words["officials"]
    return any(word in offices for role in roles for word in role.quote.lower().replace(",", " ").split())


def from_office(frames: Frames, sentences: tuple[Sentence, ...]) -> bool:
    """Tell whether a text without a person in its byline is put out by a public office."""
    words = frames.lexicon.words
    heads = [s for s in sentences[:BYLINE_LINES] if s.heading]
    return any(frames.word(k) in words["officials"] | words["papers"] for s in heads for k in range(s.first, s.last))


def over_office(found: Found, sentences: tuple[Sentence, ...], registry: Registry) -> tuple[str, ...]:
    """Return the state of the office that a heading names, where the text names it and opens with no other that acts.

    Args:
        found: The things named.
        sentences: The sentences.
        registry: Of what each office is a part.

    Returns:
        The state, or nobody.
    """
    states = {entity.key: entity.id for entity in found.entities if entity.type is EntityType.STATE}
    for sentence in sentences[:BYLINE_LINES]:
        spans = (found.words.starts[sentence.first], found.words.ends[sentence.last - 1])
        for phrase in found.phrases_in(*spans) if sentence.heading else ():
            key = found.entity(phrase.entity).key
            while key in registry.entries and key not in states:
                key = registry.entries[key].part_of
            if key in states and found.entity(phrase.entity).key != key:
                return () if _another_opens(found, sentences, states[key]) else (states[key],)
    return ()


def _another_opens(found: Found, sentences: tuple[Sentence, ...], state: str) -> bool:
    """Tell whether another than a state begins the text: "Italy hosted a meeting", of which "we" may be all who met."""
    first = next((s.first for s in sentences if not s.heading), 0)
    opens = found.phrase_near(first)
    return opens is not None and opens.entity != state


def acting(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return the state or body that most often commends, condemns, backs or demands in the present tense.

    Where two do so equally often nobody is chosen, and one that is called a regime never is: whom "we" stands for
    decides whose every sentence is.
    """
    return _most(_counted(found, frames, sentences), found)


def sole(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return the state or body that alone commends, condemns, backs or demands in a text, where no other does."""
    acts = _counted(found, frames, sentences)
    return tuple(acts) if len(acts) == 1 else ()


def _counted(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> Counter[str]:
    acts: Counter[str] = Counter()
    for sentence in sentences:
        for i in range(sentence.first + 1, sentence.last if not sentence.heading else 0):
            senses = frames.lexicon.verbs.get(frames.word(i), ())
            voiced = any(
                inflection is Inflection.THIRD and (_voices(sense) or _expresses(sense, frames, i))
                for sense, inflection in senses
            )
            if voiced and (phrase := _subject(found, frames, i)) and frames.word(phrase.last) != "regime":
                acts[phrase.entity] += 1
    for asked in _asked(found, frames):
        acts.pop(asked, None)
    return acts


def _asked(found: Found, frames: Frames) -> set[str]:
    """Return those on whom "we" call in a text: they do not issue it."""
    asked = set()
    for i, word in enumerate(frames.lower):
        calls = (word in {"call", "calls"} and frames.word(i + 1) in {"on", "upon"}) or word in {"urge", "urges"}
        at = i + 1 + (word in {"call", "calls"})
        phrase = found.phrase_from(at + (frames.word(at) == "the")) if calls and frames.word(i - 1) == "we" else None
        asked |= {phrase.entity} if phrase else set()
    return asked


def intending(found: Found, frames: Frames, sentences: tuple[Sentence, ...], *, doing: bool = True) -> tuple[str, ...]:
    """Return the state or body that most often is told to be ready for something, to be doing it or going to do it."""
    acts: Counter[str] = Counter()
    for sentence in sentences:
        for i in range(sentence.first + 1, sentence.last if not sentence.heading else 0):
            word, following = frames.word(i), frames.word(frames.after_adverbs(i + 1))
            be = word in frames.lexicon.words["be"]
            measure = any("measure" in sense.flags for sense, _ in frames.lexicon.verbs.get(following, ()))
            ready = be and (following in (_WILLING if doing else _GRACIOUS) or measure)
            does = (word in {"is", "are"} and following.endswith("ing")) or (word == "will" and following in _STEADY)
            if ready or (doing and (does or (word == "continues" and following == "to"))):
                phrase = _subject(found, frames, i)
                main = phrase is not None and not _IN_CLAUSE & {frames.word(phrase.first - k) for k in (1, 2)}
                acts.update([phrase.entity] if phrase and main else [])
    return _most(acts, found)


def _most(acts: Counter[str], found: Found) -> tuple[str, ...]:
    """Return the one counted most often; of several the one state, whose bodies the others may be, else nobody."""
    most = max(acts.values(), default=0)
    ranked = [identifier for identifier, count in acts.items() if count == most]
    if len(ranked) > 1:
        ranked = [i for i in ranked if found.entity(i).type is EntityType.STATE]
    return (ranked[0],) if len(ranked) == 1 else ()


def _voices(sense: Sense) -> bool:
    """Tell whether a verb voices a stance by itself, not by a noun that follows it."""
    silent = not {"statement", "denied"}.isdisjoint(sense.flags) or sense.lemma in _TOLD_OF
    return sense.frames != (("noun",),) and not silent and sense.act is not Act.STATE


def _expresses(sense: Sense, frames: Frames, i: int) -> bool:
    """Tell whether a verb voices something by the noun that follows: "expresses its condemnation"."""
    nouns = frames.lexicon.nouns
    return (
        sense.frames == (("noun",),)
        and "talks" not in sense.flags
        and any(frames.word(k) in nouns for k in range(i + 1, i + _NEAR))
    )


def _subject(found: Found, frames: Frames, verb: int) -> NounPhrase | None:
    """Return the state or body that stands right before a verb and hangs on nothing."""
    j = verb - 1
    while frames.is_adverb(j):
        j -= 1
    phrase = found.phrase_over(found.words.starts[j])
    if phrase is not None and found.entity(phrase.entity).type is EntityType.PERSON:
        # "Ruritania and President X" is Ruritania with one who stands for it.
        joined = frames.word(phrase.first - 1) == "and"
        phrase = found.phrase_over(found.words.starts[phrase.first - 2]) if joined and phrase.first > 1 else None
        j = phrase.last if phrase else j
    if phrase is None or phrase.last != j or found.entity(phrase.entity).type not in BODIES:
        return None
    before = phrase.first - 2 if frames.word(phrase.first - 1) == "the" else phrase.first - 1
    # "The union, which Ruritania blames", "neither Sylvania nor Ruritania", "if Ruritania rejects it".
    words, told = frames.lexicon.words, frames.word(before)
    hangs = told in words["prepositions"] or told in words["subordinators"] or told in _HANGING or told in _WHATEVER
    return None if hangs else phrase


# "Something the union denies": whoever does it issues nothing.
_WHATEVER = frozenset({"something", "everything", "anything", "nothing", "what", "all", "one"})
_HANGING = frozenset({"and", "nor", "or", "which", "whom", "whose", "if", "unless", "whether", "that", "why", "how"})
