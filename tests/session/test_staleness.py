"""A model, a comparison and a learning curve become stale when their training inputs change, and only then.

The ground truth is the training set that a training would read.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import InputError
from app.core.goals import Goal
from app.core.jobs import run, run_to_end
from app.core.records import LEARNERS, Answer, Changes, IncomingPosting, Options
from app.session import Session
from app.store import connection as connections
from app.store.reading import read_training_set

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ANSWERED, UNANSWERED = range(24), range(24, 30)
LIST = """name,color,goal,description
IT,,{it},{text}
Remote,,{remote},
"""


def made(path: Path) -> Session:
    """A project with two labels, answered on most of its postings."""
    session = Session.create(path, ["IT", "Remote"])
    session.files.add(
        [
            IncomingPosting(
                "",
                number + 1,
                f"{('Java developer', 'Nurse on the ward')[number % 2]} {('', 'from home')[number % 3 == 0]}",
                title=f"Posting {number}",
                key=f"key {number}",
                labels=("IT",) * (number % 2 == 0) + ("Remote",) * (number % 3 == 0),
                no=("Remote",) * (number % 3 > 0) + ("IT",) * (number % 2 > 0),
                done=True,
            )
            for number in ANSWERED
        ]
    )
    session.files.add([IncomingPosting("", n, f"Something else {n}", key=f"key {n}") for n in UNANSWERED])
    return session


def learned_from(session: Session) -> object:
    """All that a training would read now."""
    with closing(connections.connect(session.path, read_only=True)) as connection:
        found, _ = run_to_end(read_training_set(connection))
    labels = {(label.id, label.name, label.goal) for label in found.labels}
    options = found.options
    chosen = (options.goal, options.at_least_one, options.at_most, options.random_share, options.learner)
    return replace(found, revision=0, labels=(), options=Options()), labels, chosen


def label_list(session: Session, *, goals: tuple[str, str] = ("", ""), text: str = "") -> Changes:
    """Import a list whose labels have these goals, and the first one this description."""
    path = session.path.with_name("labels.csv")
    path.write_text(LIST.format(it=goals[0], remote=goals[1], text=text), encoding="utf-8")
    return session.labels.import_list(path).changes


def rows(session: Session, *postings: IncomingPosting) -> Changes:
    """Import a few postings."""
    return session.files.add(postings).changes


def _label(session: Session, number: int) -> int:
    labels = session.labels.all
    return labels[number % len(labels)].id


def _posting(session: Session, number: int) -> int:
    ids = session.postings.ids()
    return ids[number % len(ids)]


def _ids(session: Session, x: int, y: int) -> list[int]:
    return sorted({_posting(session, x), _posting(session, y)})


def _row(x: int, text: str, **fields: Any) -> IncomingPosting:
    return IncomingPosting("", 1, text, key=f"key {x}", **fields)


DEEDS: dict[str, Callable[[Session, int, int], Changes]] = {
    "answer": lambda session, x, y: session.postings.answer(
        _posting(session, x), _label(session, y), (Answer.YES, Answer.NO, None)[y % 3]
    ),
    "done": lambda session, x, _: session.postings.finish(_posting(session, x)),
    "reopen": lambda session, x, _: session.postings.reopen(_posting(session, x)),
    "accept": lambda session, x, y: session.postings.finish(_posting(session, x), [_label(session, y)]),
    "flag": lambda session, x, y: session.postings.flag(_ids(session, x, y), x % 2 == 0),
    "note": lambda session, x, y: session.postings.set_note(_posting(session, x), f"note {y}"),
    "keep": lambda session, x, y: session.postings.keep_answers([(_posting(session, x), _label(session, y))]),
    "delete": lambda session, x, _: session.postings.delete([_posting(session, x)]),
    "answer many": lambda session, x, y: run(
        session.postings.answer_job(_ids(session, x, y), _label(session, y), Answer.YES)
    ),
    "done many": lambda session, x, y: run(session.postings.finish_job(_ids(session, x, y))),
    "reopen many": lambda session, x, y: run(session.postings.reopen_job(_ids(session, x, y))),
    "flag many": lambda session, x, y: run(session.postings.flag_job(_ids(session, x, y), True)),
    "delete many": lambda session, x, y: run(session.postings.delete_job(_ids(session, x, y))),
    "copy answers": lambda session, x, y: run(
        session.postings.copy_answers_job([_posting(session, x)], _posting(session, y))
    ),
    "add label": lambda session, x, _: session.labels.add(f"Label {x}"),
    "rename": lambda session, x, y: session.labels.change(_label(session, x), name=f"Name {y}"),
    "recolour": lambda session, x, y: session.labels.change(_label(session, x), color=f"#{y:06x}"),
    "describe": lambda session, x, y: session.labels.change(_label(session, x), description=f"text {y}"),
    "key": lambda session, x, y: session.labels.change(_label(session, x), key="abcdefghij"[y % 10]),
    "group": lambda session, x, y: session.labels.change(_label(session, x), group=f"Group {y % 3}"),
    "swap keys": lambda session, x, y: session.labels.swap_keys(_label(session, x), _label(session, y)),
    "move": lambda session, x, y: session.labels.move(_label(session, x), y % len(session.labels.all)),
    "threshold": lambda session, x, y: session.labels.set_threshold(_label(session, x), (y % 10) / 10),
    "goal": lambda session, x, y: session.labels.set_goal(
        _label(session, x), None if y % 3 == 0 else Goal("recall", (0.1 + (y % 8) / 10,))
    ),
    "delete label": lambda session, x, _: session.labels.delete(_label(session, x)),
    "merge": lambda session, x, y: (
        run(session.labels.merge_job(_label(session, x), _label(session, y)))
        if _label(session, x) != _label(session, y)
        else Changes()
    ),
    "split": lambda session, x, y: run(
        session.labels.split_job(_ids(session, x, y), f"Split {x}", _label(session, y))
    ),
    "list, first goal": lambda session, *_: label_list(session, goals=("f1", "")),
    "list, second goal": lambda session, *_: label_list(session, goals=("", "f1")),
    "list, description": lambda session, x, _: label_list(session, text=f"text {x}"),
    "project goal": lambda session, x, _: session.set_options(
        replace(session.options, goal=Goal("recall", (0.1 + (x % 8) / 10,)))
    ),
    "at most": lambda session, x, _: session.set_options(replace(session.options, at_most=1 + x)),
    "at least one": lambda session, x, _: session.set_options(
        replace(session.options, at_least_one=x % 2 == 0)
    ),
    "random share": lambda session, x, _: session.set_options(
        replace(session.options, random_share=(x % 10) / 10)
    ),
    "learner": lambda session, x, _: session.set_options(
        replace(session.options, learner=LEARNERS[x % len(LEARNERS)])
    ),
    "suggesting": lambda session, x, _: session.set_options(replace(session.options, suggesting=x % 2 == 0)),
    "aim": lambda session, x, _: session.set_options(replace(session.options, wanted_yes=x + 1)),
    "goal and options": lambda session, x, y: session.labels.set_goals(
        _label(session, x), Goal("f1"), replace(session.options, wanted_yes=y + 1)
    ),
    "import without labels": lambda session, x, _: rows(session, IncomingPosting("", 1, f"New {x}")),
    "import with labels": lambda session, x, _: rows(
        session, IncomingPosting("", 1, f"New {x}", labels=("IT",))
    ),
    "import of a label": lambda session, x, _: rows(
        session, IncomingPosting("", 1, f"New {x}", labels=(f"Imported {x}",))
    ),
    "import of no answers": lambda session, x, _: rows(
        session, IncomingPosting("", 1, f"New {x}", labels=())
    ),
    "update a text": lambda session, x, y: rows(session, _row(x, f"Other words {y}")),
    "update fields": lambda session, x, y: rows(session, _row(x, f"Words {x}", fields={"town": f"T{y}"})),
    "update answers": lambda session, x, _: rows(session, _row(x, f"Words {x}", labels=("Remote",))),
    "undo": lambda session, *_: session.undo(),
    "redo": lambda session, *_: session.redo(),
}


def do(session: Session, name: str, x: int, y: int) -> Changes:
    try:
        return DEEDS[name](session, x, y)
    except (InputError, ZeroDivisionError):  # a name or key that is taken, or nothing is left
        return Changes()


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(DEEDS)), st.integers(0, 29), st.integers(0, 29)),
        min_size=1,
        max_size=10,
    )
)
def test_an_edit_affects_learning_if_it_changes_the_training_set(
    deeds: list[tuple[str, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, made(Path(folder, "p.jobtag")) as session:
        before = learned_from(session)
        for deed in deeds:
            changes = do(session, *deed)
            after = learned_from(session)
            assert changes.learning == (before != after), deed
            before = after


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A project whose model, comparison and learning curve are fresh."""
    with made(tmp_path_factory.mktemp("learned") / "p.jobtag") as session:
        run(session.models.train_job())
        run(session.models.compare_job())
        run(session.scores.learning_curve_job())
        yield session


def stale(session: Session) -> list[bool]:
    return [session.models.stale, session.models.comparison_stale, session.scores.learning_curve_stale]


@pytest.mark.parametrize("name", sorted(DEEDS.keys() - {"undo", "redo"}))
@pytest.mark.parametrize("numbers", [(1, 4), (26, 28)], ids=["answered", "unanswered"])
def test_all_figures_go_stale_together_and_undo_makes_them_fresh(
    learned: Session, name: str, numbers: tuple[int, int]
) -> None:
    before = learned_from(learned)
    assert stale(learned) == [False] * 3
    changes = do(learned, name, *numbers)
    differs = learned_from(learned) != before
    assert stale(learned) == [differs] * 3
    if changes == Changes():
        return
    learned.undo()
    assert stale(learned) == [False] * 3
    learned.redo()
    assert stale(learned) == [differs] * 3
    with Session.open(learned.path, read_only=True) as again:
        assert again.models.stale == differs, "it is known after a restart"
    learned.undo()
    assert learned_from(learned) == before


def test_a_label_list_whose_second_label_changes_its_goal_makes_them_stale(learned: Session) -> None:
    changes = label_list(learned, goals=("", "f1"), text="what the first one means")
    assert changes.goals
    assert stale(learned) == [True] * 3
    learned.undo()


def test_a_renamed_label_makes_them_stale(learned: Session) -> None:
    learned.labels.change(learned.labels.all[0].id, name="Informatics")
    assert learned.models.answers_since == 0
    assert stale(learned) == [True] * 3
    learned.undo()
