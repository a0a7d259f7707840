"""Verbs about the model: train, export, evaluate and compare."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from app import resources
from app.cli.command_line import (
    column_options,
    console,
    do,
    json_option,
    language_option,
    opened,
    path_type,
    print_json,
    project_argument,
    read_options,
    score,
)
from app.core.comparison import seconds_text
from app.core.history import threshold_moves_sentence
from app.core.percentages import percent
from app.core.records import LEARNERS
from app.core.translation import count

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.comparison import Method
    from app.core.records import Quality
    from app.core.report.facts import Report
    from app.core.translation import Language


@click.command()
@project_argument
@click.option(
    "--learner", type=click.Choice(LEARNERS), help="Fit labels this way from now on (at first: logistic)."
)
@click.option(
    "--cluster",
    metavar="ADDRESS",
    default="",
    help="Let a Dask cluster fit the labels: its address, such as tcp://host:8786, or local:4 to start one"
    " of four workers here.",
)
@json_option
def train(project: Path, learner: str | None, cluster: str, as_json: bool) -> None:
    """Train on the answers. Scores are out-of-fold."""
    with opened(project) as session, session.models.on_cluster(cluster):
        if learner is not None:
            session.models.use_learner(learner)
        quality = do(session.models.train_job()).report
        number, moves = session.models.number, session.models.threshold_moves
        learner = session.options.learner
    if as_json:
        print_json(quality_as_json(number, quality))
        return
    click.echo(
        f"Model {number}, trained on {count(quality.postings, 'posting')} in {quality.seconds:.1f} s. "
        f"Out-of-fold: micro F1 {score(quality.micro_f1)}, macro F1 {score(quality.macro_f1)}, "
        f"example F1 {score(quality.example_f1)}, "
        f"calibration error {_change(quality.ece_before, quality.ece)}, "
        f"Brier {_change(quality.brier_before, quality.brier)}. Learner: {learner}."
    )
    if moves:
        click.echo(threshold_moves_sentence(moves))
    from rich.table import Table
    from rich.text import Text

    table = Table("Label", box=None)
    for heading in ("Yes", "No", "Threshold", "Precision", "Recall", "F1"):
        table.add_column(heading, justify="right")
    for label in quality.labels:
        scores = [score(value) for value in (label.precision, label.recall, label.f1)]
        cut = "needs examples" if label.threshold is None else f"{percent(label.threshold)} %"
        table.add_row(Text(label.name), str(label.yes), str(label.no), cut, *scores)
    console().print(table)


@click.command("export-model")
@project_argument
@click.argument("file", type=path_type)
@click.option("--overwrite", is_flag=True, help="Replace files that exist.")
@language_option("The card's words.")
@json_option
def export_model(project: Path, file: Path, overwrite: bool, language: str, as_json: bool) -> None:
    """Export the model for scikit-learn (.skops or .joblib) or for Jobtag (.jobtag), with its card (.md).

    The file contains no texts. Those for scikit-learn need no Jobtag.
    """
    with opened(project, read_only=True) as session:
        written, card = do(
            session.models.export_job(file, overwrite=overwrite, language=resources.language(language))
        )
        model_id = session.models.id
    if as_json:
        print_json({"output": str(written), "card": str(card), "model_id": model_id})
    else:
        click.echo(f"Exported model {model_id} to {written}. Its card is {card}.")


@click.command()
@project_argument
@click.argument("out", type=path_type)
@click.option("--overwrite", is_flag=True, help="Replace the file if it exists.")
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"], case_sensitive=False),
    default="a4",
    show_default=True,
    help="The size of paper of a PDF.",
)
@language_option("The report's words.")
@json_option
@click.pass_context
def report(
    ctx: click.Context, project: Path, out: Path, overwrite: bool, paper: str, language: str, as_json: bool
) -> None:
    """Write a report on labels, answers and model as a page (.html) or PDF (.pdf).

    The file needs nothing else. It holds titles of postings, but none of their texts. The same project
    and language give the same file.
    """
    words = resources.language(language)
    render = (
        ctx.obj().pdf_renderer(paper, words)
        if out.suffix.lower() == ".pdf"
        else partial(report_page, language=words)
    )
    with opened(project, read_only=True) as session:
        facts = do(session.report_job(out, render, overwrite=overwrite))
    if as_json:
        model = facts.model
        print_json({"output": str(out), "model": model.number if model else None,
                    "model_id": model.model_id if model else ""})  # fmt: skip
    else:
        click.echo(f"Wrote the report on {count(len(facts.labels), 'label')} to {out}.")


def report_page(facts: Report, language: Language) -> bytes:
    """The report as a web page."""
    from app.core.report.page import page

    return page(facts, language=language).encode()


def quality_as_json(number: int | None, quality: Quality) -> dict[str, Any]:
    """A training's scores as printed by ``train --json``."""
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


@click.command()
@project_argument
@click.argument("file", type=path_type)
@column_options
@json_option
def evaluate(project: Path, file: Path, as_json: bool, **columns: Any) -> None:
    """Evaluate the model and its thresholds on a file with labels."""
    with opened(project, read_only=True) as session:
        scores = session.files.evaluate(file, read_options(**columns))
    unknown = scores.pop("unknown")
    if as_json:
        labels = scores.pop("labels")
        print_json(scores | {"labels": labels})
        return
    click.echo(f"{count(scores['postings'], 'posting')} of {file.name}")
    if unknown:
        names = ", ".join(f"{label['name']} ({label['missed']:,})" for label in unknown)
        click.echo(f"These labels are not in the project, so all their postings count as missed: {names}.")
    for name in ("micro_f1", "macro_f1", "example_f1", "hamming_loss", "exact_match", "brier", "ece"):
        click.echo(f"  {name.replace('_', ' '):<14}{scores[name]:.3f}")


@click.command()
@project_argument
@json_option
def compare(project: Path, as_json: bool) -> None:
    """Compare softmax, sigmoids and networks on the answers. Scores are out-of-fold."""
    with opened(project, read_only=True) as session:
        found = do(session.models.compare_job())
    if as_json:
        other = None if found.other is None else asdict(found.other) | {"clear": found.other.clear}
        methods = [_method_as_json(method) for method in found.methods]
        print_json({"ways": methods, "learner": found.learner, "other_learner": other})
        return
    from rich.table import Table

    click.echo(
        f"{count(found.postings, 'posting')}, {count(found.labels, 'ready label')},"
        f" {found.yes_per_posting:.2f} yes answers a posting"
    )
    table = Table(box=None, padding=(0, 0, 0, 1))  # fits a terminal of 80 columns
    table.add_column("Method", no_wrap=True)
    for heading in ("Micro F1", "Macro F1", "Example F1", "Labels", "Seconds", "+1 label"):
        table.add_column(heading, justify="right")
    for method in found.methods:
        scores = (method.micro_f1, method.macro_f1, method.example_f1, method.labels_per_posting)
        costs = (method.seconds, method.seconds_for_one_more_label)
        table.add_row(method.name, *map(score, scores), *map(seconds_text, costs))
    console().print(table)
    for method in found.methods:
        if method.note:
            click.echo(f"{method.name}: {method.note}")
    if found.other is not None:
        click.echo(found.other.sentence)


def _method_as_json(method: Method) -> dict[str, Any]:
    facts = asdict(method)
    note = facts.pop("note")
    for name in ("seconds", "seconds_for_one_more_label"):
        facts[name] = None if facts[name] is None else round(facts[name], 4)
    return facts | ({"note": note} if note else {})


def _change(before: float | None, after: float | None) -> str:
    return "–" if before is None or after is None else f"{before:.3f} → {after:.3f}"
