"""Circles in the settings: what is typed, moved, added, removed; what it makes in a week."""

import pytest
from PySide6.QtCore import QPoint, Qt

from reseau_desktop.insights.layers import fills, layers
from reseau_desktop.pages.settings.circle_row import Column
from reseau_desktop.widgets import tokens

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


def layer(store, key):
    return next(found for found in layers(store) if found.key == key)


def rings(store):
    return [found.key for found in layers(store) if found.kind == "ring"]


def shares(page):
    return {key: line.said() for key, line in page.panel._lines.items()}


def test_a_cadence_is_typed_and_its_weight_is_told(qtbot, page, table, store) -> None:
    assert page.panel._figure.text() == "9.2"
    table.type("active", Column.CADENCE, "40")
    assert layer(store, "active").cadence == 40
    assert page.panel._figure.text() == "12.2"
    assert shares(page)["active"] == "2.4 → 5.4"
    assert shares(page)["core"] == "1.3"
    assert page.panel._verdict.text() == "0.2 more than your time. Before: 9.2."
    assert page.sections["circles"].card._change.text() == "90 → 40 days"
    assert store.undo_label.verb == "layer_edited"


def test_the_smallest_change_is_the_only_filled_button(qtbot, page, table, store) -> None:
    table.type("active", Column.CADENCE, "40")
    card = page.panel._card
    assert card.isVisible() and card.choose_button.text() == "Choose 42 days"
    assert card.choose_button.role() == "primary"
    qtbot.mouseClick(card.choose_button, Left)
    assert layer(store, "active").cadence == 42
    assert not card.isVisible()
    store.undo()
    store.undo()
    assert layer(store, "active").cadence == 90 and page.panel._figure.text() == "9.2"


def test_the_smallest_change_can_be_refused(qtbot, page, table, store) -> None:
    table.type("active", Column.CADENCE, "40")
    qtbot.mouseClick(page.panel._card.keep_button, Left)
    assert not page.panel._card.isVisible() and layer(store, "active").cadence == 40
    table.type("active", Column.CADENCE, "39")
    assert page.panel._card.isVisible()  # another proposal


def test_a_ring_that_is_over_proposes_to_move_its_coolest(qtbot, page, table, store) -> None:
    table.type("active", Column.CAPACITY, "15")  # 31 for 15: over
    table.type("active", Column.CADENCE, "40")
    card = page.panel._card
    assert card.choose_button.text().startswith("Move ") and card._people.text()
    before = {fill.layer.key: fill.members for fill in fills(store)}
    qtbot.mouseClick(card.choose_button, Left)
    after = {fill.layer.key: fill.members for fill in fills(store)}
    assert after["wide"] > before["wide"] and not card.isVisible()


@pytest.mark.parametrize(
    ("column", "typed", "why"),
    [
        (Column.CADENCE, "0", "At least 1 day; 90 stays."),
        (Column.CADENCE, "soon", "“soon” is no number of days; 90 stays."),
        (Column.CADENCE, "99999", "At most 3,650 days; 90 stays."),
        (Column.CAPACITY, "0", "At least 1 person; 35 stays."),
        (Column.CAPACITY, "1.5", "“1.5” is no number of people; 35 stays."),
        (Column.NAME, "core", "Another circle is called “core”; “Active network” stays."),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(page, table, store, column, typed, why) -> None:
    version = store.version
    table.type("active", column, typed)
    assert page.sections["circles"].told() == why
    assert store.version == version
    held = layer(store, "active")
    assert (held.cadence, held.capacity, held.name) == (90, 35, None)


def test_the_reason_is_told_while_typing_and_goes(qtbot, page, table) -> None:
    table.click("active", Column.CADENCE)
    field = table.field()
    qtbot.keyClicks(field, "0")
    assert field.property("state") == "bad"
    assert page.sections["circles"].told() == "At least 1 day; 90 stays."
    table.end(Key.Key_Escape)
    assert page.sections["circles"].told() == "A circle states your promise, not a person’s worth."


def test_escape_restores_and_tab_goes_to_the_next_cell(qtbot, page, table, store) -> None:
    version = store.version
    table.type("allies", Column.CADENCE, "60", Key.Key_Escape)
    assert store.version == version
    table.type("allies", Column.CADENCE, "60", Key.Key_Tab)
    assert layer(store, "allies").cadence == 60
    assert table.view.currentIndex().column() == Column.CAPACITY
    qtbot.keyClicks(table.field(), "12")
    table.end()
    assert layer(store, "allies").capacity == 12


def test_f2_opens_the_field_under_the_keyboard(qtbot, page, table, store) -> None:
    table.view.setFocus()
    table.view.setCurrentIndex(table.section.model.index(1, Column.QUESTION))
    qtbot.keyClick(table.view, Key.Key_F2)
    qtbot.keyClicks(table.field(), "would lend me their car")
    table.end()
    assert layer(store, "allies").question == "would lend me their car"


def test_the_default_words_are_not_written_down(page, table, store) -> None:
    table.type("allies", Column.NAME, "Friends <b>")
    assert layer(store, "allies").name == "Friends <b>"
    table.type("allies", Column.NAME, "Allies")
    assert layer(store, "allies").name is None  # so that another language says its own


def test_reminders_by_click_and_by_space(qtbot, page, table, store) -> None:
    table.click("known", Column.REMINDERS)
    assert layer(store, "known").reminders
    assert shares(page)["known"] != "no reminders"
    table.view.setCurrentIndex(table.section.model.index(4, Column.NAME))
    qtbot.keyClick(table.view, Key.Key_Space)
    assert not layer(store, "known").reminders
    assert shares(page)["known"].endswith("no reminders")


def test_order_by_keys_by_arrows_and_by_hand(qtbot, page, table, store) -> None:
    table.view.setFocus()
    table.view.select("allies")
    qtbot.keyClick(table.view, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rings(store) == ["core", "active", "allies", "wide", "known"]
    assert table.view.current_key() == "allies"
    cell = table.view.visualRect(table.section.model.index(2, Column.TOOLS))
    row = table.section.model.row(2)
    zones = {zone.key: zone for zone in table.section._cells.zones(cell, row)}
    qtbot.mouseClick(table.view.viewport(), Left, pos=zones["up"].rect.center())
    assert rings(store) == ["core", "allies", "active", "wide", "known"]
    grip, below = table.at("core", Column.GRIP), table.at("active", Column.GRIP)
    qtbot.mousePress(table.view.viewport(), Left, pos=grip)
    qtbot.mouseMove(table.view.viewport(), below + QPoint(0, 14))
    qtbot.mouseRelease(table.view.viewport(), Left, pos=below + QPoint(0, 14))
    assert rings(store) == ["allies", "active", "core", "wide", "known"]


def test_the_target_stays_last_and_cannot_go(page, table) -> None:
    table.view.select("target")
    cell = table.view.visualRect(table.section.model.index(5, Column.TOOLS))
    assert [zone.key for zone in table.section._cells.zones(cell, table.section.model.row(5))] == ["more"]
    assert not page.sections["circles"].card._removal_holder.isVisible()


def test_a_circle_is_added_and_named_at_once(qtbot, page, table, store) -> None:
    table.view.select("allies")
    qtbot.mouseClick(table.section.add_button, Left)
    qtbot.waitUntil(lambda: table.view.state() == table.view.State.EditingState)
    qtbot.keyClicks(table.field(), "Neighbours")
    table.end()
    assert rings(store)[2] == "ring1" and layer(store, "ring1").name == "Neighbours"
    shown = [row.colour for row in table.section.model.rows()]
    assert len(set(shown)) == len(shown)  # told apart at a glance
    store.undo()
    store.undo()
    assert "ring1" not in rings(store)


def test_a_removed_circle_gives_its_people_away(qtbot, page, table, store) -> None:
    table.view.select("active")
    card = table.section.card
    assert card.destination.currentText() == "Wider network"
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(card.remove_button, Left)
    assert said.args == ["Active network removed, 31 people moved to Wider network.", True]
    members = {fill.layer.key: fill.members for fill in fills(store)}
    assert "active" not in members and members["wide"] == 99
    store.undo()
    assert {fill.layer.key: fill.members for fill in fills(store)}["active"] == 31


def test_the_last_circle_stays(qtbot, page, table, store) -> None:
    for key in ("known", "wide", "active", "allies"):
        table.view.select(key)
        qtbot.mouseClick(table.section.card.remove_button, Left)
    assert rings(store) == ["core"]
    table.view.select("core")
    assert not table.section.card.remove_button.isEnabled()


def test_a_colour_is_picked_and_its_contrast_measured(qtbot, page, table, store, look) -> None:
    table.view.select("active")
    swatches = table.section.card.swatches
    assert table.section.card._contrast.text() == "contrast 5.9"
    qtbot.mouseClick(swatches, Left, pos=swatches.centre(5).toPoint())
    assert layer(store, "active").colour == tokens.SWATCHES[5]
    swatches.setFocus()
    for _ in range(3):
        qtbot.keyClick(swatches, Key.Key_Left)
    assert layer(store, "active").colour is None  # its own colour needs no writing down


def test_a_profile_and_back_to_the_defaults(qtbot, page, table, store) -> None:
    section = table.section
    section.profile.setFocus()
    section.profile.showPopup()
    qtbot.keyClick(section.profile.view(), Key.Key_Down)
    qtbot.keyClick(section.profile.view(), Key.Key_Down)
    qtbot.keyClick(section.profile.view(), Key.Key_Return)
    assert section.profile.value() == "founder" and layer(store, "core").cadence == 14
    table.type("core", Column.NAME, "Heart")
    qtbot.mouseClick(section.restore_button, Left)
    held = layer(store, "core")
    assert (held.name, held.cadence) == (None, 21) and section.profile.value() == "independent"
    store.undo()
    assert layer(store, "core").name == "Heart"


def test_restoring_what_is_so_already_offers_no_undo(qtbot, page, table, store) -> None:
    store_before = store.undo_label
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(table.section.restore_button, Left)
    assert said.args[1] is False and store.undo_label == store_before
    table.type("core", Column.NAME, "Heart")
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(table.section.restore_button, Left)
    assert said.args[1] is True


def test_what_changed_is_no_news_after_coming_back(page, table) -> None:
    table.type("active", Column.CADENCE, "80")
    assert "→" in shares(page)["active"]
    page.shown()
    assert "→" not in shares(page)["active"]
    assert page.sections["circles"].card._change.text() == "80 days"


def test_people_of_a_circle_can_be_seen(qtbot, page, table) -> None:
    table.view.menu_asked.emit("wide", QPoint(200, 200))
    from PySide6.QtWidgets import QMenu

    menu = next(found for found in table.section.findChildren(QMenu) if found.isVisible())
    with qtbot.waitSignal(page.layer_asked) as asked:
        menu.actions()[0].trigger()
    assert asked.args == ["wide"]
    menu.close()


def test_a_large_network_is_counted_beside_the_window(qtbot, make_page, store) -> None:
    from reseau_desktop.store import Label

    with store.action(Label("imported", 3_200)) as act:
        act.executemany(
            "INSERT INTO contact(layer, given, added_on) VALUES ('wide', ?, '2026-01-05')",
            [(f"P{number}",) for number in range(3_200)],
        )
    page = make_page()
    qtbot.waitUntil(lambda: page.panel._figure.text() == "134.0")
    assert page.panel._card.isVisible()


def test_one_comes_to_a_circle_from_elsewhere(page, table) -> None:
    page.open_section("circles", "wide")
    assert table.view.current_key() == "wide" and table.view.hasFocus()
    assert table.view.currentIndex().column() == Column.CADENCE
    assert table.section.card._name.text() == "Wider network"
