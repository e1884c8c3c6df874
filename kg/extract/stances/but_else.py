"""Find where "but" sets another statement against the one before it within what somebody says."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import BUT, NEGATIONS, PREPOSITIONS, RELATIVES, definite
from kg.extract.stances.further import of_whom
from kg.text.fold import word_set
from kg.text.words import COMMAS

_BUT_WHO = word_set(
    "لكنه ولكنه لكنها ولكنها لكنهم ولكنهم لكنهما ولكنهما لكننا ولكننا لكنا ولكنا لكنني ولكنني لكني ولكني"
)
_YET = word_set("إلا غير بيد")
_THAT = word_set("أن أنه أنها أنهم أنهما أننا أنا أنني أني")
_ANY_BUT = BUT | _BUT_WHO
OPENS_BUT = _ANY_BUT | _YET
# "In spite of X, but Y": the two are one statement.
_THOUGH = word_set("رغم الرغم بالرغم برغم ورغم وبرغم صحيح مع")
_WAS = word_set("كان كانت كانوا يكون تكون هناك ثمة")
_SAID, _TOLD, _VERB, _NEAR = 3, 5, 4, 5


def but_else(layout: Layout, i: int, first: int, stop: int) -> int | None:
    """Find where a part begins that "but" sets against the statement before it: "the plan is ready, but it costs much".

    Args:
        layout: The release.
        i: Index of "but", or of the first word of "except that".
        first: Index of the first word of the content.
        stop: One past the last word of the content.

    Returns:
        Index of the first word of the part; None where "but" only corrects a word or follows "in spite of", or where
        too little stands behind it, or where no quotation tells that the speaker still speaks of himself.
    """
    form = layout.forms[i]
    start = i + 1
    if form in _YET:
        if layout.form(i + 1) not in _THAT:
            return None
        start = i + 2
    elif form not in BUT | _BUT_WHO:
        return None
    start += start in layout.quote_at
    # Outside a quotation "but he" may be what is told of the speaker.
    of_whom_told = form in _BUT_WHO or (form in _YET and layout.form(i + 1) != "ان")
    if (of_whom_told and not layout.quoted[i]) or layout.form(start) in COMMAS:
        return None
    before = layout.forms[first:i]
    if i < first + _SAID or of_whom(layout, first, i) or any(word in _THOUGH for word in before):
        return None
    least = _SAID if layout.quoted[i] else _TOLD
    ends = next((k for k in range(start, stop) if layout.forms[k] in COMMAS), stop)
    if ends < start + least:
        return None
    return start if of_whom_told or _clause(layout, start, ends, before) else None


def _clause(layout: Layout, start: int, stop: int, before: tuple[str, ...]) -> bool:
    """Tell whether a clause stands behind "but", and not a word set right: "not in X but in Y"."""
    near = layout.forms[start : min(stop, start + _NEAR)]
    if any(_finite(word) for word in near):
        return near[0] not in ("ليس", "ليست", "غير", "دون")
    denied = any(word in NEGATIONS for word in before)
    noun = near[0] not in PREPOSITIONS and near[0] not in RELATIVES
    return noun and not denied and (definite(near[0]) or layout.phrase(start) is not None or definite(near[1]))


def _finite(form: str) -> bool:
    """Tell whether a folded word may only be a verb, or denies one."""
    return form in ("لم", "لن", "لا") or form in _WAS or (form[:1] in ("ي", "ت") and len(form) >= _VERB)
