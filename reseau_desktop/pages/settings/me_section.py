"""Me: my name, why I keep this network, where I work, worked and studied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reseau_desktop.insights.settings import me, settings
from reseau_desktop.pages.settings.career import Career
from reseau_desktop.pages.settings.form_section import FormSection
from reseau_desktop.pages.settings.my_topics import MyTopics
from reseau_desktop.pages.settings.section import Setting
from reseau_desktop.store.searching import ME
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Text

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


class MeSection(FormSection):
    """Fields save when one leaves them or presses Enter; Esc brings the old words back."""

    key, form = "me", "settings_me.ui"
    restores = False

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._wishes = store, wishes
        self.given, self.family = self.child(Field, "given"), self.child(Field, "family")
        self.why = self.child(QPlainTextEdit, "why")
        sized(self.why, height=76)
        for field in (self.given, self.family):
            field.editingFinished.connect(self._save_names)
            field.installEventFilter(self)
        self.why.installEventFilter(self)
        self._career_title, self._career_words = Text("", "subheading"), Text("", "small", "text2")
        head = QWidget()
        row = hbox(head, margins=(0, 20, 0, 0), spacing=8)
        self._career_words.setContentsMargins(0, 2, 0, 0)
        row.addWidget(self._career_title)
        row.addWidget(self._career_words)
        row.addStretch(1)
        self.career = Career(store, clock, wishes)
        self.asides.append(self._career_words)
        self._topics_title = sized(Text("", "subheading"), min_height=44)
        self.topics = MyTopics(store, clock, wishes)
        self.append(self._topics_title, self.topics, head, self.career)

    def context(self) -> str:
        return self.tr("the centre of the circles")

    def settings(self) -> Sequence[Setting]:
        return (
            Setting("given", self.tr("Given name"), self.tr("name")),
            Setting("family", self.tr("Family name"), self.tr("name")),
            Setting("why", self.tr("Why this network?")),
            Setting("topics", self.tr("What you seek and offer"), self.tr("seek offer topic")),
            Setting("career", self.tr("Positions and studies"), self.tr("career job school employer")),
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "given": lambda: self.given,
            "family": lambda: self.family,
            "why": lambda: self.why,
            "topics": lambda: self.topics.rows["seek"].add_button,
            "career": lambda: self.career.add_button,
        }

    def refresh(self) -> None:
        mine, chosen = me(self._store), settings(self._store)
        for field, words in ((self.given, mine.given), (self.family, mine.family)):
            if field.text() != words and not (field.hasFocus() and field.isModified()):
                field.setText(words)
        if self.why.toPlainText() != chosen.why and not self.why.hasFocus():
            self.why.setPlainText(chosen.why)
        self.topics.refresh()
        self.career.refresh()

    def _save_names(self) -> None:
        from reseau_desktop.actions.contacts import edit

        given, family = (" ".join(field.text().split()) for field in (self.given, self.family))
        mine = me(self._store)
        for field in (self.given, self.family):
            field.setModified(False)
        if (given, family) != (mine.given, mine.family):
            self._wishes.attempt(lambda: edit(self._store, ME, {"given": given, "family": family}))

    def _save_why(self) -> None:
        from reseau_desktop.actions.settings import change

        words = self.why.toPlainText().strip()
        if words != settings(self._store).why:
            self._wishes.attempt(lambda: change(self._store, why=words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.why:
            self._save_why()
        elif event.type() == QEvent.Type.KeyPress and _is_escape(event):
            mine = me(self._store)
            if watched is self.why:
                self.why.setPlainText(settings(self._store).why)
            elif isinstance(watched, Field):
                watched.setText(mine.given if watched is self.given else mine.family)
        return False

    def finish(self) -> None:
        self._save_names()
        self._save_why()
        self.topics.finish()
        self.career.finish()

    def retranslate(self) -> None:
        super().retranslate()
        self._topics_title.setText(self.tr("What you seek and offer"))
        self.topics.retranslate()
        self._career_title.setText(self.tr("Positions and studies"))
        self._career_words.setText(self.tr("Who worked or studied where you did is found from these."))
        self.career.retranslate()


def _is_escape(event: QEvent) -> bool:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeyEvent

    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
