"""The window: panels, item models, dialogs. The only place that imports PySide6."""
