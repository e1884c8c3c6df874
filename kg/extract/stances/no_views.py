"""Tell whether a verb inside what somebody says tells no view of whoever does it."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import MAY, NEGATIONS, WAS
from kg.extract.stances.items import our_view
from kg.extract.stances.judged_by import called_names
from kg.extract.stances.verbal_nouns import is_verbal_noun
from kg.extract.stances.walk import Frame, conditional
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set

_EVIL = 2
# "Supports them with weapons", "supports militias": who says so of others tells what they do.
_MEANS = 6
_ARMED = word_set("بالسلاح بالأسلحة بالصواريخ بالمال والسلاح عسكريا لوجستيا ماليا بالعتاد بالمقاتلين")
_ARMED_MEN = word_set(
    "الميليشيات المليشيات ميليشيات المتمردين الانقلابيين المتطرفين المسلحين العصابات الجماعات الخلايا"
)
_PLANNED = frozenset([Act.DEMAND, Act.SUPPORT])


def unsaid(layout: Layout, j: int, cue: CueForm, *, negated: bool, own: bool) -> bool:
    """Tell whether an inner verb tells no view: it is negated, only possible, or done.

    Args:
        layout: The release.
        j: Index of the verb.
        cue: One reading of it.
        negated: Whether it is negated.
        own: Whether its subject is the speaker's own: he himself will not have what his country "will not allow".

    Returns:
        Whether nobody's view is told by it.
    """
    seen = "called" in cue.verb.flags and not called_names(layout, j + 1)
    if seen or (layout.form(j - 1) in MAY and cue.inflected.shape is Shape.IMPERFECT):
        # "That he sees him every day" judges nothing.
        return True
    future = cue.inflected.shape is Shape.FUTURE or layout.form(j - 1) == "سوف"
    if future and layout.form(j - 1) in WAS:
        # "Would have refused, but for".
        return True
    planned = cue.verb.act in _PLANNED or cue.verb.force == "stresses-importance"
    if future and planned and (own or cue.inflected.person == 1):
        # "We shall ask for guarantees", "his country will stand with": what he will do himself he promises.
        return True
    if is_verbal_noun(layout, j, cue) or conditional(layout, j - 1):
        return True
    if cue.verb.lemma == "التزمَ" and cue.inflected.shape is Shape.PERFECT:
        # "The forces have kept to the law": what was kept is no pledge.
        return True
    if "hides" in cue.verb.flags:
        return not negated
    if "withheld" in cue.verb.flags and (own or not negated):
        return True
    if negated and not own and layout.form(j - 1).removeprefix("و") == "لم" and cue.verb.act is Act.SUPPORT:
        # "That the council did not back it": what another failed to do is no refusal of his.
        return True
    return negated and cue.verb.act is not Act.SUPPORT and cue.verb.lemma not in _TURNED


# Not to want or intend it is to reject it.
_TURNED = frozenset(["أرادَ", "رغبَ", "نوى", "اعتزمَ"])


def would_have(layout: Layout, frame: Frame) -> bool:
    """Tell whether what a verb tells was not done: "X would have refused, but for", "if it had been offered to him".

    Args:
        layout: The release.
        frame: The verb with its parts.

    Returns:
        Whether it is in the future behind "was", or right behind "if".
    """
    if layout.form(frame.at - 1) in _HAD:
        return True
    shall = layout.form(frame.at - 1) == "سوف"
    if not shall and frame.form.inflected.shape is not Shape.FUTURE:
        return False
    before = [frame.at - 1 - shall, *(p.first - 1 for p in frame.subject if p.last < frame.at)]
    return any(layout.form(k) in WAS for k in before)


_HAD = word_set("لو ولو")


def arms(layout: Layout, content: int, skip: int = 0) -> bool:
    """Tell whether what is supported is told to be armed, or is called by what blames it: "militias", "with weapons".

    Args:
        layout: The release.
        content: Index of the first word of what is supported.
        skip: Letters of it that do not belong to it.

    Returns:
        Whether it is, so that who tells of the support accuses.
    """
    behind, first = layout.forms[content : content + _MEANS], layout.forms[content][skip:]
    called = load_tone()["belittling"].has(first) or not _ARMED_MEN.isdisjoint((first, "ال" + first))
    return called or not _ARMED.isdisjoint(behind)


def accused(layout: Layout, frame: Frame, *, negated: bool) -> bool:
    """Tell whether others are said to intend or want something, or to support evil: no view of theirs.

    Args:
        layout: The release.
        frame: The verb with its parts.
        negated: Whether it is negated.

    Returns:
        Whether they are.
    """
    verb = frame.form.verb
    if for_evil(layout, frame):
        return True
    if verb.act is Act.SUPPORT and frame.how == "0":
        return not negated and arms(layout, frame.content)
    if verb.force == "intends" or verb.lemma in ("أرادَ", "اتّخذَ (موقفا)", "نظّمَ (وقفة)"):
        return True
    tone, near = load_tone(), layout.forms[frame.content : frame.content + _EVIL]
    evil = (tone["bad"].has(f) or tone["crime"].has(f) or tone["grasping"].has(f) for f in near)
    return verb.force == "hopes" and any(evil)


def for_evil(layout: Layout, frame: Frame) -> bool:
    """Tell whether what somebody is said to call for is an evil: nobody says of himself that he calls for violence.

    Args:
        layout: The release.
        frame: The verb with its parts.

    Returns:
        Whether it is, so that whoever tells it accuses.
    """
    if layout.form(frame.at - 1) in NEGATIONS:
        # "Does not accept the partition".
        return False
    return frame.form.verb.act in _WANTS and is_evil(layout.form(frame.content)[frame.skip :])


def is_evil(form: str) -> bool:
    """Tell whether a word names an evil, a crime or violence, which nobody says of himself that he wants.

    Args:
        form: The word, folded.

    Returns:
        Whether it does.
    """
    return any(load_tone()[kind].has(form) for kind in ("evil", "crime", "violent"))


_WANTS = frozenset([Act.DEMAND, Act.HOPE, Act.SUPPORT])


def points_to_ours(layout: Layout, frame: Frame) -> bool:
    """Tell whether what several agree on only leads to points of "us", each of which tells by itself what is done.

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        Whether it does: "those present agreed on the following: we reject X".
    """
    joint = "joint" in frame.form.verb.flags and frame.how == ":"
    return joint and our_view(layout.form(frame.content)) is not None
