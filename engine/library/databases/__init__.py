"""What each kind of database says and does in its own way; nothing outside this room asks which one it is."""
