"""Keys: the table of actions, their key bindings, the keys of Tag, and the sheet that lists them all."""
