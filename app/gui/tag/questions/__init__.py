"""Questions in Tag: one posting and one label at a time, answered by arrow keys."""
