"""The house rules of ARCHITECTURE.md, read from the source of every module."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import defaultdict
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP = Path(__file__).resolve().parent.parent
MODULES = sorted((TOP / "app").rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}

MAY_IMPORT = {
    "core": set(),
    "resources": {"core"},
    "formats": {"core"},
    "store": {"core"},
    "learning": {"core"},
    "session": {"core", "resources", "formats", "store", "learning"},
    "api": {"core", "session"},
    "serve": {"core", "session"},
    "cli": {"core", "resources", "serve", "session"},
    "gui": {"core", "resources", "session"},
    "__main__": {"core", "cli", "gui"},
}
"""core <- formats | store | learning <- session <- cli | gui; ``__main__`` opens one front or the other."""

HOMES = {
    "PySide6": "gui",
    "pyqtgraph": "gui",
    "shiboken6": "gui",
    "sqlite3": "store",
    "numpy": "learning",
    "scipy": "learning",
    "sklearn": "learning",
    "joblib": "learning",
    "skops": "learning",
    "threadpoolctl": "learning",
    "distributed": "learning",
    "fastapi": "serve",
    "pydantic": "serve",
    "starlette": "serve",
    "uvicorn": "serve",
    "charset_normalizer": "formats",
    "csv": "formats",
    "gzip": "formats",
    "orjson": "formats",
    "pyarrow": "formats",
    "python_calamine": "formats",
    "selectolax": "formats",
    "xlsxwriter": "formats",
    "zipfile": "formats",
}
"""Each library lives in one folder, so that it can be replaced there and the rest be tested without it."""

RUNS_WHAT_A_FILE_SAYS = {"pickle", "dill", "cloudpickle", "shelve", "marshal"}


def _name(path: Path) -> str:
    return path.relative_to(TOP).as_posix()


def _part(path: Path) -> str:
    """The folder or module right under app/ that a file belongs to."""
    return path.relative_to(TOP / "app").parts[0].removesuffix(".py")


def _imports(tree: ast.Module) -> Iterator[str]:
    """Every module that is imported, by statement or late by its name."""
    late = any(isinstance(node, ast.Call) and _called(node) == "import_module" for node in ast.walk(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name their module in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif late and isinstance(node, ast.Constant) and re.fullmatch(r"\w+(\.\w*)+", str(node.value)):
            yield str(node.value)  # "app.formats" in full, "app.learning." at the head of an f-string


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _breaches(rule: str) -> list[str]:
    """Lines of app/ that match, as file:line: text."""
    return [
        f"{_name(path)}:{number}: {line.strip()}"
        for path in MODULES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(rule, line)
    ]


def test_each_part_imports_only_what_lies_below_it() -> None:
    """A part can be read, tested and changed without knowing what is built on it."""
    wrong = [
        f"{_name(path)} imports {imported}"
        for path, tree in TREES.items()
        for imported in _imports(tree)
        if imported.startswith("app.")
        and imported.split(".")[1] not in MAY_IMPORT.get(_part(path), set()) | {_part(path), "__version__"}
    ]
    assert wrong == []


def test_each_part_has_its_place_in_the_rule() -> None:
    """A new folder cannot escape the rule above."""
    assert {_part(path) for path in MODULES} - {"__init__"} == MAY_IMPORT.keys()


def test_each_library_lives_in_one_folder() -> None:
    """The window can change its toolkit, or the store its database, without touching the rest."""
    wrong = [
        f"{_name(path)} imports {imported}"
        for path, tree in TREES.items()
        for imported in _imports(tree)
        if HOMES.get(imported.split(".")[0], _part(path)) != _part(path)
    ]
    assert wrong == []


def test_core_needs_the_standard_library_only() -> None:
    """Everything imports core, so whatever core needs is loaded by every command."""
    with (TOP / "pyproject.toml").open("rb") as file:
        needed = tomllib.load(file)["project"]["dependencies"]
    installed = {re.split(r"[<>=]", name)[0].lower().replace("-", "_") for name in needed} | HOMES.keys()
    imported = {
        name.split(".")[0].lower()
        for path in MODULES
        if _part(path) == "core"
        for name in _imports(TREES[path])
    }
    assert imported & installed == set()


def test_no_panel_imports_a_panel() -> None:
    """Panels signal what a person did; a mediator connects them, so each can be shown alone."""
    wrong = [
        f"{_name(path)} imports {imported}"
        for path, tree in TREES.items()
        if path.stem.endswith("_panel")
        for imported in _imports(tree)
        if re.search(r"_panel(\.|$)", imported) and path.stem not in imported.split(".")
    ]
    assert wrong == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    """In a circle, whether an import works depends on which module is loaded first."""
    names = {
        ".".join(path.relative_to(TOP).with_suffix("").parts).removesuffix(".__init__"): path
        for path in MODULES
    }
    needs: defaultdict[str, set[str]] = defaultdict(set)
    for name, path in names.items():
        for node in TREES[path].body:  # those at the top: types alone and late imports make no circle
            if isinstance(node, ast.Import | ast.ImportFrom):
                needs[name] |= {
                    module
                    for imported in _imports(ast.Module([node], []))
                    for module in (imported, imported.rpartition(".")[0])
                    if module in names and module != name and not name.startswith(module + ".")
                }
    settled: set[str] = set()
    while ready := {name for name in names if name not in settled and needs[name] <= settled}:
        settled |= ready
    assert names.keys() - settled == set()


def test_nothing_runs_what_a_file_says() -> None:
    """Projects and models come from other people and must not be able to run code."""
    wrong = []
    for path, tree in TREES.items():
        wrong += [
            f"{_name(path)} imports {name}"
            for name in _imports(tree)
            if name.split(".")[0] in RUNS_WHAT_A_FILE_SAYS
        ]
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            source = ast.unparse(node.func)
            if source in {"eval", "exec", "compile", "joblib.load", "os.system"}:
                wrong.append(f"{_name(path)}:{node.lineno} calls {source}")
            wrong += [
                f"{_name(path)}:{node.lineno} passes {keyword.arg}=True"
                for keyword in node.keywords
                if keyword.arg in {"allow_pickle", "shell"}
                and getattr(keyword.value, "value", True) is not False
            ]
    assert wrong == []


def test_background_work_needs_no_remedies() -> None:
    """Work that yields needs none of these, and each hides a design that blocks the window."""
    assert _breaches(r"processEvents\(|setswitchinterval|multiprocessing|\.terminate\(\)") == []


def test_no_error_is_swallowed_whole() -> None:
    """A failure that nobody hears of is a wrong result that nobody doubts."""
    swallowed = [
        f"{_name(path)}:{node.lineno}"
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and all(isinstance(line, ast.Pass | ast.Continue) for line in node.body)
    ]
    assert swallowed == []


def test_a_check_that_is_switched_off_says_why() -> None:
    assert _breaches(r"# (noqa|type: ignore|pragma: no cover)[^#]*$") == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_says_first_what_it_is_for(path: Path) -> None:
    sentence = ast.get_docstring(TREES[path])
    assert sentence, "no docstring"
    assert len(sentence.splitlines()[0]) >= 20


def test_no_wait_of_a_test_has_a_figure_of_its_own() -> None:
    """A figure that is enough here is too little on a slower machine; ``tests/waiting.py`` has the one."""
    wrong = [
        f"{_name(path)}:{node.lineno}"
        for path in sorted((TOP / "tests").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "timeout" and isinstance(keyword.value, ast.Constant)
    ]
    assert wrong == []


def test_every_package_that_is_asked_for_is_pinned() -> None:
    with (TOP / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    lines = (TOP / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    pinned = {name.lower().replace("_", "-") for name in pins}
    assert {re.split(r"[<>=]", name)[0].lower() for name in asked} - pinned == set()


def _declared() -> set[str]:
    """The packages that pyproject.toml asks for at run time, those of its options included."""
    with (TOP / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    options = (names for option, names in project["optional-dependencies"].items() if option != "test")
    asked = [*project["dependencies"], *(name for names in options for name in names)]
    return {re.split(r"[<>=]", name)[0].lower().replace("_", "-") for name in asked}


def _imported() -> set[str]:
    """The modules of other projects that app/ imports, those for types only excepted."""
    imported = set()
    for path in MODULES:
        for_types = {
            id(inner)
            for node in ast.walk(TREES[path])
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
            for inner in ast.walk(node)
        }
        for node in ast.walk(TREES[path]):
            if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in for_types:
                imported |= {name.split(".")[0] for name in _imports(ast.Module([node], []))}
    return imported - sys.stdlib_module_names - {"app"}


def test_every_package_that_is_imported_is_asked_for() -> None:
    """A package that only comes along with another one goes when that one no longer needs it."""
    owners = packages_distributions()
    missing = {
        module
        for module in _imported()
        if not {owner.lower().replace("_", "-") for owner in owners.get(module, [])} & _declared()
    }
    # PySide6-Essentials brings its other half, shiboken6, in exactly its own version.
    assert missing - {"shiboken6"} == set()


def test_every_package_that_is_asked_for_is_imported() -> None:
    """What nobody imports need not be installed."""
    used = {
        owner.lower().replace("_", "-")
        for module in _imported()
        for owner in packages_distributions().get(module, [])
    }
    assert _declared() - used == set()


def test_no_property_that_begins_with_i_is_set_by_keyword() -> None:
    """Under a Turkish locale, PySide6 looks for setInterval by another capital letter, and fails."""
    wrong = [
        f"{path.relative_to(TOP).as_posix()}:{node.lineno}"
        for folder in ("app", "tests")
        for path in sorted((TOP / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and re.fullmatch(r"Q[A-Z]\w+", _called(node))
        if any((keyword.arg or "").startswith("i") for keyword in node.keywords)
    ]
    assert wrong == []
