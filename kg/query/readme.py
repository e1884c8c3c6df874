"""Writes ``queries/README.md`` anew from the headers: ``python -m kg.query.readme``."""

from kg.query.catalogue import questions, table
from kg.shipped import folder

_HEAD = """# Queries

Made from the headers of the files by `python -m kg.query.readme`. Change the headers, not this page.
[HEADER.md](HEADER.md) has the rule of headers.

- `kg query` lists the questions, `kg query NAME --param NAME=VALUE` asks one.
- Every file can be pasted as it is into any SPARQL 1.1 endpoint that serves the union of its graphs.

## Questions

"""


def page() -> str:
    """Write the page that lists the questions.

    Returns:
        Markdown.
    """
    return _HEAD + table(questions())


if __name__ == "__main__":
    (folder("queries") / "README.md").write_text(page(), encoding="utf-8")
