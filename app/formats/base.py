"""The interface of formats, and the reader that turns their rows into postings."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, Protocol, TypeAlias

from app.core.errors import FileError, InputError
from app.core.records import Skipped, Taken, Tally
from app.core.renamed_labels import RenamedLabels
from app.core.repeated_rows import REPLACE, combined, words_of
from app.core.translation import plural, tr
from app.formats.source import NO_ARCHIVE, only_claims_to_be_packed
from app.formats.understanding import WHOLE_TEXTS, understand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from types import TracebackType

    from app.core.records import Doubt, IncomingPosting, OutgoingPosting, ReadOptions

Row: TypeAlias = "tuple[str, int, dict[str, Any]]"
"""The file a row is in, its number there, counted from 1 as a person would, and its values by column."""

SAMPLE_ROWS = 1000
SAMPLE_CHARACTERS = 2_000_000
"""How far a file is read ahead to detect its columns."""


class Stream(Protocol):
    """The origin of the rows."""

    @property
    def fraction(self) -> float: ...
    def close(self) -> None: ...


MOST_BAD_AT_FIRST = 100_000
"""The number of bad rows without a good one after which reading stops."""

MOST_BAD = 500_000
"""Bad rows in a row after which the rest of a file is left alone: a few KB of archive can hold millions."""


@dataclass(frozen=True, slots=True)
class Table:
    """A file of postings as opened by its format.

    ``columns`` is empty where only the rows can tell (JSON). ``header`` says whether the first row named
    them, None where no row could. ``mapped`` is False where there is nothing to choose: the rows hold
    ``text`` and fields and no option about columns applies. ``guessed`` says that the encoding is uncertain.
    ``kind`` replaces the format's name, ``recognised`` is a sentence about what is not ``mapped``.
    ``label_names`` (by number) and ``label_columns`` come from the file itself. ``sheets`` are the sheets
    of a workbook, of which ``sheet`` is read.
    """

    rows: Iterator[Row | Skipped]
    stream: Stream
    encoding: str | None = None
    delimiter: str | None = None
    columns: tuple[str, ...] = ()
    header: bool | None = None
    mapped: bool = True
    guessed: bool = False
    kind: str = ""
    recognised: str = ""
    notes: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    label_names: Mapping[str, str] | None = None
    label_columns: tuple[str, ...] | None = None
    sheets: tuple[str, ...] = ()
    sheet: str | None = None
    lines: bool | None = None


class Format(ABC):
    """A kind of file. A new one is a subclass in its own module, listed in ``app.formats.FORMATS``.

    ``suffixes`` are in lower case with their dot. Each is also read when followed by ``.gz``.
    """

    name: str
    suffixes: tuple[str, ...]
    reads_folders = False
    reads_whole = False
    """Whether the whole file has to be read before its first row is known."""

    @abstractmethod
    def read(self, path: Path, options: ReadOptions) -> Table:
        """Open the file. Raises FileError or InputError; a bad row becomes a ``Skipped`` among the rows."""


class WritableFormat(Format):
    """A kind of file that can also be written.

    ``export_name`` is what a person chooses it by, ``export_title`` how it is listed. ``cannot_hold`` says
    what of a posting is left out, as nouns in the plural.
    ``can_be_packed``: also with ``.gz`` behind its suffix.
    """

    export_name: str
    export_title: str
    cannot_hold: tuple[str, ...] = ()
    can_be_packed = True

    @abstractmethod
    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        """Write to ``file``, yielding the count so far. ``folder`` is for temporary files."""


class Reader:
    """Iterates over the postings of one file, once.

    Attributes say what was found out: ``format`` (its name), ``encoding``, ``delimiter``, ``columns``,
    ``mapping`` (options that ask for just this; what may still come in JSON stays open), and ``doubts``,
    for which a person should be asked before anything comes in.
    """

    def __init__(self, path: Path, format_name: str, table: Table, options: ReadOptions) -> None:
        self.file = str(path)
        self.encoding = table.encoding
        self.delimiter = table.delimiter
        self.sheets = table.sheets
        self._table = table
        self._options = options
        self._stream = table.stream
        self._empty = self._untagged = self._done = self._predicted = 0
        self._earlier: dict[int, _Earlier] = {}
        self._renamed = RenamedLabels(options.renamed) if options.renamed else None
        try:
            sample = _sample(table.rows)
            if not sample:
                raise FileError(f'"{path}" {_why_no_rows(path, table)}.')
            values = [row[2] for row in sample if not isinstance(row, Skipped)]
            if options.label_names is None and table.label_names:
                options = replace(options, label_names=table.label_names)
            if table.label_columns and options.labels is None and options.label_columns is None:
                options = replace(options, label_columns=table.label_columns)
            if table.mapped:
                kind = table.kind or format_name
                self._understood = understand(self.file, kind, table.columns, values, options)
            else:
                self._understood = replace(
                    WHOLE_TEXTS,
                    format=table.kind or format_name,
                    sentence=table.recognised or WHOLE_TEXTS.sentence,
                )
        except BaseException:
            self.close()
            raise
        self.format = self._understood.format
        self.columns = self._understood.columns if table.mapped else ()
        self.doubts = (*table.doubts, *self._understood.doubts)
        self.mapping = replace(
            self._understood.mapping,
            encoding=table.encoding,
            delimiter=table.delimiter,
            header=table.header,
            sheet=table.sheet,
            lines=table.lines,
        )
        self._rows = chain(sample, table.rows)

    @property
    def fraction(self) -> float:
        """The share of the file that was read, 0 to 1."""
        return self._stream.fraction

    def refuse_doubts(self, *about: str) -> None:
        """Raise InputError with the first doubt about "text" or "labels", if there is any."""
        for doubt in self.doubts:
            if doubt.about in about:
                self.close()
                raise InputError(doubt.sentence)

    @property
    def adds_up(self) -> bool:
        """Whether several rows may be about one posting and have to be merged."""
        return self._understood.repeated != REPLACE

    @property
    def taken(self) -> Taken:
        """How the file was read, with counts of the postings so far."""
        found = self._understood
        notes = [*self._table.notes, *found.notes]
        if self._table.guessed:
            notes.append(
                tr(
                    "The encoding {encoding} is a guess; --encoding names another one.",
                    encoding=self.encoding,
                )
            )
        if self._predicted:
            notes.append(
                plural(
                    self._predicted,
                    "{n} posting has labels of a program with probabilities: suggestions, not answers.",
                    "{n} postings have labels of a program with probabilities: suggestions, not answers.",
                )
            )
        return Taken(
            file=self.file,
            format=found.format,
            recognised=found.sentence,
            certainty=found.certainty,
            text=",".join(found.texts),
            title=self._unless_absent(found.title),
            id=self._unless_absent(found.id),
            labels=self._unless_absent(found.labels),
            separator=found.separator,
            encoding=self.encoding,
            notes=tuple(notes),
            tally=Tally(self._done, self._untagged, self._empty),
            about_empty=self._about_empty(),
            html_removed=found.html,
        )

    def _about_empty(self) -> str:
        """What postings with an empty list of labels are taken as; "" without any."""
        if not self._empty:
            return ""
        if self._options.empty == "untagged":
            return plural(
                self._empty,
                "{n} posting has an empty list of labels, taken as not tagged yet;"
                " --empty none takes it as none of the labels applies.",
                "{n} postings have an empty list of labels, taken as not tagged yet;"
                " --empty none takes it as none of the labels applies.",
            )
        return plural(
            self._empty,
            "{n} posting has an empty list of labels, taken as none of the labels applies;"
            " --empty untagged takes it as not tagged yet.",
            "{n} postings have an empty list of labels, taken as none of the labels applies;"
            " --empty untagged takes it as not tagged yet.",
        )

    def _unless_absent(self, place: str) -> str:
        """A column, unless it was only possible in a JSON file and did not occur."""
        return "" if place in ("title", "id", "labels") and place not in self.columns else place

    def __iter__(self) -> Iterator[IncomingPosting | Skipped]:
        posting = self._understood.posting
        bad, any_good = 0, False
        for row in self._rows:
            read = row if isinstance(row, Skipped) else posting(*row)
            if not isinstance(read, Skipped):
                bad, any_good = 0, True
                yield from self._counted(read)
                continue
            bad += 1
            if bad == MOST_BAD_AT_FIRST and not any_good:
                raise FileError(
                    tr(
                        'None of the first {bad:,} rows of "{file}" can be used ({reason}); mend the file, '
                        "or choose another one.",
                        bad=bad,
                        file=self.file,
                        reason=read.reason,
                    )
                )
            yield read
            if bad == MOST_BAD:
                reason = tr("after {bad:,} rows in a row that cannot be used, the rest was not read", bad=bad)
                yield Skipped(read.file, read.row + 1, reason)
                return

    def _counted(self, posting: IncomingPosting) -> Iterator[IncomingPosting | Skipped]:
        """Count the posting, and treat an empty list of labels as requested.

        If an earlier row has the same id and another text, only the later one counts, and the earlier one
        is reported as skipped.
        """
        if self._renamed is not None:
            posting = self._renamed.posting(posting)
        earlier = None
        identity = words = 0
        same_words = False
        if posting.repeated != REPLACE:
            identity = hash((posting.title, posting.text) if posting.key is None else posting.key)
            words = 0 if posting.key is None else hash(words_of(posting))
            earlier = self._earlier.get(identity)
            same_words = earlier is not None and earlier.words == words
            if earlier is not None and not same_words:
                reason = tr("row {row:,} has the same id with another text, and replaces it", row=posting.row)
                yield Skipped(posting.file, earlier.row, reason)
        empty = posting.labels == () and posting.no is None and posting.done is None
        empty = empty and not (posting.rest_no or posting.unanswered)
        predicted = bool(posting.probabilities)
        if empty and self._options.empty == "untagged":
            posting = replace(posting, labels=None)
        merged = posting
        if earlier is not None:
            former = earlier.restored(posting)
            self._count(former, -1, empty=earlier.empty, predicted=earlier.predicted)
            if same_words:
                merged = combined(former, posting)
                empty, predicted = empty and earlier.empty, predicted or earlier.predicted
        self._count(merged, 1, empty=empty, predicted=predicted)
        if posting.repeated != REPLACE:
            self._earlier[identity] = _Earlier(
                posting.row,
                words,
                empty,
                predicted,
                merged.labels,
                merged.no,
                merged.done,
                merged.rest_no,
                merged.unanswered,
            )
        yield posting

    def _count(self, posting: IncomingPosting, change: int, *, empty: bool, predicted: bool) -> None:
        self._empty += change * empty
        self._predicted += change * predicted
        state = _state(posting)
        self._done += change * (state == "done")
        self._untagged += change * (state == "untagged")

    def close(self) -> None:
        self._stream.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Earlier(NamedTuple):
    """What earlier rows about a posting say, without its text, since there may be a million of them."""

    row: int
    """The last of them."""
    words: int
    """The hash of the words; 0 without an id, where the text itself is the identity."""
    empty: bool
    predicted: bool
    labels: tuple[str, ...] | None
    no: tuple[str, ...] | None
    done: bool | None
    rest_no: bool
    unanswered: tuple[str, ...]

    def restored(self, posting: IncomingPosting) -> IncomingPosting:
        """The earlier rows' answers in a posting with the same words."""
        return replace(
            posting,
            labels=self.labels,
            no=self.no,
            done=self.done,
            rest_no=self.rest_no,
            unanswered=self.unanswered,
        )


def _state(posting: IncomingPosting) -> str:
    """The posting's state: "done", "untagged", or "" with some answers but not done."""
    if posting.labels is None:
        return "untagged"
    if posting.no is None and not posting.rest_no:
        return "" if posting.done is False else "done"
    if posting.done or (posting.rest_no and posting.done is not False):
        return "done"
    return "" if posting.labels or posting.no else "untagged"


def _why_no_rows(path: Path, table: Table) -> str:
    if only_claims_to_be_packed(path):
        return tr(NO_ARCHIVE)
    if table.header:
        return tr("holds nothing but a header; add postings below it, or say that its first row is none")
    return tr("holds no postings; choose a file with some in it")


def _sample(rows: Iterator[Row | Skipped]) -> list[Row | Skipped]:
    """The first rows, few enough to keep in memory."""
    sample: list[Row | Skipped] = []
    size = 0
    for row in rows:
        sample.append(row)
        if not isinstance(row, Skipped):
            size += sum(len(value) for value in row[2].values() if isinstance(value, str))
        if len(sample) >= SAMPLE_ROWS or size >= SAMPLE_CHARACTERS:
            break
    return sample
