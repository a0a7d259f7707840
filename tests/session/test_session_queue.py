"""Orders of the queue, accepted suggestions and the random slice, through a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.errors import NotReadyError
from app.core.jobs import run
from app.core.labels import search_form
from app.core.orders import ORDER_KINDS, Order
from app.core.query import parse
from app.core.records import Answer, IncomingPosting, Options
from app.core.sampling import in_random_slice
from app.core.stop_hint import AFTER_ANSWERS
from app.session import Session, open_sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALL = parse("")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The sample: tagged and untagged postings, no model yet."""
    with open_sample(tmp_path / "Sample.jobtag") as opened:
        yield opened


@pytest.fixture
def trained(session: Session) -> Session:
    run(session.models.train_job())
    return session


def in_order(session: Session, order: Order, show: str = "todo", typed: str = "") -> list[int]:
    return list(run(session.search.find_job(parse(typed), show, order)))


def named(session: Session, name: str) -> int:
    return next(label.id for label in session.labels.all if label.name == name)


@pytest.mark.parametrize("kind", [kind.name for kind in ORDER_KINDS if kind.name != "mistakes"])
def test_every_order_offers_each_posting_once(trained: Session, kind: str) -> None:
    order = Order(kind, named(trained, "IT") if kind == "label" else None)
    for show in ("todo", "all"):
        assert sorted(in_order(trained, order, show)) == list(trained.postings.ids(show))


@pytest.mark.parametrize("kind", ["surest", "mistakes"])
def test_an_order_that_needs_a_model_says_so(session: Session, kind: str) -> None:
    with pytest.raises(NotReadyError, match=r"no model yet"):
        in_order(session, Order(kind, named(session, "IT")))


def test_postings_are_ordered_before_the_first_training_too(session: Session) -> None:
    assert sorted(in_order(session, Order("useful"))) == list(session.postings.ids("todo"))


def test_a_label_that_no_posting_has_is_reported(trained: Session) -> None:
    trained.labels.add("Brand new")
    with pytest.raises(NotReadyError, match=r"^No posting has this label yet"):
        in_order(trained, Order("label", named(trained, "Brand new")))


@pytest.mark.parametrize("with_model", [False, True])
def test_a_label_without_a_model_is_found_by_similarity_to_a_posting_that_has_it(
    session: Session, with_model: bool
) -> None:
    if with_model:
        run(session.models.train_job())
    session.labels.add("Gardens")
    gardener = "Plant trees, mow lawns and keep the flower beds of the public park in order all year"
    session.files.add(
        [
            IncomingPosting("", 1, gardener, title="Gardener"),
            *(IncomingPosting("", n, f"{gardener}, in district {n}") for n in range(2, 20)),
        ]
    )
    first, *others = list(session.postings.ids())[-19:]
    label = named(session, "Gardens")
    in_order(session, Order("useful"))  # what it is made of was there before the answer
    session.postings.answer(first, label, Answer.YES)
    session.postings.finish(first)
    found = in_order(session, Order("label", label))
    assert sorted(found) == list(session.postings.ids("todo"))
    assert found[0] in others
    assert session.search.similar_to == "Gardener"
    in_order(session, Order("useful"))
    assert session.search.similar_to == ""


def test_a_posting_without_a_title_is_named_by_its_text(session: Session) -> None:
    session.labels.add("Gardens")
    session.files.add([IncomingPosting("", 1, "Plant trees in the park")])
    label = named(session, "Gardens")
    session.postings.answer(session.postings.ids()[-1], label, Answer.YES)
    in_order(session, Order("label", label))
    assert session.search.similar_to == "Plant trees in the park"


def test_the_order_for_a_label_finds_its_postings_first(trained: Session) -> None:
    label = named(trained, "IT")
    order = [row for row in in_order(trained, Order("label", label)) if not in_random_slice(row)]

    def probability(row: int) -> float:
        posting = trained.postings.get(row)
        return trained.models.probabilities(posting.text, posting.title)[label]

    assert probability(order[0]) == pytest.approx(max(map(probability, order)), abs=1e-5)
    assert probability(order[0]) > probability(order[-1])


def test_the_random_order_begins_with_the_slice_that_no_model_chooses(trained: Session) -> None:
    share = trained.options.random_share
    order = in_order(trained, Order("random"), "all")
    sliced = [in_random_slice(row, share) for row in order]
    assert sliced == sorted(sliced, reverse=True)
    for kind in ("surest", "label"):
        chosen = in_order(trained, Order(kind, named(trained, "IT")))
        places = [place for place, row in enumerate(chosen) if in_random_slice(row, share)]
        assert places == list(range(len(chosen) - len(places), len(chosen)))


def test_an_order_and_a_search_go_together(trained: Session) -> None:
    found = in_order(trained, Order("useful"), "todo", "engineer")
    assert sorted(found) == in_order(trained, Order(), "todo", "engineer")
    assert found


def test_sorting_by_title_and_by_length(session: Session) -> None:
    by_title = in_order(session, Order("title"), "all")
    titles = [search_form(row.title) for row in session.postings.rows(by_title)]
    assert titles == sorted(titles)
    lengths = [len(session.postings.get(row).text) for row in in_order(session, Order("longest"), "all")]
    assert lengths == sorted(lengths, reverse=True)
    counts = [len(row.yes) for row in session.postings.rows(in_order(session, Order("labels"), "all"))]
    assert counts == sorted(counts, reverse=True)
    assert in_order(session, Order("newest"), "all") == list(reversed(session.postings.ids()))


def test_a_wrong_answer_comes_first_among_likely_mistakes(session: Session) -> None:
    label = named(session, "IT")
    clear = next(
        row
        for row in session.postings.ids("done")
        if session.postings.tagging(row).answer(label) is Answer.YES
    )
    session.postings.answer(clear, label, Answer.NO)
    run(session.models.train_job())
    mistakes = in_order(session, Order("mistakes"), "all")
    assert clear in mistakes[:5]
    assert len(set(mistakes)) == len(mistakes) < len(session.postings.ids())


def test_accepted_answers_are_trained_on_but_not_scored(session: Session) -> None:
    label = named(session, "IT")
    before = run(session.models.train_job()).report
    yes = {row.label_id: row.yes for row in before.labels}
    for row in in_order(session, Order("label", label))[:3]:
        session.postings.finish(row, suggested=[label])
        assert session.postings.tagging(row).accepted == (label,)
    after = run(session.models.train_job()).report
    assert next(row.yes for row in after.labels if row.label_id == label) == yes[label] + 3
    judged = session.scores.histogram(label)
    assert sum(judged.yes) == yes[label]


def test_an_answer_given_by_hand_is_no_longer_a_suggestion(session: Session) -> None:
    row, label = session.postings.ids("todo")[0], named(session, "IT")
    session.postings.finish(row, suggested=[label])
    session.postings.answer(row, label, Answer.NO)
    session.postings.answer(row, label, Answer.YES)
    assert session.postings.tagging(row).accepted == ()
    for _ in range(2):
        session.undo()
    assert session.postings.tagging(row).accepted == (label,)


def test_the_random_slice_is_scored_on_its_own(session: Session) -> None:
    session.set_options(Options(random_share=0.3))
    quality = run(session.models.train_job()).report
    answered = [row for row in session.postings.ids("done") if in_random_slice(row, 0.3)]
    assert quality.check is not None
    assert quality.check.postings == len(answered)
    assert session.models.quality == quality
    session.set_options(Options(random_share=0.0))
    assert run(session.models.train_job()).report.check is None


def test_after_enough_answers_the_stop_hint_says_how_much_they_changed(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.jobtag", ["IT"]) as session:
        words = ("java engineer", "night nurse")
        session.files.add(
            [IncomingPosting("", n, f"{words[n % 2]} number {n}") for n in range(4 * AFTER_ANSWERS)]
        )
        (label,) = session.labels.all
        ids = session.postings.ids()
        asked = 0
        for until in (10, 10 + AFTER_ANSWERS - 1, 12 + AFTER_ANSWERS):
            for row in ids[asked:until]:
                session.postings.answer(row, label.id, Answer(row % 2))
            asked = until
            run(session.models.train_job())
            in_order(session, Order("useful"))
            if until < 10 + AFTER_ANSWERS:
                assert session.search.stop_hint is None
        assert session.search.stop_hint is not None
        assert session.search.stop_hint.answers >= AFTER_ANSWERS
        assert session.search.stop_hint.little
        assert session.search.stop_hint.sentence.endswith("more of the same will change little.")
