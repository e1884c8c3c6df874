"""Find whom a verb goes on with that names no subject, where nobody spoke before: within its own sentence."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import (
    ADJUNCTS,
    GOES_ON,
    PREPOSITIONS,
    RELATIVES,
    STOPS,
    THAT,
    WAS,
    definite,
)
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.actions import is_action
from kg.extract.stances.agents import past_opening
from kg.extract.stances.bounds import Clause, names_nobody
from kg.extract.stances.countered import announced_with_it
from kg.extract.stances.doers import DEEDS, done_to
from kg.extract.stances.honoured import actor_at, past_honours
from kg.extract.stances.memory import Memory, agree, named
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import BY_SAYING, CueForm, load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_WHO = word_set("الذي التي الذين والذي والتي")
_CLAUSE = 40


def described_before(layout: Layout, frame: Frame, sentence: Stretch) -> NounPhrase | None:
    """Find whom a relative clause describes that a verb goes on with: "Y, which told of Z, and said that".

    Args:
        layout: The release.
        frame: The cue, of which no subject is told.
        sentence: The sentence.

    Returns:
        The actor before the nearest "who" or "which" that agrees with the verb; None where the verb does not go on.
    """
    form, at = frame.form, frame.at
    on = form.conjunction == "و" or layout.form(at - 1) in GOES_ON
    if form.inflected.shape is not Shape.PERFECT or not on or frame.subject or frame.blank >= 0:
        return None
    for i in range(at - 2, max(sentence.first, at - _CLAUSE), -1):
        if layout.forms[i] in STOPS:
            return None
        if layout.forms[i] in _WHO:
            phrase = layout.ends_at.get(i - 1) or (layout.ends_at.get(i - 2) if layout.forms[i - 1] in COMMAS else None)
            known = phrase is not None and (layout.form(phrase.first - 1) != "في" or phrase.last == i - 1)
            return phrase if known and phrase is not None and _goes_with(form, phrase) else None
    return None


def told_before(layout: Layout, passing: list[Clause], found: list[Clause], memory: Memory) -> Iterator[Clause]:
    """Give what goes on with a view told in a relative clause its holder: "chaired by X, who denounced it and warned".

    Args:
        layout: The release.
        passing: The views told in passing in a sentence.
        found: Its clauses, in order.
        memory: Who spoke so far, as each clause is reached.

    Yields:
        The clauses.
    """
    for n, clause in enumerate(found):
        since = found[n - 1].frame.at if n else -1
        near = [a for a in passing if since < a.frame.at < clause.frame.at and _goes_before(a, clause)]
        told = near[-1] if near else None
        if told and told.frame.blank >= 0 and n == 0 and not acted_here(layout, memory, told.position.start):
            # Whose the document is that went before is not told.
            memory.lost = True
        on = told is not None and bool(told.frame.subject) and _goes_on_with(layout, clause, told)
        if told is not None and on and _apart(layout, clause, told, memory, first=n == 0):
            clause = replace(clause, frame=replace(clause.frame, subject=told.frame.subject))
        elif n == 0 and told is None and _opens_so(clause, memory):
            opens = _opening(layout, memory.began, clause.frame.at)
            if (who := _at_head(layout, clause, opens)) is not None:
                clause = replace(clause, frame=replace(clause.frame, subject=(who,)))
            elif clause.frame.form.inflected is BY_SAYING and not _done_to_him(layout, opens):
                # It goes on with the verb of its own sentence, and never with who spoke before it.
                clause = replace(clause, frame=replace(clause.frame, blank=opens + 1))
        yield clause
    if announced := announced_with_it(layout, found or passing, memory.began):
        memory.name(named(layout.found, announced))


def _opens_so(clause: Clause, memory: Memory) -> bool:
    """Tell whether a participle names nobody in a sentence in which nobody is known to have spoken or acted before."""
    inflected = clause.frame.form.inflected
    goes_on = inflected.shape is Shape.PARTICIPLE and inflected.number != "d"
    return goes_on and memory.heard < memory.began and names_nobody(clause.frame, clause)


def _opening(layout: Layout, began: int, at: int) -> int:
    """Return the index of the first word of a sentence past connectives and "for his part"."""
    opens = past_opening(layout, Stretch(began, at))
    if layout.forms[opens] not in _FOR_HIS_PART:
        return opens
    return next((k + 1 for k in range(opens + 1, opens + _PART) if layout.form(k) in COMMAS), at)


def _at_head(layout: Layout, clause: Clause, opens: int) -> NounPhrase | None:
    """Find who does what the sentence opens with, whatever it is: "X joked with Y, saying that"."""
    form, at = clause.frame.form, clause.frame.at
    who = actor_at(layout, opens + 1)
    if who is None or who.last >= at or not _did(layout, opens, form) or not _does_so(layout, opens, form, who):
        return None
    if _befalls(layout, opens, who):
        return None
    between = range(who.last + 1, at)
    apart = any(layout.forms[k] in _ANOTHER for k in between)
    other = any(_and_does(layout, k - 1) and actor_at(layout, k) is not None for k in between[1:])
    return None if apart or other else who


def _befalls(layout: Layout, opens: int, who: NounPhrase) -> bool:
    """Tell whether the only actor behind a verb that takes somebody is whom it befalls: "described X harshly"."""
    verbs = (c.verb for c in load_cues().forms.get(layout.form(opens).removeprefix("و"), ()))
    after = who.last + 1
    alone = not definite(layout.form(after)) and layout.phrase(after) is None
    return done_to(layout, opens, who) or (alone and any(v.addressee == "0" or v.target for v in verbs))


def _done_to_him(layout: Layout, opens: int) -> bool:
    """Tell whether whoever spoke before does what opens a sentence to the only one named: "and addressed the party"."""
    who = actor_at(layout, opens + 1)
    return who is not None and done_to(layout, opens, who)


_FOR_HIS_PART, _PART = word_set("من بدوره بدورها"), 4
_ANOTHER = RELATIVES | word_set("فيما بينما حين حيث إذ بعدما لكن ولكن")


def _does_so(layout: Layout, opens: int, form: CueForm, who: NounPhrase) -> bool:
    """Tell whether an actor agrees with a participle, or with the verb of which "by saying" tells more."""
    if form.inflected is not BY_SAYING:
        return _goes_with(form, who)
    feminine = layout.form(opens).endswith("ت")
    return who.gender is Gender.UNKNOWN or (who.gender is Gender.FEMININE) == feminine


def _and_does(layout: Layout, i: int) -> bool:
    """Tell whether "and" with what may be a verb stands at a place, and no noun behind a preposition."""
    return layout.forms[i].startswith("و") and layout.form(i - 1) not in PREPOSITIONS


def _did(layout: Layout, opens: int, form: CueForm) -> bool:
    """Tell whether a word can be a verb in the perfect, or "had", of the same gender as a participle."""
    verb = layout.form(opens).removeprefix("و")
    fits = not form.inflected.gender or verb.endswith("ت") == (form.inflected.gender == "f")
    cues = load_cues()
    told = verb not in cues.masdars and any(c.inflected.shape is Shape.PERFECT for c in cues.forms.get(verb, ()))
    if verb in WAS or verb in DEEDS or told:
        return fits
    noun = verb.startswith("ال") or verb in nouns_ar().heads or verb in ADJUNCTS or verb in PREPOSITIONS
    noun = noun or verb.endswith(("ه", "ا", "ين", "ات")) or layout.phrase(opens) is not None
    # "Intervened" is written like "intervening".
    noun = noun or (is_action(verb) and not (verb.startswith("ت") and len(verb) == _FOUR))
    return fits and not noun and 1 < len(verb) <= _EIGHT


_FOUR, _EIGHT = 4, 8


def _goes_before(told: Clause, clause: Clause) -> bool:
    """Tell whether a clause may go on with a view told in passing: a participle with what somebody's act is told as."""
    shape, participle = told.frame.form.inflected.shape, clause.frame.form.inflected.shape is Shape.PARTICIPLE
    return shape in FINITE or (participle and shape is Shape.MASDAR and bool(told.frame.subject))


def _goes_on_with(layout: Layout, clause: Clause, told: Clause) -> bool:
    """Tell whether a clause without subject goes on with a view told before it, in the same gender and number."""
    frame, form = clause.frame, clause.frame.form
    if not names_nobody(frame, clause):
        return False
    on = form.conjunction == "و" or layout.form(frame.at - 1) in GOES_ON
    on = on and form.inflected.shape is Shape.PERFECT
    participle = form.inflected.shape is Shape.PARTICIPLE
    # A statement goes on in its own gender.
    alike = (form.inflected.gender, form.inflected.number) == (told.frame.form.inflected.gender, "s")
    return (on or participle) and (alike or agree(form.inflected, named(layout.found, told.frame.subject)))


def _apart(layout: Layout, clause: Clause, told: Clause, memory: Memory, *, first: bool) -> bool:
    """Tell whether nobody else of the sentence can be meant: none is named before, or he does not agree with the verb.

    Behind a comma whoever does what the sentence tells goes on, where the one named in the relative clause is no more
    than the one who speaks of what it describes.
    """
    form, start = clause.frame.form, told.position.start
    last = memory.said[-1] if memory.said else None
    if last is None or not agree(form.inflected, last):
        return True
    if first and not acted_here(layout, memory, told.position.start):
        return True
    if not first or "adds" in form.verb.flags:
        return False
    described = told.frame.subject[-1].last < start
    parted = layout.form(clause.position.start - 1) in COMMAS or layout.form(clause.position.start) in COMMAS
    return (described and form.inflected.shape is Shape.PERFECT and not (parted and last.spoke)) or not parted


def acted_here(layout: Layout, memory: Memory, stop: int) -> bool:
    """Tell whether whoever spoke or acted last is named in the sentence before a place.

    Args:
        layout: The release.
        memory: Who spoke so far.
        stop: Index of the first word behind those that may name him.

    Returns:
        Whether he is.
    """
    here = (layout.phrase(k) for k in range(memory.began, stop))
    last = memory.said[-1].entities if memory.said else ()
    return any(phrase is not None and phrase.entity in last for phrase in here)


def _goes_with(form: CueForm, phrase: NounPhrase) -> bool:
    """Tell whether a verb agrees with an actor in gender and number, and both are known."""
    verb = form.inflected
    if verb.number == "p":
        return phrase.number is Number.PLURAL
    return phrase.number is not Number.PLURAL and phrase.gender.value == verb.gender and bool(verb.gender)


def acted_before(layout: Layout, frame: Frame, sentence: Stretch) -> NounPhrase | None:
    """Find who did something earlier in a sentence that a verb goes on with: "(heading) The delegation left and said".

    Args:
        layout: The release.
        frame: The cue, of which no subject is told and before which nobody spoke.
        sentence: The sentence.

    Returns:
        The actor right behind the nearest deed that agrees with the verb; None where the verb does not go on.
    """
    if frame.form.inflected.shape is not Shape.PERFECT or frame.form.conjunction != "و" or frame.blank >= 0:
        return None
    for i in range(frame.at - 1, max(sentence.first - 1, frame.at - _CLAUSE), -1):
        if layout.forms[i] in STOPS:
            return None
        deed = DEEDS.get(layout.forms[i].removeprefix("و"))
        who = layout.phrase(past_honours(layout, i + 1)) if deed is not None else None
        if deed is not None and (before := _does_before(layout, frame, i)) is not None:
            return before
        if deed is not None and who is not None and deed.gender == who.gender.value:
            return who if _goes_with(frame.form, who) and not layout.proclitic(who) else None
    return None


def _does_before(layout: Layout, frame: Frame, deed: int) -> NounPhrase | None:
    """Return who stands behind "that" and before a deed, if a later verb agrees: "that X visited Y and told him"."""
    who = layout.ends_at.get(deed - 1)
    that = who is not None and layout.form(who.first - 1) in THAT and layout.bare(who)
    return who if that and who is not None and _goes_with(frame.form, who) else None
