"""The office in which a person speaks: a tenure of the registry, or one that the release itself tells of."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Quad

from kg.rdf.context import Context
from kg.rdf.iris import digest, tenure_iri
from kg.rdf.vocabulary import mwq, node
from kg.records import Entity


def capacity(context: Context, statement: NamedNode, holder: str, behalf: tuple[str, ...]) -> Iterator[Quad]:
    """Say in which office the holder spoke, when the release gives it.

    Args:
        context: The reading on its way into quads.
        statement: The statement.
        holder: The one who spoke.
        behalf: The bodies spoken for.

    Yields:
        The link to the tenure; nothing when the holder is no person or no office is told.
    """
    person = context.entities[holder]
    if person.type != "Person" or person.role is None or not set(behalf) & set(person.of):
        return
    yield context.quad(statement, mwq("inCapacity"), tenure_iri(context.release, person, person.role))


def tenure_quads(context: Context, person: Entity) -> Iterator[Quad]:
    """Describe the office in which the release names a person.

    The tenure is the release's own, with its words as evidence; when the registry knows the post, the tenure
    points to that post, so that both meet there.

    Args:
        context: The reading on its way into quads.
        person: A person with role words.

    Yields:
        The tenure, and the post when the registry has none.
    """
    if person.role is None:
        return
    release = context.release
    tenure = tenure_iri(release, person, person.role)
    yield from context.typed(tenure, "Tenure")
    yield context.quad(tenure, mwq("tenureOf"), context.names.plain[person.id])
    yield context.quad(tenure, mwq("roleText"), Literal(person.role.quote, language=release.lang))
    yield from context.evidenced(tenure, person.role)
    bodies = tuple(body for body in person.of if context.entities[body].type != "Delegation")
    if person.post:
        yield context.quad(tenure, mwq("tenureIn"), node(person.post))
        return
    post = node(f"post/{digest(release.id, person.role.quote, bodies)}")
    yield context.quad(tenure, mwq("tenureIn"), post)
    yield from context.typed(post, "Post")
    yield from context.labelled(post, *_names_of(release.lang, person.role.quote))
    yield from context.linked(post, "postIn", bodies)


def _names_of(lang: str, words: str) -> tuple[str, str]:
    """Use the words of the release as the post's name in the language they are in."""
    return (words, "") if lang == "ar" else ("", words)
