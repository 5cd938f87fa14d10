"""A section whose controls come from a Designer form."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reseau_desktop.pages.settings.section import Section
from reseau_desktop.paths import shared
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.scaling import gap, sized, spaced
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme

W = TypeVar("W", bound=QWidget)
CAPTION, MOST = 190, 720
NATURAL = (QAbstractButton, QComboBox, QSpinBox)  # as wide as their words, in a column too


class FormSection(Section):
    """Loads `form`, gives its layouts the design's spacing: a layout named `…Line` is a line of a card."""

    form = ""
    in_lines = 600  # under this width, at text scale 1, a control stands under its caption

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sized(self._head, max_width=MOST)  # its button ends where the cards end
        gap(self.column, 10)
        self._form = forms.load(shared("ui") / self.form, self)
        sized(self._form, max_width=MOST)
        self.column.addWidget(self._form)
        self.column.addStretch(1)
        self._grids: list[QGridLayout] = []
        self._lines: list[QBoxLayout] = []
        self._stacked = False
        self.asides: list[Text] = []  # words beside a heading, which go where there is no room
        self._space()
        theme().scale_changed.connect(self._space_again)
        self._space_again()

    def append(self, *widgets: QWidget) -> None:
        """More of the section, under the form."""
        self.column.takeAt(self.column.count() - 1)  # the stretch goes to the end
        for widget in widgets:
            self.column.addWidget(sized(widget, max_width=MOST))
        self.column.addStretch(1)

    def child(self, kind: type[W], name: str) -> W:
        """A control by its name in the form."""
        return forms.child(self._form, kind, name)

    def _space(self) -> None:
        for layout in self._form.findChildren(QLayout):
            name = layout.objectName()
            if name.endswith("Line"):
                spaced(layout, (0, 8), 12)
                if isinstance(layout, QBoxLayout):
                    self._lines.append(layout)
            elif name.endswith("Row"):
                spaced(layout, 0, 0 if isinstance(layout, QVBoxLayout) else 8)
            elif name.endswith("Wide"):
                spaced(layout, 0, 20)
            elif isinstance(layout, QGridLayout):
                self._grids.append(layout)
            elif name.endswith("Card"):
                spaced(layout, (16, 6), 0)
            elif name == "column":
                spaced(layout, 0, 8)
        self._caption()

    def _space_again(self) -> None:
        for layout in self._grids:
            layout.setHorizontalSpacing(theme().px(12))
            layout.setVerticalSpacing(theme().px(2))
        self._stack(self._stacked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.parentWidget() or self  # what is seen of it: it is never narrower than its words
        stacked = room.width() / theme().scale < self.in_lines
        if stacked != self._stacked:
            self._stack(stacked)

    def _stack(self, stacked: bool) -> None:
        """Controls under their captions, or beside them."""
        self._stacked = stacked
        way, left = QBoxLayout.Direction, Qt.AlignmentFlag.AlignLeft
        natural = [part for part in self._form.findChildren(QWidget) if isinstance(part, NATURAL)]
        for line in self._lines:
            line.setDirection(way.TopToBottom if stacked else way.LeftToRight)
            line.setSpacing(theme().px(4 if stacked else 12))
            for control in natural:  # those of other lines it does not mind
                line.setAlignment(control, left if stacked else Qt.AlignmentFlag(0))
        for words in self.asides:
            words.setVisible(not stacked)

    def _caption(self) -> None:
        for label in self._form.findChildren(Text):
            if label.objectName().endswith("Label"):
                sized(label, width=CAPTION)
