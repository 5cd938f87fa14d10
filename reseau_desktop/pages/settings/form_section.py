"""A section whose controls come from a Designer form."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from reseau_desktop.pages.settings.section import Section
from reseau_desktop.paths import shared
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.forms import FormError
from reseau_desktop.widgets.scaling import gap, sized, spaced
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme

W = TypeVar("W", bound=QWidget)
CAPTION, MOST = 190, 720


class FormSection(Section):
    """Loads `form`, gives its layouts the design's spacing: a layout named `…Line` is a line of a card."""

    form = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sized(self._head, max_width=MOST)  # its button ends where the cards end
        gap(self.column, 10)
        self._form = forms.load(shared("ui") / self.form, self)
        sized(self._form, max_width=MOST)
        self.column.addWidget(self._form)
        self.column.addStretch(1)
        self._grids: list[QGridLayout] = []
        self._space()
        theme().scale_changed.connect(self._space_grids)
        self._space_grids()

    def append(self, *widgets: QWidget) -> None:
        """More of the section, under the form."""
        self.column.takeAt(self.column.count() - 1)  # the stretch goes to the end
        for widget in widgets:
            self.column.addWidget(sized(widget, max_width=MOST))
        self.column.addStretch(1)

    def child(self, kind: type[W], name: str) -> W:
        """A control by its name in the form."""
        return forms.child(self._form, kind, name)

    def layout_named(self, name: str) -> QLayout:
        """A layout of the form. Raises FormError where there is none."""
        found = self._form.findChild(QLayout, name)
        if found is None:
            raise FormError(f"{self.form}: no layout named {name}")
        return found

    def _space(self) -> None:
        for layout in self._form.findChildren(QLayout):
            name = layout.objectName()
            if name.endswith("Line"):
                spaced(layout, (0, 8), 12)
            elif name.endswith("Row"):
                spaced(layout, 0, 8)
            elif name.endswith("Wide"):
                spaced(layout, 0, 20)
            elif isinstance(layout, QGridLayout):
                self._grids.append(layout)
            elif name.endswith("Card"):
                spaced(layout, (16, 6), 0)
            elif name == "column":
                spaced(layout, 0, 8)
        self._caption()

    def _space_grids(self) -> None:
        for layout in self._grids:
            layout.setHorizontalSpacing(theme().px(12))
            layout.setVerticalSpacing(theme().px(2))

    def _caption(self) -> None:
        for label in self._form.findChildren(Text):
            if label.objectName().endswith("Label"):
                sized(label, width=CAPTION)
