"""Find the verb of a speaker who says "I" or "we" behind what he puts between: "I, from this place, call for"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, THAT
from kg.extract.stances.frames import match
from kg.extract.stances.inner import Inner
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_EVENT = 22


def of_mine(layout: Layout, table: CueTable, part: Stretch) -> Inner | None:
    """Read "I, from this place, call for", "given this, we have decided": a verb of a speaker who says "I" or "we".

    Args:
        layout: The release.
        table: The cue words.
        part: The part of a content.

    Returns:
        The verb with its parts, or None.
    """
    grounded = layout.forms[part.first] in _GROUNDS or _in_this_regard(layout, part.first)
    if not grounded and not ({layout.form(part.first - 1), layout.forms[part.first]} & _MYSELF):
        return None
    for j in range(part.first + 1, min(part.stop - 1, part.first + _EVENT)):
        before = layout.forms[j - 1]
        if before not in COMMAS and (not grounded or before in RELATIVES or before in THAT):
            continue
        for cue in table.forms.get(layout.forms[j], ()):
            mine = cue.inflected.person == 1 and cue.verb.tier != "C"
            mine = mine and (cue.inflected.shape is Shape.IMPERFECT or (grounded and cue.inflected.number == "p"))
            frame = match(layout, j, cue, part.stop) if mine and not cue.conjunction else None
            if frame is not None:
                return Inner(frame=frame, at=j)
    return None


def _in_this_regard(layout: Layout, i: int) -> bool:
    """Tell whether "in this regard", "from this point of departure" or the like stands at a place."""
    return layout.form(i) in _FROM and layout.form(i + 1) in _THIS and layout.form(i + 2) in _REGARD


_FROM, _THIS = word_set("في وفي من ومن"), word_set("هذا هذه")
_REGARD = word_set("الصدد السياق الإطار الشأن المجال المناسبة المنطلق المنطلقات المكان المنبر الظروف")
_GROUNDS = word_set("نظرا بناء انطلاقا استنادا إدراكا إيمانا حرصا التزاما تأكيدا")
_MYSELF = word_set("إنني إني إننا أنا نحن")
