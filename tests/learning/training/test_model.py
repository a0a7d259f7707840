"""A model in and out of plain arrays, its probabilities, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import ProjectError
from app.core.history import MODEL_VERSION
from app.learning.training.calibration import sigmoid
from app.learning.training.model import Model
from app.store.models import FIRST_ARRAY, SCORE_ARRAYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.records import StoredArray, TrainingSet

TEXTS = ["word1a word2b", "filler3 C++", "", "word0a\nand more", "unheard-of"]
TITLES = ["word3c", "", "", "", ""]


@pytest.fixture(scope="module")
def model(made_up: Callable[..., TrainingSet], trained: Callable[..., Model]) -> Model:
    return trained(made_up(60, 4))


def _again(model: Model, arrays: tuple[StoredArray, ...] | None = None) -> Model:
    settings = json.loads(json.dumps(model.settings))
    return Model.from_arrays(model.revision, model.quality, settings, arrays or model.arrays())


def test_a_trained_model_has_the_arrays_that_the_store_names(model: Model) -> None:
    assert {FIRST_ARRAY, *SCORE_ARRAYS} <= {array.name for array in model.arrays()}


def test_the_same_probabilities_after_save_and_load(model: Model) -> None:
    before, after = model.probabilities(TEXTS, TITLES), _again(model).probabilities(TEXTS, TITLES)
    np.testing.assert_allclose(after, before, rtol=0, atol=1e-12)
    assert before.shape == (5, 4)
    assert before.dtype == np.float64
    assert ((before > 0) & (before < 1)).all()


def test_probabilities_of_a_text_do_not_depend_on_its_neighbours(model: Model) -> None:
    together = model.probabilities(TEXTS, TITLES)
    alone = [model.probabilities([text], [title])[0] for text, title in zip(TEXTS, TITLES, strict=True)]
    np.testing.assert_allclose(together, np.array(alone), rtol=0, atol=1e-12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    postings=st.lists(
        st.tuples(
            st.lists(st.sampled_from(["word0a", "word1b", "word2c", "filler7", "C++", "İ"])).map(" ".join),
            st.text(max_size=40),
        ),
        max_size=9,
    )
)
def test_batches_equal_single_texts(model: Model, postings: list[tuple[str, str]]) -> None:
    titles, texts = [title for title, _ in postings], [text for _, text in postings]
    together = model.probabilities(texts, titles)
    assert together.shape == (len(postings), 4)
    for row, (title, text) in zip(together, postings, strict=True):
        np.testing.assert_allclose(row, model.probabilities([text], [title])[0], rtol=0, atol=1e-12)


def test_a_huge_text_stands_in_a_batch_like_any_other(model: Model) -> None:
    texts = ["word0a", "word1b filler3 " * 20_000, "word2c"]
    together = model.probabilities(texts, [""] * 3)
    alone = [model.probabilities([text], [""])[0] for text in texts]
    np.testing.assert_allclose(together, np.array(alone), rtol=0, atol=1e-12)


def test_no_texts_give_no_rows(model: Model) -> None:
    assert model.probabilities([], []).shape == (0, 4)


def test_arrays_are_of_plain_numbers(model: Model) -> None:
    assert {array.dtype for array in model.arrays()} <= {"<f4", "<f8", "<i8", "<u8", "<i4", "|u1", "|i1"}
    for array in model.arrays():
        assert len(array.data) == np.prod(array.shape, dtype=int) * np.dtype(array.dtype).itemsize


@pytest.mark.parametrize(
    "change",
    [
        {"dtype": "|O"},
        {"dtype": "<f2"},
        {"shape": (10**12,)},
        {"shape": (-1,)},
        {"shape": (2**40, 2**40)},
        {"shape": ()},
        {"data": b""},
        {"name": "other"},
    ],
)
@pytest.mark.parametrize("place", range(7))
def test_arrays_that_are_no_model_are_refused(model: Model, place: int, change: dict[str, Any]) -> None:
    arrays = list(model.arrays())
    arrays[place] = replace(arrays[place], **change)
    with pytest.raises(ProjectError, match="damaged"):
        _again(model, tuple(arrays))


def test_a_missing_array_numbers_that_are_none_and_disorder_are_refused(model: Model) -> None:
    labels, features, idf, weights, biases, *_ = model.arrays()
    endless = replace(biases, data=np.full(4, np.inf).tobytes())
    backwards = replace(features, data=np.frombuffer(features.data, "<u8")[::-1].tobytes())
    twice = replace(labels, data=np.ones(4, "<i8").tobytes())
    for arrays in (
        (labels, features, idf, weights),
        (labels, features, idf, weights, endless),
        (labels, backwards, idf, weights, biases),
        (twice, features, idf, weights, biases),
    ):
        with pytest.raises(ProjectError, match="damaged"):
            _again(model, arrays)


def test_a_model_stored_before_words_were_spelled_out_is_the_same_without_them(model: Model) -> None:
    again = _again(model, tuple(array for array in model.arrays() if "spell" not in array.name))
    assert again.spellings == {}
    assert np.array_equal(again.probabilities(TEXTS, TITLES), model.probabilities(TEXTS, TITLES))
    assert model.spellings
    assert _again(model, model.arrays()).spellings == model.spellings


@pytest.mark.parametrize(
    "settings",
    [{}, {"version": 0}, {"version": MODEL_VERSION}, {"version": MODEL_VERSION, "features": {"other": 1}}],
)
def test_settings_of_another_version_or_none_are_refused(model: Model, settings: dict[str, object]) -> None:
    with pytest.raises(ProjectError, match="retrain"):
        Model.from_arrays(1, model.quality, settings, model.arrays())


def test_sigmoid_stays_within_bounds_for_any_logit() -> None:
    assert sigmoid(np.array([-1e9, 0.0, 1e9])).tolist() == [0.0, 0.5, 1.0]
