"""Write ONNX models, and free the sizes of one's inputs and outputs, without the package onnx, which has 31 MB.

An ONNX file is a protobuf message: fields, each a number and a kind, then an integer of seven bits a byte, or a length
and so many bytes, which may be a message themselves. The fields' numbers are those of onnx.proto, which never change.
Only what Kith's networks consist of can be written.

Source: protobuf's "Encoding", https://protobuf.dev/programming-guides/encoding, and onnx/onnx.proto.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FLOAT, UINT8, INT8, INT32, INT64 = 1, 2, 3, 6, 7
"""Types of elements, as TensorProto.DataType numbers them."""
_TYPE_OF = {"float32": FLOAT, "uint8": UINT8, "int8": INT8, "int32": INT32, "int64": INT64}
_VARINT, _BYTES = 0, 2  # kinds of fields
Message = list[bytes | memoryview]
"""The pieces that a message consists of, in order; joined only once, since weights are large."""
_GRAPH, _INPUT, _OUTPUT = 7, 11, 12  # the first in ModelProto, the others in GraphProto


def tensor(name: str, array: NDArray[np.generic]) -> Message:
    """Write a constant of float32, uint8, int8, int32 or int64: a TensorProto."""
    little_endian = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    shape = [_field(1, size) for size in array.shape]
    content = little_endian.reshape(-1).data.cast("B")
    return _joined(*shape, _field(2, _TYPE_OF[array.dtype.name]), _field(8, name), _field(9, [content]))


def node(kind: str, inputs: Sequence[str], outputs: Sequence[str], **attributes: int | Sequence[int]) -> Message:
    """Write an operation: a NodeProto."""
    ends = [_field(1, name) for name in inputs] + [_field(2, name) for name in outputs]
    return _joined(*ends, _field(4, kind), *(_field(5, _attribute(*item)) for item in sorted(attributes.items())))


def value(name: str, element_type: int, shape: Sequence[int | str]) -> Message:
    """Write the name and type of an input or output, a ValueInfoProto; a size that may vary is a word in the shape."""
    sizes = [_field(1, _field(2 if isinstance(size, str) else 1, size)) for size in shape]
    tensor_type = _field(1, element_type) + _field(2, _joined(*sizes))
    return _field(1, name) + _field(2, _field(1, tensor_type))


def graph(
    name: str,
    nodes: Sequence[Message],
    constants: Sequence[Message],
    inputs: Sequence[Message],
    outputs: Sequence[Message],
) -> Message:
    """Write a graph of what the functions above return: a GraphProto."""
    lists = ((1, nodes), (2, [name]), (5, constants), (_INPUT, inputs), (_OUTPUT, outputs))
    return _joined(*(_field(number, part) for number, parts in lists for part in parts))


def model(graph: Message, *, ir_version: int, opset: int) -> bytes:
    """Write a model, a ModelProto, in a version of the format and of the set of operations."""
    return b"".join(_field(1, ir_version) + _field(_GRAPH, graph) + _field(8, _field(1, "") + _field(2, opset)))


def with_free_sizes(content: bytes, axes: Sequence[int]) -> bytes:
    """Return a model whose first input and whose outputs may have any size along some axes.

    Its other inputs are taken out of the list: constants that a caller might replace, which keeps a runtime from laying
    them out for the processor beforehand.

    Parameters
    ----------
    content : bytes
        A model. Its other inputs are constants that have a value.
    axes : sequence of int

    Raises
    ------
    ValueError
        If it is no such model.
    """
    parts: list[Message] = [
        _field(_GRAPH, _free_graph(part.content, axes)) if part.number == _GRAPH else [part.whole]
        for part in _fields(memoryview(content))
    ]
    return b"".join(_joined(*parts))


def _free_graph(content: memoryview, axes: Sequence[int]) -> Message:
    parts: list[Message] = []
    seen = set()
    for part in _fields(content):
        is_first = part.number not in seen
        seen.add(part.number)
        if part.number == _INPUT and not is_first:
            continue
        is_free = part.number in (_INPUT, _OUTPUT)
        parts.append(_field(part.number, _free_value(part.content, axes)) if is_free else [part.whole])
    return _joined(*parts)


def _free_value(content: memoryview, axes: Sequence[int]) -> Message:
    name = bytes(_first(content, 1)).decode()
    tensor_type = _first(_first(content, 2), 1)
    shape = [
        f"{name}_{axis}" if axis in axes else _integer(_first(size.content, 1), 0)[0]
        for axis, size in enumerate(_fields(_first(tensor_type, 2)))
    ]
    return value(name, _integer(_first(tensor_type, 1), 0)[0], shape)


def _attribute(name: str, setting: int | Sequence[int]) -> Message:
    """Write an AttributeProto; its field 20 says which kind it is."""
    if isinstance(setting, int):
        return _field(1, name) + _field(3, setting) + _field(20, 2)
    return _joined(_field(1, name), *(_field(8, each) for each in setting), _field(20, 7))


def _joined(*messages: Sequence[bytes | memoryview]) -> Message:
    return [piece for message in messages for piece in message]


def _field(number: int, content: int | str | Message) -> Message:
    if isinstance(content, int):
        return [_varint(number << 3 | _VARINT) + _varint(content)]
    if isinstance(content, str):
        content = [content.encode()]
    return [_varint(number << 3 | _BYTES) + _varint(sum(len(piece) for piece in content)), *content]


def _varint(number: int) -> bytes:
    """Write an integer that is not negative, its lowest seven bits first."""
    written = bytearray()
    while number > 0x7F:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    written.append(number)
    return bytes(written)


class _Field(NamedTuple):
    """A field that was read; that of an integer has the integer's bytes as its content."""

    number: int
    content: memoryview
    whole: memoryview


def _fields(message: memoryview) -> Iterator[_Field]:
    place = 0
    while place < len(message):
        tag, start = _integer(message, place)
        match tag & 7:
            case 0:
                end = _integer(message, start)[1]
            case 1:
                end = start + 8
            case 2:
                length, start = _integer(message, start)
                end = start + length
            case 5:
                end = start + 4
            case kind:
                raise ValueError(f"no field is of kind {kind}")
        if end > len(message):
            raise ValueError("it is cut off")
        yield _Field(tag >> 3, message[start:end], message[place:end])
        place = end


def _first(message: memoryview, number: int) -> memoryview:
    """Return the content of the first field of a number."""
    for field in _fields(message):
        if field.number == number:
            return field.content
    raise ValueError(f"it lacks field {number}")


def _integer(message: memoryview, place: int) -> tuple[int, int]:
    """Read a varint; return it and where it ends."""
    number = shift = 0
    while True:
        if place >= len(message) or shift > 63:
            raise ValueError("it is cut off")
        byte = message[place]
        number |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return number, place
