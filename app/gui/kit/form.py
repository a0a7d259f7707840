"""The fields of a dialog, each with its name before it."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout


class Form(QFormLayout):
    """A form whose fields take the width there is, unless theirs is fixed."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
