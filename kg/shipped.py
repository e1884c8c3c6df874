"""Where the sources that ship beside the code are found: the ontology and the questions.

In a checkout they stand at the top level; in an installed package a copy stands under ``kg/shipped``.
"""

from pathlib import Path

from kg.errors import InputError

_HERE = Path(__file__).parent


def folder(name: str) -> Path:
    """Find one of the source folders, ``ontology`` or ``queries``.

    Args:
        name: Name of the folder.

    Returns:
        Its path.

    Raises:
        InputError: When the installation lacks it.
    """
    for candidate in (_HERE / "shipped" / name, _HERE.parent / name):
        if candidate.is_dir():
            return candidate
    raise InputError(
        f"The folder '{name}' that belongs to Mawqif is missing.",
        where=str(_HERE),
        remedy="Install the package again, or run it from a complete checkout.",
    )
