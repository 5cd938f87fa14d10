"""Several people at once: who they are, what they share, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QCompleter, QMenu, QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.names import names
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.names import initials
from reseau_desktop.pages.contacts.filter_bar import Where
from reseau_desktop.pages.contacts.wrapped import Wrapped
from reseau_desktop.pages.flow_layout import FlowLayout
from reseau_desktop.pages.person_menu import layer_menu
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.chips import Avatar, Chip, LayerChip
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

FACES, NAMED, ASKED = 10, 6, 5_000  # faces and names shown; beyond this many nothing is counted


class SeveralPage(QWidget):
    """One action for all of them is one undo step."""

    log_asked = Signal(list)

    def __init__(self, store: Store, wishes: PeopleWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._wishes = store, wishes
        self._ids: list[int] = []
        self._where = Where.LIST
        self._signs: list[QWidget] = []
        self._title, self._names = Text("", "name"), Wrapped("", "body", "text2", most=3)
        self._faces, self._circles, self._tags = FlowLayout(gap=4), FlowLayout(gap=6), FlowLayout(gap=6)
        self._circles_caption, self._tags_caption = Text("", "caption", "text3"), Text("", "caption", "text3")
        self._circles_holder, self._tags_holder = QWidget(), QWidget()
        self._act_caption = Text("", "caption", "text3")
        self.move_button, self.log_button = Button("", "ring-in"), Button("", "check")
        self.archive_button, self.delete_button = Button("", "archive"), Button("", "trash")
        self.restore_button = Button("", "restore")
        self.tag_field = sized(Field(icon="tag"), width=240)
        self.tag_button = Button("")
        self._undo_line = Paragraph("", "small", "text3")
        self._narrow = False
        self._arrange()
        self._inset()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        body = QWidget()
        vbox(self, spacing=0).addWidget(Scroll(body, ground="page"))
        column = self._column = vbox(body, spacing=0)
        column.addWidget(self._title)
        gap(column, 8)
        column.addLayout(self._faces)
        gap(column, 8)
        column.addWidget(self._names)
        for holder, caption, flow in (
            (self._circles_holder, self._circles_caption, self._circles),
            (self._tags_holder, self._tags_caption, self._tags),
        ):
            part = vbox(holder, margins=(0, 16, 0, 0), spacing=6)
            part.addWidget(caption)
            part.addLayout(flow)
            column.addWidget(holder)
        gap(column, 16)
        column.addWidget(Rule())
        gap(column, 14)
        column.addWidget(self._act_caption)
        gap(column, 8)
        self._actions = FlowLayout(gap=8)
        for button in (
            self.move_button,
            self.log_button,
            self.archive_button,
            self.delete_button,
            self.restore_button,
        ):
            self._actions.addWidget(button)
        column.addLayout(self._actions)
        gap(column, 10)
        row = hbox(spacing=8)
        row.addWidget(self.tag_field)
        row.addWidget(self.tag_button)
        row.addStretch()
        column.addLayout(row)
        gap(column, 12)
        column.addWidget(self._undo_line)
        column.addStretch()

    def _connect(self) -> None:
        theme().scale_changed.connect(self._inset)
        self.move_button.clicked.connect(self._move)
        self.log_button.clicked.connect(lambda: self.log_asked.emit(list(self._ids)))
        self.archive_button.clicked.connect(
            lambda: self._wishes.archive(self._ids, self._where is not Where.ARCHIVE)
        )
        self.delete_button.clicked.connect(lambda: self._wishes.delete(self._ids))
        self.restore_button.clicked.connect(lambda: self._wishes.restore(self._ids))
        self.tag_field.returnPressed.connect(self._tag)
        self.tag_button.clicked.connect(self._tag)

    def set_narrow(self, narrow: bool) -> None:
        """The sides of a person's page."""
        self._narrow = narrow
        self._inset()

    def _inset(self) -> None:
        px = theme().px
        side = px(24 if self._narrow else 28)
        self._column.setContentsMargins(side, px(4), side, px(24))

    def show_people(self, ids: Sequence[int], where: Where) -> None:
        """These people; where the list looks decides what can be done."""
        self._ids, self._where = list(ids), where
        self.retranslate()
        completer = QCompleter(people.tag_names(self._store), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tag_field.setCompleter(completer)

    def focus_tag(self) -> None:
        self.tag_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        count = len(self._ids)
        self._title.setText(numbers.in_words(self.tr("%n people", "", count), count))
        self._circles_caption.setText(self.tr("Circles"))
        self._tags_caption.setText(self.tr("Tags they share"))
        self._act_caption.setText(self.tr("With all of them"))
        self.move_button.set_text(self.tr("Move to…"))
        self.log_button.set_text(self.tr("Log an exchange"))
        back = self._where is Where.ARCHIVE
        self.archive_button.set_text(self.tr("Bring back from the archive") if back else self.tr("Archive"))
        self.delete_button.set_text(self.tr("Delete"))
        self.restore_button.set_text(self.tr("Restore"))
        self.tag_field.set_placeholder(self.tr("A tag for all of them"))
        self.tag_button.set_text(self.tr("Give the tag"))
        self._undo_line.setText(self.tr("Each of these is one step that Undo takes back."))
        binned = self._where is Where.BIN
        for widget in (self.move_button, self.log_button, self.archive_button, self.delete_button):
            widget.setVisible(not binned)
        self.tag_field.setVisible(not binned)
        self.tag_button.setVisible(not binned)
        self.restore_button.setVisible(binned)
        self._show_signs()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_signs(self) -> None:
        for sign in self._signs:
            for flow in (self._faces, self._circles, self._tags):
                flow.removeWidget(sign)
            sign.hide()
            sign.deleteLater()
        self._signs = []
        if not self._ids:
            return
        first = self._ids[:FACES]
        named = names(self._store, first)
        for contact in first:
            self._add(self._faces, Avatar(contact, initials(named.get(contact, "")[:300]), 32))
        said = [named[contact][:60] for contact in first[:NAMED] if contact in named]
        rest = len(self._ids) - len(said)
        words = ", ".join(said)
        if rest > 0:
            words = self.tr("{names} and %n others", "", rest).format(names=words)
        self._names.set_text(words)
        counted = len(self._ids) <= ASKED
        circles, tags = people.shared(self._store, self._ids) if counted else ({}, [])
        for layer in layers(self._store):
            if layer.kind is not LayerKind.ME and layer.key in circles:
                name = layer_words.name(layer)
                whole = self.tr("{circle}, {count}").format(
                    circle=name, count=numbers.count(circles[layer.key])
                )
                self._add(self._circles, LayerChip(layer.key, whole if len(circles) > 1 else name))
        for tag in tags[:12]:
            self._add(self._tags, Chip(tag[:40]))
        self._circles_holder.setVisible(bool(circles))
        self._tags_holder.setVisible(bool(tags))

    def _add(self, flow: FlowLayout, sign: QWidget) -> None:
        flow.addWidget(sign)
        sign.show()
        self._signs.append(sign)

    def _move(self) -> None:
        holder = QMenu(self)
        menu = layer_menu(holder, self._store, self._ids, "", self._wishes)
        menu.aboutToHide.connect(holder.deleteLater)
        menu.popup(self.move_button.mapToGlobal(QPoint(0, self.move_button.height())))

    def _tag(self) -> None:
        if self._wishes.tag(self._ids, self.tag_field.text()):
            self.tag_field.clear()
