"""Find the labels in a file of an unknown program: their column or columns, and what the cells mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.core.errors import InputError
from app.core.records import Doubt
from app.core.translation import tr
from app.formats.answers import (
    LABELS_NO,
    NO_CLASS,
    CoderColumns,
    FlagColumns,
    LabelColumn,
    LabelSource,
    NameColumns,
    NoLabels,
    ScoreColumns,
    ScoredColumn,
    ScoredNames,
    VectorColumn,
    VerdictColumn,
    as_vector,
    as_verdict,
    is_minus_one,
)
from app.formats.columns import (
    LABELS,
    RESERVED,
    Sample,
    asked_column,
    few,
    is_unnamed,
    named_like,
    plain_name,
)
from app.formats.label_cells import as_names, guess_separator, listed_names, scored_name, structure
from app.formats.values import (
    UnusableError,
    as_answer,
    as_flag,
    as_share,
    is_answer,
    is_missing,
    unwrapped,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.records import ReadOptions

_LISTING = frozenset(
    (
        "job url", "url", "job link", "link", "apply url", "company", "company name", "employer",
        "hiring organization", "location", "job location", "city", "date posted", "posted at", "published",
        "publication date", "salary", "salary min", "min amount", "max amount", "employment type", "job type",
        "site", "source", "is remote", "company url", "listing type", "scraped at", "crawl timestamp",
    )
)  # fmt: skip
"""Columns of scraped job listings, in the form of ``plain_name``."""

_LISTED_FROM = 4
"""The number of columns of ``_LISTING`` from which a file counts as scraped. Its tags are not answers."""

_ASKED_FOR_LABELS = frozenset(
    ("label", "labels", "etiketten", "étiquettes", "etiquetas", "etichette", "etykiety")
)
_OFTEN_MEANT = frozenset(("skills", "keywords", "compétences", "schlagwörter", "stichwörter", "trefwoorden"))
"""Columns that list words of the postings: seldom answers, and only on request."""

_PREDICATE = re.compile(
    r"(?:is|has|was|can|with|requires?|needs?|allows?|offers?)\b|telecommuting|fraudulent|remote ok"
)
_WORDS_FOR_LABEL = (
    r"(?:label|labels|tag|tags|category|categories|kategorie|etikett|catégorie|étiquette|etiqueta|categoría"
    r"|class|topic)"
)
_NUMBERED = re.compile(_WORDS_FOR_LABEL + r" ?[#(\[]?\d{1,3}[)\]]?")
_QUALIFIED = re.compile(
    r"(?!(?:alt|alternative|preferred|pref|hidden|multi)\b)(?P<which>.+) (?:labels?|étiquette|etiqueta)"
)
"""A column such as "gold label", but not a synonym, as "alt labels" in SKOS."""
_PREDICTED = frozenset(
    ("pred", "preds", "prediction", "predictions", "predicted", "y pred", "predicted class")
)
_ASKED_IN_A_FORM = re.compile(
    r"(?:which|what|select|choose|pick|tick|assign)\b.*\b(?:labels?|tags?|categor(?:y|ies))"
)
"""A question as the heading of a column, as forms export their answers."""
_ORDINALS = frozenset(
    ("primary", "secondary", "tertiary", "first", "second", "third", "main", "sub", "other", "additional")
)
_BY_PROGRAM = re.compile(
    r"\b(?:pred|predicted|prediction|model|auto|automatic|machine|suggested|proposed|ai|llm|gpt|chatgpt|openai"
    r"|claude|gemini|mistral|llama|bert|bot|zero shot|weak)\b"
)
_CODER = re.compile(r"(?:annotator|annotation|ann|coder|rater|judge|reviewer|labell?er) ?#?(?:\d{1,2}|[a-z])")
_PREFIX = re.compile(
    r"(?:labels?|tags?|categor(?:y|ies)|class(?:es)?|topics?)(?:[._:/\-]+| +)", re.IGNORECASE
)
_VERDICT_NAMES = frozenset(
    (
        "value", "answer", "verdict", "vote", "decision", "judgment", "judgement", "applies", "applicable",
        "relevant", "is relevant", "correct", "is correct", "accept", "accepted", "assigned", "present",
        "is present", "positive", "is positive", "true", "match", "agree", "label value", "response",
    )
)  # fmt: skip
"""Columns that say yes or no about the label beside them, in the form of ``plain_name``."""

_SCORE_NAMES = ("score", "probability", "prob", "confidence", "weight", "certainty")
_MEASURES = re.compile(
    r"lat(?:itude)?|lon(?:gitude)?|similarity|distance|sentiment|polarity|share|rate|ratio"
)
_LABELLED_KEYS = (
    "accept",
    "annotations",
    "cats",
    "responses",
    "choices",
    "label_annotations",
    "completions",
    "annotation",
    "classifications",
    "classificationAnnotations",
    "entities",
    "spans",
)
"""Keys under which labelling programs keep answers."""

_NAMED_BY = ("label", "displayName", "classname")
"""Keys of the label's name in an object of such a list."""
_PROGRAM_KEYS = ("predictions", "prediction", "predicted", "scores", "outputs", "output", "classification")
"""Keys under which programs keep labels with scores, as pipelines of Hugging Face give them."""

_LONGEST_MARK = 60
_MANY_FLAGS = 3
_ENOUGH_ROWS, _NEARLY_ALL = 20, 0.95
"""A few cells that are neither yes nor no leave a label's column what it is, in a file of this many rows."""
_LARGEST_CLASS_ID = 99
_SENTENCE_WORDS, _SENTENCE_CHARACTERS = 8, 60


@dataclass(frozen=True, slots=True)
class FoundLabels:
    """Where the labels are, in words and as a reader."""

    source: LabelSource
    where: str = ""
    sentence: str = ""
    separator: str | None = None
    single: bool = False
    """Whether each row holds at most one label, so that several rows about a posting add up."""
    own: bool = False
    implied: bool = False
    """Whether naming the place with --labels would mean something else."""
    notes: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    columns: tuple[str, ...] = ()
    """The columns that are a label each; none if the names of labels stand in cells."""


def find_labels(sample: Sample, options: ReadOptions, taken: Sequence[str]) -> FoundLabels:
    """Find the labels in a file of an unknown program. ``taken`` are the columns of other roles.

    Raises InputError for a column that was asked for and does not exist.
    """
    if options.label_columns:
        return _flags([asked_column(sample, name) for name in options.label_columns], sample)
    if options.labels == "":
        return FoundLabels(NoLabels())
    if options.labels is not None:
        return _asked_labels(sample, options, options.labels)
    own = LABELS in sample.columns and LABELS_NO in sample.columns
    if own:
        return _label_column(sample, options, LABELS, asked=False)
    free = [name for name in sample.columns if name not in taken and name not in RESERVED - {LABELS}]
    named = named_like(LABELS, free)
    asked_for = bool(named) and plain_name(named) in _ASKED_FOR_LABELS
    numbered = [name for name in free if _NUMBERED.fullmatch(plain_name(name))]
    if named and numbered and all(_is_repetition(name, named) for name in numbered):
        return _names_in(sample, options, [named, *numbered])
    flags, attributes = _flag_columns(sample, [name for name in free if name != LABELS])
    if asked_for and named in flags:
        flags = []
    if len(numbered) > 1 and not asked_for:
        return _names_in(sample, options, numbered)
    if len(flags) > 1 and not asked_for:
        others = [name for name in attributes if name not in flags]
        found = _flags(flags, sample)
        if others:
            also = tr(
                "Fields with yes or no: {few}; --label-columns names all that are labels.", few=few(others)
            )
            found = replace(found, notes=(*found.notes, also))
        return found
    listing = sum(plain_name(name) in _LISTING for name in sample.columns)
    if named and listing >= _LISTED_FROM and not asked_for:
        note = tr(
            "{named} stays a field, since a program collected these postings; --labels {named} "
            "takes it as labels.",
            named=named,
        )
        return FoundLabels(NoLabels(), notes=(note,))
    if not named:
        paths = [path for path in sample.paths() if path not in taken]
        named = named_like(LABELS, paths) or _listed_objects(sample, taken)
    if named:
        return _label_column(sample, options, named, asked=False)
    return _unusual_labels(sample, options, taken, free, attributes, scraped=listing >= _LISTED_FROM)


def _unusual_labels(
    sample: Sample,
    options: ReadOptions,
    taken: Sequence[str],
    free: Sequence[str],
    attributes: Sequence[str],
    *,
    scraped: bool,
) -> FoundLabels:
    """Labels in a file without a column for them by name: read what is clear, ask about what may be some."""
    coders = [name for name in free if _CODER.fullmatch(plain_name(name)) and _holds_names(sample, name)]
    if len(coders) > 1:
        cells = [text for name in coders for text in sample.texts(name)]
        separator = options.separator if options.separator is not None else guess_separator(cells) or None
        return FoundLabels(
            CoderColumns(coders, separator),
            ", ".join(coders),
            tr(
                "The columns {few} hold one annotator's labels each; those on which they differ stay "
                "unanswered.",
                few=few(coders),
            ),
            separator,
            implied=True,
        )
    qualified = [] if scraped else [name for name in free if _QUALIFIED.fullmatch(plain_name(name))]
    of_people = [name for name in qualified if not _BY_PROGRAM.search(plain_name(name))]
    if not scraped and not qualified:
        qualified = [
            name
            for name in free
            if _ASKED_IN_A_FORM.match(plain_name(name))
            or (plain_name(name) in _PREDICTED and _holds_names(sample, name))
        ]
        qualified = qualified or _repeated_names(sample, free)
    if len(of_people) == 1:
        return _label_column(sample, options, of_people[0], asked=False)
    if len(of_people) > 1 and all(_is_ordinal(name) for name in of_people):
        return _names_in(sample, options, of_people)
    doubts = _unread(sample, taken)
    if qualified and not doubts:
        doubts.append(
            _doubt(
                tr(
                    '{few} in "{file}" may hold labels; name their column with --labels, such as '
                    "--labels {qualified}, or import without labels with --yes.",
                    few=few(qualified),
                    file=sample.file,
                    qualified=f'"{qualified[0]}"' if " " in qualified[0] else qualified[0],
                ),
                tr("{few} may hold labels. Which one does?", few=few(qualified)),
            )
        )
    scores = [] if scraped else _score_columns(sample, free)
    if scores and not doubts:
        doubts.append(
            _doubt(
                tr(
                    '{few} in "{file}" hold numbers from 0 to 1, as a program\'s probabilities; take them '
                    "as predictions with --label-columns {scores}, or import them as fields with --yes.",
                    few=few(scores),
                    file=sample.file,
                    scores=",".join(scores),
                ),
                tr(
                    "{few} hold numbers from 0 to 1. Are they a program's probabilities of labels?",
                    few=few(scores),
                ),
                ask="column",
                column=",".join(scores),
            )
        )
    may_be = [name for name in attributes if _may_be_label(sample, name)]
    mostly = len(attributes) > 1 and 2 * len(attributes) > len(free) and not sample.keyed
    if not doubts and not scraped and (may_be or mostly):
        column = may_be[0] if may_be else ",".join(attributes)
        verb = tr("may be a label") if may_be else tr("may be labels")
        doubts.append(
            _doubt(
                tr(
                    '{column} in "{file}" {verb}, with yes or no in the cells; take it with '
                    "--label-columns {column}, or import it as a field with --yes.",
                    column=column,
                    file=sample.file,
                    verb=verb,
                ),
                tr("{column} holds yes or no. Is it a label?", column=column),
                ask="column",
                column=column,
            )
        )
    notes = []
    listed = [name for name in free if plain_name(name) in _OFTEN_MEANT]
    if listed:
        notes.append(
            tr(
                "No column is named as labels are; --labels {listed} would take those in {few}.",
                listed=listed[0],
                few=few(listed),
            )
        )
    elif attributes and not doubts:
        notes.append(
            tr(
                "Fields with yes or no: {few}; --label-columns takes such columns as labels.",
                few=few(attributes),
            )
        )
    source = NoLabels() if doubts else _late_labels(sample)
    return FoundLabels(source, notes=tuple(notes), doubts=tuple(doubts[:1]))


def _doubt(sentence: str, question: str, *, ask: str = "labels", column: str = "") -> Doubt:
    return Doubt("labels", sentence, question, ask, column)


def _unread(sample: Sample, taken: Sequence[str]) -> list[Doubt]:
    """A doubt about labels that the file seems to hold in a notation that is not understood."""
    for key in _LABELLED_KEYS:
        if key not in sample.columns:
            continue
        values = [value for value in sample.values(key) if value and not is_missing(value)]
        if key in ("entities", "spans"):
            values = [value for value in values if isinstance(value, list) and isinstance(value[0], dict)]
        if values:
            return [
                _doubt(
                    tr(
                        '"{file}" seems to hold labels under {key}, but none could be read from it; name '
                        "their place with --labels PATH, or import without labels with --yes.",
                        file=sample.file,
                        key=key,
                    ),
                    tr(
                        "The file seems to hold labels under {key}, but none could be read from it. Where "
                        "are they?",
                        key=key,
                    ),
                )
            ]
    texts = [text for name in taken[:1] for text in sample.texts(name)]
    if texts and 2 * sum("__label__" in text for text in texts) > len(texts):
        return [
            _doubt(
                tr(
                    'The texts of "{file}" contain labels in fastText\'s notation; save them as a text '
                    "file with one posting a line, or import them as they are with --yes.",
                    file=sample.file,
                ),
                tr("The texts contain labels in fastText's notation. Import them as they are?"),
            )
        ]
    return []


def _is_repetition(name: str, named: str) -> bool:
    """Whether a column is the second or a further one of this name, as pandas or Jobtag rename it."""
    return re.fullmatch(rf"{re.escape(named)}(?:\.| \()\d{{1,3}}\)?", name) is not None


def _is_ordinal(name: str) -> bool:
    match = _QUALIFIED.fullmatch(plain_name(name))
    return match is not None and match["which"].split()[-1] in _ORDINALS


def _holds_names(sample: Sample, column: str) -> bool:
    """Whether a column holds short texts, as names of labels are."""
    texts = sample.texts(column)
    return bool(texts) and all(len(text) <= _SENTENCE_CHARACTERS for text in texts)


def _repeated_names(sample: Sample, columns: Sequence[str]) -> list[str]:
    """The columns of a table without a header that hold short texts, some of them in several rows."""
    if not all(is_unnamed(name) for name in sample.columns):
        return []
    found = []
    for name in columns:
        texts = sample.texts(name)
        if (
            _holds_names(sample, name)
            and not any(map(_has_no_letters, texts))
            and len(set(texts)) < len(texts)
        ):
            found.append(name)
    return found


def _has_no_letters(text: str) -> bool:
    return not any(character.isalpha() for character in text)


def _score_columns(sample: Sample, columns: Sequence[str]) -> list[str]:
    """The longest run of columns that hold numbers from 0 to 1, some of them neither."""
    runs: list[list[str]] = [[]]
    for name in sample.columns:
        shares = [as_share(value) for value in sample.values(name) if not is_missing(value)]
        is_score = name in columns and bool(shares) and not _MEASURES.search(plain_name(name))
        if is_score and all(share is not None for share in shares):
            runs[-1].append(name)
        elif runs[-1]:
            runs.append([])
    longest = max(runs, key=len)
    values = [value for name in longest for value in sample.values(name)]
    fractions = any(share is not None and 0 < share < 1 for share in map(as_share, values))
    return longest if len(longest) > 1 and fractions else []


def _names_in(sample: Sample, options: ReadOptions, columns: Sequence[str]) -> FoundLabels:
    """Columns with one label each, and what a program's scores beside them say."""
    values = [value for name in columns for value in sample.values(name) if not is_missing(value)]
    names, _ = _sampled_names(values, "")
    numbers = _counted_from(options.label_names, names)
    scores = _scores_beside(sample, columns)
    doubts = () if numbers or not _are_class_ids(names) else (_nameless(sample, names),)
    sentence = tr("The columns {few} hold one label each.", few=few(columns))
    notes: tuple[str, ...] = ()
    if scores:
        notes = (_predicted(scores, columns),)
    source = NameColumns(columns, scores, numbers)
    return FoundLabels(source, ", ".join(columns), sentence, implied=bool(scores), notes=notes, doubts=doubts)


def _scores_beside(sample: Sample, columns: Sequence[str]) -> list[str]:
    """Columns with a program's score for the label in each of the given columns; empty without them."""
    found = []
    for column in columns:
        plain = plain_name(column)
        number = re.search(r"\d+\Z", plain)
        which = plain.rpartition(" ")[0]
        wanted = [f"{plain} {word}" for word in _SCORE_NAMES]
        wanted += [f"{which} {word}" for word in _SCORE_NAMES] if which else []
        wanted += [f"{word} {number[0]}" for word in _SCORE_NAMES] if number else []
        wanted += [f"{word}{number[0]}" for word in _SCORE_NAMES] if number else []
        if len(columns) == 1 and not _predicted_beside(sample, column):
            wanted += [*_SCORE_NAMES, *(f"{word}s" for word in _SCORE_NAMES)]
        by_name = {plain_name(name): name for name in sample.columns if name not in columns}
        name = next((by_name[each] for each in wanted if each in by_name), "")
        if name and _are_scores(sample.values(name)):
            found.append(name)
    return found if len(found) == len(columns) else []


def _predicted_beside(sample: Sample, column: str) -> bool:
    """Whether another column repeats the column's names as a program's, so that a score belongs to it."""
    names = set(sample.texts(column))
    return any(
        name != column and _BY_PROGRAM.search(plain_name(name)) and not names.isdisjoint(sample.texts(name))
        for name in sample.columns
    )


def _are_scores(values: Sequence[Any]) -> bool:
    shares = [as_share(value) for value in values if not is_missing(value)]
    return (
        bool(shares) and all(share is not None for share in shares) and any(0 < (s or 0) < 1 for s in shares)
    )


def _predicted(scores: Sequence[str], columns: Sequence[str]) -> str:
    return tr(
        "The labels have scores in {few}, as a program gives them: suggestions, not answers; "
        "--labels {columns} takes them as answers.",
        few=few(scores),
        columns=",".join(columns),
    )


def _may_be_label(sample: Sample, column: str) -> bool:
    """Whether a lone column of a table holds both yes and no and is not named as an attribute is."""
    if sample.keyed or _PREDICATE.match(plain_name(column)):
        return False
    return {as_answer(value) for value in sample.values(column)} >= {True, False}


def _late_labels(sample: Sample) -> LabelSource:
    """No labels so far: a JSON key that none of the first rows has may still come."""
    return LabelColumn(LABELS, None, sample.columns, keyed=True) if sample.keyed else NoLabels()


def labels_by_name(sample: Sample) -> tuple[str, ...]:
    """The column with a usual name for labels, if there is one."""
    named = named_like(LABELS, sample.columns)
    return (named,) if named else ()


def _listed_objects(sample: Sample, taken: Sequence[str]) -> str:
    """The column whose lists of objects each name a label, such as doccano's annotations; "" for none."""
    for name in _LABELLED_KEYS:
        if name in sample.columns and name not in taken:
            values = sample.values(name)
            objects = [item for value in map(unwrapped, values) if isinstance(value, list) for item in value]
            if objects and all(isinstance(item, dict) and any(map(item.get, _NAMED_BY)) for item in objects):
                return name
            if values and all(
                isinstance(value, dict) and value and all(is_answer(flag) for flag in value.values())
                for value in values
            ):
                return name
    for name in _PROGRAM_KEYS:
        if name in sample.columns and name not in taken:
            lists = map(unwrapped, sample.values(name))
            objects = [item for value in lists if isinstance(value, list) for item in value]
            if objects and all(map(_is_scored, objects)):
                return name
    return ""


def _is_scored(item: object) -> bool:
    return (
        isinstance(item, dict)
        and "label" in item
        and any(as_share(item.get(key)) is not None for key in _SCORE_NAMES)
    )


def _asked_labels(sample: Sample, options: ReadOptions, asked: str) -> FoundLabels:
    try:
        return _label_column(sample, options, asked_column(sample, asked), asked=True)
    except InputError:
        columns = [name.strip() for name in asked.split(",") if name.strip()]
        if len(columns) < 2:
            raise
        found = [asked_column(sample, name) for name in columns]
    if all(is_answer(value) for name in found for value in sample.values(name)):
        return _flags(found, sample)
    return replace(_names_in(sample, options, found), source=NameColumns(found), notes=())


def _flags(columns: Sequence[str], sample: Sample) -> FoundLabels:
    every = [value for name in columns for value in sample.values(name) if not is_missing(value)]
    where = ",".join(f'"{name}"' if "," in name else name for name in columns)
    prefix = _shared_prefix(columns)
    apart = " " + tr("The labels are named without {prefix}.", prefix=prefix) if prefix else ""
    if _are_scores(every):
        sentence = tr(
            "The columns {few} are labels, with a program's probabilities in their cells.", few=few(columns)
        )
        return FoundLabels(ScoreColumns(columns, prefix), where, sentence + apart, columns=tuple(columns))
    values = [value for value in every if is_answer(value)]
    minus = any(is_minus_one(value) for value in every)
    explicit_no = any(
        not value if isinstance(value, (bool, int, float)) else as_flag(value) is False
        for value in values
        if value not in ("-", "?")
    )
    notes: tuple[str, ...] = ()
    if minus:
        notes = (
            tr("-1 in these columns means unanswered.")
            if explicit_no
            else tr("-1 in these columns means no."),
        )
    return FoundLabels(
        FlagColumns(
            columns,
            marks_only=not explicit_no and not minus,
            minus_is_no=minus and not explicit_no,
            prefix=prefix,
        ),
        where,
        (
            tr("The columns {columns} are labels, with yes or no in their cells.", columns=few(columns))
            if explicit_no or minus
            else tr(
                "The columns {columns} are labels, with a mark for yes in their cells.", columns=few(columns)
            )
        )
        + apart,
        columns=tuple(columns),
        notes=notes,
    )


def _shared_prefix(columns: Sequence[str]) -> str:
    """What all columns' names begin with before the label's name, such as "label_"; "" for nothing."""
    match = _PREFIX.match(columns[0]) if len(columns) > 1 else None
    if match is None or not all(name.startswith(match[0]) and name != match[0] for name in columns):
        return ""
    return match[0]


def _nameless(sample: Sample, names: set[str]) -> Doubt:
    some = ", ".join(sorted(names, key=int)[:5])
    return Doubt(
        "labels",
        tr(
            'The labels in "{file}" are numbers ({some}); give their names with --label-names, '
            "such as --label-names 0=IT,1=Care or the name of a file, or take the numbers as "
            "names with --yes.",
            file=sample.file,
            some=some,
        ),
        tr("The labels are numbers ({some}). What are their names?", some=some),
        "names",
    )


def _label_column(sample: Sample, options: ReadOptions, column: str, *, asked: bool) -> FoundLabels:
    values = [value for value in sample.values(column) if not is_missing(value)]
    cells = [value for value in values if isinstance(value, str) and value.strip()]
    own = LABELS_NO in sample.columns and column == LABELS
    separator = options.separator
    if separator is None:
        # doccano joins labels with #, and with nothing else.
        of_doccano = "Comments" in sample.columns and not sample.keyed and column == "label"
        separator = "#" if of_doccano else guess_separator(cells) or None
    names, single = _sampled_names(values, separator)
    numbers = _counted_from(options.label_names, names)
    size = 0 if own else _vector_size(values)
    if size:
        return _vectors(sample, options, column, size)
    named_otherwise = "" if numbers or asked or own else _names_beside(sample, column, names)
    if named_otherwise:
        found = _label_column(sample, options, named_otherwise, asked=asked)
        note = tr(
            "The labels are named by {named_otherwise} instead of the numbers in {column}.",
            named_otherwise=named_otherwise,
            column=column,
        )
        return replace(found, notes=(note, *found.notes))
    doubts: list[Doubt] = []
    if any(_marks_places(unwrapped(value)) for value in values):
        doubts.append(
            Doubt(
                "labels",
                tr(
                    '{column} in "{file}" marks places in the texts, not whole postings; import without '
                    'labels with --labels "", or with --yes.',
                    column=column,
                    file=sample.file,
                ),
                tr(
                    "{column} marks places in the texts, not whole postings. Import without labels?",
                    column=column,
                ),
                "labels",
            )
        )
    elif not own and not numbers and _are_class_ids(names):
        doubts.append(_nameless(sample, names))
    elif not own and not numbers and names and all(as_flag(name) is not None for name in names):
        doubts.append(
            _doubt(
                tr(
                    '{column} in "{file}" says yes or no instead of naming labels; rename the column to the '
                    "label and take it with --label-columns, or import without labels with "
                    '--labels "".',
                    column=column,
                    file=sample.file,
                ),
                tr("{column} says yes or no instead of naming labels. Where are the labels?", column=column),
            )
        )
    elif not asked and not own and cells and plain_name(column) not in _ASKED_FOR_LABELS and _is_prose(cells):
        return FoundLabels(
            NoLabels(),
            notes=(
                tr(
                    "{column} holds texts and stays a field; --labels {column} takes it as labels.",
                    column=column,
                ),
            ),
        )
    elif not asked and not own and _are_sentences(names, len(values)):
        doubts.append(
            _doubt(
                tr(
                    '{column} in "{file}" holds sentences rather than names of labels; take them with '
                    '--labels {column}, or import without labels with --labels "".',
                    column=column,
                    file=sample.file,
                ),
                tr(
                    "{column} holds sentences rather than names of labels. Where are the labels?",
                    column=column,
                ),
            )
        )
    source: LabelSource = LabelColumn(column, separator, sample.columns, keyed=sample.keyed, numbers=numbers)
    usual = column in _ASKED_FOR_LABELS or asked
    sentence = (
        ""
        if usual
        else tr("The labels are from {column}; --labels names another place, or none.", column=column)
    )
    notes = [] if own else _notes_about_names(names, separator if cells else None)
    if not own and _carry_scores(names):
        sentence = tr(
            "The labels in {column} have scores behind their names, as a program gives them: suggestions, "
            "not answers.",
            column=column,
        )
        return FoundLabels(ScoredNames(column, separator), column, sentence, separator, doubts=tuple(doubts))
    verdict = "" if own else _verdict_beside(sample, column)
    scores = [] if own or asked or verdict else _scores_beside(sample, [column])
    if verdict:
        source, single = VerdictColumn(column, verdict, separator), False
        notes.append(
            tr(
                "{verdict} says whether the label in {column} applies; a label without a row is unanswered.",
                verdict=verdict,
                column=column,
            )
        )
    elif scores:
        source = ScoredColumn(column, scores[0], separator)
        notes.append(_predicted(scores, [column]))
    return FoundLabels(
        source,
        column,
        sentence,
        separator if cells else None,
        single,
        own,
        bool(scores),
        tuple(notes),
        tuple(doubts),
    )


def _carry_scores(names: set[str]) -> bool:
    """Whether a score from 0 to 1 stands behind each of the names, as in "IT (0.93)"."""
    scored = [scored_name(name) for name in names]
    return bool(scored) and all(scored) and any(each and 0 < each[1] < 1 for each in scored)


def _marks_places(value: object) -> bool:
    """Whether a value lists spans of the text, as objects with offsets or as (start, end, label)."""
    if not isinstance(value, list) or not value:
        return False
    spans = (isinstance(item, dict) and ("start_offset" in item or "start" in item) for item in value)
    pairs = all(isinstance(item, list) and len(item) == 2 and isinstance(item[1], float) for item in value)
    lists = all(isinstance(item, (list, tuple)) for item in value)
    return all(spans) or (lists and not pairs)


def _verdict_beside(sample: Sample, column: str) -> str:
    """The column that says yes or no about the label in each row; "" if there is none that says no."""
    for name in sample.columns:
        if name == column or plain_name(name) not in _VERDICT_NAMES:
            continue
        try:
            found = [as_verdict(value) for value in sample.values(name)]
        except UnusableError:
            continue
        if False in found:
            return name
    return ""


def _names_beside(sample: Sample, column: str, names: set[str]) -> str:
    """The column that names what ``column`` numbers, such as label_text beside label; "" for none."""
    if not _are_class_ids(names):
        return ""
    plain = plain_name(column)
    wanted = {f"{plain} {word}" for word in ("text", "name", "names", "str", "string", "title")}
    return next(
        (name for name in sample.columns if plain_name(name) in wanted and _holds_names(sample, name)), ""
    )


def _notes_about_names(names: set[str], separator: str | None) -> list[str]:
    """A note about names that hold what may be a separator of names as well."""
    odd = sorted(name for name in names if any(sign in name for sign in ",;|") and len(name) < 200)
    if not odd or separator is None:
        return []
    return [tr('"{odd}" is taken as one name; --separator tells what stands between names.', odd=odd[0])]


def _vector_size(values: Sequence[Any]) -> int:
    """The length of lists that hold a number from 0 to 1 for each label; 0 if they are anything else."""
    vectors = [as_vector(value) for value in values]
    sizes = {len(vector) if vector else 0 for vector in vectors}
    if len(sizes) != 1 or not vectors or 0 in sizes:
        return 0
    repeats = any(vector and len(set(vector)) < len(vector) for vector in vectors)
    fractions = any(0 < number < 1 for vector in vectors for number in vector or ())
    return sizes.pop() if repeats or fractions or len(vectors) > 1 else 0


def _vectors(sample: Sample, options: ReadOptions, column: str, size: int) -> FoundLabels:
    given = options.label_names
    if given is not None and len(given) != size:
        raise InputError(
            tr(
                '{column} in "{file}" holds {size} numbers a row, and {given} names were given; give '
                "as many names as there are numbers.",
                column=column,
                file=sample.file,
                size=size,
                given=len(given),
            )
        )
    names = [given[number] for number in sorted(given, key=int)] if given else [str(n) for n in range(size)]
    doubts = (
        Doubt(
            "labels",
            tr(
                '{column} in "{file}" holds {size} numbers a row, one for each label; give the names '
                "with --label-names A,B,… in this order, or take the numbers as names with --yes.",
                column=column,
                file=sample.file,
                size=size,
            ),
            tr(
                "{column} holds {size} numbers a row, one for each label. What are the labels' names?",
                column=column,
                size=size,
            ),
            "names",
        ),
    )
    return FoundLabels(
        VectorColumn(column, names),
        column,
        tr(
            "{column} holds a number for each label: 1 is yes, 0 is no, and what is between is a prediction.",
            column=column,
        ),
        doubts=() if given else doubts,
    )


def _sampled_names(values: Sequence[Any], separator: str | None) -> tuple[set[str], bool]:
    """The names in the first rows, and whether no row holds more than one."""
    names: set[str] = set()
    single = True
    for value in values:
        try:
            nested = structure(value) if isinstance(value, str) else value
            if isinstance(nested, dict) and "choices" not in nested:
                single = False
                continue
            if isinstance(nested, list) and any(isinstance(item, dict) for item in nested):
                found = [str(item.get("label", "")) for item in nested if isinstance(item, dict)]
            else:
                found = list(as_names(value, separator) or ())
        except UnusableError:
            continue
        single = single and len(found) < 2
        names.update(found)
    return names, single


def _counted_from(names: Mapping[str, str] | None, used: set[str]) -> Mapping[str, str] | None:
    """The names by number, shifted if they were counted from 0 and the file counts from 1."""
    if not names or "0" not in names:
        return names
    last = str(len(names))
    counted = all(str(number) in names for number in range(len(names)))
    if counted and last in used and "0" not in used:
        return {str(int(number) + 1): name for number, name in names.items()}
    return names


def _are_class_ids(names: set[str]) -> bool:
    return bool(names) and all(
        name == NO_CLASS
        or (name.isdigit() and name.isascii() and str(int(name)) == name and int(name) <= _LARGEST_CLASS_ID)
        for name in names
    )


def _are_sentences(names: set[str], rows: int) -> bool:
    """Whether most names are long, of many words and of one row alone, as no label is."""
    long = [
        name for name in names if len(name) > _SENTENCE_CHARACTERS and len(name.split()) >= _SENTENCE_WORDS
    ]
    return 2 * len(long) > len(names) and 10 * len(names) >= 9 * rows


def _is_prose(cells: Sequence[str]) -> bool:
    """Whether cells hold texts rather than lists of names."""
    plain = [cell for cell in cells if listed_names(cell) is None]
    return 2 * sum(len(cell) > 200 for cell in plain) > len(cells)


def _flag_columns(sample: Sample, columns: Sequence[str]) -> tuple[list[str], list[str]]:
    """The longest run of columns that hold yes or no, and all columns that do."""
    marks: list[list[str]] = [[]]
    for name in sample.columns:
        if name in columns and len(name) <= _LONGEST_MARK and _holds_marks(sample.values(name)):
            marks[-1].append(name)
        elif marks[-1]:
            marks.append([])
    every = [name for run in marks for name in run]
    if any(_PREDICATE.match(plain_name(name)) for name in every):
        return [], every
    longest = max(marks, key=len)
    values = [value for name in longest for value in sample.values(name)]
    if len(longest) < _MANY_FLAGS and all(isinstance(value, bool) for value in values):
        return [], every  # JSON's own true and false describe postings as often as they label them
    return longest, every


def _holds_marks(values: Sequence[Any]) -> bool:
    """Whether the cells say yes or no; -1 counts beside 1."""
    said = [value for value in values if not is_missing(value)]
    if not said:
        return False
    marks = sum(is_answer(value) or is_minus_one(value) for value in said)
    if marks < len(said) and (len(said) < _ENOUGH_ROWS or marks < _NEARLY_ALL * len(said)):
        return False
    return any(is_answer(value) and value not in ("-", "?") for value in said)
