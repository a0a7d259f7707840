"""Interpret a file's rows: which program wrote them, and what is text, title, id and labels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.core.records import Doubt, IncomingPosting, ReadOptions, Skipped
from app.core.repeated_rows import ADD, AGREE, REPLACE
from app.core.translation import joined, tr, tr_noop
from app.formats.answers import LABELS_NO, LabelSource, NoLabels
from app.formats.columns import (
    FLAGGED,
    LABELS,
    NOTE,
    TEXT,
    TITLE,
    Sample,
    doubts_about_text,
    field_of,
    find_roles,
    plain_name,
)
from app.formats.html_text import holds_html, readable
from app.formats.label_places import FoundLabels, find_labels, labels_by_name
from app.formats.peers import PEERS
from app.formats.peers.base import CERTAIN, GUESS, LIKELY, Recognition, same
from app.formats.values import (
    UnusableError,
    as_field,
    as_flag,
    as_key,
    as_text,
    clean,
    is_missing,
    leaves,
    one_line,
    take,
    value_at,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.formats.columns import Roles

_PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class Understanding:
    """How to turn a file's rows into postings, and the notes about it.

    ``texts`` are joined by an empty line. ``own`` rows were written by Jobtag, so no word in them means a
    missing value.
    """

    format: str
    sentence: str
    certainty: str
    texts: tuple[str, ...]
    title: str
    id: str
    labels: str
    separator: str | None
    source: LabelSource
    columns: tuple[str, ...]
    mapping: ReadOptions
    unwrap: Callable[[dict[str, Any]], dict[str, Any]] = same
    prefixes: tuple[str, ...] = ()
    repeated: str = REPLACE
    own: bool = False
    keyed: bool = False
    html: bool = False
    notes: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    keep: tuple[str, ...] | None = None

    def posting(self, file: str, row: int, values: dict[str, Any]) -> IncomingPosting | Skipped:
        """Turn a row of values into a posting, consuming the row, or say why it has none."""
        try:
            return self._posting(file, row, self.unwrap(values))
        except UnusableError as problem:
            return Skipped(file, row, str(problem))

    def _posting(self, file: str, row: int, values: dict[str, Any]) -> IncomingPosting | Skipped:
        kept = None if self.keep is None else _kept(values, self.keep)
        answers = self.source.answers(values)
        text = self._text(values)
        if not text or text.isspace():
            return Skipped(file, row, tr("no text"))
        title = one_line(as_text(take(values, self.title), TITLE)) if self.title else ""
        if title and not self.own:
            title = "" if is_missing(title) else title
            if self.html:
                title = one_line(readable(title))
        key = as_key(take(values, self.id), exact=self.own or self.keyed) if self.id else None
        flagged = as_flag(values.get(FLAGGED))
        if flagged is not None:
            del values[FLAGGED]
        note = clean(values.pop(NOTE)).strip() if isinstance(values.get(NOTE), str) else ""
        fields = (self._fields(values) if values else {}) if kept is None else kept
        return IncomingPosting(
            file,
            row,
            text,
            title,
            key,
            answers.yes,
            answers.no,
            answers.done,
            fields,
            bool(flagged),
            note,
            answers.rest_no,
            answers.unanswered,
            answers.probabilities,
            self.repeated,
            answers.assigned,
        )

    def _text(self, values: dict[str, Any]) -> str:
        parts = []
        for path in self.texts:
            text = as_text(take(values, path), TEXT)
            if self.html and text:
                text = readable(text)
            if text and not (is_missing(text) and not self.own):
                parts.append(text)
        return _PARAGRAPH.join(parts)

    def _fields(self, values: dict[str, Any]) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for name, value in values.items():
            field = clean(field_of(name))
            for prefix in self.prefixes:
                if name.startswith(prefix):
                    field = clean(name.removeprefix(prefix))
            fields[name if field in fields else field] = as_field(value)
        return fields


def _kept(values: dict[str, Any], columns: Sequence[str]) -> dict[str, Any]:
    """The values of these columns as they stand in the file."""
    found = {name: value_at(values, name) for name in columns}
    return {name: as_field(value) for name, value in found.items() if value is not None}


WHOLE_TEXTS = Understanding(
    "Text",
    tr_noop("Plain texts, one posting each."),
    CERTAIN,
    (TEXT,),
    "",
    "",
    "",
    None,
    NoLabels(),
    (),
    ReadOptions(),
)
"""The understanding of files that are postings themselves, where nothing is to be chosen."""


def understand(
    file: str,
    container: str,
    columns: tuple[str, ...],
    rows: Sequence[Mapping[str, Any]],
    options: ReadOptions,
) -> Understanding:
    """Interpret the first rows of a file.

    ``columns`` is empty if the rows name their values themselves (JSON). Raises InputError if a requested
    column does not exist.
    """
    keyed = not columns
    if keyed:
        columns = tuple(dict.fromkeys(name for row in rows for name in row))
    sample = Sample(file, columns, rows, keyed)
    recognition = _recognised(sample, options)
    if recognition is None:
        return _by_names(container, sample, options)
    return _by_program(sample, recognition, options)


def _recognised(sample: Sample, options: ReadOptions) -> Recognition | None:
    """The interpretation by the first program that recognises the rows as its own."""
    for peer in PEERS:
        try:
            found = peer.recognise(sample, options)
        except UnusableError:  # a value that this program would never write there
            continue
        if found is not None:
            return found
    return None


def _by_program(sample: Sample, recognition: Recognition, options: ReadOptions) -> Understanding:
    unwrapped = []
    for row in sample.rows:
        try:
            unwrapped.append(recognition.unwrap(dict(row)))
        except UnusableError:
            continue
    columns = sample.columns
    if recognition.unwrap is not same:
        columns = tuple(dict.fromkeys(name for row in unwrapped for name in row))
    for row in unwrapped:
        row.pop(recognition.record, None)
    columns = tuple(name for name in columns if name != recognition.record)
    inner = Sample(sample.file, columns, unwrapped, sample.keyed)
    labels = FoundLabels(
        recognition.source,
        recognition.labels,
        separator=recognition.separator,
        notes=recognition.notes,
        doubts=recognition.doubts,
    )
    repeated = recognition.repeated
    asked = options.labels
    means_this = asked is None or plain_name(asked) in {plain_name(name) for name in recognition.asked}
    if options.label_columns or not means_this:
        labels = find_labels(inner, options, ())
        repeated = _repeated(labels)
    roles = find_roles(inner, options, recognition.roles, _label_places(labels))
    return _understanding(
        recognition.format,
        recognition.sentence,
        recognition.certainty,
        inner,
        roles,
        labels,
        options,
        recognition=recognition,
        repeated=repeated,
    )


def _by_names(container: str, sample: Sample, options: ReadOptions) -> Understanding:
    first = find_roles(sample, options, {}, labels_by_name(sample))
    # Rows without a text are left out later, such as the second row of a header.
    with_text = [row for row in sample.rows if not all(is_missing(row.get(name)) for name in first.texts)]
    tagged = sample if sample.keyed or not with_text else replace(sample, rows=with_text)
    labels = find_labels(tagged, options, (*first.texts, first.title, first.id))
    places = _label_places(labels)
    roles = (
        first
        if not set(places) & {*first.texts, first.title, first.id}
        else find_roles(sample, options, {}, places)
    )
    notes = labels.notes
    if labels.sentence:
        notes = (labels.sentence, *notes)
    labels = replace(labels, notes=notes)
    where = [tr("text in “{texts}”", texts=" + ".join(roles.texts))]
    if roles.title in sample.columns or "." in roles.title:
        where.append(tr("title in “{place}”", place=roles.title))
    if roles.id in sample.columns or "." in roles.id:
        where.append(tr("id in “{place}”", place=roles.id))
    where.append(tr("labels in “{where}”", where=labels.where) if labels.where else tr("no labels"))
    if "Comments" in sample.columns and labels.where == "label":
        container = f"doccano {container}"
    kind = tr("A file from Jobtag") if labels.own else tr("{container} by its columns", container=container)
    certainty = CERTAIN if labels.own else GUESS if roles.guessed_text else LIKELY
    return _understanding(
        container,
        f"{kind}: {', '.join(where)}.",
        certainty,
        sample,
        roles,
        labels,
        options,
        repeated=_repeated(labels),
    )


def _repeated(labels: FoundLabels) -> str:
    if labels.own or not labels.where:
        return REPLACE
    return ADD if labels.single else AGREE


def _label_places(labels: FoundLabels) -> list[str]:
    """The columns that hold labels, as they are named in the file."""
    if labels.columns:
        return list(labels.columns)
    return [name.strip(' "') for name in labels.where.split(",")] if labels.where else []


def _understanding(
    format_name: str,
    sentence: str,
    certainty: str,
    sample: Sample,
    roles: Roles,
    labels: FoundLabels,
    options: ReadOptions,
    *,
    recognition: Recognition | None = None,
    repeated: str,
) -> Understanding:
    notes = list(labels.notes)
    html = _is_html(sample, roles, labels, options, recognition)
    if html:
        notes.append(tr("HTML tags and entities are removed from the texts; --html keep leaves them."))
    if len(roles.texts) > 1:
        notes.append(tr("The text consists of {texts}.", texts=joined(roles.texts)))
    if repeated == ADD and labels.where and _repeats(sample, roles):
        notes.append(tr("Several rows are about the same posting; their labels add up."))
    columns = sample.columns
    if sample.keyed:
        nested: dict[str, None] = {}
        for row in sample.rows[:200]:
            nested.update(dict.fromkeys(leaves(dict(row))))
        places = _label_places(labels)
        top = [name for name in columns if name in nested or name in places]
        columns = tuple(dict.fromkeys((*top, *nested)))
    label_columns = None
    labels_option = labels.where if labels.where in sample.columns else None
    if recognition is None and labels.where and labels_option is None:
        places = _label_places(labels)
        if labels.columns:
            label_columns = labels.columns
        elif all(place in columns for place in places):
            labels_option = labels.where
    if recognition is None and not labels.where:
        labels_option = None if sample.keyed else ""
    if recognition is not None or labels.implied:
        labels_option = options.labels
    mapping = ReadOptions(
        text=",".join(roles.texts) if all(name in columns for name in roles.texts) else None,
        title=roles.title if not roles.title or roles.title in columns else None,
        labels=labels_option,
        id=roles.id if not roles.id or roles.id in columns else None,
        separator=labels.separator,
        label_columns=label_columns,
        label_names=options.label_names,
        html=options.html,
        empty=options.empty,
    )
    return Understanding(
        format_name,
        sentence,
        certainty,
        roles.texts,
        roles.title,
        roles.id,
        labels.where,
        labels.separator,
        labels.source,
        columns,
        mapping,
        unwrap=recognition.unwrap if recognition else same,
        prefixes=recognition.prefixes if recognition else (),
        repeated=repeated,
        own=labels.own,
        keyed=sample.keyed,
        html=html,
        notes=tuple(notes),
        doubts=(*doubts_about_text(sample, roles), *labels.doubts),
        keep=options.keep,
    )


def _is_html(
    sample: Sample,
    roles: Roles,
    labels: FoundLabels,
    options: ReadOptions,
    recognition: Recognition | None,
) -> bool:
    if options.html is not None:
        return options.html
    if recognition is not None and recognition.html is not None:
        return recognition.html
    if labels.own or (LABELS in sample.columns and LABELS_NO in sample.columns):
        return False
    return any(holds_html(sample.texts(path)[:200]) for path in roles.texts)


def _repeats(sample: Sample, roles: Roles) -> bool:
    """Whether some of the first rows are about the same posting."""
    seen: set[object] = set()
    identity = roles.id if roles.id in sample.columns else roles.texts[0]
    for value in sample.values(identity):
        known = str(value)
        if known in seen:
            return True
        seen.add(known)
    return False
