"""A file classified to look at its results: kept apart from the project, found, saved, continued."""

from __future__ import annotations

import csv
import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from python_calamine import CalamineWorkbook

from app.core.classified import (
    LEAST_SURE_FIRST,
    TITLE_ORDER,
    UNSURE,
    UNSURE_WITHIN,
    WITHOUT_LABELS,
    ResultQuery,
)
from app.core.errors import FileError, InputError, NotReadyError
from app.core.jobs import run, run_to_end
from app.core.places import home
from app.core.records import IncomingPosting, ReadOptions
from app.session import Resources, Session, preview

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.session.classified_file import ClassifiedFile

KINDS = (
    ("Java developer", "We look for a Java developer for backend services and databases", "IT"),
    ("Staff nurse", "A hospital ward needs a registered nurse for patients and nights", "Nursing"),
    ("Cook", "A canteen needs a cook for lunch and for the kitchen", None),
)


@pytest.fixture
def session(tmp_path) -> Iterator[Session]:
    with Session.create(tmp_path / "jobs.jobtag", ["IT", "Nursing"]) as made:
        file = tmp_path / "tagged.jsonl"
        file.write_text("".join(_tagged(n) for n in range(30)), "utf-8")
        run(made.files.import_job([file]))
        run(made.models.train_job())
        yield made


def _tagged(n: int) -> str:
    _, text, label = KINDS[n % 3]
    return json.dumps({"text": f"{text}, team {n}.", "labels": [label] if label else []}) + "\n"


def write(path: Path, rows: int, columns: tuple[str, ...] = ("ref", "name", "ad", "salary")) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(columns)
        for n in range(rows):
            title, text, _ = KINDS[n % 3]
            table.writerow([f"0{n}", title, f"{text}, place {n} in Łódź.", f"=1+{n}"][: len(columns)])
    return path


READ = ReadOptions(text="ad", title="name", keep=("ref", "name", "ad", "salary"))


def classified(session: Session, path: Path, read: ReadOptions = READ) -> ClassifiedFile:
    return run(session.files.classify_to_results_job(path, read))


def found(results: ClassifiedFile, **wanted: Any) -> list[int]:
    return list(run(results.find_job(ResultQuery(**wanted))))


def test_the_results_are_what_classify_assigns(session, tmp_path):
    source = write(tmp_path / "new.csv", 1_200)
    results = classified(session, source)
    facts = results.facts
    assert (facts.postings, facts.skipped, facts.source) == (1_200, 0, source)
    assert facts.model_id == session.models.id
    rows = [
        IncomingPosting("", n, f"{KINDS[n % 3][1]}, place {n} in Łódź.", KINDS[n % 3][0]) for n in range(9)
    ]
    expected = [one.labels for one in session.files.classify(rows)]
    shown = results.previews(range(1, 10))
    assert [tuple(label.name for label in one.judgement.assigned) for one in shown] == expected
    assert facts.counts == {
        name: sum(
            name in {label.name for label in one.judgement.assigned}
            for one in results.previews(range(1, 1_201))
        )
        for name in ("IT", "Nursing")
    }
    results.close()


def test_results_are_found_by_words_label_and_certainty(session, tmp_path):
    results = classified(session, write(tmp_path / "new.csv", 60))
    assert found(results) == list(range(1, 61))
    assert found(results, words="łÓDŹ nurse") == list(range(2, 61, 3))
    assert found(results, words="place 59") == [60]
    assert found(results, words="astronaut") == []
    assert found(results, label="IT") == list(range(1, 61, 3))
    assert found(results, show=WITHOUT_LABELS) == list(range(3, 61, 3))
    assert found(results, order=TITLE_ORDER)[:20] == list(range(3, 61, 3))  # Cook
    by_number = {one.number: one.judgement for one in results.previews(range(1, 61))}
    ordered = [by_number[n].confidence for n in found(results, order=LEAST_SURE_FIRST)]
    assert ordered == sorted(ordered, key=lambda value: -1.0 if value is None else value)
    for within in UNSURE_WITHIN:
        unsure = [n for n, judgement in by_number.items() if judgement.distance < within]
        assert found(results, show=UNSURE, within=within) == unsure
        assert results.unsure(within) == len(unsure)
    results.close()


def test_a_saved_table_has_the_columns_of_the_source_and_what_the_model_says(session, tmp_path):
    results = classified(session, write(tmp_path / "new.csv", 6))
    target = tmp_path / "out.csv"
    assert run(results.save_job(target, [1, 3], unsure_within=0.1)) == 2
    with target.open(encoding="utf-8-sig", newline="") as file:
        header, first, second = csv.reader(file)
    assert header == [
        "ref",
        "name",
        "ad",
        "salary",
        "predicted labels",
        "confidence",
        "unsure about",
        "model_id",
    ]
    assert first[:3] == ["00", "Java developer", f"{KINDS[0][1]}, place 0 in Łódź."]
    assert first[3] == "'=1+0"  # a spreadsheet must not run it
    assert first[4] == "IT"
    assert float(first[5]) == round(results.result(1).judgement.confidence, 4)
    assert first[7] == session.models.id
    assert second[4:6] == ["", ""]
    book = tmp_path / "out.xlsx"
    run(results.save_job(book, [1, 3], unsure_within=0.1))
    rows = CalamineWorkbook.from_path(str(book)).get_sheet_by_index(0).to_python()
    assert rows[0] == header
    assert rows[1][0] == "00"
    assert rows[1][3] == "=1+0"
    assert rows[1][5] == pytest.approx(float(first[5]))
    results.close()


def test_saved_results_do_not_come_back_as_answers(session, tmp_path):
    results = classified(session, write(tmp_path / "new.csv", 6))
    for name in ("out.csv", "out.xlsx"):
        run(results.save_job(tmp_path / name, range(1, 7), unsure_within=0.1))
        assert preview(tmp_path / name).names == ()
    results.close()


def test_columns_that_are_left_out_and_names_that_are_taken(session, tmp_path):
    source = write(tmp_path / "new.csv", 3, ("confidence", "name", "ad"))
    results = classified(session, source, ReadOptions(text="ad", title="name", keep=("confidence",)))
    run(results.save_job(tmp_path / "out.csv", [1, 2, 3], unsure_within=0.1))
    header = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0]
    assert header == "confidence,predicted labels,confidence (Jobtag),unsure about,model_id"
    results.close()


def test_several_columns_form_the_text_and_nested_values_are_kept(session, tmp_path):
    source = tmp_path / "nested.jsonl"
    source.write_text(
        '{"data": {"text": "a registered nurse", "place": "a hospital ward"}, "labels": ["IT"], "n": 3}\n',
        "utf-8",
    )
    read = ReadOptions(text="data.place,data.text", keep=("data.text", "n", "labels"))
    results = classified(session, source, read)
    one = results.result(1)
    assert one.text == "a hospital ward\n\na registered nurse"
    assert one.fields == {"data.text": "a registered nurse", "n": 3, "labels": ["IT"]}
    results.close()


def test_a_run_that_was_ended_goes_on_where_it_stopped(session, tmp_path):
    source = write(tmp_path / "new.csv", 2_000)
    undisturbed = classified(session, source)
    expected = undisturbed.previews(range(1, 2_001))
    undisturbed.close()
    steps = session.files.classify_to_results_job(source, READ).steps()
    for progress in steps:
        if ": 1,000 postings" in progress.what:
            break
    steps.close()
    job = session.files.classify_to_results_job(source, READ)
    first = [progress.what for progress in job.steps()]
    assert not any(": 500 postings" in what for what in first)
    results = classified(session, source)
    assert results.previews(range(1, 2_001)) == expected
    results.close()


def test_a_large_file_is_the_same_on_every_core_even_if_the_run_is_ended(session, tmp_path):
    rows, unusable = 25_000, 7_000
    source = write(tmp_path / "new.csv", rows)
    with source.open("a", encoding="utf-8") as file:
        file.writelines(f"0,Cook,,{n}\n" for n in range(unusable))
    with source.open("a", encoding="utf-8") as file:
        file.writelines("0,Java developer,A Java developer for databases,1\n" for _ in range(rows))
    job = session.files.classify_to_results_job(source, READ)
    alone = partial(job.steps.func, *job.steps.args, **job.steps.keywords | {"resources": Resources()})
    undisturbed = job.apply(run_to_end(alone()))
    expected = [undisturbed.result(number) for number in range(1, 2 * rows, 977)]
    facts = undisturbed.facts
    assert (facts.postings, facts.skipped) == (2 * rows, unusable)
    undisturbed.close()
    steps = job.steps()
    for progress in steps:
        if progress.fraction is not None and progress.fraction > 0.7:
            break
    steps.close()
    results = run(job)
    assert results.facts == facts
    assert [results.result(number) for number in range(1, 2 * rows, 977)] == expected


def test_finished_results_are_opened_again_and_deleted_when_they_are_closed(session, tmp_path):
    source = write(tmp_path / "new.csv", 30)
    first = classified(session, source)
    first.close(keep=True)
    again = classified(session, source)
    assert again.path == first.path
    again.close()
    assert list((home("data") / "classified").iterdir()) == []


def test_another_model_or_threshold_begins_anew(session, tmp_path):
    source = write(tmp_path / "new.csv", 30)
    first = classified(session, source)
    session.labels.set_threshold(session.labels.all[0].id, 1.0)
    second = classified(session, source)
    assert second.path != first.path
    assert second.facts.counts["IT"] == 0
    first.close()
    second.close()


def test_sending_results_on_adds_untagged_postings_as_one_step(session, tmp_path):
    results = classified(session, write(tmp_path / "new.csv", 6))
    before = session.postings.counts()
    report = run(session.files.add_results_job(results, [2, 3])).report
    assert report.added == 2
    assert session.postings.counts().todo == before.todo + 2
    newest = session.postings.get(session.postings.ids()[-1])
    assert (newest.title, newest.key) == ("Cook", None)
    assert newest.fields == {"ref": "02", "salary": "=1+2"}
    assert session.undo_title == "Add 2 postings from new.csv"
    assert run(session.files.add_results_job(results, [2, 3])).report.added == 0  # they are there already
    session.undo()
    assert session.postings.counts() == before
    results.close()


def test_what_cannot_be_classified_is_one_sentence(session, tmp_path):
    empty = tmp_path / "empty.csv"
    empty.write_text("ref,ad\n", "utf-8")
    with pytest.raises(FileError, match="holds nothing but a header"):
        classified(session, empty, ReadOptions())
    blank = tmp_path / "blank.csv"
    blank.write_text("ref,ad\n1,\n2,\n", "utf-8")
    with pytest.raises(
        FileError, match=r"No row of blank\.csv can be classified \(no text\)\. Choose the column"
    ):
        classified(session, blank, ReadOptions(text="ad"))
    dates = tmp_path / "dates.csv"
    dates.write_text("a,b\n2024-01-01,1\n2024-01-02,2\n2024-01-03,3\n", "utf-8")
    with pytest.raises(InputError):
        classified(session, dates, ReadOptions())
    results = classified(session, write(tmp_path / "new.csv", 3))
    with pytest.raises(InputError, match="is the file that was classified"):
        results.save_job(tmp_path / "new.csv", [1], unsure_within=0.1)
    with pytest.raises(FileError, match=r"\.xlsx or \.csv"):
        run(results.save_job(tmp_path / "out.docx", [1], unsure_within=0.1))
    results.close()
    assert list((home("data") / "classified").iterdir()) == []


def test_without_a_model_there_is_nothing_to_classify_with(tmp_path):
    with Session.create(tmp_path / "new.jobtag") as fresh, pytest.raises(NotReadyError):
        fresh.files.classify_to_results_job(write(tmp_path / "new.csv", 3), READ)


def test_two_windows_do_not_write_the_same_results(session, tmp_path):
    source = write(tmp_path / "new.csv", 2_000)
    steps = session.files.classify_to_results_job(source, READ).steps()
    for progress in steps:
        if progress.what.startswith("500 postings"):
            break
    with pytest.raises(FileError, match=r"Another window is classifying new\.csv"):
        classified(session, source)
    steps.close()
