"""CSV and TSV: headers, delimiters, damaged quotes, and cells that spreadsheets would change."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import pytest

from app.core.errors import FileError, InputError
from app.core.records import IncomingPosting, OutgoingPosting
from app.formats import open_file, preview, write
from app.formats.csv_records import sniff_delimiter
from app.formats.delimited import neutral, original

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.formats.conftest import Read

    Make = Callable[[str, str | bytes], Path]


def posting(**values: Any) -> OutgoingPosting:
    usual: dict[str, Any] = {
        "key": None, "title": "", "text": "text", "labels": (), "no": (), "done": False, "fields": {}
    }  # fmt: skip
    return OutgoingPosting(**(usual | values))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("suffix", [".csv", ".tsv"])
def test_the_delimiter_is_found_despite_punctuation_in_the_texts(
    read: Read, delimiter: str, suffix: str
) -> None:
    rows = [["id", "text", "pay"], ["1", "one, two; three | four\tfive", "9"], ["2", 'a "b", c', "8"]]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    postings, skipped = read("jobs" + suffix, file.getvalue())
    assert [row.text for row in postings] == [rows[1][1], rows[2][1]]
    assert [row.key for row in postings] == ["1", "2"]
    assert not skipped


MARKDOWN = """
| Title | Text          | Labels     |
|:------|:-------------:|-----------:|
| Nurse | Night shifts \\| weekends<br>in a clinic | Care, Night |
| Cook  | A school      | Kitchen    |
"""


@pytest.mark.parametrize("name", ["jobs.md", "jobs.txt", "jobs.csv"])
@pytest.mark.parametrize("bars", [True, False], ids=["bars outside", "bars between"])
def test_a_table_in_markdown_is_read_by_its_columns(read: Read, name: str, bars: bool) -> None:
    content = MARKDOWN
    if not bars:
        content = "\n".join(line.removeprefix("|").removesuffix("|") for line in MARKDOWN.split("\n"))
    postings, skipped = read(name, content)
    assert [(row.title, row.text, row.labels) for row in postings] == [
        ("Nurse", "Night shifts | weekends\nin a clinic", ("Care", "Night")),
        ("Cook", "A school", ("Kitchen",)),
    ]
    assert not skipped


def test_hyphens_in_a_table_between_bars_are_no_markdown(read: Read) -> None:
    postings, _ = read("jobs.csv", "text|labels\n---|IT\nA nurse for a clinic|Care\n")
    assert [row.text for row in postings] == ["---", "A nurse for a clinic"]


def test_a_single_column_needs_no_delimiter() -> None:
    assert sniff_delimiter("text\nnurse\n", ",") == ","


def test_a_declared_delimiter_is_taken_and_its_line_left_out(read: Read) -> None:
    postings, _ = read("jobs.csv", "sep=;\r\ntext;pay\r\na,b;1\r\n")
    assert [(row.text, row.fields) for row in postings] == [("a,b", {"pay": "1"})]


@pytest.mark.parametrize("delimiter", ["", ";;", '"', "\n"])
def test_an_impossible_delimiter_is_a_sentence(read: Read, delimiter: str) -> None:
    with pytest.raises(InputError, match="one character"):
        read("jobs.csv", "text\na", delimiter=delimiter)


def test_the_given_delimiter_is_used(read: Read) -> None:
    postings, _ = read("jobs.csv", "text:pay\na, b:1\n", delimiter=":")
    assert postings[0].text == "a, b"


def test_a_wrong_delimiter_can_be_seen_in_the_preview(make: Make) -> None:
    shown = preview(make("jobs.csv", "text;pay\na;1\n"))
    assert (shown.delimiter, shown.columns, shown.encoding) == (";", ("text", "pay"), "utf-8")


def test_rows_short_of_cells_are_filled_and_long_ones_skipped(read: Read) -> None:
    postings, skipped = read("jobs.csv", "text,title,pay\na\nb,c,1,2\nd,e,2,,\n")
    assert [(row.text, row.title, row.fields) for row in postings] == [
        ("a", "", {}),
        ("d", "e", {"pay": "2"}),
    ]
    assert [(row.row, row.reason) for row in skipped] == [(3, "4 cells where the first row has 3")]


def test_blank_rows_are_skipped_but_numbered(read: Read) -> None:
    postings, skipped = read("jobs.csv", "\r\ntext,pay\r\n\r\na,1\r\n,\r\nb,2\r\n\r\n\r\n")
    assert [(row.text, row.row) for row in postings] == [("a", 4), ("b", 6)]
    assert not skipped


def test_equal_and_missing_names_in_the_header_are_made_unique(read: Read, make: Make) -> None:
    content = "text,text,,text,\na,b,c,d,e\n"
    assert preview(make("jobs.csv", content)).columns == (
        "text",
        "text (2)",
        "Column 3",
        "text (3)",
        "Column 5",
    )
    postings, _ = read("jobs.csv", content, text="text (2)")
    assert postings[0].text == "b"
    assert postings[0].fields == {"text": "a", "Column 3": "c", "text (3)": "d", "Column 5": "e"}


@pytest.mark.parametrize("content", ["text,title\n", "\n\ntext,title\n\n,\n"])
def test_a_header_alone_is_a_sentence(read: Read, content: str) -> None:
    with pytest.raises(FileError, match="holds nothing but a header; add postings below it"):
        read("jobs.csv", content)


@pytest.mark.parametrize("content", ["\n\n", ",,,\n", " "])
def test_only_blank_rows_are_a_sentence(read: Read, content: str) -> None:
    with pytest.raises(FileError, match="is empty; choose"):
        read("jobs.csv", content.strip(" ") + "\n")


def test_a_first_row_that_cannot_be_read_is_a_sentence(read: Read) -> None:
    with pytest.raises(FileError, match=r"begins with a row that cannot be used \(.* utf-8\); mend"):
        read("jobs.csv", b"text,gr\xf6\xdfe\n" + "Bäcker,größer\n".encode() * 20)


@pytest.mark.parametrize(
    "first",
    [
        "Staff nurse for a ward of 24 beds with nights and weekends and a good team around you,Leeds",
        "17,Staff nurse",
        "2026-05-01,Staff nurse",
        "Staff nurse,https://jobs.example/17",
        "jobs@hospital.example,Staff nurse",
    ],
)
def test_a_first_row_of_values_is_a_posting(make: Make, read: Read, first: str) -> None:
    content = f"{first}\n{first.replace('Staff', 'Head')}\n"
    shown = preview(make("jobs.csv", content))
    assert (shown.mapping.header, shown.columns) == (False, ("Column 1", "Column 2"))
    postings, skipped = read("jobs.csv", content)
    assert [row.row for row in postings] == [1, 2]
    assert "Staff nurse" in f"{postings[0].text} {postings[0].fields}"
    assert not skipped


@pytest.mark.parametrize(
    "first",
    [
        "Nr,What we look for",
        "0,1",
        ",0",
        "2024,text",
        "Please describe the tasks of this position in as much detail as you possibly can and like,title",
    ],
)
def test_a_first_row_of_names_is_not_a_posting(read: Read, first: str) -> None:
    postings, _ = read("jobs.csv", f"{first}\n7,A nurse for a ward of 24 beds\n")
    assert [row.row for row in postings] == [2]


def test_a_column_that_was_asked_for_by_name_makes_a_header(read: Read) -> None:
    (posting,), _ = read("jobs.csv", "2024,Aufgaben\n7,A nurse\n", text="aufgaben")
    assert (posting.row, posting.text) == (2, "A nurse")


def test_options_about_the_header_take_precedence(read: Read) -> None:
    content = "Staff nurse,Leeds\nCook,Ulm\n"
    postings, _ = read("jobs.csv", content, header=False, text="Column 1")
    assert [(row.text, row.fields) for row in postings] == [
        ("Staff nurse", {"Column 2": "Leeds"}),
        ("Cook", {"Column 2": "Ulm"}),
    ]
    (posting,), _ = read("jobs.csv", "17,A nurse\n18,A cook\n", header=True)
    assert (posting.text, posting.fields) == ("A cook", {"17": "18"})


def test_a_million_columns_are_a_sentence(read: Read) -> None:
    with pytest.raises(FileError, match="1,000,000 columns; remove"):
        read("jobs.csv", "a," * 999_999 + "a\n")


def test_a_quote_never_closed_costs_its_own_line_only(read: Read) -> None:
    lines = ["text,pay", "a,1", '"b,2', "c,3", "d,4"]
    postings, skipped = read("jobs.csv", "\n".join(lines))
    assert [row.text for row in postings] == ["a", "c", "d"]
    assert [(row.row, row.reason) for row in skipped] == [(3, "a quotation mark in it is never closed")]


def test_a_quote_closed_by_that_of_a_later_row_costs_its_own_line_only(read: Read) -> None:
    content = 'text,pay\n"a,1\n"b\nb",2\n"c",3\n'
    postings, skipped = read("jobs.csv", content)
    assert [row.text for row in postings] == ["b\nb", "c"]
    assert [row.row for row in skipped] == [2]


def test_a_file_cut_within_a_quoted_text_gives_no_pieces_of_it(read: Read) -> None:
    postings, skipped = read("jobs.csv", 'text,pay\na,1\n"long\ntext\ncut he')
    assert [row.text for row in postings] == ["a"]
    assert [row.row for row in skipped] == [3, 4, 5]


def test_quotes_within_an_unquoted_cell_are_literal(read: Read) -> None:
    postings, skipped = read("jobs.csv", 'text,pay\n24" screen,1\n"she said "hello" twice",2\n')
    assert [row.text for row in postings] == ['24" screen', 'she said hello" twice"']
    assert not skipped


def test_many_stray_quotes_take_no_longer_than_as_many_rows(read: Read) -> None:
    postings, skipped = read("jobs.csv", "text,pay\n" + '"a,1\n' * 5000)
    assert len(postings) + len(skipped) == 5000


def test_line_breaks_in_cells_stay(read: Read) -> None:
    postings, _ = read("jobs.csv", 'text,pay\r\n"a\r\nb\rc\nd",1\r\n')
    assert postings[0].text == "a\r\nb\rc\nd"


def test_a_cell_of_more_than_131072_characters_is_read(read: Read) -> None:
    postings, _ = read("jobs.csv", "text,pay\n" + "x" * 200_000 + ",1\n")
    assert len(postings[0].text) == 200_000


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "+-1", "-a", "@SUM", "\tx", "\rx", "\nx", "'=1", "''=1", "\uff1dx"]
)
def test_formulas_are_neutral_for_spreadsheets_and_read_back(cell: str) -> None:
    assert neutral(cell) == "'" + cell
    assert original(neutral(cell)) == cell


@pytest.mark.parametrize(
    "cell", ["", "'", "''", "'tis", "''quoted''", "1=1", "Köln", "- Java", "-", "--", "+ more"]
)
def test_other_cells_are_unchanged(cell: str) -> None:
    assert neutral(cell) == cell
    assert original(cell) == cell


def test_spreadsheets_get_a_byte_order_mark_and_whole_texts(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    assert list(write(path, [posting(text="ü" * 40_000, title="=1+1")])) == [1]
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfid,title,text,labels,labels_no,done\r\n")
    assert ("ü" * 40_000).encode() in content
    assert b",'=1+1," in content


@pytest.mark.parametrize(
    ("labels", "cell"),
    [
        (("IT", "Remote"), "IT|Remote"),
        (("Law, order", "IT"), '"Law, order|IT|"'),
        (("a|b", "c"), '"[""a|b"", ""c""]"'),
        (("[x]",), '"[""[x]""]"'),
        ((), ""),
    ],
)
def test_label_names_are_joined_by_what_reading_will_guess(
    tmp_path: Path, labels: tuple[str, ...], cell: str
) -> None:
    path = tmp_path / "jobs.csv"
    list(write(path, [posting(labels=labels)]))
    assert path.read_text("utf-8-sig").splitlines()[1] == f",,text,{cell},,no"
    with open_file(path) as reader:
        assert [row.labels for row in reader if isinstance(row, IncomingPosting)] == [labels]


def test_fields_that_are_not_texts_are_written_as_json(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    list(
        write(path, [posting(fields={"pay": 3, "town": "Köln"}), posting(fields={"pay": "x", "labels": "y"})])
    )
    assert path.read_text("utf-8-sig").splitlines() == [
        "id,title,text,labels,labels_no,done,json:pay,town,field:labels",
        ",,text,,,no,3,Köln,",
        ',,text,,,no,"""x""",,y',
    ]


def test_a_column_that_only_looks_like_json_is_read_unchanged(read: Read) -> None:
    postings, _ = read("jobs.csv", "text,json:pay\na,not json\n")
    assert postings[0].fields == {"pay": "not json"}


def test_the_labels_answered_no_are_named_by_a_star(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    names = [f"Label {number}" for number in range(250)]
    rows = [posting(labels=(names[0],), no=tuple(names[1:]), done=True) for _ in range(50)]
    rows.append(posting(labels=(names[1],), no=tuple(names[3:]), done=False))
    list(write(path, rows))
    content = path.read_text("utf-8-sig")
    assert len(content) < 50 * 40 + 250 * 12
    lines = content.splitlines()
    assert lines[0] == "id,title,text,labels,labels_no,done,labels_open"
    assert lines[2] == ",,text,Label 0,*,yes,"
    assert lines[-1] == ",,text,Label 1,*,no,Label 0|Label 2"
    with open_file(path) as reader:
        read_back = [row for row in reader if isinstance(row, IncomingPosting)]
    assert [(row.rest_no, row.unanswered) for row in read_back[-2:]] == [
        (True, ()),
        (True, (names[0], names[2])),
    ]
    named = {name for row in read_back for name in (*(row.labels or ()), *(row.no or ()), *row.unanswered)}
    assert named == set(names)


def test_bullets_keep_their_dash_and_plain_tables_have_no_guard(tmp_path: Path) -> None:
    texts = ["- Java\n- SQL", "-- two", "-10% pay", "+49 30", "-(x)", "=1+1"]
    list(write(tmp_path / "jobs.csv", [posting(text=text) for text in texts]))
    content = (tmp_path / "jobs.csv").read_text("utf-8-sig")
    assert '"- Java' in content
    assert ",-- two," in content
    assert all(f",'{text}," in content for text in texts[2:])
    list(write(tmp_path / "plain.csv", [posting(text=text) for text in texts], plain=True))
    plain = (tmp_path / "plain.csv").read_bytes()
    assert not plain.startswith(b"\xef\xbb\xbf")
    assert b"," + b"=1+1" + b"," in plain
