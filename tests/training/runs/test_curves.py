"""Every row of the log is an event too; the curves are redrawn at each validation; neither package is needed."""

from __future__ import annotations

import json
import logging
import sys

import pytest
from PIL import Image as PillowImage

from training.runs.curves import Curves, draw, read_log

ROWS = [
    {"step": step, "loss": 2 / step, "faces_per_s": 200.0}
    | ({"accuracy": 0.9, "val_at_far_1e3": 0.5} if step % 2 == 0 else {})
    for step in range(1, 7)
]


def events_of(folder):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    read = EventAccumulator(str(folder))
    read.Reload()
    return {name: [(e.step, e.value) for e in read.Scalars(name)] for name in read.Tags()["scalars"]}


def test_every_row_is_in_the_log_and_an_event(tmp_path):
    with Curves(tmp_path, 0) as curves:
        for row in ROWS:
            curves.add(row)
    assert [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()] == ROWS
    events = events_of(tmp_path / "events")
    for name in ("loss", "faces_per_s", "accuracy", "val_at_far_1e3"):
        expected = [(row["step"], pytest.approx(row[name])) for row in ROWS if name in row]
        assert events[name] == expected


def test_a_resumed_run_goes_on_in_both(tmp_path):
    for start in (0, 3):
        with Curves(tmp_path, start) as curves:
            for row in ROWS[start : start + 3]:
                curves.add(row)
    assert read_log(tmp_path / "log.jsonl") == ROWS
    assert [step for step, _ in events_of(tmp_path / "events")["loss"]] == [1, 2, 3, 4, 5, 6]


def test_the_picture_is_drawn_at_each_validation(tmp_path):
    with Curves(tmp_path, 0) as curves:
        curves.add(ROWS[0])
        assert not (tmp_path / "curves.png").exists()
        curves.add(ROWS[1])
        first = (tmp_path / "curves.png").read_bytes()
        curves.add(ROWS[2])
        curves.add(ROWS[3])
    assert (tmp_path / "curves.png").read_bytes() != first
    with PillowImage.open(tmp_path / "curves.png") as picture:
        assert picture.format == "PNG" and min(picture.size) > 500
    assert "matplotlib.pyplot" not in sys.modules or not sys.modules["matplotlib.pyplot"].get_fignums()


def test_a_log_without_validation_can_be_drawn(tmp_path):
    draw([], tmp_path / "empty.png", "empty")
    draw(ROWS[:1], tmp_path / "one.png", "one")
    assert (tmp_path / "empty.png").exists() and (tmp_path / "one.png").exists()


def test_a_damaged_line_is_left_out(tmp_path, caplog):
    (tmp_path / "log.jsonl").write_text('{"step": 1, "loss": 1.0}\n{"step": 2, "lo')
    assert read_log(tmp_path / "log.jsonl") == [{"step": 1, "loss": 1.0}]
    assert "damaged" in caplog.text


def test_the_packages_may_be_missing(tmp_path, monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with caplog.at_level(logging.WARNING), Curves(tmp_path, 0) as curves:
        curves.add(ROWS[0])
        curves.add(ROWS[1])
    assert read_log(tmp_path / "log.jsonl") == ROWS[:2]
    assert [record.levelname for record in caplog.records] == ["WARNING"] * 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["log.jsonl"]
