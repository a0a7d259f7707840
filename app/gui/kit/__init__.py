"""The parts of every view: theme, colours, style, forms, buttons and other small widgets."""
