"""What the pages may ask of the window that shows them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol


class Navigator(Protocol):
    """Leads from page to page, and passes on what a page cannot do itself."""

    def go(self, page: str, *arguments: Any) -> None:
        """Go to a page, and tell it what to show."""

    def back(self) -> None:
        """Go back to the page before."""

    def when_open(self, act: Callable[[], object]) -> None:
        """Act, or do so as soon as there is a library."""

    def add_folders(self, folders: list[Path]) -> None:
        """Remember folders; they are scanned at once."""

    def choose_folder(self) -> None:
        """Ask for a folder to look after."""

    def make_sample(self) -> None:
        """Make the sample album."""

    def show_count(self, page: str, count: int) -> None:
        """Show how much waits on a page."""

    def offer(self, sentence: str, words: str, act: Callable[[], object]) -> None:
        """Show a passing message with a button, such as one that takes back what it tells."""

    def show_nothing_else(self, alone: bool) -> None:
        """Show the page alone on the screen, or again what is around it."""

    def scan_again(self, **changes: Any) -> None:
        """Look through all folders, with fields of ScanSettings other than the remembered ones."""

    def use_theme(self, mode: str) -> None:
        """Put on other colours."""

    def start_anew(self) -> None:
        """Close the window, and open another."""
