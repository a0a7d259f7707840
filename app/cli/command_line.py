"""What all verbs share: opening a project, running jobs, printing."""

from __future__ import annotations

import json
import shlex
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from app.core.errors import UserError
from app.core.jobs import in_words
from app.core.jobs import run as run_job
from app.core.settings import LANGUAGE_CODES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console

    from app.core.jobs import Job
    from app.core.records import Progress, ReadOptions
    from app.session import Session

Applied = TypeVar("Applied")
Verb = TypeVar("Verb", bound="Callable[..., Any]")

# Not checked by click, which would call an unreadable file wrong usage.
path_type = click.Path(path_type=Path, readable=False)
project_argument = click.argument("project", type=path_type)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


def language_option(words: str) -> Callable[[Verb], Verb]:
    """The option for the language of something that is written; ``words`` is its help."""
    return click.option(
        "--language", type=click.Choice(LANGUAGE_CODES), default="en", show_default=True, help=words
    )


_NO_END = 10_000
"""The width of a line in a pipe: practically unlimited."""


@contextmanager
def opened(path: Path, *, read_only: bool = False, backing_up: bool = True) -> Iterator[Session]:
    """Open the project at ``path``. For reading, it may be open elsewhere.

    At the end, a changed project is backed up if its newest backup is at least half an hour old.
    """
    from app.session import Session  # late, so that --help is quick

    with Session.open(path, read_only=read_only) as session:
        yield session
        if backing_up and session.backups.due:
            back_up(session)


def back_up(session: Session) -> None:
    """Make a backup. If that fails, print a warning and continue."""
    try:
        do(session.backups.job(hurry=True))
    except UserError as error:
        click.echo(str(error), err=True)


def do(job: Job[Any, Applied]) -> Applied:
    """Run a job, with a progress bar if standard error is a terminal."""
    if not sys.stderr.isatty():
        return run_job(job)
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(job.title, total=None)

        def show(progress: Progress) -> None:
            whole = None if progress.fraction is None else 1.0
            words = in_words(job.title, progress)
            bar.update(task, description=words, total=whole, completed=progress.fraction or 0.0)

        return run_job(job, show)


def console() -> Console:
    """The console for tables and bars: as wide as the terminal, or unlimited in a pipe."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else _NO_END)


def print_json(value: object) -> None:
    """Print one JSON value on one line."""
    click.echo(json.dumps(value, ensure_ascii=False))


def score(value: float | None) -> str:
    """A score with two decimals, or a dash for None."""
    return "–" if value is None else f"{value:.2f}"


_READ_OPTIONS: tuple[tuple[tuple[str, ...], dict[str, Any]], ...] = (
    (
        ("--text",),
        {
            "metavar": "COL",
            "help": "The column or path of the texts, such as data.text; separate several with commas.",
        },
    ),
    (("--title",), {"metavar": "COL", "help": "The column or path of the titles."}),
    (("--labels",), {"metavar": "COL", "help": 'The column or path of the labels; "" takes none.'}),
    (("--id",), {"metavar": "COL", "help": "The column or path of the ids."}),
    (
        ("--label-columns",),
        {"metavar": "A,B", "help": "Columns that are labels themselves, with yes or no in their cells."},
    ),
    (
        ("--label-names",),
        {
            "metavar": "NAMES",
            "help": "Names for labels that are numbers: 0=IT,1=Care, or IT,Care counted from 0, or a file.",
        },
    ),
    (
        ("--separator",),
        {"metavar": "SIGN", "help": 'The separator of label names in a cell; "" for none.'},
    ),
    (("--delimiter",), {"metavar": "SIGN", "help": "The separator of columns in a table."}),
    (("--encoding",), {"metavar": "NAME", "help": "The encoding of the file, such as utf-8 or cp1252."}),
    (("--sheet",), {"metavar": "NAME", "help": "The sheet of a workbook, by name or number."}),
    (
        ("--header/--no-header",),
        {
            "default": None,
            "help": "Whether the first row of a table names its columns (Column 1, Column 2, … without);"
            " by default, this is detected.",
        },
    ),
    (("--lines/--no-lines",), {"default": None, "help": "Whether each line of a plain text is a posting."}),
    (
        ("--html",),
        {
            "type": click.Choice(["auto", "remove", "keep"]),
            "default": "auto",
            "show_default": True,
            "help": "How to treat HTML tags and entities in the texts.",
        },
    ),
    (
        ("--empty",),
        {
            "type": click.Choice(["none", "untagged"]),
            "help": "What an empty list of labels means: none of them applies, or not tagged yet.",
        },
    ),
    (("--yes", "anyway"), {"is_flag": True, "help": "Go ahead in spite of doubts about the file."}),
)
"""The options that say how to read a file, as arguments for click."""


def column_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how to read a file to a command."""
    for names, settings in reversed(_READ_OPTIONS):
        command = click.option(*names, **settings)(command)
    return command


def read_options(
    *,
    label_columns: str | None = None,
    label_names: str | None = None,
    html: str = "auto",
    separator: str | None = None,
    delimiter: str | None = None,
    **columns: Any,
) -> ReadOptions:
    """The options of ``column_options`` as a record. Raises UserError for invalid label names."""
    from app.core.records import ReadOptions
    from app.session import label_names as names_by_number

    return ReadOptions(
        label_columns=None if label_columns is None else names_between_commas(label_columns),
        label_names=None if label_names is None else names_by_number(label_names),
        html={"remove": True, "keep": False}.get(html),
        separator=_sign(separator),
        delimiter=_sign(delimiter),
        **columns,
    )


def names_between_commas(words: str) -> tuple[str, ...]:
    """Names separated by commas. A name that contains a comma is quoted."""
    lexer = shlex.shlex(words, posix=True)
    lexer.whitespace, lexer.whitespace_split, lexer.commenters = ",", True, ""
    lexer.quotes, lexer.escape = '"', ""
    try:
        return tuple(name.strip() for name in lexer if name.strip())
    except ValueError:
        return tuple(name.strip() for name in words.split(",") if name.strip())


def _sign(written: str | None) -> str | None:
    """A separator as typed: backslash and t or n mean a tab or a line break."""
    return {"\\t": "\t", "tab": "\t", "\\n": "\n"}.get(written, written) if written is not None else None
