"""Only what reads, and only what is in the store: everything else is refused before an engine sees it."""

import pytest

from kg.errors import QueryError
from kg.query.guard import MAX_QUERY_CHARACTERS, NotAllowedError, checked

OURS = "https://w3id.org/mawqif/id/graph/registry"
FROM_OURS = f"SELECT * FROM <{OURS}> {{ ?s ?p ?o }}"  # noqa: S608 - it is SPARQL
FROM_NAMED = f"SELECT * FROM NAMED <{OURS}> {{ GRAPH ?g {{ ?s ?p ?o }} }}"  # noqa: S608 - it is SPARQL


@pytest.mark.parametrize(
    ("query", "form", "ordered"),
    [
        ("SELECT * { ?s ?p ?o }", "SELECT", False),
        ("SELECT ?s { ?s ?p ?o } ORDER BY ?s", "SELECT", True),
        ("ASK { SELECT ?s { ?s ?p ?o } ORDER BY ?s }", "ASK", False),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "CONSTRUCT", False),
        ("DESCRIBE <urn:a>", "DESCRIBE", False),
        (FROM_OURS, "SELECT", False),
        (FROM_NAMED, "SELECT", False),
        (f"PREFIX g: <{OURS[:-8]}> ASK FROM g:registry {{}}", "ASK", False),
        (f"BASE <{OURS}> ASK FROM <meta> {{}}", "ASK", False),
        ("\ufeffASK {}", "ASK", False),
        ('SELECT * { ?s ?p "SERVICE <http://a/> LOAD" } # INSERT', "SELECT", False),
    ],
)
def test_what_reads_passes(query: str, form: str, *, ordered: bool) -> None:
    safe = checked(query)
    assert (safe.form, safe.ordered) == (form, ordered)


@pytest.mark.parametrize(
    "query",
    [
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <http://localhost/x>",
        "CLEAR ALL",
        "DROP SILENT GRAPH <urn:g>",
        "PREFIX a: <urn:a> INSERT { ?s a:b ?o } WHERE { ?s ?p ?o }",
    ],
)
def test_an_update_is_refused(query: str) -> None:
    with pytest.raises(NotAllowedError, match="update"):
        checked(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { OPTIONAL { { } UNION { service <urn:x> { } } } } } }",
        "SELECT * { ?s ?p ?o MINUS { GRAPH ?g { SERVICE <urn:x> { } } } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <urn:x> { } })",
        # What one parser takes for the rest of a comment, another runs.
        "SELECT * { ?s ?p ?o #\r SERVICE <http://localhost/> { ?a ?b ?c }\n}",
        "SELECT * { \\u0053ERVICE <http://localhost/> { ?s ?p ?o } }",
        'SELECT * { ?s ?p "a\\u0022 . SERVICE <urn:x> { ?a ?b ?c } ?d ?e "b" }',
    ],
)
def test_no_query_leaves_the_store(query: str) -> None:
    with pytest.raises(QueryError, match="SERVICE"):
        checked(query)


@pytest.mark.parametrize(
    "clause", ["FROM <http://localhost/x>", "FROM NAMED <file:///etc/passwd>", f"FROM <{OURS}> FROM <urn:x>"]
)
def test_no_graph_is_fetched_from_elsewhere(clause: str) -> None:
    with pytest.raises(QueryError, match="no graph"):
        checked(f"SELECT * {clause} {{ ?s ?p ?o }}")


def test_only_graphs_that_exist_may_be_named_when_they_are_known() -> None:
    assert checked("SELECT * FROM <urn:g> { ?s ?p ?o }", {"urn:g"}).form == "SELECT"
    with pytest.raises(QueryError, match="no graph"):
        checked(FROM_OURS, {"urn:g"})


@pytest.mark.parametrize(
    "query",
    [
        "",
        "# nothing but a remark",
        "SELECT",
        "SELECT * { ?s ?p }",
        "SELECT * {} ; DROP ALL",
        "{" * 3000,
        "SELECT * { " + "{" * 400 + "}" * 400 + " }",
        "SELECT * { ?s ?p '\ud800' }",
        "SELECT * { ?s ?p '\\uD800' }",
        "SELECT * { ?s ?p '\\U00FFFFFF' }",
        "SELECT * { ?s ?p '\\u005Cu0041' }",
        "SELECT * { ?s ?p '\x00' }",
        "SELECT * { ?s ?p '" + "a" * MAX_QUERY_CHARACTERS + "' }",
        "SELECT * { ?s ?p <http://[bad> ",
        "DESCRIBE",
        "SELECT * FROM missing:g { ?s ?p ?o }",
    ],
)
def test_what_is_no_query_gets_an_error_and_no_traceback(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        checked(query)
    assert not isinstance(caught.value, NotAllowedError)


def test_a_mistake_is_given_with_its_place() -> None:
    with pytest.raises(QueryError, match="line 2, column"):
        checked("SELECT *\nWHER { ?s ?p ?o }")


def test_comments_above_a_query_change_neither_the_verdict_nor_the_count_of_lines() -> None:
    query = "SELECT * {\n ?s ?p ?o }"
    assert checked(f"#+ summary: one\n\n  # two\n{query}") == checked(query)
    assert checked("# only\n#+ comments\nASK {}").text == "ASK {}"
    with pytest.raises(QueryError, match="line 5, column"):
        checked(f"#+ summary: one\n# two\n\n{query[:-1]}")


def test_the_graphs_that_there_are_decide_anew_each_time() -> None:
    assert checked(FROM_OURS, {OURS}) == checked(FROM_OURS)
    with pytest.raises(NotAllowedError):
        checked(FROM_OURS, set())


def test_the_functions_that_are_called_are_named_but_for_casts() -> None:
    query = """PREFIX f: <urn:f:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
    SELECT (xsd:integer(?o) AS ?n) { ?s ?p ?o FILTER(f:one(f:two(?o)) || <three>()) }"""
    assert checked(query).functions == ("https://w3id.org/mawqif/id/three", "urn:f:one", "urn:f:two")
