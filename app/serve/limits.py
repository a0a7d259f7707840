"""What guards the server: the token, and limits on the size and the time of a request."""

from __future__ import annotations

import asyncio
import hmac
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from app.serve.metrics import Metrics

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Application = Callable[[Message, Receive, Send], Awaitable[None]]

_log = logging.getLogger(__name__)

OPEN_PATHS = frozenset(("/health",))
"""What is answered without a token."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits on the bytes and the postings of a request, the seconds to answer it, and requests at once."""

    body_bytes: int = 10_000_000
    postings: int = 1_000
    seconds: float = 30.0
    at_once: int = 256


class Guard:
    """Stands before an application: refuses what is too large, too slow or has no token, and counts all."""

    def __init__(self, app: Application, token: str, limits: Limits, metrics: Metrics) -> None:
        self._app = app
        self._expected = f"Bearer {token}".encode() if token else b""
        self._limits, self._metrics = limits, metrics
        self._going = 0

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status, begun = time.perf_counter(), 500, False
        without_body = scope["method"] == "HEAD"  # answered like GET, as whoever watches a server expects
        if without_body:
            scope = {**scope, "method": "GET"}

        async def sending(message: Message) -> None:
            nonlocal status, begun
            if message["type"] == "http.response.start":
                status, begun = message["status"], True
            elif without_body:
                message = {**message, "body": b""}
            await send(message)

        self._going += 1
        try:
            if self._going > self._limits.at_once:
                error = "Too many requests are being answered. Send this one again in a moment."
                await JSONResponse({"error": error}, 503, {"Retry-After": "1"})(scope, receive, sending)
            else:
                await self._answer(scope, receive, sending)
        except Exception:
            _log.exception("A request failed")
            if not begun:
                error = "This request could not be answered. The server's log says why."
                await JSONResponse({"error": error}, 500)(scope, receive, sending)
        finally:
            self._going -= 1
            known = scope.get("route")
            path = known.path if known is not None else "other"
            self._metrics.count_request(path, status, time.perf_counter() - started)

    async def _answer(self, scope: Message, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        if self._expected and scope["path"] not in OPEN_PATHS:
            given = headers.get(b"authorization", b"")
            if not hmac.compare_digest(given, self._expected):
                error = "This server asks for its token. Send it as: Authorization: Bearer TOKEN."
                refusal = JSONResponse({"error": error}, 401, {"WWW-Authenticate": "Bearer"})
                await refusal(scope, receive, send)
                return
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > self._limits.body_bytes:
            await JSONResponse({"error": self._too_large}, 413)(scope, receive, send)
            return
        read = 0

        async def receiving() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._limits.body_bytes:
                raise HTTPException(413, self._too_large)
            return message

        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            async with asyncio.timeout(self._limits.seconds):
                await self._app(scope, receiving, sending)
        except TimeoutError:
            if not begun:
                error = (
                    f"This took longer than {self._limits.seconds:g} seconds. Send fewer or shorter texts."
                )
                await JSONResponse({"error": error}, 503)(scope, receive, send)

    @property
    def _too_large(self) -> str:
        return f"A request may have {self._limits.body_bytes:,} bytes. Send the postings in several requests."
