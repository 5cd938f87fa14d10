"""The Circles page over a real file: it follows the data, and every wish is one undo step."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.circles.geometry import frame, point
from reseau_desktop.insights.standing import standing
from reseau_desktop.pages.circles import page as circles_page
from reseau_desktop.pages.circles.filters import Light
from reseau_desktop.pages.circles.groups import SectorsBy
from reseau_desktop.pages.circles.page import CirclesPage
from reseau_desktop.pages.contacts.new_contact import NewContactDialog
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.pages.log_dialog import LogDialog
from reseau_desktop.widgets.contact_drag import contact_ids
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.view_switch import TREE

LEFT = Qt.MouseButton.LeftButton


def layer_of(store, clock, contact):
    return standing(store, clock.today()).of(contact).layer.key


def ring_point(view, ring, angle=2.4):
    band = view.scene.frame.bands[ring]
    x, y = view.camera.screen(*point((band.inner + band.outer) / 2, angle))
    return QPoint(round(x), round(y))


def drag(view, start, end):
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in (0.2, 0.6, 1.0):
        at = start + (end - start) * step
        QTest.mouseMove(view, QPoint(round(at.x()), round(at.y())))
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)


def test_everybody_but_those_to_sort_is_in_their_ring(page, people):
    crowd = page.view.scene.crowd
    assert set(crowd.ids.tolist()) == {i for name, i in people.items() if "6" not in name}
    for name, contact in people.items():
        if "6" not in name:
            assert crowd.ring[crowd.index[contact]] == int(name.split()[0][-1])
    assert page.header._context.text() == "12 people"


def test_who_was_seen_lately_is_nearer_than_who_was_not(page, people):
    scene = page.view.scene
    for ring in range(4):
        near, far = (scene.crowd.index[people[f"{who}{ring} Delmas"]] for who in ("Near", "Far"))
        assert scene.places.radius[near] < scene.places.radius[far]


def test_late_people_carry_the_mark_but_not_where_reminders_are_off(page, people):
    crowd = page.view.scene.crowd
    assert crowd.late[crowd.index[people["Far1 Delmas"]]]
    assert not crowd.late[crowd.index[people["Near1 Delmas"]]]
    assert not crowd.late[crowd.index[people["Far4 Delmas"]]]


def test_captions_say_name_fill_and_rhythm(page):
    core = page.view.scene.rings[0]
    assert (core.name, core.fill, core.cadence) == ("Core", "2/5", "21 d")
    assert page.view.scene.rings[4].cadence == "no reminders"
    assert page.view.scene.rings[5].fill == "2/10 active"


def test_a_drag_to_another_ring_writes_one_step_that_undo_takes_back(page, people, store, clock, qtbot):
    mover = people["Near2 Delmas"]
    with qtbot.waitSignal(page.said) as told:
        drag(page.view, page.view.position_of(mover).toPoint(), ring_point(page.view, 0))
    assert told.args == ["Near2 Delmas moved to Core.", True]
    assert layer_of(store, clock, mover) == "core"
    assert page.view.scene.crowd.ring[page.view.scene.crowd.index[mover]] == 0
    store.undo()
    qtbot.waitUntil(lambda: page.view.scene.crowd.ring[page.view.scene.crowd.index[mover]] == 2)
    assert layer_of(store, clock, mover) == "active"


def test_a_digit_moves_whoever_is_selected(page, people, store, clock, qtbot):
    page.open_person(people["Far3 Delmas"])
    page.focus_first()
    qtbot.keyClick(page.view, Qt.Key.Key_2)
    assert layer_of(store, clock, people["Far3 Delmas"]) == "allies"


def test_several_targets_at_once_are_refused(page, people, store, clock, qtbot):
    pair = [people["Near0 Delmas"], people["Far0 Delmas"]]
    with qtbot.waitSignal(page.refused) as told:
        page.move(pair, "target")
    assert told.args == ["Targets are chosen one at a time: each has its own next step."]
    assert layer_of(store, clock, pair[0]) == "core"


def test_a_logged_exchange_brings_somebody_nearer(page, people, store, clock, qtbot):
    contact = people["Far1 Delmas"]
    before = page.view.scene.places.radius[page.view.scene.crowd.index[contact]]
    interactions.log(store, [contact], "call", clock.today())
    qtbot.waitUntil(lambda: page.view.scene.places.radius[page.view.scene.crowd.index[contact]] < before)


def test_the_inspector_follows_the_selection(page, people, qtbot):
    assert page.beside.currentWidget() is page.beside.network
    page.view.select((people["Near1 Delmas"],))
    assert page.beside.currentWidget() is page.beside.person
    assert page.beside.person._name.full_text() == "Near1 Delmas"
    page.view.select((people["Near1 Delmas"], people["Far4 Delmas"]))
    assert page.beside.currentWidget() is page.beside.many
    page.view.select(())
    assert page.beside.currentWidget() is page.beside.network


def test_the_network_panel_counts_and_selects_the_late(page, people, qtbot):
    overview = page.beside.network._overview
    assert set(overview.late) == {people[f"Far{ring} Delmas"] for ring in (0, 1, 2)}
    qtbot.mouseClick(page.beside.network._counts["late"], LEFT)
    assert set(page.view.selected) == set(overview.late)


def test_the_legend_lights_up_its_people_and_says_how_many(page, people, qtbot):
    row = page.canvas.legend.rows[Light.LATE]
    qtbot.mouseClick(row, LEFT)
    assert page.canvas.filter.chip.value() == "late"
    assert page.header._context.text() == "4 of 12 people"
    lit = page.view.moment().lit
    assert sum(lit) == 4
    page.canvas.filter.chip.cleared.emit()
    assert page.view.moment().lit is None
    assert not row.isChecked()


def test_the_tree_has_the_same_people_and_selection(page, people, qtbot):
    page.view.select((people["Near1 Delmas"],))
    page.toggle_tree()
    assert page.switch.current() == TREE
    assert page.tree.isVisible()
    model = page.tree.model()
    assert [model.rowCount(model.index(ring, 0)) for ring in range(6)] == [2] * 6
    assert page.tree.selected() == (people["Near1 Delmas"],)
    page.tree.select((people["Far2 Delmas"],))
    page.tree._tell()
    assert page.view.selected == (people["Far2 Delmas"],)
    said = model.index(0, 0, model.index(2, 0)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Active network" in said and "warmth" in said


def test_the_tree_moves_by_keys_too(page, people, store, clock, qtbot):
    page.toggle_tree()
    page.tree.select((people["Near1 Delmas"],))
    page.tree._tell()
    QTest.keyClicks(page.tree, "[")
    assert layer_of(store, clock, people["Near1 Delmas"]) == "core"
    QTest.keyClicks(page.tree, "3")
    assert layer_of(store, clock, people["Near1 Delmas"]) == "active"


def test_the_strip_shows_who_waits_and_its_digits_sort(page, people, store, clock, qtbot):
    page.show_inbox(True)
    strip = page.strip_of_inbox
    assert strip.isVisible()
    assert strip.list.model().rowCount() == 2
    strip.list.select_row(0)
    chosen = strip.selected()[0]
    strip.list.typed.emit("4")
    assert layer_of(store, clock, chosen) == "wide"
    qtbot.waitUntil(lambda: strip.list.model().rowCount() == 1)
    strip.list.select_row(0)
    strip.list.typed.emit("1")
    qtbot.waitUntil(lambda: not strip.isVisible())  # everybody is sorted


def test_people_of_the_strip_are_carried_as_contacts(page, people):
    page.show_inbox(True)
    strip = page.strip_of_inbox
    strip.list.select_row(1)
    ids = strip.list.drag_ids() if callable(strip.list.drag_ids) else []
    assert ids == strip.selected()
    from reseau_desktop.widgets.contact_drag import contacts_mime

    assert contact_ids(contacts_mime(ids)) == ids


def test_a_row_of_the_strip_is_taken_along_by_the_pointer(page, people, drags):
    page.show_inbox(True)
    strip = page.strip_of_inbox
    drags.pull(strip.list, 1)
    assert drags.begun == [[strip.list.model().ids[1]]]


def test_dropping_from_the_strip_moves_into_the_ring(page, people, store, clock, qtbot):
    waiting = people["Near6 Delmas"]
    page.view.moved.emit((waiting,), "known")
    assert layer_of(store, clock, waiting) == "known"
    assert waiting in page.view.scene.crowd.index


def test_an_empty_network_invites(make_page, qtbot):
    page = make_page()
    assert page._views.currentWidget() is page.empty
    assert "I call without a reason" in page.empty.rings.accessibleName()
    with qtbot.waitSignal(page.import_wanted):
        page.empty.state.acted.emit()
    page.empty.state.second_acted.emit()
    dialog = page.findChild(NewContactDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.reject()


def test_only_people_to_sort_show_the_empty_rings_ready_to_take_them(store, clock, make_page):
    from reseau_desktop.exchange.records import PersonRecord

    contacts.add(store, PersonRecord(given="Ada"), "inbox", clock.today())
    page = make_page()
    assert page._views.currentWidget() is page.canvas
    assert len(page.view.scene.rings) == 6
    assert page.strip_of_inbox.isVisible() and page.strip_of_inbox.list.model().rowCount() == 1


def test_while_many_are_read_the_rings_are_there_and_nothing_stands_beside_them(
    make_page, people, monkeypatch, qtbot
):
    monkeypatch.setattr(circles_page, "AT_ONCE", 1)
    page = make_page()
    view = page.view
    assert view.scene is None and not page.beside.network.isVisible()
    waited = view._stage.captions
    shown = view.grab().toImage()
    line = round(view.camera.x + view._stage.frame.lines[0]), round(view.camera.y)
    assert shown.pixelColor(*line) != shown.pixelColor(2, 2)
    qtbot.waitUntil(lambda: view.scene is not None)
    assert view.scene.captions == waited
    qtbot.waitUntil(page.beside.network.isVisible)


def test_a_double_click_asks_for_the_person_s_page(page, people, qtbot):
    with qtbot.waitSignal(page.open_wanted) as told:
        qtbot.mouseDClick(page.view, LEFT, pos=page.view.position_of(people["Near0 Delmas"]).toPoint())
    assert told.args == [people["Near0 Delmas"]]


def test_hover_says_name_and_age_or_the_reason(page, people):
    voices = page.view.voices
    assert voices.hover(people["Near0 Delmas"]) == ("Near0 Delmas", "Last exchange 5 days ago")
    assert voices.hover(people["Far1 Delmas"])[1] == "400 days without contact, a promise of 45."
    assert voices.hover(people["Near5 Delmas"])[1].startswith("No exchange yet")


def test_the_drop_question_and_the_fill_before_and_after(page, people):
    lines = page.view.voices.drop([people["Near2 Delmas"]], "allies")
    assert lines == ("Would recommend me tomorrow?", "Near2 Delmas → Allies · 2/10 → 3/10")
    assert page.view.voices.drop([people["Near1 Delmas"]], "allies") == ()
    many = page.view.voices.drop([people["Near2 Delmas"], people["Far2 Delmas"]], "allies")
    assert many[1].endswith("2/10 → 4/10")


def test_names_with_markup_are_shown_as_they_are(store, clock, make_page, qtbot):
    from reseau_desktop.exchange.records import PersonRecord

    one = contacts.add(store, PersonRecord(given="<b>Eve", family="& 100%s {x}"), "core", clock.today())
    page = make_page()
    page.view.select((one,))
    assert page.view.voices.hover(one)[0] == "<b>Eve & 100%s {x}"
    assert "<b>Eve & 100%s {x}" in page.view.voices.drop([one], "allies")[1]
    page.grab()


def test_the_zoom_control_says_and_changes_the_zoom(page, qtbot):
    qtbot.mouseClick(page.canvas.zoom._nearer, LEFT)
    qtbot.waitUntil(lambda: page.canvas.zoom._zoom.text() == "120%")
    assert page.zoom(0)
    qtbot.waitUntil(lambda: page.canvas.zoom._zoom.text() == "100%")


@pytest.mark.parametrize("show", ["of_ring", "of_canvas", "of_people"])
def test_menus_offer_something_to_do(page, people, qtbot, show):
    argument = {"of_ring": ("allies",), "of_canvas": (), "of_people": ((people["Near1 Delmas"],),)}[show]
    getattr(page.menus, show)(*argument, QPoint(50, 50))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action for action in menu.actions() if action.text()]
    menu.close()


def test_a_page_in_the_background_reads_again_when_one_comes_back(page, people, store, clock):
    page.hide()
    contacts.delete(store, [people["Near0 Delmas"]], clock.today())
    assert people["Near0 Delmas"] in page.view.scene.crowd.index
    page.show()
    page.shown()
    assert people["Near0 Delmas"] not in page.view.scene.crowd.index


def test_another_language_is_said_at_once(page, qtbot):
    page.retranslate()
    assert page.header.title() == "Circles"
    assert page.view.scene.rings[0].name == "Core"


def test_pages_bring_no_numpy_before_they_are_built():
    code = (
        "import sys; import reseau_desktop.pages.circles.page, reseau_desktop.circles.mini,"
        " reseau_desktop.circles.empty_rings; import json; print(json.dumps('numpy' in sys.modules))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(answer.stdout) is False


def test_space_around_the_picture_is_no_person(page):
    assert page.view.person_at(QPointF(2, page.view.height() - 2)) is None


def test_delete_puts_the_selected_into_the_bin(page, people, store, qtbot):
    gone = people["Far3 Delmas"]
    page.view.select((gone,))
    page.focus_first()
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: gone not in page.view.scene.crowd.index)
    assert page.view.selected == ()


def test_log_with_whoever_is_picked(page, people, qtbot):
    page.view.select((people["Far1 Delmas"], people["Near2 Delmas"]))
    page.log_exchange()
    dialog = page.findChild(LogDialog)
    assert dialog is not None
    with qtbot.waitSignal(page.said) as told:
        dialog.save()
    assert told.args == ["Exchange logged.", True]
    crowd = page.view.scene.crowd
    assert crowd.lateness[crowd.index[people["Far1 Delmas"]]] == 0


def test_a_narrow_canvas_keeps_the_legend_off_the_rings(page, qtbot):
    for size in ((1228, 838), (900, 620), (560, 600)):
        page.resize(*size)
        page.host.arrange()
        canvas = page.canvas
        legend = canvas.legend
        if legend.isHidden():
            continue
        middle = canvas.rect().center()
        corner = legend.geometry().topRight()
        wide = max(size.width() for size in legend.row_sizes())
        away = ((middle.x() - legend.x() - wide) ** 2 + (corner.y() - middle.y()) ** 2) ** 0.5
        assert away >= frame(canvas.width(), canvas.height(), 5).target_circle - 8


def test_sectors_by_tag_put_people_beside_those_they_belong_to(page, people, store, qtbot):
    near = [contact for name, contact in people.items() if name.startswith("Near")]
    far = [contact for name, contact in people.items() if name.startswith("Far")]
    contacts.tag(store, near, "museum")
    contacts.tag(store, far[:4], "school")
    page.set_sectors(SectorsBy.TAG)
    sectors = page.view.scene.places.sectors
    assert [sector.name for sector in sectors] == ["museum", "school", "Others"]
    crowd, places = page.view.scene.crowd, page.view.scene.places
    for contact in near[1:5]:
        assert sectors[0].start <= places.angle[crowd.index[contact]] <= sectors[0].end
    page.grab()
    page.set_sectors(SectorsBy.NONE)
    assert page.view.scene.places.sectors == ()


def test_without_any_tag_there_are_no_sectors_and_it_is_said(page, qtbot):
    with qtbot.waitSignal(page.said) as said:
        page.set_sectors(SectorsBy.TAG)
    assert said.args == ["No group is large enough for a sector.", False]
    assert page.view.scene.places.sectors == ()


def test_the_choice_of_sectors_is_remembered(people, qtbot, store, clock, tmp_path):
    signals = StoreSignals(store)
    first = CirclesPage(signals, clock, ScreenState(tmp_path / "screen.ini"))
    qtbot.addWidget(first)
    first.set_sectors(SectorsBy.TAG)
    again = CirclesPage(signals, clock, ScreenState(tmp_path / "screen.ini"))
    qtbot.addWidget(again)
    assert again.canvas.sectors.current() is SectorsBy.TAG
    signals.stop()


def test_who_was_picked_is_picked_again_after_a_restart(people, qtbot, store, clock, tmp_path):
    def opened():
        signals = StoreSignals(store)
        page = CirclesPage(signals, clock, ScreenState(tmp_path / "screen.ini"))
        qtbot.addWidget(page)
        page.destroyed.connect(signals.stop)
        page.resize(1228, 838)
        page.show()
        page.shown()
        return page

    first = opened()
    assert first.view.selected == ()
    first.view.select((people["Far1 Delmas"],))
    again = opened()
    assert again.view.selected == (people["Far1 Delmas"],)
    contacts.delete(store, [people["Far1 Delmas"]], clock.today())
    assert again.view.selected == ()
    ScreenState(tmp_path / "screen.ini").set("circles/picked", [people["Far1 Delmas"]])
    assert opened().view.selected == ()


@pytest.mark.parametrize("several", [False, True])
def test_a_new_tag_is_given_from_the_menu_as_in_the_list(page, people, store, several, qtbot):
    from reseau_desktop.pages.contacts.batch_popovers import TagsPopover

    chosen = [people["Near1 Delmas"], people["Far1 Delmas"]][: 1 + several]
    page.view.select(chosen)
    page.menus.of_people(tuple(chosen), QPoint(50, 50))
    menu = QApplication.activePopupWidget()
    tags = next(
        action.menu() for action in menu.actions() if action.menu() and action.menu().title() == "Tags"
    )
    tags.actions()[-1].trigger()
    menu.close()
    popover = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TagsPopover) and w.isVisible())
    QTest.keyClicks(popover.field, "harbour")
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    held = "SELECT count(*) FROM contact_tag JOIN tag ON tag.id = tag WHERE name = 'harbour'"
    assert store.value(held) == len(chosen)
