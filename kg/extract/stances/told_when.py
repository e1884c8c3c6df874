"""Find whose a clause behind "when" or "and told him" is: of whoever does what the clause before it tells."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import CONNECTIVES, NEGATIONS, PREPOSITIONS, STOPS, definite
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.stances.agents import past_opening
from kg.extract.stances.bounds import Clause, names_nobody
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.honoured import actor_at
from kg.extract.stances.memory import Memory
from kg.extract.stances.subjects import agrees
from kg.lexicon.conjugate import Shape, perfect
from kg.lexicon.cues import BY_SAYING, load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_FAR, _SHORTEST, _LONGEST = 40, 2, 8
_WHEN = word_set("إذ حين عندما حينما لما")
_TURNS, _EXCEPT = with_and("لكن بينما فيما"), word_set("غير إلا بيد")
_SOON = with_and("سرعان")
_NO_VERB = PREPOSITIONS.keys() | CONNECTIVES | NEGATIONS


def with_subject(layout: Layout, memory: Memory, clause: Clause) -> Clause:
    """Give a clause that names no subject the one its own sentence tells, where another spoke before.

    Args:
        layout: The release.
        memory: Who spoke so far.
        clause: The clause.

    Returns:
        The clause; the same where its subject is told, or whoever spoke last may go on.
    """
    if not names_nobody(clause.frame, clause):
        return clause
    return _answered_by(layout, memory, _told_to_him(layout, memory, _told_when(layout, memory, clause)))


def _told_when(layout: Layout, memory: Memory, clause: Clause) -> Clause:
    """Give a clause behind "when" or "since" the subject of the clause before it, if somebody else spoke before that.

    A subject that is not known is given where whoever does so does not agree with the verb.
    """
    frame, inflected = clause.frame, clause.frame.form.inflected
    told = inflected.shape is Shape.PERFECT and inflected.number == "s" and inflected.person != 1
    when = frame.at - 1 - (layout.form(frame.at - 1) == "قد")
    if not told or layout.form(when) not in _WHEN:
        return clause
    begins = _begins(layout, memory.began, when)
    who = _who_does(layout, begins, when) if memory.heard < begins else None
    if who is None:
        return clause
    if agrees(frame.form, who):
        return replace(clause, frame=replace(frame, subject=(who,)))
    return replace(clause, frame=replace(frame, blank=who.first))


def _told_to_him(layout: Layout, memory: Memory, clause: Clause) -> Clause:
    """Give "and told him" the subject of the deed that somebody tells of: "that X telephoned Y and told him that"."""
    frame, inflected = clause.frame, clause.frame.form.inflected
    on = frame.form.conjunction == "و" and inflected.shape is Shape.PERFECT and inflected.number == "s"
    if not on or not inflected.pronoun or inflected.person != _THIRD:
        return clause
    near = range(frame.at - 1, max(memory.began, memory.heard, frame.at - _FAR), -1)
    that = next((k for k in near if layout.forms[k] in _THAT_HE or layout.forms[k] in STOPS), -1)
    who = actor_at(layout, that + 1) if that >= 0 and layout.forms[that] in _THAT_HE else None
    if who is None or not agrees(frame.form, who):
        return clause
    verb = who.last + 1 + (layout.form(who.last + 1) == "قد")
    if not who.last < verb < frame.at or load_cues().tells(layout.form(verb)) or not _verb(layout, verb):
        return clause
    return replace(clause, frame=replace(frame, subject=(who,), carrier=_tellers(layout, memory, frame.at)))


def _tellers(layout: Layout, memory: Memory, at: int) -> tuple[NounPhrase, ...]:
    """Return by what phrase before a place whoever spoke in its sentence was named last."""
    last = memory.speaker() if memory.heard >= memory.began else None
    if last is None or len(last.entities) != 1:
        return ()
    starts = layout.words.starts
    near = layout.found.phrases_in(starts[max(0, at - _REACH)], starts[at])
    named = [p for p in near if p.entity == last.entities[0]]
    return (named[-1],) if named else ()


def _answered_by(layout: Layout, memory: Memory, clause: Clause) -> Clause:
    """Give "saying" the subject of the answer it tells: "a threat to which X answered by saying that"."""
    frame = clause.frame
    says = frame.form.inflected is BY_SAYING or layout.forms[frame.at] in _SAYING
    if not says:
        return clause
    for k in range(frame.at - 1, max(memory.began - 1, memory.heard, frame.at - _FAR), -1):
        if layout.forms[k].removeprefix("ف").removeprefix("و") in _ANSWERS and layout.form(k + 1) in _TO_IT:
            past = frame.at - 1 - (layout.form(frame.at - 1) in COMMAS)
            who = actor_at(layout, k + 2) or layout.ends_at.get(past)
            gender = "f" if layout.forms[k].endswith("ت") else "m"
            fits = who is not None and layout.bare(who) and who.gender.value in (gender, Gender.UNKNOWN.value)
            return replace(clause, frame=replace(frame, subject=(who,))) if who is not None and fits else clause
    return clause


_SAYING = word_set("قائلا قائلة")
_ANSWERS = frozenset(f.form for verb in ("رد", "علق", "عقب", "أجاب") for f in perfect(verb) if f.person == 3)
_TO_IT = word_set("عليه عليها عليهم عليهما عنه عنها")
_THIRD, _REACH = 3, 400
_THAT_HE = word_set("أن إن بأن وأن فإن")


def _begins(layout: Layout, began: int, when: int) -> int:
    """Return where the clause begins that ends before a word: behind "but", "while" or a full stop."""
    first = when - _FAR if layout.form(when - 1) == "؛" else began
    for k in range(when - 1, max(first - 1, when - _FAR, 0), -1):
        form = layout.forms[k]
        if layout.quoted[k] and not layout.quoted[when]:
            continue
        if form in _TURNS or (form == "ان" and layout.form(k - 1) in _EXCEPT):
            return k + 1
        if form in STOPS and k < when - 1:
            return k + 1
    return max(first, 0)


def _who_does(layout: Layout, begins: int, when: int) -> NounPhrase | None:
    """Return who stands right behind or right before the verb with which a clause opens."""
    i = past_opening(layout, Stretch(begins, when))
    soon, no_less = layout.form(i) in _SOON, layout.form(i).removeprefix("و") in NEGATIONS
    i += 2 * soon + no_less
    first = layout.phrase(i)
    if first is not None:
        after = first.last + 1 + (layout.form(first.last + 1) == "قد")
        return first if layout.bare(first) and after < when and _verb(layout, after) else None
    who = actor_at(layout, i + 1)
    if who is None or who.last >= when or not (soon or no_less or _verb(layout, i)):
        return None
    # "X did not hear his father when he said": it may be either.
    return who if who.last + 1 == when or _parted(layout.form(who.last + 1)) else None


def _parted(form: str) -> bool:
    """Tell whether a word behind a subject is no object: a comma, a preposition or what begins with one."""
    return form in COMMAS or form in PREPOSITIONS or form in _FROM or form.startswith(("ب", "ل"))


_FROM = word_set("من عن مع منه منها عنه عنها")


def _verb(layout: Layout, i: int) -> bool:
    """Tell whether a word can be a finite verb: a known one, or none that is known for a noun or a particle."""
    form = layout.form(i)
    bare = form.removeprefix("و")
    if form in DEEDS or bare in DEEDS or load_cues().tells(form):
        return True
    noun = definite(form) or bare in _NO_VERB or bare in nouns_ar().heads or bare in load_cues().masdars
    noun = noun or layout.phrase(i) is not None or form in COMMAS or bare.endswith(("ين", "ات", "ون"))
    return form.isalpha() and not noun and _SHORTEST < len(bare) <= _LONGEST
