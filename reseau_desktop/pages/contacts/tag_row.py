"""The tags of a person as chips: each can be taken off, and another added by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.pages.in_place.fields_editor import FieldsEditor, Spec
from reseau_desktop.widgets import icons, pieces
from reseau_desktop.widgets.buttons import IconButton, tooltip
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.theme import theme

LONGEST = 40  # characters of a tag on its chip


class TagChip(QPushButton):
    """Pressed, it filters the list by this tag; its cross, or Delete, takes the tag off."""

    removed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget | None = None, *, kind: str = "plain") -> None:
        super().__init__(parent)
        self.name, self._kind = name, kind
        words = " ".join(name.split())
        self._words = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
        self.setText(self._words)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_hints(self, show: str, remove: str) -> None:
        """What pressing does, and what its cross does."""
        self.setToolTip(tooltip(f"{show} · {remove}", "Del"))
        self.setAccessibleDescription(show)

    def sizeHint(self) -> QSize:
        return QSize(round(pieces.chip_width(self._words)), theme().px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def cross_rect(self) -> QRect:
        """Where the cross is, while the pointer or the keyboard is here."""
        side = theme().px(20)
        return QRect(self.width() - side, 0, side, self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() and self.cross_rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(QPoint(0, self.height())) if keyboard else event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        px = theme().px
        painter = QPainter(self)
        top = (self.height() - px(22)) / 2
        pieces.chip(painter, 0, top, self._words, self._kind)
        if self.underMouse() or self.hasFocus():
            cross = self.cross_rect()
            painter.setClipRect(cross)
            pieces.chip(painter, 0, top, self._words, self._kind)
            ground = theme().colour(pieces.CHIP_KINDS[self._kind][0])
            painter.fillRect(cross.adjusted(0, px(4), -px(5), -px(4)), ground)
            painter.setClipping(False)
            side = px(12)
            icons.draw(painter, cross.x() + px(2), (self.height() - side) / 2, "x", "text2", 12)

    def focus_rect(self) -> QRect:
        high = theme().px(22)
        return QRect(0, (self.height() - high) // 2, self.width(), high)

    def focus_radius(self) -> float:
        return theme().px(11)


class TagRow(QWidget):
    """`saved` carries all the tags; `chosen` one of them, to see who else has it."""

    saved = Signal(list)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._offers: tuple[str, ...] = ()
        self.chips: list[TagChip] = []
        self.editor: FieldsEditor | None = None
        self._flow = FlowLayout(self, gap=6)
        self.add_button = IconButton("plus", "")
        self.add_button.clicked.connect(self.begin)
        self._flow.addWidget(self.add_button)
        self.retranslate()

    def show_tags(self, names: Sequence[str], offers: Sequence[str]) -> None:
        """These tags, and those in use that complete what is typed."""
        self._offers = tuple(offers)
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, name in enumerate(names):
            chip = TagChip(name, self)
            chip.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            chip.removed.connect(lambda name=name: self._remove(name))
            self._flow.insert(place, chip)
            chip.show()
            self.chips.append(chip)
        self.retranslate()
        self.updateGeometry()

    def begin(self) -> None:
        """Type a new tag."""
        if self.editor is not None:
            return
        offers = tuple(name for name in self._offers if name not in self._names)
        self.editor = sized(FieldsEditor([Spec("tag", self.tr("A tag"), offers=offers)]), width=150)
        self.editor.saved.connect(self._add)
        self.editor.left.connect(lambda: self._close(back=True))
        self.add_button.hide()
        self._flow.addWidget(self.editor)
        self.editor.show()
        self.updateGeometry()
        self.editor.begin()

    def finish(self) -> bool:
        return self.editor is None or self.editor.finish()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def retranslate(self) -> None:
        self.add_button.set_name(self.tr("Add a tag"))
        for chip in self.chips:
            chip.set_hints(self.tr("See everybody with this tag"), self.tr("Take the tag off"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add(self, values: dict[str, str]) -> None:
        self._close(back=True)
        name = values["tag"]
        if name and name not in self._names:
            self.saved.emit([*self._names, name])

    def _remove(self, name: str) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.emit([other for other in self._names if other != name])

    def _close(self, *, back: bool) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._flow.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.add_button.show()
        if back:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
