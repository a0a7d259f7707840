"""The server under load: the time of a request at a steady rate, errors, and memory from start to end.

``make bench-serve``. JOBTAG_SERVE_RATE and JOBTAG_SERVE_REQUESTS change the load.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

from app.core.jobs import run
from app.session import open_sample

RATE = int(os.environ.get("JOBTAG_SERVE_RATE", "200"))
REQUESTS = int(os.environ.get("JOBTAG_SERVE_REQUESTS", "100000"))
CLIENTS = 16
P99_LIMIT = 0.020


def main() -> int:
    """Start a server on the trained sample, ask it at the rate, and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder, "sample.jobtag")
        with open_sample(project) as session:
            run(session.models.train_job())
            rows = session.files.postings()
            texts = [row.text for _, row in zip(range(200), rows, strict=False)]
        server = subprocess.Popen(
            [sys.executable, "-m", "app", "serve", str(project), "--port", "0", "--json"],
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert server.stdout is not None
            address = json.loads(server.stdout.readline())["address"]
            return _load(urlsplit(address).netloc, texts, server.pid)
        finally:
            server.send_signal(signal.SIGINT)
            server.wait()


def _load(netloc: str, texts: list[str], pid: int) -> int:
    bodies = [json.dumps({"text": text}).encode() for text in texts]
    seconds: list[float] = []
    errors: list[str] = []
    start = time.perf_counter() + 0.5
    _ask(http.client.HTTPConnection(netloc), bodies[0])
    before = _memory(pid)

    def client(first: int) -> None:
        connection = http.client.HTTPConnection(netloc)
        for number in range(first, REQUESTS, CLIENTS):
            due = start + number / RATE
            time.sleep(max(0.0, due - time.perf_counter()))
            since = time.perf_counter()
            try:
                _ask(connection, bodies[number % len(bodies)])
            except (OSError, http.client.HTTPException, ValueError) as error:
                errors.append(repr(error))
                connection.close()
            seconds.append(time.perf_counter() - since)

    clients = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for each in clients:
        each.start()
    for each in clients:
        each.join()
    taken = time.perf_counter() - start
    seconds.sort()
    p50, p99 = seconds[len(seconds) // 2], seconds[len(seconds) * 99 // 100]
    print(f"{REQUESTS:,} requests at {REQUESTS / taken:,.0f} a second, {len(errors)} errors {errors[:2]}")
    print(f"p50 {1000 * p50:.1f} ms, p99 {1000 * p99:.1f} ms (at most {1000 * P99_LIMIT:.0f})")
    print(f"memory {before:.0f} MB before, {_memory(pid):.0f} MB after")
    return 1 if errors or p99 > P99_LIMIT else 0


def _ask(connection: http.client.HTTPConnection, body: bytes) -> None:
    connection.request("POST", "/classify", body, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    content = json.loads(answer.read())
    if answer.status != 200 or not content["model_id"]:
        raise ValueError(f"{answer.status}: {content}")


def _memory(pid: int) -> float:
    """Megabytes in memory; 0 where the system does not tell."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
