"""A release as the actor grammar sees it: words with their readings, and the registry's names at their places."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import compress
from operator import attrgetter
from typing import NamedTuple

from kg.extract.mentions.guide import Bearer, Guide, Lexeme
from kg.extract.mentions.readings import in_context
from kg.lexicon.matcher import Hit
from kg.text.fold import Folded, word_set
from kg.text.names import is_unit
from kg.text.words import Words, split


class Atom(NamedTuple):
    """A name of the registry where it stands.

    Attributes:
        first: Index of its first word.
        last: Index of its last word.
        clitic: Number of letters before it in its first word.
        name: Its folded words.
        keys: Entries that bear it and fit the text.
        posts: Posts that bear it and fit the text.
    """

    first: int
    last: int
    clitic: int
    name: tuple[str, ...]
    keys: tuple[str, ...]
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """One text, word by word, with readings and names.

    Attributes:
        guide: The index.
        folded: The folded text.
        words: Its words.
        lexemes: The reading of each word.
        atoms: Index of a word -> the longest name that starts there.
        about: Slugs of the states the text is about, ``syria`` for ``actor/syria``.
        tells_ali: Whether the text writes the preposition ``على`` with its own letter, unlike the name ``علي``.
        saying: Indices of the verbs of saying.
    """

    guide: Guide
    folded: Folded
    words: Words
    lexemes: tuple[Lexeme, ...]
    atoms: Mapping[int, Atom]
    about: frozenset[str]
    tells_ali: bool
    saying: tuple[int, ...]

    def form(self, i: int) -> str:
        """Return the folded form of a word, or an empty string beyond the text."""
        # Asked for most words many times over: hardly any place lies outside the text.
        if i < 0:
            return ""
        try:
            return self.words.forms[i]
        except IndexError:
            return ""

    def lexeme(self, i: int) -> Lexeme | None:
        """Return the reading of a word, or None beyond the text."""
        if i < 0:
            return None
        try:
            return self.lexemes[i]
        except IndexError:
            return None

    def says(self, i: int) -> bool:
        """Tell whether a word is a verb of saying."""
        word = self.lexeme(i)
        return word is not None and word.says

    def start(self, i: int, clitic: int) -> int:
        """Return the source offset of a word after so many proclitic letters."""
        if not clitic:
            return self.words.starts[i]
        # The article of a word after "ل" is written as its second letter, unless the word begins with one itself.
        stem = self.lexemes[i].stem
        more = self.form(i)[clitic - 1 : clitic + 1] == "لل" and stem.startswith("ال") and not stem.startswith("الل")
        return int(self.folded.keep[self.words.begins[i] + clitic + more])

    def source(self, i: int) -> str:
        """Return a word as it stands in the source."""
        return self.folded.source[self.words.starts[i] : self.words.ends[i]]


def look(text: str, index: Guide) -> View:
    """Prepare a text for the grammar.

    Args:
        text: The text.
        index: The index of the registry.

    Returns:
        The view.
    """
    folded, parted = split(text)
    lexemes = index.lexemes(parted.forms)
    hits = index.matcher.all(folded.text)
    about = _about(index, lexemes, hits)
    saying = tuple(compress(range(len(lexemes)), map(_SAYS, lexemes)))
    lexemes = in_context(index, folded, parted, lexemes, saying)
    atoms = _atoms(index, hits, parted, about)
    atoms |= _outlets(index, parted, lexemes, atoms)
    return View(index, folded, parted, lexemes, atoms, about, "على" in text, saying)


_SAYS, _STATE = attrgetter("says"), attrgetter("state")
# A text is about a state when at least so many words name it, and a fair share of those that name any state.
_LEAST, _SHARE = 2, 0.15
# Of cities, parties and ministers of a state that is not named, by far the most must be of that one.
_MOST_SHARE = 0.6
_SHORT = 3
# "Where somebody's head fell", his place of birth, is written like the city.
_MUSCAT = "مسقط"
_BIRTHPLACE = [(head,) for head in ("راس", "راسه", "راسها", "راسهم")]


def _about(index: Guide, lexemes: tuple[Lexeme, ...], hits: list[Hit]) -> frozenset[str]:
    """Find the states that a text is plainly about, by how often it names them or uses their adjectives."""
    named = Counter(filter(None, map(_STATE, lexemes)))
    for name, count in Counter(hit.name for hit in hits).items():
        for state in {index.state_of(bearer.key) for bearer in index.names[name] if not bearer.context} - {""}:
            named[state] += count
    least = max(_LEAST, _SHARE * sum(named.values()))
    about = frozenset(key.partition("/")[2] for key, count in named.items() if count >= least)
    return about or _at_home(index, hits)


def _at_home(index: Guide, hits: list[Hit]) -> frozenset[str]:
    """Find the state to which most of what a text names belongs, for a text that has no need to name it."""
    homes: Counter[str] = Counter()
    for name, count in Counter(hit.name for hit in hits).items():
        for home in {index.home(bearer) for bearer in index.names[name] if not bearer.context} - {""}:
            homes[home] += count
    least = max(_LEAST, _MOST_SHARE * sum(homes.values()))
    return frozenset(key.partition("/")[2] for key, count in homes.items() if count > least)


def _atoms(index: Guide, hits: list[Hit], parted: Words, about: frozenset[str]) -> dict[int, Atom]:
    """Place the names at their words: of those that start in one word, the longest that may stand for something."""
    order = range(len(parted))
    begins, stops = dict(zip(parted.begins, order, strict=True)), dict(zip(parted.stops, order, strict=True))
    fitting: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    atoms: dict[int, Atom] = {}
    for hit in hits:
        first, last = begins.get(hit.start - hit.prefix), stops.get(hit.end)
        if first is None or last is None or (first in atoms and atoms[first].last >= last):
            continue
        if first == last and _another_word(index, parted.forms[first], hit):
            continue
        if hit.name == _MUSCAT and parted.forms[last + 1 : last + 2] in _BIRTHPLACE:
            continue
        if hit.name not in fitting:
            fitting[hit.name] = _fitting(index.names[hit.name], about)
        keys, posts = fitting[hit.name]
        if keys or posts:
            atoms[first] = Atom(first, last, hit.prefix, tuple(hit.name.split()), keys, posts)
    return atoms


# What opens and closes the name of a paper or agency, and the words by which one is called in full.
_OPENING, _CLOSING = frozenset('"«“('), frozenset('"»”)')
_OUTLETS = ("صحيفه", "جريده", "قناه", "مجله", "وكاله", "موقع", "اذاعه")
_OF_AN_OUTLET = word_set("مراسل مراسلة موفد موفدة مندوب لمراسل لمراسلة لموفد لموفدة ل علمت وعلمت")
# A release from elsewhere begins with a town and who had it first: "Town - Paper: ...".
_AT_THE_TOP = 8


def _outlets(index: Guide, words: Words, lexemes: tuple[Lexeme, ...], atoms: Mapping[int, Atom]) -> dict[int, Atom]:
    """Find papers and agencies called without the word for what they are, where they are told to have something."""
    forms, found = words.forms, {}
    quoted = (i + 1 for i in words.places.of(_OPENING))
    for i in sorted({*range(1, _AT_THE_TOP), *quoted}):
        if i > len(forms) - 2:
            break
        if forms[i + 1] in _CLOSING and forms[i - 1] in _OPENING and forms[i] not in _OPENING:
            k = i - 1
            while k and forms[k - 1] in _OPENING:
                k -= 1
            told = bool(k) and (lexemes[k - 1].says or forms[k - 1] in _OF_AN_OUTLET)
        else:
            told = i < _AT_THE_TOP and forms[i + 1] == ":" and forms[i - 1] in "-–"
        if told and i not in atoms and (keys := _bearers(index, forms[i])):
            found[i] = Atom(i, i, 0, (forms[i],), keys, ())
    return found


def _bearers(index: Guide, name: str) -> tuple[str, ...]:
    """Return the papers and agencies whose full name is a word for what they are and a name."""
    bearers = (b for head in _OUTLETS for b in index.names.get(f"{head} {name}", ()) if not (b.post or b.context))
    return tuple(dict.fromkeys(bearer.key for bearer in bearers))


def _another_word(index: Guide, form: str, hit: Hit) -> bool:
    """Tell whether a name of one word is a verb or function word, or a short one the beginning of a known word."""
    name = index.lexeme(hit.name)
    if name.closed and name.clitic == 0:
        return True
    if not hit.prefix or len(hit.name) > _SHORT:
        return False
    word = index.lexeme(form)
    return word.clitic == 0 and (word.closed or word.head is not None or is_unit(form))


def _fitting(bearers: tuple[Bearer, ...], about: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the entries and the posts that a name may stand for in a text, given what it is about."""
    fit = [bearer for bearer in bearers if not bearer.context or bearer.context in about]
    if len(fit) == 1:
        # So it is with most names.
        return ((), (fit[0].key,)) if fit[0].post else ((fit[0].key,), ())
    return (
        tuple(dict.fromkeys(bearer.key for bearer in fit if not bearer.post)),
        tuple(dict.fromkeys(bearer.key for bearer in fit if bearer.post)),
    )
