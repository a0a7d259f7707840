"""Searching a project: in any language, with every kind of term, in every order."""

from __future__ import annotations

import contextlib
from random import Random
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import InputError, NotReadyError, UserError
from app.core.jobs import run
from app.core.orders import ORDER_KINDS, Order
from app.core.query import WordsTerm, parse, quoted
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.core.records import Posting

SPACED = ("java", "nurse", "C++", "C", "C#", ".NET", "node.js", "café", "Über", "naïve", "مهندس", "инженер")
UNSPACED = ("上海", "工程师", "東京", "พยาบาล")
LABELS = ("IT", "Entry level", "R&D")


def texts(random: Random) -> list[str]:
    return [random.choice(SPACED + UNSPACED) for _ in range(random.randrange(6))]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A hundred postings that stand in every way a posting can."""
    random = Random(7)
    with Session.create(tmp_path_factory.mktemp("found") / "p.jobtag", LABELS) as made:
        rows = [
            IncomingPosting(
                "rows", number, " ".join(["posting", *texts(random)]), title=" ".join(texts(random)),
                fields={"Company": " ".join(texts(random)), "grade": number % 3},
                note=" ".join(texts(random)) if number % 4 == 0 else "", flagged=number % 5 == 0,
            )
            for number in range(100)
        ]  # fmt: skip
        made.files.add(rows)
        ids = made.postings.ids()
        for number, posting_id in enumerate(ids):
            if number % 3 == 0:
                made.postings.answer(
                    posting_id, random.choice(made.labels.all).id, random.choice((Answer.YES, Answer.NO))
                )
            if number % 7 == 0:
                made.postings.finish(posting_id)
        made.postings.delete(ids[90:])
        yield made
        assert made.check() == []


def found(session: Session, typed: str, show: str = "all", order: Order | None = None) -> list[int]:
    return list(run(session.search.find_job(parse(typed), show, order or Order())))


def has(words: str, text: str) -> bool:
    """Whether a text made of the words above holds one of them."""
    if words in UNSPACED:
        return words in text.replace(" ", "") and words in text
    return words in text.split(" ")


Holds: TypeAlias = "Callable[[Session, Posting], bool]"


def everywhere(word: str) -> Holds:
    def holds(_: Session, posting: Posting) -> bool:
        values = (posting.title, posting.text, posting.note, str(posting.fields.get("Company", "")))
        return any(has(word, value) for value in values)

    return holds


def answered(name: str, answer: Answer | None) -> Holds:
    def holds(session: Session, posting: Posting) -> bool:
        label_id = next(label.id for label in session.labels.all if label.name == name)
        return session.postings.tagging(posting.id).answer(label_id) is answer

    return holds


def terms() -> st.SearchStrategy[tuple[str, Holds]]:
    word, name = st.sampled_from(SPACED + UNSPACED), st.sampled_from(LABELS)
    return st.one_of(
        word.map(lambda w: (w, everywhere(w))),
        word.map(lambda w: (f"title:{w}", lambda _, posting: has(w, posting.title))),
        word.map(lambda w: (f"text:{w}", lambda _, posting: has(w, posting.text))),
        word.map(lambda w: (f"note:{w}", lambda _, posting: has(w, posting.note))),
        word.map(lambda w: (f"company:{w}", lambda _, posting: has(w, posting.fields["Company"]))),
        name.map(lambda n: (f'label:"{n}"', answered(n, Answer.YES))),
        name.map(lambda n: (f'no:"{n}"', answered(n, Answer.NO))),
        name.map(lambda n: (f'unanswered:"{n}"', answered(n, None))),
        st.just(("todo", lambda _, posting: not posting.done)),
        st.just(("done", lambda _, posting: posting.done)),
        st.just(("flagged", lambda _, posting: posting.flagged)),
        st.just(("noted", lambda _, posting: bool(posting.note))),
    )


@settings(max_examples=150)
@given(
    asked=st.lists(st.tuples(terms(), st.booleans()), max_size=4),
    show=st.sampled_from(("all", "todo", "done")),
)
def test_search_agrees_with_checking_each_posting(session, asked, show):
    typed = " ".join(f"-{text}" if negative else text for (text, _), negative in asked)
    expected = [
        posting_id
        for posting_id in session.postings.ids(show)
        if all(
            holds(session, session.postings.get(posting_id)) is not negative for (_, holds), negative in asked
        )
    ]
    assert found(session, typed, show) == expected


PIECES = st.sampled_from(
    ["java", "-", '"', "label:", "IT", "p(IT)>", "0.8", "<=", "title:", "*", "done", "上海", " ", ":", "\0",
     "(", "AND", "OR", "NEAR(", "grade:", "%", "'", "^", "{", "\ud800"]
)  # fmt: skip


@settings(max_examples=200)
@given(typed=st.one_of(st.text(), st.lists(PIECES).map("".join)), typing=st.booleans())
def test_no_typed_text_raises_anything_but_a_sentence(session, typed, typing):
    with contextlib.suppress(UserError):
        ids = list(run(session.search.find_job(parse(typed, typing=typing))))
        assert ids == sorted(set(ids) & set(session.postings.ids()))


@pytest.fixture
def jobs(tmp_path) -> Iterator[Session]:
    rows = (
        "A nurse for night shifts", "Krankenschwester für die Nacht", "Softwareingenieur C++ und C#",
        "Senior .NET developer", "上海软件工程师", "東京でエンジニアを募集", "พยาบาลประจำโรงพยาบาล",
        "Cafe manager", "Café manager", "Shifts at night for a nurse", "Developer of C",
    )  # fmt: skip
    with Session.create(tmp_path / "p.jobtag", ["IT"]) as made:
        made.files.add([IncomingPosting("rows", number, text) for number, text in enumerate(rows, 1)])
        yield made


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("NURSE", [1, 10]),
        ('"night shifts"', [1]),
        ("night shifts", [1, 10]),
        ("nur*", [1, 10]),
        ("nur", []),
        ("café", [8, 9]),
        ("cafe", [8, 9]),
        ("fur", [2]),
        ("C++", [3]),
        ("c#", [3]),
        (".net", [4]),
        ("C", [11]),
        ("工程师", [5]),
        ("上海", [5]),
        ("海上", []),
        ("エンジニア", [6]),
        ("โรงพยาบาล", [7]),
        ("-nurse -manager", [2, 3, 4, 5, 6, 7, 11]),
        ("nurse -night", []),
    ],
)
def test_words_of_any_language_are_found(jobs, typed, numbers):
    ids = jobs.postings.ids()
    assert found(jobs, typed) == [ids[number - 1] for number in numbers]


@pytest.fixture(scope="module")
def fielded(tmp_path_factory) -> Iterator[Session]:
    """A project with fields of every kind."""
    rows: tuple[dict[str, Any], ...] = (
        {"city": "Zürich", "remote": True, "Straße": "Am Römerhof 1"},
        {"City": "ЖИГУЛИ", "remote": False, "pay": 0.8},
        {"city": "Addis Abeba", "perks": ["a bike", "Café"], "more": {"inner": True}},
        {"city": "addis", "remote": "yes", "pay": None, "x_y": "R&D 100%"},
        {"city": "Northaddis", "remote": None, "note to self": 'say "hi"\nnow'},
        {},
    )
    with Session.create(tmp_path_factory.mktemp("fielded") / "p.jobtag", ["IT"]) as made:
        made.files.add(
            [
                IncomingPosting("rows", number, f"A true job {number}", fields=row)
                for number, row in enumerate(rows)
            ]
        )
        yield made


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("city:zurich", [0]),
        ("CITY:ZÜRICH", [0]),
        ("city:Zu\u0308rich", [0]),
        ("city:жигули", [1]),
        ('city:"Жигули"', [1]),
        ("STRASSE:romerhof", [0]),
        ("remote:true", [0]),
        ("remote:True", [0]),
        ("remote:false", [1]),
        ("-remote:true", [1, 2, 3, 4, 5]),
        ("more:true", [2]),
        ("remote:yes", [3]),
        ("remote:none", []),
        ("city:addis", [2, 3]),
        ("city:add*", [2, 3]),
        ("city:addis*", [2, 3]),
        ('city:"addis ab*"', [2]),
        ("-city:add*", [0, 1, 4, 5]),
        ("city:addi", []),
        ("perks:cafe", [2]),
        ('perks:"bike cafe"', []),
        ("perks:abeba", []),
        ("pay:0.8", [1]),
        ("pay:8", [1]),
        ("x_y:r&d", [3]),
        ("x_y:100%", [3]),
        ('"note to self":"hi now"', [4]),
    ],
)
def test_fields_are_found_as_they_read_without_case_and_accents(fielded, typed, numbers):
    ids = fielded.postings.ids()
    assert found(fielded, typed) == [ids[number] for number in numbers]


@settings(max_examples=60)
@given(value=st.text(st.characters(exclude_categories=["Cs", "Co", "Cn"]), min_size=1, max_size=20))
def test_any_value_of_a_field_is_found_literally(tmp_path_factory, value):
    with Session.create(tmp_path_factory.mktemp("any") / "p.jobtag") as made:
        made.files.add([IncomingPosting("rows", 1, "A job", fields={"city": value})])
        query = parse(f"city:{quoted(value)}")
        if not query.trouble:  # then it holds a word
            assert list(run(made.search.find_job(query))) == list(made.postings.ids())


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("24:7", [0]),
        ("from 10:30", [1]),
        ("Salary:12,000", [1]),
        ("salary:12*", [1, 2]),
        ("-Salary:12,000", [0, 2]),
        ("city:berlin", [2]),  # a field that there is holds it, no matter what texts say
        ("city:leeds", []),
    ],
)
def test_a_term_with_an_unknown_field_is_searched_for_in_the_texts(tmp_path, typed, numbers):
    texts = ("On call 24:7, city: Berlin", "From 10:30, salary: 12,000 a year", "Salary: 120")
    with Session.create(tmp_path / "p.jobtag") as made:
        made.files.add([
            IncomingPosting("rows", number, text, fields={"City": "Berlin"} if number == 2 else {})
            for number, text in enumerate(texts)
        ])  # fmt: skip
        assert found(made, typed) == [made.postings.ids()[number] for number in numbers]


@pytest.mark.parametrize(
    "term", ["-label:IT", "no:IT", "-city:x", "todo", "intern", "-intern", "title:a*", '"a b"']
)
def test_many_terms_work_and_too_many_are_refused(jobs, term):
    found(jobs, " ".join([term] * 200))
    query = parse(" ".join([term] * 1_300))
    if isinstance(query.terms[0], WordsTerm):
        found(jobs, " ".join([term] * 1_300))
    else:
        with pytest.raises(InputError, match="can have at most 200 terms like label:IT, not 1,300"):
            run(jobs.search.find_job(query))


def test_an_unknown_label_and_a_missing_model_are_reported(jobs):
    for typed in ("label:Nobody", "p(Nobody)>0.1 nurse"):
        with pytest.raises(UserError, match=r"\.$"):
            found(jobs, typed)
    with pytest.raises(InputError, match="no label named Nobody"):
        found(jobs, "-no:Nobody")
    with pytest.raises(NotReadyError):
        found(jobs, "p(IT)>0.1")
    with pytest.raises(InputError, match="is not a probability"):
        found(jobs, "p(IT)>4000")


def test_a_changed_deleted_or_restored_text_is_found_in_its_present_state(jobs):
    first = jobs.postings.ids()[0]
    jobs.postings.set_note(first, "Rang zurück")
    assert found(jobs, "zuruck") == found(jobs, "note:rang noted") == [first]
    jobs.undo()
    assert found(jobs, "zuruck") == []
    jobs.postings.delete([first])
    assert first not in found(jobs, "nurse")
    jobs.undo()
    assert first in found(jobs, "nurse")


def test_the_first_steps_carry_the_first_hits(tmp_path):
    with Session.create(tmp_path / "p.jobtag") as made:
        made.files.add([IncomingPosting("rows", number, f"nurse {number}") for number in range(300)])
        reported = []
        whole = run(made.search.find_job(parse("nurse")), lambda step: reported.append(step.partial))
        assert len(whole) == 300
        first = next(part for part in reported if part is not None)
        assert 0 < len(first) < 300
        assert first == whole[: len(first)]


@pytest.fixture(scope="module")
def tagged(tmp_path_factory) -> Iterator[Session]:
    """A project with a model."""
    random = Random(3)
    with Session.create(tmp_path_factory.mktemp("tagged") / "p.jobtag", ["IT", "Nursing"]) as made:
        rows = []
        for number in range(80):
            kind = number % 2
            words = (("java", "server", "code"), ("nurse", "ward", "night"))[kind]
            text = " ".join(random.choices(words, k=8)) + f" word{number}"
            rows.append(IncomingPosting("rows", number, text, title=f"{'ba'[kind]} {number:02}"))
        made.files.add(rows)
        it, nursing = (label.id for label in made.labels.all)
        for number, posting_id in enumerate(made.postings.ids()[:40]):
            made.postings.answer(posting_id, (it, nursing)[number % 2], Answer.YES)
            made.postings.finish(posting_id)
        run(made.models.train_job())
        yield made


def test_probabilities_come_from_the_model(tagged):
    it = tagged.labels.all[0].id
    given = {}
    for posting_id in tagged.postings.ids():
        posting = tagged.postings.get(posting_id)
        given[posting_id] = tagged.models.probabilities(posting.text, posting.title)[it]
    assert found(tagged, "p(IT)>0.5") == [row for row, value in given.items() if value > 0.5]
    assert found(tagged, "-p(it)>0.5") == [row for row, value in given.items() if not value > 0.5]
    assert found(tagged, "p(IT)<50% java done") == []


@pytest.mark.parametrize("show", ["all", "todo", "done"])
@pytest.mark.parametrize("kind", [kind.name for kind in ORDER_KINDS])
def test_every_order_has_every_posting_once(tagged, kind, show):
    order = Order(kind, tagged.labels.all[0].id if kind == "label" else None)
    ids = found(tagged, "", show, order)
    assert len(ids) == len(set(ids))
    if kind == "mistakes":
        assert set(ids) <= set(tagged.postings.ids(show))
    else:
        assert sorted(ids) == list(tagged.postings.ids(show))


def test_orders_do_what_they_say(tagged):
    ids = list(tagged.postings.ids())
    rows = {row.id: row for row in tagged.postings.rows(ids)}
    length = {row: len(tagged.postings.get(row).text) for row in ids}
    assert found(tagged, "", order=Order("newest")) == ids[::-1]
    assert found(tagged, "", order=Order("title")) == sorted(ids, key=lambda row: rows[row].title)
    assert found(tagged, "", order=Order("longest")) == sorted(ids, key=lambda row: -length[row])
    assert found(tagged, "", order=Order("labels")) == sorted(ids, key=lambda row: -len(rows[row].yes))
    hunted = found(tagged, "", "todo", Order("label", tagged.labels.all[1].id))
    assert tagged.postings.get(hunted[0]).text.startswith(("nurse", "ward", "night"))


@pytest.mark.parametrize("kind", [kind.name for kind in ORDER_KINDS if kind.turned])
def test_every_plain_order_can_be_reversed(fielded, jobs, kind):
    for session in (fielded, jobs):
        for typed in ("", "a* -nurse"):
            field = "pay" if kind == "field" else ""
            ids = found(session, typed, order=Order(kind, field=field))
            turned = found(session, typed, order=Order(kind, field=field, turned=True))
            assert sorted(ids) == sorted(turned) == found(session, typed)
            assert Order(kind).title != Order(kind, turned=True).title


def test_titles_sort_without_case_and_accents(tmp_path):
    with Session.create(tmp_path / "p.jobtag") as made:
        titles = ("Zahnarzt", "ärztin", "Baker", "Äbtissin", "apfelbauer")
        made.files.add([IncomingPosting("rows", no, f"Job {no}", title=t) for no, t in enumerate(titles)])
        rows = made.postings.rows(found(made, "", order=Order("title")))
        assert [row.title for row in rows] == ["Äbtissin", "apfelbauer", "ärztin", "Baker", "Zahnarzt"]


def test_flags_notes_and_done_come_first_or_last(jobs):
    ids = list(jobs.postings.ids())
    jobs.postings.flag([ids[3]], True)
    jobs.postings.set_note(ids[4], "Rang back")
    jobs.postings.finish(ids[5])
    for kind, posting_id in (("flagged", ids[3]), ("noted", ids[4]), ("done", ids[5])):
        rest = [row for row in ids if row != posting_id]
        assert found(jobs, "", order=Order(kind)) == [posting_id, *rest]
        assert found(jobs, "", order=Order(kind, turned=True)) == [*rest, posting_id]
    assert found(jobs, "", order=Order("imported", turned=True)) == ids[::-1]
    assert found(jobs, "", order=Order("newest", turned=True)) == ids
    assert found(jobs, "nurse", order=Order("newest")) == [ids[9], ids[0]]


VALUES = (9, "10", 10.5, "-3", True, "äpfel", "Birnen", "Zürich", ["a", "Apfel"], "100 a", "", None, [], "  ")


@given(order=st.permutations(range(len(VALUES))), turned=st.booleans())
@settings(max_examples=20)
def test_fields_sort_numbers_as_numbers_words_by_letters_and_nothing_last(tmp_path_factory, order, turned):
    rising = ["-3", 9, "10", 10.5, "100 a", ["a", "Apfel"], "äpfel", "Birnen", True, "Zürich"]
    with Session.create(tmp_path_factory.mktemp("sorted") / "p.jobtag") as made:
        rows = [{"Größe": VALUES[number]} for number in order] + [{}]
        made.files.add([IncomingPosting("rows", no, f"Job {no}", fields=row) for no, row in enumerate(rows)])
        assert made.postings.field_names() == ("Größe",)
        ids = found(made, "", order=Order("field", field="GROSSE", turned=turned))
        values = [made.postings.get(row).fields.get("Größe") for row in ids]
        assert values[: len(rising)] == (rising[::-1] if turned else rising)
        assert ids[len(rising) :] == sorted(ids[len(rising) :])


def test_the_names_of_fields_are_known_once_while_postings_have_them(fielded, jobs):
    assert fielded.postings.field_names() == (
        "city",
        "more",
        "note to self",
        "pay",
        "perks",
        "remote",
        "Straße",
        "x_y",
    )
    assert jobs.postings.field_names() == ()
    jobs.files.add([IncomingPosting("rows", 1, "A late posting", fields={"late": 1})])
    assert jobs.postings.field_names() == ("late",)
    jobs.undo()
    assert jobs.postings.field_names() == ()


def test_more_like_a_posting_begins_with_it_and_similar_ones(tagged):
    first = tagged.postings.ids()[0]
    highest_first = list(run(tagged.search.more_like_job(first)))
    assert highest_first[0] == first
    assert len(highest_first) == len(set(highest_first))
    kin = [tagged.postings.get(row).title[0] for row in highest_first[1:6]]
    assert set(kin) <= {"b"}
    assert list(run(tagged.search.more_like_job(10**9))) == []
