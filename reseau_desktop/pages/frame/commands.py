"""Everything that has a menu entry and keys, in one register: pages and app add to it, menus show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

Keys = str | QKeySequence | QKeySequence.StandardKey | Sequence[str | QKeySequence]
MENUS = ("file", "edit", "view", "contact", "help")


@dataclass(frozen=True, slots=True)
class Command:
    """One entry: where it stands, what it says (asked again in another language), its action.

    `name` is what it is called where all commands are listed, whatever it would do just now.
    """

    key: str
    menu: str
    section: int
    text: Callable[[], str]
    action: QAction
    name: Callable[[], str]


class Commands(QObject):
    """The register. `changed` when a menu has to be built again."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: dict[str, Command] = {}
        self._groups: dict[str, QActionGroup] = {}

    def add(
        self,
        key: str,
        menu: str,
        text: Callable[[], str],
        triggered: Callable[[], object],
        keys: Keys | None = None,
        *,
        section: int = 0,
        checkable: bool = False,
        group: str = "",
        role: QAction.MenuRole = QAction.MenuRole.NoRole,
        name: Callable[[], str] | None = None,
    ) -> QAction:
        """Add an entry to a menu (`file`, `edit`, `view`, `contact`, `help`), ordered by section, then as added.

        `text` is a function, so that another language needs nothing else: `lambda: self.tr("New contact")`.
        Of a `group`, one is checked at a time.
        """
        if menu not in MENUS:
            raise ValueError(f"no menu {menu}")
        action = QAction(self._window)
        action.setShortcuts(shortcuts(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setMenuRole(role)
        action.setCheckable(checkable or bool(group))
        if group:
            self._groups.setdefault(group, QActionGroup(self)).addAction(action)
        action.triggered.connect(lambda _checked=False: triggered())
        self._window.addAction(action)  # so that its keys work while no menu is open, and without a menu bar
        self._all[key] = Command(key, menu, section, text, action, name or text)
        action.setText(text())
        self.changed.emit()
        return action

    def remove(self, key: str) -> None:
        command = self._all.pop(key, None)
        if command is not None:
            self._window.removeAction(command.action)
            command.action.deleteLater()
            self.changed.emit()

    def action(self, key: str) -> QAction:
        return self._all[key].action

    def has(self, key: str) -> bool:
        return key in self._all

    def set_enabled(self, key: str, on: bool) -> None:
        self._all[key].action.setEnabled(on)

    def keys(self, key: str) -> str:
        """The keys of an entry as this platform writes them, for tooltips and key caps; empty: none."""
        command = self._all.get(key)
        if command is None:
            return ""
        return command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def of(self, menu: str) -> list[Command]:
        """The entries of a menu in order."""
        return sorted((c for c in self._all.values() if c.menu == menu), key=lambda command: command.section)

    def retranslate(self) -> None:
        for command in self._all.values():
            command.action.setText(command.text())


def shortcuts(keys: Keys | None) -> list[QKeySequence]:
    """Standard keys where the platform has its own, else the design's."""
    if keys is None:
        return []
    if isinstance(keys, QKeySequence.StandardKey):
        return QKeySequence.keyBindings(keys)
    if isinstance(keys, str | QKeySequence):
        return [QKeySequence(keys)]
    return [QKeySequence(one) for one in keys]
