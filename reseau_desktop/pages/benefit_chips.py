"""Why this person: the benefits they bring, pressed or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.widgets import pieces
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording.triage import benefit

BENEFITS = (ActKind.ADVICE, ActKind.RECOMMENDATION, ActKind.INFORMATION, ActKind.VISIBILITY)
HIGH, HIT = 22, 28


class BenefitChip(QAbstractButton):
    """22 painted, 28 to hit; lit with a tick while it is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self.updateGeometry())
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        icon = "check" if self.isChecked() else None
        return QSize(round(pieces.chip_width(self.text(), icon)), theme().px(HIT))

    def focus_rect(self) -> QRect:
        high = theme().px(HIGH)
        return QRect(0, (self.height() - high) // 2, self.width(), high)

    def focus_radius(self) -> float:
        return theme().px(HIGH) / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        top = (self.height() - theme().px(HIGH)) / 2
        kind, icon = ("accent", "check") if self.isChecked() else ("plain", None)
        pieces.chip(QPainter(self), 0, top, self.text(), kind, icon)


class BenefitChips(QWidget):
    """The four benefits of the method; none need be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, 6, lines=0)  # what is hit is higher than what is painted
        self.chips = {kind: BenefitChip() for kind in BENEFITS}
        for chip in self.chips.values():
            row.addWidget(chip)
        self.retranslate()

    def chosen(self) -> Sequence[ActKind]:
        return [kind for kind, chip in self.chips.items() if chip.isChecked()]

    def words(self) -> str:
        """What was chosen, as it is written on the card."""
        return ", ".join(benefit(kind) for kind in self.chosen())

    def clear(self) -> None:
        for chip in self.chips.values():
            chip.setChecked(False)

    def retranslate(self) -> None:
        for kind, chip in self.chips.items():
            chip.setText(benefit(kind))
            chip.setAccessibleName(benefit(kind))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
