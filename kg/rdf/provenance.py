"""Where a release's graph comes from: the source, the run that read it, and the ontology it was written for."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Quad

from kg.rdf.context import Context
from kg.rdf.iris import release_iri, run_iri
from kg.rdf.vocabulary import DCTERMS, META, ONTOLOGY_VERSION, PROV, SCHEMA, TYPE, mwq, node, typed
from kg.records import Reader


def release_quads(context: Context) -> Iterator[Quad]:
    """Describe the release itself in its own graph.

    Args:
        context: The reading on its way into quads.

    Yields:
        Class, language, title, publisher, day of publication and source, as far as they are known.
    """
    release, subject = context.release, release_iri(context.release)
    yield from context.typed(subject, "Release")
    yield context.quad(subject, NamedNode(DCTERMS + "language"), Literal(release.lang))
    if release.title:
        yield context.quad(subject, NamedNode(DCTERMS + "title"), Literal(release.title, language=release.lang))
    if release.publisher:
        yield context.quad(subject, mwq("publishedBy"), node(release.publisher))
    if release.published:
        yield context.quad(subject, mwq("publishedAt"), typed(f"{release.published}T00:00:00Z", "dateTime"))
    if release.source:
        yield context.quad(subject, NamedNode(DCTERMS + "source"), Literal(release.source))


def provenance_quads(context: Context) -> Iterator[Quad]:
    """Say of the release's graph what it was derived from, by which run, for which ontology.

    Args:
        context: The reading on its way into quads.

    Yields:
        Quads of the meta graph. They hold no clock time: the same input gives the same bytes.
    """
    release, reader = context.release, context.reading.reader
    run = run_iri(reader)
    yield _meta(context.graph, PROV + "wasDerivedFrom", release_iri(release))
    yield _meta(context.graph, PROV + "wasGeneratedBy", run)
    yield _meta(context.graph, DCTERMS + "conformsTo", ONTOLOGY_VERSION)
    yield _meta(context.graph, SCHEMA + "sha256", Literal(release.sha256))
    yield from run_quads(reader)


def run_quads(reader: Reader) -> Iterator[Quad]:
    """Describe the run of a reader by its name, version and settings.

    Args:
        reader: Who or what read.

    Yields:
        Quads of the meta graph.
    """
    run, agent = run_iri(reader), node(f"agent/mawqif-{reader.name}")
    yield Quad(run, TYPE, mwq("ExtractionRun"), META)
    yield _meta(run, PROV + "wasAssociatedWith", agent)
    yield _meta(run, DCTERMS + "hasVersion", Literal(reader.version))
    yield Quad(agent, TYPE, NamedNode(PROV + "SoftwareAgent"), META)
    for name, value in reader.settings:
        yield _meta(run, DCTERMS + "description", Literal(f"{name}: {value}"))


def _meta(subject: NamedNode, predicate: str, value: NamedNode | Literal) -> Quad:
    return Quad(subject, NamedNode(predicate), value, META)
