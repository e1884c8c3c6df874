"""Quotations behind a name and a colon alone: "Minister X: “I welcome it.”", "Statement of X: “We accept.”"."""

from kg.extract.english.discourse import Holders
from kg.extract.english.frames import Frames
from kg.extract.english.speeches import Speech
from kg.extract.english.tokens import Quotation
from kg.kinds import EntityType

_SPEAKERS = frozenset({
    EntityType.PERSON, EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP, EntityType.POPULATION,
})  # fmt: skip
_LONGEST = 24
# Words in small letters that may stand before the name.
_MOST_BEFORE = 3


def labelled(frames: Frames, quotation: Quotation) -> Speech | None:
    """Find who says a quotation before which a line holds nothing but his name and a colon.

    Args:
        frames: The words.
        quotation: The quotation.

    Returns:
        The speech, or None where the line tells something else.
    """
    colon = quotation.first - 2
    while frames.word(colon) == "\n":
        colon -= 1
    first = colon
    while first > 0 and frames.word(first - 1) != "\n" and colon - first < _LONGEST:
        first -= 1
    if frames.word(colon) != ":" or frames.word(first - 1) not in {"\n", ""}:
        return None
    found = frames.found
    phrase = found.phrase_over(found.words.starts[colon - 1]) if colon > first else None
    if phrase is None or phrase.last != colon - 1 or found.entity(phrase.entity).type not in _SPEAKERS:
        return None
    paper = frames.word(phrase.first - 1 - (frames.word(phrase.first - 1) == "the")) in {"of", "by", "from"}
    if phrase.first < first or not _introduces(frames, first, phrase.first) or (paper and colon < quotation.first - 2):
        # Below "Statement of X:" all is X's, quoted or not.
        return None
    holders = Holders(ids=(phrase.entity,), behalf=phrase.behalf, rule="label", first=phrase.first)
    sense = frames.lexicon.verbs["say"][0][0]
    return Speech(quotation=quotation, holders=holders, cue=(colon, colon + 1), sense=sense)


def _introduces(frames: Frames, first: int, name: int) -> bool:
    """Tell whether before a name a line holds no more than a paper of its own or what the named one is."""
    name -= frames.word(name - 1) == "the" and name > first
    if frames.word(name - 1) in {"of", "by", "from"}:
        papers = frames.lexicon.words["papers"] | frames.lexicon.words["speaking_papers"]
        return name - first <= _MOST_BEFORE and frames.word(name - 2) in papers
    words = [frames.word(k) for k in range(first, name)]
    closed = frames.lexicon.words["closed"] | frames.lexicon.words["prepositions"]
    told = any(word in frames.lexicon.verbs or word in closed or word.endswith("ed") for word in words)
    return len(words) <= _MOST_BEFORE and not told and all(word.isalpha() for word in words)
