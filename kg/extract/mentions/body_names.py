"""Which names are one body's: a full one, and the shorter ones whose words it holds, wherever they stand in a text."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Guide
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

#: A parliament, and the names by which it goes as well.
PARLIAMENT = "برلمان"
HOUSES = tuple(("مجلس", house) for house in ("النواب", "نواب", "الشعب", "الامه"))
Name = tuple[EntityType, tuple[str, ...]]

_NAMED = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.DELEGATION})
# Groups that bear a name; "forces" and "factions" are told of by many words that are no one's name.
_ARMED = word_set("جيش جبهة حركة لواء فيلق كتائب كتيبة حرس تنظيم جماعة سرايا فرقة فوج")
# Informants, who are others wherever they are told of again.
_NO_NAMES = frozenset({"source"})
# Where one of two names has these, they are of two: "the party X" and "the new party X", "the movement of X's youth".
_OTHER = word_set(
    "الجديد الجديدة القديم القديمة الثاني الثانية الموازي الموازية المنشق المنشقة البديل البديلة"
    " القيادة جناح شباب الشباب طلاب الطلاب طلبة الطلبة نساء"
)
# Said of many bodies, so that a name goes without them: "the (high) body for X".
_RANKS = word_set(
    "الوطني الوطنية العام العامة الأعلى العليا المستقل المستقلة الجهوي الجهوية المركزي المركزية المحلي المحلية"
    " السياسي السياسية الدولي الدولية العالمي العالمية العربي العربية الشعبي الشعبية الإسلامي الإسلامية"
)
_ARTICLES = ("وال", "فال", "بال", "ال", "لل", "ولل")
_ENDINGS = ("يه", "ي", "ه")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class BodyNames:
    """How the bodies of a text are called.

    Attributes:
        full: A name -> the fullest name of the same body, for those that have a fuller one or another wording.
        doubtful: A name -> the fuller names of several bodies, any of which it may mean.
        seats: A name that bodies of several places bear -> the first words of its chunks -> the place of each.
    """

    full: dict[Name, Name] = field(default_factory=dict)
    doubtful: dict[Name, tuple[Name, ...]] = field(default_factory=dict)
    seats: dict[Name, dict[int, str]] = field(default_factory=dict)

    def of(self, chunk: Chunk) -> Name:
        """Return the name by which the body of a chunk is kept."""
        name = (chunk.type, chunk.words)
        if name in self.seats:
            seat = self.seats[name].get(chunk.first, "")
            return _seated(name, seat) if seat else name
        return self.full.get(name, name)

    def several(self, chunk: Chunk) -> tuple[Name, ...]:
        """Return the names of the bodies any of which a chunk may mean, where there are several."""
        name = (chunk.type, chunk.words)
        seats = self.seats.get(name)
        if seats is None:
            return self.doubtful.get(name, ())
        return () if chunk.first in seats else tuple(_seated(name, seat) for seat in dict.fromkeys(seats.values()))

    def is_short(self, chunk: Chunk) -> bool:
        """Tell whether a chunk calls its body by less than its full name, or in other words."""
        return (chunk.type, chunk.words) in self.full

    def is_full(self, chunk: Chunk) -> bool:
        """Tell whether a chunk calls its body by the name for which others are short."""
        return (chunk.type, chunk.words) in self.full.values()


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """One name as it is told in a text: its words without article and "for", and where it stands first.

    Attributes:
        owning: Of its words those without article: "the council of ministers of", no "council of the ministers".
    """

    name: Name
    first: int
    keys: tuple[str, ...]
    definite: bool
    parts: tuple[str, ...]
    ranks: frozenset[str]
    owning: frozenset[str] = frozenset()


def _seated(name: Name, seat: str) -> Name:
    return name[0], (*name[1], seat)


def body_names(view: View, chunks: list[Chunk]) -> BodyNames:
    """Find which names of a text are one body's.

    Args:
        view: The text.
        chunks: All its chunks.

    Returns:
        The names.
    """
    guide = view.guide
    groups: dict[tuple[EntityType, str], dict[Name, _Told]] = {}
    for chunk in _bodies(chunks):
        head = guide.nouns.heads.get(chunk.head)
        armed = chunk.type is not EntityType.ARMED_GROUP or chunk.head in _ARMED
        if armed and chunk.head and not (head is not None and head.kind in _NO_NAMES):
            kind = PARLIAMENT if chunk.words[:2] in HOUSES else chunk.head
            told = groups.setdefault((chunk.type, kind), {})
            told.setdefault((chunk.type, chunk.words), _told(guide, chunk))
    names = BodyNames(seats=_seats(view, chunks))
    for group in groups.values():
        if len(group) > 1:
            _compare(list(group.values()), names)
    return names


# Bodies of which each place has its own, by their head noun or their adjective.
_PLACED = word_set("سفارة قنصلية تنسيقية مكتب بلدية محكمة مديرية فرع")
_LOCAL = word_set("المحلي المحلية البلدي البلدية الأساسية الجهوي الجهوية")


def _seats(view: View, chunks: list[Chunk]) -> dict[Name, dict[int, str]]:
    """Find the names that bodies of several places bear, with the place of each."""
    found: dict[Name, dict[int, str]] = {}
    for chunk in _bodies(chunks):
        local = chunk.head in _PLACED or not _LOCAL.isdisjoint(chunk.words)
        if local and not chunk.keys and (seat := _seat(view, chunk)):
            found.setdefault((chunk.type, chunk.words), {})[chunk.first] = seat
    return {name: seats for name, seats in found.items() if len(set(seats.values())) > 1}


def _seat(view: View, chunk: Chunk) -> str:
    """Return the key of the place where a body is, told right behind its name, or an empty string."""
    j = chunk.last + 1 + (view.form(chunk.last + 1) == "في")
    place = name_chunk(view, j)
    there = place is not None and place.type in _WHERE and (j > chunk.last + 1 or view.form(j).startswith("ب"))
    return place.keys[0] if place is not None and there else ""


_WHERE = frozenset({EntityType.PLACE, EntityType.STATE})


def _bodies(chunks: list[Chunk]) -> Iterator[Chunk]:
    for chunk in chunks:
        if chunk.type in _NAMED and chunk.words and not chunk.reference:
            yield chunk
        if chunk.parts:
            yield from _bodies([part for part in chunk.parts if part is not chunk.same])


def _told(guide: Guide, chunk: Chunk) -> _Told:
    first, *rest = chunk.words
    definite = first.startswith("ال")
    if first.removeprefix("ال") != chunk.head:
        # A name in quotation marks is kept without the noun before them.
        rest = list(chunk.words)
    elif chunk.words[:2] in HOUSES:
        # "The house of representatives (of the people) of X" is "the parliament of X".
        rest = [word for word in chunk.words[2:] if word != "الشعب"]
    ranks = frozenset(_part(guide, word) for word in rest if word in _RANKS)
    for state in chunk.parts:
        words, key = list(state.words), state.keys[:1]
        land = state.type is EntityType.STATE and not guide.nouns.has("led_government", state.head)
        if land and key and rest[-len(words) :] == words:
            # "The embassy of the republic of X" is the Xian embassy.
            rest[-len(words) :] = key
    parts = tuple(_part(guide, word) for word in rest)
    owning = frozenset(_part(guide, word) for word in rest if not word.startswith(_ARTICLES))
    return _Told((chunk.type, chunk.words), chunk.first, chunk.keys, definite, parts, ranks, owning)


def _part(guide: Guide, word: str) -> str:
    """Return a word as it is compared: without article, as the state whose adjective it is, else without ending.

    "Of the government" and "governmental" come to one: ``الحكومة`` and ``الحكومي``.
    """
    lexeme = guide.lexeme(word)
    if lexeme.state:
        return lexeme.state
    if word in _OTHER:
        return word
    for article in _ARTICLES:
        if word.startswith(article) and len(word) > len(article) + 1:
            word = word[len(article) :]
            break
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) > _SHORTEST), word)


def _compare(told: list[_Told], names: BodyNames) -> None:
    """Find for each name that no registry knows the fullest one that holds it."""
    for short in told:
        if len(short.keys) == 1 or not (short.parts or short.name[1][:2] in HOUSES):
            continue
        fuller = [long for long in told if long is not short and _holds(long, short)]
        fullest = [one for one in fuller if not any(_more(other, one) for other in fuller)]
        bodies = {one.keys if len(one.keys) == 1 else one.name for one in fullest}
        if len(bodies) == 1:
            names.full[short.name] = fullest[0].name
        elif bodies:
            names.doubtful[short.name] = tuple(one.name for one in fullest)
        known = [one for one in told if len(one.keys) == 1 and len(one.parts) > 1 and _begins(short, one)]
        if len({one.keys for one in known}) == 1:
            # A name of the registry with more behind it, which is hardly a part of it.
            names.full[short.name] = known[0].name


def _more(other: _Told, one: _Told) -> bool:
    """Tell whether another name of the same body says more than one, or as much and earlier."""
    if other is one or not _holds(other, one):
        return False
    return not _holds(one, other) or (len(other.parts), -other.first) > (len(one.parts), -one.first)


def _holds(long: _Told, short: _Told) -> bool:
    """Tell whether a name holds all words of another, so that this is short for it."""
    further = [part for part in long.parts if not _within(part, short.parts)]
    if any(not _within(part, long.parts) for part in short.parts) or _of_others(further):
        return False
    if not further:
        return len(long.keys) == 1 or (len(long.parts), -long.first) > (len(short.parts), -short.first)
    owned = bool(short.parts) and short.parts[-1] in long.owning - short.owning
    # "The ministers of justice" are the ministers of justice of those states, told again.
    owned = owned and short.name[1][0] not in _MINISTERS
    if owned and not all("/" in part for part in further):
        return False
    if short.parts and set(short.parts) <= short.ranks and not (long.definite and short.definite):
        return False
    sure = _begins(long, short) or all(part in long.ranks or "/" in part for part in further)
    return sure or long.first < short.first


_MINISTERS = frozenset({"وزراء", "نواب"})


def _of_others(further: list[str]) -> bool:
    """Tell whether what a name says more makes it another body's: "the party's youth", but "the bureau of (for) X"."""
    stop = next((n for n, part in enumerate(further) if part.startswith(_FOR)), len(further))
    return not _OTHER.isdisjoint(further[:stop])


_FOR = "ل"


def _begins(long: _Told, short: _Told) -> bool:
    """Tell whether a name begins with another."""
    return long.parts[: len(short.parts)] == short.parts and long.definite is short.definite


def _within(part: str, parts: tuple[str, ...]) -> bool:
    """Tell whether a word is among others, with "for" written on to it or not."""
    return any(part in (other, "ل" + other) or other == "ل" + part for other in parts)
