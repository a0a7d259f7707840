"""Collect all visible strings of app/ into the translation files, and compile these for Qt.

It keeps every translation whose English is unchanged, marks new strings as unfinished, and drops those that
no longer occur. Edit resources/translations/*.ts with Qt Linguist (``pyside6-linguist``), then run it again.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / "resources" / "translations"
CONTEXT = "jobtag"
FORMS = {"de": 2, "fr": 2, "es": 2, "pl": 3}
"""The languages, each with the number of plural forms that Qt expects."""


@dataclass
class Message:
    """An English string, the files that show it, and whether it depends on a number."""

    source: str
    plural: bool
    files: set[str] = field(default_factory=set)


def collect(folder: Path = TOP / "app") -> list[Message]:
    """All strings passed to tr, tr_noop, plural and count, in alphabetical order."""
    found: dict[tuple[str, bool], Message] = {}
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                for source, plural in _sources(node):
                    message = found.setdefault((source, plural), Message(source, plural))
                    message.files.add(name)
    return sorted(found.values(), key=lambda message: (message.source, message.plural))


def _sources(call: ast.Call) -> list[tuple[str, bool]]:
    """The strings of one call, each with whether it depends on a number.

    A variable has none: it holds a constant that is marked with ``tr_noop`` where it is defined.
    """
    assert isinstance(call.func, ast.Name)
    kind = call.func.id
    if kind in ("tr", "tr_noop"):
        return [(text, False) for text in _literals(call.args[0])]
    if kind == "plural":
        return [(text, True) for text in _literals(call.args[2])]
    if kind == "count" and len(call.args) == 2:
        return [(f"{{n}} {text}s", True) for text in _literals(call.args[1])]
    return []


def _literals(node: ast.expr) -> list[str]:
    """The string of a literal, or both of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    return []


def translations(language: str) -> dict[tuple[str, bool], list[str]]:
    """The finished translations in a file, with all forms of a plural, by English string."""
    path = FOLDER / f"jobtag_{language}.ts"
    found: dict[tuple[str, bool], list[str]] = {}
    if not path.exists():
        return found
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found[message.findtext("source") or "", message.get("numerus") == "yes"] = forms
    return found


def as_xml(language: str, messages: list[Message]) -> str:
    """The translation file of a language, as Qt Linguist reads and writes it."""
    done = translations(language)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        forms = done.get((message.source, message.plural))
        state = "" if forms else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if message.plural else "    <message>")
        lines += [f'        <location filename="../../{file}"/>' for file in sorted(message.files)]
        lines.append(f"        <source>{_xml(message.source)}</source>")
        if message.plural:
            forms = forms or [""] * FORMS[language]
            inner = "".join(f"\n            <numerusform>{_xml(form)}</numerusform>" for form in forms)
            lines.append(f"        <translation{state}>{inner}\n        </translation>")
        else:
            lines.append(f"        <translation{state}>{_xml(forms[0] if forms else '')}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;", "\u00a0": "&#xa0;"})


def compiled(source: Path) -> bytes:
    """A translation file in the form that Qt loads."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.qm"
        command = [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source, "-qm", out]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return out.read_bytes()


def main() -> None:
    """Bring all translation files up to date, and say how much of each is translated."""
    messages = collect()
    for language in FORMS:
        path = FOLDER / f"jobtag_{language}.ts"
        text = as_xml(language, messages)
        path.write_text(text, encoding="utf-8", newline="\n")
        path.with_suffix(".qm").write_bytes(compiled(path))
        done = len(messages) - text.count('type="unfinished"')
        print(f"{path.name}: {done:,} of {len(messages):,} strings are translated.")


if __name__ == "__main__":
    main()
