"""Beside the circles: who drifts outwards, with the two answers, and bridges that cool, with the cadence that keeps them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.circles.facts import emptied, rule
from reseau_desktop.pages.explained import Explained
from reseau_desktop.widgets.buttons import Button, LinkButton
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.wording import layers, numbers, slipping

if TYPE_CHECKING:
    from reseau_desktop.insights.bridging import Bridge
    from reseau_desktop.insights.slipping import Drift

SHOWN = 3  # people of each kind; the others are a press away
Answers = Sequence[
    tuple[str, str, Callable[[], object]]
]  # words, the whole of it for a screen reader, what it does


class Noticed(QWidget):
    """Each answer is one press and one step. Empty, it takes no room."""

    person_wanted = Signal(int)
    people_wanted = Signal(tuple)
    rekindle_wanted = Signal(int, str)  # whom, their name
    move_wanted = Signal(int, str)  # whom, to which circle
    cadence_wanted = Signal(int, int)  # whom, every how many days
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drifts: tuple[Drift, ...] = ()
        self._bridges: tuple[Bridge, ...] = ()
        self._names: Mapping[int, str] = {}
        self._layers: Mapping[str, str] = {}
        self._column = vbox(self, spacing=0)

    def show_people(
        self,
        drifts: tuple[Drift, ...],
        bridges: tuple[Bridge, ...],
        names: Mapping[int, str],
        own_layers: Mapping[str, str],
    ) -> None:
        """`names` of those shown; `own_layers` are the layers' names by key."""
        self._drifts, self._bridges, self._names, self._layers = drifts, bridges, names, own_layers
        emptied(self._column)
        if drifts:
            self._head(self.tr("Who drifts outwards"), "drift")
            for item in drifts[:SHOWN]:
                self._row(item.contact, slipping.drift(item, own_layers), self._drift_answers(item))
            self._rest([item.contact for item in drifts])
        if bridges:
            self._head(self.tr("Bridges that cool"), "dormant")
            for bridge in bridges[:SHOWN]:
                self._row(bridge.contact, slipping.bridge(bridge), self._bridge_answers(bridge))
            self._rest([bridge.contact for bridge in bridges])
        self.setVisible(bool(drifts or bridges))

    # -- pieces

    def _head(self, words: str, topic: str) -> None:
        holder = QWidget()
        column = vbox(holder, spacing=0)
        rule(column, 16, 12)
        row = hbox(spacing=6)
        title = Explained(topic, "subheading")
        title.setText(words)
        title.asked.connect(self.guide_asked)
        row.addWidget(title)
        row.addStretch(1)
        column.addLayout(row)
        self._column.addWidget(holder)

    def _row(self, contact: int, sentence: str, answers: Answers) -> None:
        """Who, why, and what can be done about it."""
        holder = QWidget()
        column = vbox(holder, margins=(0, 8, 0, 0), spacing=2)
        name = self._names.get(contact, "")
        link = LinkButton(_short(name), dense=True)
        link.setAccessibleName(name)
        link.set_hint(self.tr("Show {name} in the circles").format(name=name))
        link.clicked.connect(lambda: self.person_wanted.emit(contact))
        top = hbox(spacing=0)
        top.addWidget(link)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(Paragraph(sentence, "small", "text2"))
        gap(column, 4)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for words, whole, does in answers:
            button = Button(words, dense=True)
            button.setAccessibleName(whole)
            button.clicked.connect(does)
            flow.addWidget(button)
        column.addWidget(buttons)
        self._column.addWidget(holder)

    def _drift_answers(self, item: Drift) -> Answers:
        name = self._names.get(item.contact, "")
        place = self._layers.get(item.lived, layers.name(item.lived))
        return (
            (
                self.tr("Rekindle"),
                self.tr("Rekindle {name}").format(name=name),
                lambda: self.rekindle_wanted.emit(item.contact, name),
            ),
            (
                self.tr("Move to {circle}").format(circle=place),
                self.tr("Move {name} to {circle}").format(name=name, circle=place),
                lambda: self.move_wanted.emit(item.contact, item.lived),
            ),
        )

    def _bridge_answers(self, item: Bridge) -> Answers:
        name = self._names.get(item.contact, "")
        words = numbers.in_words(self.tr("Every %n days", "", item.proposed), item.proposed)
        whole = self.tr("{name}: every %n days", "", item.proposed)
        whole = numbers.in_words(whole, item.proposed).format(name=name)
        return ((words, whole, lambda: self.cadence_wanted.emit(item.contact, item.proposed)),)

    def _rest(self, contacts: Sequence[int]) -> None:
        """All of them, in the picture."""
        if len(contacts) <= SHOWN:
            return
        holder = QWidget()
        row = hbox(holder, margins=(0, 6, 0, 0), spacing=0)
        words = numbers.in_words(self.tr("See all %n of them", "", len(contacts)), len(contacts))
        link = LinkButton(words, dense=True)
        link.clicked.connect(lambda: self.people_wanted.emit(tuple(contacts)))
        row.addWidget(link)
        row.addStretch(1)
        self._column.addWidget(holder)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_people(self._drifts, self._bridges, self._names, self._layers)
        super().changeEvent(event)


def _short(name: str) -> str:
    return name if len(name) <= 34 else name[:33] + "…"
