"""Publish a staged import in one transaction, as if it had been read at that moment.

While its files were read, the user may have answered its postings, added or deleted its labels, or undone an
import that it builds on.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from app.core.errors import ProjectError
from app.core.labels import next_color, next_key, same_name
from app.core.translation import tr
from app.store import cells
from app.store.as_json import tagging_to_json
from app.store.edits import ShowImport, take_effect
from app.store.staging import settled
from app.store.taggings import read_tagging

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from app.core.records import Changes
    from app.store.staging import StagedImport


def publish(connection: sqlite3.Connection, staged: StagedImport) -> tuple[ShowImport, Changes]:
    """Publish a staged import within the caller's transaction. Returns the edit for the journal.

    Raises:
        ProjectError: meanwhile, an import that it builds on was undone, or a label was deleted.
    """
    hidden = {row for (row,) in connection.execute("SELECT id FROM imports WHERE NOT shown")}
    if hidden & staged.builds_on:
        raise ProjectError(
            tr(
                "{file} updates postings of an import that was undone meanwhile. Import it again.",
                file=staged.title,
            )
        )
    labels = _settle_labels(connection, staged)
    _place_labels(connection, staged.import_id)
    _settle_updates(connection, staged, labels)
    connection.execute(
        "UPDATE imports SET published = 1, answered = ?,"
        " no_upto = (SELECT coalesce(max(id), 0) FROM labels) WHERE id = ?",
        (staged.labelled, staged.import_id),
    )
    edit = ShowImport(staged.import_id, shown=True, title=staged.title)
    return edit, take_effect(edit, connection)


def _settle_labels(connection: sqlite3.Connection, staged: StagedImport) -> dict[int, int]:
    """Map each staged label to the label it ends up as: one for each name, none of them hidden."""
    cursor = connection.execute("SELECT id, name, shown, import_id FROM labels")
    rows = [(label_id, cells.text(name), is_shown, own) for label_id, name, is_shown, own in cursor]
    shown = {same_name(name): label_id for label_id, name, is_shown, _ in rows if is_shown}
    ends_as = {label_id: label_id for label_id in staged.labels}
    for label_id, name, is_shown, import_id in rows:
        if is_shown or label_id not in staged.labels:
            continue
        own = import_id == staged.import_id
        kept = shown.get(same_name(name))
        if kept is None and not own and staged.idle:
            raise ProjectError(
                tr(
                    "{file} names {label}, which was deleted meanwhile. Import it again.",
                    file=staged.title,
                    label=name,
                )
            )
        if kept is None and not own:  # deleted or undone meanwhile: the files create it again
            kept = connection.execute(
                "INSERT INTO labels (import_id, shown, name, color, key, description, position)"
                " SELECT ?, 0, name, '', '', '', id FROM labels WHERE id = ?",
                (staged.import_id, label_id),
            ).lastrowid
        if kept is not None:
            _move_answers(connection, staged.import_id, label_id, kept)
            ends_as[label_id] = kept
            if own:  # the user added a label of this name, which is used instead
                connection.execute("DELETE FROM answers WHERE label_id = ?", (label_id,))
                connection.execute("DELETE FROM labels WHERE id = ?", (label_id,))
    return ends_as


def _move_answers(connection: sqlite3.Connection, import_id: int, label_id: int, kept: int) -> None:
    connection.execute(
        "UPDATE OR REPLACE answers SET label_id = ? WHERE label_id = ?"
        " AND posting_id IN (SELECT id FROM postings WHERE import_id = ?)",
        (kept, label_id, import_id),
    )


def _place_labels(connection: sqlite3.Connection, import_id: int) -> None:
    """Append the new labels to the others, each with its own colour and key."""
    standing = connection.execute("SELECT position, color, key FROM labels WHERE shown").fetchall()
    first = max((cells.whole(position) for position, _, _ in standing), default=-1) + 1
    colors = Counter(color for _, color, _ in standing)
    keys = {key for _, _, key in standing}
    new = connection.execute(
        "SELECT id, name FROM labels WHERE import_id = ? ORDER BY position, id", (import_id,)
    ).fetchall()
    for position, (label_id, name) in enumerate(new, start=first):
        color, key = next_color(colors), next_key(cells.text(name), keys)
        colors[color] += 1
        keys.add(key)
        connection.execute(
            "UPDATE labels SET position = ?, color = ?, key = ? WHERE id = ?",
            (position, color, key, label_id),
        )


def _settle_updates(connection: sqlite3.Connection, staged: StagedImport, labels: Mapping[int, int]) -> None:
    """Turn what the files say about known postings into complete taggings."""
    rows = connection.execute(
        "SELECT posting_id, tagging FROM replaced WHERE import_id = ? AND tagging IS NOT NULL",
        (staged.import_id,),
    ).fetchall()
    named = sorted(set(labels.values()))
    for posting_id, said in rows:
        standing = read_tagging(connection, posting_id)
        after = settled(standing, said, labels, named, unlisted_no=staged.unlisted_no)
        connection.execute(
            "UPDATE replaced SET tagging = ? WHERE import_id = ? AND posting_id = ?",
            (json.dumps(tagging_to_json(after)), staged.import_id, posting_id),
        )
