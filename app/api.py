"""Jobtag from scripts and notebooks: open a project, classify texts, train, read the answers.

::

    from app.api import open_project

    with open_project("jobs.jobtag") as project:
        for prediction in project.classify(["Senior Java engineer in Leeds"]):
            print(prediction.labels, prediction.probabilities)

Errors that you can solve are a ``UserError``, whose text says how.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import UserError
from app.core.jobs import run
from app.session import Prediction, Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from os import PathLike
    from typing import Self

    from app.core.records import ImportReport, Progress, Quality

__all__ = ["AnsweredPosting", "Prediction", "Project", "UserError", "open_project"]


@dataclass(frozen=True, slots=True)
class AnsweredPosting:
    """A posting with the answers that people gave it.

    ``key`` is the id that its file gave it, or None. ``yes`` and ``no`` are label names; a label in neither
    is unanswered.
    """

    key: str | None
    title: str
    text: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    done: bool


def open_project(path: str | PathLike[str], *, create: bool = False, read_only: bool = False) -> Project:
    """Open a project file. Use it in a ``with`` block, which closes it.

    Args:
        path: the .jobtag file.
        create: create a new project; an existing file is refused.
        read_only: refuse changes. A project that is open elsewhere, as in the window, can only be read.

    Raises:
        UserError: it cannot be opened; the text says why and what to do.
    """
    where = Path(path)
    return Project(Session.create(where) if create else Session.open(where, read_only=read_only))


class Project:
    """An open project. Its methods belong to the thread that opened it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of all labels, in the project's order."""
        return tuple(label.name for label in self._session.labels.all)

    @property
    def model_id(self) -> str:
        """The id of the model: the same answers give the same id. "" before the first training."""
        return self._session.models.id

    def classify(
        self, texts: Sequence[str], titles: Sequence[str] | None = None, *, evidence: bool = False
    ) -> list[Prediction]:
        """Classify n texts, with n titles or none.

        With ``evidence``, each prediction lists the words for and against its labels.

        Raises:
            UserError: the project has no model yet.
            ValueError: there are not as many titles as texts.
        """
        if isinstance(texts, str):
            raise TypeError("Give a list of texts, even for a single one.")
        if titles is not None and len(titles) != len(texts):
            raise ValueError(f"There are {len(texts)} texts and {len(titles)} titles.")
        return self._session.models.predictor().predict(texts, titles, evidence=evidence)

    def train(self, on_progress: Callable[[Progress], None] | None = None) -> Quality:
        """Train on all answers and return the out-of-fold scores.

        Raises UserError if there are too few answers, or the project is read-only.
        """
        return run(self._session.models.train_job(), on_progress).report

    def answers(self) -> Iterator[AnsweredPosting]:
        """Yield the postings that have an answer."""
        for posting in self._session.files.postings():
            if posting.labels or posting.no:
                yield AnsweredPosting(
                    posting.key, posting.title, posting.text, posting.labels, posting.no, posting.done
                )

    def import_files(self, *paths: str | PathLike[str], unlisted_no: bool = True) -> ImportReport:
        """Import postings from files or folders, like ``jobtag import``.

        ``unlisted_no`` says whether labels that a posting of a labelled file does not list become *no*.

        Raises UserError if a file cannot be read.
        """
        job = self._session.files.import_job([Path(path) for path in paths], unlisted_no=unlisted_no)
        return run(job).report

    def close(self) -> None:
        """Close the file. All changes are on disk already."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
