"""The orders: nothing is lost or doubled, the right postings come first, and the slice stays random."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.core.sampling import in_random_slice
from app.learning.queue.pool import Pool
from app.learning.queue.queue import decisions, flips, one_label, surest, useful
from app.learning.queue.random_slice import in_slice


def _done(steps):
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def _pool(probabilities, groups=None, first_id=1):
    probabilities = np.array(probabilities, np.float32)
    n = len(probabilities)
    label_ids = tuple(range(1, probabilities.shape[1] + 1))
    groups = np.arange(n) if groups is None else np.array(groups)
    return Pool(label_ids, np.arange(first_id, first_id + n), probabilities, groups)


def _random_pool(n=2_000, m=6, seed=0):
    chance = np.random.default_rng(seed)
    return _pool(chance.random((n, m)) ** 4)


def _orders(pool, thresholds, **more):
    yes = dict.fromkeys(pool.label_ids, 3)
    found = {
        "useful": _done(useful(pool, thresholds, yes, **more)),
        "surest": surest(pool, thresholds, **more),
    }
    if pool.label_ids:
        found["one label"] = one_label(pool, pool.label_ids[0], **more)
    return {name: order.tolist() for name, order in found.items()}


pools = st.integers(0, 40).flatmap(
    lambda n: st.integers(0, 4).flatmap(
        lambda m: st.builds(
            _pool,
            arrays(np.float32, (n, m), elements=st.floats(0, 1, width=32)),
            st.lists(st.integers(0, 40), min_size=n, max_size=n),
        )
    )
)


@settings(max_examples=60, deadline=None)
@given(pools, st.sampled_from([0.0, 0.1, 0.5, 1.0]), st.integers(0, 3), st.integers(0, 5))
def test_every_order_holds_every_posting_once_and_is_the_same_again(pool, share, seed, gone):
    thresholds = {label_id: label_id / 5 for label_id in pool.label_ids if label_id != gone}
    orders = _orders(pool, thresholds, share=share, seed=seed)
    for order in orders.values():
        assert sorted(order) == pool.posting_ids.tolist()
    assert _orders(pool, thresholds, share=share, seed=seed) == orders


def test_the_slice_is_that_of_core():
    ids = np.array([1, 2, 77, 10_000, 2**40, *range(100, 400)])
    for share in (0.0, 0.1, 0.9, 1.0):
        assert in_slice(ids, share).tolist() == [in_random_slice(int(row), share) for row in ids]


def test_a_model_moves_no_posting_of_the_slice():
    one, other = _random_pool(seed=1), _random_pool(seed=2)
    thresholds = dict.fromkeys(one.label_ids, 0.3)
    for name, order in _orders(one, thresholds).items():
        again = _orders(other, thresholds)[name]
        places = [(place, row) for place, row in enumerate(order) if in_random_slice(row)]
        assert places == [(place, row) for place, row in enumerate(again) if in_random_slice(row)]
        assert order != again


@pytest.mark.parametrize("share", [0.05, 0.1, 0.25])
def test_the_slice_is_spread_evenly_over_the_useful_ones(share):
    pool = _random_pool()
    order = _orders(pool, dict.fromkeys(pool.label_ids, 0.3), share=share)["useful"]
    taken = np.cumsum([in_random_slice(row, share) for row in order])
    assert np.abs(taken[:1_500] - share * np.arange(1, 1_501)).max() <= 1.0


def test_the_slice_comes_in_another_order_for_another_seed_and_regardless_of_ids():
    pool = _random_pool()
    thresholds = dict.fromkeys(pool.label_ids, 0.3)
    for name in ("useful", "surest"):
        orders = [_orders(pool, thresholds, seed=seed)[name] for seed in (0, 1)]
        one, other = ([row for row in order if in_random_slice(row)] for order in orders)
        assert one != other
        assert sorted(one) == sorted(other)
        assert abs(np.corrcoef(one, np.arange(len(one)))[0, 1]) < 0.3


def test_surest_and_one_label_leave_the_random_slice_for_the_end():
    pool = _random_pool()
    orders = _orders(pool, dict.fromkeys(pool.label_ids, 0.3))
    sliced = sum(in_random_slice(row) for row in pool.posting_ids.tolist())
    for name in ("surest", "one label"):
        assert all(in_random_slice(row) for row in orders[name][-sliced:])


def test_postings_at_the_threshold_come_before_sure_ones():
    given_probabilities = np.full((200, 1), 0.001)
    given_probabilities[100:] = 0.999
    given_probabilities[[20, 130]] = 0.2
    pool = _pool(given_probabilities)
    order = _done(useful(pool, {1: 0.2}, {1: 5}, share=0.0)).tolist()
    assert set(order[:2]) == {21, 131}


def test_rare_labels_are_hunted_before_frequent_ones():
    given_probabilities = np.full((400, 2), 0.001)
    given_probabilities[:60, 0] = given_probabilities[100:160, 1] = 0.25
    pool, cuts = _pool(given_probabilities), {1: 0.3, 2: 0.3}
    for yes, rare in (({1: 300, 2: 3}, 100), ({1: 3, 2: 300}, 0)):
        hunted = _done(useful(pool, cuts, yes, share=0.0))[1:40:2]  # every second place is one of hunting
        assert all(rare <= row - 1 < rare + 60 for row in hunted)


def test_a_label_without_a_model_is_hunted_by_likeness_to_its_example():
    pool = _pool(np.full((50, 1), 0.001))
    resemblance = np.zeros((50, 2), np.float32)
    resemblance[[30, 40], [0, 1]] = 0.9
    pool = replace(pool, example_ids=(5, 6), resemblance=resemblance)
    assert _done(useful(pool, {1: 0.3, 5: 0.5}, {1: 9, 5: 1}, share=0.0))[1] == 31
    assert _done(useful(pool, {1: 0.3, 6: 0.5}, {1: 9, 6: 1}, share=0.0))[1] == 41
    assert sorted(_done(useful(pool, {1: 0.3, 5: 0.5, 6: 0.5}, {5: 1, 6: 1}, share=0.0))[1:4:2]) == [31, 41]


def test_near_duplicates_are_held_back():
    groups = np.arange(400)
    groups[:300] = 0
    given_probabilities = np.full((400, 1), 0.01)
    given_probabilities[:300] = 0.5
    pool = _pool(given_probabilities, groups)
    cuts = {1: 0.5}
    for order in (_done(useful(pool, cuts, {1: 3}, share=0.0)), one_label(pool, 1, share=0.0)):
        early = order[:101].tolist()
        assert early[0] <= 300
        assert sum(row <= 300 for row in early) == 1


def test_one_label_is_hunted_by_its_probability():
    pool = _random_pool()
    order = one_label(pool, 3, share=0.0).tolist()
    column = pool.probabilities[:, 2]
    assert order == (np.argsort(-column, kind="stable") + 1).tolist()
    with pytest.raises(KeyError):
        one_label(pool, 99)


def test_surest_are_those_whose_decisions_are_most_probably_right():
    pool = _pool([[0.5, 0.5], [0.99, 0.01], [0.9, 0.1], [0.99, 0.6], [0.3, 0.01]])
    # 4: assigned at .6 is right by .6 only; 5: assigned at .3 by its low threshold is right by .3
    assert surest(pool, {1: 0.2, 2: 0.55}, share=0.0).tolist() == [2, 3, 4, 5, 1]


def test_without_a_model_the_useful_are_by_chance_but_near_duplicates_wait():
    pool = Pool((), np.arange(1, 1_001), np.zeros((1_000, 0), np.float32), np.arange(1_000) // 2)
    order = _done(useful(pool, {}, {}, share=0.0)).tolist()
    assert len({(row - 1) // 2 for row in order[:500]}) == 500
    assert order != sorted(order)


def test_flips_are_the_share_of_assigned_labels_that_changed():
    cuts = {1: 0.5, 2: 0.5}
    before = decisions(_pool([[0.9, 0.1], [0.9, 0.9], [0.1, 0.1]]), cuts)
    assert flips(before, before) == 0.0
    after = decisions(_pool([[0.9, 0.1], [0.9, 0.1], [0.9, 0.1]]), cuts)
    assert flips(before, after) == pytest.approx(2 / 4)
    moved = decisions(_pool([[0.9, 0.1], [0.9, 0.9], [0.1, 0.1]]), {1: 0.95, 2: 0.5})
    assert flips(before, moved) == pytest.approx(2 / 3)


def test_flips_look_at_postings_and_labels_that_both_know():
    cuts = {1: 0.5, 2: 0.5}
    before = decisions(_pool([[0.9], [0.9], [0.1]]), cuts)
    answered_meanwhile = decisions(_pool([[0.9], [0.1], [0.9]], first_id=2), cuts)
    assert flips(before, answered_meanwhile) == 0.0
    with_a_new_label = decisions(_pool([[0.9, 0.8], [0.9, 0.2], [0.1, 0.1]]), cuts)
    assert flips(before, with_a_new_label) == pytest.approx(1 / 3)
    assert flips(before, decisions(_pool([[0.9]], first_id=50), cuts)) == 1.0
    nothing = decisions(_pool([[0.1], [0.1]]), cuts)
    assert flips(nothing, nothing) == 0.0


@given(pools, pools)
def test_flips_follow_from_the_sets_of_assigned_labels(one, other):
    cuts = dict.fromkeys(range(5), 0.5)
    common = set(one.posting_ids.tolist()) & set(other.posting_ids.tolist())
    had, has = (
        {
            (posting_id, pool.label_ids[column])
            for row, posting_id in enumerate(pool.posting_ids.tolist())
            for column in np.flatnonzero(pool.probabilities[row] >= 0.5).tolist()
            if posting_id in common
        }
        for pool in (one, other)
    )
    found = flips(decisions(one, cuts), decisions(other, cuts))
    if not common:
        assert found == 1.0
    else:
        assert found == pytest.approx(len(had ^ has) / max(len(had | has), 1))
