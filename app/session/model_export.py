"""Export a model: the scikit-learn pipeline to one file, and its card to another next to it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from app import __version__
from app.core.errors import FileError, InputError
from app.core.model_card import ExportedLabel, ModelFacts, model_card
from app.core.records import Progress
from app.session.steps import as_progress
from app.store import reading

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from app.core.history import PastModel
    from app.core.records import Label, Options
    from app.learning.training.model import Model
    from app.store.project import Project


def card_path(path: Path) -> Path:
    """The path of the card of a model exported to ``path``."""
    return path.with_suffix(".md")


def check_target(path: Path, *, overwrite: bool) -> None:
    """Check that a model can be exported to ``path``. Raises InputError or FileError.

    Raises:
        SetupError: a required package is not installed.
    """
    from app.learning.exporting import files

    if path.suffix.lower() not in files.SUFFIXES:
        raise InputError(f'"{path.name}" must end in .skops or .joblib. Choose one of these endings.')
    files.check_can_write(path.suffix.lower())
    for each in (path, card_path(path)):
        if each.is_dir():
            raise FileError(f'"{each}" is a folder; choose the name of a file in it.')
        if each.exists() and not overwrite:
            raise FileError(f'"{each}" already exists. Choose another name, or allow replacing it.')
    if not path.parent.is_dir():
        raise FileError(f'There is no folder "{path.parent}"; make it or choose another one.')


def export_model(
    project: Project, model: Model, former: PastModel, labels: Sequence[Label], options: Options, path: Path
) -> Generator[Progress, None, tuple[Path, Path]]:
    """Write the model and its card, each completely or not at all. Returns both paths."""
    from app.formats.writing import write_bytes
    from app.learning.exporting import files, pipeline

    what = f"Exporting {path.name}"
    with project.sibling() as connection:
        answered, _ = yield from as_progress(reading.read_training_set(connection), what)
        learned_from = zip(answered.titles, answered.texts, strict=True)
        building = pipeline.build(
            model, labels, options, chain(learned_from, reading.read_all_texts(connection))
        )
        built = yield from as_progress(building, what)
    content = files.to_bytes(built, path.suffix.lower())
    yield Progress(None, what)
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
    card = model_card(ModelFacts(path.name, model.id, former, exported, options, versions))
    write_bytes(path, content)
    write_bytes(card_path(path), card.encode())
    return path, card_path(path)
