"""The card that a pasted text makes: every piece in its field, the circle, through whom, and the exchange it came by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QPlainTextEdit, QWidget

from reseau_desktop.exchange.pasted import Pasted, Piece, Slot, Source
from reseau_desktop.exchange.records import (
    AddressRecord,
    DateRecord,
    Labelled,
    PersonRecord,
    PositionRecord,
)
from reseau_desktop.pages import doubt_words, phone_words
from reseau_desktop.pages.person_chooser import PersonChooser
from reseau_desktop.pages.quick_add import numbers
from reseau_desktop.pages.quick_add.card_rows import CAPTION, NUMBER, CardRow
from reseau_desktop.pages.quick_add.layer_picker import LayerPicker
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import pasted as words

if TYPE_CHECKING:
    from reseau_desktop.insights.search import Found
    from reseau_desktop.network.layers import Layer

ALWAYS = (Slot.NAME, Slot.ROLE, Slot.ORGANISATION, Slot.TOWN, Slot.PHONE, Slot.EMAIL)
RARE = (Slot.MIDDLE, Slot.SUFFIX, Slot.MESSENGER)
ORDER = (
    Slot.NAME,
    Slot.ROLE,
    Slot.ORGANISATION,
    Slot.STREET,
    Slot.POSTCODE,
    Slot.TOWN,
    Slot.COUNTRY,
    Slot.PHONE,
    Slot.EMAIL,
    Slot.LINK,
    Slot.BIRTHDAY,
    *RARE,
)
LABELS = {Slot.PHONE: ("work", "mobile", "home", "fax", "other"), Slot.EMAIL: ("work", "home", "other")}


class CardForm(QWidget):
    """`edited`: something of it changed; `pointed`: the number of the field that is pointed at."""

    edited = Signal()
    pointed = Signal(int)

    def __init__(
        self,
        layers: Sequence[Layer],
        search: Callable[[str, int], Sequence[Found]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._layers = layers
        self.rows: list[CardRow] = []
        self._prefix, self._whole = "", ""
        column = vbox(self, spacing=8)
        self._fields = vbox(spacing=8)
        column.addLayout(self._fields)
        self.more = LinkButton(icon="plus")  # fields that few cards have
        self.more.clicked.connect(self.show_more)
        more = hbox(margins=(NUMBER + CAPTION, 0, 0, 0), spacing=0)
        more.addWidget(self.more)
        more.addStretch(1)
        column.addLayout(more)
        column.addWidget(Rule())
        self._build_rest(column, search)
        self.layer.chosen.connect(lambda _key: self.edited.emit())
        self.exchange.textChanged.connect(lambda _text: self.edited.emit())
        self.log.toggled.connect(lambda _on: self.edited.emit())
        self.fill(None)

    def _build_rest(self, column: QBoxLayout, search: Callable[[str, int], Sequence[Found]]) -> None:
        """The circle, through whom, what was exchanged, a note."""
        self.layer = LayerPicker()
        self.layer.set_layers(self._layers)
        self.layer.choose("inbox")
        self.through = PersonChooser()
        self.through.set_search(search, single=True)
        self.exchange, self.log = Field(), QCheckBox()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        sized(self.note, min_height=56, max_height=72)
        self._captions: dict[str, Text] = {}
        exchange = QWidget()
        row = hbox(exchange, spacing=10)
        row.addWidget(self.exchange, 1)
        row.addWidget(self.log)
        for key, widget in (
            ("layer", self.layer),
            ("through", self.through),
            ("exchange", exchange),
            ("note", self.note),
        ):
            column.addLayout(self._captioned(key, widget))

    def _captioned(self, key: str, widget: QWidget) -> QBoxLayout:
        row = hbox(margins=(NUMBER, 0, 0, 0), spacing=0)
        self._captions[key] = sized(Text("", "body", "text2"), width=CAPTION)
        sized(self._captions[key], min_height=32)  # beside the first line of what is higher
        row.addWidget(self._captions[key], 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(widget, 1)
        return row

    # -- filling

    def fill(self, found: Pasted | None) -> dict[int, int]:
        """A form for these pieces; the number of each piece's field, by the place of the piece."""
        for row in self.rows:
            self._fields.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        taken: dict[int, int] = {}
        pieces = list(enumerate(found.pieces)) if found else []
        named = [(place, one) for place, one in pieces if one.slot in (Slot.NAME, Slot.GIVEN, Slot.FAMILY)]
        for slot in ORDER:
            of_slot = (
                named[:1]
                if slot is Slot.NAME
                else [(place, one) for place, one in pieces if one.slot is slot]
            )
            for place, piece in of_slot or ([(-1, None)] if slot in ALWAYS else []):
                number = len(set(taken.values())) + 1 if piece else 0
                if piece is not None:
                    for other, _ in named if slot is Slot.NAME else [(place, piece)]:
                        taken[other] = number
                self._add_row(slot, number, piece)
        self.more.setVisible(not self._has_rare())
        self._fill_names(found)
        self._fill_numbers(found)
        came = found is not None and found.source is Source.SIGNATURE
        self.exchange.setText(words.email_today() if came else "")
        self.log.setChecked(came)
        self.note.setPlainText("\n".join(one.value for one in found.of(Slot.NOTE)) if found else "")
        self.retranslate()
        return taken

    def _has_rare(self) -> bool:
        return all(any(row.slot is slot for row in self.rows) for slot in RARE)

    def show_more(self) -> None:
        """The fields that few cards have; the first of them takes the keyboard."""
        new = [slot for slot in RARE if not any(row.slot is slot for row in self.rows)]
        for slot in new:
            self._add_row(slot, 0, None)
        self.more.hide()
        self.retranslate()
        if new and self.isVisible():
            self.row(new[0]).fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, slot: Slot, number: int, piece: Piece | None) -> None:
        row = CardRow(slot, number, LABELS.get(slot, ()))
        if piece is not None and slot is not Slot.NAME:
            said = f"{piece.label}: {piece.value}" if slot is Slot.MESSENGER and piece.label else piece.value
            row.set_text(said)
        if row.label is not None:
            row.label.set_value((piece.label if piece else "") or "work")
        row.edited.connect(self._edited)
        row.pointed.connect(self.pointed)
        self.rows.append(row)
        self._fields.addWidget(row)

    def _fill_names(self, found: Pasted | None) -> None:
        record = found.record() if found else PersonRecord()
        self._prefix, self._whole = record.prefix, record.full
        row = self.row(Slot.NAME)
        row.set_text(record.given, 0)
        row.set_text(record.family or record.full, 1)

    def _fill_numbers(self, found: Pasted | None) -> None:
        """A number without a country gets one, and it is said."""
        written = [piece.value for piece in found.of(Slot.PHONE)] if found else []
        home = numbers.home_of(written, phone_words.region()) if written else ""
        for row in self.rows:
            if row.slot is not Slot.PHONE or not row.text():
                continue
            as_written = row.text()
            number = numbers.read(as_written, home)
            if number.code:
                row.set_text(number.value)
                row.say_doubt(words.completed(as_written, number.code))
                keep = LinkButton(self.tr("Keep as written"))
                keep.clicked.connect(lambda _=False, row=row, text=as_written: self._as_written(row, text))
                row.under(keep)

    def _as_written(self, row: CardRow, text: str) -> None:
        row.set_text(text)
        row.say_doubt("")
        for button in row.findChildren(LinkButton):
            button.hide()

    def row(self, slot: Slot) -> CardRow:
        return next(row for row in self.rows if row.slot is slot)

    def light(self, number: int) -> None:
        """The piece of this number is pointed at in the text; 0: none."""
        for row in self.rows:
            row.light(bool(number) and row.number == number)

    # -- from one start to the next

    def typed(self) -> dict[str, Any]:
        """Everything that stands in the fields; empty where nothing does."""
        rows = [[field.text() for field in row.fields] for row in self.rows]
        more = {"exchange": self.exchange.text(), "note": self.note.toPlainText()}
        if not any(text.strip() for row in rows for text in row) and not any(more.values()):
            return {}
        return {"rows": rows, **more, "layer": self.layer.value(), "log": self.log.isChecked()}

    def retype(self, typed: Mapping[str, Any]) -> None:
        """What stood in the fields, once the same text was read again."""
        if len(typed.get("rows", ())) > len(self.rows):
            self.show_more()
        for row, texts in zip(self.rows, typed.get("rows", ()), strict=False):
            for field, text in zip(row.fields, texts, strict=False):
                field.setText(str(text))
        self.exchange.setText(str(typed.get("exchange", self.exchange.text())))
        self.note.setPlainText(str(typed.get("note", self.note.toPlainText())))
        self.log.setChecked(bool(typed.get("log", self.log.isChecked())))
        if any(layer.key == typed.get("layer") for layer in self._layers):
            self.layer.choose(str(typed["layer"]))

    # -- what it says

    def record(self) -> PersonRecord:
        """The card as it stands in the form."""
        name = self.row(Slot.NAME)
        given, family = name.text(0), name.text(1)
        whole = family if self._whole and family == self._whole and not given else ""
        house, role = self.text(Slot.ORGANISATION), self.text(Slot.ROLE)
        address = AddressRecord(
            street=self.text(Slot.STREET),
            postcode=self.text(Slot.POSTCODE),
            city=self.text(Slot.TOWN),
            country=self.text(Slot.COUNTRY),
        )
        return PersonRecord(
            given=given,
            family="" if whole else family,
            full=whole,
            middle=self.text(Slot.MIDDLE),
            suffix=self.text(Slot.SUFFIX),
            prefix=self._prefix,
            emails=self._labelled(Slot.EMAIL),
            phones=self._labelled(Slot.PHONE),
            links=self._labelled(Slot.LINK),
            addresses=(address,) if address != AddressRecord() else (),
            dates=(DateRecord("birthday", self.text(Slot.BIRTHDAY)),) if self.text(Slot.BIRTHDAY) else (),
            positions=(PositionRecord(house, role, current=True),) if house or role else (),
            note=self.note.toPlainText().strip(),
        )

    def messengers(self) -> tuple[Labelled, ...]:
        """“Signal: marc” is the service and the name there; without a service, a name."""
        found = []
        for row in self.rows:
            if row.slot is Slot.MESSENGER and row.text():
                service, colon, name = row.text().partition(":")
                named = bool(colon and name.strip() and service.strip())
                found.append(
                    Labelled(name.strip() if named else row.text(), service.strip() if named else "")
                )
        return tuple(replace(one, preferred=place == 0) for place, one in enumerate(found))

    def text(self, slot: Slot) -> str:
        return next((row.text() for row in self.rows if row.slot is slot and row.text()), "")

    def name(self) -> str:
        row = self.row(Slot.NAME)
        return " ".join(part for part in (row.text(0), row.text(1)) if part)

    def _labelled(self, slot: Slot) -> tuple[Labelled, ...]:
        found = [
            Labelled(row.text(), str(row.label.value() or "") if row.label is not None else "")
            for row in self.rows
            if row.slot is slot and row.text()
        ]
        return tuple(replace(one, preferred=place == 0) for place, one in enumerate(found))

    def _edited(self) -> None:
        for row in self.rows:
            if row.slot is Slot.EMAIL:
                row.say_doubt(doubt_words.email(row.text()) if row.text() else "")
        name = self.row(Slot.NAME)
        whole = bool(self._whole) and name.text(1) == self._whole and not name.text(0)
        name.doubt.setText(words.whole_name() if whole else "")
        name.doubt.setVisible(whole)
        self.edited.emit()

    def say_house(self, chip: str) -> None:
        self.row(Slot.ORGANISATION).say_chip(chip)

    def retranslate(self) -> None:
        captions = {
            Slot.NAME: self.tr("Name"),
            Slot.ROLE: self.tr("Role"),
            Slot.ORGANISATION: self.tr("Organisation"),
            Slot.STREET: self.tr("Street"),
            Slot.POSTCODE: self.tr("Postcode"),
            Slot.TOWN: self.tr("City"),
            Slot.COUNTRY: self.tr("Country"),
            Slot.PHONE: self.tr("Phone"),
            Slot.EMAIL: self.tr("E-mail"),
            Slot.LINK: self.tr("Profile"),
            Slot.BIRTHDAY: self.tr("Birthday"),
            Slot.MIDDLE: self.tr("Middle name"),
            Slot.SUFFIX: self.tr("Suffix"),
            Slot.MESSENGER: self.tr("Messenger"),
        }
        for row in self.rows:
            both = f"{self.tr('First name')}|{self.tr('Family name')}"
            row.set_caption(captions[row.slot], both if row.slot is Slot.NAME else "")
            if row.label is not None:
                row.label.setAccessibleName(self.tr("Kind of number or address"))
            if row.slot is Slot.MESSENGER:
                row.fields[0].set_placeholder(self.tr("Signal: name or number"))
        self.more.set_text(self.tr("Middle name, suffix, messenger"))
        self._captions["layer"].setText(self.tr("Circle"))
        self._captions["through"].setText(self.tr("Met through"))
        self._captions["exchange"].setText(self.tr("Exchange"))
        self._captions["note"].setText(self.tr("Note"))
        self.layer.setAccessibleName(self.tr("Circle"))
        self.layer.say_names(self._layers)
        self.through.field.setAccessibleName(self.tr("Met through"))
        self.exchange.setAccessibleName(self.tr("Exchange"))
        self.exchange.set_placeholder(self.tr("A line, as “call yesterday”"))
        self.log.setText(self.tr("log it"))
        self.note.setAccessibleName(self.tr("Note"))
        self._edited()
