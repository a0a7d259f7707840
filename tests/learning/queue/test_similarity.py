"""Similarity: the cosine over rare words, independent of the model, and 1 for a posting and itself."""

from __future__ import annotations

from array import array

import numpy as np
import pytest

from app.learning.features.features import count
from app.learning.queue import similarity as likeness_module
from app.learning.queue.counts import PoolCounts
from app.learning.queue.pool import score
from app.learning.queue.similarity import Likeness

TEXTS = [
    "welder wanted for night shifts in the harbour",
    "welder wanted for day shifts in the harbour",
    "nurse wanted in the clinic for day shifts",
    "accountant wanted in the office",
    "",
    "software engineer for embedded systems",
]


def _done(steps):
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def _pool(texts, most=1_000, **more):
    ids = array("q", range(1, len(texts) + 1))
    contents = array("q", [1] * len(texts))

    def read(wanted):
        return ((posting_id, "", texts[posting_id - 1]) for posting_id in wanted)

    return _done(score(None, ids, contents, read, PoolCounts(most), **more))


def test_a_posting_is_wholly_like_itself_and_more_like_those_with_the_same_rare_words():
    pool = _pool(TEXTS)
    rows = _done(pool.likeness.rows(pool.posting_ids)).toarray()
    alike = rows @ rows.T
    assert np.diag(alike) == pytest.approx([1, 1, 1, 1, 0, 1], abs=1e-5)
    assert alike[0, 1] > 0.6 > alike[0, 2] > 0.1 > alike[0, 5]
    assert alike.min() >= 0.0
    assert alike.max() <= 1.0 + 1e-5


def test_rows_come_in_the_order_asked_for_and_are_empty_for_strangers():
    likeness = _pool(TEXTS).likeness
    rows = _done(likeness.rows(np.array([6, 1, 99]))).toarray()
    assert np.array_equal(rows[:2], _done(likeness.rows(np.array([1, 6]))).toarray()[::-1])
    assert not rows[2].any()
    assert _done(likeness.rows(np.zeros(0, np.int64))).shape[0] == 0


def test_resemblance_is_the_likeness_to_each_example():
    examples = {7: ("", TEXTS[0]), 9: ("Nurse", "in a hospital"), 11: ("", "unheardof")}
    pool = _pool(TEXTS, examples=examples)
    assert pool.example_ids == (7, 9, 11)
    assert pool.resemblance.shape == (len(TEXTS), 3)
    assert pool.resemblance[0, 0] == pytest.approx(1.0, abs=1e-5)
    assert pool.resemblance[:, 0].argsort()[::-1][:2].tolist() == [0, 1]
    assert pool.resemblance[:, 1].argmax() == 2
    assert not pool.resemblance[:, 2].any()
    assert not pool.resemblance[4].any()


def test_few_examples_and_many_come_to_the_same(monkeypatch):
    examples = {7: ("", TEXTS[0]), 9: ("Nurse", "in a hospital"), 11: ("", "unheardof")}
    dense = _pool(TEXTS, examples=examples).resemblance
    monkeypatch.setattr(likeness_module, "MOST_DENSE", 0)
    assert np.allclose(_pool(TEXTS, examples=examples).resemblance, dense, atol=1e-6)


def test_labels_that_the_model_judges_need_no_example(made_up, trained):
    model = trained(made_up(60, 3))
    found = _done(
        score(model, array("q", [1]), array("q", [1]), lambda ids: [(1, "", "word0a")], PoolCounts(),
              examples={1: ("", "word0a"), 99: ("", "word0a")})
    )  # fmt: skip
    assert found.example_ids == (99,)
    assert found.resemblance[0, 0] == pytest.approx(1.0, abs=1e-5)


def test_what_is_not_kept_is_like_nothing():
    pool = _pool(TEXTS, 0, examples={7: ("", TEXTS[0])})
    assert not pool.resemblance.any()
    assert _done(pool.likeness.rows(pool.posting_ids)).nnz == 0


def test_nothing_to_go_by():
    counted = [one for batch in count([("", "a cook")]) for one in batch]
    empty = _pool([""] * 3, examples={7: ("", "")})
    assert not empty.resemblance.any()
    none = Likeness.of(np.zeros(0, np.int64), PoolCounts().kept, counted)
    assert _done(none.rows(np.array([1]))).nnz == 0
    assert len(_pool([]).posting_ids) == 0
