"""The pool: the model's own probabilities, counted once, within limits, as postings come and go."""

from __future__ import annotations

from array import array

import numpy as np
import pytest

from app.learning.features.features import count
from app.learning.queue import pool as pool_module
from app.learning.queue.counts import PoolCounts
from app.learning.queue.near_duplicates import near_duplicates, sketches_of
from app.learning.queue.pool import score

LABELS = 5


def _done(steps):
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


class Texts:
    """Untagged postings by id, and which of them were read."""

    def __init__(self, texts, first_id=1):
        self.held = {first_id + row: ("", text) for row, text in enumerate(texts)}
        self.contents = dict.fromkeys(self.held, 1)
        self.asked = []

    def read(self, posting_ids):
        for posting_id in posting_ids:
            self.asked.append(posting_id)
            if posting_id in self.held:
                yield posting_id, *self.held[posting_id]

    def pool(self, model, counts, ids=None, **more):
        ids = list(self.held) if ids is None else ids
        contents = array("q", [self.contents[posting_id] for posting_id in ids])
        return _done(score(model, array("q", ids), contents, self.read, counts, **more))


@pytest.fixture(scope="module")
def model(made_up, trained):
    return trained(made_up(120, LABELS))


@pytest.fixture
def texts(made_up):
    given = [*made_up(300, LABELS, seed=9).texts, "", "Ünïcode 上海 C++", "word0a " * 5_000, "x" * 250_000]
    held = Texts(given)
    held.held[7] = ("word1b filler3", "word2c in a posting with a title")
    return held


def test_probabilities_are_those_of_the_model(model, texts):
    found = texts.pool(model, PoolCounts())
    assert found.label_ids == model.label_ids
    assert found.posting_ids.tolist() == sorted(texts.held)
    titles, wholes = zip(*texts.held.values(), strict=True)
    assert found.probabilities.dtype == np.float32
    assert np.allclose(found.probabilities, model.probabilities(wholes, titles), atol=2e-6)


def test_the_second_time_nothing_is_read(model, texts, made_up, trained):
    counts = PoolCounts()
    texts.pool(model, counts)
    assert sorted(texts.asked) == sorted(texts.held)
    texts.asked.clear()
    other = trained(made_up(90, LABELS, seed=4))
    again = texts.pool(other, counts)
    assert not texts.asked
    fresh = texts.pool(other, PoolCounts())
    assert np.array_equal(again.probabilities, fresh.probabilities)
    assert np.array_equal(again.groups, fresh.groups)


def test_only_what_is_new_or_changed_is_read_and_what_left_is_forgotten(model, texts):
    counts = PoolCounts()
    texts.pool(model, counts)
    texts.asked.clear()
    for gone in range(1, 200):
        del texts.held[gone]
    texts.held[999] = ("", "word0a word0b word0c")
    texts.contents[999] = 1
    texts.held[250] = ("", "word4a word4b word4c")
    texts.contents[250] = 2
    found = texts.pool(model, counts)
    assert sorted(texts.asked) == [250, 999]
    assert len(counts) == len(texts.held)
    fresh = texts.pool(model, PoolCounts())
    assert found.posting_ids.tolist() == fresh.posting_ids.tolist() == sorted(texts.held)
    assert np.allclose(found.probabilities, fresh.probabilities, atol=1e-6)
    assert np.array_equal(found.groups, fresh.groups)


def test_postings_deleted_meanwhile_are_left_out(model, texts):
    ids = list(texts.held)
    for gone in (3, 40, 41, ids[-1]):
        del texts.held[gone]
    found = texts.pool(model, PoolCounts(), ids)
    assert found.posting_ids.tolist() == sorted(texts.held)
    assert len(found.probabilities) == len(found.groups) == len(texts.held)


def test_past_its_bound_nothing_more_is_kept_but_all_is_scored(model, texts):
    most = 2_000
    counts = PoolCounts(most)
    found = texts.pool(model, counts)
    assert counts.features <= most
    assert 0 < len(counts) < len(texts.held)
    texts.asked.clear()
    again = texts.pool(model, counts)
    assert 0 < len(texts.asked) < len(texts.held)
    assert np.allclose(found.probabilities, again.probabilities, atol=1e-6)
    assert np.allclose(found.probabilities, texts.pool(model, PoolCounts()).probabilities, atol=1e-6)


def test_of_too_many_a_steady_random_part_is_taken(model, texts):
    counts = PoolCounts()
    found = texts.pool(model, counts, most=100)
    assert len(found.posting_ids) == len(counts) == len(set(texts.asked)) == 100
    assert 100 < found.posting_ids.mean() < 200
    texts.asked.clear()
    answered = found.posting_ids[:20].tolist()
    for posting_id in answered:
        del texts.held[posting_id]
    after = texts.pool(model, counts, most=100)
    assert set(found.posting_ids.tolist()) - set(answered) < set(after.posting_ids.tolist())
    assert len(texts.asked) == 20


def test_many_labels_leave_room_for_fewer_postings(model, texts, monkeypatch):
    monkeypatch.setattr(pool_module, "MOST_CELLS", LABELS * 50)
    assert texts.pool(model, PoolCounts()).probabilities.shape == (50, LABELS)


def test_without_a_model_there_are_groups_and_no_probabilities(texts):
    texts.held[500], texts.contents[500] = texts.held[20], 1
    found = texts.pool(None, PoolCounts())
    assert found.label_ids == ()
    assert found.probabilities.shape == (len(texts.held), 0)
    assert found.groups[-1] == found.groups[found.posting_ids.tolist().index(20)]


def test_groups_are_those_of_the_texts(model, texts):
    found = texts.pool(model, PoolCounts())
    counted = [one for batch in count(texts.held.values()) for one in batch]
    assert np.array_equal(found.groups, _done(near_duplicates(_done(sketches_of(counted)))))


def test_an_empty_pool(model):
    for given in (model, None):
        found = Texts([]).pool(given, PoolCounts())
        assert len(found.posting_ids) == len(found.groups) == len(found.probabilities) == 0
    counts = PoolCounts()
    some = Texts(["a cook", "a nurse"])
    some.pool(model, counts)
    assert len(some.pool(model, counts, []).posting_ids) == len(counts) == 0


def test_given_up_halfway_it_goes_on_from_there(model, texts):
    counts = PoolCounts()
    ids, contents = array("q", texts.held), array("q", texts.contents.values())
    steps = score(model, ids, contents, texts.read, counts)
    while not texts.asked:
        next(steps)
    for _ in range(3):
        next(steps)
    steps.close()
    found = texts.pool(model, counts)
    assert np.allclose(found.probabilities, texts.pool(model, PoolCounts()).probabilities, atol=1e-6)
