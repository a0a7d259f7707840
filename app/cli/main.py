"""The group of all verbs, the default verb, and the exit codes of errors."""

from __future__ import annotations

import os
import sys
import traceback
from typing import TYPE_CHECKING, Any

import click

from app import __version__
from app.cli import classifying, desktop, files, labels, models, projects, safety, serving, window
from app.core import log
from app.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable


class _Verbs(click.Group):
    """A group that opens the window if the first word is not a verb but a project."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            if not args[0].endswith(".jobtag"):
                raise click.UsageError(f"No such verb: {args[0]}. See: jobtag --help", ctx)
            args = ["window", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # the reader closed the pipe, as `| head` does: not an error
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


for verb in (
    projects.new, files.import_, models.train, classifying.classify, models.evaluate, models.compare,
    models.export_model, models.report, serving.serve, files.export, projects.info, safety.check,
    safety.backup, safety.restore, safety.recover, labels.labels, desktop.desktop,
    window.demo, window.screenshot, window.window,
):  # fmt: skip
    jobtag.add_command(verb)


def run(arguments: list[str], application: Callable[[], Any]) -> int:
    """Run the command line.

    Args:
        arguments: the words after the program's name.
        application: loads the window, called only by verbs that need it.

    Returns:
        0, or 1 for an error that the user can solve (one sentence on standard error), or 2 for wrong usage.
    """
    _speak_utf8()
    try:
        with log.listening():
            code = jobtag.main(arguments, prog_name="jobtag", obj=application, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing is left half done.", err=True)
        return 130
    except UserError as error:
        if error.__cause__ is not None:  # the details that the sentence leaves out
            log.append("".join(traceback.format_exception(error)))
        click.echo(str(error), err=True)
        return 1
    except OSError as error:
        log.append("".join(traceback.format_exception(error)))
        reason = error.strerror or str(error)
        click.echo(
            f"Something could not be read or written: {reason}. Check the disk that it lies on.", err=True
        )
        return 1
    except MemoryError as error:
        log.append("".join(traceback.format_exception(error)))
        click.echo("There is not enough memory for this. Close other programs, then try again.", err=True)
        return 1
    except Exception as error:
        file = log.append("".join(traceback.format_exception(error)))
        where = f" The details are in {file}." if file else ""
        click.echo(f"An unexpected error occurred: {error!r}.{where}", err=True)
        return 1
    return code if isinstance(code, int) else 0


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
