"""Lists that are windows of their own have a ground; the page is not behind them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QCompleter, QVBoxLayout, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.theme import theme


def test_what_a_field_offers_stands_on_a_card(qtbot, qapp: QApplication, tmp_path: Path) -> None:
    appearance.install(qapp, shared("resources"), tmp_path / "cache")
    appearance.PopupCorners(qapp, theme())
    window = QWidget()
    field = Field("Tag")
    QVBoxLayout(window).addWidget(field)
    field.setCompleter(QCompleter(["alpha", "alpine"], field))
    qtbot.addWidget(window)
    window.show()
    field.completer().setCompletionPrefix("al")
    field.completer().complete()
    popup = field.completer().popup()
    assert popup.isVisible()
    ground = popup.grab().toImage().pixelColor(popup.width() - 14, popup.height() - 6)
    assert ground == theme().colour("card")
    assert popup.verticalScrollBar().maximum() == 0
