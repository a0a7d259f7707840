"""Convert a model to a scikit-learn ``Pipeline`` of standard parts, from raw texts to labels.

The features of each block are counted by a ``CountVectorizer`` for each kind, with a fixed vocabulary, and
weighted by a ``TfidfTransformer``. Each label is a ``LogisticRegression`` with its calibration multiplied in,
under a ``FixedThresholdClassifier``. A ``MultiOutputClassifier`` joins them, since its ``predict`` uses each
label's own threshold, whereas ``OneVsRestClassifier`` would cut all labels at one half.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.errors import NotReadyError
from app.core.translation import tr
from app.learning.exporting import patterns
from app.learning.exporting.feature_names import Name, find_names
from app.learning.features.features import OPENING, TITLE_NGRAMS, TITLE_WORDS, WORDS, block_of
from app.learning.steps import stretched
from app.learning.training.fitting import SCIKIT_LEARN, load_libraries

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.records import Label, Options
    from app.learning.steps import Steps
    from app.learning.training.model import Model

Estimator = Any
"""An estimator of scikit-learn, which has no types."""

BLOCK_NAMES = {
    WORDS: "words", OPENING: "opening", TITLE_WORDS: "title_words", TITLE_NGRAMS: "title_ngrams"
}  # fmt: skip


def build(
    model: Model, labels: Sequence[Label], options: Options, postings: Iterable[tuple[str, str]]
) -> Steps[Estimator]:
    """Build the pipeline for the model's labels that the project still has, in the project's order.

    It takes a list of n texts; a posting with a title is the title, a line break and the text.
    ``predict_proba`` gives for each of m labels an array (n, 2), whose second column is the label's
    probability; ``predict`` gives (n, m) of 0 and 1. Attributes: ``labels_`` (m names), ``thresholds_`` (m),
    ``model_id_``, and ``at_least_one_`` and ``at_most_``, which ``predict`` leaves to the caller.

    ``postings`` are (title, text) pairs in which the features are found. Yields the share done, 0..1.

    Raises:
        NotReadyError: none of the labels has a model, or some features are in no posting any more.
    """
    known = [label for label in labels if label.id in model.label_ids]
    if not known:
        raise NotReadyError(
            tr("The model knows none of the labels of this project. Train it, then export it.")
        )
    features = model.vocabulary.features
    names = yield from stretched(find_names(features, postings), 0.0, 0.8)
    missing = len(features) - len(names)
    if missing:
        raise NotReadyError(
            tr(
                "{missing:,} of the {features:,} features of the model cannot be put into words, "
                "since postings that it learned from were deleted or changed. Train the project, "
                "then export it.",
                missing=missing,
                features=len(features),
            )
        )
    yield from stretched(load_libraries(SCIKIT_LEARN), 0.8, 1.0)
    from sklearn.pipeline import FeatureUnion, Pipeline

    settings = model.vocabulary.settings
    weights = (settings.words, settings.opening, settings.title_words, settings.title_ngrams)
    blocks = block_of(features)
    steps, columns = [], []
    for block, block_name in BLOCK_NAMES.items():
        own = {names[feature]: column for column, feature in enumerate(features.tolist())
               if blocks[column] == block}  # fmt: skip
        if own:
            by_kind = _by_kind(block, own)
            in_order = [own[name] for _, some in by_kind for name in some]
            steps.append(
                (block_name, _block(block, by_kind, model.vocabulary.idf[in_order], settings.sublinear))
            )
            columns += in_order
    union = FeatureUnion(
        steps or [("none", _no_features())],
        transformer_weights={BLOCK_NAMES[block]: weights[block] for block in sorted(set(blocks.tolist()))},
    )
    pipeline = Pipeline([("features", union), ("labels", _classifier(model, known, columns))])
    pipeline.labels_ = [label.name for label in known]
    pipeline.thresholds_ = [label.threshold for label in known]
    pipeline.model_id_ = model.id
    pipeline.at_least_one_, pipeline.at_most_ = options.at_least_one, options.at_most
    return pipeline


def _by_kind(block: int, names: Iterable[Name]) -> list[tuple[Hashable, list[Name]]]:
    """The names of a block, grouped by the pattern that finds them and sorted within each group.

    The pattern of an n-gram follows from its length and from which of its ends are edges of a word.
    """

    def pattern(name: Name) -> Hashable:
        if block != TITLE_NGRAMS:
            return name.kind
        return name.kind, name.text[0] == " ", name.text[-1] == " "

    kinds = sorted(((pattern(name), name) for name in names), key=itemgetter(0, 1))
    return [(kind, [name for _, name in some]) for kind, some in groupby(kinds, itemgetter(0))]


def _block(
    block: int, by_kind: Sequence[tuple[Hashable, list[Name]]], idf: NDArray[np.float64], sublinear: bool
) -> Estimator:
    """The transformer of texts into one block's weighted features, normalised to length 1."""
    from sklearn.feature_extraction.text import TfidfTransformer
    from sklearn.pipeline import FeatureUnion, Pipeline

    patterns_of: dict[int, Callable[[], Mapping[Any, str]]] = {
        WORDS: patterns.words,
        OPENING: patterns.opening_words,
        TITLE_WORDS: patterns.title_words,
        TITLE_NGRAMS: patterns.title_ngrams,
    }
    of_block = patterns_of[block]()
    counting = [
        (_name(kind), _counter(of_block[kind], [_found_text(kind, name) for name in names]))
        for kind, names in by_kind
    ]
    weighting = TfidfTransformer(sublinear_tf=sublinear)
    weighting.idf_, weighting.n_features_in_ = idf, len(idf)
    return Pipeline([("count", FeatureUnion(counting)), ("weight", weighting)])


def _counter(pattern: str, vocabulary: list[str]) -> Estimator:
    from sklearn.feature_extraction.text import CountVectorizer

    as_array = np.array(vocabulary)  # takes much less time and space to write than a list
    same = as_array.tolist() == vocabulary  # numpy drops trailing zeros of strings
    return CountVectorizer(token_pattern=pattern, vocabulary=as_array if same else vocabulary)


def _found_text(kind: Hashable, name: Name) -> str:
    """The match of a feature's pattern: for an n-gram, without the spaces at the edges of its word."""
    if isinstance(kind, tuple):
        _, first, last = kind
        return str(name.text[first : len(name.text) - last])
    return name.text


def _name(kind: Hashable) -> str:
    """A name for a step, without the double underscores that scikit-learn forbids."""
    if isinstance(kind, tuple):
        length, first, last = kind
        return f"{length}-grams{' first' if first else ''}{' last' if last else ''}"
    return str(kind)


def _no_features() -> Estimator:
    """One column of zeros, for a model without any features."""
    return _counter(r"(?!)()", ["none"])


def _classifier(model: Model, labels: Sequence[Label], columns: Sequence[int]) -> Estimator:
    """All labels, each with its calibrated weights for the pipeline's columns."""
    from sklearn.multioutput import MultiOutputClassifier

    none = np.zeros((len(model.label_ids), 1), np.float32)
    by_label = np.ascontiguousarray(model.weights[columns].T) if columns else none
    classifiers = [_label_classifier(model, label, by_label) for label in labels]
    together = MultiOutputClassifier(classifiers[0])
    together.estimators_ = classifiers
    together.classes_ = [each.classes_ for each in together.estimators_]
    together.n_features_in_ = max(1, len(columns))
    return together


def _label_classifier(model: Model, label: Label, by_label: NDArray[np.float32]) -> Estimator:
    """One label of the model, whose weights (m, V) are ``by_label``."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import FixedThresholdClassifier

    place = model.label_ids.index(label.id)
    slope, offset = model.calibration.slopes[place], model.calibration.offsets[place]
    regression = LogisticRegression()
    regression.coef_ = by_label[place : place + 1].astype(np.float64) * slope
    regression.intercept_ = np.array([model.biases[place] * slope + offset])
    regression.classes_ = np.array([0, 1])
    regression.n_features_in_ = regression.coef_.shape[1]
    cut = FixedThresholdClassifier(regression, threshold=label.threshold, response_method="predict_proba")
    cut.estimator_ = regression
    return cut
