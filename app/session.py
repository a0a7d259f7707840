"""One open project and its verbs, for the command line and the window alike.

The data runs straight: a file is read and staged, published, answered by edits, frozen into a training
set, learned from, and the model's probabilities meet each label's threshold.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from app import resources
from app.core.errors import InputError
from app.core.jobs import Job, as_it_is, run
from app.core.orders import AS_IMPORTED
from app.core.questions import MOST_ASKED, MOST_DOUBTED, Question
from app.core.records import AS_FOUND, Answer, Changes, ImportReport, Outcome, Progress
from app.core.tagging import Tagging
from app.open_model import OpenModel
from app.work import files, finding, many, models, questioning, queueing

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from app.core.headway import Headway
    from app.core.orders import Order
    from app.core.query import Query
    from app.core.records import (
        Classified,
        IncomingPosting,
        ReadOptions,
    )
    from app.core.settling import Settling
    from app.learning.training.model import Model
    from app.store.staging import StagedImport

SAMPLE_LABELS = (
    "IT", "Healthcare", "Finance", "Education", "Logistics", "Hospitality", "Senior", "Entry level", "Remote",
    "Part-time", "English", "German", "French", "Spanish",
)  # fmt: skip
"""The labels of the sample, in the order that a person would give them."""

preview = files.preview
read_postings = files.read_postings
readable_suffixes = files.readable_suffixes


def open_sample(path: Path) -> Session:
    """A new project at ``path`` with the sample's postings, tagged and untagged ones; whole or not at all."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with Session.create(unfinished, SAMPLE_LABELS) as session:
            run(session.import_job([resources.sample_postings()]))
            session.forget_edits()
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return Session.open(path)


class Session(OpenModel):
    """One open project and its verbs. What takes long is given out as a ``Job``."""

    def classify(self, postings: Iterable[IncomingPosting]) -> Iterator[Classified]:
        """Classify postings as they come, a batch at a time. Raises NotReadyError without a model."""
        return files.classify(self._needed_model(), self._labels, self._options, postings)

    def evaluate(self, path: Path, options: ReadOptions = AS_FOUND) -> dict[str, Any]:
        """The scores of what ``classify`` assigns on a file with labels.

        Raises:
            NotReadyError: there is no model.
            InputError: no row of the file has labels.
        """
        from app.learning.scoring import held_out

        model = self._needed_model()
        rows = [row for row in files.read_postings(path, options) if row.labels is not None]
        if not rows:
            raise InputError(f"No posting in {path.name} has labels. Name the column that holds them.")
        scores: dict[str, Any] = held_out.evaluate_on(model, self._labels, self._options, rows)
        return scores

    # --- jobs: long work to be run elsewhere, and how its result is adopted here ---------------------

    def import_job(
        self, paths: Sequence[Path], options: ReadOptions = AS_FOUND, *, unlisted_no: bool = True
    ) -> Job[StagedImport, Outcome[ImportReport]]:
        """Bring files in. Their rows stay out of sight until all of them are there."""
        title = f"Import of {paths[0].name}" if len(paths) == 1 else f"Import of {len(paths)} files"
        return self._staging_job(title, partial(files.rows_of_files, paths, options), unlisted_no=unlisted_no)

    def add_postings(
        self, postings: Sequence[IncomingPosting], title: str = "Paste"
    ) -> Outcome[ImportReport]:
        """Add a handful of postings here and now. Raises InputError where all are blank."""
        if not any(posting.text.strip() for posting in postings):
            raise InputError("There is no text to add. Copy or type a job description first.")
        rows = [(1.0, posting) for posting in postings]
        return run(self._staging_job(title, lambda: rows, unlisted_no=False))

    def _staging_job(
        self, title: str, rows: Callable[[], Iterable[Any]], *, unlisted_no: bool
    ) -> Job[StagedImport, Outcome[ImportReport]]:
        def adopt(staged: StagedImport) -> Outcome[ImportReport]:
            changes = Changes()
            known = {label.id for label in self._labels}
            if staged.waiting:
                changes = self._reread(self._project.publish(staged))
            created = tuple(label.name for label in self._labels if label.id not in known)
            return Outcome(changes, ImportReport(staged.added, staged.updated, staged.skipped, created))

        def steps() -> Generator[Progress, None, StagedImport]:
            return files.stage_rows(self._project, title, rows(), unlisted_no=unlisted_no)

        return Job("import", title, steps, adopt)

    def sweep_job(self, *, training: bool = False) -> Job[None, Changes]:
        """Remove what failed, cancelled or interrupted imports and trainings left in the file.

        Of the kind of imports: never beside one. While a ``training`` runs, what trainings left is spared.
        """
        found = self._project.leftovers()
        steps = partial(files.sweep, self._project, replace(found, models=()) if training else found)
        return Job("import", "Tidying up", steps, lambda _: Changes(), quiet=True)

    # --- finding and answering many postings ---------------------------------------------------------

    def find_job(
        self, query: Query, show: str = "all", order: Order = AS_IMPORTED
    ) -> Job[array[int], array[int]]:
        """The ids of the postings "todo", "done" or "all" that a query finds. Steps carry those found so far.

        Its steps raise InputError where the query names a label that does not exist.

        Raises:
            InputError: the query could not be understood.
            NotReadyError: it asks for probabilities, or the order for a model, and there is none.
        """
        if query.trouble:
            raise InputError(query.trouble)
        model = self._needed_model() if query.probabilities or order.needs_model else self._model
        steps = partial(self._found, query, show, order, model)
        return Job("search", "Searching", steps, as_it_is, newest_wins=True)

    def _found(
        self, query: Query, show: str, order: Order, model: Model | None
    ) -> Generator[Progress, None, array[int]]:
        sorted_by = order if order.plain else AS_IMPORTED
        found = finding.find(self._project, query, show, sorted_by, model)
        if order.kind == "random":
            return finding.by_chance(found)
        if not order.learned:
            return found
        answered = self._current.answered if self._current else 0
        state = (self._labels, self._options, answered)
        return queueing.ordered(self._project, found, order, self._pools, model, *state)

    @property
    def settling(self) -> Settling | None:
        """How much the latest answers changed, told with a queue; None until enough are given."""
        return self._pools.settling

    @property
    def likened(self) -> str:
        """The title of the posting that the last order went by likeness to; "" where it went otherwise."""
        return self._pools.likened

    def headway_job(self) -> Job[Headway, Headway]:
        """How far the tagging has come: done, pace, answers of each label."""
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        steps = partial(models.headway, self._project, midnight)
        return Job("headway", "Counting answers", steps, as_it_is, newest_wins=True, quiet=True)

    def more_like_job(self, posting_id: int) -> Job[array[int], array[int]]:
        """A posting and those most like it, the likest first."""
        steps = partial(finding.more_like, self._project, posting_id)
        return Job("search", "Searching", steps, as_it_is, newest_wins=True)

    def alike_job(self, posting_id: int) -> Job[tuple[int, ...], tuple[int, ...]]:
        """The postings to do that are nearly the same as a posting, the likest first."""
        steps = partial(finding.nearly_same, self._project, posting_id)
        title = "Looking for near-identical postings"
        return Job("alike", title, steps, as_it_is, newest_wins=True, quiet=True)

    def unanswered_questions_job(
        self, label_id: int, most: int = MOST_ASKED
    ) -> Job[tuple[Question, ...], tuple[Question, ...]]:
        """Questions about a label for done postings where it is unanswered, those that matter most first."""
        asked = (label_id, most, self._model, self._feature_cache, self._options)
        steps = partial(questioning.unanswered, self._project, *asked)
        title = f"Questions about {self.label(label_id).name}"
        return Job("questions", title, steps, as_it_is, newest_wins=True)

    def doubt_questions_job(
        self, most: int = MOST_DOUBTED, label_id: int | None = None
    ) -> Job[tuple[Question, ...], tuple[Question, ...]]:
        """Questions about answers that the model or a nearly identical posting contradicts, worst first.

        About one label, or with None about all.
        """
        steps = partial(questioning.doubts, self._project, most, label_id, self._model, self._feature_cache)
        return Job("questions", "Likely mistakes", steps, as_it_is, newest_wins=True)

    def answer_many_job(
        self, posting_ids: Sequence[int], label_id: int, answer: Answer | None
    ) -> Job[Changes, Changes]:
        """Say yes, no or nothing (None) of a label for many postings, as one step of undo."""
        word = {Answer.YES: "yes", Answer.NO: "no", None: "unanswered"}[answer]
        title = f"{self.label(label_id).name}: {word} for {_postings(posting_ids)}"
        return self._retag_job(title, posting_ids, lambda before: before.with_answer(label_id, answer))

    def finish_many_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """Done for many: their unanswered labels become *no*, but those suggested for each of them yes."""
        last, hidden = self._all_labels()

        def finished(before: Tagging, suggested: Sequence[int] = ()) -> Tagging:
            return before.finished(last, hidden, suggested)

        title = f"Done for {_postings(posting_ids)}"
        if not self.suggesting:
            return self._retag_job(title, posting_ids, finished)
        title = f"{title} as suggested"
        model, quality = self._partial or self._needed_model(), self.quality
        lacking = {label.label_id for label in quality.labels if not label.ready} if quality else set()
        suggest = partial(models.suggested, model, self._labels, self._options, lacking)
        steps = partial(many.finish, self._project, posting_ids, finished, suggest, title)
        return Job("many", title, steps, as_it_is, alone=True)

    @property
    def suggesting(self) -> bool:
        """Whether labels are suggested for postings to do: that takes a model."""
        return self._options.suggesting and (self._partial or self._current) is not None

    def reopen_many_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """Many are not done any more; their answers stay."""
        return self._retag_job(f"Reopen {_postings(posting_ids)}", posting_ids, Tagging.reopened)

    def answer_alike_job(self, posting_ids: Sequence[int], model_id: int) -> Job[Changes, Changes]:
        """Give postings the answers of another one, such as near-duplicates of it; their own stay."""
        like = self.tagging(model_id)
        title = f"The same answers for {_postings(posting_ids)}"
        return self._retag_job(title, posting_ids, lambda before: before.completed(like))

    def flag_many_job(self, posting_ids: Sequence[int], flagged: bool) -> Job[Changes, Changes]:
        """``flag`` as a job, for many postings."""
        title = f"{'Flag' if flagged else 'Unflag'} {_postings(posting_ids)}"
        steps = partial(many.flag, self._project, posting_ids, flagged, title)
        return Job("many", title, steps, as_it_is, alone=True)

    def delete_many_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """``delete_postings`` as a job, for many postings."""
        title = f"Delete {_postings(posting_ids)}"
        steps = partial(many.delete, self._project, posting_ids, title)
        return Job("many", title, steps, as_it_is, alone=True)

    def step_job(self, *, forward: bool) -> Job[Changes | None, Changes]:
        """Undo or redo (``forward``) as a job, for steps that take long."""
        title = f"Redo {self.redo_title or ''}" if forward else f"Undo {self.undo_title or ''}"
        steps = partial(many.step, self._project, title.strip(), forward=forward)
        return Job("many", title.strip(), steps, self._reread, alone=True)

    def export_job(self, path: Path) -> Job[int, int]:
        """Write all postings with their answers into a file, whole or not at all; gives their number."""
        counts = self.counts()
        steps = partial(files.export, self._project, path, counts.todo + counts.done)
        return Job("export", f"Export to {path.name}", steps, as_it_is)

    def copy_job(self, path: Path) -> Job[None, None]:
        """Save the whole project under another name. Raises ProjectError where that exists already."""
        return Job("export", f"Saving {path.name}", partial(files.copy, self._project, path), as_it_is)

    def classify_file_job(self, source: Path, target: Path, options: ReadOptions = AS_FOUND) -> Job[int, int]:
        """Write the postings of a file to another with their assigned labels; gives their number.

        Raises:
            NotReadyError: there is no model.
            InputError: both are the same file.
        """
        if source.resolve() == target.resolve():
            raise InputError(f"{target.name} cannot be read and written at once. Name another file to write.")
        model, chosen = self._needed_model(), (self._labels, self._options)
        steps = partial(files.classify_file, model, *chosen, source, target, options)
        return Job("classify", f"Classifying {source.name}", steps, as_it_is)


def _postings(posting_ids: Sequence[int]) -> str:
    return "1 posting" if len(posting_ids) == 1 else f"{len(posting_ids):,} postings"
