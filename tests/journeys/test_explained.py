"""Each figure of each page opens its own page of the guide: by the pointer, by keys, by its menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import networks
from reseau_desktop.exchange import sample
from reseau_desktop.pages.circles.filters import Light
from reseau_desktop.pages.contacts.warmth_popover import WarmthPopover
from reseau_desktop.pages.explained import Explained
from reseau_desktop.pages.guide.topics import FIGURES
from reseau_desktop.store import Label, Store
from reseau_desktop.wording import guide

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, opened, tmp_path, today):
    store = Store.open(tmp_path / "network")
    network = sample.network(today)
    networks.fill(store, network, Label("sample_added", len(network.contacts)), sample=True)
    store.close()
    shown = opened()
    qtbot.waitUntil(lambda: len(shown.frame.status.left()) == 3, timeout=5_000)
    return shown


def _today(window, qtbot):
    page = window.frame.go("today")
    qtbot.waitUntil(lambda: any(card.isVisible() for card in page.cards.cards()), timeout=5_000)
    return page


def _small(page, kind: str):
    card = next(card for card in page.cards.cards() if card.value.kind == kind)
    page.cards.select(card)
    return card.title


def _rings(page, qtbot):
    def shown() -> list[Explained]:
        words = page.beside.network.findChildren(Explained)
        return [one for one in words if one.topic == "layers" and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def _agenda(window, qtbot):
    page = window.frame.go("agenda")
    qtbot.waitUntil(lambda: len(page.list.titles()) > 1, timeout=5_000)
    return page


def _contacts(window, qtbot):
    page = window.frame.go("contacts")
    qtbot.waitUntil(lambda: page.person_page.contact() is not None, timeout=5_000)
    return page


def _circles(window, qtbot, person: bool = False):
    page = window.frame.go("circles")
    qtbot.waitUntil(lambda: page.beside.network._overview is not None, timeout=5_000)
    if person:
        page.open_person(window.store.value("SELECT id FROM person WHERE layer = 'core' LIMIT 1"))
        qtbot.waitUntil(lambda: page.beside.person.isVisible(), timeout=5_000)
    return page


WORDS = [
    ("week", "round", lambda w, q: _today(w, q).panel.week),
    ("time", "load", lambda w, q: _today(w, q).panel.time),
    ("promises", "load", lambda w, q: _today(w, q).panel.promises),
    ("late", "lateness", lambda w, q: _today(w, q).panel.counts["late"]),
    ("warm", "warmth", lambda w, q: _today(w, q).panel.counts["warm"]),
    ("dormant band", "warmth", lambda w, q: _today(w, q).panel.counts["dormant"]),
    ("round cards", "round", lambda w, q: _today(w, q).cards.findChild(Explained)),
    ("drift card", "drift", lambda w, q: _small(_today(w, q), "drift")),
    ("dormant card", "dormant", lambda w, q: _small(_today(w, q), "dormant")),
    ("introduction card", "introduction", lambda w, q: _small(_today(w, q), "introduction")),
    ("load of a day", "round", lambda w, q: _agenda(w, q).week.columns()[0].load),
    ("overdue", "lateness", lambda w, q: _agenda(w, q).list.titles()[0]),
    ("day of the list", "round", lambda w, q: _agenda(w, q).list.titles()[1]),
    ("fact of warmth", "warmth", lambda w, q: _contacts(w, q).person_page.facts.warmth.caption),
    ("next follow-up", "due", lambda w, q: _contacts(w, q).person_page.facts.promise.caption),
    ("given and received", "balance", lambda w, q: _contacts(w, q).person_page.facts.balance.caption),
    ("legend", "warmth", lambda w, q: _circles(w, q).canvas.legend.title),
    ("distance", "lateness", lambda w, q: _circles(w, q).canvas.legend.hint),
    ("rings", "layers", lambda w, q: _rings(_circles(w, q), q)),
    ("promises beside", "load", lambda w, q: _circles(w, q).beside.network.promises),
    ("warmth beside", "warmth", lambda w, q: _circles(w, q, True).beside.person.warmth),
    ("next beside", "due", lambda w, q: _circles(w, q, True).beside.person.next),
    ("rhythm beside", "layers", lambda w, q: _circles(w, q, True).beside.person.promise),
    ("status bar", "load", lambda w, q: w.frame.status.facts()[1]),
]
MENUS = [
    ("bars of the week", "round", lambda w, q: _today(w, q).panel.bars),
    ("cell of warmth", "warmth", lambda w, q: _contacts(w, q).person_page.facts.warmth),
    ("cell of the promise", "due", lambda w, q: _contacts(w, q).person_page.facts.promise),
    ("cell of the balance", "balance", lambda w, q: _contacts(w, q).person_page.facts.balance),
    ("chip", "layers", lambda w, q: _contacts(w, q).person_page.head.layer),
    ("warm row", "warmth", lambda w, q: _circles(w, q).canvas.legend.rows[Light.WARM]),
    ("late row", "lateness", lambda w, q: _circles(w, q).canvas.legend.rows[Light.LATE]),
    ("late people", "lateness", lambda w, q: _circles(w, q).beside.network._counts["late"]),
    ("drifting people", "drift", lambda w, q: _circles(w, q).beside.network._counts["drifting"]),
    ("dormant people", "dormant", lambda w, q: _circles(w, q).beside.network._counts["dormant"]),
    ("people to sort", "layers", lambda w, q: _circles(w, q).beside.network._counts["inbox"]),
    ("chip beside", "layers", lambda w, q: _circles(w, q, True).beside.person._layer),
]


def _names(cases):
    return [name for name, _topic, _find in cases]


def _menu(qtbot, window) -> QMenu:
    """The open menu that has the question; the entry is pressed by the caller."""
    found: list[QMenu] = []

    def there() -> bool:
        menus = window.frame.findChildren(QMenu)
        found[:] = [
            menu
            for menu in menus
            if menu.isVisible() and any(a.text() == guide.question() for a in menu.actions())
        ]
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]


def _ask(menu: QMenu) -> None:
    next(action for action in menu.actions() if action.text() == guide.question()).trigger()
    menu.close()


def _by_menu(qtbot, window, widget) -> None:
    at = QPoint(4, widget.height() // 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    _ask(_menu(qtbot, window))


@pytest.mark.parametrize(("name", "topic", "find"), WORDS, ids=_names(WORDS))
def test_a_figure_opens_its_page_by_the_pointer_by_keys_and_by_its_menu(qtbot, window, name, topic, find):
    qtbot.waitUntil(lambda: find(window, qtbot).isVisible())  # a page may still be making its parts
    words = find(window, qtbot)
    assert words.isVisible() and words.text()
    assert words.accessibleName() and words.accessibleDescription() == guide.explain(topic)
    assert words.focusPolicy() & Qt.FocusPolicy.TabFocus
    presses = (
        lambda: qtbot.mouseClick(words, LEFT),
        lambda: qtbot.keyClick(words, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(words, Qt.Key.Key_Space),
        lambda: _by_menu(qtbot, window, words),
    )
    for press in presses:
        window.explain("settings")
        press()
        assert window._guide.topic() == topic


@pytest.mark.parametrize(("name", "topic", "find"), MENUS, ids=_names(MENUS))
def test_what_does_something_else_when_pressed_explains_itself_in_its_menu(qtbot, window, name, topic, find):
    widget = find(window, qtbot)
    assert widget.isVisible()
    _by_menu(qtbot, window, widget)
    assert window._guide.topic() == topic


def test_the_menu_of_circles_the_sum_of_warmth_and_the_ring_ask_too(qtbot, window):
    page = _contacts(window, qtbot)
    qtbot.mouseClick(page.person_page.head.layer, LEFT)
    _ask(_menu(qtbot, window))
    assert window._guide.topic() == "layers"
    qtbot.mouseClick(page.person_page.facts.warmth, LEFT, pos=QPoint(40, 60))
    popover = page.person_page.findChild(WarmthPopover)
    qtbot.mouseClick(popover.findChild(Explained), LEFT)
    assert window._guide.topic() == "warmth"
    circles = _circles(window, qtbot)
    circles.menus.of_ring("core", window.frame.mapToGlobal(QPoint(200, 200)))
    _ask(_menu(qtbot, window))
    assert window._guide.topic() == "layers"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_figure_of_the_guide_is_named_in_both_languages(spoken, language):
    spoken.speak(language)
    said = {guide.explain(topic) for topic in FIGURES}
    assert len(said) == len(FIGURES) and all(said)
    assert guide.explain("today") == ""
