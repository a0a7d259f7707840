"""Commands over ``Session``: design.md's verbs, each with ``--json``."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app import __version__
from app.cli_labels import labels
from app.command_line import console, count, do, json_option, opened, path_type, print_json, project_argument
from app.core.comparison import seconds_text
from app.core.decisions import percent
from app.core.errors import InputError, UserError
from app.core.evidence import LONGEST, signed
from app.core.history import told_of_moves
from app.core.sentence import short_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.comparison import Way
    from app.core.evidence import Evidence
    from app.core.records import Classified, IncomingPosting, Quality, ReadOptions
    from app.session import Session

_BAR_CELLS = 24
_TOLD_WORDS = 8
_DEMO_TEXTS = (
    "Java senior engineer in UK",
    "Nurse for night shifts, part-time, in a small hospital. No experience needed, we train you.",
    "Buchhalter (m/w/d) im Homeoffice, sehr gute Englischkenntnisse",
)


class _Verbs(click.Group):
    """Verbs, and where the first word is none of them, the window on that project."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            if not args[0].endswith(".jobtag"):
                raise click.UsageError(f"No such verb: {args[0]}. See: jobtag --help", ctx)
            args = ["window", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # the reader of our output has gone, as with `| head`: no failure of ours
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0


@click.group(
    cls=_Verbs, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="jobtag")
@click.pass_context
def jobtag(ctx: click.Context) -> None:
    """Tag job descriptions with several labels each, retrain, and see how sure the program is.

    Without a verb the window opens; with a .jobtag file it opens that project.
    """
    if ctx.invoked_subcommand is None:
        ctx.exit(ctx.obj().show_window(None))


jobtag.add_command(labels)


def run(arguments: list[str], application: Callable[[], Any]) -> int:
    """Run the command line.

    Args:
        arguments: the words after the program's name.
        application: gives the window's side when it is needed, so that no other verb loads it.

    Returns:
        0, or 1 for an error a person can mend (one sentence on standard error), or 2 for wrong usage.
    """
    _speak_utf8()
    try:
        code = jobtag.main(arguments, prog_name="jobtag", obj=application, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing was left half done.", err=True)
        return 130
    except UserError as error:
        click.echo(str(error), err=True)
        return 1
    return code if isinstance(code, int) else 0


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _column_options(command: Callable[..., None]) -> Callable[..., None]:
    for name, what in (
        ("id", "ids"),
        ("labels", "labels"),
        ("title", "titles"),
        ("text", "texts"),
    ):
        command = click.option(f"--{name}", metavar="COL", help=f"The column that holds the {what}.")(command)
    return click.option(
        "--header/--no-header",
        default=None,
        help="Whether the first row of a table names its columns (Column 1, Column 2, … without);"
        " by default, this is found out.",
    )(command)


def _read_options(**columns: Any) -> ReadOptions:
    from app.core.records import ReadOptions

    return ReadOptions(**columns)


@jobtag.command(hidden=True)
@project_argument
@click.pass_context
def window(ctx: click.Context, project: Path) -> None:
    """Open the window on a project."""
    ctx.exit(ctx.obj().show_window(project))


@jobtag.command()
@project_argument
@click.option(
    "--label", "labels", multiple=True, metavar="NAME", help="A label to begin with; again for more."
)
@json_option
def new(project: Path, labels: tuple[str, ...], as_json: bool) -> None:
    """Make a new project."""
    from app.session import Session

    with Session.create(project, labels) as session:
        names = [label.name for label in session.labels]
    if as_json:
        print_json({"project": str(project), "labels": names})
    else:
        click.echo(f"Made {project} with {count(len(names), 'label')}.")


@jobtag.command("import")
@project_argument
@click.argument("files", nargs=-1, required=True, type=path_type)
@_column_options
@click.option(
    "--unlisted",
    type=click.Choice(["no", "unanswered"]),
    default="no",
    show_default=True,
    help="What labels are that a posting of a labelled file does not list.",
)
@json_option
def import_(project: Path, files: tuple[Path, ...], unlisted: str, as_json: bool, **columns: Any) -> None:
    """Bring in postings from files or folders."""
    from app.session import preview

    options = _read_options(**columns)
    with opened(project) as session:
        do(session.sweep_job())
        job = session.import_job(files, options, unlisted_no=unlisted == "no")
        try:
            report = do(job).report
        except Exception:
            with suppress(UserError):  # a disk that is full to the last byte has no room for this either
                do(session.sweep_job())
            raise
    if as_json:
        print_json(asdict(report))
        return
    click.echo(f"Added {count(report.added, 'posting')}, updated {report.updated}.")
    if options.labels is None:
        for column in dict.fromkeys(preview(file, options).mapping.labels for file in files):
            if column and column != "labels":
                click.echo(f"The labels are from the column {column}; --labels names another one, or none.")
    if report.labels_created:
        click.echo(f"New labels: {', '.join(report.labels_created)}.")
    for row in report.skipped[:20]:
        click.echo(f"Skipped {row.file}, row {row.row}: {row.reason}.", err=True)
    if len(report.skipped) > 20:
        click.echo(f"… and {len(report.skipped) - 20} more skipped rows; --json lists them all.", err=True)


@jobtag.command()
@project_argument
@json_option
def train(project: Path, as_json: bool) -> None:
    """Learn from the answers; scores are out-of-fold."""
    with opened(project) as session:
        quality = do(session.train_job()).report
        number, moves = session.model_number, session.threshold_moves
    if as_json:
        print_json(_quality_as_json(number, quality))
        return
    click.echo(
        f"Model {number}, trained on {count(quality.postings, 'posting')} in {quality.seconds:.1f} s. "
        f"Out-of-fold: micro F1 {_score(quality.micro_f1)}, macro F1 {_score(quality.macro_f1)}, "
        f"example F1 {_score(quality.example_f1)}, "
        f"calibration error {_change(quality.ece_before, quality.ece)}, "
        f"Brier {_change(quality.brier_before, quality.brier)}."
    )
    if moves:
        click.echo(told_of_moves(moves))
    from rich.table import Table
    from rich.text import Text

    table = Table("Label", box=None)
    for heading in ("Yes", "No", "Threshold", "Precision", "Recall", "F1"):
        table.add_column(heading, justify="right")
    for label in quality.labels:
        scores = [_score(value) for value in (label.precision, label.recall, label.f1)]
        cut = "needs examples" if label.threshold is None else f"{percent(label.threshold)} %"
        table.add_row(Text(label.name), str(label.yes), str(label.no), cut, *scores)
    console().print(table)


def _quality_as_json(number: int | None, quality: Quality) -> dict[str, Any]:
    names = ("name", "state", "yes", "no", "threshold", "precision", "recall", "f1")
    return {
        "model": number,
        "postings": quality.postings,
        "seconds": round(quality.seconds, 3),
        "micro_f1": quality.micro_f1,
        "macro_f1": quality.macro_f1,
        "example_f1": quality.example_f1,
        "labels": [{name: getattr(label, name) for name in names} for label in quality.labels],
    }


@jobtag.command()
@project_argument
@click.argument("words", metavar="[TEXT]", required=False)
@click.option("--input", "source", type=path_type, metavar="FILE", help="Classify the postings of a file.")
@click.option("--output", "target", type=path_type, metavar="FILE", help="Write them there with labels.")
@click.option(
    "--evidence", is_flag=True, help="Tell the strongest words for and against each assigned label."
)
@_column_options
@json_option
def classify(
    project: Path,
    words: str | None,
    source: Path | None,
    target: Path | None,
    evidence: bool,
    as_json: bool,
    **columns: Any,
) -> None:
    """Say which labels apply to a text, or to each posting of a file."""
    if (words is None) == (source is None):
        raise click.UsageError("Give either a TEXT or --input FILE.")
    if target is not None and source is None:
        raise click.UsageError("--output goes with --input.")
    if target is not None and evidence:
        raise click.UsageError("--evidence is printed: it does not go with --output.")
    from app.core.records import IncomingPosting
    from app.session import read_postings

    if words is not None and not words.strip():
        raise InputError("There is no text to classify. Give a job description.")
    with opened(project, read_only=True) as session:
        if target is not None and source is not None:
            written = do(session.classify_file_job(source, target, _read_options(**columns)))
            if as_json:
                print_json({"postings": written, "output": str(target)})
            else:
                click.echo(f"Classified {count(written, 'posting')} into {target}.")
            return
        if source is not None:
            postings = read_postings(source, _read_options(**columns), _say_skipped)
        else:
            postings = iter([IncomingPosting("", 1, words or "")])
        for row in session.classify(postings):
            found = _evidence(session, row) if evidence else {}
            if as_json:
                told = {"id": _id(row.posting, source), "labels": list(row.labels)}
                print_json(
                    told
                    | {"probabilities": row.probabilities}
                    | ({"evidence": _evidence_as_json(found)} if evidence else {})
                )
            else:
                _print_bars(session, row)
                if evidence:
                    _print_evidence(found)


def _id(posting: IncomingPosting, source: Path | None) -> str | None:
    """A posting's id; for a text of a folder, which has none, the name of its file there."""
    if posting.key is None and source is not None and source.is_dir():
        return Path(posting.file).relative_to(source).as_posix()
    return posting.key


def _evidence(session: Session, row: Classified) -> dict[str, Evidence | None]:
    """The evidence for each label assigned; None where the posting is too long for any."""
    ids = {label.name: label.id for label in session.labels}
    return {name: session.evidence(row.posting.text, row.posting.title, ids[name]) for name in row.labels}


def _evidence_as_json(found: Mapping[str, Evidence | None]) -> dict[str, Any]:
    """Places count code points of the text, or of the title where a word says that it stands there."""
    return {
        name: {
            "bias": each.bias,
            "hidden": each.hidden,
            "logit": each.logit,
            "words": [
                {"word": word.word, "start": word.start, "end": word.end, "weight": word.weight}
                | ({"part": "title"} if word.part == "title" else {})
                for word in each.words
            ],
        }
        for name, each in found.items()
        if each is not None
    }


def _print_evidence(found: Mapping[str, Evidence | None]) -> None:
    """The strongest words for and against each label assigned, with what they add to its logit."""
    for name, each in found.items():
        if each is None:
            click.echo(f"  {name}: more than {LONGEST:,} characters are too many to tell the evidence.")
            continue
        strongest = each.by_word()
        for way, words in (
            ("for", [pair for pair in strongest if pair[1] > 0]),
            ("against", [pair for pair in strongest if pair[1] < 0]),
        ):
            told = ", ".join(f"{word} {signed(weight)}" for word, weight in words[:_TOLD_WORDS])
            click.echo(f"  {name} {way}: {told or '–'}")
    click.echo()


def _say_skipped(row: Any) -> None:
    click.echo(f"Skipped {row.file}, row {row.row}: {row.reason}.", err=True)


def _print_bars(session: Session, row: Classified) -> None:
    """A posting's bars: one line for each label, with a mark at its threshold; and what follows from them."""
    from rich.text import Text

    posting = row.posting
    say = partial(console().print, soft_wrap=True)
    heading = posting.title or " ".join(posting.text.split())
    say(Text(heading[:78], style="bold"))
    by_id = {
        label.id: row.probabilities[label.name] for label in session.labels if label.name in row.probabilities
    }
    for label in sorted(session.labels, key=lambda label: -by_id.get(label.id, -1.0)):
        line = Text(f"  {label.name[:20]:<20} ")
        probability = by_id.get(label.id)
        if probability is None:
            line.append("needs examples", style="dim")
        else:
            style = "bold" if probability >= label.threshold else "dim"
            line.append(_bar(probability, label.threshold), style=style)
            line.append(
                f" {percent(probability):>3} % {'≥' if probability >= label.threshold else '<'} ", style=style
            )
            line.append(f"{percent(label.threshold)} %", style="dim")
        say(line)
    say(Text("  " + " ".join(short_sentence(session.labels, by_id, session.options))))
    known = session.known_words(posting.text, posting.title)
    if known is not None and known.mostly_unknown:
        say(Text(f"  {known.sentence}"))
    say()


def _bar(probability: float, threshold: float) -> str:
    filled = round(probability * _BAR_CELLS)
    cells = ["█"] * filled + ["░"] * (_BAR_CELLS - filled)
    cells[min(_BAR_CELLS - 1, int(threshold * _BAR_CELLS))] = "┃"
    return "".join(cells)


@jobtag.command()
@project_argument
@click.argument("file", type=path_type)
@_column_options
@json_option
def evaluate(project: Path, file: Path, as_json: bool, **columns: Any) -> None:
    """Score the model and its thresholds on a file with labels."""
    with opened(project, read_only=True) as session:
        scores = session.evaluate(file, _read_options(**columns))
    if as_json:
        labels = scores.pop("labels")
        print_json(scores | {"labels": labels})
        return
    click.echo(f"{count(scores['postings'], 'posting')} of {file.name}")
    for name in ("micro_f1", "macro_f1", "example_f1", "hamming_loss", "exact_match", "brier", "ece"):
        click.echo(f"  {name.replace('_', ' '):<14}{scores[name]:.3f}")


@jobtag.command()
@project_argument
@json_option
def compare(project: Path, as_json: bool) -> None:
    """Compare softmax, sigmoids and networks on the answers; scores are out-of-fold."""
    with opened(project, read_only=True) as session:
        found = do(session.compare_job())
    if as_json:
        print_json({"ways": [_way_as_json(way) for way in found.ways]})
        return
    from rich.table import Table

    click.echo(
        f"{count(found.postings, 'posting')}, {count(found.labels, 'ready label')},"
        f" {found.yes_per_posting:.2f} yes answers a posting"
    )
    table = Table(box=None, padding=(0, 0, 0, 1))  # just as wide as a terminal of 80 columns
    table.add_column("Way", no_wrap=True)
    for heading in ("Micro F1", "Macro F1", "Example F1", "Labels", "Seconds", "+1 label"):
        table.add_column(heading, justify="right")
    for way in found.ways:
        scores = (way.micro_f1, way.macro_f1, way.example_f1, way.labels_per_posting)
        costs = (way.seconds, way.seconds_for_one_more_label)
        table.add_row(way.name, *map(_score, scores), *map(seconds_text, costs))
    console().print(table)
    for way in found.ways:
        if way.note:
            click.echo(f"{way.name}: {way.note}")


def _way_as_json(way: Way) -> dict[str, Any]:
    facts = asdict(way)
    note = facts.pop("note")
    for name in ("seconds", "seconds_for_one_more_label"):
        facts[name] = None if facts[name] is None else round(facts[name], 4)
    return facts | ({"note": note} if note else {})


@jobtag.command()
@project_argument
@click.argument("file", type=path_type)
@json_option
def export(project: Path, file: Path, as_json: bool) -> None:
    """Write all postings with their answers to a file (.jsonl or .csv)."""
    with opened(project, read_only=True) as session:
        written = do(session.export_job(file))
    if as_json:
        print_json({"postings": written, "output": str(file)})
    else:
        click.echo(f"Wrote {count(written, 'posting')} to {file}.")


@jobtag.command()
@project_argument
@json_option
def info(project: Path, as_json: bool) -> None:
    """Tell what a project holds."""
    with opened(project, read_only=True) as session:
        counts, answers, quality = session.counts(), session.label_counts(), session.quality
        facts: dict[str, Any] = {
            "project": str(project),
            "postings": counts.todo + counts.done,
            "done": counts.done,
            "model": session.model_number,
            "answers_since": session.answers_since,
            "micro_f1": quality.micro_f1 if quality else None,
            "check": asdict(quality.check) if quality and quality.check else None,
            "labels": [
                {
                    "name": label.name,
                    "yes": answers[label.id][0],
                    "no": answers[label.id][1],
                    "threshold": label.threshold,
                    "locked": label.locked,
                }
                for label in session.labels
            ],
        }
    if as_json:
        print_json(facts)
        return
    click.echo(f"{project}: {count(facts['postings'], 'posting')}, {facts['done']} done.")
    model = facts["model"]
    click.echo(
        f"Model {model}, micro F1 {_score(facts['micro_f1'])}, {facts['answers_since']} answers since."
        if model
        else "No model yet."
    )
    if quality is not None and quality.check is not None:
        click.echo(quality.check.sentence)
    for label in facts["labels"]:
        click.echo(
            f"  {label['name']}: {label['yes']} yes, {label['no']} no,"
            f" threshold {percent(label['threshold'])} %"
        )


@jobtag.command()
@project_argument
@json_option
def check(project: Path, as_json: bool) -> None:
    """Look whether a project's file is sound."""
    with opened(project, read_only=True) as session:
        problems = session.check()
    if as_json:
        print_json({"sound": not problems, "problems": problems})
    elif not problems:
        click.echo(f"{project} is sound.")
    if problems:
        raise UserError(f"{project} is damaged: {' '.join(problems[:3])} Restore a copy of it.")


@jobtag.command()
@json_option
@click.option("--no-window", is_flag=True, help="Write demo.png instead of opening the window.")
@click.pass_context
def demo(ctx: click.Context, as_json: bool, no_window: bool) -> None:
    """Make the sample project, train it, classify three texts, and open the window on it."""
    from app.core.records import IncomingPosting
    from app.session import Session, open_sample

    path = Path(tempfile.mkdtemp(prefix="jobtag-")) / "Sample.jobtag"
    open_sample(path).close()
    with Session.open(path) as session:
        quality = do(session.train_job()).report
        rows = list(session.classify(IncomingPosting("", 1, text) for text in _DEMO_TEXTS))
        if as_json:
            print_json(
                _quality_as_json(session.model_number, quality)
                | {"texts": [{"text": row.posting.text, "labels": list(row.labels)} for row in rows]}
            )
        else:
            click.echo(
                f"Learned from {count(quality.postings, 'posting')} in {quality.seconds:.1f} s, "
                f"out-of-fold micro F1 {_score(quality.micro_f1)}.\n"
            )
            for row in rows:
                _print_bars(session, row)
    application = ctx.obj()
    if no_window or not application.has_screen():
        target = Path("demo.png")
        application.save_screenshot(path, target, view="classify", text=_DEMO_TEXTS[0])
        click.echo(
            f"{'' if no_window else 'There is no screen here. '}Wrote the Classify view to {target}.",
            err=as_json,
        )
    else:
        ctx.exit(application.show_window(path, view="classify", text=_DEMO_TEXTS[0]))


@jobtag.command()
@project_argument
@click.argument("out", type=path_type)
@click.option(
    "--view",
    type=click.Choice(["tag", "classify", "quality", "compare"]),
    required=True,
    help="What the picture shows.",
)
@click.option("--text", default="", help="What stands in the Classify view.")
@click.option(
    "--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True, help="Its colours."
)
@click.option("--size", default="1360x840", show_default=True, metavar="WxH", help="Its size in pixels.")
@json_option
@click.pass_context
def screenshot(
    ctx: click.Context, project: Path, out: Path, view: str, text: str, theme: str, size: str, as_json: bool
) -> None:
    """Save a picture of a view, without a screen."""
    width, _, height = size.partition("x")
    if not (
        width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000
    ):
        raise click.UsageError("--size is two numbers from 200 to 8000, such as 1360x840.")
    ctx.obj().save_screenshot(project, out, view=view, text=text, theme=theme, size=(int(width), int(height)))
    if as_json:
        print_json({"output": str(out)})


def _change(before: float | None, after: float | None) -> str:
    return "–" if before is None or after is None else f"{before:.3f} → {after:.3f}"


def _score(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
