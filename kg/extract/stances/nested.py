"""Find a view told inside what somebody says: 'he said that they reject it' is their rejection, told by him."""

from dataclasses import replace
from itertools import pairwise

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.layout.wording import (
    ADJUNCTS,
    ADVERBS,
    AND_HE,
    AUXILIARIES,
    BUT_HE,
    COLLECTIVES,
    NEGATIONS,
    SELF_THAT,
    THAT,
    WHOLE,
    letters,
)
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import asked_for
from kg.extract.stances.events import event, talks, told_by_noun
from kg.extract.stances.frames import match
from kg.extract.stances.gathered import past_leaders, two_in_office
from kg.extract.stances.heads import LEANS, head_at, ruling
from kg.extract.stances.his_own import is_own, own_words
from kg.extract.stances.in_views import viewed_inside
from kg.extract.stances.inner import Inner, said_as
from kg.extract.stances.inserted import acts_behind, past_insertion, past_scene
from kg.extract.stances.issuers import we_in
from kg.extract.stances.modals import modal_in
from kg.extract.stances.no_views import accused, unsaid
from kg.extract.stances.occasions import past_occasion
from kg.extract.stances.of_mine import of_mine
from kg.extract.stances.other_words import strays
from kg.extract.stances.remains import REMAINS, past_copula
from kg.extract.stances.tone import NOTHING_OWN, OWN, Own
from kg.extract.stances.walk import Frame
from kg.extract.stances.we_turn import AND_WE, hoped, ours_ahead, wish_to_say
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, CueTable, Head, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS, OPENING_QUOTES

_SHORT = 3
_VERB = (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE)
# What somebody is not committed to, not ready for or not in favour of he rejects.
_CLOSES = COMMAS | {"»", "”", '"'}
_WITHHELD = frozenset([Act.PROMISE, Act.SUPPORT, Act.AGREE])


def look_inside(layout: Layout, table: CueTable, part: Stretch, ours: Own = NOTHING_OWN) -> Inner | None:
    """Look for another's view told by "in the view of", an inner cue or a modal at the head of a part of a content.

    Args:
        layout: The release.
        table: The cue words.
        part: The part.
        ours: What is the speaker's own.

    Returns:
        What was found, or None.
    """
    return viewed_inside(layout, table, part, ours) or _look(layout, table, part, ours)


def _look(layout: Layout, table: CueTable, part: Stretch, ours: Own) -> Inner | None:
    """Look for an inner cue or modal at the head of a part."""
    i = opens = _past_adjuncts(layout, part.first, part.stop)
    opens = opens if layout.form(opens - 1) in COMMAS else part.first
    i += layout.form(i) in OPENING_QUOTES
    wishes = wish_to_say(layout, i)
    i = past_copula(layout, i + (2 * wishes or (layout.form(i) in AND_WE and i < part.stop - 1)))
    us, told_by_us = we_in(layout, table, i, part.stop)
    bare = bool(told_by_us) or two_in_office(layout, i)
    subject, i = ((), told_by_us or i) if bare else _subject(layout, i, part.stop)
    led = past_occasion(layout, table, i, part.stop) if subject else past_leaders(layout, i, part.stop)
    together = not subject and (layout.form(i) in COLLECTIVES or led > i)
    mine = 0 if subject else own_words(layout, i, ours)
    with_him = mine > 0 or layout.form(i - 1) in SELF_THAT
    beside, past = _subject(layout, i + mine, part.stop, joined=True) if with_him else ((), i)
    j = led if led > i else max(i + (mine or together), past)
    j += together and layout.form(j) in _HOW_MANY
    behind = past_insertion(layout, table, j, part.stop, subject, layout.form(j - 1) if mine else "")
    told_from, j = (behind if behind > j else opens), behind
    closed = layout.form(j) in _CLOSES and layout.form(j + 1) in table.cues
    j += bool(subject or mine) and (closed or layout.form(j) in OPENING_QUOTES)
    while j < part.stop and (_before_verb(layout, j, part.stop) or (subject and _opens_verb(layout, j))):
        j += 1 + (layout.forms[j] in _LIKES)
    negated = any(layout.forms[k] in _NOT and layout.form(k + 1) not in _STILL for k in range(told_from, j))
    we = bool(told_by_us) or not _WE.isdisjoint(layout.forms[part.first : j])
    that = layout.form(part.first - 1 - (layout.form(part.first - 1) in OPENING_QUOTES))
    own = that in _HE or together or mine > 0 or we or wishes or (part.first == j and layout.forms[j][:1] == "و")
    together = together or layout.form(part.first - 1).endswith("انهما")
    if (told := told_by_noun(layout, table, j, part.stop, subject)) is not None:
        return told
    own = own or (bool(subject) and all(is_own(layout, phrase.first, phrase.first, ours) for phrase in subject))
    inner = _cue(layout, table, j, part, subject, negated=negated, own=own)
    inner = inner or talks(layout, table, j, part, subject)
    inner = inner or event(layout, table, part) or of_mine(layout, table, part)
    if inner is not None:
        return said_as(layout, replace(inner, together=together or inner.together, beside=beside), us)
    if (subject or own) and j < part.stop:
        view = Inner(subject=subject, at=j, negated=negated, beside=beside)
        if (told_so := _predicated(layout, view, part, own=own)) is not None:
            return told_so
    asked = modal_in(layout, part)
    return Inner(modal=asked.head, content=asked.content, at=asked.at, skip=asked.skip) if asked else None


def _predicated(layout: Layout, said: Inner, part: Stretch, *, own: bool) -> Inner | None:
    """Read an adjective such as "committed to", or "with" somebody, that tells the view."""
    j = said.at
    found = head_at(layout, j, part.stop, "predicate")
    if found and not _befalls(layout, *found) and (not said.negated or (own and found[0].act in _WITHHELD)):
        told = _with_content(layout, replace(said, predicate=found[0]), found, part.stop)
        # "I am sure that we shall look into it" is a promise.
        return None if found[0].act is Act.HOPE and layout.form(told.content).startswith("سن") else told
    if not said.negated and (backed := _sides_with(layout, j, part)):
        return replace(said, predicate=load_cues().heads["داعم"][0], content=backed)
    return None


def _befalls(layout: Layout, head: Head, after: int) -> bool:
    """Tell whether what one is "about to" is no action, so that a country about to see a crisis intends none."""
    return head.force == "intends" and "0" in head.takes and not asked_for(layout.form(after))


def _sides_with(layout: Layout, j: int, part: Stretch) -> int:
    """Find whose side one is on: with 'with' no scene is set, as in "with the loss of its land, it will".

    Returns:
        Index of the word behind "with" or "at the side of"; 0 when nobody takes a side here.
    """
    after = j + 1 + (layout.forms[j] == "الي" and layout.form(j + 1) == "جانب")
    # "The talks with X" go on between two; they are on nobody's side.
    if (layout.forms[j] != "مع" and after == j + 1) or layout.form(j - 1) in NOUNS:
        return 0
    forms, phrase = layout.forms[j + 1 : part.stop], layout.phrase(after)
    scene = any(a in COMMAS and b.startswith(_THEN) for a, b in pairwise(forms))
    # "His country, with X, discusses": they do something together.
    alone = (
        phrase.last + 1 >= part.stop or layout.form(phrase.last + 1) in _AGAINST
        if phrase
        else after < part.stop and not acts_behind(layout, after + 1, part.stop)
    )
    return after if alone and not scene else 0


_AGAINST = word_set("ضد حتى قلبا")
# What begins the clause for which the scene was set.
_THEN = ("فس", "فان", "فقد", "فلن", "فلا", "سي", "ست", "لن", "قد")


def _before_verb(layout: Layout, j: int, stop: int) -> bool:
    """Tell whether an auxiliary, an adverb or a negation stands at a place, which is no part of "not satisfied"."""
    return layout.forms[j] in _BEFORE_VERB and not (layout.forms[j] == "غير" and head_at(layout, j, stop, "predicate"))


def _opens_verb(layout: Layout, j: int) -> bool:
    """Tell whether the verb of a subject follows "likes to"."""
    return layout.forms[j] in _LIKES and layout.form(j + 1) == "ان"


_LIKES = word_set("يود تود يحب تحب يهمه يهمها يسره يسرها يسعده يسعدها يشرفه يشرفها")
# What may stand between a subject and its verb.
_ARE_NOT = frozenset(["لسنا", "لست"])
_NOT = NEGATIONS | _ARE_NOT
_BEFORE_VERB = AUXILIARIES | ADVERBS | _NOT | REMAINS
# "Has not ceased to" is no negation.
_STILL = frozenset(["زال", "زالت", "زالوا", "زلنا", "زلت", "يزال", "تزال", "يزالون", "نزال"])
_HE = SELF_THAT | BUT_HE | AND_HE | AND_WE | _ARE_NOT | {"نحن", "انا"}
_WE = AND_WE | _ARE_NOT | {"نحن", "انا"}
_HOW_MANY = frozenset(["الثلاثه", "الثلاث", "الاربعه", "العرب", "معا", "المجتمعون", "المشاركون"])


def _subject(layout: Layout, i: int, stop: int, *, joined: bool = False) -> tuple[tuple[NounPhrase, ...], int]:
    """Return the actor phrases that begin at a place, the first with "and" where it is joined, and the index after."""
    phrase = layout.phrase(i)
    # "That he and X": he is the speaker.
    with_him = joined or layout.form(i - 1) in SELF_THAT
    also = phrase is not None and with_him and layout.proclitic(phrase) == "و"
    fits = also if joined else phrase is not None and not also and layout.bare(phrase)
    if phrase is None or not fits or phrase.last >= stop:
        return (), i
    group = [phrase]
    i = phrase.last + 1
    while (more := layout.phrase(i)) and layout.proclitic(more) == "و" and more.last < stop:
        group.append(more)
        i = more.last + 1
    return tuple(group), i


def _with_content(layout: Layout, said: Inner, found: tuple[Head, int], stop: int) -> Inner:
    """Add where the content begins after a predicate and its preposition, and the letters to skip there."""
    head, i = found
    while i < stop and layout.forms[i] in ADVERBS:
        i += 1
    if i < stop - 1 and (layout.forms[i] in head.takes or layout.forms[i] in ("ازاء", "حيال", "تجاه", "بشان")):
        i += 1
    i = min(i + (layout.form(i) in THAT), stop - 1)
    form = layout.forms[i]
    attached = form[:1] in head.takes and form[:1] in ("ب", "ل") and form not in WHOLE and len(form) > _SHORT
    return replace(said, content=i, skip=letters(form) if attached else 0)


_BY_THE_WAY = AUXILIARIES | word_set(
    "اليوم أيضا لكننا لكنني ولكننا ولكنني بالمقابل وبالمقابل بالتالي لذلك لذا لهذا ولذلك ولذا ولهذا"
)


def _past_adjuncts(layout: Layout, i: int, stop: int) -> int:
    """Return the index after times and occasions at the head of a content."""
    while i < stop:
        if i in layout.time_at:
            i = layout.time_at[i][0]
        elif layout.forms[i] in _BY_THE_WAY or layout.forms[i] in COMMAS:
            i += 1
        elif layout.forms[i] == "ومن" and layout.form(i + 1) == "هنا":
            i += 2
        elif hoped(layout, i):
            i += 1
        elif layout.forms[i] == "كما" and (
            said := [k for k in range(i, min(stop, i + 7)) if layout.forms[k] in COMMAS]
        ):
            i = said[0] + 1
        elif layout.forms[i] in ("خلال", "اثناء", "عقب") and layout.forms[i] in ADJUNCTS:
            i += 2
        else:
            break
    return past_scene(layout, load_cues(), ours_ahead(layout, i, stop), stop) if i < stop else i


def _cue(
    layout: Layout,
    table: CueTable,
    j: int,
    part: Stretch,
    subject: tuple[NounPhrase, ...],
    *,
    negated: bool,
    own: bool,
) -> Inner | None:
    """Read the word at a place as an inner cue."""
    if j >= part.stop:
        return None
    for cue in table.forms.get(layout.forms[j], ()):
        goes_on = j == part.first and not cue.conjunction and layout.form(j - 1) in COMMAS and layout.quoted[j]
        participle = cue.inflected.shape is Shape.PARTICIPLE and goes_on
        if not (participle or cue.inflected.shape in _VERB) or (cue.conjunction and j != part.first):
            continue
        if unsaid(layout, j, cue, negated=negated, own=own):
            continue
        if cue.inflected.gender == "f" and not subject and layout.form(j - 1) in _THAT_HE:
            # "That it was decided to": the pronoun is no "she".
            continue
        mine = not subject and any(f in OWN for f in layout.forms[part.first : j])
        stands = mine or layout.form(part.first - 1) in SELF_THAT
        pronoun = own and not subject and stands
        frame = match(layout, j, cue, part.stop, subject, own=pronoun and not _told_by(layout, j))
        own = own or (cue.inflected.person == 1 and not subject)  # "That X took" is written like "that I took".
        if frame is None or strays(layout, frame) or (not own and accused(layout, frame, negated=negated)):
            continue
        both = frame.blank == j + 1 and layout.form(j + 1) in COLLECTIVES and "joint" in cue.verb.flags
        if both and frame.content > j + 2 - (frame.how == "0"):
            return Inner(frame=replace(frame, blank=-1), together=True, at=j)
        # "His country stands in one row with X": no row is who stands.
        if (frame.blank < 0 or (own and mine)) and _says(layout, frame, cue, own=own):
            only = layout.form(frame.content) in ("سوي", "الا")
            frame = replace(frame, blank=-1)
            return Inner(subject=frame.subject, frame=frame, negated=negated and not only, at=j)
    return None


_THAT_HE = frozenset(["انه", "بانه", "وانه"])


def _told_by(layout: Layout, j: int) -> bool:
    """Tell whether two actors follow a verb, so that the first may be its subject after all."""
    phrase = layout.phrase(j + 1)
    after = layout.phrase(phrase.last + 1) if phrase else None
    return after is not None and layout.proclitic(after) == ""


def _says(layout: Layout, frame: Frame, cue: CueForm, *, own: bool) -> bool:
    """Tell whether an inner verb is a view or an utterance in this frame."""
    if "adds" in cue.verb.flags:
        return False
    if cue.verb.flags & LEANS and frame.how != "ان":
        return ruling(layout, frame.content, len(layout.forms)) is not None
    if frame.how == "0" and cue.verb.tier == "C":
        return (own or bool(frame.subject)) and cue.inflected.shape is Shape.IMPERFECT
    if frame.how == "0" and not frame.subject:
        return own or bool(frame.addressee) or cue.verb.tier == "A" or "joint" in cue.verb.flags
    return not cue.inflected.pronoun or cue.verb.addressee == "0" or cue.verb.target
