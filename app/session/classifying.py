"""Classify streams of postings: a few at a time, or a file of any size on all cores or a cluster."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import asdict, dataclass
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from app.core.records import Classified, OutgoingPosting, Progress, Skipped
from app.core.translation import count, tr
from app.session.steps import breathing

Row = TypeVar("Row")
State = TypeVar("State")
Input = TypeVar("Input")
Output = TypeVar("Output")

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from app.core.records import IncomingPosting, Label, Options, ReadOptions
    from app.learning.classifying import Classifier
    from app.learning.pools import Pool
    from app.learning.training.model import Model

    Batch = Sequence[IncomingPosting]
    Encoded = tuple[bytes, int]

FEW = 64
"""The batch size when results are needed soon."""
BATCH_POSTINGS, BATCH_CHARACTERS = 500, 1_000_000
"""A batch of a file ends at whichever limit comes first.

Batches depend only on the file, not on the number of workers, so that results are identical bit by bit.
"""
DECIMALS = 4
"""Of the probabilities in a file."""
ALONE_SECONDS = 1.0
"""Seconds that workers take to start. A file that is done sooner needs none."""


@dataclass(frozen=True, slots=True)
class Resources:
    """Where to classify a file. ``cluster`` is the address of a Dask cluster, "" for this machine.

    ``cores`` is the number of processes here: None for one per core, 1 for this process alone.
    ``shared`` says that this process has a window, which must get the interpreter often.
    """

    cores: int | None = 1
    cluster: str = ""
    shared: bool = True


ALONE = Resources()
"""In this process alone."""
EVERY_CORE = Resources(cores=None)
"""On every core of this machine, while a window is open."""


def classified(classifier: Classifier, postings: Iterable[IncomingPosting]) -> Iterator[Classified]:
    """Classify postings as they come, a few at a time."""
    remaining = iter(postings)
    while batch := list(islice(remaining, FEW)):
        found = classifier.classify([row.text for row in batch], [row.title for row in batch])
        for posting, (names, probabilities) in zip(batch, found, strict=True):
            yield Classified(posting, names, probabilities)


def classify_file(
    classifier: Classifier,
    source: Path,
    target: Path,
    read: ReadOptions,
    *,
    depends_on: tuple[Model, Sequence[Label], Options],
    overwrite: bool,
    resources: Resources,
    on_skipped: Callable[[Skipped], None],
) -> Generator[Progress, None, int]:
    """Write the postings of a file to another one with their assigned labels. Returns their number.

    An interrupted run is continued by the next one that would write the same output. That ``depends_on`` the
    model, the labels with their thresholds, the options, and the file.
    """
    from app import formats

    formats.write(target, ())  # raises if this name cannot be written
    lines = formats.writes_lines(target)
    with (
        formats.open_file(source, read) as reader,
        formats.PartialFile(
            target, task_hash(*depends_on, source, target, read), overwrite=overwrite
        ) as file,
    ):
        pace = Pace()
        yield pace.progress(file.rows, 0.0)
        rest = batches_of(rows_after(_rows(reader, resources), file.rows, on_skipped, pace))
        encode = Encoder(classifier, target if lines else None, resources)
        for content, rows in computed(_encode, encode, rest, resources):
            if rows:
                file.append(content, rows)
            yield pace.progress(file.rows, reader.fraction)
        for _ in file.finish(None if lines else formats.convert_lines):
            yield Progress(None, tr("Writing {file}", file=target.name))
        return file.rows


def classify_stream(
    classifier: Classifier,
    source: Path,
    stream: BinaryIO,
    read: ReadOptions,
    *,
    resources: Resources,
    on_skipped: Callable[[Skipped], None],
) -> Generator[Progress, None, int]:
    """Write the postings to a stream as JSON lines, each as soon as possible."""
    from app import formats

    total, pace = 0, Pace()
    with formats.open_file(source, read) as reader:
        batches = batches_of(rows_after(_rows(reader, resources), 0, on_skipped, pace))
        for content, rows in computed(_encode, Encoder(classifier, None, resources), batches, resources):
            stream.write(content)
            stream.flush()
            total += rows
            yield pace.progress(total, reader.fraction)
    return total


def task_hash(
    model: Model, labels: Sequence[Label], options: Options, source: Path, target: Path, read: ReadOptions
) -> str:
    """A hash of all inputs of a run. Only a run with the same hash may continue an earlier one."""
    facts = source.stat()
    parts = [
        model.id, model.revision, model.quality.seconds, [asdict(label) for label in labels], asdict(options),
        str(source.resolve()), facts.st_size, facts.st_mtime_ns, str(target.resolve()), asdict(read),
        BATCH_POSTINGS, BATCH_CHARACTERS,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


class Encoder:
    """Classifies a batch and formats it as lines of a file. Can be sent to other processes."""

    def __init__(self, classifier: Classifier, path: Path | None, resources: Resources) -> None:
        self.classifier, self.path, self.resources = classifier, path, resources

    def __call__(self, batch: Batch) -> Encoded:
        """The lines of a batch, and their number of postings."""
        from app import formats

        texts, titles = [row.text for row in batch], [row.title for row in batch]
        found = self.classifier.classify(texts, titles, DECIMALS)
        pairs = _rows(zip(batch, found, strict=True), self.resources)
        rows = (self._outgoing(*pair) for pair in pairs)
        return formats.encoded(rows, self.path), len(batch)

    def _outgoing(
        self, posting: IncomingPosting, found: tuple[tuple[str, ...], dict[str, float]]
    ) -> OutgoingPosting:
        """The posting with its assigned labels, best first, every probability, and the model's id as a field.

        Without *no* and *done*, so that a model's guesses do not become answers when imported again.
        """
        names, probabilities = found
        fields = {name: value for name, value in posting.fields.items() if name != "probabilities"}
        fields["model_id"] = self.classifier.model_id
        kept = (posting.key, posting.title, posting.text)
        return OutgoingPosting(*kept, names, (), done=False, fields=fields, probabilities=probabilities)


class Pace:
    """The speed of classifying a file, and the time left."""

    def __init__(self) -> None:
        self._since = time.monotonic()
        self._before: tuple[int, float] | None = None

    def progress(self, rows: int, fraction: float) -> Progress:
        """Progress after ``rows`` postings and ``fraction`` (0..1) of the file."""
        if self._before is None:  # rows of an earlier run say nothing about the speed of this one
            self._before = rows, fraction
            self._since = time.monotonic()
        seconds = time.monotonic() - self._since
        done, share = rows - self._before[0], fraction - self._before[1]
        reached = count(rows, "posting")
        if seconds >= 1.0 and done:
            rate = done / seconds
            if share > 0 and fraction < 1:
                left = _time_left(seconds * (1 - fraction) / share)
                reached = tr(
                    "{postings}, {rate:,.0f} a second, {left}", postings=reached, rate=rate, left=left
                )
            else:
                reached = tr("{postings}, {rate:,.0f} a second", postings=reached, rate=rate)
        return Progress(fraction, reached)

    def begin(self) -> None:
        """Start measuring here."""
        self._before = None


def _time_left(seconds: float) -> str:
    """Such as "40 s left" or "12 min left"."""
    if seconds < 90:
        return tr("{seconds:.0f} s left", seconds=seconds)
    return tr("{minutes:.0f} min left", minutes=seconds / 60)


def rows_after(
    rows: Iterable[IncomingPosting | Skipped], done: int, on_skipped: Callable[[Skipped], None], pace: Pace
) -> Iterator[IncomingPosting]:
    """The postings of a file after the first ones, which are done; bad rows are reported."""
    number = 0
    for row in rows:
        if isinstance(row, Skipped):
            if number >= done:
                on_skipped(row)
            continue
        number += 1
        if number > done:
            yield row
        elif number == done:
            pace.begin()


def _rows(rows: Iterable[Row], resources: Resources) -> Iterable[Row]:
    """The rows, with breaks between them for a window."""
    return breathing(rows) if resources.shared else rows


def batches_of(postings: Iterable[IncomingPosting]) -> Iterator[Batch]:
    """The postings in batches, which depend on nothing but the postings."""
    batch: list[IncomingPosting] = []
    characters = 0
    for posting in postings:
        batch.append(posting)
        characters += len(posting.text) + len(posting.title)
        if len(batch) == BATCH_POSTINGS or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def computed(
    function: Callable[[State, Input], Output], state: State, batches: Iterator[Input], resources: Resources
) -> Generator[Output, None, None]:
    """``function(state, batch)`` for all batches, in order.

    Starts no workers if the batches are done before workers could start. Once there are some, batches are
    taken ahead of the results, as far as keeps all workers busy.
    """
    from app.learning.pools import Cluster, Processes, in_order

    if resources.cluster:
        pool: Pool[Input, Output] = Cluster(function, state, resources.cluster)
    else:
        started = time.monotonic()
        for batch in batches:
            yield function(state, batch)
            if resources.cores != 1 and time.monotonic() - started >= ALONE_SECONDS:
                break
        else:
            return
        pool = Processes(function, state, resources.cores)
    with pool:
        yield from in_order(pool, batches)


def _encode(encode: Encoder, batch: Batch) -> Encoded:
    return encode(batch)
