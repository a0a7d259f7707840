"""Out-of-fold quality of labels: thresholds are tuned on some folds and scored on another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.records import Check, LabelQuality, Quality
from app.learning.scoring.evaluation import average_precision, brier, evaluate_decisions, pooled_ece
from app.learning.steps import stretched
from app.learning.thresholds.decisions import decide
from app.learning.thresholds.goals import all_but_one, goal_thresholds, tune

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from app.core.goals import Goal
    from app.core.records import Options
    from app.learning.steps import Steps


def tested(
    untested: tuple[LabelQuality, ...],
    truth: NDArray[np.int8],
    scores: NDArray[np.float32],
    fold: NDArray[np.int64],
    goals: Sequence[Goal],
    options: Options,
    sliced: NDArray[np.bool_],
) -> Steps[Quality]:
    """The scores of all labels; ``truth`` and ``scores`` (n, m) and ``goals`` (m) hold the ready ones.

    Postings of the random slice (``sliced``, n) are scored on their own as well.

    Each fold is decided by thresholds tuned for the goals on the other folds, so that no threshold is scored
    on postings it was tuned on. A label's ``threshold`` is the one to use from now on. The scores over all
    labels include the project's options; a label's own scores follow from its threshold alone, like its
    curve.
    """
    folds = int(fold.max(initial=-1)) + 1
    tuning = goal_thresholds(truth, scores, goals, all_but_one(fold, folds))
    by_fold = yield from stretched(tuning, 0.0, 0.3)
    assigned = decide(scores, by_fold[fold], options)
    tuned = yield from stretched(tune(truth, scores, goals, fold), 0.3, 1.0)
    result = evaluate_decisions(truth, assigned)
    yield 1.0
    alone = evaluate_decisions(truth, decide(scores, by_fold[fold]))
    columns = iter(range(truth.shape[1]))
    labels = []
    for label in untested:
        if label.ready:
            column = next(columns)
            own = alone.labels[column]
            answered = truth[:, column] >= 0
            area = average_precision(truth[answered, column] == 1, scores[answered, column])
            labels.append(
                replace(
                    label,
                    threshold=tuned[column].threshold,
                    precision=own.precision,
                    recall=own.recall,
                    f1=own.f1,
                    average_precision=area,
                )
            )
            yield 1.0
        else:
            labels.append(label)
    return Quality(
        postings=len(truth),
        seconds=0.0,
        micro_f1=result.micro_f1,
        macro_f1=result.macro_f1,
        example_f1=result.example_f1,
        labels=tuple(labels),
        hamming_loss=result.hamming_loss,
        exact_match=result.exact_match,
        brier=brier(truth, scores),
        ece=pooled_ece(truth, scores),
        check=None if not sliced.any() else _check(truth[sliced], assigned[sliced]),
    )


def _check(truth: NDArray[np.int8], assigned: NDArray[np.bool_]) -> Check:
    result = evaluate_decisions(truth, assigned)
    return Check(len(truth), result.micro_f1, result.macro_f1, result.example_f1)
