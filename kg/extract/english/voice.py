"""Whose words a text is: the signatories of a joint statement, or the person in the byline for a state or body."""

from dataclasses import dataclass, replace

from kg.extract.english.bylines import byline, spoken_for
from kg.extract.english.frames import Frames
from kg.extract.english.headings import from_heading, past_greeting
from kg.extract.english.issuer import (
    acting,
    behind,
    from_office,
    intending,
    issuer,
    official,
    over_office,
    sole,
)
from kg.extract.english.openings import first_sentence, host, opened_by, reads_out
from kg.extract.english.putting_out import put_out_by, read_by
from kg.extract.english.signing import listing, signatories
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import Found
from kg.kinds import EntityType
from kg.lexicon.english import Inflection
from kg.lexicon.registry import Registry

_PAPERS = frozenset({"statement", "communique", "communiqué", "declaration"})
_OPENING = 4
# What two who put a paper out do in it, and nobody tells of his foes.
_DECLARING = frozenset({
    "affirm",
    "reaffirm",
    "declare",
    "announce",
    "reiterate",
    "express",
    "confirm",
    "share",
    "agree",
})
_TOLD = frozenset({"said", "told", "added", "stated", "stressed", "emphasized", "emphasised", "pointed", "explained"})
_LEADERS = frozenset({"leaders", "ministers", "heads", "members"})
_WE = frozenset({"we", "We", "our", "Our", "us", "ourselves"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Whose own words a stretch of the text is.

    Attributes:
        we: Whom "we" stands for.
        self: Whom "I" stands for.
        reporter: Who passes the words on: the person in the byline.
        first: First word of the stretch.
        last: One past its last word.
        cue: Range of the words that open it ("statement"), or None when nothing does.
        joint: Whether several put it out together, so that every sentence is theirs.
        speaks: Whether it says "we", so that what has no cue is said by them too.
        behalf: The state or body for which the person in the byline leads.
        principals: Those named before "as well as", where others only stand by them.
        listed: Range of the words of its first sentence that list who puts it out.
    """

    we: tuple[str, ...]
    self: tuple[str, ...] = ()
    reporter: tuple[str, ...] = ()
    first: int = 0
    last: int = 0
    cue: tuple[int, int] | None = None
    joint: bool = False
    speaks: bool = True
    behalf: tuple[str, ...] = ()
    principals: tuple[str, ...] = ()
    listed: tuple[int, int] = (0, 0)


def find_voice(found: Found, frames: Frames, sentences: tuple[Sentence, ...], registry: Registry) -> Voice | None:
    """Say whose words a text is, when it is somebody's statement.

    Args:
        found: The things named.
        frames: The words.
        sentences: The sentences.
        registry: Posts and who held them.

    Returns:
        The voice, or None for a text that only tells of others.
    """
    sentences = past_greeting(frames, sentences)
    reporter = byline(found, frames, sentences)
    joint = _introduced(found, frames, sentences) or (None if reporter else _signed(found, frames, sentences))
    if joint is None and (several := spoken_for(found, frames, sentences)):
        return Voice(we=several, self=reporter, last=len(frames.forms), joint=True)
    if joint is not None:
        # "G7 Ministers' Statement", then "We, the ministers of A, B and C": the latter tells who they are.
        listed = _opening(found, frames, sentences) if joint.cue else None
        return replace(joint, we=listed.we) if listed and _tells(frames, listed, joint) else joint
    says_we = _speaks(frames) or (bool(reporter) and _speaks(frames, words=frozenset({"I"})))
    opening = first_sentence(frames, sentences)
    public = official(found, frames, reporter) or from_office(frames, sentences)
    opened = () if _narrates(frames) else opened_by(found, frames, sentences, public=public)
    if public and not (opened or says_we or _narrates(frames) or reads_out(frames, opening)):
        opened = sole(found, frames, sentences) or intending(found, frames, sentences, doing=False)
    if says_we and reporter:
        we = issuer(found, frames, sentences, reporter, registry) or over_office(found, sentences, registry)
    elif says_we and from_office(frames, sentences):
        we = acting(found, frames, sentences) or intending(found, frames, sentences) or opened
        we = we or over_office(found, sentences, registry)
    else:
        we = opened if not reporter or official(found, frames, reporter) else ()
    if says_we and not (reporter or we) and (headed := _headed(found, frames, sentences)):
        return Voice(we=headed, last=len(frames.forms), speaks=False)
    if not reporter and not we:
        return None
    own = reporter if says_we else ()
    over = behind(found, reporter, registry) or (() if says_we else host(found, frames, opening, registry))
    # A ministry tells what its state will do.
    bodies = (found.entity(i) for i in we if found.entity(i).type is EntityType.ORGANISATION)
    over = tuple(dict.fromkeys((*over, *(state for body in bodies for state in body.of))))
    speaks = bool(opened) or (says_we and not reads_out(frames, opening))
    return Voice(we=we, self=own, reporter=reporter, last=len(frames.forms), speaks=speaks, behalf=over)


def _headed(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return the body that a heading names as speaking: not an office of another, that only passes words on."""
    body = from_heading(found, frames, sentences)
    words = frames.lexicon.words["officials"] | frames.lexicon.words["papers"]
    office = body and not words.isdisjoint(found.entity(body[0]).name_en.lower().split())
    return () if office and from_office(frames, sentences) else body


def _tells(frames: Frames, listed: Voice, joint: Voice) -> bool:
    """Tell whether "we, A, B and C" names more signatories than an introduction did."""
    said = (frames.word(listed.first - 2), frames.word(listed.first - 1)) == ("we", ",")
    return said and len(listed.we) > len(joint.we)


def _signed(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> Voice | None:
    """Read who speaks as "we": those whom the first words name, or those who sign below."""
    signed = _speaks(frames) or "undersigned" in frames.lower
    signers, below = signatories(found, frames, sentences) if signed else ((), 0)
    begin = _begin(frames, Sentence(first=0, last=0, line=0), sentences)
    end = min(below, _end(frames, begin))
    return _opening(found, frames, sentences) or (
        Voice(we=signers, first=begin, last=end, joint=True) if signers else None
    )


def _narrates(frames: Frames) -> bool:
    """Tell whether a text tells in the past tense what somebody said, as the news does and a statement does not."""
    return any(word in _TOLD for word in frames.lower)


def _speaks(frames: Frames, first: int = 0, *, words: frozenset[str] = _WE) -> bool:
    """Tell whether the text says "we" outside quotation marks from a word on."""
    quoted = False
    for word in frames.forms[first:]:
        if word in {"“", "”", '"'}:
            quoted = word == "“" or (word == '"' and not quoted)
        elif word in words and not quoted:
            return True
    return False


def _introduced(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> Voice | None:
    """Read the introduction of a joint statement: "the following statement was released by A and B:"."""
    for sentence in sentences[:_OPENING]:
        begin = _begin(frames, sentence, sentences)
        words = {frames.word(k) for k in range(sentence.first, sentence.last)}
        announced = (
            begin > sentence.last or frames.word(sentence.last - 1) == ":" or bool(words & {"following", "text"})
        )
        headed = sentence.heading or _is_title(frames, sentence)
        if not announced and not (headed and _speaks(frames, sentence.last)):
            continue
        for i in range(sentence.first, sentence.last):
            if frames.word(i) in _PAPERS and (signers := put_out_by(found, frames, i, sentence)):
                reader = read_by(found, frames, i, sentence) if len(signers) == 1 else ()
                if len(signers) == 1 and found.entity(signers[0]).type is EntityType.PERSON:
                    reader = signers
                end = _end(frames, begin)
                first = _principals(found, frames, sentence, signers)
                return Voice(
                    we=signers, self=reader, first=begin, last=end, cue=(i, i + 1), joint=True, principals=first
                )
    return None


def _principals(found: Found, frames: Frames, sentence: Sentence, signers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the signatories before "as well as" or "along with": the parties, by whom their mediators stand."""
    for k in range(sentence.first, sentence.last):
        if (frames.word(k), frames.word(k + 1)) in {("well", "as"), ("along", "with"), ("together", "with")}:
            words = found.words
            before = found.phrases_in(words.starts[sentence.first], words.ends[k])
            first = tuple(dict.fromkeys(p.entity for p in before if p.entity in signers))
            return first if len(first) > 1 else ()
    return ()


def _is_title(frames: Frames, sentence: Sentence) -> bool:
    """Tell whether the first line is a long title: "Statement of X, Y and Z", with no full stop behind it."""
    # "A joint statement from".
    opens = {frames.word(sentence.first + k) for k in range(3)} & _PAPERS
    ends = frames.word(sentence.last - 1) in {".", "!", "?"}
    return sentence.first == 0 and bool(opens) and not ends


def _opening(found: Found, frames: Frames, sentences: tuple[Sentence, ...]) -> Voice | None:
    """Read who speaks as "we" from the first words: "We, the ministers of A and B", or "A and B met", then "we"."""
    for sentence in [s for s in sentences if not s.heading][:_OPENING]:
        if group := _group(found, frames, sentence):
            return Voice(we=group, first=sentence.first, last=_end(frames, sentence.first), joint=True)
        named = frames.word(sentence.first) == "we" and frames.word(sentence.first + 1) == ","
        first = sentence.first + 2 * named
        signers, end = listing(found, frames, first, sentence.last)
        # "We, the leaders of the Lake Union, condemn", "Ministers of the Lake Union met. We condemn".
        closed = named and "," in (frames.word(end - 1), frames.word(end))
        alone = len(signers) == 1 and (closed or any(frames.word(k) in _LEADERS for k in range(first, end)))
        if len(signers) < 2 and not alone:
            continue
        verb = frames.word(frames.after_adverbs(end))
        present = any(form is Inflection.BASE for _, form in frames.lexicon.verbs.get(verb, ()))
        met = verb in frames.lexicon.words["met"] or present
        declares = verb in _DECLARING and from_office(frames, sentences)
        if named or declares or (met and _speaks(frames, sentence.last)):
            begin = first if named or present else _begin(frames, sentence, sentences)
            return Voice(we=signers, first=begin, last=_end(frames, begin), joint=True, listed=(first, end))
    return None


def _group(found: Found, frames: Frames, sentence: Sentence) -> tuple[str, ...]:
    """Return those who call themselves by a common noun with which a sentence opens: "We, the residents of X,"."""
    at = sentence.first + 1 + (frames.word(sentence.first + 1) == ",")
    at += frames.word(at) == "the"
    phrase = found.phrase_from(at) if frames.word(sentence.first) == "we" and at > sentence.first + 1 else None
    group = phrase is not None and found.entity(phrase.entity).type is EntityType.POPULATION
    return (phrase.entity,) if phrase and group else ()


def _begin(frames: Frames, sentence: Sentence, sentences: tuple[Sentence, ...]) -> int:
    """Return the first word of a statement's own text, after its introduction and "Begin text:"."""
    for other in sentences[:8]:
        if frames.word(other.first) == "begin" and frames.word(other.first + 1) in {"text", "statement"}:
            return other.last
    return sentence.last


def _end(frames: Frames, begin: int) -> int:
    for i in range(begin, len(frames.forms) - 1):
        if (
            frames.word(i) == "end"
            and frames.word(i + 1) in {"text", "statement"}
            and frames.word(i - 1) in {"\n", ".", ""}
        ):
            return i
    return len(frames.forms)
