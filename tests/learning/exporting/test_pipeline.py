"""The exported pipeline, held equal to the model on any text, in both kinds of file."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import joblib
import numpy as np
import pytest
import skops.io
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.errors import NotReadyError
from app.core.jobs import run_to_end
from app.core.records import Label, Options
from app.learning.exporting.files import to_bytes
from app.learning.exporting.pipeline import build

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.records import TrainingSet
    from app.learning.training.model import Model

POSTINGS = [
    ("Senior C++ Engineer (m/f)", "node.js, .NET, C# and C+++ for R&D at Łódź. " * 6),
    ("", "Night nurse\nWe seek a nurse for night shifts; UI/UX is no concern."),
    ("", "日本語 の 求人 エンジニア募集\n経験者優遇、リモート可 C++ と Java" + "日本" * 700),
    ("İstanbul Aşçi", "İyi bir aşçi ariyor ΟΔΥΣΣΕΥΣ ΑΣ e\u2011commerce"),
    ("Kellner", "กำลังหาพนักงาน ភាសាខ្មែរ हिन्दी सेवा naïve re\u0301sume\u0301"),
    ("a\x00", "b\x00 c\x1cd #1 x.y.z. it's ..a b.. \ud800x é😀"),
    ("x", " ".join(f"word{number}" for number in range(60))),
    ("Tail", "so " * 40 + "the last of it"),
]
ANSWERS = [["yes", "no"], ["no", "yes"], ["yes", "yes"], ["no", "no"],
           ["yes", "no"], ["no", "yes"], ["yes", "unanswered"], ["no", "no"]]  # fmt: skip
PIECES = st.sampled_from([
    "C++", "c#", ".NET", "node.js", "UI/UX", "R&D", "nurse", "Night", "engineer", "日本", "語", "エンジニア",
    "กำ", "ΑΣ", "İ", "İstanbul", "i\u0307", "x.y", "\x00", "\x1c", "\n", "\n\n", " ", "  ", "\t", "+", "#",
    ".", "'", "’", "-", "\u2011", "é", "e\u0301", "\u200d", "\ud800", "😀", "word7", "so ", "Tail\n",
])  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.one_of(PIECES, st.characters()), max_size=80).map("".join),
    st.lists(PIECES, min_size=25, max_size=90).map(" ".join),
)


@pytest.fixture(scope="module")
def model(training_set: Callable[..., TrainingSet], trained: Callable[..., Model]) -> Model:
    titles, texts = zip(*POSTINGS, strict=True)
    return trained(training_set(texts, ANSWERS, titles)).named("1f3c")


def _labels(model: Model, *thresholds: float) -> list[Label]:
    return [
        Label(label_id, f"Label {label_id}", "", set_threshold=threshold)
        for label_id, threshold in zip(model.label_ids, thresholds, strict=True)
    ]


def _pipeline(model: Model, labels: Sequence[Label] | None = None, options: Options | None = None) -> Any:
    return run_to_end(build(model, labels or _labels(model, 0.4, 0.6), options or Options(), POSTINGS))


def _again(pipeline: Any, suffix: str) -> Any:
    content = to_bytes(pipeline, suffix)
    if suffix == ".joblib":
        return joblib.load(io.BytesIO(content))
    assert skops.io.get_untrusted_types(data=content) == []
    return skops.io.loads(content)


@pytest.fixture(scope="module", params=[".skops", ".joblib"])
def pipeline(request: pytest.FixtureRequest, model: Model) -> Any:
    return _again(_pipeline(model), request.param)


def _probabilities(pipeline: Any, texts: list[str]) -> np.ndarray:
    return np.stack([each[:, 1] for each in pipeline.predict_proba(texts)], axis=1)


@pytest.fixture(scope="module")
def difference(model: Model, pipeline: Any) -> Callable[[list[str]], float]:
    """The largest difference between a probability of the pipeline and Jobtag's.

    A function, since Hypothesis writes out the arguments of each example, which takes half a second for a
    pipeline.
    """

    def largest(texts: list[str]) -> float:
        expected = model.probabilities(texts, [""] * len(texts))
        return float(np.abs(_probabilities(pipeline, texts) - expected).max())

    return largest


@settings(max_examples=40)
@given(texts=st.lists(TEXTS, min_size=1, max_size=4))
@example(texts=[text for _, text in POSTINGS])
@example(texts=[f"{title}\n{text}" for title, text in POSTINGS])
@example(texts=["nurse " * 29 + "C++ Tail", "nurse " * 30 + "C++ Tail", "so " * 31 + "\n", " so" * 30])
@example(texts=["y" * 990 + " engineer C++ node.js", "日" * 999 + "本語", "z" * 998 + "C++", "q" * 2_000])
@example(texts=["İ" * 150 + "\nnurse", "İ" * 100 + "\nnurse", "İ" * 600 + " nurse" * 30, "ΟΔΟΣ nurse Σ"])
@example(texts=["\n \nNight nurse\nx", "Night nurse\n \n", "n" * 200 + "\nx", "n" * 201 + "\nx", "", "\n"])
def test_probabilities_equal_those_of_jobtag_on_any_text(
    difference: Callable[[list[str]], float], texts: list[str]
) -> None:
    assert difference(texts) <= 1e-9


def test_a_title_is_the_first_line(model: Model, pipeline: Any) -> None:
    titles, texts = zip(*[posting for posting in POSTINGS if posting[0]], strict=True)
    whole = [f"{title}\n{text}" for title, text in zip(titles, texts, strict=True)]
    expected = model.probabilities(texts, titles)
    np.testing.assert_allclose(_probabilities(pipeline, whole), expected, rtol=0, atol=1e-9)


def test_predict_asks_each_label_for_its_own_threshold(model: Model) -> None:
    texts = [text for _, text in POSTINGS]
    scores = model.probabilities(texts, [""] * len(texts))
    cuts = np.median(scores, axis=0) * (1 + 1e-7)
    assigned = _pipeline(model, _labels(model, *cuts.tolist())).predict(texts)
    assert (assigned == (scores >= cuts)).all()
    assert 0 < assigned.sum() < assigned.size


def test_a_probability_at_the_threshold_is_assigned(model: Model) -> None:
    exactly = _probabilities(_pipeline(model), ["nurse"])[0].tolist()
    assert _pipeline(model, _labels(model, *exactly)).predict(["nurse"]).tolist() == [[1, 1]]


def test_it_says_what_it_is(model: Model, pipeline: Any) -> None:
    assert pipeline.labels_ == ["Label 1", "Label 2"]
    assert pipeline.thresholds_ == [0.4, 0.6]
    assert pipeline.model_id_ == "1f3c"
    bounded = _again(_pipeline(model, options=Options(at_least_one=True, at_most=3)), ".skops")
    assert (bounded.at_least_one_, bounded.at_most_) == (True, 3)


def test_labels_come_in_the_order_of_the_project_and_without_those_that_are_gone(model: Model) -> None:
    second = _labels(model, 0.4, 0.6)[1]
    pipeline = _pipeline(model, [replace(second, name="B"), Label(99, "New", "")])
    assert pipeline.labels_ == ["B"]
    expected = model.probabilities(["nurse"], [""])[0, model.label_ids.index(second.id)]
    assert _probabilities(pipeline, ["nurse"]) == pytest.approx(expected, abs=1e-12)
    with pytest.raises(NotReadyError, match="none of the labels"):
        _pipeline(model, [Label(99, "New", "")])


def test_a_model_whose_postings_are_gone_is_refused(model: Model) -> None:
    with pytest.raises(NotReadyError, match="cannot be put into words"):
        run_to_end(build(model, _labels(model, 0.4, 0.6), Options(), POSTINGS[:-1]))


def test_a_model_without_features_gives_its_constant(
    training_set: Callable[..., TrainingSet], trained: Callable[..., Model]
) -> None:
    model = trained(training_set(["-", "!", "?"], [["yes"], ["yes"], ["no"]]))
    pipeline = run_to_end(build(model, _labels(model, 0.5), Options(), []))
    expected = model.probabilities(["x", ""], ["", ""])
    assert _probabilities(pipeline, ["x", ""]) == pytest.approx(expected)
