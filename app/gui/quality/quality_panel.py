"""The Quality view: the labels on the left, the effect of the chosen one's threshold on the right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.labels import short_name
from app.core.plain_words import label_in_plain_words, model_in_plain_words
from app.core.translation import count, tr
from app.gui.keys.key_button import bind_to_action
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.plain_label import ElidedLabel, PlainLabel
from app.gui.kit.scrolling import scrolling
from app.gui.kit.stale_chip import StaleChip
from app.gui.kit.surfaces import card, set_surface
from app.gui.kit.text_scale import px
from app.gui.quality import saving, wording
from app.gui.quality.effect_page import EffectPage
from app.gui.quality.histogram_plot import HistogramPlot
from app.gui.quality.label_table import LabelTable
from app.gui.quality.learning_page import LearningPage
from app.gui.quality.overall_scores import OverallScores
from app.gui.quality.reliability_plot import ReliabilityPlot
from app.gui.quality.threshold_plot import ThresholdPlot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from app.core.curves import Curve, Effect, Histogram, Outcome, ReliabilityBin, Scored
    from app.core.records import PostingRow, Quality
    from app.gui.kit.theme import Theme
    from app.gui.labels.label_row import LabelRow
    from app.gui.quality.label_model import LabelFigures
    from app.gui.quality.plot import Plot
    from app.gui.quality.wording import Score

_MARGIN = 20
_GAP = 18
_SIDE_BY_SIDE = 860
"""Below this width one card stands under the other."""


@dataclass(frozen=True, slots=True)
class LabelDetail:
    """The details of one label with scores: its row, the result of tuning, and its scores."""

    row: LabelRow
    tuned: str
    curve: Curve
    bins: Sequence[ReliabilityBin]
    histogram: Histogram


@dataclass(frozen=True, slots=True)
class Move:
    """A threshold being moved from ``before`` to ``after``, and the effect."""

    label_id: int
    name: str
    before: float
    after: float
    effect: Effect
    flipped: Sequence[Scored]


class QualityPanel(QWidget):
    """Shows scores and signals the user's actions. ``read`` returns the rows of postings by id."""

    label_chosen = Signal(object)
    threshold_moved = Signal(int, float)
    threshold_set = Signal(int, object)
    goal_asked = Signal(int)
    tuning_asked = Signal(int)
    posting_opened = Signal(int)
    questions_asked = Signal(int)
    """The id of a label whose likely mistakes the user wants to go through."""
    rest_asked = Signal()
    save_asked = Signal(str, object)
    """What to save, and how to make it for each suffix: ``Mapping[str, Callable[[], bytes]]``."""

    def __init__(
        self,
        read: Callable[[Sequence[int]], list[PostingRow]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_surface(self, "window")

        self.summary = PlainLabel(role="strong")
        self.summary.setWordWrap(True)
        self.about = ElidedLabel(role="soft")
        self.save_table = _save_button(tr("Save the table"))
        self.save_table.clicked.connect(self._save_table)
        self.stale = StaleChip()
        self.stale.hide()
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.summary)
        head.addLayout(_line(self.about, self.stale, self.save_table))
        self.table = LabelTable(theme)
        self.all_labels = OverallScores(theme)
        self.notes = PlainLabel(role="small")
        self.notes.setWordWrap(True)
        left = _card(head, self.table, self.all_labels, self.notes)
        left.layout().addStretch()  # type: ignore[union-attr]  # it has one

        self.title = ElidedLabel(role="strong")
        self.goal_button = QPushButton(tr("Goal…"))
        self.goal_button.setProperty("quiet", True)
        self.goal_button.setProperty("tight", True)
        self.goal_button.setToolTip(tr("Change what the threshold should achieve (Enter in the table)"))
        self.goal_button.clicked.connect(self._ask_goal)
        self.plain = PlainLabel()
        self.plain.setWordWrap(True)
        self.plot = ThresholdPlot(theme)
        save_curves = _save_button(tr("Save the curves"))
        save_curves.clicked.connect(partial(self.save_plot, self.plot, "curves"))
        self.tuned = PlainLabel(role="small")
        self.tuned.setWordWrap(True)
        upper = _card(_line(self.title, self.goal_button, save_curves), self.plain, self.plot, self.tuned)

        self.effect = EffectPage(read, theme)
        self.reliability = ReliabilityPlot(theme)
        self.histogram = HistogramPlot(theme)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.effect, tr("Postings"))
        self._add_plot(
            self.reliability,
            tr("Calibration"),
            tr(
                "How many of the postings with a probability you answered yes, with an interval of 95 %. "
                "On the dashed line a bar at 70 % is right 70 % of the time."
            ),
        )
        self._add_plot(
            self.histogram,
            tr("Probabilities"),
            tr(
                "How many yes and no answers have each probability, on a logarithmic scale. "
                "The threshold separates them."
            ),
        )
        self.learning = LearningPage(theme)
        self.learning.save_asked.connect(partial(self.save_plot, self.learning.plot, tr("learning curve")))
        self.tabs.addTab(self.learning, tr("Learning"))
        lower = _card(None, self.tabs)
        self.detail = QWidget()
        column = QVBoxLayout(self.detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(upper, 8)
        column.addWidget(lower, 10)

        self.no_detail = EmptyState("", "")
        self.right = QStackedWidget()
        self.right.addWidget(self.detail)
        self.right.addWidget(_card(None, self.no_detail))
        whole = QWidget()
        whole.setProperty("surface", "window")
        self._cards = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(_GAP)
        row.addWidget(left, 21)
        row.addWidget(self.right, 20)

        self.retrain_button = QPushButton(tr("Retrain"))
        self.retrain_button.setProperty("primary", True)
        self.empty = EmptyState("", "", (self.retrain_button,))
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.empty)
        self._page = scrolling(whole)
        self.pages.addWidget(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pages)

        self.table.label_chosen.connect(self.label_chosen)
        self.table.goal_asked.connect(self.goal_asked)
        self.table.tuning_asked.connect(self.tuning_asked)
        self.table.number_asked.connect(self.plot.ask_number)
        self.table.save_asked.connect(self._save_table)
        self.plot.line.thresholdMoved.connect(self.threshold_moved)
        self.plot.line.thresholdSet.connect(self.threshold_set)
        self.effect.rest_asked.connect(self.rest_asked)
        self.effect.questions_asked.connect(self._ask)
        self.effect.list.opened.connect(self.posting_opened)

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Connect the button to its action."""
        bind_to_action(self.retrain_button, actions["retrain"])
        self.retrain_button.clicked.connect(actions["retrain"].trigger)

    def set_read_only(self, read_only: bool) -> None:
        """Set whether thresholds can be tried but not changed."""
        self.table.read_only = self.effect.read_only = read_only
        self.goal_button.setEnabled(not read_only)

    def _ask(self) -> None:
        if self.table.current_id is not None:
            self.questions_asked.emit(self.table.current_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_SIDE_BY_SIDE)
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    # Display

    def set_empty(self, title: str, sentence: str, *, retrain: bool) -> None:
        """Show why there is nothing to show, and whether training would help."""
        self.empty.set_texts(title, sentence)
        self.retrain_button.setVisible(retrain)
        self.pages.setCurrentWidget(self.empty)

    def set_labels(self, rows: Sequence[LabelFigures], hand_set: frozenset[int]) -> None:
        """Show these labels; ``hand_set`` are those whose threshold was set by hand."""
        self.table.set_rows(rows, hand_set)
        self.pages.setCurrentIndex(1)

    def set_whole(
        self,
        trained: Quality,
        scores: tuple[Score, ...],
        notes: str,
        *,
        new: bool,
        following: bool = False,
        stale: bool = False,
    ) -> None:
        """Show how well the model ``trained`` does over all labels, in plain words and as a table.

        ``new``: some scores are for new postings. ``following``: a running training will give new ones.
        ``stale``: the training data has changed since.
        """
        self.stale.setVisible(stale)
        summary = model_in_plain_words(trained)
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        about = tr("Trained on {postings}", postings=count(trained.postings, "posting"))
        self.about.set_line(
            tr("{about} · new scores follow", about=about) if following else about, tr(wording.UNSEEN)
        )
        self.all_labels.set_scores(scores, new=new)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))

    def set_detail(self, found: LabelDetail) -> None:
        """Show the scores of the chosen label."""
        self.title.set_line(tr("{name}: what the threshold changes", name=found.row.name))
        place = self.table.source.row_of(found.row.label_id)
        figures = None if place is None else self.table.source.rows[place]
        caption = (
            ""
            if figures is None
            else label_in_plain_words(short_name(figures.name), figures.precision, figures.recall)
        )
        self.plain.setText(caption)
        self.plain.setVisible(bool(self.plain.text()))
        self.tuned.setText(found.tuned)
        self.plot.set_curve(found.curve)
        self.plot.set_row(found.row)
        self.learning.set_label(found.row.label_id, found.row.name)
        self.reliability.set_bins(found.bins)
        self.histogram.set_histogram(found.histogram)
        self.histogram.mark(found.row.threshold)
        self.right.setCurrentIndex(0)

    def set_no_detail(self, title: str, sentence: str) -> None:
        """Show why there are no scores of the chosen label."""
        self.no_detail.set_texts(title, sentence)
        self.right.setCurrentIndex(1)

    def show_rest(self, row: LabelRow, outcome: Outcome, mistakes: Sequence[Scored]) -> None:
        """Show the outcome of the present threshold."""
        self.effect.show_rest(row.threshold, outcome, mistakes)

    def show_move(self, move: Move, *, done: bool) -> None:
        """Show the effect of moving the threshold in all parts of the view."""
        if not done:
            self.tabs.setCurrentIndex(0)
        thresholds = (move.before, move.after)
        self.effect.show_move(move.name, thresholds, move.effect, move.flipped, done=done)
        self.histogram.mark(move.after)
        self.show_figures(move.label_id, move.after, move.effect.after)

    def show_figures(self, label_id: int, threshold: float, outcome: Outcome) -> None:
        """Show a label's row in the table with this threshold."""
        place = self.table.source.row_of(label_id)
        if place is not None:
            moved = self.table.source.rows[place].moved(threshold, outcome)
            self.table.source.set_row(place, moved)

    # Internal

    def _ask_goal(self) -> None:
        if self.table.current_id is not None:
            self.goal_asked.emit(self.table.current_id)

    def _save_table(self) -> None:
        self.save_asked.emit("labels", {"csv": lambda: saving.table(*self.table.source.figures())})

    def save_plot(self, plot: Plot, what: str) -> None:
        """Request that a plot is saved; ``what`` names its contents."""
        makers: dict[str, Callable[[], bytes]] = {
            "png": partial(plot.picture, "png"),
            "svg": partial(plot.picture, "svg"),
            "csv": lambda: saving.table(*plot.figures()),
        }
        self.save_asked.emit(what, makers)

    def _add_plot(self, plot: Plot, title: str, meaning: str) -> None:
        caption = PlainLabel(meaning, "small")
        caption.setWordWrap(True)
        save = _save_button(tr("Save “{title}”", title=title))
        save.clicked.connect(partial(self.save_plot, plot, title))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(caption, 1)
        head.addWidget(save, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(plot, 1)
        self.tabs.addTab(page, title)


def _save_button(name: str) -> QPushButton:
    button = QPushButton(tr("Save…"))
    button.setProperty("quiet", True)
    button.setProperty("tight", True)
    button.setAccessibleName(name)
    button.setToolTip(tr("{name} as a file", name=name))
    return button


def _line(first: QWidget, *rest: QWidget) -> QHBoxLayout:
    """Widgets side by side; the elided one takes the remaining width."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in (first, *rest):
        line.addWidget(widget, 1 if isinstance(widget, ElidedLabel) else 0)
    return line


def _card(head: QLayout | None, *widgets: QWidget) -> QFrame:
    frame, column = card(16, 12, 16, 14)
    if head is not None:
        column.addLayout(head)
    for place, widget in enumerate(widgets):
        column.addWidget(widget, 1 if place == 0 else 0)
    return frame
