"""How much each feature says about a label: features are scaled by it before the label is fitted.

Regularisation holds the weights of all features back alike. A feature that is much more frequent among the
yes answers of a label than among its no answers, or much rarer, deserves to be held back less. So each label
sees the features scaled by their log-count ratio (Wang & Manning 2012), mixed with a scale that is the same
for all. The weights of a model are those of unscaled features, so nothing else knows of the scales.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.learning.training.fitting import Matrix

SMOOTHING = 2.0
"""A feature counts as if this many more postings had it, with as many yes answers as all others."""


def feature_scales(X: Matrix, targets: NDArray[np.int8], ratio_share: float) -> NDArray[np.float32]:
    """The scale (V, m) of each of V features for each of m labels; over all occurrences their mean is 1.

    ``X`` (n, V) holds the features of postings and ``targets`` (n, m) their answers: 1 yes, 0 no, -1
    unanswered, which does not count. The ratios make up this share of the scales, 0..1.
    """
    from scipy.sparse import csr_matrix  # late: see fitting.load_libraries

    occurs = csr_matrix((np.ones(X.nnz, np.float32), X.indices, X.indptr), X.shape).T
    yes_answers, answered = (targets == 1).astype(np.float32), (targets >= 0).astype(np.float32)
    share = (yes_answers.sum(axis=0) + 0.5) / (answered.sum(axis=0) + 1)
    counts = occurs @ answered
    yes = occurs @ yes_answers
    no = counts - yes
    yes /= share
    yes += SMOOTHING
    no /= 1 - share
    no += SMOOTHING
    yes /= no
    scales = np.abs(np.log(yes, out=yes), out=yes)
    mean = np.einsum("ij,ij->j", scales, counts) / np.maximum(counts.sum(axis=0), 1)
    scales *= np.float32(ratio_share) / np.maximum(mean, np.float32(1e-6))
    scales += np.float32(1 - ratio_share)
    return np.asarray(scales, np.float32)
