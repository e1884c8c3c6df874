"""Who is listed as putting a paper out: states and bodies by name, or by the post of whoever signs for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.english.closings import closing
from kg.extract.english.entities import FIELDS
from kg.extract.english.frames import Frames
from kg.extract.english.headings import SIGNATURE_LINES
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import Form, Found, NounPhrase
from kg.kinds import EntityType

SIGNERS = frozenset({EntityType.STATE, EntityType.ORGANISATION, EntityType.PERSON, EntityType.ARMED_GROUP})
_MAX_GAP = 10
_SIGNING = frozenset({"the", "governments", "government", "of", "signed", "by", "for", ":"})


def listing(found: Found, frames: Frames, first: int, last: int) -> tuple[tuple[str, ...], int]:
    """Collect the actors of one list, and return the first word that does not belong to it.

    Args:
        found: The things named.
        frames: The words.
        first: The first word of the list.
        last: One past the last word where it may end.

    Returns:
        The actors in order, and where their list ends.
    """
    ids: list[str] = []
    i, gap = first, 0
    while i < last and gap < _MAX_GAP:
        phrase = found.phrase_from(i)
        if phrase is not None and found.entity(phrase.entity).type in SIGNERS:
            # "The Spokesperson for X" says it for X.
            speaks_for = "spokes" in frames.word(phrase.last) and frames.word(phrase.last + 1) in {"for", "of"}
            ids += [] if speaks_for or _only_called(frames, phrase) else _behind_post(found, phrase)
            i, gap = phrase.last + 1, 0
        elif closed := _bracket(frames, i):
            i = closed + 1
        elif _between(frames, i):
            i, gap = i + 1, gap + 1
        else:
            break
    return tuple(dict.fromkeys(ids)), i


def _only_called(frames: Frames, phrase: NounPhrase) -> bool:
    """Tell whether a phrase only says what signatories are: "Foreign Ministers", "the G7" before "Ministers of A"."""
    words, nouns, at = frames.lexicon.words["signing"], frames.lexicon.words["side_nouns"], phrase.last + 1
    if frames.word(phrase.last) in nouns and all(frames.word(k) in words for k in range(phrase.first, at)):
        return True
    at += frames.word(at) in FIELDS
    return frames.word(at) in nouns and frames.word(at + 1) == "of"


def _between(frames: Frames, i: int) -> bool:
    """Tell whether a word may stand between signatories: "on" only in "on behalf", for "on Ruritania" tells of what."""
    about = frames.word(i) == "on" and frames.word(i + 1) != "behalf"
    return frames.word(i) in frames.lexicon.words["signing"] and not about


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Those who sign a text below a closing formula.

    Attributes:
        ids: They in order; nobody where one line names nobody known, since the list would not be whole.
        first: The first word of the formula.
    """

    ids: tuple[str, ...] = ()
    first: int = 0


def below(found: Found, frames: Frames) -> Signed:
    """Read who signs a text below "Sincerely," or "Signatories:", one to a line or all in one.

    Args:
        found: The things named.
        frames: The words.

    Returns:
        They and where they begin to sign.
    """
    closed = closing(frames.forms)
    roles = {e.role.start for e in found.entities if e.role is not None}
    ids: list[str] = []
    lines = closed.signatures
    if len(lines) == 1:
        signers, end = listing(found, frames, lines[0].first, lines[0].last)
        if len(signers) > 1 and end == lines[0].last:
            return Signed(ids=signers, first=closed.first)
    for line in lines:
        phrase = found.phrase_near(line.first)
        named = phrase is not None and phrase.first == line.first and phrase.form is Form.NAME
        if ids and found.words.starts[line.first] in roles and not named:
            # The office of whoever signs in the line before.
            continue
        if phrase is None or phrase.last >= line.last or found.entity(phrase.entity).type not in SIGNERS:
            return Signed(first=closed.first)
        ids += _behind_post(found, phrase)
    return Signed(ids=tuple(dict.fromkeys(ids)), first=closed.first)


def signatories(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[tuple[str, ...], int]:
    """Return those who sign a text where they are several: one to a line below "Signed:", or all in the last one.

    Args:
        found: The things named.
        frames: The words.
        sentences: The sentences.

    Returns:
        They in order and the first word of where they sign, or nobody and where the text ends.
    """
    signed = below(found, frames)
    return (signed.ids, signed.first) if len(signed.ids) > 1 else last_line(found, frames, sentences)


def last_line(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[tuple[str, ...], int]:
    """Return the states and bodies of which alone one of the last lines consists: "The Governments of A, B, and C.".

    Args:
        found: The things named.
        frames: The words.
        sentences: The sentences.

    Returns:
        The signatories in order and the first word of the line, or nobody and where the text ends.
    """
    for sentence in sentences[:-SIGNATURE_LINES:-1]:
        first = sentence.first
        while frames.word(first) in _SIGNING and first < sentence.last:
            first += 1
        signers, end = listing(found, frames, first, sentence.last)
        whole_line = len(signers) > 1 and all(not frames.forms[k].isalpha() for k in range(end, sentence.last))
        if whole_line and (first > sentence.first or _only_there(found, frames, sentences, sentence)):
            return signers, sentence.first
    return (), len(frames.forms)


def _only_there(found: Found, frames: Frames, sentences: tuple[Sentence, ...], line: Sentence) -> bool:
    """Tell whether a line joins names by "and" of which the text told nothing before, as tags below a text do not."""
    if not any(frames.word(k) == "and" for k in range(line.first, line.last)):
        return False
    starts = found.words.starts
    names = {p.entity for p in found.phrases_in(starts[line.first], found.words.ends[line.last - 1])}
    first = next((s.first for s in sentences if not s.heading), line.first)
    return names.isdisjoint(p.entity for p in found.phrases_in(starts[first], starts[line.first]))


def _behind_post(found: Found, phrase: NounPhrase) -> Sequence[str]:
    """Return whom a signatory stands for: by a post without a name the state or body, by his name himself."""
    post = phrase.form is Form.POST and found.entity(phrase.entity).type is EntityType.PERSON
    return phrase.behalf if post and phrase.behalf else (phrase.entity,)


def _bracket(frames: Frames, i: int) -> int:
    """Return the end of a bracket that opens at a word, "A (as mediator)", zero for none."""
    return next((k for k in range(i, i + _MAX_GAP) if frames.word(k) == ")"), 0) if frames.word(i) == "(" else 0
