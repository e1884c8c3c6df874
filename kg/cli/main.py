"""The ``kg`` command: gathers the subcommands and turns every known error into a message and an exit code."""

import gc
import os
import sys
from collections.abc import Iterator, MutableMapping
from importlib import import_module

import click

import kg
from kg.errors import MawqifError

EPILOG = """\b
Examples:
  kg build                          build the graph of the release that ships
  kg extract release.txt            show who holds what in one release
  kg query                          list the ready questions
  kg query who-met-whom             ask one

Exit codes: 0 done, 1 the graph breaks a rule, 2 the call or the input is wrong.
"""


# Subcommand -> its module, in which it stands under the last part of the module's name.
_COMMANDS = {
    "build": "kg.cli.build",
    "export": "kg.cli.export",
    "extract": "kg.cli.extract",
    "import": "kg.cli.bring",
    "network": "kg.cli.network",
    "query": "kg.cli.query",
    "reference": "kg.cli.reference",
    "serve": "kg.cli.serve",
}


class _Subcommands(MutableMapping[str, click.Command]):
    """The subcommands by name, each loaded when it is asked for: no question loads what draws pages."""

    def __init__(self) -> None:
        self._loaded: dict[str, click.Command] = {}

    def __getitem__(self, name: str) -> click.Command:
        if name not in self._loaded:
            module = _COMMANDS[name]
            self._loaded[name] = getattr(import_module(module), module.rpartition(".")[2])
        return self._loaded[name]

    def __setitem__(self, name: str, command: click.Command) -> None:
        self._loaded[name] = command

    def __delitem__(self, name: str) -> None:
        del self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter({**_COMMANDS, **self._loaded})

    def __len__(self) -> int:
        return len({**_COMMANDS, **self._loaded})


@click.group(commands=_Subcommands(), epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(kg.__version__, prog_name="kg")
def cli() -> None:
    """Read political press releases into a knowledge graph of actors and the stances they take."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its code.

    Args:
        arguments: Words of the command line; those of the process when not given.
    """
    # The lexicon is some hundred thousand lasting objects: at its usual pace the collector would take a third of the
    # time in which they are loaded.
    gc.set_threshold(100_000)
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
