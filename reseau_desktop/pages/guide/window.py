"""The guide in a window of its own: it stays open beside what it explains."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.folding import fold
from reseau_desktop.pages.guide import topics
from reseau_desktop.pages.guide.reader import Reader
from reseau_desktop.pages.guide.topic_list import Entry, TopicList
from reseau_desktop.pages.guide.topics import FIGURES, SCREENS, TOPICS
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.scaling import breadth, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme

SIZE = (940, 700)
NARROW = 640  # under it the pages are chosen from a list that drops down
_SCROLLED = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space)


class GuideWindow(QWidget):
    """`open("warmth")` shows a page; `language` is asked each time something is said."""

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._language = language
        self._topic = TOPICS[0]
        self._been: list[str] = []
        self._ahead: list[str] = []
        self.setProperty("ground", "win")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchField("", "Ctrl F")
        self.list, self.reader, self.chooser = TopicList(), Reader(), Choice()
        self._nothing = Paragraph("", "small", "text2")
        self._lay_out()
        self._connect()
        self.resize(theme().px(SIZE[0]), theme().px(SIZE[1]))
        self._retranslate()

    def _lay_out(self) -> None:
        row = hbox(self, spacing=0)
        side = self._side = sized(QWidget(), width=264)
        column = vbox(side, margins=(12, 12, 12, 12), spacing=8)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        row.addWidget(side)
        self._edge = Rule(vertical=True)
        row.addWidget(self._edge)
        page = QWidget()
        page.setProperty("ground", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        reading = vbox(page, spacing=0)
        self._dropped = QWidget()
        vbox(self._dropped, margins=(36, 12, 36, 0)).addWidget(self.chooser)
        reading.addWidget(self._dropped)
        reading.addWidget(self.reader, 1)
        row.addWidget(page, 1)
        self.setMinimumSize(480, 360)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._list_topics())
        self.search.returnPressed.connect(self.list.choose_first)
        self.list.chosen.connect(self._go)
        self.reader.followed.connect(self._go)
        self.chooser.activated.connect(lambda _: self._go(str(self.chooser.value())))
        for keys, wish in (
            (QKeySequence.StandardKey.Find, self._find),
            (QKeySequence.StandardKey.Back, self.back),
            (QKeySequence.StandardKey.Forward, self.forward),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(wish)

    # -- where one is

    def open(self, topic: str) -> None:
        """Show a page, the window in front; a topic without a page gives the first one."""
        self.search.clear()
        self._go(topic if topic in TOPICS else TOPICS[0])
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def topic(self) -> str:
        """The page that is shown."""
        return self._topic

    def back(self) -> None:
        if self._been:
            self._ahead.append(self._topic)
            self._show(self._been.pop())

    def forward(self) -> None:
        if self._ahead:
            self._been.append(self._topic)
            self._show(self._ahead.pop())

    def _go(self, topic: str) -> None:
        if topic not in TOPICS:
            return
        if topic != self._topic:
            self._been.append(self._topic)
            self._ahead.clear()
        self._show(topic)

    def _show(self, topic: str) -> None:
        self._topic = topic
        self.chooser.set_value(topic)
        language = self._language()
        self.reader.show_text(topics.topic(topic, language).text, topics.folder(language))
        self._list_topics()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # -- the list

    def _list_topics(self) -> None:
        words = fold(self.search.text()).split()
        entries: list[Entry] = []
        for caption, keys in ((self.tr("Pages"), SCREENS), (self.tr("Figures"), FIGURES)):
            found = [key for key in keys if self._answers(key, words)]
            if found:
                entries.append(Entry(caption))
                entries += [Entry(topics.topic(key, self._language()).title, key) for key in found]
        self.list.show_entries(entries, self._topic)
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        self._nothing.setText(self.tr("Nothing about “{words}”.").format(words=self.search.text()))

    def _answers(self, key: str, words: list[str]) -> bool:
        if not words:
            return True
        having = fold(topics.topic(key, self._language()).text)
        return all(f" {word}" in f" {having}" for word in words)

    # -- sizes, keys, language

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = breadth(self) < NARROW
        for widget in (self._side, self._edge):
            widget.setVisible(not narrow)
        self._dropped.setVisible(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.reader.copy()
        elif event.key() in _SCROLLED:
            bar = self.reader.verticalScrollBar()
            step = -bar.pageStep() if event.key() == Qt.Key.Key_PageUp else bar.pageStep()
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Réseau — Guide"))
        self.search.set_placeholder(self.tr("Search the guide"))
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.reader.setAccessibleName(self.tr("Guide"))
        self.chooser.setAccessibleName(self.tr("Pages of the guide"))
        self.chooser.clear()
        for key in TOPICS:
            self.chooser.add(topics.topic(key, self._language()).title, key)
        self._show(self._topic)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
