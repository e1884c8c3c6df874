"""The whole flow on one screen: releases in, a checked graph and its products out."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

import kg
from kg.check.floors import broken, exceeded, load_bounds
from kg.check.shapes import Severity, Violation, check_shapes
from kg.documents.read import read_releases
from kg.errors import CheckError, InputError
from kg.extract.marks import read_marks
from kg.extract.matters.compose import compose
from kg.extract.read import read_release
from kg.lexicon.registry import Registry, load_registry
from kg.network.dna import read_dna
from kg.network.dna_in import readings_of_dna
from kg.network.draw import draw
from kg.network.stakeholders import stakeholder_network
from kg.network.ties import Name
from kg.parts import Part, kept_part, make_part
from kg.products import check_target, write_products
from kg.rdf.registry import registry_quads
from kg.rdf.schemes import scheme_labels, scheme_quads
from kg.rdf.serialise import to_nquads, to_trig
from kg.rdf.vocabulary import ID, INFERRED
from kg.reason.derive import derive
from kg.reason.rules import materialise
from kg.records import Reading
from kg.shipped import folder
from kg.sources import Release

EXAMPLE = Path(kg.__file__).parent / "example"
FLOORS = "floors.toml"
CODED = ".dna"
PAGE_TITLE = Name(ar="من يقف أي موقف من مَن", en="Who takes which stance on whom")

Progress = Callable[[Iterable[Release]], Iterable[Release]]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What a build made and what it found worth telling.

    Attributes:
        releases: How many releases are in the graph.
        kept: How many of them were unchanged and not read again.
        counts: Name -> number: entities, meetings, statements, unresolved.
        quads: Graph name -> number of quads.
        warnings: Sentences about what is allowed but should be looked at.
    """

    releases: int
    kept: int
    counts: Mapping[str, int]
    quads: Mapping[str, int]
    warnings: tuple[str, ...]


def build(
    sources: Iterable[Path],
    out: Path,
    *,
    marks: Path | None = None,
    undated: bool = False,
    progress: Progress = iter,
) -> BuildReport:
    """Read the releases, build the graph, check it, and only then write every product under ``out``.

    Args:
        sources: Files and folders of releases; a .dna file brings documents with the statements coded in them.
        out: The folder of products; replaced as a whole.
        marks: Folder of hand-made marks; a release of which it holds ``<identifier>.json`` is not read by rule.
        undated: Whether a release may lack its day of publication; its relative days then stay unresolved.
        progress: Wraps the releases, for instance in a bar.

    Returns:
        What was made.

    Raises:
        MawqifError: When an input cannot be read or a check fails; the former products are then untouched.
    """
    check_target(out)
    sources = tuple(sources)
    registry = load_registry()
    vocabulary = scheme_quads()
    labels = scheme_labels(vocabulary)
    lands = {key: entry.territory for key, entry in registry.entries.items() if entry.territory}
    coded = {source: coded_readings(source, registry) for source in sources if source.suffix.lower() == CODED}
    sourced = tuple((source, reading.release) for source, readings in coded.items() for reading in readings)
    sourced += tuple((source, r) for source in sources if source not in coded for r in read_releases(source))
    _check_releases(sourced, registry, undated=undated)
    releases = tuple(release for _, release in sourced)
    known = {reading.release.id: reading for readings in coded.values() for reading in readings}
    known |= _by_hand(releases, marks)
    kept = {r.id: part for r in releases if r.id not in known and (part := kept_part(out, r))}
    parts = [
        kept.get(r.id) or make_part(known.get(r.id) or read_release(r, registry), labels, lands)
        for r in progress(releases)
    ]

    store = _store(parts, vocabulary, registry)
    materialise(store, folder("ontology") / "mawqif.ttl", into=INFERRED)
    derive(store)
    counts = _counts(parts)
    warnings = check_graph(store, sources, counts)

    quads = tuple(store)
    files = {path: content for part in parts for path, content in part.files().items()}
    files["mawqif.nq"] = to_nquads(quads)
    files["mawqif.trig"] = to_trig(quads)
    files["unresolved.jsonl"] = "".join(f"{line}\n" for part in parts for line in part.unresolved).encode("utf-8")
    files["networks/stakeholders.html"] = draw(stakeholder_network(store), title=PAGE_TITLE).encode("utf-8")
    report = BuildReport(releases=len(parts), kept=len(kept), counts=counts, quads=_by_graph(store), warnings=warnings)
    files["manifest.json"] = _manifest(report, releases, files)
    write_products(out, files)
    return report


def _check_releases(sourced: Iterable[tuple[Path, Release]], registry: Registry, *, undated: bool) -> None:
    """Refuse a corpus that holds nothing, one release twice, or a release whose days cannot be resolved."""
    seen: dict[str, Path] = {}
    for source, release in sourced:
        where = f"{source}, release {release.id}"
        if release.id in seen:
            raise InputError(
                f"Two releases have the identifier '{release.id}'.",
                where=f"{seen[release.id]}, {source}",
                remedy="Take one of them out, or give each its own id.",
            )
        if release.published is None and not undated:
            raise InputError(
                "The release has no day of publication, so 'yesterday' or 'on Friday' cannot be resolved.",
                where=where,
                remedy="Put 'published = 2019-06-29' in a file of the same name ending in .toml, or pass --undated.",
            )
        if release.publisher and release.publisher not in registry.entries:
            raise InputError(
                f"The publisher '{release.publisher}' is not in the registry.",
                where=where,
                remedy="Use a key such as 'actor/united-nations', or leave the publisher out.",
            )
        seen[release.id] = source
    if not seen:
        raise InputError("There is no release in the sources.", remedy="Name a file or a folder that holds some.")


def coded_readings(path: Path, registry: Registry) -> tuple[Reading, ...]:
    """Read the statements that people coded in the Discourse Network Analyzer.

    Args:
        path: A .dna file.
        registry: The actors that are known; a key that is not among them is dropped.

    Returns:
        One reading a document.
    """
    return tuple(
        replace(
            reading,
            entities=tuple(e if e.key in registry.entries else replace(e, key="") for e in reading.entities),
            release=replace(
                reading.release,
                publisher=reading.release.publisher if reading.release.publisher in registry.entries else "",
            ),
        )
        for reading in readings_of_dna(read_dna(path))
    )


def _by_hand(releases: Iterable[Release], marks: Path | None) -> dict[str, Reading]:
    """Read the releases of which there are hand-made marks by these, by the releases' identifiers."""
    if marks is None:
        return {}
    found = ((release, marks / f"{release.id}.json") for release in releases)
    return {release.id: compose(read_marks(path, release)) for release, path in found if path.is_file()}


def _store(parts: Iterable[Part], vocabulary: tuple[ox.Quad, ...], registry: Registry) -> ox.Store:
    """Load everything that is stated, with as much of the registry as the releases touch."""
    store = ox.Store()
    for part in parts:
        store.bulk_load(part.nquads, format=ox.RdfFormat.N_QUADS)
    named = {term.value.removeprefix(ID) for quad in store for term in quad if isinstance(term, ox.NamedNode)}
    store.bulk_extend((*vocabulary, *registry_quads(registry, sorted(named))))
    return store


def check_graph(store: ox.Store, sources: Iterable[Path], counts: Mapping[str, int]) -> tuple[str, ...]:
    """Hold a graph to its shapes and to the floors that go with its sources.

    Args:
        store: The graph with what follows from it.
        sources: Where the releases came from; a ``floors.toml`` beside them bounds the counts.
        counts: Name -> number.

    Returns:
        What is allowed but worth telling.

    Raises:
        CheckError: When a shape or a floor is broken; the node, the rule and the release are named.
    """
    found = check_shapes(store)
    wrong = [violation for violation in found if violation.severity is Severity.VIOLATION]
    if wrong:
        first = wrong[0]
        raise CheckError(
            f"The graph breaks its rules in {len(wrong)} places; the first: {first.message}",
            where=f"node {first.node}, rule {first.rule}, release {first.release.removeprefix(ID + 'graph/')}",
            remedy="Nothing was written. Look at the release with `kg extract --explain`.",
        )
    bounds = [bound for source in sources for bound in load_bounds(_beside(source) / FLOORS)]
    under = broken(tuple(bounds), counts)
    if under:
        raise CheckError(
            f"Less was read than before. {'; '.join(under)}.",
            where=FLOORS,
            remedy="Nothing was written. Look at what was left out with `kg extract --explain`.",
        )
    return (*_told([violation for violation in found if violation not in wrong]), *exceeded(tuple(bounds), counts))


def _told(warnings: list[Violation]) -> Iterator[str]:
    """Say each warning once, with how often it was found and where first."""
    for rule in sorted({warning.rule for warning in warnings}):
        first, *more = [warning for warning in warnings if warning.rule == rule]
        release = first.release.removeprefix(ID + "graph/")
        others = f" and in {len(more)} more places" if more else ""
        yield f"{rule}: {first.message} Not so in release {release}{others}."


def _beside(source: Path) -> Path:
    """Name the folder in which a source's floors are kept."""
    return source if source.is_dir() else source.parent


def _counts(parts: Iterable[Part]) -> dict[str, int]:
    """Add up the counts of all parts."""
    total: dict[str, int] = {}
    for part in parts:
        for name, number in part.counts:
            total[name] = total.get(name, 0) + number
    return dict(sorted(total.items()))


def _by_graph(store: ox.Store) -> dict[str, int]:
    """Count the quads of each graph."""
    graphs = sorted(str(graph.value) for graph in store.named_graphs() if isinstance(graph, ox.NamedNode))
    return {
        graph.removeprefix(ID): sum(1 for _ in store.quads_for_pattern(None, None, None, ox.NamedNode(graph)))
        for graph in graphs
    }


def _manifest(report: BuildReport, releases: Iterable[Release], files: Mapping[str, bytes]) -> bytes:
    """List inputs, counts and products with their hashes; no clock, so that the same input gives the same bytes."""
    table = {
        "version": kg.__version__,
        "releases": {
            release.id: {"sha256": release.sha256, "source": release.source, "published": str(release.published or "")}
            for release in releases
        },
        "counts": report.counts,
        "quads": report.quads,
        "warnings": report.warnings,
        "files": {name: sha256(content).hexdigest() for name, content in sorted(files.items())},
    }
    return json.dumps(table, ensure_ascii=False, indent=1).encode("utf-8")
