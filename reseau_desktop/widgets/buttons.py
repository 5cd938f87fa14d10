"""Buttons: one look, five roles. A button is a verb; at most one `primary` in a view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.widgets import fonts, icons
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.theme import theme

ROLES = ("plain", "primary", "flat", "danger", "accent")
_TINTS = {"plain": "text2", "primary": "on-accent", "flat": "text2", "danger": "bad", "accent": "accent"}


class Button(EnterPresses, QPushButton):
    """A verb, with an icon or without. `dense` inside cards and rows (28 high), else 32.

    `accent` is the flat button of notices, in accent; `danger` is outlined in `bad`, never filled.
    """

    def __init__(
        self,
        text: str = "",
        icon: str | None = None,
        role: str = "plain",
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._role, self._dense, self._gap = icon, role, dense, 5
        self._hint, self._keys = "", ""
        self.setAutoDefault(False)
        self.setProperty("role", role)
        self.setProperty("dense", dense)
        self.setProperty("iconed", bool(icon and text))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        theme().changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """The words; `&` is a letter here, never a mnemonic."""
        self.setText(text.replace("&", "&&"))
        if text:
            self.setAccessibleName(text)
        self._iconed()

    def set_icon(self, name: str | None) -> None:
        self._icon = name
        self._iconed()

    def _iconed(self) -> None:
        """An icon beside words has less air at its right: the eye centres both together."""
        iconed = bool(self._icon and self.text())
        if self.property("iconed") != iconed:
            self.setProperty("iconed", iconed)
            self._repolish()
        else:
            self._restyle()

    def set_role(self, role: str) -> None:
        """`plain`, `primary`, `flat`, `danger` or `accent`; the one filled button follows the selection."""
        if role != self._role:
            self._role = role
            self._repolish()

    def set_dense(self, dense: bool) -> None:
        """28 high, inside cards and rows, or 32."""
        if dense != self._dense:
            self._dense = dense
            self._repolish()

    def _repolish(self) -> None:
        self.setProperty("role", self._role)
        self.setProperty("dense", self._dense)
        self.style().unpolish(self)
        self.style().polish(self)
        self._restyle()

    def role(self) -> str:
        return self._role

    def set_hint(self, words: str = "", keys: str | QKeySequence | None = "") -> None:
        """The tooltip, as plain text, followed by the keys that do the same."""
        self._hint = words
        self._keys = (
            keys.toString(QKeySequence.SequenceFormat.NativeText)
            if isinstance(keys, QKeySequence)
            else keys or ""
        )
        self.setToolTip(tooltip(words, self._keys))

    def set_enabled(self, on: bool, why_not: str = "") -> None:
        """Disable with the reason as the tooltip; enabling brings the usual tooltip back."""
        self.setEnabled(on)
        self.setToolTip(tooltip(self._hint, self._keys) if on else tooltip(why_not))

    def _dress(self) -> None:
        wanted = fonts.style("small-medium" if self._dense else "medium", words=self.text())
        if self.font() != wanted:
            self.setFont(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Given to another parent, Qt's sheet puts back the font of the text scale before this one."""
        if event.type() == QEvent.Type.FontChange:
            self._dress()
        super().changeEvent(event)

    def _restyle(self) -> None:
        look = theme()
        self._dress()
        if self._icon:
            side = 16 if self._role != "link" else 14
            # Qt leaves 4 px beside the text; the box is wider than the icon, which is drawn at its far end.
            last = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            tint = _TINTS.get(self._role, "accent")
            self.setIcon(icons.icon(self._icon, tint, "accent", side, last=last))
            self.setIconSize(QSize(look.px(side) + (look.px(self._gap) if self.text() else 0), look.px(side)))
        elif not self.icon().isNull():
            from PySide6.QtGui import QIcon  # with its 150 names 2 ms of a start

            self.setIcon(QIcon())


class IconButton(Button):
    """A button of one icon. `name` says verb and object: it is the accessible name and the tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        role: str = "flat",
        dense: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", icon, role, dense, parent)
        self.setProperty("only", "icon")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str, keys: str = "") -> None:
        self.setAccessibleName(name)
        self.set_hint(name, keys)


class LinkButton(Button):
    """A verb set as a link: for the lightest action of a place."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, icon: str | None = None, dense: bool = False
    ) -> None:
        super().__init__(text, icon, "link", dense, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def tooltip(words: str, keys: str = "") -> str:
    """Words as a tooltip that Qt cannot take for markup, with keys behind as they are now; long ones wrap."""
    keys = own_keys().shown(keys)
    said = f"{words} ({keys})" if words and keys else words or keys
    if "<" not in said and len(said) <= 80:
        return said  # as plain text it stays on one line
    for mark, safe in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):  # the html module costs 2 ms of a start
        said = said.replace(mark, safe)
    return f"<span>{said}</span>"
