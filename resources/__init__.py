"""What ships beside the code: network weights and, later, icons, themes and translations."""

from pathlib import Path


def path(*parts: str) -> Path:
    """Return the path of a bundled resource, for example path("weights", "manifest.json")."""
    return Path(__file__).parent.joinpath(*parts)
