"""Find postings by a query, translated to SQL, in blocks."""

from __future__ import annotations

from array import array
from itertools import islice
from typing import TYPE_CHECKING, Any

from app.core.labels import same_name, search_form
from app.core.orders import AS_IMPORTED
from app.core.query import AnswerTerm, FieldTerm, ProbabilityTerm, StateTerm, WordsTerm, unknown_label
from app.store.reading import DONE, LISTED, UNANSWERED, read_counts, read_field_names, read_ids, read_labels
from app.store.words import phrase, words_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from app.core.orders import Order
    from app.core.query import Query
    from app.core.records import Label

_FIRST_BLOCK, _BLOCK = 64, 4096
_NO_WORD = '""'
"""A word that no posting contains."""

_MOST_WORDS = 12
_COMMON, _FEW = 0.2, 10
"""Words in a larger share of the postings are too common for similarity, unless the number is small."""
_LONG_WORD, _ENDING = 7, 3
"""Words of at least this length may differ in this many last letters: nursing, nurse."""

_MATCHING = f"FROM words w CROSS JOIN {LISTED.removeprefix('FROM ')} AND p.id = w.rowid AND words MATCH ?"

_HOLDS = "p.id IN (SELECT rowid FROM words WHERE words MATCH ?)"

_Condition = tuple[str, list[Any]]

_STATES = {
    "todo": "p.done = 0",
    "done": "p.done = 1",
    "flagged": "p.flagged",
    "noted": "p.id IN (SELECT posting_id FROM texts WHERE note <> '')",
}

_ORDERS = {
    "imported": "p.id {way}",
    "newest": "p.id {way}",
    "title": "search_form(p.heading) {way}, p.id",
    "longest": "(SELECT length(t.text) FROM texts t WHERE t.posting_id = p.id) {way}, p.id",
    "labels": "(SELECT count(*) FROM answers a JOIN labels l ON l.id = a.label_id"
    " WHERE a.posting_id = p.id AND a.value = 1 AND l.shown) {way}, p.id",
    "flagged": "p.flagged {way}, p.id",
    "noted": f"({_STATES['noted']}) {{way}}, p.id",
    "done": "p.done {way}, p.id",
    "field": "(SELECT field_key(t.fields, ?) FROM texts t WHERE t.posting_id = p.id) {way} NULLS LAST, p.id",
}
"""Orders that SQL can sort by. Other orders need a model."""
_FALLING = frozenset(("newest", "longest", "labels", "flagged", "noted", "done"))


def find(
    connection: sqlite3.Connection, query: Query, show: str = "all", order: Order = AS_IMPORTED
) -> Iterator[array[int]]:
    """The ids of the postings "todo", "done" or "all" for which all terms hold, in order, in blocks.

    Terms about probabilities are ignored here.

    Raises:
        InputError: a term names a label that does not exist.
    """
    if not query.terms and order == AS_IMPORTED:
        yield from (array("q", block) for block in read_ids(connection, show))
        return
    labels = {same_name(label.name): label for label in read_labels(connection)}
    words = [term for term in query.terms if isinstance(term, WordsTerm)]
    others = [term for term in query.terms if not isinstance(term, WordsTerm | ProbabilityTerm)]
    conditions = [_in_index(words)] if words else []
    asked = any(isinstance(term, FieldTerm) for term in others)
    fields = {search_form(name) for name in read_field_names(connection)} if asked else set()
    conditions += [_condition(term, labels, fields) for term in others]
    conditions.append((f"p.import_id IN (SELECT id FROM imports WHERE shown){DONE[show]}", []))
    way = "DESC" if (order.kind in _FALLING) is not order.turned else "ASC"
    source, by = "postings p", _ORDERS[order.kind].format(way=way)
    if any(not term.negative for term in words):  # then the index leads, in the order of ids
        source = "words w JOIN postings p ON p.id = w.rowid"
        by = f"w.rowid {way}" if order.kind in ("imported", "newest") else by
    rows = connection.execute(
        f"SELECT p.id FROM {source} WHERE p.deleted = 0"
        f" AND {' AND '.join(f'({sql})' for sql, _ in conditions)} ORDER BY {by}",
        [value for _, values in conditions for value in values] + [order.field] * by.count("?"),
    )
    size = _FIRST_BLOCK
    while block := array("q", (row for (row,) in islice(rows, size))):
        yield block
        size = _BLOCK


def _in_index(terms: Sequence[WordsTerm]) -> _Condition:
    """All terms about words as one query of the index, or as an exclusion if none is positive."""
    asked = [
        (term.negative, phrase(term.words, prefix=term.prefix, column=term.column) or _NO_WORD)
        for term in terms
    ]
    wanted = " AND ".join(f"({text})" for negative, text in asked if not negative)
    unwanted = [f"({text})" for negative, text in asked if negative]
    if wanted:
        return "words MATCH ?", [" NOT ".join([f"({wanted})", *unwanted])]
    return "p.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)", [" OR ".join(unwanted)]


def _condition(
    term: StateTerm | FieldTerm | AnswerTerm, labels: dict[str, Label], fields: set[str]
) -> _Condition:
    sql, values = _positive(term, labels, fields)
    return (f"NOT coalesce(({sql}), 0)", values) if term.negative else (sql, values)


def _positive(
    term: StateTerm | FieldTerm | AnswerTerm, labels: dict[str, Label], fields: set[str]
) -> _Condition:
    if isinstance(term, StateTerm):
        return _STATES[term.state], []
    if isinstance(term, FieldTerm):
        held, values = _field(term)
        if search_form(term.field) in fields:
            return held, values
        as_words = phrase(f"{term.field} {term.words}", prefix=term.prefix)
        return f"{held} OR {_HOLDS}", [*values, as_words]  # 10:30 and Salary:12,000 are not fields
    label = labels.get(same_name(term.label))
    if label is None:
        raise unknown_label(term.label)
    sql = _ANSWERED[term.answer]
    return sql, [label.id] * sql.count("?")


_UPTO = "coalesce(p.no_upto, (SELECT no_upto FROM imports WHERE id = p.import_id))"
_EXPLICIT = "SELECT 1 FROM answers a WHERE a.posting_id = p.id AND a.label_id = ?"
_ANSWERED = {
    "yes": "p.id IN (SELECT posting_id FROM answers WHERE label_id = ? AND value = 1)",
    "no": f"EXISTS ({_EXPLICIT} AND a.value = 0) OR ({_UPTO} >= ? AND NOT EXISTS ({_EXPLICIT}))",
    "unanswered": f"EXISTS ({_EXPLICIT} AND a.value IS NULL) OR ({_UPTO} < ? AND NOT EXISTS ({_EXPLICIT}))",
}


def _field(term: FieldTerm) -> _Condition:
    asked = phrase(term.words, prefix=term.prefix, column="fields") or _NO_WORD
    return (
        f"{_HOLDS} AND EXISTS (SELECT 1 FROM texts t"
        " WHERE t.posting_id = p.id AND field_holds(t.fields, ?, ?, ?))",
        [asked, term.field, term.words, term.prefix],
    )


def more_like(
    connection: sqlite3.Connection,
    posting_id: int,
    show: str = "all",
    most: int = 200,
    common: float = _COMMON,
) -> array[int]:
    """The postings most similar to one posting, by BM25 over its rarest words.

    The posting itself comes first. The others are "todo", "done" or "all". Words in a larger share of the
    postings than ``common`` are ignored.
    """
    row = connection.execute("SELECT title, text FROM texts WHERE posting_id = ?", (posting_id,)).fetchone()
    if row is None:
        return array("q")
    telling = _telling(connection, f"{row[0]} {row[1]}", least=2, common=common)
    asked = " OR ".join(f'"{word}"' for word in telling)
    most_similar = array("q", [posting_id])
    if asked:
        rows = connection.execute(
            "SELECT p.id FROM words w JOIN postings p ON p.id = w.rowid WHERE words MATCH ? AND p.deleted = 0"
            f" AND p.import_id IN (SELECT id FROM imports WHERE shown) AND p.id <> ?{DONE[show]}"
            " ORDER BY w.rank LIMIT ?",
            (asked, posting_id, most),
        )
        most_similar.extend(row for (row,) in rows)
    return most_similar


def speaking_of(connection: sqlite3.Connection, label: Label, most: int) -> array[int]:
    """At most ``most`` done postings that mention a label and have no answer for it.

    First those with words of its name, then with words that share their beginning, then with uncommon words
    of its description; each by BM25.
    """
    words = sorted(words_of(label.name))
    described = _telling(connection, label.description, least=1)
    asked = (
        [f'"{word}"' for word in words],
        [f'"{word[: len(word) - _ENDING]}"*' for word in words if len(word) >= _LONG_WORD],
        [f'"{word}"' for word in described],
    )
    found: dict[int, None] = {}
    for some in asked:
        if some and len(found) < most:
            rows = connection.execute(
                f"SELECT p.id {_MATCHING}{DONE['done']}{UNANSWERED} ORDER BY w.rank LIMIT ?",
                (" OR ".join(some), label.id, label.id, most),
            )
            found.update((row, None) for (row,) in rows)
    return array("q", islice(found, most))


def _telling(connection: sqlite3.Connection, text: str, least: int, common: float = _COMMON) -> list[str]:
    """The most telling words of a text: the rarest ones that are in at least ``least`` postings."""
    counts = read_counts(connection)
    many = max(_FEW, common * (counts.todo + counts.done))
    telling: list[tuple[int, str]] = []
    for word in words_of(text):
        found = connection.execute("SELECT doc FROM vocabulary WHERE term = ?", (word,)).fetchone()
        if found is not None and least <= found[0] <= many:
            telling.append((found[0], word))
    return [word for _, word in sorted(telling)[:_MOST_WORDS]]
