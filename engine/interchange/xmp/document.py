"""An XMP packet as elements that know where in the file they stand, so that one can be changed without touching others.

xml.etree writes a document anew, with prefixes of its own and without comments. Here the file's bytes stay as they are,
but for what is cut out or put in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element
from xml.parsers import expat

from engine.errors import KnownError
from engine.interchange.xmp.names import NAMESPACES, full
from engine.interchange.xmp.tree import ARRAYS
from engine.photos.xmp import parse_packet
from engine.sentences import sentence

_ENCODING = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)")
_TAG_END = re.compile(rb"[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")
_BOM = b"\xef\xbb\xbf"


class Node(Element):
    """An element and its place, in bytes: start, the end of its opening tag, the start of its closing one, end."""

    start: int
    open_end: int
    close: int
    end: int
    parent: Node | None
    scope: Mapping[str, str]

    @property
    def is_closed_at_once(self) -> bool:
        """Whether it is written as <this/>."""
        return self.close == self.end

    def nodes(self) -> Iterator[Node]:
        """List the elements directly inside."""
        for child in self:
            assert isinstance(child, Node)
            yield child


def read_document(packet: bytes) -> Node:
    """Parse a packet.

    Raises
    ------
    KnownError
        If it is no XMP, holds entities or a document type, or is written in anything but UTF-8.
    """
    declared = _ENCODING.match(packet.removeprefix(_BOM))
    if packet[:2] in (b"\xff\xfe", b"\xfe\xff") or (declared and declared[1].lower() not in (b"utf-8", b"us-ascii")):
        raise KnownError(sentence("It is not written in UTF-8, so it was left alone."))
    if parse_packet(packet) is None:  # which refuses what could hurt
        raise KnownError(sentence("It is no XMP that can be read, so it was left alone."))
    reader = _Reader(packet)
    try:
        root = reader.read()
    except expat.ExpatError as error:
        raise KnownError(sentence("It is no XMP that can be read, so it was left alone.")) from error
    if next(root.iter(full("rdf:RDF")), None) is None:
        raise KnownError(sentence("It is no XMP that can be read, so it was left alone."))
    return root


class _Reader:
    def __init__(self, packet: bytes) -> None:
        self._packet = packet
        self._open: list[Node] = []
        self._scopes: list[dict[str, str]] = [{"xml": "http://www.w3.org/XML/1998/namespace"}]
        self._declared: dict[str, str] = {}
        self._root: Node | None = None
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartNamespaceDeclHandler = self._declare
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def read(self) -> Node:
        self._parser.Parse(self._packet, True)
        assert self._root is not None
        return self._root

    def _declare(self, prefix: str | None, uri: str) -> None:
        self._declared[prefix or ""] = uri

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        node = Node(_full(name), {_full(key): value for key, value in attributes.items()})
        node.start = self._parser.CurrentByteIndex
        tag = _TAG_END.match(self._packet, node.start)
        assert tag is not None
        node.open_end = node.close = node.end = tag.end()
        self._scopes.append(self._scopes[-1] | self._declared if self._declared else self._scopes[-1])
        node.scope, self._declared = self._scopes[-1], {}
        node.parent = self._open[-1] if self._open else None
        if node.parent is None:
            self._root = node
        else:
            node.parent.append(node)
        self._open.append(node)

    def _end(self, _name: str) -> None:
        node = self._open.pop()
        self._scopes.pop()
        if self._packet[node.open_end - 2 : node.open_end] != b"/>":
            node.close = self._parser.CurrentByteIndex
            node.end = self._packet.index(b">", node.close) + 1

    def _text(self, text: str) -> None:
        if self._open and not len(self._open[-1]):
            self._open[-1].text = (self._open[-1].text or "") + text


def _full(name: str) -> str:
    uri, _, local = name.rpartition(" ")
    return f"{{{uri}}}{local}" if uri else local


def descriptions(root: Node) -> Iterator[Node]:
    """List the rdf:Description elements that hold the packet's properties."""
    for rdf in root.iter(full("rdf:RDF")):
        assert isinstance(rdf, Node)
        yield from rdf.nodes()


def find_property(root: Node, name: str) -> Node | None:
    """Return the element of a property, such as "MP:RegionInfo"; None where there is none."""
    return next((node for node in root.iter(full(name)) if _is_property(node)), None)  # type: ignore[return-value]


def _is_property(node: Element) -> bool:
    assert isinstance(node, Node)
    above = node.parent.parent if node.parent is not None else None
    return above is not None and above.tag == full("rdf:RDF")


def find_field(structure: Node, name: str) -> Node | None:
    """Return the element of a structure's field, whichever way the structure is written."""
    inside = list(structure.nodes())
    if len(inside) == 1 and inside[0].tag == full("rdf:Description"):
        inside = list(inside[0].nodes())
    return next((node for node in inside if node.tag == full(name)), None)


def find_array(value: Node | None) -> Node | None:
    """Return the rdf:Bag, rdf:Seq or rdf:Alt of a property or field; None where there is none."""
    return None if value is None else next((node for node in value.nodes() if node.tag in ARRAYS), None)


def without(packet: bytes, nodes: Iterable[Node]) -> bytes:
    """Return a packet without some elements, and without the space before each of them."""
    for node in sorted(nodes, key=lambda node: node.start, reverse=True):
        packet = packet[: len(packet[: node.start].rstrip())] + packet[node.end :]
    return packet


def with_inside(packet: bytes, node: Node, content: str) -> bytes:
    """Return a packet with something more at the end of an element; each line of it gets the element's indentation."""
    indent = _indent(packet, node)
    lines = "".join(f"\n{indent} {line}" for line in content.split("\n")).encode()
    if node.is_closed_at_once:
        head = packet[: node.open_end - 2].rstrip()
        name = re.match(rb"<([^\s/>]+)", packet[node.start : node.open_end])
        assert name is not None
        return head + b">" + lines + f"\n{indent}".encode() + b"</" + name[1] + b">" + packet[node.end :]
    end = node.open_end + len(packet[node.open_end : node.close].rstrip())
    return packet[:end] + lines + packet[end:]  # so that `without` restores it to the byte


def _indent(packet: bytes, node: Node) -> str:
    line = packet[packet.rfind(b"\n", 0, node.start) + 1 : node.start]
    return line.decode() if not line.strip(b" \t") else ""


def declarations(node: Node | None, prefixes: Iterable[str]) -> str:
    """Return the xmlns attributes that content inside an element needs, each with a space before it."""
    scope = {} if node is None else node.scope
    return "".join(f' xmlns:{p}="{NAMESPACES[p]}"' for p in prefixes if scope.get(p) != NAMESPACES[p])
