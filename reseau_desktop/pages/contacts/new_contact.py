"""A new contact: a name is enough, the rest may come later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages import doubt_words
from reseau_desktop.pages.form_parts import lay_out
from reseau_desktop.pages.person_menu import layer_icon
from reseau_desktop.paths import shared
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.fitted import fit
from reseau_desktop.widgets.offers import offer
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import due, layers

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

FIELDS = ("given", "family", "position", "organisation", "email", "phone", "tag")


class NewContactDialog(QDialog):
    """`added` carries the id. What was typed and not saved is in `draft()`: whoever opens it again gives it back."""

    added = Signal(int)
    person_asked = Signal(int)  # the one who is here already
    pasted = Signal(str)  # a signature, a vCard, a line of several things: it fills a form of its own

    def __init__(
        self,
        store: Store,
        clock: Clock,
        draft: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._known_id = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self._form = forms.load(shared("ui") / "new_contact.ui", self)
        fit(self, self._form)
        child = forms.child
        self.inputs = {name: child(self._form, Field, name) for name in FIELDS}
        self.layer = child(self._form, Choice, "layer")
        self.save_button = child(self._form, Button, "save")
        self.another_button = child(self._form, Button, "another")
        self.problem = child(self._form, ErrorStrip, "problem")
        self.known = child(self._form, ErrorStrip, "known")
        self._promise = child(self._form, Text, "promise")
        self._doubts = {name: child(self._form, Text, f"{name}Doubt") for name in ("email", "phone")}
        self._arrange()
        self._fill(draft or {})
        self._retranslate()
        self.inputs["given"].setFocus()

    def _arrange(self) -> None:
        lay_out(self._form, {"column": (0, 14), "fields": (0, 8), "names": (0, 8), "row": (0, 8)})
        sized(self._form, min_width=480)
        for field in self.inputs.values():
            field.textChanged.connect(lambda _text: self._check())
            field.installEventFilter(self)
        for name in ("given", "family"):
            self.inputs[name].textChanged.connect(lambda _text: self._look_for_known())
        self.known.acted.connect(self._go_to_known)
        self.layer.currentIndexChanged.connect(lambda _row: self._say_promise())
        forms.child(self._form, Button, "cancel").clicked.connect(self.reject)
        self.save_button.clicked.connect(lambda: self.save())
        self.another_button.clicked.connect(lambda: self.save(another=True))
        self.save_button.setDefault(True)
        self._complete()

    def _complete(self) -> None:
        """Organisations and tags that are there already."""
        from reseau_desktop.insights import people

        names = people.organisations(self._store)
        for field, offers in (
            ("organisation", names),
            ("tag", people.tag_names(self._store)),
        ):
            offer(self.inputs[field], offers)

    def _fill(self, draft: Mapping[str, str]) -> None:
        from reseau_desktop.insights.layers import layers as all_layers

        for layer in all_layers(self._store):
            if layer.kind is not LayerKind.ME:
                self.layer.addItem(layer_icon(layer.key), layers.name(layer), layer.key)
        self.layer.set_value(draft.get("layer", "inbox"))
        for name, field in self.inputs.items():
            field.setText(draft.get(name, ""))

    # -- what was typed

    def draft(self) -> dict[str, str]:
        """Everything as it stands; empty when nothing was typed."""
        typed = {name: field.text() for name, field in self.inputs.items()}
        if not any(text.strip() for text in typed.values()):
            return {}
        return {**typed, "layer": str(self.layer.value())}

    def record(self) -> PersonRecord:
        """What was typed, as somebody new."""
        text = {name: field.text().strip() for name, field in self.inputs.items()}
        position = PositionRecord(text["organisation"], text["position"], current=True)
        return PersonRecord(
            given=text["given"],
            family=text["family"],
            emails=(Labelled(text["email"]),) if text["email"] else (),
            phones=(Labelled(text["phone"]),) if text["phone"] else (),
            positions=(position,) if text["organisation"] or text["position"] else (),
            tags=tuple(name.strip() for name in text["tag"].split(",") if name.strip()),
        )

    def save(self, *, another: bool = False) -> None:
        """Add the person, or say what is missing."""
        from reseau_desktop.actions import contacts
        from reseau_desktop.wording import problems

        record = self.record()
        if not (record.given or record.family):
            self.problem.say(
                self.tr("A contact needs a name."), self.tr("One of the two is enough."), kind="warn"
            )
            self.inputs["given"].setFocus()
            return
        try:
            contact = contacts.add(self._store, record, str(self.layer.value()), self._clock.today())
        except StoreProblem as problem:
            self.problem.say(problems.sentence(problem))
            return
        self.added.emit(contact)
        if another:
            self._start_again()
        else:
            self.accept()

    def _start_again(self) -> None:
        """The next one is often of the same house: organisation, circle and tag stay."""
        for name in ("given", "family", "position", "email", "phone"):
            self.inputs[name].clear()
        self.known.hide()
        self.inputs["given"].setFocus()

    # -- what is said about it

    def _check(self) -> None:
        text = {name: field.text().strip() for name, field in self.inputs.items()}
        for name, doubt in (("email", doubt_words.email), ("phone", doubt_words.phone)):
            words = doubt(text[name]) if text[name] else ""
            self.inputs[name].set_state("warn" if words else "")
            self._doubts[name].setText(words)
            self._doubts[name].setVisible(bool(words))
        if text["given"] or text["family"]:
            self.problem.hide()
        name = text["given"] or text["family"]
        short = name if len(name) <= 24 else name[:23] + "…"
        self.save_button.set_text(self.tr("Add {name}").format(name=short) if short else self.tr("Add"))

    def _look_for_known(self) -> None:
        """Somebody of that name may be here already: it is said, never decided."""
        from reseau_desktop.insights.search import search
        from reseau_desktop.network.folding import fold

        whole = f"{self.inputs['given'].text()} {self.inputs['family'].text()}".strip()
        both = all(len(self.inputs[name].text().strip()) > 1 for name in ("given", "family"))
        found = search(self._store, whole, 5) if both else []
        same = next((item for item in found if fold(item.name) == fold(whole)), None)
        self._known_id = same.id if same else 0
        if same is None:
            self.known.hide()
            return
        words = (
            self.tr("is already here, at {organisation}.")
            if same.organisation
            else self.tr("is already here.")
        )
        self.known.say(same.name, words.format(organisation=same.organisation), self.tr("Open"), kind="warn")

    def _go_to_known(self) -> None:
        self.person_asked.emit(self._known_id)
        self.reject()

    def _say_promise(self) -> None:
        """What the circle means for the agenda."""
        from reseau_desktop.insights.layers import layers as all_layers

        chosen = next((item for item in all_layers(self._store) if item.key == self.layer.value()), None)
        if chosen is None or chosen.cadence is None:
            words = self.tr("No promise yet: the circle can be chosen later.")
        else:
            words = self.tr("A promise: {rhythm}.").format(rhythm=due.every(chosen.cadence))
        self._promise.setText(words)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New contact"))
        self.save_button.set_hint("", self.tr("Ctrl+Enter"))
        self._say_promise()
        self._check()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """More than a word pasted into the empty form makes a whole card."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = QApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
            if makes_a_card(text) and not any(field.text().strip() for field in self.inputs.values()):
                self.pasted.emit(text)
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)


def makes_a_card(text: str) -> bool:
    """Whether a pasted text says several things about somebody."""
    from reseau_desktop.exchange.signatures import read

    return bool(text.strip()) and len({piece.slot for piece in read(text).pieces}) > 1
