"""Lay a report out on paper and write it as PDF, without a browser or a printer."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QHashSeed,
    QIODevice,
    QMarginsF,
    QRect,
    QRectF,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtSvg import QSvgRenderer

from app.core.report.figures import TEXT
from app.core.report.page import page, title
from app.core.translation import ENGLISH, using

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.core.report.facts import Report
    from app.core.report.figures import Figure
    from app.core.translation import Language

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
"""The sizes of paper by name."""

_DPI = 96
_RESOLUTION = 1200
_MARGIN_MM = 18.0
_FOOT = 24
"""Pixels at the foot of a page for its number."""
_DRAWING = QTextFormat.ObjectTypes.UserObject + 1
_NUMBER = QTextFormat.Property.UserProperty + 1
_FAMILIES = [
    "Inter",
    "Segoe UI",
    "Helvetica Neue",
    "Roboto",
    "Noto Sans",
    "DejaVu Sans",
]
_NO_MOMENT = "2000-01-01T00:00:00"
"""The date of a report without a model."""
_CELL_PADDING = 5
_PLACEHOLDER = re.compile("\ue000(\\d+)\ue001")

# Qt knows a part of CSS only: no variables, no grid, and borders of cells where they are collapsed.
_STYLE = """
p { margin-top: 0px; margin-bottom: 8px; }
.kicker { color: #3451C6; font-size: 12px; font-weight: 600; margin-bottom: 2px; }
h1 { font-size: 30px; font-weight: 700; margin-top: 0px; margin-bottom: 6px; }
.subtitle { color: #59626F; margin-bottom: 6px; }
h2 { font-size: 18px; font-weight: 700; margin-top: 30px; margin-bottom: 8px; }
.lead { font-size: 16px; }
.small { color: #59626F; font-size: 11px; margin-top: 1px; margin-bottom: 0px; }
.soft { color: #59626F; }
table.list { border-collapse: collapse; margin-top: 4px; }
table.list th { color: #59626F; font-size: 11px; font-weight: 600; padding-top: 4px; padding-bottom: 4px;
  padding-right: 10px; border-bottom: 1px solid #C9CFD9; }
table.list td { padding-top: 5px; padding-bottom: 5px; padding-right: 10px;
  border-bottom: 1px solid #E2E5EB; }
table.list th.group { color: #1A1E26; font-size: 13px; padding-top: 12px; }
p.name { margin-bottom: 0px; font-weight: 500; }
td.card { background-color: #F0F2FC; padding: 10px; }
.card-name { font-size: 11px; font-weight: 600; color: #59626F; margin-bottom: 0px; }
.card-value { font-size: 26px; font-weight: 700; color: #3451C6; margin-bottom: 0px; }
.card-about { font-size: 11px; color: #59626F; margin-bottom: 0px; }
table.quote td { background-color: #F0F2FC; padding: 14px; }
"""


class _Paper:
    """What ``page`` needs to know about Qt's rich text. Drawings become placeholders, replaced later."""

    style = _STYLE

    def __init__(self) -> None:
        self.drawings: list[Figure] = []

    def figure(self, drawing: Figure) -> str:
        self.drawings.append(drawing)
        return f"\ue000{len(self.drawings) - 1}\ue001"

    def name(self, text: str) -> str:
        kept = text.replace("\ue000", "\ufffd").replace("\ue001", "\ufffd")
        return f"\u2068{escape(kept)}\u2069"  # Qt ignores <bdi>; these isolate the direction of writing


class _Drawings(QPyTextObject):
    """Draws the figures where they stand in the text, as vectors."""

    def __init__(self, drawings: list[Figure], parent: QTextDocument) -> None:
        super().__init__(parent)
        self._sizes = [QSizeF(each.width, each.height) for each in drawings]
        self._renderers = [QSvgRenderer(QByteArray(each.svg.encode()), self) for each in drawings]

    def intrinsicSize(self, _document: QTextDocument, _position: int, text_format: QTextFormat) -> QSizeF:
        return self._sizes[text_format.intProperty(_NUMBER)]

    def drawObject(
        self,
        painter: QPainter,
        area: QRectF | QRect,
        _document: QTextDocument,
        _position: int,
        text_format: QTextFormat,
    ) -> None:
        self._renderers[text_format.intProperty(_NUMBER)].render(painter, QRectF(area))


class _Piece(NamedTuple):
    """A part of the laid-out text that stays on one page if it can: from ``top`` to ``bottom``, in pixels.

    ``row``: it is a row of a table. ``held``: it stays on the page of the next piece. ``head``: the top and
    bottom of the row of headings that is repeated where a page begins with this piece.
    """

    top: float
    bottom: float
    row: bool = False
    held: bool = False
    head: tuple[float, float] | None = None


class _Slice(NamedTuple):
    """A part of the text to draw on a page, ``at`` this height of it."""

    top: float
    bottom: float
    at: float


def report_pdf(report: Report, paper: str = "a4", *, language: Language = ENGLISH) -> bytes:
    """The report as PDF on this ``paper``, a key of ``PAPERS``, in a language.

    The same report and language give the same bytes with the same fonts: no time and no random id is in them.
    """
    QHashSeed.setDeterministicGlobalSeed()  # the writer keeps its fonts in a hash table
    try:
        return _written(report, paper, language)
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _written(report: Report, paper: str, language: Language) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    with using(language):
        name = title(report)
    creator = f"Jobtag {report.version}"
    document_id = QUuid.createUuidV5(QUuid(), page(report, language=language).encode())
    writer.setTitle(name)
    writer.setCreator(creator)
    writer.setDocumentId(document_id)
    writer.setDocumentXmpMetadata(
        _metadata(
            name, creator, f"uuid:{document_id.toString(QUuid.StringFormat.WithoutBraces)}", language.code
        )
    )
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(PAPERS[paper]), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    area = writer.pageLayout().paintRectPixels(_DPI)
    size = QSizeF(area.width(), area.height() - _FOOT)
    document = laid_out(report, language, size.width())
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / _DPI, _RESOLUTION / _DPI)
    _print(document, painter, writer, size, report.project)
    painter.end()
    moment = report.model.created if report.model else _NO_MOMENT
    return _dated(bytes(buffer.data().data()), moment)


def laid_out(report: Report, language: Language, width: float) -> QTextDocument:
    """The report laid out on one endless page of this width, in pixels of 96 to the inch."""
    QEventLoop()  # lets the layout start its timers in a thread that Qt did not start
    medium = _Paper()
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    font = QFont(_FAMILIES)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(13)
    document.setDefaultFont(font)
    # Qt breaks lines at a narrow no-break space, which French puts before a semicolon.
    document.setHtml(page(report, medium, language=language).replace("\u202f", "\u00a0"))
    drawings = _Drawings(medium.drawings, document)
    document.documentLayout().registerHandler(_DRAWING, drawings)
    _place_drawings(document)
    document.setTextWidth(width)
    return document


def _place_drawings(document: QTextDocument) -> None:
    """Replace the placeholders by the drawings, from the end, so that places stay right."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # lay the text out once
    for found in reversed(list(_PLACEHOLDER.finditer(document.toRawText()))):
        cursor.setPosition(found.start())
        cursor.setPosition(found.end(), QTextCursor.MoveMode.KeepAnchor)
        drawing = QTextCharFormat()
        drawing.setObjectType(_DRAWING)
        drawing.setProperty(_NUMBER, int(found[1]))
        drawing.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cursor.insertText("\ufffc", drawing)
    cursor.endEditBlock()


def _pieces(document: QTextDocument) -> list[_Piece]:
    """The text in pieces, from top to bottom: paragraphs, and rows of tables."""
    layout = document.documentLayout()
    found: list[_Piece] = []
    root = document.rootFrame()
    block = document.begin()
    while block.isValid():
        frame = QTextCursor(block).currentFrame()
        while frame is not root and frame.parentFrame() is not root:
            frame = frame.parentFrame()
        if isinstance(frame, QTextTable):
            found += _rows(frame, layout)
            block = frame.lastCursorPosition().block().next()
        else:
            area = layout.blockBoundingRect(block)
            if area.height() > 0 and block.text():
                held = block.blockFormat().headingLevel() > 0
                found.append(_Piece(area.top(), area.bottom(), held=held))
            block = block.next()
    for number, piece in enumerate(found[:-1]):
        introduces = not piece.row and found[number + 1].row
        if introduces and number and found[number - 1].held:  # a sentence between heading and table
            found[number] = piece._replace(held=True)
    return found


def _rows(table: QTextTable, layout: QAbstractTextDocumentLayout) -> list[_Piece]:
    tops = []
    for row in range(table.rows()):
        blocks = (
            table.cellAt(row, column).firstCursorPosition().block() for column in range(table.columns())
        )
        tops.append(min(layout.blockBoundingRect(block).top() for block in blocks) - _CELL_PADDING)
    area = layout.frameBoundingRect(table)
    tops[0] = area.top()
    bottoms = [*tops[1:], max(area.bottom(), tops[-1])]
    heads = table.format().headerRowCount()
    head = (tops[0], bottoms[heads - 1]) if 0 < heads < len(tops) else None
    return [
        _Piece(top, bottom, row=True, held=row < heads, head=head if row >= heads else None)
        for row, (top, bottom) in enumerate(zip(tops, bottoms, strict=True))
    ]


def _pages(pieces: Sequence[_Piece], height: float) -> list[list[_Slice]]:
    """Divide the pieces among pages of this height. A piece that is higher than a page goes over several."""
    pages: list[list[_Slice]] = [[]]
    start: float | None = None  # where the part of the text begins that is being put on the page
    above = 0.0  # what a repeated row of headings takes on it

    def end(bottom: float) -> None:
        nonlocal start, above
        if start is not None:
            pages[-1].append(_Slice(start, bottom, above))
        pages.append([])
        start, above = None, 0.0

    for first, last in _groups(pieces):
        group_top, group_bottom, head = pieces[first].top, pieces[last].bottom, pieces[first].head
        if start is not None and above + group_bottom - start > height:
            end(pieces[first - 1].bottom)
        if start is None:
            start = group_top
            if head is not None:
                pages[-1].append(_Slice(*head, 0.0))
                above = head[1] - head[0]
        while above + group_bottom - start > height:
            bottom = start + height - above
            end(bottom)
            start = bottom
    if start is not None:
        pages[-1].append(_Slice(start, pieces[-1].bottom, above))
    return pages


def _groups(pieces: Sequence[_Piece]) -> Iterator[tuple[int, int]]:
    """The first and last place of pieces that stay together."""
    first = 0
    for place, piece in enumerate(pieces):
        if not piece.held or place == len(pieces) - 1:
            yield first, place
            first = place + 1


def _print(document: QTextDocument, painter: QPainter, writer: QPdfWriter, size: QSizeF, name: str) -> None:
    """Draw each page with its number."""
    pages = _pages(_pieces(document), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = QPalette(QColor(TEXT), QColor("white"))  # whatever the window's theme
    foot = QFont(document.defaultFont())
    foot.setPixelSize(10)
    for number, slices in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        for part in slices:
            painter.save()
            painter.translate(0, part.at - part.top)
            context.clip = QRectF(0, part.top, size.width(), part.bottom - part.top)
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            painter.restore()
        painter.setFont(foot)
        painter.setPen(QColor("#59626F"))
        line = QRectF(0, size.height() + 8, size.width(), _FOOT - 8)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, f"{number} / {len(pages)}")
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(size.width() * 0.7))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)


def _dated(content: bytes, moment: str) -> bytes:
    """The PDF with this date of creation instead of the present time; places of objects are corrected.

    Qt writes the present time in the local zone, so the date has another length in another zone.
    """
    digits = re.sub(r"\D", "", moment)[:14].ljust(14, "0")
    date = f"(D:{digits}Z)".encode()
    found = list(re.finditer(rb"\(D:\d{14}[^)]*\)", content))
    moves = [(old.start(), len(date) - len(old[0])) for old in found]

    def moved(place: int) -> int:
        return place + sum(by for start, by in moves if start < place)

    last = content.rindex(b"startxref")
    place = int(content[last:].split()[1])
    table, rest = content[place:last], content[last:]
    for old in found:
        assert old.end() < place
    new_table = re.sub(
        rb"^\d{10}(?= \d{5} n)", lambda entry: b"%010d" % moved(int(entry[0])), table, flags=re.MULTILINE
    )
    body = re.sub(rb"\(D:\d{14}[^)]*\)", date, content[:place])
    return body + new_table + rest.replace(str(place).encode(), str(moved(place)).encode(), 1)


def _metadata(title: str, creator: str, document_id: str, language: str) -> bytes:
    """What Qt would write about the document in XMP, with its language and without the present time."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreatorTool>{escape(creator)}</xmp:CreatorTool>"
        f"<xmpMM:DocumentID>{escape(document_id)}</xmpMM:DocumentID>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()
