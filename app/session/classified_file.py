"""A classified file whose results are viewed: kept in a temporary file, searched, saved, forwarded."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from itertools import tee
from typing import TYPE_CHECKING, Any

from app.core.errors import FileError, InputError
from app.core.jobs import Job, identity
from app.core.places import home
from app.core.records import IncomingPosting, Progress
from app.core.translation import count, labelled, tr
from app.session.classifying import Pace, batches_of, computed, rows_after, task_hash
from app.session.steps import breathing
from app.store import classified

if TYPE_CHECKING:
    from array import array
    from collections.abc import Generator, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.core.classified import Result, ResultFacts, ResultQuery
    from app.core.records import Label, Options, ReadOptions, Skipped
    from app.learning.classifying import Classifier
    from app.learning.training.model import Model
    from app.session.classifying import Resources

    Posting = tuple[str, str, Mapping[str, Any]]
    """Title, text and kept columns."""

_READ_AT_ONCE = 200


class ClassifiedFile:
    """The results of classifying one file. Belongs to the thread that makes it; jobs open their own reader.

    ``close`` deletes them.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._results = classified.Results(path)

    @property
    def path(self) -> Path:
        """The temporary file."""
        return self._path

    @property
    def facts(self) -> ResultFacts:
        """The source, the model, the kept columns, and the counts."""
        return self._results.facts

    def unsure(self, within: float) -> int:
        """How many results are closer than this to a threshold, 0..1."""
        return self._results.unsure(within)

    def previews(self, numbers: Sequence[int]) -> list[Result]:
        """Some results with the beginnings of their texts, in this order. Quick for some hundreds."""
        return self._results.previews(numbers)

    def result(self, number: int) -> Result:
        """One result with its whole text."""
        return self._results.whole([number])[0]

    def find_job(self, wanted: ResultQuery) -> Job[array[int], array[int]]:
        """Find the numbers of results."""
        steps = partial(_find, self._path, wanted)
        return Job("find results", tr("Looking through the results"), steps, identity, newest_wins=True)

    def save_job(self, target: Path, numbers: Sequence[int], *, unsure_within: float) -> Job[int, int]:
        """Write results as a table, .xlsx or .csv, completely or not at all. Returns their number.

        Raises:
            InputError: the target is the file that was classified.
        """
        if target.resolve() == self.facts.source.resolve():
            raise InputError(
                tr(
                    "{file} is the file that was classified. Save the results under another name.",
                    file=target.name,
                )
            )
        steps = partial(_save, self._path, target, numbers, unsure_within)
        return Job("export", tr("Saving {file}", file=target.name), steps, identity)

    def close(self, *, keep: bool = False) -> None:
        """Close the results, and delete them unless they will be opened again."""
        self._results.close()
        if not keep:
            classified.remove(self._path)


def classify_to_results(
    classifier: Classifier,
    source: Path,
    read: ReadOptions,
    *,
    depends_on: tuple[Model, Sequence[Label], Options],
    resources: Resources,
) -> Generator[Progress, None, Path]:
    """Classify a file. Returns the path of the results.

    An interrupted run is continued by the next one that would give the same results.

    Raises:
        FileError: no posting of the file can be used, or there is no room for the results.
        InputError: it is unclear where the texts are.
    """
    from app import formats

    yield Progress(None, tr("Opening {file}", file=source.name))
    folder = home("data") / "classified"
    with formats.open_file(source, read) as reader:
        if not read.anyway:
            reader.refuse_doubts("text")
        task = task_hash(*depends_on, source, folder, read)
        with classified.ResultsWriter(folder, task, source, classifier.model_id) as writer:
            if writer.finished:
                return writer.path
            pace = Pace()
            yield pace.progress(writer.rows, 0.0)
            reasons = _Reasons(writer.skipped)
            rows = rows_after(breathing(reader), writer.rows, reasons.add, pace)
            to_judge, to_count = tee((batch, reasons.total) for batch in batches_of(rows))
            postings = ([(row.title, row.text, row.fields) for row in batch] for batch, _ in to_judge)
            with closing(computed(_judged, classifier, postings, resources)) as results:
                for batch, (_, skipped) in zip(results, to_count, strict=False):
                    writer.append(batch, skipped)
                    yield pace.progress(writer.rows, reader.fraction)
            if not writer.rows:
                if not reasons.first:
                    raise FileError(tr("{file} has no row to classify.", file=source.name))
                raise FileError(
                    tr(
                        "No row of {file} can be classified ({reason})."
                        " Choose the column that holds the texts.",
                        file=source.name,
                        reason=reasons.first,
                    )
                )
            roles = reader.taken
            used = (*roles.text.split(","), roles.title)
            writer.finish(classifier.names, read.keep or (), used, reasons.total)
            return writer.path


def _judged(classifier: Classifier, postings: Sequence[Posting]) -> list[classified.EncodedResult]:
    titles, texts, fields = zip(*postings, strict=True)
    judgements = classifier.judge(texts, titles)
    return list(map(classified.encoded, titles, texts, fields, judgements))


class _Reasons:
    """Counts rows that could not be used, and remembers why the first one could not."""

    def __init__(self, total: int) -> None:
        self.total, self.first = total, ""

    def add(self, row: Skipped) -> None:
        self.total += 1
        self.first = self.first or row.reason


def as_postings(path: Path, numbers: Sequence[int]) -> Iterator[tuple[float, IncomingPosting]]:
    """Results as postings that nobody has tagged, each with the fraction read so far, 0..1.

    They have no ids: an id of the file may be that of another posting in the project, which would be
    replaced.
    """
    with classified.Results(path) as results:
        facts = results.facts
        for place, result in enumerate(_whole(results, numbers), 1):
            fields = {name: value for name, value in result.fields.items() if name not in facts.used}
            posting = IncomingPosting(
                str(facts.source), result.number, result.text, title=result.title, fields=fields
            )
            yield place / len(numbers), posting


def _find(path: Path, wanted: ResultQuery) -> Generator[Progress, None, array[int]]:
    what = tr("Looking through the results")
    with classified.Results(path) as results:
        steps = results.find(wanted)
        while True:
            try:
                yield Progress(next(steps), what)
            except StopIteration as stop:
                found: array[int] = stop.value
                return found


def _save(
    path: Path, target: Path, numbers: Sequence[int], unsure_within: float
) -> Generator[Progress, None, int]:
    from app import formats

    what, written = tr("Saving {file}", file=target.name), 0
    with classified.Results(path) as results:
        facts = results.facts
        steps = formats.write_results(
            target,
            breathing(_whole(results, numbers)),
            facts.columns,
            facts.model_id,
            labels=tuple(facts.counts),
            unsure_within=unsure_within,
        )
        for written in steps:
            yield Progress(
                min(1.0, written / max(1, len(numbers))), labelled(what, count(written, "posting"))
            )
    return written


def _whole(results: classified.Results, numbers: Sequence[int]) -> Iterator[Result]:
    for start in range(0, len(numbers), _READ_AT_ONCE):
        yield from results.whole(numbers[start : start + _READ_AT_ONCE])
