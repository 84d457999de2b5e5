"""Images of rows before and after an edit, which are what undo and redo put back."""
