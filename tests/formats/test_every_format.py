"""The contract of all formats. Each format has a class here with its suffix and a way to create a file."""

from __future__ import annotations

import csv
import gzip
import html
import io
import itertools
import json
import os
import tempfile
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import FileError, InputError
from app.core.records import IncomingPosting, OutgoingPosting, Skipped
from app.formats import (
    FORMATS,
    open_file,
    preview,
    readable_suffixes,
    writable_suffixes,
    write,
)
from app.formats.values import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.formats.conftest import Read

    Make = Callable[[str, str | bytes], Path]

TEXTS = ["Nurse for a night ward", "Bäcker (m/w/d) für Köln, früh", "Java\nin London; remote | hybrid"]

PACKED = "is packed with gzip; unpack it first"


class Contract:
    """What holds for every format. ``content`` gives a file with these texts as postings, one row each."""

    name: str
    suffix: str
    unpacks = True
    """Whether a file may be packed with gzip."""
    trims = False
    """Whether blanks around a text are not part of it."""
    kind = ""
    """The name that a reader gives the format, where it differs."""
    many = True
    """Whether a file holds more than one posting."""

    def content(self, texts: Iterable[str]) -> str | bytes:
        raise NotImplementedError

    @property
    def texts(self) -> list[str]:
        return TEXTS if self.many else TEXTS[1:2]

    @property
    def first_row(self) -> int:
        return 1

    def test_is_registered_with_its_suffix(self) -> None:
        assert self.name in [known.name for known in FORMATS if self.suffix in known.suffixes]
        assert {self.suffix, self.suffix + ".gz"} <= set(readable_suffixes())

    def test_reads_every_posting_in_order_with_file_and_row(self, make: Make) -> None:
        path = make("jobs" + self.suffix, self.content(self.texts))
        with open_file(path) as reader:
            postings = list(reader)
            assert reader.format == (self.kind or self.name)
            assert reader.fraction == 1.0
        assert [getattr(posting, "text", None) for posting in postings] == self.texts
        assert [posting.row for posting in postings] == [
            self.first_row + place for place in range(len(self.texts))
        ]
        assert {posting.file for posting in postings} == {str(path)}

    def test_rows_without_text_are_skipped_with_the_reason(self, read: Read) -> None:
        texts = ["good", "  \t ", "good too"] if self.many else [" \t "]
        postings, skipped = read("jobs" + self.suffix, self.content(texts))
        assert [posting.text for posting in postings] == ["good", "good too"][: len(texts) - 1]
        assert [(row.row, row.reason) for row in skipped] == [(self.first_row + len(texts) // 2, "no text")]

    @pytest.mark.parametrize("content", [b"", gzip.compress(b"", mtime=0)])
    def test_an_empty_file_is_a_sentence(self, read: Read, content: bytes) -> None:
        with pytest.raises(FileError, match=r"is empty; choose" if self.unpacks or not content else PACKED):
            read("jobs" + self.suffix, content)

    @pytest.mark.parametrize(
        ("start", "sentence"),
        [
            (b"SQLite format 3\0rest", "open it instead"),
            (b"PK\x03\x04rest", "save it as CSV"),
            (b"%PDF-1.7", "PDF"),
        ],
    )
    def test_another_kind_of_file_is_a_sentence(self, read: Read, start: bytes, sentence: str) -> None:
        with pytest.raises(FileError, match=sentence):
            read("jobs" + self.suffix, start)
        with pytest.raises(FileError, match=sentence if self.unpacks else PACKED):
            read("jobs" + self.suffix, gzip.compress(start))

    def test_a_missing_file_is_a_sentence(self, tmp_path: Path) -> None:
        with pytest.raises(FileError, match=r"There is no file .*; check"):
            open_file(tmp_path / f"none{self.suffix}")

    def test_a_path_with_blanks_signs_and_200_characters_is_read(self, read: Read) -> None:
        postings, _ = read("ü ñ 职位 " + "x" * 180 + self.suffix, self.content(self.texts))
        assert len(postings) == len(self.texts)

    def test_a_pipe_is_refused_rather_than_waited_for(self, tmp_path: Path) -> None:
        path = tmp_path / ("pipe" + self.suffix)
        os.mkfifo(path)
        with pytest.raises(FileError, match="not an ordinary file"):
            open_file(path)

    def test_can_be_left_in_the_middle(self, make: Make) -> None:
        with open_file(make("jobs" + self.suffix, self.content(self.texts * 500))) as reader:
            assert len(list(itertools.islice(reader, 1))) == 1

    def test_preview_shows_the_first_rows_and_a_mapping_that_means_the_same(self, make: Make) -> None:
        path = make("jobs" + self.suffix, self.content(["", *self.texts] if self.many else self.texts))
        shown = preview(path, rows=3)
        assert shown.file == str(path)
        assert shown.format == (self.kind or self.name)
        assert len(shown.rows) + len(shown.skipped) == (3 if self.many else 1)
        assert preview(path, shown.mapping, rows=3) == shown


class FormatContract(Contract):
    """What is more for formats that are texts."""

    def content(self, texts: Iterable[str]) -> str:
        raise NotImplementedError

    @pytest.mark.parametrize("name", ["jobs{}.gz", "JOBS{}.GZ", "jobs{}"])
    def test_reads_packed_files_whatever_their_name(self, read: Read, name: str) -> None:
        postings, skipped = read(name.format(self.suffix), gzip.compress(self.content(self.texts).encode()))
        assert [posting.text for posting in postings] == self.texts
        assert not skipped

    def test_reads_a_file_that_only_claims_to_be_packed(self, read: Read) -> None:
        postings, _ = read(f"jobs{self.suffix}.gz", self.content(self.texts))
        assert len(postings) == len(self.texts)

    @pytest.mark.parametrize("content", [b"\0\1\2\xff\r\n" * 99, b"[]", b"\n \n"])
    def test_no_archive_and_no_postings_is_a_sentence(self, read: Read, content: bytes) -> None:
        if not self.many or (self.trims and content.strip() == b"[]"):
            pytest.skip("any text is a posting")
        known = "is not a gzip archive|is empty|is not JSON|is not ARFF|holds no|contains no"
        with pytest.raises(FileError, match=rf"({known}).*[;.] \w+ .*\.$"):
            read(f"jobs{self.suffix}.gz", content)

    @pytest.mark.parametrize(
        "encoding",
        ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "cp1252"],
    )
    def test_finds_the_encoding(self, make: Make, encoding: str) -> None:
        # Long enough to tell, as any real file is.
        texts = [
            text.replace("\n", " ") + ", täglich für Menschen größer als gewöhnlich" for text in self.texts
        ]
        content = self.content(texts)
        path = make("jobs" + self.suffix, content.encode(encoding))
        with open_file(path) as reader:
            assert [row.text for row in reader if isinstance(row, IncomingPosting)] == texts
            assert (reader.encoding or "").startswith(encoding.removesuffix("-sig"))

    def test_uses_the_given_encoding(self, read: Read) -> None:
        postings, _ = read(
            "jobs" + self.suffix, self.content(["naïve œuvre"]).encode("mac_roman"), encoding="macroman"
        )
        assert postings[0].text == "naïve œuvre"

    @pytest.mark.parametrize(
        "encoding",
        [
            "klingon",
            "base64",
            "rot13",
            "utf-8\0",
            "undefined",
            "unicode_escape",
            "raw-unicode-escape",
            "charmap",
            "utf-7",
            "x" * 5000,
        ],
    )
    def test_an_unknown_encoding_is_a_sentence(self, read: Read, encoding: str) -> None:
        with pytest.raises(InputError, match=r"There is no encoding .{1,50}; try utf-8"):
            read("jobs" + self.suffix, self.content(self.texts), encoding=encoding)

    @pytest.mark.parametrize(
        "encoding", ["utf-16", "utf_16_le", "UTF-32", "utf-32-be", "iso-8859-2", "cp037"]
    )
    def test_a_wide_encoding_can_be_given(self, read: Read, encoding: str) -> None:
        postings, _ = read(
            "jobs" + self.suffix, self.content(["Schwei\xdfer gesucht"]).encode(encoding), encoding=encoding
        )
        assert [posting.text for posting in postings] == ["Schwei\xdfer gesucht"]

    def test_undecodable_bytes_affect_only_their_row(self, read: Read) -> None:
        if not self.many:
            pytest.skip("one row")
        texts = [f"größer {number}" for number in range(50)]
        content = self.content(texts).encode().replace("größer 7".encode(), b"gr\xf6\xdfer 7")
        postings, skipped = read("jobs" + self.suffix, content)
        assert [posting.text for posting in postings] == [text for text in texts if text != "größer 7"]
        assert [(row.row, row.reason) for row in skipped] == [
            (self.first_row + 7, "bytes that are not utf-8")
        ]

    def test_characters_that_sqlite_or_qt_cannot_hold_are_removed(self, read: Read) -> None:
        if not self.many:
            pytest.skip("a text file with NUL is not text")
        postings, _ = read("jobs" + self.suffix, self.content(["a\0b"]).replace("\\u0000", "\0"))
        assert postings[0].text == "a b"

    def test_a_cut_archive_gives_what_it_holds_and_says_so(self, read: Read) -> None:
        texts = [f"{number} {os.urandom(40).hex()}" for number in range(3000)]
        packed = gzip.compress(self.content(texts if self.many else [" ".join(texts)]).encode())
        postings, skipped = read(f"jobs{self.suffix}.gz", packed[: len(packed) // 2])
        assert "cut short" in skipped[-1].reason
        assert len(skipped) == 1
        if self.many:
            assert 1000 < len(postings) < 2000
            assert [posting.text for posting in postings] == texts[: len(postings)]
            assert skipped[0].row == postings[-1].row + 1

    def test_a_damaged_archive_gives_what_it_holds_and_says_so(self, read: Read) -> None:
        texts = [f"{number} {os.urandom(40).hex()}" for number in range(3000)]
        packed = bytearray(gzip.compress(self.content(texts if self.many else [" ".join(texts)]).encode()))
        packed[-8:-4] = b"\0\0\0\0"
        _, skipped = read(f"jobs{self.suffix}.gz", bytes(packed))
        assert "damaged" in skipped[-1].reason

    def test_streams_in_bounded_memory_and_reports_progress(self, make: Make) -> None:
        if not self.many:
            pytest.skip("one row")
        text = "word " * 1000
        path = make(f"jobs{self.suffix}.gz", gzip.compress(self.content([text] * 3000).encode(), 1))
        fractions = []
        tracemalloc.start()
        try:
            with open_file(path) as reader:
                fractions.extend(reader.fraction for _ in reader)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert len(fractions) == 3000
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1.0
        assert peak < 9_000_000 < 3000 * len(text)

    def test_ten_megabytes_in_one_row_are_read_completely(self, read: Read) -> None:
        text = "a b c d e " * 1_000_000
        postings, skipped = read("jobs" + self.suffix, self.content([text]))
        assert [posting.text for posting in postings] == [text.strip() if self.trims else text]
        assert not skipped

    @pytest.mark.parametrize("length", [17_000_000, 80_000_000])
    def test_a_row_past_the_limit_is_skipped_and_the_rest_is_read(self, read: Read, length: int) -> None:
        texts = ["before", "x" * length, "after"] if self.many else ["x" * length]
        postings, skipped = read("jobs" + self.suffix, self.content(texts))
        assert [posting.text for posting in postings] == (["before", "after"] if self.many else [])
        assert [row.reason for row in skipped] == ["longer than 16 million characters"]


def outgoing(rows: int = 5, *, in_xml: bool = False) -> st.SearchStrategy[list[OutgoingPosting]]:
    """Postings as a project may hold them; ``in_xml`` without the characters that XML has no place for."""
    any_sign = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    signs = (st.characters(exclude_categories=["Cs", "Cc", "Cn"]) if in_xml else any_sign) | st.sampled_from(
        "=+-@'\"\t\r\n,;|#[]{}()\\:*x_"
    )
    some_text = st.text(signs, min_size=1).filter(lambda text: not text.isspace())
    label_names = st.lists(st.text(signs, min_size=1).map(one_line).filter(bool), unique=True, max_size=4)
    values = st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(signs),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(signs), inner, max_size=2),
        max_leaves=4,
    )
    names = st.text(signs) | st.sampled_from(
        ["text", "Title", "id", "labels", "done", "position", "field:x", "json:x"]
    )

    @st.composite
    def posting(draw: st.DrawFn) -> OutgoingPosting:
        labels = draw(label_names)
        return OutgoingPosting(
            key=draw(st.none() | some_text),
            title=draw(st.text(signs).map(one_line)),
            text=draw(some_text),
            labels=tuple(labels),
            no=tuple(name for name in draw(label_names) if name not in labels),
            done=draw(st.booleans()),
            fields=draw(st.dictionaries(names, values, max_size=3)),
        )

    return st.lists(posting(), min_size=1, max_size=rows)


def written(suffix: str, postings: Iterable[OutgoingPosting]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "jobs" + suffix)
        for _ in write(path, postings):
            pass
        return path.read_bytes()


class WritableContract(FormatContract):
    """What is more for a format that can be written."""

    def content(self, texts: Iterable[str]) -> str:
        return written(
            self.suffix, (OutgoingPosting(None, "", text, (), (), False, {}) for text in texts)
        ).decode("utf-8-sig")

    def test_can_be_written_packed_too(self) -> None:
        assert {self.suffix, self.suffix + ".gz"} <= set(writable_suffixes())

    def test_the_same_postings_make_the_same_bytes(self) -> None:
        postings = [OutgoingPosting("1", "Nurse", "Ward", ("Health",), (), True, {"pay": 3})]
        assert written(self.suffix + ".gz", postings) == written(self.suffix + ".gz", postings)

    def test_counts_up_to_the_number_of_postings(self, tmp_path: Path) -> None:
        postings = [OutgoingPosting(str(row), "", "text", (), (), False, {}) for row in range(1000)]
        counts = list(write(tmp_path / f"jobs{self.suffix}", iter(postings)))
        assert counts == sorted(counts)
        assert len(counts) > 4
        assert counts[-1] == 1000

    def test_no_postings_make_a_file_without_rows(self, tmp_path: Path) -> None:
        path = tmp_path / f"jobs{self.suffix}"
        assert list(write(path, [])) == [0]
        assert path.exists()


class TestJsonLines(WritableContract):
    name = "JSONL"
    suffix = ".jsonl"


class TestCsv(WritableContract):
    name = "CSV"
    suffix = ".csv"
    first_row = 2


class TestTsv(WritableContract):
    name = "TSV"
    suffix = ".tsv"
    first_row = 2


class TestForeignCsv(FormatContract):
    name = "CSV"
    suffix = ".csv"
    first_row = 2

    def content(self, texts: Iterable[str]) -> str:
        file = io.StringIO(newline="")
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(["Nr", "Beschreibung"])
        writer.writerows([str(row), text] for row, text in enumerate(texts))
        return file.getvalue()


class TestJsonList(FormatContract):
    name = "JSON"
    suffix = ".json"

    def content(self, texts: Iterable[str]) -> str:
        return json.dumps([{"text": text} for text in texts], ensure_ascii=False, indent=1)


class TestJsonObjectWithAList(FormatContract):
    name = "JSON"
    suffix = ".json"

    def content(self, texts: Iterable[str]) -> str:
        jobs = [{"text": text} for text in texts]
        return json.dumps({"version": [1], "data": {"jobs": jobs}, "end": "]"}, ensure_ascii=False)


class TestJsonListInLines(FormatContract):
    name = "JSONL"
    suffix = ".jsonl"

    def content(self, texts: Iterable[str]) -> str:
        return json.dumps([{"text": text} for text in texts], ensure_ascii=False)


class TestPlainText(FormatContract):
    name = "Text"
    suffix = ".txt"
    trims = True
    many = False

    def content(self, texts: Iterable[str]) -> str:
        return "\n".join(texts)


class TestFastText(FormatContract):
    name = "fastText"
    suffix = ".ft"
    trims = True

    @property
    def texts(self) -> list[str]:
        return [text.replace("\n", " ") for text in TEXTS]

    def content(self, texts: Iterable[str]) -> str:
        return "".join(f"__label__IT {text}\n" for text in texts)


class TestArff(FormatContract):
    name = "ARFF"
    suffix = ".arff"
    first_row = 6

    def content(self, texts: Iterable[str]) -> str:
        escapes = str.maketrans({"'": "\\'", "\\": "\\\\", "\n": "\\n", "\t": "\\t"})
        head = "@relation jobs\n@attribute text string\n@attribute pay numeric\n\n@data\n"
        return head + "".join(f"'{text.translate(escapes)}',7\n" for text in texts)


class TestPage(Contract):
    name = "HTML"
    suffix = ".html"
    many = False

    def content(self, texts: Iterable[str]) -> str:
        return f"<!doctype html><body>{''.join(f'<p>{html.escape(text)}</p>' for text in texts)}</body>"


class TestExcel(Contract):
    name = "Spreadsheet"
    unpacks = False
    kind = "Excel"
    suffix = ".xlsx"
    first_row = 2

    def content(self, texts: Iterable[str]) -> bytes:
        return written(self.suffix, (OutgoingPosting(None, "", text, (), (), False, {}) for text in texts))


class TestOpenDocument(TestExcel):
    kind = "OpenDocument"
    suffix = ".ods"


class TestParquet(Contract):
    name = "Parquet"
    unpacks = False
    suffix = ".parquet"

    def content(self, texts: Iterable[str]) -> bytes:
        pytest.importorskip("pyarrow")
        return written(self.suffix, (OutgoingPosting(None, "", text, (), (), False, {}) for text in texts))


@pytest.mark.parametrize("name", ["jobs.docx", "jobs", "jobs.gz", "jobs.yaml"])
def test_an_unknown_suffix_lists_the_known_ones(make: Make, name: str) -> None:
    with pytest.raises(FileError, match=r"it reads \.jsonl, .*\.csv.*\.md.* or \.zip"):
        open_file(make(name, "text"))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("jobs.xlsx", "cannot be read as a spreadsheet"),
        ("jobs.ods", "cannot be read as a spreadsheet"),
        ("jobs.parquet", "cannot be read as a Parquet file"),
        ("jobs.zip", "is a damaged zip archive or spreadsheet"),
        ("jobs.arff", "is not ARFF"),
    ],
)
@pytest.mark.parametrize("content", ["text", "PK\x03\x04 and so on", "PAR1 and so on"])
def test_a_file_that_is_not_what_its_suffix_says_is_a_sentence(
    make: Make, name: str, content: str, sentence: str
) -> None:
    with pytest.raises(FileError, match=r"; .*\.$"):
        open_file(make(name, content))
    if content == "text":
        with pytest.raises(FileError, match=sentence):
            open_file(make(name, content))


def test_a_pipe_named_as_an_archive_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "jobs.zip")
    with pytest.raises(FileError, match="not an ordinary file"):
        open_file(tmp_path / "jobs.zip")


def test_importing_a_project_says_to_open_it(make: Make) -> None:
    with pytest.raises(FileError, match="is a Jobtag project; open it"):
        open_file(make("jobs.jobtag", "text"))


SPREADSHEETS = (".xlsx", ".ods")
OTHERS_FORMATS = (".ft", ".ft.gz", ".arff", ".arff.gz")
"""Endings of formats that cannot hold a posting whole."""


@pytest.mark.parametrize("suffix", SPREADSHEETS)
@given(postings=outgoing(in_xml=True))
@settings(max_examples=25, deadline=None)
def test_a_written_spreadsheet_is_read_back_unchanged(suffix: str, postings: list[OutgoingPosting]) -> None:
    comes_back(suffix, postings)


@pytest.mark.parametrize(
    "suffix", [name for name in writable_suffixes() if name not in (*SPREADSHEETS, *OTHERS_FORMATS)]
)
@given(postings=outgoing())
@settings(max_examples=40, deadline=None)
def test_a_written_file_is_read_back_unchanged(suffix: str, postings: list[OutgoingPosting]) -> None:
    comes_back(suffix, postings)


def comes_back(suffix: str, postings: list[OutgoingPosting]) -> None:
    """Write the postings and read them; they are the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"jobs{suffix}")
        for _ in write(path, postings):
            pass
        with open_file(path) as reader:
            rows = list(reader)
    assert [row for row in rows if isinstance(row, Skipped)] == []
    incoming = [row for row in rows if isinstance(row, IncomingPosting)]
    assert all(row.labels is not None and row.no is not None and row.done is not None for row in incoming)
    every = {name for row in incoming for name in (*(row.labels or ()), *(row.no or ()), *row.unanswered)}
    assert [
        (row.key, row.title, row.text, row.labels, no_answers(row, every), row.done, row.fields)
        for row in incoming
    ] == [(row.key, row.title, row.text, row.labels, set(row.no), row.done, row.fields) for row in postings]


def no_answers(row: IncomingPosting, every: set[str]) -> set[str]:
    """The names answered no, with those that a row means by the rest."""
    if not row.rest_no:
        return set(row.no or ())
    return every.difference(row.labels or (), row.unanswered)
