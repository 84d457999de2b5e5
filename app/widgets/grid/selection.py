"""Many rows selected in a list, without a question about each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QListView


def select_all(view: QListView) -> None:
    """Select all rows as one run where many may be; QListView asks of each of 200,000 whether it is there."""
    model, modes = view.model(), (view.SelectionMode.ExtendedSelection, view.SelectionMode.MultiSelection)
    if model is not None and view.selectionMode() in modes and (n_rows := model.rowCount()):
        chosen = QItemSelection(model.index(0, 0), model.index(n_rows - 1, 0))
        view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def selected_rows(view: QListView) -> list[int]:
    """List which rows are selected, in order."""
    ranges: Any = view.selectionModel().selection()  # a list, which its stub does not say
    return sorted(row for run in ranges for row in range(run.top(), run.bottom() + 1))
