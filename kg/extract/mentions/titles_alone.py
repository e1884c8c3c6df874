"""A title without a name, told of the only one who bears it: "Brigadier N M said ... the brigadier added that"."""

from collections.abc import Iterator

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.identity import Draft
from kg.extract.mentions.people import titles_before
from kg.extract.mentions.resolve import Resolver
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.unnamed import ends_so
from kg.kinds import PERSON
from kg.text.fold import word_set

# Words that only go with another title, and those by which everybody is called.
_NO_TITLES = word_set("الطيار المتقاعد السيد السيدة السيدان السادة الشهيد الفقيد المرحوم المخلوع العين النواب الوزراء")
# Titles written short before a name, in full where they stand alone.
_IN_FULL = {"د.": "الدكتور", "م.": "المهندس", "ا.د.": "الدكتور", "ا.": "الاستاذ"}


def titles_alone(resolver: Resolver) -> None:
    """Gather the places where somebody says something who is called by his title alone.

    Only where one person of the text bears the title, told of before: of two none is chosen.

    Args:
        resolver: The things found so far; mentions are added to their drafts.
    """
    view = resolver.view
    bearers: dict[str, dict[int, Draft]] = {}
    for title, draft in _titled(resolver):
        bearers.setdefault(title, {})[id(draft)] = draft
    one = {title: next(iter(found.values())) for title, found in bearers.items() if len(found) == 1}
    if not one:
        return
    covered = {i for chunk, _ in resolver.whole for i in range(chunk.first, chunk.last + 1)}
    for i in view.words.places.of(frozenset(one)):
        if i in covered or not (said_by(view, i) and ends_so(view, i)):
            continue
        form = view.words.forms[i]
        draft = one[form]
        # Another may be called so too: "a colonel who had left".
        another = form.removeprefix("ال") in view.words.forms[:i]
        if draft.first >= i or _others_hold(resolver, form, draft) or another:
            continue
        chunk = Chunk(first=i, last=i, type=PERSON, kind="Person", form=Form.NOMINAL, number="s")
        resolver.again(chunk, draft)


def _others_hold(resolver: Resolver, title: str, draft: Draft) -> bool:
    """Tell whether another than who bears a title holds the office of that name: "the sheikh" of a mosque."""
    bare = title.removeprefix("ال")
    return any(d is not draft for d in resolver.drafts.headed(PERSON, (bare,)))


def _titled(resolver: Resolver) -> Iterator[tuple[str, Draft]]:
    """Yield each title right before a name, with who bears it."""
    view = resolver.view
    # Whose mother speaks is named within who she is.
    inner = [(part, resolver.drafts.known(part)) for chunk, _ in resolver.whole for part in chunk.parts]
    for chunk, draft in (*resolver.whole, *inner):
        if draft is not None and draft.type is PERSON and chunk.name is not None:
            for title in titles_before(view, chunk.name[0]):
                whole = _IN_FULL.get(title, title)
                if whole.startswith("ال") and whole not in _NO_TITLES:
                    yield whole, draft
