"""Decide whether a cue stands where a statement can begin: at the head of a clause, or after its subject."""

from dataclasses import dataclass

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import FUTURE, NOUNS
from kg.extract.layout.wording import (
    CONNECTIVES,
    MAY,
    NEGATIONS,
    PUNCTUATION,
    RELATIVES,
    RESETS,
    SELF_THAT,
    SO_HE,
    THAT,
    WAS,
    WRITER,
    YET,
)
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.amid import amid
from kg.extract.stances.authors import another_in_it, author, holds
from kg.extract.stances.behind_but import behind_but
from kg.extract.stances.datelines import bylined, dated
from kg.extract.stances.doers import oblique
from kg.extract.stances.fronted import fronted, of_meeting, only_so, signs, told_behind_that
from kg.extract.stances.had_done import after_was, had_before
from kg.extract.stances.headings import is_press
from kg.extract.stances.hence import hence
from kg.extract.stances.honoured import before_honours
from kg.extract.stances.issuers import WE, WHILE, introduces_us, speaks_for_us
from kg.extract.stances.occasions import told_on_occasion
from kg.extract.stances.openings import although, in_his_words, turns_to, verb_first
from kg.extract.stances.pairs import two_before
from kg.extract.stances.participles import participle_goes_on
from kg.extract.stances.recalled import happened_to, recalled
from kg.extract.stances.remains import before_still
from kg.extract.stances.stands_behind import resolves, stands_behind_opening, stands_behind_while
from kg.extract.stances.tone import OWN
from kg.extract.stances.turnings import past_topic
from kg.extract.stances.wishing import we_wish, wish_begins, wishing
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_OPENING, _BEFORE_NAME = 14, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where the clause of a cue begins, and the subject that stands before it.

    Attributes:
        start: Index of the first word of the clause, connectives included.
        subject: Actor phrases before the verb.
        reset: Whether words such as "for his part" announce another speaker.
        negated: Whether the cue is negated.
    """

    start: int
    subject: tuple[NounPhrase, ...] = ()
    reset: bool = False
    negated: bool = False


def place(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> Position | None:
    """Decide whether a cue at a place can begin a statement of the sentence itself.

    Args:
        layout: The release.
        i: Index of the cue's word.
        cue: One reading of it.
        sentence: The sentence.

    Returns:
        The position; None when the cue stands inside a content, a relative clause or a noun phrase.
    """
    if cue.inflected.shape is Shape.PARTICIPLE:
        return Position(start=i) if participle_goes_on(layout, i, cue, sentence) else None
    if cue.inflected.person == 1:
        return _of_us(layout, i, cue, sentence)
    if cue.verb.act is Act.DISCUSS and cue.inflected.shape is Shape.IMPERFECT and _expected(layout, i):
        return Position(start=i - 3)
    j, negated = _before_verb(layout, i, cue, sentence)
    whose = stands_behind_while(layout, i, cue, sentence) or wishing(layout, i, cue, sentence)
    if whose is not None:
        return Position(start=wish_begins(layout, i), subject=(whose,))
    may = layout.form(i - 1) in MAY and cue.inflected.shape is Shape.IMPERFECT and not cue.conjunction
    if layout.form(j - 1) in _WHILE_HE and (whose := _indeed(layout, j - 2, sentence)):
        return Position(start=sentence.first, subject=(whose,), negated=negated)
    behind = told_behind_that(layout, j, cue, sentence) or told_on_occasion(layout, load_cues(), j, sentence)
    if may or behind or only_so(layout, j, i):
        return None
    by = bylined(layout, i, j, cue, sentence)
    if front := () if by else fronted(layout, j, cue, sentence) or behind_but(layout, j, cue, sentence):
        return Position(start=_connectives(layout, front[0].first, sentence), subject=front, negated=negated)
    if authors := author(layout, i, cue, sentence):
        return Position(start=j - (layout.form(j - 1) in RELATIVES), subject=authors, negated=negated)
    if by or (_begins(layout, j, sentence) and not _describes(layout, j, i, cue)) or "فقد" in layout.forms[j:i]:
        start = _connectives(layout, j, sentence)
        return Position(start=start, reset=not RESETS.isdisjoint(layout.forms[start:j]), negated=negated)
    therefore = hence(layout, i, cue, sentence)
    return Position(start=therefore) if therefore else _within(layout, i, j, cue, sentence, negated=negated)


def _before_verb(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> tuple[int, bool]:
    """Return where the particles before a verb begin, "still" among them, and whether they negate it."""
    j = i
    while j > sentence.first and layout.forms[j - 1] in _BEFORE_VERB:
        j -= 1
    negated = not NEGATIONS.isdisjoint(layout.forms[j:i])
    return before_still(layout, j, sentence.first) if _present(cue) else j, negated


def _present(cue: CueForm) -> bool:
    """Tell whether a verb may stand behind "still": in the present, and not "is considered", written alike."""
    return cue.inflected.shape is Shape.IMPERFECT and not cue.conjunction and cue.verb.force != "considers"


def _expected(layout: Layout, i: int) -> bool:
    """Tell whether a verb stands behind "it is expected that": what is to be discussed is on the agenda already."""
    told = layout.form(i - 1) == "ان" and layout.form(i - 2) in FUTURE and layout.form(i - 3) in ("من", "ومن")
    # "It is not expected", "it was expected".
    return told and layout.form(i - 4) not in NEGATIONS | WAS


def _within(layout: Layout, i: int, j: int, cue: CueForm, sentence: Stretch, *, negated: bool) -> Position | None:
    """Decide on a cue that does not stand at the head of a clause: after its subject, or where it can begin."""
    if of_meeting(layout, i, cue, sentence) or in_his_words(layout, i, cue, sentence):
        return Position(start=i)
    subject = layout.ends_at.get(j - 1) or happened_to(layout, j)
    if subject is None and layout.form(j - 1) in ("،", ",", ")"):
        subject = layout.ends_at.get(j - 2)
    behind = layout.form(j - 1) not in RELATIVES and another_in_it(layout, i, cue)
    opened = verb_first(layout, i, cue, sentence) or stands_behind_opening(layout, i, cue, sentence)
    if behind or opened or (subject is not None and signs(layout, subject, i, cue)):
        return Position(start=j, negated=negated)
    if (before := had_before(layout, j, cue)) is not None:
        return Position(start=before.first - 1, subject=(before,), negated=negated)
    if subject is not None and layout.form(subject.first - 1) in _HE_TOO and layout.proclitic(subject) == "و":
        # "His country and X support", "that he and X support": they do so together.
        return None
    if subject is not None and not cue.conjunction and not layout.proclitic(subject).strip("وف"):
        return _after_subject(layout, subject, sentence, negated=negated, goes_on=_present(cue))
    if (was := after_was(layout, j, cue, sentence)) is not None:
        return Position(start=_connectives(layout, was.first - 1, sentence), subject=(was,), negated=negated)
    if layout.form(j - 1) in NOUNS and cue.verb.flags & {"agenda", "joint"} and cue.inflected.gender == "f":
        held_by = (who,) if (who := holds(layout, j - 1, sentence)) else ()
        return Position(start=i, subject=held_by, negated=negated)
    return Position(start=i) if not negated and amid(layout, i, cue, sentence) else None


def _of_us(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> Position | None:
    """Decide on a cue in the first person in the text's own voice, or behind a name and a colon."""
    label = layout.ends_at.get(i - 2) if layout.form(i - 1) == ":" and not cue.conjunction else None
    if label is not None and label.first == sentence.first and cue.inflected.shape is Shape.IMPERFECT:
        # "Damascus:" and "The paper X:" may as well be where a report comes from.
        source = layout.found.entity(label.entity).type is EntityType.STATE or is_press(layout, label)
        return None if source or cue.verb.tier == "C" or not layout.bare(label) else Position(start=i, subject=(label,))
    if i in layout.place_at or not speaks_for_us(layout, i, cue, sentence):
        # "Nasr" is a name here, and not "we insist".
        return None
    start = _connectives(layout, i - (layout.form(i - 1) in WE), sentence)
    if cue.conjunction or _begins(layout, i, sentence) or introduces_us(layout, i, sentence) or we_wish(layout, i):
        return Position(start=start)
    return None


def _indeed(layout: Layout, last: int, sentence: Stretch) -> NounPhrase | None:
    """Return the actor with whom, or after whose "indeed", a sentence opens, and who ends at a word or a comma."""
    phrase = layout.ends_at.get(last) or layout.ends_at.get(last - 1)
    if phrase is not None and phrase.first == sentence.first and layout.proclitic(phrase) in ("", "و"):
        # "And the council, while it condemns this, calls for".
        return phrase
    if phrase is None or layout.forms[sentence.first] not in _INDEED:
        return resolves(layout, last + 1, sentence)
    before = layout.forms[sentence.first + 1 : phrase.first]
    opens = len(before) <= _BEFORE_NAME and not PUNCTUATION & set(before)
    return phrase if opens else resolves(layout, last + 1, sentence)


# "At the time that".
_HE_TOO, _WHEN = OWN | SELF_THAT, frozenset(["الوقت", "الحين"])
_AFTER = frozenset(["بعد", "وبعد", "بعدما", "وبعدما"])
# "Indeed" opens a sentence and is no "that".
_INDEED, _WHILE_HE = frozenset(["ان", "وان"]), WHILE | {"وهو", "وهي", "وهم"}
# "And he sees that": a pronoun at the head of a sentence takes up whoever spoke.
_HE = word_set("هو هي هم وهو وهي وهم")
_AT_THE_HEAD, _BEFORE_IMPERFECT = _HE | _INDEED | _AFTER, PUNCTUATION | THAT | CONNECTIVES | _HE
_BEFORE_VERB = NEGATIONS | {"قد", "وقد", "فقد", "لقد", "كان", "كانت", "وكان", "وكانت", "سوف"}


# "Therefore the party condemns": in Arabic "therefore so".
_SO, _HENCE = "فان", word_set("عليه وعليه لذلك ولذلك لذا ولذا لهذا ولهذا بالتالي وبالتالي بناء وبناء من ومن هنا ذلك")
_BESIDES = {"اضافه": "الي", "بالاضافه": "الي", "فضلا": "عن", "علاوه": "علي"}


def _begins(layout: Layout, j: int, sentence: Stretch) -> bool:
    """Tell whether a clause begins at a place."""
    if j <= sentence.first or turns_to(layout, j, sentence) or dated(layout, j, sentence):
        return True
    before = layout.forms[j - 1]
    if any(
        past_topic(layout, k) == j and (k <= sentence.first or layout.forms[k - 1] in COMMAS) for k in (j - 2, j - 3)
    ):
        return True
    besides = _BESIDES.get(layout.form(j - 3)) == layout.form(j - 2) and j - 4 < sentence.first + 2
    if before in THAT and (besides or _noted(layout, j, sentence)):
        return True
    if (
        (before == "الذي" and layout.form(j - 2) in _WHEN)
        or (before == "وقت" and layout.form(j - 2) == "في")
        or before in WHILE
        or (before in _AT_THE_HEAD and j - 1 == sentence.first)
        or (before == _SO and sentence.first < j - 1 and _HENCE.issuperset(layout.forms[sentence.first : j - 1]))
        or (before == _SO and although(layout, j - 1, sentence))
        or (before in SO_HE and not WHILE.isdisjoint(layout.forms[sentence.first : j]))
    ):
        return True
    if before in RELATIVES or before in THAT:
        return False
    if before in PUNCTUATION or before in CONNECTIVES or (before == "/" and layout.form(j - 2).isdigit()):
        # "That this confirms ...": the pronoun is what the verb tells of.
        # A sign that closes a name belongs to the subject: "the minister (N M) said".
        return (layout.form(j - 2) not in THAT or before in PUNCTUATION) and j - 1 not in layout.ends_at
    return any(layout.time_at[k][0] == j for k in range(max(sentence.first, j - 6), j) if k in layout.time_at)


def _noted(layout: Layout, j: int, sentence: Stretch) -> bool:
    """Tell whether "that" before a place opens what the sentence itself tells: "however", "it is noted that"."""
    # "And after he had held that": a view of his own.
    after = layout.form(j - 2) in _AFTER and j - 2 == sentence.first
    if after or layout.form(j - 2) in YET or _happened_before(layout, j - 2, sentence):
        return True
    near = j - sentence.first <= _OPENING
    return near and (_NOTED.issuperset(layout.forms[sentence.first : j - 1]) or recalled(layout, j, sentence))


def _describes(layout: Layout, j: int, i: int, cue: CueForm) -> bool:
    """Tell whether an imperfect right after a time only describes a noun before: 'a film yesterday threatening to'."""
    if cue.inflected.shape is Shape.FUTURE and layout.form(j - 2) in _AFTER:
        # Behind "after that" no future stands.
        return True
    if cue.inflected.shape is not Shape.IMPERFECT or cue.conjunction or j <= 0:
        return False
    before = layout.forms[j - 1]
    return before not in _BEFORE_IMPERFECT and layout.phrase(i + 1) is None


def _happened_before(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether "it happened before" stands at the head of a clause of the sentence itself."""
    return layout.form(i) in ("سبق", "وسبق") and _begins(layout, i, sentence)


# "It is worth mentioning that": what follows is told by the sentence itself.
_NOTED = WRITER | word_set("إلى بالذكر والجدير ومن من هنا ذكره الإشارة")
_BEFORE_CLAUSE = CONNECTIVES | SO_HE | {"من", "ومن", "في", "وفي", "الي", "،", ","}


def _connectives(layout: Layout, j: int, sentence: Stretch) -> int:
    """Return where the connectives before a clause begin."""
    while j > sentence.first:
        before = layout.forms[j - 1]
        if before not in _BEFORE_CLAUSE:
            break
        j -= 1
    return j


_IF = word_set("إذا لو")  # "If X was refusing it": told as no fact.


def _after_subject(
    layout: Layout, subject: NounPhrase, sentence: Stretch, *, negated: bool, goes_on: bool
) -> Position | None:
    """Decide on a verb that follows its subject."""
    group = [subject]
    first = subject.first
    while layout.proclitic(group[0]) == "و" and (more := layout.ends_at.get(first - 1)):
        group.insert(0, more)
        first = more.first
    if layout.form(first - 1) == "من" and layout.form(first - 2) == "كل":
        first -= 2
    first = before_honours(layout, first, sentence.first)
    first, group = two_before(layout, subject) or (first, group)
    still = before_still(layout, first, sentence.first) if goes_on else first
    first = first if layout.form(still - 1) == "حيث" else still  # "As X still refuses" is told within what is said.
    if first < sentence.first or (layout.form(first - 1) in WAS and layout.form(first - 2) in _IF):
        return None
    joined = layout.proclitic(group[0]) in ("و", "ف") and len(group) == 1 and not oblique(layout, subject)
    if not (joined or _begins(layout, first, sentence)) or layout.form(first - 1) == "ومن":  # "And from X he said".
        return None
    start = _connectives(layout, first, sentence)
    return Position(
        start=start, subject=tuple(group), reset=not RESETS.isdisjoint(layout.forms[start:first]), negated=negated
    )
