"""What the verbs of the command line share: the project they open, the jobs they run, how they print."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.core.jobs import run as run_job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console

    from app.core.jobs import Job
    from app.core.records import Progress, ReadOptions
    from app.session import Session

project_argument = click.argument("project", type=click.Path(path_type=Path))
json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
path_type = click.Path(path_type=Path)

_NO_END = 10_000
"""Columns of a line in a pipe, where whoever reads it breaks it."""


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Session]:
    """The project at ``path``; where it is only read, one that is open elsewhere will do."""
    from app.session import Session  # here, so that --help need not wait for it

    with Session.open(path, read_only=read_only) as session:
        yield session


def do(job: Job[Any, Any]) -> Any:
    """Run a job, with a bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        return run_job(job)
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(job.title, total=None)

        def show(progress: Progress) -> None:
            bar.update(
                task, total=None if progress.fraction is None else 1.0, completed=progress.fraction or 0.0
            )

        return run_job(job, show)


def console() -> Console:
    """Where tables and bars are printed: as wide as the terminal, and in a pipe as wide as they are."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else _NO_END)


def print_json(value: object) -> None:
    """One JSON value in one line on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False))


def count(number: int, noun: str) -> str:
    """Such as "1 label" and "1,204 labels"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def score(value: float | None) -> str:
    """A score with two decimals, or a dash where there is none."""
    return "–" if value is None else f"{value:.2f}"


def column_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that name the columns of a file."""
    for name, what in (("id", "ids"), ("labels", "labels"), ("title", "titles"), ("text", "texts")):
        command = click.option(f"--{name}", metavar="COL", help=f"The column that holds the {what}.")(command)
    return click.option(
        "--header/--no-header",
        default=None,
        help="Whether the first row of a table names its columns (Column 1, Column 2, … without);"
        " by default, this is found out.",
    )(command)


def read_options(**columns: Any) -> ReadOptions:
    """The options of ``column_options`` as a record."""
    from app.core.records import ReadOptions

    return ReadOptions(**columns)
