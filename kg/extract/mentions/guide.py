"""What the registry and the tables know, indexed for reading Arabic: names, adjectives, and the reading of a word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from kg.lexicon.conjugate import FINITE
from kg.lexicon.cues import load_cues
from kg.lexicon.entries import Entry
from kg.lexicon.matcher import Matcher
from kg.lexicon.nisba import Nisba
from kg.lexicon.nouns import Head, Nouns, nouns_ar
from kg.lexicon.registry import Registry
from kg.text.fold import fold_word, word_set
from kg.text.names import is_given, with_false_article
from kg.text.words import split_clitics

_ARTICLE = "ال"
# A place lies in a region, the region in another, that in a state.
_DEEPEST = 6
# So many word forms are kept with their readings; a corpus of any size needs no more memory than that.
_MOST_REMEMBERED = 200_000
# "ال" with two letters: shorter words only look as if they bore the article.
_SHORTEST_DEFINITE = 3
_NO_NISBA: tuple[Nisba | None, str] = (None, "")
# "Hers" and "theirs" behind a noun; "his" is written like the ending of a feminine.
_OWNERS = ("ها", "هما", "هم")
_BEFORE_NOUNS = frozenset("بك")
_NAME_OPENERS = frozenset({"ابو", "عبد"})
# Read as "between" far oftener than as "made clear".
NOT_SAYING = frozenset({"بين"})
_SURE = frozenset("AB")


class Lexeme(NamedTuple):
    """The reading of one word form.

    Attributes:
        clitic: Number of proclitic letters.
        stem: What is left, with its article.
        definite: Whether the stem bears the article.
        bare: The stem without article.
        head: What it heads, or None.
        nisba: Its form when it is the adjective of a state, else None.
        state: Key of that state.
        closed: Whether it can be no part of a name: a function word or a finite verb.
        may_name: Whether a person's title, counterpart or first name may stand here.
        starts: Whether any phrase of the actor grammar may start here.
        says: Whether it is a verb of saying, the subject of which may begin behind it.
    """

    clitic: int
    stem: str
    definite: bool
    bare: str
    head: Head | None = None
    nisba: Nisba | None = None
    state: str = ""
    closed: bool = False
    may_name: bool = False
    starts: bool = False
    says: bool = False


class Bearer(NamedTuple):
    """One thing or post that a name may stand for.

    Attributes:
        key: Its key.
        context: Slug of the state that a text must be about for the name to mean it, or empty.
        post: Whether it is a post.
    """

    key: str
    context: str
    post: bool


@dataclass(frozen=True, slots=True, eq=False)
class Guide:
    """What the registry and the tables know, indexed for reading Arabic.

    Attributes:
        registry: The registry.
        nouns: Head nouns and closed classes.
        names: Folded name -> the entries and posts that bear it.
        adjectives: Folded nisba -> its form and state.
        matcher: Finds the names.
        posts_in: Key of a body and folded head noun -> the posts of this head in the body.
        states: Key of a state, its land, its capital or its government -> key of the state.
        surnames: Folded last words of the names of persons in the registry.
    """

    registry: Registry
    nouns: Nouns
    names: Mapping[str, tuple[Bearer, ...]]
    adjectives: Mapping[str, tuple[Nisba, str]]
    matcher: Matcher
    posts_in: Mapping[tuple[str, str], tuple[str, ...]]
    states: Mapping[str, str]
    surnames: frozenset[str]
    _lexemes: dict[str, Lexeme]

    def lexeme(self, form: str) -> Lexeme:
        """Read a folded word form: the whole word if the tables know it, else without its proclitics."""
        known = self._lexemes.get(form)
        if known is None:
            if len(self._lexemes) >= _MOST_REMEMBERED:
                self._lexemes.clear()
            known = self._lexemes[form] = self._marked(form, self._read(form))
        return known

    def lexemes(self, forms: Sequence[str]) -> tuple[Lexeme, ...]:
        """Read the words of a text, most of which were read before."""
        known = tuple(map(self._lexemes.get, forms))
        return tuple([lexeme or self.lexeme(form) for lexeme, form in zip(known, forms, strict=True)])

    def _marked(self, form: str, lexeme: Lexeme) -> Lexeme:
        """Note whether a phrase may start at a word or behind it, so that the grammar need not look at the others."""
        classes = self.nouns.classes
        clitic, stem, definite, bare, head, nisba, state, closed, *_ = lexeme
        named = stem in classes["titled"] or stem in _NAME_OPENERS or is_given(stem)
        may_name = named or bool(self.owned_office(stem))
        starts = may_name or stem in classes["alone"] or head is not None or nisba is not None
        says = stem not in NOT_SAYING and (stem in classes["saying"] or form in _cue_verbs())
        return Lexeme(clitic, stem, definite, bare, head, nisba, state, closed, may_name, starts, says)

    def _read(self, form: str) -> Lexeme:
        classes, heads = self.nouns.classes, self.nouns.heads
        for clitic, stem in split_clitics(form):
            head = heads.get(stem)
            # "Brigades" begins with the letters of the article.
            definite = stem.startswith(_ARTICLE) and len(stem) > _SHORTEST_DEFINITE
            definite = definite and (head is None or head.kind != "armed")
            bare = stem[2:] if definite else stem
            nisba, state = self.adjectives.get(stem, _NO_NISBA)
            closed = stem in classes["closed"]
            if head is None and definite:
                head = heads.get(bare)
            elif head is None and (accusative := _accusative(stem, heads)):
                stem = bare = stem[:-1]
                head = accusative
            if clitic and closed and (is_given(form) or self._is_verb_behind(form[clitic - 1], stem)):
                continue
            if clitic and not definite and head and head.kind == "population" and form[clitic - 1 : clitic + 1] == "لل":
                # "For the refugees" is written with two of its three letters lam.
                return Lexeme(clitic, _ARTICLE + stem, definite=True, bare=stem, head=head)
            if head or nisba or closed or stem in classes["special"]:
                return Lexeme(clitic, stem, definite, bare, None if closed and clitic else head, nisba, state, closed)
        definite = form.startswith(_ARTICLE) and len(form) > _SHORTEST_DEFINITE and form not in with_false_article()
        return Lexeme(0, form, definite, form[2:] if definite else form)

    def _is_verb_behind(self, letter: str, stem: str) -> bool:
        """Tell whether a finite verb would stand behind a preposition that is written on to it, as none does."""
        classes = self.nouns.classes
        return letter in _BEFORE_NOUNS and stem not in classes["stop"] and stem not in classes["counterpart"]

    def owned_office(self, stem: str) -> str:
        """Return the office in a word that tells whose it is: "their president"; else an empty string."""
        for owner in _OWNERS if stem.endswith(_OWNERS) else ():
            if stem.endswith(owner) and (head := self.nouns.heads.get(stem.removesuffix(owner))) is not None:
                return stem.removesuffix(owner) if head.kind == "office" and head.number == "s" else ""
        return ""

    def state_of(self, key: str) -> str:
        """Return the key of the state that an entry is, is the land of, or acts for; else an empty string."""
        return self.states.get(key, "")

    def home(self, bearer: Bearer) -> str:
        """Return the key of the state to which a place, body, person or post belongs; else an empty string.

        Args:
            bearer: What bears a name.

        Returns:
            The state: of the post, of the posts of a person where they are of one, of the place or whole otherwise.
        """
        if bearer.post:
            return self.registry.posts[bearer.key].state
        posts = {state for post in self.registry.posts_of(bearer.key) if (state := self.registry.posts[post].state)}
        if posts:
            return posts.pop() if len(posts) == 1 else ""
        key, entry = bearer.key, self.entry(bearer.key)
        for _ in range(_DEEPEST):
            if entry is None or (state := self.state_of(key)):
                return state if entry is not None else ""
            key = entry.within or entry.place or entry.part_of or entry.represents
            entry = self.entry(key) if key else None
        return ""

    def entry(self, key: str) -> Entry | None:
        """Return the entry with this key; None for a post."""
        return self.registry.entries.get(key)


@cache
def _cue_verbs() -> frozenset[str]:
    """Return the finite forms of the verbs that need little context, as they stand before a subject."""
    return frozenset(
        form
        for form, readings in load_cues().forms.items()
        if any(
            r.verb.tier in _SURE
            and r.inflected.shape in FINITE
            and r.inflected.number == "s"
            and not r.inflected.pronoun
            for r in readings
        )
    )


# "Known in the media as": seldom somebody of the media.
_ADVERBS = word_set("إعلاميا")


def _accusative(stem: str, heads: Mapping[str, Head]) -> Head | None:
    """Read an indefinite accusative (``وفدا``) as its noun; only singulars take the alef."""
    if not stem.endswith("\u0627") or stem[-2:] == "ها" or len(stem) <= 3 or stem in _ADVERBS:
        return None
    head = heads.get(stem[:-1])
    return head if head is not None and head.number == "s" else None


# A guide holds its registry, so that the identity of a registry here is that of no other one.
_GUIDES: dict[int, "Guide"] = {}


def guide(registry: Registry) -> Guide:
    """Index a registry for reading Arabic.

    Args:
        registry: The registry.

    Returns:
        The index; the same object for the same registry.
    """
    made = _GUIDES.get(id(registry))
    if made is None:
        made = _GUIDES[id(registry)] = _index(registry)
    return made


def _index(registry: Registry) -> Guide:
    names: dict[str, dict[Bearer, None]] = {}
    for source, post in ((registry.names("ar"), False), (registry.post_names("ar"), True)):
        for name in source:
            context = name.alias.context if name.alias else ""
            names.setdefault(fold_word(name.text).strip(), {})[Bearer(name.key, context, post)] = None
    adjectives: dict[str, tuple[Nisba, str]] = {}
    for adjective in registry.adjectives("ar"):
        form = fold_word(adjective.form.text)
        # A form that serves for dual and plural is far oftener the plural.
        if form not in adjectives or adjectives[form][0].number == "d":
            adjectives[form] = (adjective.form, adjective.state)
    return Guide(
        registry,
        nouns_ar(),
        {name: tuple(group) for name, group in names.items()},
        adjectives,
        Matcher(names),
        _posts_in(registry),
        _states(registry),
        _surnames(registry),
        {},
    )


def _surnames(registry: Registry) -> frozenset[str]:
    names = (fold_word(e.ar).split() for e in registry.entries.values() if e.kind == "Person")
    return frozenset(name[-1] for name in names if len(name) > 1)


_ENVOY = "envoy"


def _posts_in(registry: Registry) -> dict[tuple[str, str], tuple[str, ...]]:
    posts: dict[tuple[str, str], tuple[str, ...]] = {}
    for post in registry.posts.values():
        # A body has an envoy for every place: where he is sent tells which.
        if post.body and post.role != _ENVOY:
            head = fold_word(post.ar.split()[0])
            posts[post.body, head] = (*posts.get((post.body, head), ()), post.key)
    return posts


def _states(registry: Registry) -> dict[str, str]:
    states: dict[str, str] = {}
    for entry in registry.entries.values():
        if entry.kind == "State":
            states[entry.key] = entry.key
            for place in (entry.territory, entry.capital):
                if place:
                    states.setdefault(place, entry.key)
    for entry in registry.entries.values():
        if entry.represents in states:
            states[entry.key] = entry.represents
    return states
