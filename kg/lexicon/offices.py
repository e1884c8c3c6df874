"""The chief posts of a state by pattern: its heads, and its ministers of foreign affairs, defence and interior."""

from collections.abc import Iterator
from typing import Any

from kg.lexicon.nisba import defined, feminine

#: Role -> Arabic and English word for the head of a state or government.
HEADS = {
    "president": ("رئيس", "President"),
    "king": ("ملك", "King"),
    "queen": ("ملكة", "Queen"),
    "emir": ("أمير", "Emir"),
    "sultan": ("سلطان", "Sultan"),
    "emperor": ("إمبراطور", "Emperor"),
    "prince": ("أمير", "Prince"),
    "pope": ("بابا", "Pope"),
    "crown-prince": ("ولي عهد", "Crown Prince"),
    "prime-minister": ("رئيس وزراء", "Prime Minister"),
    "chancellor": ("مستشار", "Chancellor"),
}
#: Role -> Arabic name of the ministry's field with and without article, English name of the field.
MINISTERS = {
    "foreign-minister": ("خارجية", "الخارجية", "Foreign"),
    "defence-minister": ("دفاع", "الدفاع", "Defence"),
    "interior-minister": ("داخلية", "الداخلية", "Interior"),
}


def ministry_key(slug: str, cells: dict[str, Any]) -> str:
    """Name the foreign ministry: by a key of its own, or by the state."""
    return f"actor/{cells.get('ministry') or 'ministry-of-foreign-affairs-of-' + slug}"


def head_posts(slug: str, cells: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Make the posts of the heads of state and government.

    Args:
        slug: Slug of the state.
        cells: Its line.

    Yields:
        Cells of posts.
    """
    for role in cells.get("heads", []):
        noun, title = HEADS[role]
        yield _post(
            slug,
            cells,
            role,
            f"{noun} {cells['ar']}",
            f"{title} of {cells['en']}",
            [
                *_headed(noun, cells),
            ],
            [f"{adj} {title}" for adj in cells.get("adjectives_en", [])],
        )


def _headed(noun: str, cells: dict[str, Any]) -> Iterator[str]:
    for adjective in cells.get("adjectives_ar", []):
        if noun == "رئيس وزراء":
            yield f"رئيس الوزراء {defined(adjective)}"
            yield f"رئيس الحكومة {defined(feminine(adjective))}"
        elif noun == "ولي عهد":
            yield f"ولي العهد {defined(adjective)}"
        elif noun == "ملكة":
            yield f"الملكة {defined(feminine(adjective))}"
        else:
            yield f"{defined(noun)} {defined(adjective)}"


def minister_posts(slug: str, cells: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Make the posts of the three ministers, with their feminine forms.

    Args:
        slug: Slug of the state.
        cells: Its line.

    Yields:
        Cells of posts.
    """
    land = cells["ar"]
    for role, (bare, definite, english) in MINISTERS.items():
        aliases_ar = [f"وزيرة {bare} {land}"]
        aliases_ar += [f"وزير {bare} {name}" for name in (*cells.get("aliases_ar", []), *cells.get("official_ar", []))]
        for adjective in cells.get("adjectives_ar", []):
            aliases_ar += [f"وزير {definite} {defined(adjective)}", f"وزيرة {definite} {defined(feminine(adjective))}"]
            if role == "foreign-minister":
                aliases_ar += [
                    f"وزير الشؤون الخارجية {defined(adjective)}",
                    f"وزيرة الشؤون الخارجية {defined(feminine(adjective))}",
                    f"رئيس الدبلوماسية {defined(feminine(adjective))}",
                    f"رئيسة الدبلوماسية {defined(feminine(adjective))}",
                ]
        aliases_en = [f"{adj} {english} Minister" for adj in cells.get("adjectives_en", [])]
        aliases_en += [f"{english} Minister of {cells['en']}", f"Minister of {english} Affairs of {cells['en']}"][
            : 2 if role == "foreign-minister" else 1
        ]
        yield _post(
            slug, cells, role, f"وزير {bare} {land}", f"{english} Minister of {cells['en']}", aliases_ar, aliases_en
        )


def _post(
    slug: str, cells: dict[str, Any], role: str, ar: str, en: str, aliases_ar: list[str], aliases_en: list[str]
) -> dict[str, Any]:
    foreign = role == "foreign-minister"
    return {
        "key": f"post/{role}-of-{slug}",
        "ar": ar,
        "en": en,
        "aliases_ar": aliases_ar,
        "aliases_en": aliases_en,
        "in": ministry_key(slug, cells) if foreign else f"actor/{slug}",
        "state": f"actor/{slug}",
        "role": role,
        "source": cells.get("source"),
    }
