"""The head of a person's page: face, name, circle, role, and what one does with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.person import Person
from reseau_desktop.network.names import initials
from reseau_desktop.pages import outside
from reseau_desktop.pages.contacts.face import Face
from reseau_desktop.pages.contacts.layer_button import LayerButton
from reseau_desktop.pages.explained import offer
from reseau_desktop.pages.in_place.card_calls import CardCalls
from reseau_desktop.pages.in_place.fact import Fact, FactRow, FactWords
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.widgets.buttons import Button, IconButton, tooltip
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.linked_line import LinkedLine
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.theme import theme
from reseau_desktop.widgets.wrapped import Wrapped
from reseau_desktop.wording import people
from reseau_desktop.wording.translation import translate

ALL = 100  # of a line, against what only fills it
PARTS = ("given", "family", "prefix", "middle", "suffix", "nickname")
SOUNDS = ("phonetic", "pronounced", "former", "pronouns")


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
        self._calls = CardCalls()
        self._narrow = False
        self.name: Fact | None = None
        self.layer = LayerButton()
        self.layer.clicked.connect(self.layer_pressed)
        offer(self.layer, "layers", self.guide_asked.emit)
        self.face = Face()
        self.role = LinkedLine("body", "text2", most=3)
        self._said = Wrapped("", "small", "text3", most=2)
        self.lock = Icon("lock", "text3", 14)
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
        row.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        column = vbox(spacing=0)
        self._line = hbox(spacing=4)
        for part, top in ((self.layer, 2), (self.lock, 9)):  # in the middle of a long name's first line
            side = vbox(margins=(0, top, 0, 0), spacing=0)
            side.addWidget(part)
            side.addStretch(1)
            self._line.addLayout(side)
        self._line.addStretch(1)
        column.addStretch(1)
        column.addLayout(self._line)
        inset = self._under = vbox(margins=(6, 0, 0, 0), spacing=0)
        inset.addWidget(self.role)
        inset.addWidget(self._said)
        column.addLayout(inset)
        column.addStretch(1)
        row.addLayout(column, 1)
        buttons = hbox(spacing=8)
        for button in (self.log, self.call, self.call_small, self.mail, self.more):
            buttons.addWidget(button)
        holder = self._holder = vbox(spacing=0)
        holder.addLayout(buttons)
        holder.addStretch(1)
        row.addLayout(holder)

    def show_person(self, edits: PersonEdits, layer_name: str, photo: bytes | None) -> None:
        """Who it is, and which ways to reach them there are."""
        person = edits.person
        other = self._person is None or self._person.id != person.id
        self._person, self._calls = person, edits.calls
        shown = person.name or translate("People", "No name")
        self.face.show_person(person.id, initials(shown[:300]), photo, shown)
        self.face.setEnabled(person.deleted_on is None)
        self.layer.set_layer(person.layer, layer_name, translate("Facts", "Choose another circle"))
        self.layer.setEnabled(person.deleted_on is None)
        self.lock.setVisible(person.private)
        said = translate("Facts", "Private: left out of pictures and of exports to share")
        self.lock.setAccessibleName(said)
        self.lock.setToolTip(tooltip(said))
        self._show_name(edits, shown, other)
        self._show_role(person)
        self._said.set_text(said_of(person))
        self._said.setVisible(bool(self._said.text()))
        self.role.setVisible(bool(self.role.text()))
        self._say_buttons(shown)

    def set_narrow(self, narrow: bool) -> None:
        """Smaller face, Call as an icon."""
        self._narrow = narrow
        self._row.setSpacing(theme().px(6 if narrow else 10))
        self.face.set_size(52 if narrow else 64)
        self._holder.setContentsMargins(0, theme().px(10 if narrow else 16), 0, 0)  # beside the face, always
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

    def _show_role(self, person: Person) -> None:
        before, organisation, after = role(person)
        held, opens = person.current, self._calls.organisation
        where = held.organisation_id if held else None
        if opens is None or where is None:
            self.role.say(before, organisation, after)
        else:
            self.role.say(before, organisation, after, people.open_words(organisation), lambda: opens(where))

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
        self.name.opened.connect(lambda: self._give_room(True))
        self.name.closed.connect(lambda: self._give_room(False))
        self.name.closed.connect(self.idle)
        self._line.insertWidget(0, self.name)
        self.layer.show()
        self.name.show()
        if focused:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_room(self, editing: bool) -> None:
        """The parts of a name take the line of the name and of the circle."""
        self.layer.setVisible(not editing)
        self._under.setContentsMargins(theme().px(6), theme().px(8 if editing else 0), 0, 0)
        if self.name is not None:
            self._line.setStretchFactor(self.name, ALL if editing else 0)

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
                self._calls.go(url)
                return


def role(person: Person) -> tuple[str, str, str]:
    """Creative director at Atelier Nord, Lyon: what of it is known, the organisation apart from what is around it."""
    held = person.current
    title = held.title if held else ""
    organisation = held.organisation if held else ""
    city = next((item.city for item in person.addresses if item.city), "")
    before, after = title, ""
    if title and organisation:
        pattern = translate("Facts", "{title} at {organisation}")
        before, after = (
            part.format(title=title, organisation=organisation) for part in _around(pattern, "{organisation}")
        )
    if city:
        after += f", {city}" if before or organisation else city
    return before, organisation, after


def _around(pattern: str, part: str) -> tuple[str, str]:
    before, _, after = pattern.partition(part)
    return before, after


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
        "phonetic": translate("Facts", "Phonetic name"),
        "pronounced": translate("Facts", "How to say it"),
        "former": translate("Facts", "Former name"),
        "pronouns": translate("Facts", "Pronouns"),
    }
    hints = {"phonetic": translate("Facts", "kana, pinyin")}
    used = (*PARTS, *(("full",) if names.full else ()), *SOUNDS)
    places = {part: number // 2 for number, part in enumerate((*PARTS, *SOUNDS))} | {"full": 5}

    def refusal(values: dict[str, str]) -> str:
        named = any(values[part] for part in used if part not in SOUNDS)
        return "" if named else translate("Facts", "A contact needs a name.")

    return FactRow(
        "name",
        translate("Facts", "Name"),
        FactWords(shown, style="name", most=3),
        lambda: tuple(
            Spec(part, words[part], getattr(names, part), places[part], hint=hints.get(part, ""))
            for part in used
        ),
        lambda values: edits.texts(**values),
        refusal=refusal,
        captions=True,
    )


def said_of(person: Person) -> str:
    """How to say the name and speak of them: what of it is known."""
    names = person.names
    before = translate("Facts", "formerly {name}").format(name=names.former) if names.former else ""
    sounds = translate("Facts", "“{sounds}”").format(sounds=names.pronounced) if names.pronounced else ""
    return " · ".join(part for part in (names.phonetic, sounds, before, names.pronouns) if part)
