"""``kg extract``: one release in, the records that were read in it out."""

import datetime as dt
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import click
from rich.console import Console

from kg.cli.day import Day
from kg.cli.show import coloured_text, explanation
from kg.documents.read import read_releases
from kg.errors import InputError
from kg.extract.llm import ModelSettings, read_with_model
from kg.extract.read import read_release
from kg.lexicon.registry import Registry, load_registry
from kg.rdf.as_json import to_json
from kg.records import Reading
from kg.sources import Release

Read = Callable[[Release, Registry], Reading]


EPILOG = """\b
Examples:
  kg extract release.txt --published 2019-06-29 --explain
  kg extract release.txt --with llm --endpoint http://localhost:8080/v1 --model NAME --format json

A key that the endpoint wants is taken from the variable MAWQIF_LLM_KEY.
"""


@click.command(epilog=EPILOG)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--published", type=Day(), help="Day of publication, for words such as 'yesterday'.")
@click.option("--lang", type=click.Choice(["ar", "en"]), help="Language, when it should not be found out.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--with", "reader", type=click.Choice(["rules", "llm"]), default="rules", show_default=True)
@click.option("--endpoint", metavar="URL", help="OpenAI-compatible address of the model, for --with llm.")
@click.option("--model", metavar="NAME", help="Model to ask, for --with llm.")
@click.option(
    "--timeout", type=click.FloatRange(min=1), default=300, show_default=True, help="Seconds to wait for the model."
)
@click.option(
    "--most-tokens", type=click.IntRange(min=64), default=8192, show_default=True, help="Longest answer of the model."
)
@click.option("--explain", is_flag=True, help="Show for each statement the rule, the cue and why this holder.")
def extract(
    file: Path,
    published: dt.date | None,
    lang: str | None,
    form: str,
    reader: str,
    endpoint: str | None,
    model: str | None,
    timeout: float,
    most_tokens: int,
    explain: bool,
) -> None:
    """Read who holds what in the releases of FILE."""
    read = _reader(endpoint, model, timeout, most_tokens) if reader == "llm" else read_release
    for reading in _readings(file, published, lang, read):
        if form == "json":
            click.echo(to_json(reading))
            continue
        console = Console()
        console.print(coloured_text(reading))
        if explain:
            console.print(explanation(reading))


def _reader(endpoint: str | None, model: str | None, timeout: float, most_tokens: int) -> Read:
    """Make a reader that asks a model."""
    if not endpoint or not model:
        raise InputError(
            "A model is asked at an endpoint and by name.", remedy="Add --endpoint URL and --model NAME to --with llm."
        )
    settings = ModelSettings(
        endpoint=endpoint,
        model=model,
        key=os.environ.get("MAWQIF_LLM_KEY", ""),
        timeout=timeout,
        most_tokens=most_tokens,
    )
    return lambda release, registry: read_with_model(release, registry, settings)


def _readings(file: Path, published: dt.date | None, lang: str | None, read: Read) -> Iterator[Reading]:
    """Read each release of a file with what the caller knows of it."""
    registry = load_registry()
    if file.is_dir():
        raise InputError("This is a folder.", where=str(file), remedy="Name one file, or use `kg build` on the folder.")
    for release in read_releases(file, split=False):
        if published is None and release.published is None:
            click.echo(f"note: {file} has no day of publication; days told as 'yesterday' stay open.", err=True)
        known = replace(release, published=published or release.published, lang=lang or release.lang)
        yield read(known, registry)
