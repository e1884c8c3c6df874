"""Lines of control that a content describes only by a time: ``الخطوط التي كانت عليها في أيلول عام 2018``."""

import dataclasses

from kg.extract.matters.content import Part, Sort
from kg.kinds import EntityType
from kg.lexicon.matters import MatterWords
from kg.records import Entity
from kg.sources import Quote, Release
from kg.text.dates import find_times
from kg.text.fold import fold
from kg.text.words import words

_REACH = 4


def find_line(
    parts: tuple[Part, ...], content: Quote, release: Release, lexicon: MatterWords
) -> tuple[Entity, str] | None:
    """Find a line that is told by the time at which it stood.

    A noun for a line counts behind a preposition of movement and where a time follows it in the same clause; the
    line's words go from the one to the other. A line whose time cannot be fixed is still a line, its time unbound.

    Args:
        parts: The parts of the content.
        content: The content.
        release: The release it stands in.
        lexicon: The words of the language.

    Returns:
        The line as a place of its own without identifier, and the field of a movement that it fills; or None.
    """
    index = next((i for i, part in enumerate(parts) if part.sort is Sort.STEERING and part.value == "lines"), 0)
    ways = [p.value for p in parts[max(0, index - _REACH) : index] if p.value in {"to", "from"}]
    if not ways:
        return None
    first = parts[index]
    clause_end = next((p.start for p in parts if p.sort is Sort.SIGN and p.start > first.start), content.end)
    for time in find_times(words(fold(content.quote)), content.quote, release.published):
        start, end = content.start + time.words.start, content.start + time.words.end
        if first.end <= start and end <= clause_end:
            line = Quote(start=first.start, end=end, quote=release.text[first.start : end])
            told = Quote(start=start, end=end, quote=time.words.quote)
            line_entity = Entity(
                id="",
                type=EntityType.PLACE,
                kind="ControlLine",
                name_ar=line.quote if lexicon.lang == "ar" else "",
                name_en=line.quote if lexicon.lang == "en" else "",
                mentions=(line,),
                time=dataclasses.replace(time, words=told),
            )
            return line_entity, f"{ways[-1]}_places"
    return None
