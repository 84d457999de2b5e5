"""What Kith says in other languages, and how what is to be translated is found."""
