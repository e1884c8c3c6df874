"""The table of the subcommands: all that there are, each found where the table says, none loaded before it is asked."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
from click.testing import CliRunner

import kg.cli
from kg.cli.main import cli


def test_the_help_lists_every_command_there_is() -> None:
    modules = [import_module(f"kg.cli.{path.stem}") for path in Path(kg.cli.__file__).parent.glob("[a-z]*.py")]
    # A subcommand of its own bears the name of its module; "network" holds the commands of others.
    named = (getattr(module, module.__name__.rpartition(".")[2], None) for module in modules)
    commands = {str(command.name) for command in named if isinstance(command, click.Command)}
    context = click.Context(cli)
    listed = cli.list_commands(context)
    assert set(listed) == commands
    for name in listed:
        command = cli.get_command(context, name)
        assert command is not None
        assert command.name == name
    shown = CliRunner().invoke(cli, ["--help"])
    assert shown.exit_code == 0
    assert all(f"\n  {name} " in shown.output for name in listed)


def test_an_unknown_command_is_refused_with_the_one_that_is_meant() -> None:
    done = CliRunner().invoke(cli, ["qurey"])
    assert done.exit_code == 2
    assert "No such command 'qurey'" in done.output
    assert "'query'" in done.output


def test_a_question_does_not_load_what_draws() -> None:
    code = "import sys\nfrom kg.cli.main import cli\ncli(['query', '--help'], standalone_mode=False)\n"
    code += "print(sorted({'kg.cli.network', 'pyvis', 'kg.cli.build'} & set(sys.modules)), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr.strip() == "[]"
