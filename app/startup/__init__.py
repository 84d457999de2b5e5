"""From the first line to the window: opening, composing, a second start."""
