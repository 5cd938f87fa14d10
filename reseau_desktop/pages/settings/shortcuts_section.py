"""Shortcuts: every command with its keys, as the menus have them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.pages.frame.keys_dialog import typed_keys
from reseau_desktop.pages.settings.section import Section, Setting
from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.rounded_card import RoundedCard
from reseau_desktop.widgets.row_delegate import RowDelegate, RowLook
from reseau_desktop.widgets.scaling import gap, sized
from reseau_desktop.widgets.theme import theme

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What a command does and its keys; a line without keys names a menu."""

    words: str
    keys: tuple[str, ...] = ()


class KeyLines(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[KeyLine, ...] = ()

    def show(self, lines: Sequence[KeyLine]) -> None:
        if tuple(lines) != self.lines:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join((line.words, *line.keys))
        return None


class _Painted(RowDelegate):
    row_px = 34
    divided = True
    radius = 0

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        px, line = theme().px, index.data(LINE)
        words = rect.adjusted(px(16), 0, -px(16), -1)
        right = words.right()
        for keys in reversed(line.keys):
            right -= pieces.key_cap_width(keys)
            pieces.key_cap(painter, right, words.center().y() - px(9), keys)
            right -= px(6)
        words.setRight(right)
        painting.text(painter, words, line.words, "body" if line.keys else "strong")

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        if look.selected or look.hovered:
            painter.fillRect(rect, theme().colour("accent-soft" if look.selected else "hover"))
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())


class ShortcutsSection(Section):
    """Read from the register of commands; nothing is told twice."""

    key = "shortcuts"
    restores = False

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.model = KeyLines(self)
        self._delegate = _Painted()
        self.list = RowList(self._delegate)
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.list.setModel(self.model)
        gap(self.column, 10)
        card = sized(RoundedCard(self.list), max_width=720)
        self.column.addWidget(card, 1)
        commands.changed.connect(self._changed)

    def context(self) -> str:
        return self.tr("every command of the menus has its keys here")

    def settings(self) -> Sequence[Setting]:
        return tuple(
            Setting(line.words, line.words, " ".join(line.keys)) for line in self._asked() if line.keys
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {line.words: lambda line=line: self._line(line) for line in self._asked() if line.keys}

    def _line(self, line: KeyLine) -> QWidget:
        self.refresh()
        if line in self.model.lines:
            self.list.select_row(self.model.lines.index(line))
        return self.list

    def refresh(self) -> None:
        self.model.show(self._asked())

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
            found = [item for item in self._commands.of(menu) if typed_keys(item.action.shortcuts())]
            if found:
                lines.append(KeyLine(title))
            for command in found:
                keys = [
                    key.toString(QKeySequence.SequenceFormat.NativeText)
                    for key in typed_keys(command.action.shortcuts())
                ]
                lines.append(KeyLine(command.name().replace("&&", "&"), tuple(dict.fromkeys(keys))))
        return lines

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(self.title())
