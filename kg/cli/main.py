"""The ``kg`` command: gathers the subcommands and turns every known error into a message and an exit code."""

import os
import sys

import click

import kg
from kg.cli.bring import bring
from kg.cli.build import build
from kg.cli.export import export
from kg.cli.extract import extract
from kg.cli.network import network
from kg.cli.query import query
from kg.cli.reference import reference
from kg.cli.serve import serve
from kg.errors import MawqifError

EPILOG = """\b
Examples:
  kg build                          build the graph of the release that ships
  kg extract release.txt            show who holds what in one release
  kg query                          list the ready questions
  kg query who-met-whom             ask one

Exit codes: 0 done, 1 the graph breaks a rule, 2 the call or the input is wrong.
"""


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(kg.__version__, prog_name="kg")
def cli() -> None:
    """Read political press releases into a knowledge graph of actors and the stances they take."""


for command in (bring, build, export, extract, network, query, reference, serve):
    cli.add_command(command)


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its code.

    Args:
        arguments: Words of the command line; those of the process when not given.
    """
    try:
        cli.main(args=arguments, prog_name="kg", standalone_mode=False)
    except MawqifError as error:
        click.echo(f"kg: {error}", err=True)
        sys.exit(error.exit_code)
    except click.exceptions.Abort:
        click.echo("kg: stopped; nothing was changed.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # The reader of our output has gone, as in `kg query | head`: not an error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
