"""Paper from the window: the contact sheet and the circles, on the paper that the printer has."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts
from reseau_desktop.circles.plates.paper import layout
from reseau_desktop.pages.circles.export_dialog import ExportDialog
from reseau_desktop.printing import Printing


@pytest.fixture
def window(opened, sampled, hands):
    made = opened()
    hands.active(made)
    return made


@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_it_prints_from_the_window_on_the_printers_paper(window, qtbot, tmp_path, paper):

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    printer.setPageLayout(layout(paper, upright=True))
    printing = Printing(window)
    ids = [int(row[0]) for row in window.store.rows("SELECT id FROM person ORDER BY id")]
    contacts.set_private(window.store, ids[:2], True)
    with qtbot.waitSignal(printing.said, timeout=20_000) as told:
        assert printing.contacts_on(printer, ids)
    assert f"{len(ids) - 2} contacts" in told.args[0] and "2 private" in told.args[0]
    content = (tmp_path / "sheet.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", content)) >= len(ids) // 20
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", content)
    assert [float(side) for side in box.groups()] == pytest.approx(
        QPageSize(paper).sizePoints().toTuple(), abs=1
    )


def test_the_keys_print_where_there_is_something_to_print(window, qtbot):
    titles = []

    def leave():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, leave)
        else:
            titles.append(dialog.windowTitle())
            dialog.reject()

    action = window.frame.commands.action("file.print")
    for page, possible in (("settings", False), ("contacts", True), ("circles", True)):
        window.frame.go(page)
        assert action.isEnabled() is possible
        if possible:
            if page == "circles":
                qtbot.waitUntil(lambda: window.frame.page("circles").view.scene is not None)
            QTimer.singleShot(0, leave)
            action.trigger()
    assert titles == ["Print the contacts", "Print the circles"]


def test_on_the_circles_the_keys_of_exporting_export_the_picture(window, hands, qtbot):
    page = window.frame.go("circles")
    qtbot.waitUntil(lambda: page.view.scene is not None)
    window.frame.commands.action("file.export").trigger()
    dialog = page.findChild(ExportDialog)
    assert dialog is not None and dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
