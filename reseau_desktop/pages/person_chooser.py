"""Choosing people by two letters of a name: chosen ones as chips, those found in a list under the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.search import Found
from reseau_desktop.network.names import initials
from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Avatar
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme

Search = Callable[[str, int], Sequence[Found]]
SHOWN, ASKED = 5, 30  # rows visible; rows asked for


class PersonChip(QWidget):
    """Somebody chosen, with the cross that takes them out."""

    removed = Signal(int)

    def __init__(self, contact: int, name: str, remove: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contact = contact
        row = hbox(self, margins=(4, 0, 2, 0), spacing=6)
        row.addWidget(Avatar(contact, initials(name), 20))
        row.addWidget(Text(name, "medium"))
        self.cross = IconButton("x", remove)
        self.cross.clicked.connect(lambda: self.removed.emit(contact))
        row.addWidget(self.cross)
        sized(self, height=30)

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), self.height() / 2, "sunk", "hair2")


class _People(LineModel[Found]):
    def spoken(self, line: Found) -> str:
        return f"{line.name}, {line.organisation}" if line.organisation else line.name


class _PersonRows(RowDelegate):
    row_px = 40
    radius = 6

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        found = index.data(LINE)
        if not isinstance(found, Found):
            return
        px = theme().px
        left = rect.x() + px(8)
        top = rect.y() + (rect.height() - px(24)) / 2
        left += pieces.avatar(painter, left, top, 24, found.id, initials(found.name)) + px(10)
        right = rect.right() - px(10)
        room = right - left
        wide = painting.text(
            painter, QRectF(left, rect.y(), room * 0.62, rect.height()), found.name, "medium", "text"
        )
        left += wide + px(10)
        painting.text(
            painter,
            QRectF(left, rect.y(), max(0.0, right - left), rect.height()),
            found.organisation,
            "small",
            "text2",
        )


class _Entry(Field):
    """The field: arrows move in the list below, Backspace in an empty field takes the last person out."""

    moved = Signal(int)
    taken = Signal()
    emptied = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.taken.emit()
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class PersonChooser(QWidget):
    """One person or several. `confirmed` is Enter in the empty field once somebody is chosen."""

    changed = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search: Search | None = None
        self._chosen: dict[int, str] = {}
        self._chips: list[PersonChip] = []
        self._single = False
        self._flow = FlowLayout(self, gap=6, last_grows=True)
        self.field = sized(_Entry("", icon="search"), min_width=180)
        self._flow.addWidget(self.field)
        self._popup: Card | None = None
        self._model = _People(self)
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self._look)
        self.field.textChanged.connect(lambda text: self._hide() if not text else None)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.emptied.connect(self._drop_last)
        self.field.installEventFilter(self)
        self.retranslate()

    def set_search(self, search: Search, *, single: bool = False) -> None:
        """How to find people by what was typed; `single`: choosing another replaces the first."""
        self._search, self._single = search, single

    def ids(self) -> list[int]:
        """Who is chosen, in the order of choosing."""
        return list(self._chosen)

    def names(self) -> list[str]:
        return list(self._chosen.values())

    def choose(self, contact: int, name: str) -> None:
        """Take somebody in, as if they had been picked."""
        if self._single:
            self._chosen.clear()
        self._chosen[contact] = name
        self._show_chosen()

    def retranslate(self) -> None:
        self.field.set_placeholder(self.tr("Two letters of a name"))
        self._show_chosen(tell=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._hide()
        return False

    # -- what is found

    def _look(self, text: str) -> None:
        if self._search is None or not text.strip():
            self._hide()
            return
        found = [item for item in self._search(text, ASKED) if item.id not in self._chosen]
        self._model.show(found)
        if not found:
            self._hide()
            return
        popup, rows = self._made_popup()
        rows.select_row(0)
        self._place_popup(len(found))
        popup.show()
        popup.raise_()

    def _made_popup(self) -> tuple[Card, RowList]:
        if self._popup is None or self._popup.parent() is not self.window():
            self._popup = Card(self.window(), line="hair2", radius=8)
            column = vbox(self._popup, margins=4)
            rows = RowList(_PersonRows(), self.tr("People found"))
            rows.setModel(self._model)
            rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            rows.clicked.connect(lambda index: self._pick(index.row()))
            column.addWidget(rows)
            self._popup.setFocusProxy(self.field)
        rows = self._popup.findChild(RowList)
        assert rows is not None
        return self._popup, rows

    def _place_popup(self, count: int) -> None:
        assert self._popup is not None
        px = theme().px
        top = self.field.mapTo(self.window(), QPoint(0, self.field.height() + px(4)))
        height = min(count, SHOWN) * px(40) + px(8) + 2
        room = self.window().height() - top.y() - px(8)
        self._popup.setGeometry(QRect(top.x(), top.y(), self.field.width(), min(height, max(room, px(48)))))

    def _hide(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _rows(self) -> RowList | None:
        if self._popup is None or not self._popup.isVisible():
            return None
        return self._popup.findChild(RowList)

    def _move(self, step: int) -> None:
        rows = self._rows()
        if rows is not None:
            rows.select_row(max(0, min(len(self._model.lines()) - 1, rows.current_row() + step)))

    def _take(self) -> None:
        rows = self._rows()
        if rows is not None:
            self._pick(rows.current_row())
        elif self._chosen and not self.field.text().strip():
            self.confirmed.emit()

    def _pick(self, row: int) -> None:
        if not 0 <= row < len(self._model.lines()):
            return
        found = self._model.lines()[row]
        self.field.clear()
        self._hide()
        self.choose(found.id, found.name)
        self.field.setFocus()

    # -- who is chosen

    def _drop_last(self) -> None:
        if self._chosen:
            self._remove(next(reversed(self._chosen)))

    def _remove(self, contact: int) -> None:
        self._chosen.pop(contact, None)
        self._show_chosen()
        self.field.setFocus()

    def _show_chosen(self, *, tell: bool = True) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, (contact, name) in enumerate(self._chosen.items()):
            chip = PersonChip(contact, name, self.tr("Remove {name}").format(name=name), self)
            chip.removed.connect(self._remove)
            self._flow.insert(place, chip)
            chip.show()
            self._chips.append(chip)
        self._flow.invalidate()
        self.updateGeometry()
        if tell:
            self.changed.emit()
