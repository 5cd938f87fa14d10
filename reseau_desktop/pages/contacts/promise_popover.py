"""Why somebody is due when they are, and how often I promise to be in touch: the circle's rhythm or their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from reseau_desktop.insights.person import Person
from reseau_desktop.network.layers import Layer
from reseau_desktop.pages.contacts.popover import Popover
from reseau_desktop.pages.explained import Explained
from reseau_desktop.widgets.buttons import Button, LinkButton
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.controls import Number
from reseau_desktop.widgets.scaling import gap, grid, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import due

LONGEST = 3_650  # days


class PromisePopover(Popover):
    """`save(cadence, reminders)`: None is the circle's own; `plan()` opens a follow-up of one's own."""

    guide_asked = Signal(str)  # a topic

    def __init__(
        self,
        person: Person,
        layer: Layer,
        save: Callable[[int | None, bool | None], object],
        plan: Callable[[], object],
        parent: QWidget,
        why: Sequence[tuple[str, str]] = (),
        drift: str = "",
    ) -> None:
        super().__init__(parent)
        self._layer, self._save_promise = layer, save
        column = vbox(self, margins=(16, 14), spacing=6)
        self._explain(column, why, drift)
        column.addWidget(Text(self.tr("Cadence"), "caption", "text3"))
        self.as_layer = QRadioButton(
            self.tr("The circle’s: {rhythm}").format(rhythm=due.every(layer.cadence))
        )
        self.own = QRadioButton(self.tr("Their own, in days:"))
        self._group = QButtonGroup(self)
        self._group.addButton(self.as_layer)
        self._group.addButton(self.own)
        self.days = sized(
            Number(1, LONGEST, dense=True, name=self.tr("Days between two exchanges")), width=96
        )
        self.days.setValue(person.own_cadence or layer.cadence or 90)
        column.addWidget(self.as_layer)
        row = hbox(spacing=8)
        row.addWidget(self.own)
        row.addWidget(self.days)
        row.addStretch()
        column.addLayout(row)
        self.reminders = QCheckBox(self.tr("Remind me"))
        wanted = layer.reminders if person.own_reminders is None else person.own_reminders
        self.reminders.setChecked(wanted)
        column.addWidget(self.reminders)
        self._add_foot(column, plan)
        (self.as_layer if person.own_cadence is None else self.own).setChecked(True)
        self.days.valueChanged.connect(lambda _days: self.own.setChecked(True))

    def _add_foot(self, column: QVBoxLayout, plan: Callable[[], object]) -> None:
        foot = hbox(spacing=8)
        planning = LinkButton(self.tr("Plan a follow-up…"))
        foot.addWidget(planning)
        foot.addStretch()
        saving = Button(self.tr("Save"), dense=True)
        foot.addWidget(saving)
        column.addLayout(foot)
        saving.clicked.connect(self.save)
        planning.clicked.connect(lambda: (self.close(), plan()))

    def _explain(self, column: QVBoxLayout, why: Sequence[tuple[str, str]], drift: str) -> None:
        """The terms of the due day, and where they are lived."""
        for topic, caption, there in (
            ("due", self.tr("Why this day"), bool(why)),
            ("drift", self.tr("As lived"), bool(drift)),
        ):
            if not there:
                continue
            title = Explained(topic, "caption", "text3")
            title.setText(caption)
            title.clicked.connect(self.close)
            title.asked.connect(self.guide_asked)
            column.addWidget(title)
            if topic == "due":
                table = grid(spacing=(16, 3))
                for row, (words, value) in enumerate(why):
                    table.addWidget(Text(words, "body", "text2"), row, 0)
                    table.addWidget(Text(value), row, 1, Qt.AlignmentFlag.AlignRight)
                table.setColumnStretch(0, 1)
                column.addLayout(table)
            else:
                column.addWidget(sized(Paragraph(drift, "small", "text2"), width=300))
            gap(column, 4)
        if why or drift:
            column.addWidget(Rule())

    def save(self) -> None:
        """Write what was chosen."""
        cadence = None if self.as_layer.isChecked() else self.days.value()
        wanted = self.reminders.isChecked()
        self.close()
        self._save_promise(cadence, None if wanted == self._layer.reminders else wanted)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        checked = self.as_layer if self.as_layer.isChecked() else self.own
        checked.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)
