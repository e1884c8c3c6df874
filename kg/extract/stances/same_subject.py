"""Find where what is told of somebody goes on with another view of his: "X rejects, and asks", "but he is ready"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, AND_HE, AUXILIARIES, BUT_HE, DOCUMENTS, RELATIVES, definite
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.frames import match
from kg.extract.stances.heads import head_at
from kg.extract.stances.pieces import Piece
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

_HE = AND_HE | BUT_HE
_AHEAD, _SHORT = 12, 3
# What asks or condemns as a man does: "the decision, and it calls for".
_WRITTEN = DOCUMENTS | word_set(
    "قرار القرار اتفاق الاتفاق مشروع المشروع خطة الخطة مبادرة المبادرة وثيقة الوثيقة مقترح المقترح قانون القانون رسالة"
)


def goes_on(layout: Layout, i: int, piece: Piece) -> bool:
    """Tell whether 'and' brings another view of the same subject, as in 'and calls for'.

    Args:
        layout: The release.
        i: Index of the verb.
        piece: The content.

    Returns:
        Whether a cue in the present, or in the first person, stands there with what it takes.
    """
    for cue in load_cues().forms.get(layout.forms[i], ()):
        first = cue.inflected.person == 1
        we_did = first and cue.inflected.shape is Shape.PERFECT and cue.inflected.number == "p"
        if not (we_did or cue.inflected.shape is Shape.IMPERFECT) or not cue.conjunction or "adds" in cue.verb.flags:
            continue
        related = bool(cue.inflected.pronoun) and layout.form(i - 2) in RELATIVES | {"ما"}
        if (first and cue.verb.tier == "C") or _imperfect(layout, i - 1) or related:
            continue
        frame = match(layout, i, cue, min(len(layout.forms), i + _AHEAD))
        if frame is None or frame.blank >= 0 or (frame.subject and not first):
            continue
        if first or (cue.verb.tier == "A" and frame.content - i <= _AHEAD) or frame.content == i + 2:
            return True
        rare = cue.verb.tier != "A" and not _common(cue)
        return rare and frame.content == i + 1 and _views(layout, piece, i, cue)
    return False


def _common(cue: CueForm) -> bool:
    """Tell whether a cue is so common a verb that it alone tells no view; what supports does."""
    return cue.verb.tier == "C" and cue.verb.act is not Act.SUPPORT


def _views(layout: Layout, piece: Piece, i: int, cue: CueForm) -> bool:
    """Tell whether a view of the same subject stands before a place in a piece."""
    table = load_cues()
    for form in layout.forms[piece.first : i]:
        if any(head.kind == "predicate" and len(head.words) == 1 for head in table.heads.get(form, ())):
            return True
        same = (c.inflected for c in table.forms.get(form, ()) if c.inflected.shape is Shape.IMPERFECT)
        if any(x.gender == cue.inflected.gender and x.number == cue.inflected.number for x in same):
            return True
    return False


def _imperfect(layout: Layout, i: int) -> bool:
    """Tell whether a word is the imperfect of a cue."""
    return any(c.inflected.shape is Shape.IMPERFECT for c in load_cues().forms.get(layout.form(i), ()))


def he_again(layout: Layout, i: int, piece: Piece) -> int | None:
    """Find where another view begins of the actor with whom a content begins: "and he rejects", "and ready to".

    Args:
        layout: The release.
        i: Index of "and he", "but he", or of the predicate on to which "and" is written.
        piece: The content.

    Returns:
        Index of the view's first word, or None.
    """
    form = layout.forms[i]
    who = told_of(layout, piece.first) if form in _HE or form[:1] == "و" else None
    if who is None or i <= who.last:
        return None
    if form not in _HE:
        return i if joined_predicate(layout, i, who) and _voiced(layout, who.last + 1, i) else None
    at = past_adverbs(layout, i + 1)
    if not meant_by(form, who) or (form in AND_HE and _another(layout, who, i)):
        return None
    if head_at(layout, at, piece.stop, "predicate"):
        return i + 1
    written = form in AND_HE and not _WRITTEN.isdisjoint(layout.forms[who.last + 1 : i])
    return i + 1 if not written and voices(layout, at, piece.stop) else None


def told_of(layout: Layout, first: int) -> NounPhrase | None:
    """Return the actor with whom a content begins, or of whom it begins to tell that he must, or nobody.

    Args:
        layout: The release.
        first: Index of the content's first word.

    Returns:
        The actor, or None.
    """
    who = layout.phrase(first + (layout.form(first) == "علي"))
    return who if who is not None and layout.bare(who) else None


def meant_by(form: str, who: NounPhrase) -> bool:
    """Tell whether a pronoun written on to "but", "and" or "that" may stand for an actor.

    Args:
        form: The word with the pronoun.
        who: The actor.

    Returns:
        Whether gender and number allow it, as far as they are known.
    """
    if form.endswith("هم"):
        return who.number is Number.PLURAL
    if who.gender is Gender.UNKNOWN:
        return form in BUT_HE
    return who.number is not Number.PLURAL and (who.gender is Gender.FEMININE) is form.endswith(("ها", "هي"))


def joined_predicate(layout: Layout, i: int, who: NounPhrase) -> bool:
    """Tell whether a predicate of an actor stands at a place with "and" written on to it: "and ready to".

    Args:
        layout: The release.
        i: Index of the word.
        who: The actor.

    Returns:
        Whether one that agrees with him, and describes no noun before it, stands there.
    """
    form, before = layout.forms[i], layout.form(i - 1)
    heads = [h for h in load_cues().heads.get(form[1:], ()) if h.kind == "predicate" and len(h.words) == 1]
    if form[:1] != "و" or not heads or form.endswith("ه") is not (who.gender is Gender.FEMININE):
        return False
    after = layout.form(i + 1)
    taken = any(after in h.takes or (after[:1] in h.takes and len(after) > _SHORT) or "0" in h.takes for h in heads)
    apart = before in COMMAS or definite(before) or before.endswith("ات") or layout.ends_at.get(i - 1) is not None
    return taken and apart and who.number is not Number.PLURAL


def past_adverbs(layout: Layout, i: int) -> int:
    """Return the index behind the adverbs and auxiliaries at a place."""
    while layout.form(i) in ADVERBS | AUXILIARIES:
        i += 1
    return i


def voices(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a cue in the present that voices a view stands at a place with what it takes.

    Args:
        layout: The release.
        i: Index of the word.
        stop: One past the last word of the content.

    Returns:
        Whether it does, and names no subject of its own.
    """
    for cue in load_cues().forms.get(layout.form(i), ()):
        if cue.inflected.shape is not Shape.IMPERFECT or cue.conjunction or cue.inflected.person == 1:
            continue
        frame = None if _common(cue) else match(layout, i, cue, stop, own=True)
        if frame is not None and frame.blank < 0 and not frame.subject and cue.verb.act is not Act.DISCUSS:
            return cue.verb.act is not Act.STATE or frame.how != "0"
    return False


def _voiced(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether a predicate or a cue in the present stands between two places."""
    heads = load_cues().heads
    return any(
        _imperfect(layout, k) or any(h.kind == "predicate" for h in heads.get(layout.forms[k], ()))
        for k in range(first, stop)
    )


def _another(layout: Layout, who: NounPhrase, i: int) -> bool:
    """Tell whether another actor of the same gender stands between one and a place."""
    first, stop = layout.words.starts[who.last + 1], layout.words.starts[i]
    return any(p.entity != who.entity and p.gender is who.gender for p in layout.found.phrases_in(first, stop))
