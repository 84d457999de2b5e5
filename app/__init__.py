"""The desktop window (Qt). To come: see the README's status."""
