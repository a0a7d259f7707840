"""Gather the facts of a report on a project, and write it to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app import __version__
from app.core.decisions import speaks_against
from app.core.errors import FileError, InputError
from app.core.records import Progress
from app.core.report.facts import Contradicted, LabelReport, Report
from app.core.translation import tr, tr_noop
from app.session.state import load_model
from app.session.steps import as_progress
from app.store import reading
from app.store.counting import count_answers
from app.store.doubting import open_doubts

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path

    from app.core.curves import ReliabilityBin
    from app.core.goals import Tuned
    from app.core.history import PastModel
    from app.core.records import Label, LabelQuality
    from app.core.report.facts import ExpectedScores
    from app.learning.training.model import Model
    from app.store.project import Project

MOST_CONTRADICTED = 25
"""The report lists at most this many likely mistakes."""
SUFFIXES = (".html", ".htm", ".pdf")
_LOOKED_AT = 1_000
_WHAT = tr_noop("Writing the report")


class Standing(NamedTuple):
    """The current model, as far as a session knows it. ``loaded`` is None while it is not in memory."""

    past: PastModel | None
    loaded: Model | None
    answers_since: int
    stale: bool


class _Scores(NamedTuple):
    expected: ExpectedScores | None = None
    tuned: Mapping[int, Tuned] = {}
    calibration: tuple[ReliabilityBin, ...] = ()
    contradicted: tuple[Contradicted, ...] = ()


def check_target(path: Path, *, overwrite: bool) -> None:
    """Check that a report can be written to ``path``. Raises InputError or FileError."""
    if path.suffix.lower() not in SUFFIXES:
        raise InputError(
            tr('"{name}" must end in .html or .pdf. Choose one of these endings.', name=path.name)
        )
    if path.is_dir():
        raise FileError(tr('"{path}" is a folder; choose the name of a file in it.', path=path))
    if path.exists() and not overwrite:
        raise FileError(tr('"{path}" already exists. Choose another name, or allow replacing it.', path=path))
    if not path.parent.is_dir():
        raise FileError(
            tr('There is no folder "{parent}"; make it or choose another one.', parent=path.parent)
        )


def write(
    project: Project, standing: Standing, path: Path, render: Callable[[Report], bytes]
) -> Generator[Progress, None, Report]:
    """Write the report to a file as ``render`` shows it, completely or not at all. Returns its facts."""
    from app.formats.writing import write_bytes

    report = yield from gather(project, standing)
    yield Progress(None, tr(_WHAT))
    write_bytes(path, render(report))
    return report


def gather(project: Project, standing: Standing) -> Generator[Progress, None, Report]:
    """Gather the facts of the report from the file and the model's out-of-fold scores.

    The same project gives the same report. No text of a posting is in it, only titles.
    """
    past, model = standing.past, standing.loaded
    if model is None and past is not None and not past.trouble:
        model = yield from load_model(project)
    with project.sibling() as connection:
        labels = reading.read_labels(connection)
        answers = yield from as_progress(count_answers(connection), tr(_WHAT))
        counts, options = reading.read_counts(connection), reading.read_options(connection)
    scores = yield from _scores(project, model, labels)
    trained = {label.label_id: label for label in past.quality.labels} if past is not None else {}
    return Report(
        project=project.path.stem,
        version=__version__,
        counts=counts,
        options=options,
        labels=tuple(
            _label(label, answers.get(label.id, (0, 0)), trained.get(label.id), scores) for label in labels
        ),
        model=past,
        answers_since=standing.answers_since,
        stale=standing.stale,
        expected=scores.expected,
        calibration=scores.calibration,
        contradicted=scores.contradicted,
    )


def _scores(
    project: Project, model: Model | None, labels: tuple[Label, ...]
) -> Generator[Progress, None, _Scores]:
    """All facts from the kept out-of-fold scores; none if no scores are kept."""
    from app.learning.queue import doubts
    from app.learning.scoring.expected_scores import expected_scores

    kept = None if model is None else model.out_of_fold
    if kept is None:
        return _Scores()
    with project.sibling() as connection:
        options, every = reading.read_options(connection), reading.read_labels(connection, hidden=True)
    goals = {label.id: label.goal or options.goal for label in every}
    fixed = {label.id: label.threshold for label in labels if label.locked}
    shown = [label.id for label in labels]
    expected = yield from as_progress(expected_scores(kept, goals, fixed, shown, options), tr(_WHAT))
    tuned = yield from as_progress(kept.tuned(goals), tr(_WHAT))
    thresholds = {label.id: label.threshold for label in labels}
    names = {label.id: label.name for label in labels}
    found = [
        doubt
        for doubt in doubts.likely_mistakes(kept, thresholds, _LOOKED_AT)
        if speaks_against(doubt.answer, doubt.probability, thresholds[doubt.label_id])
    ]
    contradicted = []
    with project.sibling() as connection:
        still_open = yield from as_progress(open_doubts(connection, found), tr(_WHAT))
        for doubt in still_open[:MOST_CONTRADICTED]:
            title, key = reading.read_title(connection, doubt.posting_id)
            contradicted.append(
                Contradicted(title, key, names[doubt.label_id], doubt.answer, doubt.probability)
            )
    return _Scores(expected, tuned, kept.pooled_reliability(shown), tuple(contradicted))


def _label(
    label: Label, answers: tuple[int, int], trained: LabelQuality | None, scores: _Scores
) -> LabelReport:
    expected = scores.expected
    return LabelReport(
        label,
        *answers,
        needs_yes=trained.needs_yes if trained else 0,
        needs_no=trained.needs_no if trained else 0,
        outcome=expected.outcomes.get(label.id) if expected else None,
        f1=expected.f1.get(label.id) if expected else None,
        average_precision=trained.average_precision if trained else None,
        tuned=scores.tuned.get(label.id),
    )
