"""Shows a page of the manual, with pictures that fit and figures of the current text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileInfo, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

MARGIN = 20
_GAP, _LIST_GAP = 10, 4
_OWN_FIGURES = "sigmoid.md"
"""The page that ends with figures of the current text."""


class ManualBrowser(QTextBrowser):
    """Reads pages and pictures from resources/. Nothing is loaded from a network."""

    def __init__(self, own_figures: Callable[[], str] = str, parent: QWidget | None = None) -> None:
        """``own_figures`` is Markdown about the current text, "" without one."""
        super().__init__(parent)
        self._own_figures = own_figures
        self.setAccessibleName(tr("Page of the manual"))
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(MARGIN)
        self.sourceChanged.connect(self._space_out)

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """A page as Markdown, or a picture made to fit."""
        name = QUrl(url)
        found = super().loadResource(kind, url)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._fitting(self.source().resolved(name).toLocalFile())
        if QFileInfo(name.path()).fileName() == _OWN_FIGURES:
            return bytes(found.data()).decode() + self._own_figures()
        return found

    def _space_out(self) -> None:
        """Add space between paragraphs, which Qt omits in Markdown."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if cursor.currentTable() is None:
                form = QTextBlockFormat()
                form.setBottomMargin(_GAP if cursor.currentList() is None else _LIST_GAP)
                if block.blockFormat().headingLevel() > 1:
                    form.setTopMargin(_GAP)
                cursor.mergeBlockFormat(form)
            block = block.next()

    def _fitting(self, path: str) -> QImage:
        """The picture, no wider than the text."""
        dark = path.replace(".png", "-dark.png")
        shade = self.palette().window().color().lightness() < 128
        picture = QImage(dark if shade and QFileInfo.exists(dark) else path)
        room = max(200, self.viewport().width() - 2 * MARGIN - self.verticalScrollBar().sizeHint().width())
        if picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        scaled = picture.scaledToWidth(
            min(picture.width(), round(room * ratio)), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(scaled.width() / room)
        return scaled
