"""The network of CenterFace: a file in resources/weights, which must be the one that Kith knows.

Another file in its place would find no faces, or others, and nobody would notice.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import Any

from engine.errors import KnownError
from engine.onnx_format import with_free_sizes
from engine.sentences import Phrase, sentence
from resources import path as resource_path

logger = logging.getLogger(__name__)

SHA256 = "4301e0039cb767bdc0f23cd85e6aa7658bb971388a775361395567eb55ca9c5e"
"""Of centerface.onnx: the published network narrowed to half of its work (`training/detection/narrow.py`)."""
PUBLISHED_SHA256 = "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc"
"""Of the file that its authors published, with which photos were searched before."""
REPAIR = Phrase("Please install Kith again.")


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
    file = file or resource_path("weights", "centerface.onnx")
    named = {"file": file.name, "repair": REPAIR()}
    try:
        content = file.read_bytes()
    except OSError as error:
        raise KnownError(sentence("A file by which Kith finds faces is missing: {file}. {repair}", **named)) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise KnownError(
            sentence(
                "A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}",
                **named,
            )
        )
    return content


def open_session(content: bytes, n_threads: int) -> Any:
    """Make an onnxruntime session of a network, its input freed from the fixed size that the file gives it.

    The file lists its weights among the inputs, where a caller might replace them. As constants they can be laid out
    for the processor beforehand, which makes the network about twice as fast.

    Raises
    ------
    KnownError
        If the file is damaged.
    """
    from engine.onnx_runtime import onnxruntime  # a slow import, and only scans need it

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = n_threads
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # patterns are kept per input shape, and photos have many
    options.log_severity_level = 3
    onnxruntime.set_default_logger_severity(3)
    available = onnxruntime.get_available_providers()
    wanted = ("CUDAExecutionProvider", "CoreMLExecutionProvider", "CPUExecutionProvider")
    try:
        free = with_free_sizes(content, axes=(0, 2, 3))  # the file says 10x3x32x32
        session = onnxruntime.InferenceSession(free, options, providers=[name for name in wanted if name in available])
    except Exception as error:  # onnxruntime's share no narrower base class
        raise KnownError(sentence("The face detector's file is damaged. {repair}", repair=REPAIR())) from error
    logger.info("the face detector runs on %s", session.get_providers()[0])
    return session
