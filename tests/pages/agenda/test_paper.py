"""The week on paper: A4 and Letter, as many pages as it takes, and a printer that is not there."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPageSize, QPdfWriter

from reseau_desktop.pages.agenda.page import AgendaPage
from reseau_desktop.pages.agenda.paper import margins, on_paper, read_paper
from reseau_desktop.store import Label

DOTS = 300
MONDAY = date(2026, 11, 23)


def pdf(store, size: QPageSize.PageSizeId, step=lambda: None) -> tuple[int, bytes]:
    """How many pages a week takes on this paper, and the file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(size))
    margins(writer)
    pages = on_paper(writer, DOTS, read_paper(store, MONDAY, MONDAY), step)
    buffer.close()
    return pages, content.data()


@pytest.mark.parametrize("size", (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter))
def test_a_week_is_a_page(look, network, store, size) -> None:
    pages, content = pdf(store, size)
    assert pages == 1
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1


def test_a_full_week_goes_on_over_pages_and_names_its_days_again(look, network, store) -> None:
    with store.action(Label("filled", 90)) as act:
        for number in range(90):
            act.insert(
                "follow_up",
                contact=network["Paul"],
                kind="explicit",
                what=f"<b>Thing</b> {number} " + "long " * 60,
                due=(MONDAY + timedelta(days=number % 5)).isoformat(),
                created_on="2026-11-20",
            )
    told = []
    pages, content = pdf(store, QPageSize.PageSizeId.A4, lambda: told.append(1))
    assert pages > 3
    assert content.count(b"/Type /Page\n") == pages
    assert len(told) >= 90


def test_it_can_be_given_up(look, network, store) -> None:
    class GivenUp(Exception):
        pass

    def give_up() -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        pdf(store, QPageSize.PageSizeId.A4, give_up)


def test_a_printer_that_takes_nothing_is_said(qtbot, look, network, store, signals, clock, tmp_path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from reseau_desktop.pages.agenda.printing import WeekPrinting

    page = AgendaPage(signals, clock)
    qtbot.addWidget(page)
    printing = WeekPrinting(store, page)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "week.pdf"))
    with qtbot.waitSignal(printing.refused) as said:
        printing.print_on(printer, MONDAY, MONDAY)
    assert "printer" in said.args[0]
    printer.setOutputFileName(str(tmp_path / "week.pdf"))
    with qtbot.waitSignal(printing.said):
        printing.print_on(printer, MONDAY, MONDAY)
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")


def test_the_window_prints_the_week_that_is_shown(qtbot, look, network, signals, clock, monkeypatch) -> None:
    from reseau_desktop.pages.agenda.printing import WeekPrinting

    page = AgendaPage(signals, clock)
    qtbot.addWidget(page)
    asked = []
    monkeypatch.setattr(WeekPrinting, "ask", lambda _self, today, first: asked.append((today, first)))
    page.print_out()
    page.turn(1)
    page.print_out()
    assert asked == [(MONDAY, MONDAY), (MONDAY, MONDAY + timedelta(days=7))]
