"""The folder of products is replaced as a whole or not at all.

New products are laid in a folder of their own beside the old one and then the two change places in one step,
so that a kill at any moment leaves either all of the old or all of the new. A folder that is not ours is never
touched, and files that somebody put into ours are carried over.
"""

import ctypes
import errno
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kg.errors import InputError

MANIFEST = "manifest.json"
MARKER = "README.md"
_MARKER_LINE = "# build"
_README = """# build

Made by `kg build`. Do not edit: everything here but this page is a product and can be made again from the
releases. `manifest.json` lists what is here, from which input, with counts.
"""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def check_target(out: Path) -> None:
    """Make sure that products may be written to a folder before any work is done.

    Args:
        out: The folder of products; it need not exist.

    Raises:
        InputError: When it is a file, holds things that are not ours, or cannot be written.
    """
    if out.exists() and not out.is_dir():
        raise InputError("The build folder is a file.", where=str(out), remedy="Name a folder with --out.")
    if out.is_dir() and any(out.iterdir()) and not _is_ours(out):
        raise InputError(
            "The folder holds other files and was not made by Mawqif, so nothing was written to it.",
            where=str(out),
            remedy="Name an empty or a new folder with --out.",
        )
    parent = out.absolute().parent
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".mawqif-", dir=parent):
            pass
    except OSError as error:
        raise InputError(
            f"The build folder cannot be written: {error.strerror}.",
            where=str(out),
            remedy="Choose a folder you may write to with --out, or free some space.",
        ) from error


def write_products(out: Path, files: Mapping[str, bytes]) -> None:
    """Put the products in place, all together.

    Args:
        out: The folder of products.
        files: Path within the folder -> bytes.

    Raises:
        InputError: When the folder is not ours or the disk refuses; what was there before is untouched.
    """
    check_target(out)
    target = out.absolute()
    try:
        fresh = Path(tempfile.mkdtemp(prefix=".mawqif-", dir=target.parent))
        try:
            _carry_over(target, fresh, set(files))
            _write_all(fresh, files)
            fresh.chmod(0o755)
            _change_places(fresh, target)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    except OSError as error:
        raise InputError(
            f"The products cannot be written: {error.strerror}.",
            where=str(out),
            remedy="Free some space or choose another folder with --out; the former products are untouched.",
        ) from error


def _is_ours(folder: Path) -> bool:
    marker = folder / MARKER
    return marker.is_file() and marker.read_text("utf-8", "replace").startswith(_MARKER_LINE)


def _carry_over(old: Path, fresh: Path, names: set[str]) -> None:
    """Copy what is in the old folder and no product: notes of people, the reference of the ontology, a page."""
    if not old.is_dir():
        (fresh / MARKER).write_text(_README, "utf-8")
        return
    products = names | _listed(old / MANIFEST) | {MANIFEST}
    for path in sorted(old.rglob("*")):
        name = path.relative_to(old).as_posix()
        if path.is_file() and name not in products:
            (fresh / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, fresh / name)
    if not (fresh / MARKER).exists():
        (fresh / MARKER).write_text(_README, "utf-8")


def _listed(manifest: Path) -> set[str]:
    """Read which files the last build made; a manifest that is damaged lists none, so that nothing is lost."""
    try:
        return set(json.loads(manifest.read_text("utf-8"))["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write every file and have the disk confirm it."""
    for name, content in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def _change_places(fresh: Path, target: Path) -> None:
    """Let the new folder take the old one's name in one step of the file system."""
    if not target.exists():
        fresh.rename(target)
        return
    if _exchange(fresh, target):
        return
    # Without the kernel's exchange two renames are needed; between them the old products lie beside the new.
    aside = target.with_name(f".{target.name}-before")
    shutil.rmtree(aside, ignore_errors=True)
    target.rename(aside)
    fresh.rename(target)
    shutil.rmtree(aside, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two names atomically where the system can (Linux ``renameat2``)."""
    libc = ctypes.CDLL(None, use_errno=True)
    rename = getattr(libc, "renameat2", None)
    if rename is None:
        return False
    done = rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), ctypes.c_uint(_RENAME_EXCHANGE))
    if done == 0:
        return True
    if ctypes.get_errno() in {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}:
        return False
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
