"""The sample has enough postings and consistent labels, and its first 70 % teach enough to label the rest."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from app import resources
from app.core.jobs import run
from app.core.samples import sample
from app.core.settings import LANGUAGE_CODES
from app.session import Session, open_sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENOUGH = {"en": 0.80, "de": 0.85, "fr": 0.85, "es": 0.85, "pl": 0.85}
"""The least micro F1 on postings that the model has not seen, by language of the sample."""
QUESTION = {
    "en": {"IT", "Senior", "English"},
    "de": {"IT", "Senior", "Englisch"},
    "fr": {"Informatique", "Senior", "Anglais"},
    "es": {"Informática", "Sénior", "Inglés"},
    "pl": {"IT", "Senior", "Angielski"},
}
"""The labels of the posting that Jobtag began with."""


@pytest.fixture(scope="module", params=LANGUAGE_CODES)
def code(request: pytest.FixtureRequest) -> str:
    """The language of the sample."""
    return str(request.param)


@pytest.fixture(scope="module")
def postings(code: str) -> list[dict[str, Any]]:
    lines = resources.sample_postings(code).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def tagged(postings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [posting for posting in postings if "labels" in posting]


def test_there_is_enough_to_learn_from_and_to_classify(
    code: str, postings: list[dict[str, Any]], tagged: list[dict[str, Any]]
) -> None:
    assert len(tagged) >= 180
    assert len(postings) - len(tagged) >= 15
    assert postings[: len(tagged)] == tagged
    assert postings[len(tagged)]["text"] == postings[len(tagged)]["title"] == sample(code).texts[0]


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
        assert 20 <= words <= 90 or posting["text"] == posting["title"], posting["id"]


def test_no_text_is_made_from_another_by_changing_words(postings: list[dict[str, Any]]) -> None:
    """Two texts share single phrases at most: less than a third of their runs of three words."""
    texts = [posting["text"] for posting in postings if posting["text"] != posting["title"]]
    runs = [_runs(text) for text in texts]
    for place, some in enumerate(runs):
        for other in runs[:place]:
            assert 3 * len(some & other) < min(len(some), len(other))


def test_each_posting_has_one_to_five_known_labels_and_a_language(
    code: str, tagged: list[dict[str, Any]]
) -> None:
    labels = sample(code).labels
    languages = set(labels[10:])
    for posting in tagged:
        assert 1 <= len(posting["labels"]) <= 5
        assert len(set(posting["labels"])) == len(posting["labels"])
        assert set(posting["labels"]) <= set(labels)
        assert languages & set(posting["labels"]), posting["id"]


def test_the_first_part_has_the_same_mix_as_the_whole(code: str, tagged: list[dict[str, Any]]) -> None:
    first, _ = _parts(tagged)
    whole = Counter(label for posting in tagged for label in posting["labels"])
    part = Counter(label for posting in first for label in posting["labels"])
    for label in sample(code).labels:
        assert whole[label] >= 12
        assert part[label] / whole[label] == pytest.approx(0.7, abs=0.08)


def test_the_first_part_teaches_enough_for_the_rest(
    code: str, tagged: list[dict[str, Any]], tmp_path: Path
) -> None:
    first, rest = _parts(tagged)
    with _taught(tmp_path, first) as session:
        pairs = [
            (set(posting["labels"]), _assigned(session, posting["text"], posting["title"]))
            for posting in rest
        ]
    right = sum(len(truth & assigned) for truth, assigned in pairs)
    micro_f1 = 2 * right / sum(len(truth) + len(assigned) for truth, assigned in pairs)
    assert micro_f1 >= ENOUGH[code]


def test_the_scores_of_the_sample_are_good(taught: Session) -> None:
    quality = taught.models.quality
    assert quality
    assert quality.micro_f1 >= 0.85
    assert quality.macro_f1 >= 0.80


@pytest.mark.parametrize("titled", [False, True], ids=["pasted", "with a title"])
def test_the_question_jobtag_began_with_is_answered(taught: Session, code: str, titled: bool) -> None:
    text = sample(code).texts[0]
    assert _assigned(taught, text, text if titled else "") == QUESTION[code]


def test_the_other_texts_of_the_demo_are_understood(taught: Session, code: str) -> None:
    """A nurse at night, part-time, without experience; and accounts from home, with English."""
    names, (_, nurse, accounts) = sample(code).labels, sample(code).texts
    _, healthcare, finance, *_, entry, remote, part_time = names[:10]
    own, english = ("English", "English") if code == "en" else names[10:12]
    assert _assigned(taught, nurse, "") == {healthcare, part_time, entry, own}
    also = "German" if code == "en" else own
    assert _assigned(taught, accounts, "") == {finance, remote, english, also}


def test_the_demo_learns_what_an_import_of_the_sample_does(
    taught: Session, code: str, tmp_path: Path
) -> None:
    with open_sample(tmp_path / "Demo.jobtag", code) as demo:
        assert [label.name for label in demo.labels.all] == list(sample(code).labels)
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


def _runs(text: str) -> set[tuple[str, ...]]:
    """All runs of three words."""
    words = text.lower().split()
    return set(zip(words, words[1:], words[2:], strict=False))


def _thresholds(session: Session) -> dict[str, float]:
    return {label.name: round(label.threshold, 9) for label in session.labels.all}


def _assigned(session: Session, text: str, title: str) -> set[str]:
    probabilities = session.models.probabilities(text, title)
    return {label.name for label in session.labels.all if probabilities.get(label.id, 0) >= label.threshold}
