"""The pages for people: one to ask on, one for each node, one for the terms; all that they load is served here."""

import json
from functools import cache
from html import escape
from pathlib import Path
from string import Template

import pyoxigraph as ox

from kg.query.catalogue import questions
from kg.query.parameters import TYPES
from kg.serve.columns import column_names
from kg.serve.labels import TermOfOurs, label_of, ontology, terms
from kg.serve.things import Thing, incoming_rows_of, rows_of, value_html
from kg.serve.words import words

HERE = Path(__file__).parent
STATIC = HERE / "static"

# No page runs a script or loads a thing that is not ours.
HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "vary": "Accept",
}


@cache
def _template(name: str) -> Template:
    return Template((HERE / "templates" / name).read_text("utf-8"))


def ask_page(lang: str) -> str:
    """Write the page to ask on.

    Args:
        lang: Language of the page.

    Returns:
        HTML.
    """
    said = words(lang)
    # "</" would end the script element that holds the words.
    data = json.dumps({**said, "columns": column_names(lang)}, ensure_ascii=False).replace("<", "\\u003c")
    return _template("ask.html").substitute({k: escape(v) for k, v in said.items()}, words_json=data)


def thing_page(store: ox.Store, thing: Thing, lang: str) -> str:
    """Write the page of a node.

    Args:
        store: The store.
        thing: What is known of the node.
        lang: Language of the page.

    Returns:
        HTML.
    """
    said = {k: escape(v) for k, v in words(lang).items()}
    return _template("thing.html").substitute(
        said,
        name=escape(label_of(store, thing.node, lang)),
        iri=escape(thing.node.value),
        path=escape(thing.node.value.removeprefix("https://w3id.org/mawqif")),
        rows=rows_of(store, thing, lang),
        incoming=incoming_rows_of(store, thing, lang),
        cut_note=said["cut"] if thing.cut else "",
    )


def terms_page(lang: str) -> str:
    """Write the page of the ontology's terms.

    Args:
        lang: Language of the page.

    Returns:
        HTML with an anchor for each term.
    """
    said = {k: escape(v) for k, v in words(lang).items()}
    return _template("terms.html").substitute(said, rows="\n".join(_term(term, said) for term in terms()))


def _term(term: TermOfOurs, said: dict[str, str]) -> str:
    name = term.iri.partition("#")[2]
    labels = " · ".join(f'<bdi lang="{code}">{escape(text)}</bdi>' for code, text in sorted(term.labels.items()))
    told = [(said["definition"], term.definitions), (said["usage"], term.notes), (said["example"], term.examples)]
    texts = "".join(_in_languages(*part, said["code"]) for part in told if part[1])
    ties = "".join(f"<dd><small>{said[kind]}:</small> {_linked(iri, said['code'])}</dd>" for kind, iri in term.ties)
    head = f'<code dir="ltr">mwq:{name}</code> {labels} <small>{said[term.kind]}</small>'
    return f'<dt id="{name}">{head}</dt>{texts}{ties}'


def _in_languages(heading: str, texts: dict[str, str], first: str) -> str:
    """Write a text in each language, that of the page first."""
    ordered = sorted(texts.items(), key=lambda item: (item[0] != first, item))
    return "".join(
        f'<dd><small>{heading}:</small> <span lang="{code}" dir="auto">{escape(text)}</span></dd>'
        for code, text in ordered
    )


def _linked(iri: str, lang: str) -> str:
    """Link a term: one of ours by its place on the page, another by its short address."""
    return value_html(ontology(), ox.NamedNode(iri), lang)


@cache
def static_files() -> dict[str, tuple[str, bytes]]:
    """Read the scripts and sheets once.

    Returns:
        File name -> media type and content.
    """
    kinds = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
    return {path.name: (kinds[path.suffix], path.read_bytes()) for path in sorted(STATIC.iterdir())}


def questions_json() -> str:
    """List the ready questions for the page.

    Returns:
        JSON: name, number, summary in two languages, tags, parameters with what each takes.
    """
    listed = [
        {
            "name": item.name,
            "number": item.number,
            "en": item.summary,
            "ar": item.summary_ar,
            "tags": item.tags,
            "parameters": [
                {"name": p.name, "type": p.type, "default": p.default, "takes": TYPES[p.type][0]}
                for p in item.parameters
            ],
        }
        for item in questions()
    ]
    return json.dumps(listed, ensure_ascii=False)


def terms_json() -> str:
    """List the terms of the ontology for completion.

    Returns:
        JSON: name with its prefix, kind, labels.
    """
    listed = [{"name": "mwq:" + t.iri.partition("#")[2], "kind": t.kind, "labels": t.labels} for t in terms()]
    return json.dumps(listed, ensure_ascii=False)
