"""One open project and its verbs, for the command line and the window alike.

Data flows in one direction: a file is read, staged and published; edits answer its postings; training takes a
snapshot of the answers; the model's probabilities are compared with each label's threshold. A session owns
parts, each with the verbs about one thing. A part knows the shared ``State`` and no other part.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app import resources
from app.core.jobs import Job, identity, run
from app.core.labels import checked_name
from app.core.records import Changes, Label
from app.core.samples import sample
from app.core.translation import tr
from app.session import bulk
from app.session.backups import Backups
from app.session.classifying import Resources
from app.session.files import (
    Files,
    export_formats,
    label_counts_job,
    label_names,
    left_out,
    preview,
    read_postings,
    readable_suffixes,
    reads_whole,
)
from app.session.labels import Labels
from app.session.models import Models
from app.session.postings import Postings
from app.session.predictor import Prediction, Predictor
from app.session.questions import Questions
from app.session.scores import Scores
from app.session.search import Search
from app.session.state import State
from app.session.steps import as_progress
from app.store import soundness
from app.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from pathlib import Path
    from typing import Self

    from app.core.errors import ProjectError
    from app.core.records import Options, Progress
    from app.core.report.facts import Report

__all__ = [
    "SAMPLE_LABELS",
    "Prediction",
    "Predictor",
    "Resources",
    "Session",
    "export_formats",
    "label_counts_job",
    "label_names",
    "left_out",
    "open_sample",
    "preview",
    "read_postings",
    "readable_suffixes",
    "reads_whole",
]

SAMPLE_LABELS = sample().labels
"""The labels of the English sample."""


def open_sample(path: Path, language: str = "en") -> Session:
    """Create a project at ``path`` with the postings of a sample, completely or not at all, and open it.

    ``language`` is a code of ``LANGUAGE_CODES``.
    """
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with Session.create(unfinished, sample(language).labels) as session:
            run(session.files.import_job([resources.sample_postings(language)]))
            session.forget_edits()
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return Session.open(path)


def _look_for_damage(project: Project) -> Generator[Progress, None, None]:
    with project.sibling() as connection:
        steps = soundness.thorough_look(connection, project.path)
        found = yield from as_progress(steps, tr("Looking for damage"))
        if found is not None:
            raise found


class Session:
    """One open project. Its methods belong to one thread; each edit returns what it changed.

    Anything that takes long is returned as a ``Job``.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._state = State(project)
        self.postings = Postings(self._state)
        self.labels = Labels(self._state)
        self.models = Models(self._state)
        self.scores = Scores(self._state)
        self.search = Search(self._state)
        self.questions = Questions(self._state)
        self.files = Files(self._state)
        self.backups = Backups(self._state)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a project. Raises ProjectError, or ProjectBusyError if another process holds it."""
        project = Project(path, read_only=read_only)
        try:
            return cls(project)
        except BaseException:
            project.close()
            raise

    @classmethod
    def create(cls, path: Path, label_names: Iterable[str] = ()) -> Self:
        """Create a project and open it. Raises UserError if that fails or two labels have the same name."""
        names: list[Label] = []
        for name in label_names:  # before the file is created, so that a bad name leaves none behind
            names.append(Label(0, checked_name(name, names), ""))
        Project.create(path)
        session = cls.open(path)
        try:
            for label in names:
                session.labels.add(label.name)
        except BaseException:
            session.close()
            path.unlink()
            raise
        return session

    def close(self) -> None:
        """Close the file. Everything is already on disk."""
        self._project.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- the project as a whole ----------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The project's file."""
        return self._project.path

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return self._project.read_only

    @property
    def trouble(self) -> ProjectError | None:
        """Why nothing is written to the file any more (it is damaged or gone); None if all is well."""
        return self._project.trouble

    @property
    def options(self) -> Options:
        """The project's options."""
        return self._state.options

    def set_options(self, options: Options) -> Changes:
        """Change the project's options."""
        return self._state.set_options(options)

    def report_job(
        self, path: Path, render: Callable[[Report], bytes], *, overwrite: bool = False
    ) -> Job[Report, Report]:
        """Write a report on the project to a file, as ``render`` shows its facts. Returns these.

        ``render`` runs in the job's thread. The same project gives the same facts.

        Raises:
            InputError: the name ends in neither .html nor .pdf.
            FileError: the file exists and must not be replaced, or cannot be written.
        """
        from app.session import report  # late, since few projects are opened for a report

        report.check_target(path, overwrite=overwrite)
        state, models = self._state, self.models
        standing = report.Standing(state.current, state.model, models.answers_since, models.stale)
        steps = partial(report.write, self._project, standing, path, render)
        return Job("export", tr("Report {file}", file=path.name), steps, identity)

    def check(self) -> list[str]:
        """List what is wrong with the file, in sentences; empty if it is intact."""
        return self._project.check()

    @property
    def large(self) -> bool:
        """Whether only a part of the file was checked on opening; see ``look_for_damage_job``."""
        return self._project.large

    def look_for_damage_job(self) -> Job[None, None]:
        """Check all pages. Its steps raise DamagedProjectError, after which nothing is written."""
        steps = partial(_look_for_damage, self._project)
        return Job("check", tr("Looking for damage"), steps, identity, quiet=True)

    def mend(self) -> list[str]:
        """Repair what ``check`` finds, as far as possible, in one transaction. Returns what was wrong.

        Raises:
            DamagedProjectError: pages of the file are damaged, so a backup or a recovery is needed.
        """
        mended = self._project.mend()
        self._state.refresh(Changes(label_list=True, goals=True))
        return mended

    # --- undo and redo -------------------------------------------------------------------------------

    def undo(self) -> Changes:
        """Undo the newest edit, if there is one."""
        return self._state.refresh(self._project.step(forward=False))

    def redo(self) -> Changes:
        """Redo the last undone edit, if there is one."""
        return self._state.refresh(self._project.step(forward=True))

    def step_job(self, *, forward: bool) -> Job[Changes | None, Changes]:
        """Undo or redo (``forward``) as a job, for steps that take long."""
        title = (
            tr("Redo {step}", step=self.redo_title or "")
            if forward
            else tr("Undo {step}", step=self.undo_title or "")
        )
        steps = partial(bulk.step, self._project, title.strip(), forward=forward)
        return Job("many", title.strip(), steps, self._state.refresh, alone=True)

    def step_postings(self, *, forward: bool) -> int:
        """How many postings undo or redo (``forward``) would change. With many, it takes a while."""
        return self._project.next_postings(forward=forward)

    @property
    def undo_title(self) -> str | None:
        """The title of the edit that undo would revert, for the menu."""
        return self._state.next_title(forward=False)

    @property
    def redo_title(self) -> str | None:
        """The title of the edit that redo would repeat, for the menu."""
        return self._state.next_title(forward=True)

    def step_number(self, *, forward: bool) -> int | None:
        """The number of the edit that undo would revert, or that redo (``forward``) would repeat.

        Numbers are never reused, so the same number means the same step. None if there is none.
        """
        return self._project.next_number(forward=forward)

    def forget_edits(self) -> None:
        """Clear the history: nothing done so far can be undone any more."""
        self._state.forget_edits()
