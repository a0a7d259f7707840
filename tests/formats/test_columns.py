"""Roles of columns: by name in several languages, by content, by option."""

from __future__ import annotations

from typing import Any

import pytest

from app.core.errors import InputError
from app.core.records import ReadOptions
from app.formats.columns import field_column, field_of
from app.formats.understanding import Understanding, understand


def choose(columns: str, row: dict[str, Any] | None = None, **options: Any) -> Understanding:
    rows = [row] if row else []
    return understand("jobs.csv", "CSV", tuple(columns.split(",")), rows, ReadOptions(**options))


def text_of(choice: Understanding) -> str:
    return ",".join(choice.texts)


@pytest.mark.parametrize(
    ("columns", "text", "title", "labels", "key"),
    [
        ("id,title,text,labels", "text", "title", "labels", "id"),
        ("Job ID,Job Title,Job Description,Skills", "Job Description", "Job Title", "", "Job ID"),
        ("jobId,jobTitle,jobDescription,jobTags", "jobDescription", "jobTitle", "", "jobId"),
        ("UUID,POSITION,BODY,CATEGORY", "BODY", "POSITION", "CATEGORY", "UUID"),
        ("Kennung,Berufsbezeichnung,Stellenbeschreibung,Kategorien", "Stellenbeschreibung",
         "Berufsbezeichnung", "Kategorien", "Kennung"),
        ("référence,intitulé du poste,description,compétences", "description", "intitulé du poste",
         "", "référence"),
        ("puesto,descripción,etiquetas", "descripción", "puesto", "etiquetas", ""),
        ("stanowisko,opis,etykiety", "opis", "stanowisko", "etykiety", ""),
        ("职位名称,职位描述,标签", "职位描述", "职位名称", "标签", ""),
        ("Text,text,TITLE", "text", "TITLE", "", ""),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_names(columns: str, text: str, title: str, labels: str, key: str) -> None:
    choice = choose(columns)
    assert (text_of(choice), choice.title, choice.labels, choice.id) == (text, title, labels, key)


def test_the_longest_column_is_the_text_without_a_known_name() -> None:
    assert choose("a,b,c", {"a": "short", "b": "a much longer one", "c": "-"}).texts == ("b",)


def test_a_title_alone_is_the_text() -> None:
    choice = choose("title,labels", {"title": "Nurse", "labels": "a long list; of labels"})
    assert (text_of(choice), choice.title, choice.labels) == ("title", "", "labels")


def test_a_requested_column_is_matched_loosely_but_unambiguously() -> None:
    choice = choose("Title,Description,Notes", text="notes", title="", labels="")
    assert (text_of(choice), choice.title, choice.labels) == ("Notes", "", "")
    assert choose("title,description", text="title").title == ""


@pytest.mark.parametrize("role", ["text", "title", "labels", "id"])
def test_a_missing_column_is_a_sentence_that_lists_the_existing_ones(role: str) -> None:
    with pytest.raises(InputError, match=r'"jobs.csv" has no column "salary"; choose one of: body, tags\.'):
        choose("body,tags", row=None, **{role: "salary"})


def test_a_text_is_needed() -> None:
    with pytest.raises(InputError, match="needs a column with the texts"):
        choose("body,tags", text="")


def test_without_labels_possible_answers_stay_fields() -> None:
    choice = choose("text,labels,labels_no,done", labels="")
    row = choice.posting("f", 1, {"text": "a", "labels": "x", "labels_no": "y", "done": "yes"})
    assert row == choose("text").posting(
        "f", 1, {"text": "a", "labels": "x", "labels_no": "y", "done": "yes"}
    )
    assert getattr(row, "fields", None) == {"labels": "x", "labels_no": "y", "done": "yes"}


def test_a_title_is_one_line() -> None:
    row = choose("text,title").posting("f", 1, {"text": "a", "title": " Nurse\r\n\tnights\u2028only "})
    assert getattr(row, "title", None) == "Nurse nights only"


@pytest.mark.parametrize("name", ["", " ", "pay", "text", "labels_no", "field:", "field:text", "json:pay"])
def test_a_field_has_an_unambiguous_column(name: str) -> None:
    assert field_of(field_column(name)) == name
    assert choose("text," + field_column(name)).texts == ("text",)
