"""Choosing the keys of one command: press them, hear what they do already, keep them or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.pages.frame.keys_dialog import typed_keys
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme

Key, Native = Qt.Key, QKeySequence.SequenceFormat.NativeText
HIGH, WIDE = 56, 420
BARE = (Key.Key_Control, Key.Key_Shift, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_unknown)
LEAVING = (Key.Key_Tab, Key.Key_Backtab, Key.Key_Escape, Key.Key_Return, Key.Key_Enter)
# What lists, fields and menus do with them whatever the register of commands says.
IN_PLACES = frozenset(
    "Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Return Ctrl+Enter Ctrl+Backspace Ctrl+Del Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down "
    "Ctrl+Home Ctrl+End Ctrl+Space Alt+Up Alt+Down Alt+F4 F2 Shift+F2 Shift+Del".split()
)


class KeyField(QWidget):
    """Shows the keys that were pressed in it. Tab, Enter and Esc leave it, Backspace empties it."""

    pressed = Signal()

    def __init__(self, keys: QKeySequence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme().px(HIGH))

    def event(self, event: QEvent) -> bool:
        """Keys that are somebody's already come here too."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LEAVING and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        elif event.key() in (Key.Key_Backspace, Key.Key_Delete) and not event.modifiers():
            self._take(QKeySequence())
        elif event.key() not in BARE:
            self._take(as_keys(event))

    def _take(self, keys: QKeySequence) -> None:
        self.keys = keys
        self.say()
        self.pressed.emit()

    def say(self) -> None:
        shown = self.keys.toString(Native) or self.tr("No keys")
        self.setAccessibleName(self.tr("Press the new keys"))
        self.setAccessibleDescription(shown)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDE - 40), theme().px(HIGH))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), "accent" if self.hasFocus() else "ctl"
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painting.rounded(painter, rect, theme().px(8), "card", line)
        words = self.keys.toString(Native) or self.tr("No keys")
        token = "text" if self.keys.count() else "text2"
        painting.text(painter, rect, words, "heading", token, painting.Align.AlignHCenter)


class KeyChoice(QDialog):
    """Accepted when the command has other keys; the register keeps them."""

    def __init__(self, commands: Commands, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands, self._key = commands, key
        self.setProperty("ground", "page")
        command = commands.command(key)
        name = command.name().replace("&&", "&")
        self.setWindowTitle(self.tr("Keys of “{command}”").format(command=name))
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(name, "heading"))
        column.addWidget(Text(self.tr("Press the new keys. Backspace: no keys."), "small", "text2"))
        now = typed_keys(command.action.shortcuts())
        self.field = KeyField(now[0] if now else QKeySequence())
        self.field.pressed.connect(self._look)
        column.addWidget(self.field)
        self.problem = Paragraph("", "small", "text2")
        column.addWidget(self.problem)
        column.addLayout(self._foot(command.designed))
        sized(self, width=WIDE)
        self.field.say()
        self._look()
        self.field.setFocus()

    def _foot(self, designed: Sequence[QKeySequence]) -> object:
        foot = hbox(spacing=8)
        first = typed_keys(list(designed))
        said = first[0].toString(Native) if first else self.tr("No keys")
        self.back_button = Button(self.tr("Back to {keys}").format(keys=said), role="flat")
        self.back_button.setVisible(self._commands.is_own(self._key))
        self.cancel_button = Button(self.tr("Cancel"))
        self.save_button = Button("", role="primary")
        self.back_button.clicked.connect(self._back)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        return foot

    # -- what was pressed

    def refusal(self) -> str:
        """Why these keys cannot be had, in words; empty: they can."""
        keys = self.field.keys
        if not keys.count():
            return ""
        first, written = keys[0], keys.toString(QKeySequence.SequenceFormat.PortableText)
        held = first.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
        function = Key.Key_F1 <= first.key() <= Key.Key_F12
        if not held and not function:
            return self.tr("Without Ctrl, only F1 to F12 can be had: other keys type or choose in lists.")
        only_alt = held in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier)
        if only_alt and Key.Key_0 <= first.key() <= Key.Key_Z:
            return self.tr("Alt with a letter or a digit opens menus.")
        if written in IN_PLACES:
            return self.tr("{keys} has its own use in lists, fields or windows.").format(
                keys=keys.toString(Native)
            )
        return ""

    def _look(self) -> None:
        """What the keys do already is said before anything is taken."""
        refused = self.refusal()
        other = self._commands.user(self.field.keys, besides=self._key) if self.field.keys.count() else None
        said = refused
        if not refused and other is not None:
            words = self.tr("{keys} is for “{command}”, which would have no such keys any more.")
            name = other.name().replace("&&", "&")
            said = words.format(keys=self.field.keys.toString(Native), command=name)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self.save_button.set_text(self.tr("Take them over") if other and not refused else self.tr("Save"))
        self.save_button.setEnabled(not refused)
        self.setAccessibleDescription(said)
        self.adjustSize()

    def save(self) -> None:
        """Give the command these keys."""
        if self.refusal():
            return
        keys = self.field.keys
        self.accept()
        self._commands.choose(self._key, [keys] if keys.count() else [])

    def _back(self) -> None:
        self.accept()
        self._commands.choose(self._key, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            buttons = (self.back_button, self.cancel_button)
            next((button for button in buttons if button.hasFocus()), self.save_button).click()
        else:
            super().keyPressEvent(event)


def as_keys(event: QKeyEvent) -> QKeySequence:
    """What was pressed as a menu would write it: Shift belongs to the sign it makes ("Ctrl+?")."""
    modifiers, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
    sign = Key.Key_Exclam <= key <= Key.Key_AsciiTilde
    letter = Key.Key_0 <= key <= Key.Key_9 or Key.Key_A <= key <= Key.Key_Z
    if sign and not letter:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(int(modifiers.value) | int(key))
