"""Everything that has a menu entry and keys, in one register: pages and app add to it, menus show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.widgets.own_keys import own_keys

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState

Keys = str | QKeySequence | QKeySequence.StandardKey | Sequence[str | QKeySequence]
KEPT = "keys/"  # in the ini file, before the name of the entry
Portable = QKeySequence.SequenceFormat.PortableText
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
    designed: tuple[QKeySequence, ...] = ()  # its keys as long as nobody chose others


class Commands(QObject):
    """The register. `changed` when a menu has to be built again.

    Keys that people chose themselves are kept in the ini file of the screen, as text that every platform reads.
    """

    changed = Signal()

    def __init__(self, window: QWidget, screen: ScreenState | None = None) -> None:
        super().__init__(window)
        self._window, self._screen = window, screen
        self._chosen = {} if screen is None else _kept(screen)
        own_keys().clear()
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
        designed = tuple(shortcuts(keys))
        action.setShortcuts(self._keys_of(key, designed))
        if self._chosen:
            own_keys().put(designed, action.shortcuts())
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setMenuRole(role)
        action.setCheckable(checkable or bool(group))
        if group:
            self._groups.setdefault(group, QActionGroup(self)).addAction(action)
        action.triggered.connect(lambda _checked=False: triggered())
        self._window.addAction(action)  # so that its keys work while no menu is open, and without a menu bar
        self._all[key] = Command(key, menu, section, text, action, name or text, designed)
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

    # -- keys of one's own

    def choose(self, key: str, keys: Sequence[QKeySequence] | None) -> None:
        """Give an entry other keys, or none; None: the design's. Whoever had them has them no more."""
        command = self._all[key]
        wanted = list(command.designed if keys is None else keys)
        for other in self._all.values():
            if other.key != key and any(one in wanted for one in other.action.shortcuts()):
                left = [one for one in other.action.shortcuts() if one not in wanted]
                self._set(other, left)
        self._set(command, wanted)
        self._tell()

    def restore(self) -> None:
        """Every entry has the design's keys again."""
        for command in self._all.values():
            self._set(command, list(command.designed))
        self._tell()

    def is_own(self, key: str) -> bool:
        """Whether somebody chose its keys."""
        return key in self._chosen

    def has_own(self) -> bool:
        return bool(self._chosen)

    def user(self, keys: QKeySequence, besides: str = "") -> Command | None:
        """Which entry these keys call."""
        return next(
            (c for c in self._all.values() if c.key != besides and keys in c.action.shortcuts()), None
        )

    def command(self, key: str) -> Command:
        return self._all[key]

    def _keys_of(self, key: str, designed: Sequence[QKeySequence]) -> list[QKeySequence]:
        """Those that were chosen; else the design's, without what was given to another entry."""
        if key in self._chosen:
            return self._chosen[key]
        given = [one for keys in self._chosen.values() for one in keys]
        return [one for one in designed if one not in given]

    def _set(self, command: Command, keys: list[QKeySequence]) -> None:
        if keys == list(command.designed):
            self._chosen.pop(command.key, None)
        else:
            self._chosen[command.key] = keys
        command.action.setShortcuts(keys)
        own_keys().put(command.designed, keys)
        if self._screen is not None:
            own = command.key in self._chosen
            self._screen.set(KEPT + command.key, QKeySequence.listToString(keys, Portable) if own else None)

    def _tell(self) -> None:
        """Everything that names keys says itself again, as in another language."""
        self.changed.emit()
        for window in QApplication.topLevelWidgets():
            QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))

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


def _kept(screen: ScreenState) -> dict[str, list[QKeySequence]]:
    """Who chose keys, and which; an empty text means none at all."""
    return {
        key.removeprefix(KEPT): [
            one for one in QKeySequence.listFromString(screen.text(key), Portable) if one.count()
        ]
        for key in screen.under(KEPT)
    }
