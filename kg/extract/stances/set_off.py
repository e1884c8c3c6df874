"""Find where a content tells what another holds, in a clause of its own: "because X refuses", "whereas Y is"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, THAT
from kg.extract.stances.heads import LEANS
from kg.extract.stances.nested import look_inside
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

# What opens a clause alone, and what does with "that" behind it.
_ALONE = with_and("لأن بينما فيما حيث إذ لكن كون طالما بعدما مادام مادامت")
_WITH_THAT = with_and("إلا غير بيد رغم مع حيث إذ حين كون بحكم بسبب طالما سيما خصوصا خاصة بعد منذ")
# "After X refuses" is still to come.
_AFTER = with_and("بعد بعدما")
# "Although": of several words.
_ALTHOUGH = {
    **dict.fromkeys(("علي", "وعلي"), ("الرغم", "من", "ان")),
    **dict.fromkeys(("بالرغم", "وبالرغم"), ("من", "ان")),
}
_AS_LONG = word_set("دام دامت داموا")
SETS_OFF = _ALONE | _WITH_THAT | {"ما", *_ALTHOUGH}
_LEAST = 3


def anothers_view(layout: Layout, i: int, first: int, stop: int) -> int | None:
    """Find where a clause begins that a connective sets off and that tells a view of somebody named in it.

    Args:
        layout: The release.
        i: Index of the connective.
        first: Index of the first word of the content.
        stop: One past the last word of the content.

    Returns:
        Index of the clause's first word behind the connective, or None.
    """
    start = _past_connective(layout, i)
    if start is None or start + _LEAST > stop:
        return None
    if layout.forms[first] in NEGATIONS and not THAT.isdisjoint(layout.forms[first:i]):
        # "Does not believe that it failed because X refuses": the cause is denied too.
        return None
    inner = look_inside(layout, load_cues(), Stretch(start, stop))
    if inner is None or inner.together:
        return None
    if inner.frame is None:
        return start if inner.predicate is not None and inner.subject else None
    to_come = layout.forms[i] in _AFTER and inner.frame.form.inflected.shape is Shape.IMPERFECT
    return start if inner.frame.subject and _is_view(inner.frame) and not to_come else None


def _is_view(frame: Frame) -> bool:
    """Tell whether a cue tells what its subject holds, and not what he talked about or made known."""
    verb = frame.form.verb
    return verb.act is not Act.DISCUSS and (verb.act is not Act.STATE or frame.how != "0" or bool(verb.flags & LEANS))


def _past_connective(layout: Layout, i: int) -> int | None:
    """Return the place behind a connective, with "that" where it needs it."""
    form, after = layout.forms[i], layout.form(i + 1)
    if form == "ما":
        return i + 2 if after in _AS_LONG else None
    if form in _WITH_THAT and after == "ان":
        return i + 2
    if form in _ALTHOUGH:
        end = i + 1 + len(_ALTHOUGH[form])
        return end if layout.forms[i + 1 : end] == _ALTHOUGH[form] else None
    return i + 1 if form in _ALONE else None
