"""Files in the window: the import dialog, choosing files, importing and exporting."""
