"""Search queries: their terms, and that every text is a query."""

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
        ("city:add*", (FieldTerm("city", "add", prefix=True),)),
        ('label:"say ""hi"" all"', (AnswerTerm('say "hi" all', "yes"),)),
        ('title:"a ""b"" c', (WordsTerm('a "b" c', column="title"),)),
        ('p("open ( paren")>0.1', (ProbabilityTerm("open ( paren", ">", 0.1),)),
        ('p( "IT" )>0.1 java', (ProbabilityTerm("IT", ">", 0.1), WordsTerm("java"))),
        ("java 🙂", (WordsTerm("java"),)),
        ("todo -Flagged", (StateTerm("todo"), StateTerm("flagged", negative=True))),
    ],
)
def test_terms(typed, terms):
    query = parse(typed)
    assert (query.terms, query.trouble) == (terms, "")
    assert query.empty == (not terms)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("p(IT)>1.2.3", "1.2.3 is not a probability"),
        ("p(IT)>400", "400 is not a probability"),
        ("p(IT)<,", ", is not a probability"),
        ("p(level: Senior)>abc", "abc is not a probability"),
        ("p(IT)>0.8x", "0.8x is not a probability"),
        ("p(level: Senior)=0.8", "p(level: Senior)=0.8 has no probability to compare with"),
        ("p(IT)", "p(IT) has no probability to compare with"),
        ("p(IT)>", "p(IT)> has no probability to compare with"),
        ("p()>0.5", "A label's name is missing"),
        ('-label:""', "A label's name is missing"),
        ("p(x (a (b) c))>0", "a name with brackets in quotes"),
        ("p(open ( paren)>0", "a name with brackets in quotes"),
        ("p(IT", "Write a probability like p(IT)>0.8"),
        ("🙂", "There is no word to search for in 🙂"),
        ("(", "There is no word to search for in ("),
        ("% &", "There is no word to search for in % &"),
        ('java "title":%', 'There is no word to search for in "title":%'),
    ],
)
def test_malformed_terms_are_explained(typed, says):
    query = parse(typed)
    assert says in query.trouble
    assert query.trouble.endswith(".")
    assert not query.empty


@pytest.mark.parametrize(
    ("typed", "prefix"),
    [("ja", True), ("j", False), ("java ", False), ("title:ja", False), ('"ja', False), ("-ja", True)],
)
def test_the_last_word_may_be_incomplete_while_typing(typed, prefix):
    (term,) = parse(typed, typing=True).terms
    assert isinstance(term, WordsTerm | FieldTerm)
    assert term.prefix is prefix


@given(typed=TYPED, typing=st.booleans())
def test_every_text_is_a_query_and_knows_the_places_of_its_terms(typed, typing):
    query = parse(typed, typing=typing)
    assert len(query.places) == len(query.terms)
    starts = [place for pair in query.places for place in pair]
    assert starts == sorted(starts)
    assert all(spoken(term) for term in query.terms)


@given(typed=st.lists(st.sampled_from(["java", "-label:IT", "done", 'no:"A b"', "p(IT)>0.5"]), min_size=1))
def test_removing_a_term_keeps_the_others(typed):
    query = parse(" ".join(typed))
    for number, place in enumerate(query.places):
        left = query.terms[:number] + query.terms[number + 1 :]
        assert parse(without(" ".join(typed), place)).terms == left


PARTS = st.sampled_from(['"', '""', "(", ")", "p(", ">0.8", "//", ":", "-", "*", " ", "\\", "a", "é", "%"])
NAMES = st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.lists(PARTS).map("".join))


@given(name=NAMES.map(lambda name: " ".join(name.split())).filter(bool), negative=st.booleans())
def test_any_name_survives_in_a_term(name, negative):
    minus = "-" if negative else ""
    for typed, term in (
        (f"label:{quoted(name)}", AnswerTerm(name, "yes", negative)),
        (f"no:{quoted(name)}", AnswerTerm(name, "no", negative)),
        (f"p({quoted(name)})>0.8", ProbabilityTerm(name, ">", 0.8, negative)),
    ):
        assert parse(f"{minus}{typed}") == parse(f"{minus}{typed} ")
        query = parse(f"java {minus}{typed} todo")
        assert (query.terms, query.trouble) == ((WordsTerm("java"), term, StateTerm("todo")), "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("label:IT", "label: IT"),
        ("-label:IT", "not label: IT"),
        ("no:IT", "no: IT"),
        ('unanswered:"A b"', "unanswered: A b"),
        ("p(IT)>=0.805", "IT ≥ 80.5\u00a0%"),
        ("noted", "with a note"),
        ("-todo", "not to do"),
        ("company:acme", "company: acme"),
        ("title:nur*", "title: nur…"),
        ("-intern", "not intern"),
    ],
)
def test_terms_have_short_descriptions(typed, said):
    (term,) = parse(typed).terms
    assert spoken(term) == said
