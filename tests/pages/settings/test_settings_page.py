"""The page itself: sections, what is looked for, narrow windows, another language."""

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reseau_desktop.pages.settings.page import PROMISED

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


def words(page):
    return [line.words for line in page.list.lines()]


def test_no_section_for_what_does_not_exist(page) -> None:
    assert words(page) == [
        "Circles",
        "Round and time",
        "Reminders",
        "Me",
        "Cards",
        "Appearance",
        "Language",
        "Shortcuts",
        "Data",
    ]


def test_arrows_open_the_sections_and_the_promises_stand_beside_two(qtbot, page) -> None:
    hosts = []
    page.inspector_changed.connect(hosts.append)
    page.shown()
    qtbot.waitUntil(lambda: hosts == [page.host])
    page.list.setFocus()
    for key in list(page.sections)[1:]:
        qtbot.keyClick(page.list, Key.Key_Down)
        assert page.open_key() == key
        assert page.panel.isVisible() == (key in PROMISED)
    assert hosts == [page.host, None]


def test_a_setting_is_found_by_any_of_its_words(qtbot, page) -> None:
    page.focus_search()
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "rhythm")
    assert words(page) == ["Circles", "Cadences"]
    qtbot.keyClick(page.search, Key.Key_Return)
    assert page.open_key() == "circles" and page.sections["circles"].table.hasFocus()
    page.search.selectAll()
    qtbot.keyClicks(page.search, "zoom")
    qtbot.keyClick(page.search, Key.Key_Return)
    assert page.open_key() == "appearance" and page.sections["appearance"].scale.hasFocus()


def test_every_setting_leads_somewhere(page) -> None:
    for key, section in page.sections.items():
        for setting in section.settings():
            page.open_section(key, setting.key)
            focus = QApplication.focusWidget()
            assert focus is not None and section.isAncestorOf(focus), (key, setting.key)


def test_nothing_found_is_said_and_escape_brings_all_back(qtbot, page) -> None:
    qtbot.keyClicks(page.search, "xyzzy <b>")
    assert not page.list.isVisible()
    assert page._nothing.text() == "No setting for “xyzzy <b>”."
    qtbot.keyClick(page.search, Key.Key_Escape)
    assert len(words(page)) == 9


def test_a_narrow_window_chooses_from_a_list(qtbot, make_page, look) -> None:
    page = make_page(width=1000)
    look.set_scale(1.25)
    assert not page.list.isVisible() and page._chooser.isVisible()
    page._chooser.setFocus()
    qtbot.keyClick(page._chooser, Key.Key_Down)
    assert page.open_key() == "round"
    button = page.sections["round"].promises_button
    assert button.isVisible()
    qtbot.mouseClick(button, Left)
    assert page.panel.isVisible()


def test_a_change_from_elsewhere_is_shown(page, store) -> None:
    from reseau_desktop.actions.layers import edit_layer

    edit_layer(store, "core", name="Heart")
    assert page.sections["circles"].model.row(0).name == "Heart"


class Shouting(QTranslator):
    """Every text in brackets, as a language that nobody speaks."""

    def translate(self, context, text, disambiguation=None, n=-1) -> str:
        return f"⟦{text.replace('%n', str(n))}⟧"

    def isEmpty(self) -> bool:
        return False


def test_another_language_reaches_everything_at_once(page, qapp) -> None:
    made = Shouting()
    for key in page.sections:
        page.open_section(key)
    page.open_section("circles")
    qapp.installTranslator(made)
    try:
        QApplication.processEvents()
        assert page.header.title() == "⟦Settings⟧"
        assert all(word.startswith("⟦") for word in words(page))
        assert page.sections["circles"].model.row(0).name == "⟦Core⟧"
        assert page.panel._unit.text() == "⟦contacts a week⟧"
        assert page.sections["appearance"].modes["dark"].text() == "⟦Dark⟧"
        page.open_section("data")
        assert page.sections["data"].check_button.text() == "⟦Check the file⟧"
    finally:
        qapp.removeTranslator(made)
