"""The random slice never changes, has the stated size, and depends only on the id."""

from __future__ import annotations

import pytest

from app.core.sampling import SLICE_SHARE, in_random_slice, mixed

IDS = range(1, 20_001)


def test_mixing_is_splitmix64():
    # the published outputs of splitmix64 for the seed 0: state goes up by the golden number each time
    assert [mixed(number) for number in range(3)] == [
        0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F,
    ]  # fmt: skip


@pytest.mark.parametrize("share", [0.02, SLICE_SHARE, 0.5])
def test_the_slice_has_its_share_of_any_range_of_ids(share):
    inside = [in_random_slice(posting_id, share) for posting_id in IDS]
    for part in (inside, inside[:10_000], inside[::2], inside[1::4]):
        spread = (share * (1 - share) / len(part)) ** 0.5
        assert abs(sum(part) / len(part) - share) < 4 * spread


def test_nothing_and_everything():
    assert not any(in_random_slice(posting_id, 0.0) for posting_id in IDS)
    assert all(in_random_slice(posting_id, 1.0) for posting_id in IDS)


def test_a_larger_slice_includes_the_smaller_one():
    small = {posting_id for posting_id in IDS if in_random_slice(posting_id, 0.05)}
    large = {posting_id for posting_id in IDS if in_random_slice(posting_id, 0.2)}
    assert small < large


def test_huge_ids_are_accepted():
    assert in_random_slice(2**62, 1.0)
    assert not in_random_slice(2**62, 0.0)
