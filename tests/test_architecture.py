"""The flow goes one way: imports point left, none is hidden, and no file or function grows too long."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kg

ROOT = Path(kg.__file__).parent

# Left to right; packages of one row do not import each other.
FLOW: list[set[str]] = [
    {"errors", "kinds", "sources"},
    {"shipped", "records", "products"},
    {"text"},
    {"lexicon"},
    {"documents"},
    {"extract"},
    {"rdf"},
    {"store"},
    {"query"},
    {"reason", "check"},
    {"network", "link"},
    {"pages"},
    {"serve"},
    {"scale"},
    {"parts"},
    {"build"},
    {"cli"},
    {"__main__"},
]
RANK = {name: rank for rank, names in enumerate(FLOW) for name in names}
# The steps of reading an Arabic release, each a package of kg.extract; they too import leftwards only.
STEPS = ["mentions", "layout", "stances", "meetings", "matters"]

# An optional extra, and what is slow to load and seldom needed, is imported where it is used, in the one module
# that owns it.
OPTIONAL_EXTRAS = {
    "extract/llm.py": {"httpx"},
    "documents/clean.py": {"trafilatura"},
    "documents/archives.py": {"warcio"},
    "store/parquet.py": {"pyarrow"},
    "network/frames.py": {"pandas", "polars"},
}

# What can be compiled, on request; two constructs that the compiler does not take are kept out of it.
COMPILED = {"text", "lexicon", "extract"}

MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 40
JUNK_NAMES = {"utils", "helpers", "common", "manager", "misc"}

MODULES = sorted(ROOT.rglob("*.py"))


def stage(path: Path) -> str:
    """Return the stage that a module belongs to: its package, or itself at the top level."""
    first = path.relative_to(ROOT).parts[0]
    return first.removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield the full name and the line of everything that is imported anywhere in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide where a name comes from"
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def module_id(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=module_id)
def test_imports_point_left(path: Path) -> None:
    here = stage(path)
    if here == "__init__":
        here = "errors"
    assert here in RANK, f"{here} is not a stage of the flow"
    for name, line in imports(ast.parse(path.read_text("utf-8"))):
        parts = name.split(".")
        if parts[0] != "kg" or len(parts) == 1 or parts[1] in {here, "__version__"}:
            continue
        assert RANK[parts[1]] < RANK[here], f"{path}:{line} imports {name}, which does not stand to its left"


@pytest.mark.parametrize("step", STEPS)
def test_steps_of_reading_import_leftwards(step: str) -> None:
    for path in sorted((ROOT / "extract" / step).glob("*.py")):
        for name, line in imports(ast.parse(path.read_text("utf-8"))):
            parts = name.split(".")
            if parts[:2] == ["kg", "extract"]:
                assert parts[2] in STEPS[: STEPS.index(step) + 1], f"{path}:{line} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=module_id)
def test_no_import_is_hidden(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    top = {id(node) for node in tree.body}
    allowed = OPTIONAL_EXTRAS.get(module_id(path), set())
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in top:
            names = {name.split(".")[0] for name, _ in imports(node)}
            assert names <= allowed, f"{path}:{node.lineno} hides an import of {names - allowed}"


def local_imports(path: Path) -> set[Path]:
    """Return the modules of kg that a module imports."""
    found = set()
    for name, _ in imports(ast.parse(path.read_text("utf-8"))):
        parts = name.split(".")
        if parts[0] != "kg":
            continue
        for depth in (len(parts), len(parts) - 1):
            stem = ROOT.joinpath(*parts[1:depth])
            for candidate in (stem.with_suffix(".py"), stem / "__init__.py"):
                if depth > 1 and candidate.is_file():
                    found.add(candidate)
    return found - {path}


def test_there_is_no_cycle() -> None:
    graph = {path: local_imports(path) for path in MODULES}
    done: set[Path] = set()
    while len(done) < len(graph):
        ready = {path for path, needs in graph.items() if path not in done and needs <= done}
        assert ready, f"these import each other: {sorted(map(module_id, set(graph) - done))}"
        done |= ready


@pytest.mark.parametrize("path", [path for path in MODULES if stage(path) in COMPILED], ids=module_id)
def test_no_collection_is_unpacked_to_look_into_it(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Compare) and isinstance(node.ops[-1], ast.In | ast.NotIn):
            unpacked = any(isinstance(part, ast.Starred) for part in ast.iter_child_nodes(node.comparators[-1]))
            assert not unpacked, f"{path}:{node.lineno} makes it anew each time, and mypyc does not compile it"


def _is_keys(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "keys"


@pytest.mark.parametrize("path", [path for path in MODULES if stage(path) in COMPILED], ids=module_id)
def test_no_set_is_joined_with_the_keys_of_a_table(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.BinOp) and _is_keys(node.right) and not _is_keys(node.left):
            pytest.fail(f"{path}:{node.lineno} makes a set of what is typed as a frozen one: compiled, it stops there")


@pytest.mark.parametrize("path", MODULES, ids=module_id)
def test_no_name_of_a_module_is_given_twice(path: Path) -> None:
    given: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        stored = (name for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))
        names = [name.id for name in stored if isinstance(name.ctx, ast.Store)]
        names += [node.name] if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.decorator_list else []
        again = given.intersection(names)
        # The second would silently stand for the first in all that was written before it.
        assert not again, f"{path}:{node.lineno} gives {again} a second time"
        given.update(names)


@pytest.mark.parametrize("path", MODULES, ids=module_id)
def test_sizes_and_names(path: Path) -> None:
    text = path.read_text("utf-8")
    lines = text.count("\n")
    assert lines <= MAX_FILE_LINES, f"{path} has {lines} lines"
    assert path.stem not in JUNK_NAMES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
            start = (first.end_lineno or node.lineno) if documented else node.lineno
            length = (node.end_lineno or start) - start
            assert length <= MAX_FUNCTION_LINES, f"{path}:{node.lineno} {node.name} has {length} lines"
