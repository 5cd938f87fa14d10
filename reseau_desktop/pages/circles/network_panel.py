"""Beside the picture when nobody is selected: how full the rings are, the promises, and who needs a look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reseau_desktop.network.layers import Fullness, LayerKind, fullness
from reseau_desktop.network.promises import Lengthen, MoveOut
from reseau_desktop.pages.circles import shown
from reseau_desktop.pages.circles.facts import CountRow, emptied, rule
from reseau_desktop.pages.circles.noticed import Noticed
from reseau_desktop.pages.explained import Explained, ExplainedRow, offer
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card, Meter
from reseau_desktop.widgets.chips import LayerDot
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Run, Text
from reseau_desktop.wording import layers, numbers
from reseau_desktop.wording import today as words_of_today

if TYPE_CHECKING:
    from reseau_desktop.insights.bridging import Bridge
    from reseau_desktop.insights.layers import LayerFill
    from reseau_desktop.insights.load import Load
    from reseau_desktop.insights.slipping import Drift


# What the guide has about each number.
TOPICS = {"late": "lateness", "drifting": "drift", "dormant": "dormant", "inbox": "layers"}


@dataclass(frozen=True, slots=True)
class Overview:
    """What the panel says. The lists are contact ids; `names` are those of the first who drift and of the first bridges."""

    fills: tuple[LayerFill, ...]
    load: Load
    change: MoveOut | Lengthen | None
    late: tuple[int, ...]
    drifts: tuple[Drift, ...]
    dormant: tuple[int, ...]
    inbox: int
    bridges: tuple[Bridge, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)

    @property
    def layer_names(self) -> dict[str, str]:
        """What the layers are called, by key."""
        return {item.layer.key: layers.name(item.layer) for item in self.fills}

    @property
    def drifting(self) -> tuple[int, ...]:
        return tuple(drift.contact for drift in self.drifts)


class NetworkPanel(QWidget):
    """`people_wanted` carries whom to select in the picture."""

    people_wanted = Signal(tuple)
    inbox_wanted = Signal()
    change_wanted = Signal(object)  # the cheapest change, looked at before it is made
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._filled: list[LayerFill] | None = None  # whose rows are there
        column = vbox(self, margins=20, spacing=0)
        self._title, self._nobody = Text("", "heading"), Text("", "body", "text2")
        column.addWidget(self._title)
        gap(column, 2)
        column.addWidget(self._nobody)
        gap(column, 3)
        self._rings = vbox(spacing=0)
        column.addLayout(self._rings)
        rule(column, 18, 14)
        self.promises = ExplainedRow("load", "subheading", "text", value_style="body")
        self.promises.asked.connect(self.guide_asked)
        column.addWidget(self.promises)
        gap(column, 2)
        self._allowed = Paragraph("", "body", "text2")
        column.addWidget(self._allowed)
        self._change = self._change_card(column)
        rule(column, 16, 14)
        self._look(column)
        self.noticed = Noticed()
        self.noticed.people_wanted.connect(self.people_wanted)
        self.noticed.guide_asked.connect(self.guide_asked)
        column.addWidget(self.noticed)
        column.addStretch(1)
        self.retranslate()

    def _change_card(self, column: QVBoxLayout) -> Card:
        gap(column, 10)
        card = Card()
        inner = vbox(card, margins=(14, 12), spacing=4)
        self._change_words = Paragraph()
        self._see, self.preview = Button("", dense=True), Button("", dense=True)
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self._see)
        row.addWidget(self.preview)
        inner.addWidget(self._change_words)
        gap(inner, 4)
        inner.addWidget(holder)
        self._see.clicked.connect(self._show_concerned)
        self.preview.clicked.connect(self._ask_change)
        column.addWidget(card)
        return card

    def _look(self, column: QVBoxLayout) -> None:
        self._needs = Text("", "subheading")
        column.addWidget(self._needs)
        gap(column, 6)
        icons = {"late": "clock", "drifting": "drift", "dormant": "moon", "inbox": "inbox"}
        self._counts = {name: CountRow(icon) for name, icon in icons.items()}
        for name, row in self._counts.items():
            column.addWidget(row)
            row.wanted.connect(lambda name=name: self._wanted(name))
            offer(row, TOPICS[name], self.guide_asked.emit)

    # -- showing

    def show_overview(self, found: Overview) -> None:
        """What is shown already stays: rows are dear, and one comes back here with each selection that ends."""
        if found is not self._overview:
            self._overview = found
            self._say(found)

    def _show_rings(self, fills: Sequence[LayerFill]) -> None:
        rings = [item for item in fills if item.layer.kind in (LayerKind.RING, LayerKind.TARGET)]
        if rings == self._filled:
            return
        self._filled = rings
        emptied(self._rings)
        for item in rings:
            fill = _RingFill(item, self._facts(item))
            fill.name.asked.connect(self.guide_asked)
            if self._rings.count():  # they all say the same: Tab reaches the first
                fill.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._rings.addWidget(fill)

    def _say(self, found: Overview) -> None:
        self._show_rings(found.fills)
        self.promises.say(self.tr("{load} a week").format(load=_about(found.load.per_week)))
        allowed = self.tr("Your time allows about {load}.")
        self._allowed.setText(allowed.format(load=_about(found.load.allowed)))
        self._say_change(found.change, found.layer_names)
        self.noticed.show_people(found.drifts, found.bridges, found.names, found.layer_names)
        counts = {
            "late": (self.tr("Late in rings 1 to 3"), len(found.late)),
            "drifting": (self.tr("Drifting outwards"), len(found.drifting)),
            "dormant": (self.tr("Dormant for 3 years"), len(found.dormant)),
            "inbox": (self.tr("To sort"), found.inbox),
        }
        for name, (words, count) in counts.items():
            self._counts[name].say(words, numbers.count(count), any_there=count > 0)

    def _facts(self, item: LayerFill) -> tuple[str, bool]:
        """ "full · 45 d", and whether the ring is over."""
        full = fullness(item.members, item.layer.capacity)
        days = shown.cadence(item.layer.cadence) if item.layer.reminders else self.tr("off", "reminders")
        parts = [shown.full_word(full), days]
        return " · ".join(part for part in parts if part), full is Fullness.OVER

    def _say_change(self, change: MoveOut | Lengthen | None, names: Mapping[str, str]) -> None:
        self._change.setVisible(change is not None)
        if change is None:
            return
        self._change_words.set_runs((Run(words_of_today.cheapest(change, names), 400, "text2"),))
        many = isinstance(change, MoveOut)
        self._see.setVisible(many)
        if isinstance(change, MoveOut):
            self._see.set_text(self.tr("See the %n people", "", len(change.contacts)))

    # -- wishes

    def _show_concerned(self) -> None:
        if self._overview is not None and isinstance(self._overview.change, MoveOut):
            self.people_wanted.emit(self._overview.change.contacts)

    def _ask_change(self) -> None:
        if self._overview is not None and self._overview.change is not None:
            self.change_wanted.emit(self._overview.change)

    def _wanted(self, name: str) -> None:
        if self._overview is None:
            return
        if name == "inbox":
            self.inbox_wanted.emit()
        else:
            self.people_wanted.emit(getattr(self._overview, name))

    # -- words

    def retranslate(self) -> None:
        self._title.setText(self.tr("The whole network"))
        self._nobody.setText(self.tr("Nobody is selected."))
        self.promises.setText(self.tr("Promises"))
        self._needs.setText(self.tr("Needs a look"))
        self.preview.set_text(self.tr("Make this change…"))
        if self._overview is not None:
            self._filled = None
            self._say(self._overview)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _about(load: float) -> str:
    """A number of contacts a week, without a decimal that says nothing."""
    return numbers.count(round(load)) if abs(load - round(load)) < 0.05 else numbers.decimal(load)


class _RingFill(QWidget):
    """A ring's name, its members of its capacity, the bar, and what that means in words."""

    FACTS = 76

    def __init__(self, item: LayerFill, facts: tuple[str, bool]) -> None:
        super().__init__()
        layer = item.layer
        column = vbox(self, margins=(0, 11, 0, 0), spacing=5)
        top = hbox(spacing=4)
        top.addWidget(LayerDot(layer.key, 9))
        gap(top, 4)
        self.name = Explained("layers", "medium", elide=True)
        self.name.setText(layers.name(layer))
        top.addWidget(self.name, 1)
        top.addWidget(Text(numbers.count(item.members), "body"))
        if layer.capacity:
            top.addWidget(Text(f"/ {numbers.count(layer.capacity)}", "body", "text3"))
        column.addLayout(top)
        low = hbox(spacing=8)
        bar = Meter(token=layer.key, name=layers.name(layer))
        bar.set_share(min(1.0, item.fill or 0.0))
        words, over = facts
        label = sized(Text(words, "tiny", "warn" if over else "text3"), min_width=self.FACTS)
        label.setAlignment(label.alignment() | label.alignment().AlignRight)
        low.addWidget(bar, 1)
        low.addWidget(label)
        column.addLayout(low)
