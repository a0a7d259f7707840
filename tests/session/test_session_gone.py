"""What a person asks of a label that was deleted meanwhile is refused with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.errors import UserError
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path


def test_whatever_is_done_with_a_deleted_label_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.jobtag", ["IT", "Law"]) as session:
        session.add_postings([IncomingPosting("", 1, "A posting")])
        (posting_id,), (it, law) = session.posting_ids(), session.labels
        session.delete_label(it.id)
        asked = (
            lambda: session.answer(posting_id, it.id, Answer.YES),
            lambda: session.answer_many_job([posting_id], it.id, Answer.YES),
            lambda: session.change_label(it.id, name="Computing"),
            lambda: session.delete_label(it.id),
            lambda: session.merge_labels_job(it.id, law.id),
            lambda: session.merge_labels_job(law.id, it.id),
            lambda: session.move_label(it.id, 0),
            lambda: session.set_goal(it.id, None),
            lambda: session.set_threshold(it.id, 0.5),
            lambda: session.split_label_job([posting_id], "New", it.id),
            lambda: session.swap_keys(it.id, law.id),
            lambda: session.unanswered_questions_job(it.id),
        )
        for ask in asked:
            with pytest.raises(UserError, match=r"^This label is deleted by now\. .*\.$"):
                ask()
        assert session.undo_title == "Delete label IT"
