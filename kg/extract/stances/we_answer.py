"""Part what "we" answer another from his words, in our own text: "the minister said that 'all is well', and we ask".

Within one sentence "we" may be he and those with him. In a text of our own it is we, where his quotation has ended or
we speak to him.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from kg.extract.layout.lay import Layout
from kg.extract.stances.memory import Memory
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


def with_answers(layout: Layout, memory: Memory) -> Layout:
    """Begin a sentence where "we" answer what another said.

    Args:
        layout: The release.
        memory: Whose release it is.

    Returns:
        The release with such sentences parted; the same where it is nobody's own.
    """
    if memory.issuer is None or not layout.places.of(_AND_WE | _to_him_at_once()):
        return layout
    ours = set(memory.issuer.entities)
    parted = tuple(part for sentence in layout.sentences for part in _parts(layout, sentence, ours))
    return replace(layout, sentences=parted)


def _parts(layout: Layout, sentence: Stretch, ours: set[str]) -> Iterator[Stretch]:
    """Yield a sentence whole, or up to the answer and from there on."""
    first = sentence.first
    at_once = _to_him_at_once()
    for i in layout.places.within(_AND_WE | at_once, first + _LEAST, sentence.stop):
        at = i - (layout.forms[i] == _WE)
        if _answers(layout, Stretch(first, at), i + (layout.forms[i] not in at_once), ours):
            yield Stretch(first, at)
            first = at
            break
    yield Stretch(first, sentence.stop)


@cache
def _to_him_at_once() -> frozenset[str]:
    """Return the verbs that tell what "we" do to him behind "and": "and we ask him"."""
    return frozenset(form for form, cues in load_cues().forms.items() if any(_does_to_him(cue) for cue in cues))


def _does_to_him(cue: CueForm) -> bool:
    """Tell whether a cue is such a verb."""
    one = cue.inflected
    ours = one.person == 1 and one.number == "p" and one.shape is Shape.IMPERFECT
    return ours and cue.conjunction == "و" and one.pronoun in _HIM


def _answers(layout: Layout, told: Stretch, behind: int, ours: set[str]) -> bool:
    """Tell whether another's words end before a place with which "we" begin: with their sign, or as we turn to him."""
    at = told.stop
    if layout.form(at - 1) not in COMMAS or layout.quoted[at] or not _anothers(layout, told, ours):
        return False
    if layout.form(at) == _AND_SAY or layout.form(at - 2) in _CLOSING:
        return True
    # Behind a colon he goes on himself.
    spoken = any(layout.forms[k] == ":" for k in range(told.first, told.stop))
    return not spoken and any(_to_him(layout, k) for k in range(behind, behind + _NEAR))


def _anothers(layout: Layout, told: Stretch, ours: set[str]) -> bool:
    """Tell whether somebody who is none of us says something in a stretch."""
    cues = load_cues().forms
    says = any(
        c.inflected.person == _HE and _SAYING & c.verb.flags and c.inflected.shape in FINITE
        for k in range(told.first, told.stop)
        if not layout.quoted[k]
        for c in cues.get(layout.forms[k], ())
    )
    known = [p for k in range(told.first, told.stop) if (p := layout.phrase(k)) is not None]
    own = any(p.entity in ours or ours.intersection(p.behalf) for p in known)
    return (says or not _CLAIMS.isdisjoint(layout.forms[told.first : told.stop])) and not own


def _to_him(layout: Layout, i: int) -> bool:
    """Tell whether a word tells what we do to him: "we defy him", "we say to them"."""
    if layout.form(i) in _TO:
        return True
    cues = load_cues().forms.get(layout.form(i), ())
    return any(c.inflected.person == 1 and c.inflected.pronoun in _HIM for c in cues)


_WE, _AND_SAY, _HE, _LEAST, _NEAR = "نحن", "ونقول", 3, 4, 3
_AND_WE = word_set("ونحن فنحن نحن")
_CLOSING = frozenset('"»”')
_SAYING = frozenset(["says"])
_CLAIMS = word_set("زعم زعمت زعموا وزعم يزعم تزعم ادعى ادعت ادعوا وادعى وادعت يدعي تدعي")
_TO, _HIM = word_set("له لها لهم لهما عليه عليها عليهم عليهما"), frozenset(["ه", "ها", "هم", "هما"])
