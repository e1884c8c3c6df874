"""``kg export``: the graph in the forms that others take."""

import os
import sys
import tempfile
from pathlib import Path

import click

from kg.build import EXAMPLE
from kg.documents.read import read_releases
from kg.errors import InputError
from kg.network.dna_readings import dna_of_readings
from kg.network.dna_write import write_dna
from kg.network.graph_readings import readings_of_graph
from kg.store.export import FORMS, exported
from kg.store.local import graph_file, load

DNA = "dna"
EPILOG = """\b
Forms:
  trig, nquads   all graphs, readable or one quad a line
  canonical      N-Quads with canonical names (RDFC-1.0): two equal graphs give equal bytes
  turtle         the triples of all graphs together
  jsonld         nested: each release with its statements, each with its words
  nanopubs       one nanopublication for each statement
  statements     CSV, one row for each statement; for a spreadsheet with --bom
  parquet        the same table with typed columns and lists
  description    VoID and DCAT: what the dataset is, its size, licence and version
  dna            file of the Discourse Network Analyzer, version 3; what it cannot hold is told

\b
Examples:
  kg export dna --out coded.dna --texts releases/
  kg export statements --bom --out statements.csv
  kg export parquet --out statements.parquet
  kg export jsonld | jq .
"""


@click.command(epilog=EPILOG)
@click.argument("form", type=click.Choice([*FORMS, DNA]))
@click.option("--build", type=click.Path(path_type=Path), default=Path("build"), show_default=True)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="File to write; else standard output.")
@click.option(
    "--texts",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Files or folders of the releases, for dna: the graph keeps quotes and not whole texts.",
)
@click.option("--bom", is_flag=True, help="CSV for a spreadsheet: Arabic opens right, no text runs as a formula.")
def export(form: str, build: Path, out: Path | None, texts: tuple[Path, ...], *, bom: bool) -> None:
    """Write the graph in a FORM."""
    if form == DNA:
        _export_dna(build, out, texts)
        return
    content = exported(load(graph_file(build)), form, bom=bom)
    if out is None:
        sys.stdout.buffer.write(content)
        return
    _replace(out, content)
    click.echo(f"Wrote {out} ({len(content)} bytes).", err=True)


def _export_dna(build: Path, out: Path | None, texts: tuple[Path, ...]) -> None:
    """Write the statements as a .dna file and tell what it could not hold."""
    if out is None:
        raise InputError("A .dna file is a database and cannot be printed.", remedy="Name a file with --out.")
    known = {release.sha256: release.text for source in (*texts, EXAMPLE) for release in read_releases(source)}
    found = readings_of_graph(load(graph_file(build)), known)
    base = dna_of_readings(found.readings)
    remarks = (*found.remarks, *base.remarks, *write_dna(base, out))
    for remark in remarks:
        click.echo(remark, err=True)
    click.echo(f"Wrote {out} ({len(base.documents)} documents, {len(base.statements)} statements).", err=True)


def _replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    try:
        handle, name = tempfile.mkstemp(prefix=".mawqif-", dir=path.absolute().parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError as error:
        raise InputError(
            f"The file cannot be written: {error.strerror}.", where=str(path), remedy="Choose another with --out."
        ) from error
