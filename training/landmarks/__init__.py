"""Where eyes, nose and mouth are: a small network learns what many looks at a face say on average."""
