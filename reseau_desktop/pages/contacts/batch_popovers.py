"""What is asked before something is done with several people: which tag, what rhythm, which days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from reseau_desktop.pages.contacts.popover import Popover
from reseau_desktop.pages.form_parts import dress_dates
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import FilterChip
from reseau_desktop.widgets.controls import DateField, Number
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.offers import offer
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import dates, numbers

LONGEST = 3_650  # days
WIDE = 280


class _Asking(Popover):
    """Enter answers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.first: QWidget | None = None  # where typing begins

    def answer(self) -> None:
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.first is not None:
            self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer()
        else:
            super().keyPressEvent(event)


class TagsPopover(_Asking):
    """A tag for all of them; a press on one they carry takes it from all of them."""

    def __init__(
        self,
        known: Sequence[str],
        carried: Sequence[tuple[str, int]],
        give: Callable[[str], object],
        take: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._give = give
        column = vbox(self, margins=(16, 14), spacing=8)
        column.addWidget(Text(self.tr("A tag for all of them"), "caption", "text3"))
        row = hbox(spacing=8)
        self.field = sized(Field(self.tr("Tag"), icon="tag"), width=WIDE - 90)
        offer(self.field, known)
        giving = Button(self.tr("Give"))
        row.addWidget(self.field)
        row.addWidget(giving)
        column.addLayout(row)
        if carried:
            column.addWidget(Text(self.tr("Take from all of them"), "caption", "text3"))
            holder = sized(QWidget(), width=WIDE)
            flow = FlowLayout(holder, gap=4)
            self.chips = [self._chip(name, count, take) for name, count in carried]
            for chip in self.chips:
                flow.addWidget(chip)
            column.addWidget(holder)
        giving.clicked.connect(self.answer)
        self.first = self.field

    def _chip(self, name: str, count: int, take: Callable[[str], object]) -> FilterChip:
        chip = FilterChip()
        chip.set_texts(name, self.tr("Take the tag “{tag}” from all of them").format(tag=name))
        short = name if len(name) <= 24 else name[:23] + "…"
        chip.set_value(
            self.tr("{tag} {number}", "a tag and how many carry it").format(
                tag=short, number=numbers.count(count)
            )
        )

        def gone() -> None:
            self.close()
            take(name)

        chip.cleared.connect(gone)
        chip.clicked.connect(gone)
        return chip

    def answer(self) -> None:
        """Give what is typed."""
        words = self.field.text().strip()
        if words:
            self.close()
            self._give(words)


class CadencePopover(_Asking):
    """The circle's rhythm for all of them, or one of their own."""

    def __init__(
        self, cadences: Sequence[int], save: Callable[[int | None], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._save_cadence = save
        column = vbox(self, margins=(16, 14), spacing=6)
        column.addWidget(Text(self.tr("Cadence of all of them"), "caption", "text3"))
        self.as_layer = QRadioButton(self.tr("Their circle’s"))
        self.own = QRadioButton(self.tr("Their own, in days:"))
        self._group = QButtonGroup(self)
        for choice in (self.as_layer, self.own):
            self._group.addButton(choice)
        name = self.tr("Days between two exchanges")
        self.days = sized(Number(1, LONGEST, dense=True, name=name), width=96)
        promised = [days for days in cadences if days]
        self.days.setValue(promised[0] if len(promised) == 1 else 90)
        column.addWidget(self.as_layer)
        row = hbox(spacing=8)
        row.addWidget(self.own)
        row.addWidget(self.days)
        row.addStretch()
        column.addLayout(row)
        foot = hbox(spacing=8)
        foot.addStretch()
        saving = Button(self.tr("Save"), dense=True)
        foot.addWidget(saving)
        column.addLayout(foot)
        self.own.setChecked(True)
        self.days.valueChanged.connect(lambda _days: self.own.setChecked(True))
        saving.clicked.connect(self.answer)
        self.first = self.days

    def answer(self) -> None:
        """Write what was chosen."""
        chosen = None if self.as_layer.isChecked() else self.days.value()
        self.close()
        self._save_cadence(chosen)


class RoundPopover(_Asking):
    """A follow-up with each, so many a working day."""

    def __init__(
        self,
        today: date,
        quota: int,
        last_day: Callable[[date, int], date],
        plan: Callable[[date, int, str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._today, self._last_day, self._plan = today, last_day, plan
        column = vbox(self, margins=(16, 14), spacing=8)
        column.addWidget(Text(self.tr("A follow-up with each of them"), "caption", "text3"))
        tomorrow = today + timedelta(days=1)
        self.start = DateField(QDate(tomorrow.year, tomorrow.month, tomorrow.day), dense=True)
        self.start.setAccessibleName(self.tr("From which day"))
        self.per_day = sized(Number(1, 50, dense=True, name=self.tr("How many a working day")), width=76)
        self.per_day.setValue(quota)
        self.what = sized(Field(self.tr("What about")), width=WIDE)
        for caption, field in ((self.tr("From"), self.start), (self.tr("A working day"), self.per_day)):
            row = hbox(spacing=8)
            row.addWidget(Text(caption, "body", "text2"))
            row.addStretch()
            row.addWidget(field)
            column.addLayout(row)
        column.addWidget(self.what)
        self._until = Text("", "small", "text2")
        column.addWidget(self._until)
        foot = hbox(spacing=8)
        foot.addStretch()
        planning = Button(self.tr("Plan"), dense=True)
        foot.addWidget(planning)
        column.addLayout(foot)
        self.start.dateChanged.connect(self._say_until)
        self.per_day.valueChanged.connect(self._say_until)
        planning.clicked.connect(self.answer)
        dress_dates(self)
        self.first = self.per_day
        self._say_until()

    def day(self) -> date:
        found = self.start.date().toPython()
        assert isinstance(found, date)
        return found

    def _say_until(self) -> None:
        last = self._last_day(self.day(), self.per_day.value())
        said = dates.long_day(last) if last.year == self._today.year else dates.long_full(last)
        self._until.setText(self.tr("The last one is on {day}.").format(day=said))

    def answer(self) -> None:
        """Plan them."""
        start, per_day, what = self.day(), self.per_day.value(), self.what.text().strip()
        self.close()
        self._plan(start, per_day, what)
