"""Frozen records that the parts exchange. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app.core.goals import BALANCED
from app.core.percentages import percentage
from app.core.sampling import SLICE_SHARE
from app.core.translation import count, tr, tr_noop

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Mapping, Sequence

    from app.core.goals import Goal
    from app.core.tagging import Tagging

DEFAULT_THRESHOLD = 0.5


class Answer(IntEnum):
    """A person's answer about one posting and one label. ``None`` means *unanswered*."""

    NO = 0
    YES = 1


@dataclass(frozen=True, slots=True)
class Label:
    """A name that can apply to a posting.

    ``set_threshold`` was chosen by a person (the label is then *locked*). ``tuned_threshold`` results from
    tuning for the label's ``goal`` (None: the project's). Both are in 0..1. Labels of one ``group`` belong
    together, such as all languages; "" for none.
    """

    id: int
    name: str
    color: str
    key: str = ""
    description: str = ""
    position: int = 0
    set_threshold: float | None = None
    tuned_threshold: float | None = None
    goal: Goal | None = None
    group: str = ""

    @property
    def threshold(self) -> float:
        """The lowest probability at which the label is assigned."""
        if self.set_threshold is not None:
            return self.set_threshold
        return DEFAULT_THRESHOLD if self.tuned_threshold is None else self.tuned_threshold

    @property
    def locked(self) -> bool:
        return self.set_threshold is not None

    @property
    def learned_from(self) -> Label:
        """The fields that training, comparing and the learning curve depend on."""
        return replace(
            self,
            color="",
            key="",
            description="",
            position=0,
            set_threshold=None,
            tuned_threshold=None,
            group="",
        )


LOGISTIC, MARGIN = "logistic", "margin"
LEARNERS = (LOGISTIC, MARGIN)
"""Available learners: logistic regression, or a margin loss with logits calibrated afterwards."""
LEARNER_TITLES = {LOGISTIC: tr_noop("Logistic regression"), MARGIN: tr_noop("Margin (squared hinge)")}


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a project.

    ``goal`` applies to labels without their own. ``at_least_one``: if no label reaches its threshold, assign
    the closest one. ``at_most``: assign at most this many labels, the most probable ones; None for no limit.
    ``suggesting``: assigned labels are ticked in advance, and Done confirms them. ``random_share``: the share
    of every queue, 0..1, drawn at random (see ``sampling``). ``wanted_yes``: the number of yes answers that
    each label should get; None for no such target. ``learner``: one of LEARNERS.
    """

    goal: Goal = BALANCED
    at_least_one: bool = False
    at_most: int | None = None
    suggesting: bool = False
    random_share: float = SLICE_SHARE
    wanted_yes: int | None = None
    learner: str = LOGISTIC

    @property
    def thresholds_alone(self) -> bool:
        """Whether each label's threshold alone decides, whatever the number of labels assigned."""
        return not self.at_least_one and self.at_most is None

    @property
    def learned_from(self) -> Options:
        """The options that training, comparing and the learning curve depend on."""
        return replace(self, suggesting=False, wanted_yes=None)


DEFAULT_OPTIONS = Options()


@dataclass(frozen=True, slots=True)
class Posting:
    """One job description in full. ``key`` is its id in its file, or None; ``note`` is the user's note.

    ``predictions`` are probabilities by label name, imported with the posting.
    """

    id: int
    key: str | None
    title: str
    text: str
    fields: Mapping[str, Any]
    done: bool
    flagged: bool = False
    note: str = ""
    predictions: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedPredictions:
    """How labels that a program predicted agree with people's ``answers``, a number of them.

    ``precision`` is None where it assigned none of them, ``recall`` where no answer is yes. ``decided`` of
    the answers are about labels that the program itself assigned or not; others count as assigned from 50 %.
    """

    answers: int
    precision: float | None
    recall: float | None
    decided: int = 0

    @property
    def sentence(self) -> str:
        """Such as "Imported predictions: precision 71 %, recall 64 % on 200 answers, assigned from 50 %."."""
        parts = []
        if self.precision is not None:
            parts.append(tr("precision {interval}", interval=percentage(self.precision)))
        if self.recall is not None:
            parts.append(tr("recall {interval}", interval=percentage(self.recall)))
        found = ", ".join(parts) or tr("none assigned")
        answers = count(self.answers, "answer")
        if not self.decided:
            how = tr("assigned from {share}", share=percentage(0.5))
        elif self.decided < self.answers:
            how = tr("assigned by their file, or from {share} where it does not say", share=percentage(0.5))
        else:
            how = tr("assigned by their file")
        return tr("Imported predictions: {found} on {answers}, {how}.", found=found, answers=answers, how=how)


@dataclass(frozen=True, slots=True)
class PostingRow:
    """A posting as shown in the list. ``yes`` holds the ids of labels answered yes, in label order."""

    id: int
    title: str
    preview: str
    done: bool
    yes: tuple[int, ...]
    flagged: bool = False
    noted: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers of postings to do and done."""

    todo: int
    done: int


@dataclass(frozen=True, slots=True)
class IncomingPosting:
    """A posting read from a file, before it is part of a project.

    ``labels`` are the names answered yes; None means that the file says nothing about labels here.
    ``no`` are the names answered no; None means that the file does not distinguish no from unanswered.
    ``rest_no``: every label not listed is *no*, except for the names in ``unanswered``. ``probabilities`` are
    a program's predictions by label name; they are never answers. ``assigned`` are those of them that the
    program itself assigned; None means that the file does not say. ``repeated`` says what a second row about
    the same posting means (see ``core.repeated_rows``). ``row`` is the line or record in ``file``, counted
    from 1.
    """

    file: str
    row: int
    text: str
    title: str = ""
    key: str | None = None
    labels: tuple[str, ...] | None = None
    no: tuple[str, ...] | None = None
    done: bool | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    flagged: bool = False
    note: str = ""
    rest_no: bool = False
    unanswered: tuple[str, ...] = ()
    probabilities: Mapping[str, float] = field(default_factory=dict)
    repeated: str = "replace"
    assigned: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that could not be imported. ``reason`` is a clause, such as "no text"."""

    file: str
    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class OutgoingPosting:
    """A posting to write to a file: with names instead of ids, without unanswered labels.

    ``probabilities`` are a model's, by label name.
    """

    key: str | None
    title: str
    text: str
    labels: tuple[str, ...]
    no: tuple[str, ...]
    done: bool
    fields: Mapping[str, Any]
    flagged: bool = False
    note: str = ""
    probabilities: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Export:
    """Which postings to write to a file, what about them, and in which format.

    ``show`` is "all", "done" or "todo". ``posting_ids`` restricts the postings to a search or a selection;
    None for no restriction. ``answers`` are people's, ``predictions`` the model's. ``format`` is a format's
    name; None to go by the file's suffix. ``plain`` tables have no guard against formulas.
    """

    show: str = "all"
    posting_ids: Sequence[int] | None = None
    answers: bool = True
    predictions: bool = False
    format: str | None = None
    plain: bool = False


EVERYTHING = Export()
"""All postings with their answers."""


@dataclass(frozen=True, slots=True)
class Classified:
    """A classified posting: its assigned labels, best first, and the probability of every ready label."""

    posting: IncomingPosting
    labels: tuple[str, ...]
    probabilities: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a file of postings. None means to detect it.

    ``text``, ``title``, ``labels`` and ``id`` name columns or paths such as ``data.text``; an empty string
    means "no such column". ``text`` may name several columns, separated by commas, which are joined.
    ``label_columns`` are columns that are labels themselves, with yes or no in their cells. ``label_names``
    maps numbers in the file to names of labels. ``separator`` separates the names in a cell, ``delimiter``
    the columns. ``header``: the first row of a table names its columns. ``lines``: each line of a plain text
    is a posting. ``sheet`` is the sheet of a workbook to read. ``html``: remove tags from the texts.
    ``empty`` is the meaning of an empty list of labels: "none" of them applies, or "untagged". ``anyway``:
    read the file in spite of doubts. ``keep`` names the only columns to keep as fields, with the values of
    the file, even where they are also the text, title, id or labels. ``renamed`` gives labels of the file
    another name, such as that of a label they are merged with, or "" to leave them out (see
    ``core.renamed_labels``).
    """

    text: str | None = None
    title: str | None = None
    labels: str | None = None
    id: str | None = None
    separator: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header: bool | None = None
    label_columns: tuple[str, ...] | None = None
    label_names: Mapping[str, str] | None = None
    lines: bool | None = None
    sheet: str | None = None
    html: bool | None = None
    empty: str | None = None
    anyway: bool = False
    keep: tuple[str, ...] | None = None
    renamed: Mapping[str, str] | None = None


AS_FOUND = ReadOptions()
"""Detect everything."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to ask before importing a file. ``about`` is "text" or "labels".

    ``sentence`` says what is unclear and which option settles it, for the command line. ``question`` asks the
    same in a dialog. ``ask`` is the kind of choice: "text" for a column of texts, "lines" for whether each
    line is a posting, "names" for the names of numbered labels, "column" for whether ``about_column`` is a
    label, "labels" for the column of the labels.
    """

    about: str
    sentence: str
    question: str
    ask: str
    about_column: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of a file's postings by what they say about labels.

    ``done``: with answers or marked as done. ``untagged``: without any statement. ``empty``: with an empty
    list of labels, whatever that was taken to mean.
    """

    done: int = 0
    untagged: int = 0
    empty: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """How one file was read. ``text``, ``title``, ``id`` and ``labels`` name columns or paths.

    ``recognised`` is a sentence, ``certainty`` one of "certain", "likely" and "guess". ``notes`` are
    sentences about each decision and the option to change it, ``about_empty`` is the one about empty lists
    of labels. ``html_removed``: HTML tags were found and removed.
    """

    file: str
    format: str
    recognised: str
    certainty: str
    text: str
    title: str = ""
    id: str = ""
    labels: str = ""
    separator: str | None = None
    encoding: str | None = None
    notes: tuple[str, ...] = ()
    tally: Tally = Tally()
    about_empty: str = ""
    html_removed: bool = False

    @property
    def all_notes(self) -> tuple[str, ...]:
        """``notes``, and ``about_empty`` unless that is ""."""
        return (*self.notes, self.about_empty) if self.about_empty else self.notes


@dataclass(frozen=True, slots=True)
class Preview:
    """A preview of an import: the file's shape, and the first rows before and after.

    ``sheets`` are the names of a workbook's sheets, ``names`` the labels found so far. ``taken`` counts the
    ``whole`` file, or only the part read for the preview.
    """

    file: str
    format: str
    encoding: str | None
    delimiter: str | None
    separator: str | None
    columns: tuple[str, ...]
    mapping: ReadOptions
    rows: tuple[IncomingPosting, ...]
    skipped: tuple[Skipped, ...]
    taken: Taken
    doubts: tuple[Doubt, ...] = ()
    sheets: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    whole: bool = False


MOST_SKIPPED = 1_000
"""The number of skipped rows listed in a report; others are only counted."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The result of an import.

    ``skipped`` holds the first ``MOST_SKIPPED`` of ``skipped_count`` rows. ``unchanged`` postings were in the
    project already, with the same contents. ``taken`` has an entry for each file.
    """

    added: int
    updated: int
    skipped: tuple[Skipped, ...]
    labels_created: tuple[str, ...]
    unchanged: int = 0
    skipped_count: int = 0
    predicted: int = 0
    taken: tuple[Taken, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job. ``fraction`` is 0..1, or None if the total is unknown.

    ``what`` is what the job is doing, shown after its title; "" or the title itself adds nothing.

    ``partial`` is a preliminary result to show, such as new bars before new thresholds.
    """

    fraction: float | None
    what: str
    partial: Any = None


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """A snapshot of the answered postings for a job.

    n postings, m labels. ``posting_ids`` ('q', n) and ``contents`` ('q', n: a number that changes with the
    posting's title and text); ``no_upto`` ('q', n) as in ``Tagging``; explicit answers as three arrays
    of one length: row in 0..n-1 ('q'), label id ('q'), and answer ('b': 1 yes, 0 no, -1 unanswered, 2 a yes
    that was only accepted, see ``Tagging``).
    """

    revision: int
    labels: tuple[Label, ...]
    posting_ids: array[int]
    contents: array[int]
    titles: Sequence[str]
    texts: Sequence[str]
    no_upto: array[int]
    explicit_rows: array[int]
    explicit_labels: array[int]
    explicit_answers: array[int]
    options: Options = DEFAULT_OPTIONS


@dataclass(frozen=True, slots=True)
class StoredArray:
    """A numeric array as stored in a project: numpy's dtype string, the shape, the raw C-order bytes."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    data: bytes


@dataclass(frozen=True, slots=True)
class LabelQuality:
    """A label's out-of-fold scores. They are None while it *needs examples*.

    ``needs_yes`` and ``needs_no`` are the numbers of answers missing for training; both 0 once *ready*.
    """

    label_id: int
    name: str
    yes: int
    no: int
    needs_yes: int
    needs_no: int
    threshold: float | None = None
    precision: float | None = None
    recall: float | None = None
    f1: float | None = None
    average_precision: float | None = None

    @property
    def ready(self) -> bool:
        return not (self.needs_yes or self.needs_no)

    @property
    def state(self) -> str:
        return tr_noop("ready") if self.ready else tr_noop("needs examples")


@dataclass(frozen=True, slots=True)
class Check:
    """The out-of-fold scores on the random slice's answered ``postings`` (a number; see ``sampling``)."""

    postings: int
    micro_f1: float | None
    macro_f1: float | None
    example_f1: float | None

    @property
    def sentence(self) -> str:
        """A sentence such as "On 24 postings selected at random: micro F1 81 %, macro F1 74 %."."""
        postings = count(self.postings, "posting")
        scores = ((self.micro_f1, tr("micro F1")), (self.macro_f1, tr("macro F1")))
        scored = [f"{name} {percentage(score)}" for score, name in scores if score is not None]
        return tr(
            "On {postings} selected at random: {scores}.",
            postings=postings,
            scores=", ".join(scored) or tr("no scores yet"),
        )

    @property
    def plain_sentence(self) -> str:
        """The same without technical terms; "" without scores."""
        if self.micro_f1 is None:
            return ""
        postings = count(self.postings, "posting")
        return tr(
            "Checked on {postings} selected at random: {share}. At 100 %, no label is wrong and none is"
            " missed.",
            postings=postings,
            share=percentage(self.micro_f1),
        )


@dataclass(frozen=True, slots=True)
class Quality:
    """The out-of-fold scores of one training over all its labels. Scores are None if no label was ready.

    ``check`` has the scores on the random slice alone, which no model chose. ``brier`` is the mean squared
    error of the probabilities, ``ece`` their expected calibration error. ``…_before`` are the same before
    calibration.
    """

    postings: int
    seconds: float
    micro_f1: float | None
    macro_f1: float | None
    example_f1: float | None
    labels: tuple[LabelQuality, ...]
    hamming_loss: float | None = None
    exact_match: float | None = None
    brier: float | None = None
    brier_before: float | None = None
    ece: float | None = None
    ece_before: float | None = None
    check: Check | None = None


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model as stored in a project: arrays and JSON, never code."""

    number: int
    revision: int
    created: str
    quality: Quality
    settings: Mapping[str, Any]
    arrays: tuple[StoredArray, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What an edit changed, so that each view updates only that.

    ``postings``: their answers, done, flag or note. ``newly_done``: of these, how many more are done than
    before. ``tagging``: the new one, where the mutation changed the tagging of one posting and nothing else.
    ``posting_list``: postings came, went or changed text. ``labels``: their name, colour, key, description,
    group or threshold. ``label_list``: labels came, went or moved. ``goals``: a label's goal or the project's
    options. ``tuned``: thresholds were tuned for the goals. ``model``: which model counts or is shown.
    ``kept``: a person stands by answers that looked like mistakes, or no longer does. ``learning``: anything
    that is learned from, so that what was learned before is stale.
    """

    postings: frozenset[int] = frozenset()
    newly_done: int = 0
    labels: frozenset[int] = frozenset()
    goals: bool = False
    tuned: bool = False
    label_list: bool = False
    posting_list: bool = False
    model: bool = False
    kept: bool = False
    learning: bool = False
    tagging: Tagging | None = None

    @staticmethod
    def together(parts: Iterable[Changes]) -> Changes:
        """All that any of the parts changed."""
        all_parts = tuple(parts)
        return Changes(
            postings=frozenset().union(*(part.postings for part in all_parts)),
            newly_done=sum(part.newly_done for part in all_parts),
            labels=frozenset().union(*(part.labels for part in all_parts)),
            goals=any(part.goals for part in all_parts),
            tuned=any(part.tuned for part in all_parts),
            label_list=any(part.label_list for part in all_parts),
            posting_list=any(part.posting_list for part in all_parts),
            model=any(part.model for part in all_parts),
            kept=any(part.kept for part in all_parts),
            learning=any(part.learning for part in all_parts),
            tagging=all_parts[0].tagging if len(all_parts) == 1 else None,
        )


Report = TypeVar("Report")


@dataclass(frozen=True)
class Outcome(Generic[Report]):
    """What a job or a verb changed in the project, and its report."""

    changes: Changes
    report: Report
