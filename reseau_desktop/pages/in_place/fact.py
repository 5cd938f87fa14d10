"""One fact of a person, shown as words and changed in place: click or F2, Enter saves, Esc restores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from reseau_desktop.pages import outside
from reseau_desktop.pages.in_place.fields_editor import FieldsEditor, Spec
from reseau_desktop.pages.in_place.note_view import NoteView
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.chips import Avatar, Icon
from reseau_desktop.widgets.linked_line import LinkedLine
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.widgets.wrapped import Wrapped


@dataclass(frozen=True, slots=True)
class FactWords:
    """What is shown: the value, lines under it, a label beside it; `doubt` is what is odd about the value."""

    value: str
    under: tuple[str, ...] = ()
    aside: str = ""
    doubt: str = ""
    style: str = "body"
    missing: bool = False  # `value` only says what could stand there
    most: int = 60  # lines
    note: bool = False  # in Markdown
    token: str = "text"


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with what can be done about it. `key` finds it again after a save; without `save` it only shows."""

    key: str
    name: str
    words: FactWords
    specs: Callable[[], Sequence[Spec]] | None = None
    save: Callable[[dict[str, str]], object] | None = None
    remove: Callable[[], object] | None = None
    url: QUrl | None = None
    icon: str = ""
    verb: str = ""  # what following the url does
    follow: Callable[[QUrl], object] = outside.open_url
    copied: Callable[[str], object] | None = None  # what is told of a copy
    refusal: Callable[[dict[str, str]], str] | None = None
    prefer: Callable[[], object] | None = None  # make it the first of its kind
    captions: bool = False  # over its fields: there are many
    face: tuple[int, str] | None = None  # somebody's disc before the words: id and initials
    press: Callable[[], object] | None = None  # what a press does, where it does not change the fact
    typed: str = ""  # what is in the file, where it is shown otherwise: it is what Copy copies
    more: tuple[tuple[str, Callable[[], object]], ...] = ()  # other entries of its menu
    link: tuple[str, str, Callable[[], object]] | None = (
        None  # words at the beginning of a line, their verb and what it does
    )


class Fact(QWidget):
    """`closed` says that an editor is gone: nothing typed is in danger any more."""

    opened = Signal()
    closed = Signal()
    link_pressed = Signal(QUrl)  # in a note

    def __init__(self, row: FactRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.editor: FieldsEditor | None = None
        self.note: NoteView | None = None
        self._hovered = self._has_link = False
        right = 6 if row.url is None else 0  # a button has its own air
        self._column = vbox(self, margins=(6, 3, right, 3), spacing=1)
        self._shown = QWidget()
        self._show()
        self._column.addWidget(self._shown)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if row.save is not None or row.press is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if row.press is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif row.save is not None:
            self.setCursor(Qt.CursorShape.IBeamCursor if row.specs else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(f"{row.name}: {row.words.value}")
        self.setAccessibleDescription(
            ", ".join((*row.words.under, row.words.aside, row.words.doubt)).strip(", ")
        )
        theme().changed.connect(self.update)

    def _show(self) -> None:
        words = self.row.words
        line = hbox(self._shown, spacing=8 if self.row.face else 6)
        if self.row.face is not None:
            line.addWidget(Avatar(*self.row.face, 24), 0, Qt.AlignmentFlag.AlignTop)
        column = vbox(spacing=0)
        column.addStretch(1)
        column.addWidget(self._value(words))
        for line_under in words.under:
            column.addWidget(
                self._linked(line_under, "small", "text2") or Wrapped(line_under, "small", "text2")
            )
        if words.doubt:
            column.addLayout(_doubt(words.doubt))
        column.addStretch(1)
        line.addLayout(column, 1)
        if words.aside:
            aside = Text(words.aside[:60], "small", "text3")
            line.addWidget(aside, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.row.url is not None:
            button = IconButton(self.row.icon, self.row.verb)
            button.clicked.connect(self._follow)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _value(self, words: FactWords) -> QWidget:
        if words.note and not words.missing:
            self.note = NoteView(words.value)
            self.note.link_pressed.connect(self.link_pressed)
            return self.note
        token = "text3" if words.missing else words.token
        linked = self._linked(words.value, words.style, token) if not words.missing else None
        return linked or Wrapped(
            words.value, words.style, token, under="warn" if words.doubt else "", most=words.most
        )

    def _linked(self, line: str, style: str, token: str) -> LinkedLine | None:
        """The line that begins with what is a link here; once is enough."""
        if self.row.link is None or self._has_link or not line.startswith(self.row.link[0]):
            return None
        words, verb, call = self.row.link
        made = LinkedLine(style, token)
        made.say("", words, line[len(words) :], verb, call)
        self._has_link = True
        return made

    def _follow(self) -> None:
        if self.row.url is not None:
            self.row.follow(self.row.url)

    # -- editing

    def edit(self, typed: dict[str, str] | None = None) -> None:
        """Put fields in the place of the words; `typed` is what was refused before."""
        if self.editor is not None or self.row.specs is None or self.row.save is None:
            return
        self.editor = FieldsEditor(self.row.specs(), refusal=self.row.refusal, captions=self.row.captions)
        if typed is not None:
            self.editor.fill(typed)
        self.editor.saved.connect(self._save)
        self.editor.left.connect(self._leave)
        self._shown.hide()
        self._column.addWidget(self.editor)
        self.update()
        self.opened.emit()
        if typed is None:
            self.editor.begin()

    def finish(self) -> bool:
        """Save what is being typed; False when it is refused."""
        return self.editor is None or self.editor.finish()

    def _save(self, values: dict[str, str]) -> None:
        save = self.row.save
        focused = self.isAncestorOf(QApplication.focusWidget() or self)
        self._close()
        if focused:  # who types goes on here; who went elsewhere stays there
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if save is not None:
            save(values)
        self.closed.emit()

    def _leave(self) -> None:
        self._close()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self._shown.show()
        self.update()

    # -- pointer and keys

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            (self.row.press or self.edit)()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.editor is None:
            (self.row.press or self.edit)()
        elif key == Qt.Key.Key_F2 and self.editor is None:
            self.edit()
        elif key == Qt.Key.Key_Delete and self.row.remove is not None and self.editor is None:
            self.row.remove()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.mapToGlobal(QPoint(theme().px(8), self.height())) if keyboard else event.globalPos()
        menu = self._menu()
        if not menu.isEmpty():
            menu.popup(at)

    def _menu(self) -> QMenu:
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self.row
        if row.url is not None:
            menu.addAction(row.verb, self._follow)
        for words, url in self.note.links() if self.note is not None else ():
            said = self.tr("Open {link}").format(link=" ".join(words.split())[:50])
            menu.addAction(said.replace("&", "&&"), lambda url=url: self.link_pressed.emit(url))
        for words, call in row.more:
            menu.addAction(words.replace("&", "&&"), call)
        if row.link is not None:
            menu.addAction(row.link[1].replace("&", "&&"), row.link[2])
        if row.save is not None and row.specs is not None:
            menu.addAction(self.tr("Edit"), lambda: self.edit()).setShortcut("F2")
        if not row.words.missing:
            menu.addAction(self.tr("Copy"), self._copy)
        if row.prefer is not None:
            menu.addAction(self.tr("Use this one first"), row.prefer)
        if row.remove is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), row.remove).setShortcut("Del")
        return menu

    def _copy(self) -> None:
        words = self.row.typed or self.row.words.value
        if self.row.copied is not None:
            self.row.copied(words)
        else:
            QGuiApplication.clipboard().setText(words)

    def enterEvent(self, event: QEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hovered and self.editor is None and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            rounded(QPainter(self), QRectF(self.rect()), theme().px(6), "hover")

    def focus_radius(self) -> float:
        return theme().px(6)


def _doubt(words: str) -> object:
    row = hbox(margins=(0, 2, 0, 0), spacing=4)
    row.addWidget(Icon("warn", "warn", 13), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Wrapped(words, "small", "warn"), 1)
    return row
