"""Verbs about a project as a whole: create it, summarise it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from app.cli.command_line import json_option, opened, print_json, project_argument, score
from app.core.backups import cloud_warning
from app.core.percentages import percent
from app.core.places import log_file
from app.core.translation import count

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@project_argument
@click.option(
    "--label", "labels", multiple=True, metavar="NAME", help="A label to start with. Can be repeated."
)
@json_option
def new(project: Path, labels: tuple[str, ...], as_json: bool) -> None:
    """Create a new project."""
    from app.session import Session

    with Session.create(project, labels) as session:
        names = [label.name for label in session.labels.all]
    if as_json:
        print_json({"project": str(project), "labels": names})
    else:
        click.echo(f"Created {project} with {count(len(names), 'label')}.")


@click.command()
@project_argument
@json_option
def info(project: Path, as_json: bool) -> None:
    """Summarise a project."""
    with opened(project, read_only=True) as session:
        counts, answers, quality = session.postings.counts(), session.labels.counts(), session.models.quality
        facts: dict[str, Any] = {
            "project": str(project),
            "postings": counts.todo + counts.done,
            "done": counts.done,
            "model": session.models.number,
            "answers_since": session.models.answers_since,
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
                for label in session.labels.all
            ],
            "log": str(log_file()),
            "backups": str(session.backups.folder),
            "warnings": [str(found) for found in (session.trouble, cloud_warning(project)) if found],
        }
        imported = session.scores.imported_predictions
    if as_json:
        print_json(facts)
        return
    click.echo(f"{project}: {count(facts['postings'], 'posting')}, {facts['done']} done.")
    model = facts["model"]
    click.echo(
        f"Model {model}, micro F1 {score(facts['micro_f1'])}, {facts['answers_since']} new answers since."
        if model
        else "No model yet."
    )
    if quality is not None and quality.check is not None:
        click.echo(quality.check.sentence)
    if imported is not None:
        click.echo(imported.sentence)
    for label in facts["labels"]:
        click.echo(
            f"  {label['name']}: {label['yes']} yes, {label['no']} no,"
            f" threshold {percent(label['threshold'])} %"
        )
    click.echo(f"Backups: {facts['backups']}\nLog: {facts['log']}")
    for warning in facts["warnings"]:
        click.echo(warning, err=True)
