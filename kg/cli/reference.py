"""``kg reference``: the ontology as pages for people, in Arabic and English."""

from pathlib import Path

import click

from kg.errors import InputError
from kg.pages.ontology_reference import ontology_reference
from kg.products import MANIFEST


@click.command(epilog="Example: kg reference --build build")
@click.option("--build", type=click.Path(path_type=Path), default=Path("build"), show_default=True)
def reference(build: Path) -> None:
    """Write the reference of the ontology into the folder of a build, one page for each language."""
    if not (build / MANIFEST).is_file():
        raise InputError("There is no build here.", where=str(build), remedy="Run `kg build` first.")
    for name, content in ontology_reference().items():
        path = build / name
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(content)
        fresh.replace(path)
        click.echo(f"Wrote {path}")
