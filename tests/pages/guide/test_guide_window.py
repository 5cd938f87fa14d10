"""The guide as somebody reads it."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument

from reseau_desktop.pages.guide import topics
from reseau_desktop.pages.guide.reader import Reader
from reseau_desktop.pages.guide.window import GuideWindow
from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
WEIGHT = QFont.Tag("wght")


@pytest.fixture
def look(qapp, tmp_path):
    found = appearance.install(qapp, shared("resources"), tmp_path / "cache")
    found.set_scale(1.0)
    found.reduced_motion = True
    yield found
    found.set_scale(1.0)
    found.set_mode("system")


@pytest.fixture
def language() -> list[str]:
    return ["en"]


@pytest.fixture
def guide(qtbot, look, language):
    made = GuideWindow(lambda: language[0])
    qtbot.addWidget(made)
    made.open("warmth")
    qtbot.waitExposed(made)
    return made


def text(guide) -> str:
    return guide.reader.toPlainText()


def test_it_opens_at_the_page_that_was_asked_for(guide) -> None:
    assert text(guide).startswith("Warmth")
    assert guide.list.entries()[guide.list.current_row()].key == "warmth"
    assert guide.windowTitle() == "Réseau — Guide"
    guide.open("no such thing")
    assert guide.topic() == topics.TOPICS[0]


def test_the_list_and_the_arrows_turn_pages(qtbot, guide) -> None:
    qtbot.keyClick(guide.list, Key.Key_Down)
    assert guide.topic() == "lateness" and text(guide).startswith("Lateness")


def test_a_link_leads_on_and_one_can_come_back(qtbot, guide) -> None:
    guide.open("layers")
    guide.reader.anchorClicked.emit(QUrl("guide:settings"))
    assert guide.topic() == "settings"
    qtbot.keyClick(guide, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.topic() == "layers"
    qtbot.keyClick(guide, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.topic() == "settings"


def test_links_can_be_followed_with_the_keyboard(qtbot, guide) -> None:
    guide.open("load")
    guide.reader.setFocus()
    qtbot.keyClick(guide.reader, Key.Key_Tab)
    qtbot.keyClick(guide.reader, Key.Key_Return)
    assert guide.topic() == "warmth"


def test_nothing_outside_the_guide_is_opened_or_loaded(guide) -> None:
    for address in ("https://example.org", "file:///etc/passwd", "guide:nowhere"):
        guide.reader.anchorClicked.emit(QUrl(address))
    assert guide.topic() == "warmth"
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in ("https://example.org/a.png", "../../icons/x.svg", "file:///a.png"):
        assert guide.reader.loadResource(kind, QUrl(address)) is None


def test_words_are_looked_for_in_all_pages(qtbot, guide) -> None:
    guide.search.setFocus()
    qtbot.keyClicks(guide.search, "dunbar")
    keys = [entry.key for entry in guide.list.entries() if entry.key]
    assert keys == ["layers", "drift"]
    qtbot.keyClick(guide.search, Key.Key_Return)
    assert guide.topic() == "layers"
    qtbot.keyClicks(guide.search, " xyzzy")
    assert not guide.list.isVisible() and "xyzzy" in guide._nothing.text()
    qtbot.keyClick(guide.search, Key.Key_Escape)
    assert len([entry for entry in guide.list.entries() if entry.key]) == len(topics.TOPICS)


def test_escape_closes_it_and_it_opens_again(qtbot, guide) -> None:
    qtbot.keyClick(guide.list, Key.Key_Escape)
    assert not guide.isVisible()
    guide.open("today")
    assert guide.isVisible() and text(guide).startswith("Today")


def test_another_language_another_text(qtbot, qapp, guide, language) -> None:
    from PySide6.QtCore import QEvent

    language[0] = "fr"
    qapp.sendEvent(guide, QEvent(QEvent.Type.LanguageChange))
    assert text(guide).startswith("La chaleur")
    assert "Cercles et promesses" in [entry.words for entry in guide.list.entries()]


def test_words_have_our_weights_and_colours(guide, look) -> None:
    guide.open("layers")
    document = guide.reader.document()
    found = document.find("Cadence:").block() if document.find("Cadence:").block().isValid() else None
    assert found is not None
    first = found.begin().fragment()
    assert first.text().startswith("Cadence") and first.charFormat().font().variableAxisValue(WEIGHT) == 600
    link = document.find("Settings").charFormat()
    assert link.isAnchor() and link.foreground().color() == look.colour("accent")
    look.set_mode("dark")
    link = document.find("Settings").charFormat()
    assert link.foreground().color() == look.colour("accent")


def test_a_picture_is_as_wide_as_the_text_and_a_missing_one_is_left_out(qtbot, look, tmp_path) -> None:
    picture = QImage(1440, 900, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "today.png"))
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(900, 600)
    reader.show()
    reader.show_text("# A page\n\n![Today](today.png)\n\nWords.", tmp_path)
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = reader.loadResource(kind, QUrl("today.png"))
    assert shown.width() / shown.devicePixelRatio() == reader.column() == 640
    assert "![" not in topics.topic("warmth", "en").text
    for key in topics.SCREENS:
        text = topics.topic(key, "en").text
        assert ("![" in text) == (topics.folder("en") / f"{key}.png").is_file()


def test_a_narrow_window_chooses_from_a_list(qtbot, guide) -> None:
    guide.resize(560, 600)
    qtbot.waitUntil(guide.chooser.isVisible)
    assert not guide.list.isVisible()
    guide.chooser.setFocus()
    qtbot.keyClick(guide.chooser, Key.Key_Up)
    assert guide.topic() == "layers"
