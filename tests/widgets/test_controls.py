"""Buttons, chips, fields and cards, as hands and screen readers meet them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance, fonts
from reseau_desktop.widgets.buttons import Button, IconButton, LinkButton, tooltip
from reseau_desktop.widgets.cards import EmptyState, ErrorStrip, Meter
from reseau_desktop.widgets.chips import Avatar, Chip, FilterChip, LayerChip
from reseau_desktop.widgets.controls import Choice, Number
from reseau_desktop.widgets.fields import Field, SearchField
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.segmented import Segmented
from reseau_desktop.widgets.text import Paragraph, Run, Text
from reseau_desktop.widgets.theme import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")
    yield
    theme().set_scale(1.0)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    QApplication.processEvents()
    return widget


def test_buttons_have_the_design_s_heights_and_names(qtbot) -> None:
    assert shown(qtbot, Button("New contact", "plus")).height() == 32
    assert shown(qtbot, Button("Log it", dense=True)).height() == 28
    snooze = shown(qtbot, IconButton("clock", "Snooze Hugo Brenner"))
    assert (snooze.width(), snooze.height()) == (28, 28)
    assert snooze.accessibleName() == "Snooze Hugo Brenner"
    assert "Snooze Hugo Brenner" in snooze.toolTip()
    assert shown(qtbot, LinkButton("Open")).accessibleName() == "Open"


def test_a_button_never_clips_its_words(qtbot) -> None:
    for scale in (1.0, 1.5, 2.0):
        theme().set_scale(scale)
        button = shown(qtbot, Button("Déplacer vers Réseau élargi", "right"))
        words = QFontMetricsF(button.font()).horizontalAdvance(button.text())
        assert button.minimumSizeHint().width() >= words + button.iconSize().width()


def test_an_ampersand_in_a_button_is_a_letter(qtbot) -> None:
    button = shown(qtbot, Button("Create “Orme & Fils”"))
    assert button.text() == "Create “Orme && Fils”"
    assert button.accessibleName() == "Create “Orme & Fils”"


def test_a_disabled_button_says_why(qtbot) -> None:
    button = shown(qtbot, Button("Move"))
    button.set_hint("Move to another circle", "M")
    button.set_enabled(False, "An import is running")
    assert "An import is running" in button.toolTip()
    button.set_enabled(True)
    assert "Move to another circle (M)" in button.toolTip()


def test_a_tooltip_is_no_markup() -> None:
    assert tooltip("<b>Ana</b> & co") == "<span>&lt;b&gt;Ana&lt;/b&gt; &amp; co</span>"
    assert tooltip("Ana & co", "L") == "Ana & co (L)"
    assert tooltip("word " * 40).startswith("<span>")
    assert tooltip("") == ""


def test_the_filled_button_can_move(qtbot) -> None:
    button = shown(qtbot, Button("Log", role="plain"))
    plain = button.grab().toImage().pixelColor(button.width() // 2, 4).name()
    button.set_role("primary")
    QApplication.processEvents()
    assert button.grab().toImage().pixelColor(button.width() // 2, 4).name() != plain


def test_a_segment_is_chosen_by_mouse_and_by_arrows(qtbot) -> None:
    switch = shown(qtbot, Segmented([("week", "Week"), ("month", "Month"), ("list", "List")], "week", "View"))
    chosen: list[str] = []
    switch.chosen.connect(chosen.append)
    month = next(b for b in switch.findChildren(QPushButton) if b.text() == "Month")
    QTest.mouseClick(month, Qt.MouseButton.LeftButton)
    assert (switch.current(), chosen) == ("month", ["month"])
    width = switch.width()
    switch.set_current("list")
    assert chosen == ["month"] and switch.current() == "list" and switch.width() == width
    assert switch.height() == 32


def test_a_lit_filter_shows_its_value_and_its_cross_clears_it(qtbot) -> None:
    chip = shown(qtbot, FilterChip("Circle"))
    pressed: list[int] = []
    cleared: list[int] = []
    chip.clicked.connect(lambda: pressed.append(1))
    chip.cleared.connect(lambda: cleared.append(1))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    chip.set_value("Allies")
    chip.resize(chip.sizeHint())
    assert chip.accessibleName() == "Circle: Allies"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))
    assert (len(pressed), len(cleared)) == (1, 1)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert len(pressed) == 2
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert len(cleared) == 2
    assert chip.height() >= 28 and chip.focus_rect().height() == 22


def test_signs_are_as_large_as_what_they_say(qtbot) -> None:
    assert shown(qtbot, Avatar(3, "ÉT", 42)).size().toTuple() == (42, 42)
    assert LayerChip("wide", "Réseau élargi").sizeHint().height() == 20
    assert Chip("a").sizeHint().height() == 22
    chip = LayerChip("core", "Core")
    assert chip.accessibleName() == "Core"
    before = chip.sizeHint().width()
    chip.set_layer("active", "Active network")
    assert chip.sizeHint().width() > before


def test_escape_empties_a_search_before_it_leaves(qtbot) -> None:
    field = shown(qtbot, SearchField("Search", "Ctrl F", "Clear the search"))
    field.setText("lindqu")
    cross = field.with_clear("Clear the search")
    assert cross.isVisible() and cross.accessibleName() == "Clear the search"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "" and not cross.isVisible()
    field.setText("again")
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert field.height() == 32


def test_a_field_keeps_what_is_odd_and_shows_it(qtbot) -> None:
    field = shown(qtbot, Field("E-mail"))
    field.setText("ana.example")
    plain = field.grab().toImage()
    field.set_state("warn")
    QApplication.processEvents()
    assert field.text() == "ana.example" and field.grab().toImage() != plain


def test_the_focus_of_a_field_moves_nothing(qtbot) -> None:
    field = shown(qtbot, Field("Name"))
    before = field.sizeHint()
    field.setFocus()
    QApplication.processEvents()
    assert field.sizeHint() == before


def test_a_choice_gives_back_what_was_put_in(qtbot) -> None:
    box = shown(qtbot, Choice(name="Profile"))
    box.add("Independent", "independent")
    box.add("Founder", "founder")
    changed: list[int] = []
    box.currentIndexChanged.connect(changed.append)
    box.set_value("founder")
    assert box.value() == "founder" and changed == []


def test_a_number_shows_its_value_inside_the_field(qtbot) -> None:
    number = shown(qtbot, Number(1, 400, name="Cadence"))
    number.setSuffix(" d")
    number.setValue(365)
    assert number.height() == 32
    assert number.lineEdit().width() >= QFontMetricsF(number.font()).horizontalAdvance("365 d") + 6


def test_a_long_name_is_whole_in_its_tooltip(qtbot) -> None:
    label = shown(qtbot, Text("Maximilienne de la Tour", "medium", elide=True))
    label.resize(60, 18)
    QApplication.processEvents()
    assert label.text().endswith("…")
    assert "Maximilienne de la Tour" in label.toolTip()
    assert label.full_text() == label.accessibleName() == "Maximilienne de la Tour"
    label.resize(400, 18)
    QApplication.processEvents()
    assert label.text() == "Maximilienne de la Tour" and label.toolTip() == ""


def test_words_on_a_label_are_no_markup(qtbot) -> None:
    assert Text("<b>x</b>").textFormat() == Qt.TextFormat.PlainText


def test_a_paragraph_wraps_at_the_line_height(qtbot) -> None:
    paragraph = shown(qtbot, Paragraph("Vous tenez dans votre temps. Mercredi dépasse d’un contact."))
    assert paragraph.heightForWidth(1000) == 18
    assert paragraph.heightForWidth(200) == 36
    theme().set_scale(2.0)
    assert paragraph.heightForWidth(2000) == 36


def test_runs_of_a_paragraph_read_as_one_sentence(qtbot) -> None:
    paragraph = shown(
        qtbot, Paragraph((Run("On "), Run("helene-portable", 600, "text"), Run(", 😀 since 8:52.")))
    )
    assert paragraph.text() == paragraph.accessibleName() == "On helene-portable, 😀 since 8:52."
    paragraph.grab()


def test_a_strip_says_what_happened_and_offers_one_thing(qtbot) -> None:
    strip = shown(qtbot, ErrorStrip())
    strip.say("Could not save.", "The disk is full; nothing is lost.", "Try again")
    acted: list[int] = []
    strip.acted.connect(lambda: acted.append(1))
    QTest.mouseClick(strip.findChild(Button), Qt.MouseButton.LeftButton)
    assert acted == [1]
    assert strip.text() == "Could not save. The disk is full; nothing is lost."
    assert strip.minimumSizeHint().height() >= 44


def test_an_empty_state_has_at_most_two_actions(qtbot) -> None:
    empty = shown(qtbot, EmptyState())
    empty.say("Nothing to do this morning. Your network is well.")
    assert not [b for b in empty.findChildren(Button) if b.isVisible()]
    empty.say("Nobody yet.", "Import", second="New contact")
    assert [b.text() for b in empty.findChildren(Button) if b.isVisible()] == ["Import", "New contact"]


def test_a_meter_draws_its_share(qtbot) -> None:
    meter = shown(qtbot, Meter(name="Time"))
    meter.resize(100, 6)
    meter.set_share(0.5)
    image = meter.grab().toImage()
    assert image.pixelColor(30, 3).name() == theme().hex("accent").lower()
    assert image.pixelColor(80, 3).name() == theme().hex("press").lower()


def test_a_label_keeps_the_height_it_was_placed_with(qtbot) -> None:
    label = shown(qtbot, sized(Text("First name"), min_height=36))
    theme().set_mode("dark")
    assert label.minimumHeight() == 36
    assert shown(qtbot, Text("First name")).minimumSizeHint().height() == fonts.line("body")


def test_an_icon_after_the_words_leaves_them_their_air(qtbot) -> None:
    button = Button("Continue", "right", "primary")
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.set_text("Continue")
    box = button.iconSize()
    image = button.icon().pixmap(box, 1.0).toImage()
    drawn = [
        x for x in range(box.width()) if any(image.pixelColor(x, y).alpha() for y in range(box.height()))
    ]
    assert drawn[0] > box.width() - box.height()


@pytest.mark.parametrize("dense", [False, True])
def test_a_field_keeps_its_height_when_it_is_typed_in(qtbot, dense) -> None:
    field = shown(qtbot, Field("Name", keys="Ctrl F", dense=dense))
    before = field.sizeHint().height()
    field.setFocus()
    QTest.keyClicks(field, "Ana")  # the key cap goes: the field asks again for its size
    assert field.hasFocus() and field.sizeHint().height() == before
