"""Out-of-fold probabilities of a posting."""

from __future__ import annotations

import pytest

from app.core.jobs import run
from app.core.records import IncomingPosting
from app.session import Session

SUBJECTS = (("A Java developer for backend services", "IT"), ("A nurse for patients of the ward", "Care"))


def test_only_answered_postings_have_out_of_fold_scores(tmp_path):
    with Session.create(tmp_path / "jobs.jobtag", ["IT", "Care", "Rare"]) as session:
        rows = []
        for number in range(12):
            text, label = SUBJECTS[number % 2]
            no = tuple(name for name in ("IT", "Care") if name != label)
            said = f"{text}, team number{number}"
            rows.append(IncomingPosting("", number, said, labels=(label,), no=no, done=True))
        session.files.add([*rows, IncomingPosting("", 13, "A cook for a canteen")])
        ids = list(session.postings.ids())
        assert session.scores.out_of_fold(ids[0]) == {}
        run(session.models.train_job())
        it, care, rare = (label.id for label in session.labels.all)
        for scored in session.scores.likely_mistakes(it, most=100):
            assert session.scores.out_of_fold(scored.posting_id)[it] == pytest.approx(scored.probability)
        for posting_id in ids[:12]:
            found = session.scores.out_of_fold(posting_id)
            assert found.keys() == {it, care}
            assert rare not in found  # it needs examples
            assert all(0.0 <= probability <= 1.0 for probability in found.values())
        first = session.scores.out_of_fold(ids[0])
        assert first[it] > first[care]
        assert session.scores.out_of_fold(ids[12]) == {}
        assert session.scores.out_of_fold(999_999) == {}
