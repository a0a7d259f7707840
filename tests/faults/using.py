"""Use every verb on a project with arbitrary contents: each succeeds, or ends in one sentence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.errors import UserError
from app.core.jobs import run
from app.core.orders import Order
from app.core.query import parse
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.jobs import Job


def attempt(verb: Callable[[], Any]) -> Any:
    """What a verb gives; None where it ends in a sentence, or a posting is not there."""
    try:
        return verb()
    except UserError as error:
        sentence = str(error)
        assert sentence.endswith((".", "NEW", "jobtag")), sentence
        assert "Traceback" not in sentence
        return None
    except KeyError:  # a posting that is gone
        return None


def run_new(make_job: Callable[[], Job[Any, Any]]) -> Any:
    return run(make_job())


def use_everything(path: Path, folder: Path, *, training: bool = False) -> None:
    """Read, then change, all that there is; with ``training``, learn from it too."""
    session = attempt(lambda: Session.open(path, read_only=True))
    if session is not None:
        with session:
            look(session, folder)
    session = attempt(lambda: Session.open(path))
    if session is not None:
        with session:
            change(session)
            if training:
                attempt(lambda: run(session.models.train_job()))
                attempt(lambda: run(session.scores.tune_job()))
            attempt(session.mend)
            attempt(session.check)


def look(session: Session, folder: Path) -> None:
    ids = list(attempt(session.postings.ids) or ())[:20]
    attempt(lambda: session.postings.rows(ids))
    for posting in ids[:5]:
        attempt(partial(session.postings.get, posting))
        attempt(partial(session.postings.tagging, posting))
    for verb in (
        session.postings.counts,
        session.labels.counts,
        session.postings.field_names,
        session.check,
        session.models.history,
    ):
        attempt(verb)
    for read in (
        lambda: session.undo_title,
        lambda: session.redo_title,
        lambda: session.models.answers_since,
        lambda: session.models.quality,
        lambda: session.models.trouble,
        lambda: session.scores.standing,
    ):
        attempt(read)
    attempt(lambda: session.step_postings(forward=False))
    for job in (
        session.models.load_job,
        session.postings.progress_job,
        lambda: session.search.find_job(parse("word1 company:acme"), "all"),
        lambda: session.search.find_job(parse("text"), "todo", Order("title")),
        lambda: session.search.find_job(parse(""), "all", Order("field", field="company")),
        lambda: session.search.find_job(parse("label:IT"), "todo", Order("useful")),
        lambda: session.search.more_like_job(1),
        lambda: session.search.near_duplicates_job(1),
        lambda: session.questions.doubts_job(),
        lambda: session.questions.late_label_job(1),
        lambda: session.files.export_job(folder / "out.csv"),
        lambda: session.files.export_job(folder / "out.jsonl"),
        lambda: session.models.compare_models_job(1, 2),
    ):
        attempt(partial(run_new, job))
    attempt(lambda: session.models.probabilities("word1 word2"))
    attempt(lambda: session.models.evidence("word1 word2", "Title", 1))
    attempt(lambda: list(session.files.classify([IncomingPosting("", 1, "word1 word2")])))
    attempt(lambda: session.labels.export_list(folder / "labels.csv"))


def change(session: Session) -> None:
    labels = session.labels.all
    if not labels:
        return
    for verb in (
        lambda: session.postings.answer(1, labels[0].id, Answer.YES),
        lambda: session.postings.answer(4, labels[-1].id, Answer.NO),
        lambda: session.postings.finish(2),
        lambda: session.postings.reopen(3),
        lambda: session.postings.set_note(5, "a note"),
        lambda: session.postings.flag([1, 2, 3], True),
        lambda: session.postings.keep_answers([(1, labels[0].id)]),
        lambda: session.labels.add("One more"),
        lambda: session.labels.change(labels[0].id, name="Another name"),
        lambda: session.labels.move(labels[-1].id, 0),
        lambda: session.labels.set_threshold(labels[0].id, 0.7),
        lambda: session.postings.delete([6]),
        lambda: session.files.add([IncomingPosting("", 1, "A pasted posting")]),
        session.undo,
        session.undo,
        session.redo,
    ):
        attempt(verb)
    for job in (
        session.files.clean_up_job,
        lambda: session.postings.answer_job(list(range(1, 20)), labels[0].id, Answer.NO),
        lambda: session.postings.finish_job([7, 8]),
        lambda: session.labels.merge_job(labels[0].id, labels[1].id),
        lambda: session.step_job(forward=False),
        lambda: session.step_job(forward=True),
    ):
        attempt(partial(run_new, job))
    for _ in range(8):
        attempt(session.undo)
