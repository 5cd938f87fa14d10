"""The page of the guide that is read: our fonts, our colours, pictures as wide as the text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QPixmap, QResizeEvent, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reseau_desktop.pages.guide.dressing import dress
from reseau_desktop.widgets.theme import theme

COLUMN, EDGE = 640, 36


class Reader(QTextBrowser):
    """`followed` carries the topic of a link. Nothing but files of the guide is ever opened."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._folder = "", Path()
        self._laid = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # else a column of a table breaks words
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(
            Qt.FocusPolicy.TabFocus
        )  # a click selects words and leaves the keyboard in the list
        self.anchorClicked.connect(self._follow)
        theme().changed.connect(self._lay_out)

    def show_text(self, markdown: str, folder: Path) -> None:
        """Read this, from its beginning; pictures are in the folder."""
        self._text, self._folder = markdown, folder
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def column(self) -> int:
        """How wide the text is, in logical pixels."""
        look = theme()
        return max(look.px(200), min(look.px(COLUMN), self.viewport().width() - 2 * look.px(EDGE)))

    def loadResource(self, kind: int, name: QUrl) -> Any:
        """A picture beside the text, as wide as it at most; nothing else, and nothing from elsewhere."""
        words = name.toString()
        file = self._folder / Path(words).name
        if kind != QTextDocument.ResourceType.ImageResource.value or ":" in words or not file.is_file():
            return None
        picture, dpr = QPixmap(str(file)), self.devicePixelRatioF()
        width = min(picture.width(), round(self.column() * dpr))
        picture = picture.scaledToWidth(max(1, width), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(dpr)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.column() != self._laid:
            QTimer.singleShot(0, self, self._lay_out)
        else:
            self._set_margins()

    def _lay_out(self) -> None:
        if not self._text:
            return
        place = self.verticalScrollBar().value()
        self._laid = self.column()
        self.document().clear()
        dress(self.document(), self._text)
        self._set_margins()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # Qt would scroll to where the dressing left it
        self.verticalScrollBar().setValue(place)

    def _set_margins(self) -> None:
        look = theme()
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        left = look.px(EDGE)
        form.setLeftMargin(left)
        form.setRightMargin(max(0, self.viewport().width() - left - self.column() - 1))
        form.setTopMargin(look.px(24))
        form.setBottomMargin(look.px(32))
        frame.setFrameFormat(form)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == "guide":
            self.followed.emit(url.path())
