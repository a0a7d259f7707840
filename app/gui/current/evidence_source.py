"""The evidence for the label under the pointer, or else the current one, updated at most once per frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.core.decisions import assigned
from app.core.evidence import LONGEST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.evidence import Evidence, StrongestWords
    from app.core.records import Changes, Label
    from app.gui.current.current_posting import CurrentPosting
    from app.session.labels import Labels
    from app.session.models import Models

_FRAME_MILLISECONDS = 16


@dataclass(frozen=True, slots=True)
class ShownEvidence:
    """Why a label has its probability for a text; ``strongest`` only if requested."""

    text: str
    label: Label
    probability: float
    evidence: Evidence
    strongest: StrongestWords | None


class EvidenceSource(QObject):
    """Follows the current posting and label, and reports which words speak for and against it."""

    shown = Signal(object)
    """``ShownEvidence``, or None without a model or text, or if the label is not ready."""
    turned_to = Signal(int)
    """The id of the label that is explained instead of the chosen one, which is not assigned."""
    known = Signal(object)
    """``KnownWords`` of the current text; None without a model, or if the text is too long."""

    def __init__(
        self, labels: Labels, models: Models, current: CurrentPosting, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._models = models
        self._current = current
        self._label_id: int | None = None
        self._explaining = False
        self._another_text = True
        self._last = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.settle)
        current.probabilities_shown.connect(self._turn_to_text)

    @property
    def too_long(self) -> bool:
        """Whether there is a model but the current text is too long for evidence."""
        return self._models.available and sum(map(len, self._current.text_and_title())) >= LONGEST

    def choose(self, label_id: int) -> None:
        """Explain another label."""
        self._label_id = label_id
        self._refresh()

    def explain(self, on: bool) -> None:
        """Set whether the strongest words over all postings are needed too."""
        self._explaining = on
        text, title = self._current.text_and_title()
        if on and self._models.available and (text.strip() or title.strip()) and not self.too_long:
            self._turn_to_assigned(self._models.probabilities(text, title))
        self._refresh()

    def _turn_to_assigned(self, probabilities: Mapping[int, float]) -> None:
        """If the chosen label is not assigned, explain the most probable assigned one."""
        chosen = [label.id for label in assigned(self._labels.all, probabilities)]
        if chosen and self._label_id not in chosen:
            self._label_id = chosen[0]
            self.turned_to.emit(chosen[0])

    def without(self, word: str) -> float | None:
        """The label's probability if the word did not occur in the current text."""
        if self._label_id is None:
            return None
        return self._models.probability_without(word, *self._current.text_and_title(), self._label_id)

    def settle(self) -> None:
        """Emit the current evidence now."""
        self._timer.stop()
        self._last.start()
        text, title = self._current.text_and_title()
        if self._another_text:
            self._another_text = False
            self.known.emit(self._models.known_words(text, title))
        self.shown.emit(self._found(text, title))

    def _turn_to_text(self, probabilities: Mapping[int, float]) -> None:
        """Update the evidence after the text or the model changed."""
        self._another_text = True
        if self._explaining:
            self._turn_to_assigned(probabilities)
        # While the user types, the bars are updated first.
        self._refresh(at_once=not self._current.classifying)

    def _refresh(self, *, at_once: bool = True) -> None:
        """Emit at once, but at most once per frame."""
        since = self._last.elapsed() if self._last.isValid() else _FRAME_MILLISECONDS
        if at_once and since >= _FRAME_MILLISECONDS:
            self.settle()
        elif not self._timer.isActive():
            self._timer.start(_FRAME_MILLISECONDS - since if at_once else _FRAME_MILLISECONDS)

    def on_changes(self, changes: Changes) -> None:
        """Update the evidence if labels changed."""
        if changes.labels or changes.label_list:
            self._refresh()

    def _found(self, text: str, title: str) -> ShownEvidence | None:
        label = self._labels.find(self._label_id)
        if label is None or not (text.strip() or title.strip()):
            return None
        evidence = self._models.evidence(text, title, label.id)
        if evidence is None:
            return None
        strongest = self._models.strongest_words(label.id) if self._explaining else None
        return ShownEvidence(text, label, evidence.probability, evidence, strongest)
