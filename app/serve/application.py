"""The HTTP interface: classify texts, and describe the labels, the model and the server's state."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse
from pydantic import BaseModel, ConfigDict, Field, field_validator
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware

from app import __version__
from app.serve.limits import Guard
from app.serve.metrics import Metrics

if TYPE_CHECKING:
    from app.serve.limits import Limits
    from app.serve.source import ModelSource

LOCAL_NAMES = ("127.0.0.1", "localhost")
NO_JSON = "The body is not valid JSON in UTF-8. Send an object with a text, or with a list of postings."
NO_OBJECT = (
    "The body must be a JSON object with a text, or with a list of postings,"
    " sent with the header Content-Type: application/json."
)
SENTENCES = {
    400: NO_JSON,
    404: "There is nothing at this path. See /docs for what there is.",
    405: "This path takes another method. See /docs.",
}
"""What the framework's own refusals say, by status."""


_OWN_NAMES = ConfigDict(protected_namespaces=())
"""Lets a field be called ``model_id``, of which older versions of pydantic warn."""


class Posting(BaseModel):
    """A job description. The answer repeats its ``id``."""

    model_config = ConfigDict(extra="forbid")
    text: str
    title: str = ""
    id: str | None = None

    @field_validator("id")
    @classmethod
    def _can_come_back(cls, value: str | None) -> str | None:
        if value is not None and any("\ud800" <= sign <= "\udfff" for sign in value):
            raise ValueError("half of a surrogate pair, which cannot be sent back")
        return value


class OnePosting(Posting):
    """A job description, and whether to explain its assigned labels."""

    evidence: bool = False


class Postings(BaseModel):
    """Several job descriptions."""

    model_config = ConfigDict(extra="forbid")
    postings: list[Posting] = Field(min_length=1)
    evidence: bool = False


class Labelled(BaseModel):
    """The result for one posting: assigned labels, most probable first, and all probabilities."""

    id: str | None
    labels: list[str]
    probabilities: dict[str, float]
    evidence: dict[str, Any] | None = None


class OneAnswer(Labelled):
    """The answer to one posting."""

    model_config = _OWN_NAMES
    model_id: str


class Answers(BaseModel):
    """The answer to several postings, in their order."""

    model_config = _OWN_NAMES
    results: list[Labelled]
    model_id: str


def make_application(source: ModelSource, limits: Limits, *, token: str = "") -> FastAPI:
    """The application that answers from ``source``. Without a token only this machine's names are served."""
    metrics = Metrics()
    application = FastAPI(
        title="Jobtag", version=__version__, docs_url=None, redoc_url=None,
        description="Which labels apply to job descriptions, by the model of one project.",
    )  # fmt: skip
    if not token:  # so that no web page can reach a server on this machine under a name of its own
        application.add_middleware(TrustedHostMiddleware, allowed_hosts=list(LOCAL_NAMES))
    application.add_middleware(Guard, token=token, limits=limits, metrics=metrics)

    @application.exception_handler(RequestValidationError)
    def _bad_request(_: Request, error: RequestValidationError) -> JSONResponse:
        return JSONResponse({"error": _sentence(error)}, 422)

    @application.exception_handler(HTTPException)
    def _refused(_: Request, error: HTTPException) -> JSONResponse:
        sentence = SENTENCES.get(error.status_code, error.detail)
        return JSONResponse({"error": sentence}, error.status_code, error.headers)

    @application.post("/classify", response_model_exclude_none=False)
    def classify(asked: Postings | OnePosting) -> Answers | OneAnswer:
        """Say which labels apply to one posting, or to several at once."""
        postings = asked.postings if isinstance(asked, Postings) else [asked]
        if len(postings) > limits.postings:
            raise HTTPException(413, f"A request may hold {limits.postings:,} postings. Send several.")
        if not all(posting.text.strip() for posting in postings):
            raise HTTPException(422, "There is no text to classify. Give each posting a text.")
        predictor = source.predictor
        texts, titles = [each.text for each in postings], [each.title for each in postings]
        found = predictor.predict(texts, titles, evidence=asked.evidence)
        metrics.count_postings(len(found))
        results = [
            Labelled(
                id=posting.id,
                labels=list(each.labels),
                probabilities=dict(each.probabilities),
                evidence=None if each.evidence is None else dict(each.evidence),
            )
            for posting, each in zip(postings, found, strict=True)
        ]
        if isinstance(asked, Postings):
            return Answers(results=results, model_id=predictor.model_id)
        return OneAnswer(**results[0].model_dump(), model_id=predictor.model_id)

    @application.get("/labels")
    def labels() -> dict[str, Any]:
        """List the labels; those that are not trained are never assigned."""
        predictor = source.predictor
        return {
            "labels": [
                {
                    "name": label.name,
                    "description": label.description,
                    "group": label.group,
                    "threshold": label.threshold,
                    "trained": label.name in predictor.trained,
                }
                for label in predictor.labels
            ]
        }

    @application.get("/model")
    def model() -> dict[str, Any]:
        """Say which model answers, and how good it is out-of-fold."""
        predictor = source.predictor
        facts, quality = predictor.facts, predictor.facts.quality
        return {
            "model": facts.number,
            "model_id": predictor.model_id,
            "created": facts.created,
            "postings": quality.postings,
            "micro_f1": quality.micro_f1,
            "macro_f1": quality.macro_f1,
            "example_f1": quality.example_f1,
            "at_least_one": predictor.options.at_least_one,
            "at_most": predictor.options.at_most,
        }

    @application.get("/health")
    def health() -> dict[str, Any]:
        """Say whether the server answers, and whether it can still read the project."""
        return {"status": "stale" if source.trouble else "ok", "trouble": source.trouble}

    @application.get("/metrics", response_class=PlainTextResponse)
    def counts() -> str:
        """Count requests, postings and seconds, for Prometheus."""
        return metrics.text()

    @application.get("/docs", response_class=HTMLResponse, include_in_schema=False)
    def page() -> str:
        return _page(application.openapi())

    return application


def _sentence(error: RequestValidationError) -> str:
    """What is wrong with a request, as one sentence."""
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        return NO_JSON
    if not isinstance(error.body, dict):
        return NO_OBJECT
    shape = "Postings" if "postings" in error.body else "OnePosting"
    found = [each for each in error.errors() if shape in each["loc"]] or [first]
    place = ".".join(str(part) for part in found[0]["loc"] if part not in ("body", "Postings", "OnePosting"))
    return f"The request does not fit: {place or 'body'}: {found[0]['msg']}. See /docs for its shape."


def _page(openapi: dict[str, Any]) -> str:
    """The interface as a page that loads nothing from elsewhere."""
    parts = []
    for path, methods in openapi["paths"].items():
        for method, facts in methods.items():
            parts.append(
                f"<h2><code>{method.upper()} {path}</code></h2><p>{html.escape(facts['description'])}</p>"
            )
    shapes = html.escape(json.dumps(openapi["components"]["schemas"], indent=2))
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Jobtag</title>"
        "<style>body{font:16px/1.5 system-ui;max-width:50em;margin:2em auto;padding:0 1em}"
        "pre{overflow:auto;background:#8881;padding:1em}</style>"
        f"<h1>Jobtag</h1><p>{html.escape(openapi['info']['description'])}"
        ' The same as <a href="/openapi.json">OpenAPI</a>.</p>'
        '<pre>curl -H "Content-Type: application/json" -d \'{"text": "Senior Java engineer"}\''
        " http://127.0.0.1:8000/classify</pre>"
        f"{''.join(parts)}<h2>Shapes</h2><pre>{shapes}</pre></html>"
    )
