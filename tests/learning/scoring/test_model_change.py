"""What a posting gains and loses is what the decisions of both models say, whatever the project's options."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.decisions import assigned
from app.core.records import Label, Options
from app.learning.scoring.model_change import Side, moves


@pytest.mark.parametrize(
    "options",
    [Options(), Options(at_least_one=True), Options(at_most=1), Options(at_least_one=True, at_most=2)],
)
def test_moves_are_the_difference_of_the_decisions(made_up, trained, options):
    chance = np.random.default_rng(0)
    ids = (1, 2, 3, 4, 99)  # 99 is a label that neither judges
    before, after = (
        Side(trained(made_up(60, 4, seed=seed)), {row: float(chance.uniform(0.2, 0.8)) for row in ids})
        for seed in (1, 2)
    )
    postings = [("", text) for text in made_up(30, 4, seed=3).texts] + [("", "")]
    found = [move for move in moves(before, after, ids, options, postings) if move is not None]
    assert len(found) == len(postings)
    for (title, text), (gained, lost) in zip(postings, found, strict=True):
        had, has = (
            {
                label.id
                for label in assigned(
                    [Label(row, f"{row}", "", set_threshold=side.thresholds[row]) for row in ids],
                    dict(
                        zip(side.model.label_ids, side.model.probabilities([text], [title])[0], strict=True)
                    ),
                    options,
                )
            }
            for side in (before, after)
        )
        assert (set(gained), set(lost)) == (has - had, had - has)
