"""Find the partner of a joint act after its content: 'he discussed the matter with X'."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, goes_with, relates
from kg.extract.stances.noun_phrases import SITES, past_noun
from kg.extract.stances.walk import Frame, Walk
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS


def with_partner(layout: Layout, frame: Frame, stop: int) -> tuple[Frame, int]:
    """Find the partner of a joint act who is told of after the content, and end the content before him.

    Args:
        layout: The release.
        frame: The cue with its parts.
        stop: One past the last word of the content.

    Returns:
        The frame with its partner, and where the content ends.
    """
    if "joint" not in frame.form.verb.flags or frame.partner:
        return frame, stop
    for i in range(frame.content + 1, stop):
        if layout.forms[i - 1] in COMMAS and any(c.conjunction for c in load_cues().forms.get(layout.forms[i], ())):
            # "Discussed the plan, and praised those who stood with X".
            break
        phrase = layout.phrase(i + 1) if layout.forms[i] == "مع" else None
        if phrase and phrase.last < stop and _met_with(layout, i, phrase.last, stop):
            return replace(frame, partner=(phrase,)), i
    return frame, stop


def _met_with(layout: Layout, i: int, last: int, stop: int) -> bool:
    """Tell whether 'with' brings the partner of the act and not of something in its content."""
    after = layout.form(last + 1)
    ends = last + 1 >= stop or after in PUNCTUATION or last + 1 in layout.time_at or after in ("في", "خلال", "امس")
    return ends and not goes_with(layout.forms, i) and not relates(layout.forms[i - 2])


def over_guest(walk: Walk, first: int) -> None:
    """Skip whom somebody met or had on the line, behind where and when: "on receiving in his office yesterday N".

    Args:
        walk: The walk, standing behind the noun for the occasion.
        first: Index of that noun.
    """
    layout, i = walk.layout, _past_destination(walk)
    walk.i = i
    called = layout.form(first) in _CALLS and layout.form(i) in _HAD
    if not (called or layout.form(first) in _HIS_MEETINGS):
        return
    i += 2 * called
    while i < min(walk.stop, walk.i + _GUEST_REACH) and layout.phrase(i) is None:
        if i in layout.time_at:
            i = layout.time_at[i][0]
        elif layout.form(i) in ("في", "مع") and layout.phrase(i + 1) is None:
            i = layout.place_at.get(i + 1, i + 2)
        elif layout.form(i)[:1] == "ب" and i in layout.place_at:
            i = layout.place_at[i]
        elif layout.form(i) == "مع":
            i += 1
        else:
            return
    guest = layout.phrase(i)
    letters: tuple[str, ...] = ("", "ب")
    while guest is not None and layout.proclitic(guest) in letters and guest.last < walk.stop - 1:
        walk.i, letters = guest.last + 1, ("و",)
        guest = layout.phrase(walk.i + (layout.form(walk.i) in COMMAS))


def _past_destination(walk: Walk) -> int:
    """Return the place past where somebody travels, or past what he opens: "on his visit to X", "on his arrival in"."""
    layout, i = walk.layout, walk.i
    form = layout.form(i)
    if layout.form(i - 1) not in _JOURNEYS:
        return i
    if form[:1] == "ل" and (i in layout.place_at or form.removeprefix("لل") in SITES):
        return layout.place_at.get(i, i + 1)
    if form not in _TO:
        return i
    if i + 1 in layout.place_at:
        return layout.place_at[i + 1]
    site = layout.form(i + 1).removeprefix("ال") in SITES
    return past_noun(layout, i + 1, walk.stop) if site else i


_TO = word_set("إلى من على في")
_JOURNEYS = word_set(
    "زيارته زيارتها زيارتهم وصوله وصولها وصولهم توجهه توجهها مغادرته مغادرتها عودته عودتها سفره جولته جولتها نزوله"
    " إشرافه إشرافها مشاركته مشاركتها حضوره حضورها افتتاحه استضافته استضافتها"
)
_GUEST_REACH = 25
_HIS_MEETINGS = word_set(
    "لقائه لقائها لقائهم استقباله استقبالها استقبالهم اجتماعه اجتماعها مباحثاته مباحثاتها محادثاته محادثاتها"
)
_CALLS = word_set("اتصال مكالمة اتصاله اتصالها مهاتفة")
_HAD = word_set("تلقاه تلقته أجراه أجرته تلقاها أجراها")
