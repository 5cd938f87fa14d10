"""Days off in Settings: a country's, one's own; and the promise to a group, on its tag."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from reseau_desktop.actions import contacts
from reseau_desktop.insights.days_off import is_off, own_holidays
from reseau_desktop.insights.groups import promises
from reseau_desktop.insights.settings import settings
from reseau_desktop.pages import territory

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CHRISTMAS = date(2026, 12, 25)


@pytest.fixture
def section(qtbot, page):
    page.open_section("round")
    found = page.sections["round"]
    qtbot.waitUntil(lambda: found.public.country.count() > 100, timeout=10_000)
    return found


def pick(choice, value) -> None:
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


def test_a_country_and_its_region(qtbot, section, store) -> None:
    public = section.public
    assert not public.region.isVisible()
    said = public.country.fontMetrics().horizontalAdvance(public.country.currentText())
    qtbot.waitUntil(lambda: public.country.width() > said)  # it was empty when it was laid out first
    pick(public.country, "FR")
    assert settings(store).country == "FR" and is_off(store, CHRISTMAS)
    qtbot.waitUntil(lambda: public.words.text().startswith("Next: Friday 25 December (Christmas Day)"))
    pick(public.country, "CH")
    qtbot.waitUntil(lambda: public.region.isVisible() and public.region.findData("GE") > 0)
    pick(public.region, "GE")
    assert settings(store).subdivision == "GE"
    assert is_off(store, date(2026, 12, 31))  # Geneva's own
    store.undo()
    store.undo()
    assert (settings(store).country, settings(store).subdivision) == ("FR", "")
    pick(public.country, "")
    assert not is_off(store, CHRISTMAS)


def test_a_country_nobody_knows_is_said(qtbot, section, store) -> None:
    pick(section.public.country, "FR")
    from reseau_desktop.actions.settings import change

    change(store, country="ZZ")
    qtbot.waitUntil(
        lambda: section.public.words.text() == "The holidays of ZZ are not known: none is a day off."
    )
    assert section.public.country.value() == "ZZ"


def test_each_country_by_its_own_name() -> None:
    assert (territory.name("DE"), territory.name("ES"), territory.name("ZZ")) == (
        "Deutschland",
        "España",
        "ZZ",
    )
    assert territory.here() == "" or len(territory.here()) == 2


def typed(dialog, *words: str) -> None:
    for field, text in zip(dialog.editor.findChildren(QLineEdit), words, strict=False):
        field.setText(text)


def test_holidays_of_ones_own(qtbot, section, store) -> None:
    own = section.own
    qtbot.mouseClick(own.add_button, Left)
    typed(own.dialog, "soon", "", "Sea")
    own.dialog.save_button.click()
    assert own_holidays(store) == () and own.dialog is not None
    typed(own.dialog, "24 December 2026", "1 December 2026", "Sea")
    own.dialog.save_button.click()
    assert own_holidays(store) == ()
    typed(own.dialog, "24 December 2026", "2 January 2027", "Sea")
    own.dialog.save_button.click()
    (made,) = own_holidays(store)
    assert (made.first, made.last, made.name) == (date(2026, 12, 24), date(2027, 1, 2), "Sea")
    assert [line.aside for line in own.list.lines()] == ["24 December 2026 to 2 January 2027"]
    qtbot.mouseClick(own.add_button, Left)
    fields = own.dialog.editor.findChildren(QLineEdit)
    assert [field.placeholderText() for field in fields[:2]] == ["23 November 2026", "the same day"]
    typed(own.dialog, "22 December", "3 January", "Snow")  # no year: the next ones
    own.dialog.save_button.click()
    assert (date(2026, 12, 22), date(2027, 1, 3)) in {(one.first, one.last) for one in own_holidays(store)}
    store.undo()
    own.list.select_row(0)
    qtbot.keyClick(own.list, Key.Key_Delete)
    assert own_holidays(store) == () and not own.list.lines()
    store.undo()
    assert len(own.list.lines()) == 1


def test_a_promise_to_a_group_on_its_tag(qtbot, page, store) -> None:
    contacts.tag(store, [store.value("SELECT min(id) FROM person")], "Chorale")
    page.open_section("cards")
    tags = page.sections["cards"].tags
    tag = store.value("SELECT id FROM tag WHERE name = 'Chorale'")
    before = promises(store)  # the sample keeps in touch with a group
    tags.list.wished.emit("keep", tag)
    typed(tags.dialog, "0")
    tags.dialog.save_button.click()
    assert promises(store) == before and tags.dialog is not None
    typed(tags.dialog, "45")
    tags.dialog.save_button.click()
    assert promises(store) == before | {tag: 45}
    (line,) = (line for line in tags.list.lines() if line.id == tag)
    assert line.aside.endswith("one of them every 45 days")
    tags.list.wished.emit("keep", tag)
    tags.dialog.remove_button.click()
    assert promises(store) == before
    store.undo()
    assert promises(store) == before | {tag: 45}
