"""Other programs' names -> a plan that can be looked at -> one edit of the library."""
