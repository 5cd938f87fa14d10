"""Wherever one went, Python knows no item of a layout but those that a layout of ours holds itself."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpacerItem, QWidgetItem

from reseau_desktop.actions import networks
from reseau_desktop.exchange import sample
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets.flow_layout import FlowLayout


def strays() -> int:
    known = shiboken6.getAllValidWrappers()
    held = {id(item) for flow in known if isinstance(flow, FlowLayout) for item in flow._items}
    return sum(id(one) not in held for one in known if isinstance(one, QWidgetItem | QSpacerItem))


def test_a_walk_through_all_pages_keeps_no_item(opened, qtbot, tmp_path, today):
    gc.collect()  # the windows of other tests
    before = strays()
    store = Store.open(tmp_path / "network")
    network = sample.network(today)
    networks.fill(store, network, Label("sample_added", len(network.contacts)), sample=True)
    store.close()
    window = opened()
    for key in window.frame.pages.keys():  # noqa: SIM118 it is no dictionary
        window.frame.go(key)
        QApplication.processEvents()
    contacts = window.frame.go("contacts")
    qtbot.waitUntil(lambda: contacts.list.model.rowCount() > 10, timeout=10_000)
    for _ in range(6):
        QTest.keyClick(contacts.list.view, Qt.Key.Key_Down)
        QApplication.processEvents()
    window.frame.sidebar.take_focus()
    assert strays() == before
