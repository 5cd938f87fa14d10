"""A form in a dialog: as high as it needs, or as the screen allows, and then it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.scroll import Scroll

TITLE_BAR = 48  # px of the system's, with its frame


def room(widget: QWidget) -> int:
    """The height that a dialog has on its screen, px."""
    return widget.screen().availableSize().height() - TITLE_BAR


class Fitted(Scroll):
    """Asks for the whole of its content, so that a dialog grows with it, up to the screen's height."""

    def sizeHint(self) -> QSize:
        whole, most = super().sizeHint(), room(self)
        if whole.height() <= most:
            return whole
        return QSize(whole.width() + self.verticalScrollBar().sizeHint().width(), most)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def fit(dialog: QDialog, form: QWidget, margin: int = 20) -> Fitted:
    """Put a form into a dialog, with air around it: within what scrolls, so that a focus is drawn whole."""
    holder = QWidget()
    vbox(holder, margins=margin).addWidget(form)
    fitted = Fitted(holder, ground="page")
    vbox(dialog, spacing=0).addWidget(fitted)
    return fitted
