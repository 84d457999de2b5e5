"""What each kind of database says in its own way: types of columns, expressions."""
