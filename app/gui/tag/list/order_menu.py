"""The orders in which postings can be shown, as a menu, and the button that opens it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.labels import short_name
from app.core.orders import AS_IMPORTED, ORDER_KINDS, Order
from app.core.translation import tr, tr_noop
from app.gui.kit.plain_label import ElidedLabel, PlainLabel, one_line, plain_tooltip
from app.gui.kit.text_scale import px

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QResizeEvent

    from app.core.records import Label

_ELIDE = Qt.TextElideMode.ElideRight
_TITLE_WIDTH = 160
_BUTTON_SIDES = 12
_LEAST_WIDTH = 120
_NO_MODEL = (tr_noop("needs a model: retrain first"), tr_noop("It needs a model: retrain first."))
_NO_LABEL = (tr_noop("needs a label: add one first"), tr_noop("It needs a label: add one first."))
"""What an order lacks: a remark for its title, and a sentence for its tip."""
_BY_LIKENESS = tr_noop(
    "The model has not learned it yet: postings most similar to one that has it come first."
)
_NO_YES = tr_noop("No posting has it yet: answer yes for one, and the most similar ones can come first.")
_NO_FIELD = tr_noop("No posting has fields")
_NOT_TURNED = tr_noop("Only orders based on stored values can be reversed.")
_SIGNS = {
    "": ("", ""),
    "ordering": (tr_noop("sorting…"), tr_noop("The list keeps its order until the new one is ready.")),
    "newer": (tr_noop("new order ready"), tr_noop("The list changes when you go on to another posting.")),
}


class OrderMenu(QMenu):
    """One entry for each order. Orders that need a model say so until there is one.

    For a label without a model, postings are ordered by similarity to one answered yes, if it ``has_yes``.
    """

    chosen = Signal(object)
    """An ``Order``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Order"), parent)
        self.setToolTipsVisible(True)
        self._order = AS_IMPORTED
        self._labels: tuple[Label, ...] = ()
        self._judged: frozenset[int] = frozenset()
        self._current: int | None = None
        self.has_yes: Callable[[int], bool] = lambda _: False
        self.field_names: Callable[[], Iterable[str]] = tuple
        self._group = QActionGroup(self)
        self.labels_menu = QMenu(tr("For one label"), self)
        self.labels_menu.setToolTipsVisible(True)
        self.labels_menu.aboutToShow.connect(self.fill_labels)
        self.fields_menu = QMenu(tr("By field"), self)
        self.fields_menu.aboutToShow.connect(self.fill_fields)
        menus = {"label": self.labels_menu, "field": self.fields_menu}
        self.by_kind: dict[str, QAction] = {}
        for kind in ORDER_KINDS:
            action = menus[kind.name].menuAction() if kind.name in menus else QAction(tr(kind.title), self)
            action.setCheckable(True)
            action.setToolTip(plain_tooltip(tr(kind.tip)))
            if kind.name not in menus:
                action.triggered.connect(lambda _checked=False, name=kind.name: self._choose(Order(name)))
            if kind.name == "newest":
                self.addSeparator()
            self._group.addAction(action)
            self.addAction(action)
            self.by_kind[kind.name] = action
        self.addSeparator()
        self.turn = self.addAction(tr("Reverse order"))
        self.turn.setCheckable(True)
        self.turn.triggered.connect(self._turn)
        self._update_actions()

    @property
    def order(self) -> Order:
        """The order in force."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Check the order in force."""
        self._order = order
        self._update_actions()

    def set_labels(self, labels: Iterable[Label], judged: Iterable[int]) -> None:
        """Set the labels, and the ids of those with a model; no ids without a model."""
        self._labels, self._judged = tuple(labels), frozenset(judged)
        self._update_actions()

    def set_current_label(self, label_id: int | None) -> None:
        """Set the label of the current row, which is offered first."""
        self._current = label_id

    def fill_labels(self) -> None:
        """List the labels, starting with the one of the current row."""
        self.labels_menu.clear()
        current = [label for label in self._labels if label.id == self._current]
        for label in current:
            self._offer(label, tr("current label"))
        if current:
            self.labels_menu.addSeparator()
        for label in self._labels:
            self._offer(label)

    def fill_fields(self) -> None:
        """List the fields of postings."""
        self.fields_menu.clear()
        for name in self.field_names():
            action = self.fields_menu.addAction(one_line(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._order.field == name)
            action.triggered.connect(
                lambda _checked=False, name=name: self._choose(Order("field", field=name))
            )
        if self.fields_menu.isEmpty():
            self.fields_menu.addAction(tr(_NO_FIELD)).setEnabled(False)

    def _offer(self, label: Label, *remarks: str) -> None:
        tip, ready = self.by_kind["label"].toolTip(), True
        if label.id not in self._judged:
            ready = self.has_yes(label.id)
            remarks = (*remarks, tr("by similarity") if ready else tr("needs a yes answer"))
            tip = plain_tooltip(tr(_BY_LIKENESS if ready else _NO_YES))
        text = f"{one_line(label.name)} ({', '.join(remarks)})" if remarks else one_line(label.name)
        action = self.labels_menu.addAction(text.replace("&", "&&"))
        action.setToolTip(tip)
        action.setEnabled(ready)
        action.setCheckable(True)
        action.setChecked(self._order == Order("label", label.id))
        action.triggered.connect(lambda _checked=False: self._choose(Order("label", label.id)))

    def _turn(self) -> None:
        self._choose(replace(self._order, turned=not self._order.turned))

    def _choose(self, order: Order) -> None:
        self._update_actions()  # the check mark moves once the order takes effect
        self.chosen.emit(order)

    def _update_actions(self) -> None:
        for kind in ORDER_KINDS:
            lacks = _NO_MODEL if kind.needs_model and not self._judged else None
            if kind.one_label and not self._labels:
                lacks = _NO_LABEL
            action = self.by_kind[kind.name]
            action.setEnabled(lacks is None)
            title, tip = tr(kind.title), tr(kind.tip)
            if lacks is not None:
                remark, sentence = lacks
                title, tip = f"{title} ({tr(remark)})", f"{tip} {tr(sentence)}"
            action.setText(title)
            action.setToolTip(plain_tooltip(tip))
            action.setChecked(kind.name == self._order.kind)
        other = replace(self._order, turned=not self._order.turned)
        self.turn.setEnabled(self._order.plain)
        self.turn.setChecked(self._order.turned)
        self.turn.setToolTip(plain_tooltip(one_line(other.title) if self._order.plain else tr(_NOT_TURNED)))


class OrderLine(QWidget):
    """The button "Order: Most useful first ▾", with the progress of a new order and what it is based on."""

    def __init__(self, menu: OrderMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self._title = ""
        self.button = QPushButton()
        self.button.setProperty("quiet", True)
        self.button.setProperty("small", True)
        self.button.setProperty("flush", True)
        self.button.clicked.connect(self.open)
        self.sign = ElidedLabel(role="small")
        self.sign.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note = PlainLabel(role="small")
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.sign, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.note)
        self.set_order(AS_IMPORTED, "")

    def set_order(self, order: Order, state: str, label: str = "", likened: str = "") -> None:
        """Show the order, its state and what it is ``likened`` to (see ``PostingOrder.order_shown``).

        ``label`` is the name of the order's label.
        """
        title = tr("For {label}", label=label) if order.one_label else order.title
        self._title = one_line(title)
        self._show_title()
        self.button.setAccessibleName(tr("Order: {title}", title=self._title))
        self.sign.set_line(*map(tr, _SIGNS[state]))
        self.note.setText(
            tr(
                "By similarity to “{posting}” until the model has learned {label}",
                posting=short_name(one_line(likened)),
                label=short_name(one_line(label)),
            )
        )
        self.note.setVisible(bool(likened))

    def _show_title(self) -> None:
        """Show as much of the title as fits."""
        metrics = self.button.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(tr("Order: {title} ▾", title="")) - px(_BUTTON_SIDES)
        shown = metrics.elidedText(self._title, _ELIDE, max(0, min(room, px(_TITLE_WIDTH))))
        self.button.setText(tr("Order: {title} ▾", title=shown).replace("&", "&&"))

    def minimumSizeHint(self) -> QSize:
        """The size without the title, which is shortened first."""
        return QSize(px(_LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_title()
        layout = self.layout()
        if layout is not None:
            layout.activate()  # at once, so that no frame shows the new title in the width of the old one

    def open(self) -> None:
        """Show the menu of orders below the button."""
        self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
