"""Questions about one posting and one label at a time: late labels, doubtful answers, twins."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from heapq import nsmallest
from itertools import chain, islice, zip_longest
from typing import TYPE_CHECKING

from app.core.jobs import Job, identity
from app.core.questions import MOST_ASKED, MOST_DOUBTED, Question
from app.core.records import Progress
from app.core.sampling import in_random_slice, mixed
from app.core.translation import tr
from app.session.state import load_model
from app.session.steps import as_progress, breathing
from app.store import finding, reading
from app.store.doubting import open_doubts, open_pairs

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Generator, Iterator, Sequence

    from app.core.doubts import Doubt
    from app.core.records import Answer, Options
    from app.learning.features.features import FeatureCache
    from app.learning.training.model import Model
    from app.session.state import State
    from app.store.project import Project

    Finding = Generator[Progress, None, tuple[Question, ...]]

MOST_LOOKED_AT = 1_000
"""At most this many doubtful answers are considered for a round of questions."""

BY_CHANCE = 1 / 3
"""The random share of a round while the label has no model."""


class Questions:
    """Finds useful questions about an open project."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project

    def late_label_job(
        self, label_id: int, at_most: int = MOST_ASKED
    ) -> Job[tuple[Question, ...], tuple[Question, ...]]:
        """Find questions about a label for done postings where it is unanswered, most useful first."""
        state = self._state
        asked = (label_id, at_most, state.model, state.feature_cache, state.options)
        title = tr("Questions about {name}", name=state.label(label_id).name)
        steps = partial(_unanswered, self._project, *asked)
        return Job("questions", title, steps, identity, newest_wins=True)

    def doubts_job(
        self, at_most: int = MOST_DOUBTED, label_id: int | None = None
    ) -> Job[tuple[Question, ...], tuple[Question, ...]]:
        """Find answers contradicted by the model or a near-duplicate, most doubtful first.

        They are about one label, or about all with None.
        """
        state = self._state
        steps = partial(_doubts, self._project, at_most, label_id, state.model, state.feature_cache)
        return Job("questions", tr("Likely mistakes"), steps, identity, newest_wins=True)


def _unanswered(
    project: Project,
    label_id: int,
    most: int,
    model: Model | None,
    cache: Callable[[], FeatureCache],
    options: Options,
) -> Finding:
    """Questions about a label for done postings where it is unanswered, most useful first.

    The label's model ranks them. Without one, postings that mention the label are mixed with random ones. A
    part of them is from the random slice, for an unbiased score of the new label.
    """
    from app.learning.queue import label_pool, queue

    if model is None:
        model = yield from load_model(project)
    with project.sibling() as connection:
        label = next((label for label in reading.read_labels(connection) if label.id == label_id), None)
        if label is None:  # deleted in the meantime
            return ()
        reading_ids = reading.read_unanswered(connection, label_id)
        ids, contents = yield from as_progress(reading_ids, tr("Reading postings"))
        if model is None or label_id not in model.label_ids:
            spoken = finding.speaking_of(connection, label, 2 * most)
            return (yield from _by_words(label_id, spoken, ids, most, options.random_share))

        def read(wanted: Sequence[int]) -> Iterator[tuple[int, str, str]]:
            texts = reading.read_texts(connection, wanted)
            for posting_id, (title, text) in breathing(zip(wanted, texts, strict=True)):
                yield posting_id, title, text

        scoring = label_pool.pool_for_label(model, label_id, ids, contents, read, cache())
        pool = yield from as_progress(scoring, tr("Ordering postings"))
    ranked = queue.late_label(pool, label_id, label.threshold, share=options.random_share)
    given = pool.probability_of(label_id)
    return tuple(
        Question(posting_id, label_id, probability=given[posting_id]) for posting_id in ranked[:most]
    )


def _by_words(label_id: int, spoken: Sequence[int], ids: array[int], most: int, share: float) -> Finding:
    """Without a model: postings that mention the label, mixed with a ``share`` from the random slice.

    By words alone, hardly any answer is no, and the first model learns nothing. On the sample, with every
    third posting random, 40 answers found 106 yes instead of 101 over five labels (35 at random), and the
    average precision on the rest was .61 instead of .54.
    """
    parts: tuple[list[int], list[int]] = ([], [])
    for posting_id in breathing(ids):
        parts[in_random_slice(posting_id, share)].append(posting_id)
    yield Progress(None, tr("Ordering postings"))
    others, sliced = (nsmallest(most, breathing(part), key=mixed) for part in parts)
    speaking = [row for row in spoken if not in_random_slice(row, share)]
    ranked = _interleaved(_interleaved(speaking, others, BY_CHANCE), sliced, share)
    return tuple(Question(posting_id, label_id) for posting_id in ranked[:most])


def _interleaved(some: Sequence[int], others: Sequence[int], share: float) -> list[int]:
    """Interleave both in their order, with a ``share`` of others, until one is exhausted, without repeats."""
    placed = [((place + 1) / max(1.0 - share, 1e-9), row) for place, row in enumerate(some)]
    placed += [((place + 1) / max(share, 1e-9), row) for place, row in enumerate(others)]
    return list(dict.fromkeys(row for _, row in sorted(placed)))


def _doubts(
    project: Project, most: int, label_id: int | None, model: Model | None, cache: Callable[[], FeatureCache]
) -> Finding:
    """Questions about answers contradicted by the model or by a nearly identical posting.

    Alternates between the answers that the model doubts most and the pairs that differ most. Confirmed
    answers are left out.
    """
    from app.learning.queue import doubts

    what = tr("Looking for likely mistakes")
    if model is None:
        model = yield from load_model(project)
    with project.sibling() as connection:
        doubted: list[Doubt] = []
        if model is not None and model.out_of_fold is not None:
            labels = [label for label in reading.read_labels(connection) if label_id in (None, label.id)]
            thresholds = {label.id: label.threshold for label in labels}
            found = doubts.likely_mistakes(model.out_of_fold, thresholds, MOST_LOOKED_AT)
            doubted = yield from as_progress(open_doubts(connection, found), what)
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, tr("Reading answers"))
        twins = yield from doubts.find_twins(training_set, cache())
        if label_id is not None:
            twins = [replace(pair, label_ids=(label_id,)) for pair in twins if label_id in pair.label_ids]
        pairs = yield from as_progress(open_pairs(connection, twins, most), what)
    return _in_turn(doubted, pairs, most)


def _in_turn(
    doubted: Sequence[Doubt], pairs: Sequence[tuple[int, int, int, Answer]], most: int
) -> tuple[Question, ...]:
    """Doubts and pairs in alternation, without asking twice."""
    given = {(doubt.posting_id, doubt.label_id): doubt.probability for doubt in doubted}
    paired = [
        Question(posting_id, label_id, answer, given.get((posting_id, label_id)), twin_id)
        for posting_id, twin_id, label_id, answer in pairs
    ]
    covered = {pair for question in paired for pair in question.pairs}
    alone = [
        Question(doubt.posting_id, doubt.label_id, doubt.answer, doubt.probability)
        for doubt in doubted
        if (doubt.posting_id, doubt.label_id) not in covered
    ]
    by_turns = chain.from_iterable(zip_longest(alone, paired))
    return tuple(islice((question for question in by_turns if question is not None), most))
