"""Training, and all that is asked of its models at length, as generators."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING, Any

from app.core.decisions import assigned
from app.core.history import ModelChange, PostingChange
from app.core.records import (
    DEFAULT_THRESHOLD,
    Progress,
)
from app.store import counting, journal, past_models, reading
from app.store import models as stored_models
from app.work.steps import as_progress, breathing

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
    from datetime import datetime

    from app.core.comparison import Comparison
    from app.core.goals import Goal, Tuned
    from app.core.headway import Headway
    from app.core.learning_curve import LearningCurve
    from app.core.records import Label, Options, Quality
    from app.learning.scoring.out_of_fold import OutOfFold
    from app.learning.scoring.regression import Drop
    from app.learning.training.model import Model
    from app.store.project import Project

MOST_COMPARED = 5_000
"""Two models are compared on no more postings than these, picked by chance."""
MOST_EXAMPLES = 500


@dataclass(frozen=True)
class Trained:
    """A model that is in the file but does not count yet. ``drop``: it does clearly worse than the former."""

    number: int
    model: Model
    drop: Drop | None = None


def train(
    project: Project, previous: Model | None, cache: Callable[[], Any]
) -> Generator[Progress, None, Trained]:
    """Learn from all answers of this moment, and stage the model. A step may carry a partial model."""
    from app.learning.training import training

    with project.sibling() as connection:
        freezing = reading.read_training_set(connection)
        training_set, answered = yield from as_progress(freezing, "Reading answers")
        model = yield from training.train(training_set, previous=previous, cache=cache())
        drop = yield from _drop(previous, model, training_set.options)
        staged = stored_models.stage(
            connection, training_set.revision, answered, model.quality, model.settings, model.arrays()
        )
        number = yield from as_progress(staged, "Saving the model")
        yield from as_progress(past_models.make_room(connection, number), "Saving the model")
    return Trained(number, model, drop)


def _drop(former: Model | None, newer: Model, options: Options) -> Generator[Progress, None, Drop | None]:
    """Whether a model does clearly worse than the one before, where the scores of both are kept."""
    from app.learning.scoring import regression

    if former is None or former.out_of_fold is None or newer.out_of_fold is None:
        return None
    cuts = _thresholds(former.quality), _thresholds(newer.quality)
    steps = regression.clear_drop(former.out_of_fold, newer.out_of_fold, *cuts, options)
    drop: Drop | None = yield from as_progress(steps, "Comparing with the former model")
    return drop


def _thresholds(quality: Quality) -> dict[int, float]:
    return {label.label_id: label.threshold for label in quality.labels if label.threshold is not None}


def compare(project: Project, cache: Callable[[], Any]) -> Generator[Progress, None, Comparison]:
    """Compare the ways to assign labels on all answers of this moment. Steps carry the ways so far."""
    from app.learning.comparing import comparison

    with project.sibling() as connection:
        edit = journal.newest_to_learn_from(connection)  # first, so that an edit meanwhile is not missed
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, "Reading answers")
    comparing = comparison.compare(training_set, cache=cache())
    found: Comparison = yield from comparing
    return replace(found, edit=edit)


def tune(scores: OutOfFold, goals: Mapping[int, Goal]) -> Generator[Progress, None, dict[int, Tuned]]:
    """Thresholds for goals from the scores of the last training, by label id."""
    return (yield from as_progress(scores.tuned(goals), "Tuning thresholds"))


def suggested(
    model: Model,
    labels: Sequence[Label],
    options: Options,
    lacking: Collection[int],
    texts: Iterable[tuple[str, str]],
) -> list[tuple[int, ...]]:
    """The ids of the labels assigned to each of some titles and texts, but for ``lacking`` ones."""
    titles, bodies = zip(*texts, strict=True)
    rows = model.probabilities(bodies, titles).tolist()
    found = (assigned(labels, dict(zip(model.label_ids, row, strict=True)), options) for row in rows)
    return [tuple(label.id for label in ready if label.id not in lacking) for ready in found]


def learning_curve(project: Project, cache: Callable[[], Any]) -> Generator[Progress, None, LearningCurve]:
    """Learn from ever more of the answers of this moment. Steps carry the curve so far."""
    from app.learning.scoring import learning_curve

    with project.sibling() as connection:
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, "Reading answers")
    found: LearningCurve = yield from learning_curve.learning_curve(training_set, cache=cache())
    return found


def load_model(project: Project, number: int | None = None) -> Generator[Progress, None, Model | None]:
    """A model, by default the one that counts; None before the first training.

    Raises:
        ProjectError: it is no longer kept, damaged, or another version's.
    """
    from app.learning.features import spans
    from app.learning.training import model

    yield Progress(None, "Loading the model")
    with project.sibling() as connection:
        stored = reading.read_model(connection, number)
    if stored is None:
        return None
    yield from as_progress(spans.load_tables(), "Loading the model")
    loaded: Model = model.Model.from_arrays(stored.revision, stored.quality, stored.settings, stored.arrays)
    return loaded


def compare_models(
    project: Project, numbers: tuple[int, int], current: int | None, labels: Sequence[Label], options: Options
) -> Generator[Progress, None, ModelChange]:
    """Which labels postings gain and lose from one model to another; a sample where there are very many.

    A threshold set by hand decides for both; else that of the model's training, for the ``current`` one the
    threshold as it stands.
    """
    from app.learning.scoring import model_change

    what = "Comparing models"
    sides = []
    for number in numbers:
        model = yield from load_model(project, number)
        assert model is not None
        tuned = _thresholds(model.quality)
        cuts = {
            label.id: label.threshold
            if label.locked or number == current
            else tuned.get(label.id, DEFAULT_THRESHOLD)
            for label in labels
        }
        sides.append(model_change.Side(model, cuts))
    names = {label.id: label.name for label in labels}
    gained: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    changes = []
    with project.sibling() as connection:
        ids = reading.read_posting_ids(connection)
        chosen = sorted(Random(0).sample(ids, min(len(ids), MOST_COMPARED)))
        texts = reading.read_texts(connection, chosen)
        before, after = sides
        moves = model_change.moves(before, after, list(names), options, texts)
        done = 0
        for move in breathing(moves):
            if move is None:
                yield Progress(done / len(chosen), what)
                continue
            gains, losses = (tuple(names[label_id] for label_id in side) for side in move)
            gained.update(gains)
            lost.update(losses)
            if gains or losses:
                changes.append(PostingChange(chosen[done], gains, losses))
            done += 1
            yield Progress(done / len(chosen), what)
    shown = sorted(changes, key=lambda change: -len(change.gained + change.lost))[:MOST_EXAMPLES]
    counts = (dict(gained.most_common()), dict(lost.most_common()))
    return ModelChange(*numbers, len(chosen), len(ids), len(changes), *counts, tuple(shown))


def warm_up() -> Generator[Progress, None, None]:
    """Load what training needs before it is asked for, so that it neither waits nor stalls then."""
    from app.learning.features import spans
    from app.learning.training import fitting

    yield from as_progress(spans.load_tables(), "Getting ready")
    yield from as_progress(fitting.load_libraries(), "Getting ready")


def headway(project: Project, midnight: datetime) -> Generator[Progress, None, Headway]:
    """How far the tagging has come; ``midnight`` is when the day began."""
    with project.sibling() as connection:
        return (yield from as_progress(counting.headway(connection, midnight), "Counting answers"))
