"""Learned orders of postings, as generators."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from app.core.errors import NotReadyError
from app.core.records import Progress
from app.core.stop_hint import AFTER_ANSWERS, StopHint
from app.core.translation import tr
from app.session.steps import as_progress, breathing
from app.store import reading
from app.store.doubting import open_doubts

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence

    from app.core.orders import Order
    from app.core.records import Label, Options
    from app.learning.queue.pool import Pool
    from app.learning.training.model import Model
    from app.store.project import Project


MOST_MISTAKES = 1_000
"""At most this many answers are listed as likely mistakes."""
_MOST_CALLED = 200
"""A posting without a title is named by this many characters of its text."""


class Pools:
    """Data cached between queues. Used only by jobs, which run in one thread."""

    def __init__(self) -> None:
        self._counts: Any = None
        self._pool: Pool | None = None
        self._model: Model | None = None
        self._decided: list[tuple[int, Any]] = []
        self.stop_hint: StopHint | None = None
        self.similar_to = ""

    def pool(
        self, project: Project, model: Model | None, thresholds: Mapping[int, float], answered: int
    ) -> Generator[Progress, None, Pool]:
        """The pool of untagged postings with the model's predictions; cached until the model changes."""
        from app.learning.queue.counts import PoolCounts
        from app.learning.queue.pool import score

        if self._pool is not None and self._model is model:
            return self._pool
        if self._counts is None:
            self._counts = PoolCounts()
        with project.sibling() as connection:
            ids, contents = yield from as_progress(reading.read_untagged(connection), tr("Reading postings"))

            def read(wanted: Sequence[int]) -> Iterator[tuple[int, str, str]]:
                texts = reading.read_texts(connection, wanted)
                for posting_id, (title, text) in breathing(zip(wanted, texts, strict=True)):
                    yield posting_id, title, text

            unjudged = set(thresholds).difference(() if model is None else model.label_ids)
            examples = reading.read_examples(connection, sorted(unjudged))
            scoring = score(model, ids, contents, read, self._counts, examples=examples)
            self._pool = yield from as_progress(scoring, tr("Ordering postings"))
        self._model = model
        self._compare(self._pool, thresholds, answered)
        return self._pool

    def _compare(self, pool: Pool, thresholds: Mapping[int, float], answered: int) -> None:
        """How much the latest answers changed the assigned labels."""
        from app.learning.queue import queue

        decided = queue.decisions(pool, thresholds)
        former = [pair for pair in self._decided if answered - pair[0] >= AFTER_ANSWERS]
        if former:
            before, standing = former[-1]
            self.stop_hint = StopHint(answered - before, queue.flips(standing, decided))
            self._decided = [pair for pair in self._decided if pair[0] >= before]
        self._decided.append((answered, decided))


def ordered(
    project: Project,
    found: Generator[Progress, None, array[int]],
    order: Order,
    pools: Pools,
    model: Model | None,
    labels: Sequence[Label],
    options: Options,
    answered: int,
) -> Generator[Progress, None, array[int]]:
    """The results in a learned order: first those ranked by the model, then the others."""
    from app.learning.queue import queue

    wanted = yield from found
    if order.kind == "mistakes":
        assert model is not None
        return (yield from _mistaken(project, wanted, model, labels))
    thresholds = {label.id: label.threshold for label in labels}
    pool = yield from pools.pool(project, model, thresholds, answered)
    share = options.random_share
    pools.similar_to = ""
    if order.kind == "useful":
        known = () if model is None else model.quality.labels
        yes = dict.fromkeys(thresholds, 1) | {label.label_id: label.yes for label in known}
        dealing = queue.useful(pool, thresholds, yes, share=share)
        ranked = yield from as_progress(dealing, tr("Ordering postings"))
    elif order.kind == "surest":
        ranked = queue.surest(pool, thresholds, share=share)
    elif order.label_id in pool.label_ids:
        ranked = queue.one_label(pool, order.label_id, share=share)
    else:
        assert order.label_id is not None
        pools.similar_to, likeness = yield from _likeness(project, pool, order.label_id)
        ranked = queue.highest_first(pool, likeness, share=share)
    yield Progress(None, tr("Ordering postings"))
    return (yield from _among(wanted, ranked))


def _likeness(project: Project, pool: Pool, label_id: int) -> Generator[Progress, None, tuple[str, Any]]:
    """The title of a posting with the label, and the similarity (n,) of each posting of the pool to it."""
    from app.learning.queue.pool import resemblance

    with project.sibling() as connection:
        examples = reading.read_examples(connection, [label_id])
    if not examples:
        raise NotReadyError(tr("No posting has this label yet. Answer yes for one, then choose this order."))
    title, text = examples[label_id]
    comparing = resemblance(pool, title, text)
    likeness = yield from as_progress(comparing, tr("Ordering postings"))
    return title.strip() or text[:_MOST_CALLED].strip(), likeness


def _among(wanted: array[int], ranked: array[int]) -> Generator[Progress, None, array[int]]:
    """``wanted`` (ascending ids): the ranked ones by rank, then the others."""
    unranked = bytearray(b"\1") * len(wanted)
    first = array("q")
    for posting_id in breathing(ranked):
        place = bisect_left(wanted, posting_id)
        if place < len(wanted) and wanted[place] == posting_id:
            first.append(posting_id)
            unranked[place] = 0
    yield Progress(None, tr("Ordering postings"))
    first.extend(posting_id for posting_id, left in breathing(zip(wanted, unranked, strict=True)) if left)
    return first


def _mistaken(
    project: Project, wanted: array[int], model: Model, labels: Sequence[Label]
) -> Generator[Progress, None, array[int]]:
    """The postings with answers that the model contradicts, without confirmed ones, most doubtful first."""
    from app.learning.queue.doubts import likely_mistakes

    scores = model.out_of_fold
    if scores is None:
        return array("q")
    thresholds = {label.id: label.threshold for label in labels}
    found = likely_mistakes(scores, thresholds, MOST_MISTAKES)
    with project.sibling() as connection:
        doubts = yield from as_progress(open_doubts(connection, found), tr("Looking for likely mistakes"))
    there = set(wanted)
    asked = (doubt.posting_id for doubt in doubts if doubt.posting_id in there)
    return array("q", dict.fromkeys(asked))
