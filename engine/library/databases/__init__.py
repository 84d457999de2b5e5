"""What each kind of database does in its own way; outside this room and `dialects` nothing asks which one it is."""
