"""Several labels at once: found to be similar, merged, grouped, deleted; each as one step of undo."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.errors import GoneError, InputError
from app.core.jobs import run
from app.core.label_variants import Variants
from app.core.records import Answer
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("Remote", "remote ", "Full-time", "full time", "Nursing", "Nusring", "IT")


@pytest.fixture
def session(tmp_path) -> Iterator[Session]:
    file = tmp_path / "jobs.jsonl"
    rows = [
        {"text": f"Posting number {n}", "labels": [name]}
        for n, name in enumerate(["Remote"] * 5 + ["Full-time"] * 4 + ["Nursing"] * 3 + ["IT"])
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    with Session.create(tmp_path / "jobs.jobtag") as made:
        run(made.files.import_job([file]))
        for name in ("REMOTE work", "full  time", "Nusring", "works remote"):
            made.labels.add(name)
        yield made


def ids(session: Session, *names: str) -> list[int]:
    by_name = {label.name: label.id for label in session.labels.all}
    return [by_name[name] for name in names]


def state(session: Session) -> list[object]:
    return [session.labels.all, [session.postings.tagging(one) for one in session.postings.ids()]]


def test_similar_labels_are_found_by_their_use(session):
    assert session.labels.similar() == [
        Variants(("Full-time", "full time"), typo=False),
        Variants(("Nursing", "Nusring"), typo=True),
        Variants(("REMOTE work", "works remote"), typo=False),
    ]


def test_several_labels_are_merged_as_one_step(session):
    remote, work, works, it = ids(session, "Remote", "REMOTE work", "works remote", "IT")
    posting_ids = list(session.postings.ids())
    session.postings.answer(posting_ids[-1], work, Answer.YES)
    session.postings.answer(posting_ids[-2], works, Answer.YES)
    before = state(session)
    run(session.labels.merge_several_job({work: remote, works: remote}))
    assert session.undo_title == "Merge 2 labels into Remote"
    assert session.labels.find(work) is None
    assert session.labels.find(works) is None
    assert session.labels.counts()[remote][0] == 7
    assert session.postings.tagging(posting_ids[-1]).answer(it) is Answer.YES
    session.undo()
    assert state(session) == before
    session.redo()
    assert session.labels.counts()[remote][0] == 7


def test_groups_of_labels_are_merged_at_once_also_after_a_restart(session, tmp_path):
    full, full_time, nursing, nusring = ids(session, "Full-time", "full time", "Nursing", "Nusring")
    before = state(session)
    run(session.labels.merge_several_job({full_time: full, nusring: nursing}))
    assert session.undo_title == "Merge 2 labels into 2 others"
    session.close()
    with Session.open(tmp_path / "jobs.jobtag") as again:
        again.undo()
        assert state(again) == before


def test_a_label_cannot_be_merged_and_receive_another_one(session):
    remote, work, works = ids(session, "Remote", "REMOTE work", "works remote")
    with pytest.raises(InputError, match="cannot be merged and receive another label"):
        session.labels.merge_several_job({works: work, work: remote})
    with pytest.raises(InputError):
        session.labels.merge_job(remote, remote)


def test_several_labels_are_deleted_as_one_step(session):
    before = state(session)
    session.labels.delete_several(ids(session, "Remote", "IT"))
    assert session.undo_title == "Delete 2 labels"
    assert "IT" not in {label.name for label in session.labels.all}
    session.undo()
    assert state(session) == before


def test_several_labels_are_grouped_as_one_step_and_stay_in_order(session):
    before = state(session)
    session.labels.group_several(ids(session, "IT", "Remote"), "  Working  model ")
    assert session.undo_title == "Put 2 labels into Working model"
    grouped = [label.name for label in session.labels.all if label.group == "Working model"]
    assert grouped == ["Remote", "IT"]
    session.labels.group_several(ids(session, "Nursing"), "working MODEL")
    assert [label.name for label in session.labels.all if label.group == "Working model"] == [
        *grouped,
        "Nursing",
    ]
    session.labels.group_several(ids(session, "Nursing"), "")
    assert session.undo_title == "Put 1 label into no group"
    for _ in range(3):
        session.undo()
    assert state(session) == before


def test_a_label_that_is_gone_is_named(session):
    (it,) = ids(session, "IT")
    session.labels.delete(it)
    for verb in (
        lambda: session.labels.delete_several([it]),
        lambda: session.labels.group_several([it], "x"),
        lambda: session.labels.merge_several_job({it: 1}),
    ):
        with pytest.raises(GoneError):
            verb()
