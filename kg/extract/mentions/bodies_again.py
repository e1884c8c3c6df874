"""Bodies that are told of as such at one place only, where they speak: the same words name them wherever they stand."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft
from kg.extract.mentions.resolve import Resolver
from kg.extract.mentions.tails import is_sign
from kg.kinds import EntityType

_LETTERS = ("", "و", "ف", "ب", "ل", "ول", "وب")
_TO = ("ل", "ول")
_FEWEST = 2
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP})


def bodies_again(resolver: Resolver) -> None:
    """Gather the places of bodies that only what they say there made bodies elsewhere.

    Args:
        resolver: The things found so far; mentions are added to their drafts.
    """
    names = _names(resolver)
    if not names:
        return
    view = resolver.view
    inside = {i: n for n, (chunk, _) in enumerate(resolver.whole) for i in range(chunk.first, chunk.last + 1)}
    for i in view.words.places.of(frozenset(names)):
        for words, (chunk, draft) in names[view.words.forms[i]]:
            last = i + len(words)
            if view.words.forms[i + 1 : last + 1] != words or not _free(resolver, inside, i, last):
                continue
            _forget(resolver, inside, i, last)
            resolver.again(_same(resolver, chunk, i, last), draft)
            break


def _names(resolver: Resolver) -> dict[str, list[tuple[tuple[str, ...], tuple[Chunk, Draft]]]]:
    """Return the bodies by the first word of their names as it may be written, longest names first."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[Chunk, Draft]]]] = {}
    seen: set[tuple[str, ...]] = set()
    view = resolver.view
    told = [one for one in resolver.whole if one[0].type in _BODIES and one[0].number == "s" and one[0].words]
    for chunk, draft in sorted(told, key=lambda one: one[0].first - one[0].last):
        forms = view.words.forms[chunk.first : chunk.last + 1]
        bare = view.lexemes[chunk.first].stem
        if len(forms) < _FEWEST or (bare, *forms[1:]) in seen or chunk.reference or any(map(is_sign, forms)):
            continue
        seen.add((bare, *forms[1:]))
        written = [letters + bare for letters in _LETTERS]
        written += [to + "ل" + bare[2:] for to in _TO if bare.startswith("ال")]
        for first in written:
            found.setdefault(first, []).append((forms[1:], (chunk, draft)))
    return found


def _free(resolver: Resolver, inside: dict[int, int], first: int, last: int) -> bool:
    """Tell whether nothing is named at some words but what lies wholly within them."""
    for i in range(first, last + 1):
        if i in inside:
            chunk = resolver.whole[inside[i]][0]
            if chunk.first < first or chunk.last > last or chunk.last - chunk.first == last - first:
                return False
    return True


def _forget(resolver: Resolver, inside: dict[int, int], first: int, last: int) -> None:
    """Take those who were found within the name of a body for a part of the name."""
    view = resolver.view
    begin, end = view.words.starts[first], view.words.ends[last]
    for n in sorted({inside[i] for i in range(first, last + 1) if i in inside}):
        chunk, draft = resolver.whole[n]
        if chunk.type is EntityType.POPULATION:
            for span in [s for s in draft.mentions if begin <= s[0] and s[1] <= end]:
                del draft.mentions[span]


def _same(resolver: Resolver, chunk: Chunk, first: int, last: int) -> Chunk:
    return Chunk(
        first=first,
        last=last,
        clitic=resolver.view.lexemes[first].clitic,
        type=chunk.type,
        kind=chunk.kind,
        form=chunk.form,
        words=chunk.words,
        head=chunk.head,
        gender=chunk.gender,
        number=chunk.number,
    )
