"""A few fields in the place of the value they change: Enter saves, Esc restores, leaving saves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QWidget

from reseau_desktop.pages.person_chooser import PersonChooser, Search
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.offers import offer
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Run, Text

Enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Spec:
    """One field: `row` puts fields side by side, `choices` are (value, words) of a closed list, `offers` complete
    what is typed, `many` is for several lines, broken by Shift+Enter, or by Enter where `each` is a thing of its own,
    `flag` for yes or no ("1", ""), `find` for a person: the value is then an id, and `chosen` a name; `only` shows a
    field while another one has a value. `doubt` says what is odd about a value, which is kept; `refusal` what makes it
    impossible, and then nothing is saved."""

    key: str
    words: str
    value: str = ""
    row: int = 0
    wide: int = 1
    many: bool = False
    each: bool = False
    flag: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    offers: tuple[str, ...] = ()
    doubt: Callable[[str], str] | None = None
    refusal: Callable[[str], str] | None = None
    find: Search | None = None
    chosen: str = ""
    only: tuple[str, str] | None = None
    hint: str = ""  # what an empty field of one line shows


class FieldsEditor(QWidget):
    """Stands where the value stood. `saved` carries all values by key; `left` says that nothing is to be saved."""

    saved = Signal(dict)
    left = Signal()

    def __init__(
        self,
        specs: Sequence[Spec],
        parent: QWidget | None = None,
        *,
        refusal: Callable[[dict[str, str]], str] | None = None,
        captions: bool = False,
        leaving: bool = True,
        adding: bool = False,
    ) -> None:
        super().__init__(parent)
        self._adding = adding  # what stands there at first is worth saving
        self._asked = False  # somebody wanted to save: from then on what is missing is said
        self._captions = captions  # over each field: for many fields, whose placeholders are gone once filled
        self._refusal = refusal  # of all values together
        self._specs = tuple(specs)
        self._inputs: dict[str, QWidget] = {}
        self._cells: dict[str, QWidget] = {}
        self._each: list[QWidget] = []  # where Enter begins another line
        self._over = self._made = False
        column = vbox(self, spacing=10 if captions else 4)  # a caption stands nearer to its own field
        for number in sorted({spec.row for spec in self._specs}):
            row = hbox(spacing=8 if captions else 4)
            for spec in (item for item in self._specs if item.row == number):
                row.addWidget(self._captioned(spec), spec.wide)
            column.addLayout(row)
        self._reason = hbox(spacing=4)
        self._sign, self._words = Icon("warn", "warn", 13), Paragraph("", "small", "warn")
        self._reason.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._reason.addWidget(self._words, 1)
        column.addLayout(self._reason)
        self._made = True
        self._show_cells()
        self._check()
        if leaving:  # going elsewhere in the window saves; in a dialog its own buttons say so
            QApplication.instance().focusChanged.connect(self._focus_moved)

    def begin(self) -> None:
        """Take the keyboard, everything in the first field selected."""
        first = self._inputs[self._specs[0].key]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, Field):
            first.selectAll()
        elif isinstance(first, QPlainTextEdit):
            first.moveCursor(QTextCursor.MoveOperation.End)  # a note is gone on with

    def fill(self, values: dict[str, str]) -> None:
        """What was typed before and could not be saved."""
        for spec in self._specs:
            found, value = self._inputs[spec.key], values.get(spec.key, "")
            if isinstance(found, QCheckBox):
                found.setChecked(bool(value))
            elif isinstance(found, Choice):
                found.set_value(value)
            elif isinstance(found, QPlainTextEdit):
                found.setPlainText(value)
            elif isinstance(found, Field):
                found.setText(value)
        self._check()

    def input(self, key: str) -> QWidget:
        return self._inputs[key]

    def values(self) -> dict[str, str]:
        """What stands in the fields now."""
        return {spec.key: self._value(spec) for spec in self._specs}

    def changed(self) -> bool:
        """Whether there is anything that would be lost."""
        return any(self._value(spec) != spec.value for spec in self._specs)

    def finish(self) -> bool:
        """Save what was typed; False when it is refused, and then it stays there to be put right."""
        if self._over:
            return True
        if not self.changed() and not self._adding:
            self.cancel()
            return True
        self._asked = True
        if self._check():
            return False
        self._over = True
        self.saved.emit(self.values())
        return True

    def cancel(self) -> None:
        """Leave everything as it was."""
        if not self._over:
            self._over = True
            self.left.emit()

    # -- the fields

    def _captioned(self, spec: Spec) -> QWidget:
        cell = self._cells[spec.key] = QWidget()
        column = vbox(cell, spacing=2)
        if self._captions and not spec.flag:
            column.addWidget(Text(spec.words, "caption", "text3", elide=True))
        column.addWidget(self._input(spec))
        column.addStretch(1)
        return cell

    def _show_cells(self) -> None:
        """Fields that belong to the value of another one are there with it."""
        for spec in self._specs:
            if spec.only is not None:
                held = next(item for item in self._specs if item.key == spec.only[0])
                self._cells[spec.key].setVisible(self._value(held) == spec.only[1])

    def _input(self, spec: Spec) -> QWidget:
        if spec.flag:
            made: QWidget = QCheckBox(spec.words)
            made.setProperty("dense", True)
            made.setChecked(bool(spec.value))
            made.toggled.connect(lambda _on: self._check())
        elif spec.choices:
            made = Choice(dense=True, name=spec.words)
            for value, words in spec.choices:
                made.add(words, value)
            made.set_value(spec.value)
            made.activated.connect(lambda _place: (self._show_cells(), self._check()))
        elif spec.find is not None:
            made = self._person(spec)
        elif spec.many:
            made = QPlainTextEdit(spec.value)
            made.setPlaceholderText(spec.words)
            made.setTabChangesFocus(True)
            self._each += [made] if spec.each else []
            sized(made, height=96)
        else:
            made = Field(spec.hint or ("" if self._captions else spec.words), dense=True)  # said once
            made.setText(spec.value)
            made.setCursorPosition(0)
            made.textChanged.connect(lambda _text: self._check())
            if spec.offers:
                offer(made, spec.offers, inside=True)
                made.returnPressed.connect(self.finish)  # the list of offers passes Enter on by itself
        made.setAccessibleName(spec.words)
        if not spec.many and spec.find is None:
            made.setToolTip(tooltip(spec.words))
        made.installEventFilter(self)
        self._inputs[spec.key] = made
        return made

    def _person(self, spec: Spec) -> PersonChooser:
        """Two letters of a name. Enter takes whom it found first, then saves."""
        made = PersonChooser()
        made.set_search(spec.find, single=True)
        made.field.setAccessibleName(spec.words)
        if spec.value:
            made.choose(int(spec.value), spec.chosen)
        made.confirmed.connect(self.finish)
        made.changed.connect(self._check)
        made.field.installEventFilter(self)
        return made

    def _value(self, spec: Spec) -> str:
        found = self._inputs[spec.key]
        if isinstance(found, PersonChooser):
            return str(found.ids()[0]) if found.ids() else ""
        if isinstance(found, QCheckBox):
            return "1" if found.isChecked() else ""
        if isinstance(found, Choice):
            return str(found.value() or "")
        if isinstance(found, QPlainTextEdit):
            return found.toPlainText().strip()
        return found.text().strip() if isinstance(found, Field) else ""

    def _check(self) -> bool:
        """Say what is odd; True when it cannot be saved so."""
        if not self._made:
            return False
        whole = self._asked or self.changed()
        reason = self._refusal(self.values()) if self._refusal and whole else ""
        state = "bad" if reason else ""
        for spec in self._specs:
            value = self._value(spec)
            fresh = not self._asked and value == spec.value
            refused = spec.refusal(value) if spec.refusal and not fresh else ""
            doubted = spec.doubt(value) if spec.doubt and value else ""
            found = self._inputs[spec.key]
            if isinstance(found, Field):
                found.set_state("bad" if refused else "warn" if doubted else "")
            if refused and state != "bad":
                reason, state = refused, "bad"
            elif doubted and not state:
                reason, state = doubted, "warn"
        self._sign.set_icon("warn", state or "warn")
        self._words.set_runs((Run(reason, 400, state or "warn"),))
        self._sign.setVisible(bool(state))
        self._words.setVisible(bool(state))
        return state == "bad"

    # -- the keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            if isinstance(watched, Field) and isinstance(watched.parent(), PersonChooser) and watched.text():
                return False  # first it empties what was typed
            self.cancel()
            return True
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        each = watched in self._each and not event.modifiers() & control
        line_break = isinstance(watched, QPlainTextEdit) and (each or event.modifiers() & shift)
        choosing = isinstance(watched.parent(), PersonChooser)  # its Enter takes the person found
        if event.key() in Enter and not line_break and not choosing:
            self.finish()
            return True
        return False

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Going elsewhere in the window saves; another window, a menu or a list of offers does not."""
        inside = old is not None and (old is self or self.isAncestorOf(old))
        if self._over or new is None or not inside or new is self or self.isAncestorOf(new):
            return
        if new.window() is self.window():
            self.finish()
