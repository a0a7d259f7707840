"""Detect the columns of text, title, id and labels, and how certain that is."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.errors import InputError
from app.core.records import Doubt
from app.formats.answers import (
    DONE,
    LABELS_NO,
    UNANSWERED,
    FlagColumns,
    LabelColumn,
    LabelSource,
    NameColumns,
    NoLabels,
)
from app.formats.label_cells import as_names, guess_separator, listed_names
from app.formats.values import UnusableError, as_answer, as_flag, is_answer, is_missing, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.core.records import ReadOptions

TEXT, TITLE, LABELS, ID = "text", "title", "labels", "id"
FLAGGED, NOTE = "flagged", "note"
RESERVED = frozenset((TEXT, TITLE, LABELS, ID, LABELS_NO, UNANSWERED, DONE, FLAGGED, NOTE))
"""The columns in files written by Jobtag."""

FIELD_PREFIX = "field:"
"""A prefix for names of fields that would otherwise be mistaken for other columns."""

JSON_PREFIX = "json:"
"""A prefix for columns of a table whose cells are JSON, since not all values are plain texts."""

_NAMES: dict[str, tuple[str, ...]] = {
    TEXT: (
        "text", "job description", "description", "body", "content", "comment text", "displayed text",
        "full text", "job text", "posting",
        "ad text", "details", "job details", "stellenbeschreibung", "beschreibung", "stellentext",
        "anzeigentext", "inhalt", "texte", "description du poste", "contenu", "annonce", "descripción",
        "descripcion", "texto", "contenido", "descrição", "descricao", "testo", "descrizione", "tekst",
        "omschrijving", "functieomschrijving", "opis", "opis stanowiska", "treść", "описание", "текст",
        "aç\u0131klama", "metin", "职位描述", "工作描述", "描述", "正文", "内容", "仕事内容", "本文", "説明",
        "설명", "summary",
    ),
    TITLE: (
        "title", "job title", "preferred label", "position", "position title", "headline", "role",
        "occupation", "subject",
        "name", "titel", "stellentitel", "berufsbezeichnung", "bezeichnung", "stelle", "titre",
        "intitulé", "intitulé du poste", "poste", "título", "titulo", "puesto", "cargo", "titolo",
        "posizione", "functietitel", "functie", "tytuł", "stanowisko", "название", "должность", "başl\u0131k",
        "pozisyon", "职位名称", "职位", "标题", "タイトル", "職種", "제목", "직무",
    ),
    LABELS: (
        "labels", "label", "tags", "tag", "categories", "category", "etiketten", "kategorien", "kategorie",
        "étiquettes", "catégories", "catégorie", "etiquetas", "categorías", "categorias", "etichette",
        "categorie",
        "etykiety", "kategorie", "метки", "теги", "категории", "etiketler", "标签", "类别",
        "ラベル", "タグ", "라벨",
    ),
    ID: (
        "id", "key", "uuid", "guid", "job id", "posting id", "ad id", "external id", "identifier",
        "reference", "ref", "concept uri", "o*net soc code", "onetsoc code", "kennung", "stellen id",
        "identifiant", "référence", "identificador",
        "номер", "编号",
    ),
}  # fmt: skip
"""Usual names of columns, best first, in the form of ``plain_name``."""

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
_NUMBERED = re.compile(
    r"(?:label|labels|tag|tags|category|categories|kategorie|etikett|catégorie|étiquette|etiqueta|categoría|class|topic)"
    r" ?#?\d{1,3}"
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
)
"""Keys under which labelling programs keep answers."""

_LONGEST_NAME = 80
_LONGEST_MARK = 60
_MANY_FLAGS = 3
_VALUE = re.compile(r"\s*(?:[-+]?\d[\d.,:/\- ]*|https?://\S+|[^\s@]+@[^\s@]+\.\w+)\s*\Z")
"""A number, a date, an address: what is seldom the name of a column that stands beside others in words."""

_DATE_OR_NUMBER = re.compile(r"\s*[-+]?[\d.,:/\-TZ+ ]*\d[\d.,:/\-TZ+ ]*\s*\Z")
_LINK = re.compile(r"\s*(?:https?|ftp|mailto|file|data):\S+\s*\Z", re.IGNORECASE)
_FEW_CHARACTERS = 4
_MOSTLY = 0.6
_LARGEST_CLASS_ID = 99

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_JOINTS = re.compile(r"[\s_\-./]+")


def field_column(name: str) -> str:
    """The column for a field, with an unambiguous name. ``field_of`` is the inverse."""
    if not name.strip() or name in RESERVED or name.startswith((FIELD_PREFIX, JSON_PREFIX)):
        return FIELD_PREFIX + name
    return name


def field_of(column: str) -> str:
    """The field that a column holds."""
    return column.removeprefix(FIELD_PREFIX)


@dataclass(frozen=True, slots=True)
class Sample:
    """The first rows of a file. ``keyed`` rows name their values themselves (JSON) and may leave some out."""

    file: str
    columns: tuple[str, ...]
    rows: Sequence[Mapping[str, Any]]
    keyed: bool

    def values(self, path: str) -> list[Any]:
        """What the rows hold at a path, without rows that leave it out."""
        if not self.keyed or path in self.columns:
            return [row[path] for row in self.rows if path in row]
        found = []
        for row in self.rows:
            value: Any = leaves(dict(row)).get(path)
            if value is not None:
                found.append(value)
        return found

    def texts(self, path: str) -> list[str]:
        """The values at a path that are non-blank texts."""
        return [value for value in self.values(path) if isinstance(value, str) and value.strip()]


@dataclass(frozen=True, slots=True)
class Roles:
    """The columns or paths by role; "" for none. ``guessed_text``: the text was not found by name."""

    texts: tuple[str, ...]
    title: str
    id: str
    guessed_text: bool


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
    notes: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def find_roles(
    sample: Sample,
    options: ReadOptions,
    preferred: Mapping[str, str | None],
    taken: Iterable[str],
) -> Roles:
    """Choose text, title and id by the options, by the format's knowledge, by names, by length.

    ``preferred`` holds what the format knows, by role: None where it knows that there is none. ``taken`` are
    columns that mean something else. Raises InputError for a column that was asked for and does not exist.
    """
    if options.text == "":
        raise InputError("Jobtag needs a column with the texts; name it or leave it to Jobtag to find it.")
    chosen: dict[str, str] = {}
    for role, asked in ((TITLE, options.title), (ID, options.id)):
        if asked is not None:
            chosen[role] = asked_column(sample, asked)
    texts: tuple[str, ...] = ()
    if options.text is not None:
        texts = _asked_texts(sample, options.text)
    unfit = {LABELS_NO, UNANSWERED, DONE, FLAGGED, NOTE, *taken} | _nested(sample.rows)
    paths = _paths(sample)
    guessed = False
    if not texts and preferred.get(TEXT):
        texts = (str(preferred[TEXT]),)
    for role in (TITLE, ID):
        if role not in chosen and role in preferred:
            chosen[role] = preferred[role] or ""
    if not texts:
        used = unfit | set(chosen.values())
        found = _named_like(TEXT, [name for name in sample.columns if name not in used])
        if not found:
            found = _named_like(TEXT, [path for path in paths if path not in used])
        if found:
            texts = (found,)
    prefix = texts[0].rpartition(".")[0] if texts else ""
    for role in (TITLE, ID):
        if role not in chosen:
            used = unfit | set(chosen.values()) | set(texts)
            chosen[role] = _beside(
                role, prefix, [name for name in (*paths, *sample.columns) if name not in used]
            )
    if not texts:
        used = unfit | {chosen[ID]} | ({chosen[TITLE]} if options.title else set())
        longest = _longest([name for name in (*sample.columns, *paths) if name not in used], sample)
        guessed = bool(longest) and longest != chosen[TITLE]
        texts = (longest or TEXT,)
        if texts[0] == chosen[TITLE]:
            chosen[TITLE] = ""
    if sample.keyed:
        # A key that none of the first rows has may still come: JSON need not repeat what is empty.
        for role in (TITLE, ID):
            asked = options.title if role == TITLE else options.id
            if (
                not chosen[role]
                and asked is None
                and role not in preferred
                and role not in (*texts, *chosen.values())
            ):
                chosen[role] = role
    return Roles(texts, chosen[TITLE], chosen[ID], guessed)


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
    free = [name for name in sample.columns if name not in taken and name not in RESERVED - {LABELS}]
    named = LABELS if own else _named_like(LABELS, free)
    numbered = [name for name in free if _NUMBERED.fullmatch(plain_name(name))]
    flags, attributes = _flag_columns(sample, [name for name in free if name != LABELS])
    if named and named in flags:
        flags = [] if plain_name(named) in _ASKED_FOR_LABELS else flags
    if not own and len(numbered) > 1 and not (named and plain_name(named) in _ASKED_FOR_LABELS):
        where = ", ".join(numbered)
        return FoundLabels(
            NameColumns(numbered), where, f"The columns {_few(numbered)} hold one label each.", single=False
        )
    if not own and len(flags) > 1 and (not named or plain_name(named) not in _ASKED_FOR_LABELS):
        return _flags(flags, sample)
    listing = sum(plain_name(name) in _LISTING for name in sample.columns)
    if named and listing >= _LISTED_FROM and plain_name(named) not in _ASKED_FOR_LABELS:
        note = (
            f"{named} stays a field, since a program collected these postings;"
            f" --labels {named} takes it as labels."
        )
        return FoundLabels(NoLabels(), notes=(note,))
    if not named and not own:
        paths = [path for path in _paths(sample) if path not in taken]
        named = _named_like(LABELS, paths)
    named = named or _listed_objects(sample, taken)
    if named:
        return _label_column(sample, options, named, asked=False)
    listed = [name for name in free if plain_name(name) in _OFTEN_MEANT]
    if listed:
        some = _few(listed)
        note = f"No column is named as labels are; --labels {listed[0]} would take those in {some}."
        return FoundLabels(_late_labels(sample), notes=(note,))
    if attributes and listing < _LISTED_FROM and _may_be_label(sample, attributes[0]):
        doubt = Doubt(
            "labels",
            f'{attributes[0]} in "{sample.file}" may be a label, with yes or no in its cells; take it with'
            f" --label-columns {attributes[0]}, or import it as a field with --yes.",
            f"{attributes[0]} holds yes or no. Is it a label?",
            "column",
            attributes[0],
        )
        return FoundLabels(NoLabels(), doubts=(doubt,))
    if attributes:
        note = f"Fields with yes or no: {_few(attributes)}; --label-columns takes such columns as labels."
        return FoundLabels(_late_labels(sample), notes=(note,))
    doubts = tuple(
        Doubt(
            "labels",
            f'"{sample.file}" seems to hold labels under {key}, but none could be read from it;'
            " name their place with --labels PATH, or import without labels with --yes.",
            f"The file seems to hold labels under {key}, but none could be read from it. Where are they?",
            "labels",
        )
        for key in _LABELLED_KEYS
        if key in sample.columns and not all(is_missing(value) for value in sample.values(key))
    )[:1]
    return FoundLabels(_late_labels(sample), doubts=doubts)


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
    named = _named_like(LABELS, sample.columns)
    return (named,) if named else ()


def _listed_objects(sample: Sample, taken: Sequence[str]) -> str:
    """The column whose lists of objects each name a label, such as doccano's annotations; "" for none."""
    for name in _LABELLED_KEYS:
        if name in sample.columns and name not in taken:
            values = sample.values(name)
            objects = [item for value in values if isinstance(value, list) for item in value]
            if objects and all(isinstance(item, dict) and "label" in item for item in objects):
                return name
            if values and all(
                isinstance(value, dict) and value and all(is_answer(flag) for flag in value.values())
                for value in values
            ):
                return name
    return ""


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
    return FoundLabels(
        NameColumns(found), ", ".join(found), f"The columns {_few(found)} hold one label each."
    )


def _flags(columns: Sequence[str], sample: Sample) -> FoundLabels:
    values = [value for name in columns for value in sample.values(name) if is_answer(value)]
    explicit_no = any(
        not value if isinstance(value, (bool, int, float)) else as_flag(value) is False
        for value in values
        if not is_missing(value) and value not in ("-", "?")
    )
    return FoundLabels(
        FlagColumns(columns, marks_only=not explicit_no),
        ",".join(f'"{name}"' if "," in name else name for name in columns),
        f"The columns {_few(columns)} are labels,"
        f" with {'yes or no' if explicit_no else 'a mark for yes'} in their cells.",
    )


def _label_column(sample: Sample, options: ReadOptions, column: str, *, asked: bool) -> FoundLabels:
    values = [value for value in sample.values(column) if not is_missing(value)]
    cells = [value for value in values if isinstance(value, str) and value.strip()]
    separator = options.separator
    if separator is None:
        separator = guess_separator(cells) or None
    own = LABELS_NO in sample.columns and column == LABELS
    names, single = _sampled_names(values, separator)
    numbers = _counted_from(options.label_names, names)
    doubts: list[Doubt] = []
    spans = sum(
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(item, (list, tuple)) or (isinstance(item, dict) and "start_offset" in item)
            for item in value
        )
        for value in values
    )
    if spans:
        doubts.append(
            Doubt(
                "labels",
                f'{column} in "{sample.file}" marks places in the texts, not whole postings;'
                ' import without labels with --labels "", or with --yes.',
                f"{column} marks places in the texts, not whole postings. Import without labels?",
                "labels",
            )
        )
    elif not own and not numbers and _are_class_ids(names):
        some = ", ".join(sorted(names, key=int)[:5])
        doubts.append(
            Doubt(
                "labels",
                f'The labels in "{sample.file}" are numbers ({some}); give their names with --label-names,'
                " such as --label-names 0=IT,1=Care or the name of a file, or take the numbers as names"
                " with --yes.",
                f"The labels are numbers ({some}). What are their names?",
                "names",
            )
        )
    elif not asked and not own and cells and plain_name(column) not in _ASKED_FOR_LABELS and _is_prose(cells):
        return FoundLabels(
            NoLabels(),
            notes=(f"{column} holds texts and stays a field; --labels {column} takes it as labels.",),
        )
    source = LabelColumn(column, separator, sample.columns, keyed=sample.keyed, numbers=numbers)
    return FoundLabels(
        source,
        column,
        ""
        if column in _ASKED_FOR_LABELS or asked
        else f"The labels are from {column}; --labels names another place, or none.",
        separator if cells else None,
        single,
        own,
        doubts=tuple(doubts),
    )


def _sampled_names(values: Sequence[Any], separator: str | None) -> tuple[set[str], bool]:
    """The names in the first rows, and whether no row holds more than one."""
    names: set[str] = set()
    single = True
    for value in values:
        if isinstance(value, list) and any(isinstance(item, dict) for item in value):
            found = [str(item.get("label", "")) for item in value if isinstance(item, dict)]
        else:
            try:
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
        name.isdigit() and name.isascii() and str(int(name)) == name and int(name) <= _LARGEST_CLASS_ID
        for name in names
    )


def _is_prose(cells: Sequence[str]) -> bool:
    """Whether cells hold texts rather than lists of names."""
    plain = [cell for cell in cells if listed_names(cell) is None]
    return 2 * sum(len(cell) > 200 for cell in plain) > len(cells)


def _flag_columns(sample: Sample, columns: Sequence[str]) -> tuple[list[str], list[str]]:
    """The longest run of columns that hold yes or no, and the other columns that do."""
    marks: list[list[str]] = [[]]
    for name in sample.columns:
        values = sample.values(name) if name in columns else []
        is_mark = (
            name in columns
            and len(name) <= _LONGEST_MARK
            and all(is_answer(value) for value in values)
            and any(not is_missing(value) for value in values)
        )
        if is_mark:
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
    return longest, every if len(longest) < 2 else []


def doubts_about_text(sample: Sample, roles: Roles) -> tuple[Doubt, ...]:
    """A reason to doubt a guessed text column; "" if there is none."""
    if not roles.guessed_text:
        return ()
    values = [value for value in sample.values(roles.texts[0]) if not is_missing(value)]
    texts = [str(value) for value in values]
    if not texts:
        return ()
    most = _MOSTLY * len(texts)
    what = ""
    if sum(bool(_DATE_OR_NUMBER.match(text)) for text in texts) > most:
        what = "dates or numbers"
    elif sum(bool(_LINK.match(text)) for text in texts) > most:
        what = "links"
    elif sum(len(text.strip()) < _FEW_CHARACTERS for text in texts) > most:
        what = "only a few characters"
    elif len(texts) >= 5 and len(texts) - len(set(texts)) > most:
        what = "mostly the same text"
    if not what:
        return ()
    return (
        Doubt(
            "text",
            f'No column of "{sample.file}" is clearly the text: the longest, {roles.texts[0]}, holds {what};'
            f" name the column with --text COL ({_few(sample.columns)}), or go ahead with --yes.",
            f"No column is clearly the text: the longest, {roles.texts[0]}, holds {what}. Which is it?",
            "text",
        ),
    )


def names_columns(cells: Sequence[str], options: ReadOptions) -> bool:
    """Whether the first row of a table is a header. It is, unless it clearly holds values.

    It does where no cell is a column's usual name, or one that was asked for, and one is longer than any name
    or a number, date or address beside words.
    """
    asked = (
        *(options.text or "").split(","),
        options.title,
        options.labels,
        options.id,
        *(options.label_columns or ()),
    )
    known = {plain_name(name) for name in asked if name}.union(*_NAMES.values())
    if any(plain_name(cell) in known for cell in cells):
        return True
    if any(len(cell.strip()) > _LONGEST_NAME for cell in cells):
        return False
    values = [_VALUE.match(cell) is not None for cell in cells if cell.strip()]
    return all(values) or not any(values)


def has_usual_name(cells: Iterable[str], role: str) -> bool:
    """Whether one of the cells is a usual name for a column of this role."""
    names = frozenset(_NAMES[role])
    return any(plain_name(cell) in names for cell in cells)


def asked_column(sample: Sample, asked: str) -> str:
    """The column or path that the user named, exactly or ignoring case, separators and parents.

    Raises InputError if there is none.
    """
    if not asked or asked in sample.columns:
        return asked
    paths = _paths(sample)
    if asked in paths:
        return asked
    wanted = plain_name(asked)
    for name in (*sample.columns, *paths):
        if plain_name(name) == wanted:
            return name
    ends = [path for path in paths if plain_name(path.rpartition(".")[2]) == wanted]
    if ends:
        return ends[0]
    inner = [path for path in paths if path.startswith(f"{asked}.")]
    if inner:  # an object, such as the scores of a row
        return asked
    every = (
        [*(name for name in sample.columns if name not in paths), *paths] if sample.keyed else sample.columns
    )
    listed = ", ".join(every[:30]) + (", …" if len(every) > 30 else "")
    there_are = f"choose one of: {listed}" if every else "it has no columns"
    raise InputError(f'"{sample.file}" has no column "{asked}"; {there_are}.')


def _asked_texts(sample: Sample, asked: str) -> tuple[str, ...]:
    """The columns of the text that the user named: one, or several separated by commas."""
    try:
        return (asked_column(sample, asked),)
    except InputError:
        names = [name.strip() for name in asked.split(",") if name.strip()]
        if len(names) < 2:
            raise
        return tuple(dict.fromkeys(asked_column(sample, name) for name in names))


def _paths(sample: Sample) -> list[str]:
    """The paths of values within objects, in the first rows."""
    if not sample.keyed:
        return []
    found: dict[str, None] = {}
    for row in sample.rows[:200]:
        if any(isinstance(value, dict) for value in row.values()):
            for path, value in leaves(dict(row)).items():
                if path not in sample.columns and not isinstance(value, dict):
                    found[path] = None
    return list(found)


def _named_like(role: str, columns: Sequence[str]) -> str:
    if role in columns:
        return role
    plain: dict[str, str] = {}
    for name in columns:
        plain.setdefault(plain_name(name), name)
        if "." in name:
            plain.setdefault(plain_name(name.rpartition(".")[2]), name)
    return next((plain[name] for name in _NAMES[role] if name in plain), "")


def _beside(role: str, prefix: str, columns: Sequence[str]) -> str:
    """The column of a role, best within the object that holds the text."""
    within = [name for name in columns if prefix and name.rpartition(".")[0] == prefix]
    plain = [name for name in columns if "." not in name or not prefix]
    return (
        _named_like(role, within)
        or _named_like(role, [name for name in plain if "." not in name])
        or ("" if prefix else _named_like(role, plain))
    )


def _nested(rows: Sequence[Mapping[str, Any]]) -> set[str]:
    """The columns that hold only objects, or lists of objects or lists."""
    nested: set[str] = set()
    usable: set[str] = set()
    for row in rows:
        for name, value in row.items():
            inner = value if isinstance(value, list) else [value]
            if any(isinstance(item, (dict, list)) for item in inner):
                nested.add(name)
            elif value is not None:
                usable.add(name)
    return nested - usable


def _longest(columns: Sequence[str], sample: Sample) -> str:
    """The column with the most characters of text in the first rows, bookkeeping and links last."""
    sizes: dict[str, int] = {}
    for name in columns:
        texts = sample.texts(name)
        sizes[name] = sum(map(len, texts))
        odd = sum(bool(_DATE_OR_NUMBER.match(text) or _LINK.match(text)) for text in texts)
        if texts and odd > _MOSTLY * len(texts):
            sizes[name] = min(1, sizes[name])
    best = max(sizes, key=sizes.__getitem__, default="")
    return best if best and sizes[best] else ""


def _few(names: Sequence[str]) -> str:
    """A list of names for a sentence, shortened if there are many."""
    if len(names) <= 6:
        return ", ".join(names)
    return f"{', '.join(names[:5])} and {len(names) - 5} more"


def plain_name(name: str) -> str:
    """A column's name in lower case with blanks as separators: jobTitle and JOB_TITLE are "job title"."""
    name = _CAMEL.sub(" ", unicodedata.normalize("NFKC", name))
    return _JOINTS.sub(" ", name.casefold()).strip()
