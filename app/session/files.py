"""Files in and out: import, export, files to classify, copies, and cleaning up after them."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from app.core.errors import FileError, InputError
from app.core.jobs import Job, identity, run
from app.core.records import (
    AS_FOUND,
    EVERYTHING,
    Changes,
    ImportReport,
    IncomingPosting,
    Outcome,
    OutgoingPosting,
    Progress,
    Skipped,
)
from app.core.translation import count, plural, tr
from app.session import classified_file, classifying
from app.session.classified_file import ClassifiedFile
from app.session.classifying import ALONE, EVERY_CORE
from app.session.steps import as_progress, breathing
from app.store import copying, reading, staging, sweeping

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from app.core.records import Classified, Counts, Export, Preview, ReadOptions, Taken
    from app.formats import Reader
    from app.learning.classifying import Classifier
    from app.session.classifying import Resources
    from app.session.state import State
    from app.store.project import Project
    from app.store.staging import StagedImport
    from app.store.sweeping import Leftovers

_BATCH, _BATCH_CHARACTERS = 500, 300_000
"""Postings and characters that an import writes at once: the index is slow in many small pieces."""
_FIRST_BATCH, _FIRST_ROWS = 50, 200
"""The first postings are written in smaller batches, so that progress shows at once."""


class Files:
    """Files that an open project reads and writes. Anything that takes long is returned as a ``Job``."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project

    # --- in ------------------------------------------------------------------------------------------

    def import_job(
        self,
        paths: Sequence[Path],
        options: ReadOptions = AS_FOUND,
        *,
        unlisted_no: bool = True,
        same_text_updates: bool = False,
    ) -> Job[StagedImport, Outcome[ImportReport]]:
        """Import files. Their rows stay hidden until all have been read.

        ``unlisted_no``: labels that a row does not list become *no*, instead of staying unanswered.
        ``same_text_updates``: a row without an id updates the posting with its text, instead of being left
        out. The steps raise InputError if there are doubts about a file that ``options`` do not settle.
        """
        title = (
            tr("Import of {file}", file=paths[0].name)
            if len(paths) == 1
            else plural(len(paths), "Import of {n} file", "Import of {n} files")
        )
        taken: list[Taken] = []
        rows = partial(_rows_of_files, paths, options, taken.append)
        return self._staging_job(
            title, rows, unlisted_no=unlisted_no, same_text_updates=same_text_updates, taken=taken
        )

    def add(self, postings: Sequence[IncomingPosting], title: str | None = None) -> Outcome[ImportReport]:
        """Add a few postings at once, without a job. Raises InputError if all are blank."""
        if not any(posting.text.strip() for posting in postings):
            raise InputError(tr("There is no text to add. Copy or type a job description first."))
        rows = [(1.0, posting) for posting in postings]
        return run(self._staging_job(title or tr("Paste"), lambda: rows, unlisted_no=False))

    def _staging_job(
        self,
        title: str,
        rows: Callable[[], Iterable[Any]],
        *,
        unlisted_no: bool,
        same_text_updates: bool = False,
        taken: Sequence[Taken] = (),
    ) -> Job[StagedImport, Outcome[ImportReport]]:
        state = self._state

        def apply(staged: StagedImport) -> Outcome[ImportReport]:
            changes = Changes()
            known = {label.id for label in state.labels}
            untouched = [label.name for label in state.labels if label.id not in staged.labels]
            if staged.waiting:
                changes = state.refresh(self._project.publish(staged))
            report = ImportReport(
                added=staged.added,
                updated=staged.updated - staged.idle,
                skipped=staged.skipped,
                labels_created=tuple(label.name for label in state.labels if label.id not in known),
                unchanged=staged.idle,
                skipped_count=staged.skipped_count,
                predicted=staged.predicted,
                taken=tuple(taken),
                notes=_notes_of_import(staged, untouched),
            )
            return Outcome(changes, report)

        def steps() -> Generator[Progress, None, StagedImport]:
            return _stage_rows(
                self._project,
                title,
                rows(),
                unlisted_no=unlisted_no,
                same_text_updates=same_text_updates,
            )

        return Job("import", title, steps, apply)

    def clean_up_job(self, *, training: bool = False) -> Job[None, Changes]:
        """Remove what failed, cancelled or interrupted imports and trainings left in the file.

        It has the imports' kind, so that it never runs beside one. Unfinished models are kept while a
        ``training`` runs.
        """
        found = self._project.leftovers()
        steps = partial(_sweep, self._project, replace(found, models=()) if training else found)
        return Job("import", tr("Tidying up"), steps, lambda _: Changes(), quiet=True)

    # --- out -----------------------------------------------------------------------------------------

    def export_job(self, path: Path, choice: Export = EVERYTHING) -> Job[int, int]:
        """Write postings to a file, completely or not at all. Returns their number.

        Raises:
            FileError: the file's format cannot be written.
            NotReadyError: predictions are requested and there is no model.
        """
        from app import formats

        formats.export_format(path, choice.format)  # an unknown format is reported before anything is done
        counts = self._project.counts()
        totals = {"all": counts.todo + counts.done, "todo": counts.todo, "done": counts.done}
        total = totals[choice.show] if choice.posting_ids is None else len(choice.posting_ids)
        classifier = None
        if choice.predictions:
            classifier = self.classifier()
        steps = partial(_export, self._project, path, total, choice, classifier)
        return Job("export", tr("Export to {file}", file=path.name), steps, identity)

    def counts(self) -> Counts:
        """How many postings there are to export."""
        return self._project.counts()

    @property
    def can_predict(self) -> bool:
        """Whether there is a model whose predictions could be written."""
        return self._state.model is not None

    def copy_job(self, path: Path) -> Job[None, None]:
        """Save the whole project under another name. Raises ProjectError if that already exists."""
        return Job(
            "export", tr("Saving {file}", file=path.name), partial(_copy, self._project, path), identity
        )

    # --- files to classify and to evaluate on --------------------------------------------------------

    def classify(self, postings: Iterable[IncomingPosting]) -> Iterator[Classified]:
        """Classify a stream of postings, a batch at a time. Raises NotReadyError without a model."""
        return classifying.classified(self.classifier(), postings)

    def postings(self) -> Iterator[OutgoingPosting]:
        """All postings with their answers, one after the other."""
        with self._project.sibling() as connection:
            yield from reading.outgoing_postings(connection)

    def classifier(self) -> Classifier:
        """The current model with the present labels and thresholds. Raises NotReadyError without a model."""
        from app.learning.classifying import Classifier

        state = self._state
        return Classifier(state.required_model(), state.labels, state.options)

    def classify_file_job(
        self,
        source: Path,
        target: Path,
        options: ReadOptions = AS_FOUND,
        *,
        overwrite: bool = True,
        resources: Resources = ALONE,
        on_skipped: Callable[[Skipped], None] = lambda _: None,
    ) -> Job[int, int]:
        """Write the postings of a file to another one with their assigned labels. Returns their number.

        An interrupted run is continued by the next one that would write the same output.

        Raises:
            NotReadyError: there is no model.
            InputError: both are the same file.
            FileError: the target exists and must not be replaced.
        """
        if source.resolve() == target.resolve():
            raise InputError(
                tr("{file} cannot be read and written at once. Name another file to write.", file=target.name)
            )
        state = self._state
        steps = partial(
            classifying.classify_file,
            self.classifier(),
            source,
            target,
            options,
            depends_on=(state.required_model(), state.labels, state.options),
            overwrite=overwrite,
            resources=resources,
            on_skipped=on_skipped,
        )
        return Job("classify", tr("Classifying {file}", file=source.name), steps, identity)

    def classify_to_results_job(
        self, source: Path, options: ReadOptions = AS_FOUND
    ) -> Job[Path, ClassifiedFile]:
        """Classify a file to view its results. An interrupted run is continued.

        Labels in the file are ignored. Raises NotReadyError without a model.
        """
        state = self._state
        steps = partial(
            classified_file.classify_to_results,
            self.classifier(),
            source,
            replace(options, labels=""),
            depends_on=(state.required_model(), state.labels, state.options),
            resources=EVERY_CORE,
        )
        return Job("classify", tr("Classifying {file}", file=source.name), steps, ClassifiedFile)

    def add_results_job(
        self, results: ClassifiedFile, numbers: Sequence[int]
    ) -> Job[StagedImport, Outcome[ImportReport]]:
        """Add some results to the project, as postings that nobody has tagged."""
        title = tr(
            "Add {postings} from {file}",
            postings=count(len(numbers), "posting"),
            file=results.facts.source.name,
        )
        rows = partial(classified_file.as_postings, results.path, tuple(numbers))
        return self._staging_job(title, rows, unlisted_no=False)

    def classify_stream_job(
        self,
        source: Path,
        stream: BinaryIO,
        options: ReadOptions = AS_FOUND,
        *,
        resources: Resources = ALONE,
        on_skipped: Callable[[Skipped], None] = lambda _: None,
    ) -> Job[int, int]:
        """Write the postings of a file to a stream, as lines of JSON with their labels. Returns their number.

        Raises NotReadyError without a model.
        """
        steps = partial(
            classifying.classify_stream,
            self.classifier(),
            source,
            stream,
            options,
            resources=resources,
            on_skipped=on_skipped,
        )
        return Job("classify", tr("Classifying {file}", file=source.name), steps, identity)

    def evaluate(self, path: Path, options: ReadOptions = AS_FOUND) -> dict[str, Any]:
        """Evaluate what ``classify`` assigns on a file with labels.

        Raises:
            NotReadyError: there is no model.
            InputError: no row of the file has labels.
        """
        from app.learning.scoring.held_out import evaluate_on

        state = self._state
        model = state.required_model()
        rows = _labelled_postings(path, options)
        if not rows:
            raise InputError(
                tr("No posting in {file} has labels. Name the column that holds them.", file=path.name)
            )
        return evaluate_on(model, state.labels, state.options, rows)


def readable_suffixes() -> tuple[str, ...]:
    """The suffixes of files that can be imported."""
    from app import formats

    return formats.readable_suffixes()


def preview(path: Path, options: ReadOptions = AS_FOUND) -> Preview:
    """A preview of an import. Raises UserError if the file cannot be read."""
    from app import formats

    return formats.preview(path, options)


def label_counts_job(paths: Sequence[Path], options: ReadOptions) -> Job[dict[str, int], dict[str, int]]:
    """Count how many postings of some files have each label, by its name in the files."""
    steps = partial(_count_labels, paths, replace(options, renamed=None, anyway=True))
    return Job("count labels", tr("Counting the labels"), steps, identity)


def _count_labels(paths: Sequence[Path], options: ReadOptions) -> Generator[Progress, None, dict[str, int]]:
    counts: Counter[str] = Counter()
    yield Progress(None, tr("Counting the labels"))
    for number, (fraction, row) in enumerate(breathing(_rows_of_files(paths, options, lambda _: None))):
        if not isinstance(row, Skipped):
            counts.update(row.labels or ())
            for name in (*(row.no or ()), *row.unanswered):
                counts.setdefault(name, 0)
        if number % _BATCH == 0:
            yield Progress(
                fraction, tr("Counting the labels: {postings}", postings=count(number + 1, "posting"))
            )
    return dict(counts)


def reads_whole(path: Path) -> bool:
    """Whether even a preview of this file takes long, if it is large; False if it cannot be read at all."""
    from app import formats

    try:
        return formats.reads_whole(path)
    except FileError:
        return False


def label_names(words: str) -> dict[str, str]:
    """Parse names for numbered labels, given as text or as a file. Raises UserError."""
    from app import formats

    return formats.read_label_names(words)


def read_postings(
    path: Path,
    options: ReadOptions = AS_FOUND,
    on_skipped: Callable[[Skipped], None] = lambda _: None,
    *,
    doubts_about: tuple[str, ...] = ("text",),
) -> Iterator[IncomingPosting]:
    """Iterate over the postings of a file.

    Raises UserError if it cannot be read, or if there are doubts about its texts or labels that the options
    do not settle.
    """
    from app import formats

    with formats.open_file(path, options) as reader:
        if not options.anyway:
            reader.refuse_doubts(*doubts_about)
        for row in reader:
            if isinstance(row, Skipped):
                on_skipped(row)
            else:
                yield row


def _labelled_postings(path: Path, options: ReadOptions) -> list[IncomingPosting]:
    """The labelled postings of a file, each once. Raises the same errors as ``read_postings``."""
    from app import formats

    rows = read_postings(path, options, doubts_about=("text", "labels"))
    return [row for row in formats.together(rows) if row.labels is not None]


def _rows_of_files(
    paths: Sequence[Path], options: ReadOptions, on_taken: Callable[[Taken], None]
) -> Iterator[tuple[float, IncomingPosting | Skipped]]:
    """The rows of several files, each with the fraction of all files read so far, 0..1.

    ``on_taken`` is called with how each file was read. Raises InputError if there are doubts about a file
    that the options do not settle.
    """
    from app import formats

    open_file = formats.open_file
    first: Reader | None = None
    try:
        for path in paths:  # all of them before the first row, so that a bad file has no effect
            reader = open_file(path, options)
            if first is None:
                first = reader  # stays open, since a workbook is read whole each time
            if not options.anyway:
                reader.refuse_doubts("text", "labels")
            if reader is not first:
                reader.close()
        for number, path in enumerate(paths):
            with first or open_file(path, options) as reader:
                first = None
                for row in reader:
                    yield (number + reader.fraction) / len(paths), row
                on_taken(reader.taken)
    finally:
        if first is not None:
            first.close()


def _stage_rows(
    project: Project,
    title: str,
    rows: Iterable[tuple[float, IncomingPosting | Skipped]],
    *,
    unlisted_no: bool,
    same_text_updates: bool = False,
) -> Generator[Progress, None, StagedImport]:
    """Stage rows in the project. Ends early if the disk is nearly full, since ``sweep`` needs room."""
    with project.sibling() as connection:
        stage = staging.Staging(
            connection, title, unlisted_no=unlisted_no, same_text_updates=same_text_updates
        )
        batch: list[IncomingPosting] = []
        size = written = 0
        for fraction, row in breathing(rows):
            if isinstance(row, Skipped):
                stage.skip(row)
            else:
                batch.append(row)
                size += len(row.text)
            if len(batch) >= (_FIRST_BATCH if written < _FIRST_ROWS else _BATCH) or size > _BATCH_CHARACTERS:
                project.require_room()
                stage.add(batch)
                written += len(batch)
                batch, size = [], 0
                yield Progress(fraction, title)
        stage.add(batch)
        yield Progress(1.0, title)
        return (yield from as_progress(stage.finish(), title))


def _notes_of_import(staged: StagedImport, untouched: Sequence[str]) -> tuple[str, ...]:
    """Sentences about decisions of an import. ``untouched`` labels are not named by any file."""
    notes = []
    if staged.merged:
        notes.append(
            plural(
                staged.merged,
                "{n} row was about a posting that another row is about, and were merged.",
                "{n} rows were about a posting that another row is about, and were merged.",
            )
        )
    if staged.disputed:
        notes.append(
            plural(
                staged.disputed,
                "{n} posting has labels on which the rows disagree. These stay unanswered.",
                "{n} postings have labels on which the rows disagree. These stay unanswered.",
            )
        )
    if staged.superseded:
        notes.append(
            plural(
                staged.superseded,
                "{n} row was replaced by a later row with the same id.",
                "{n} rows were replaced by a later row with the same id.",
            )
        )
    if untouched and staged.labelled and staged.updated > staged.idle:
        labels = ", ".join(untouched[:5])
        if len(untouched) > 5:
            labels = tr("{names} and {left:,} more", names=labels, left=len(untouched) - 5)
        notes.append(tr("Labels that the files do not name keep their answers: {labels}.", labels=labels))
    return tuple(notes)


def _sweep(project: Project, found: Leftovers) -> Generator[Progress, None, None]:
    """Remove what unfinished imports and trainings left in the file."""
    with project.sibling() as connection:
        for _ in sweeping.sweep(connection, found):
            yield Progress(None, tr("Tidying up"))


class ExportFormat(NamedTuple):
    """A format that can be written: what it is chosen by, its title, its ending, what it cannot hold."""

    name: str
    title: str
    suffix: str
    cannot_hold: tuple[str, ...]


def export_formats() -> tuple[ExportFormat, ...]:
    """The formats that can be written."""
    from app import formats

    return tuple(
        ExportFormat(each.export_name, each.export_title, each.suffixes[0], each.cannot_hold)
        for each in formats.EXPORTS
    )


def left_out(path: Path, export_name: str | None = None) -> tuple[str, ...]:
    """The parts of a posting that a format cannot hold, as nouns. Raises FileError for an unknown format."""
    from app import formats

    return formats.export_format(path, export_name).cannot_hold


def _export(
    project: Project,
    path: Path,
    total: int,
    choice: Export,
    classifier: Classifier | None,
) -> Generator[Progress, None, int]:
    """Write postings to a file. Returns their number."""
    from app import formats

    written = 0
    with project.sibling() as connection:
        postings: Iterable[OutgoingPosting] = reading.outgoing_postings(
            connection, choice.show, choice.posting_ids
        )
        if classifier is not None:
            postings = _with_predictions(classifier, postings, answers=choice.answers)
        steps = formats.write(path, breathing(postings), choice.format, plain=choice.plain)
        with closing(steps) as counts:
            for count in counts:
                written = count
                yield Progress(min(1.0, written / max(1, total)), tr("Export to {file}", file=path.name))
    return written


def _with_predictions(
    classifier: Classifier, postings: Iterable[OutgoingPosting], *, answers: bool
) -> Iterator[OutgoingPosting]:
    """The postings with a model's probabilities; without ``answers``, with the model's labels instead."""
    remaining = iter(postings)
    while batch := list(islice(remaining, classifying.FEW)):
        rows = (IncomingPosting("", 0, row.text, row.title) for row in batch)
        for posting, found in zip(batch, classifying.classified(classifier, rows), strict=True):
            fields = {**posting.fields, "model_id": classifier.model_id}
            rounded = {name: round(value, 4) for name, value in found.probabilities.items()}
            if answers:
                yield replace(posting, fields=fields, probabilities=rounded)
            else:
                guessed = replace(posting, labels=found.labels, no=(), done=False)
                yield replace(guessed, fields=fields, probabilities=rounded)


def _copy(project: Project, path: Path) -> Generator[Progress, None, None]:
    """Save the whole project under another name."""
    what = tr("Saving {file}", file=path.name)
    yield Progress(None, what)
    with closing(copying.copy(project.copy_source, path)) as shares:
        for share in shares:
            yield Progress(share, what)
