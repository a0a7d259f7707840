"""The sample has enough postings and consistent labels, and its first 70 % teach enough to label the rest."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from app import resources
from app.core.jobs import run
from app.session import Session, open_sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LABELS = (
    "IT", "Healthcare", "Finance", "Education", "Logistics", "Hospitality", "Senior", "Entry level", "Remote",
    "Part-time", "English", "German", "French", "Spanish",
)  # fmt: skip
LANGUAGES = {"English", "German", "French", "Spanish"}


@pytest.fixture(scope="module")
def postings() -> list[dict[str, Any]]:
    lines = resources.sample_postings().read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def tagged(postings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [posting for posting in postings if "labels" in posting]


def test_there_is_enough_to_learn_from_and_to_classify(
    postings: list[dict[str, Any]], tagged: list[dict[str, Any]]
) -> None:
    assert len(tagged) >= 180
    assert len(postings) - len(tagged) >= 15
    assert postings[: len(tagged)] == tagged
    assert postings[len(tagged)]["text"] == postings[len(tagged)]["title"] == "Java senior engineer in UK"


def test_no_posting_is_duplicated(postings: list[dict[str, Any]]) -> None:
    for field in ("id", "text"):
        assert Counter(posting[field] for posting in postings).most_common(1)[0][1] == 1
    assert [posting["id"] for posting in postings] == [f"sample/{n:03d}" for n in range(1, len(postings) + 1)]


def test_a_posting_has_a_title_an_employer_a_place_and_a_text_of_fair_length(
    postings: list[dict[str, Any]],
) -> None:
    for posting in postings:
        assert posting["title"].strip()
        assert posting["employer"].strip()
        assert posting["place"].strip()
        words = len(posting["text"].split())
        assert 25 <= words <= 90 or posting["text"] == posting["title"], posting["id"]


def test_each_posting_has_one_to_five_known_labels_and_a_language(tagged: list[dict[str, Any]]) -> None:
    for posting in tagged:
        assert 1 <= len(posting["labels"]) <= 5
        assert len(set(posting["labels"])) == len(posting["labels"])
        assert set(posting["labels"]) <= set(LABELS)
        assert LANGUAGES & set(posting["labels"]), posting["id"]


def test_the_first_part_has_the_same_mix_as_the_whole(tagged: list[dict[str, Any]]) -> None:
    first, _ = _parts(tagged)
    whole = Counter(label for posting in tagged for label in posting["labels"])
    part = Counter(label for posting in first for label in posting["labels"])
    for label in LABELS:
        assert whole[label] >= 12
        assert part[label] / whole[label] == pytest.approx(0.7, abs=0.08)


def test_the_first_part_teaches_enough_for_the_rest(tagged: list[dict[str, Any]], tmp_path: Path) -> None:
    first, rest = _parts(tagged)
    with _taught(tmp_path, first) as session:
        pairs = [
            (set(posting["labels"]), _assigned(session, posting["text"], posting["title"]))
            for posting in rest
        ]
    right = sum(len(truth & assigned) for truth, assigned in pairs)
    micro_f1 = 2 * right / sum(len(truth) + len(assigned) for truth, assigned in pairs)
    assert micro_f1 >= 0.80


@pytest.mark.parametrize("title", ["", "Java senior engineer in UK"], ids=["pasted", "with a title"])
def test_the_question_jobtag_began_with_is_answered(taught: Session, title: str) -> None:
    assert _assigned(taught, "Java senior engineer in UK", title) == {"IT", "Senior", "English"}


def test_the_demo_learns_what_an_import_of_the_sample_does(taught: Session, tmp_path: Path) -> None:
    with open_sample(tmp_path / "Demo.jobtag") as demo:
        assert [label.name for label in demo.labels.all] != [label.name for label in taught.labels.all]
        run(demo.models.train_job())
        assert _thresholds(demo) == _thresholds(taught)


@pytest.fixture(scope="module")
def taught(tagged: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with _taught(tmp_path_factory.mktemp("sample"), tagged) as session:
        yield session


def _parts(tagged: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    cut = int(len(tagged) * 0.7)
    return tagged[:cut], tagged[cut:]


@contextmanager
def _taught(folder: Path, tagged: list[dict[str, Any]]) -> Iterator[Session]:
    file = folder / "tagged.jsonl"
    file.write_text("".join(json.dumps(posting) + "\n" for posting in tagged), encoding="utf-8")
    session = Session.create(folder / "Sample.jobtag")
    try:
        run(session.files.import_job([file]))
        run(session.models.train_job())
        yield session
    finally:
        session.close()


def _thresholds(session: Session) -> dict[str, float]:
    return {label.name: round(label.threshold, 9) for label in session.labels.all}


def _assigned(session: Session, text: str, title: str) -> set[str]:
    probabilities = session.models.probabilities(text, title)
    return {label.name for label in session.labels.all if probabilities.get(label.id, 0) >= label.threshold}
