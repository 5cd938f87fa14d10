"""A long day at the window leaves references and memory where they were."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import networks
from reseau_desktop.exchange import sample
from reseau_desktop.store import Label, Store

PAINTS, SWITCHES = 200_000, 2_000
PAGES = ("today", "circles", "contacts", "agenda")


def resident() -> int:
    """Kilobytes of this process in memory."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise AssertionError("no VmRSS")


def test_painting_gives_every_reference_back(dressed):
    """PySide6 6.12 loses one to None with each void call, and aborts after some thousand."""
    image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    colour, area, points = QColor("#2B5797"), QRectF(4, 4, 40, 40), (QPointF(0, 0), QPointF(60, 60))
    before = sys.getrefcount(None)
    painter = QPainter(image)
    for _ in range(PAINTS // 4):
        painter.setPen(colour)
        painter.fillRect(area, colour)
        painter.drawEllipse(area)
        painter.drawLine(*points)
    painter.end()
    assert abs(sys.getrefcount(None) - before) < 500


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_two_thousand_page_switches_keep_memory_steady(opened, tmp_path, today):
    store = Store.open(tmp_path / "network")
    network = sample.network(today)
    networks.fill(store, network, Label("sample_added", len(network.contacts)), sample=True)
    store.close()
    window = opened()

    def switch(times: int) -> None:
        for number in range(times):
            window.frame.go(PAGES[number % len(PAGES)])
            QApplication.processEvents()

    switch(400)  # pages, pictures and fonts are made once
    gc.collect()
    references, memory = sys.getrefcount(None), resident()
    switch(SWITCHES)
    gc.collect()
    assert abs(sys.getrefcount(None) - references) < 2_000
    assert resident() - memory < 24_000
