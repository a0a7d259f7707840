"""Training sets made up by a seed: postings whose words tell their labels."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.core.records import Label, Progress, TrainingSet
from app.learning.features.features import FeatureCache
from app.learning.training.training import train

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.learning.training.model import Model

ANSWERS = {"yes": 1, "no": 0, "unanswered": -1}


def _training_set(
    texts: Sequence[str],
    answers: Sequence[Sequence[str]],
    titles: Sequence[str] | None = None,
    first_id: int = 1,
) -> TrainingSet:
    """``answers`` (postings x labels) in words: yes, no, unanswered."""
    labels = len(answers[0]) if answers else 0
    cells = [
        (row, label, ANSWERS[said])
        for row, each in enumerate(answers)
        for label, said in enumerate(each, start=1)
    ]
    return TrainingSet(
        revision=7,
        labels=tuple(Label(i + 1, f"Label {i + 1}", "#3F6FE0", position=i) for i in range(labels)),
        posting_ids=array("q", range(first_id, first_id + len(texts))),
        contents=array("q", [1] * len(texts)),
        titles=titles or [""] * len(texts),
        texts=texts,
        no_upto=array("q", [0] * len(texts)),
        explicit_rows=array("q", [cell[0] for cell in cells]),
        explicit_labels=array("q", [cell[1] for cell in cells]),
        explicit_answers=array("b", [cell[2] for cell in cells]),
    )


def _made_up(postings: int, labels: int, seed: int = 0, unanswered: float = 0.0) -> TrainingSet:
    """Each label has three words of its own; a posting holds some of those of its labels, and others."""
    chance = np.random.default_rng(seed)
    texts, answers = [], []
    for row in chance.random((postings, labels)) < 0.3:
        words = [f"word{label}{'abc'[chance.integers(3)]}" for label in np.flatnonzero(row) for _ in range(2)]
        words += [f"filler{chance.integers(200)}" for _ in range(20)]
        chance.shuffle(words)
        texts.append(" ".join(words))
        hidden = chance.random(labels) < unanswered
        answers.append(
            ["unanswered" if gone else "yes" if yes else "no" for yes, gone in zip(row, hidden, strict=True)]
        )
    return _training_set(texts, answers)


def _trained(training_set: TrainingSet, previous: Model | None = None, seed: int = 0) -> Model:
    steps = train(training_set, previous=previous, cache=FeatureCache(), seed=seed)
    while True:
        try:
            assert isinstance(next(steps), Progress)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="session")
def training_set() -> Callable[..., TrainingSet]:
    return _training_set


@pytest.fixture(scope="session")
def made_up() -> Callable[..., TrainingSet]:
    return _made_up


@pytest.fixture(scope="session")
def trained() -> Callable[..., Model]:
    return _trained
