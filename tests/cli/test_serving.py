"""The verb ``serve`` as a process, asked by a real client over HTTP."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from app import cli
from app.core.jobs import run
from app.core.records import Answer
from app.session import Session
from tests.waiting import WAIT

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP = Path(__file__).resolve().parents[2]
ROWS = [
    {"text": "Java engineer, databases", "labels": ["IT"]},
    {"text": "Python engineer in the cloud", "labels": ["IT"]},
    {"text": "Nurse on the ward", "labels": ["Health"]},
    {"text": "Nurse for the elderly", "labels": ["Health"]},
    {"text": "Java developer", "labels": ["IT"]},
    {"text": "Surgeon on the ward", "labels": ["Health"]},
]


class Server:
    """``jobtag serve`` in a process of its own, on a port that is free."""

    def __init__(self, project: Path, *words: str, token: str = "") -> None:
        self._token = token
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app", "serve", str(project), "--port", "0", "--json", *words],
            env={**os.environ, "PYTHONPATH": str(TOP), "JOBTAG_TOKEN": token},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        assert said, self.process.communicate()[1]
        self.facts = json.loads(said)
        self.port = urlsplit(self.facts["address"]).port

    def ask(
        self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=WAIT)
        raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        token = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        connection.request(
            method, path, raw, {"Content-Type": "application/json", **token, **(headers or {})}
        )
        answer = connection.getresponse()
        content = answer.read().decode()
        connection.close()
        is_json = answer.headers.get_content_type() == "application/json"
        return answer.status, json.loads(content) if is_json and content else content

    def classify(self, body: object) -> Any:
        status, answer = self.ask("POST", "/classify", body)
        assert status == 200, answer
        return answer

    def end(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.communicate()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    rows = folder / "rows.jsonl"
    rows.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    with Session.create(folder / "p.jobtag", ["Unused"]) as session:
        run(session.files.import_job([rows]))
        run(session.models.train_job())
    return folder / "p.jobtag"


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Server]:
    server = Server(project)
    yield server
    server.end()


def test_one_posting_gets_the_answer_of_classify(server: Server, project: Path) -> None:
    with Session.open(project, read_only=True) as session:
        (expected,) = session.models.predictor().predict(["Java nurse"], ["Surgeon"], evidence=True)
        model_id = session.models.id
    found = server.classify({"text": "Java nurse", "title": "Surgeon", "id": "7", "evidence": True})
    assert found.pop("probabilities") == pytest.approx(dict(expected.probabilities))
    assert found.pop("evidence").keys() == set(expected.labels)
    assert found == {"id": "7", "labels": list(expected.labels), "model_id": model_id}


def test_several_postings_are_answered_in_order(server: Server) -> None:
    postings = [{"text": text, "id": str(n)} for n, text in enumerate(["Java", "Nurse", "Java"])]
    found = server.classify({"postings": postings})
    assert [each["id"] for each in found["results"]] == ["0", "1", "2"]
    assert found["results"][0]["labels"] == found["results"][2]["labels"] == ["IT"]
    assert found["results"][1]["evidence"] is None


def test_labels_model_health_metrics_and_the_page(server: Server) -> None:
    server.classify({"text": "Java"})
    labels = {each["name"]: each["trained"] for each in server.ask("GET", "/labels")[1]["labels"]}
    assert labels == {"Unused": False, "IT": True, "Health": True}
    assert server.ask("GET", "/model")[1]["model_id"] == server.facts["model_id"]
    assert server.ask("GET", "/health") == (200, {"status": "ok", "trouble": ""})
    metrics = server.ask("GET", "/metrics")[1]
    assert 'jobtag_requests_total{path="/classify",status="200"}' in metrics
    assert "/classify" in server.ask("GET", "/openapi.json")[1]["paths"]
    page = server.ask("GET", "/docs")[1]
    assert "POST /classify" in page
    assert "src=" not in page  # nothing is loaded from elsewhere


@pytest.mark.parametrize(
    ("body", "status", "part"),
    [
        (b'{"text": "Ja', 422, "not valid JSON"),
        (b"\xff\xfe", 422, "JSON"),
        ('{"text": "café"}'.encode("latin-1"), 400, "not valid JSON in UTF-8"),
        (b"[" * 100_000, 400, "not valid JSON"),
        (b'{"text": ' + b"9" * 6_000 + b"}", 400, "not valid JSON"),
        (b"[]", 422, "must be a JSON object"),
        (b"null", 422, "must be a JSON object"),
        (b"", 422, "must be a JSON object"),
        (b'{"text": "nurse", "id": "\\ud800"}', 422, "surrogate"),
        ({"txt": "Java"}, 422, "text"),
        ({"text": 5}, 422, "text"),
        ({"text": "  "}, 422, "no text"),
        ({"postings": []}, 422, "postings"),
        ({"postings": [{"text": "x"}] * 1_001}, 413, "1,000 postings"),
        (b'{"text": "' + b"x" * 50_000_000 + b'"}', 413, "bytes"),
    ],
    ids=[
        "broken",
        "bytes",
        "latin-1",
        "deep",
        "long number",
        "list",
        "null",
        "empty",
        "surrogate",
        "no text",
        "number",
        "blank",
        "none",
        "too many",
        "50 MB",
    ],
)
def test_an_invalid_request_is_refused_in_a_sentence(
    server: Server, body: object, status: int, part: str
) -> None:
    try:
        found, answer = server.ask("POST", "/classify", body)
    except (BrokenPipeError, ConnectionResetError):  # it need not read 50 MB to refuse them
        assert isinstance(body, bytes)
        assert len(body) > 1_000_000
    else:
        assert found == status
        assert part in answer["error"]
    server.classify({"text": "Java"})  # and it goes on


def test_a_page_of_another_site_cannot_ask(server: Server) -> None:
    status, _ = server.ask("GET", "/labels", headers={"Host": "evil.example"})
    assert status == 400


def test_a_model_trained_meanwhile_is_used_while_the_project_is_open(tmp_path: Path, project: Path) -> None:
    copy = tmp_path / "copy.jobtag"
    copy.write_bytes(project.read_bytes())
    server = Server(copy)
    try:
        with Session.open(copy) as session:  # as the window has it
            label = session.labels.all[1]
            session.postings.answer(1, label.id, Answer.NO)
            run(session.models.train_job())
            expected = session.models.id
            end = time.monotonic() + WAIT
            while server.classify({"text": "Java"})["model_id"] != expected:
                assert time.monotonic() < end
                time.sleep(0.05)
        assert expected != server.facts["model_id"]
    finally:
        server.end()


def test_with_a_token_nothing_else_is_answered(project: Path) -> None:
    server = Server(project, "--host", "0.0.0.0", token="secret")
    try:
        assert server.ask("GET", "/labels")[0] == 200
        assert server.ask("GET", "/labels", headers={"Authorization": "Bearer wrong"})[0] == 401
        assert server.ask("GET", "/health", headers={"Authorization": ""})[0] == 200
    finally:
        server.end()


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["--host", "0.0.0.0"], "--token"),
        (["--host", "192.0.2.1", "--token", "x"], "cannot"),
    ],
)
def test_invalid_settings_are_refused(
    project: Path, capsys: pytest.CaptureFixture[str], words: list[str], part: str
) -> None:
    assert cli.run(["serve", str(project), "--port", "0", *words], application=lambda: None) == 1
    assert part.lower() in capsys.readouterr().err.lower()


def test_a_port_in_use_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert cli.run(["serve", str(project), "--port", port], application=lambda: None) == 1
    assert f"port {port}" in capsys.readouterr().err


def test_an_exported_model_and_a_project_without_model_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["serve", str(tmp_path / "m.skops")], application=lambda: None) == 1
    assert "does not load" in capsys.readouterr().err
    Session.create(tmp_path / "p.jobtag").close()
    assert cli.run(["serve", str(tmp_path / "p.jobtag")], application=lambda: None) == 1
    assert "no model yet" in capsys.readouterr().err


def test_a_model_without_postings_is_served(server: Server, project: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.jobtag"
    assert cli.run(["export-model", str(project), str(path)], application=lambda: None) == 0
    other = Server(path)
    try:
        assert other.classify({"text": "Java engineer"}) == server.classify({"text": "Java engineer"})
    finally:
        other.end()


def test_head_and_unknown_paths_and_methods_are_answered(server: Server) -> None:
    assert server.ask("HEAD", "/health") == (200, "")
    assert "nothing at this path" in server.ask("GET", "/nowhere")[1]["error"]
    assert "another method" in server.ask("GET", "/classify")[1]["error"]
    status, answer = server.ask("POST", "/classify", b"text=Java", {"Content-Type": "text/plain"})
    assert status == 422
    assert "Content-Type: application/json" in answer["error"]


def test_connections_that_say_nothing_keep_nobody_out(server: Server) -> None:
    silent = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(300)]
    try:
        assert server.classify({"text": "Java engineer"})["labels"] == ["IT"]
    finally:
        for each in silent:
            each.close()


def test_too_many_requests_at_once_get_a_retry_answer(server: Server) -> None:
    begun = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(300)]
    head = "POST /classify HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{"
    try:
        for each in begun:
            each.sendall(head.encode())
        status, answer = server.ask("GET", "/health")
        while status != 503:  # until all have been taken
            status, answer = server.ask("GET", "/health")
        assert "Too many requests" in answer["error"]
    finally:
        for each in begun:
            each.close()
    while server.ask("GET", "/health")[0] == 503:
        pass
    server.classify({"text": "Java"})
