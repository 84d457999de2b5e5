"""The one place where onnxruntime is imported, after it has been told to report nothing to anybody.

From some version on (1.31 is one), merely importing it on Linux writes an identifier of this computer into the user's
cache folder and sends events to Microsoft, unless this variable is set when it is loaded.
"""

from __future__ import annotations

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # processes that this one starts inherit it

import onnxruntime

onnxruntime.disable_telemetry_events()  # what older versions, and Windows, go by

__all__ = ["onnxruntime"]
