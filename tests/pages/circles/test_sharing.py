"""The circles exported, printed and copied from their page."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import networkx
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPageSize
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import contacts
from reseau_desktop.circles.plates.inks import Inks
from reseau_desktop.pages.circles.export_dialog import ExportDialog
from reseau_desktop.pages.circles.filters import Light
from reseau_desktop.pages.circles.groups import SectorsBy
from reseau_desktop.pages.circles.picture_wish import PictureWish
from reseau_desktop.pages.circles.remembered import Remembered
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.pages.importing import asking
from reseau_desktop.widgets.theme import theme

LEFT = Qt.MouseButton.LeftButton
TITLE = "{http://www.w3.org/2000/svg}title"
SHOWN = 12  # of the fourteen two wait to be sorted


@pytest.fixture
def at(monkeypatch, tmp_path):
    """Where the system's dialog says to save: a path that the test names."""
    answer: list[Path | None] = [None]
    monkeypatch.setattr(asking.FileDialogs, "to_save", lambda *_args: answer[0])

    def say(name):
        answer[0] = tmp_path / name if name else None
        return answer[0]

    return say


@pytest.fixture
def dialog(page, qtbot, at):
    made = page.menus.sharing.export()
    qtbot.waitExposed(made)
    return made


def press(qtbot, switch, key):
    qtbot.mouseClick(switch._buttons[key], LEFT)


def export(qtbot, dialog):
    with qtbot.waitSignal(dialog.written, timeout=20_000) as told:
        qtbot.mouseClick(dialog.export_button, LEFT)
    return told.args


def titles(path):
    return [found.text for found in ElementTree.parse(path).iter(TITLE)]


@pytest.mark.parametrize("form", ["png", "svg", "pdf", "gexf"])
def test_each_format_is_written_by_mouse(page, dialog, qtbot, at, form):
    path = at(f"mine.{form}")
    press(qtbot, dialog.form, form)
    with qtbot.waitSignal(page.said) as said:
        assert export(qtbot, dialog) == [path.name, SHOWN]
    assert path.name in said.args[0] and str(SHOWN) in said.args[0]
    content = path.read_bytes()
    if form == "png":
        image = QImage.fromData(content)
        assert (image.width(), image.height()) == (2800, 2000)  # 2× unless chosen otherwise
    elif form == "svg":
        assert len(titles(path)) == SHOWN
    elif form == "pdf":
        assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    else:
        assert len(networkx.read_gexf(path)) == SHOWN


def test_only_what_says_something_of_a_format_is_offered(dialog, qtbot):
    offered = {
        form: [press(qtbot, dialog.form, form)]
        and [
            part.isVisible()
            for part in (dialog.scale, dialog.paper, dialog.way, dialog.dark, dialog.anonymous, dialog.what)
        ]
        for form in ("png", "svg", "pdf", "gexf")
    }
    assert offered["png"] == [True, False, False, True, True, True]
    assert offered["svg"] == [False, False, False, True, True, True]
    assert offered["pdf"] == [False, True, True, False, True, True]
    assert offered["gexf"] == [False, False, False, False, True, True]
    press(qtbot, dialog.form, "png")
    press(qtbot, dialog.scale, "4")
    assert "5,600 × 4,000" in dialog.about.text()


def test_choices_reach_the_file(dialog, qtbot, at):
    path = at("page.pdf")
    press(qtbot, dialog.form, "pdf")
    press(qtbot, dialog.paper, "A3")
    press(qtbot, dialog.way, "upright")
    export(qtbot, dialog)
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", path.read_bytes())
    assert [round(float(side)) for side in box.groups()] == pytest.approx([842, 1191], abs=1)


def test_initials_by_the_keyboard_alone(dialog, qtbot, at):
    path = at("without names.svg")
    press(qtbot, dialog.form, "svg")
    dialog.anonymous.setFocus()
    qtbot.keyClick(dialog.anonymous, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "Delmas" not in path.read_text()


def test_what_is_seen_and_everybody(page, people, qtbot, at):
    page.lights.set(frozenset({Light.LATE}))
    lit = {people[f"Far{ring} Delmas"] for ring in range(4)}
    for what, expected in (("seen", lit), ("everybody", None)):
        dialog = page.menus.sharing.export()
        path = at(f"{what}.gexf")
        press(qtbot, dialog.form, "gexf")
        press(qtbot, dialog.what, what)
        export(qtbot, dialog)
        nodes = set(networkx.read_gexf(path, node_type=int))
        assert nodes == expected if expected else len(nodes) == SHOWN


def test_what_is_looked_at_closely_is_the_picture(page, qtbot, at):
    page.view.fit_ring(0)
    qtbot.waitUntil(lambda: page.view.zoom > 1.5 and not page.view._zooming.running)
    dialog = page.menus.sharing.export()
    path = at("near.svg")
    press(qtbot, dialog.form, "svg")
    export(qtbot, dialog)
    assert any("Near0" in title for title in titles(path))
    assert len(titles(path)) < SHOWN


def test_a_name_without_its_ending_gets_it_and_another_file_is_not_written_over(dialog, qtbot, at, tmp_path):
    (tmp_path / "taken.svg").write_text("kept")
    at("taken")
    press(qtbot, dialog.form, "svg")
    qtbot.mouseClick(dialog.export_button, LEFT)
    assert dialog.strip.isVisible() and "taken.svg" in dialog.strip.text()
    assert (tmp_path / "taken.svg").read_text() == "kept"
    at("free")
    export(qtbot, dialog)
    assert (tmp_path / "free.svg").exists()


def test_a_folder_that_is_gone_is_said_in_the_dialog_and_the_choices_stay(dialog, qtbot, at):
    at("gone/x.pdf")
    press(qtbot, dialog.form, "pdf")
    press(qtbot, dialog.paper, "A3")
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(dialog.strip.isVisible)
    assert "folder does not exist" in dialog.strip.text()
    assert dialog.export_button.isEnabled() and not dialog.progress.isVisible()
    assert dialog.wish().paper == "A3"


def test_nobody_chose_a_file_and_nothing_happens(dialog, qtbot, at, tmp_path):
    at("")
    qtbot.mouseClick(dialog.export_button, LEFT)
    assert dialog.isVisible() and dialog.export_button.isEnabled()


def test_cancel_stops_it_and_leaves_no_file(dialog, qtbot, at):
    path = at("large.png")
    press(qtbot, dialog.scale, "4")
    qtbot.mouseClick(dialog.export_button, LEFT)
    assert dialog.progress.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and not dialog.progress.isVisible()
    export(qtbot, dialog)  # the same again: it was not left half done
    assert path.exists()


def test_every_control_of_the_dialog_has_a_name(dialog):
    controls = (dialog.form, dialog.what, dialog.scale, dialog.paper, dialog.way, dialog.progress)
    assert all(control.accessibleName() for control in controls)


def test_the_picture_is_copied_without_who_is_private(page, people, store, qtbot):
    def copied():
        with qtbot.waitSignal(page.said, timeout=20_000):
            page.menus.sharing.copy()
        return QGuiApplication.clipboard().image()

    before = copied()
    assert (before.width(), before.height()) == (2800, 2000)
    with qtbot.waitSignal(page.view.scene_changed):
        contacts.set_private(store, [people["Near0 Delmas"]], True)
    assert copied() != before
    assert people["Near0 Delmas"] in page.view.scene.crowd.index


@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_a_page_is_printed_on_the_printers_paper(page, qtbot, tmp_path, paper):
    from PySide6.QtPrintSupport import QPrinter

    from reseau_desktop.circles.plates.paper import layout

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(layout(paper, upright=False))
    sharing = page.menus.sharing
    with qtbot.waitSignal(page.said, timeout=20_000):
        sharing.print_on(printer, sharing.making())
    content = (tmp_path / "printed.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", content)
    expected = sorted(QPageSize(paper).sizePoints().toTuple(), reverse=True)
    assert [float(side) for side in box.groups()] == pytest.approx(expected, abs=1)


def test_the_printers_dialog_opens_and_can_be_left(page, qtbot):
    seen = []

    def leave():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, leave)
        else:
            seen.append(dialog.windowTitle())
            dialog.reject()

    QTimer.singleShot(0, leave)
    page.menus.sharing.print_out()
    assert seen == ["Print the circles"]
    assert not page.menus.sharing._tasks.running("print")


def test_a_printer_that_takes_nothing_is_told(page, qtbot, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with qtbot.waitSignal(page.refused, timeout=20_000) as told:
        page.menus.sharing.print_on(printer, page.menus.sharing.making())
    assert "did not answer" in told.args[0]


def test_the_canvas_menu_offers_all_three(page, qtbot):
    page.menus.of_canvas(QPoint(50, 50))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = {action.text(): action for action in menu.actions()}
    assert {"Copy the picture", "Export…", "Print…"} <= set(words)
    words["Export…"].trigger()
    menu.close()
    found = page.findChild(ExportDialog)
    assert found is not None and found.isVisible()


def test_a_day_that_is_looked_at_is_the_day_of_the_picture(page, store, people, qtbot, at):
    qtbot.mouseClick(page.canvas.zoom.time, LEFT)
    page.around.replay.bar.slider.setValue(-4)
    qtbot.waitUntil(lambda: page.around.replay.day is not None)
    dialog = page.menus.sharing.export()
    path = at("then.svg")
    press(qtbot, dialog.form, "svg")
    export(qtbot, dialog)
    assert "26 October 2026" in path.read_text()
    dialog = page.menus.sharing.export()
    path = at("now.svg")
    press(qtbot, dialog.form, "svg")
    press(qtbot, dialog.what, "everybody")
    export(qtbot, dialog)
    assert "23 November 2026" in path.read_text()


def test_how_one_met_names_nobody_where_names_are_initials(page, store, people, qtbot, at):
    for contact in people.values():
        contacts.edit(store, contact, {"how_met": "through Ana Delmas"})
    page.set_sectors(SectorsBy.HOW_MET)
    qtbot.waitUntil(lambda: bool(page.view.scene.places.sectors))
    for anonymous in (False, True):
        dialog = page.menus.sharing.export()
        path = at(f"met{anonymous}.svg")
        press(qtbot, dialog.form, "svg")
        dialog.anonymous.setChecked(anonymous)
        export(qtbot, dialog)
        assert ("Ana" in path.read_text()) is not anonymous


def test_before_the_circles_are_read_that_is_said(page, qtbot):
    page.view.scene = None
    for wish in (page.menus.sharing.export, page.menus.sharing.print_out, page.menus.sharing.copy):
        with qtbot.waitSignal(page.said) as told:
            assert wish() is None
        assert "still being read" in told.args[0]


def test_the_dialog_opens_as_it_was_left(tmp_path, page, qtbot, at):
    page.menus.sharing._kept = kept = Remembered(ScreenState(tmp_path / "window.ini"))
    first = page.menus.sharing.export()
    qtbot.waitExposed(first)
    assert first.wish() == PictureWish("png")
    at("page.pdf")
    for switch, key in (
        (first.form, "pdf"),
        (first.paper, "A3"),
        (first.way, "upright"),
        (first.what, "everybody"),
    ):
        press(qtbot, switch, key)
    first.anonymous.setChecked(True)
    wish = first.wish()
    export(qtbot, first)
    again = page.menus.sharing.export()
    qtbot.waitExposed(again)
    assert again.wish() == wish and again.paper.isVisible() and not again.scale.isVisible()
    assert kept.wish() == wish
    again.reject()


@pytest.mark.parametrize("kept", ["{}", "[]", "nonsense", '{"form": "bmp", "scale": 2, "paper": "A4"}'])
def test_what_cannot_be_wished_for_is_forgotten(tmp_path, kept):
    state = ScreenState(tmp_path / "window.ini")
    state.set("circles/export", kept)
    assert Remembered(state).wish() is None


def test_with_more_contrast_the_file_tells_nothing_by_a_tint(page, qtbot, at):
    theme().set_high_contrast(True)
    try:
        dialog = page.menus.sharing.export()
        qtbot.waitExposed(dialog)
        path = at("contrast.svg")
        press(qtbot, dialog.form, "svg")
        export(qtbot, dialog)
    finally:
        theme().set_high_contrast(False)
    drawn = ElementTree.parse(path)
    discs = [
        each for each in drawn.iter("{http://www.w3.org/2000/svg}circle") if each.find(TITLE) is not None
    ]
    assert len(discs) == SHOWN and {disc.get("fill") for disc in discs} <= {"#FFFFFF", Inks().page}
    words = ["".join(found.itertext()) for found in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert "warm (50–100)" in words and "!" in words
    assert any(re.fullmatch(r"Near0 D(elmas|\.) \d+", each) for each in words)
