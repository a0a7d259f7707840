"""The store's SQL binds its values in ways that cause no warning on any supported Python."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP = Path(__file__).resolve().parents[2]
EXECUTE = {"execute", "executemany"}


def _text(node: ast.AST) -> str:
    """A string as far as the source spells it out; an empty string for anything else.

    A value that an f-string or a sum fills in becomes ``{}``, so that ``f"?{number}"`` reads ``?{}``.
    """
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "{}" for part in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _text(node.left), _text(node.right)
        return f"{left or '{}'}{right or '{}'}" if left or right else ""
    return ""


def _statements(tree: ast.AST) -> Iterator[tuple[int, str, ast.expr | None]]:
    """Each call of execute: its line, its SQL, and the values given, if any."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in EXECUTE:
            values = node.args[1] if len(node.args) > 1 else None
            yield node.lineno, _text(node.args[0]) if node.args else "", values


def _faults(source: str) -> list[str]:
    """Numbered placeholders, and named ones that are bound to a sequence.

    Python 3.12.0 to 3.12.3 takes ``?1`` for a name. All versions from 3.12 warn about a name that is bound
    by its position, and 3.14 refuses it.
    """
    tree = ast.parse(source)
    numbered = [
        f"{node.lineno}: numbered placeholder"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant | ast.JoinedStr)
        and _is_sql(node)
        and re.search(r"\?\d", _text(node))
    ]
    named = [
        f"{line}: named placeholder with a sequence"
        for line, sql, values in _statements(tree)
        if re.search(r"(?<![\w:])[:@$][A-Za-z_]\w*", re.sub(r"'[^']*'", "", sql))
        and isinstance(values, ast.Tuple | ast.List | ast.ListComp)
    ]
    return numbered + named


def _is_sql(node: ast.AST) -> bool:
    return re.search(r"\b(SELECT|UPDATE|INSERT|DELETE|WHERE|VALUES|SET|AND|OR)\b", _text(node)) is not None


def test_values_are_bound_by_plain_question_marks_or_by_name() -> None:
    modules = [path for folder in ("app", "tests") for path in sorted((TOP / folder).rglob("*.py"))]
    faults = {
        path.relative_to(TOP).as_posix(): found
        for path in modules
        if path != Path(__file__) and (found := _faults(path.read_text(encoding="utf-8")))
    }
    assert faults == {}


@pytest.mark.parametrize(
    "source",
    [
        'c.execute("SELECT x FROM t WHERE a = ?1 OR b = ?1", (1,))',
        'c.execute(f"UPDATE t SET a = ?2 WHERE {rule}", (1, 2))',
        'RULE = " AND a = ?12"',
        'c.execute("SELECT x FROM t WHERE a = :name", (1,))',
        'c.executemany("INSERT INTO t VALUES (@name)", [(1,)])',
    ],
)
def test_statements_that_some_python_warns_about_are_found(source: str) -> None:
    assert len(_faults(source)) >= 1


@pytest.mark.parametrize(
    "source",
    [
        'c.execute("SELECT x FROM t WHERE a = ? AND b = ?", (1, 2))',
        'c.execute("SELECT x FROM t WHERE a = :name", {"name": 1})',
        "c.execute(\"SELECT strftime('%H:%M', x) FROM t WHERE a = ?\", (1,))",
        'PATTERN = "colou?r"',
    ],
)
def test_statements_without_warnings_pass(source: str) -> None:
    assert _faults(source) == []
