"""The head of a person's page: face, name, circle, role, and what one does with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.person import Person
from reseau_desktop.network.names import initials
from reseau_desktop.pages import outside
from reseau_desktop.pages.contacts.fact import Fact, FactRow, FactWords
from reseau_desktop.pages.contacts.fields_editor import Spec
from reseau_desktop.pages.contacts.layer_button import LayerButton
from reseau_desktop.pages.contacts.person_edits import PersonEdits
from reseau_desktop.pages.contacts.wrapped import Wrapped
from reseau_desktop.pages.explained import offer
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.chips import Avatar
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording.translation import translate

PARTS = ("given", "family", "prefix", "middle", "suffix", "nickname", "full")


class PersonHeader(QWidget):
    """The page answers its buttons; the name is changed in place."""

    log_pressed = Signal()
    more_pressed = Signal()
    layer_pressed = Signal()
    idle = Signal()
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self._narrow = False
        self.name: Fact | None = None
        self.layer = LayerButton()
        self.layer.clicked.connect(self.layer_pressed)
        offer(self.layer, "layers", self.guide_asked.emit)
        self._faces = (Avatar(px=64), Avatar(px=52))
        self._role = Wrapped("", "body", "text2", most=3)
        self.log = Button("", "check", "primary")
        self.call, self.call_small = Button("", "phone"), IconButton("phone", "", "plain", dense=False)
        self.mail = IconButton("mail", "", "plain", dense=False)
        self.more = IconButton("more", "", "plain", dense=False)
        self._arrange()
        self.log.clicked.connect(self.log_pressed)
        self.more.clicked.connect(self.more_pressed)
        for button in (self.call, self.call_small):
            button.clicked.connect(lambda: self._go(outside.phone_url, "phones"))
        self.mail.clicked.connect(lambda: self._go(outside.mail_url, "emails"))

    def _arrange(self) -> None:
        self._row = row = hbox(self, spacing=10)
        for face in self._faces:
            row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        column = vbox(spacing=0)
        self._line = hbox(spacing=4)
        self._line.addWidget(self.layer, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addStretch(1)
        column.addStretch(1)
        column.addLayout(self._line)
        inset = hbox(margins=(6, 0, 0, 0))
        inset.addWidget(self._role)
        column.addLayout(inset)
        column.addStretch(1)
        row.addLayout(column, 1)
        buttons = hbox(spacing=8)
        for button in (self.log, self.call, self.call_small, self.mail, self.more):
            buttons.addWidget(button)
        holder = vbox(spacing=0)
        holder.addSpacing(0)
        holder.addLayout(buttons)
        row.addLayout(holder)

    def show_person(self, edits: PersonEdits, layer_name: str) -> None:
        """Who it is, and which ways to reach them there are."""
        person = edits.person
        other = self._person is None or self._person.id != person.id
        self._person = person
        shown = person.name or translate("People", "No name")
        for face in self._faces:
            face.set_person(person.id, initials(shown[:300]))
        self.layer.set_layer(person.layer, layer_name, translate("Facts", "Choose another circle"))
        self.layer.setEnabled(person.deleted_on is None)
        self._show_name(edits, shown, other)
        self._role.set_text(role(person))
        self._role.setVisible(bool(self._role.text()))
        self._say_buttons(shown)

    def set_narrow(self, narrow: bool) -> None:
        """Smaller face, Call as an icon."""
        self._narrow = narrow
        self._row.setSpacing(theme().px(6 if narrow else 10))
        self._faces[0].setVisible(not narrow)
        self._faces[1].setVisible(narrow)
        self.log.set_icon(None if narrow else "check")
        self._show_buttons()

    def finish(self) -> None:
        if self.name is not None and not self.name.finish() and self.name.editor is not None:
            self.name.editor.cancel()

    def editing(self) -> bool:
        return self.name is not None and self.name.editor is not None

    def edit_name(self) -> None:
        if self.name is not None:
            self.name.edit()

    def _show_name(self, edits: PersonEdits, shown: str, other: bool) -> None:
        row = name_row(edits, shown)
        if self.name is not None and not other and (self.name.row.words == row.words or self.editing()):
            self.name.row = row
            return
        focused = self.name is not None and self.name.hasFocus()
        if self.name is not None:
            self.name.hide()
            self.name.deleteLater()
        self.name = Fact(row, self)
        self.name.opened.connect(self.layer.hide)
        self.name.closed.connect(self.layer.show)
        self.name.closed.connect(self.idle)
        self._line.insertWidget(0, self.name)
        self.layer.show()
        self.name.show()
        if focused:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_buttons(self, shown: str) -> None:
        name = shown[:60]
        self.log.set_text(translate("Facts", "Log", "a button: note an exchange"))
        self.log.set_hint(translate("Facts", "Log an exchange with {name}").format(name=name), "Ctrl+L")
        self.call.set_text(translate("Facts", "Call", "a button"))
        self.call_small.set_name(translate("Facts", "Call {name}").format(name=name))
        self.mail.set_name(translate("Facts", "Write to {name}").format(name=name))
        self.more.set_name(translate("Facts", "More about {name}").format(name=name))
        self._show_buttons()

    def _show_buttons(self) -> None:
        person = self._person
        alive = person is not None and person.deleted_on is None
        callable_ = alive and any(outside.phone_url(item.value) for item in person.phones)
        self.log.setVisible(alive)
        self.call.setVisible(callable_ and not self._narrow)
        self.call_small.setVisible(callable_ and self._narrow)
        self.mail.setVisible(alive and any(outside.mail_url(item.value) for item in person.emails))

    def _go(self, way: object, details: str) -> None:
        """Call or write by the first number or address that can be used."""
        for item in getattr(self._person, details, ()):
            url = way(item.value)
            if url is not None:
                outside.open_url(url)
                return


def role(person: Person) -> str:
    """Creative director at Atelier Nord, Lyon: what of it is known."""
    held = person.current
    title = held.title if held else ""
    organisation = held.organisation if held else ""
    city = next((item.city for item in person.addresses if item.city), "")
    if title and organisation:
        words = translate("Facts", "{title} at {organisation}").format(title=title, organisation=organisation)
    else:
        words = title or organisation
    return ", ".join(part for part in (words, city) if part)


def name_row(edits: PersonEdits, shown: str) -> FactRow:
    """The name as a fact: its parts are changed, and something must be left of them."""
    names = edits.person.names
    words = {
        "given": translate("Facts", "First name"),
        "family": translate("Facts", "Family name"),
        "prefix": translate("Facts", "Title before the name"),
        "middle": translate("Facts", "Middle name"),
        "suffix": translate("Facts", "After the name"),
        "nickname": translate("Facts", "Nickname"),
        "full": translate("Facts", "Undivided name"),
    }
    places = {"given": 0, "family": 0, "prefix": 1, "middle": 1, "suffix": 2, "nickname": 2, "full": 3}
    used = [part for part in PARTS if part != "full" or names.full]

    def refusal(values: dict[str, str]) -> str:
        return "" if any(values.values()) else translate("Facts", "A contact needs a name.")

    return FactRow(
        "name",
        translate("Facts", "Name"),
        FactWords(shown, style="name", most=3),
        lambda: tuple(Spec(part, words[part], getattr(names, part), places[part]) for part in used),
        lambda values: edits.texts(**values),
        refusal=refusal,
    )
