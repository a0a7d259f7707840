"""Edits of a label that was deleted meanwhile are refused with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.errors import UserError
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path


def test_every_edit_of_a_deleted_label_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.jobtag", ["IT", "Law"]) as session:
        session.files.add([IncomingPosting("", 1, "A posting")])
        (posting_id,), (it, law) = session.postings.ids(), session.labels.all
        session.labels.delete(it.id)
        asked = (
            lambda: session.postings.answer(posting_id, it.id, Answer.YES),
            lambda: session.postings.answer_job([posting_id], it.id, Answer.YES),
            lambda: session.labels.change(it.id, name="Computing"),
            lambda: session.labels.delete(it.id),
            lambda: session.labels.merge_job(it.id, law.id),
            lambda: session.labels.merge_job(law.id, it.id),
            lambda: session.labels.move(it.id, 0),
            lambda: session.labels.set_goal(it.id, None),
            lambda: session.labels.set_threshold(it.id, 0.5),
            lambda: session.labels.split_job([posting_id], "New", it.id),
            lambda: session.labels.swap_keys(it.id, law.id),
            lambda: session.questions.late_label_job(it.id),
        )
        for ask in asked:
            with pytest.raises(UserError, match=r"^This label has been deleted\. .*\.$"):
                ask()
        assert session.undo_title == "Delete label IT"
