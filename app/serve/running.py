"""Run the server until it is stopped."""

from __future__ import annotations

import socket
from importlib.util import find_spec
from typing import TYPE_CHECKING

from app.core.errors import InputError, SetupError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.serve.limits import Limits

LOCAL = ("127.0.0.1", "localhost", "::1")
WAITING = 256
"""Connections that the system keeps until they are taken."""


def check_can_serve() -> None:
    """Raises SetupError where the packages are missing that a server needs."""
    if find_spec("fastapi") is None or find_spec("uvicorn") is None:
        raise SetupError('To serve a model, install what it takes with pip install "jobtag[serve]".')


def serve(
    project: Path,
    *,
    host: str,
    port: int,
    token: str,
    limits: Limits | None,
    on_ready: Callable[[str, str], None],
) -> None:
    """Answer requests at ``host`` and ``port`` (0: any that is free) until Ctrl+C.

    ``on_ready`` is told the address and the model's id.

    Raises:
        InputError: others than this machine could ask, and there is no token.
        SetupError: packages are missing, or the port is taken.
        UserError: the project cannot be opened or has no model.
    """
    if host not in LOCAL and not token:
        raise InputError(
            f"Whoever reaches {host} could ask this server. Choose a secret and give it as --token or"
            " in JOBTAG_TOKEN."
        )
    check_can_serve()
    import uvicorn

    from app.serve.application import make_application
    from app.serve.limits import Limits as SomeLimits
    from app.serve.source import ModelSource

    source = ModelSource(project)
    listener = _listener(host, port)
    with listener:
        application = make_application(source, limits or SomeLimits(), token=token)
        server = uvicorn.Server(
            uvicorn.Config(
                application, log_level="warning", access_log=False, server_header=False,
                timeout_graceful_shutdown=10,
            )
        )  # fmt: skip
        address = f"[{host}]" if ":" in host else host
        on_ready(f"http://{address}:{listener.getsockname()[1]}", source.predictor.model_id)
        source.start()
        try:
            server.run(sockets=[listener])
        finally:
            source.close()


def _listener(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(WAITING)
    except OSError as error:
        listener.close()
        raise SetupError(
            f"Nothing can listen at {host}, port {port} ({error.strerror or error})."
            " Choose another port with --port, or another address with --host."
        ) from error
    return listener
