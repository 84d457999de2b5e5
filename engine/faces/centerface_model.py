"""The network of CenterFace: a file in resources/weights, which must be the one that Kith knows.

Another file in its place would find no faces, or others, and nobody would notice.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import Any

from engine.errors import KnownError
from resources import path as resource_path

logger = logging.getLogger(__name__)

SHA256 = "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc"
"""Of centerface.onnx as its authors published it; part of the detector's signature."""
REPAIR = "Please install Kith again."


def load_session(n_threads: int) -> Any:
    """Make an onnxruntime session of the network that comes with Kith."""
    return open_session(read_model(), n_threads)


def read_model(file: Path | None = None, sha256: str = SHA256) -> bytes:
    """Read the network, and verify that it is the one that Kith knows.

    Parameters
    ----------
    file : Path or None
        None for the bundled one.
    sha256 : str
        Hexadecimal, of its bytes.

    Raises
    ------
    KnownError
        If it is not there, or is another file.
    """
    try:
        content = (file or resource_path("weights", "centerface.onnx")).read_bytes()
    except OSError as error:
        raise KnownError(f"The face detector is missing. {REPAIR}") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise KnownError(f"The face detector's file is damaged, or is not the one that Kith knows. {REPAIR}")
    return content


def open_session(content: bytes, n_threads: int) -> Any:
    """Make an onnxruntime session of a network, its input freed from the fixed size that the file gives it.

    Raises
    ------
    KnownError
        If the file is damaged.
    """
    import onnx  # both imports are slow, and only scans need them

    from engine.onnx_runtime import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = n_threads
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # patterns are kept per input shape, and photos have many
    options.log_severity_level = 3
    onnxruntime.set_default_logger_severity(3)
    available = onnxruntime.get_available_providers()
    wanted = ("CUDAExecutionProvider", "CoreMLExecutionProvider", "CPUExecutionProvider")
    try:
        model = onnx.load_model_from_string(content)
        for value in [model.graph.input[0], *model.graph.output]:
            for axis in (0, 2, 3):  # the file says 10x3x32x32
                value.type.tensor_type.shape.dim[axis].dim_param = f"{value.name}_{axis}"
        session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=[name for name in wanted if name in available]
        )
    except Exception as error:  # protobuf and onnxruntime share no narrower base class
        raise KnownError(f"The face detector's file is damaged. {REPAIR}") from error
    logger.info("the face detector runs on %s", session.get_providers()[0])
    return session
