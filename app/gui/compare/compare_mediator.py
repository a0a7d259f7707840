"""Keeps the Compare view up to date, and carries out its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.labels import shapes
from app.core.translation import tr, tr_noop
from app.gui.compare.wording import own_figures
from app.gui.current.current_posting import LONG_TEXT
from app.gui.kit.empty_state import unusable

if TYPE_CHECKING:
    from app.core.comparison import Comparison
    from app.core.records import Changes, Progress
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.gui.compare.compare_panel import ComparePanel
    from app.gui.current.current_posting import CurrentPosting
    from app.session.labels import Labels
    from app.session.models import Models

_NOT_YET = (
    tr_noop("Not compared yet"),
    tr_noop(
        "Softmax, sigmoids, small networks and thresholds are tried on your own answers, each posting by a "
        "model that has not seen it. It takes up to a few minutes; go on tagging meanwhile."
    ),
)
_TOO_FEW_LABELS = (
    tr_noop("Fewer than two labels"),
    tr_noop(
        "Softmax chooses between labels, so there is nothing to compare. Add labels and answer some postings."
    ),
)
_NO_MODEL = (
    tr_noop("No model yet"),
    tr_noop("Answer some postings and press Retrain to see what each method makes of a text."),
)
_NO_TEXT = (tr_noop("No text to explain"), tr_noop("Select a posting in Tag, or type a text in Classify."))
_TOO_LONG = (
    tr_noop("A very long text"),
    tr_noop("Only texts of up to {most:,} characters are explained. Choose a shorter one."),
)
_ONE_READY = (
    tr_noop("Only one label is trained"),
    tr_noop("Softmax needs two to choose between. Answer more postings and press Retrain."),
)


class CompareMediator(QObject):
    """Connects the panel to the session's job and to the current text."""

    def __init__(
        self,
        bridge: Bridge,
        labels: Labels,
        models: Models,
        current: CurrentPosting,
        panel: ComparePanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._labels = labels
        self._models = models
        self._current = current
        self._panel = panel
        self._stale = False
        self._comparison: Task[Comparison] | None = None
        panel.compare_asked.connect(self.compare)
        panel.cancel_asked.connect(self.cancel)
        panel.switch_asked.connect(self.switch)
        self._show_readiness()
        self.show()

    def compare(self) -> None:
        """Compare the methods from the beginning."""
        self._comparison = task = self._bridge.start(self, self._models.compare_job)
        task.progress(self._on_progress)
        task.then(lambda _: self._on_ended()).stopped(self._on_ended)

    def cancel(self) -> None:
        """Cancel, and keep the previous comparison."""
        if self._comparison is not None:
            self._comparison.cancel()

    def switch(self, learner: str) -> None:
        """Use this learner from the next training on."""
        self._bridge.do(self._models.use_learner, learner)

    def explain(self) -> None:
        """Show what each method assigns to the current posting or text."""
        text, title = self._current.text_and_title()
        trouble = self._models.trouble
        no_model = unusable(trouble) if trouble else _NO_MODEL
        explanation, empty = None, no_model
        if len(self._labels.all) < 2:
            empty = _TOO_FEW_LABELS
        elif not (text.strip() or title.strip()):
            empty = _NO_TEXT if self._models.available else no_model
        elif len(text) + len(title) > LONG_TEXT:
            empty = _TOO_LONG
        else:
            explanation = self._models.explain(text, title, self._current.tagging())
            if explanation is not None and len(explanation.terms) < 2:
                explanation, empty = None, _ONE_READY
        heading, sentence = empty
        shown = (tr(heading), tr(sentence, most=LONG_TEXT) if empty is _TOO_LONG else tr(sentence))
        self._panel.set_explanation(explanation, title or text, shown, shapes(self._labels.all))

    def own_figures(self) -> str:
        """Softmax and sigmoid explained on the current text, as Markdown; "" without a text or model."""
        text, title = self._current.text_and_title()
        if not (text.strip() or title.strip()) or len(text) + len(title) > LONG_TEXT:
            return ""
        found = self._models.explain(text, title)
        if found is None or len(found.terms) < 2:
            return ""
        return own_figures(found, title or text)

    def show(self) -> None:
        """Show the newest comparison, and its effect on the current text."""
        self._stale = self._models.comparison_stale
        self._panel.set_learner(self._models.learner)
        self._panel.set_comparison(self._models.comparison, stale=self._stale)
        if self._panel.isVisibleTo(self._panel.window()):
            self.explain()

    def _show_readiness(self) -> None:
        enough = len(self._labels.all) >= 2
        heading, sentence = _NOT_YET if enough else _TOO_FEW_LABELS
        self._panel.set_empty(tr(heading), tr(sentence), ready=enough)

    def on_changes(self, changes: Changes) -> None:
        """Update the explanation, and whether the comparison is stale."""
        if changes.label_list:
            self._show_readiness()
        if changes.goals:
            self._panel.set_learner(self._models.learner)
        if not self._running and self._stale != self._models.comparison_stale:
            self._stale = not self._stale
            self._panel.set_comparison(self._models.comparison, stale=self._stale)
        if self._panel.isVisibleTo(self._panel.window()):
            self.explain()

    @property
    def _running(self) -> bool:
        return self._comparison is not None and self._comparison.running

    def _on_progress(self, progress: Progress) -> None:
        self._panel.set_running(progress)
        if progress.partial is not None:
            self._panel.set_comparison(progress.partial)

    def _on_ended(self) -> None:
        if not self._running:  # otherwise a newer one has replaced it
            self._panel.set_running(None)
        self.show()
