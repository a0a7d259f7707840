"""What every view is built with: theme, colours, style, forms, buttons and other small widgets."""
