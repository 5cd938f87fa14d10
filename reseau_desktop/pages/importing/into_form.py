"""Where newcomers go, and the tag they get."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.pages.form_parts import lay_out
from reseau_desktop.paths import shared
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.offers import offer
from reseau_desktop.widgets.scaling import sized, vbox
from reseau_desktop.wording import layers as words

if TYPE_CHECKING:
    from reseau_desktop.store import Store

INBOX = "inbox"
AS_IN_FILE = ""


class IntoForm(QWidget):
    """A circle and a tag; "As in the file" where the file says itself."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._own = store, False
        self._wished: tuple[str, Sequence[str]] = ("", ())  # a circle and tags that newcomers are to get
        self._form = forms.load(shared("ui") / "import_into.ui", self)
        vbox(self).addWidget(self._form)
        self.layer = forms.child(self._form, Choice, "layer")
        self.tag = forms.child(self._form, Field, "tag")
        lay_out(self._form, {"row": (0, 10)})
        sized(self.layer, width=180)
        sized(self.tag, width=180)
        self.start(False)

    def start(self, own: bool) -> None:
        """Afresh for a file; `own` where it says into which circle people go."""
        self._own = own
        layer, tags = self._wished
        self.tag.setText(", ".join(tags))
        self._offer(layer or (AS_IN_FILE if own else INBOX))
        self._suggest()

    def wish(self, layer: str, tags: Sequence[str]) -> None:
        """For the files to come: into this circle, with these tags; nothing is as usual."""
        self._wished = (layer, tuple(tags))

    def chosen_layer(self) -> str | None:
        """The key of the circle; None: each as the file says."""
        value = self.layer.value()
        return str(value) if value else None

    def layer_name(self) -> str:
        return self.layer.currentText()

    def tags(self) -> list[str]:
        """The tags typed, parted by commas."""
        return [part.strip() for part in self.tag.text().split(",") if part.strip()]

    def set_narrow(self, narrow: bool) -> None:
        layout = self._form.layout()
        if isinstance(layout, QBoxLayout):
            way = QBoxLayout.Direction
            layout.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _offer(self, wanted: str) -> None:
        from reseau_desktop.insights.layers import layers

        self.layer.clear()
        if self._own:
            self.layer.add(self.tr("As in the file"), AS_IN_FILE)
        found = [layer for layer in layers(self._store) if layer.key != "me"]
        for layer in sorted(found, key=lambda layer: layer.key != INBOX):
            self.layer.add(words.name(layer), layer.key)
        self.layer.set_value(wanted)

    def _suggest(self) -> None:
        from reseau_desktop.insights.people import tags

        names = [name for _, name, _ in tags(self._store)]
        offer(self.tag, names)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._offer(str(self.layer.value() or ""))
        super().changeEvent(event)
