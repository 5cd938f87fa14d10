"""The head of a page: title, a line of context, search, the page's buttons. Never a filled one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme

HEIGHT, SEARCH, SEARCH_LEAST = 60, 250, 150


class PageHeader(QWidget):
    """60 high. Where it is too narrow the field shrinks, the context goes, then buttons go into a "…" menu."""

    search_requested = Signal(str)  # what was typed into the search field: the palette goes on with it

    def __init__(
        self, title: str = "", context: str = "", parent: QWidget | None = None, *, search: bool = True
    ) -> None:
        super().__init__(parent)
        self._buttons: list[QWidget] = []
        self._withheld: set[QWidget] = set()
        self._fitting = False
        self._lead: QWidget | None = None
        self._row = hbox(self, margins=(24, 0), spacing=12)
        self._row.setSizeConstraint(self._row.SizeConstraint.SetNoConstraint)
        self._title = Text(title, "title")
        self._context = Text(context, "body", "text2")
        self._context.setContentsMargins(0, 6, 0, 0)
        self._right = hbox(spacing=8)
        self._search = SearchField("", "Ctrl K") if search else None
        self._row.addWidget(self._title)
        self._row.addWidget(self._context)
        self._row.addStretch(1)
        self._row.addLayout(self._right)
        if self._search is not None:
            self._search.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._search.textEdited.connect(self._typed)
            self._search.returnPressed.connect(lambda: self.search_requested.emit(""))
            self._search.installEventFilter(self)
            self._right.addWidget(self._search)
        self._more = IconButton("more", "", role="plain", dense=False)
        self._more.clicked.connect(self._open_more)
        self._more.hide()
        self._right.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sized(self, height=HEIGHT)
        theme().changed.connect(self._fit)
        theme().scale_changed.connect(self._fit_later)
        self.retranslate()

    def set_title(self, title: str, context: str = "") -> None:
        self._title.setText(title)
        self._context.setText(context)
        self._fit()

    def set_context(self, context: str) -> None:
        self._context.setText(context)
        self._fit()

    def title(self) -> str:
        return self._title.text()

    def add(self, widget: QWidget) -> QWidget:
        """A button or a switch of the page, at the right; where there is no room, the last go into the menu."""
        self._buttons.append(widget)
        self._right.insertWidget(self._right.count() - 1, widget)
        self._fit()
        return widget

    def add_before_search(self, widget: QWidget) -> QWidget:
        """A switch or the arrows of a page, at the left of the search field."""
        at = sum(1 for button in self._buttons if button.property("beforeSearch"))
        widget.setProperty("beforeSearch", True)
        self._buttons.insert(at, widget)
        self._right.insertWidget(at, widget)
        self._fit()
        return widget

    def add_before_title(self, widget: QWidget) -> QWidget:
        """The way back, where a page is one step inside another."""
        self._lead = widget
        self._row.insertWidget(0, widget)
        self._fit()
        return widget

    def set_offered(self, widget: QWidget, on: bool) -> None:
        """For a button that is there only at times: what the page hides by itself would come back with the next fit."""
        (self._withheld.discard if on else self._withheld.add)(widget)
        widget.setVisible(on)
        self._fit()

    def search_field(self) -> SearchField | None:
        return self._search

    def focus_search(self) -> None:
        if self._search is not None:
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(600), theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the field opens the palette."""
        released = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if released and event.button() == Qt.MouseButton.LeftButton:
            self.search_requested.emit("")
        return False

    def _typed(self, text: str) -> None:
        """The first letters open the palette, which goes on with them; the field is left as it was."""
        if text and self._search is not None:
            self._search.clear()
            self.search_requested.emit(text)

    def _fit(self) -> None:
        """Give the row what it has room for."""
        if self._fitting or not self.width():
            return
        self._fitting = True
        look = theme()
        space = look.px(8)
        room = self.width() - 2 * look.px(24) - self._title.sizeHint().width() - look.px(12)
        if self._lead is not None:
            room -= self._lead.sizeHint().width() + look.px(12)
        wide = look.px(SEARCH) + space if self._search is not None else 0
        least = look.px(SEARCH_LEAST) + space if self._search is not None else 0
        context = self._context.sizeHint().width() + look.px(12) if self._context.text() else 0
        offered = [button for button in self._buttons if button not in self._withheld]
        widths = [button.sizeHint().width() + space for button in offered]
        shown = len(widths)
        while shown > 0 and sum(widths[:shown]) + least + self._more_width(shown < len(widths)) > room:
            shown -= 1
        for number, button in enumerate(offered):
            button.setVisible(number < shown)
        self._more.setVisible(shown < len(widths))
        left = room - sum(widths[:shown]) - self._more_width(shown < len(widths))
        self._context.setVisible(bool(context) and left - least >= context)
        if self._search is not None:
            taken = context if left - least >= context else 0
            self._search.setFixedWidth(max(look.px(60), min(wide, left - taken) - space))
        self._fitting = False

    def _fit_later(self) -> None:
        """Once its parts have the letters of the new size."""
        QTimer.singleShot(0, self, self._fit)

    def _more_width(self, needed: bool) -> int:
        return self._more.sizeHint().width() + theme().px(8) if needed else 0

    def _open_more(self) -> None:
        menu = PopupMenu(self)
        folded = (button for button in self._buttons if button.isHidden() and button not in self._withheld)
        for hidden in folded:
            found = [hidden] if isinstance(hidden, QAbstractButton) else hidden.findChildren(QAbstractButton)
            for button in found:
                action = menu.addAction(
                    (button.text() or button.accessibleName()).replace("&&", "&").replace("&", "&&")
                )
                action.setEnabled(button.isEnabled())
                action.setCheckable(button.isCheckable())
                action.setChecked(button.isChecked())
                action.triggered.connect(button.click)
        menu.exec(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    def retranslate(self) -> None:
        self._more.set_name(self.tr("More"))
        if self._search is not None:
            self._search.set_placeholder(self.tr("Search or log"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._fit()
        super().changeEvent(event)
