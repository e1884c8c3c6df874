"""The ontology as two pages to read, one in Arabic and one in English, each leading to the other.

The pages are made by pyLODE (the ``docs`` extra). It writes every language into one heading and knows no
direction of writing, so each page is made from the ontology in one language, and its fixed words are turned
into Arabic here. Nothing on the pages is loaded from elsewhere.
"""

import asyncio
import html
import importlib
import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from rdflib import RDF, RDFS, Graph, Literal, URIRef

from kg.errors import MissingExtraError, installing
from kg.shipped import folder

_OWN = "https://w3id.org/mawqif/"
_FILES = {"en": "ontology/index.html", "ar": "ontology/ar.html"}
_SWITCH = {"en": "English", "ar": "العربية"}
_STYLE = """
    body { overflow-wrap: anywhere; }
    #content { width: auto; margin-right: 150px; }
    pre { white-space: pre-wrap; font: inherit; unicode-bidi: plaintext; }
    code, td a, dd a { unicode-bidi: isolate; }
    [dir=rtl] body { text-align: right; }
    [dir=rtl] :is(h1, h2, h3, h4, .entity table th) { text-align: right; }
    [dir=rtl] #content { margin: 0 0 0 150px; }
    [dir=rtl] #toc { right: auto; left: 0; }
    [dir=rtl] #toc :is(.second, .third), [dir=rtl] #toc ul { padding: 0 10px 0 0; }
    [dir=rtl] :is(#metadata, #classes, #objectproperties, #datatypeproperties) ul { padding: 0; }
    [dir=rtl] :is(#metadata, #classes) ul li { margin: 0; }
    [dir=rtl] dd { margin: 0 40px 10px 0; }
    [dir=rtl] #pylode { left: auto; right: -150px; }
    [dir=rtl] :is(code, dd a[href^=http], td a[href^=http]) { direction: ltr; }
    @media (max-width: 800px) {
      body { margin: 0; padding: 1rem; }
      [dir] #content { margin: 0; }
      #toc { position: static; width: auto; height: auto; max-height: 40vh; margin-top: 1rem; }
      #pylode { display: none; }
      [dir] dd { margin: 0; margin-inline-start: 1rem; }
      .entity :is(table, tbody, tr, th, td) { display: block; width: auto; }
    }
"""

# pyLODE's own words; what is not here is a name in another vocabulary.
_ARABIC = {
    "Metadata": "بيانات وصفية",
    "Classes": "الأصناف",
    "Object Properties": "خصائص بين العقد",
    "Datatype Properties": "خصائص القيم",
    "Namespaces": "فضاءات الأسماء",
    "Legend": "مفتاح الرموز",
    "Table of Contents": "المحتويات",
    "IRI": "المعرّف",
    "Title": "العنوان",
    "Publisher": "الناشر",
    "Creator": "المؤلف",
    "Contributor": "المساهم",
    "Date Created": "تاريخ الإنشاء",
    "Date Modified": "تاريخ التعديل",
    "Date Issued": "تاريخ النشر",
    "License": "الرخصة",
    "Version Iri": "معرّف الإصدار",
    "Version Info": "الإصدار",
    "Preferred Namespace Prefix": "البادئة المفضلة",
    "Preferred Namespace Uri": "فضاء الأسماء المفضل",
    "Source": "المصدر",
    "Description": "التعريف",
    "Scope Note": "ملاحظة الاستعمال",
    "Example": "مثال",
    "Is Defined By": "الوحدة",
    "Sub Class Of": "أخص من",
    "Super Class Of": "أعم من",
    "In Domain Of": "في مجال",
    "In Range Of": "في مدى",
    "Domain": "المجال",
    "Range": "المدى",
    "Sub Property Of": "خاصية أخص من",
    "Super Property Of": "خاصية أعم من",
}


def ontology_reference(ontology: Path | None = None) -> Mapping[str, bytes]:
    """Make the reference of the ontology in both languages.

    Args:
        ontology: The merged ontology; the shipped one when not given.

    Returns:
        Path below the folder of products -> the page; the same bytes for the same ontology.

    Raises:
        MissingExtraError: When pyLODE is not installed.
    """
    graph = Graph().parse(ontology or folder("ontology") / "mawqif.ttl")
    return {path: _page(in_language(graph, lang), lang).encode("utf-8") for lang, path in sorted(_FILES.items())}


def in_language(ontology: Graph, lang: str) -> Graph:
    """Keep the terms of our own, with texts in one language and examples in any.

    Args:
        ontology: The merged ontology.
        lang: ``ar`` or ``en``.

    Returns:
        A graph in a fixed order; terms of other vocabularies are only pointed to.
    """
    kept = Graph()
    kept.bind("mwq", f"{_OWN}ont#")
    examples = URIRef("http://www.w3.org/2004/02/skos/core#example")
    for subject, predicate, value in sorted(ontology):
        other = isinstance(value, Literal) and value.language not in {lang, None} and predicate != examples
        if not other and str(subject).startswith(_OWN) and (predicate, value) != (RDF.type, RDFS.Resource):
            kept.add((subject, predicate, value))
    return kept


def _page(ontology: Graph, lang: str) -> str:
    """Let pyLODE write a page, then give it its language and direction and the way to the other page."""
    page = _written(ontology)
    other = "en" if lang == "ar" else "ar"
    target = Path(_FILES[other]).name
    switch = f'<p id="switch"><a href="{target}" lang="{other}" hreflang="{other}">{_SWITCH[other]}</a></p>'
    if lang == "ar":
        for english, arabic in _ARABIC.items():
            page = page.replace(f">{html.escape(english)}<", f">{arabic}<")
    direction = "rtl" if lang == "ar" else "ltr"
    page = page.replace("<html>", f'<html lang="{lang}" dir="{direction}">', 1)
    page = page.replace("</head>", f"<style>{_STYLE}</style>\n  </head>", 1)
    return page.replace('<div id="content">', f'<div id="content">\n{switch}', 1)


def _written(ontology: Graph) -> str:
    """Call pyLODE, which sets up logging for the whole process, and leave logging as it was."""
    root = logging.getLogger()
    level, handlers, disabled = root.level, list(root.handlers), root.manager.disable
    logging.disable()
    try:
        # An optional extra: nothing else in the package needs it.
        pylode = importlib.import_module("pylode")
        with warnings.catch_warnings(), _event_loop():
            # pyLODE leaves its style sheet open.
            warnings.simplefilter("ignore", ResourceWarning)
            document = pylode.OntPub(ontology)
            # Each term is found at the fragment of its own IRI, whatever the language of its label.
            document.fids.update({str(term): term.fragment for term in ontology.subjects() if isinstance(term, URIRef)})
            return str(document.make_html())
    except ImportError as error:
        raise MissingExtraError(
            "The reference of the ontology is made by pyLODE, which is not installed.",
            remedy=installing("docs"),
        ) from error
    finally:
        logging.disable(disabled)
        root.setLevel(level)
        root.handlers[:] = handlers


@contextmanager
def _event_loop() -> Iterator[None]:
    """Give pyLODE's writer of markup the event loop that it asks after, and close it: it leaves its own open."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        yield
    finally:
        asyncio.set_event_loop(None)
        loop.close()
