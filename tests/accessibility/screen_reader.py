"""Somebody who sees nothing: what Kith says of itself over AT-SPI, the accessibility bus of Linux desktops, and does.

Nothing here imports Qt, and Kith runs as a process of its own: whatever is heard came over the bus. The interfaces are
those of https://gitlab.gnome.org/GNOME/at-spi2-core, `xml/`.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACTIVE, FOCUSABLE, SHOWING = 1, 11, 25
"""Bits of AtspiStateType."""

_ROOT = "/org/a11y/atspi/accessible/root"
_SYMBOL = 3  # of AtspiKeySynthType: a press and a release
_MOST_WAIT_S = 120.0


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
        return _is(state, self._call("Accessible", "GetState"))

    def act(self, name: str = "") -> None:
        """Do an action, the first without a name."""
        self._call("Action", "DoAction", "i", (self.actions.index(name) if name else 0,))

    def focus(self) -> None:
        """Take the keyboard there."""
        self._call("Component", "GrabFocus")

    def write(self, text: str) -> None:
        """Replace an entry's text."""
        assert self._call("EditableText", "SetTextContents", "s", (text,))

    def within(self) -> Iterator[Told]:
        """Walk over itself and all that is in it and shown; what goes meanwhile is passed over."""
        told: dict[Heard, tuple[Told, list[Heard]]] = {}
        level = [self]
        while level:  # of which all are asked together: to wait for each answer takes a busy machine minutes
            answers = self.reader.ask_all([question for one in level for question in one._questions()])
            above, level = level, []
            for one, answer in zip(above, zip(*[iter(answers)] * 4, strict=True), strict=True):
                if None not in answer and _is(SHOWING, answer[0]):
                    states, role, (_, name), children = answer
                    told[one] = Told(one, states, role, name), [Heard(self.reader, *child) for child in children]
                    level += told[one][1]
        waiting = [self]
        while waiting:
            if (one := waiting.pop()) in told:
                yield told[one][0]
                waiting += reversed(told[one][1])

    def _questions(self) -> list[Any]:
        address = self._address("Accessible")
        states, role, children = (new_method_call(address, f"Get{what}") for what in ("State", "RoleName", "Children"))
        return [states, role, Properties(address).get("Name"), children]

    def _property(self, interface: str, name: str) -> Any:
        return self.reader.ask(Properties(self._address(interface)).get(name))[1]

    def _call(self, interface: str, method: str, signature: str = "", values: tuple[Any, ...] = ()) -> Any:
        return self.reader.ask(new_method_call(self._address(interface), method, signature or None, values))

    def _address(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, f"org.a11y.atspi.{interface}")


@dataclass(frozen=True)
class Told:
    """What something said of itself when it was asked with others."""

    heard: Heard
    states: Sequence[int]
    role: str
    name: str

    def has(self, state: int) -> bool:
        """Whether a state of AtspiStateType held."""
        return _is(state, self.states)


def _is(state: int, states: Sequence[int]) -> bool:
    low, high = states
    return bool((low | high << 32) >> state & 1)


class ScreenReader:
    """Hears what is on the bus, and presses keys.

    Parameters
    ----------
    bus : str
        Address of the accessibility bus.
    """

    def __init__(self, bus: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(bus)
        self._rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged")
        self._moves: deque[Any] = deque()
        self.ask(message_bus.AddMatch(self._rule))
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self.ask(new_method_call(registry, "RegisterEvent", "sass", ("object:state-changed", [], "")))
        self._focus: Heard | None = None

    def ask(self, message: Any) -> Any:
        """Return what is answered; GoneError if nobody is there to answer."""
        (answer,) = self.ask_all([message])
        if answer is None:
            raise GoneError
        return answer

    def ask_all(self, messages: Sequence[Any]) -> list[Any]:
        """Return what is answered to messages that are sent together; None where nobody is there to answer."""
        numbers = {next(self._bus.outgoing_serial): number for number in range(len(messages))}
        for serial, number in numbers.items():
            self._bus.send(messages[number], serial=serial)
        answers: list[Any] = [None] * len(messages)
        while numbers:
            reply = self._bus.receive(timeout=_MOST_WAIT_S)
            number = numbers.pop(reply.header.fields.get(HeaderFields.reply_serial, -1), None)
            if number is None:
                self._moves += [reply] if self._rule.matches(reply) else []
            elif reply.header.message_type is not MessageType.error:
                answers[number] = reply.body[0] if len(reply.body) == 1 else reply.body
        return answers

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
            if one.role == role and (one.name.startswith(name) if start else one.name == name):
                return one.heard
        return None

    def everything(self) -> Iterator[Told]:
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
