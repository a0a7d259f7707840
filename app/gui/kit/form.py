"""The fields of a dialog, each after its name."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout


class Form(QFormLayout):
    """A form whose fields take the available width, unless their width is fixed."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
