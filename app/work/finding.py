"""Finding postings, as plain generators like those of ``work``."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from app.core.jobs import Breather
from app.core.labels import same_name
from app.core.query import unknown_label
from app.core.records import Progress
from app.core.sampling import mixed
from app.store import finding, reading
from app.work.steps import as_progress

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping

    from app.core.orders import Order
    from app.core.query import Query
    from app.learning.training.model import Model
    from app.store.project import Project

_MOST_LIKE, _COMPARED_AT_ONCE = 1_000, 20


def find(
    project: Project, query: Query, show: str, order: Order, model: Model | None = None
) -> Generator[Progress, None, array[int]]:
    """The ids of the postings that a query finds, in order. The first steps carry what is found so far."""
    found, told = array("q"), False
    with project.sibling() as connection:
        labels = {same_name(label.name): label.id for label in reading.read_labels(connection)}
        for term in query.probabilities:
            if same_name(term.label) not in labels:
                raise unknown_label(term.label)
        for block in finding.find(connection, query, show, order):
            if query.probabilities:
                found += _probable(block, reading.read_texts(connection, block), query, labels, model)
            else:
                found += block
            told, partial = True, None if told and not query.probabilities else found[:]
            yield Progress(None, "Searching", partial)
    return found


def _probable(
    block: array[int],
    texts: Iterable[tuple[str, str]],
    query: Query,
    labels: Mapping[str, int],
    model: Model | None,
) -> array[int]:
    """Those of a block for which the query's terms about probabilities hold."""
    assert model is not None
    titles, bodies = zip(*texts, strict=True)
    rows = model.probabilities(bodies, titles).tolist()
    columns = {label_id: column for column, label_id in enumerate(model.label_ids)}
    asked = [(term, columns.get(labels[same_name(term.label)])) for term in query.probabilities]
    return array(
        "q",
        (
            posting_id
            for posting_id, row in zip(block, rows, strict=True)
            if all(column is not None and term.holds(row[column]) for term, column in asked)
        ),
    )


def more_like(project: Project, posting_id: int) -> Generator[Progress, None, array[int]]:
    """A posting and those most like it, the likest first."""
    yield Progress(None, "Searching")
    with project.sibling() as connection:
        return finding.more_like(connection, posting_id)


def nearly_same(project: Project, posting_id: int) -> Generator[Progress, None, tuple[int, ...]]:
    """The postings to do that are nearly the same as one, the likest first.

    Those that the index finds most like it are compared with it, some at a time, until none of them is.
    """
    from app.learning.queue import near_duplicates

    what, found = "Looking for near-identical postings", array("q")
    yield Progress(None, what)
    with project.sibling() as connection:
        likest = finding.more_like(connection, posting_id, "todo", _MOST_LIKE, common=1.0)[1:]
        own = list(reading.read_texts(connection, [posting_id]))
        for start in range(0, len(likest), _COMPARED_AT_ONCE):
            some = likest[start : start + _COMPARED_AT_ONCE]
            texts = own + list(reading.read_texts(connection, some))
            comparing = near_duplicates.like_the_first(texts)
            same = yield from as_progress(comparing, what)
            found.extend(row for row, alike in zip(some, same, strict=True) if alike)
            if not any(same):
                break
    return tuple(found)


def by_chance(
    found: Generator[Progress, None, array[int]],
) -> Generator[Progress, None, array[int]]:
    """What is found, by chance: those of the random slice first (see ``sampling``)."""
    ids = yield from found
    breather, places = Breather(), []
    for posting_id in ids:
        places.append((mixed(posting_id), posting_id))
        breather.breathe()
    yield Progress(None, "Sorting")
    return array("q", [posting_id for _, posting_id in sorted(places)])
