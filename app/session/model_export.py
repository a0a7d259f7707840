"""Export a model, as a scikit-learn pipeline or as a project without postings, with its card beside it."""

from __future__ import annotations

import contextlib
from itertools import chain
from typing import TYPE_CHECKING

from app import __version__
from app.core.errors import FileError, InputError, ProjectError
from app.core.model_card import ExportedLabel, ModelFacts, model_card
from app.core.records import Progress
from app.core.translation import tr
from app.session.steps import as_progress
from app.store import model_copies, reading
from app.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from app.core.history import PastModel
    from app.core.records import Label, Options
    from app.core.translation import Language
    from app.learning.training.model import Model


EDIT = "edit"
"""The key of the model setting that holds the number of the newest edit it was trained on."""


def card_path(path: Path) -> Path:
    """The path of the card of a model exported to ``path``."""
    return path.with_suffix(".md")


PROJECT = ".jobtag"
"""The suffix of a model as a project without postings, for Jobtag itself."""


def check_target(path: Path, *, overwrite: bool) -> None:
    """Check that a model can be exported to ``path``. Raises InputError or FileError.

    A project with postings is never replaced.

    Raises:
        SetupError: a required package is not installed.
    """
    from app.learning.exporting import files

    suffix = path.suffix.lower()
    if suffix not in (*files.SUFFIXES, PROJECT):
        raise InputError(
            tr(
                '"{name}" must end in .skops, .joblib or {project}. Choose one of these endings.',
                name=path.name,
                project=PROJECT,
            )
        )
    files.check_can_write(suffix)
    for each in (path, card_path(path)):
        if each.is_dir():
            raise FileError(tr('"{each}" is a folder; choose the name of a file in it.', each=each))
        if each.exists() and not overwrite:
            raise FileError(
                tr('"{each}" already exists. Choose another name, or allow replacing it.', each=each)
            )
    if suffix == PROJECT and path.exists() and not _holds_no_postings(path):
        raise FileError(
            tr('"{path}" is no exported model, so it is not replaced. Choose another name.', path=path)
        )
    if not path.parent.is_dir():
        raise FileError(
            tr('There is no folder "{parent}"; make it or choose another one.', parent=path.parent)
        )


def _holds_no_postings(path: Path) -> bool:
    try:
        with contextlib.closing(Project(path, read_only=True)) as project:
            return not project.posting_ids("all")
    except ProjectError:
        return False


def export_model(
    project: Project,
    model: Model,
    former: PastModel,
    labels: Sequence[Label],
    options: Options,
    path: Path,
    language: Language,
) -> Generator[Progress, None, tuple[Path, Path]]:
    """Write the model and its card, each completely or not at all. Returns both paths."""
    from app.formats.writing import write_bytes
    from app.learning.exporting import files

    if path.suffix.lower() == PROJECT:
        yield from _write_project(project, former, path)
    else:
        write_bytes(path, (yield from _pipeline(project, model, labels, options, path)))
    scores = model.out_of_fold
    exported = [
        ExportedLabel(
            label,
            scores.effect(label.id, label.threshold, label.threshold).after
            if scores is not None and label.id in model.label_ids
            else None,
        )
        for label in labels
    ]
    versions = {"Jobtag": __version__, **files.versions()}
    card = model_card(ModelFacts(path.name, model.id, former, exported, options, versions), language)
    write_bytes(card_path(path), card.encode())
    return path, card_path(path)


def _pipeline(
    project: Project, model: Model, labels: Sequence[Label], options: Options, path: Path
) -> Generator[Progress, None, bytes]:
    """The model as a file of scikit-learn."""
    from app.learning.exporting import files, pipeline

    what = tr("Exporting {file}", file=path.name)
    with project.sibling() as connection:
        answered, _ = yield from as_progress(reading.read_training_set(connection), what)
        learned_from = zip(answered.titles, answered.texts, strict=True)
        building = pipeline.build(
            model, labels, options, chain(learned_from, reading.read_all_texts(connection))
        )
        built = yield from as_progress(building, what)
    content = files.to_bytes(built, path.suffix.lower())
    yield Progress(None, what)
    return content


def _write_project(project: Project, former: PastModel, path: Path) -> Generator[Progress, None, None]:
    with project.sibling() as connection:
        # No edit of the new project is newer than the model.
        writing = model_copies.write(connection, former.number, {EDIT: 0}, path)
        yield from as_progress(writing, tr("Exporting {file}", file=path.name))
