"""Match the frame of a cue: who is its subject, to whom it is said, and where its content begins."""

from collections.abc import Callable, Container
from dataclasses import replace
from functools import lru_cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import GIST, PREPOSITIONS, PUNCTUATION, RELATIVES, THAT, WITH_HIM
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import acts, is_topic
from kg.extract.stances.adjuncts import pass_aside
from kg.extract.stances.amounts import past_clause, past_description, past_to_renewed
from kg.extract.stances.asked import (
    OF_YOU,
    asked_at_once,
    asks_of_you,
    past_clause_about,
    past_whose_burden,
    take_each,
)
from kg.extract.stances.attached import VOTED, end_at_attached
from kg.extract.stances.because_that import WHEN
from kg.extract.stances.behind_asides import unknown_behind
from kg.extract.stances.between import BETWEEN, pass_between
from kg.extract.stances.called_upon import called_upon
from kg.extract.stances.heads import head_at
from kg.extract.stances.honoured import prays
from kg.extract.stances.introducers import (
    BECAUSE,
    PASSED,
    end_at_colon,
    end_at_preposition,
    end_at_quotation,
    end_at_that,
    pass_document,
)
from kg.extract.stances.items import heads_item
from kg.extract.stances.judged_by import judged_at_once
from kg.extract.stances.manners import past_manner
from kg.extract.stances.passed import passed
from kg.extract.stances.spelt_alike import spelt_alike
from kg.extract.stances.subjects import take_actor
from kg.extract.stances.told_of import told_of
from kg.extract.stances.twins import another_begins, is_twin, pass_twin
from kg.extract.stances.walk import Frame, Step, Walk, right_behind, speaks_at_once, that_follows
from kg.extract.stances.when_asked import WHEN_ASKED, pass_when_asked
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues

_FINITE = (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE)
_REACH, _SPEECH, _FAR, _FARTHEST, _PRAYER, _GIST_WITHIN = 60, 6, 14, 25, 9, 4


def match(
    layout: Layout,
    at: int,
    form: CueForm,
    stop: int,
    before: tuple[NounPhrase, ...] = (),
    *,
    own: bool = False,
) -> Frame | None:
    """Match the frame of a cue.

    Args:
        layout: The release.
        at: Index of the cue's word.
        form: One reading of it.
        stop: One past the last word the frame may use.
        before: Subject that stands before the verb.
        own: Whether a pronoun stands for its subject, so that an actor after it is its object.

    Returns:
        The frame, or None when what the cue takes does not follow.
    """
    if spelt_alike(layout, at, form):
        return None
    wants = _wants_subject(form, before, own=own)
    walk = Walk(layout, at, form, min(stop, at + _REACH), list(before), at + 1, wants_subject=wants)
    # "We appeal to you": whom we ask is told in the verb.
    walk.asked = form.inflected.person == 1 and bool(form.inflected.pronoun)
    frame = _walked(walk, stop)
    asked_of_god = frame is not None and prays(layout, frame) and frame.content <= at + _PRAYER
    if frame is None or ("prayer" in form.verb.flags and not asked_of_god):
        return None
    topic = "topic" not in form.verb.flags or is_topic(layout.form(frame.content)[frame.skip :])
    return frame if topic else None


def _walked(walk: Walk, stop: int) -> Frame | None:
    """Walk to where the content begins."""
    layout, form = walk.layout, walk.form
    if (judged := judged_at_once(walk)) is not None:
        return judged
    while walk.i < walk.stop and is_twin(layout, walk.i, form):
        walk.i += 1
    while walk.i < walk.stop:
        for step in _steps_at(layout.forms[walk.i]):
            result = step(walk)
            if result is False:
                continue
            if isinstance(result, Frame):
                walk.stop = stop
                return _gist(layout, result)
            if result is None:
                return _unmarked(walk)
            break
        else:
            result = past_clause_about(walk) or (None if _tells_of_object(walk) else _word(walk))
            if isinstance(result, Frame) or result is None:
                return result or _unmarked(walk)
    return _unmarked(walk)


def _gist(layout: Layout, frame: Frame) -> Frame:
    """Let the content begin behind "the gist of which is that": "voiced a position whose gist is that"."""
    near = layout.forms[frame.content : frame.content + _GIST_WITHIN]
    if GIST.isdisjoint(near) or frame.form.verb.act not in (Act.STATE, Act.AFFIRM, Act.WARN):
        return frame
    for i in range(frame.content, frame.content + _GIST_WITHIN):
        if layout.form(i) in PUNCTUATION:
            break
        if layout.form(i) in GIST and layout.form(i + 1) in THAT:
            return replace(frame, content=i + 2, skip=0, how="ان")
    return frame


def _wants_subject(form: CueForm, before: tuple[NounPhrase, ...], *, own: bool) -> bool:
    """Tell whether a cue may have its subject behind it."""
    inflected = form.inflected
    if inflected.shape not in _FINITE or inflected.number in ("d", "p") or inflected.person == 1 or before:
        return False
    # An object stands behind it at once, or behind the manner in which it is looked at.
    objects = form.verb.takes & {"0", "قلق", "ارتياح", "اسف"}
    return not (own and (form.verb.addressee == "0" or form.verb.target or objects))


def _pass_description(walk: Walk) -> Step:
    """Skip what is said of the subject right behind it."""
    past = past_description(walk.layout, walk.subject[-1], walk.i) if walk.subject else 0
    if not past and walk.subject and "0" in walk.form.verb.takes:
        past = past_clause(walk.layout, walk.subject[-1], walk.i, walk.stop)
    if not past and walk.subject and ("renew" in walk.form.verb.flags or _holds_it(walk.form)):
        past = past_to_renewed(walk.layout, walk.subject[-1], walk.i, walk.stop)
        past = past if "renew" in walk.form.verb.flags or _alone(walk, past) else 0
    walk.i = past or walk.i
    return bool(past)


def _holds_it(form: CueForm) -> bool:
    """Tell whether a verb may take an attitude of its subject: "stressed his support", "showed his concern"."""
    return "0" in form.verb.takes and (form.verb.act is Act.AFFIRM or "express" in form.verb.flags)


def _alone(walk: Walk, i: int) -> bool:
    """Tell whether the attitude at a place is no object of the clause before it: no "that" follows, nor a verb."""
    forms = walk.layout.forms
    return i > 0 and THAT.isdisjoint(forms[i : walk.stop]) and not load_cues().tells(forms[i - 1])


# What is tried at each word, in this order, with the words at which alone it can do something, where these are few.
_STEPS: tuple[tuple[Callable[[Walk], Step], Container[str] | None], ...] = (
    (asks_of_you, OF_YOU),
    (pass_when_asked, WHEN_ASKED),
    (pass_twin, None),
    (_pass_description, None),
    (pass_between, BETWEEN),
    (end_at_that, THAT.union(BECAUSE)),
    (end_at_colon, ":"),
    (end_at_quotation, None),
    (take_actor, None),
    (pass_document, frozenset(["في"])),
    (take_each, frozenset(["من"])),
    (end_at_preposition, (PASSED | WITH_HIM | VOTED).union(PREPOSITIONS)),
    (end_at_attached, None),
    (pass_aside, None),
)


@lru_cache(maxsize=50_000)
def _steps_at(form: str) -> tuple[Callable[[Walk], Step], ...]:
    """Return what is tried at a word."""
    return tuple(step for step, words in _STEPS if words is None or form in words)


def _unmarked(walk: Walk) -> Frame | None:
    """Take direct speech that no sign marks, after a cue that says and its subject."""
    verb = walk.form.verb
    spoken = bool(walk.subject) or walk.form.inflected.shape is Shape.PARTICIPLE
    if walk.plain < 0 or verb.tier != "A" or "says" not in verb.flags or not spoken:
        return None
    return walk.frame(walk.plain, ":") if walk.stop - walk.plain >= _SPEECH else None


def _word(walk: Walk) -> Frame | bool | None:
    """Take an ordinary word: the content of a cue with an object, or part of a subject not known."""
    verb = walk.form.verb
    settled = bool(walk.subject) or not walk.wants_subject
    if (walk.i == walk.at + 1 and speaks_at_once(walk)) or (walk.subject and _says_i(walk)):
        return walk.frame(walk.i, ":")
    if past := passed(walk, settled=settled):
        walk.i = past
        return True
    if not settled and told_of(walk):
        return True
    if (content := _object(walk)) is not None:
        return walk.frame(content, "0")
    if another_begins(walk) or (settled and walk.words > _FAR and verb.addressee == "0" and not walk.addressee):
        return None
    relative = bool(walk.subject) and walk.layout.form(walk.subject[-1].last + 1) in RELATIVES
    if verb.target and settled and walk.object < 0 and not walk.addressee and not relative:
        walk.object = walk.i
    if not settled and walk.blank < 0 and not walk.addressee and (not walk.aside or unknown_behind(walk)):
        if called_upon(walk):
            walk.asked, walk.wants_subject = True, False
            walk.object = walk.i if verb.target else walk.object
        else:
            walk.blank = walk.i
    goes_on = bool(walk.subject) or walk.form.inflected.shape is Shape.PARTICIPLE
    if walk.plain < 0 and goes_on and walk.words == 0 and not walk.aside:
        walk.plain = walk.i
    walk.ordinary.append(walk.i)
    walk.i += 1
    return True if walk.words < _FARTHEST else None


def _tells_of_object(walk: Walk) -> bool:
    """Tell whether a clause about the object begins, so that what it introduces is not what the cue does."""
    passed = bool(walk.subject) and walk.words > 0 and not (walk.aside or walk.addressee)
    return passed and walk.layout.forms[walk.i] in RELATIVES and not past_whose_burden(walk)


def _object(walk: Walk) -> int | None:
    """Return where the object of the cue begins when it is its content, or None when it is not here."""
    verb, i = walk.form.verb, walk.i
    if (walk.layout.forms[i] in walk.nouns or past_whose_burden(walk)) and "مسووليه" in verb.takes:
        return walk.i
    if walk.layout.forms[i] in walk.nouns and "صوره" in verb.takes:
        while walk.layout.form(i + 1) in ("الكامله", "كامله", "عن"):
            i += 1
        return i + 1
    goes_on = i == walk.at + 1 and (walk.form.conjunction == "و" or walk.layout.form(walk.at - 1) == "\n")
    known = walk.subject or not walk.wants_subject or goes_on or heads_item(walk.layout, walk.at, walk.form)
    if known and (past := past_manner(walk.layout, i, verb.takes)):
        return past
    asked = verb.addressee == "0" and asked_at_once(walk)
    # "He lies when he says": nothing is done to anybody.
    if asked or "0" not in verb.takes or walk.layout.form(walk.at + 1) in WHEN:
        return i if asked else None
    if (walk.open() or walk.document()) and head_at(walk.layout, i, walk.stop):
        return i
    if walk.gathering:
        return None
    if _is_object(walk):
        return i
    if (held := _later(walk, i)) is not None:
        return held
    named = not verb.addressee or walk.addressee or walk.asked
    return i if walk.open() and named and not that_follows(walk) else None


def _is_object(walk: Walk) -> bool:
    """Tell whether the object of a verb stands right behind it or its subject: "and renewed the position of X"."""
    flags, form = walk.form.verb.flags, walk.layout.forms[walk.i]
    renewed = "renew" in flags and walk.i == walk.at + 1 and form in ("موقف", "مواقف")
    ours = walk.form.inflected.person == 1 and walk.i == walk.at + 1 and acts(form)
    return renewed or ("object" in flags and (ours or (bool(walk.subject) and right_behind(walk))))


def _says_i(walk: Walk) -> bool:
    """Tell whether the speech of the subject begins with a view in the first person: "X said, I hope that"."""
    form = walk.form
    if "says" not in form.verb.flags or form.inflected.person == 1 or walk.words:
        return False
    word = walk.layout.forms[walk.i]
    told = (c.inflected for c in load_cues().forms.get(word, ()) if not c.conjunction)
    return word == "نحن" or any(cue.person == 1 and cue.shape is Shape.IMPERFECT for cue in told)


def _later(walk: Walk, i: int) -> int | None:
    """Return where what a long unknown subject holds begins: 'a gathering of parties stressed the need'."""
    joined = walk.subject and walk.layout.forms[i].startswith("و")
    if walk.form.verb.act not in (Act.STATE, Act.AFFIRM) or (walk.subject and not joined):
        return None
    for j in range(i + 1, min(walk.stop - 1, i + _FAR)):
        if walk.layout.forms[j] in PUNCTUATION or walk.layout.forms[j] in THAT:
            return None
        found = head_at(walk.layout, j, walk.stop)
        plain = found is not None and (found[0].kind == "need" or (found[0].kind == "importance" and not walk.subject))
        if found and walk.layout.forms[j] == found[0].words[0] and (plain or found[0].pronoun):
            walk.blank = walk.blank if walk.subject or walk.blank >= 0 or not walk.wants_subject else i
            return j
    return None
