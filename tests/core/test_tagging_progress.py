"""Progress of the tagging, in words and figures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.core.records import Counts, Label
from app.core.tagging_progress import Finish, TaggingProgress, aim_sentence, most_lacking, pace, since

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
LABELS = tuple(Label(number, name, "#3F6FE0") for number, name in enumerate(("IT", "Senior", "Remote"), 1))


def finishes(*seconds: float, single: bool = True) -> list[Finish]:
    """One posting at each of these seconds after noon, the newest first."""
    return [Finish(NOON + timedelta(seconds=each), 1, single) for each in sorted(seconds, reverse=True)]


def test_the_pace_ignores_breaks() -> None:
    steady = [60.0 * number for number in range(6)]
    after_lunch = [3 * 3600 + 60.0 * number for number in range(6)]
    assert pace(finishes(*steady)) == pytest.approx(60)
    assert pace(finishes(*steady, *after_lunch)) == pytest.approx(60)


def test_the_pace_is_that_of_the_latest_ones() -> None:
    slow = [300.0 * number for number in range(200)]
    fast = [300.0 * 200 + 10 * number for number in range(201)]
    assert pace(finishes(*slow, *fast)) == pytest.approx(360)


def test_there_is_no_pace_from_few_from_bulk_or_from_instant_finishes() -> None:
    assert pace([]) is None
    assert pace(finishes(0, 60, 120)) is None
    assert pace(finishes(*range(0, 6000, 60), single=False)) is None
    assert pace(finishes(*[0.0] * 50)) is None


def test_a_clock_set_back_counts_as_a_pause() -> None:
    later = finishes(*range(0, 600, 60))
    assert pace([*later, *finishes(*range(86_400, 87_000, 60))]) == pytest.approx(60)


def test_reopened_postings_do_not_count_for_the_day() -> None:
    found = [*finishes(10, 20, 30), Finish(NOON + timedelta(seconds=40), -1, True), *finishes(-5)]
    assert since(found, NOON) == 2
    assert since([Finish(NOON, -3, False)], NOON) == 0


def test_the_sentences() -> None:
    progress = TaggingProgress(Counts(796, 412), {}, {}, 57, 38.2)
    assert progress.done_sentence == "412 of 1,208 postings done (34\u00a0%)"
    assert progress.pace_sentence == "57 today · 38 an hour · about 21 hours left at this pace"
    assert TaggingProgress(Counts(10, 0), {}, {}, 0, None).pace_sentence == "0 today"
    assert TaggingProgress(Counts(0, 10), {}, {}, 3, 60.0).pace_sentence == "3 today · 60 an hour"
    assert TaggingProgress(Counts(0, 0), {}, {}, 0, None).done_sentence == "There are no postings yet."
    assert "about 10 minutes left" in TaggingProgress(Counts(10, 0), {}, {}, 0, 60.0).pace_sentence
    assert (
        TaggingProgress(Counts(1, 999), {}, {}, 0, None).done_sentence
        == "999 of 1,000 postings done (99\u00a0%)"
    )


def test_the_target_says_what_is_left_and_when_it_is_reached() -> None:
    yes = {1: 25, 2: 3, 3: 20}
    assert aim_sentence(LABELS, yes, 20) == "2 of 3 labels have 20 yes answers; 17 more to go."
    assert aim_sentence(LABELS, yes, 3) == "Each label has 3 yes answers."
    assert aim_sentence(LABELS, {}, 1) == "0 of 3 labels have 1 yes answer; 3 more to go."
    assert aim_sentence(LABELS, yes, None) == aim_sentence((), yes, 5) == ""


def test_labels_that_lack_answers_come_first() -> None:
    assert [label.name for label in most_lacking(LABELS, {1: 25, 3: 20})] == ["Senior", "Remote", "IT"]
