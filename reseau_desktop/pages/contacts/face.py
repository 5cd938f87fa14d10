"""The face at the head of a card: initials, or a photo. Pressed, it offers to choose one; a picture may be dropped on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy, QWidget

from reseau_desktop.pages.contacts.photo_file import NAMES
from reseau_desktop.widgets import pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import elision


class Face(EnterPresses, QPushButton):
    """`chosen` carries a file, `removed` nothing. Read only for somebody in the bin."""

    chosen = Signal(Path)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact, self._letters, self._px = 0, "", 64
        self._photo: QPixmap | None = None
        self.setAutoDefault(False)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.open_menu)
        theme().changed.connect(self._restyle)

    def show_person(self, contact: int, letters: str, photo: bytes | None, name: str) -> None:
        """Whose face it is; what is no picture is as if there were none."""
        self._contact, self._letters, self._photo = contact, letters, None
        image = QImage.fromData(photo) if photo else QImage()
        if not image.isNull():
            self._photo = QPixmap.fromImage(image)
        said = self.tr("Photo of {name}") if self.has_photo() else self.tr("Add a photo of {name}")
        self.setAccessibleName(elision.fill(said, name=name[:60]))
        self.setToolTip(tooltip(self.accessibleName()))
        self.update()

    def has_photo(self) -> bool:
        return self._photo is not None

    def set_size(self, px: int) -> None:
        self._px = px
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._px), theme().px(self._px))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def open_menu(self) -> None:
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose a photo…"), self._choose)
        if self.has_photo():
            menu.addAction(self.tr("Remove the photo"), self.removed.emit)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _choose(self) -> None:
        names = " ".join(f"*.{name}" for name in NAMES)
        file, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a photo"), "", self.tr("Pictures ({names})").format(names=names)
        )
        if file:
            self.chosen.emit(Path(file))

    # -- a picture dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.chosen.emit(Path(files[0]))

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._photo is None:
            pieces.avatar(painter, 0, 0, self._px, self._contact, self._letters)
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        disc = QPainterPath()
        disc.addEllipse(QRectF(self.rect()))
        painter.setClipPath(disc)
        wide, high = self._photo.width(), self._photo.height()
        side = min(wide, high)
        middle = QRectF((wide - side) / 2, (high - side) / 2, side, side)
        painter.drawPixmap(QRectF(self.rect()), self._photo, middle)

    def focus_radius(self) -> float:
        return self.height() / 2 + 4

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setToolTip(tooltip(self.accessibleName()))
        super().changeEvent(event)
