"""Runs the real command in a process of its own, as a person would."""

import subprocess
import sys
from pathlib import Path


def kg(*arguments: str, cwd: Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run ``kg`` in a folder.

    Args:
        *arguments: Words of the command line.
        cwd: Folder to run in.
        stdin: What to hand it on standard input.

    Returns:
        Its exit code and what it printed.
    """
    command = [sys.executable, "-m", "kg", *arguments]
    return subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, text=True, timeout=300, check=False)


def assert_refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Hold a refusal to its form: exit code 2, the words on standard error, a remedy, no traceback."""
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    for word in (*words, "remedy:"):
        assert word in done.stderr, done.stderr
