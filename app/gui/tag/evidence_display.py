"""Shows the current evidence: words coloured in title and text, and a summary below the labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.translation import tr
from app.gui.tag.reading.coloured_words import ColouredWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.evidence import KnownWords
    from app.gui.current.current_posting import CurrentPosting
    from app.gui.current.evidence_source import EvidenceSource, ShownEvidence
    from app.gui.kit.theme import Theme
    from app.gui.labels.why_section import WhySection
    from app.gui.tag.reading.classify_panel import ClassifyPanel
    from app.gui.tag.reading.posting_view_panel import PostingViewPanel


class EvidenceDisplay(QObject):
    """Passes the evidence on to the title, the text and the section that show it."""

    def __init__(
        self,
        evidence: EvidenceSource,
        current: CurrentPosting,
        theme: Theme,
        texts: tuple[PostingViewPanel, ClassifyPanel],
        why: WhySection,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._current = current
        self._theme = theme
        self._posting_view, self._classify = texts
        self._why = why
        self._colouring = (
            ColouredWords(self._posting_view.text, theme),
            ColouredWords(self._classify.editor, theme),
        )
        why.word_chosen.connect(self._on_word_chosen)
        evidence.shown.connect(self._on_evidence)
        evidence.known.connect(self._on_known)
        theme.changed.connect(evidence.settle)

    def _on_evidence(self, shown: ShownEvidence | None) -> None:
        colouring, colors = self._colouring[self._current.classifying], self._theme.colors
        if shown is None:
            colouring.show_words("", ())
            self._posting_view.colour_title((), colors)
            self._explain(None)
            note = tr("too long to show evidence") if self._evidence.too_long else ""
            self._posting_view.set_evidence("", note)
            return
        colouring.show_words(shown.text, shown.evidence.shown())
        self._posting_view.colour_title(shown.evidence.shown("title"), colors)
        self._explain(shown)
        self._posting_view.set_evidence(shown.label.name)

    def _explain(self, shown: ShownEvidence | None) -> None:
        if self._why.isHidden():  # opening it requests the evidence again
            return
        if shown is None:
            self._why.set_evidence(None, too_long=self._evidence.too_long)
        else:
            self._why.set_evidence(shown.label, shown.evidence, shown.strongest)

    def _on_word_chosen(self, word: str) -> None:
        self._why.set_without(self._evidence.without(word))

    def _on_known(self, known: KnownWords | None) -> None:
        if self._current.classifying:
            self._classify.set_known(known.sentence if known is not None else "")
