"""Pass what a body is among others, told right behind its name: "the movement, one of the biggest in the city,"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, STOPS, THAT, definite
from kg.extract.stances.actions import is_action, is_thing
from kg.kinds import EntityType
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

_AMONG = word_set("أحد إحدى أكبر أبرز أهم أقوى أقدم أول كبرى ثاني ثالث")
_LONGEST = 12


def past_one_of_them(layout: Layout, i: int) -> int:
    """Return the place past "one of the biggest movements in the city" behind a name.

    Args:
        layout: The release.
        i: Index of the word behind the name, which may be a comma.

    Returns:
        The place past it, and past the comma that closes it where one opens it; 0 where no such words stand there or
        where it is not plain where they end.
    """
    apart = layout.form(i) in COMMAS
    at = i + apart
    if layout.form(at) not in _AMONG or not any(_calls(layout.form(k)) for k in range(at + 1, at + 1 + _NEAR)):
        return 0
    if apart:
        reach = range(i + 2, i + 2 + _LONGEST)
        end = next((k for k in reach if layout.form(k) in PUNCTUATION or layout.form(k) in THAT), 0)
        return end + 1 if layout.form(end) in COMMAS else 0
    return _ends(layout, i + 1) if not _another(layout, i) else 0


def _another(layout: Layout, i: int) -> bool:
    """Tell whether "one of the leaders" behind the name of a body is a person, to whom it does something."""
    who = layout.ends_at.get(i - 1)
    if who is None or layout.found.entity(who.entity).type is EntityType.PERSON:
        return False
    heads = (nouns_ar().head(layout.form(k)) for k in range(i + 1, i + 1 + _NEAR))
    first = next((head for head in heads if head is not None), None)
    return first is not None and (first.kind in ("office", "source") or (first.number, first.gender) == ("p", "m"))


def _calls(form: str) -> bool:
    """Tell whether a word calls a body or people, so that what stands before it is no content: "the biggest deal"."""
    head = nouns_ar().head(form)
    return head is not None and head.kind in _BODIES


_BODIES, _NEAR = frozenset(["organisation", "armed", "government", "collective", "population", "states", "office"]), 3


def _ends(layout: Layout, i: int) -> int:
    """Return where a noun phrase ends that begins before a place: behind a definite noun and what tells more of it."""
    closed = False
    for k in range(i, i + _LONGEST):
        form = layout.form(k)
        if not form or form in STOPS or form in THAT:
            return 0
        if form in COMMAS:
            # "One of the elders of the tribe X in the province Y, the biggest of the country, ...".
            return past_one_of_them(layout, k) or k
        named = layout.phrase(k)
        if form in PREPOSITIONS or form in _WITHIN or (not closed and _calls(form)):
            closed = definite(form)
        elif (definite(form) and not (closed and is_thing(form))) or (named is not None and layout.bare(named)):
            closed = True
        elif closed or is_action(form):
            return k if closed and form not in _BECAUSE else 0
    return 0


_WITHIN, _BECAUSE = word_set("ضمن داخل بين"), word_set("بسبب لأنه لأنها لعدم نتيجة لعضوية لرئاسة")
