"""Write OpenDocument spreadsheets: zip archives whose only table is streamed into them."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING, BinaryIO
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    ' manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{_MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
_START = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    '<office:body><office:spreadsheet><table:table table:name="Postings">'
)
_END = "</table:table></office:spreadsheet></office:body></office:document-content>"
_DATE = (1980, 1, 1, 0, 0, 0)

_BLANKS = re.compile(r"(?<= ) +|^ +| +$")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_sheet(file: BinaryIO, rows: Iterable[list[str]]) -> Iterator[int]:
    """Write rows of texts as the only sheet, yielding the count so far.

    Control characters, which XML cannot hold, become U+FFFD. The same rows give the same bytes.
    """
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        # First and uncompressed, as the format requires.
        archive.writestr(zipfile.ZipInfo("mimetype", _DATE), _MIMETYPE)
        manifest = zipfile.ZipInfo("META-INF/manifest.xml", _DATE)
        archive.writestr(manifest, _MANIFEST, zipfile.ZIP_DEFLATED)
        content = zipfile.ZipInfo("content.xml", _DATE)
        content.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(content, "w", force_zip64=True) as sheet:
            sheet.write(_START.encode())
            for count, row in enumerate(rows, 1):
                cells = "".join(map(_cell, row))
                sheet.write(f"<table:table-row>{cells}</table:table-row>".encode("utf-8", "replace"))
                yield count
            sheet.write(_END.encode())


def _cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    lines = _NOT_XML.sub("\ufffd", text).split("\n")
    paragraphs = "".join(f"<text:p>{_line(line)}</text:p>" for line in lines)
    return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'


def _line(line: str) -> str:
    spaced = _BLANKS.sub(lambda match: f"\0{len(match[0])}\0", line)
    marked = escape(spaced, {"\t": "&#9;", "\r": "&#13;"})
    return re.sub("\0(\\d+)\0", r'<text:s text:c="\1"/>', marked)
