"""Job postings in the vocabulary of schema.org, as found in pages and feeds (JSON-LD)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.translation import tr
from app.formats.answers import NoLabels
from app.formats.columns import ID, TEXT, TITLE
from app.formats.peers.base import CERTAIN, LIKELY, Peer, Recognition, share
from app.formats.values import UnusableError, is_missing, leaves

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.core.records import ReadOptions
    from app.formats.columns import Sample

_TYPE = "JobPosting"
PAGE = "@page"
"""A key of rows whose text is what a person reads on a page."""


class SchemaOrg(Peer):
    """``description`` is the text; skills, industry and so on are fields, not answers."""

    name = "schema.org JobPosting"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        if share(sample, lambda row: any(True for _ in job_postings(row))) < 0.5:
            return None
        pages = share(sample, lambda row: PAGE in row)
        notes: tuple[str, ...] = ()
        if 0 < pages < 1:
            notes = (tr("Some pages hold no data of a job posting: their readable text is taken."),)
        return Recognition(
            self.name if pages < 1 else "HTML",
            tr("Job postings of schema.org: text in description, id in identifier; skills stay fields.")
            if pages < 1
            else tr(
                "Pages without the data of a job posting: their readable text, with the heading as title."
            ),
            NoLabels(),
            "",
            CERTAIN if pages < 1 else LIKELY,
            notes=notes,
            unwrap=_values,
            roles={TEXT: "description", TITLE: "title", ID: "identifier"},
            html=True,
        )


def job_postings(value: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Find the job postings in a piece of JSON-LD, however they are wrapped."""
    if depth > 8:
        return
    if isinstance(value, list):
        for item in value:
            yield from job_postings(item, depth + 1)
    elif isinstance(value, dict):
        if _is_posting(value):
            yield value
        else:
            for key in ("@graph", "itemListElement", "item", "mainEntity", "mainEntityOfPage"):
                yield from job_postings(value.get(key), depth + 1)


def _is_posting(value: Mapping[str, Any]) -> bool:
    kinds = value.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.rpartition("/")[2] == _TYPE for kind in listed)


def _values(row: dict[str, Any]) -> dict[str, Any]:
    posting = next(job_postings(row), None)
    if posting is None:
        raise UnusableError(tr("not a JobPosting"))
    values: dict[str, Any] = {
        "title": _text(posting.get("title") or posting.get("name")),
        "description": _text(posting.get("description")),
        "identifier": _identifier(posting),
    }
    for name, value in posting.items():
        if name in values or name in ("@context", "@type", "@id", "name", PAGE):
            continue
        if isinstance(value, dict):
            values.update(
                (path, inner)
                for path, inner in leaves(value, f"{name}.").items()
                if not path.endswith(("@type", "@context"))
            )
        else:
            values[name] = value
    return {name: value for name, value in values.items() if value is not None}


def _text(value: object) -> object:
    """Unwrap a text that JSON-LD may put in a list or in an object with its language."""
    if isinstance(value, dict):
        return value.get("@value")
    if isinstance(value, list):
        texts = [inner for inner in map(_text, value) if isinstance(inner, str)]
        return "\n\n".join(texts) if texts else None
    return value


def _identifier(posting: Mapping[str, Any]) -> object:
    identifier = posting.get("identifier")
    if isinstance(identifier, list):
        identifier = identifier[0] if identifier else None
    if isinstance(identifier, dict):
        identifier = identifier.get("value", identifier.get("@id"))
    for found in (identifier, posting.get("@id"), posting.get("url")):
        if isinstance(found, (str, int, float)) and not is_missing(found):
            return found
    return None
