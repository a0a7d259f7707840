"""Verbs that need the window: open a project in it, the demo, and pictures of a view."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import click

from app.cli.classifying import print_bars
from app.cli.command_line import (
    do,
    json_option,
    language_option,
    path_type,
    print_json,
    project_argument,
    score,
)
from app.cli.models import quality_as_json
from app.core.settings import LANGUAGE_CODES
from app.core.translation import count


@click.command(hidden=True)
@project_argument
@click.pass_context
def window(ctx: click.Context, project: Path) -> None:
    """Open the window on a project."""
    ctx.exit(ctx.obj().show_window(project))


@click.command()
@json_option
@click.option("--no-window", is_flag=True, help="Write demo.png instead of opening the window.")
@click.option(
    "--language", type=click.Choice(LANGUAGE_CODES), help="The sample's language (at first: the window's)."
)
@click.pass_context
def demo(ctx: click.Context, as_json: bool, no_window: bool, language: str | None) -> None:
    """Make the sample project, train it, classify three texts, and open the window on it."""
    from app.core.records import IncomingPosting
    from app.core.samples import sample
    from app.session import Session, open_sample

    application = ctx.obj()
    if language is None:
        language = application.window_language()
    shown, folder = sample(language), Path(tempfile.mkdtemp(prefix="jobtag-"))
    path = folder / f"{shown.name}.jobtag"
    open_sample(path, language).close()
    with Session.open(path) as session:
        quality = do(session.models.train_job()).report
        rows = list(session.files.classify(IncomingPosting("", 1, text) for text in shown.texts))
        if as_json:
            print_json(
                quality_as_json(session.models.number, quality)
                | {"texts": [{"text": row.posting.text, "labels": list(row.labels)} for row in rows]}
            )
        else:
            click.echo(
                f"Learned from {count(quality.postings, 'posting')} in {quality.seconds:.1f} s, "
                f"out-of-fold micro F1 {score(quality.micro_f1)}.\n"
            )
            for row in rows:
                print_bars(session, row)
    if no_window or not application.has_screen():
        target = Path("demo.png") if os.access(".", os.W_OK) else folder / "demo.png"
        application.save_screenshot(path, target, view="classify", text=shown.texts[0], language=language)
        # Only the window could have added answers to the sample.
        for left in folder.glob(f"{path.name}*"):
            left.unlink()
        if target.parent != folder:
            folder.rmdir()
        click.echo(
            f"{'' if no_window else 'There is no screen here. '}Wrote the Classify view to {target}.",
            err=as_json,
        )
    else:
        ctx.exit(application.show_window(path, view="classify", text=shown.texts[0]))


@click.command()
@project_argument
@click.argument("out", type=path_type)
@click.option(
    "--view",
    type=click.Choice(["tag", "classify", "quality", "compare"]),
    required=True,
    help="The view to save.",
)
@click.option("--text", default="", help="The text in the Classify view.")
@click.option(
    "--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True, help="Its colours."
)
@click.option("--size", default="1360x840", show_default=True, metavar="WxH", help="The size in pixels.")
@language_option("Its words.")
@json_option
@click.pass_context
def screenshot(
    ctx: click.Context,
    project: Path,
    out: Path,
    view: str,
    text: str,
    theme: str,
    size: str,
    language: str,
    as_json: bool,
) -> None:
    """Save a picture of a view, without a screen."""
    width, _, height = size.partition("x")
    if not (
        width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000
    ):
        raise click.UsageError("--size must be two numbers from 200 to 8000, such as 1360x840.")
    ctx.obj().save_screenshot(
        project, out, view=view, text=text, theme=theme, size=(int(width), int(height)), language=language
    )
    if as_json:
        print_json({"output": str(out)})
