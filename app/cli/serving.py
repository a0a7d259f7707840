"""The verb ``serve``: the model over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from app.cli.command_line import json_option, path_type, print_json
from app.core.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("project", metavar="PROJECT|MODEL", type=path_type)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="The port.")
@click.option(
    "--token",
    envvar="JOBTAG_TOKEN",
    default="",
    help="A secret that requests must bring; needed with any other host. Better given in JOBTAG_TOKEN.",
)
@json_option
def serve(project: Path, host: str, port: int, token: str, as_json: bool) -> None:
    """Answer requests over HTTP with the model of a project, until Ctrl+C.

    MODEL is one exported with a name that ends in .jobtag, which holds no texts.
    A model that is trained meanwhile is used at once. The project can be open in the window.
    """
    from app.serve.running import serve as run_server

    if project.suffix.lower() in (".skops", ".joblib"):
        raise InputError(
            f'"{project.name}" is a model for scikit-learn, which Jobtag does not load, since that could run'
            " code. Give the project, or a model exported with: jobtag export-model PROJECT MODEL.jobtag"
        )

    def say(address: str, model_id: str) -> None:
        if as_json:
            print_json({"address": address, "model_id": model_id})
        else:
            click.echo(
                f"Serving model {model_id} at {address}. See {address}/docs. Ctrl+C ends it.", err=True
            )

    run_server(project, host=host, port=port, token=token, limits=None, on_ready=say)
