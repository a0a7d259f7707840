"""Keeps the Quality view up to date, and carries out its actions."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.labels import shapes
from app.core.translation import labelled, tr, tr_noop
from app.gui.files import file_choosers
from app.gui.kit.empty_state import unusable
from app.gui.labels.label_row import LabelRow, needs_words
from app.gui.quality import saving
from app.gui.quality.goal_dialog import GoalDialog
from app.gui.quality.label_model import LabelFigures
from app.gui.quality.learning_mediator import LearningMediator
from app.gui.quality.quality_panel import LabelDetail, Move
from app.gui.quality.wording import goal_title, notes, overall_scores, tuned_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.core.curves import Outcome
    from app.core.records import Changes, Label, LabelQuality, Quality
    from app.gui.bridge.bridge import Bridge
    from app.gui.quality.quality_panel import QualityPanel
    from app.session.labels import Labels
    from app.session.models import Models
    from app.session.protocols import OptionsOwner
    from app.session.scores import Scores

_NO_LABELS = (tr_noop("No labels yet"), tr_noop("Add labels and answer some postings in Tag."))
_NO_MODEL = (
    tr_noop("No model yet"),
    tr_noop(
        "Answer some postings in Tag, then press Retrain. You then see here how often each label is right."
    ),
)
_LOADING = (
    tr_noop("Loading the model"),
    tr_noop("Its scores appear in a moment. If they do not, press Retrain."),
)
_NOT_KEPT = (
    tr_noop("No scores to look at"),
    tr_noop(
        "This model was trained without keeping the scores of single postings. Press Retrain to see what a "
        "threshold changes."
    ),
)
_FILE = "picture"
"""The kind of trouble with a file that is saved here."""
_KINDS = {"png": tr_noop("PNG picture"), "svg": tr_noop("SVG drawing"), "csv": tr_noop("CSV table")}


class QualityMediator(QObject):
    """Connects the panel to the session's scores, thresholds and goals."""

    message = Signal(str)
    """A sentence about what was done."""

    def __init__(
        self,
        bridge: Bridge,
        labels: Labels,
        models: Models,
        scores: Scores,
        options_owner: OptionsOwner,
        panel: QualityPanel,
        parent: QObject | None = None,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._labels = labels
        self._models = models
        self._scores = scores
        self._options_owner = options_owner
        self._read_only = read_only
        self._panel = panel
        self._label_id: int | None = None
        self._move: Move | None = None
        self._outcomes: dict[tuple[int, float], Outcome] = {}
        self._detail: LabelDetail | None = None
        self._awaited: int | None = None
        self._learning = LearningMediator(bridge, labels, scores, panel.learning, self)
        panel.set_read_only(read_only)
        panel.label_chosen.connect(self._choose)
        panel.threshold_moved.connect(self._show_move)
        panel.threshold_set.connect(self._set)
        panel.rest_asked.connect(self._rest)
        panel.goal_asked.connect(self.ask_goal)
        panel.tuning_asked.connect(self._let_tune)
        panel.save_asked.connect(self._ask_file)

    def show(self) -> None:
        """Show the scores of all labels, and the chosen one in detail."""
        quality = self._models.quality
        if not self._labels.all:
            self._panel.set_empty(*map(tr, _NO_LABELS), retrain=False)
        elif quality is None:
            self._panel.set_empty(*map(tr, _NO_MODEL), retrain=True)
        else:
            hand_set = frozenset(label.id for label in self._labels.all if label.locked)
            self._show_whole(quality)
            self._panel.set_labels(self._rows(quality), hand_set)
            self._show_label()

    # --- display -------------------------------------------------------------------------------------

    def on_changes(self, changes: Changes) -> None:
        """Update the view, and report the result of tuning for a goal."""
        self._learning.on_changes(changes)
        if changes.model or changes.posting_list:
            self._outcomes.clear()
            self._move = self._detail = None
        if changes.tuned and self._awaited is not None:
            label = self._labels.find(self._awaited)
            self._awaited = None
            if label is not None:
                self.message.emit(labelled(label.name, self._tuned(label)))
        if self._panel.isVisibleTo(self._panel.window()):
            if changes.postings or changes.posting_list:
                self._panel.effect.list.postings.forget_titles()
            self.show()

    def _rows(self, quality: Quality) -> list[LabelFigures]:
        known = {row.label_id: row for row in quality.labels}
        fresh = any(label.id not in known for label in self._labels.all)
        counts = self._labels.counts() if fresh else {}
        labels = self._labels.all
        dots = shapes(labels)
        rows = [self._row(label, known.get(label.id), counts) for label in labels]
        return [replace(row, shape=dots[row.label_id]) for row in rows]

    def _row(
        self, label: Label, found: LabelQuality | None, counts: Mapping[int, tuple[int, int]]
    ) -> LabelFigures:
        yes, no = counts.get(label.id, (0, 0)) if found is None else (found.yes, found.no)
        row = LabelFigures(
            label.id,
            label.name,
            label.color,
            label.description,
            yes,
            no,
            goal_title(label, self._options_owner.options),
            label.threshold,
            known=found is not None,
        )
        if found is None:
            return row
        row = replace(
            row,
            precision=found.precision,
            recall=found.recall,
            f1=found.f1,
            average_precision=found.average_precision,
            needs=(found.needs_yes, found.needs_no),
        )
        outcome = self._outcome(label)
        return row if outcome is None else row.moved(label.threshold, outcome)

    def _outcome(self, label: Label) -> Outcome | None:
        """The outcome of a label's present threshold; None without scores."""
        key = (label.id, label.threshold)
        if key not in self._outcomes:
            if not self._scores.loaded:
                return None
            try:
                self._outcomes[key] = self._scores.effect(*key).before
            except KeyError:
                return None
        return self._outcomes[key]

    def _show_whole(self, trained: Quality) -> None:
        """The present scores over all labels, and those for new postings."""
        now = self._scores.standing or trained
        for_new = self._scores.for_new_postings
        self._panel.set_whole(
            trained,
            overall_scores(now, for_new),
            notes(now, self._options_owner.options, self._scores.imported_predictions),
            new=for_new is not None,
            following=self._scores.outdated,
            stale=self._models.stale,
        )

    def _choose(self, label_id: int | None) -> None:
        if label_id != self._label_id:
            self._label_id, self._move = label_id, None
            self._show_label()

    def _show_label(self) -> None:
        label, quality = self._labels.find(self._label_id), self._models.quality
        if label is None or quality is None:
            return
        outcome = self._outcome(label)
        if outcome is None:
            self._panel.set_no_detail(*self._why_not(label, quality))
            return
        self._detail = self._detail_of(label)
        self._panel.set_detail(self._detail)
        if self._panel.plot.line.busy:
            return
        if self._move is not None and self._move.after == label.threshold:
            self._panel.show_move(replace(self._move, name=label.name), done=True)
        else:
            self._rest()

    def _detail_of(self, label: Label) -> LabelDetail:
        before, row, tuned = self._detail, _as_row(label), self._tuned(label)
        if before is not None and before.row.label_id == label.id:  # scores of before the move
            return replace(before, row=row, tuned=tuned)
        return LabelDetail(
            row=row,
            tuned=tuned,
            curve=self._scores.curve(label.id),
            bins=self._scores.reliability(label.id),
            histogram=self._scores.histogram(label.id),
        )

    def _why_not(self, label: Label, quality: Quality) -> tuple[str, str]:
        found = next((row for row in quality.labels if row.label_id == label.id), None)
        if found is None:
            return (
                tr("{name} is new", name=label.name),
                tr("Answer some postings with it and press Retrain."),
            )
        if not found.ready:
            needed = needs_words((found.needs_yes, found.needs_no))
            return (
                tr("{name} needs examples", name=label.name),
                tr("It {needed}. Answer more postings, then press Retrain.", needed=needed),
            )
        if self._models.trouble:
            return unusable(self._models.trouble)
        title, sentence = _NOT_KEPT if self._models.available else _LOADING
        return tr(title), tr(sentence)

    def _tuned(self, label: Label) -> str:
        return tuned_line(label, self._options_owner.options, self._scores.tuned.get(label.id))

    def _rest(self) -> None:
        """Show the chosen label's present threshold."""
        self._move = None
        label = self._labels.find(self._label_id)
        outcome = None if label is None else self._outcome(label)
        if label is not None and outcome is not None:
            mistakes = self._scores.likely_mistakes(label.id)
            self._panel.show_rest(_as_row(label), outcome, mistakes)
            self._panel.show_figures(label.id, label.threshold, outcome)
            self._panel.histogram.mark(label.threshold)

    # --- actions -------------------------------------------------------------------------------------

    def _show_move(self, label_id: int, threshold: float) -> None:
        label = self._labels.find(label_id)
        if label is None or self._outcome(label) is None:
            return
        if round(1000 * threshold) == round(1000 * label.threshold):
            self._rest()
            return
        effect = self._scores.effect(label_id, threshold)
        flipped = self._scores.flipped(label_id, threshold)
        self._move = Move(label_id, label.name, label.threshold, threshold, effect, flipped)
        self._panel.show_move(self._move, done=False)

    def _set(self, label_id: int, threshold: float) -> None:
        if self._labels.find(label_id) is None:
            return  # it was deleted while its threshold was being moved
        if self._read_only:
            self._show_label()
        else:
            self._bridge.do(self._labels.set_threshold, label_id, threshold)

    def _let_tune(self, label_id: int) -> None:
        self._bridge.do(self._labels.set_threshold, label_id, None)

    def ask_goal(self, label_id: int) -> None:
        """Ask for a label's goal."""
        label = self._labels.find(label_id)
        if label is None:
            return
        tuned = self._scores.tuned.get(label_id)
        dialog = GoalDialog(label, self._options_owner.options, tuned, self._panel)
        dialog.tried.connect(partial(self._try, label_id, dialog))
        dialog.accepted.connect(partial(self._on_goal_accepted, label_id, dialog))
        file_choosers.show(dialog)

    def _try(self, label_id: int, dialog: GoalDialog) -> None:
        if self._scores.tunable:
            make_job, goals = self._scores.try_goal_job, (dialog.goal, dialog.options.goal)
            self._bridge.start(dialog, make_job, label_id, *goals).then(dialog.show_trial)
        else:
            dialog.show_later()

    def _on_goal_accepted(self, label_id: int, dialog: GoalDialog) -> None:
        label = self._labels.find(label_id)
        options = dialog.options
        # A label's goal replaces a threshold set by hand, but an option of the project does not.
        same = label is None or dialog.goal == label.goal
        if same and options != self._options_owner.options:
            self._bridge.do(self._options_owner.set_options, options)
        elif label is not None and (label.locked or not same):
            self._awaited = label_id
            self._bridge.do(self._labels.set_goals, label_id, dialog.goal, options)

    def _ask_file(self, what: str, makers: Mapping[str, Callable[[], bytes]]) -> None:
        kinds = [(_KINDS[suffix], suffix) for suffix in makers]
        file_choosers.figures_to_write(
            self._panel, tr("Save {what}", what=what), kinds, partial(self._write, makers)
        )

    def _write(self, makers: Mapping[str, Callable[[], bytes]], path: Path) -> None:
        suffix = path.suffix.lower().removeprefix(".")
        if suffix not in makers:
            endings = f" {tr('or')} ".join(f".{known}" for known in makers)
            self._bridge.trouble(
                _FILE,
                tr(
                    "{file} cannot be saved in this format. Choose a name that ends in {endings}.",
                    file=path.name,
                    endings=endings,
                ),
            )
            return
        trouble = saving.write(path, makers[suffix]())
        if trouble:
            self._bridge.trouble(_FILE, trouble)
        else:
            self._bridge.mend(_FILE)
            self.message.emit(tr("Saved {file}.", file=path.name))


def _as_row(label: Label) -> LabelRow:
    return LabelRow(
        label, label.key, answer=None, probability=None, threshold=label.threshold, needs=(0, 0), stale=False
    )
