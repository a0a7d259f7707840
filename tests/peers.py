"""Open what Jobtag exports with the packages of other programs, in an environment that is thrown away.

Exports the sample in each format, and has the package for which the format is made read the file. The number
of postings, their texts and their labels have to be those that were exported. Packages that cannot be
installed are named as skipped. ``make test-peers`` runs it; it needs a package index and some minutes.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Postings = list[tuple[str, list[str]]]

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample" / "postings.jsonl"
CONFIG = """<View><Text name="text" value="$text"/><Choices name="labels" toName="text" choice="multiple">
{}</Choices></View>"""


def pandas_table(path: str, read: str = "read_csv", **options: Any) -> Postings:
    table = getattr(importlib.import_module("pandas"), read)(path, keep_default_na=False, **options)
    return [(text, _names(cell)) for text, cell in zip(table["text"], table["labels"], strict=True)]


def pandas_lists(path: str, read: str, **options: Any) -> Postings:
    table = getattr(importlib.import_module("pandas"), read)(path, **options)
    return [(text, list(names)) for text, names in zip(table["text"], table["labels"], strict=True)]


def pandas_label_columns(path: str) -> Postings:
    table = importlib.import_module("pandas").read_csv(path)
    names = [name for name in table.columns if set(table[name].unique()) <= {0, 1}]
    return [(row["text"], [name for name in names if row[name] == 1]) for _, row in table.iterrows()]


def openpyxl_sheet(path: str) -> Postings:
    sheet = importlib.import_module("openpyxl").load_workbook(path).worksheets[0]
    head, *rows = sheet.iter_rows(values_only=True)
    return [(row[head.index("text")], _names(row[head.index("labels")] or "")) for row in rows]


def spacy_cats(path: str) -> Postings:
    nlp = importlib.import_module("spacy").blank("en")
    example = importlib.import_module("spacy.training").Example
    found = []
    for line in Path(path).read_text("utf-8").splitlines():
        row = json.loads(line)
        made = example.from_dict(nlp.make_doc(row["text"]), {"cats": row["cats"]})
        found.append((made.text, [name for name, value in made.reference.cats.items() if value == 1.0]))
    return found


def datasets_lines(path: str) -> Postings:
    load = importlib.import_module("datasets").load_dataset
    rows = load("json", data_files=path, split="train", cache_dir=path + ".cache")
    return [(row["text"], row["label"]) for row in rows]


def label_studio_tasks(path: str) -> Postings:
    interface = importlib.import_module("label_studio_sdk.label_interface").LabelInterface
    tasks = json.loads(Path(path).read_text("utf-8"))
    found = [(task["data"]["text"], task["annotations"][0]["result"]) for task in tasks]
    postings = [
        (text, [name for one in result for name in one["value"]["choices"]]) for text, result in found
    ]
    names = sorted({name for _, labels in postings for name in labels})
    config = interface(CONFIG.format("".join(f'<Choice value="{name}"/>' for name in names)))
    for task in tasks:
        # Without its annotations: the method that takes them whole fails on any.
        assert config.validate_task({"data": task["data"]}), task
        for choice in task["annotations"][0]["result"]:
            assert config.validate_region(choice, return_errors=True) == [], task
    return postings


def scipy_labels(path: str) -> Postings:
    """The labels of an ARFF file. scipy knows no texts, so it gets the file without these columns."""
    head, _, data = Path(path).read_text("utf-8").partition("@data\n")
    kept = [line for line in head.splitlines() if not line.endswith(" string")]
    labels = sum(line.startswith("@attribute") for line in kept)
    rows = [",".join(line.split(",")[:labels]) for line in data.splitlines()]
    Path(path).write_text("\n".join([*kept, "@data", *rows]), "utf-8")
    table, meta = importlib.import_module("scipy.io.arff").loadarff(path)
    return [("", [name for name in meta.names() if row[name] == b"1"]) for row in table]


Check = tuple[str, str, tuple[str, ...], "Callable[[str], Postings]"]
CHECKS: tuple[Check, ...] = (
    ("csv", ".csv", ("pandas",), pandas_table),
    ("tsv", ".tsv", ("pandas",), lambda path: pandas_table(path, sep="\t")),
    ("jsonl", ".jsonl", ("pandas",), lambda path: pandas_lists(path, "read_json", lines=True)),
    ("xlsx", ".xlsx", ("openpyxl",), openpyxl_sheet),
    ("ods", ".ods", ("pandas", "odfpy"), lambda path: pandas_table(path, "read_excel", engine="odf")),
    ("parquet", ".parquet", ("pandas", "pyarrow"), lambda path: pandas_lists(path, "read_parquet")),
    ("label-columns", ".csv", ("pandas",), pandas_label_columns),
    ("meka", ".arff", ("scipy",), scipy_labels),
    ("spacy", ".jsonl", ("spacy",), spacy_cats),
    ("doccano", ".jsonl", ("datasets",), datasets_lines),
    ("label-studio", ".json", ("label-studio-sdk",), label_studio_tasks),
)


def _names(cell: str) -> list[str]:
    return cell.split("|") if cell else []


def read(export_name: str, path: str) -> None:
    """Print the postings that another program reads in a file; runs in the environment that has it."""
    reader = next(reader for name, _, _, reader in CHECKS if name == export_name)
    print(json.dumps(reader(path)))


def main() -> int:
    """Check each format. Returns the exit code: 1 if any file was read wrongly."""
    with tempfile.TemporaryDirectory() as folder:
        python = _environment(Path(folder, "environment"))
        packages = dict.fromkeys(package for _, _, needed, _ in CHECKS for package in needed)
        missing = [
            package for package in packages if _run(python, "-m", "pip", "install", "-q", package).returncode
        ]
        project = str(Path(folder, "sample.jobtag"))
        _jobtag("new", project)
        _jobtag("import", project, str(SAMPLE))
        rows = [json.loads(line) for line in SAMPLE.read_text("utf-8").splitlines()]
        expected = [(row["text"], sorted(row["labels"])) for row in rows if "labels" in row]
        wrong = 0
        for export_name, suffix, needed, _ in CHECKS:
            if absent := [package for package in needed if package in missing]:
                print(f"{export_name}: skipped, since {' and '.join(absent)} cannot be installed")
                continue
            path = str(Path(folder, export_name + suffix))
            _jobtag("export", project, path, "--as", export_name, "--only", "done")
            done = _run(python, __file__, export_name, path)
            problem = done.stderr.strip().rpartition("\n")[2] if done.returncode else ""
            found = [] if problem else [(text, sorted(names)) for text, names in json.loads(done.stdout)]
            if not problem and export_name == "meka":
                found = [(text, names) for (text, _), (_, names) in zip(expected, found, strict=False)]
            if not problem and found != expected:
                problem = f"{len(found)} of {len(expected)} postings, or other texts or labels"
            wrong += bool(problem)
            print(f"{export_name}: {problem or f'{len(found)} postings read by {needed[0]}'}")
    return int(wrong > 0)


def _environment(folder: Path) -> str:
    venv.create(folder, with_pip=True)
    return str(folder / ("Scripts" if sys.platform == "win32" else "bin") / "python")


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)


def _jobtag(*arguments: str) -> None:
    done = _run(sys.executable, "-m", "app", *arguments)
    if done.returncode:
        raise SystemExit(done.stderr)


if __name__ == "__main__":
    if sys.argv[1:]:
        read(*sys.argv[1:])
    else:
        raise SystemExit(main())
