"""A self-contained model that classifies texts from any thread while the project changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.evidence import evidence_as_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from app.core.history import PastModel
    from app.core.records import Label, Options
    from app.learning.training.model import Model


@dataclass(frozen=True, slots=True)
class Prediction:
    """The result for one text: the assigned labels, best first, and every label's probability.

    ``evidence`` explains each assigned label, in the shape of ``jobtag classify --json --evidence``; None if
    not requested.
    """

    labels: tuple[str, ...]
    probabilities: Mapping[str, float]
    evidence: Mapping[str, Any] | None = None


class Predictor:
    """A snapshot of the model with its labels, thresholds and options. It never changes."""

    def __init__(self, model: Model, facts: PastModel, labels: Sequence[Label], options: Options) -> None:
        from app.learning.classifying import Classifier

        self.facts, self.labels, self.options = facts, tuple(labels), options
        self._model = model
        self._classifier = Classifier(model, labels, options)

    @property
    def model_id(self) -> str:
        """The id of the model; "" if an older version of Jobtag made it."""
        return self._classifier.model_id

    @property
    def trained(self) -> tuple[str, ...]:
        """The names of the labels that have a model. Others have no results."""
        return self._classifier.names

    def predict(
        self, texts: Sequence[str], titles: Sequence[str] | None = None, *, evidence: bool = False
    ) -> list[Prediction]:
        """Classify n texts, with n titles or none."""
        titles = [""] * len(texts) if titles is None else titles
        found = self._classifier.classify(texts, titles)
        if not evidence:
            return [Prediction(names, probabilities) for names, probabilities in found]
        return [
            Prediction(names, probabilities, self._evidence(text, title, names))
            for text, title, (names, probabilities) in zip(texts, titles, found, strict=True)
        ]

    def _evidence(self, text: str, title: str, names: Sequence[str]) -> Mapping[str, Any]:
        from app.learning.training.evidence import read

        reading = read(self._model, text, title)
        ids = {label.name: label.id for label in self.labels}
        if reading is None:  # the text is too long to be explained at once
            return {}
        return evidence_as_json({name: reading.evidence(ids[name]) for name in names})
