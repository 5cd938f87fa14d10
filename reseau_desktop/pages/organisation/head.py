"""The head of an organisation's page: what it is called, what it is to me, its other names, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.insights.organisation import Organisation
from reseau_desktop.pages.in_place.fields_editor import FieldsEditor, Spec
from reseau_desktop.pages.organisation.other_names import OtherNames, Refusal
from reseau_desktop.widgets import icons
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.chips import Chip
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme
from reseau_desktop.widgets.wrapped import Wrapped
from reseau_desktop.wording import organisation

NAME = 190  # px that the name is given before any button


class Tile(QWidget):
    """The house on its square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(64), theme().px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = theme().px
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), px(10), "sunk", "hair2")
        side = px(28)
        icons.draw(painter, (self.width() - side) / 2, (self.height() - side) / 2, "alumni", "text2", 28)


class Head(QWidget):
    """`renamed` carries the new name; the other signals are wishes."""

    renamed = Signal(str)
    alias_added = Signal(str)
    alias_removed = Signal(int)
    list_wanted = Signal()
    merge_wanted = Signal()
    note_wanted = Signal()

    def __init__(self, refusal: Refusal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = refusal
        self._found: Organisation | None = None
        self._narrow = self._asks_note = False
        self.editor: FieldsEditor | None = None
        self.tile = Tile()
        self.name = Wrapped("", "name", most=3)
        self.tie = Chip("", "accent")
        self._mine = Paragraph("", "body", "text2")
        self.names = OtherNames(refusal)
        self.names.added.connect(self.alias_added)
        self.names.removed.connect(self.alias_removed)
        self.note_button = Button("", "edit")
        self.note_button.clicked.connect(self.note_wanted)
        self.list_button = Button("", "contacts")
        self.list_button.clicked.connect(self.list_wanted)
        self.rename_button = Button("")
        self.rename_button.clicked.connect(self.begin)
        self.more = IconButton("more", "", role="plain", dense=False)
        self.more.clicked.connect(self._open_more)
        breathe()
        self._lay_out()
        self.retranslate()
        breathe()

    def _lay_out(self) -> None:
        row = hbox(self, spacing=16)
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        words = vbox(spacing=2)
        self._first = hbox(spacing=10)
        self._first.addWidget(sized(self.name, min_width=120))
        beside = vbox(margins=(0, 2, 0, 0), spacing=0)  # in the middle of the name's first line
        beside.addWidget(self.tie)
        beside.addStretch(1)
        self._first.addLayout(beside)
        self._first.addStretch(1)
        for button in (self.note_button, self.list_button, self.rename_button, self.more):
            self._first.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(self._first)
        words.addWidget(self._mine)
        words.addWidget(self.names)
        row.addLayout(words, 1)

    def show_organisation(self, found: Organisation) -> None:
        self._found = found
        self.name.set_text(found.name)
        self.name.setAccessibleName(found.name)
        self.tie.set_chip(organisation.tie(found), "accent")
        self._fit()
        self.list_button.set_enabled(bool(found.now), self.tr("Nobody is there now."))
        self._mine.setText(organisation.mine(found))
        self.names.show_names(found.aliases)

    def set_narrow(self, narrow: bool) -> None:
        """Without the tile and the buttons: the menu has them too."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.tile.setVisible(not narrow)
        self._fit()

    def ask_note(self, on: bool) -> None:
        """Offer to see the note: it is not beside the page."""
        self._asks_note = on
        self._fit()

    def _fit(self) -> None:
        """The buttons that have room beside the name; the menu has them all."""
        px = theme().px
        mine = self._found is not None and bool(self._found.mine)
        self.tie.setVisible(mine and not self._narrow and self.editor is None)
        room = self.width() - px(64 + 16 + NAME) - self.more.sizeHint().width() - px(10)
        room -= self.tie.sizeHint().width() + px(10) if mine else 0
        for button, wanted in (
            (self.note_button, self._asks_note),
            (self.list_button, True),
            (self.rename_button, True),
        ):
            room -= button.sizeHint().width() + px(10) if wanted else 0
            button.setVisible(wanted and not self._narrow and room >= 0)

    def minimumSizeHint(self) -> QSize:
        """What has no room goes, so that nothing here keeps the page wide."""
        return QSize(theme().px(NAME), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def begin(self) -> None:
        """Type the new name in the place of the old one."""
        if self.editor is not None or self._found is None:
            return
        self.editor = FieldsEditor([Spec("name", self.tr("Name"), self._found.name, refusal=self._refused)])
        self.editor.saved.connect(self._rename)
        self.editor.left.connect(self._close)
        self.name.hide()
        self.tie.hide()
        self._first.insertWidget(0, self.editor, 1)
        self.editor.begin()

    def finish(self) -> bool:
        """Save what is being typed; False when it is refused."""
        return self.names.finish() and (self.editor is None or self.editor.finish())

    def _refused(self, name: str) -> str:
        return self._refusal(name) if name else self.tr("An organisation needs a name.")

    def _rename(self, values: dict[str, str]) -> None:
        self._close()
        self.renamed.emit(values["name"])

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._first.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.name.show()
        self._fit()
        (self.more if self.rename_button.isHidden() else self.rename_button).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _open_more(self) -> None:
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), self.begin).setShortcut("F2")
        if self.list_button.isHidden() and self.list_button.isEnabled():
            menu.addAction(self.tr("See in the list"), self.list_wanted.emit)
        if self._asks_note:
            menu.addAction(self.tr("Note"), self.note_wanted.emit)
        menu.addAction(self.tr("Add another name"), self.names.begin)
        menu.addAction(self.tr("Merge with another…"), self.merge_wanted.emit)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def retranslate(self) -> None:
        self.list_button.set_text(self.tr("See in the list"))
        self.list_button.set_hint(self.tr("Who is there now, in Contacts"), "")
        self.note_button.set_text(self.tr("Note"))
        self.note_button.set_hint(self.tr("What you noted about it"), "Ctrl+I")
        self.rename_button.set_text(self.tr("Rename"))
        self.rename_button.set_hint(self.tr("Call it otherwise, everywhere"), "F2")
        self.more.set_name(self.tr("More about this organisation"))
        if self._found is not None:
            self.show_organisation(self._found)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
