"""PySide keeps an object for each item of a layout that is put in another, even when the item is gone: what is made at
its place in memory then ends the program when it dies. Ours keep none."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSpacerItem, QWidget, QWidgetItem

from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import Turning, grid, hbox, spaced, vbox

ACROSS = QBoxLayout.Direction.LeftToRight


def kept() -> int:
    """Items of layouts that Python still knows."""
    return sum(isinstance(one, QWidgetItem | QSpacerItem) for one in shiboken6.getAllValidWrappers())


def delete_now(*widgets: QWidget) -> None:
    for widget in widgets:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("inner", [hbox, vbox, grid, lambda: spaced(Turning(ACROSS))])
@pytest.mark.parametrize("outer", [hbox, vbox, grid, lambda host: spaced(Turning(ACROSS, host))])
def test_no_item_is_kept_of_a_layout_put_in_another(qtbot, outer, inner):
    host = QWidget()
    qtbot.addWidget(host)
    before = kept()
    holding, held, deeper = outer(host), inner(), hbox()
    labels = [QLabel("one"), QLabel("two"), QLabel("three")]
    held.addWidget(labels[0])
    deeper.addWidget(labels[1])
    deeper.addStretch(1)
    deeper.addWidget(labels[2])
    more = (1, 0) if inner is grid else ()
    held.addLayout(deeper, *more)
    holding.addLayout(held, *((0, 0) if outer is grid else ()))
    assert labels[0].parentWidget() is host
    assert kept() == before
    host.resize(300, 200)
    host.show()
    delete_now(labels[0], labels[2])
    assert kept() == before
    assert (holding.count(), deeper.count()) == (1, 2)
    assert labels[1].parentWidget() is host


def test_the_items_of_a_flow_live_as_long_as_they_are_in_it(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    before = kept()
    column, flow = vbox(host), FlowLayout()
    column.addLayout(flow)
    chips = [QLabel("a"), QLabel("b"), QLabel("c")]
    for chip in chips:
        flow.addWidget(chip)
    assert kept() == before + 3
    delete_now(chips[0])
    flow.removeWidget(chips[1])
    assert (kept(), flow.count()) == (before + 1, 1)
