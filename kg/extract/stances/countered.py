"""Those who come in amid a sentence: "while the front criticised it", "he denied that", "but the envoy left".

What a pronoun stands for is what was told before, so that nothing more is read; but whoever did so goes on.
"""

from collections.abc import Iterator, Sequence

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.bounds import Clause
from kg.extract.stances.doers import DEEDS, does
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.subjects import agrees
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable, load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_THAT = frozenset(["ذلك", "هذا"])
_WHILE = word_set("بينما فيما حين لكن ولكن وبينما وفيما")
_TURNING, _PAIR = _WHILE | {"ان"}, 2
_TAKES_UP = frozenset([Act.CONDEMN, Act.REJECT, Act.PRAISE, Act.SUPPORT, Act.DENY])


def countered(layout: Layout, table: CueTable, sentence: Stretch) -> Iterator[tuple[int, NounPhrase | None]]:
    """Find who takes up by a pronoun what another said, and who does something behind "but" or "while".

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.

    Yields:
        Index of the verb and the phrase of its subject, in order; None for a subject that is no known actor.
    """
    for i in _places(layout, sentence):
        first = i == sentence.first
        if layout.form(i + 1) in _THAT and (who := _denied(layout, table, i)):
            yield i, who
            continue
        turned = not first and _turns(layout, i - 1)
        if turned and (deed := _does(layout, i)) is not None:
            # What is quoted ends nothing, and who adds to his words has said some.
            if not layout.quoted[i] and not _adds_next(layout, table, deed[0], sentence):
                yield deed
            continue
        if not (first or turned) or (phrase := layout.phrase(i + 1)) is None:
            continue
        pointed = first and layout.form(phrase.last + 1) in _THAT and layout.form(phrase.last + 2) in PUNCTUATION
        for cue in table.forms.get(layout.forms[i], ()):
            takes_up = pointed or (cue.inflected.pronoun and cue.verb.act in _TAKES_UP)
            takes_up = takes_up and cue.inflected.shape is Shape.PERFECT
            if takes_up and not layout.proclitic(phrase) and agrees(cue, phrase):
                yield i, phrase
                break


def _places(layout: Layout, sentence: Stretch) -> list[int]:
    """Return the words at which it may be told: the first, those before "that" and those behind "but" or "however"."""
    first, stop = sentence
    if stop - first < _PAIR:
        return []
    before_that = (i - 1 for i in layout.places.within(_THAT, first + 1, stop))
    behind_but = (i + 1 for i in layout.places.within(_TURNING, first, stop - _PAIR))
    return sorted({first, *before_that, *behind_but})


def _turns(layout: Layout, i: int) -> bool:
    """Tell whether a word turns to what another does: "but", "while", "however (it is that)"."""
    form = layout.forms[i]
    return form in _WHILE or (form == "ان" and layout.form(i - 1) in _HOWEVER)


def _does(layout: Layout, i: int) -> tuple[int, NounPhrase | None] | None:
    """Find who does what is told from a word on, the verb before or behind him, and the place of the verb."""
    if (deed := DEEDS.get(layout.forms[i])) is not None:
        at, who = i, layout.phrase(past_honours(layout, i + 1))
        return (at, who) if who is not None and does(layout, deed, who) else None
    who = layout.phrase(past_honours(layout, i))
    at = who.last + 1 if who is not None else _past_noun(layout, i)
    at += layout.form(at) == "قد"
    if (deed := DEEDS.get(layout.form(at))) is None or (who is not None and not does(layout, deed, who)):
        return None
    return at, who


def _adds_next(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> bool:
    """Tell whether the next verb with "and" in a sentence is one of adding to words: "but X left, and he added"."""
    for k in range(i + 1, sentence.stop):
        joined = [c for c in table.forms.get(layout.forms[k], ()) if c.conjunction == "و"]
        if joined:
            return any("adds" in c.verb.flags for c in joined)
    return False


def _past_noun(layout: Layout, i: int) -> int:
    """Return the place behind a definite noun with its adjectives that names no actor, or the same place."""
    last = next((j for j in range(i, i + _LONGEST_NOUN) if not definite(layout.form(j))), i)
    return last if all(layout.phrase(j) is None for j in range(i, last)) else i


_HOWEVER = frozenset(["غير", "الا"])
_LONGEST_NOUN = 4


def _denied(layout: Layout, table: CueTable, i: int) -> NounPhrase | None:
    """Return who stands before a verb with "that" and nothing more behind it: "however, X denied that,"."""
    who = layout.ends_at.get(i - 1)
    if who is None or layout.form(i + 2) not in PUNCTUATION:
        return None
    cues = table.forms.get(layout.forms[i], ())
    perfect = any(c.inflected.shape is Shape.PERFECT and c.verb.act in _TAKES_UP and agrees(c, who) for c in cues)
    return who if perfect else None


def announced_with_it(layout: Layout, told: Sequence[Clause], began: int) -> tuple[NounPhrase, ...]:
    """Find who told by a noun what came with what was told before: "this came after X's announcement that".

    Args:
        layout: The release.
        told: The clauses of the sentence, or the views told in it in passing.
        began: Index of its first word.

    Returns:
        The actor, if the sentence names nobody before: what is added next, he adds; else nothing.
    """
    first = told[0].frame if len(told) == 1 else None
    if first is None or first.how != "ان" or first.form.inflected.shape is not Shape.MASDAR or len(first.subject) != 1:
        return ()
    opens = began + (layout.form(began) == "\n")
    what = layout.form(opens + 2)
    came = layout.form(opens) in _CAME and layout.form(opens + 1) in _THIS
    if not came or what.removeprefix("ال") in load_cues().masdars or what in _WORDS:
        # "These remarks came after X's announcement that": whose they are goes on as well.
        return ()
    before = any(layout.phrase(k) for k in range(opens, first.at))
    return () if before or first.subject[0].first < first.at else first.subject


_CAME = with_and("جاء جاءت يأتي تأتي أتى أتت تزامن تزامنت يتزامن تتزامن ترافق ترافقت يترافق تترافق")
_THIS = word_set("ذلك هذا هذه")
_WORDS = word_set("الكلام التصريحات الأقوال الموقف المواقف الكلمة الرسالة البيان الخطاب الحديث التصريح الزيارة اللقاء")
