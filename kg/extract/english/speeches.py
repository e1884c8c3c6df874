"""A quotation with its speaker, and the quotation that carries another on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.extract.english.discourse import Holders
from kg.extract.english.tokens import Quotation
from kg.lexicon.english import Sense

_MAX_BETWEEN = 24
# After more words of narration than this nobody knows whose quotation a paragraph is.
_MAX_NARRATED = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """A quotation with its speaker.

    Attributes:
        quotation: Its words.
        holders: Who says it.
        cue: Range of the words that introduce it.
        sense: What the introducing verb does.
        about: Whom its speaker was told to speak of last, or None.
    """

    quotation: Quotation
    holders: Holders
    cue: tuple[int, int]
    sense: Sense
    about: Holders | None = None


def carried_on(
    quotation: Quotation, speeches: dict[Quotation, Speech], forms: Sequence[str], latest: tuple[str, ...]
) -> Speech | None:
    """Return the speech that a quotation carries on.

    Args:
        quotation: A quotation beside which no speaker is named.
        speeches: The speeches found so far, the last one last.
        forms: The words of the text.
        latest: Who was the subject last, of whom it is told that he goes on.

    Returns:
        The last speech, where the quotation is a paragraph of its own or whole sentences right after it.
    """
    last = next(reversed(speeches.values()), None)
    if last is None or quotation.first <= last.quotation.last:
        return None
    between = forms[last.quotation.last : quotation.first]
    if len(between) > _MAX_NARRATED:
        return None
    after = next((form for form in forms[quotation.last : quotation.last + 4] if form not in {"”", '"', "."}), "\n")
    if forms[quotation.first - 2] == "\n" == after:
        return replace(last, quotation=quotation)
    near = (len(between) < _MAX_BETWEEN or latest == last.holders.ids) and "\n" not in between
    ends = len(between) <= 1 or between[-2] in {".", "”", '"'}
    whole = ends and forms[quotation.first][:1].isupper()
    return replace(last, quotation=quotation) if near and whole else None
