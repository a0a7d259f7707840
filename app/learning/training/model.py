"""A trained model: one sigmoid per label over shared features, stored as plain arrays."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.errors import ProjectError
from app.core.history import MODEL_VERSION
from app.core.records import StoredArray
from app.core.translation import tr
from app.learning.features.features import FeatureSettings, Vocabulary, count
from app.learning.scoring.out_of_fold import OutOfFold
from app.learning.training.calibration import Calibration, sigmoid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.records import Options, Quality
    from app.learning.features.features import Counts
    from app.learning.features.spans import Positions

_SHAPES = {"labels": ("<i8", 1), "features": ("<u8", 1), "idf": ("<f8", 1), "weights": ("<f4", 2),
           "biases": ("<f8", 1), "slopes": ("<f8", 1), "offsets": ("<f8", 1),
           "spelled": ("<u8", 1), "spellings": ("|u1", 1),
           "scored_postings": ("<i8", 1), "scored_answers": ("|i1", 2), "scores": ("<f4", 2),
           "folds": ("<i8", 1)}  # fmt: skip


@dataclass(frozen=True, eq=False)  # arrays have no single truth value to compare by
class Model:
    """Weights over V features for m labels, those with enough answers.

    ``weights`` ('f4', V x m) and ``biases`` ('f8', m) give logits, which ``calibration`` turns into
    probabilities. ``out_of_fold`` are the scores of its training; None if there were too many to keep.
    ``settings`` can be written as JSON: version, C, seed, number of postings, the options that limit the
    number of labels, and the settings of the features. ``spellings`` are the words (lower case) behind the
    strongest features of each label; older stored models have none.
    """

    revision: int
    quality: Quality
    settings: Mapping[str, Any]
    label_ids: tuple[int, ...]
    vocabulary: Vocabulary
    weights: NDArray[np.float32]
    biases: NDArray[np.float64]
    calibration: Calibration
    spellings: Mapping[int, str] = field(default_factory=dict)
    out_of_fold: OutOfFold | None = None

    @property
    def id(self) -> str:
        """A hash of what it was made from (see ``model_id``); "" if an older version of Jobtag made it."""
        return str(self.settings.get("id", ""))

    def named(self, model_id: str) -> Model:
        """A copy of the model with this id."""
        return replace(self, settings={**self.settings, "id": model_id})

    def decides_as(self, options: Options) -> bool:
        """Whether its scores were computed with these options."""
        return bool(self.settings.get("bounds", [False, None]) == [options.at_least_one, options.at_most])

    def probabilities(self, texts: Sequence[str], titles: Sequence[str]) -> NDArray[np.float64]:
        """The probabilities (n, m), 0..1, of each label for each posting.

        A posting's row does not depend on the other postings, up to 1e-12.
        """
        batches = [self.logits(batch) for batch in count(zip(titles, texts, strict=True)) if batch]
        return sigmoid(np.concatenate([np.zeros((0, len(self.label_ids))), *batches]))

    def logits(self, many: Sequence[Counts]) -> NDArray[np.float64]:
        """Bias plus the sum of weight times value, calibrated, for each posting and label (n, m)."""
        columns, values, lengths = self.vocabulary.rows(many)
        if len(many) == 1:  # without scipy, whose import takes longer than a frame
            raw = (values @ self.weights[columns].astype(np.float64))[None]
        else:
            raw = self._products(columns, values, lengths)
        return np.asarray(
            (raw + self.biases) * self.calibration.slopes + self.calibration.offsets, np.float64
        )

    def _products(
        self, columns: Positions, values: NDArray[np.float64], lengths: Positions
    ) -> NDArray[np.float64]:
        """The sums (n, m) of weight times value over the entries of each of n rows."""
        from scipy.sparse import csr_matrix

        used = np.zeros(self.vocabulary.size, np.bool_)
        used[columns] = True  # so that only their weights become float64
        weights = self.weights[used].astype(np.float64)
        places = (np.cumsum(used) - 1)[columns]
        bounds = np.append(0, np.cumsum(lengths))
        rows = csr_matrix((values, places, bounds), (len(lengths), len(weights)))
        return np.asarray(rows @ weights, np.float64)

    def shares(
        self, columns: Positions, values: NDArray[np.float64], label_id: int
    ) -> tuple[NDArray[np.float64], float]:
        """What each feature in a posting's row adds to a label's logit, and the bias; the sum is the logit.

        Raises ValueError if the model does not judge the label.
        """
        label = self.label_ids.index(label_id)
        slope, offset = self.calibration.slopes[label], self.calibration.offsets[label]
        return values * self.weights[columns, label] * slope, float(self.biases[label] * slope + offset)

    def arrays(self) -> tuple[StoredArray, ...]:
        """The arrays that ``from_arrays`` needs, besides revision, quality and settings."""
        parts: dict[str, NDArray[Any]] = {
            "labels": np.array(self.label_ids, np.int64),
            "features": self.vocabulary.features,
            "idf": self.vocabulary.idf,
            "weights": self.weights,
            "biases": self.biases,
            "slopes": self.calibration.slopes,
            "offsets": self.calibration.offsets,
            "spelled": np.array(list(self.spellings), np.uint64),
            "spellings": np.frombuffer("\n".join(self.spellings.values()).encode(), np.uint8),
        }
        kept = self.out_of_fold
        if kept is not None:
            parts |= {"scored_postings": kept.posting_ids, "scored_answers": kept.truth,
                      "scores": kept.scores, "folds": kept.fold}  # fmt: skip
        return tuple(
            StoredArray(name, dtype, parts[name].shape, parts[name].astype(dtype, order="C").tobytes())
            for name, (dtype, _) in _SHAPES.items()
            if name in parts
        )

    @classmethod
    def from_arrays(
        cls, revision: int, quality: Quality, settings: Mapping[str, Any], arrays: Sequence[StoredArray]
    ) -> Model:
        """Restore a stored model. Raises ProjectError if the arrays are not a valid model."""
        if settings.get("version") != MODEL_VERSION:
            raise ProjectError(
                tr("The model in this project was made by another version of Jobtag; retrain it.")
            )
        try:
            parts = {array.name: _read(array) for array in arrays}
            feature_settings = FeatureSettings(**settings["features"])
            label_ids = tuple(parts["labels"].tolist())
            model = cls(revision, quality, settings, label_ids,
                        Vocabulary(parts["features"], parts["idf"], feature_settings),
                        parts["weights"], parts["biases"], Calibration(parts["slopes"], parts["offsets"]),
                        _spellings(parts), _out_of_fold(label_ids, parts))  # fmt: skip
            model._check()
        except (KeyError, TypeError, ValueError) as error:
            raise ProjectError(tr("The model in this project is damaged; retrain it.")) from error
        return model

    def _check(self) -> None:
        features, labels = self.vocabulary.size, len(self.label_ids)
        if self.weights.shape != (features, labels) or self.vocabulary.idf.shape != (features,):
            raise ValueError("weights")
        if (
            not self.biases.shape
            == self.calibration.slopes.shape
            == self.calibration.offsets.shape
            == (labels,)
        ):
            raise ValueError("labels")
        kept = self.out_of_fold
        if kept is not None:
            shape = (len(kept.posting_ids), labels)
            if not kept.truth.shape == kept.scores.shape == shape or kept.fold.shape != shape[:1]:
                raise ValueError("scores")
        known = self.vocabulary.features
        if len(set(self.label_ids)) != labels or (known[1:] <= known[:-1]).any():
            raise ValueError("order")
        numbers = (self.weights, self.biases, self.vocabulary.idf, *self.calibration)
        if not all(np.isfinite(part).all() for part in numbers):
            raise ValueError("numbers")


def _spellings(parts: Mapping[str, NDArray[Any]]) -> dict[int, str]:
    if not len(parts.get("spelled", ())):
        return {}
    words = parts["spellings"].tobytes().decode().split("\n")
    return dict(zip(parts["spelled"].tolist(), words, strict=True))


def _out_of_fold(label_ids: tuple[int, ...], parts: Mapping[str, NDArray[Any]]) -> OutOfFold | None:
    if "scores" not in parts:
        return None
    names = ("scored_postings", "scored_answers", "scores", "folds")
    return OutOfFold(label_ids, *(parts[name] for name in names))


def _read(array: StoredArray) -> NDArray[Any]:
    dtype, dimensions = _SHAPES[array.name]
    size = 1
    for length in array.shape:
        size *= length
    if array.dtype != dtype or len(array.shape) != dimensions or min(array.shape) < 0:
        raise ValueError(array.name)
    if len(array.data) != size * np.dtype(dtype).itemsize:
        raise ValueError(array.name)
    return np.frombuffer(array.data, dtype).reshape(array.shape)
