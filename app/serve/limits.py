"""What guards the server: the token, and limits on the size and the time of a request."""

from __future__ import annotations

import asyncio
import hmac
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

OPEN_PATHS = frozenset(("/health",))
"""What is answered without a token."""


@dataclass(frozen=True, slots=True)
class Limits:
    """At most ``body_bytes`` in a request, ``postings`` in one, and ``seconds`` to answer it."""

    body_bytes: int = 10_000_000
    postings: int = 1_000
    seconds: float = 30.0


class Guard:
    """Stands before an application: refuses what is too large, too slow or has no token, and counts all."""

    def __init__(self, application: Application, token: str, limits: Limits, metrics: Metrics) -> None:
        self._application = application
        self._expected = f"Bearer {token}".encode() if token else b""
        self._limits, self._metrics = limits, metrics

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        started, status = time.perf_counter(), 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._answer(scope, receive, sending)
        finally:
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
                await self._application(scope, receiving, sending)
        except TimeoutError:
            if not begun:
                error = (
                    f"This took longer than {self._limits.seconds:g} seconds. Send fewer or shorter texts."
                )
                await JSONResponse({"error": error}, 503)(scope, receive, send)

    @property
    def _too_large(self) -> str:
        return f"A request may have {self._limits.body_bytes:,} bytes. Send the postings in several requests."
