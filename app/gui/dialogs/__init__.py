"""The dialogs: the preview of an import, the sheet of keys, the report of a bug."""
