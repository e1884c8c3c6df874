"""From one line per state to its rows: the state, its land, its capital, its bodies and its chief posts.

Two hundred states have the same offices under the same names, so these are made by pattern and not typed. A
written row with the same key completes a made one: its cells win, its lists are added.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from kg.lexicon.nisba import all_defined
from kg.lexicon.offices import head_posts, minister_posts, ministry_key
from kg.lexicon.tables import Row


class Body(NamedTuple):
    """A body that most states have under the same name.

    Attributes:
        key: First part of its key.
        kind: Class of the ontology.
        nouns_ar: Arabic nouns, the preferred first, each with whether its adjective is feminine.
        nouns_en: English nouns, the preferred first.
    """

    key: str
    kind: str
    nouns_ar: tuple[tuple[str, bool], ...]
    nouns_en: tuple[str, ...]


BODIES = (
    Body(
        "ministry-of-defence",
        "PublicBody",
        (("وزارة الدفاع", True), ("الدفاع", True)),
        ("Ministry of Defence", "Defence Ministry", "Ministry of Defense", "Defense Ministry"),
    ),
    Body(
        "ministry-of-interior",
        "PublicBody",
        (("وزارة الداخلية", True), ("الداخلية", True)),
        ("Ministry of Interior", "Interior Ministry", "Ministry of the Interior"),
    ),
    Body("cabinet", "PublicBody", (("مجلس الوزراء", False),), ("Cabinet", "cabinet", "Council of Ministers")),
    Body("presidency", "PublicBody", (("الرئاسة", True),), ("Presidency", "presidency")),
    Body("parliament", "PublicBody", (("البرلمان", False),), ("Parliament", "parliament")),
    Body(
        "armed-forces",
        "StateForces",
        (("القوات المسلحة", True), ("الجيش", False), ("القوات", True)),
        ("Armed Forces", "army", "Army", "military", "forces", "troops"),
    ),
    Body("people", "PopulationGroup", (("الشعب", False),), ("people",)),
)


def expand(row: Row) -> Iterator[Row]:
    """Make every row that follows from one line of the table of states.

    Args:
        row: A row of table ``state`` with at least ``key``, ``ar`` and ``en``.

    Yields:
        Rows of tables ``actor``, ``place`` and ``post``.
    """
    cells = row.cells
    slug = cells["key"]

    def made(table: str, **values: Any) -> Row:
        return Row(table, row.file, {name: value for name, value in values.items() if value})

    yield made("actor", **_state(slug, cells))
    yield made("place", **_country(slug, cells))
    yield from _capital(slug, cells, made)
    yield made("actor", **_ministry(slug, cells))
    yield from (made("actor", **body) for body in _bodies(slug, cells))
    yield from (made("post", **post) for post in head_posts(slug, cells))
    yield from (made("post", **post) for post in minister_posts(slug, cells))


def _state(slug: str, cells: dict[str, Any]) -> dict[str, Any]:
    own = not cells.get("government")
    return {
        "key": f"actor/{slug}",
        "class": "State",
        "ar": cells["ar"],
        "en": cells["en"],
        "aliases_ar": [*_named(cells, "ar"), *(_governments_ar(cells) if own else [])],
        "aliases_en": [*_named(cells, "en"), *(_governments_en(cells) if own else [])],
        "framing_ar": [*cells.get("framing_ar", []), *(_regimes_ar(cells) if own else [])],
        "framing_en": [*cells.get("framing_en", []), *(_regimes_en(cells) if own else [])],
        "adjectives_ar": cells.get("adjectives_ar"),
        "plurals_ar": cells.get("plurals_ar"),
        "adjectives_en": cells.get("adjectives_en"),
        "capital": f"place/{cells['capital']}" if cells.get("capital") else "",
        "territory": f"place/{slug}",
        "wikidata": cells.get("wikidata"),
        "source": cells.get("source"),
    }


def _named(cells: dict[str, Any], lang: str) -> list[str]:
    return [name for column in ("aliases", "official", "metonyms") for name in cells.get(f"{column}_{lang}", [])]


def _governments_ar(cells: dict[str, Any]) -> list[str]:
    """Name the government as releases do when they mean the state; a state whose government is apart has none."""
    female = all_defined(cells.get("adjectives_ar", []), female=True)
    nouns = ("الحكومة", "السلطات", "الدولة", "القيادة")
    return [f"{noun} {adjective}" for adjective in female for noun in nouns] + [f"حكومة {cells['ar']}"]


def _governments_en(cells: dict[str, Any]) -> list[str]:
    nouns = ("government", "Government", "authorities")
    named = [f"{adjective} {noun}" for adjective in cells.get("adjectives_en", []) for noun in nouns]
    return [*named, f"Government of {cells['en']}", f"government of {cells['en']}"]


def _regimes_ar(cells: dict[str, Any]) -> list[str]:
    return [f"النظام {adjective}" for adjective in all_defined(cells.get("adjectives_ar", []), female=False)]


def _regimes_en(cells: dict[str, Any]) -> list[str]:
    return [f"{adjective} regime" for adjective in cells.get("adjectives_en", [])]


def _country(slug: str, cells: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": f"place/{slug}",
        "class": "Country",
        "ar": cells["ar"],
        "en": cells["en"],
        "aliases_ar": [
            *cells.get("aliases_ar", []),
            *(f"الأراضي {adj}" for adj in all_defined(cells.get("adjectives_ar", []), female=True)),
        ],
        "aliases_en": cells.get("aliases_en"),
        "lat": cells.get("lat"),
        "lon": cells.get("lon"),
        "geonames": cells.get("geonames"),
        "wikidata": cells.get("wikidata"),
        "source": cells.get("source"),
    }


def _capital(slug: str, cells: dict[str, Any], made: Callable[..., Row]) -> Iterator[Row]:
    if cells.get("capital") and cells.get("capital") != slug:
        names_ar, names_en = cells["capital_ar"], cells["capital_en"]
        yield made(
            "place",
            key=f"place/{cells['capital']}",
            **{"class": "City"},
            ar=names_ar[0],
            en=names_en[0],
            aliases_ar=names_ar[1:],
            aliases_en=names_en[1:],
            within=f"place/{slug}",
            lat=cells.get("capital_lat"),
            lon=cells.get("capital_lon"),
            geonames=cells.get("capital_geonames"),
            source=cells.get("source"),
        )


def _ministry(slug: str, cells: dict[str, Any]) -> dict[str, Any]:
    female = all_defined(cells.get("adjectives_ar", []), female=True)
    first = female[0] if female else ""
    return {
        "key": ministry_key(slug, cells),
        "class": "PublicBody",
        "ar": f"وزارة الخارجية {first}" if first else f"وزارة خارجية {cells['ar']}",
        "en": f"Ministry of Foreign Affairs of {cells['en']}",
        "aliases_ar": [
            *(
                f"{noun} {adjective}"
                for adjective in female
                for noun in ("وزارة الخارجية", "الخارجية", "وزارة الشؤون الخارجية")
            ),
            f"وزارة خارجية {cells['ar']}",
            f"خارجية {cells['ar']}",
        ],
        "aliases_en": [
            *(
                f"{adj} {noun}"
                for adj in cells.get("adjectives_en", [])
                for noun in ("Foreign Ministry", "Ministry of Foreign Affairs")
            ),
        ],
        "part_of": cells.get("government") or f"actor/{slug}",
        "source": cells.get("source"),
    }


def _bodies(slug: str, cells: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Make the ministries, presidency, parliament, forces and people that bear the state's adjective."""
    if not cells.get("adjectives_ar") or not cells.get("adjectives_en"):
        return
    above = cells.get("government") or f"actor/{slug}"
    for body in BODIES:
        if body.key == "armed-forces" and cells.get("government"):
            continue  # such a government has forces of its own, written by hand
        names_ar = [
            f"{noun} {adjective}"
            for noun, female in body.nouns_ar
            for adjective in all_defined(cells["adjectives_ar"], female=female)
        ]
        names_en = [f"{adjective} {noun}" for noun in body.nouns_en for adjective in cells["adjectives_en"]]
        yield {
            "key": f"actor/{body.key}-of-{slug}",
            "class": body.kind,
            "ar": names_ar[0],
            "en": names_en[0],
            "aliases_ar": names_ar[1:],
            "aliases_en": names_en[1:],
            "part_of": "" if body.kind == "PopulationGroup" else above,
            "place": f"place/{slug}" if body.kind == "PopulationGroup" else "",
            "source": cells.get("source"),
        }
