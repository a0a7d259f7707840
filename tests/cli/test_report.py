"""The verb ``report``: one page or PDF about a project, the same each time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from app import cli, resources
from app.core.goals import Goal
from app.core.jobs import run
from app.core.records import IncomingPosting
from app.core.report.page import page
from app.session import Session
from tests.bracketed import BRACKETED, outside_brackets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SUBJECTS = (
    ("Backend engineer", "Java engineer for databases and services", ("IT",)),
    ("Staff nurse", "A nurse for the ward and night shifts", ("Care",)),
    ("Remote engineer", "Python engineer for services, from home", ("IT", "Remote")),
)
VOID = {"meta", "br", "link", "img", "line", "circle", "rect"}
PLAIN = ("IT", "Care", "Remote")


class Page(HTMLParser):
    """The words, headings and tags of a page; fails on tags that are not closed in order."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[str] = []
        self._open: list[str] = []
        self.feed(markup)
        self.close()
        assert self._open == []
        self.text = " ".join("".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "br":
            self.words.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        if tag not in {"bdi", "span", "circle", "rect", "line"}:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.words.append(data)
        if self._open[-1:] == ["h2"]:
            self.headings.append(data)


def make(
    path: Path, labels: Sequence[str] = PLAIN, postings: int = 60, *, train: bool = True, titled: bool = True
) -> Path:
    """A project whose first labels fit the postings; further ``labels`` apply to all of one subject."""
    names = dict(zip(PLAIN, labels, strict=False))
    others = labels[len(names) :]
    with Session.create(path, labels) as session:
        rows = []
        for number in range(postings):
            title, text, wanted = SUBJECTS[number % 3]
            yes = [names[name] for name in wanted if name in names]
            yes += [name for place, name in enumerate(others) if place % 3 == number % 3]
            if number == 4:  # an answer that everything else contradicts
                yes = [names["IT"]]
            rows.append(
                IncomingPosting(
                    "f",
                    number,
                    f"{text}, team {number}.",
                    title=f"{title} {number}" if titled else "",
                    key=f"id{number}",
                    labels=tuple(yes),
                    no=tuple(name for name in labels if name not in yes),
                    done=True,
                )
            )
        if rows:
            session.files.add(rows)
        if train:
            run(session.models.train_job())
    return path


def report(project: Path, out: Path, *words: str, code: int = 0) -> None:
    """Run the verb. A page must not need the window's side."""
    assert cli.run(["report", str(project), str(out), *words], application=lambda: None) == code


def page_of(project: Path) -> Page:
    out = project.with_suffix(".html")
    report(project, out)
    return Page(out.read_text(encoding="utf-8"))


def test_a_report_says_what_the_session_says(tmp_path: Path) -> None:
    project = make(tmp_path / "Hiring.jobtag")
    page = page_of(project)
    assert page.headings == [
        "In short",
        "What was tagged",
        "How good the model is",
        "Can the probabilities be trusted?",
        "Thresholds and goals",
        "Remaining likely mistakes",
        "Model and settings",
        "Methods, to paste",
    ]
    with Session.open(project) as session:
        quality, model_id = session.models.quality, session.models.id
        thresholds = [label.threshold for label in session.labels.all]
    assert quality
    assert quality.micro_f1
    assert model_id in page.text
    assert "60 postings done, 0 to do" in page.text
    assert "80 yes answers and 100 no" in page.text
    for threshold in thresholds:
        assert f"{round(100 * threshold)} %" in page.text
    micro = f"{round(100 * quality.micro_f1)} %"
    assert f"Micro F1 {micro}" in page.text
    assert f"Micro-averaged F1 was {micro}" in page.text
    assert re.search(r"Of 100? postings marked IT, ", page.text)
    assert "Staff nurse 4" in page.text
    assert "night shifts" not in page.text  # titles only


@pytest.mark.parametrize("language", [(), ("--language", "pl")])
def test_the_same_project_gives_the_same_page(tmp_path: Path, language: Sequence[str]) -> None:
    project = make(tmp_path / "p.jobtag")
    first, second = tmp_path / "1.html", tmp_path / "2.html"
    report(project, first, *language)
    words = [sys.executable, "-m", "app", "report", str(project), str(second), *language]
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8"}
    subprocess.run(words, check=True, env=environment, capture_output=True)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("train", [True, False])
def test_every_word_of_the_report_is_translated(tmp_path: Path, train: bool) -> None:
    names = ["ITX", "CAREX", "REMOTEX"]
    project = make(tmp_path / "PROJECTX.jobtag", names, 90, train=False, titled=False)
    with Session.open(project) as session:
        labels = session.labels.all
        session.labels.set_threshold(labels[0].id, 0.6)
        session.labels.set_goal(labels[1].id, Goal("recall", (0.99,)))
        session.labels.add("RAREX")
        if train:
            run(session.models.train_job())
        session.set_options(replace(session.options, at_least_one=True, at_most=1))
        facts = run(session.report_job(tmp_path / "r.html", lambda _facts: b""))
    markup = page(facts, language=BRACKETED)
    descriptions = " ".join(value or "" for _, tag in Page(markup).tags for value in [tag.get("aria-label")])
    known = {*names, "RAREX", "PROJECTX", "Jobtag", "AP"}
    for given in (facts.model.model_id if facts.model else "", *(each.key for each in facts.contradicted)):
        known |= outside_brackets(given)
    assert outside_brackets(f"{Page(markup).text} {descriptions}") <= known


WRITTEN = {
    "de": ("Kurz gesagt", "60 Anzeigen erledigt, 0 offen", "{day}.{month}.{year}", "{share} %"),
    "fr": ("En bref", "60 annonces traitées, 0 à traiter", "{day}/{month}/{year}", "{share} %"),
    "es": ("En resumen", "60 anuncios listos, 0 por hacer", "{day}/{month}/{year}", "{share} %"),
    "pl": ("W skrócie", "60 ogłoszeń gotowych, 0 do zrobienia", "{day}.{month}.{year}", "{share}%"),
}


@pytest.mark.parametrize("code", WRITTEN)
def test_a_report_is_written_in_the_language_that_was_asked_for(tmp_path: Path, code: str) -> None:
    project, out = make(tmp_path / "p.jobtag"), tmp_path / "out.html"
    report(project, out, "--language", code)
    markup = out.read_text(encoding="utf-8")
    page = Page(markup)
    heading, contents, date, share = WRITTEN[code]
    with Session.open(project) as session:
        quality, (model,) = session.models.quality, session.models.history()
    year, month, day = model.created[:10].split("-")
    assert f'<html lang="{code}">' in markup
    assert page.headings[0] == heading
    assert len(page.headings) == 8
    assert contents in page.text
    assert date.format(day=day, month=month, year=year) in page.text
    assert share.format(share=round(100 * quality.micro_f1)) in page.text
    assert f"{quality.brier:.3f}".replace(".", ",") in page.text
    assert "Of 10" not in page.text


@pytest.mark.parametrize(("postings", "words"), [(1, "1 ogłoszenie gotowe"), (3, "3 ogłoszenia gotowe")])
def test_plurals_of_a_report_are_those_of_its_language(tmp_path: Path, postings: int, words: str) -> None:
    project, out = make(tmp_path / "p.jobtag", ["IT"], postings, train=False), tmp_path / "out.html"
    report(project, out, "--language", "pl")
    page = Page(out.read_text(encoding="utf-8"))
    assert words in page.text
    assert "1 etykieta" in page.text


def test_a_reason_why_a_goal_is_missed_is_in_the_language_too(tmp_path: Path) -> None:
    project, out = make(tmp_path / "p.jobtag", train=False), tmp_path / "out.html"
    with Session.open(project) as session:
        session.labels.set_goal(session.labels.all[0].id, Goal("precision", (0.99,)))
        run(session.models.train_job())
    report(project, out, "--language", "de")
    text = Page(out.read_text(encoding="utf-8")).text
    english = "Precision {share} cannot be promised yet: {hits:,} of {given:,} were right at best."
    german, _, _ = resources.language("de").translate(english, None).partition(":")
    assert german.format(share="99 %") in text.replace("\u00a0", " ")
    assert "cannot be promised" not in text


def test_a_page_needs_nothing_else(tmp_path: Path) -> None:
    page = page_of(make(tmp_path / "p.jobtag"))
    tags = {tag for tag, _ in page.tags}
    assert tags.isdisjoint({"script", "link", "img", "iframe", "object", "a", "form"})
    assert "svg" in tags
    markup = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert re.findall(r"url\(|@import|https?://(?!www\.w3\.org/2000/svg)", markup) == []


def test_hostile_names_are_only_text(tmp_path: Path) -> None:
    names = [
        '<script>alert("x")</script>',
        "a & b </td></table>",
        "O'Brien &amp; 50 % <b>",
        "שלום עברית",
        "مرحبا",
    ]
    project = make(tmp_path / "<b>&x.jobtag", names)
    page = page_of(project)
    for name in names:
        assert name in page.text
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "b"})
    assert "<b>&x" in page.text


def test_names_keep_their_own_direction(tmp_path: Path) -> None:
    project = make(tmp_path / "p.jobtag", ["שלום 1", "مرحبا", "IT"])
    page_of(project)
    markup = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "<bdi>שלום 1</bdi>" in markup
    assert markup.count("שלום 1") == markup.count("<bdi>שלום 1</bdi>")


@pytest.mark.parametrize(("labels", "postings"), [((), 0), (("IT",), 0), (("IT",), 3), ((), 3)])
def test_a_project_without_a_model_says_so(tmp_path: Path, labels: Sequence[str], postings: int) -> None:
    page = page_of(make(tmp_path / "p.jobtag", labels, 0 if not labels else postings, train=False))
    assert "This project has no model yet." in page.text
    assert "No model had been trained." in page.text
    assert "How good the model is" not in page.headings


def test_one_label_is_enough(tmp_path: Path) -> None:
    page = page_of(make(tmp_path / "p.jobtag", ["IT"]))
    assert "1 label" in page.text
    assert re.search(r"Of 100? postings marked IT, ", page.text)


def test_127_labels_are_all_there(tmp_path: Path) -> None:
    names = [f"Occupation {number}" for number in range(127)]
    page = page_of(make(tmp_path / "p.jobtag", names))
    for name in names:
        assert re.search(rf"Of 100? postings marked {name}, ", page.text)


def test_labels_that_need_examples_are_named(tmp_path: Path) -> None:
    project = make(tmp_path / "p.jobtag", train=False)
    with Session.open(project) as session:
        session.labels.add("Rare")
        run(session.models.train_job())
    assert (
        "Too few answers for a model of their own: Rare (2 more yes and 1 more no)." in page_of(project).text
    )


def test_a_model_older_than_the_answers_is_not_passed_off_as_new(tmp_path: Path) -> None:
    project = make(tmp_path / "p.jobtag")
    with Session.open(project) as session:
        session.labels.change(session.labels.all[0].id, name="Computing")
    page = page_of(project)
    assert "Model 1 is older than the present answers, labels or options." in page.text
    assert "Computing" in page.text


def test_a_confirmed_answer_is_no_likely_mistake(tmp_path: Path) -> None:
    project = make(tmp_path / "p.jobtag")
    with Session.open(project) as session:
        asked = run(session.questions.doubts_job())
        session.postings.keep_answers((question.posting_id, question.label_id) for question in asked)
    assert "nurse 4" not in page_of(project).text


def test_a_label_set_by_hand_says_so(tmp_path: Path) -> None:
    project = make(tmp_path / "p.jobtag")
    with Session.open(project) as session:
        session.labels.set_threshold(session.labels.all[0].id, 0.87)
    page = page_of(project)
    assert "87 % Set by hand" in page.text


def test_a_write_protected_project_has_its_report(tmp_path: Path) -> None:
    project = make(tmp_path / "p.jobtag")
    project.chmod(0o444)
    before = project.read_bytes()
    out = tmp_path / "out.html"
    report(project, out)
    assert "labels assigned, " in out.read_text(encoding="utf-8")
    assert project.read_bytes() == before


def test_a_project_without_titles_names_postings_by_their_ids(tmp_path: Path) -> None:
    page = page_of(make(tmp_path / "p.jobtag", titled=False))
    assert "Without a title id4" in page.text


def test_a_file_that_exists_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = make(tmp_path / "p.jobtag")
    out = tmp_path / "out.html"
    out.write_text("mine", encoding="utf-8")
    report(project, out, code=1)
    assert "already exists" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "mine"
    report(project, out, "--overwrite")
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("report.docx", "must end in .html or .pdf"),
        ("folder.html", "is a folder"),
        ("no/r.html", "no folder"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    project = make(tmp_path / "p.jobtag", train=False)
    (tmp_path / "folder.html").mkdir()
    report(project, tmp_path / name, code=1)
    assert said in capsys.readouterr().err


def test_the_result_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = make(tmp_path / "p.jobtag")
    out = tmp_path / "out.html"
    report(project, out, "--json")
    said: dict[str, Any] = json.loads(capsys.readouterr().out)
    with Session.open(project) as session:
        assert said == {"output": str(out), "model": 1, "model_id": session.models.id}
