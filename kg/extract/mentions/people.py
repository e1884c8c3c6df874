"""When two names are one person's."""

from functools import lru_cache

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.foreign_names import alike
from kg.extract.mentions.identity import Draft, Drafts, parted, plain
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import said_in
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.names import SON, parts, short_forms


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names can be forms of one: equal, or the shorter a usual short form of the longer.

    Args:
        one: Folded words.
        other: Folded words.

    Returns:
        Whether they can.

    Examples:
        >>> same_person(("خالد", "الحريري"), ("الحريري",))
        True
        >>> same_person(("خالد", "الحريري"), ("سعد", "الحريري"))
        False
    """
    one, other = parted(one), parted(other)
    if one == other:
        return True
    ours, theirs = _word_set(one), _word_set(other)
    if not (ours <= theirs or theirs <= ours):
        return False
    if _plain(one) == _plain(other):
        return True
    long, short = (one, other) if len(one) >= len(other) else (other, one)
    if len(long) < 2:
        return False
    alone, joined = _short_plain(long)
    if len(parts(short)) == 1:
        return _plain(short) in alone
    return _plain(short) in joined or long[: len(short)] == short or _leaves_out(long, short)


def _leaves_out(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Tell whether a name of three or more units is a longer one with units in its midst left out.

    Never the father: "N son of K, of X" is not "N son of M, son of K, of X".
    """
    whole, kept = parts(long), parts(short)
    ends = len(kept) >= _UNITS and kept[0] == whole[0] and kept[-1] == whole[-1]
    if ends and kept[1][0] in SON and kept[1] != whole[1]:
        return False
    rest = iter(whole)
    return ends and all(unit in rest for unit in kept)


_UNITS = 3


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(plain, words))


@lru_cache(maxsize=20_000)
def _word_set(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_plain(words))


@lru_cache(maxsize=20_000)
def _short_plain(words: tuple[str, ...]) -> tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]:
    """Return the short forms of a name without articles: those of one unit, and all."""
    forms = short_forms(words)
    return frozenset(_plain(form) for form in forms if len(parts(form)) == 1), frozenset(map(_plain, forms))


def named_so(drafts: Drafts, words: tuple[str, ...]) -> list[Draft]:
    """Find the persons whose name a name can be a form of.

    Args:
        drafts: The things so far.
        words: Folded words of the name.

    Returns:
        The persons.
    """
    sharing = drafts.sharing(words)
    same = [d for d in sharing if any(same_person(words, name) for name in d.names)]
    apart = parted(words)
    if len(parts(apart)) > 1:
        return same or _spelt_alike(drafts, words)
    first = [d for d in sharing if any(parted(name)[: len(apart)] == apart for name in d.names)]
    # "Prince X" is no son of X where the text names an X.
    found = [d for d in same if d in first or not first or not _is_father(d, apart[0])] or first
    return found or _spelt_alike(drafts, words)


def called_so(view: View, drafts: Drafts, chunk: Chunk) -> list[Draft]:
    """Find the persons whom a chunk may name: never a man by "Mrs" and his surname, nor a woman by "he said" and hers.

    Args:
        view: The text.
        drafts: The things so far.
        chunk: Somebody named.

    Returns:
        The persons.
    """
    same = named_so(drafts, chunk.words)
    if same and chunk.name is not None and chunk.name[0] == chunk.name[1]:
        sex = _sex(view, chunk.name[0], chunk.gender)
        same = [d for d in same if not (sex and d.label and _sex(view, d.label[0], "") not in ("", sex))]
    return same or told_by_middle(view, drafts, chunk)


def _sex(view: View, first: int, told: str) -> str:
    """Tell by the titles before a name, or else by an office or by the verb of saying before it, whose it is."""
    j = first
    while view.guide.nouns.has("title", view.form(j - 1)):
        j -= 1
    titles = [form for form in view.words.forms[j:first] if form.startswith("ال")]
    if titles:
        return "f" if titles[0].endswith("ه") and titles[0] not in _HIS else "m"
    return told or said_in(view.form(j - 1))


_HIS = word_set("العلامة الداعية الخليفة السادة")


def told_by_middle(view: View, drafts: Drafts, chunk: Chunk) -> list[Draft]:
    """Find the persons of long names who are called by a name in their midst, as no father is: "N K M L", "Sheikh K L".

    It is the person's where the title before it is the one before the full name: his brother has his father's name.

    Args:
        view: The text.
        drafts: The things so far.
        chunk: Somebody named, of whom no office is told.

    Returns:
        The persons.
    """
    kept = parts(parted(chunk.words))
    if chunk.name is None or chunk.posts or chunk.body or len(kept) > _ALONE_OR_TWO:
        return []
    titles = titles_before(view, chunk.name[0])
    if len(kept) == 1 and view.lexemes[chunk.name[0] - len(titles) - 1].definite:
        # "The minister of defence, Prince K": another, of whom an office is told.
        return []
    return [
        draft
        for draft in drafts.sharing(chunk.words)
        if any(_amid(parts(parted(name)), kept) for name in draft.names)
        and draft.label
        and not titles.isdisjoint(titles_before(view, draft.label[0]))
    ]


_ALONE_OR_TWO = 2


def _amid(whole: tuple[tuple[str, ...], ...], kept: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether a unit stands in the midst of a name: of four or more where the last name follows it."""
    amid = kept[0] in whole[1:-1] and kept[0][0] not in SON
    return amid and (len(kept) == 1 or (kept[-1] == whole[-1] and len(whole) > _UNITS))


def titles_before(view: View, first: int) -> frozenset[str]:
    """Return the titles and ranks right before a name.

    Args:
        view: The text.
        first: Index of the first word of the name.

    Returns:
        Their folded words, without those that only go with a rank.
    """
    j = first
    while view.guide.nouns.has("title", view.form(j - 1)) or view.form(j - 1) in _OF_STAFF:
        j -= 1
    return frozenset(view.words.forms[j:first]) - _OF_STAFF


_OF_STAFF = word_set("الركن ركن أول")


def _spelt_alike(drafts: Drafts, words: tuple[str, ...]) -> list[Draft]:
    """Find the persons whose name from elsewhere is spelt otherwise; a name with the article is from nowhere else."""
    if words[-1].startswith("ال"):
        return []
    return [d for d in drafts.of_type(EntityType.PERSON) if any(alike(words, name) for name in d.names)]


def _is_father(draft: Draft, word: str) -> bool:
    """Tell whether a word stands in the names of a person only as that of his father: "N son of X"."""
    held = [name for name in map(parted, draft.names) if word in name]
    return bool(held) and all(len(name) > 1 and name[name.index(word) - 1] in SON for name in held)
