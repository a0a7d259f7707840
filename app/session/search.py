"""Find postings: by a query, in an order, by similarity to one of them."""

from __future__ import annotations

from array import array
from functools import partial
from typing import TYPE_CHECKING

from app.core.errors import InputError
from app.core.jobs import Breather, Job, identity
from app.core.labels import same_name
from app.core.orders import AS_IMPORTED
from app.core.query import unknown_label
from app.core.records import Progress
from app.core.sampling import mixed
from app.core.translation import tr
from app.session.learned_orders import Pools, ordered
from app.session.steps import as_progress
from app.store import finding, reading

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping

    from app.core.orders import Order
    from app.core.query import Query
    from app.core.stop_hint import StopHint
    from app.learning.training.model import Model
    from app.session.state import State
    from app.store.project import Project

_MOST_LIKE, _COMPARED_AT_ONCE = 1_000, 20


class Search:
    """Finds postings of an open project."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project
        self._pools = Pools()

    def find_job(
        self, query: Query, show: str = "all", order: Order = AS_IMPORTED
    ) -> Job[array[int], array[int]]:
        """Find the ids of the postings "todo", "done" or "all". Its steps carry those found so far.

        Its steps raise InputError if the query names a label that does not exist.

        Raises:
            InputError: the query could not be parsed. NotReadyError: the query or the order needs a model,
            and there is none.
        """
        if query.trouble:
            raise InputError(query.trouble)
        needs_model = bool(query.probabilities) or order.needs_model
        model = self._state.required_model() if needs_model else self._state.model
        steps = partial(self._find, query, show, order, model)
        return Job("search", tr("Searching"), steps, identity, newest_wins=True)

    def _find(
        self, query: Query, show: str, order: Order, model: Model | None
    ) -> Generator[Progress, None, array[int]]:
        sorted_by = order if order.plain else AS_IMPORTED
        found = _find(self._project, query, show, sorted_by, model)
        if order.kind == "random":
            return _by_chance(found)
        if not order.learned:
            return found
        state = self._state
        answered = state.current.answered if state.current else 0
        facts = (state.labels, state.options, answered)
        return ordered(self._project, found, order, self._pools, model, *facts)

    @property
    def stop_hint(self) -> StopHint | None:
        """How much the latest answers changed, computed with a queue; None until there are enough."""
        return self._pools.stop_hint

    @property
    def similar_to(self) -> str:
        """The title of the posting that the last order compared with; "" for other orders."""
        return self._pools.similar_to

    def more_like_job(self, posting_id: int) -> Job[array[int], array[int]]:
        """Find a posting and the most similar ones, most similar first."""
        steps = partial(_more_like, self._project, posting_id)
        return Job("search", tr("Searching"), steps, identity, newest_wins=True)

    def near_duplicates_job(self, posting_id: int) -> Job[tuple[int, ...], tuple[int, ...]]:
        """Find near-duplicates of a posting among those to do, most similar first."""
        steps = partial(_nearly_same, self._project, posting_id)
        title = tr("Looking for near-identical postings")
        return Job("near-duplicates", title, steps, identity, newest_wins=True, quiet=True)


def _find(
    project: Project, query: Query, show: str, order: Order, model: Model | None = None
) -> Generator[Progress, None, array[int]]:
    """The ids of the postings found by a query, in order. The first steps carry the results so far."""
    found, yielded = array("q"), False
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
            yielded, partial = True, None if yielded and not query.probabilities else found[:]
            yield Progress(None, tr("Searching"), partial)
    return found


def _probable(
    block: array[int],
    texts: Iterable[tuple[str, str]],
    query: Query,
    labels: Mapping[str, int],
    model: Model | None,
) -> array[int]:
    """The postings of a block for which the query's terms about probabilities hold."""
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


def _more_like(project: Project, posting_id: int) -> Generator[Progress, None, array[int]]:
    """A posting and the most similar ones, most similar first."""
    yield Progress(None, tr("Searching"))
    with project.sibling() as connection:
        return finding.more_like(connection, posting_id)


def _nearly_same(project: Project, posting_id: int) -> Generator[Progress, None, tuple[int, ...]]:
    """Near-duplicates of a posting among those to do, most similar first.

    The postings ranked highest by the index are compared in groups, until a group has no near-duplicate.
    """
    from app.learning.queue import near_duplicates

    what, found = tr("Looking for near-identical postings"), array("q")
    yield Progress(None, what)
    with project.sibling() as connection:
        most_similar = finding.more_like(connection, posting_id, "todo", _MOST_LIKE, common=1.0)[1:]
        own = list(reading.read_texts(connection, [posting_id]))
        for start in range(0, len(most_similar), _COMPARED_AT_ONCE):
            some = most_similar[start : start + _COMPARED_AT_ONCE]
            texts = own + list(reading.read_texts(connection, some))
            comparing = near_duplicates.like_the_first(texts)
            same = yield from as_progress(comparing, what)
            found.extend(row for row, alike in zip(some, same, strict=True) if alike)
            if not any(same):
                break
    return tuple(found)


def _by_chance(
    found: Generator[Progress, None, array[int]],
) -> Generator[Progress, None, array[int]]:
    """The results in random order, with the random slice first (see ``sampling``)."""
    ids = yield from found
    breather, places = Breather(), []
    for posting_id in ids:
        places.append((mixed(posting_id), posting_id))
        breather.yield_to_gui()
    yield Progress(None, tr("Sorting"))
    return array("q", [posting_id for _, posting_id in sorted(places)])
