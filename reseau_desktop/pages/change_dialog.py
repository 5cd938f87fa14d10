"""The cheapest change, with everybody it concerns: nothing moves before it is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.network.promises import Lengthen, MoveOut
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import Avatar
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates, numbers, people

if TYPE_CHECKING:
    from reseau_desktop.insights.people import PersonRow
    from reseau_desktop.store import Store

SHOWN = 60  # people listed; more are counted


class ChangeDialog(QDialog):
    """`confirmed` brings the change to make."""

    confirmed = Signal(object)

    def __init__(
        self,
        store: Store,
        today: date,
        change: MoveOut | Lengthen,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self._change, self._names = change, names
        ids = _concerned(store, today, change)
        self.setWindowTitle(self.tr("The smallest change"))
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(self.tr("The smallest change"), "heading"))
        column.addWidget(Paragraph(self._sentence(len(ids))))
        column.addWidget(_listed(store, today, ids), 1)
        row = hbox(spacing=8)
        row.addStretch(1)
        cancel, take = Button(self.tr("Cancel")), Button(self._verb(len(ids)), role="primary")
        cancel.clicked.connect(self.reject)
        take.clicked.connect(self._take)
        take.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(take)
        column.addLayout(row)
        sized(self, min_width=440)
        take.setFocus()

    def _sentence(self, count: int) -> str:
        change, ring = self._change, self._names.get(self._change.layer, self._change.layer)
        load = numbers.decimal(change.load)
        if isinstance(change, MoveOut):
            return self.tr(
                "%n people, the coolest of {layer}, go to {to}. That leaves {load} contacts a week.",
                "",
                count,
            ).format(layer=ring, to=self._names.get(change.to, change.to), load=load)
        return self.tr(
            "%n people of {layer} are met every {promise}. That leaves {load} contacts a week.", "", count
        ).format(layer=ring, promise=dates.length(change.cadence), load=load)

    def _verb(self, count: int) -> str:
        if isinstance(self._change, MoveOut):
            return self.tr("Move %n people", "", count)
        return self.tr("Promise %n days", "", self._change.cadence)

    def _take(self) -> None:
        self.confirmed.emit(self._change)
        self.accept()


def _concerned(store: Store, today: date, change: MoveOut | Lengthen) -> list[int]:
    """Those who would move, or whose promise would change."""
    if isinstance(change, MoveOut):
        return list(change.contacts)
    from reseau_desktop.insights.people import Listing, Order, listing

    return list(
        listing(store, today, Listing(layers=frozenset((change.layer,)), order=Order.WARMTH, reverse=True))
    )


def _listed(store: Store, today: date, ids: list[int]) -> QWidget:
    from reseau_desktop.insights.people import rows

    content = QWidget()
    column = vbox(content, spacing=2)
    for person in rows(store, today, ids[:SHOWN]):
        column.addWidget(_row(person))
    if len(ids) > SHOWN:
        column.addWidget(Text(people.count(len(ids)), "small", "text3"))
    column.addStretch(1)
    return sized(Scroll(content), min_height=160, max_height=360)


def _row(person: PersonRow) -> QWidget:
    holder = QWidget()
    row = hbox(holder, margins=(0, 3, 14, 3), spacing=10)
    row.addWidget(Avatar(person.id, people.initials(person.name), 28))
    row.addWidget(Text(person.name, "medium", elide=True), 1)
    age = dates.ago(person.days) if person.days is not None else ""
    row.addWidget(Text(age, "small", "text2"))
    return holder
