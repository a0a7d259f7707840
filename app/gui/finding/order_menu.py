"""The orders in which postings can be shown, as a menu, and the button that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.core.orders import AS_IMPORTED, ORDER_KINDS, Order
from app.gui.plain_label import ElidedLabel, one_line, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.orders import OrderKind
    from app.core.records import Label

_ELIDE = Qt.TextElideMode.ElideRight
_TITLE_WIDTH = 160
_NO_MODEL = "needs a model: retrain first"
_SIGNS = {
    "": ("", ""),
    "ordering": ("ordering…", "The list keeps its former order until the new one is ready."),
    "newer": ("newer order ready", "It is taken over when you go on to another posting."),
}


class OrderMenu(QMenu):
    """One entry for each order. What needs a model says so until there is one."""

    chosen = Signal(object)
    """An ``Order``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Order", parent)
        self.setToolTipsVisible(True)
        self._order = AS_IMPORTED
        self._labels: tuple[Label, ...] = ()
        self._judged: frozenset[int] = frozenset()
        self._current: int | None = None
        self._group = QActionGroup(self)
        self.labels_menu = QMenu("For one label", self)
        self.labels_menu.setToolTipsVisible(True)
        self.labels_menu.aboutToShow.connect(self.fill_labels)
        self.by_kind: dict[str, QAction] = {}
        for kind in ORDER_KINDS:
            action = self.labels_menu.menuAction() if kind.one_label else QAction(kind.title, self)
            action.setCheckable(True)
            action.setToolTip(plain_tooltip(kind.tip))
            if not kind.one_label:
                action.triggered.connect(lambda _checked=False, name=kind.name: self._choose(Order(name)))
            if kind.name == "newest":
                self.addSeparator()
            self._group.addAction(action)
            self.addAction(action)
            self.by_kind[kind.name] = action
        self._show()

    @property
    def order(self) -> Order:
        """The order in force."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Check the order in force."""
        self._order = order
        self._show()

    def set_labels(self, labels: Iterable[Label], judged: Iterable[int]) -> None:
        """The labels there are, and the ids of those that a model judges; none without a model."""
        self._labels, self._judged = tuple(labels), frozenset(judged)
        self._show()

    def set_current_label(self, label_id: int | None) -> None:
        """The label of the current row: it is offered first."""
        self._current = label_id

    def fill_labels(self) -> None:
        """Offer the labels, the one of the current row first."""
        self.labels_menu.clear()
        current = [label for label in self._labels if label.id == self._current]
        for label in current:
            self._offer(label, f"{one_line(label.name)} (the current label)")
        if current:
            self.labels_menu.addSeparator()
        for label in self._labels:
            self._offer(label, one_line(label.name))

    def _offer(self, label: Label, text: str) -> None:
        judged = label.id in self._judged
        text = text.replace("&", "&&")
        action = self.labels_menu.addAction(text if judged else f"{text} (needs examples)")
        action.setEnabled(judged)
        action.setCheckable(True)
        action.setChecked(self._order == Order("label", label.id))
        action.triggered.connect(lambda _checked=False: self._choose(Order("label", label.id)))

    def _choose(self, order: Order) -> None:
        self._show()  # the check mark moves once the order is in force
        self.chosen.emit(order)

    def _show(self) -> None:
        for kind in ORDER_KINDS:
            ready = bool(self._judged) or not _needs_model(kind)
            action = self.by_kind[kind.name]
            action.setEnabled(ready)
            action.setText(kind.title if ready else f"{kind.title} ({_NO_MODEL})")
            action.setToolTip(plain_tooltip(kind.tip if ready else f"{kind.tip} It {_NO_MODEL}."))
            action.setChecked(kind.name == self._order.kind)


class OrderLine(QWidget):
    """The button "Order: most useful first ▾", and beside it how far a new order is."""

    def __init__(self, menu: OrderMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self.button = QPushButton()
        self.button.setProperty("quiet", True)
        self.button.setProperty("small", True)
        self.button.setProperty("flush", True)
        self.button.clicked.connect(self.open)
        self.sign = ElidedLabel(role="small")
        self.sign.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.sign, 1)
        self.set_order(AS_IMPORTED, "")

    def set_order(self, order: Order, state: str, label: str = "") -> None:
        """The order in force and its state (see ``Listing.order_shown``); ``label``: the name it is for."""
        title = f"for {one_line(label)}" if order.one_label else order.title[0].lower() + order.title[1:]
        shown = self.button.fontMetrics().elidedText(title, _ELIDE, _TITLE_WIDTH)
        self.button.setText(f"Order: {shown} ▾".replace("&", "&&"))
        self.button.setAccessibleName(f"Order: {title}")
        self.sign.set_line(*_SIGNS[state])

    def open(self) -> None:
        """Offer the orders under the button."""
        self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))


def _needs_model(kind: OrderKind) -> bool:
    return Order(kind.name).needs_model
