"""A scrolling page whose right edge stays where the header's is, with or without its scroll bar."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea

from reseau_desktop.widgets.theme import theme


def keep_right_edge(area: QScrollArea, right: int) -> None:
    """The content's layout has `right` px of margin; the scroll bar takes its width from that."""
    bar = area.verticalScrollBar()

    def fit() -> None:
        content = area.widget()
        layout = content.layout() if content is not None else None
        if layout is None:
            return
        margins = layout.contentsMargins()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        wanted = max(0, theme().px(right) - taken)
        if margins.right() != wanted:
            margins.setRight(wanted)
            layout.setContentsMargins(margins)

    bar.rangeChanged.connect(lambda *_: fit())
    theme().changed.connect(fit)
    fit()
