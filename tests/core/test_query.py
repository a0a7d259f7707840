"""What a person types to find postings: which terms it is made of, and that no text is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.query import (
    AnswerTerm,
    FieldTerm,
    ProbabilityTerm,
    StateTerm,
    WordsTerm,
    parse,
    quoted,
    spoken,
    without,
)

PIECES = st.sampled_from(
    [
        "java",
        "-",
        '"',
        "label:",
        "p(",
        ")",
        ">0.8",
        "<=",
        "80%",
        "title:",
        "*",
        "done",
        "上海",
        " ",
        ":",
        "R&D",
    ]
)
TYPED = st.one_of(st.text(), st.lists(PIECES).map("".join))


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("   ", ()),
        ("-", ()),
        ('""', ()),
        ("java", (WordsTerm("java"),)),
        ("C++ C# .NET", (WordsTerm("C++"), WordsTerm("C#"), WordsTerm(".NET"))),
        ("eng*", (WordsTerm("eng", prefix=True),)),
        ("*", ()),
        ('"night shift"', (WordsTerm("night shift"),)),
        ('"night shift', (WordsTerm("night shift"),)),
        ("-intern", (WordsTerm("intern", negative=True),)),
        ("title:nur*", (WordsTerm("nur", prefix=True, column="title"),)),
        ('note:"call back"', (WordsTerm("call back", column="note"),)),
        ("company:acme", (FieldTerm("company", "acme"),)),
        ('"home office":yes', (FieldTerm("home office", "yes"),)),
        ("https://example.org", (WordsTerm("https://example.org"),)),
        ("label:IT", (AnswerTerm("IT", "yes"),)),
        ('-LABEL:"Entry level"', (AnswerTerm("Entry level", "yes", negative=True),)),
        ("no:IT unanswered:IT", (AnswerTerm("IT", "no"), AnswerTerm("IT", "unanswered"))),
        ("p(IT)>0.8", (ProbabilityTerm("IT", ">", 0.8),)),
        ("p(IT) ≥ 80%", (ProbabilityTerm("IT", ">=", 0.8),)),
        ("p(IT)<0,5", (ProbabilityTerm("IT", "<", 0.5),)),
        ("-p(IT)<=5", (ProbabilityTerm("IT", "<=", 0.05, negative=True),)),
        ("p(Sales (field))>0.1", (ProbabilityTerm("Sales (field)", ">", 0.1),)),
        ("todo -Flagged", (StateTerm("todo"), StateTerm("flagged", negative=True))),
    ],
)
def test_terms(typed, terms):
    query = parse(typed)
    assert (query.terms, query.trouble) == (terms, "")
    assert query.empty == (not terms)


@pytest.mark.parametrize("typed", ["p(IT)>1.2.3", "p(IT)>400", "p(IT)<,"])
def test_what_is_no_probability_is_said(typed):
    query = parse(typed)
    assert query.terms == ()
    assert query.trouble.endswith(".")
    assert not query.empty


@pytest.mark.parametrize(
    ("typed", "prefix"),
    [("ja", True), ("j", False), ("java ", False), ("title:ja", False), ('"ja', False), ("-ja", True)],
)
def test_the_last_word_may_go_on_while_one_types(typed, prefix):
    (term,) = parse(typed, typing=True).terms
    assert term.prefix is prefix


@given(typed=TYPED, typing=st.booleans())
def test_every_text_is_a_query_and_knows_where_its_terms_stand(typed, typing):
    query = parse(typed, typing=typing)
    assert len(query.places) == len(query.terms)
    starts = [place for pair in query.places for place in pair]
    assert starts == sorted(starts)
    assert all(spoken(term) for term in query.terms)


@given(typed=st.lists(st.sampled_from(["java", "-label:IT", "done", 'no:"A b"', "p(IT)>0.5"]), min_size=1))
def test_a_term_taken_out_leaves_the_others(typed):
    query = parse(" ".join(typed))
    for number, place in enumerate(query.places):
        left = query.terms[:number] + query.terms[number + 1 :]
        assert parse(without(" ".join(typed), place)).terms == left


@given(name=st.text(min_size=1).map(lambda name: " ".join(name.split())).filter(bool))
def test_a_quoted_name_comes_back(name):
    if '"' in name and (" " in name or name.strip('"') != name):
        return  # cannot be written; such a name is found by typing it less its quotes
    (term,) = parse(f"label:{quoted(name)}").terms
    assert term == AnswerTerm(name, "yes")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("label:IT", "label: IT"),
        ("-label:IT", "not label: IT"),
        ("no:IT", "no: IT"),
        ('unanswered:"A b"', "unanswered: A b"),
        ("p(IT)>=0.805", "IT ≥ 80.5 %"),
        ("noted", "with a note"),
        ("-todo", "not to do"),
        ("company:acme", "company: acme"),
        ("title:nur*", "title: nur…"),
        ("-intern", "not intern"),
    ],
)
def test_terms_are_said_in_a_few_words(typed, said):
    (term,) = parse(typed).terms
    assert spoken(term) == said
