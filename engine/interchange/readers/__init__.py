"""What other programs say of people: one module a source, each a reader in the registry."""
