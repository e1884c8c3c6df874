"""Pass the title behind the name of a subject before its object: "X, the adviser of the front, criticised the plan"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, PREPOSITIONS, PUNCTUATION, THIS, definite
from kg.extract.mentions.found import Form
from kg.extract.stances.actions import is_action
from kg.extract.stances.amounts import past_complements
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.nouns import nouns_ar

_NO_OBJECT = ADJUNCTS | ADVERBS | PUNCTUATION | frozenset(PREPOSITIONS)
_SHORTEST = 3


def past_title(layout: Layout, frame: Frame) -> Frame:
    """Let the content begin behind the title of a person, where a title stands between his name and it.

    Arabic writes the verb, the name, the title and the object in a row, with no sign between.

    Args:
        layout: The release.
        frame: A frame whose content is a bare object.

    Returns:
        The frame; unchanged where nothing that can be an object stands behind the title, which may be the object then.
    """
    him = frame.subject[-1] if frame.subject and frame.how == "0" else None
    if him is None or him.first < frame.at or him.last + 1 != frame.content or him.form is not Form.NAME:
        return frame
    if layout.found.entity(him.entity).type is not EntityType.PERSON:
        return frame
    stop = _title_end(layout, frame.content)
    return replace(frame, content=stop, skip=0) if stop > frame.content and _is_object(layout, stop) else frame


def _title_end(layout: Layout, i: int) -> int:
    """Return one past the title that stands at a place: "a member of X", "the political adviser of the front"."""
    phrase = layout.phrase(i)
    if phrase is not None:
        titled = phrase.form is Form.POST and not layout.proclitic(phrase)
        return phrase.last + 1 if titled and layout.found.entity(phrase.entity).type is EntityType.PERSON else i
    form = layout.form(i)
    head = nouns_ar().head(form)
    if not definite(form) or head is None or head.kind != "office":
        return i
    i += 1
    while definite(layout.form(i)) and layout.phrase(i) is None:
        i += 1
    return past_complements(layout, i)


def _is_object(layout: Layout, i: int) -> bool:
    """Tell whether a noun of its own stands at a place: "the decision of X", "this call", "opening the road"."""
    form, after = layout.form(i), layout.phrase(i + 1)
    if form in THIS or is_action(form):
        return True
    if form in _NO_OBJECT or i in layout.time_at or definite(form) or len(form) < _SHORTEST or form[0] in "وفبلك":
        return False
    return definite(layout.form(i + 1)) or (after is not None and not layout.proclitic(after))
