"""onnxruntime reports nothing: it writes down no identifier of this computer, and opens no socket."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

USES = (
    "from engine.faces.centerface_model import load_session; load_session(1)",
    "from engine.networks.weights import describe, load_session; load_session(describe('nns2'), 1)",
)


@pytest.mark.parametrize("use", USES, ids=["detector", "network"])
def test_nothing_is_written_into_the_users_folders(use: str, tmp_path: Path) -> None:
    names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA", "TMPDIR")
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    environment |= dict.fromkeys(names, str(tmp_path))
    told = "import os; print(os.environ['ORT_DISABLE_TELEMETRY'])"
    code = f"{use}; {told}"
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout == "1\n"
    assert [path.name for path in tmp_path.rglob("*")] == []
