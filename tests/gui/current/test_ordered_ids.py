"""Ids in any order: removed ids return to their places, and their neighbours can still be found."""

from __future__ import annotations

import time
from array import array
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.gui.current.ordered_ids import OrderedIds
from tests.waiting import limit

ORDERS = st.permutations(range(1, 9))


def shown(ids, *, ascending=False) -> OrderedIds:
    return OrderedIds(array("q", ids), ascending=ascending)


@given(order=ORDERS, leaving=st.lists(st.sets(st.integers(1, 9), max_size=4), max_size=4), data=st.data())
def test_ids_removed_in_any_order_return_to_their_places_in_any_order(order, leaving, data):
    for ascending, ids in ((False, order), (True, sorted(order))):
        kept = shown(ids, ascending=ascending)
        for some in leaving:
            kept.remove(some)
        gone = sorted({row for some in leaving for row in some} & set(ids))
        assert list(kept.ids) == [row for row in ids if row not in gone]
        for posting_id in data.draw(st.permutations(gone)):
            assert kept.has_left(posting_id)
            kept.bring_back([posting_id])
        assert list(kept.ids) == list(ids)


@given(order=ORDERS, gone=st.sets(st.integers(1, 8), max_size=7), rows=st.sampled_from([-2, -1, 1, 2]))
def test_neighbours_are_counted_from_the_place_of_an_id_even_if_it_was_removed(order, gone, rows):
    kept = shown(order)
    kept.remove(gone)
    left = [row for row in order if row not in gone]
    for posting_id in order:
        after = order[order.index(posting_id) :]
        before = order[: order.index(posting_id)]
        if posting_id in gone:
            below = [row for row in after if row in left]
            above = [row for row in before if row in left][::-1]
        else:
            below = [row for row in after[1:] if row in left]
            above = [row for row in before if row in left][::-1]
        way = below if rows > 0 else above
        expected = way[abs(rows) - 1] if len(way) >= abs(rows) else None
        assert kept.neighbour(posting_id, rows) == expected
        nearest = posting_id if posting_id in left else next(iter(below + above), None)
        assert kept.nearest(posting_id) == nearest


@given(order=ORDERS, there=st.sets(st.integers(0, 12)))
def test_only_those_that_are_there_stay(order, there):
    kept = shown(order)
    before = kept.ids
    kept.keep_only(there)
    assert list(kept.ids) == [row for row in order if row in there]
    assert list(before) == list(order)  # who holds the former ids may keep them


def test_one_can_be_brought_to_either_end():
    kept = shown([3, 1, 2])
    kept.put_last(3)
    kept.put_first(2)
    kept.put_first(9)
    assert list(kept.ids) == [2, 1, 3]
    assert kept.place(3) == 2


def test_of_none_there_is_no_neighbour():
    kept = OrderedIds()
    assert (kept.neighbour(5, 1), kept.neighbour(5, -1), kept.nearest(5)) == (None, None, None)


@pytest.mark.parametrize("ascending", [True, False])
def test_an_edit_among_a_million_is_quick(ascending):
    ids = list(range(1, 1_000_001))
    if not ascending:
        Random(1).shuffle(ids)
    kept = shown(ids, ascending=ascending)
    wanted = ids[700_000]
    began = time.perf_counter()
    kept.remove([wanted])
    following = kept.neighbour(wanted, 1)
    kept.bring_back([wanted])
    assert time.perf_counter() - began < limit(0.5)  # 20 ms on a quiet machine; a set of all takes longer
    assert following == ids[700_001]
    assert kept.ids[700_000] == wanted


@given(
    order=ORDERS,
    deeds=st.lists(
        st.tuples(st.sampled_from(["remove", "bring_back", "put_first", "put_last"]), st.integers(1, 10)),
        max_size=12,
    ),
)
def test_after_any_operations_each_id_is_present_once_and_in_its_place(order, deeds):
    kept = shown(order)
    standing = set(order)
    for deed, posting_id in deeds:
        if deed in ("remove", "bring_back"):
            getattr(kept, deed)([posting_id])
            standing = standing - {posting_id} if deed == "remove" else standing | {posting_id}
        else:
            getattr(kept, deed)(posting_id)
        assert sorted(kept.ids) == sorted(standing)
        assert [kept.place(row) for row in kept.ids] == list(range(len(kept)))
        assert all(0 <= kept.would_stand(row) <= len(kept) for row in range(11))
