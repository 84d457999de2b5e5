"""Somebody who sees nothing: what Kith says of itself over AT-SPI, the accessibility bus of Linux desktops, and does.

Nothing here imports Qt, and Kith runs as a process of its own: whatever is heard came over the bus. The interfaces are
those of https://gitlab.gnome.org/GNOME/at-spi2-core, `xml/`.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACTIVE, FOCUSABLE, SHOWING = 1, 11, 25
"""Bits of AtspiStateType."""

_ROOT = "/org/a11y/atspi/accessible/root"
_SYMBOL = 3  # of AtspiKeySynthType: a press and a release
_MOST_WAIT_S = 60.0


class GoneError(Exception):
    """What was heard of is not there any more."""


@dataclass(frozen=True)
class Heard:
    """Something on the bus: a control, an item, a text.

    Attributes
    ----------
    reader : ScreenReader
    owner, path : str
        Its address.
    """

    reader: ScreenReader
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> str:
        return str(self._call("Accessible", "GetRoleName"))

    @property
    def children(self) -> list[Heard]:
        return [Heard(self.reader, owner, path) for owner, path in self._call("Accessible", "GetChildren")]

    @property
    def parent(self) -> Heard:
        owner, path = self._property("Accessible", "Parent")
        return Heard(self.reader, owner, path)

    @property
    def actions(self) -> list[str]:
        """Names of what it can be told to do."""
        return [str(name) for name, _, _ in self._call("Action", "GetActions")]

    def has(self, state: int) -> bool:
        """Whether a state of AtspiStateType holds."""
        low, high = self._call("Accessible", "GetState")
        return bool((low | high << 32) >> state & 1)

    def act(self, name: str = "") -> None:
        """Do an action, the first without a name."""
        self._call("Action", "DoAction", "i", (self.actions.index(name) if name else 0,))

    def focus(self) -> None:
        """Take the keyboard there."""
        self._call("Component", "GrabFocus")

    def write(self, text: str) -> None:
        """Replace an entry's text."""
        assert self._call("EditableText", "SetTextContents", "s", (text,))

    def within(self) -> Iterator[Heard]:
        """Walk over itself and all that is in it and shown; what goes meanwhile is passed over."""
        try:
            if not self.has(SHOWING):
                return
            yield self
            for child in self.children:
                yield from child.within()
        except GoneError:
            return

    def _property(self, interface: str, name: str) -> Any:
        return self.reader.ask(Properties(self._address(interface)).get(name))[1]

    def _call(self, interface: str, method: str, signature: str = "", values: tuple[Any, ...] = ()) -> Any:
        return self.reader.ask(new_method_call(self._address(interface), method, signature or None, values))

    def _address(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, f"org.a11y.atspi.{interface}")


class ScreenReader:
    """Hears what is on the bus, and presses keys.

    Parameters
    ----------
    bus : str
        Address of the accessibility bus.
    """

    def __init__(self, bus: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(bus)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged")
        self.ask(message_bus.AddMatch(rule))
        self._moves: deque[Any] = deque()
        self._filter = self._bus.filter(rule, queue=self._moves)
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self.ask(new_method_call(registry, "RegisterEvent", "sass", ("object:state-changed", [], "")))
        self._focus: Heard | None = None

    def ask(self, message: Any) -> Any:
        """Return what is answered; GoneError if nobody is there to answer."""
        reply = self._bus.send_and_get_reply(message, timeout=_MOST_WAIT_S)
        if reply.header.message_type is MessageType.error:
            raise GoneError(*reply.body)
        return reply.body[0] if len(reply.body) == 1 else reply.body

    @property
    def focus(self) -> Heard | None:
        """What was said last to have the keyboard: all that a screen reader follows."""
        self.program()  # its answer comes after whatever was said before
        while self._moves:
            moved = self._moves.popleft()
            state, is_so = moved.body[:2]
            if state == "focused" and is_so:
                self._focus = Heard(
                    self, moved.header.fields[HeaderFields.sender], moved.header.fields[HeaderFields.path]
                )
        return self._focus

    def program(self) -> Heard:
        """Wait for Kith."""
        desktop = Heard(self, "org.a11y.atspi.Registry", _ROOT)
        return self.until(lambda: next((one for one in desktop.children if one.name.lower() == "kith"), None))

    def find(self, role: str, name: str, start: bool = False) -> Heard:
        """Wait for something by its role and its name, or how its name starts."""
        return self.until(lambda: self.heard(role, name, start), f"{role} {name!r}")

    def heard(self, role: str, name: str, start: bool = False) -> Heard | None:
        """Return something that is shown now by its role and name."""
        for one in self.everything():
            try:
                if one.role == role and (one.name.startswith(name) if start else one.name == name):
                    return one
            except GoneError:
                continue
        return None

    def everything(self) -> Iterator[Heard]:
        """Walk over what can be heard now: what pops up around the keyboard first, then the window."""
        program = self.program()
        if (top := self.focus) is not None:
            try:
                while (parent := top.parent) != program:
                    top = parent
                if top.role != "frame":
                    yield from top.within()
            except GoneError:
                pass
        yield from program.within()

    def until(self, look: Callable[[], Any], what: str = "") -> Any:
        """Wait until something is so, and return it."""
        deadline = time.monotonic() + _MOST_WAIT_S
        while True:
            try:
                if found := look():
                    return found
            except GoneError:
                pass
            assert time.monotonic() < deadline, f"never heard of {what}" if what else "it never came to be"
            time.sleep(0.05)  # another process answers: no event of ours tells

    def go_to(self, role: str, name: str, key: int) -> None:
        """Press a key until something has the keyboard."""
        for _ in range(20):
            focus = self.until(lambda: self.focus)
            if (focus.role, focus.name) == (role, name):
                return
            self.press(key)
            self.until(lambda before=focus: self.focus != before, f"anything after {focus.role} {focus.name!r}")
        raise AssertionError(f"never came to {role} {name!r}")

    def press(self, key: int) -> None:
        """Press a key, an X11 keysym, as the desktop's on-screen keyboard does."""
        registry = DBusAddress(
            "/org/a11y/atspi/registry/deviceeventcontroller",
            "org.a11y.atspi.Registry",
            "org.a11y.atspi.DeviceEventController",
        )
        self.ask(new_method_call(registry, "GenerateKeyboardEvent", "isu", (key, "", _SYMBOL)))

    def close(self) -> None:
        self._bus.close()
