"""Shortcuts: every command with its keys, as the menus have them, and other keys for whoever wants them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.pages.frame.keys_dialog import typed_keys
from reseau_desktop.pages.frame.place_keys import places
from reseau_desktop.pages.settings.section import Section, Setting
from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.rounded_card import RoundedCard
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook, Zone, paint_zone_button
from reseau_desktop.widgets.scaling import gap, sized
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.settings.key_choice import KeyChoice

CHANGE, SIDE = "change", 28


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What a command does and its keys. Keys without a command belong to a place; a line without keys names it, or a menu."""

    words: str
    keys: tuple[str, ...] = ()
    command: str = ""
    own: bool = False  # somebody chose these keys


class KeyLines(LineModel[KeyLine]):
    """Read out with their keys."""

    def show(self, lines: Sequence[KeyLine]) -> None:
        if lines != self.lines():
            super().show(lines)

    def title(self, line: KeyLine) -> str:
        return self.spoken(line)

    def spoken(self, line: KeyLine) -> str:
        return ", ".join((line.words, *line.keys))


class _Painted(RowDelegate):
    row_px = 34
    divided = True
    radius = 0
    change = ""  # what the pencil does, in words

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        px, line = theme().px, index.data(LINE)
        words = rect.adjusted(px(16), 0, -px(16), -1)
        right = words.right()
        for zone in self.zones(rect.toRect(), index):
            right = zone.rect.x() - px(6)
            if look.selected or look.hovered:
                paint_zone_button(painter, zone.rect, look, zone.key, icon="edit", flat=True)
        for keys in reversed(line.keys):
            right -= pieces.key_cap_width(keys)
            pieces.key_cap(painter, right, words.center().y() - px(9), keys)
            right -= px(6)
        words.setRight(right)
        painting.text(painter, words, line.words, "body" if line.keys or line.command else "strong")

    def zones(self, rect: QRect, index: Index) -> Sequence[Zone]:
        if not index.data(LINE).command:
            return ()
        px = theme().px
        left, middle = rect.right() - px(6) - px(SIDE), rect.y() + rect.height() // 2
        return (Zone(CHANGE, QRect(left, middle - px(14), px(SIDE), px(28)), self.change),)

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        if look.selected or look.hovered:
            painter.fillRect(rect, theme().colour("accent-soft" if look.selected else "hover"))
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())


class KeyList(RowList):
    """Enter, F2 or a double click chooses other keys; Delete takes them away."""

    def __init__(self, section: ShortcutsSection) -> None:
        self._painted = _Painted()
        super().__init__(self._painted)
        self._section = section
        self.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.opened.connect(lambda index: section.change(index.data(LINE).command))
        self.zone_clicked.connect(lambda index, _key: section.change(index.data(LINE).command))
        self.menu_requested.connect(section.open_menu)

    def say(self, change: str) -> None:
        self._painted.change = change

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
        if line is not None and event.key() == Qt.Key.Key_F2:
            self._section.change(line.command)
        elif line is not None and line.command and event.key() == Qt.Key.Key_Delete:
            self._section.take_away(line.command)
        else:
            super().keyPressEvent(event)


class ShortcutsSection(Section):
    """Read from the register of commands, and written to it; nothing is told twice."""

    key = "shortcuts"

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.model = KeyLines(self)
        self.list = KeyList(self)
        self.list.setModel(self.model)
        gap(self.column, 10)
        card = sized(RoundedCard(self.list), max_width=720)
        self.column.addWidget(card, 1)
        commands.changed.connect(self._changed)

    def context(self) -> str:
        return self.tr("Enter chooses other keys for a command; those inside a page stay as they are")

    def settings(self) -> Sequence[Setting]:
        return tuple(
            Setting(line.command, line.words, " ".join(line.keys)) for line in self._asked() if line.command
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {line.command: lambda line=line: self._line(line) for line in self._asked() if line.command}

    # -- other keys

    def change(self, command: str) -> KeyChoice | None:
        """Ask for the keys of a command."""
        if not command:
            return None
        from reseau_desktop.pages.settings.key_choice import KeyChoice

        asked = KeyChoice(self._commands, command, self.window())
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.open()
        return asked

    def take_away(self, command: str) -> None:
        """The command has no keys any more."""
        self._commands.choose(command, [])

    def restore(self) -> None:
        """The design's keys again, for everything."""
        self._commands.restore()

    def open_menu(self, index: QModelIndex, at: QPoint) -> None:
        line = index.data(LINE) if index.isValid() else None
        if line is None or not line.command:
            return
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change the keys…"), lambda: self.change(line.command)).setShortcut("F2")
        gone = menu.addAction(self.tr("No keys"), lambda: self.take_away(line.command))
        gone.setShortcut("Del")
        gone.setEnabled(bool(line.keys))
        back = menu.addAction(
            self.tr("As they were at first"), lambda: self._commands.choose(line.command, None)
        )
        back.setEnabled(line.own)
        menu.popup(at)

    def _line(self, line: KeyLine) -> QWidget:
        self.refresh()
        if line in self.model.lines():
            self.list.select_row(self.model.lines().index(line))
        return self.list

    def refresh(self) -> None:
        before = self.list.current_row()
        self.model.show(self._asked())
        if 0 <= before < len(self.model.lines()) and self.list.current_row() != before:
            self.list.select_row(before)
        self.restore_button.set_enabled(
            self._commands.has_own(), self.tr("All keys are as they were at first.")
        )

    def _asked(self) -> list[KeyLine]:
        titles = {
            "file": self.tr("File"),
            "edit": self.tr("Edit"),
            "view": self.tr("View"),
            "contact": self.tr("Contact"),
            "help": self.tr("Help"),
        }
        lines: list[KeyLine] = []
        for menu, title in titles.items():
            found = self._commands.of(menu)
            if found:
                lines.append(KeyLine(title))
            for command in found:
                keys = [
                    key.toString(QKeySequence.SequenceFormat.NativeText)
                    for key in typed_keys(command.action.shortcuts())
                ]
                words, own = command.name().replace("&&", "&"), self._commands.is_own(command.key)
                lines.append(KeyLine(words, tuple(dict.fromkeys(keys)), command.key, own))
        return lines + _of_places()

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(self.title())
        self.list.say(self.tr("Change the keys…"))


def _of_places() -> list[KeyLine]:
    """The keys inside pages, lists and fields, which nobody can change."""
    lines: list[KeyLine] = []
    for place in places():
        lines.append(KeyLine(place.title))
        lines.extend(KeyLine(one.words, one.keys) for one in place.lines)
    return lines
