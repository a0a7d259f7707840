"""Which column is the text, the title, the labels, the id; and a row of values made into a posting."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.errors import InputError
from app.core.records import IncomingPosting, ReadOptions, Skipped
from app.formats.values import (
    UnusableError,
    as_field,
    as_flag,
    as_names,
    as_text,
    clean,
    guess_separator,
    one_line,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TEXT, TITLE, LABELS, ID, LABELS_NO, DONE = "text", "title", "labels", "id", "labels_no", "done"
FLAGGED, NOTE = "flagged", "note"
RESERVED = frozenset((TEXT, TITLE, LABELS, ID, LABELS_NO, DONE, FLAGGED, NOTE))
"""The columns that Jobtag writes itself."""

FIELD_PREFIX = "field:"
"""Written before the name of a field that would otherwise be taken for something else."""

_NAMES: dict[str, tuple[str, ...]] = {
    TEXT: (
        "text", "description", "job description", "body", "content", "full text", "job text", "posting",
        "ad text", "details", "job details", "stellenbeschreibung", "beschreibung", "stellentext",
        "anzeigentext", "inhalt", "texte", "description du poste", "contenu", "annonce", "descripción",
        "descripcion", "texto", "contenido", "descrição", "descricao", "testo", "descrizione", "tekst",
        "omschrijving", "functieomschrijving", "opis", "opis stanowiska", "treść", "описание", "текст",
        "aç\u0131klama", "metin", "职位描述", "工作描述", "描述", "正文", "内容", "仕事内容", "本文", "説明",
        "설명", "summary",
    ),
    TITLE: (
        "title", "job title", "position", "position title", "headline", "role", "occupation", "subject",
        "name", "titel", "stellentitel", "berufsbezeichnung", "bezeichnung", "stelle", "titre",
        "intitulé", "intitulé du poste", "poste", "título", "titulo", "puesto", "cargo", "titolo",
        "posizione", "functietitel", "functie", "tytuł", "stanowisko", "название", "должность", "başl\u0131k",
        "pozisyon", "职位名称", "职位", "标题", "タイトル", "職種", "제목", "직무",
    ),
    LABELS: (
        "labels", "label", "tags", "tag", "categories", "category", "skills", "keywords", "etiketten",
        "schlagwörter", "schlagworte", "kategorien", "kategorie", "stichwörter", "étiquettes", "catégories",
        "catégorie", "compétences", "etiquetas", "categorías", "categorias", "etichette", "categorie",
        "trefwoorden", "etykiety", "kategorie", "метки", "теги", "категории", "etiketler", "标签", "类别",
        "ラベル", "タグ", "라벨",
    ),
    ID: (
        "id", "key", "uuid", "guid", "job id", "posting id", "ad id", "external id", "identifier",
        "reference", "ref", "kennung", "stellen id", "identifiant", "référence", "identificador",
        "номер", "编号",
    ),
}  # fmt: skip
"""What columns are called in the files people have, best first, as ``_plain`` writes it."""

_LONGEST_NAME = 80
_VALUE = re.compile(r"\s*(?:[-+]?\d[\d.,:/\- ]*|https?://\S+|[^\s@]+@[^\s@]+\.\w+)\s*\Z")
"""A number, a date, an address: what is seldom the name of a column that stands beside others in words."""

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_JOINTS = re.compile(r"[\s_\-./]+")


JSON_PREFIX = "json:"
"""Written in a table before a column whose cells are JSON, because not all its values are plain texts."""


def field_column(name: str) -> str:
    """The column for a field, under a name that means nothing else; ``field_of`` gives the field back."""
    if not name.strip() or name in RESERVED or name.startswith((FIELD_PREFIX, JSON_PREFIX)):
        return FIELD_PREFIX + name
    return name


def field_of(column: str) -> str:
    """The field that a column holds."""
    return column.removeprefix(FIELD_PREFIX)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which column means what. An empty name stands for "no such column".

    ``separator`` None means that each cell of labels tells for itself. ``labels_no`` and ``done`` are
    understood where they exist, as in a file that Jobtag wrote; so are ``flagged`` and ``note``. ``keyed``
    rows name their values themselves (JSON) and may leave some out; in a table, what is left out is an empty
    cell.
    """

    columns: tuple[str, ...]
    text: str
    title: str = ""
    labels: str = ""
    id: str = ""
    separator: str | None = None
    keyed: bool = False

    @property
    def mapping(self) -> ReadOptions:
        """The options that ask for just this; what may still come stays open."""
        return ReadOptions(
            text=self._known(self.text),
            title=self._known(self.title),
            labels=self._known(self.labels),
            id=self._known(self.id),
            separator=self.separator,
        )

    def _known(self, name: str) -> str | None:
        return name if not name or name in self.columns else None

    def posting(self, file: str, row: int, values: dict[str, Any]) -> IncomingPosting | Skipped:
        """The posting in a row of values (which is used up), or why there is none."""
        try:
            return self._posting(file, row, values)
        except UnusableError as problem:
            return Skipped(file, row, str(problem))

    def _posting(self, file: str, row: int, values: dict[str, Any]) -> IncomingPosting | Skipped:
        text = as_text(values.pop(self.text, None), TEXT)
        if not text or text.isspace():
            return Skipped(file, row, "no text")
        title = one_line(as_text(values.pop(self.title, None), TITLE)) if self.title else ""
        key = as_text(values.pop(self.id, None), ID) if self.id else ""
        yes: tuple[str, ...] | None = None
        no: tuple[str, ...] | None = None
        done: bool | None = None
        if self.labels:
            yes = self._names(values, self.labels)
            no = self._names(values, LABELS_NO)
            if no is None and not self.keyed and LABELS_NO in self.columns:
                no = ()
            if yes is None and no is not None:
                yes = ()
            if DONE in values:
                done = as_flag(values[DONE])
                if done is not None:
                    del values[DONE]
            if yes and no and not set(yes).isdisjoint(no):
                raise UnusableError("a label is both in its labels and in its labels_no")
        flagged = as_flag(values.get(FLAGGED))
        if flagged is not None:
            del values[FLAGGED]
        note = clean(values.pop(NOTE)).strip() if isinstance(values.get(NOTE), str) else ""
        fields = {field_of(name): as_field(value) for name, value in values.items()} if values else {}
        key_or_none = key if key and not key.isspace() else None
        given = (text, title, key_or_none, yes, no, done, fields)
        return IncomingPosting(file, row, *given, bool(flagged), note)

    def _names(self, values: dict[str, Any], column: str) -> tuple[str, ...] | None:
        value = values.pop(column, None)
        return None if value is None else as_names(value, self.separator, column)


WHOLE_TEXTS = Choice((), TEXT)
"""Files that are postings themselves: nothing to choose."""


def choose_columns(
    file: str, columns: tuple[str, ...], rows: Sequence[Mapping[str, Any]], options: ReadOptions
) -> Choice:
    """Tell the columns apart by what was asked for, by their names, and for the text by what is longest.

    ``columns`` is empty where the rows name their values themselves; then those of ``rows``, the first of
    the file, count. Raises InputError for a column that was asked for and does not exist.
    """
    keyed = not columns
    if keyed:
        columns = tuple(dict.fromkeys(name for row in rows for name in row))
    if options.text == "":
        raise InputError("Jobtag needs a column with the texts; name it or leave it to Jobtag to find it.")
    asked = {TEXT: options.text, TITLE: options.title, LABELS: options.labels, ID: options.id}
    chosen = {role: _asked(file, columns, name) for role, name in asked.items() if name is not None}
    unfit = {LABELS_NO, DONE, FLAGGED, NOTE} | _nested(rows)
    for role in _NAMES:
        if role not in chosen:
            taken = unfit.union(chosen.values())
            free = [name for name in columns if name not in taken]
            chosen[role] = _named_like(role, free)
    if not chosen[TEXT]:
        taken = {chosen[LABELS], chosen[ID]} | ({chosen[TITLE]} if options.title else set())
        free = [name for name in columns if name not in taken]
        chosen[TEXT] = _longest(free, rows) or TEXT
        if chosen[TEXT] == chosen[TITLE]:
            chosen[TITLE] = ""
    if keyed:
        # A key that none of the first rows has may still come: JSON need not repeat what is empty.
        for role in (TITLE, LABELS, ID):
            if not chosen[role] and asked[role] is None and role not in chosen.values():
                chosen[role] = role
    separator = options.separator
    if separator is None and chosen[LABELS]:
        cells = [cell for row in rows if isinstance(cell := row.get(chosen[LABELS]), str) and cell.strip()]
        separator = guess_separator(cells) or None
    return Choice(
        columns,
        keyed=keyed,
        separator=separator,
        text=chosen[TEXT],
        title=chosen[TITLE],
        labels=chosen[LABELS],
        id=chosen[ID],
    )


def names_columns(cells: Sequence[str], options: ReadOptions) -> bool:
    """Whether the first row of a table is a header, as it is unless it clearly holds values.

    It does where no cell is a column's usual name, or one that was asked for, and one is longer than any name
    or a number, date or address beside words.
    """
    asked = (options.text, options.title, options.labels, options.id)
    known = {_plain(name) for name in asked if name}.union(*_NAMES.values())
    if any(_plain(cell) in known for cell in cells):
        return True
    if any(len(cell.strip()) > _LONGEST_NAME for cell in cells):
        return False
    values = [_VALUE.match(cell) is not None for cell in cells if cell.strip()]
    return all(values) or not any(values)


def _asked(file: str, columns: tuple[str, ...], asked: str) -> str:
    """The column a person named: exactly, or but for case and joints."""
    if not asked or asked in columns:
        return asked
    for name in columns:
        if _plain(name) == _plain(asked):
            return name
    listed = ", ".join(columns[:30]) + (", …" if len(columns) > 30 else "")
    there_are = f"choose one of: {listed}" if columns else "it has no columns"
    raise InputError(f'"{file}" has no column "{asked}"; {there_are}.')


def _named_like(role: str, columns: Sequence[str]) -> str:
    if role in columns:
        return role
    plain: dict[str, str] = {}
    for name in columns:
        plain.setdefault(_plain(name), name)
    return next((plain[name] for name in _NAMES[role] if name in plain), "")


def _nested(rows: Sequence[Mapping[str, Any]]) -> set[str]:
    """The columns that hold nothing but objects, and lists of them or of lists."""
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


def _longest(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    """The column with the most characters of text in the first rows."""
    sizes = dict.fromkeys(columns, 0)
    for row in rows:
        for name, value in row.items():
            if name in sizes and isinstance(value, str):
                sizes[name] += len(value)
    return max(sizes, key=sizes.__getitem__, default="")


def _plain(name: str) -> str:
    """A column's name without case and with blanks for joints: jobTitle and JOB_TITLE are "job title"."""
    name = _CAMEL.sub(" ", unicodedata.normalize("NFKC", name))
    return _JOINTS.sub(" ", name.casefold()).strip()
