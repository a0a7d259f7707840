"""Sentences about models: what another one would change, and that one scores worse."""

from __future__ import annotations

from app.core.history import ModelChange, Regression


def change(changed: int, gained=None, lost=None, postings: int = 50, total: int = 50) -> ModelChange:
    return ModelChange(1, 2, postings, total, changed, gained or {}, lost or {}, ())


def test_changes_are_listed_by_label_largest_first():
    assert change(12, {"IT": 9}, {"Remote": 3}).sentence == "12 postings change: 9 gain IT, 3 lose Remote."
    assert change(1, {"IT": 1}).sentence == "1 posting changes: 1 gains IT."
    assert change(0).sentence == "No posting changes."
    many = change(1200, {"A": 5, "B": 4, "C": 3}, {"D": 1000, "E": 2})
    assert (
        many.sentence == "1,200 postings change: 1,000 lose D, 5 gain A, 4 gain B, 3 gain C, and 1 more move."
    )


def test_a_sample_is_described_as_one():
    found = change(12, {"IT": 12}, postings=5000, total=9000)
    assert found.sentence == "12 of 5,000 randomly selected postings change: 12 gain IT."
    assert (
        change(0, postings=5000, total=9000).sentence == "None of 5,000 randomly selected postings changes."
    )


def test_a_regression_names_both_models_and_scores():
    found = Regression(7, 8, 120, 0.812, 0.744, 0.7, 0.66)
    assert found.sentence == (
        "Model 8 does worse than model 7 on the 120 postings that both were tested on: "
        "score 81\u00a0% → 74\u00a0%, mean of the labels 70\u00a0% → 66\u00a0%."
    )


def test_a_very_long_name_is_cut_in_the_sentence():
    found = change(2, {"x" * 900: 2}).sentence
    assert len(found) < 100
    assert found.endswith("x….")
