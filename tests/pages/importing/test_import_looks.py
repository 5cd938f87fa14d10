"""Another language, theme and size: all is said, nothing overlaps; the keyboard alone is enough."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from reseau_desktop.pages.importing.bar_words import COLUMNS, DUPLICATES, FILE, SUMMARY
from reseau_desktop.pages.importing.summary_rows import number_width
from reseau_desktop.pages.importing.tables import LINE, RowList, columns
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import records

STEPS = (FILE, COLUMNS, DUPLICATES, SUMMARY)


class Pseudo(QTranslator):
    """Every text 40 % longer, between brackets: what stays bare was never translated."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, source, comment=None, n=-1):
        if not source or context.startswith("Q"):
            return ""
        return f"⟦{source}{'·' * (len(source) * 2 // 5)}⟧"


@pytest.fixture
def pseudo(qapp):
    translator = Pseudo()
    yield lambda: qapp.installTranslator(translator)
    qapp.removeTranslator(translator)


@pytest.fixture
def arrived(page, write, files, settled):
    page.open(write(files.linkedin()))
    settled(page)
    return page


def _bare(page: QWidget) -> set[str]:
    found = set()
    for label in page.findChildren(Text):
        if label.isVisible() and label.full_text() and "⟦" not in label.text():
            found.add(label.full_text())
    for paragraph in page.findChildren(Paragraph):
        if paragraph.isVisible() and paragraph.text() and "⟦" not in paragraph.text():
            found.add(paragraph.text())
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and "⟦" not in button.text():
            found.add(button.text())
    for field in page.findChildren(QLineEdit):
        if field.isVisible() and field.placeholderText() and "⟦" not in field.placeholderText():
            found.add(field.placeholderText())
    return found


@pytest.mark.parametrize("step", STEPS)
def test_another_language_reaches_every_step_while_it_is_open(arrived, pseudo, step) -> None:
    arrived.go(step)
    pseudo()
    QApplication.processEvents()
    # names of files and figures are nobody's to translate
    assert {text for text in _bare(arrived) if not text.isdecimal()} <= {"Connections.csv"}
    assert arrived.bar.delimiter.currentText().startswith("⟦")
    arrived.grab()


@pytest.mark.parametrize(("width", "height", "scale"), [(1240, 840, 1.0), (904, 560, 1.0), (848, 500, 2.0)])
@pytest.mark.parametrize("step", STEPS)
def test_nothing_lies_over_anything_else(arrived, look, step, width, height, scale) -> None:
    look.set_scale(scale)
    arrived.resize(width, height)
    arrived.go(step)
    for _ in range(4):
        QApplication.processEvents()
    shown = [
        widget
        for kind in (Text, Paragraph, QAbstractButton, QComboBox, QLineEdit)
        for widget in arrived.findChildren(kind)
        if widget.isVisible() and widget.width() and not isinstance(widget.parentWidget(), QComboBox)
    ]
    rects = [
        (widget, widget.rect().translated(widget.mapTo(arrived, widget.rect().topLeft()))) for widget in shown
    ]
    over = [
        (one.accessibleName() or type(one).__name__, other.accessibleName() or type(other).__name__)
        for place, (one, rect) in enumerate(rects)
        for other, beside in rects[place + 1 :]
        if rect.intersects(beside) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
        and _same_ground(one, other, arrived)
    ]  # fmt: skip
    assert over == []
    assert [one.accessibleName() for one, rect in rects if rect.right() >= arrived.width()] == []
    for button in arrived.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def _same_ground(one: QWidget, other: QWidget, page: QWidget) -> bool:
    """What scrolls is behind the bar below, not over it."""
    return page.footer.isAncestorOf(one) == page.footer.isAncestorOf(other) and page.header.isAncestorOf(
        one
    ) == page.header.isAncestorOf(other)


@pytest.mark.parametrize("step", STEPS)
def test_everything_that_takes_the_focus_has_a_name(arrived, step) -> None:
    arrived.go(step)
    nameless = [
        type(widget).__name__
        for widget in arrived.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & widget.focusPolicy().TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_the_tab_key_reaches_every_choice(qtbot, arrived) -> None:
    arrived.go(COLUMNS)
    arrived.steps.step(FILE).setFocus()
    met = set()
    for _ in range(30):
        met.add(QApplication.focusWidget())
        arrived.focusNextChild()
    wanted = (arrived.bar.encoding, arrived.bar.delimiter, arrived.columns.mapping, arrived.columns.preview)
    assert met >= {*wanted, arrived.footer.main, arrived.footer.back_button, arrived.close_button}


def test_one_filled_button_at_every_step(page, write, files, settled) -> None:
    def filled() -> list[str]:
        return [
            button.text()
            for button in page.findChildren(QAbstractButton)
            if button.isVisible() and button.property("role") == "primary"
        ]

    assert filled() == ["Choose a file"]
    page.open(write(files.linkedin()))
    settled(page)
    for step in STEPS:
        page.go(step)
        assert len(filled()) == 1, (step, filled())
    page.job.save("inbox", [])
    settled(page)
    assert filled() == ["Sort the newcomers"]


def test_both_themes_paint_every_step(arrived, look) -> None:
    for mode in ("dark", "light"):
        look.set_mode(mode)
        for step in STEPS:
            arrived.go(step)
            assert not arrived.grab().isNull()


def test_a_line_number_of_five_figures_is_read_whole(page, write, files, settled) -> None:
    """Whoever looks for the line in the file needs all of it."""
    people = [[f"Ana{n}", "Delmas", "", "", "", "", "05 Nov 2023"] for n in range(1_100)]
    page.open(write(files.linkedin([*people, ["", "", "", "", "", "", "07 Jun 2026"]])))
    settled(page)
    page.go(SUMMARY)
    model = page.summary.refused.findChild(RowList).model()
    number = records.line(model.index(0, 0).data(LINE).line)
    assert "1,1" in number
    (_left, room), _reason = columns(320, (number_width(model.index(0, 0)),), 120)
    assert room >= painting.text_width(number, "small")
