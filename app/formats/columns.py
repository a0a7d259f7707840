"""Detect the columns of text, title and id, and how certain that is. ``label_places`` finds the labels."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.errors import InputError
from app.core.records import Doubt
from app.core.translation import tr
from app.formats.answers import DONE, LABELS_NO, UNANSWERED
from app.formats.values import is_missing, leaves

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
        "title", "job title", "ad title", "posting title", "preferred label", "position", "position title",
        "headline", "role", "occupation", "subject",
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
        "ラベル", "タグ", "라벨", "label name", "label names", "label text", "class", "classes", "class name",
        "class label", "topic", "topics", "target", "gold label", "gold labels", "gold",
        "y true", "true label", "true labels", "ground truth",
    ),
    ID: (
        "id", "key", "uuid", "guid", "job id", "posting id", "ad id", "external id", "identifier",
        "reference", "ref", "concept uri", "o*net soc code", "onetsoc code", "kennung", "stellen id",
        "identifiant", "référence", "identificador", "$oid",
        "номер", "编号",
    ),
}  # fmt: skip
"""Usual names of columns, best first, in the form of ``plain_name``."""

_LONGEST_NAME, _MOST_WORDS = 80, 9
_VALUE = re.compile(r"\s*(?:[-+]?\d[\d.,:/\- ]*|https?://\S+|[^\s@]+@[^\s@]+\.\w+)\s*\Z")
"""A number, a date, an address: what is seldom the name of a column that stands beside others in words."""

_DATE_OR_NUMBER = re.compile(r"\s*[-+]?[\d.,:/\-TZ+ ]*\d[\d.,:/\-TZ+ ]*\s*\Z")
_CODE = re.compile(r"\s*[!-~]*[\d@/\\_:.\-][!-~]*\s*\Z")
"""A word of signs, such as an address, a path, a checksum or a UUID."""
_LINK = re.compile(r"\s*(?:https?|ftp|mailto|file|data):\S+\s*\Z", re.IGNORECASE)
_FEW_CHARACTERS, _FEWEST_TEXTS = 4, 2
_MOSTLY = 0.6

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

    def paths(self) -> list[str]:
        """The paths of values within objects, in the first rows."""
        if not self.keyed:
            return []
        found: dict[str, None] = {}
        for row in self.rows[:200]:
            if any(isinstance(value, dict) for value in row.values()):
                for path, value in leaves(dict(row)).items():
                    if path not in self.columns and not isinstance(value, dict):
                        found[path] = None
        return list(found)


@dataclass(frozen=True, slots=True)
class Roles:
    """The columns or paths by role; "" for none.

    ``guessed_text``: the text is the longest column; ``named_text``: it is a column with a usual name.
    """

    texts: tuple[str, ...]
    title: str
    id: str
    guessed_text: bool
    named_text: bool = False


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
        raise InputError(
            tr("Jobtag needs a column with the texts; name it or leave it to Jobtag to find it.")
        )
    chosen: dict[str, str] = {}
    for role, asked in ((TITLE, options.title), (ID, options.id)):
        if asked is not None:
            chosen[role] = asked_column(sample, asked)
    texts: tuple[str, ...] = ()
    if options.text is not None:
        texts = _asked_texts(sample, options.text)
    unfit = {LABELS_NO, UNANSWERED, DONE, FLAGGED, NOTE, *taken} | _nested(sample.rows)
    paths = sample.paths()
    guessed = by_name = False
    if not texts and preferred.get(TEXT):
        texts = (str(preferred[TEXT]),)
    for role in (TITLE, ID):
        if role not in chosen and role in preferred:
            chosen[role] = preferred[role] or ""
    if not texts:
        used = unfit | set(chosen.values())
        found = named_like(TEXT, [name for name in sample.columns if name not in used])
        if not found:
            found = named_like(TEXT, [path for path in paths if path not in used])
        if found:
            texts, by_name = (found,), True
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
    return Roles(texts, chosen[TITLE], chosen[ID], guessed, by_name)


def doubts_about_text(sample: Sample, roles: Roles) -> tuple[Doubt, ...]:
    """Reasons to doubt a text column that the user did not name."""
    if not roles.guessed_text and not roles.named_text:
        return ()
    values = [value for value in sample.values(roles.texts[0]) if not is_missing(value)]
    texts = [str(value) for value in values]
    if not texts or (roles.named_text and len(texts) < _FEWEST_TEXTS):
        return ()
    most = _MOSTLY * len(texts)
    what = ""
    if sum(bool(_DATE_OR_NUMBER.match(text)) for text in texts) > most:
        what = tr("dates or numbers")
    elif sum(bool(_LINK.match(text)) for text in texts) > most:
        what = "links"
    elif roles.guessed_text and sum(bool(_CODE.match(text)) for text in texts) > most:
        what = tr("codes or addresses")
    elif roles.guessed_text and sum(len(text.strip()) < _FEW_CHARACTERS for text in texts) > most:
        what = tr("only a few characters")
    elif len(texts) >= 5 and len(texts) - len(set(texts)) > most:
        what = tr("mostly the same text") if roles.guessed_text else ""
    if not what:
        return ()
    if roles.named_text:
        return (
            Doubt(
                "text",
                tr(
                    '{texts} in "{file}" is named like a text, but holds {what}; name the column with '
                    "--text COL ({few}), or go ahead with --yes.",
                    texts=roles.texts[0],
                    file=sample.file,
                    what=what,
                    few=few(sample.columns),
                ),
                tr(
                    "{texts} is named like a text, but holds {what}. Which column is the text?",
                    texts=roles.texts[0],
                    what=what,
                ),
                "text",
            ),
        )
    return (
        Doubt(
            "text",
            tr(
                'No column of "{file}" is clearly the text: the longest, {texts}, holds {what}; name '
                "the column with --text COL ({few}), or go ahead with --yes.",
                file=sample.file,
                texts=roles.texts[0],
                what=what,
                few=few(sample.columns),
            ),
            tr(
                "No column is clearly the text: the longest, {texts}, holds {what}. Which is it?",
                texts=roles.texts[0],
                what=what,
            ),
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
    if any(len(cell.strip()) > _LONGEST_NAME or len(cell.split()) >= _MOST_WORDS for cell in cells):
        return False
    values = [_VALUE.match(cell) is not None for cell in cells if cell.strip()]
    return all(values) or not any(values)


MOST_ABOVE = 20
"""Rows above a header: a title, a date, who made the table."""


def rows_above_header(rows: Sequence[Sequence[str]], options: ReadOptions) -> int:
    """The number of rows above the header of a table: lines with a title or a remark.

    They have fewer cells than the header, which has a usual name for the text, or one that was asked for.
    """
    if options.header is not None:
        return 0
    known = frozenset(_NAMES[TEXT]) | {plain_name(name) for name in (options.text or "").split(",") if name}
    widest = 0
    for number, cells in enumerate(rows[: MOST_ABOVE + 1]):
        filled = sum(bool(cell.strip()) for cell in cells)
        if filled > max(1, widest) and any(plain_name(cell) in known for cell in cells):
            return number
        widest = max(widest, filled)
    return 0


def has_usual_name(cells: Iterable[str], role: str) -> bool:
    """Whether one of the cells is a usual name for a column of this role."""
    names = frozenset(_NAMES[role])
    return any(plain_name(cell) in names for cell in cells)


def is_unnamed(column: str) -> bool:
    """Whether a column has the name that Jobtag gives to one without a header."""
    return re.fullmatch(r"Column \d+", column) is not None


def asked_column(sample: Sample, asked: str) -> str:
    """The column or path that the user named, exactly or ignoring case, separators and parents.

    Raises InputError if there is none.
    """
    if not asked or asked in sample.columns:
        return asked
    paths = sample.paths()
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
    there_are = tr("choose one of: {listed}", listed=listed) if every else tr("it has no columns")
    raise InputError(
        tr(
            '"{file}" has no column "{asked}"; {there_are}.',
            file=sample.file,
            asked=asked,
            there_are=there_are,
        )
    )


def _asked_texts(sample: Sample, asked: str) -> tuple[str, ...]:
    """The columns of the text that the user named: one, or several separated by commas."""
    try:
        return (asked_column(sample, asked),)
    except InputError:
        names = [name.strip() for name in asked.split(",") if name.strip()]
        if len(names) < 2:
            raise
        return tuple(dict.fromkeys(asked_column(sample, name) for name in names))


def named_like(role: str, columns: Sequence[str]) -> str:
    """The column with the best usual name for a role, also as the last part of a path; "" for none."""
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
        named_like(role, within)
        or named_like(role, [name for name in plain if "." not in name])
        or ("" if prefix else named_like(role, plain))
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
        odd = sum(bool(_DATE_OR_NUMBER.match(text) or _CODE.match(text)) for text in texts)
        if texts and odd > _MOSTLY * len(texts):
            sizes[name] = min(1, sizes[name])
    best = max(sizes, key=sizes.__getitem__, default="")
    return best if best and sizes[best] else ""


def few(names: Sequence[str]) -> str:
    """A list of names for a sentence, shortened if there are many."""
    if len(names) <= 6:
        return ", ".join(names)
    return tr("{names} and {names_2} more", names=", ".join(names[:5]), names_2=len(names) - 5)


def plain_name(name: str) -> str:
    """A column's name in lower case with blanks as separators: jobTitle and JOB_TITLE are "job title"."""
    name = _CAMEL.sub(" ", unicodedata.normalize("NFKC", name))
    return _JOINTS.sub(" ", name.casefold()).strip()
