"""What somebody is told to have told: "he said that the delegation put us in the picture of the situation".

The outer statement is the speaker's; inside it a second one is kept, held by the one who told, reported by the
speaker, and embedded in the first. Only verbs of informing are read so: other verbs of saying make the inner
statement the one that counts, and the reader of statements has done that already.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.kinds import Act, Polarity
from kg.lexicon.cues import CueTable, CueVerb
from kg.records import Stance

_FORCE = "informs"
# Pronouns written on to the verb: whom one informs. "Us" is the speaker of the outer statement.
_US, _OTHERS = "نا", ("هم", "هما", "ها", "ه", "كم", "ك")
_QUOTES = frozenset("“”«»\"'")
_PARTICLES = ("ب", "علي", "في", "ان", "عن")


def embed_tellings(layout: Layout, stances: tuple[Stance, ...], cues: CueTable) -> tuple[Stance, ...]:
    """Add what is told inside statements, each right after the one it is told in.

    Args:
        layout: The release with its mentions.
        stances: The statements in order of their contents.
        cues: The verbs.

    Returns:
        The statements with those told inside them.
    """
    found: list[Stance] = []
    moved: dict[int, int] = {}
    for index, stance in enumerate(stances):
        moved[index] = len(found)
        found.append(stance)
        inner = _telling(layout, stance, cues)
        if inner is not None:
            found.append(replace(inner, embedded_in=moved[index]))
    return tuple(replace(s, follows=moved[s.follows]) if s.follows is not None else s for s in found)


def _telling(layout: Layout, stance: Stance, cues: CueTable) -> Stance | None:
    """Read an actor, a verb of informing and what was told at the head of a content."""
    words = layout.found.words
    first = words.index(stance.content.start)
    teller = layout.phrase(first)
    if stance.act is not Act.STATE or teller is None or teller.entity in stance.holder:
        return None
    at = _past_quotes(layout, teller.last + 1)
    verb, pronoun = _informing(layout.form(at), cues)
    start = _content(layout, at + 1, verb) if verb else None
    stop = words.index(stance.content.end - 1) + 1
    while stop > at and layout.form(stop - 1) in _QUOTES:
        stop -= 1
    if start is None or start >= stop:
        return None
    return Stance(
        holder=(teller.entity,),
        act=Act.STATE,
        polarity=Polarity.NEUTRAL,
        cue=layout.quote(at, start),
        content=layout.quote(start, stop),
        force=_FORCE,
        reported_by=stance.holder,
        addressee=stance.behalf or stance.holder if pronoun == _US else (),
        verbatim=layout.form(at - 1) in _QUOTES,
        rule="told-inside",
        holder_rule="subject-of-informing",
        confidence=stance.confidence,
    )


def _past_quotes(layout: Layout, index: int) -> int:
    """Step over quotation marks."""
    while layout.form(index) in _QUOTES:
        index += 1
    return index


def _informing(form: str, cues: CueTable) -> tuple[CueVerb | None, str]:
    """Read a word as a verb of informing with the pronoun of those informed."""
    for pronoun in (_US, *_OTHERS):
        stem = form.removesuffix(pronoun)
        if stem != form:
            for cue in cues.forms.get(stem, ()):
                if cue.verb.force == _FORCE:
                    return cue.verb, pronoun
    return None, ""


def _content(layout: Layout, index: int, verb: CueVerb) -> int | None:
    """Find where what was told begins: after the particle, or the noun with it, that the verb takes."""
    form = layout.form(index)
    nouns = {taken for taken in verb.takes if len(taken) > 2}
    if form in _PARTICLES:
        index, form = index + 1, layout.form(index + 1)
    elif form[:1] == "ب" and form[1:] in nouns:
        form = form[1:]
    if form in nouns:
        return index + 1
    return index if layout.form(index - 1) in _PARTICLES and not nouns else None
