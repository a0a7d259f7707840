"""Tables with a column for each label: 1 is yes, 0 is no, a blank is unanswered."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

from app.core.errors import FileError
from app.core.translation import tr, tr_noop
from app.formats.columns import RESERVED
from app.formats.delimited import neutral
from app.formats.exports.writer import RowWriter

_LEFT_OUT = ("fields", "probabilities", "flags", "notes")
_ARFF_QUOTED = re.compile(r"([\\'])")
_ARFF_ESCAPES = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t"})


class LabelColumns(RowWriter):
    """A CSV table of id, title and text with a column for each label."""

    name = export_title = tr_noop("CSV with a column for each label")
    export_name = "label-columns"
    suffixes = (".csv",)
    cannot_hold = _LEFT_OUT
    needs_names = True

    def start(self, names: list[str]) -> str:
        taken = [name for name in names if name in RESERVED]
        if taken:
            raise FileError(
                tr(
                    'A label named "{taken}" cannot have a column, since the postings have one of that '
                    "name; rename it, or choose another format.",
                    taken=taken[0],
                )
            )
        return "\ufeff" + _line(["id", "title", "text", *names])

    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        return _line([row["id"] or "", row["title"], row["text"], *_marks(row, names, "")])


def _marks(row: dict[str, Any], names: list[str], blank: str) -> list[str]:
    yes, no = set(row["labels"]), set(row["labels_no"])
    return ["1" if name in yes else "0" if name in no else blank for name in names]


def _line(cells: list[str]) -> str:
    file = io.StringIO(newline="")
    csv.writer(file).writerow(map(neutral, cells))
    return file.getvalue()


class Meka(RowWriter):
    """ARFF for MEKA: the labels first, counted in the relation's name, then id, title and text."""

    name = export_title = "MEKA ARFF"
    export_name = "meka"
    suffixes = (".arff",)
    cannot_hold = _LEFT_OUT
    needs_names = True

    def start(self, names: list[str]) -> str:
        attributes = "".join(f"@attribute {_quoted(name)} {{0,1}}\n" for name in names)
        texts = "".join(f"@attribute {name} string\n" for name in ("id", "title", "text"))
        return f"@relation 'postings: -C {len(names)}'\n\n{attributes}{texts}\n@data\n"

    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        texts = [_quoted(row[name]) if row[name] else "?" for name in ("id", "title", "text")]
        return ",".join([*_marks(row, names, "?"), *texts]) + "\n"


def _quoted(text: str) -> str:
    return "'" + _ARFF_QUOTED.sub(r"\\\1", text).translate(_ARFF_ESCAPES) + "'"
