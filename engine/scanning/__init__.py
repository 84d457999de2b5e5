"""Photos to rows of the library: composes photos, faces and networks."""
