"""The registry as one frozen object: look a thing up by key, find a post's holder on a day, list every name."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kg.lexicon.consistency import check
from kg.lexicon.entries import Alias, Entry, Post, Tenure
from kg.lexicon.nisba import Nisba, inflect
from kg.lexicon.rows import entry, merged, post, tenure
from kg.lexicon.states import expand
from kg.lexicon.tables import read_rows
from kg.shipped import folder as shipped_folder


class Name(NamedTuple):
    """One written form and the thing it may name.

    Attributes:
        text: The form.
        key: Entry or post it names.
        alias: The alias it comes from; None for a preferred name that counts everywhere.
    """

    text: str
    key: str
    alias: Alias | None


class Adjective(NamedTuple):
    """One written form of a relation adjective and the state it stands for.

    Attributes:
        form: The form with its gender, number and definiteness; English forms are ``m``, ``s``, not definite.
        state: Key of the state.
    """

    form: Nisba
    state: str


@dataclass(frozen=True, slots=True)
class Registry:
    """Names and facts that people decided.

    Attributes:
        entries: Key -> actor, person, place, legal text or process.
        posts: Key -> post.
        tenures: Every tenure, by post and beginning.
    """

    entries: Mapping[str, Entry]
    posts: Mapping[str, Post]
    tenures: tuple[Tenure, ...]
    _by_post: Mapping[str, tuple[Tenure, ...]]
    _by_person: Mapping[str, tuple[Tenure, ...]]

    def names(self, lang: str) -> Iterator[Name]:
        """List every form of every entry in one language; one form may come with several keys.

        Args:
            lang: ``ar`` or ``en``.

        Yields:
            The forms in the order of the registry.
        """
        for item in self.entries.values():
            yield from _names(item, lang)

    def post_names(self, lang: str) -> Iterator[Name]:
        """List every form of every post in one language.

        Args:
            lang: ``ar`` or ``en``.

        Yields:
            The forms in the order of the registry.
        """
        for item in self.posts.values():
            yield from _names(item, lang)

    def adjectives(self, lang: str) -> Iterator[Adjective]:
        """List every form of every relation adjective, so that ``التركية`` leads to Turkey.

        Args:
            lang: ``ar`` or ``en``.

        Yields:
            The forms in the order of the registry.
        """
        for item in self.entries.values():
            if lang == "ar":
                for index, base in enumerate(item.adjectives_ar):
                    plurals = item.plurals_ar if index == 0 else ()
                    yield from (Adjective(form, item.key) for form in inflect(base, plurals))
            else:
                for base in item.adjectives_en:
                    yield Adjective(Nisba(base, "m", "s", definite=False), item.key)

    def holder_of(self, post_key: str, on: dt.date) -> tuple[str, ...]:
        """Name the persons who may have held a post on a day.

        Two on the day of a hand-over, or where dates are known only to the month: the registry does not choose.

        Args:
            post_key: Key of the post.
            on: The day.

        Returns:
            Keys of persons, earliest beginning first; empty when the registry does not know.
        """
        held = self._by_post.get(post_key, ())
        return tuple(dict.fromkeys(item.person for item in held if item.may_cover(on)))

    def posts_of(self, person: str, on: dt.date | None = None) -> tuple[str, ...]:
        """Name the posts of a person, on a day or ever.

        Args:
            person: Key of the person.
            on: The day, or None for all time.

        Returns:
            Keys of posts.
        """
        held = self._by_person.get(person, ())
        return tuple(dict.fromkeys(item.post for item in held if on is None or item.may_cover(on)))

    def tenures_of(self, person: str) -> tuple[Tenure, ...]:
        """List the tenures of a person in order of their beginning."""
        return self._by_person.get(person, ())

    def state_post(self, state: str, role: str) -> Post | None:
        """Find the post of one kind in one state.

        Args:
            state: Key of the state.
            role: Kind of post, for instance ``foreign-minister``.

        Returns:
            The post, or None when the state has none of the kind.
        """
        return self.posts.get(f"post/{role}-of-{state.removeprefix('actor/')}")


def _names(item: Entry | Post, lang: str) -> Iterator[Name]:
    preferred = item.ar if lang == "ar" else item.en
    limit = item.context if isinstance(item, Entry) else ""
    yield Name(preferred, item.key, Alias(preferred, lang, context=limit) if limit else None)
    for alias in item.aliases:
        if alias.lang == lang:
            yield Name(alias.text, item.key, alias._replace(context=alias.context or limit))


def load_registry(folder: Path | None = None) -> Registry:
    """Read the registry and check that it holds together.

    Args:
        folder: Folder of its tables; the one that ships by default.

    Returns:
        The registry; the same object for the same folder.
    """
    return _load(folder or shipped_folder("ontology") / "registry")


@lru_cache(maxsize=4)
def _load(folder: Path) -> Registry:
    rows = read_rows(folder)
    made = [new for row in rows if row.table == "state" for new in expand(row)]
    whole = merged([*made, *(row for row in rows if row.table != "state")])
    entries = {row.cells.get("key", ""): entry(row) for row in whole if row.table not in {"post", "tenure"}}
    posts = {row.cells.get("key", ""): post(row) for row in whole if row.table == "post"}
    tenures = tuple(
        sorted(
            (tenure(row) for row in whole if row.table == "tenure"),
            key=lambda item: (item.post, item.start.earliest if item.start else dt.date.min, item.person),
        )
    )
    check(rows, whole, entries, posts)
    return Registry(
        MappingProxyType(entries),
        MappingProxyType(posts),
        tenures,
        _grouped(tenures, "post"),
        _grouped(sorted(tenures, key=lambda t: t.start.earliest if t.start else dt.date.min), "person"),
    )


def _grouped(tenures: tuple[Tenure, ...] | list[Tenure], by: str) -> Mapping[str, tuple[Tenure, ...]]:
    groups: dict[str, list[Tenure]] = {}
    for item in tenures:
        groups.setdefault(getattr(item, by), []).append(item)
    return MappingProxyType({key: tuple(members) for key, members in groups.items()})
